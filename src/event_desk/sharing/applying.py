"""Lines of other laptops become rows, whatever the order in which they come."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import migrations
from event_desk.model import Sharing
from event_desk.sharing import fitting, following, forgetting, lines, matters, tables, writing
from event_desk.sharing.lines import WIPED, LineValue
from event_desk.sharing.work import Work, store
from event_desk.sharing.writing import Written

REFERENCE, NEWER = "reference", "newer"


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
    return receive_all(session, [given])


def receive_all(session: Session, given: Iterable[Sequence[LineValue]]) -> Received:
    """The same piece by piece, in the order of ticks; what follows is worked out once, at the end.

    All of it in the one transaction of `session`.
    """
    session.flush()
    connection = session.connection()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    connection.exec_driver_sql("UPDATE sharing SET applying = 1")
    written, count = Written(), 0
    for some in given:
        count += _piece(session, some, written)
    done = following.follow(session, written)
    connection.exec_driver_sql("UPDATE sharing SET applying = 0")
    session.expire_all()
    if count:
        session.info.setdefault("touched", set()).update(done | {"lines"})
    return Received(count, frozenset(written.tables), _held(session))


def _piece(session: Session, given: Sequence[LineValue], written: Written) -> int:
    session.expire_all()
    mine = session.scalars(select(Sharing)).one()
    fresh, heads = _unknown(session, mine.id, given)
    if not fresh:
        return 0
    usable = [line for line in fresh if line.schema <= migrations.HEAD]
    usable = forgetting.as_wiped(session, usable)
    rows: dict[str, dict[str, list[LineValue]]] = {}
    again = _try_again(session)
    for line in usable:
        if line.table in tables.by_name():
            rows.setdefault(line.table, {}).setdefault(line.row_id, []).append(line)
    known = {table: _known(session, table, ids) for table, ids in rows.items()}
    store(session, usable)
    store(session, [line for line in fresh if line.schema > migrations.HEAD], NEWER)
    _note_heads(session, heads, fresh)
    for line in usable:
        if line.kind == WIPED:
            forgetting.obey(session, line)
    work = Work(session, mine, max(line.tick for line in fresh))
    for table, of_table in rows.items():
        work.take(table, {k: some for k, some in of_table.items() if k not in known[table]})
        work.pull(table, known[table])
    for table, row_id in again:
        work.pull(table, [row_id])
    fitting.fit(work)
    writing.write(work, written)
    matters.note(session, work.targets.values())
    session.connection().exec_driver_sql(
        "UPDATE sharing SET last_number = ?, tick = ?", (work.number, work.tick)
    )
    return len(fresh)


def _unknown(
    session: Session, mine: UUID, given: Sequence[LineValue]
) -> tuple[list[LineValue], dict[UUID, int]]:
    """Those that aren't here yet, and how far each laptop's lines are here with them."""
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
    return fresh, heads


def _note_heads(session: Session, heads: dict[UUID, int], fresh: Sequence[LineValue]) -> None:
    session.connection().exec_driver_sql(
        "INSERT INTO other_desks(id, name, kind, version, head, clock_offset) "
        "VALUES (?, '', '', '', ?, 0) ON CONFLICT(id) DO UPDATE SET head = excluded.head",
        [(origin.hex, heads[origin]) for origin in {line.origin for line in fresh}],
    )


def _known(session: Session, table: str, ids: Iterable[str]) -> set[str]:
    """The rows of which there are lines already."""
    found = session.connection().exec_driver_sql(
        'SELECT DISTINCT row_id FROM lines WHERE "table" = ? '
        "AND row_id IN (SELECT value FROM json_each(?))",
        (table, json.dumps(list(ids))),
    )
    return {row[0] for row in found}


def _try_again(session: Session) -> list[tuple[str, str]]:
    """Have lines counted that were left aside; the rows that they are of."""
    connection = session.connection()
    found = connection.exec_driver_sql(
        f'SELECT DISTINCT "table", row_id FROM {lines.HELD} '
        "WHERE held <> '' AND (held = ? OR schema <= ?)",
        (REFERENCE, migrations.HEAD),
    ).all()
    if found:
        connection.exec_driver_sql(
            "UPDATE lines SET held = '' WHERE held <> '' AND (held = ? OR schema <= ?)",
            (REFERENCE, migrations.HEAD),
        )
    return [(row[0], row[1]) for row in found if row[0] in tables.by_name()]


def _held(session: Session) -> int:
    found = session.connection().exec_driver_sql(
        f"SELECT count(*) FROM {lines.HELD} WHERE held <> ''"
    )
    return int(found.scalar_one())
