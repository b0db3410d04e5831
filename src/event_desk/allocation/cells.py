"""Reading and writing the parts of the event file that a plan's edits change."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import cast
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from event_desk import model
from event_desk.allocation import stored_plans
from event_desk.allocation.problem import Channel, Plan
from event_desk.allocation.undoing import (
    Allowed,
    Cell,
    Chair,
    Part,
    Placed,
    Team,
    Times,
    Value,
)
from event_desk.errors import ErrorCode, EventDeskError


def read(session: Session, cell: Cell) -> Value:
    """The value as it stands, in the plan in force where it is one of a plan's."""
    match cell.part:
        case Part.ITEM:
            value: Value | list[str] = getattr(_any_item(session, cell.id), cell.column)
            return tuple(value) if isinstance(value, list) else value
        case Part.LOCK:
            return locked(session, cell.id)
        case Part.HOURS:
            return hours(session, cell.id)
        case Part.CLOSED:
            return closed(room_row(session, cell.id))
        case Part.OVERRIDE:
            row = session.get(model.PlanOverride, cell.id)
            if row is None or row.deleted_at is not None:
                return None
            return Allowed(row.rule, row.item_id, row.interpreter_id, row.reason, row.at)
        case Part.TEAM | Part.LAYOUT | Part.BOOTHS:
            return _in_plan(session, cell)


def _in_plan(session: Session, cell: Cell) -> Value:
    plan = stored_plans.newest(session)
    if cell.part is Part.LAYOUT:
        return next((placed.layout for placed in _placed(session, cell.id)), "")
    if plan is None:
        return ()
    if cell.part is Part.TEAM:
        return teams(session, plan.id).get(cell.id, ())
    booths = stored_plans.plan_of(session, plan.id).booths
    return tuple((one.booth, one.room, one.start, one.end) for one in booths)


def write(session: Session, cell: Cell, value: Value, at: datetime) -> None:
    """What needs a plan to stand in is written into the one in force."""
    match cell.part:
        case Part.ITEM:
            row = _any_item(session, cell.id)
            setattr(row, cell.column, list(value) if isinstance(value, tuple) else value)
            row.changed_at = at
        case Part.LOCK:
            _write_lock(session, cell.id, bool(value), at)
        case Part.HOURS:
            _write_hours(session, cell.id, value, at)
        case Part.CLOSED:
            times = cast("Times", value)
            room = room_row(session, cell.id)
            room.closed = [{"start": _text(start), "end": _text(end)} for start, end in times]
            room.changed_at = at
        case Part.OVERRIDE:
            _write_override(session, cell.id, value, at)
        case Part.TEAM:
            write_teams(session, _plan_id(session), {cell.id: cast("Team", value)})
        case Part.LAYOUT:
            for placed in _placed(session, cell.id):
                placed.layout = str(value)
        case Part.BOOTHS:
            _write_booths(session, cast("Placed", value))


# One thing each


def item_row(session: Session, item_id: UUID) -> model.Item:
    """Raises UNKNOWN_ITEM."""
    row = session.get(model.Item, item_id)
    if row is None or row.deleted_at is not None:
        raise EventDeskError(ErrorCode.UNKNOWN_ITEM, value=item_id)
    return row


def _any_item(session: Session, item_id: UUID) -> model.Item:
    """Also one that is deleted: an edit may have done that. Raises UNKNOWN_ITEM."""
    row = session.get(model.Item, item_id)
    if row is None:
        raise EventDeskError(ErrorCode.UNKNOWN_ITEM, value=item_id)
    return row


def room_row(session: Session, room_id: UUID) -> model.Room:
    """Raises UNKNOWN_ROOM."""
    row = session.get(model.Room, room_id)
    if row is None or row.deleted_at is not None:
        raise EventDeskError(ErrorCode.UNKNOWN_ROOM, value=room_id)
    return row


def interpreter_row(session: Session, interpreter_id: UUID) -> model.Interpreter:
    """Raises UNKNOWN_INTERPRETER."""
    row = session.get(model.Interpreter, interpreter_id)
    if row is None or row.deleted_at is not None:
        raise EventDeskError(ErrorCode.UNKNOWN_INTERPRETER, value=interpreter_id)
    return row


def interpreter_name(session: Session, interpreter_id: UUID) -> str:
    """Also of one who is no longer on the list; empty where there never was one."""
    row = session.get(model.Interpreter, interpreter_id)
    return "" if row is None else row.person.display_name or row.person.name


def locked(session: Session, item_id: UUID) -> bool:
    """Whether a person chose the room: said on the programme or, in older files, in the plan."""
    row = _any_item(session, item_id)
    return row.room_pinned or any(
        placed.pinned and placed.room_id == row.room_id for placed in _placed(session, item_id)
    )


def _write_lock(session: Session, item_id: UUID, value: bool, at: datetime) -> None:
    row = _any_item(session, item_id)
    row.room_pinned, row.changed_at = value, at
    for placed in _placed(session, item_id):
        placed.pinned = value and placed.room_id == row.room_id


