"""What a plan is worth, level by level: the figures the solver makes small, taken from the plan.

They come from the same judgement as the rules, so that greedy plans, the solver's and hand-made
ones can be compared.
"""

from collections.abc import Mapping
from itertools import chain

from event_desk.allocation.coverage import cover, quality
from event_desk.allocation.fit import SERIES_COST, badly_served, waste
from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.people_rules import jobs_of
from event_desk.allocation.problem import Plan
from event_desk.allocation.room_rules import overlapping, turnover

LEVELS = (
    "unplaced",
    "turnover",
    "short",
    "fit",
    "uncovered",
    "missing",
    "changes",
    "quality",
    "load",
    "moves",
)
"""In the order in which they count."""

OVER_WEIGHT, MOST_WEIGHT = 10, 5
"""In the load: a minute beyond the soft limit, a minute of whoever works most in a day; a minute
of work counts one."""


def score(frame: Frame, plan: Plan, before: Plan | None = None) -> dict[str, int]:
    """All levels, 0 the best possible. `before` is the plan that changes are counted against."""
    return {**_rooms(frame, plan), **_teams(frame, plan, before)}


def better(one: Mapping[str, int], other: Mapping[str, int]) -> bool:
    """Is `one` lexicographically better?"""
    return [one[level] for level in LEVELS] < [other[level] for level in LEVELS]


def _rooms(frame: Frame, plan: Plan) -> dict[str, int]:
    unplaced = short = fit = 0
    by_room: dict[str, list[Slot]] = {}
    series: set[tuple[str, str]] = set()
    for slot in frame.slots.values():
        room = frame.rooms.get(plan.rooms.get(slot.item.id, ""))
        if room is None:
            unplaced += max(1, slot.item.priority)
            continue
        by_room.setdefault(room.id, []).append(slot)
        short += badly_served(frame, slot, room)
        fit += waste(slot, room)
        if slot.item.series:
            series.add((slot.item.series, room.id))
    members = [slot.item.series for slot in frame.slots.values()]
    fit += SERIES_COST * sum(1 for name, _room in series if members.count(name) > 1)
    for room_id, slots in by_room.items():
        if frame.rooms[room_id].parallel:
            short += _crowd(slots, frame.rooms[room_id].capacity)
    tight = sum(
        _tight(frame, slots) for room, slots in by_room.items() if not frame.rooms[room].parallel
    )
    return {"unplaced": unplaced, "turnover": tight, "short": short, "fit": fit}


def _tight(frame: Frame, slots: list[Slot]) -> int:
    longest = max(frame.profile.turnover, frame.profile.layout_change)
    return sum(
        1
        for first, second in overlapping(slots, longest)
        if second.start - first.end < turnover(frame, first.item, second.item)
    )


def _crowd(slots: list[Slot], capacity: int) -> int:
    total = 0
    for slot in slots:
        together = sum(s.item.expected for s in slots if s.start <= slot.start < s.end)
        total += max(0, together - capacity)
    return total


def _teams(frame: Frame, plan: Plan, before: Plan | None) -> dict[str, int]:
    uncovered = missing = cost = 0
    for slot in frame.slots.values():
        if not slot.targets:
            continue
        priority = max(1, slot.item.priority)
        covered = cover(frame, slot, plan.channels.get(slot.item.id, ()))
        uncovered += priority * len(covered.uncovered)
        team = frame.team(slot)
        missing += priority * sum(covered.missing(target, team) for target in slot.targets)
        cost += quality(frame, slot, covered)
    load, moves = _people(frame, plan)
    changes = 0 if before is None else changed_people(before, plan)
    return {
        "uncovered": uncovered,
        "missing": missing,
        "changes": changes,
        "quality": cost,
        "load": load,
        "moves": moves,
    }


def changed_people(before: Plan, after: Plan) -> int:
    """How many interpreters do something else than before."""
    return len({seat.interpreter for seat in before.home_seats() ^ after.home_seats()})


def _people(frame: Frame, plan: Plan) -> tuple[int, int]:
    load = moves = 0
    most: dict[int, int] = {}
    for jobs in jobs_of(frame, plan).values():
        minutes: dict[int, int] = {}
        rooms: dict[int, set[str | None]] = {}
        for job in jobs:
            day = job.slot.day
            minutes[day] = minutes.get(day, 0) + job.slot.minutes
            rooms.setdefault(day, set()).add(job.room)
        for day, worked in minutes.items():
            over = max(0, worked - frame.profile.day_soft)
            load += worked + OVER_WEIGHT * over
            most[day] = max(most.get(day, 0), worked)
        moves += len(list(chain.from_iterable(rooms.values())))
    return load + MOST_WEIGHT * sum(most.values()), moves
