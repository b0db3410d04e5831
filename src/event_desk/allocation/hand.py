"""Edits that a person makes to the plan; each answers with what takes it back.

Nothing is refused for breaking a rule: `live.fit` says beforehand what an edit breaks, and the
checker names it afterwards. The caller commits.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from enum import Enum
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import model
from event_desk.allocation import cells, stored_plans
from event_desk.allocation.edit import HAND, Edit, Home, drop, same_as_base
from event_desk.allocation.profile import Rule
from event_desk.allocation.taking_back import in_the_way, take_back
from event_desk.allocation.undoing import Allowed, Chair, Did, Id, Label, Part, Refused, Undo, as_id
from event_desk.errors import ErrorCode, EventDeskError

__all__ = [
    "KEEP",
    "Keep",
    "Refused",
    "Undo",
    "allow",
    "assign",
    "forbid",
    "interpret",
    "lock",
    "move",
    "pin_room",
    "pin_seat",
    "place_booth",
    "release",
    "undo",
]


class Keep(Enum):
    """Leave it as it is; None is a value of its own: no room, no time."""

    KEEP = "keep"


KEEP = Keep.KEEP


def move(
    session: Session,
    item_id: Id,
    *,
    room_id: Id | Keep | None = KEEP,
    start: datetime | Keep | None = KEEP,
    end: datetime | Keep | None = KEEP,
    pinned: bool | None = None,
    at: datetime,
) -> Undo:
    """Another room or time. A new `start` alone keeps the duration; `pinned` None leaves the lock.

    Raises DATES_REVERSED, UNKNOWN_ITEM and UNKNOWN_ROOM.
    """
    edit = Edit(session, at)
    label = place(edit, as_id(item_id), room_id, start, end, pinned)
    return edit.close(label, "moved", ("room", "start", "end"))


def place(
    edit: Edit,
    item: UUID,
    room_id: Id | Keep | None,
    start: datetime | Keep | None,
    end: datetime | Keep | None,
    pinned: bool | None,
    did: Did = Did.MOVED,
) -> Label:
    """What `move` does, as a part of an edit that does more."""
    row = cells.item_row(edit.session, item)
    begins = row.start if isinstance(start, Keep) else start
    ends = row.end if isinstance(end, Keep) else end
    if begins is not None and isinstance(end, Keep) and row.start and row.end:
        ends = begins + (row.end - row.start)
    if begins is not None and ends is not None and ends <= begins:
        raise EventDeskError(ErrorCode.DATES_REVERSED, start=begins, end=ends)
    edit.set(Part.ITEM, item, begins, "start")
    edit.set(Part.ITEM, item, ends, "end")
    if not isinstance(room_id, Keep):
        room = None if room_id is None else cells.room_row(edit.session, as_id(room_id))
        edit.set(Part.ITEM, item, None if room is None else room.id, "room_id")
    if pinned is not None:
        edit.set(Part.LOCK, item, pinned)
    edit.session.flush()
    return Label(did, row.code, room_name(edit.session, row.room_id))


def assign(
    session: Session,
    item_id: Id,
    language: str,
    interpreter_id: Id,
    *,
    at: datetime,
    replacing: Id | None = None,
    pinned: bool = True,
) -> Undo:
    """Seat an interpreter in the booth of `language`, from wherever in this item he or she sat.

    A seat given by hand is pinned, so that the next plan keeps it. Raises LANGUAGE_NOT_WANTED,
    UNKNOWN_ITEM and UNKNOWN_INTERPRETER.
    """
    item, person = as_id(item_id), as_id(interpreter_id)
    row = cells.item_row(session, item)
    if language not in row.interpret_into:
        raise EventDeskError(ErrorCode.LANGUAGE_NOT_WANTED, value=language, item=row.code)
    cells.interpreter_row(session, person)
    gone = None if replacing is None else as_id(replacing)
    edit = Edit(session, at)
    kept = {home for home in edit.homes(item) if home.interpreter not in (str(person), str(gone))}
    edit.seat(item, {*kept, Home(language, str(person), pinned)})
    label = Label(
        Did.ASSIGNED if gone is None else Did.REPLACED,
        row.code,
        person=cells.interpreter_name(session, person),
        other="" if gone is None else cells.interpreter_name(session, gone),
        language=language,
    )
    return edit.close(label, label.did.value, ("interpreters",))


def release(
    session: Session, item_id: Id, language: str, interpreter_id: Id, *, at: datetime
) -> Undo:
    """Take an interpreter out of an item: out of a booth, or out of all where it is not theirs.

    Raises NOT_ASSIGNED where he or she is not in it.
    """
    item, person = as_id(item_id), as_id(interpreter_id)
    row = cells.item_row(session, item)
    edit = Edit(session, at)
    team = edit.team(item)
    name = cells.interpreter_name(session, person)
    if not any((one.interpreter, one.language) == (str(person), language) for one in team):
        raise EventDeskError(ErrorCode.NOT_ASSIGNED, name=name, value=language, item=row.code)
    edit.seat(item, {home for home in edit.homes(item) if home.interpreter != str(person)})
    label = Label(Did.RELEASED, row.code, person=name, language=language)
    return edit.close(label, "released", ("interpreters",))


def interpret(
    session: Session,
    item_id: Id,
    *,
    mode: str | Keep = KEEP,
    into: Iterable[str] | Keep = KEEP,
    at: datetime,
) -> Undo:
    """Another mode or other languages; who worked into one that is left out is free again.

    Raises UNKNOWN_ITEM.
    """
    item = as_id(item_id)
    row = cells.item_row(session, item)
    edit = Edit(session, at)
    if not isinstance(mode, Keep):
        edit.set(Part.ITEM, item, mode, "mode")
    if not isinstance(into, Keep):
        heard = tuple(into)
        edit.set(Part.ITEM, item, heard, "interpret_into")
        edit.seat(item, (home for home in edit.homes(item) if home.language in heard))
    return edit.close(Label(Did.REGIME, row.code), "interpreted otherwise", ("mode", "languages"))


def place_booth(
    session: Session, booth_id: Id, room_id: Id, start: datetime, end: datetime, *, at: datetime
) -> Undo:
    """A mobile booth stands in a room for a time, besides where it stands already.

    Raises UNKNOWN_ROOM.
    """
    room = cells.room_row(session, as_id(room_id))
    edit = Edit(session, at)
    edit.booths((*edit.placed(), (str(as_id(booth_id)), str(room.id), start, end)))
    return edit.close(Label(Did.BOOTH_PLACED, room=room.name), "with a booth", ("booths",))


def pin_room(session: Session, item_id: Id, pinned: bool, at: datetime) -> Undo:
    """Keep an item's room in every plan to come, or let plans choose it again."""
    item = as_id(item_id)
    edit = Edit(session, at)
    edit.set(Part.LOCK, item, pinned)
    code = cells.item_row(session, item).code
    label = Label(Did.LOCKED if pinned else Did.UNLOCKED, code)
    return edit.close(label, label.did.value, ("room_pinned",))


