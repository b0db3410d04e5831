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
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from xlsxwriter import Workbook  # pyright: ignore[reportMissingTypeStubs] - has none
from xlsxwriter.exceptions import (  # pyright: ignore[reportMissingTypeStubs] - has none
    FileCreateError,
)

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange.listing import Column, Kind, Listing, Manner, Value
from event_desk.exchange.sheet_rows import Known, Marks, RowWriter, clean, letters
from event_desk.exchange.sheet_styles import Styles
from event_desk.progress import Progress, silent

__all__ = ["clean", "replacing", "sheet_name", "write_csv", "write_workbook"]

LONGEST_SHEET_NAME = 31
_WIDEST, _NARROWEST = 60, 6
_MEASURED_ROWS = 1_000
_REPORT_EVERY = 500
_PAGE_COLUMNS = 230  # what fits across a page and can still be read
_LONGEST_PRINTED = 80
_LONGEST_HEADING = 250
_SPEED_OVER_SIZE = 3
_NOT_IN_SHEET_NAME = re.compile(r"[\[\]:*?/\\]")
_SPACES = re.compile(r"\s+")
_SAMPLE = re.compile(r'<c r="[A-Z]+(\d)" s="(\d+)"')
_DIMENSION = re.compile(rb'<dimension ref="[^"]*"/>')
# A spreadsheet program takes a text file's cell that starts so for a formula; a phone or a number
# may keep its sign, it is harmless.
_FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d\s().\-/]+$)")
_WIDTHS = {Kind.DATE: 14, Kind.MOMENT: 20, Kind.CLOCK: 8}


@contextmanager
def replacing(path: Path) -> Generator[Path]:
    """Yields a path beside `path` to write to; it takes the name when the block ends well.

    Raises EventDeskError CANNOT_WRITE or DISK_FULL; then nothing is left behind.
    """
    beside = path.with_name(f".{path.name[:60]}.{os.getpid()}.part")
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
    path: Path,
    listings: Sequence[Listing],
    manner: Manner | None = None,
    progress: Progress = silent,
) -> None:
    """Write an .xlsx with one sheet per listing. Raises CANNOT_WRITE or DISK_FULL.

    XlsxWriter makes all but the rows; those are put into its sheets here, for the sake of time.
    """
    known: Known = {}
    total = sum(len(listing.rows) for listing in listings)
    done = 0
    with replacing(path) as beside:
        empty = _without_rows(listings, manner or Manner())
        with (
            ZipFile(empty) as made,
            ZipFile(beside, "w", ZIP_DEFLATED, compresslevel=_SPEED_OVER_SIZE) as book,
        ):
            sheets = {
                f"xl/worksheets/sheet{number}.xml": listing
                for number, listing in enumerate(listings, start=1)
            }
            live = [listing for listing in listings if listing.filtered and listing.columns]
            tables = {
                f"xl/tables/table{number}.xml": listing
                for number, listing in enumerate(live, start=1)
            }
            for part in made.infolist():
                content = made.read(part)
                listing = sheets.get(part.filename)
                if listing is None:
                    table = tables.get(part.filename)
                    book.writestr(part.filename, _stretched(content, table) if table else content)
                    continue
                progress(min(done, total), total)
                head, marks, tail = _taken_apart(content, listing)
                writer = RowWriter(listing.columns, marks, _lines, known)
                with book.open(part.filename, "w") as sheet:
                    sheet.write(head)
                    pending: list[str] = []
                    for row in writer.rows(listing):
                        if len(pending) == _REPORT_EVERY:
                            progress(min(done, total), total)
                            sheet.write("".join(pending).encode())
                            pending.clear()
                        pending.append(row)
                        done += 1
                    sheet.write("".join(pending).encode() + tail)
        progress(total, total)  # who cancels now still gets no file


def write_csv(path: Path, listing: Listing, progress: Progress = silent) -> None:
    """Write one listing as UTF-8 with a byte-order mark, by which Excel knows the encoding."""
    total = len(listing.rows)
    with replacing(path) as beside, beside.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([_as_text(column.heading, Kind.TEXT) for column in listing.columns])
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
    name = _SPACES.sub(" ", _NOT_IN_SHEET_NAME.sub(" ", clean(title))).strip(" '")
    name = (name or "Sheet")[:LONGEST_SHEET_NAME].strip(" '")
    candidate, number = name, 1
    while candidate.casefold() in taken or candidate.casefold() == "history":
        number += 1
        tail = f" {number}"
        candidate = name[: LONGEST_SHEET_NAME - len(tail)] + tail
    taken.add(candidate.casefold())
    return candidate


def _without_rows(listings: Sequence[Listing], manner: Manner) -> BytesIO:
    """The workbook with its headings, and in rows 2 to 4 of each sheet the styles of its cells."""
    made = BytesIO()
    with Workbook(made, {"in_memory": True}) as opened:
        book: Any = opened
        known: dict[str, Styles] = {}
        taken: set[str] = set()
        for listing in listings:
            own = manner.speaking(listing.language)
            if own.language not in known:
                known[own.language] = Styles(book, own)
            styles = known[own.language]
            sheet: Any = book.add_worksheet(sheet_name(listing.title, taken))
            headings = _headings(listing.columns)
            widths = [_width(listing, at) for at in range(len(headings))]
            _set_up(sheet, listing, own, sum(widths))
            for at, (heading, width) in enumerate(zip(headings, widths, strict=True)):
                sheet.write_string(0, at, heading, styles.heading)
                sheet.set_column(at, at, width)
                for row, style in enumerate(styles.of(listing.columns[at].kind), start=1):
                    sheet.write_blank(row, at, None, style)
            if listing.filtered and headings:
                _add_table(sheet, headings, styles)
            if listing.chart is not None and listing.rows:
                _add_chart(book, sheet, listing, own)
    made.seek(0)
    return made


