"""Who did what to whose data, line by line, each sealed with the one before.

A line says which fields were changed and never what stood in them: the record stays when a person
is erased, and a child's guardian isn't to be read out of it. What it takes to go back to the values
is kept by whoever did it, for as long as the window is open.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.model import Audit


@dataclass(frozen=True, slots=True)
class Entry:
    """What is written down of one row; `detail` holds names of fields, counts, codes."""

    action: str
    table: str = ""
    row_id: UUID | None = None
    detail: dict[str, Any] = field(default_factory=dict[str, Any])


def note(
    session: Session,
    entries: Iterable[Entry],
    *,
    at: datetime,
    desk_id: UUID | None = None,
    actor: str = "",
) -> None:
    """Add lines; `actor` is the role at the desk. The caller commits."""
    last = session.execute(
        select(Audit.number, Audit.hash).order_by(Audit.number.desc()).limit(1)
    ).first()
    number, seal = (last.number, last.hash) if last else (0, "")
    for entry in entries:
        number += 1
        line = Audit(
            number=number,
            desk_id=desk_id,
            actor=actor,
            action=entry.action,
            table=entry.table,
            row_id=entry.row_id,
            detail=entry.detail,
            at=at,
        )
        line.hash = seal = _seal(line, seal)
        session.add(line)
    session.flush()


def first_broken(session: Session) -> int | None:
    """The number of the first line that was changed, removed or put in later; None for none."""
    seal, expected = "", 1
    for line in session.scalars(select(Audit).order_by(Audit.number)):
        if line.number != expected or line.hash != _seal(line, seal):
            return expected
        seal, expected = line.hash, expected + 1
    return None


def _seal(line: Audit, before: str) -> str:
    parts: Sequence[Any] = (
        before,
        line.number,
        str(line.desk_id or ""),
        line.actor,
        line.action,
        line.table,
        str(line.row_id or ""),
        line.detail,
        line.at.isoformat(),
    )
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()
