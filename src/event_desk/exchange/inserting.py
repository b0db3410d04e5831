"""New rows of an import as they are stored, worked out before anybody is made to wait for them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from functools import cache, lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any, cast
from uuid import UUID, uuid4

from sqlalchemy import Date, Dialect, Table, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

from event_desk import codes, people
from event_desk.exchange import tables
from event_desk.exchange.plan import Change
from event_desk.model import (
    Availability,
    Base,
    Booth,
    InterpreterLanguage,
    Organisation,
    Person,
)
from event_desk.model.base import UtcDateTime

CODE_LENGTH = 5
_FEW = 512
_REPEATED = frozenset({"person_roles", "item_speakers"})
Row = dict[str, Any]
Names = Mapping[UUID, Organisation]


@dataclass(slots=True)
class _Searched:
    """A person as far as a search looks; a mapped one takes twenty times as long to make."""

    name: str
    given_name: str
    family_name: str
    native_name: str
    description: str
    email: str
    code: str
    external_id: str
    display_name: str = ""


_SEARCHED = tuple(field.name for field in fields(_Searched) if field.name != "display_name")


def people_rows(changes: Iterable[Change], organisations: Names, at: datetime) -> list[Row]:
    """Rows of new people who aren't seen yet; `insert_people` sees to it that codes differ."""
    return [_person(change, _new_code(), organisations, at) for change in changes]


def insert_people(session: Session, rows: list[Row], organisations: Names) -> None:
    """Write them; a code that somebody has already is replaced by another one."""
    wanted = [row["code"] for row in rows]
    taken = set(session.scalars(select(Person.code).where(Person.code.in_(wanted))))
    for row in rows:
        if row["code"] in taken:
            row["code"] = people.new_code(session, taken)
            row["folded"] = _search_text(row, organisations)
        taken.add(row["code"])
    put(session, Person, rows)


def _person(change: Change, code: str, organisations: Names, at: datetime) -> Row:
    row: Row = {**_blank(Person), **change.after, "code": code, "id": change.id}
    for name in ("languages", "photo_purposes"):
        row[name] = list(row[name] or ())
    row["folded"] = _search_text(row, organisations)
    row["created_at"] = row["changed_at"] = row["deleted_at"] = at
    return row


def _search_text(row: Row, organisations: Names) -> str:
    searched = cast("Person", _Searched(*[row[name] for name in _SEARCHED]))
    return people.search_text(searched, organisations.get(row["organisation_id"]))


def _new_code() -> str:
    return codes.new_typing_code()[:CODE_LENGTH]


def organisations_of(session: Session, changes: Iterable[Change]) -> Names:
    """The organisations that people are found by, as far as these people name them."""
    wanted: set[Any] = {change.after.get("organisation_id") for change in changes} - {None}
    found: dict[UUID, Any] = {}
    columns = (Organisation.id, Organisation.name, Organisation.native_name)
    for some in tables.batches(sorted(wanted, key=str)):
        for row in session.execute(select(*columns).where(Organisation.id.in_(some))):
            found[row.id] = row
    return found


def organisation_rows(changes: Iterable[Change], at: datetime) -> list[Row]:
    """Rows of new organisations that aren't seen yet."""
    return [{**_plain(change, at), "deleted_at": at} for change in changes]


def whole_rows(changes: Iterable[Change], at: datetime) -> list[tuple[type[Base], list[Row]]]:
    """New rows of any other table, with what belongs to them, in the order to be written."""
    found: list[tuple[type[Base], list[Row]]] = []
    for table, together in groupby(changes, key=lambda change: change.table):
        belonging: dict[type[Base], list[Row]] = {}
        rows: list[Row] = []
        for change in together:
            rows.append(_plain(change, at))
            for kind, row in _belonging(change, at):
                belonging.setdefault(kind, []).append(row)
        found += [(tables.CLASSES[table], rows), *belonging.items()]
    return found


def put(session: Session, mapped: type[Base], rows: list[Row]) -> None:
    """Insert past the mapper, which uses the rows up; a role that is there already stays."""
    if not rows:
        return
    how = _insertion(mapped)
    for row in rows:
        for name, fit in how.fits:
            if (value := row[name]) is not None:
                row[name] = fit(value)
    connection = session.connection()
    connection.exec_driver_sql(how.statement, [how.values(row) for row in rows])
    # What goes past the mapper has to be announced by hand.
    session.info.setdefault("touched", set()).add(mapped.__tablename__)


@dataclass(frozen=True, slots=True)
class _Insertion:
    """An INSERT in SQLite's own words, which takes half the time. `fits` makes values its kind."""

    statement: str
    fits: tuple[tuple[str, Callable[[Any], Any]], ...]
    values: Callable[[Row], tuple[Any, ...]]


@cache
def _insertion(mapped: type[Base]) -> _Insertion:
    table = cast("Table", mapped.__table__)
    dialect = sqlite.dialect()
    names = [column.key for column in table.c]
    found = {column.key: _fit(column.type, dialect) for column in table.c}
    into = "INSERT OR IGNORE INTO" if table.name in _REPEATED else "INSERT INTO"
    columns = ", ".join(f'"{name}"' for name in names)
    places = ", ".join("?" * len(names))
    return _Insertion(
        f'{into} "{table.name}" ({columns}) VALUES ({places})',
        tuple((name, fit) for name, fit in found.items() if fit is not None),
        itemgetter(*names),
    )


def _fit(kind: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """What makes values their column's kind; a list has few days and moments, and one of itself."""
    fit = kind.dialect_impl(dialect).bind_processor(dialect)
    return lru_cache(_FEW)(fit) if fit and isinstance(kind, UtcDateTime | Date) else fit


def _plain(change: Change, at: datetime) -> Row:
    mapped = tables.CLASSES[change.table]
    row: Row = {**_blank(mapped), "id": change.id}
    columns = mapped.__table__.c
    for name, value in change.after.items():
        if name not in columns:
            continue
        plain: Any = [*value] if isinstance(value, tuple) else value
        if plain is None and not columns[name].nullable:
            plain = tables.default(mapped, name)
        row[name] = plain
    if "changed_at" in columns:
        row["changed_at"] = at
    return {**row, **tables.folded(mapped, row)}


def _belonging(change: Change, at: datetime) -> Iterable[tuple[type[Base], Row]]:
    match change.table:
        case "rooms":
            for position in range(change.after.get("booths") or 0):
                row = {"id": uuid4(), "room_id": change.id, "position": position, "changed_at": at}
                yield Booth, {**_blank(Booth), **row}
        case "interpreters":
            skills: Any = change.after.get("skills") or ()
            for position, (language, level) in enumerate(skills):
                said: Row = {"language": language, "level": level, "position": position}
                yield InterpreterLanguage, {"id": uuid4(), "interpreter_id": change.id, **said}
            for start, end in change.after.get("available") or ():
                hours = {"start": start, "end": end}
                yield Availability, {"id": uuid4(), "interpreter_id": change.id, **hours}
        case _:
            pass


@cache
def _blank(mapped: type[Base]) -> Row:
    """What a row holds while nobody has said anything; its lists are shared, so never added to."""
    return {column.key: tables.default(mapped, column.key) for column in mapped.__table__.c}
