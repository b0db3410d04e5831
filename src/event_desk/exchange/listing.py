"""A sheet to be written: headings, kinds of columns, and rows of plain values."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto

Value = str | int | float | bool | date | datetime | None


class Kind(Enum):
    """What a column holds. TEXT and CODE are always text cells, whatever they look like.

    CODE is for what must not be taken for a number: codes, phones. MOMENT is a local date and
    time, CLOCK the same shown without its day.
    """

    TEXT = auto()
    CODE = auto()
    NUMBER = auto()
    DATE = auto()
    MOMENT = auto()
    CLOCK = auto()


@dataclass(frozen=True, slots=True)
class Column:
    heading: str
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class Listing:
    """One sheet. Times in `rows` are naive, in the event's zone: a cell has no zone.

    `filtered` sheets get a frozen heading row and a filter; others are short listings to be read.
    """

    title: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[Value, ...]]
    filtered: bool = True
