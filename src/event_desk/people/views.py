"""What a list or a card shows of people."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased, joinedload

from event_desk import codes
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import digits, fold
from event_desk.model import (
    Badge,
    Event,
    Gate,
    Organisation,
    Person,
    PersonRole,
    Presence,
    Scan,
)
from event_desk.model.words import GateKind, Outcome
from event_desk.people.merged import kept_id

# By family name where there is one, else by the name; who isn't named comes last.
NAME_ORDER = (
    Person.name == "",
    func.coalesce(func.nullif(Person.family_name, ""), Person.name),
    Person.given_name,
    Person.name,
    Person.code,
)


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
    hand_over: str
    photo_consent: bool | None
    photo_purposes: tuple[str, ...]
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
    def listed_names(self) -> tuple[str, str]:
        """The name and the one in the other script; of a minor only what was chosen for display."""
        minor = self.minor is True or self.category == "child"
        if minor and self.display_name:
            return self.display_name, ""
        return self.name, self.native_name

    @property
    def shown_name(self) -> str:
        """The name to call the person by, or the description of who isn't named."""
        return self.display_name or self.name or self.native_name or self.description


def views(session: Session, ids: Iterable[UUID] | None = None) -> tuple[PersonView, ...]:
    """People in the order of their names; `ids` keeps those, in the order given."""
    wanted = None if ids is None else list(ids)
    query = (
        select(Person)
        .options(joinedload(Person.organisation))
        .where(Person.deleted_at.is_(None))
        .order_by(*NAME_ORDER)
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


def count(session: Session) -> int:
    """How many `views` would give."""
    return session.scalar(select(func.count()).where(Person.deleted_at.is_(None))) or 0


@dataclass(frozen=True, slots=True)
class Groups:
    """What people are sorted into: categories in use, organisations by name, in one script."""

    categories: tuple[str, ...]
    organisations: tuple[str, ...]


def groups(session: Session) -> Groups:
    left = Person.deleted_at.is_(None)
    categories = session.scalars(select(Person.category).where(left).distinct())
    names = session.execute(
        select(Organisation.name, Organisation.native_name)
        .where(Organisation.id.in_(select(Person.organisation_id).where(left)))
        .distinct()
    )
    organisations = {name or native for name, native in names}
    return Groups(tuple(sorted(categories)), tuple(sorted(organisations - {""}, key=fold)))


def days_in(session: Session) -> dict[UUID, frozenset[date]]:
    """On which days each came in at the entrance, whichever of their entries it was.

    Whatever an undo took back counts for nothing.
    """
    undo = aliased(Scan)
    rows = session.execute(
        select(func.coalesce(Person.merged_into_id, Person.id), Scan.day)
        .join(Scan, Scan.person_id == Person.id)
        .join(Gate, Gate.id == Scan.gate_id)
        .outerjoin(undo, undo.undoes_id == Scan.id)
        .where(
            Gate.kind == GateKind.ENTRANCE,
            Scan.outcome == Outcome.ADMITTED,
            undo.id.is_(None),
        )
        .distinct()
    )
    found: dict[UUID, set[date]] = {}
    for person_id, day in rows:
        found.setdefault(person_id, set()).add(day)
    return {person_id: frozenset(days) for person_id, days in found.items()}


def id_of(session: Session, code: str) -> UUID:
    """The person with that code, badge, typing code or external id; raises UNKNOWN_PERSON.

    The code of an entry that was merged away names the person who was kept.
    """
    text = digits(code).strip()
    found = session.scalar(
        select(Person.id)
        .where(
            (Person.code == text.upper()) | (Person.external_id == text),
            Person.deleted_at.is_(None) | Person.merged_into_id.isnot(None),
        )
        .order_by(Person.deleted_at.isnot(None))
    ) or session.scalar(
        select(Badge.person_id).where(
            (Badge.typing_code == text.upper()) | (Badge.badge_id == _badge_id(session, text))
        )
    )
    if found is None:
        raise EventDeskError(ErrorCode.UNKNOWN_PERSON, value=code)
    return kept_id(session, found)


def _badge_id(session: Session, text: str) -> bytes:
    """The id within a badge's code; empty for any other text."""
    event = session.scalar(select(Event))
    return codes.read(text, event.badge_key, event.tag).badge_id if event else b""


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
        presences = session.execute(
            select(Presence.person_id, Presence.inside, Presence.first_at).where(
                Presence.gate_id == entrance, of(Presence.person_id)
            )
        ).all()
        return cls(
            badges,
            roles,
            frozenset(person for person, inside, _ in presences if inside),
            {person: first_at for person, _, first_at in presences},
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
        hand_over=person.hand_over,
        photo_consent=person.photo_consent,
        photo_purposes=tuple(person.photo_purposes),
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
