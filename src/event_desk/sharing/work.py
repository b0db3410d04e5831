"""Rows on their way from lines into the file: folded, put right where they don't fit, written.

Whatever has to be settled between rows – a code given twice, a row that speaks of a removed one –
is settled by further lines, as if somebody had done it at this desk. So the rows are what the lines
say at every moment, and other desks need to find nothing out by themselves.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy.orm import Session

from event_desk import clock, migrations
from event_desk.desks import milliseconds
from event_desk.model import Sharing
from event_desk.sharing import fold, lines, tables
from event_desk.sharing.lines import CHANGED, COLUMNS, GONE, MARK, NEW, LineValue
from event_desk.sharing.tables import Raw

Key = tuple[str, str]  # a table and the key of a row in it
_INSERT = (
    f"INSERT INTO lines({lines.SELECTED}, held) VALUES ({', '.join('?' * (len(COLUMNS) + 1))})"
)


@dataclass(slots=True)
class Target:
    """A row to be: what its lines say. `raw` has the columns that the file stores as they are."""

    key: Key
    lines: list[LineValue]
    row: fold.Row = field(init=False)
    raw: dict[str, Raw] = field(init=False)

    def __post_init__(self) -> None:
        self.fold()

    def fold(self) -> None:
        self.row = _folded(self.lines)
        self.raw = {
            name: lines.raw(value) for name, value in self.row.values.items() if "." not in name
        }

    @property
    def gone(self) -> bool:
        return self.row.gone

    def setter(self, column: str) -> tuple[int, UUID, int]:
        """When its value got there."""
        line = self.row.setters.get(column)
        return line.order if line else (0, UUID(int=0), 0)


def _folded(some: list[LineValue]) -> fold.Row:
    if len(some) == 1 and some[0].kind == NEW:
        line = some[0]
        values = {n: v for n, v in lines.contents(line).items() if not n.startswith(MARK)}
        return fold.Row(values, False, dict.fromkeys(values, line))
    return fold.row(some)


def store(session: Session, some: Iterable[LineValue], held: str = "") -> None:
    rows = [(*lines.to_row(line), held) for line in some]
    if rows:
        session.connection().exec_driver_sql(_INSERT, rows)


class Work:
    """The rows that some lines touch. `targets` grows with the rows that turn out to be affected.

    `tick` is the newest that is known here, the lines that are worked on among them.
    """

    def __init__(self, session: Session, mine: Sharing, tick: int) -> None:
        self.session = session
        self.targets: dict[Key, Target] = {}
        self.by_table: dict[str, dict[str, Target]] = {}
        self.repairs = 0
        self.held = 0
        self._origin = mine.id
        self._offset = mine.clock_offset
        self.number = mine.last_number
        self.tick = max(tick, mine.tick)

    def query(self, statement: str, values: tuple[Any, ...] = ()) -> list[Any]:
        return list(self.session.connection().exec_driver_sql(statement, values))

    def take(self, table: str, known: Mapping[str, list[LineValue]]) -> None:
        """Work on these rows, of which all lines are given."""
        for row_id, some in known.items():
            self._add(Target((table, row_id), some))

    def pull(self, table: str, ids: Collection[str]) -> None:
        """Work on these rows as well; those without a line are none."""
        have = self.by_table.get(table, {})
        wanted = [one for one in ids if one not in have]
        by_row: dict[str, list[LineValue]] = {}
        for line in lines.of_rows(self.session, table, wanted) if wanted else ():
            by_row.setdefault(line.row_id, []).append(line)
        self.take(table, by_row)

    def of(self, table: str) -> Iterator[Target]:
        """The rows of a table that are there once this is done."""
        return iter([one for one in self.by_table.get(table, {}).values() if not one.gone])

    def find(self, table: str, row_id: str) -> Target | None:
        return self.by_table.get(table, {}).get(row_id)

    def there(self, table: str, ids: Collection[str]) -> set[str]:
        """Which of these rows there are, in the file or by this work."""
        mine = self.by_table.get(table, {})
        found = {one for one in ids if one in mine and not mine[one].gone}
        others = [one for one in ids if one not in mine]
        if others:
            rows = self.query(
                f'SELECT id FROM "{table}" WHERE id IN (SELECT value FROM json_each(?))',
                (json.dumps(others),),
            )
            found.update(row[0] for row in rows)
        return found

    def change(self, target: Target, values: Mapping[str, Any], mark: str | None = None) -> None:
        """Give columns other values, by a line of this laptop's own. `mark`: see `lines.MARK`."""
        parts: dict[str, dict[str, Any]] = {}
        for name, value in values.items():
            both = [target.row.values.get(name), lines.packed(value)]
            parts.setdefault(tables.part_of(target.key[0], name), {})[name] = both
        if mark is not None:
            parts[next(iter(parts))][MARK] = mark
        self._repair(target, CHANGED, parts)

    def remove(self, target: Target) -> None:
        self._repair(target, GONE, {})

    def make_again(self, target: Target) -> None:
        """As it was before it was removed, as far as this laptop knows."""
        parts: dict[str, dict[str, Any]] = {}
        values = dict(target.row.values)
        for name, value in (values | fold.in_sight(target.key[0], values)).items():
            parts.setdefault(tables.part_of(target.key[0], name), {})[name] = value
        self._repair(target, NEW, parts)

    def hold(self, target: Target, line: LineValue, why: str) -> None:
        """Leave a line aside: what it speaks of isn't here."""
        self.held += 1
        self.query_no_rows("UPDATE lines SET held = ? WHERE id = ?", (why, line.id.hex))
        target.lines.remove(line)
        target.fold()

    def query_no_rows(self, statement: str, values: tuple[Any, ...] = ()) -> None:
        self.session.connection().exec_driver_sql(statement, values)

    def _repair(self, target: Target, kind: str, parts: Mapping[str, Mapping[str, Any]]) -> None:
        self.repairs += 1
        self.number += 1
        self.tick = max(self.tick + 1, milliseconds(clock.now()) + self._offset)
        table, row_id = target.key
        line = LineValue(
            id=UUID(f"{self.number:010x}{uuid4().hex[10:]}"),
            origin=self._origin,
            number=self.number,
            tick=self.tick,
            table=table,
            row_id=row_id,
            kind=kind,
            schema=migrations.HEAD,
            **{part: json.dumps(found) for part, found in parts.items()},
        )
        store(self.session, [line])
        target.lines.append(line)
        target.fold()

    def _add(self, target: Target) -> None:
        table, row_id = target.key
        self.targets[target.key] = target
        self.by_table.setdefault(table, {})[row_id] = target


def moment(tick: int) -> datetime:
    """The time that a tick tells, UTC."""
    return datetime.fromtimestamp(tick / 1000, UTC)