def pin_seat(
    session: Session, item_id: Id, language: str, interpreter_id: Id, pinned: bool, at: datetime
) -> Undo:
    """Keep an interpreter's seat in every plan to come, or let plans give it away again."""
    item, person = as_id(item_id), str(as_id(interpreter_id))
    row = cells.item_row(session, item)
    name = cells.interpreter_name(session, UUID(person))
    edit = Edit(session, at)
    homes = edit.homes(item)
    if not any(home.interpreter == person for home in homes):
        raise EventDeskError(ErrorCode.NOT_ASSIGNED, name=name, value=language, item=row.code)
    edit.put(
        item,
        tuple(
            _pinned(chair, pinned) if chair.interpreter == person and chair.home else chair
            for chair in edit.team(item)
        ),
    )
    did = Did.LOCKED if pinned else Did.UNLOCKED
    label = Label(did, row.code, person=name, language=language)
    return edit.close(label, did.value, ("interpreters_pinned",))


def lock(
    session: Session,
    locked: bool,
    at: datetime,
    *,
    item_id: Id | None = None,
    day: date | None = None,
) -> Undo:
    """Pin or unpin the rooms and all seats of a session, of a day in the event's zone, of all."""
    zone = _zone(session)
    items = [
        item
        for item in living(session)
        if (item_id is None or item.id == as_id(item_id))
        and (day is None or _day(item, zone) == day)
    ]
    if item_id is not None and not items:
        raise EventDeskError(ErrorCode.UNKNOWN_ITEM, value=item_id)
    edit = Edit(session, at)
    for item in items:
        edit.set(Part.LOCK, item.id, locked and item.room_id is not None)
        team = tuple(_pinned(chair, locked and chair.home) for chair in edit.team(item.id))
        edit.put(item.id, team)
    code = items[0].code if item_id is not None else ""
    label = Label(Did.LOCKED if locked else Did.UNLOCKED, code, count=len(items))
    return edit.close(label, label.did.value, ("room_pinned", "interpreters_pinned"))


