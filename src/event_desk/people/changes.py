"""The single changes that a person at a desk can make to people.

Who writes people past these functions (an import) sets `folded` by `search_text`.
"""

from dataclasses import dataclass, fields
from datetime import datetime
from itertools import pairwise
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import codes
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import fold, tidy
from event_desk.model import (
    Badge,
    ItemSpeaker,
    Organisation,
    Person,
)


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
    words = [word for part in parts for word in fold(part).split()]
    return " ".join(dict.fromkeys([*words, *_variants(words)]))


def _variants(words: list[str]) -> list[str]:
    """Other ways in which the same Arabic words are typed: without the article, عبد joined."""
    bare = [word[2:] for word in words if word.startswith("ال") and len(word) > 4]
    joined = [first + second for first, second in pairwise(words) if first == "عبد"]
    return bare + joined


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
    for field in fields(PersonFields):
        value: Any = getattr(given, field.name)
        if value is None:
            continue
        if field.name == "organisation":
            person.organisation = organisation_for(session, value)
            continue
        if isinstance(value, str):
            value = tidy(value)
        setattr(person, field.name, list(value) if field.name == "languages" else value)
    if not person.name and (person.given_name or person.family_name):
        person.name = f"{person.given_name} {person.family_name}".strip()
    if not (person.name or person.native_name or person.description):
        raise EventDeskError(ErrorCode.NAME_MISSING)
    person.name = person.name or person.native_name
    person.changed_at = at
    person.folded = search_text(person, person.organisation)
