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
    while further := session.scalar(select(Person.merged_into_id).where(Person.id == person_id)):
        person_id = further
    return person_id


def family(session: Session, person_id: UUID) -> tuple[UUID, ...]:
    """A person's own entry and all that were merged into it, directly or by way of others."""
    found = [person_id]
    newest = [person_id]
    while newest:
        newest = list(session.scalars(select(Person.id).where(Person.merged_into_id.in_(newest))))
        found += newest
    return tuple(found)
