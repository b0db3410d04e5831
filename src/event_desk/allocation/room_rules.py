"""What is wrong with the programme itself, and with where its items are."""

from collections.abc import Iterable, Iterator, Sequence
from math import ceil

from event_desk.allocation.breach import Breach
from event_desk.allocation.frame import Frame, Slot, minute
from event_desk.allocation.problem import Item, Mode, Plan, Room, Seat
from event_desk.allocation.profile import Rule


def item_breaches(frame: Frame, item: Item) -> Iterator[Breach]:
    """Bad input: times that are missing, reversed or without a zone; nothing spoken to interpret.

    Both are our own: nothing can be planned from them, so they are named instead.
    """
    if item.id not in frame.slots:
        yield Breach(Rule.ITEM_TIMES, item.id)
    elif item.interpret_into and not item.floor:
        yield Breach(Rule.ITEM_LANGUAGE, item.id)


def speaker_breaches(speaker: str, slots: Sequence[Slot]) -> Iterator[Breach]:
    """A speaker is in one place at a time (the design's text on rooms)."""
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


def pin_breaches(frame: Frame, plan: Plan, item: Item, pins: Iterable[Seat]) -> Iterator[Breach]:
    """What a person chose stays; `pins` are the item's. Our own rule: a pin is a wish that can
    contradict a forbidden rule, so it warns."""
    if item.pinned_room is not None and plan.rooms.get(item.id) != item.pinned_room:
        yield Breach(Rule.PIN_BROKEN, item.id, {"room": item.pinned_room})
    channels = plan.channels.get(item.id, ())
    seated = {(one.language, person) for one in channels for person in one.interpreters}
    for seat in sorted(pins, key=frame.seat_order):
        if (seat.language, seat.interpreter) not in seated:
            values = {"language": seat.language}
            yield Breach(Rule.PIN_BROKEN, seat.item, values, (seat.interpreter,))


def begun_breaches(frame: Frame, plan: Plan, slot: Slot) -> Iterator[Breach]:
    """What runs or is past stays: its room, and everybody seated who can still be there.

    From the text on the day itself. Filling an empty seat of a running session breaks nothing.
    """
    before, now = frame.problem.current, frame.problem.now
    if before is None or now is None or slot.start > minute(now):
        return
    item = slot.item.id
    room = before.rooms.get(item)
    moved = room in frame.rooms and plan.rooms.get(item) != room
    staying = {person for one in plan.channels.get(item, ()) for person in one.interpreters}
    gone = sorted(
        person
        for person in {p for one in before.channels.get(item, ()) for p in one.interpreters}
        if person not in staying
        and person in frame.people
        and frame.free(frame.people[person], slot)
    )
    if moved or gone:
        yield Breach(Rule.BEGUN, item, people=tuple(gone))


def place_breaches(frame: Frame, plan: Plan, slot: Slot) -> Iterator[Breach]:
    """Is there a room for it at all, and does it do? See `_fit`."""
    room_id = plan.rooms.get(slot.item.id)
    if room_id is None:
        yield Breach(Rule.ROOM_MISSING, slot.item.id)
    elif room_id not in frame.rooms:
        yield Breach(Rule.ROOM_UNKNOWN, slot.item.id, {"room": room_id})
    else:
        yield from _fit(frame, plan, slot, frame.rooms[room_id])


def room_breaches(frame: Frame, plan: Plan, room: Room, slots: Sequence[Slot]) -> Iterator[Breach]:
    """What the items of one room do to each other."""
    if room.parallel:
        yield from _crowd(room, slots)
    else:
        yield from _turns(frame, plan, room, slots)