def allow(
    session: Session,
    rule: Rule,
    item_id: Id | None,
    interpreter_id: Id | None,
    reason: str,
    at: datetime,
) -> Undo:
    """Allow what `rule` forbids, with a reason that is printed; raises REASON_MISSING."""
    if not reason.strip():
        raise EventDeskError(ErrorCode.REASON_MISSING)
    item = None if item_id is None else cells.item_row(session, as_id(item_id))
    person = (
        None if interpreter_id is None else cells.interpreter_row(session, as_id(interpreter_id))
    )
    edit = Edit(session, at)
    edit.set(
        Part.OVERRIDE,
        uuid4(),
        Allowed(
            rule.value,
            None if item is None else item.id,
            None if person is None else person.id,
            reason.strip(),
            at,
        ),
    )
    label = Label(Did.ALLOWED, "" if item is None else item.code, rule=rule.value)
    return edit.close(label, "allowed", ("override",))


def forbid(session: Session, override_id: Id, at: datetime) -> Undo:
    """Take an override away; raises NOTHING_TO_UNDO where it is gone already."""
    key = as_id(override_id)
    row = session.get(model.PlanOverride, key)
    if row is None or row.deleted_at is not None:
        raise EventDeskError(ErrorCode.NOTHING_TO_UNDO)
    item = None if row.item_id is None else session.get(model.Item, row.item_id)
    edit = Edit(session, at)
    edit.set(Part.OVERRIDE, key, None)
    label = Label(Did.FORBIDDEN, "" if item is None else item.code, rule=row.rule)
    return edit.close(label, "forbidden", ("override",))


def undo(session: Session, undo: Undo, at: datetime) -> Undo | Refused:
    """Take an edit back, leaving what others did since; the answer does it again.

    Refused where somebody has since changed the very same thing: then nothing is written.
    """
    edit = Edit(session, at, undo.fresh)
    later = in_the_way(edit, undo.changes)
    if later:
        return Refused(undo.label, later)
    done = take_back(edit, undo)
    plan = stored_plans.newest(session)
    if (
        plan is not None
        and plan.origin == HAND
        and plan.released is None
        and same_as_base(session, plan)
    ):
        drop(session, plan)
    return done


def _pinned(chair: Chair, pinned: bool) -> Chair:
    return replace(chair, pinned=pinned)


def _zone(session: Session) -> ZoneInfo:
    event = session.scalars(select(model.Event)).first()
    return ZoneInfo("UTC" if event is None else event.timezone)


def _day(item: model.Item, zone: ZoneInfo) -> date | None:
    return None if item.start is None else item.start.astimezone(zone).date()


def room_name(session: Session, room_id: UUID | None) -> str:
    room = None if room_id is None else session.get(model.Room, room_id)
    return "" if room is None else room.name


def living(session: Session) -> Iterator[model.Item]:
    """Items that are on, in the order of the programme."""
    yield from session.scalars(
        select(model.Item)
        .where(model.Item.deleted_at.is_(None), model.Item.cancelled_at.is_(None))
        .order_by(model.Item.start, model.Item.code)
    )
