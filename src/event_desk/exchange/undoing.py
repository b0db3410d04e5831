"""Taking an import back as a whole, and the imports there were."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import hiding, leftovers, staging, sweeping
from event_desk.exchange.tables import Writing
from event_desk.model import Desk, Import
from event_desk.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class PastImport:
    """`problems` is how many were found; `saved_problems.load` has them."""

    id: UUID
    file_name: str
    at: datetime
    kind: str
    counts: Mapping[str, Any]
    undone_at: datetime | None
    desk: str = ""
    problems: int = 0


@dataclass(frozen=True, slots=True)
class UndoReport:
    """`removed` people and items went, `restored` rows are as before, `kept` people stay."""

    id: UUID
    removed: int
    restored: int
    kept: int


def undo(
    write: Writing,
    import_id: UUID | None = None,
    *,
    at: datetime,
    progress: Progress = silent,
) -> UndoReport:
    """Take an import back, the newest one when none is named; imports after it stay.

    One small commit decides it; its people go out of sight in short steps, so that nobody at a door
    waits, and whoever is scanned meanwhile stays. All rows are deleted afterwards. What was edited
    since stays, and so do people who were scanned or whom a later list has as well. Raises
    EventDeskError: UNKNOWN_IMPORT, IMPORT_UNDONE, NOTHING_TO_UNDO, IMPORT_RUNNING.
    """
    sweeping.sweep(write)
    with staging.quietly(write) as session:
        going = hiding.Going(write, _import_to_undo(session, import_id).id, at, progress)
    going.look()
    if not going.claim():
        with staging.quietly(write) as session:
            raise _undone(session, going.id)
    going.hide()
    leftovers.clear(write, going.id)
    return UndoReport(going.id, going.removed, going.restored, going.kept)


def history(session: Session) -> tuple[PastImport, ...]:
    """The imports of this event, newest first."""
    desks = {desk.id: desk.name for desk in session.scalars(select(Desk))}
    return tuple(
        PastImport(
            one.id,
            one.file_name,
            one.at,
            one.kind,
            dict(one.counts),
            one.undone_at,
            desks.get(one.desk_id, "") if one.desk_id else "",
            len(one.problems.get("list", ())),
        )
        for one in session.scalars(
            select(Import)
            .where(Import.state != staging.STAGING)
            .order_by(Import.at.desc(), leftovers.NUMBER.desc())
        )
    )


def _import_to_undo(session: Session, import_id: UUID | None) -> Import:
    if import_id is None:
        newest = (
            select(Import)
            .where(Import.undone_at.is_(None), Import.state != staging.STAGING)
            .order_by(Import.at.desc(), leftovers.NUMBER.desc())
            .limit(1)
        )
        found = session.scalar(newest)
        if found is None:
            raise EventDeskError(ErrorCode.NOTHING_TO_UNDO)
        return found
    found = session.get(Import, import_id)
    if found is None or found.state == staging.STAGING:
        raise EventDeskError(ErrorCode.UNKNOWN_IMPORT, value=import_id)
    if found.undone_at is not None:
        raise _undone(session, import_id)
    return found


def _undone(session: Session, import_id: UUID) -> EventDeskError:
    name = session.scalar(select(Import.file_name).where(Import.id == import_id))
    return EventDeskError(ErrorCode.IMPORT_UNDONE, value=name)
