"""Hidden rows and columns, and merged cells, in the two binary formats: .xlsb and the old .xls.

Both are a chain of records, told apart by numbers ([MS-XLSB] 2.3, [MS-XLS] 2.3 and 2.4).
"""

import contextlib
import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

_MOST_COLUMNS = 1000  # hidden beyond that is the empty rest of a sheet
# .xlsb
_ROW, _COLUMNS, _SHEET, _MERGED = 0, 60, 156, 176
_NEW_ROW_HIDDEN = 0x10
# .xls
_OLD_ROW, _OLD_COLUMNS, _OLD_SHEET, _OLD_END = 0x208, 0x7D, 0x85, 0x0A
_OLD_LOCKED = 0x2F
_OLD_ROW_HIDDEN = 0x20


@dataclass(slots=True)
class Sheet:
    """Rows from 1, columns from 0; merged ranges as top, left, bottom, right."""

    merged: list[tuple[int, int, int, int]] = field(default_factory=list[tuple[int, int, int, int]])
    hidden_rows: list[int] = field(default_factory=list[int])
    hidden_columns: list[int] = field(default_factory=list[int])


def sheet_links(workbook: bytes) -> Iterator[tuple[str, str]]:
    """The sheets of an .xlsb: each one's name, and by which link its part is found."""
    for kind, content in _new_records(workbook):
        if kind == _SHEET:
            link, rest = _wide_text(content, 8)
            name, _rest = _wide_text(content, rest)
            yield name, link


def new_sheet(content: bytes) -> Sheet:
    sheet = Sheet()
    for kind, record in _new_records(content):
        if kind == _ROW and len(record) > 11 and record[11] & _NEW_ROW_HIDDEN:
            sheet.hidden_rows.append(struct.unpack_from("<I", record)[0] + 1)
        elif kind == _COLUMNS and len(record) > 16 and record[16] & 1:
            _hide(sheet, *struct.unpack_from("<II", record))
        elif kind == _MERGED and len(record) >= 16:
            top, bottom, left, right = struct.unpack_from("<IIII", record)
            sheet.merged.append((top + 1, left, bottom + 1, right))
    return sheet


def old_sheets(content: bytes) -> dict[str, Sheet]:
    """The sheets of an .xls by their names; nothing where they can't be made out."""
    found: dict[str, Sheet] = {}
    with contextlib.suppress(OSError, ValueError, IndexError, struct.error):
        stream = _old_stream(content)
        for kind, record in _old_records(stream, 0):
            if kind == _OLD_SHEET:
                (start,) = struct.unpack_from("<I", record)
                found[_short_text(record, 6)] = _old_sheet(stream, start)
    return found


def old_is_locked(content: bytes) -> bool:
    """Whether an .xls is ciphered."""
    with contextlib.suppress(OSError, ValueError, IndexError, struct.error):
        return any(kind == _OLD_LOCKED for kind, _ in _old_records(_old_stream(content), 0))
    return False


def _old_sheet(stream: bytes, start: int) -> Sheet:
    sheet = Sheet()
    for kind, record in _old_records(stream, start):
        if kind == _OLD_ROW and len(record) >= 14 and record[12] & _OLD_ROW_HIDDEN:
            sheet.hidden_rows.append(struct.unpack_from("<H", record)[0] + 1)
        elif kind == _OLD_COLUMNS and len(record) >= 9 and record[8] & 1:
            _hide(sheet, *struct.unpack_from("<HH", record))
    return sheet


def _hide(sheet: Sheet, first: int, last: int) -> None:
    if 0 <= last - first < _MOST_COLUMNS:
        sheet.hidden_columns += range(first, last + 1)


def _new_records(content: bytes) -> Iterator[tuple[int, bytes]]:
    at, end = 0, len(content)
    while at < end:
        kind, at = _number(content, at, 2)
        size, at = _number(content, at, 4)
        yield kind, content[at : at + size]
        at += size


def _number(content: bytes, at: int, longest: int) -> tuple[int, int]:
    """Seven bits to a byte, the highest one says that more follow."""
    value = 0
    for place in range(longest):
        byte = content[at]
        at += 1
        value |= (byte & 0x7F) << 7 * place
        if not byte & 0x80:
            break
    return value, at


def _wide_text(content: bytes, at: int) -> tuple[str, int]:
    (length,) = struct.unpack_from("<I", content, at)
    end = at + 4 + length * 2
    return content[at + 4 : end].decode("utf-16-le"), end


def _old_stream(content: bytes) -> bytes:
    import olefile  # pyright: ignore[reportMissingTypeStubs] - has none

    with cast("Any", olefile.OleFileIO)(io.BytesIO(content)) as container:
        name = "Workbook" if container.exists("Workbook") else "Book"
        with container.openstream(name) as stream:
            return stream.read()


def _old_records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + size]
        at += 4 + size
        if kind == _OLD_END:
            return


def _short_text(record: bytes, at: int) -> str:
    length, wide = record[at], record[at + 1] & 1
    end = at + 2 + length * (2 if wide else 1)
    return record[at + 2 : end].decode("utf-16-le" if wide else "latin-1")
