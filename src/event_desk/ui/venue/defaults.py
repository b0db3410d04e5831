"""What a new session starts with: the last room, the next code, the next free hour."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from event_desk import programme
from event_desk.programme import EventFacts, ItemFields, ItemView
from event_desk.ui.context import Context

LAST_ROOM = "venue/last_room"
USUAL = timedelta(minutes=60)
MOST_DAYS = 31


def days(event: EventFacts) -> tuple[date, ...]:
    length = min((event.end - event.start).days + 1, MOST_DAYS)
    return tuple(event.start + timedelta(days=number) for number in range(length))


def item(
    context: Context,
    items: Sequence[ItemView],
    start: datetime | None,
    room_id: UUID | None,
    code: str,
    end: datetime | None = None,
) -> ItemFields:
    """Times and room are what was clicked in the grid or drawn; languages the last session's."""
    timed = [one for one in items if one.start is not None and one.floor]
    like = timed[-1] if timed else None
    return ItemFields(
        code=code,
        start=start,
        end=end or (start + USUAL if start else None),
        room_id=room_id or (last_room(context) if start is None else None),
        room_pinned=room_id is not None,
        floor=like.floor if like else (),
        interpret_into=like.interpret_into if like else (),
    )


def last_day(context: Context, items: Sequence[ItemView]) -> date | None:
    """The day that was filled last."""
    busy = [one.start for one in items if one.start is not None]
    return context.event.day_of(max(busy)) if busy else None


def last_room(context: Context) -> UUID | None:
    kept = context.settings.text(LAST_ROOM)
    try:
        room_id = UUID(kept)
    except ValueError:
        return None
    with context.db.read() as session:
        known = {room.id for room in programme.rooms(session)}
    return room_id if room_id in known else None


def remember_room(context: Context, room_id: UUID | None) -> None:
    if room_id is not None:
        context.settings.put(LAST_ROOM, str(room_id))
