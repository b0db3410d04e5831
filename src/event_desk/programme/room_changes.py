"""Rooms, their layouts and booths, and the mobile booths, changed by hand."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import fold, tidy
from event_desk.model import Booth, Item, Room, RoomLayout, Stand
from event_desk.model.faults import Fault
from event_desk.programme.wrong import Wrong, by_language, least, refuse


@dataclass(frozen=True, slots=True)
class BoothFields:
    """A booth built into a room, or a mobile one; `id` None for one that is new."""

    seats: int = 2
    channel: int | None = None
    name: str = ""
    id: UUID | None = None
    setup_minutes: int = 0
    seats_cost: int = 0


@dataclass(frozen=True, slots=True)
class RoomFields:
    """`layout` is how the room usually stands, with `capacity` seats; `layouts` are others."""

    name: str = ""
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    capacity: int = 0
    layout: str = ""
    layouts: tuple[tuple[str, int], ...] = ()
    booths: tuple[BoothFields, ...] = ()
    receivers: int = 0
    step_free: bool | None = None
    parallel: bool = False
    zone: str = ""
    building: str = ""


@dataclass(frozen=True, slots=True)
class RoomUse:
    """An item that stands in a room."""

    id: UUID
    code: str
    titles: Mapping[str, str]
    start: datetime | None


def room_fields(session: Session, room_id: UUID) -> RoomFields:
    room = _room(session, room_id)
    return RoomFields(
        name=room.name,
        names=dict(room.names),
        capacity=room.capacity,
        layout=room.layout,
        layouts=tuple((other.layout, other.capacity) for other in _layouts(session, room_id)),
        booths=tuple(_booth_fields(booth) for booth in _booths(session, room_id)),
        receivers=room.receivers,
        step_free=room.step_free,
        parallel=room.parallel,
        zone=room.zone,
        building=room.building,
    )


def check_room(session: Session, room_id: UUID | None, given: RoomFields) -> tuple[Wrong, ...]:
    return tuple(_check(session, room_id, given))


def save_room(session: Session, room_id: UUID | None, given: RoomFields, *, at: datetime) -> UUID:
    """A new room for None; raises FIELD_WRONG."""
    refuse(check_room(session, room_id, given))
    name = tidy(given.name) or next(iter(by_language(given.names).values()), "")
    _free_name(session, name, room_id, at)
    if room_id is None:
        last = session.scalar(select(func.max(Room.position)).where(Room.deleted_at.is_(None)))
        room = Room(name=name, position=0 if last is None else last + 1)
        session.add(room)
    else:
        room = _room(session, room_id)
    room.name, room.names = name, by_language(given.names)
    room.folded = fold(" ".join((name, *room.names.values())))
    room.capacity, room.receivers, room.parallel = given.capacity, given.receivers, given.parallel
    room.layout, room.step_free = tidy(given.layout), given.step_free
    room.zone, room.building, room.changed_at = tidy(given.zone), tidy(given.building), at
    session.flush()
    _set_layouts(session, room.id, given.layouts)
    _set_booths(session, room.id, given.booths, at)
    session.flush()
    session.expire(room, ["booths", "layouts"])
    return room.id


def room_use(session: Session, room_id: UUID) -> tuple[RoomUse, ...]:
    """The items that have no room any more once this one is deleted, in the order of time."""
    found = session.scalars(
        select(Item)
        .where(Item.room_id == room_id, Item.deleted_at.is_(None))
        .order_by(Item.start.is_(None), Item.start, Item.code)
    )
    return tuple(RoomUse(item.id, item.code, dict(item.titles), item.start) for item in found)


def delete_room(session: Session, room_id: UUID, *, at: datetime) -> tuple[RoomUse, ...]:
    """Take a room out; gives the items that have no room any more."""
    room = _room(session, room_id)
    use = room_use(session, room_id)
    for item in session.scalars(select(Item).where(Item.room_id == room_id)):
        item.room_id, item.room_pinned, item.changed_at = None, False, at
    for stand in session.scalars(select(Stand).where(Stand.room_id == room_id)):
        stand.room_id, stand.changed_at = None, at
    for booth in _booths(session, room_id):
        booth.deleted_at = booth.changed_at = at
    room.deleted_at = room.changed_at = at
    session.flush()
    return use


def mobile_booths(session: Session) -> tuple[BoothFields, ...]:
    """The booths that can be set up anywhere, in their order."""
    return tuple(_booth_fields(booth) for booth in _booths(session, None))


def check_booths(given: Sequence[BoothFields]) -> tuple[Wrong, ...]:
    return tuple(_check_booths(given))


def save_mobile_booths(session: Session, given: Sequence[BoothFields], *, at: datetime) -> None:
    """The whole stock: those that are no longer named are taken out. Raises FIELD_WRONG."""
    refuse(check_booths(given))
    _set_booths(session, None, given, at)
    session.flush()


def _check(session: Session, room_id: UUID | None, given: RoomFields) -> Iterator[Wrong]:
    names = {fold(name) for name in (given.name, *given.names.values()) if fold(name)}
    if not names:
        yield Wrong("name", Fault.NAME_MISSING)
    for other in session.scalars(select(Room).where(Room.deleted_at.is_(None))):
        if other.id != room_id and fold(other.name) in names:
            yield Wrong("name", Fault.NAME_TAKEN, {"value": other.name})
    yield from least("capacity", given.capacity)
    yield from least("receivers", given.receivers)
    if given.capacity == 0:
        yield Wrong("capacity", Fault.NO_SEATS)
    yield from _check_layouts(given)
    yield from _check_booths(given.booths)


def _check_layouts(given: RoomFields) -> Iterator[Wrong]:
    seen = {fold(given.layout)}
    for place, (layout, seats) in enumerate(given.layouts):
        if not fold(layout):
            yield Wrong(f"layouts:{place}", Fault.NAME_MISSING)
        elif fold(layout) in seen:
            yield Wrong(f"layouts:{place}", Fault.LAYOUT_TWICE, {"value": layout})
        seen.add(fold(layout))
        yield from least(f"layouts:{place}", seats)


def _check_booths(given: Sequence[BoothFields]) -> Iterator[Wrong]:
    channels = Counter(booth.channel for booth in given if booth.channel is not None)
    for place, booth in enumerate(given):
        name = f"booths:{place}"
        yield from least(name, booth.seats, 1)
        yield from least(name, booth.channel, 1)
        yield from least(name, booth.setup_minutes)
        yield from least(name, booth.seats_cost)
        if booth.channel is not None and channels[booth.channel] > 1:
            yield Wrong(name, Fault.CHANNEL_TWICE, {"value": booth.channel})


def _room(session: Session, room_id: UUID) -> Room:
    room = session.get(Room, room_id)
    if room is None or room.deleted_at is not None:
        raise EventDeskError(ErrorCode.UNKNOWN_ROOM, value=room_id)
    return room


def _free_name(session: Session, name: str, room_id: UUID | None, at: datetime) -> None:
    """A room that was taken out still holds its name; it gives it to the new one."""
    held = session.scalar(
        select(Room).where(Room.name == name, Room.deleted_at.is_not(None), Room.id != room_id)
        if room_id
        else select(Room).where(Room.name == name, Room.deleted_at.is_not(None))
    )
    if held is not None:
        held.name, held.changed_at = f"{name} ~{str(held.id)[:8]}", at
        session.flush()


def _layouts(session: Session, room_id: UUID) -> Sequence[RoomLayout]:
    found = session.scalars(select(RoomLayout).where(RoomLayout.room_id == room_id)).all()
    return sorted(found, key=lambda other: (-other.capacity, other.layout))


def _set_layouts(session: Session, room_id: UUID, given: Sequence[tuple[str, int]]) -> None:
    wanted = {tidy(layout): seats for layout, seats in given}
    for standing in _layouts(session, room_id):
        seats = wanted.pop(standing.layout, None)
        if seats is None:
            session.delete(standing)
        else:
            standing.capacity = seats
    session.flush()
    for layout, seats in wanted.items():
        session.add(RoomLayout(room_id=room_id, layout=layout, capacity=seats))


def _booths(session: Session, room_id: UUID | None) -> Sequence[Booth]:
    where = Booth.room_id == room_id if room_id else Booth.mobile.is_(True)
    return session.scalars(
        select(Booth).where(where, Booth.deleted_at.is_(None)).order_by(Booth.position, Booth.id)
    ).all()


def _booth_fields(booth: Booth) -> BoothFields:
    return BoothFields(
        booth.seats, booth.channel, booth.name, booth.id, booth.setup_minutes, booth.seats_cost
    )


def _set_booths(
    session: Session, room_id: UUID | None, given: Sequence[BoothFields], at: datetime
) -> None:
    standing = {booth.id: booth for booth in _booths(session, room_id)}
    for position, fields in enumerate(given):
        values: dict[str, Any] = {
            "seats": fields.seats,
            "channel": fields.channel,
            "name": tidy(fields.name),
            "setup_minutes": fields.setup_minutes,
            "seats_cost": fields.seats_cost,
            "position": position,
        }
        booth = standing.pop(fields.id, None) if fields.id else None
        if booth is None:
            session.add(Booth(room_id=room_id, mobile=room_id is None, changed_at=at, **values))
        elif any(getattr(booth, name) != value for name, value in values.items()):
            for name, value in values.items():
                setattr(booth, name, value)
            booth.changed_at = at
    for booth in standing.values():
        booth.deleted_at = booth.changed_at = at
