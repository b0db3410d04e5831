"""What stands on people's badges: chosen, given a code, and loaded as frozen values."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import Session, joinedload

from event_desk import codes, people, texts
from event_desk.badges.around import Invitation, channels, heard_in, invitations
from event_desk.badges.stored import assigned
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import has_arabic
from event_desk.model import Badge, Event, ImportChange, Organisation, Person
from event_desk.people.naming import is_minor, printed_names

_Value = TypeVar("_Value", bytes, str)
_MOST_IDS = 500  # to a statement


class Order(StrEnum):
    """In which order badges come out of the printer; within each of them, by family name."""

    FAMILY_NAME = auto()
    ORGANISATION = auto()
    CATEGORY = auto()
    LIST = auto()  # as the rows stood in the lists that came in


@dataclass(frozen=True, slots=True)
class Choice:
    """Whose badges: people by code, or all of these categories; nothing chosen means everybody."""

    persons: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    unprinted: bool = False
    order: Order = Order.FAMILY_NAME


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A closed session that somebody may enter, by its code; `when` and `title` as printed."""

    item: str
    when: str
    title: str


@dataclass(frozen=True, slots=True)
class BadgeContent:
    """`code` is the 44 digits of the QR code; `category` is a key, its labels are for reading."""

    person_id: UUID
    person: str
    code: str
    typing_code: str
    name: str
    native_name: str
    organisation: str
    native_organisation: str
    position: str
    category: str
    category_label: str
    native_category_label: str
    languages: tuple[str, ...]
    minor: bool
    photo_consent: bool | None
    event_name: str
    native_event_name: str
    named: bool = True  # False where `name` is only a description
    country: str = ""
    native_country: str = ""
    channel: str = ""  # like "AR 2"
    sessions: tuple[SessionLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Fresh:
    """A code that is not given to anybody yet."""

    badge_id: bytes
    typing_code: str


def choose(session: Session, choice: Choice) -> tuple[UUID, ...]:
    """Those who get a badge, in the order wanted.

    Cancelled registrations get none, and those of a category without badges only when they are
    named. Raises UNKNOWN_PERSON, UNKNOWN_CATEGORY, NO_BADGES.
    """
    query = _ordered(
        select(Person.id).where(Person.deleted_at.is_(None), Person.cancelled_at.is_(None)),
        choice.order,
    )
    if not choice.persons and (without := assigned(session).without):
        query = query.where(Person.category.not_in(without))
    if choice.persons:
        query = query.where(Person.id.in_([people.id_of(session, c) for c in choice.persons]))
    if choice.categories:
        wanted = [key.strip().casefold() for key in choice.categories]
        known = set(session.scalars(select(Person.category).distinct()))
        for key in wanted:
            if key not in known and texts.category(key) == key:
                raise EventDeskError(ErrorCode.UNKNOWN_CATEGORY, value=key)
        query = query.where(Person.category.in_(wanted))
    if choice.unprinted:
        printed = select(Badge.person_id).where(Badge.replaced_at.is_(None), Badge.printed > 0)
        query = query.where(Person.id.not_in(printed))
    chosen = tuple(session.scalars(query))
    if not chosen:
        raise EventDeskError(ErrorCode.NO_BADGES)
    return chosen


def _ordered(query: Select[Any], order: Order) -> Select[Any]:
    match order:
        case Order.FAMILY_NAME:
            first = ()
        case Order.ORGANISATION:
            query = query.outerjoin(Organisation, Organisation.id == Person.organisation_id)
            first = (Organisation.id.is_(None), Organisation.folded, Organisation.id)
        case Order.CATEGORY:
            first = (Person.category,)
        case Order.LIST:
            row = (
                select(func.min(ImportChange.position))
                .where(ImportChange.row_id == Person.id)
                .correlate(Person)
                .scalar_subquery()
            )
            first = (Person.created_at, row.is_(None), row)
    return query.order_by(*first, *people.NAME_ORDER)


def fresh_codes(session: Session, person_ids: Sequence[UUID]) -> dict[UUID, Fresh]:
    """A new code for each of these people, written nowhere yet."""
    if not person_ids:
        return {}
    taken = set(session.scalars(select(Badge.typing_code)))
    ids = set(session.scalars(select(Badge.badge_id)))
    found: dict[UUID, Fresh] = {}
    for person_id in person_ids:
        fresh = Fresh(_unlike(ids, codes.new_badge_id), _unlike(taken, codes.new_typing_code))
        found[person_id] = fresh
    return found


def issue(
    session: Session,
    person_ids: Sequence[UUID],
    *,
    at: datetime,
    reissue: bool = False,
    fresh: Mapping[UUID, Fresh] | None = None,
) -> int:
    """See to it that each person has a current badge; how many were new.

    A badge that there is stays. With `reissue` everybody gets a new one, and the old one answers
    "replaced badge" at the gates. `fresh` are codes from `fresh_codes` to be used.
    """
    if reissue:
        for some in _slices(person_ids):
            session.execute(
                update(Badge)
                .where(Badge.person_id.in_(some), Badge.replaced_at.is_(None))
                .values(replaced_at=at)
            )
        lacking = list(person_ids)
    else:
        having = _current(session, person_ids)
        lacking = [person_id for person_id in person_ids if person_id not in having]
    given = fresh if fresh is not None else fresh_codes(session, lacking)
    session.add_all(
        Badge(
            person_id=person_id,
            badge_id=given[person_id].badge_id,
            typing_code=given[person_id].typing_code,
            issued_at=at,
        )
        for person_id in lacking
    )
    session.flush()
    return len(lacking)


def mark_printed(session: Session, person_ids: Sequence[UUID], *, at: datetime) -> None:
    for some in _slices(person_ids):
        session.execute(
            update(Badge)
            .where(Badge.person_id.in_(some), Badge.replaced_at.is_(None))
            .values(printed=Badge.printed + 1, printed_at=at)
        )


def load(
    session: Session, person_ids: Sequence[UUID], fresh: Mapping[UUID, Fresh] | None = None
) -> tuple[BadgeContent, ...]:
    """What stands on these people's badges, in the same order; who has no code is left out.

    `fresh` has codes that are to stand on them in place of the current ones.
    """
    event = session.scalars(select(Event)).one()
    current = _current(session, person_ids)
    given = {key: Fresh(badge.badge_id, badge.typing_code) for key, badge in current.items()}
    given |= fresh or {}
    found: dict[UUID, Person] = {}
    for some in _slices(person_ids):
        query = select(Person).options(joinedload(Person.organisation)).where(Person.id.in_(some))
        found |= {person.id: person for person in session.scalars(query)}
    labels = _Labels(event)
    invited = {
        key: value
        for some in _slices(person_ids)
        for key, value in invitations(session, some).items()
    }
    heard = channels(session)
    return tuple(
        _content(
            found[key], given[key], event, labels, invited.get(key, ()),
            heard.get(found[key].interpretation, ""),
        )
        for key in person_ids
        if key in found and key in given
    )  # fmt: skip


class _Labels:
    """The event's name and the categories' in both scripts: the same on every desk's badges."""

    def __init__(self, event: Event) -> None:
        latin = next((code for code in event.languages if code not in _ARABIC_SCRIPT), "")
        native = next((code for code in event.languages if code in _ARABIC_SCRIPT), "")
        names = [name for name in event.names.values() if name]
        self.event = event.names.get(latin) or next((n for n in names if not has_arabic(n)), "")
        self.native_event = event.names.get(native, "") if native else ""
        if not self.event:
            self.event, self.native_event = self.native_event or (names or [""])[0], ""
        self._latin, self._native = latin, native
        self._known: dict[str, tuple[str, str]] = {}
        self._countries: dict[str, tuple[str, str]] = {}

    def category(self, key: str) -> tuple[str, str]:
        if key not in self._known:
            self._known[key] = (_label(key, self._latin or self._native), "")
            if self._latin and self._native:
                native = _label(key, self._native)
                both = native if native != self._known[key][0] else ""
                self._known[key] = (self._known[key][0], both)
        return self._known[key]

    def country(self, code: str) -> tuple[str, str]:
        """Its name in both scripts' languages; what is no code stays as it is."""
        if not code:
            return "", ""
        if code not in self._countries:
            name = texts.country_name(code, self._latin or self._native)
            native = texts.country_name(code, self._native) if self._latin and self._native else ""
            self._countries[code] = (name, native if native != name else "")
        return self._countries[code]


_ARABIC_SCRIPT = frozenset({"ar", "fa", "ur", "ps", "ku", "ug", "sd"})


def _label(key: str, language: str) -> str:
    with texts.speaking(language):
        return texts.category(key)


def _content(
    person: Person,
    given: Fresh,
    event: Event,
    labels: _Labels,
    invited: Sequence[Invitation],
    channel: str,
) -> BadgeContent:
    minor = is_minor(person)
    # Nothing on a badge says that somebody is a child.
    category = "participant" if person.category == "child" else person.category
    label, native_label = labels.category(category)
    organisation = None if minor else person.organisation
    name, native_name = printed_names(person)
    country, native_country = labels.country("" if minor else person.country)
    wanted = (*heard_in(person), *event.languages)
    # What a minor is invited to may tell that it is one.
    sessions = () if minor else invited
    return BadgeContent(
        person_id=person.id,
        person=person.code,
        code=codes.make(event.badge_key, event.tag, given.badge_id),
        typing_code=given.typing_code,
        name=name or person.description,
        native_name=native_name,
        organisation=organisation.name if organisation else "",
        native_organisation=_other_name(organisation) if organisation else "",
        position="" if minor else person.position,
        category=category,
        category_label=label,
        native_category_label=native_label,
        languages=tuple(person.languages),
        minor=minor,
        photo_consent=_pictures(person),
        event_name=labels.event,
        native_event_name=labels.native_event,
        named=bool(name),
        country=country,
        native_country=native_country,
        channel=channel,
        sessions=tuple(_session(one, wanted) for one in sessions),
    )


def _session(one: Invitation, languages: Sequence[str]) -> SessionLine:
    title = one.title(languages)
    return SessionLine(one.item, one.time(title), title)


def _pictures(person: Person) -> bool | None:
    """Whoever takes a picture doesn't know what it will be for: agreed is who agreed to it all."""
    limited = person.photo_purposes and not {*people.PHOTO_PURPOSES} <= {*person.photo_purposes}
    return False if limited else person.photo_consent


def _other_name(organisation: Organisation) -> str:
    """The name in the other script, where the list had two."""
    return organisation.native_name if organisation.native_name != organisation.name else ""


def _current(session: Session, person_ids: Iterable[UUID]) -> dict[UUID, Badge]:
    found: dict[UUID, Badge] = {}
    for some in _slices(list(person_ids)):
        query = select(Badge).where(Badge.replaced_at.is_(None), Badge.person_id.in_(some))
        found |= {badge.person_id: badge for badge in session.scalars(query)}
    return found


def _slices(ids: Sequence[UUID]) -> Iterable[Sequence[UUID]]:
    return (ids[first : first + _MOST_IDS] for first in range(0, len(ids), _MOST_IDS))


def _unlike(taken: set[_Value], make: Callable[[], _Value]) -> _Value:
    while (value := make()) in taken:
        pass
    taken.add(value)
    return value
