"""People as values: what a list shows of them, and the single changes that a person can make.

Who writes people past these functions (an import) sets `folded` by `search_text`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from event_desk import codes
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import digits, fold, tidy
from event_desk.model import (
    Badge,
    Desk,
    Event,
    Gate,
    ItemSpeaker,
    Organisation,
    Person,
    PersonRole,
    Presence,
    Scan,
)
from event_desk.model.words import GateKind, Outcome


@dataclass(frozen=True, slots=True)
class BadgeView:
    """`code` is what the QR code says, `typing_code` what stands below it."""

    code: str
    typing_code: str
    printed: int


@dataclass(frozen=True, slots=True)
class PersonView:
    """Everything about a person; `status` is at the entrance: expected, in, out or cancelled."""

    id: UUID
    code: str
    title: str
    name: str
    given_name: str
    family_name: str
    native_name: str
    display_name: str
    description: str
    organisation: str
    native_organisation: str
    position: str
    country: str
    email: str
    phone: str
    languages: tuple[str, ...]
    interpretation: str
    category: str
    roles: tuple[str, ...]
    gender: str
    minor: bool | None
    guardian: str
    photo_consent: bool | None
    arrival: date | None
    departure: date | None
    dietary: str
    access_needs: str
    notes: str
    flag: str
    external_id: str
    external_code: str
    status: str
    first_in: datetime | None
    badge: BadgeView | None
    version: int

    @property
    def shown_name(self) -> str:
        """The name to call the person by, or the description of who isn't named."""
        return self.display_name or self.name or self.native_name or self.description


@dataclass(frozen=True, slots=True)
class PersonFields:
    """What a form or a command may set; None leaves a field as it is."""

    title: str | None = None
    name: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    native_name: str | None = None
    display_name: str | None = None
    organisation: str | None = None
    position: str | None = None
    country: str | None = None
    email: str | None = None
    phone: str | None = None
    languages: tuple[str, ...] | None = None
    interpretation: str | None = None
    category: str | None = None
    minor: bool | None = None
    guardian: str | None = None
    photo_consent: bool | None = None
    dietary: str | None = None
    access_needs: str | None = None
    notes: str | None = None
    flag: str | None = None
    external_id: str | None = None
    external_code: str | None = None


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of a person's history: `what` is a scan's outcome, `issued`, or `printed`."""

    at: datetime
    what: str
    where: str
    desk: str


def search_text(person: Person, organisation: Organisation | None) -> str:
    """The folded words under which a person is found."""
    head, _, tail = person.email.partition("@")
    parts = (
        person.name,
        person.given_name,
        person.family_name,
        person.native_name,
        person.display_name,
        person.description,
        *((organisation.name, organisation.native_name) if organisation else ()),
        head,
        tail,
        person.code,
        person.external_id,
    )
    words = dict.fromkeys(word for part in parts for word in fold(part).split())
    return " ".join(words)


def new_code(session: Session, taken: set[str] | None = None) -> str:
    """A person's code: five characters that nobody in the event has."""
    taken = set() if taken is None else taken
    while True:
        code = codes.new_typing_code()[:5]
        if code in taken or session.scalar(select(Person.id).where(Person.code == code)):
            continue
        taken.add(code)
        return code


def organisation_for(session: Session, name: str) -> Organisation | None:
    """The organisation of that name in either script, made when it is new; None for no name."""
    name = tidy(name)
    folded = fold(name)
    if not folded:
        return None
    found = session.scalar(
        select(Organisation).where(
            (Organisation.folded == folded) | (Organisation.folded_native == folded),
            Organisation.deleted_at.is_(None),
        )
    )
    if found is None:
        found = Organisation(name=name, folded=folded)
        session.add(found)
        session.flush()
    return found


def views(session: Session, ids: Iterable[UUID] | None = None) -> tuple[PersonView, ...]:
    """People in the order of their names; `ids` keeps those, in the order given."""
    wanted = None if ids is None else list(ids)
    query = (
        select(Person)
        .options(joinedload(Person.organisation))
        .where(Person.deleted_at.is_(None))
        .order_by(Person.family_name, Person.given_name, Person.name, Person.code)
    )
    if wanted is not None and len(wanted) <= 500:
        query = query.where(Person.id.in_(wanted))
    people = session.scalars(query).unique().all()
    around = _Around.load(session, None if len(people) > 500 else [p.id for p in people])
    seen = [_view(person, around) for person in people]
    if wanted is None:
        return tuple(seen)
    by_id = {view.id: view for view in seen}
    return tuple(by_id[key] for key in wanted if key in by_id)


