"""What is wrong with the programme itself, and with where its items are."""

from collections.abc import Iterable, Iterator, Sequence
from math import ceil

from event_desk.allocation.breach import Breach
from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.problem import Item, Mode, Plan, Room
from event_desk.allocation.profile import Rule


def programme_breaches(frame: Frame) -> Iterator[Breach]:
    speaking: dict[str, list[Slot]] = {}
    for item in frame.items.values():
        slot = frame.slots.get(item.id)
        if slot is None:
            yield Breach(Rule.ITEM_TIMES, item.id)
            continue
        if item.interpret_into and not item.floor:
            yield Breach(Rule.ITEM_LANGUAGE, item.id)
        for speaker in item.speakers:
            speaking.setdefault(speaker, []).append(slot)
    for speaker, slots in speaking.items():
        for first, second in overlapping(slots):
            values = {"other": second.item.id}
            yield Breach(Rule.SPEAKER_TWICE, first.item.id, values, (speaker,), (first, second))


def overlapping(slots: Iterable[Slot], gap: int = 0) -> Iterator[tuple[Slot, Slot]]:
    """Pairs that overlap, or follow each other with less than `gap` minutes between."""
    active: list[Slot] = []
    for slot in sorted(slots, key=lambda s: (s.start, s.end, s.item.code, s.item.id)):
        active = [other for other in active if other.end + gap > slot.start]
        for other in active:
            yield other, slot
        active.append(slot)


def pin_breaches(frame: Frame, plan: Plan) -> Iterator[Breach]:
    for item in frame.items.values():
        if item.pinned_room is not None and plan.rooms.get(item.id) != item.pinned_room:
            yield Breach(Rule.PIN_BROKEN, item.id, {"room": item.pinned_room})
    missing = frame.problem.pins - plan.seats()
    for seat in sorted(missing, key=frame.seat_order):
        values = {"language": seat.language}
        yield Breach(Rule.PIN_BROKEN, seat.item, values, (seat.interpreter,))


def room_breaches(frame: Frame, plan: Plan) -> Iterator[Breach]:
    by_room: dict[str, list[Slot]] = {}
    for slot in frame.slots.values():
        room_id = plan.rooms.get(slot.item.id)
        if room_id is None:
            yield Breach(Rule.ROOM_MISSING, slot.item.id)
        elif room_id not in frame.rooms:
            yield Breach(Rule.ROOM_UNKNOWN, slot.item.id, {"room": room_id})
        else:
            by_room.setdefault(room_id, []).append(slot)
            yield from _fit(frame, slot, frame.rooms[room_id])
    for room_id, room in frame.rooms.items():
        if room_id not in by_room:
            continue
        if room.parallel:
            yield from _crowd(room, by_room[room_id])
        else:
            yield from _turns(frame, room, by_room[room_id])


def _fit(frame: Frame, slot: Slot, room: Room) -> Iterator[Breach]:
    item = slot.item
    if room.capacity <= 0:
        yield Breach(Rule.NO_CAPACITY, item.id, {"room": room.id})
    elif item.expected > room.capacity and not room.parallel:
        values = {"room": room.id, "expected": item.expected, "capacity": room.capacity}
        yield Breach(Rule.CAPACITY, item.id, values)
    if item.step_free and not room.step_free:
        yield Breach(Rule.STEP_FREE, item.id, {"room": room.id})
    if room.parallel and item.closed:
        yield Breach(Rule.CLOSED_BESIDE_OPEN, item.id, {"room": room.id})
    if room.parallel != item.parallel:
        yield Breach(Rule.PARALLEL, item.id, {"room": room.id})
    needed = receivers_needed(frame, item)
    if slot.targets and item.mode is Mode.BOOTH and needed > room.receivers:
        values = {"room": room.id, "needed": needed, "stock": room.receivers}
        yield Breach(Rule.RECEIVERS, item.id, values)


def receivers_needed(frame: Frame, item: Item) -> int:
    """The expected listeners and the profile's reserve, rounded up."""
    profile = frame.profile
    listeners = item.listeners
    if listeners is None:
        listeners = ceil(item.expected * profile.listeners_share)
    return ceil(listeners * (1 + profile.receivers_extra))


def turnover(frame: Frame, first: Item, second: Item) -> int:
    """Minutes between two items in the same room."""
    if first.layout != second.layout and first.layout and second.layout:
        return frame.profile.layout_change
    return frame.profile.turnover


def _turns(frame: Frame, room: Room, slots: Sequence[Slot]) -> Iterator[Breach]:
    longest = max(frame.profile.turnover, frame.profile.layout_change)
    for first, second in overlapping(slots, longest):
        if first.overlaps(second):
            values = {"room": room.id, "other": second.item.id}
            yield Breach(Rule.ROOM_TAKEN_TWICE, first.item.id, values, slots=(first, second))
            continue
        minutes = second.start - first.end
        limit = turnover(frame, first.item, second.item)
        if minutes < limit:
            values = {
                "room": room.id,
                "other": second.item.id,
                "minutes": minutes,
                "limit": limit,
            }
            yield Breach(Rule.TURNOVER, first.item.id, values, slots=(first, second))


def _crowd(room: Room, slots: Sequence[Slot]) -> Iterator[Breach]:
    """In a room that holds several items, all of a moment share its capacity."""
    if room.capacity <= 0:
        return
    for slot in slots:
        together = [other for other in slots if other.start <= slot.start < other.end]
        expected = sum(other.item.expected for other in together)
        if expected > room.capacity:
            values = {"room": room.id, "expected": expected, "capacity": room.capacity}
            yield Breach(Rule.CAPACITY, slot.item.id, values, slots=tuple(together))
