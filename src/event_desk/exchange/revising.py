"""Stored rows that an import changes: worked out first, written together, found by their new words.

A row is changed only where it still is as it was looked at; its version tells. Under which words a
person is found is written afterwards in small steps, because the full-text index is slow to change.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, inspect, select, update
from sqlalchemy.orm import Session, joinedload

from event_desk import people
from event_desk.exchange import staging, tables
from event_desk.exchange.plan import Change
from event_desk.exchange.tables import Writing
from event_desk.model import Base, Import, ImportChange, Person

CHANGED, CREATED, SAME, KEPT = "changed", "created", "same", "kept"
_OF_THEIR_OWN = frozenset({"booths", "skills", "available"})  # fields that are rows elsewhere
_OUT_OF_STEP = -1  # a version that no row has
_CORE: dict[str, Any] = {"dml_strategy": "core_only", "synchronize_session": False}


@dataclass(slots=True)
class Revision:
    """What becomes of one row that was at `version`; `change` is what of it can be done.

    `left` counts the values that somebody else had changed. With `slow`, `values` say nothing and
    the row is changed through the mapper.
    """

    change: Change
    version: int = _OUT_OF_STEP
    values: dict[str, Any] = field(default_factory=dict[str, Any])
    left: int = 0
    slow: bool = False


def prepare(session: Session, changes: Sequence[Change], at: datetime) -> list[Revision]:
    """Work out revisions; nothing is written. `changes` are of one table."""
    if not changes:
        return []
    mapped: Any = tables.CLASSES[changes[0].table]
    query = select(mapped).where(mapped.id.in_([change.id for change in changes]))
    found = {row.id: row for row in session.scalars(query)}
    revisions: list[Revision] = []
    with session.no_autoflush:
        for change in changes:
            row = found.get(change.id)
            if row is not None and _OF_THEIR_OWN & change.after.keys():
                revisions.append(Revision(change, slow=True))
            else:
                revisions.append(_revise(session, row, change, at))
    session.expunge_all()
    return revisions


def _revise(session: Session, row: Any, change: Change, at: datetime) -> Revision:
    done, left = _set(session, row, change, at)
    if row is None:
        return Revision(done, left=left)
    _refold(row)
    state: Any = inspect(row)
    untouched = state.unmodified
    values = {
        attribute.key: getattr(row, attribute.key)
        for attribute in state.mapper.column_attrs
        if attribute.key not in untouched
    }
    return Revision(done, row.version, values, left)


def _set(session: Session, row: Any, change: Change, at: datetime) -> tuple[Change, int]:
    """Set what still stands as the change saw it; what was done, and how many values weren't."""
    if row is None or (getattr(row, "deleted_at", None) and "deleted_at" not in change.after):
        return Change(change.table, change.id, change.status), len(change.after)
    done: dict[str, Any] = {}
    for name, value in change.after.items():
        if name == "deleted_at" or tables.same(tables.get(row, name), change.before.get(name)):
            tables.put(session, row, name, value, at)
            done[name] = value
    before = {name: change.before.get(name) for name in done}
    left = len(change.after) - len(done)
    return Change(change.table, change.id, change.status, done, before), left


def _refold(row: Base) -> None:
    """People come later, see `settle`."""
    values = {column.key: getattr(row, column.key) for column in row.__table__.c}
    for name, value in tables.folded(type(row), values).items():
        setattr(row, name, value)


def write(
    session: Session, revisions: Iterable[Revision], at: datetime
) -> tuple[list[Revision], list[Revision]]:
    """Write them. Returns all as they were done, and those that came out otherwise than prepared:
    the slow ones, and whose rows somebody wrote meanwhile."""
    groups: dict[tuple[str, tuple[str, ...]], list[Revision]] = {}
    late: list[Change] = []
    done: list[Revision] = []
    for one in revisions:
        if one.slow:
            late.append(one.change)
        elif one.values:
            groups.setdefault((one.change.table, tuple(one.values)), []).append(one)
        else:
            done.append(one)
    for (table, names), together in groups.items():
        missed = _write_alike(session, tables.CLASSES[table], names, together, at)
        done += [one for one in together if one.change.id not in missed]
        late += [one.change for one in together if one.change.id in missed]
    otherwise = [_write_late(session, change, at) for change in late]
    return done + otherwise, otherwise


