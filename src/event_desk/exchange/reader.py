"""The child process that opens a file from outside: `python -m event_desk.exchange.reader PATH`.

A legal workbook of five kilobytes can make a reader ask for all the memory there is, and a fault
inside the fast reader ends the process. So it is this process that ends. What it read goes to
standard output as length-prefixed frames, one tuple each:

    ("size", bytes)                 by which the parent measures the time to wait
    ("sheet", name, hidden, merged, uncalculated, hidden_rows, hidden_columns, struck_rows)
    ("rows", numbers, rows)         belongs to the sheet before it
    ("progress", done, total)       in sheets
    ("error", code, values)
    ("end", sha256, encoding)
"""

import contextlib
import hashlib
import io
import os
import pickle
import re
import stat
import struct
import sys
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import (
    delimited,
    limits,
    open_document,
    parts,
    records,
    schedules,
    sparse_ods,
    web_page,
)
from event_desk.exchange.kinds import Kind, kind_of
from event_desk.exchange.parts import Parts
from event_desk.exchange.workbook import Cell, Row

MOST_EXPANDED = 250 * 1024 * 1024
HIGHEST_RATIO = 300
MOST_CELLS = 6_000_000  # 500,000 people of twelve fields
CELLS_A_FRAME = 12_000  # taken in by the window's process in two milliseconds
LONGEST_WHOLE = 2**53
SHARING_VIOLATION = 32  # what Windows says of a file that another program holds
READ_LIST = "--read-list"  # an installed program started with this answers as the child does
SPARSE = "--sparse"
_NOTHING = b"\x00 \t\r\n\x0b\x0c"

_EXCEL_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")

Send = Callable[[tuple[Any, ...]], None]


def answer(arguments: Sequence[str]) -> int:
    """Read the file that `arguments` name and send what is in it; the password comes as a line."""
    path, sparse = Path(arguments[0]), SPARSE in arguments[1:]
    with os.fdopen(os.dup(0), "rb") as given:
        password = given.readline().decode("utf-8").rstrip("\n")
    with os.fdopen(os.dup(1), "wb") as out:
        _mute()

        def send(frame: tuple[Any, ...]) -> None:
            if frame[0] == "size":  # here, because `read` may run in a process that is to live on
                limits.limit_processor_time(frame[1])
            content = pickle.dumps(frame, protocol=5)
            out.write(struct.pack(">I", len(content)))
            out.write(content)
            out.flush()

        limits.limit_this_process()
        _read_or_say_why(path, password, send, sparse=sparse)
    return 0


def _mute() -> None:
    """A library that prints would break the frames."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)


def _read_or_say_why(path: Path, password: str, send: Send, *, sparse: bool) -> None:
    try:
        read(path, password, send, sparse=sparse)
    except EventDeskError as error:
        send(("error", error.code.value, {name: str(v) for name, v in error.values.items()}))
    except BrokenPipeError:
        return  # nobody listens any more
    except MemoryError:
        return  # as if it had been ended for it
    # The fast reader's own faults arrive as a BaseException of its own making.
    except BaseException:  # noqa: BLE001 - this process exists to fail in place of the program
        send(("error", ErrorCode.FILE_DAMAGED.value, {}))


def read(path: Path, password: str, send: Send, *, sparse: bool = False) -> None:
    """Read the file by what it contains, whatever its name ends in."""
    content = _content(path, send)
    encoding = ""
    match kind_of(content):
        case Kind.OLD_CONTAINER:
            _read_container(path, content, password, send, sparse=sparse)
        case Kind.ARCHIVE:
            check_zip(path, content)
            _read_zip(path, content, password, send, sparse=sparse)
        case Kind.TEXT:
            encoding, rows = delimited.read(path, content)
            _send_sheet(send, path.stem, Parts(), enumerate(rows, 1))
        case Kind.WEB_PAGE:
            encoding, tables = web_page.read(path, content)
            for name, found in web_page.sheets(path, tables):
                _send_sheet(send, name, Parts(found.merged), enumerate(found.rows, 1))
        case Kind.CALENDAR | Kind.JSON | Kind.XML as kind:
            for name, lines in schedules.read(path, content, kind):
                _send_sheet(send, name, Parts(), enumerate(lines, 1))
        case _:
            raise EventDeskError(ErrorCode.NOT_A_SPREADSHEET, path=path)
    send(("end", hashlib.sha256(content).hexdigest(), encoding))


def check_zip(path: Path, content: bytes) -> None:
    """Refuse what expands beyond all measure: the largest honest list seen had 114 MB, 139 times
    its packed size."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            expanded = sum(part.file_size for part in archive.infolist())
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError) as error:
        raise EventDeskError(ErrorCode.FILE_DAMAGED, path=path) from error
    if expanded > MOST_EXPANDED or expanded > HIGHEST_RATIO * max(len(content), 4096):
        raise EventDeskError(ErrorCode.FILE_TOO_BIG, path=path)


