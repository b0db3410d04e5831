"""Tables become a workbook or a text file with columns. No cell is ever a formula.

Files are written beside and moved into place, so that nobody ever opens half a workbook.
"""

import csv
import errno
import os
import re
import unicodedata
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook  # pyright: ignore[reportMissingTypeStubs] - has none
from xlsxwriter.exceptions import (  # pyright: ignore[reportMissingTypeStubs] - has none
    FileCreateError,
)

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange.listing import Column, Kind, Listing, Value
from event_desk.progress import Progress, silent

LONGEST_CELL = 32_767  # Excel's own limit
LONGEST_SHEET_NAME = 31
_WIDEST, _NARROWEST = 60, 6
_MEASURED_ROWS = 1_000
_REPORT_EVERY = 500
_LINE_HEIGHT, _MOST_LINES = 15, 8
# What XML 1.0 cannot hold, and lone halves of a surrogate pair.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NOT_IN_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
# A spreadsheet program takes a text file's cell that starts so for a formula; a phone or a number
# may keep its sign, it is harmless.
_FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d\s().\-/]+$)")
_FORMATS = {
    Kind.CODE: "@",
    Kind.NUMBER: "#,##0.##;-#,##0.##",
    Kind.DATE: "yyyy-mm-dd",
    Kind.MOMENT: "yyyy-mm-dd hh:mm",
    Kind.CLOCK: "hh:mm",
}


