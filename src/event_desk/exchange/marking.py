"""The child process that marks a copy of a workbook: `python -m event_desk.exchange.marking`.

It gets one JSON object on standard input (a `Job`) and ends with 0 when the copy is
written. Reading a workbook as a whole may take any amount of memory and time, so it is this process
that gives up, and whoever started it makes a plainer copy.
"""

import io
import json
import os
import sys
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties

from event_desk.exchange import limits
from event_desk.exchange.marking_job import Job
from event_desk.exchange.reader import check_zip

ERROR, WARNING, ROW = "FFFFB3B3", "FFFFE699", "FFFDE7E7"
HEADING = "FF1D5FD1"
MOST_NOTES = 5000
"""More make a file that Excel opens only after minutes; the list has them all."""
MOST_LINKS = 60_000  # Excel's own limit is 65,530
AUTHOR = "Event Desk"
FONT = "Calibri"
LINK, SEVERITY = 3, 5
WIDTHS = (6, 22, 8, 26, 12, 80)
LONGEST_CELL = 32_767
_NOTE_WIDTH, _NOTE_LINE, _LETTERS_A_LINE = 300, 18, 42


def answer() -> int:
    """Do the job that is told on standard input; what fails ends the process.

    The installed program answers so, too, when it is started with `--mark-list`.
    """
    with os.fdopen(os.dup(0), "rb") as told:
        job = Job(**json.loads(told.read()))
    limits.limit_this_process()
    mark(job)
    return 0


def mark(job: Job) -> None:
    """Cells keep their looks beside the colour. Formulas become the values they had.

    Without them the copy would come in differently: what writes the file can't work them out. A
    formula that nobody ever worked out stays.
    """
    content = Path(job.source).read_bytes()
    check_zip(Path(job.source), content)
    book = _load(content, values=True, macros=job.macros)
    if job.uncalculated:
        _put_formulas_back(book, _load(content, values=False, macros=False), job.uncalculated)
    for page in book.worksheets:
        page.sheet_view.tabSelected = False  # else whoever types would type in several sheets
        _mark_rows(page, job.rows.get(page.title, ()))
    notes = MOST_NOTES
    for name, cells in job.cells.items():
        _mark_cells(book[name], cells, notes)
        notes = max(0, notes - len(cells))
    _add_list(book, job)
    book.save(job.target)


def _load(content: bytes, *, values: bool, macros: bool) -> Any:
    load: Any = openpyxl.load_workbook  # pyright: ignore[reportUnknownMemberType] - half typed
    has_macros = macros and _has_macros(content)
    return load(io.BytesIO(content), data_only=values, keep_vba=has_macros)


def _has_macros(content: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return any(name.endswith("vbaProject.bin") for name in archive.namelist())


def _put_formulas_back(
    book: Any, formulas: Any, places: Mapping[str, Sequence[tuple[int, int]]]
) -> None:
    for name, cells in places.items():
        for row, column in cells:
            book[name].cell(row, column + 1).value = formulas[name].cell(row, column + 1).value


def _mark_rows(page: Any, rows: Iterable[tuple[int, int, int]]) -> None:
    for row, first, last in rows:
        for column in range(first, last + 1):
            page.cell(row, column + 1).fill = _fill(ROW)


def _mark_cells(page: Any, cells: Iterable[tuple[int, int, bool, str]], notes: int) -> None:
    for done, (row, column, error, note) in enumerate(cells):
        cell = page.cell(row, column + 1)
        cell.fill = _fill(ERROR if error else WARNING)
        if done < notes:
            before = f"{cell.comment.text}\n" if cell.comment else ""
            cell.comment = _comment(f"{before}{note}")


def _fill(colour: str) -> Any:
    return PatternFill("solid", start_color=colour, end_color=colour)


def _comment(text: str) -> Any:
    lines = sum(1 + len(line) // _LETTERS_A_LINE for line in text.split("\n"))
    return Comment(text, AUTHOR, width=_NOTE_WIDTH, height=_NOTE_LINE * (lines + 1))


def _add_list(book: Any, job: Job) -> None:
    """The first sheet, and the one that is open: problems with links to their cells."""
    page = book.create_sheet(job.title, 0)
    book.active = 0
    page.sheet_view.tabSelected = True
    page.sheet_view.rightToLeft = job.right_to_left
    page.sheet_properties.tabColor = "C62828"
    start = "right" if job.right_to_left else "left"
    looks = Alignment(
        vertical="top",
        horizontal=start,
        wrap_text=True,
        readingOrder=2 if job.right_to_left else 1,
    )
    plain = Font(name=FONT, size=11)
    head = Font(name=FONT, size=11, bold=True, color="FFFFFFFF")
    link = Font(name=FONT, size=11, color=HEADING, underline="single")
    for column, heading in enumerate(job.headings, start=1):
        cell = page.cell(1, column)
        _write(cell, heading)
        cell.font, cell.fill, cell.alignment = head, _fill(HEADING), looks
    for at, (error, values, place) in enumerate(job.lines, start=2):
        for column, value in enumerate(values, start=1):
            cell = page.cell(at, column)
            _write(cell, value)
            cell.font, cell.alignment = plain, looks
        page.cell(at, SEVERITY).fill = _fill(ERROR if error else WARNING)
        if place is not None and at < MOST_LINKS:
            cell = page.cell(at, LINK)
            cell.font = link
            cell.hyperlink = Hyperlink(ref=cell.coordinate, location=_location(*place))
    _set_up(page, job)


def _set_up(page: Any, job: Job) -> None:
    for letter, width in zip("ABCDEF", WIDTHS, strict=True):
        page.column_dimensions[letter].width = width
    page.freeze_panes = "A2"
    page.auto_filter.ref = f"A1:F{len(job.lines) + 1}"
    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = page.PAPERSIZE_A4
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.print_title_rows = "1:1"


def _write(cell: Any, value: str | int) -> None:
    """A text stays one, whatever it begins with: in the file, and when somebody edits the cell."""
    if isinstance(value, int):
        cell.value = value
        return
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)[:LONGEST_CELL]
    cell.data_type = "s"
    if value[:1] in "=+-@":
        cell.quotePrefix = True


def _location(sheet: str, row: int, column: int) -> str:
    quoted = sheet.replace("'", "''")
    return f"'{quoted}'!{get_column_letter(column + 1)}{row}"


if __name__ == "__main__":
    sys.exit(answer())
