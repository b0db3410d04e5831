"""Who may come to a closed or limited item: invited, signed up, or waiting for a place.

The waiting list keeps its order. Wherever a place comes free, the first who waits moves up, and
the answer says so, because somebody has to tell them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from event_desk import programme
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Item, ItemGuest, Person

INVITED, SIGNED_UP, WAITING = "invited", "signed_up", "waiting"
LISTED = (INVITED, SIGNED_UP)


class Change(StrEnum):
    """What came of it."""

    INVITED = auto()
    SIGNED_UP = auto()
    WAITING = auto()
    ALREADY = auto()
    REMOVED = auto()
    NOT_LISTED = auto()


@dataclass(frozen=True, slots=True)
class Guest:
    """`place` counts from 1, among those listed or among those waiting."""

    person_id: UUID
    code: str
    name: str
    native_name: str
    organisation: str
    kind: str
    place: int
    cancelled: bool


@dataclass(frozen=True, slots=True)
class GuestList:
    """`access` is `open`, `invited` or `signup`; `places` None where nobody counts them."""

    item: str
    access: str
    places: int | None
    guests: tuple[Guest, ...]
    waiting: tuple[Guest, ...]


@dataclass(frozen=True, slots=True)
class GuestChange:
    """`place` is the one on the waiting list, 0 off it; `moved_up` have a place from now on."""

    change: Change
    item: str
    person_id: UUID | None
    place: int
    moved_up: tuple[Guest, ...]


def of_item(session: Session, item_text: str) -> GuestList:
    """Raises UNKNOWN_ITEM, as all of these do."""
    item = _item(session, item_text)
    rows = _rows(session, item)
    return GuestList(
        item.code,
        item.access,
        item.places,
        _guests(row for row in rows if row[0].kind in LISTED),
        _guests(row for row in rows if row[0].kind == WAITING),
    )


def invite(session: Session, item_text: str, person_id: UUID, *, at: datetime) -> GuestChange:
    """Put on the list whoever decides wants there, also past the last place."""
    item, row = _place(session, item_text, person_id)
    if row is not None and row.kind == INVITED:
        return GuestChange(Change.ALREADY, item.code, person_id, 0, ())
    if row is None:
        _add(session, item, person_id, INVITED, at)
    else:
        row.kind = INVITED
    session.flush()
    return GuestChange(Change.INVITED, item.code, person_id, 0, ())


def sign_up(session: Session, item_text: str, person_id: UUID, *, at: datetime) -> GuestChange:
    """A place while there is one, else the end of the waiting list.

    At a closed meeting who signs up is invited: whoever keeps the list says so.
    """
    item, row = _place(session, item_text, person_id)
    if row is not None:
        return GuestChange(Change.ALREADY, item.code, person_id, _waiting_place(session, row), ())
    full = item.places is not None and _taken(session, item) >= item.places
    kind = WAITING if full else INVITED if item.access == INVITED else SIGNED_UP
    row = _add(session, item, person_id, kind, at)
    return GuestChange(Change(kind), item.code, person_id, _waiting_place(session, row), ())


def remove(session: Session, item_text: str, person_id: UUID) -> GuestChange:
    item, row = _place(session, item_text, person_id)
    if row is None:
        return GuestChange(Change.NOT_LISTED, item.code, person_id, 0, ())
    session.delete(row)
    session.flush()
    return GuestChange(Change.REMOVED, item.code, person_id, 0, _move_up(session, item))


def limit(
    session: Session, item_text: str, *, access: str | None = None, places: int | None = None
) -> tuple[Guest, ...]:
    """Set who may come and how many (−1: as many as want); returns who moves up by it."""
    item = _item(session, item_text)
    if access is not None:
        item.access = access
    if places is not None:
        item.places = places if places >= 0 else None
    session.flush()
    return _move_up(session, item)


def settle(session: Session) -> tuple[tuple[str, Guest], ...]:
    """Give away every free place, after registrations were cancelled: (item, who moves up)."""
    items = session.scalars(
        select(Item)
        .where(
            Item.deleted_at.is_(None),
            Item.id.in_(select(ItemGuest.item_id).where(ItemGuest.kind == WAITING)),
        )
        .order_by(Item.start, Item.code)
    ).all()
    return tuple((item.code, guest) for item in items for guest in _move_up(session, item))


def _item(session: Session, text: str) -> Item:
    item = programme.find_item(session, text)
    if item is None:
        raise EventDeskError(ErrorCode.UNKNOWN_ITEM, value=text)
    return item


def _place(session: Session, item_text: str, person_id: UUID) -> tuple[Item, ItemGuest | None]:
    item = _item(session, item_text)
    person = session.get(Person, person_id)
    if person is None or person.deleted_at is not None:
        raise EventDeskError(ErrorCode.UNKNOWN_PERSON, value=person_id)
    row = session.scalar(select(ItemGuest).filter_by(item_id=item.id, person_id=person_id))
    return item, row


def _add(session: Session, item: Item, person_id: UUID, kind: str, at: datetime) -> ItemGuest:
    last = session.scalar(select(func.max(ItemGuest.position)).where(ItemGuest.item_id == item.id))
    row = ItemGuest(
        item_id=item.id, person_id=person_id, kind=kind, position=(last or 0) + 1, at=at
    )
    session.add(row)
    session.flush()
    return row


def _taken(session: Session, item: Item) -> int:
    """Places given to people who still come."""
    taken = session.scalar(
        select(func.count(ItemGuest.id))
        .join(Person, Person.id == ItemGuest.person_id)
        .where(
            ItemGuest.item_id == item.id,
            ItemGuest.kind.in_(LISTED),
            Person.cancelled_at.is_(None),
            Person.deleted_at.is_(None),
        )
    )
    return taken or 0


def _waiting_place(session: Session, row: ItemGuest) -> int:
    if row.kind != WAITING:
        return 0
    before = session.scalar(
        select(func.count(ItemGuest.id)).where(
            ItemGuest.item_id == row.item_id,
            ItemGuest.kind == WAITING,
            ItemGuest.position <= row.position,
        )
    )
    return before or 0


def _move_up(session: Session, item: Item) -> tuple[Guest, ...]:
    waiting = [
        row
        for row in _rows(session, item)
        if row[0].kind == WAITING and row[1].cancelled_at is None
    ]
    free = len(waiting)
    if item.places is not None:
        free = max(0, item.places - _taken(session, item))
    lucky = waiting[:free]
    for row, _ in lucky:
        row.kind = INVITED if item.access == INVITED else SIGNED_UP
    session.flush()
    return _guests(lucky)


def _rows(session: Session, item: Item) -> list[tuple[ItemGuest, Person]]:
    rows = session.execute(
        select(ItemGuest, Person)
        .join(Person, Person.id == ItemGuest.person_id)
        .options(joinedload(Person.organisation))
        .where(ItemGuest.item_id == item.id, Person.deleted_at.is_(None))
        .order_by(ItemGuest.position, ItemGuest.at, Person.code)
    )
    return [(row, person) for row, person in rows]


def _guests(rows: Iterable[tuple[ItemGuest, Person]]) -> tuple[Guest, ...]:
    return tuple(
        Guest(
            person.id,
            person.code,
            person.display_name or person.name or person.native_name or person.description,
            person.native_name,
            person.organisation.name if person.organisation else "",
            row.kind,
            place,
            person.cancelled_at is not None,
        )
        for place, (row, person) in enumerate(rows, start=1)
    )