def _placed(session: Session, item_id: UUID) -> list[model.PlanRoom]:
    plan = stored_plans.newest(session)
    if plan is None:
        return []
    found = session.scalars(select(model.PlanRoom).filter_by(plan_id=plan.id, item_id=item_id))
    return list(found)


def hours(session: Session, interpreter_id: UUID) -> Times:
    """None at all: the whole event."""
    query = select(model.Availability.start, model.Availability.end).filter_by(
        interpreter_id=interpreter_id
    )
    return tuple(sorted((start, end) for start, end in session.execute(query)))


def _write_hours(session: Session, interpreter_id: UUID, value: Value, at: datetime) -> None:
    times = cast("Times", value)
    row = interpreter_row(session, interpreter_id)
    row.available = [model.Availability(start=start, end=end) for start, end in times]
    row.changed_at = at


def closed(room: model.Room) -> Times:
    return tuple(
        sorted(
            (datetime.fromisoformat(one["start"]), datetime.fromisoformat(one["end"]))
            for one in room.closed
        )
    )


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def _write_override(session: Session, key: UUID, value: Value, at: datetime) -> None:
    row = session.get(model.PlanOverride, key)
    if value is None:
        if row is not None:
            row.deleted_at = row.changed_at = at
        return
    if row is not None:
        row.deleted_at, row.changed_at = None, at
        return
    allowed = cast("Allowed", value)
    session.add(
        model.PlanOverride(
            id=key,
            rule=allowed.rule,
            item_id=allowed.item,
            interpreter_id=allowed.interpreter,
            reason=allowed.reason,
            at=allowed.at,
        )
    )


# Teams


def teams(session: Session, plan_id: UUID) -> dict[UUID, Team]:
    """Who works in each item of a plan."""
    homes = Plan(channels=stored_plans.channels_in(session, plan_id)).home_seats()
    at_home = {(seat.item, seat.language, seat.interpreter) for seat in homes}
    found: dict[UUID, list[Chair]] = {}
    for row in session.scalars(select(model.Assignment).filter_by(plan_id=plan_id)):
        person = str(row.interpreter_id)
        found.setdefault(row.item_id, []).append(
            Chair(
                row.language,
                person,
                (str(row.item_id), row.language, person) in at_home,
                row.booth,
                row.relay_from,
                row.mode,
                row.pinned,
                row.start,
                row.end,
            )
        )
    return {item: tuple(sorted(chairs, key=_place)) for item, chairs in found.items()}


def _place(chair: Chair) -> tuple[str, str]:
    return chair.language, chair.interpreter


def write_teams(session: Session, plan_id: UUID, found: Mapping[UUID, Team]) -> None:
    """In place of whoever worked in these items."""
    booths = stored_plans.booth_ids(session)
    for item_id, chairs in found.items():
        session.execute(delete(model.Assignment).filter_by(plan_id=plan_id, item_id=item_id))
        room = str(_any_item(session, item_id).room_id)
        session.add_all(
            model.Assignment(
                plan_id=plan_id,
                item_id=item_id,
                interpreter_id=UUID(chair.interpreter),
                language=chair.language,
                booth_id=booths.get((room, chair.booth or 0)),
                booth=chair.booth,
                relay_from=chair.relay_from,
                mode=chair.mode,
                start=chair.start,
                end=chair.end,
                pinned=chair.pinned,
            )
            for chair in chairs
        )
    session.flush()


def _write_booths(session: Session, placed: Placed) -> None:
    plan_id = _plan_id(session)
    session.execute(delete(model.PlanBooth).filter_by(plan_id=plan_id))
    session.add_all(
        model.PlanBooth(
            plan_id=plan_id, booth_id=UUID(booth), room_id=UUID(room), start=start, end=end
        )
        for booth, room, start, end in placed
    )
    session.flush()


def _plan_id(session: Session) -> UUID:
    """Raises NO_PLAN."""
    plan = stored_plans.newest(session)
    if plan is None:
        raise EventDeskError(ErrorCode.NO_PLAN)
    return plan.id


def chairs_of(channels: Iterable[Channel], pinned: Iterable[str] = ()) -> Team:
    """The rows of one item's channels; `pinned` are people whose seat was chosen by hand."""
    by_language = {channel.language: channel for channel in channels}
    kept = set(pinned)
    chairs: list[Chair] = []
    for channel in by_language.values():
        lent = {
            person: by_language[host]
            for host in channel.retour
            if host in by_language
            for person in by_language[host].interpreters
        }
        for person in channel.interpreters:
            home = person not in lent
            chairs.append(
                Chair(
                    channel.language,
                    person,
                    home,
                    lent.get(person, channel).booth,
                    channel.relay_from or "" if home else "",
                    channel.mode.value,
                    home and person in kept,
                )
            )
    return tuple(sorted(chairs, key=_place))
