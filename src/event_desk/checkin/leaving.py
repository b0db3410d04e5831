"""Whom somebody left with: asked at the exit, kept with the scan, and written into the record."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk import audit
from event_desk.desks import DEFAULT_DESK, desk_named
from event_desk.folding import tidy
from event_desk.model import HandOver


def left_with(
    session: Session,
    person_id: UUID,
    words: str,
    *,
    at: datetime,
    scan_id: UUID | None = None,
    desk: str = DEFAULT_DESK,
    actor: str = "",
) -> None:
    """Keep what the desk was told. The record says that it was, not what.

    Said again for the same scan, both lines stay: nothing that was said is taken away.
    """
    where = desk_named(session, desk, at=at)
    session.add(
        HandOver(
            person_id=person_id, scan_id=scan_id, desk_id=where.id, left_with=tidy(words), at=at
        )
    )
    entry = audit.Entry("left_with", "people", person_id)
    audit.note(session, [entry], at=at, desk_id=where.id, actor=actor)
