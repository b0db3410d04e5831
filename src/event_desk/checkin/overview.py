"""What the whole house looks at: who is missing on stage, who has come, how full the rooms are."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload

from event_desk.checkin.gates import NEXT_ITEM_MIN, item_capacity
from event_desk.checkin.values import PersonCard, card, shown_name
from event_desk.checkin.verdict import LISTED
from event_desk.model import (
    Assignment,
    Desk,
    Gate,
    Interpreter,
    Item,
    ItemGuest,
    ItemSpeaker,
    Person,
    Plan,
    Presence,
    Room,
)
from event_desk.model.words import GateKind
from event_desk.programme import event_facts

INTERPRETER = "interpreter"
GREETED = ("vip", "speaker")


@dataclass(frozen=True, slots=True)
class Awaited:
    """Somebody with a part in an item that starts soon, who isn't in the house.

    `role` as the programme has it, or `interpreter`. `left` when the person was here today.
    """

    person_id: UUID
    code: str
    name: str
    native_name: str
    phone: str
    role: str
    item_code: str
    titles: dict[str, str]
    room: str
    start: datetime
    left: bool


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody to be greeted; `at` and `desk` of the last admission at the entrance."""

    person: PersonCard
    at: datetime
    desk: str


@dataclass(frozen=True, slots=True)
class ItemShort:
    code: str
    titles: dict[str, str]
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class RoomNow:
    """`inside` came for what runs now; `stayed` came for what is over and weren't seen elsewhere.

    Some of those sit there still: nobody scans on the way out. `capacity` None: nobody set one.
    """

    room: str
    names: dict[str, str]
    capacity: int | None
    inside: int
    stayed: int
    now: ItemShort | None
    following: ItemShort | None


@dataclass(frozen=True, slots=True)
class Ahead:
    """An item that starts soon: `expected` by the organisers, `listed` where it has a list."""

    item: ItemShort
    room: str
    expected: int | None
    listed: int
    waiting: int
    capacity: int | None
    inside: int


def soon(session: Session, at: datetime, minutes: int = 30) -> tuple[Awaited, ...]:
    """Who has a part in an item that starts within `minutes` and isn't in, the next start first."""
    items = {item.id: item for item in _starting(session, at, minutes)}
    if not items:
        return ()
    parts = [*_speaking(session, items), *_interpreting(session, items)]
    day = event_facts(session).day_of(at)
    inside, left = _at_entrance(session, {person.id for _, person, _ in parts}, day)
    found: dict[tuple[UUID, UUID], Awaited] = {}
    for item_id, person, role in parts:
        item = items[item_id]
        if person.id in inside or item.start is None:
            continue
        found.setdefault(
            (item_id, person.id),
            Awaited(
                person.id,
                person.code,
                shown_name(person),
                person.native_name,
                person.phone,
                role,
                item.code,
                dict(item.titles),
                item.room.name if item.room else "",
                item.start,
                person.id in left,
            ),
        )
    return tuple(sorted(found.values(), key=lambda one: (one.start, one.item_code, one.name)))


def arrivals(
    session: Session, at: datetime, *, categories: Collection[str] = GREETED, limit: int = 10
) -> tuple[Arrival, ...]:
    """Who of these has come today, the newest first."""
    day = event_facts(session).day_of(at)
    rows = session.execute(
        select(Person, Presence.since, Desk.name)
        .join(Presence, Presence.person_id == Person.id)
        .join(Gate, Gate.id == Presence.gate_id)
        .join(Desk, Desk.id == Presence.desk_id)
        .where(
            Gate.kind == GateKind.ENTRANCE,
            Presence.day >= day,
            Person.category.in_(categories),
            Person.deleted_at.is_(None),
        )
        .order_by(Presence.since.desc(), Person.name)
        .limit(limit)
    )
    return tuple(Arrival(card(person), since, desk) for person, since, desk in rows)


def rooms_now(session: Session, at: datetime) -> tuple[RoomNow, ...]:
    """Every room, in the programme's order."""
    day = event_facts(session).day_of(at)
    rooms = session.scalars(
        select(Room).where(Room.deleted_at.is_(None)).order_by(Room.position, Room.name)
    ).all()
    programme: dict[UUID, list[Item]] = {}
    for item in session.scalars(standing_items().order_by(Item.start, Item.code)):
        if item.room_id is not None and item.end is not None and item.end > at:
            programme.setdefault(item.room_id, []).append(item)
    inside, stayed = _in_rooms(session, at, day)
    return tuple(_room_now(room, programme.get(room.id, []), inside, stayed, at) for room in rooms)


