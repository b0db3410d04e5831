"""The lines of the record, as values, and which of them another laptop or a server still needs."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from event_desk.model import Line, OtherDesk, Sharing
from event_desk.sharing.tables import PARTS, Raw

NEW, CHANGED, GONE, WIPED = "new", "changed", "gone", "wiped"
SEALED = "sealed:"
# Beside a row's columns in a line: what its writer had to settle. No column begins like that.
MARK = "!"


@dataclass(frozen=True, slots=True)
class LineValue:
    """See `model.Line`."""

    id: UUID
    origin: UUID
    number: int
    tick: int
    table: str
    row_id: str
    kind: str
    shown: str | None = None
    contact: str | None = None
    sensitive: str | None = None
    safeguarding: str | None = None
    schema: str = ""

    @property
    def order(self) -> tuple[int, UUID, int]:
        """The order in which lines count, the same at every laptop."""
        return self.tick, self.origin, self.number


COLUMNS = (
    "id", "origin", "number", "tick", "table", "row_id", "kind", "shown", "contact", "sensitive",
    "safeguarding", "schema",
)  # fmt: skip


def quoted(names: Iterable[str]) -> str:
    """Names of columns as SQL takes them."""
    return ", ".join(f'"{name}"' for name in names)


SELECTED = quoted(COLUMNS)
# Few lines are ever left aside; SQLite would look at all of them.
HELD = "lines INDEXED BY ix_lines_held"


def from_row(row: Sequence[Any]) -> LineValue:
    """A line as it is stored; see `SELECTED` for the order."""
    return LineValue(UUID(row[0]), UUID(row[1]), *row[2:])


def to_row(line: LineValue) -> tuple[Any, ...]:
    return (
        line.id.hex, line.origin.hex, line.number, line.tick, line.table, line.row_id, line.kind,
        line.shown, line.contact, line.sensitive, line.safeguarding, line.schema,
    )  # fmt: skip


def is_readable(part: str | None) -> bool:
    return part is not None and not part.startswith(SEALED)


def contents(line: LineValue) -> dict[str, Any]:
    """What this laptop can read of a line's parts, as one."""
    found: dict[str, Any] = {}
    for name, _kind in PARTS:
        part: str | None = getattr(line, name)
        if part and is_readable(part):
            found.update(json.loads(part))
    return found


def raw(value: Any) -> Raw:
    """A value of a part as SQLite stores it."""
    if isinstance(value, Mapping):
        return bytes.fromhex(value["hex"])  # pyright: ignore[reportUnknownArgumentType]
    return value


def packed(value: Raw) -> Any:
    """The other way round."""
    return {"hex": value.hex().upper()} if isinstance(value, bytes) else value


def own(session: Session, after: int, limit: int) -> list[LineValue]:
    """The lines that this laptop wrote, those beyond the number `after`."""
    return _read(
        session,
        "WHERE origin = (SELECT id FROM sharing) AND number > ? ORDER BY number LIMIT ?",
        (after, limit),
    )


def of_origin(session: Session, origin: UUID, after: int, limit: int) -> list[LineValue]:
    """The same of any laptop."""
    return _read(
        session,
        "WHERE origin = ? AND number > ? ORDER BY number LIMIT ?",
        (origin.hex, after, limit),
    )


def ids_at(session: Session, origin: UUID, numbers: Iterable[int]) -> dict[int, UUID]:
    """The keys of a laptop's lines with these numbers."""
    found = session.execute(
        select(Line.number, Line.id).where(
            Line.origin == origin,
            Line.number.in_(
                select(func.json_each(json.dumps(list(numbers))).table_valued("value"))
            ),
        )
    )
    return {row[0]: row[1] for row in found}


def waiting(session: Session, sent: int) -> int:
    """How many of this laptop's own lines nobody else has, when `sent` is the last one known."""
    last = session.scalar(select(Sharing.last_number)) or 0
    return max(0, last - sent)


def heads(session: Session) -> dict[UUID, int]:
    """For each laptop, this one among them, its highest line that is here with all before it."""
    found = {row[0]: row[1] for row in session.execute(select(OtherDesk.id, OtherDesk.head))}
    mine = session.execute(select(Sharing.id, Sharing.last_number))
    return found | {row[0]: row[1] for row in mine}


def since(session: Session, known: Mapping[UUID, int], limit: int) -> list[LineValue]:
    """What somebody with these heads hasn't got, in the order of ticks: the first `limit`.

    In this order no line comes before one that it builds on.
    """
    found: list[LineValue] = []
    for origin, upto in heads(session).items():
        if upto > known.get(origin, 0):
            found += _read(
                session,
                "WHERE origin = ? AND number > ? AND number <= ? ORDER BY number LIMIT ?",
                (origin.hex, known.get(origin, 0), upto, limit),
            )
    return sorted(found, key=lambda line: line.order)[:limit]


def count_since(session: Session, known: Mapping[UUID, int]) -> int:
    """How many lines `since` has in all."""
    return sum(max(0, upto - known.get(origin, 0)) for origin, upto in heads(session).items())


def of_rows(session: Session, table: str, rows: Iterable[str]) -> list[LineValue]:
    """All lines of these rows that count here, in their order."""
    return _read(
        session,
        "WHERE \"table\" = ? AND held = '' AND row_id IN (SELECT value FROM json_each(?)) "
        "ORDER BY tick, origin, number",
        (table, json.dumps(list(rows))),
    )


def with_ids(session: Session, ids: Iterable[str]) -> list[LineValue]:
    """The lines with these keys, in no order."""
    return _read(session, "WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))


def _read(session: Session, where: str, values: tuple[Any, ...]) -> list[LineValue]:
    found = session.connection().exec_driver_sql(f"SELECT {SELECTED} FROM lines {where}", values)
    return [from_row(row) for row in found]
