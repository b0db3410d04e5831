"""Rows as they were before they were changed: what it takes to put them back."""

from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Date as DateColumn
from sqlalchemy import Uuid, select
from sqlalchemy.orm import Session

from event_desk.model import Base, Person, UtcDateTime

CHANGED, CREATED, DELETED = "changed", "created", "deleted"
# Rise or move with every write and say nothing about what the row holds.
_BOOKKEEPING = frozenset({"version", "changed_at"})


class Journal:
    """Writes rows and remembers what stood there; `rows` can be kept as JSON."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.rows: list[dict[str, Any]] = []

    def change(self, row: Base, **values: Any) -> None:
        told = {name: value for name, value in values.items() if getattr(row, name) != value}
        if not told:
            return
        before = {name: getattr(row, name) for name in told}
        for name, value in told.items():
            setattr(row, name, value)
        self._note(CHANGED, row, before, told)

    @contextmanager
    def watching(self, row: Base) -> Generator[list[str]]:
        """Remember whatever is changed of a row meanwhile; yields a list that gets the names."""
        before = _columns(row)
        names: list[str] = []
        yield names
        self._session.flush()
        after = _columns(row)
        names += [name for name, value in after.items() if before[name] != value]
        if names:
            told = {name: after[name] for name in names}
            self._note(CHANGED, row, {name: before[name] for name in names}, told)

    def create(self, row: Base) -> None:
        self._session.add(row)
        self._note(CREATED, row, {}, {})

    def delete(self, row: Base) -> None:
        self._note(DELETED, row, _columns(row), {})
        self._session.delete(row)

    def created(self, row: Base) -> None:
        """A row that somebody else puts in."""
        self._note(CREATED, row, {}, {})

    def deleted(self, row: Base) -> None:
        """A row that somebody else takes out."""
        self._note(DELETED, row, _columns(row), {})

    def changed(self, row: Base, before: Mapping[str, Any]) -> None:
        """A row that somebody else changed; `before` has the columns that were other ones."""
        told = {
            name: value
            for name, value in before.items()
            if name not in _BOOKKEEPING and getattr(row, name) != value
        }
        if told:
            self._note(CHANGED, row, told, {name: getattr(row, name) for name in told})

    def _note(self, action: str, row: Base, before: Mapping[str, Any], after: Any) -> None:
        self.rows.append(
            {
                "action": action,
                "table": row.__tablename__,
                "id": str(row.id),
                "before": _packed(before),
                "after": _packed(after),
            }
        )


def take_back(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Put back what stood there, the last write first. What somebody changed since stays."""
    classes = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
    for line in reversed(rows):
        mapped = cast("type[Base]", classes[line["table"]])
        row = session.get(mapped, UUID(line["id"]))
        before = _unpacked(mapped, line["before"])
        match line["action"]:
            case "created" if row is not None:
                session.delete(row)
            case "deleted" if row is None and _belongs(session, mapped, before):
                session.add(mapped(**before))
            case "changed" if row is not None:
                for name, after in _unpacked(mapped, line["after"]).items():
                    if getattr(row, name) == after:
                        setattr(row, name, before[name])
            case _:
                pass
        session.flush()


def before_of(rows: Iterable[Mapping[str, Any]], person_id: UUID) -> dict[str, Any]:
    """A person's columns as they stood, as far as these rows changed them."""
    found: dict[str, Any] = {}
    for line in rows:
        if line["table"] == "people" and line["id"] == str(person_id):
            for name, value in _unpacked(Person, line["before"]).items():
                found.setdefault(name, value)
    return found


def _columns(row: Base) -> dict[str, Any]:
    return {
        column.key: getattr(row, column.key)
        for column in row.__table__.columns
        if column.key not in _BOOKKEEPING
    }


def _belongs(session: Session, mapped: type[Base], values: Mapping[str, Any]) -> bool:
    """Whether the rows that a deleted one points to are there still."""
    for column in mapped.__table__.columns:
        value = values.get(column.key)
        for key in column.foreign_keys if value is not None else ():
            target = key.column.table
            if session.scalar(select(key.column).where(target.c.id == value)) is None:
                return False
    return True


def _packed(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value.isoformat()
        if isinstance(value, datetime | date)
        else str(value)
        if isinstance(value, UUID)
        else value
        for name, value in values.items()
    }


def _unpacked(mapped: type[Base], values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: _value(mapped.__table__.columns[name].type, value) for name, value in values.items()
    }


def _value(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    match kind:
        case Uuid():
            return UUID(value)
        case UtcDateTime():
            return datetime.fromisoformat(value)
        case DateColumn():
            return date.fromisoformat(value)
        case _:
            return value
