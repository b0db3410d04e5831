"""The child process that opens a file from outside: `python -m event_desk.exchange.reader PATH`.

A legal workbook of five kilobytes can make a reader ask for all the memory there is, and a fault
inside the fast reader ends the process. So it is this process that ends. What it read goes to
standard output as length-prefixed frames, one tuple each:

    ("sheet", name, hidden, merged, uncalculated, hidden_rows)
    ("rows", numbers, rows)         belongs to the sheet before it
    ("progress", done, total)       in sheets
    ("error", code, values)
    ("end", sha256, encoding)
"""

import contextlib
import hashlib
import io
import pickle
import re
import struct
import sys
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, cast

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import delimited, schedules
from event_desk.exchange.workbook import Cell, Row

MEMORY_LIMIT = 1 << 30
MOST_EXPANDED = 250 * 1024 * 1024
HIGHEST_RATIO = 300
ROWS_A_FRAME = 2000
LONGEST_WHOLE = 2**53

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP_MAGIC = b"PK\x03\x04"
_EXCEL_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_UNREADABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_REFERENCE = re.compile(rb'^[^>]*?\br="([A-Z]{1,3})(\d+)"')
_ROW_HIDDEN = re.compile(rb'<row [^>]*?\br="(\d+)"[^>]*?\bhidden="(?:1|true)"')

Send = Callable[[tuple[Any, ...]], None]


def main() -> int:
    path, sparse = Path(sys.argv[1]), "--sparse" in sys.argv[2:]
    password = sys.stdin.buffer.readline().decode("utf-8").rstrip("\n")
    out = sys.stdout.buffer

    def send(frame: tuple[Any, ...]) -> None:
        content = pickle.dumps(frame, protocol=5)
        out.write(struct.pack(">I", len(content)))
        out.write(content)

    _limit_memory()
    try:
        read(path, password, send, sparse=sparse)
    except EventDeskError as error:
        send(("error", error.code.value, {name: str(v) for name, v in error.values.items()}))
    except MemoryError:
        send(("error", ErrorCode.FILE_TOO_BIG.value, {"path": str(path)}))
    # The fast reader's own faults arrive as a BaseException of its own making.
    except BaseException:  # noqa: BLE001 - this process exists to fail in place of the program
        send(("error", ErrorCode.FILE_DAMAGED.value, {"path": str(path)}))
    out.flush()
    return 0


def read(path: Path, password: str, send: Send, *, sparse: bool = False) -> None:
    """Read the file by what it contains, whatever its name ends in."""
    content = _content(path)
    sha256 = hashlib.sha256(content).hexdigest()
    encoding = ""
    if content.startswith(OLE_MAGIC):
        _read_ole(path, content, password, send)
    elif content.startswith(ZIP_MAGIC):
        check_zip(path, content)
        _read_zip(path, content, send, sparse=sparse)
    elif (found := schedules.read(path, content)) is not None:
        for name, lines in found:
            send(("sheet", name, False, (), (), ()))
            _send_rows(enumerate(lines, 1), send)
    else:
        encoding, rows = delimited.read(path, content)
        send(("sheet", path.stem, False, (), (), ()))
        _send_rows(enumerate(rows, 1), send)
    send(("end", sha256, encoding))


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


def _content(path: Path) -> bytes:
    if path.stat().st_size > MOST_EXPANDED:
        raise EventDeskError(ErrorCode.FILE_TOO_BIG, path=path)
    content = path.read_bytes()
    if not content.strip():
        raise EventDeskError(ErrorCode.FILE_EMPTY, path=path)
    return content


def _read_ole(path: Path, content: bytes, password: str, send: Send) -> None:
    """The old container: an .xls, or an .xlsx behind a password."""
    import olefile  # pyright: ignore[reportMissingTypeStubs] - has none

    try:
        container = cast("Any", olefile.OleFileIO)(io.BytesIO(content))
        with container as ole:
            parts: list[list[str]] = ole.listdir()
            names = {part[0].casefold() for part in parts}
    except (OSError, ValueError, IndexError) as error:
        raise EventDeskError(ErrorCode.FILE_DAMAGED, path=path) from error
    if "encryptedpackage" in names:
        plain = _decrypt(path, content, password)
        check_zip(path, plain)
        _read_zip(path, plain, send, sparse=False)
    elif names & {"workbook", "book"}:
        _read_with_calamine(path, content, send)
    else:
        raise EventDeskError(ErrorCode.NOT_A_SPREADSHEET, path=path)


def _decrypt(path: Path, content: bytes, password: str) -> bytes:
    if not password:
        raise EventDeskError(ErrorCode.FILE_HAS_PASSWORD, path=path)
    import msoffcrypto  # pyright: ignore[reportMissingTypeStubs] - has none

    plain = io.BytesIO()
    try:
        office: Any = msoffcrypto.OfficeFile(io.BytesIO(content))  # pyright: ignore[reportUnknownMemberType] - untyped
        office.load_key(password=password, verify_password=True)
        office.decrypt(plain)
    except msoffcrypto.exceptions.InvalidKeyError as error:
        raise EventDeskError(ErrorCode.FILE_PASSWORD_WRONG, path=path) from error
    return plain.getvalue()


def _read_zip(path: Path, content: bytes, send: Send, *, sparse: bool) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = set(archive.namelist())
    if "xl/workbook.xml" in names and sparse:
        _read_with_openpyxl(content, send)
    elif names & {"xl/workbook.xml", "xl/workbook.bin"}:
        _read_with_calamine(path, content, send)
    elif "content.xml" in names and b"spreadsheet" in _mimetype(content):
        if _ods_is_encrypted(content):
            raise EventDeskError(ErrorCode.FILE_HAS_PASSWORD, path=path)
        _read_with_calamine(path, content, send)
    else:
        raise EventDeskError(ErrorCode.NOT_A_SPREADSHEET, path=path)


