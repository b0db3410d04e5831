"""The rows of a sheet as they stand in a workbook, written as XML by hand.

A library's call for every cell takes most of the time that a large workbook takes. A text is
always an inline string here, so that none can become a formula, a number or a link.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape

from event_desk.exchange.listing import Column, Kind, Listing, Value

LINE_HEIGHT, MOST_LINES = 15, 8
LONGEST_CELL = 32_767  # Excel's own limit
# What XML 1.0 cannot hold, and lone halves of a surrogate pair.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Readers take _x0041_ for the letter with that number.
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FIRST_DAY = date(1899, 12, 30).toordinal()
_MOST_KNOWN = 20_000


@dataclass(frozen=True, slots=True)
class Marks:
    """The numbers of the styles of one column: plain, of a long text, of the row of totals."""

    plain: str
    long: str
    total: str


def clean(text: str) -> str:
    """A text as a cell can hold it: without control characters, cut at Excel's limit."""
    return _UNWRITABLE.sub("", text)[:LONGEST_CELL]


Known = dict[Value, tuple[str, int]]
"""Texts that came before: as XML, and how many lines they take."""


class RowWriter:
    """Makes the XML of one sheet's rows; `lines` says how many lines a text takes."""

    def __init__(
        self,
        columns: Sequence[Column],
        marks: Sequence[Marks],
        lines: Callable[[str], int],
        known: Known,
    ) -> None:
        self._columns = [
            (f'<c r="{letters(at)}', column.kind, mark)
            for at, (column, mark) in enumerate(zip(columns, marks, strict=True))
        ]
        self._lines = lines
        self._known = known

    def rows(self, listing: Listing) -> Iterator[str]:
        """The rows below the heading, and the one of totals."""
        number = 1
        for number, row in enumerate(listing.rows, start=2):
            yield self._row(number, row)
        if listing.totals is not None:
            # Excel would draw a row right below a table into it; a table of none has an empty row.
            yield self._row(number + 2, listing.totals, total=True)

    def _row(self, number: int, row: Sequence[Value], *, total: bool = False) -> str:
        cells: list[str] = []
        most = 1
        for value, (start, kind, marks) in zip(row, self._columns, strict=True):
            if value is None or value == "":
                continue
            mark = marks.total if total else marks.plain
            if isinstance(value, date):
                cells.append(f'{start}{number}" s="{mark}"><v>{_serial(value)}</v></c>')
            elif isinstance(value, (bool, str)) or kind is Kind.CODE:
                safe, needed = self._known.get(value) or self._text(str(value))
                if needed > 1 and kind is Kind.TEXT:
                    most = max(most, needed)
                    mark = marks.total if total else marks.long
                cells.append(f'{start}{number}" s="{mark}" t="inlineStr"><is>{safe}</is></c>')
            else:
                cells.append(f'{start}{number}" s="{mark}"><v>{value}</v></c>')
        height = f' ht="{LINE_HEIGHT * min(most, MOST_LINES)}" customHeight="1"' if most > 1 else ""
        return f'<row r="{number}"{height}>{"".join(cells)}</row>'

    def _text(self, text: str) -> tuple[str, int]:
        safe = _ESCAPED.sub("_x005F_", escape(clean(text), quote=False))
        safe = safe.replace("\r", "_x000D_")
        made = f'<t xml:space="preserve">{safe}</t>', self._lines(text)
        if len(self._known) < _MOST_KNOWN:
            self._known[text] = made
        return made


def letters(at: int) -> str:
    """A column as spreadsheets call it: A for 0, AA for 26."""
    name = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        name = chr(65 + rest) + name
    return name


def _serial(value: date) -> float:
    """Days since the end of 1899, as a cell keeps a date; a time to the second."""
    days = value.toordinal() - _FIRST_DAY
    if isinstance(value, datetime):
        # Not rounded: a trace less than a minute would be shown as the minute before.
        return days + (value.hour * 3600 + value.minute * 60 + value.second) / 86_400
    return days