def view(session: Session, person_id: UUID) -> PersonView:
    found = views(session, [person_id])
    if not found:
        raise EventDeskError(ErrorCode.UNKNOWN_PERSON, value=person_id)
    return found[0]


def id_of(session: Session, code: str) -> UUID:
    """The person with that code, typing code or external id; raises UNKNOWN_PERSON."""
    text = digits(code).strip()
    found = session.scalar(
        select(Person.id).where(
            (Person.code == text.upper()) | (Person.external_id == text),
            Person.deleted_at.is_(None),
        )
    ) or session.scalar(select(Badge.person_id).where(Badge.typing_code == text.upper()))
    if found is None:
        raise EventDeskError(ErrorCode.UNKNOWN_PERSON, value=code)
    return found


def history(session: Session, person_id: UUID) -> tuple[Happening, ...]:
    """What happened to a person, newest first."""
    scans = session.execute(
        select(Scan.at, Scan.outcome, Gate.kind, Gate.name, Desk.name)
        .join(Gate, Gate.id == Scan.gate_id)
        .join(Desk, Desk.id == Scan.desk_id)
        .where(Scan.person_id == person_id)
    )
    lines = [Happening(at, outcome, name or kind, desk) for at, outcome, kind, name, desk in scans]
    for badge in session.scalars(select(Badge).where(Badge.person_id == person_id)):
        lines.append(Happening(badge.issued_at, "issued", "", ""))
        if badge.printed_at:
            lines.append(Happening(badge.printed_at, "printed", "", ""))
    return tuple(sorted(lines, key=lambda line: line.at, reverse=True))


def add(session: Session, given: PersonFields, *, at: datetime) -> UUID:
    """A new person, a walk-in for one; raises NAME_MISSING."""
    person = Person(code=new_code(session), created_at=at)
    session.add(person)
    _set(session, person, given, at)
    session.flush()
    return person.id


def edit(session: Session, person_id: UUID, given: PersonFields, *, at: datetime) -> None:
    _set(session, _person(session, person_id), given, at)


def cancel(session: Session, person_id: UUID, *, at: datetime) -> None:
    """Cancel a registration; the badge is refused from then on."""
    person = _person(session, person_id)
    person.cancelled_at = person.cancelled_at or at
    person.changed_at = at


def restore(session: Session, person_id: UUID, *, at: datetime) -> None:
    person = _person(session, person_id)
    person.cancelled_at, person.changed_at = None, at


def merge(session: Session, kept_id: UUID, other_id: UUID, *, at: datetime) -> None:
    """Make two people one: blanks of the kept are filled, the other's badges answer as replaced.

    What the other did at gates stays written under the other; the tombstone points to the kept.
    """
    kept, other = _person(session, kept_id), _person(session, other_id)
    if kept is other:
        return
    for column in _MERGED:
        if getattr(kept, column) in ("", None, []):
            setattr(kept, column, getattr(other, column))
    taken = set(session.scalars(select(ItemSpeaker.item_id).filter_by(person_id=kept.id)))
    for speaking in session.scalars(select(ItemSpeaker).filter_by(person_id=other.id)).all():
        if speaking.item_id not in taken:
            speaking.person_id = kept.id
    for badge in session.scalars(select(Badge).filter_by(person_id=other.id, replaced_at=None)):
        badge.replaced_at = at
    other.deleted_at, other.merged_into_id, other.changed_at = at, kept.id, at
    kept.changed_at = at
    kept.folded = search_text(kept, kept.organisation)


def erase(session: Session, person_id: UUID, *, at: datetime) -> None:
    """Remove everything personal; the scans stay as counts of somebody unnamed."""
    person = _person(session, person_id)
    for column in (*_MERGED, "display_name", "flag", "folded"):
        empty: Any = [] if column == "languages" else None if column in _NULLABLE else ""
        setattr(person, column, empty)
    person.anonymised_at, person.deleted_at, person.changed_at = at, at, at
    for badge in session.scalars(select(Badge).filter_by(person_id=person.id, replaced_at=None)):
        badge.replaced_at = at


_NULLABLE = frozenset({"organisation_id", "minor", "photo_consent", "arrival", "departure"})
_MERGED = (
    "title", "name", "given_name", "family_name", "native_name", "description", "organisation_id",
    "position", "country", "email", "phone", "languages", "interpretation", "gender", "minor",
    "guardian", "hand_over", "photo_consent", "arrival", "departure", "dietary", "access_needs",
    "notes", "external_id", "external_code",
)  # fmt: skip


