"""Mobile booths: where each can stand, found quickly, and as the stays that a plan tells.

A booth is in use item by item. Between two rooms it needs its set-up time, and the room must be
free while it is set up – unless it stands there already.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from event_desk.allocation.fit import booths_short, booths_wanted, forbids, seats_short
from event_desk.allocation.frame import Frame, Slot, minute
from event_desk.allocation.problem import MobileBooth, PlacedBooth, Plan, Room
from event_desk.allocation.profile import Rule

Use = tuple[str, str]
"""Item and booth."""


@dataclass(slots=True)
class Stock:
    """Which booth serves which items while planning; rooms and layouts are settled."""

    frame: Frame
    plan: Plan
    slots: Mapping[str, list[Slot]]
    uses: dict[str, list[Slot]] = field(default_factory=dict[str, list[Slot]])

    def add(self, booth: MobileBooth, slot: Slot) -> None:
        self.uses.setdefault(booth.id, []).append(slot)

    def here(self, slot: Slot) -> list[MobileBooth]:
        return [
            booth for booth in self.frame.mobile.values() if slot in self.uses.get(booth.id, ())
        ]

    def can_stand(self, booth: MobileBooth, slot: Slot) -> bool:
        room, setup = self.plan.rooms[slot.item.id], booth.setup_minutes
        used = self.uses.get(booth.id, ())
        if slot in used:
            return False
        for other in used:
            if self.plan.rooms[other.item.id] == room:
                continue
            first, second = (other, slot) if other.start <= slot.start else (slot, other)
            if second.start - first.end < setup:
                return False
        # What is added must not come between a stay and what it relied on.
        return all(
            earlier in used for earlier in self.slots[room] if _while_set_up(earlier, slot, setup)
        )

    def capacity(self, slot: Slot, room: Room) -> int:
        lost = sum(booth.seats_cost for booth in self.here(slot))
        return max(0, room.seats(self.frame.layout(self.plan, slot, room)) - lost)

    def placed(self) -> tuple[PlacedBooth, ...]:
        return stays(
            self.frame,
            self.plan.rooms,
            [(slot.item.id, booth) for booth, slots in self.uses.items() for slot in slots],
        )


def stock_of(frame: Frame, plan: Plan) -> Stock:
    """The stock as `plan` uses it, as far as that can be; what cannot is left out."""
    by_room: dict[str, list[Slot]] = {room: [] for room in frame.rooms}
    for slot in frame.slots.values():
        room = plan.rooms.get(slot.item.id, "")
        if room in by_room:
            by_room[room].append(slot)
    stock = Stock(frame, plan, by_room)
    for slot in frame.slots.values():
        room = frame.rooms.get(plan.rooms.get(slot.item.id, ""))
        if room is None or room.parallel:
            continue
        for placed in frame.standing(plan, slot, room.id):
            booth = frame.mobile[placed.booth]
            if stock.can_stand(booth, slot):
                stock.add(booth, slot)
    return stock


def stand(frame: Frame, kept: Plan, plan: Plan) -> tuple[PlacedBooth, ...]:
    """Booths for whoever lacks some in the rooms of `plan`, besides those kept; the quick way."""
    if not frame.mobile:
        return ()
    stock = stock_of(frame, Plan(plan.rooms, layouts=plan.layouts, booths=kept.booths))
    order = sorted(
        (slot for slot in frame.slots.values() if booths_wanted(slot)),
        key=lambda s: (-s.item.priority, -s.item.expected, s.start, s.item.code, s.item.id),
    )
    for slot in order:
        room = frame.rooms.get(plan.rooms.get(slot.item.id, ""))
        if room is None or room.parallel or slot.item.id in frame.begun:
            continue
        _fill(stock, slot, room)
    return stock.placed()


def _fill(stock: Stock, slot: Slot, room: Room) -> None:
    for booth in stock.frame.mobile.values():
        short = booths_wanted(slot) - room.booths - len(stock.here(slot))
        if short <= 0:
            return
        seats = stock.capacity(slot, room)
        gain = booths_short(slot, short) - booths_short(slot, short - 1)
        cost = seats_short(slot, room, seats - booth.seats_cost) - seats_short(slot, room, seats)
        if cost and forbids(stock.frame, Rule.CAPACITY, slot):
            continue
        if gain > cost and booth.seats_cost < seats and stock.can_stand(booth, slot):
            stock.add(booth, slot)


def stays(frame: Frame, rooms: Mapping[str, str], uses: Iterable[Use]) -> tuple[PlacedBooth, ...]:
    """Uses one after another in the same room, with nothing else between, are one stay."""
    by_booth: dict[str, list[Slot]] = {}
    for item, booth in uses:
        by_booth.setdefault(booth, []).append(frame.slots[item])
    found: list[PlacedBooth] = []
    for booth, slots in by_booth.items():
        slots.sort(key=lambda s: (s.start, s.end, s.item.code, s.item.id))
        stay: list[Slot] = []
        for slot in slots:
            if stay and not _same_stay(frame, rooms, stay[-1], slot):
                found.append(_placed(booth, rooms, stay))
                stay = []
            stay.append(slot)
        found.append(_placed(booth, rooms, stay))
    return tuple(sorted(found, key=lambda one: (one.start, one.room, one.booth)))


def _same_stay(frame: Frame, rooms: Mapping[str, str], before: Slot, after: Slot) -> bool:
    room = rooms[before.item.id]
    if rooms[after.item.id] != room or before.day != after.day:
        return False
    return not any(
        slot is not before
        and slot is not after
        and rooms.get(item) == room
        and slot.start < after.start
        and before.end < slot.end
        for item, slot in frame.slots.items()
    )


def _placed(booth: str, rooms: Mapping[str, str], stay: list[Slot]) -> PlacedBooth:
    start, end = stay[0].item.start, max(stay, key=lambda slot: slot.end).item.end
    assert start is not None
    assert end is not None
    return PlacedBooth(booth, rooms[stay[0].item.id], start, end)


def _while_set_up(earlier: Slot, slot: Slot, setup: int) -> bool:
    """Is something else in the room while a booth would be set up for `slot`?"""
    if earlier is slot:
        return False
    return earlier.start < slot.start and slot.start - setup < earlier.end


def stands_for(plan: Plan, slot: Slot, room: Room) -> int:
    """How many mobile booths take seats from the item's audience."""
    return sum(
        1
        for placed in plan.booths
        if placed.room == room.id
        and minute(placed.start) < slot.end
        and slot.start < minute(placed.end)
    )
