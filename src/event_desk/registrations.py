"""Registrations changed at a desk, one or many at once: written down, and taken back by name.

What is done here is done through `people`; added to it are the line in the audit and a `Done`,
which holds what it takes to go back. It lives as long as the window does and is nowhere in the
file.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import audit, desks, people
from event_desk.desks import Hand
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.field_classes import Class
from event_desk.model import Person, Scan
from event_desk.people import PersonFields, duplicates, journal, merging
from event_desk.people.changes import person_named
from event_desk.people.merge_fields import Choice

_UNTOLD = frozenset({"folded", "cancelled_at"})


class Deed(StrEnum):
    ADDED = "added"
    EDITED = "edited"
    CANCELLED = "cancelled"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Done:
    """What was done to whom. `name` is the first one's; those left as they were aren't in `ids`."""

    deed: Deed
    ids: tuple[UUID, ...]
    name: str
    rows: tuple[Mapping[str, Any], ...]


def add(session: Session, given: PersonFields, hand: Hand) -> Done:
    """A new person; raises NAME_MISSING."""
    person_id = people.add(session, given, at=hand.at)
    person = person_named(session, person_id)
    desks.note(session, hand, [audit.Entry(Deed.ADDED.value, "people", person_id)])
    return Done(Deed.ADDED, (person_id,), _name(person), ())


def edit(session: Session, ids: Sequence[UUID], given: PersonFields, hand: Hand) -> Done:
    """The same fields for one or many; raises NAME_MISSING and UNKNOWN_PERSON, and changes none."""
    return _each(
        session, ids, Deed.EDITED, lambda one: people.edit(session, one, given, at=hand.at), hand
    )


def cancel(session: Session, ids: Sequence[UUID], hand: Hand) -> Done:
    """Those who have cancelled already keep the time at which they did."""
    return _each(
        session, ids, Deed.CANCELLED, lambda one: people.cancel(session, one, at=hand.at), hand
    )


def restore(session: Session, ids: Sequence[UUID], hand: Hand) -> Done:
    return _each(
        session, ids, Deed.RESTORED, lambda one: people.restore(session, one, at=hand.at), hand
    )


def opened(session: Session, person_id: UUID, hand: Hand) -> None:
    """Write down that somebody looked at a person's protected fields, and which class they are."""
    detail = {"class": Class.SENSITIVE.name.lower()}
    desks.note(session, hand, [audit.Entry("opened", "people", person_id, detail)])


def merge(
    session: Session, kept: UUID, other: UUID, choices: Mapping[str, Choice], hand: Hand
) -> UUID:
    """Make two people one, as `merging.merge` does, and write it down for both."""
    merge_id = merging.merge(session, kept, other, choices, at=hand.at)
    detail = {"taken": sorted(choices)} if choices else {}
    entries = [
        audit.Entry("merged", "people", kept, {"other": other.hex, **detail}),
        audit.Entry("merged_away", "people", other, {"kept": kept.hex}),
    ]
    desks.note(session, hand, entries)
    return merge_id


def unmerge(session: Session, merge_id: UUID, hand: Hand) -> None:
    """Raises what `merging.undo` raises."""
    kept = merging.kept_of(session, merge_id)
    other = merging.undo(session, merge_id, at=hand.at)
    entries = [audit.Entry("unmerged", "people", one) for one in (kept, other) if one]
    desks.note(session, hand, entries)


def set_apart(session: Session, one: UUID, other: UUID, hand: Hand) -> None:
    duplicates.set_apart(session, one, other, at=hand.at)
    desks.note(session, hand, [audit.Entry("set_apart", "people", one, {"other": other.hex})])


def erase(session: Session, person_id: UUID, hand: Hand) -> None:
    """Remove all that is personal of one person from the event; copies of the file keep it.

    Raises UNKNOWN_PERSON.
    """
    people.erase(session, person_id, at=hand.at)
    desks.note(session, hand, [audit.Entry("erased", "people", person_id)])


def undo(session: Session, done: Done, hand: Hand) -> None:
    """As it was before; what somebody changed since stays.

    Raises PERSON_WAS_HERE for somebody who was added and has been at a gate since.
    """
    if done.deed is Deed.ADDED:
        _take_out(session, done.ids[0], hand.at)
    else:
        journal.take_back(session, done.rows)
        for person in session.scalars(select(Person).where(Person.id.in_(done.ids))):
            session.expire(person, ["organisation"])
            person.folded = people.search_text(person, person.organisation)
            person.changed_at = hand.at
    detail = {"deed": done.deed.value}
    desks.note(session, hand, [audit.Entry("undone", "people", one, detail) for one in done.ids])


def _each(
    session: Session,
    ids: Iterable[UUID],
    deed: Deed,
    act: Callable[[UUID], None],
    hand: Hand,
) -> Done:
    """All of them or, after an error, none: the caller's transaction ends then."""
    written = journal.Journal(session)
    names: dict[UUID, str] = {}
    entries: list[audit.Entry] = []
    for person_id in dict.fromkeys(ids):
        person = person_named(session, person_id)
        with written.watching(person) as changed:
            act(person_id)
        if not changed:
            continue
        names[person_id] = _name(person)
        fields = sorted(name.removesuffix("_id") for name in set(changed) - _UNTOLD)
        detail = {"fields": fields} if fields else {}
        entries.append(audit.Entry(deed.value, "people", person_id, detail))
    desks.note(session, hand, entries)
    return Done(deed, tuple(names), next(iter(names.values()), ""), tuple(written.rows))


def _take_out(session: Session, person_id: UUID, at: datetime) -> None:
    person = person_named(session, person_id)
    if session.scalar(select(Scan.id).where(Scan.person_id == person_id).limit(1)) is not None:
        raise EventDeskError(ErrorCode.PERSON_WAS_HERE, name=_name(person))
    person.deleted_at = person.changed_at = at


def _name(person: Person) -> str:
    return person.display_name or person.name or person.native_name or person.description
