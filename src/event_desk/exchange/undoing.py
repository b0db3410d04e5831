"""Taking an import back as a whole, and the imports there were."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Table, delete, select, update
from sqlalchemy.orm import Session

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import stored, tables
from event_desk.exchange.applying import CHANGED, CREATED
from event_desk.exchange.tables import Writing
from event_desk.model import (
    Availability,
    Base,
    Booth,
    Desk,
    Import,
    ImportChange,
    InterpreterLanguage,
)
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
    """`removed` and `restored` count stored rows; `kept` the people who stay, see `undo`."""

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
    """Take an import back, the newest one when none is named; what was edited since stays.

    Raises EventDeskError: UNKNOWN_IMPORT, IMPORT_UNDONE, NOTHING_TO_UNDO.
    """
    progress(0, 0)
    with write() as session:
        return UndoReport(_undo(session, import_id, at=at), 0, 0, 0)


def _undo(session: Session, import_id: UUID | None, *, at: datetime) -> UUID:
    done = _import_to_undo(session, import_id)
    lines = session.scalars(
        select(ImportChange)
        .where(ImportChange.import_id == done.id)
        .order_by(ImportChange.position.desc())
    ).all()
    later = set(
        session.scalars(
            select(ImportChange.row_id)
            .join(Import, Import.id == ImportChange.import_id)
            .where(Import.at > done.at, Import.undone_at.is_(None))
        )
    )
    for table, together in groupby(lines, key=lambda line: line.table):
        changes = list(together)
        for line in changes:
            if line.action == CHANGED:
                _restore(session, line, at)
        session.flush()
        created = [line.row_id for line in changes if line.action == CREATED]
        _remove(session, table, [key for key in created if key not in later], at)
    done.undone_at = at
    session.flush()
    return done.id


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
        for one in session.scalars(select(Import).order_by(Import.at.desc()))
    )


def _restore(session: Session, line: ImportChange, at: datetime) -> None:
    row: Any = session.get(tables.CLASSES[line.table], line.row_id)
    if row is None:
        return
    for name, before in line.before.items():
        after = stored.from_json(line.table, name, line.after.get(name))
        if name == "deleted_at":
            row.deleted_at = at
        elif tables.same(tables.get(row, name), after):
            tables.put(session, row, name, stored.from_json(line.table, name, before), at)
    row.changed_at = at
    tables.refold(row)


def _import_to_undo(session: Session, import_id: UUID | None) -> Import:
    if import_id is None:
        newest = (
            select(Import).where(Import.undone_at.is_(None)).order_by(Import.at.desc()).limit(1)
        )
        found = session.scalar(newest)
        if found is None:
            raise EventDeskError(ErrorCode.NOTHING_TO_UNDO)
        return found
    found = session.get(Import, import_id)
    if found is None:
        raise EventDeskError(ErrorCode.UNKNOWN_IMPORT, value=import_id)
    if found.undone_at is not None:
        raise EventDeskError(ErrorCode.IMPORT_UNDONE, value=found.file_name)
    return found


def _remove(session: Session, table: str, ids: Sequence[UUID], at: datetime) -> None:
    """Delete rows that nothing speaks of; the others only stop showing."""
    mapped = tables.CLASSES[table]
    if table == "interpreters":
        for child in (InterpreterLanguage, Availability):
            for some in tables.batches(ids):
                session.execute(delete(child).where(child.interpreter_id.in_(some)))
    if table == "rooms":
        used_booths = _referenced(session, cast("Table", Booth.__table__))
        for some in tables.batches(ids):
            session.execute(
                delete(Booth).where(Booth.room_id.in_(some), Booth.id.not_in(used_booths))
            )
    used = _referenced(session, cast("Table", mapped.__table__))
    for some in tables.batches([key for key in ids if key not in used]):
        session.execute(delete(mapped).where(mapped.id.in_(some)))
    for some in tables.batches([key for key in ids if key in used]):
        kept: Any = mapped
        session.execute(
            update(kept)
            .where(kept.id.in_(some))
            .values(deleted_at=at, changed_at=at, version=kept.version + 1)
        )


def _referenced(session: Session, table: Table) -> set[UUID]:
    """The rows of a table that any other table points to."""
    found: set[UUID] = set()
    for other in Base.metadata.sorted_tables:
        for column in other.c:
            if any(key.column.table is table for key in column.foreign_keys):
                found.update(session.scalars(select(column).distinct().where(column.isnot(None))))
    return found
