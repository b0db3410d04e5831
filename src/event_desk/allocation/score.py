"""What a plan is worth, level by level: the figures the solver makes small, taken from the plan.

They come from the same judgement as the rules, so that greedy plans, the solver's and hand-made
ones can be compared.
"""

from collections import Counter
from collections.abc import Mapping
from itertools import chain

from event_desk.allocation.coverage import PLACEHOLDER_COST, cover, quality, seats_missing
from event_desk.allocation.fit import (
    BESIDE_COST,
    MOBILE_COST,
    SERIES_COST,
    apart,
    badly_served,
    booths_short,
    booths_wanted,
    rooms_usable,
    seats_short,
    waste,
)
from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.people_rules import jobs_of
from event_desk.allocation.problem import Plan, Room
from event_desk.allocation.room_rules import overlapping
from event_desk.allocation.stock import stands_for

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
"""In the load: a minute beyond the soft limit of a day or of a week, a minute of whoever works
most in a day; a minute of work counts one."""


def score(frame: Frame, plan: Plan, before: Plan | None = None) -> dict[str, int]:
    """All levels, 0 the best possible. `before` is the plan that changes are counted against."""
    return {**_rooms(frame, plan), **_teams(frame, plan, before)}


def better(one: Mapping[str, int], other: Mapping[str, int]) -> bool:
    """Is `one` lexicographically better?"""
    return [one[level] for level in LEVELS] < [other[level] for level in LEVELS]


def _rooms(frame: Frame, plan: Plan) -> dict[str, int]:
    unplaced = short = fit = 0
    by_room: dict[str, list[Slot]] = {}
    for slot in frame.slots.values():
        room = frame.rooms.get(plan.rooms.get(slot.item.id, ""))
        if room is None:
            unplaced += max(1, slot.item.priority)
            continue
        by_room.setdefault(room.id, []).append(slot)
        layout = frame.layout(plan, slot, room)
        short += badly_served(frame, slot, room, layout)
        # What mobile booths add in booths, and take in seats.
        short += booths_short(slot, booths_wanted(slot) - len(frame.booth_seats(plan, slot, room)))
        short += seats_short(slot, room, frame.capacity(plan, slot, room))
        short -= seats_short(slot, room, room.seats(layout))
        fit += waste(slot, room, layout) + MOBILE_COST * stands_for(plan, slot, room)
    for room_id, slots in by_room.items():
        if frame.rooms[room_id].parallel:
            short += _crowd(slots, frame.rooms[room_id].capacity)
    tight = sum(
        _tight(frame, plan, frame.rooms[room], slots)
        for room, slots in by_room.items()
        if not frame.rooms[room].parallel
    )
    fit += _torn(frame, plan) + _beside(frame, plan)
    return {"unplaced": unplaced, "turnover": tight, "short": short, "fit": fit}


def _torn(frame: Frame, plan: Plan) -> int:
    """For every room that a series uses."""
    rooms: dict[str, set[str]] = {}
    members: Counter[str] = Counter()
    for item, slot in frame.slots.items():
        if slot.item.series:
            members[slot.item.series] += 1
            if plan.rooms.get(item) in frame.rooms:
                rooms.setdefault(slot.item.series, set()).add(plan.rooms[item])
    return SERIES_COST * sum(len(used) for name, used in rooms.items() if members[name] > 1)


def _beside(frame: Frame, plan: Plan) -> int:
    """For closed meetings in a zone with something open, where there is more than one zone."""
    usable = rooms_usable(frame)
    if len({room.zone for room in usable if room.zone}) < 2:
        return 0
    zones = {room.id: room.zone for room in usable}
    placed = [
        (slot, zone)
        for item, slot in frame.slots.items()
        if (zone := zones.get(plan.rooms.get(item, ""), ""))
    ]
    beside = sum(
        1
        for closed, zone in placed
        if closed.item.closed
        and any(there == zone and apart(closed, other) for other, there in placed)
    )
    return BESIDE_COST * beside


def _tight(frame: Frame, plan: Plan, room: Room, slots: list[Slot]) -> int:
    longest = max(frame.profile.turnover, frame.profile.layout_change)
    return sum(
        1
        for first, second in overlapping(slots, longest)
        if second.start - first.end
        < frame.turnover(frame.layout(plan, first, room), frame.layout(plan, second, room))
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
        pairs = priority * len(covered.uncovered)
        seats = priority * sum(seats_missing(frame, slot, covered, t) for t in slot.targets)
        if slot.item.placeholder:
            cost += PLACEHOLDER_COST * (pairs + seats)
        else:
            uncovered += pairs
            missing += seats
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
    week_most = frame.profile.week_most
    for jobs in jobs_of(frame, plan).values():
        minutes: dict[int, int] = {}
        rooms: dict[int, set[str | None]] = {}
        for job in jobs:
            day = job.slot.day
            minutes[day] = minutes.get(day, 0) + job.slot.minutes
            rooms.setdefault(day, set()).add(job.room)
        for day, worked in minutes.items():
            over = max(0, worked - frame.profile.day_soft)
            week = sum(minutes.get(one, 0) for one in range(day - 6, day + 1))
            over += max(0, week - week_most)
            load += worked + OVER_WEIGHT * over
            most[day] = max(most.get(day, 0), worked)
        moves += len(list(chain.from_iterable(rooms.values())))
    return load + MOST_WEIGHT * sum(most.values()), moves
