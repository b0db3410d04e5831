"""What a file turns into once it is read: sheets of plain values."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

Cell = str | int | float | bool | datetime | date | time | timedelta | None
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged range; rows as the spreadsheet numbers them (from 1), columns from 0."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """`rows` without the blank ones; `numbers` are their row numbers in the spreadsheet.

    Cells of a range that was merged over several rows hold its value in each of them, and
    `filled` names those copies as (row number, column). `uncalculated` are formulas that no
    spreadsheet program ever worked out, as (row number, column): their cells are None. `title` is
    what stands above one of several tables on a sheet.
    """

    name: str
    rows: tuple[Row, ...]
    numbers: tuple[int, ...]
    hidden: bool = False
    merged: tuple[Merged, ...] = ()
    filled: frozenset[tuple[int, int]] = frozenset()
    uncalculated: tuple[tuple[int, int], ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    struck_rows: frozenset[int] = frozenset()
    title: str = ""

    def numbered(self) -> Iterator[tuple[int, Row]]:
        return zip(self.numbers, self.rows, strict=True)


@dataclass(frozen=True, slots=True)
class Workbook:
    """`sha256` of the file as it lay on the disk."""

    path: Path
    sha256: str
    sheets: tuple[Sheet, ...]
    encoding: str = ""