@contextmanager
def replacing(path: Path) -> Generator[Path]:
    """Yields a path beside `path` to write to; it takes the name when the block ends well.

    Raises EventDeskError CANNOT_WRITE or DISK_FULL; then nothing is left behind.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield beside
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        beside.replace(path)
    except FileCreateError as error:
        raise _cannot_write(path, error.__cause__ or error.args[0]) from error
    except OSError as error:
        raise _cannot_write(path, error) from error
    finally:
        beside.unlink(missing_ok=True)


def write_workbook(
    path: Path, listings: Sequence[Listing], *, right_to_left: bool, progress: Progress = silent
) -> None:
    """Write an .xlsx with one sheet per listing. Raises CANNOT_WRITE or DISK_FULL."""
    total = sum(len(listing.rows) for listing in listings)
    done = 0
    with replacing(path) as beside:
        options = {
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "default_date_format": "yyyy-mm-dd",
        }
        with Workbook(str(beside), options) as opened:
            book: Any = opened
            styles = _Styles(book, right_to_left)
            taken: set[str] = set()
            for listing in listings:
                sheet: Any = book.add_worksheet(sheet_name(listing.title, taken))
                _set_up(sheet, listing, styles, right_to_left=right_to_left)
                for number, row in enumerate(listing.rows, start=1):
                    if done % _REPORT_EVERY == 0:
                        progress(done, total)
                    _write_row(sheet, number, row, listing.columns, styles)
                    done += 1
    progress(total, total)


def write_csv(path: Path, listing: Listing, progress: Progress = silent) -> None:
    """Write one listing as UTF-8 with a byte-order mark, by which Excel knows the encoding."""
    total = len(listing.rows)
    with replacing(path) as beside, beside.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([column.heading for column in listing.columns])
        for number, row in enumerate(listing.rows):
            if number % _REPORT_EVERY == 0:
                progress(number, total)
            writer.writerow(
                [
                    _as_text(value, column.kind)
                    for value, column in zip(row, listing.columns, strict=True)
                ]
            )
    progress(total, total)


def sheet_name(title: str, taken: set[str]) -> str:
    """A name that Excel takes: short, without its forbidden characters, unlike the others."""
    name = _NOT_IN_SHEET_NAME.sub(" ", _UNWRITABLE.sub("", title)).strip().strip("'").strip()
    name = (name or "Sheet")[:LONGEST_SHEET_NAME].strip()
    candidate, number = name, 1
    while candidate.casefold() in taken or candidate.casefold() == "history":
        number += 1
        tail = f" {number}"
        candidate = name[: LONGEST_SHEET_NAME - len(tail)] + tail
    taken.add(candidate.casefold())
    return candidate


class _Styles:
    """The few formats of a workbook. Words and times stand where reading starts, numbers do not."""

    def __init__(self, book: Any, right_to_left: bool) -> None:
        start, end = ("right", "left") if right_to_left else ("left", "right")
        cell = {"valign": "top", "align": start}
        self.heading = book.add_format(
            {
                "bold": True,
                "text_wrap": True,
                "bg_color": "#1D5FD1",
                "font_color": "#FFFFFF",
                "valign": "vcenter",
                "align": start,
                "reading_order": 2 if right_to_left else 1,
            }
        )
        # A text runs in its own direction: a Latin name in an Arabic sheet stays readable.
        self.text = book.add_format({**cell, "reading_order": 0})
        self.long = book.add_format({**cell, "reading_order": 0, "text_wrap": True})
        self.by_kind = {
            kind: book.add_format({**cell, "num_format": code}) for kind, code in _FORMATS.items()
        }
        # Indented, so that a number doesn't touch the words of the next column.
        self.by_kind[Kind.NUMBER] = book.add_format(
            {**cell, "align": end, "indent": 1, "num_format": _FORMATS[Kind.NUMBER]}
        )


def _set_up(sheet: Any, listing: Listing, styles: _Styles, *, right_to_left: bool) -> None:
    if right_to_left:
        sheet.right_to_left()
    for at, column in enumerate(listing.columns):
        sheet.write_string(0, at, clean(column.heading), styles.heading)
        sheet.set_column(at, at, _width(listing, at))
    sheet.set_row(0, 32)
    sheet.freeze_panes(1, 0)
    if listing.filtered and listing.columns:
        sheet.autofilter(0, 0, len(listing.rows), len(listing.columns) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer("&C&P / &N")


def _write_row(
    sheet: Any, at: int, row: tuple[Value, ...], columns: Sequence[Column], styles: _Styles
) -> None:
    lines = 1
    for index, (value, column) in enumerate(zip(row, columns, strict=True)):
        if value is None or value == "":
            continue
        style = styles.by_kind.get(column.kind, styles.text)
        if isinstance(value, datetime):
            sheet.write_datetime(at, index, value.replace(microsecond=0), style)
        elif isinstance(value, date):
            sheet.write_datetime(at, index, value, style)
        elif isinstance(value, (bool, str)) or column.kind is Kind.CODE:
            text = clean(str(value))
            needed = _lines(text) if column.kind is Kind.TEXT else 1
            lines = max(lines, needed)
            sheet.write_string(at, index, text, styles.long if needed > 1 else style)
        else:
            sheet.write_number(at, index, value, style)
    if lines > 1:
        sheet.set_row(at, _LINE_HEIGHT * min(lines, _MOST_LINES))


def _lines(text: str) -> int:
    """How many lines a text takes in the widest column."""
    return sum(max(1, -(-_columns_of(part) // _WIDEST)) for part in text.split("\n"))


def clean(text: str) -> str:
    """A text as a cell can hold it: without control characters, cut at Excel's limit."""
    return _UNWRITABLE.sub("", text)[:LONGEST_CELL]


def _as_text(value: Value, kind: Kind) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{value:%H:%M}" if kind is Kind.CLOCK else f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    text = clean(str(value))
    return f"'{text}" if isinstance(value, str) and _FORMULA.match(text) else text


def _width(listing: Listing, at: int) -> float:
    column = listing.columns[at]
    longest = max(_columns_of(word) for word in (column.heading.split() or [""])) + 3
    for row in listing.rows[:_MEASURED_ROWS]:
        value = row[at]
        if value is not None:
            text = _as_text(value, column.kind)
            longest = max(longest, max(map(_columns_of, text.split("\n"))) + 2)
    return min(max(longest, _NARROWEST), _WIDEST)


def _columns_of(text: str) -> int:
    """How many columns of digits a text needs; marks need none, wide letters two."""
    return sum(
        0
        if unicodedata.combining(letter)
        else 2
        if unicodedata.east_asian_width(letter) in "WF"
        else 1
        for letter in text
    )


def _cannot_write(path: Path, error: object) -> EventDeskError:
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return EventDeskError(ErrorCode.DISK_FULL, path=path)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return EventDeskError(ErrorCode.CANNOT_WRITE, path=path, reason=reason)