def _mimetype(content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive, contextlib.suppress(KeyError):
        return archive.read("mimetype")
    return b"spreadsheet"  # a few writers leave it out


def _ods_is_encrypted(content: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(content)) as archive, contextlib.suppress(KeyError):
        return b"encryption-data" in archive.read("META-INF/manifest.xml")
    return False


def _read_with_calamine(path: Path, content: bytes, send: Send) -> None:
    import python_calamine as calamine

    try:
        workbook = calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    except calamine.PasswordError as error:
        raise EventDeskError(ErrorCode.FILE_HAS_PASSWORD, path=path) from error
    except calamine.CalamineError as error:
        if "assword" in str(error):
            raise EventDeskError(ErrorCode.FILE_HAS_PASSWORD, path=path) from error
        raise EventDeskError(ErrorCode.FILE_DAMAGED, path=path) from error
    parts = _worksheet_parts(content)
    kinds = (calamine.SheetTypeEnum.WorkSheet, calamine.SheetTypeEnum.MacroSheet)
    sheets = [found for found in workbook.sheets_metadata if found.typ in kinds]
    for done, found in enumerate(sheets):
        send(("progress", done, len(sheets)))
        sheet = workbook.get_sheet_by_name(found.name)
        merged = [
            (top + 1, left, bottom + 1, right)
            for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
        ]
        hidden = found.visible != calamine.SheetVisibleEnum.Visible
        uncalculated, hidden_rows = _look_into(content, parts.get(found.name, ""))
        send(("sheet", found.name, hidden, merged, uncalculated, hidden_rows))
        left = [""] * (sheet.start[1] if sheet.start else 0)
        _send_rows(((n, left + row) for n, row in enumerate(sheet.iter_rows(), 1)), send)


def _read_with_openpyxl(content: bytes, send: Send) -> None:
    """Slower, but a sheet takes only as much room as it has filled cells."""
    import openpyxl

    load: Any = openpyxl.load_workbook  # pyright: ignore[reportUnknownMemberType] - half typed
    workbook = load(io.BytesIO(content), data_only=True)  # pyright: ignore[reportUnknownMemberType] - untyped
    for done, sheet in enumerate(workbook.worksheets):
        send(("progress", done, len(workbook.worksheets)))
        merged = [
            (found.min_row, found.min_col - 1, found.max_row, found.max_col - 1)
            for found in sheet.merged_cells.ranges
        ]
        send(("sheet", sheet.title, sheet.sheet_state != "visible", merged, (), ()))
        filled: dict[int, dict[int, Any]] = {}
        for (row, column), cell in sheet._cells.items():  # noqa: SLF001 - the only sparse view there is
            if cell.value is not None and column <= WIDEST:
                filled.setdefault(row, {})[column] = cell.value
        rows = (
            (number, [cells.get(column) for column in range(1, max(cells) + 1)])
            for number, cells in sorted(filled.items())
        )
        _send_rows(rows, send)


WIDEST = 500
"""Columns beyond this one hold no list of people; they are where a stray key went down."""


def _send_rows(rows: Iterator[tuple[int, list[Any]]], send: Send) -> None:
    numbers: list[int] = []
    chunk: list[Row] = []
    known: dict[str, str] = {}  # one copy of each text, so that a frame names it once
    for number, cells in rows:
        row = _row(cells, known)
        if row:
            numbers.append(number)
            chunk.append(row)
        if len(chunk) == ROWS_A_FRAME:
            send(("rows", numbers, chunk))
            numbers, chunk, known = [], [], {}
    if chunk:
        send(("rows", numbers, chunk))


def _row(cells: list[Any], known: dict[str, str]) -> Row:
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
        return known.setdefault(value, _clean(value))
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


def _worksheet_parts(content: bytes) -> dict[str, str]:
    """Where each sheet of an .xlsx lies in its archive; nothing for the other formats."""
    from defusedxml import ElementTree

    main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    link = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
    parts: dict[str, str] = {}
    if not content.startswith(ZIP_MAGIC):
        return parts
    # A file with parts that can't be made out is read all the same, without these extras.
    with contextlib.suppress(KeyError, ValueError, ElementTree.ParseError):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            links: Any = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
            sheets: Any = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        targets = {found.get("Id"): str(found.get("Target")) for found in links}
        for sheet in sheets.iter(f"{main}sheet"):
            target = targets[sheet.get(link)]
            parts[sheet.get("name")] = target.lstrip("/") if target[0] == "/" else f"xl/{target}"
    return parts


def _look_into(content: bytes, part: str) -> tuple[list[tuple[int, int]], list[int]]:
    """What the fast reader doesn't tell: formulas without a value, and hidden rows."""
    if not part.endswith(".xml"):
        return [], []
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        try:
            markup = archive.read(part)
        except KeyError:
            return [], []
    hidden = [int(found[1]) for found in _ROW_HIDDEN.finditer(markup)]
    cells = markup.split(b"<c ")[1:] if b"<f" in markup else []
    places = (_uncalculated(cell) for cell in cells if b"<f" in cell)
    return [place for place in places if place], hidden


def _uncalculated(cell: bytes) -> tuple[int, int] | None:
    """A formula never worked out has no value; one whose result is no text says so by its type."""
    _before, opened, value = cell.partition(b"<v>")
    if opened and not value.startswith(b"</v>"):
        return None
    head = cell.partition(b">")[0]
    at = _REFERENCE.match(cell)
    if b't="str"' in head or at is None:
        return None
    column = 0
    for letter in at[1]:
        column = column * 26 + letter - 64
    return int(at[2]), column - 1


def _limit_memory() -> None:
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main())