def _person(session: Session, person_id: UUID) -> Person:
    person = session.get(Person, person_id)
    if person is None or person.deleted_at is not None:
        raise EventDeskError(ErrorCode.UNKNOWN_PERSON, value=person_id)
    return person


def _set(session: Session, person: Person, given: PersonFields, at: datetime) -> None:
    for field in fields(given):
        value = getattr(given, field.name)
        if value is None:
            continue
        if field.name == "organisation":
            person.organisation = organisation_for(session, value)
            continue
        if isinstance(value, str):
            value = tidy(value)
        setattr(person, field.name, list(value) if isinstance(value, tuple) else value)
    if not person.name and (person.given_name or person.family_name):
        person.name = f"{person.given_name} {person.family_name}".strip()
    if not (person.name or person.native_name or person.description):
        raise EventDeskError(ErrorCode.NAME_MISSING)
    person.name = person.name or person.native_name
    person.changed_at = at
    person.folded = search_text(person, person.organisation)


@dataclass(frozen=True, slots=True)
class _Around:
    """What stands in other tables about the people of one list."""

    badges: dict[UUID, BadgeView]
    roles: dict[UUID, tuple[str, ...]]
    inside: frozenset[UUID]
    first_in: dict[UUID, datetime]

    @classmethod
    def load(cls, session: Session, ids: Sequence[UUID] | None) -> "_Around":
        def of(column: Any) -> Any:
            return column.isnot(None) if ids is None else column.in_(ids)

        event = session.scalar(select(Event))
        badges: dict[UUID, BadgeView] = {}
        if event is not None:
            for badge in session.scalars(
                select(Badge).where(Badge.replaced_at.is_(None), of(Badge.person_id))
            ):
                code = codes.make(event.badge_key, event.tag, badge.badge_id)
                badges[badge.person_id] = BadgeView(code, badge.typing_code, badge.printed)
        roles: dict[UUID, tuple[str, ...]] = {}
        for role in session.scalars(
            select(PersonRole).where(of(PersonRole.person_id)).order_by(PersonRole.role)
        ):
            roles[role.person_id] = (*roles.get(role.person_id, ()), role.role)
        entrance = select(Gate.id).where(Gate.kind == GateKind.ENTRANCE).scalar_subquery()
        undone = select(Scan.undoes_id).where(Scan.undoes_id.isnot(None))
        return cls(
            badges,
            roles,
            frozenset(
                session.scalars(
                    select(Presence.person_id).where(
                        Presence.gate_id == entrance, of(Presence.person_id)
                    )
                )
            ),
            {
                person: at
                for person, at in session.execute(
                    select(Scan.person_id, func.min(Scan.at))
                    .where(
                        Scan.gate_id == entrance,
                        Scan.outcome == Outcome.ADMITTED,
                        Scan.id.not_in(undone),
                        of(Scan.person_id),
                    )
                    .group_by(Scan.person_id)
                )
                if person is not None
            },
        )


def _view(person: Person, around: _Around) -> PersonView:
    organisation = person.organisation
    first_in = around.first_in.get(person.id)
    if person.cancelled_at is not None:
        status = "cancelled"
    elif person.id in around.inside:
        status = "in"
    else:
        status = "expected" if first_in is None else "out"
    return PersonView(
        id=person.id,
        code=person.code,
        title=person.title,
        name=person.name,
        given_name=person.given_name,
        family_name=person.family_name,
        native_name=person.native_name,
        display_name=person.display_name,
        description=person.description,
        organisation=organisation.name if organisation else "",
        native_organisation=organisation.native_name if organisation else "",
        position=person.position,
        country=person.country,
        email=person.email,
        phone=person.phone,
        languages=tuple(person.languages),
        interpretation=person.interpretation,
        category=person.category,
        roles=around.roles.get(person.id, ()),
        gender=person.gender,
        minor=person.minor,
        guardian=person.guardian,
        photo_consent=person.photo_consent,
        arrival=person.arrival,
        departure=person.departure,
        dietary=person.dietary,
        access_needs=person.access_needs,
        notes=person.notes,
        flag=person.flag,
        external_id=person.external_id,
        external_code=person.external_code,
        status=status,
        first_in=first_in,
        badge=around.badges.get(person.id),
        version=person.version,
    )