def _fit(frame: Frame, plan: Plan, slot: Slot, room: Room) -> Iterator[Breach]:
    """Seats in the layout planned, less those that mobile booths cost; receivers; steps; sort.

    All from the design's text on rooms: capacity by layout, step-free access, `parallel` for a
    foyer or a market of stands, closed meetings away from open ones; receivers from its table.
    """
    item = slot.item
    if not frame.open(room, slot):
        yield Breach(Rule.ROOM_CLOSED, item.id, {"room": room.id})
    capacity = frame.capacity(plan, slot, room)
    if room.capacity <= 0:
        yield Breach(Rule.NO_CAPACITY, item.id, {"room": room.id})
    elif item.expected > capacity and not room.parallel:
        values = {"room": room.id, "expected": item.expected, "capacity": capacity}
        yield Breach(Rule.CAPACITY, item.id, values)
    if item.layout and frame.layout(plan, slot, room) != item.layout:
        yield Breach(Rule.LAYOUT, item.id, {"room": room.id, "layout": item.layout})
    if item.step_free and not room.step_free:
        yield Breach(Rule.STEP_FREE, item.id, {"room": room.id})
    if room.parallel and item.closed:
        yield Breach(Rule.CLOSED_BESIDE_OPEN, item.id, {"room": room.id})
    if room.parallel != (item.parallel or item.wants_stands > 0):
        yield Breach(Rule.PARALLEL, item.id, {"room": room.id})
    needed = receivers_of(frame, slot)
    if needed > room.receivers:
        values = {"room": room.id, "needed": needed, "stock": room.receivers}
        yield Breach(Rule.RECEIVERS, item.id, values)


def receivers_of(frame: Frame, slot: Slot) -> int:
    """How many receivers the item takes: none where nothing is interpreted from a booth."""
    if not slot.targets or slot.item.mode not in (Mode.BOOTH, Mode.REMOTE):
        return 0
    return receivers_needed(frame, slot.item)


def receivers_needed(frame: Frame, item: Item) -> int:
    """The expected listeners and the profile's reserve, rounded up."""
    profile = frame.profile
    listeners = item.listeners
    if listeners is None:
        listeners = ceil(item.expected * profile.listeners_share)
    return ceil(listeners * (1 + profile.receivers_extra))


def stock_breaches(frame: Frame, slots: Sequence[Slot]) -> Iterator[Breach]:
    """Receivers from the event's stock per slot: all items of a moment share them (the table's
    row on receivers, applied to the whole event). Told once for each moment at which an item begins
    and the stock does not do."""
    stock = frame.problem.receivers
    if stock is None:
        return
    taking = [slot for slot in slots if receivers_of(frame, slot)]
    for start in sorted({slot.start for slot in taking}):
        together = tuple(slot for slot in taking if slot.start <= start < slot.end)
        needed = sum(receivers_of(frame, slot) for slot in together)
        if needed > stock:
            newest = next(slot for slot in together if slot.start == start)
            until = min(slot.end for slot in together)
            values = {"needed": needed, "stock": stock}
            yield Breach(
                Rule.RECEIVERS_STOCK, newest.item.id, values, slots=together, span=(start, until)
            )


def turnover(frame: Frame, first: Item, second: Item) -> int:
    """Minutes between two items in the same room."""
    if first.layout != second.layout and first.layout and second.layout:
        return frame.profile.layout_change
    return frame.profile.turnover


def _turns(frame: Frame, plan: Plan, room: Room, slots: Sequence[Slot]) -> Iterator[Breach]:
    """One thing at a time, with 15 minutes between, 45 where the layout changes (the text)."""
    longest = max(frame.profile.turnover, frame.profile.layout_change)
    for first, second in overlapping(slots, longest):
        if first.overlaps(second):
            values = {"room": room.id, "other": second.item.id}
            yield Breach(Rule.ROOM_TAKEN_TWICE, first.item.id, values, slots=(first, second))
            continue
        minutes = second.start - first.end
        limit = frame.turnover(frame.layout(plan, first, room), frame.layout(plan, second, room))
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
    for start in sorted({slot.start for slot in slots}):
        together = tuple(slot for slot in slots if slot.start <= start < slot.end)
        expected = sum(other.item.expected for other in together)
        if len(together) and expected > room.capacity:
            newest = next(slot for slot in together if slot.start == start)
            values = {"room": room.id, "expected": expected, "capacity": room.capacity}
            yield Breach(Rule.CAPACITY, newest.item.id, values, slots=together)
