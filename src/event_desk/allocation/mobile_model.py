"""Mobile booths in the model of rooms: a stock to be carried about, set up, and paid in seats."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from event_desk.allocation.fit import MOBILE_COST, booths_short, booths_wanted, forbids
from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.problem import MobileBooth, Room
from event_desk.allocation.profile import Rule
from event_desk.allocation.room_model import RoomModel
from event_desk.allocation.search import total, weighted

Times = tuple[int, int]


def add_stock(model: RoomModel, kept: Iterable[tuple[str, str]]) -> None:
    """`kept` are uses (item, booth) that stay where the item's room is kept."""
    frame = model.frame
    booths = tuple(frame.mobile.values())
    if not booths:
        return
    slots = _served(frame, booths)
    for slot in slots:
        for room in model.rooms:
            if (slot.item.id, room.id) in model.at and not room.parallel:
                _in_room(model, slot, room, booths)
    for booth in booths:
        _carried(model, slots, booth)
        for room in model.rooms:
            _set_up(model, room, booth)
    for item, booth in kept:
        room = model.kept.rooms.get(item, "")
        if (item, room, booth) in model.stands:
            model.cp.add(model.stands[item, room, booth] == 1)


def _served(frame: Frame, booths: Sequence[MobileBooth]) -> list[Slot]:
    """Items that may want a booth, and those through which one may have to stand for them."""
    wanting = [slot for slot in frame.slots.values() if booths_wanted(slot)]
    setup = max(booth.setup_minutes for booth in booths)
    return [
        slot
        for slot in frame.slots.values()
        if booths_wanted(slot)
        or any(slot.start < one.start and one.start - setup < slot.end for one in wanting)
    ]


def _in_room(model: RoomModel, slot: Slot, room: Room, booths: Sequence[MobileBooth]) -> None:
    item = slot.item.id
    at = model.at[item, room.id]
    seats = {layout: room.seats(layout) for layout in model.laid_in(slot, room)}
    here: list[tuple[Any, MobileBooth]] = []
    for booth in booths if item not in model.frame.over or model.held(slot, room) else ():
        if booth.seats_cost >= min(seats.values()):
            continue
        stands = model.cp.new_bool_var("")
        model.stands[item, room.id, booth.id] = stands
        model.cp.add_implication(stands, at)
        model.fit.append((stands, MOBILE_COST))
        here.append((stands, booth))
    missing = booths_wanted(slot) - room.booths
    _missing(model, slot, at, [var for var, _booth in here], missing)
    if any(booth.seats_cost for _var, booth in here):
        _seats(model, slot, room, here, seats)


def _missing(model: RoomModel, slot: Slot, at: Any, here: Sequence[Any], missing: int) -> None:
    """One variable for each booth that is missing; the first costs least."""
    steps: list[Any] = []
    for number in range(1, missing + 1):
        step = model.cp.new_bool_var("")
        steps.append(step)
        cost = booths_short(slot, number) - booths_short(slot, number - 1)
        model.short.append((step, cost))
    if steps:
        model.cp.add(total([*here, *steps]) >= missing * at)


def _seats(
    model: RoomModel,
    slot: Slot,
    room: Room,
    here: Sequence[tuple[Any, MobileBooth]],
    seats: Mapping[str, int],
) -> None:
    """People who lose their seat to a booth, beyond those who had none in the layout."""
    lost = weighted([(var, booth.seats_cost) for var, booth in here])
    model.cp.add(lost <= min(seats.values()))
    expected = slot.item.expected
    spare = [
        (var, max(0, seats[layout] - expected)) for layout, var in model.laid_in(slot, room).items()
    ]
    most = sum(booth.seats_cost for _var, booth in here)
    if forbids(model.frame, Rule.CAPACITY, slot):
        most = 0
    over = model.cp.new_int_var(0, most, "")
    model.cp.add(over >= lost - weighted(spare))
    model.short.append((over, 1))


def _carried(model: RoomModel, slots: Sequence[Slot], booth: MobileBooth) -> None:
    """In one room at a time, with the set-up time between two; items of the same times as one."""
    times: dict[Times, dict[str, list[Any]]] = {}
    for slot in slots:
        for room in model.rooms:
            var = model.stands.get((slot.item.id, room.id, booth.id))
            if var is not None:
                by_room = times.setdefault((slot.start, slot.end), {})
                by_room.setdefault(room.id, []).append(var)
    places: dict[Times, dict[str, Any]] = {}
    for when, by_room in sorted(times.items()):
        places[when] = {room: _any(model, here) for room, here in by_room.items()}
        model.cp.add_at_most_one(places[when].values())
    ordered = sorted(places)
    for index, first in enumerate(ordered):
        for second in ordered[index + 1 :]:
            if second[0] - first[1] < booth.setup_minutes:
                _same_room(model, places[first], places[second])


def _any(model: RoomModel, variables: Sequence[Any]) -> Any:
    if len(variables) == 1:
        return variables[0]
    result = model.cp.new_bool_var("")
    for var in variables:
        model.cp.add_implication(var, result)
    return result


def _same_room(model: RoomModel, first: Mapping[str, Any], second: Mapping[str, Any]) -> None:
    for room, here in first.items():
        elsewhere = [var for other, var in second.items() if other != room]
        if elsewhere:
            model.cp.add(here + total(elsewhere) <= 1)


def _set_up(model: RoomModel, room: Room, booth: MobileBooth) -> None:
    """The room is free while a booth is set up, or it stands there already."""
    frame = model.frame
    inside = [slot for slot in frame.slots.values() if (slot.item.id, room.id) in model.at]
    for slot in inside:
        stands = model.stands.get((slot.item.id, room.id, booth.id))
        if stands is None:
            continue
        for earlier in inside:
            if not (earlier.start < slot.start and slot.start - booth.setup_minutes < earlier.end):
                continue
            clause = [stands.negated(), model.at[earlier.item.id, room.id].negated()]
            already = model.stands.get((earlier.item.id, room.id, booth.id))
            model.cp.add_bool_or(*clause, *(() if already is None else (already,)))
