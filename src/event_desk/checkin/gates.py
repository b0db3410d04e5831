"""Which gate is meant: entrance, exit, a room's door with what runs behind it, an item's door."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, joinedload

from event_desk.checkin.values import GateInfo
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Event, Gate, Item, Room
from event_desk.model.words import GateKind
from event_desk.programme import find_item, find_room

ENTRANCE = "entrance"
EXIT = "exit"
# How long before its start a room's door belongs to the next item.
NEXT_ITEM_MIN = 10
REENTRY = ("once", "daily", "in_out")
_VENUE = {ENTRANCE: GateKind.ENTRANCE, EXIT: GateKind.EXIT}


@dataclass(frozen=True, slots=True)
class Rules:
    """See `model.Gate`; an item's door takes from its room's what nobody set for itself."""

    reentry: str = "daily"
    opens: int | None = None
    closes: int | None = None


@dataclass(frozen=True, slots=True)
class Door:
    """A gate that was looked up, with what runs behind it."""

    gate: Gate
    key: str
    item: Item | None
    room: Room | None
    rules: Rules

    @property
    def capacity(self) -> int | None:
        if self.item is not None:
            return item_capacity(self.item)
        return (self.room.capacity or None) if self.room else None


def gates(session: Session) -> tuple[GateInfo, ...]:
    """Entrance, exit, the rooms' doors, then the doors of the items in the order of time."""
    rooms = session.scalars(
        select(Room).where(Room.deleted_at.is_(None)).order_by(Room.position, Room.name)
    ).all()
    items = session.scalars(
        select(Item)
        .options(joinedload(Item.room))
        .where(Item.deleted_at.is_(None), Item.placeholder.is_(False))
        .order_by(Item.start.is_(None), Item.start, Item.code)
    ).all()
    made = session.scalars(select(Gate)).all()
    of_rooms = {gate.room_id: gate for gate in made if gate.kind == GateKind.ROOM}
    of_items = {gate.item_id: gate for gate in made if gate.kind == GateKind.ITEM}
    entrance = next((gate for gate in made if gate.kind == GateKind.ENTRANCE), None)
    return (
        _info(ENTRANCE, GateKind.ENTRANCE, {}, _rules(entrance, None)),
        _info(EXIT, GateKind.EXIT, {}, Rules()),
        *(
            _info(
                room.name,
                GateKind.ROOM,
                {"": room.name, **room.names},
                _rules(of_rooms.get(room.id), None),
                room=room.name,
                capacity=room.capacity or None,
            )
            for room in rooms
        ),
        *(
            _info(
                item.code,
                GateKind.ITEM,
                dict(item.titles),
                _rules(of_items.get(item.id), of_rooms.get(item.room_id)),
                room=item.room.name if item.room else "",
                item=item,
                capacity=item_capacity(item),
            )
            for item in items
        ),
    )


def set_rules(
    session: Session,
    key: str,
    *,
    reentry: str | None = None,
    opens: int | None = None,
    closes: int | None = None,
) -> GateInfo:
    """Set what is not None: when somebody may come back, and hours in minutes around the item.

    `opens` counts back from its start, `closes` on from its end, −1 takes hours away again. At the
    entrance the day's first item and its last are meant. A room's rules count for every item in it
    that has none of its own. Raises UNKNOWN_GATE and UNKNOWN_RULE.
    """
    if reentry is not None and reentry not in REENTRY:
        raise EventDeskError(ErrorCode.UNKNOWN_RULE, value=reentry, known=", ".join(REENTRY))
    gate = _gate_itself(session, key)
    if reentry is not None:
        gate.reentry = reentry
    if opens is not None:
        gate.opens = opens if opens >= 0 else None
    if closes is not None:
        gate.closes = closes if closes >= 0 else None
    session.flush()
    return next(info for info in gates(session) if info.key == _key(session, gate))


def door(session: Session, key: str, at: datetime, *, make: bool = True) -> Door:
    """The gate that was named, made on its first use; raises UNKNOWN_GATE.

    With `make` False nothing is written: a gate that isn't there yet is as it is going to be.
    """
    if key in _VENUE:
        gate = _gate(session, _VENUE[key], make=make)
        return Door(gate, key, None, None, _rules(gate, None))
    if room := find_room(session, key):
        of_room = _existing(session, GateKind.ROOM, room_id=room.id)
        item = running(session, room, at, _rules(of_room, None))
        if item is None:
            gate = of_room or _gate(session, GateKind.ROOM, room_id=room.id, make=make)
            return Door(gate, room.name, None, room, _rules(gate, None))
        gate = _gate(session, GateKind.ITEM, item_id=item.id, make=make)
        return Door(gate, room.name, item, room, _rules(gate, of_room))
    if item := find_item(session, key):
        gate = _gate(session, GateKind.ITEM, item_id=item.id, make=make)
        of_room = _existing(session, GateKind.ROOM, room_id=item.room_id)
        return Door(gate, item.code, item, item.room, _rules(gate, of_room))
    raise EventDeskError(ErrorCode.UNKNOWN_GATE, value=key)


def known_gate(session: Session, key: str, at: datetime | None) -> UUID | None:
    """The gate's id without making one; None when nobody has scanned there yet."""
    if key in _VENUE:
        return session.scalar(select(Gate.id).where(Gate.kind == _VENUE[key]))
    if room := find_room(session, key):
        of_room = _existing(session, GateKind.ROOM, room_id=room.id)
        item = running(session, room, at, _rules(of_room, None)) if at else None
        if item is None:
            return of_room.id if of_room else None
    else:
        item = find_item(session, key)
    return session.scalar(select(Gate.id).where(Gate.item_id == item.id)) if item else None


