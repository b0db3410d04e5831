"""A workbook with the values of a list as they were read: what can't be copied with its looks."""

from collections.abc import Sequence
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
_FORMATS = {datetime: "yyyy-mm-dd hh:mm", date: "yyyy-mm-dd", time: "hh:mm", timedelta: "[h]:mm"}


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
        formats = {kind: book.add_format({"num_format": code}) for kind, code in _FORMATS.items()}
        for sheet in sheets:
            names[sheet.name] = sheet_name(sheet.name, taken)
            page: Any = book.add_worksheet(names[sheet.name])
            page.set_column(0, max(map(len, sheet.rows), default=1), WIDTH)
            for number, row in sheet.numbered():
                if done % _REPORT_EVERY == 0:
                    progress(done, total)
                done += 1
                if number in sheet.hidden_rows:
                    page.set_row(number - 1, None, None, {"hidden": True})
                for at, cell in enumerate(row):
                    if cell is not None:
                        _write(page, number - 1, at, cell, formats)
            if sheet.hidden and len(sheets) > 1:
                page.hide()
    return names


def _write(page: Any, row: int, column: int, cell: Cell, formats: dict[type, Any]) -> None:
    match cell:
        case str():
            page.write_string(row, column, clean(cell))
        case bool():
            page.write_boolean(row, column, cell)
        case int() | float():
            page.write_number(row, column, cell)
        case datetime() | date() | time() | timedelta():
            page.write_datetime(row, column, cell, formats[type(cell)])
        case _:
            pass
