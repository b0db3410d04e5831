"""Rooms first: which item is where, by CP-SAT. Times are fixed, so this is packing, not timing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ortools.sat.python import cp_model

from event_desk.allocation.fit import SERIES_COST, badly_served, rooms_usable, waste
from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.problem import Room
from event_desk.allocation.profile import Rule
from event_desk.allocation.room_rules import overlapping, turnover
from event_desk.allocation.search import Found, Goal, Limits, Term, lexicographic, weighted

UNPLACED, TURNOVER, SHORT, FIT = "unplaced", "turnover", "short", "fit"
MOST = {UNPLACED: 1.5, TURNOVER: 1.0, SHORT: 2.0, FIT: 1.5}
"""Deterministic time for each goal."""


@dataclass(slots=True)
class _Model:
    cp: cp_model.CpModel = field(default_factory=cp_model.CpModel)
    at: dict[tuple[str, str], Any] = field(default_factory=dict[tuple[str, str], Any])
    unplaced: list[Term] = field(default_factory=list[Term])
    tight: list[Term] = field(default_factory=list[Term])
    short: list[Term] = field(default_factory=list[Term])
    fit: list[Term] = field(default_factory=list[Term])


def place(
    frame: Frame, pinned: Mapping[str, str], hint: Mapping[str, str], limits: Limits
) -> tuple[dict[str, str], Found | None]:
    """Rooms by item, and what was achieved; `pinned` holds, `hint` is a start.

    First with the turnover time kept everywhere; where that leaves an item without a room and
    the profile only warns of it, once more with short turnovers counted instead.
    """
    rooms = rooms_usable(frame)
    slots = tuple(frame.slots.values())
    kept = _build(frame, slots, rooms, pinned, keep_turnover=True)
    best = _solve(kept, hint, limits)
    if (best is None or best.achieved[UNPLACED]) and not frame.profile.forbids(Rule.TURNOVER):
        loose = _build(frame, slots, rooms, pinned, keep_turnover=False)
        start = hint if best is None else _chosen(kept, best)
        better = _solve(loose, start, limits)
        if better is not None:
            return _chosen(loose, better), better
    return ({}, None) if best is None else (_chosen(kept, best), best)


def _chosen(model: _Model, found: Found) -> dict[str, str]:
    return {item: room for (item, room), var in model.at.items() if found.value(var)}


def _solve(model: _Model, hint: Mapping[str, str], limits: Limits) -> Found | None:
    goals = (
        Goal(UNPLACED, model.unplaced, MOST[UNPLACED]),
        Goal(TURNOVER, model.tight, MOST[TURNOVER]),
        Goal(SHORT, model.short, MOST[SHORT]),
        Goal(FIT, model.fit, MOST[FIT]),
    )
    start = {var.index: int(hint.get(item) == room) for (item, room), var in model.at.items()}
    return lexicographic(model.cp, goals, start, limits)


def _build(
    frame: Frame,
    slots: Sequence[Slot],
    rooms: Sequence[Room],
    pinned: Mapping[str, str],
    *,
    keep_turnover: bool,
) -> _Model:
    model = _Model()
    for slot in slots:
        _options(model, frame, slot, rooms, pinned.get(slot.item.id))
    for room in rooms:
        inside = [slot for slot in slots if (slot.item.id, room.id) in model.at]
        if room.parallel:
            _crowd(model, room, inside)
        else:
            _one_at_a_time(model, frame, room, inside, keep_turnover=keep_turnover)
    if not keep_turnover:
        _count_tight(model, frame, slots, rooms)
    _series(model, slots, rooms)
    return model


def _options(
    model: _Model, frame: Frame, slot: Slot, rooms: Sequence[Room], pinned: str | None
) -> None:
    item = slot.item
    options: list[Any] = []
    for room in rooms:
        if pinned is not None and room.id != pinned:
            continue
        var = model.cp.new_bool_var("")
        model.at[item.id, room.id] = var
        options.append(var)
        if cost := badly_served(frame, slot, room):
            model.short.append((var, cost))
        if cost := waste(slot, room):
            model.fit.append((var, cost))
    nowhere = model.cp.new_bool_var("")
    model.cp.add_exactly_one([*options, nowhere])
    model.unplaced.append((nowhere, max(1, item.priority)))


def _one_at_a_time(
    model: _Model, frame: Frame, room: Room, slots: Sequence[Slot], *, keep_turnover: bool
) -> None:
    """At most one item in the room at any moment, with the turnover time after it where kept."""
    gap = frame.profile.turnover if keep_turnover else 0
    for slot in slots:
        together = [s for s in slots if s.start <= slot.start < s.end + gap]
        if len(together) > 1:
            model.cp.add_at_most_one(model.at[s.item.id, room.id] for s in together)
    if keep_turnover and frame.profile.layout_change > gap:
        for first, second in overlapping(slots, frame.profile.layout_change):
            if gap <= second.start - first.end < turnover(frame, first.item, second.item):
                model.cp.add_at_most_one(
                    model.at[first.item.id, room.id], model.at[second.item.id, room.id]
                )


def _count_tight(model: _Model, frame: Frame, slots: Sequence[Slot], rooms: Sequence[Room]) -> None:
    longest = max(frame.profile.turnover, frame.profile.layout_change)
    for first, second in overlapping(slots, longest):
        gap = second.start - first.end
        if gap < 0 or gap >= turnover(frame, first.item, second.item):
            continue
        tight = model.cp.new_bool_var("")
        for room in rooms:
            one = model.at.get((first.item.id, room.id))
            other = model.at.get((second.item.id, room.id))
            if one is not None and other is not None and not room.parallel:
                model.cp.add_bool_or(one.negated(), other.negated(), tight)
        model.tight.append((tight, 1))


def _crowd(model: _Model, room: Room, slots: Sequence[Slot]) -> None:
    """People beyond the capacity of a room that holds several items, at the worst moments."""
    for slot in slots:
        together = [s for s in slots if s.start <= slot.start < s.end and s.item.expected > 0]
        total = sum(s.item.expected for s in together)
        if total <= room.capacity:
            continue
        over = model.cp.new_int_var(0, total, "")
        load = weighted([(model.at[s.item.id, room.id], s.item.expected) for s in together])
        model.cp.add(over >= load - room.capacity)
        model.short.append((over, 1))


def _series(model: _Model, slots: Sequence[Slot], rooms: Sequence[Room]) -> None:
    series: dict[str, list[Slot]] = {}
    for slot in slots:
        if slot.item.series:
            series.setdefault(slot.item.series, []).append(slot)
    for members in series.values():
        for room in rooms if len(members) > 1 else ():
            used = model.cp.new_bool_var("")
            for slot in members:
                var = model.at.get((slot.item.id, room.id))
                if var is not None:
                    model.cp.add_implication(var, used)
            model.fit.append((used, SERIES_COST))
