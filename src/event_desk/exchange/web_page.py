"""Tables of a web page. Many a registration system sends one as its "Excel export"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import delimited

_CHARSET = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)""", re.IGNORECASE)
_HEAD = 4000
_MOST_SPANNED = 1000
_PIECE = 1 << 16
_FEWEST_ROWS = 2


@dataclass(slots=True)
class Found:
    """`merged` as top, left, bottom, right: rows from 1, columns from 0."""

    rows: list[list[str]] = field(default_factory=list[list[str]])
    merged: list[tuple[int, int, int, int]] = field(default_factory=list[tuple[int, int, int, int]])


def read(path: Path, content: bytes) -> tuple[str, list[Found]]:
    """The encoding's name and the tables. Raises NOT_A_SPREADSHEET where there are none."""
    encoding = _encoding(content)
    parser = _Tables()
    for at in range(0, len(text := content.decode(encoding, "replace")), _PIECE):
        parser.feed(text[at : at + _PIECE])
    parser.close()
    tables = [found for found in parser.tables if len(found.rows) >= _FEWEST_ROWS]
    if not tables:
        raise EventDeskError(ErrorCode.NOT_A_SPREADSHEET, path=path)
    return encoding, tables


def _encoding(content: bytes) -> str:
    named = _CHARSET.search(content[:_HEAD])
    guessed = delimited.guess_encoding(content)
    if named is None or guessed.startswith("utf"):
        return guessed
    try:
        "".encode(name := named[1].decode("ascii"))
    except (LookupError, UnicodeDecodeError):
        return guessed
    return name if not name.lower().startswith("utf") else guessed


class _Tables(HTMLParser):
    """Cells that reach over several columns or rows leave the others empty, as in a workbook."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[Found] = []
        self._open: list[Found] = []
        self._row: list[str] | None = None
        self._cell: list[str] | None = None
        self._span = (1, 1)
        self._taken: dict[int, int] = {}  # columns that a cell above still reaches into: how far

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._end_row()
            self._taken = {}
            self._open.append(Found())
            self.tables.append(self._open[-1])
        elif tag == "tr":
            self._end_row()
            self._row = []
        elif tag in ("td", "th"):
            self._end_cell()
            self._row = [] if self._row is None else self._row
            self._cell = []
            said = dict(attrs)
            self._span = (_number(said.get("colspan")), _number(said.get("rowspan")))
        elif tag in ("br", "p", "div", "li") and self._cell:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._end_cell()
        elif tag == "tr":
            self._end_row()
        elif tag == "table":
            self._end_row()
            if self._open:
                self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(re.sub(r"\s+", " ", data))

    def close(self) -> None:
        super().close()
        self._end_row()

    def _end_cell(self) -> None:
        if self._cell is None or self._row is None or not self._open:
            self._cell = None
            return
        self._fill_taken()
        wide, tall = self._span
        at, line = len(self._row), len(self._open[-1].rows) + 1
        lines = "".join(self._cell).split("\n")
        self._row.append("\n".join(filter(None, map(str.strip, lines))))
        self._row += [""] * (wide - 1)
        if wide > 1 or tall > 1:
            self._open[-1].merged.append((line, at, line + tall - 1, at + wide - 1))
        for column in range(at, at + wide):
            if tall > 1:
                self._taken[column] = line + tall - 1
        self._cell = None

    def _fill_taken(self) -> None:
        assert self._row is not None
        line = len(self._open[-1].rows) + 1
        while self._taken.get(len(self._row), 0) >= line:
            self._row.append("")

    def _end_row(self) -> None:
        self._end_cell()
        if self._row is not None and self._open:
            self._open[-1].rows.append(self._row)
        self._row = None


def _number(said: str | None) -> int:
    return min(int(said), _MOST_SPANNED) if said and said.isdecimal() and int(said) else 1


def sheets(path: Path, tables: list[Found]) -> Iterator[tuple[str, Found]]:
    """Each table with a name for its sheet: the file's own, and a number for the further ones."""
    for number, found in enumerate(tables, 1):
        yield (path.stem if number == 1 else f"{path.stem} {number}"), found
