"""What would close a gap: changes by hand, each tried and judged by the rules before it is given.

Nothing is solved here. Every change is small enough to be done in the window in a moment, and
they come in the order of how little they change.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import islice

from event_desk.allocation.coverage import How, cover
from event_desk.allocation.demands import (
    Demand,
    Edit,
    Effect,
    Scene,
    applied,
    demand_of,
    effect,
    open_demands,
    planned,
    scene,
)
from event_desk.allocation.frame import Frame
from event_desk.allocation.hiring import hires
from event_desk.allocation.problem import Gap, Plan, Problem
from event_desk.allocation.profile import Rule
from event_desk.allocation.rules import Violation
from event_desk.allocation.tries import Try, seated_tries
from event_desk.allocation.wider_tries import programme_tries

MOST_OF_A_KIND = 3
MOST_TRIED = 40
"""Of each kind: how many are given, and how many are tried for that."""


class Kind(StrEnum):
    """In the order of how little they change; what each tells stands beside it."""

    RETOUR = "retour"  # language, source: a booth also works into this language
    RELAY = "relay"  # language, pivot
    ASSIGN = "assign"  # people: free, and chosen for nothing
    EXCHANGE = "exchange"  # people: who comes, who takes over; item, other_language
    ROOM = "room"  # room
    BOOTH = "booth"  # room, booth: a mobile one is put up
    ROOMS_SWAPPED = "rooms_swapped"  # room, other_room, other
    MOVE = "move"  # item, minutes (negative: earlier)
    MODE = "mode"  # mode
    HIRE = "hire"  # a, b, c (languages, with spaces), number, closes
    LANGUAGE_LESS = "language_less"  # item, language


_WEIGHT: Mapping[Kind, int] = {
    Kind.RETOUR: 1,
    Kind.RELAY: 2,
    Kind.ASSIGN: 2,
    Kind.EXCHANGE: 5,
    Kind.BOOTH: 7,
    Kind.ROOM: 8,
    Kind.MOVE: 10,
    Kind.ROOMS_SWAPPED: 14,
    Kind.MODE: 20,
    Kind.HIRE: 30,
    Kind.LANGUAGE_LESS: 40,
}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`edit` does it, `people` take part, `values` are told in `Kind`.

    `closed` is what it closes, this gap or more, `left` what stays open of the booth it was made
    for and of the one that works both ways for it (`missing` seats); nothing else opens.
    `warnings` are new, none of them forbidden. `weight` orders.
    """

    kind: Kind
    demand: Demand
    edit: Edit
    people: tuple[str, ...] = ()
    values: Mapping[str, int | str] = field(default_factory=dict[str, int | str])
    closed: tuple[Demand, ...] = ()
    left: tuple[Demand, ...] = ()
    warnings: tuple[Violation, ...] = ()
    weight: int = 0
    missing: int = 0


def suggest(problem: Problem, plan: Plan, gap: Gap, most: int = 12) -> tuple[Suggestion, ...]:
    """What would close `gap`, by how little it changes; nothing for an item without times."""
    around = scene(problem, plan, gap.item)
    if around is None or _begun(around, gap.item):
        return ()
    demand = demand_of(gap)
    found: list[Suggestion] = []
    for kind in Kind:
        tried = islice(_tries(around, demand, kind), MOST_TRIED)
        good = (_checked(around, demand, one) for one in tried)
        found.extend(islice((one for one in good if one is not None), MOST_OF_A_KIND))
    found.sort(key=lambda one: (bool(one.left), one.weight, list(Kind).index(one.kind)))
    return tuple(_worthwhile(found))[:most]


def apply(problem: Problem, plan: Plan, suggestion: Suggestion) -> tuple[Problem, Plan]:
    """Problem and plan with the suggestion done; the gaps of the plan are not those of before."""
    return applied(problem, replace(plan, gaps=()), suggestion.edit)


def _begun(around: Scene, item: str) -> bool:
    now, start = around.problem.now, around.frame.items[item].start
    return now is not None and start is not None and start <= now


def _tries(around: Scene, demand: Demand, kind: Kind) -> Iterator[Try]:
    if kind is Kind.HIRE:
        return hires(around, demand)
    for source in (seated_tries, programme_tries):
        tries = source(around, demand, kind.value)
        if tries is not None:
            return tries
    return iter(())


