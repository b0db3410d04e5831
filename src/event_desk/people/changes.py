"""The single changes that a person at a desk can make to people.

Who writes people past these functions (an import) sets `folded` by `search_text`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select, update
from sqlalchemy.orm import Session

from event_desk import codes, sounds
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import fold, tidy
from event_desk.model import (
    Badge,
    BadgeCollection,
    HandOver,
    Import,
    ImportChange,
    Merge,
    Organisation,
    Person,
)
from event_desk.people.merged import family

PHOTO_PURPOSES = ("report", "web", "press")


def photo_purposes(words: Iterable[str]) -> tuple[str, ...]:
    """In their order; raises UNKNOWN_FIELD for any other word."""
    wanted = {word.strip().lower() for word in words} - {""}
    if unknown := sorted(wanted - set(PHOTO_PURPOSES)):
        known = ", ".join(PHOTO_PURPOSES)
        raise EventDeskError(ErrorCode.UNKNOWN_FIELD, value=unknown[0], fields=known)
    return tuple(one for one in PHOTO_PURPOSES if one in wanted)


@dataclass(frozen=True, slots=True)
class PersonFields:
    """What a form or a command may set; None leaves a field as it is.

    `cleared` names those of which nothing is known any more, where None is a value.
    """

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
    gender: str | None = None
    minor: bool | None = None
    guardian: str | None = None
    hand_over: str | None = None
    photo_consent: bool | None = None
    photo_purposes: tuple[str, ...] | None = None
    arrival: date | None = None
    departure: date | None = None
    dietary: str | None = None
    access_needs: str | None = None
    notes: str | None = None
    flag: str | None = None
    external_id: str | None = None
    external_code: str | None = None
    cleared: frozenset[str] = frozenset()


def search_text(person: Person, organisation: Organisation | None) -> str:
    """The folded words under which a person is found."""
    head, _, tail = person.email.partition("@")
    return sounds.indexed(
        (
            person.name,
            person.given_name,
            person.family_name,
            person.native_name,
            person.display_name,
            person.description,
        ),
        (
            *((organisation.name, organisation.native_name) if organisation else ()),
            head,
            tail,
            person.code,
            person.external_id,
        ),
    )


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


def add(session: Session, given: PersonFields, *, at: datetime) -> UUID:
    """A new person, a walk-in for one; raises NAME_MISSING."""
    person = Person(code=new_code(session), created_at=at)
    session.add(person)
    _set(session, person, given, at)
    session.flush()
    return person.id


def edit(session: Session, person_id: UUID, given: PersonFields, *, at: datetime) -> None:
    _set(session, person_named(session, person_id), given, at)


def cancel(session: Session, person_id: UUID, *, at: datetime) -> None:
    """Cancel a registration; the badge is refused from then on."""
    person = person_named(session, person_id)
    person.cancelled_at = person.cancelled_at or at
    person.changed_at = at


def restore(session: Session, person_id: UUID, *, at: datetime) -> None:
    person = person_named(session, person_id)
    person.cancelled_at, person.changed_at = None, at


def erase(session: Session, person_id: UUID, *, at: datetime) -> None:
    """Remove everything personal; the scans stay as counts of somebody unnamed.

    Entries that were merged into the person go with it.
    """
    person_named(session, person_id)
    entries = family(session, person_id)
    known = frozenset[str]()
    for person in session.scalars(select(Person).where(Person.id.in_(entries))).all():
        known |= _words_of(person)
        for column in _PERSONAL:
            empty: Any = [] if column in _LISTS else None if column in _NULLABLE else ""
            setattr(person, column, empty)
        person.anonymised_at, person.deleted_at, person.changed_at = at, at, at
    for badge in session.scalars(
        select(Badge).where(Badge.person_id.in_(entries), Badge.replaced_at.is_(None))
    ):
        badge.replaced_at = at
    _forget(session, entries)
    _forget_words(session, entries, known)


def forget_lists(session: Session, person_ids: Iterable[UUID]) -> None:
    """Another desk erased these people: what lists here keep of them goes as well.

    Before their own rows are emptied, or nobody knows what the lists' problems quote.
    """
    entries = tuple(person_ids)
    known = frozenset[str]()
    for person in session.scalars(select(Person).where(Person.id.in_(entries))):
        known |= _words_of(person)
    _forget(session, entries)
    _forget_words(session, entries, known)


def _words_of(person: Person) -> frozenset[str]:
    """What a list's problems may quote of somebody."""
    names = (person.name, person.native_name, person.display_name, person.email, person.phone)
    return frozenset(fold(word) for word in names if word)


def _forget_words(session: Session, entries: tuple[UUID, ...], known: frozenset[str]) -> None:
    """What was typed at a desk about them, and what problems of lists quote of them."""
    session.execute(update(HandOver).where(HandOver.person_id.in_(entries)).values(left_with=""))
    session.execute(
        update(BadgeCollection).where(BadgeCollection.person_id.in_(entries)).values(by_name="")
    )
    for found in session.scalars(select(Import)):
        kept = [one for one in found.problems.get("list", ()) if not _quotes(one, known)]
        if len(kept) != len(found.problems.get("list", ())):
            found.problems = {**found.problems, "list": kept}


def _quotes(problem: dict[str, Any], known: frozenset[str]) -> bool:
    said = fold(" ".join(map(str, problem.get("values", {}).values())))
    return any(word in said for word in known if word)


def _forget(session: Session, entries: tuple[UUID, ...]) -> None:
    """What merges and imports keep of people, to go back to, goes as well."""
    session.execute(
        update(Merge)
        .where(or_(Merge.kept_id.in_(entries), Merge.other_id.in_(entries)))
        .values(rows=[])
    )
    session.execute(
        update(ImportChange)
        .where(ImportChange.table == "people", ImportChange.row_id.in_(entries))
        .values(before={}, after={})
    )


_NULLABLE = frozenset({"organisation_id", "minor", "photo_consent", "arrival", "departure"})
_PERSONAL = (
    "title", "name", "given_name", "family_name", "native_name", "description", "organisation_id",
    "position", "country", "email", "phone", "languages", "interpretation", "gender", "minor",
    "guardian", "hand_over", "photo_consent", "arrival", "departure", "dietary", "access_needs",
    "notes", "external_id", "external_code", "display_name", "flag", "folded", "photo_purposes",
)  # fmt: skip
_LISTS = frozenset({"languages", "photo_purposes"})


def person_named(session: Session, person_id: UUID) -> Person:
    """The stored row, for who works on it within the transaction; raises UNKNOWN_PERSON."""
    person = session.get(Person, person_id)
    if person is None or person.deleted_at is not None:
        raise EventDeskError(ErrorCode.UNKNOWN_PERSON, value=person_id)
    return person


def _set(session: Session, person: Person, given: PersonFields, at: datetime) -> None:
    for field in fields(PersonFields):
        value: Any = getattr(given, field.name)
        if value is None or field.name == "cleared":
            continue
        if field.name == "organisation":
            person.organisation = organisation_for(session, value)
            continue
        if isinstance(value, str):
            value = tidy(value)
        setattr(person, field.name, list(value) if field.name in _LISTS else value)
    for name in given.cleared & _NULLABLE:
        setattr(person, name, None)
    if given.photo_purposes and given.photo_consent is None:
        person.photo_consent = True
    if not person.name and (person.given_name or person.family_name):
        person.name = f"{person.given_name} {person.family_name}".strip()
    if not (person.name or person.native_name or person.description):
        raise EventDeskError(ErrorCode.NAME_MISSING)
    person.name = person.name or person.native_name
    person.changed_at = at
    person.folded = search_text(person, person.organisation)
