"""A workbook with the values of a list as they were read: what can't be copied with its looks."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook  # pyright: ignore[reportMissingTypeStubs] - has none

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange.spreadsheet import clean, sheet_name
from event_desk.exchange.workbook import Cell, Sheet
from event_desk.progress import Progress

MOST_ROWS = 1 << 20
WIDTH = 20
_REPORT_EVERY = 500
_FORMATS: Mapping[type[Any], str] = {
    datetime: "yyyy-mm-dd hh:mm",
    date: "yyyy-mm-dd",
    time: "hh:mm",
    timedelta: "[h]:mm",
}


def write(path: Path, sheets: Sequence[Sheet], progress: Progress) -> dict[str, str]:
    """Write an .xlsx with every value in its cell; how each sheet is called there.

    A range that was merged over rows has its value in each of them. Raises FILE_TOO_BIG.
    """
    total = sum(len(sheet.rows) for sheet in sheets)
    if any(sheet.numbers and sheet.numbers[-1] > MOST_ROWS for sheet in sheets):
        raise EventDeskError(ErrorCode.FILE_TOO_BIG, path=path)
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    names: dict[str, str] = {}
    taken: set[str] = set()
    done = 0
    with Workbook(str(path), options) as opened:
        book: Any = opened
        formats = _Formats(book)
        for sheet in sheets:
            names[sheet.name] = sheet_name(sheet.name, taken)
            page: Any = book.add_worksheet(names[sheet.name])
            _set_up(page, sheet)
            for number, row in sheet.numbered():
                if done % _REPORT_EVERY == 0:
                    progress(done, total)
                done += 1
                if number in sheet.hidden_rows:
                    page.set_row(number - 1, None, None, {"hidden": True})
                struck = number in sheet.struck_rows
                for at, cell in enumerate(row):
                    if cell is not None:
                        _write(page, number - 1, at, cell, formats.of(cell, struck=struck))
    return names


class _Formats:
    """Dates look like dates, and what was struck through still is: it says that nobody comes."""

    def __init__(self, book: Any) -> None:
        self._by_kind: dict[tuple[type[Any], bool], Any] = {
            (kind, struck): book.add_format({"num_format": code, "font_strikeout": struck})
            for kind, code in _FORMATS.items()
            for struck in (False, True)
        }
        self._struck = book.add_format({"font_strikeout": True})

    def of(self, cell: Cell, *, struck: bool) -> Any:
        return self._by_kind.get((type(cell), struck), self._struck if struck else None)


def _set_up(page: Any, sheet: Sheet) -> None:
    for column in range(max(map(len, sheet.rows), default=1)):
        page.set_column(column, column, WIDTH, None, {"hidden": column in sheet.hidden_columns})
    if sheet.hidden:
        page.hide()


def _write(page: Any, row: int, column: int, cell: Cell, looks: Any) -> None:
    match cell:
        case str():
            page.write_string(row, column, clean(cell), looks)
        case bool():
            page.write_boolean(row, column, cell, looks)
        case int() | float():
            page.write_number(row, column, cell, looks)
        case datetime() | date() | time() | timedelta():
            page.write_datetime(row, column, cell, looks)
        case _:
            pass
