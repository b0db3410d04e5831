"""How well an item fits a room, in people: what the rooms' levels of the objective count."""

from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.problem import Mode, Room
from event_desk.allocation.room_rules import receivers_needed

SERIES_COST = 50
"""For every room that a series uses."""


def rooms_usable(frame: Frame) -> tuple[Room, ...]:
    return tuple(room for room in frame.rooms.values() if room.capacity > 0)


def badly_served(frame: Frame, slot: Slot, room: Room) -> int:
    """People without a seat, and a share of the expected for whatever else the room lacks.

    In a parallel room the seats are shared and counted elsewhere. The shares are our own.
    """
    item = slot.item
    expected = item.expected
    cost = 0 if room.parallel else max(0, expected - room.capacity)
    if slot.targets and item.mode is Mode.BOOTH:
        cost += _booths_short(slot, room)
        cost += max(0, receivers_needed(frame, item) - room.receivers) // 4
    if item.step_free and not room.step_free:
        cost += expected + 100
    if item.closed and room.parallel:
        cost += expected + 50
    if item.parallel and not room.parallel:
        cost += expected // 10 + 5
    elif room.parallel and not item.parallel:
        cost += expected // 2 + 20
    return cost


def _booths_short(slot: Slot, room: Room) -> int:
    expected = slot.item.expected
    short = max(0, len(slot.targets) - room.booths)
    two_way = len(set(slot.item.floor)) == 2 and set(slot.item.floor) <= set(slot.targets)
    if short and two_way:
        return max(2, expected // 20) + (short - 1) * max(10, expected // 4)
    return short * max(10, expected // 4)


def waste(slot: Slot, room: Room) -> int:
    """Empty seats and booths without use; small against a series torn apart."""
    unused = max(0, room.booths - len(slot.targets))
    empty = 0 if room.parallel else max(0, room.capacity - slot.item.expected) // 5
    return empty + 4 * unused
