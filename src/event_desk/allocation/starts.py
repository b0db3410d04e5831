"""What happens on the day, in one step each: the event file says so, the plan shows what it opens,
and `proposal.replan` mends it.

Each answers with what takes it back. The caller commits.
"""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import model, programme
from event_desk.allocation import cells
from event_desk.allocation.edit import Edit, homes_of
from event_desk.allocation.hand import KEEP, living, place, room_name
from event_desk.allocation.undoing import Did, Id, Label, Part, Times, Undo, as_id

_DAY = timedelta(days=1)
_TOPIC = ("start", "end", "parent_id", "room_id", "mode", "interpret_into")


def ill(
    session: Session,
    interpreter_id: Id,
    since: datetime,
    at: datetime,
    until: datetime | None = None,
) -> Undo:
    """Not here from `since`, to the end or `until`: out of every item that this touches.

    Raises UNKNOWN_INTERPRETER.
    """
    person = as_id(interpreter_id)
    cells.interpreter_row(session, person)
    first, last = _whole(session)
    last = max(last, since + _DAY) if until is None else until
    edit = Edit(session, at)
    here = cells.hours(session, person) or ((min(first, since), max(_whole(session)[1], last)),)
    left = tuple(_without(here, since, last))
    # No hours at all would mean the whole event; an empty one is no hour.
    edit.set(Part.HOURS, person, left or ((since, since),))
    seats = 0
    for item in living(session):
        team = edit.team(item.id)
        if _meets(item, since, last) and any(one.interpreter == str(person) for one in team):
            edit.seat(item.id, (one for one in homes_of(team) if one.interpreter != str(person)))
            seats += 1
    label = Label(Did.ILL, person=cells.interpreter_name(session, person), count=seats)
    return edit.close(label, "without somebody", ("available", "interpreters"))


def arrived(
    session: Session,
    interpreter_id: Id,
    since: datetime,
    at: datetime,
    until: datetime | None = None,
) -> Undo:
    """Here from `since` as well, to the end or `until`. Raises UNKNOWN_INTERPRETER."""
    person = as_id(interpreter_id)
    cells.interpreter_row(session, person)
    last = max(_whole(session)[1], since + _DAY) if until is None else until
    edit = Edit(session, at)
    here = cells.hours(session, person)
    if here:
        edit.set(Part.HOURS, person, _joined((*here, (since, last))))
    label = Label(Did.ARRIVED, person=cells.interpreter_name(session, person))
    return edit.close(label, "with somebody longer", ("available",))


def room_lost(
    session: Session, room_id: Id, since: datetime, until: datetime | None, at: datetime
) -> Undo:
    """Nothing can be in the room from `since`, to the end or `until`; what was is without a room.

    Raises UNKNOWN_ROOM.
    """
    room = cells.room_row(session, as_id(room_id))
    last = max(_whole(session)[1], since + _DAY) if until is None else until
    edit = Edit(session, at)
    edit.set(Part.CLOSED, room.id, _joined((*cells.closed(room), (since, last))))
    count = 0
    for item in list(living(session)):
        if item.room_id == room.id and _meets(item, since, last):
            edit.set(Part.LOCK, item.id, False)
            edit.set(Part.ITEM, item.id, None, "room_id")
            count += 1
    label = Label(Did.ROOM_LOST, room=room.name, count=count)
    return edit.close(label, "without a room", ("closed", "room"))


def session_moved(
    session: Session, item_id: Id, start: datetime, end: datetime | None, at: datetime
) -> Undo:
    """Another time; without `end` it takes as long as before. Raises as `hand.move`."""
    edit = Edit(session, at)
    until = KEEP if end is None else end
    label = place(edit, as_id(item_id), KEEP, start, until, None, Did.SESSION_MOVED)
    return edit.close(label, "with another time", ("start", "end"))


def topic_added(
    session: Session, topic_id: Id, slot_id: Id, at: datetime, room_id: Id | None = None
) -> Undo:
    """A topic takes an Open Space slot, with the interpreters who were kept free for it.

    Raises FIELD_WRONG.
    """
    topic, slot = as_id(topic_id), as_id(slot_id)
    cells.item_row(session, topic)
    edit = Edit(session, at)
    edit.watch(Part.ITEM, topic, *_TOPIC)
    edit.watch(Part.LOCK, topic)
    if session.get(model.Item, slot) is not None:
        edit.watch(Part.ITEM, slot, "deleted_at")
    room = None if room_id is None else as_id(room_id)
    programme.bind(session, topic, slot, room, at=at)
    row = cells.item_row(session, topic)
    heard = set(row.interpret_into)
    kept = {home for home in edit.homes(slot) if home.language in heard}
    if kept and cells.read(session, _deleted(slot)) is not None:
        edit.seat(topic, edit.homes(topic) | kept)
        edit.seat(slot, ())
    label = Label(Did.TOPIC_ADDED, row.code, room_name(session, row.room_id))
    return edit.close(label, "with a topic", ("start", "end", "room"))


def _deleted(item: UUID) -> cells.Cell:
    return cells.Cell(Part.ITEM, item, "deleted_at")


# Times


def _whole(session: Session) -> tuple[datetime, datetime]:
    """From the first to the last thing that could be on."""
    event = session.scalars(select(model.Event)).one()
    zone = ZoneInfo(event.timezone)
    first = datetime.combine(event.start, time(), zone)
    last = datetime.combine(event.end, time(), zone) + _DAY
    for item in living(session):
        first = min(first, item.start or first)
        last = max(last, item.end or last)
    return first, last


def _meets(item: model.Item, since: datetime, until: datetime) -> bool:
    if item.start is None or item.end is None:
        return False
    return item.start < until and item.end > since


def _without(times: Times, since: datetime, until: datetime) -> Iterator[tuple[datetime, datetime]]:
    for start, end in times:
        if start < min(end, since):
            yield start, min(end, since)
        if max(start, until) < end:
            yield max(start, until), end


def _joined(times: Times) -> Times:
    """In order, those that meet as one, empty ones left out."""
    found: list[tuple[datetime, datetime]] = []
    for start, end in sorted(times):
        if start >= end:
            continue
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(found)
