"""The programme as it stands, and the plan of rooms and interpreters."""

from argparse import Namespace
from collections.abc import Iterable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from event_desk import clock, programme, texts
from event_desk.allocation import rules, run, storage
from event_desk.allocation.problem import GapKind, Problem, Solution, Status
from event_desk.allocation.profile import Level, Rule
from event_desk.allocation.rules import Violation
from event_desk.allocation.told import violation_text
from event_desk.allocation.work import Wanted
from event_desk.cli import replanning
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import Bar, say, say_json, say_table
from event_desk.database import Database
from event_desk.exchange.programme_json import as_json
from event_desk.programme import GapView, ItemView
from event_desk.texts import tr, translate
from event_desk.texts.plan import reason_sentence
from event_desk.texts.why import open_text

_TOLD_BY_GAPS = frozenset({Rule.NOT_COVERED, Rule.SEATS_SHORT, Rule.ROOM_MISSING})


def show(options: Namespace, _window: Window) -> None:
    with opened(options) as db, db.read() as session:
        if options.json:
            say_json(as_json(session))
        else:
            _show(session)


def plan(options: Namespace, window: Window) -> None:
    """Load, decide, save: no lock is held while the solver works."""
    if options.replan or options.publish:
        if options.replan:
            replanning.replan(options, window)
        if options.publish:
            replanning.publish(options, window)
        return
    both = options.rooms == options.interpreters
    wanted = Wanted(
        rooms=both or options.rooms,
        interpreters=both or options.interpreters,
        keep=options.keep_current,
        few_changes=options.keep_current,
    )
    with opened(options) as db:
        with db.read() as session:
            problem = storage.load(session)
        with Bar(translate("texts", "Planning")) as bar:
            solution = run.solve(problem, bar, options.seconds, wanted)
        answer, gaps = _save(db, problem, solution, dry_run=options.dry_run)
    if options.json:
        say_json(answer)
    else:
        _show_plan(answer, gaps)


def _save(
    db: Database, problem: Problem, solution: Solution, *, dry_run: bool
) -> tuple[dict[str, Any], dict[str, str]]:
    """The programme with the plan in it, saved unless this is a dry run; and what it leaves open
    in words, by the session's code."""
    with db.write() as session:
        if solution.status is not Status.UNCHANGED:
            storage.save(session, problem, solution, clock.now())
        answer = as_json(session)
        stored = storage.names(session)
        zone = programme.event_facts(session).zone
        gaps = {item.code: _open(item.gaps) for item in programme.items(session)}
        if dry_run:
            session.rollback()
    found = list(rules.violations(problem, solution.plan))
    names = {**stored, **_names(problem)}
    answer |= {
        "status": solution.status.value,
        "objective": dict(solution.objective),
        "violations": [_violation(v, names, zone) for v in found if v.level is Level.FORBID],
        "warnings": [_violation(v, names, zone) for v in found if v.level is not Level.FORBID],
        "moved": solution.moved,
        "seconds": round(solution.seconds, 2),
    }
    return answer, gaps


def _names(problem: Problem) -> dict[str, str]:
    """What to call rooms, items, interpreters and languages, by what stands for them in a plan."""
    return {
        **{room.id: room.name for room in problem.rooms},
        **{item.id: item.code for item in problem.items},
        **{one.id: one.name for one in problem.interpreters},
        **{
            code: texts.language_name(code)
            for item in problem.items
            for code in (*item.floor, *item.interpret_into)
        },
    }


def _violation(found: Violation, names: dict[str, str], zone: ZoneInfo) -> dict[str, Any]:
    people = [names.get(key, key) for key in found.people]
    return {
        "rule": found.rule.value,
        "item": names.get(found.item) or None,
        "detail": violation_text(found, names, zone),
        "people": people,
        "start": found.start,
        "end": found.end,
    }


def _show(session: Session) -> None:
    event = programme.event_facts(session)
    say(texts.localised(event.names, event.languages))
    say(f"{event.start.isoformat()} – {event.end.isoformat()}, {event.timezone}")
    say()
    say_table(
        (
            translate("texts", "Start"),
            translate("texts", "End"),
            translate("texts", "Code"),
            translate("texts", "Room"),
            translate("texts", "Session"),
            translate("texts", "Languages"),
        ),
        [
            (
                f"{event.local(item.start):%Y-%m-%d %H:%M}" if item.start else "",
                f"{event.local(item.end):%H:%M}" if item.end else "",
                item.code,
                item.room,
                texts.localised(item.titles, event.languages)[:60],
                _heard(item),
            )
            for item in programme.items(session)
        ],
    )


def _heard(item: ItemView) -> str:
    """`en > ar fr` and in brackets what nobody covers yet."""
    covered = " ".join(channel.language for channel in item.channels)
    open_still = " ".join(dict.fromkeys(gap.language for gap in item.gaps if gap.language))
    return (
        " ".join(item.floor)
        + (f" > {covered}" if covered else "")
        + (f" [{open_still}]" if open_still else "")
    )


def _show_plan(answer: dict[str, Any], gaps: Mapping[str, str]) -> None:
    items: list[dict[str, Any]] = answer["items"]
    placed = sum(bool(item["room"]) for item in items)
    say_table(
        (
            translate("texts", "Code"),
            translate("texts", "Room"),
            translate("texts", "Interpreters"),
            translate("texts", "Gaps"),
        ),
        [
            (item["code"], item["room"], _teams(item["channels"]), gaps.get(item["code"], ""))
            for item in items
        ],
    )
    say()
    n = sum(len(item["gaps"]) for item in items)
    text = translate("texts", "{placed} of {total} sessions have a room; open: {gaps}.")
    open_ones = tr("%n gap(s)", "", n)
    say(text.format(placed=placed, total=len(items), gaps=open_ones))
    _show_wrong(answer)


def _show_wrong(answer: dict[str, Any]) -> None:
    """What is forbidden, then what else should be looked at and no gap tells."""
    untold = [one for one in answer["warnings"] if one["rule"] not in _TOLD_BY_GAPS]
    for title, found in (
        (translate("texts", "Never to be planned:"), answer["violations"]),
        (translate("texts", "To be looked at:"), untold),
    ):
        if found:
            say()
            say(title)
        for one in found:
            say(f"   {one['item']}: {one['detail']}" if one["item"] else f"   {one['detail']}")


def _teams(channels: Iterable[dict[str, Any]]) -> str:
    return "; ".join(f"{one['language']}: {', '.join(one['interpreters'])}" for one in channels)


def _open(gaps: Iterable[GapView]) -> str:
    return "; ".join(_gap(gap) for gap in gaps)


def _gap(gap: GapView) -> str:
    pair = gap.detail.get("kind") == GapKind.PAIR.value
    missing = gap.detail.get("missing", 0)
    what = open_text(("", gap.language, gap.source), missing, pair=pair)
    return f"{what} ({reason_sentence(gap.reason, gap.detail.get('values', {}))})"
