"""Why something is open in the plan, what closing it would cost, and what would help."""

from argparse import Namespace
from collections.abc import Iterable
from typing import Any
from zoneinfo import ZoneInfo

from event_desk.allocation import storage, why_run
from event_desk.allocation.answers import Answers, Explained
from event_desk.allocation.conflicts import Conflict
from event_desk.allocation.demands import Demand
from event_desk.allocation.hiring import Hire
from event_desk.allocation.problem import Gap, GapKind, Plan, Problem
from event_desk.allocation.suggestions import Suggestion
from event_desk.allocation.supply import SlotSupply
from event_desk.allocation.why import Price
from event_desk.allocation.why_words import (
    conflict_words,
    hire_words,
    names_of,
    price_words,
    suggestion_words,
    supply_words,
    words,
)
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import Bar, say, say_json
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.texts import translate

Names = dict[str, str]


def explain(options: Namespace, _window: Window) -> None:
    """Nothing is changed; where there is no plan yet, everything is open."""
    with opened(options) as db, db.read() as session:
        problem = storage.load(session)
    items = _items(problem, options.item)
    plan = problem.current or Plan()
    with Bar(translate("texts", "Looking for reasons")) as bar:
        found = why_run.run(problem, plan, bar, items=items, solving=not options.quick)
    if options.json:
        say_json(_as_json(problem, found))
    else:
        _show(problem, found)


def _items(problem: Problem, codes: Iterable[str]) -> tuple[str, ...]:
    by_code = {item.code.casefold(): item.id for item in problem.items}
    found: list[str] = []
    for code in codes:
        if code.casefold() not in by_code:
            raise EventDeskError(ErrorCode.UNKNOWN_ITEM, value=code)
        found.append(by_code[code.casefold()])
    return tuple(found)


# For people


def _show(problem: Problem, found: Answers) -> None:
    names = names_of(problem)
    if problem.current is None:
        say(translate("texts", "There is no plan yet, so everything is open."))
    if not found.gaps:
        say(translate("texts", "Nothing is open."))
    for one in found.gaps:
        _show_gap(problem, one, names)
    _show_hires(found, names)
    _show_supply(problem, found)


def _show_gap(problem: Problem, one: Explained, names: Names) -> None:
    told = words(one, names)
    heading = translate("texts", "{when} {item}: {what}")
    say(
        heading.format(
            when=_when(problem, one.gap), item=names.get(one.gap.item, ""), what=told.what
        ).strip()
    )
    say(f"   {told.why}")
    for line in told.held:
        say(f"      {line}")
    for line in (*told.conflict, *told.price):
        say(f"   {line}")
    for line in told.suggestions:
        say(f"   → {line}")
    if one.suggestions == ():
        say("   " + translate("texts", "No small change closes it."))
    say()


def _show_hires(found: Answers, names: Names) -> None:
    if found.hires:
        say(translate("texts", "Whom to look for:"))
        for hire in found.hires:
            say(f"   {hire_words(hire, names)}")
        say()


def _show_supply(problem: Problem, found: Answers) -> None:
    lines = list(supply_words(found.supply))
    if not lines:
        return
    say(translate("texts", "Too few people, before anything is planned:"))
    zone = _zone(problem)
    for piece, sentence in lines:
        start, end = piece.start.astimezone(zone), piece.end.astimezone(zone)
        say(f"   {start:%Y-%m-%d %H:%M}–{end:%H:%M}  {sentence}")


def _when(problem: Problem, gap: Gap) -> str:
    start = next((item.start for item in problem.items if item.id == gap.item), None)
    return "" if start is None else f"{start.astimezone(_zone(problem)):%Y-%m-%d %H:%M}"


def _zone(problem: Problem) -> ZoneInfo:
    return ZoneInfo(problem.zone)


# For scripts


def _as_json(problem: Problem, found: Answers) -> dict[str, Any]:
    names = names_of(problem)
    return {
        "complete": found.final,
        "gaps": [_gap(one, names) for one in found.gaps],
        "hires": [_hire(one, names) for one in found.hires or ()],
        "supply": [_supply(problem, piece, names) for piece in found.supply],
    }


def _gap(one: Explained, names: Names) -> dict[str, Any]:
    gap, told = one.gap, words(one, names)
    suggestions = one.suggestions or ()
    return {
        "item": names.get(gap.item, gap.item),
        "kind": gap.kind.value,
        "language": gap.language or None,
        "from": gap.source or None,
        "missing": gap.missing if gap.kind is GapKind.SEAT else 1,
        "reason": gap.reason.value,
        "sentence": told.why,
        "held": [
            {
                "reason": held.reason.value,
                "people": [names.get(person, person) for person in held.people],
                "item": names.get(held.item) if held.item else None,
                "sentence": line,
            }
            for held, line in zip(one.held, told.held, strict=True)
        ],
        "price": None if one.price is None else _price(one.price, names),
        "conflict": None if one.conflict is None else _conflict(one.conflict, names),
        "suggestions": [_suggestion(suggestion, names) for suggestion in suggestions],
    }


def _demands(demands: Iterable[Demand], names: Names) -> list[dict[str, Any]]:
    return [
        {
            "item": names.get(one.item, one.item),
            "language": one.language or None,
            "from": one.source or None,
        }
        for one in demands
    ]


def _price(price: Price, names: Names) -> dict[str, Any]:
    return {
        "possible": price.possible,
        "proven": price.proven,
        "opens": _demands(price.opened, names),
        "closes": _demands(price.closed, names),
        "people": [names.get(person, person) for person in price.people],
        "sentences": price_words(price, names),
    }


def _conflict(conflict: Conflict, names: Names) -> dict[str, Any]:
    return {
        "known": conflict.known,
        "smallest": conflict.smallest,
        "items": [names.get(item, item) for item in conflict.items],
        "wanted": _demands(conflict.demands, names),
        "people": [names.get(person, person) for person in conflict.people],
        "sentences": conflict_words(conflict, names),
    }


def _suggestion(one: Suggestion, names: Names) -> dict[str, Any]:
    return {
        "kind": one.kind.value,
        "sentence": suggestion_words(one, names),
        "people": [names.get(person, person) for person in one.people],
        "values": {
            name: names.get(value, value) if isinstance(value, str) else value
            for name, value in one.values.items()
        },
        "closes": _demands(one.closed, names),
        "left": _demands(one.left, names),
        "warnings": [warning.rule.value for warning in one.warnings],
    }


def _hire(one: Hire, names: Names) -> dict[str, Any]:
    return {
        "a": one.skills.a,
        "b": one.skills.b,
        "c": one.skills.c,
        "number": one.number,
        "closes": _demands(one.closed, names),
        "sentence": hire_words(one, names),
    }


def _supply(problem: Problem, piece: SlotSupply, names: Names) -> dict[str, Any]:
    zone = _zone(problem)
    return {
        "start": piece.start.astimezone(zone).isoformat(),
        "end": piece.end.astimezone(zone).isoformat(),
        "language": piece.language,
        "need": piece.need,
        "have": piece.have,
        "gap": piece.gap,
        "direct": piece.direct,
        "spared": piece.spared,
        "rivals": piece.rivals,
        "shared_need": piece.shared_need,
        "shared_have": piece.shared_have,
        "shared_gap": piece.shared_gap,
        "items": [names.get(item, item) for item in piece.items],
    }