def _content(path: Path, send: Send) -> bytes:
    try:
        # Looked at before it is opened: opening a pipe waits for somebody who writes to it.
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise EventDeskError(ErrorCode.NOT_A_FILE, path=path)
        if found.st_size > MOST_EXPANDED:
            raise EventDeskError(ErrorCode.FILE_TOO_BIG, path=path)
        send(("size", found.st_size))
        content = path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error
    if not content.strip(_NOTHING):
        raise EventDeskError(ErrorCode.FILE_EMPTY, path=path)
    return content


def _unreadable(path: Path, error: OSError) -> EventDeskError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return EventDeskError(ErrorCode.FILE_NOT_FOUND, path=path)
    if getattr(error, "winerror", 0) == SHARING_VIOLATION:
        return EventDeskError(ErrorCode.FILE_IN_USE, path=path)
    if isinstance(error, PermissionError):
        return EventDeskError(ErrorCode.FILE_NOT_ALLOWED, path=path)
    return EventDeskError(ErrorCode.CANNOT_READ, path=path, reason=error.strerror or "")


def _read_container(path: Path, content: bytes, password: str, send: Send, *, sparse: bool) -> None:
    """The old container: an .xls, or an .xlsx behind a password."""
    import olefile  # pyright: ignore[reportMissingTypeStubs] - has none

    try:
        container = cast("Any", olefile.OleFileIO)(io.BytesIO(content))
        with container as ole:
            streams: list[list[str]] = ole.listdir()
            names = {stream[0].casefold() for stream in streams}
    except (OSError, ValueError, IndexError) as error:
        raise EventDeskError(ErrorCode.FILE_DAMAGED, path=path) from error
    if "encryptedpackage" in names:
        plain = _decrypt(path, content, password)
        check_zip(path, plain)
        _read_zip(path, plain, "", send, sparse=sparse)
    elif names & {"workbook", "book"}:
        plain = _decrypt(path, content, password) if records.old_is_locked(content) else content
        _read_with_calamine(path, plain, send)
    else:
        raise EventDeskError(ErrorCode.NOT_A_SPREADSHEET, path=path)


def _decrypt(path: Path, content: bytes, password: str) -> bytes:
    if not password:
        raise EventDeskError(ErrorCode.FILE_HAS_PASSWORD, path=path)
    import msoffcrypto  # pyright: ignore[reportMissingTypeStubs] - has none

    plain = io.BytesIO()
    try:
        office: Any = msoffcrypto.OfficeFile(io.BytesIO(content))  # pyright: ignore[reportUnknownMemberType] - untyped
        if office.type == "crypto":  # a newer workbook, whose password can be checked at once
            office.load_key(password=password, verify_password=True)
        else:
            office.load_key(password=password)
        office.decrypt(plain)
    except msoffcrypto.exceptions.InvalidKeyError as error:
        raise EventDeskError(ErrorCode.FILE_PASSWORD_WRONG, path=path) from error
    return plain.getvalue()


def _read_zip(path: Path, content: bytes, password: str, send: Send, *, sparse: bool) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = set(archive.namelist())
    if "xl/workbook.xml" in names and sparse:
        _read_with_openpyxl(content, send)
    elif names & {"xl/workbook.xml", "xl/workbook.bin"}:
        _read_with_calamine(path, content, send)
    elif open_document.is_locked(content):
        plain = open_document.unlock(path, content, password)
        check_zip(path, plain)
        _read_zip(path, plain, "", send, sparse=sparse)
    elif "content.xml" in names and b"spreadsheet" in _mimetype(content):
        # The fast reader takes in all sheets at once, so where it fails nothing is sent yet.
        try:
            if not sparse:
                _read_with_calamine(path, content, send)
        except EventDeskError:
            sparse = True
        if sparse:
            _read_sparse_ods(content, send)
    else:
        raise EventDeskError(ErrorCode.NOT_A_SPREADSHEET, path=path)


