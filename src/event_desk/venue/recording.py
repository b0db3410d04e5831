"""Every row that a change writes, as it was before: enough for F8, and a line in the record."""

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import event, inspect
from sqlalchemy.orm import Session

from event_desk import audit, desks
from event_desk.desks import Hand
from event_desk.model import Base, Item, Room
from event_desk.model.base import Master
from event_desk.people import journal

_UNTOLD = frozenset({"folded", "changed_at", "version", "id", "deleted_at", "cancelled_at"})


class Deed(StrEnum):
    ADDED = "added"
    EDITED = "edited"
    DELETED = "deleted"
    CANCELLED = "cancelled"
    RESTORED = "restored"
    PLACED = "placed"
    OPENED = "opened"


@dataclass(frozen=True, slots=True)
class Done:
    """What was done to what: `table` says which sort of thing, `name` what people call it.

    `rows` lives as long as the window does and is nowhere in the file.
    """

    deed: Deed
    table: str
    id: UUID | None
    name: str
    rows: tuple[Mapping[str, Any], ...]


def record(
    session: Session,
    hand: Hand,
    deed: Deed,
    table: str,
    name: str,
    act: Callable[[], UUID | None],
) -> Done:
    """Do it, and write it down; nothing is written down where nothing changed."""
    with _watching(session) as rows:
        row_id = act()
    told = sorted(
        {name.removesuffix("_id") for line in rows for name in line["after"]} - _UNTOLD
        | {line["table"] for line in rows if line["table"] != table}
    )
    done = Done(deed, table, row_id, name, tuple(rows))
    if rows:
        detail = {"fields": told} if told and deed is not Deed.ADDED else {}
        desks.note(session, hand, [audit.Entry(deed.value, table, row_id, detail)])
    return done


def undo(session: Session, done: Done, hand: Hand) -> Done:
    """As it was before; what somebody changed since stays. Added things become tombstones.

    Taking back the answer does it again.
    """
    with _watching(session) as rows:
        _reverse(session, done, hand)
    session.expire_all()
    entry = audit.Entry("undone", done.table, done.id, {"deed": done.deed.value})
    desks.note(session, hand, [entry])
    return Done(done.deed, done.table, done.id, done.name, tuple(rows))


def _reverse(session: Session, done: Done, hand: Hand) -> None:
    classes = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
    for line in reversed(done.rows):
        mapped = classes[line["table"]]
        if line["action"] == journal.CREATED and issubclass(mapped, Master):
            row = session.get(mapped, UUID(line["id"]))
            if row is not None:
                _take_out(row, hand.at)
                session.flush()
        else:
            journal.take_back(session, [line])


def _take_out(row: Master, at: datetime) -> None:
    """A tombstone that leaves its code or name to others."""
    row.deleted_at = row.changed_at = at
    match row:
        case Item():
            row.code = f"{row.code} ~{str(row.id)[:8]}"
        case Room():
            row.name = f"{row.name} ~{str(row.id)[:8]}"
        case _:
            pass


@contextmanager
def _watching(session: Session) -> Generator[list[dict[str, Any]]]:
    """Lines of a journal for all that is written through the session meanwhile."""
    session.flush()
    book = journal.Journal(session)

    def watch(_session: Session, *_args: Any) -> None:
        _look(session, book)

    event.listen(session, "before_flush", watch)
    try:
        yield book.rows
        session.flush()
    finally:
        event.remove(session, "before_flush", watch)


def _look(session: Session, book: journal.Journal) -> None:
    order = {table: place for place, table in enumerate(Base.metadata.sorted_tables)}
    for row in session.deleted:
        book.deleted(row)
    for row in session.dirty:
        before: dict[str, Any] = {}
        for column in row.__table__.columns:
            past = inspect(row).attrs[column.key].history
            if past.has_changes() and past.deleted:
                before[column.key] = past.deleted[0]
        book.changed(row, before)
    for row in sorted(session.new, key=lambda row: order[row.__table__]):
        book.created(row)
