"""Lines of other laptops become rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from event_desk.model import Desk, OtherDesk, Scan, Sharing
from event_desk.people.standing import recompute
from event_desk.sharing import fold, lines, tables
from event_desk.sharing.lines import COLUMNS, LineValue


@dataclass(frozen=True, slots=True)
class Received:
    """How many lines were new here, which tables they changed, how many couldn't be used yet."""

    count: int
    tables: frozenset[str]
    held: int


def receive(session: Session, given: Sequence[LineValue]) -> Received:
    """Take lines of others into the file: any order of laptops, any number of times.

    Raises ValueError where a laptop's lines before these are missing here.
    """
    session.flush()
    mine = session.scalars(select(Sharing)).one()
    fresh = _unknown(session, mine.id, given)
    if not fresh:
        return Received(0, frozenset(), 0)
    connection = session.connection()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    connection.exec_driver_sql("UPDATE sharing SET applying = 1")
    marks = ", ".join("?" * (len(COLUMNS) + 1))
    names = ", ".join(f'"{name}"' for name in COLUMNS)
    connection.exec_driver_sql(
        f"INSERT INTO lines({names}, held) VALUES ({marks})",
        [(*lines.to_row(line), "") for line in fresh],
    )
    touched: dict[str, dict[str, None]] = {}
    for line in fresh:
        if line.table in tables.by_name():
            touched.setdefault(line.table, {})[line.row_id] = None
    for table in tables.shared():
        if table.name in touched:
            _apply(session, table.name, list(touched[table.name]))
    session.expire_all()
    _after(session, touched)
    tick = max(line.tick for line in fresh)
    connection.exec_driver_sql("UPDATE sharing SET applying = 0, tick = max(tick, ?)", (tick,))
    session.expire_all()
    session.info.setdefault("touched", set()).update(touched)
    return Received(len(fresh), frozenset(touched), 0)


def receive_all(session: Session, given: Iterable[Sequence[LineValue]]) -> Received:
    """A whole event, in pieces in the order of ticks, into a file that has no rows yet."""
    count, changed, held = 0, frozenset[str](), 0
    for some in given:
        done = receive(session, some)
        count, changed, held = count + done.count, changed | done.tables, done.held
    return Received(count, changed, held)


def _unknown(session: Session, mine: UUID, given: Sequence[LineValue]) -> list[LineValue]:
    heads = lines.heads(session)
    fresh: list[LineValue] = []
    for line in sorted(given, key=lambda line: (line.origin, line.number)):
        head = heads.get(line.origin, 0)
        if line.number <= head:
            continue
        if line.number > head + 1 or line.origin == mine:
            raise ValueError(f"line {line.number} of a desk whose last known one is {head}")
        heads[line.origin] = line.number
        fresh.append(line)
    for origin in {line.origin for line in fresh}:
        if session.get(OtherDesk, origin) is None:
            session.add(OtherDesk(id=origin))
            session.flush()
        session.execute(update(OtherDesk).where(OtherDesk.id == origin).values(head=heads[origin]))
    return fresh


def _apply(session: Session, table: str, ids: list[str]) -> None:
    by_row: dict[str, list[LineValue]] = {}
    for line in lines.of_rows(session, table, ids):
        by_row.setdefault(line.row_id, []).append(line)
    connection = session.connection()
    for row_id, some in by_row.items():
        found = fold.row(some)
        there = connection.exec_driver_sql(
            f'SELECT 1 FROM "{table}" WHERE id = ?', (row_id,)
        ).first()
        if found.gone:
            connection.exec_driver_sql(f'DELETE FROM "{table}" WHERE id = ?', (row_id,))
            continue
        values: dict[str, Any] = {
            name: lines.raw(value) for name, value in found.values.items() if "." not in name
        }
        if there is None:
            values = {**tables.defaults(table), **values, "id": row_id}
            columns = ", ".join(f'"{name}"' for name in values)
            marks = ", ".join("?" * len(values))
            connection.exec_driver_sql(
                f'INSERT INTO "{table}"({columns}) VALUES ({marks})', tuple(values.values())
            )
        else:
            columns = ", ".join(f'"{name}" = ?' for name in values)
            connection.exec_driver_sql(
                f'UPDATE "{table}" SET {columns} WHERE id = ?', (*values.values(), row_id)
            )


def _after(session: Session, touched: dict[str, dict[str, None]]) -> None:
    scans = session.scalars(
        select(Scan).where(Scan.id.in_([UUID(one) for one in touched.get("scans", ())]))
    ).all()
    for person in {scan.person_id for scan in scans if scan.person_id}:
        recompute(session, person)
    for scan in scans:
        desk = session.get_one(Desk, scan.desk_id)
        desk.last_number = max(desk.last_number, scan.number)
        desk.last_tick = max(desk.last_tick, 0 if scan.on_paper else scan.tick)
    session.flush()