_DIRECT = frozenset({Kind.RETOUR, Kind.RELAY, Kind.ASSIGN})
_LAST = frozenset({Kind.MODE, Kind.HIRE, Kind.LANGUAGE_LESS})


def _worthwhile(found: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """Leave out what changes more than another and gives no more.

    Who can simply be assigned needs no move, room or exchange; where that closes the gap whole,
    nobody needs to be found and no language given up; and of moves one way, the shortest will do.
    """
    direct: set[str] = set()
    whole = False
    seen: set[tuple[object, ...]] = set()
    for one in found:
        if one.kind in _DIRECT:
            direct |= set(one.people)
            whole = whole or not one.left
        elif direct & set(one.people) or (whole and one.kind in _LAST):
            continue
        key = _alike(one)
        if key not in seen:
            seen.add(key)
            yield one


def _alike(one: Suggestion) -> tuple[object, ...]:
    if one.kind is Kind.MOVE:
        later = int(one.values.get("minutes", 0)) > 0
        return one.kind, one.values.get("item"), later
    if one.kind is Kind.MODE:
        return one.kind, one.values.get("mode")
    return one.kind, one.people, tuple(sorted(one.values.items()))


# Checking


def _checked(around: Scene, demand: Demand, tried: Try) -> Suggestion | None:
    """None where it breaks what is forbidden, opens anything else or closes nothing."""
    frame = around.frame
    if tried.edit.items or tried.edit.hired:
        frame = Frame(applied(around.problem, around.plan, tried.edit)[0])
    plan = planned(frame, around.plan, tried.edit)
    done = effect(around, frame, plan, tried.edit)
    if done.forbidden or _unwelcome(done):
        return None
    seats = _seats(demand)
    if not seats.issuperset(done.opened):
        return None
    left = tuple(one for one in (*done.opened, *done.less) if one in seats)
    if demand not in (*done.closed, *left):
        return None
    if demand in left and demand in done.opened:
        return None
    kind = _kind(frame, plan, demand, tried)
    warnings = tuple(one for one in done.new if one.rule not in _TOLD_BY_GAPS)
    weight = (
        _WEIGHT[kind]
        + tried.cost
        + 2 * len(tried.people)
        + 2 * len(warnings)
        - min(5, len(done.closed))
    )
    return Suggestion(
        kind, demand, tried.edit, tried.people, _told(plan, demand, kind, tried),
        done.closed, left, warnings, weight, _short(frame, plan, left),
    )  # fmt: skip


def _seats(demand: Demand) -> frozenset[Demand]:
    """Those of its booth, and of the booth that may lend: working both ways takes more people."""
    own = Demand(demand.item, demand.language)
    return frozenset({own, Demand(demand.item, demand.source)} if demand.source else {own})


def _short(frame: Frame, plan: Plan, left: tuple[Demand, ...]) -> int:
    unmet = open_demands(frame, plan) if left else {}
    return sum(unmet[one] for one in left)


_TOLD_BY_GAPS = frozenset({Rule.NOT_COVERED, Rule.SEATS_SHORT})

_UNWELCOME = frozenset(
    {Rule.SPEAKER_TWICE, Rule.PIN_BROKEN, Rule.TURNOVER, Rule.CAPACITY, Rule.ROOM_MISSING}
)
"""Warnings that no suggestion may bring: they would only move the trouble elsewhere."""


def _unwelcome(done: Effect) -> bool:
    return any(violation.rule in _UNWELCOME for violation in done.new)


def _kind(frame: Frame, plan: Plan, demand: Demand, tried: Try) -> Kind:
    """What the change comes to: who is added may be of use by relay or retour only."""
    kind = Kind(tried.kind)
    if kind is not Kind.ASSIGN or not demand.source:
        return kind
    slot = frame.slots[demand.item]
    how = cover(frame, slot, plan.channels.get(demand.item, ())).how
    match how.get((demand.source, demand.language)):
        case How.RELAY:
            return Kind.RELAY
        case How.RETOUR:
            return Kind.RETOUR
        case _:
            return Kind.ASSIGN


def _told(plan: Plan, demand: Demand, kind: Kind, tried: Try) -> dict[str, int | str]:
    values = dict(tried.values)
    if kind in (Kind.RELAY, Kind.RETOUR):
        values["language"], values["source"] = demand.language, demand.source
        for channel in plan.channels.get(demand.item, ()):
            if channel.language == demand.language and channel.relay_from is not None:
                values["pivot"] = channel.relay_from
    return values
