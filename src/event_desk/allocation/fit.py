"""How well an item fits a room, in people: what the rooms' levels of the objective count."""

from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.problem import Mode, Room
from event_desk.allocation.profile import Rule
from event_desk.allocation.room_rules import receivers_needed

SERIES_COST = 50
"""For every room that a series uses."""
LAYOUT_COST = 5
"""For another layout than the room's usual one, where the item doesn't wish for it."""
MOBILE_COST = 3
"""For a mobile booth, for each item for which it stands somewhere."""
BESIDE_COST = 10
"""For a closed meeting in a zone where something open goes on at the same time."""


def rooms_usable(frame: Frame) -> tuple[Room, ...]:
    return tuple(room for room in frame.rooms.values() if room.capacity > 0)


def wants_parallel(slot: Slot) -> bool:
    return slot.item.parallel or slot.item.wants_stands > 0


def layouts(frame: Frame, slot: Slot, room: Room) -> tuple[str, ...]:
    """How the room can be laid out for the item, the most natural first; none where it cannot be
    there at all, by what the profile forbids."""
    if not _allowed(frame, slot, room):
        return ()
    wished = slot.item.layout
    if wished:
        found = (wished if room.offers(wished) else room.layout,)
    else:
        found = tuple(dict.fromkeys((room.layout, *sorted(room.layouts))))
    if wished and forbids(frame, Rule.LAYOUT, slot):
        found = tuple(layout for layout in found if layout == wished)
    if not room.parallel and forbids(frame, Rule.CAPACITY, slot):
        found = tuple(one for one in found if slot.item.expected <= room.seats(one))
    return found


def forbids(frame: Frame, rule: Rule, slot: Slot) -> bool:
    return frame.profile.forbids(rule) and not frame.override(rule, slot.item.id)


def _allowed(frame: Frame, slot: Slot, room: Room) -> bool:
    if not frame.open(room, slot):
        return False
    if slot.item.step_free and not room.step_free and forbids(frame, Rule.STEP_FREE, slot):
        return False
    if slot.item.closed and room.parallel and forbids(frame, Rule.CLOSED_BESIDE_OPEN, slot):
        return False
    return wants_parallel(slot) == room.parallel or not forbids(frame, Rule.PARALLEL, slot)


def seats_short(slot: Slot, room: Room, capacity: int) -> int:
    """People without a seat; in a parallel room the seats are shared and counted elsewhere."""
    return 0 if room.parallel else max(0, slot.item.expected - capacity)


def badly_served(frame: Frame, slot: Slot, room: Room, layout: str) -> int:
    """People without a seat, and a share of the expected for whatever else the room lacks.

    Booths are counted apart (`booths_short`). The shares are our own.
    """
    item = slot.item
    expected = item.expected
    cost = seats_short(slot, room, room.seats(layout))
    if slot.targets and item.mode is Mode.BOOTH:
        cost += max(0, receivers_needed(frame, item) - room.receivers) // 4
    if item.layout and layout != item.layout:
        cost += expected // 10 + 5
    if item.step_free and not room.step_free:
        cost += expected + 100
    if item.closed and room.parallel:
        cost += expected + 50
    if wants_parallel(slot) and not room.parallel:
        cost += expected // 10 + 5
    elif room.parallel and not wants_parallel(slot):
        cost += expected // 2 + 20
    return cost


def booths_wanted(slot: Slot) -> int:
    if slot.item.mode is not Mode.BOOTH:
        return 0
    return len(slot.targets)


def booths_short(slot: Slot, short: int) -> int:
    """What it costs that a room has `short` booths fewer than the item has languages."""
    if short <= 0:
        return 0
    expected = slot.item.expected
    two_way = len(set(slot.item.floor)) == 2 and set(slot.item.floor) <= set(slot.targets)
    each = max(10, expected // 4)
    return short * each if not two_way else max(2, expected // 20) + (short - 1) * each


def waste(slot: Slot, room: Room, layout: str) -> int:
    """Empty seats and booths without use; small against a series torn apart."""
    unused = max(0, room.booths - len(slot.targets))
    empty = 0 if room.parallel else max(0, room.capacity - slot.item.expected) // 5
    unusual = layout != room.layout and not slot.item.layout
    return empty + 4 * unused + (LAYOUT_COST if unusual else 0)


def apart(closed: Slot, other: Slot) -> bool:
    """Should the two not be in one zone, as one is closed, the other open, at the same time?"""
    return closed.item.closed and not other.item.closed and closed.overlaps(other)
