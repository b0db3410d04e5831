"""Whom somebody counts for after merges.

Scans and handed-out receivers are never rewritten, so what was done under an entry that was merged
away still names it; readers come here for the person it stands for now.
"""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.model import Person


def kept_id(session: Session, person_id: UUID) -> UUID:
    """The person that an entry stands for now; itself while nobody merged it."""
    passed = {person_id}
    while further := session.scalar(select(Person.merged_into_id).where(Person.id == person_id)):
        if further in passed:  # two desks, until one has heard of the other
            return min(passed)
        passed.add(further)
        person_id = further
    return person_id


def family(session: Session, person_id: UUID) -> tuple[UUID, ...]:
    """A person's own entry and all that were merged into it, directly or by way of others."""
    found = [person_id]
    newest = [person_id]
    while newest:
        newest = list(session.scalars(select(Person.id).where(Person.merged_into_id.in_(newest))))
        newest = [one for one in newest if one not in found]
        found += newest
    return tuple(found)
