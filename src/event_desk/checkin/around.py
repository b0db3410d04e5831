"""What stands around a scan: the gate as it is now, and what the card tells of the person.

Read after the answer is on the screen; nothing here judges, and nothing here writes.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from event_desk.checkin.gates import following, item_behind, item_capacity, known_gate
from event_desk.checkin.identity import identify
from event_desk.checkin.overview import ItemShort, item_short, standing_items
from event_desk.checkin.values import Misread, PersonCard, card
from event_desk.checkin.verdict import LISTED, people_inside
from event_desk.model import (
    Event,
    Gate,
    Item,
    ItemGuest,
    ItemSpeaker,
    Person,
    Presence,
    Receiver,
    Scan,
)
from event_desk.model.words import GateKind, Outcome
from event_desk.people.merged import family
from event_desk.programme import event_facts, find_room

# A day's programme is looked ahead for, not tomorrow's.
_AHEAD_H = 12


@dataclass(frozen=True, slots=True)
class DoorNow:
    """What goes on behind a gate; `running` starts within the next minutes, or is under way.

    `access` is `open`, `invited` or `signup`. `capacity` None: nobody set one. `listed` and
    `waiting` count those on the list of what runs.
    """

    running: ItemShort | None
    following: ItemShort | None
    access: str
    capacity: int | None
    inside: int
    listed: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Following:
    """Where somebody is to be next; `own` when they speak there or stand on the list."""

    item: ItemShort
    room: str
    names: dict[str, str]
    own: bool


@dataclass(frozen=True, slots=True)
class PersonAround:
    """`times` somebody came in at the gate, the numbers of receivers in hand, and where to next."""

    receivers: tuple[str, ...]
    following: Following | None
    times: int


@dataclass(frozen=True, slots=True)
class AtGate:
    """How somebody stands at one gate: `expected`, `in` or `out`, and on its list, if any."""

    status: str
    since: datetime | None
    listed: str


@dataclass(frozen=True, slots=True)
class Recognised:
    """Whom a code names, without a gate: `refusal` as a gate would say it."""

    person: PersonCard | None
    refusal: Outcome | None
    misread: Misread | None = None


def recognise(session: Session, text: str) -> Recognised:
    """For a desk that hands something out; nothing is written down."""
    event = session.scalars(select(Event)).one()
    found = identify(session, event, text)
    person = card(found.person) if found.person else None
    return Recognised(person, found.refusal, found.misread)


def person_card(session: Session, person_id: UUID) -> PersonCard | None:
    person = session.get(Person, person_id)
    return card(person) if person is not None and person.deleted_at is None else None


def door_now(session: Session, key: str, at: datetime) -> DoorNow | None:
    """None for entrance and exit: nothing runs behind those."""
    item = item_behind(session, key, at)
    room = find_room(session, key)
    if room is None and item is None:
        return None
    later = following(session, room, at) if room else None
    if later is not None and item is not None and later.id == item.id:
        later = following(session, room, item.start or at) if room else None
    gate_id = known_gate(session, key, at)
    inside = 0
    if gate_id is not None:
        day = event_facts(session).day_of(at)
        inside = people_inside(session, gate_id, day)[1]
    kinds = _kinds(session, item) if item else {}
    room_seats = (room.capacity or None) if room else None
    return DoorNow(
        running=item_short(item),
        following=item_short(later),
        access=item.access if item else "open",
        capacity=item_capacity(item) if item else room_seats,
        inside=inside,
        listed=sum(kinds.get(kind, 0) for kind in LISTED),
        waiting=kinds.get("waiting", 0),
    )


def person_around(session: Session, person_id: UUID, gate: str, at: datetime) -> PersonAround:
    entries = family(session, person_id)
    out = session.scalars(
        select(Receiver.number)
        .where(Receiver.holder_id.in_(entries), Receiver.status != "lost")
        .order_by(func.length(Receiver.number), Receiver.number)
    )
    times = _times(session, entries, known_gate(session, gate, at))
    return PersonAround(tuple(out), _following(session, entries, at), times)


def at_gate(session: Session, gate: str, at: datetime, ids: Collection[UUID]) -> dict[UUID, AtGate]:
    """For a list of people found: who of them is in there today, and who may come."""
    gate_id = known_gate(session, gate, at)
    item = item_behind(session, gate, at)
    day = event_facts(session).day_of(at)
    seen = {
        person: (inside and seen_on >= day, since)
        for person, inside, since, seen_on in session.execute(
            select(Presence.person_id, Presence.inside, Presence.since, Presence.day).where(
                Presence.gate_id == gate_id, Presence.person_id.in_(ids)
            )
        )
    }
    guests = select(ItemGuest.person_id, ItemGuest.kind).where(
        ItemGuest.item_id == (item.id if item else None), ItemGuest.person_id.in_(ids)
    )
    listed = {row[0]: row[1] for row in session.execute(guests)}
    found: dict[UUID, AtGate] = {}
    for person in ids:
        inside, since = seen.get(person, (None, None))
        status = "expected" if inside is None else "in" if inside else "out"
        found[person] = AtGate(status, since, listed.get(person, ""))
    return found


def greeted(session: Session, categories: Collection[str]) -> dict[str, tuple[int, int]]:
    """(ever let in at the entrance, expected) of each of these categories."""
    expected = dict.fromkeys(categories, 0)
    people = (
        select(Person.category, func.count())
        .where(
            Person.category.in_(categories),
            Person.deleted_at.is_(None),
            Person.cancelled_at.is_(None),
        )
        .group_by(Person.category)
    )
    expected.update({row[0]: row[1] for row in session.execute(people)})
    arrived = {
        row[0]: row[1]
        for row in session.execute(
            people.join(Presence, Presence.person_id == Person.id)
            .join(Gate, Gate.id == Presence.gate_id)
            .where(Gate.kind == GateKind.ENTRANCE)
        )
    }
    return {key: (arrived.get(key, 0), count) for key, count in expected.items()}


def _times(session: Session, entries: Collection[UUID], gate_id: UUID | None) -> int:
    undo = aliased(Scan)
    times = session.scalar(
        select(func.count(Scan.id))
        .outerjoin(undo, undo.undoes_id == Scan.id)
        .where(
            Scan.gate_id == gate_id,
            Scan.person_id.in_(entries),
            Scan.outcome == Outcome.ADMITTED,
            undo.id.is_(None),
        )
    )
    return times or 0


def _following(session: Session, entries: Collection[UUID], at: datetime) -> Following | None:
    """What a person has a part in or is listed for; else the next item that is open to all."""
    speaks = select(ItemSpeaker.item_id).where(ItemSpeaker.person_id.in_(entries))
    listed = select(ItemGuest.item_id).where(
        ItemGuest.person_id.in_(entries), ItemGuest.kind.in_(LISTED)
    )
    query = _soonest(at).limit(1)
    own = session.scalar(query.where(or_(Item.id.in_(speaks), Item.id.in_(listed))))
    item = own or session.scalar(query.where(Item.access == "open", Item.start > at))
    short = item_short(item)
    if item is None or short is None:
        return None
    room = item.room
    names = {"": room.name, **room.names} if room else {}
    return Following(short, room.name if room else "", names, own is not None)


def _soonest(at: datetime) -> Select[Item]:
    """Items that aren't over, within the day, the next start first."""
    until = at + timedelta(hours=_AHEAD_H)
    coming = standing_items().where(Item.end > at, Item.start < until)
    return coming.order_by(Item.start, Item.code)


def _kinds(session: Session, item: Item) -> dict[str, int]:
    rows = session.execute(
        select(ItemGuest.kind, func.count())
        .where(ItemGuest.item_id == item.id)
        .group_by(ItemGuest.kind)
    )
    return {row[0]: row[1] for row in rows}
