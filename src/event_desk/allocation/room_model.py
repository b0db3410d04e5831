"""Where each item is, how its room is laid out and which mobile booths stand there, for CP-SAT."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from ortools.sat.python import cp_model

from event_desk.allocation.fit import (
    BESIDE_COST,
    SERIES_COST,
    apart,
    badly_served,
    booths_short,
    booths_wanted,
    layouts,
    waste,
)
from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.problem import Plan, Room
from event_desk.allocation.room_rules import overlapping
from event_desk.allocation.search import Term, total, weighted


@dataclass(slots=True)
class RoomModel:
    """`at` by item and room; `laid` by item, room and layout; `stands` with a booth besides."""

    frame: Frame
    rooms: Sequence[Room]
    kept: Plan
    cp: cp_model.CpModel = field(default_factory=cp_model.CpModel)
    at: dict[tuple[str, str], Any] = field(default_factory=dict[tuple[str, str], Any])
    laid: dict[tuple[str, str, str], Any] = field(default_factory=dict[tuple[str, str, str], Any])
    stands: dict[tuple[str, str, str], Any] = field(default_factory=dict[tuple[str, str, str], Any])
    unplaced: list[Term] = field(default_factory=list[Term])
    tight: list[Term] = field(default_factory=list[Term])
    short: list[Term] = field(default_factory=list[Term])
    fit: list[Term] = field(default_factory=list[Term])

    def held(self, slot: Slot, room: Room) -> bool:
        return self.kept.rooms.get(slot.item.id) == room.id

    def laid_in(self, slot: Slot, room: Room) -> dict[str, Any]:
        """The variables of each layout; by itself where there is no choice."""
        return {
            layout: var
            for layout in layouts_of(self, slot, room)
            if (var := self.laid.get((slot.item.id, room.id, layout))) is not None
        }


def layouts_of(model: RoomModel, slot: Slot, room: Room) -> tuple[str, ...]:
    kept = model.kept.layouts.get(slot.item.id)
    if kept is not None and model.held(slot, room):
        return (kept,)
    return layouts(model.frame, slot, room)


def build(frame: Frame, rooms: Sequence[Room], kept: Plan, *, keep_turnover: bool) -> RoomModel:
    """With the turnover time kept everywhere, or short turnovers counted in `tight` instead."""
    model = RoomModel(frame, rooms, kept)
    slots = tuple(frame.slots.values())
    for slot in slots:
        _options(model, slot)
    for room in rooms:
        inside = [slot for slot in slots if (slot.item.id, room.id) in model.at]
        if room.parallel:
            _crowd(model, room, inside)
        else:
            _one_at_a_time(model, room, inside, keep_turnover=keep_turnover)
    _turnovers(model, slots, keep_turnover=keep_turnover)
    _series(model, slots)
    _closed_apart(model, slots)
    return model


def _options(model: RoomModel, slot: Slot) -> None:
    frame, item = model.frame, slot.item
    kept = model.kept.rooms.get(item.id)
    options: list[Any] = []
    for room in model.rooms if item.id not in frame.over or kept is not None else ():
        if (kept is not None and room.id != kept) or not layouts_of(model, slot, room):
            continue
        at = model.cp.new_bool_var("")
        model.at[item.id, room.id] = at
        options.append(at)
        _layouts(model, slot, room, at)
        missing = booths_wanted(slot) - room.booths
        if missing > 0 and (not frame.mobile or room.parallel):
            model.short.append((at, booths_short(slot, missing)))
    nowhere = model.cp.new_bool_var("")
    model.cp.add_exactly_one([*options, nowhere])
    if kept is not None and options:
        model.cp.add(nowhere == 0)
    model.unplaced.append((nowhere, max(1, item.priority)))


def _layouts(model: RoomModel, slot: Slot, room: Room, at: Any) -> None:
    choices = layouts_of(model, slot, room)
    variables = [at] if len(choices) == 1 else [model.cp.new_bool_var("") for _one in choices]
    if len(choices) > 1:
        model.cp.add(total(variables) == at)
    for layout, var in zip(choices, variables, strict=True):
        model.laid[slot.item.id, room.id, layout] = var
        if cost := badly_served(model.frame, slot, room, layout):
            model.short.append((var, cost))
        if cost := waste(slot, room, layout):
            model.fit.append((var, cost))


def _one_at_a_time(
    model: RoomModel, room: Room, slots: Sequence[Slot], *, keep_turnover: bool
) -> None:
    """At most one item in the room at any moment, with the turnover time after it where kept."""
    gap = model.frame.profile.turnover if keep_turnover else 0
    for slot in slots:
        together = [s for s in slots if s.start <= slot.start < s.end + gap]
        held = [s for s in together if model.held(s, room)]
        if len(held) > 1:  # a person has allowed it
            for other in together:
                if other not in held:
                    model.cp.add(model.at[other.item.id, room.id] == 0)
        elif len(together) > 1:
            model.cp.add_at_most_one(model.at[s.item.id, room.id] for s in together)


def _turnovers(model: RoomModel, slots: Sequence[Slot], *, keep_turnover: bool) -> None:
    profile = model.frame.profile
    usual = profile.turnover
    for first, second in overlapping(slots, max(usual, profile.layout_change)):
        gap = second.start - first.end
        if gap < 0 or (keep_turnover and gap < usual):
            continue  # never in one room
        clauses = [clause for room in model.rooms for clause in _clash(model, room, first, second)]
        if keep_turnover:
            for clause in clauses:
                model.cp.add_bool_or(*clause)
        elif clauses:
            tight = model.cp.new_bool_var("")
            for clause in clauses:
                model.cp.add_bool_or(*clause, tight)
            model.tight.append((tight, 1))


def _clash(model: RoomModel, room: Room, first: Slot, second: Slot) -> list[tuple[Any, Any]]:
    """One or the other is not so laid out in the room, pair by pair of layouts too close."""
    if room.parallel or (model.held(first, room) and model.held(second, room)):
        return []
    gap = second.start - first.end
    ones, others = model.laid_in(first, room), model.laid_in(second, room)
    if gap < model.frame.profile.turnover and ones and others:
        at = model.at[first.item.id, room.id], model.at[second.item.id, room.id]
        return [(at[0].negated(), at[1].negated())]
    return [
        (ones[one].negated(), others[other].negated())
        for one, other in product(ones, others)
        if gap < model.frame.turnover(one, other)
    ]


def _crowd(model: RoomModel, room: Room, slots: Sequence[Slot]) -> None:
    """People beyond the capacity of a room that holds several items, at the worst moments."""
    for slot in slots:
        together = [s for s in slots if s.start <= slot.start < s.end and s.item.expected > 0]
        expected = sum(s.item.expected for s in together)
        if expected <= room.capacity:
            continue
        over = model.cp.new_int_var(0, expected, "")
        load = weighted([(model.at[s.item.id, room.id], s.item.expected) for s in together])
        # Counted for each item that is there, as more than one may be at that moment.
        at = model.at[slot.item.id, room.id]
        model.cp.add(over >= load - room.capacity - expected * (1 - at))
        model.short.append((over, 1))


def _series(model: RoomModel, slots: Sequence[Slot]) -> None:
    series: dict[str, list[Slot]] = {}
    for slot in slots:
        if slot.item.series:
            series.setdefault(slot.item.series, []).append(slot)
    for members in series.values():
        for room in model.rooms if len(members) > 1 else ():
            used = model.cp.new_bool_var("")
            for slot in members:
                var = model.at.get((slot.item.id, room.id))
                if var is not None:
                    model.cp.add_implication(var, used)
            model.fit.append((used, SERIES_COST))


def _closed_apart(model: RoomModel, slots: Sequence[Slot]) -> None:
    zones: dict[str, list[Room]] = {}
    for room in model.rooms:
        if room.zone:
            zones.setdefault(room.zone, []).append(room)
    for closed in slots if len(zones) > 1 else ():
        others = [slot for slot in slots if apart(closed, slot)]
        for rooms in zones.values() if others else ():
            here = [v for r in rooms if (v := model.at.get((closed.item.id, r.id))) is not None]
            if here:
                _beside(model, total(here), rooms, others)


def _beside(model: RoomModel, here: Any, rooms: Sequence[Room], others: Sequence[Slot]) -> None:
    beside = model.cp.new_bool_var("")
    model.fit.append((beside, BESIDE_COST))
    for other in others:
        there = [v for r in rooms if (v := model.at.get((other.item.id, r.id))) is not None]
        if there:
            model.cp.add(here + total(there) - beside <= 1)