def ahead(session: Session, at: datetime, minutes: int = 30) -> tuple[Ahead, ...]:
    """What the next minutes look like: who is expected where, and how many places there are."""
    items = _starting(session, at, minutes)
    ids = [item.id for item in items]
    lists: dict[UUID, dict[str, int]] = {}
    for item_id, kind, count in session.execute(
        select(ItemGuest.item_id, ItemGuest.kind, func.count())
        .where(ItemGuest.item_id.in_(ids))
        .group_by(ItemGuest.item_id, ItemGuest.kind)
    ):
        lists.setdefault(item_id, {})[kind] = count
    day = event_facts(session).day_of(at)
    counted = session.execute(
        select(Gate.item_id, func.count())
        .join(Presence, Presence.gate_id == Gate.id)
        .where(Gate.item_id.in_(ids), Presence.inside.is_(True), Presence.day >= day)
        .group_by(Gate.item_id)
    )
    inside = {row[0]: row[1] for row in counted}
    return tuple(
        Ahead(
            item=found,
            room=item.room.name if item.room else "",
            expected=item.expected,
            listed=sum(lists.get(item.id, {}).get(kind, 0) for kind in LISTED),
            waiting=lists.get(item.id, {}).get("waiting", 0),
            capacity=item_capacity(item),
            inside=inside.get(item.id, 0),
        )
        for item in items
        if (found := item_short(item))
    )


def standing_items() -> Select[Item]:
    """What takes place, and its room; not what is cancelled or has no time."""
    return (
        select(Item)
        .options(joinedload(Item.room))
        .where(
            Item.deleted_at.is_(None),
            Item.cancelled_at.is_(None),
            Item.placeholder.is_(False),
            Item.start.isnot(None),
        )
    )


def _starting(session: Session, at: datetime, minutes: int) -> list[Item]:
    until = at + timedelta(minutes=minutes)
    query = standing_items().where(Item.start >= at, Item.start <= until)
    return list(session.scalars(query.order_by(Item.start, Item.code)))


def _speaking(session: Session, items: Iterable[UUID]) -> list[tuple[UUID, Person, str]]:
    rows = session.execute(
        select(ItemSpeaker.item_id, Person, ItemSpeaker.role)
        .join(Person, Person.id == ItemSpeaker.person_id)
        .where(
            ItemSpeaker.item_id.in_(list(items)),
            Person.deleted_at.is_(None),
            Person.cancelled_at.is_(None),
        )
    )
    return [(item_id, person, role) for item_id, person, role in rows]


def _interpreting(session: Session, items: Iterable[UUID]) -> list[tuple[UUID, Person, str]]:
    """By the plan in force. Who works from afar isn't awaited at the door."""
    in_force = select(func.max(Plan.number)).scalar_subquery()
    rows = session.execute(
        select(Assignment.item_id, Person)
        .join(Plan, Plan.id == Assignment.plan_id)
        .join(Interpreter, Interpreter.id == Assignment.interpreter_id)
        .join(Person, Person.id == Interpreter.person_id)
        .where(
            Plan.number == in_force,
            Assignment.item_id.in_(list(items)),
            Assignment.mode != "remote",
            Interpreter.remote.is_(False),
            Person.deleted_at.is_(None),
            Person.cancelled_at.is_(None),
        )
    )
    return [(item_id, person, INTERPRETER) for item_id, person in rows]


def _at_entrance(
    session: Session, ids: Collection[UUID], day: date
) -> tuple[frozenset[UUID], frozenset[UUID]]:
    """Who of these is in the house today, and who was."""
    rows = session.execute(
        select(Presence.person_id, Presence.inside)
        .join(Gate, Gate.id == Presence.gate_id)
        .where(
            Gate.kind == GateKind.ENTRANCE,
            Presence.person_id.in_(list(ids)),
            Presence.day >= day,
        )
    ).all()
    inside = frozenset(person_id for person_id, is_in in rows if is_in)
    return inside, frozenset(person_id for person_id, _ in rows) - inside


def _in_rooms(session: Session, at: datetime, day: date) -> tuple[dict[UUID, int], dict[UUID, int]]:
    """By room: people at its own gate or an item that isn't over, and those of items that are."""
    inside: dict[UUID, int] = {}
    stayed: dict[UUID, int] = {}
    room = func.coalesce(Gate.room_id, Item.room_id)
    for room_id, end, count in session.execute(
        select(room, Item.end, func.count())
        .select_from(Presence)
        .join(Gate, Gate.id == Presence.gate_id)
        .outerjoin(Item, Item.id == Gate.item_id)
        .where(
            Presence.inside.is_(True),
            Presence.day >= day,
            Gate.kind.in_((GateKind.ROOM, GateKind.ITEM)),
            room.isnot(None),
        )
        .group_by(Gate.id)
    ):
        which = stayed if end is not None and end <= at else inside
        which[room_id] = which.get(room_id, 0) + count
    return inside, stayed


def _room_now(
    room: Room, items: list[Item], inside: dict[UUID, int], stayed: dict[UUID, int], at: datetime
) -> RoomNow:
    near = at + timedelta(minutes=NEXT_ITEM_MIN)
    now = [item for item in items if item.start and item.start <= near]
    later = [item for item in items if item.start and item.start > near]
    return RoomNow(
        room=room.name,
        names=dict(room.names),
        capacity=room.capacity or None,
        inside=inside.get(room.id, 0),
        stayed=stayed.get(room.id, 0),
        now=item_short(now[-1]) if now else None,
        following=item_short(later[0]) if later else None,
    )


def item_short(item: Item | None) -> ItemShort | None:
    if item is None or item.start is None or item.end is None:
        return None
    return ItemShort(item.code, dict(item.titles), item.start, item.end)