def _headings(columns: Sequence[Column]) -> list[str]:
    """As a table needs them: none empty, none twice, no line breaks."""
    found: list[str] = []
    taken: set[str] = set()
    for column in columns:
        heading = _SPACES.sub(" ", clean(column.heading)).strip()[:_LONGEST_HEADING] or "–"
        candidate, number = heading, 1
        while candidate.casefold() in taken:
            number += 1
            candidate = f"{heading} {number}"
        taken.add(candidate.casefold())
        found.append(candidate)
    return found


def _set_up(sheet: Any, listing: Listing, manner: Manner, width: float) -> None:
    if manner.right_to_left:
        sheet.right_to_left()
    sheet.set_row(0, 32)
    sheet.freeze_panes(1, listing.fixed)
    if not listing.upright:
        sheet.set_landscape()
    sheet.set_paper(9)  # A4
    # A sheet far wider than a page would become too small to read; it goes over several.
    sheet.fit_to_pages(1 if width <= _PAGE_COLUMNS else 0, 0)
    if width > _PAGE_COLUMNS:
        sheet.set_print_scale(65)
        sheet.print_across()
        if listing.fixed:
            sheet.repeat_columns(0, listing.fixed - 1)
    sheet.repeat_rows(0)
    title, name = (_printed(text) for text in (manner.title, listing.title))
    sheet.set_header(f"&L{name}&R{title}" if not manner.right_to_left else f"&L{title}&R{name}")
    sheet.set_footer("&C&P / &N")


def _printed(text: str) -> str:
    return clean(text)[:_LONGEST_PRINTED].replace("&", "&&")


def _add_table(sheet: Any, headings: Sequence[str], styles: Styles) -> None:
    """A live table: its filter stays with it, and a pivot table or a chart can name it.

    It has one row here: for each further cell XlsxWriter would ask whether it has a formula.
    """
    sheet.add_table(
        0,
        0,
        1,
        len(headings) - 1,
        {
            "columns": [
                {"header": heading, "header_format": styles.heading} for heading in headings
            ],
            "style": "Table Style Light 1",
        },
    )


def _add_chart(book: Any, sheet: Any, listing: Listing, manner: Manner) -> None:
    wanted = listing.chart
    if wanted is None:
        return
    chart: Any = book.add_chart({"type": "column"})
    last = len(listing.rows)
    shown = [
        _as_text(row[wanted.category], listing.columns[wanted.category].kind)
        for row in listing.rows
    ]
    chart.add_series(
        {
            "name": wanted.title,
            "categories": [sheet.get_name(), 1, wanted.category, last, wanted.category],
            "values": [sheet.get_name(), 1, wanted.value, last, wanted.value],
            # The rows come later, so the chart can't find by itself what stands in them.
            "categories_data": shown,
            "values_data": [row[wanted.value] for row in listing.rows],
            "fill": {"color": "#1D5FD1"},
            "gap": 30,
        }
    )
    chart.set_title({"name": wanted.title, "name_font": {"size": 12}})
    chart.set_legend({"none": True})
    chart.set_x_axis({"reverse": manner.right_to_left, "num_font": {"rotation": -90}})
    chart.set_y_axis({"min": 0, "major_gridlines": {"visible": True, "line": {"color": "#D9DDE3"}}})
    chart.set_size({"width": 900, "height": 360})
    sheet.insert_chart(1, len(listing.columns) + 1, chart, {"description": wanted.title})


def _taken_apart(content: bytes, listing: Listing) -> tuple[bytes, list[Marks], bytes]:
    """What stands before and behind the rows, and the styles found in the rows of samples."""
    first = content.find(b'<row r="2"')
    end = content.find(b"</sheetData>")
    if first < 0:  # a listing without columns
        return content, [], b""
    samples = _SAMPLE.findall(content[first:end].decode())
    by_row = {row: [mark for at, mark in samples if at == row] for row in "234"}
    marks = [Marks(*each) for each in zip(by_row["2"], by_row["3"], by_row["4"], strict=True)]
    last = len(listing.rows) + 1 + (2 if listing.totals is not None else 0)
    area = f'<dimension ref="A1:{letters(len(listing.columns) - 1)}{last}"/>'
    return _DIMENSION.sub(area.encode(), content[:first]), marks, content[end:]


def _stretched(content: bytes, listing: Listing) -> bytes:
    """The table over all of its rows."""
    last = letters(len(listing.columns) - 1)
    area = f'ref="A1:{last}{max(len(listing.rows), 1) + 1}"'
    return content.replace(f'ref="A1:{last}2"'.encode(), area.encode())


def _lines(text: str) -> int:
    """How many lines a text takes in the widest column."""
    if len(text) <= _WIDEST // 2 and "\n" not in text:
        return 1
    return sum(max(1, -(-_columns_of(part) // _WIDEST)) for part in text.split("\n"))


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
    # A filter's button stands beside the heading.
    longest = max(_columns_of(word) for word in (column.heading.split() or [""])) + 4
    if (usual := _WIDTHS.get(column.kind)) is not None:
        return min(max(longest, usual), _WIDEST)
    for row in listing.rows[:_MEASURED_ROWS]:
        value = row[at]
        if value is not None and value != "":
            text = _as_text(value, column.kind)
            if len(text) + 2 > longest or not text.isascii():
                longest = max(longest, max(map(_columns_of, text.split("\n"))) + 2)
    return min(max(longest, _NARROWEST), _WIDEST)


def _columns_of(text: str) -> int:
    """How many columns of digits a text needs; marks need none, wide letters two."""
    if text.isascii():
        return len(text)
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
