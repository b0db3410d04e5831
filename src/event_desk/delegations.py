"""Badges that one person collects for many.

A badge that was collected isn't an arrival: the delegation's secretary takes forty badges at
eight, and the forty come at ten, or never. So collecting writes a record of its own and no scan:
the counters, the fire list and the attendance stay true, and the badges admit at the door.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from event_desk import people
from event_desk.desks import desk_named, next_number, next_tick
from event_desk.folding import fold, tidy
from event_desk.model import Badge, BadgeCollection, Organisation, Person

COLLECTED, RETURNED = "collected", "returned"


class Given(StrEnum):
    """What came of it for one person."""

    COLLECTED = auto()
    ALREADY = auto()
    CANCELLED = auto()
    NO_BADGE = auto()
    UNKNOWN = auto()
    TAKEN_BACK = auto()
    NOT_COLLECTED = auto()


@dataclass(frozen=True, slots=True)
class Handover:
    """`by` and `at` are of the collection that stands, or stood until now."""

    given: Given
    person_id: UUID
    name: str
    by: UUID | None
    by_name: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Member:
    """One of a delegation; `collected_at` None while nobody has the badge."""

    person_id: UUID
    code: str
    name: str
    native_name: str
    organisation: str
    category: str
    has_badge: bool
    cancelled: bool
    collected_at: datetime | None
    collected_by: str


def members(session: Session, organisation: str) -> tuple[Member, ...]:
    """Everybody of one organisation, written in either script, by name."""
    folded = fold(organisation)
    query = (
        select(Person)
        .join(Organisation, Organisation.id == Person.organisation_id)
        .where(
            (Organisation.folded == folded) | (Organisation.folded_native == folded),
            Person.deleted_at.is_(None),
        )
    )
    return _members(session, session.scalars(query.options(joinedload(Person.organisation))).all())


def chosen(session: Session, person_ids: Iterable[UUID]) -> tuple[Member, ...]:
    """The same for people picked one by one."""
    query = select(Person).where(Person.id.in_(list(person_ids)), Person.deleted_at.is_(None))
    return _members(session, session.scalars(query.options(joinedload(Person.organisation))).all())


def collect(
    session: Session,
    person_ids: Sequence[UUID],
    by: UUID | None,
    *,
    at: datetime,
    desk: str,
    by_name: str = "",
) -> tuple[Handover, ...]:
    """Give the badges of these people to one of them, or to somebody else who is known.

    `by_name` is a driver or a messenger who is on no list.
    Whose badge is gone already, who cancelled and who has no badge is told and left out.
    """
    standing = _standing(session, person_ids)
    badges = set(
        session.scalars(
            select(Badge.person_id).where(
                Badge.person_id.in_(person_ids), Badge.replaced_at.is_(None)
            )
        )
    )
    found: list[Handover] = []
    for person_id in dict.fromkeys(person_ids):
        person = session.get(Person, person_id)
        given = _judged(person, person_id in badges, standing.get(person_id))
        before = standing.get(person_id)
        if given is Given.COLLECTED:
            before = _write(session, person_id, by, by_name, COLLECTED, at, desk)
        found.append(_handover(session, given, person_id, before))
    return tuple(found)


def take_back(
    session: Session, person_ids: Sequence[UUID], *, at: datetime, desk: str
) -> tuple[Handover, ...]:
    """The badges are here again, or were never handed over: a further line, nothing is deleted."""
    standing = _standing(session, person_ids)
    found: list[Handover] = []
    for person_id in dict.fromkeys(person_ids):
        before = standing.get(person_id)
        if before is None:
            found.append(_handover(session, Given.NOT_COLLECTED, person_id, None))
            continue
        _write(session, person_id, before.by_id, before.by_name, RETURNED, at, desk)
        found.append(_handover(session, Given.TAKEN_BACK, person_id, before))
    return tuple(found)


def _judged(person: Person | None, has_badge: bool, before: BadgeCollection | None) -> Given:
    if person is None or person.deleted_at is not None:
        return Given.UNKNOWN
    if person.cancelled_at is not None:
        return Given.CANCELLED
    if before is not None:
        return Given.ALREADY
    return Given.COLLECTED if has_badge else Given.NO_BADGE


def _standing(session: Session, person_ids: Iterable[UUID]) -> dict[UUID, BadgeCollection]:
    """The newest line of each person, where it says that the badge was collected."""
    newest: dict[UUID, BadgeCollection] = {}
    for line in session.scalars(
        select(BadgeCollection)
        .where(BadgeCollection.person_id.in_(list(person_ids)))
        .order_by(BadgeCollection.tick, BadgeCollection.desk_id, BadgeCollection.number)
    ):
        newest[line.person_id] = line
    return {person_id: line for person_id, line in newest.items() if line.kind == COLLECTED}


def _members(session: Session, found: Sequence[Person]) -> tuple[Member, ...]:
    ids = [person.id for person in found]
    badges = set(
        session.scalars(
            select(Badge.person_id).where(Badge.person_id.in_(ids), Badge.replaced_at.is_(None))
        )
    )
    standing = _standing(session, ids)
    members = [
        Member(
            person.id,
            person.code,
            _name(person),
            person.native_name,
            person.organisation.name if person.organisation else "",
            person.category,
            person.id in badges,
            person.cancelled_at is not None,
            line.at if line else None,
            _collector(session, line) if line else "",
        )
        for person in found
        for line in (standing.get(person.id),)
    ]
    return tuple(sorted(members, key=lambda one: (fold(one.name), one.code)))


def _handover(
    session: Session, given: Given, person_id: UUID, line: BadgeCollection | None
) -> Handover:
    return Handover(
        given,
        person_id,
        _name_of(session, person_id),
        line.by_id if line else None,
        _collector(session, line) if line else "",
        line.at if line else None,
    )


def _collector(session: Session, line: BadgeCollection) -> str:
    return _name_of(session, line.by_id) or line.by_name


def _name_of(session: Session, person_id: UUID | None) -> str:
    person = session.get(Person, people.kept_id(session, person_id)) if person_id else None
    return _name(person) if person else ""


def _name(person: Person) -> str:
    return person.display_name or person.name or person.native_name or person.description


def _write(
    session: Session,
    person_id: UUID,
    by: UUID | None,
    by_name: str,
    kind: str,
    at: datetime,
    desk_name: str,
) -> BadgeCollection:
    desk = desk_named(session, desk_name, at=at)
    tick = next_tick(session, at)
    line = BadgeCollection(
        desk_id=desk.id,
        number=next_number(session, desk.id, tick),
        tick=tick,
        person_id=person_id,
        by_id=by,
        by_name=tidy(by_name),
        kind=kind,
        at=at,
    )
    session.add(line)
    session.flush()
    return line