def _write_alike(
    session: Session, mapped: Any, names: tuple[str, ...], together: list[Revision], at: datetime
) -> set[UUID]:
    """Change the same columns of many rows; returns those whose version had moved on."""
    now: dict[UUID, int] = {}
    for some in tables.batches([one.change.id for one in together]):
        found = session.execute(select(mapped.id, mapped.version).where(mapped.id.in_(some)))
        now.update({one.id: one.version for one in found})
    statement = (
        update(mapped)
        .where(mapped.id == bindparam("row_id"))
        .values(
            **{name: bindparam(f"new_{name}") for name in names},
            version=mapped.version + 1,
            changed_at=at,
        )
    )
    rows = [
        {
            "row_id": one.change.id,
            **{f"new_{name}": value for name, value in one.values.items()},
        }
        for one in together
        if now.get(one.change.id) == one.version
    ]
    if rows:
        session.execute(statement, rows, execution_options=_CORE)
    return {one.change.id for one in together} - {row["row_id"] for row in rows}


def _write_late(session: Session, change: Change, at: datetime) -> Revision:
    row: Any = session.get(tables.CLASSES[change.table], change.id)
    done, left = _set(session, row, change, at)
    if row is not None and done.after:
        row.changed_at = at
        _refold(row)
        session.flush()
    return Revision(done, left=left)


def settle(
    write_event: Writing, import_id: UUID, told: Callable[[int], None] = lambda _done: None
) -> None:
    """See to it that people are seen, and found by what an import, or its undoing, made of them."""
    _show_people(write_event, import_id)
    with staging.quietly(write_event) as session:
        changed = _people_changed(session, import_id)

    def step(session: Session, some: Sequence[UUID]) -> None:
        query = select(Person).options(joinedload(Person.organisation)).where(Person.id.in_(some))
        texts = [
            {"row_id": person.id, "text": text}
            for person in session.scalars(query)
            if (text := people.search_text(person, person.organisation)) != person.folded
        ]
        if texts:
            table: Any = Person.__table__
            statement = update(table).where(table.c.id == bindparam("row_id"))
            session.connection().execute(statement.values(folded=bindparam("text")), texts)

    staging.in_steps(write_event, changed, step, told=told)
    with write_event() as session:
        session.info.setdefault("touched", set()).add("people")
        session.execute(
            update(Import)
            .where(Import.id == import_id, Import.state == staging.SETTLING)
            .values(state=staging.APPLIED)
        )


def _show_people(write_event: Writing, import_id: UUID) -> None:
    """New people whom the commit that counted left unseen, because there were too many."""
    with staging.quietly(write_event) as session:
        coming = session.get(Import, import_id)
        if coming is None or coming.state != staging.SETTLING:
            return
        at = coming.at
    new = staging.lines(write_event, import_id, "people", CREATED, ImportChange.row_id)

    def step(session: Session, some: Sequence[UUID]) -> None:
        session.execute(
            update(Person)
            .where(Person.id.in_(some), Person.deleted_at == at)
            .values(deleted_at=None),
            execution_options={"synchronize_session": False},
        )

    staging.in_steps(write_event, [key for (key,) in new], step)


def _people_changed(session: Session, import_id: UUID) -> list[UUID]:
    """Those whom an import changed, and those of the organisations that it changed."""
    lines = session.execute(
        select(ImportChange.table, ImportChange.row_id).where(
            ImportChange.import_id == import_id,
            ImportChange.action == CHANGED,
            ImportChange.table.in_(("people", "organisations")),
        )
    ).all()
    found = dict.fromkeys(key for table, key in lines if table == "people")
    for some in tables.batches([key for table, key in lines if table == "organisations"]):
        found.update(
            dict.fromkeys(
                session.scalars(
                    select(Person.id).where(
                        Person.organisation_id.in_(some), Person.deleted_at.is_(None)
                    )
                )
            )
        )
    return list(found)
