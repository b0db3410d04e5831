"""Which gate is meant: the entrance, a room's door with what runs behind it, an item's door."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from event_desk.checkin.values import GateInfo
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Gate, Item, Room
from event_desk.model.words import GateKind
from event_desk.programme import find_item, find_room

ENTRANCE = "entrance"
# How long before its start a room's door belongs to the next item.
NEXT_ITEM_MIN = 10


@dataclass(frozen=True, slots=True)
class Door:
    """A gate that was looked up, with what runs behind it."""

    gate: Gate
    key: str
    item: Item | None
    capacity: int | None


def gates(session: Session) -> tuple[GateInfo, ...]:
    """The entrance, the rooms' doors, then the doors of the items in the order of time."""
    rooms = session.scalars(
        select(Room).where(Room.deleted_at.is_(None)).order_by(Room.position, Room.name)
    ).all()
    items = session.scalars(
        select(Item)
        .options(joinedload(Item.room))
        .where(Item.deleted_at.is_(None), Item.placeholder.is_(False))
        .order_by(Item.start.is_(None), Item.start, Item.code)
    ).all()
    return (
        GateInfo(ENTRANCE, GateKind.ENTRANCE, {}),
        *(
            GateInfo(
                room.name,
                GateKind.ROOM,
                {"": room.name, **room.names},
                room=room.name,
                capacity=room.capacity or None,
            )
            for room in rooms
        ),
        *(
            GateInfo(
                item.code,
                GateKind.ITEM,
                dict(item.titles),
                room=item.room.name if item.room else "",
                start=item.start,
                end=item.end,
                capacity=_capacity(item),
            )
            for item in items
        ),
    )


def door(session: Session, key: str, at: datetime) -> Door:
    """The gate that was named, made on its first use; raises UNKNOWN_GATE."""
    if key == ENTRANCE:
        gate = session.scalar(select(Gate).where(Gate.kind == GateKind.ENTRANCE))
        if gate is None:
            gate = Gate(kind=GateKind.ENTRANCE)
            session.add(gate)
            session.flush()
        return Door(gate, ENTRANCE, None, None)
    if room := find_room(session, key):
        item = _running(session, room, at)
        if item is not None:
            return Door(_gate(session, item=item), room.name, item, _capacity(item))
        return Door(_gate(session, room=room), room.name, None, room.capacity or None)
    if item := find_item(session, key):
        return Door(_gate(session, item=item), item.code, item, _capacity(item))
    raise EventDeskError(ErrorCode.UNKNOWN_GATE, value=key)


def door_of(session: Session, gate_id: UUID) -> Door:
    gate = session.get_one(Gate, gate_id)
    item = session.get(Item, gate.item_id) if gate.item_id else None
    return Door(gate, "", item, None)


def _gate(session: Session, *, item: Item | None = None, room: Room | None = None) -> Gate:
    query = select(Gate).where(
        Gate.item_id == item.id if item else Gate.item_id.is_(None),
        Gate.kind == (GateKind.ITEM if item else GateKind.ROOM),
    )
    if room is not None:
        query = query.where(Gate.room_id == room.id)
    gate = session.scalar(query)
    if gate is None:
        gate = Gate(
            kind=GateKind.ITEM if item else GateKind.ROOM,
            item_id=item.id if item else None,
            room_id=room.id if room else None,
        )
        session.add(gate)
        session.flush()
    return gate


def known_gate(session: Session, key: str, at: datetime | None) -> UUID | None:
    """The gate's id without making one; None when nobody has scanned there yet."""
    if key == ENTRANCE:
        return session.scalar(select(Gate.id).where(Gate.kind == GateKind.ENTRANCE))
    if room := find_room(session, key):
        item = _running(session, room, at) if at else None
        if item is None:
            return session.scalar(select(Gate.id).filter_by(kind=GateKind.ROOM, room_id=room.id))
    else:
        item = find_item(session, key)
    return session.scalar(select(Gate.id).where(Gate.item_id == item.id)) if item else None


def _running(session: Session, room: Room, at: datetime) -> Item | None:
    """What goes on in a room, or starts there within the next minutes."""
    return session.scalar(
        select(Item)
        .where(
            Item.room_id == room.id,
            Item.deleted_at.is_(None),
            Item.cancelled_at.is_(None),
            Item.start <= at + timedelta(minutes=NEXT_ITEM_MIN),
            Item.end > at,
        )
        .order_by(Item.start.desc(), Item.code)
        .limit(1)
    )


def _capacity(item: Item) -> int | None:
    if item.places is not None:
        return item.places
    return (item.room.capacity or None) if item.room else None
