"""What imports leave to be cleared away: rows of one that never became visible, rows taken back.

It is done in short steps after the commit that counted, and again by the next import when the
program was stopped before it was through.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, cast
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    Table,
    and_,
    delete,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session

from event_desk.exchange import revising, staging, tables
from event_desk.exchange.revising import CHANGED, CREATED, KEPT, SAME
from event_desk.exchange.tables import Writing
from event_desk.model import (
    Availability,
    Base,
    Booth,
    Import,
    ImportChange,
    InterpreterLanguage,
    Person,
)

NUMBER: ColumnElement[int] = literal_column("imports.rowid")  # in the order in which they came
_NO_ORM: dict[str, Any] = {"synchronize_session": False}
_ORDER = (
    "pending_speakers", "item_speakers", "person_roles", "interpreters", "stands", "items",
    "rooms", "people", "organisations",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Came:
    """When an import came, and from whom; moments may be alike, `number` never is."""

    at: datetime
    number: int
    sender: str

    def before(self) -> ColumnElement[bool]:
        """The condition for imports after this one that hold."""
        return and_(
            Import.undone_at.is_(None),
            Import.state != staging.STAGING,
            or_(Import.at > self.at, and_(Import.at == self.at, self.number < NUMBER)),
        )

    def imports(self) -> Select[UUID]:
        return select(Import.id).where(self.before())

    def later(self, table: str | None = None) -> Select[UUID]:
        """The rows that later imports had."""
        query = (
            select(ImportChange.row_id)
            .join(Import, Import.id == ImportChange.import_id)
            .where(self.before())
        )
        return query if table is None else query.where(ImportChange.table == table)


def remove(write: Writing, import_id: UUID) -> None:
    """Remove an import that never became visible, with all its rows."""
    with staging.quietly(write) as session:
        if staging.state_of(session, import_id) != staging.STAGING:
            return
    for table in _ORDER:
        _each(write, import_id, table, _delete)
    _forget_lines(write, import_id)
    with staging.quietly(write) as session:
        session.execute(delete(Import).where(Import.id == import_id))


def clear(write: Writing, import_id: UUID, told: Callable[[int], None] = lambda _d: None) -> None:
    """Delete the rows of an import that was taken back, as far as nothing speaks of them."""
    revising.settle(write, import_id)
    _hand_on(write, import_id)
    with staging.quietly(write) as session:
        undone_at = session.scalar(select(Import.undone_at).where(Import.id == import_id))

    def step(session: Session, table: str, ids: Sequence[UUID]) -> None:
        mapped: Any = tables.CLASSES[table]
        if table == "rooms":
            session.execute(
                delete(Booth).where(Booth.room_id.in_(ids), *_unspoken_of(Booth)),
                execution_options=_NO_ORM,
            )
        if hasattr(mapped, "deleted_at"):
            gone = select(mapped.id).where(
                mapped.id.in_(ids), mapped.deleted_at == undone_at, *_unspoken_of(mapped)
            )
            ids = session.scalars(gone).all()
        _delete(session, table, ids)

    for table in _ORDER:
        _each(write, import_id, table, step, told)
    _forget_lines(write, import_id)
    with staging.quietly(write) as session:
        session.execute(
            update(Import)
            .where(Import.id == import_id, Import.state == staging.REMOVING)
            .values(state=staging.APPLIED),
            execution_options=_NO_ORM,
        )


def came(session: Session, import_id: UUID) -> Came:
    columns = (Import.at, NUMBER, Import.sender)
    at, number, sender = session.execute(select(*columns).where(Import.id == import_id)).one()
    return Came(at, number, sender)


def _hand_on(write: Writing, import_id: UUID) -> None:
    """Tell later imports of the same rows what stands before them, now that this one is gone."""
    with staging.quietly(write) as session:
        this = came(session, import_id)
        lines = session.scalars(
            select(ImportChange.id).where(
                ImportChange.import_id == import_id,
                ImportChange.action.in_((CHANGED, KEPT)),
                or_(ImportChange.row_id.in_(this.later()), ImportChange.table == "organisations"),
            )
        ).all()

    def step(session: Session, some: Sequence[UUID]) -> None:
        for line in session.scalars(select(ImportChange).where(ImportChange.id.in_(some))):
            if line.table == "organisations" and line.action == KEPT:
                _pass_on(session, line, this)
                continue
            following = session.execute(
                select(ImportChange, Import.sender)
                .join(Import, Import.id == ImportChange.import_id)
                .where(
                    ImportChange.row_id == line.row_id,
                    ImportChange.table == line.table,
                    this.before(),
                )
                .order_by(Import.at, NUMBER)
                .limit(1)
            ).one_or_none()
            if following is not None:
                _inherit(following[0], line, same_sender=following[1] == this.sender)

    staging.in_steps(write, lines, step)


def _pass_on(session: Session, line: ImportChange, this: Came) -> None:
    """An organisation goes with the next list that had people of it."""
    owner = session.scalar(
        select(Import.id)
        .join(ImportChange, ImportChange.import_id == Import.id)
        .join(Person, Person.id == ImportChange.row_id)
        .where(Person.organisation_id == line.row_id, this.before())
        .order_by(Import.at, NUMBER)
        .limit(1)
    )
    if owner is not None:
        line.import_id, line.action = owner, CREATED


def _inherit(later: ImportChange, gone: ImportChange, *, same_sender: bool) -> None:
    if gone.action == KEPT:
        if same_sender and later.action in (SAME, CHANGED):
            later.after = {**gone.after, **later.after}
            later.before, later.action = {}, CREATED
        return
    later.before = {
        name: gone.before[name] if name in gone.before and gone.after.get(name) == value else value
        for name, value in later.before.items()
    }


def _forget_lines(write: Writing, import_id: UUID) -> None:
    some = (
        select(ImportChange.id).where(ImportChange.import_id == import_id).limit(staging.MOST)
    ).scalar_subquery()
    gone = 1
    while gone:
        with staging.quietly(write) as session:
            done: Any = session.execute(
                delete(ImportChange).where(ImportChange.id.in_(some)), execution_options=_NO_ORM
            )
            gone = done.rowcount
        time.sleep(staging.PAUSE_S)


def _each(
    write: Writing,
    import_id: UUID,
    table: str,
    step: Callable[[Session, str, Sequence[UUID]], None],
    told: Callable[[int], None] = lambda _done: None,
) -> None:
    ids = [key for (key,) in staging.lines(write, import_id, table, CREATED, ImportChange.row_id)]
    staging.in_steps(write, ids, lambda session, some: step(session, table, some), told=told)


def _delete(session: Session, table: str, ids: Sequence[UUID]) -> None:
    mapped: Any = tables.CLASSES[table]
    children: tuple[Any, ...] = ()
    if table == "interpreters":
        children = (InterpreterLanguage, Availability)
    for child in children:
        session.execute(
            delete(child).where(child.interpreter_id.in_(ids)), execution_options=_NO_ORM
        )
    session.execute(delete(mapped).where(mapped.id.in_(ids)), execution_options=_NO_ORM)


@cache
def _unspoken_of(mapped: Any) -> list[ColumnElement[bool]]:
    """The conditions for rows that no other row points to, apart from what goes with them."""
    table = cast("Table", mapped.__table__)
    conditions: list[ColumnElement[bool]] = []
    for other in Base.metadata.sorted_tables:
        if other.name in ("interpreter_languages", "availability"):
            continue
        pointing = other.alias()
        conditions += [
            ~select(pointing.c.id).where(column == table.c.id).exists()
            for column in pointing.c
            if any(key.column.table is table for key in column.foreign_keys)
        ]
    return conditions