def item_behind(session: Session, key: str, at: datetime) -> Item | None:
    """What runs at a gate now: in a room, or the item that the gate is of. Makes no gate."""
    if key in _VENUE:
        return None
    if room := find_room(session, key):
        of_room = _existing(session, GateKind.ROOM, room_id=room.id)
        return running(session, room, at, _rules(of_room, None))
    return find_item(session, key)


def gates_behind(session: Session, key: str) -> Sequence[UUID]:
    """The gates that a key may mean in the course of a day: a room's own and its items'."""
    if key in _VENUE:
        return session.scalars(select(Gate.id).where(Gate.kind == _VENUE[key])).all()
    if room := find_room(session, key):
        return session.scalars(
            select(Gate.id)
            .outerjoin(Item, Item.id == Gate.item_id)
            .where(or_(Gate.room_id == room.id, Item.room_id == room.id))
        ).all()
    item = find_item(session, key)
    return session.scalars(select(Gate.id).filter_by(item_id=item.id)).all() if item else ()


def running(session: Session, room: Room, at: datetime, rules: Rules) -> Item | None:
    """What goes on in a room, or starts there within the next minutes.

    Where a room has hours, the item before them or after them is still the one that is meant.
    """
    items = (
        select(Item)
        .where(
            Item.room_id == room.id,
            Item.deleted_at.is_(None),
            Item.cancelled_at.is_(None),
            Item.placeholder.is_(False),
        )
        .limit(1)
    )
    now = session.scalar(
        items.where(Item.start <= at + timedelta(minutes=NEXT_ITEM_MIN), Item.end > at).order_by(
            Item.start.desc(), Item.code
        )
    )
    if now is None and rules.opens is not None:
        within = at + timedelta(hours=12)
        now = session.scalar(
            items.where(Item.start > at, Item.start < within).order_by(Item.start, Item.code)
        )
    if now is None and rules.closes is not None:
        since = at - timedelta(hours=12)
        now = session.scalar(
            items.where(Item.end <= at, Item.end > since).order_by(Item.end.desc(), Item.code)
        )
    return now


def following(session: Session, room: Room, at: datetime) -> Item | None:
    """What starts next in a room, today or later."""
    return session.scalar(
        select(Item)
        .where(
            Item.room_id == room.id,
            Item.deleted_at.is_(None),
            Item.cancelled_at.is_(None),
            Item.placeholder.is_(False),
            Item.start > at,
        )
        .order_by(Item.start, Item.code)
        .limit(1)
    )


def item_capacity(item: Item) -> int | None:
    if item.places is not None:
        return item.places
    return (item.room.capacity or None) if item.room else None


def _gate_itself(session: Session, key: str) -> Gate:
    """A room's own gate, whatever runs in the room."""
    if key in _VENUE:
        return _gate(session, _VENUE[key])
    if room := find_room(session, key):
        return _gate(session, GateKind.ROOM, room_id=room.id)
    if item := find_item(session, key):
        return _gate(session, GateKind.ITEM, item_id=item.id)
    raise EventDeskError(ErrorCode.UNKNOWN_GATE, value=key)


def _key(session: Session, gate: Gate) -> str:
    if gate.room_id is not None:
        return session.get_one(Room, gate.room_id).name
    if gate.item_id is not None:
        return session.get_one(Item, gate.item_id).code
    return EXIT if gate.kind == GateKind.EXIT else ENTRANCE


def _existing(
    session: Session, kind: GateKind, *, room_id: UUID | None = None, item_id: UUID | None = None
) -> Gate | None:
    query = select(Gate).where(Gate.kind == kind)
    if kind == GateKind.ROOM:
        query = query.where(Gate.room_id == room_id)
    if kind == GateKind.ITEM:
        query = query.where(Gate.item_id == item_id)
    return session.scalar(query)


def _gate(
    session: Session,
    kind: GateKind,
    *,
    room_id: UUID | None = None,
    item_id: UUID | None = None,
    make: bool = True,
) -> Gate:
    gate = _existing(session, kind, room_id=room_id, item_id=item_id)
    if gate is None:
        # Two desks that both scan there first make one gate.
        of = (room_id or item_id or UUID(int=0)).hex
        made = uuid5(session.scalars(select(Event.id)).one(), f"{kind.value}:{of}")
        gate = Gate(id=made, kind=kind, room_id=room_id, item_id=item_id, reentry="daily")
        if make:
            session.add(gate)
            session.flush()
    return gate


def _rules(gate: Gate | None, of_room: Gate | None) -> Rules:
    own = Rules(gate.reentry, gate.opens, gate.closes) if gate else Rules()
    if of_room is None:
        return own
    return Rules(
        own.reentry if own.reentry != "daily" else of_room.reentry,
        own.opens if own.opens is not None else of_room.opens,
        own.closes if own.closes is not None else of_room.closes,
    )


def _info(
    key: str,
    kind: GateKind,
    titles: dict[str, str],
    rules: Rules,
    *,
    room: str = "",
    item: Item | None = None,
    capacity: int | None = None,
) -> GateInfo:
    return GateInfo(
        key,
        kind,
        titles,
        room,
        item.start if item else None,
        item.end if item else None,
        capacity,
        rules.reentry,
        rules.opens,
        rules.closes,
    )
