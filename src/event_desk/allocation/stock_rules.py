"""What is wrong with where the mobile booths of the event's stock stand."""

from collections.abc import Iterator, Sequence

from event_desk.allocation.breach import Breach
from event_desk.allocation.frame import Frame, Slot, Span, minute
from event_desk.allocation.problem import PlacedBooth, Plan
from event_desk.allocation.profile import Rule


def mobile_breaches(frame: Frame, plan: Plan, placed: PlacedBooth) -> Iterator[Breach]:
    """One booth of the stock in one room: it exists, is nowhere else, and had time to be set up.

    From the text: mobile booths are a stock with set-up time. Setting up is not counted where the
    booth already stands in that room. The seats it costs are counted with the room's capacity.
    """
    start, end = minute(placed.start), minute(placed.end)
    here = _in_room(frame, plan, placed.room)
    first = next((slot for slot in here if slot.start < end and start < slot.end), None)
    item = "" if first is None else first.item.id
    if placed.booth not in frame.mobile or placed.room not in frame.rooms:
        values = {"booth": placed.booth, "room": placed.room}
        yield Breach(Rule.BOOTH_UNKNOWN, item, values, span=(start, end))
        return
    setup = frame.mobile[placed.booth].setup_minutes
    others = [one for one in plan.booths if one.booth == placed.booth and one is not placed]
    for other in others:
        if _twice(placed, other, setup):
            values = {"booth": placed.booth, "room": placed.room, "other": other.room}
            span = (start - setup, end)
            yield Breach(Rule.BOOTH_TWICE, item, values, span=span)
    stands = any(
        one.room == placed.room and start - setup <= minute(one.end) <= start for one in others
    )
    if not stands:
        yield from _setting_up(placed, here, (start - setup, start))


def _in_room(frame: Frame, plan: Plan, room: str) -> list[Slot]:
    return [slot for slot in frame.slots.values() if plan.rooms.get(slot.item.id) == room]


def _twice(placed: PlacedBooth, other: PlacedBooth, setup: int) -> bool:
    """Told of the later of the two, and once."""
    start, before = minute(placed.start), minute(other.start)
    if (before, minute(other.end), other.room) > (start, minute(placed.end), placed.room):
        return False
    needed = 0 if other.room == placed.room else setup
    return minute(other.end) > start - needed


def _setting_up(placed: PlacedBooth, here: Sequence[Slot], span: Span) -> Iterator[Breach]:
    for slot in here:
        if slot.start < span[1] and span[0] < slot.end:
            values = {"booth": placed.booth, "room": placed.room, "limit": span[1] - span[0]}
            yield Breach(Rule.BOOTH_SETUP, slot.item.id, values, slots=(slot,), span=span)