def _mimetype(content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive, contextlib.suppress(KeyError):
        return archive.read("mimetype")
    return b"spreadsheet"  # a few writers leave it out


def _read_with_calamine(path: Path, content: bytes, send: Send) -> None:
    import python_calamine as calamine

    try:
        _send_sheets(content, send)
    except calamine.PasswordError as error:
        raise EventDeskError(ErrorCode.FILE_HAS_PASSWORD, path=path) from error
    except calamine.CalamineError as error:
        if "limit exceeded" in str(error):
            raise MemoryError from error
        if "assword" in str(error):
            raise EventDeskError(ErrorCode.FILE_HAS_PASSWORD, path=path) from error
        raise EventDeskError(ErrorCode.FILE_DAMAGED, path=path) from error


def _send_sheets(content: bytes, send: Send) -> None:
    import python_calamine as calamine

    look = parts.of_workbook(content)
    workbook = calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    kinds = (calamine.SheetTypeEnum.WorkSheet, calamine.SheetTypeEnum.MacroSheet)
    sheets = [found for found in workbook.sheets_metadata if found.typ in kinds]
    for done, found in enumerate(sheets):
        send(("progress", done, len(sheets)))
        sheet = workbook.get_sheet_by_name(found.name)
        extras = look(found.name)
        extras.merged = extras.merged or [
            (top + 1, left, bottom + 1, right)
            for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
        ]
        left = [""] * (sheet.start[1] if sheet.start else 0)
        rows = ((n, left + row) for n, row in enumerate(sheet.iter_rows(), 1))
        hidden = found.visible != calamine.SheetVisibleEnum.Visible
        _send_sheet(send, found.name, extras, rows, hidden=hidden)


def _read_with_openpyxl(content: bytes, send: Send) -> None:
    """Slower, but a sheet takes only as much room as it has filled cells."""
    import openpyxl

    look = parts.of_workbook(content)
    load: Any = openpyxl.load_workbook  # pyright: ignore[reportUnknownMemberType] - half typed
    workbook = load(io.BytesIO(content), data_only=True)  # pyright: ignore[reportUnknownMemberType] - untyped
    for done, sheet in enumerate(workbook.worksheets):
        send(("progress", done, len(workbook.worksheets)))
        extras = look(sheet.title)
        extras.merged = [
            (found.min_row, found.min_col - 1, found.max_row, found.max_col - 1)
            for found in sheet.merged_cells.ranges
        ]
        filled: dict[int, dict[int, Any]] = {}
        for (row, column), cell in sheet._cells.items():  # noqa: SLF001 - the only sparse view there is
            if cell.value is not None and column <= WIDEST:
                filled.setdefault(row, {})[column] = cell.value
        rows = (
            (number, [cells.get(column) for column in range(1, max(cells) + 1)])
            for number, cells in sorted(filled.items())
        )
        _send_sheet(send, sheet.title, extras, rows, hidden=sheet.sheet_state != "visible")


def _read_sparse_ods(content: bytes, send: Send) -> None:
    look = parts.of_workbook(content)
    for sheet in sparse_ods.read(content, WIDEST):
        _send_sheet(send, sheet.name, look(sheet.name), sheet.rows, hidden=sheet.hidden)


WIDEST = 500
"""Columns beyond this one hold no list of people; they are where a stray key went down."""


def _send_sheet(
    send: Send,
    name: str,
    extras: Parts,
    rows: Iterable[tuple[int, Sequence[Any]]],
    *,
    hidden: bool = False,
) -> None:
    send(
        (
            "sheet",
            name,
            hidden,
            extras.merged,
            extras.uncalculated,
            extras.hidden_rows,
            extras.hidden_columns,
            extras.struck_rows,
        )
    )
    for frame in _frames(rows):
        send(frame)


def _frames(rows: Iterable[tuple[int, Sequence[Any]]]) -> Iterator[tuple[Any, ...]]:
    numbers: list[int] = []
    chunk: list[Row] = []
    known: dict[str, str] = {}  # one copy of each text, so that a frame names it once
    held = sent = 0
    for number, cells in rows:
        row = _row(cells, known)
        if row:
            numbers.append(number)
            chunk.append(row)
            held += len(row)
        if held >= CELLS_A_FRAME:
            yield "rows", numbers, chunk
            sent += held
            numbers, chunk, known, held = [], [], {}, 0
        if sent > MOST_CELLS:
            raise EventDeskError(ErrorCode.FILE_TOO_BIG)
    if chunk:
        yield "rows", numbers, chunk


def _row(cells: Sequence[Any], known: dict[str, str]) -> Row:
    """A row without what stands empty on its right; empty altogether when it is blank."""
    width = len(cells)
    while width and (cells[width - 1] is None or cells[width - 1] == ""):
        width -= 1
    row = tuple([_cell(cell, known) for cell in cells[: min(width, WIDEST)]])
    return row if any(cell is not None for cell in row) else ()


def _cell(value: Any, known: dict[str, str]) -> Cell:
    if isinstance(value, str):
        if not value or value.isspace():
            return None
        return known.setdefault(value, _clean(value)) or None
    if isinstance(value, float) and value.is_integer() and abs(value) < LONGEST_WHOLE:
        return int(value)
    # An Excel date without a time means the day.
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day)  # noqa: DTZ001 - a cell has no zone
    return value


def _clean(text: str) -> str:
    if "_x" in text:
        text = _EXCEL_ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    return _UNREADABLE.sub("", text)


if __name__ == "__main__":
    sys.exit(answer(sys.argv[1:]))
