"""What the fast reader doesn't tell of a sheet, taken from the file as it lies in its archive.

    looker = parts.of_workbook(content)
    looker("Sheet1").hidden_rows

Markup is looked through in pieces, as bytes: a sheet of 100,000 rows has sixty megabytes of it.
A file whose parts can't be made out is read all the same, without these extras.
"""

import contextlib
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO, Any
from xml.etree.ElementTree import ParseError

from event_desk.exchange import records

ZIP_MAGIC = b"PK\x03\x04"
_PIECE = 1 << 20
_MOST_REPEATED = 1000  # beyond that it is the empty rest of a sheet
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"

_ROW_HIDDEN = re.compile(rb'<(?:\w+:)?row [^>]*?\br="(\d+)"[^>]*?\bhidden="(?:1|true)"')
_COLUMN_HIDDEN = re.compile(rb'<(?:\w+:)?col (?=[^>]*?\bhidden="(?:1|true)")([^>]*)>')
_REFERENCE = re.compile(rb'^[^>]*?\br="([A-Z]{1,3})(\d+)"')
_STYLED = re.compile(rb'<(?:\w+:)?c (?=[^>]*?\br="[A-Z]+(\d+)")(?:[^>]*?\bs="(\d+)")?[^>]*[^/]>')
_NUMBER = re.compile(rb'\b(min|max)="(\d+)"')

_OPENS = re.compile(rb"<table:(table|table-column|table-row)((?:\s[^>]*)?)>")
_REPEATED = re.compile(rb'table:number-(?:rows|columns)-repeated="(\d+)"')
_COLLAPSED = re.compile(rb'table:visibility="(?:collapse|filter)"')
_NAME = re.compile(rb'table:name="([^"]*)"')
_SPANNED = re.compile(rb'table:number-rows-spanned="(?!1")(\d+)"')
_WIDE = re.compile(rb'table:number-columns-spanned="(\d+)"')
_ODS_CELL = re.compile(rb"<table:(?:covered-)?table-cell((?:\s[^>]*)?)>")
_ODS_STYLE = re.compile(rb'table:style-name="([^"]*)"')
_STYLE = re.compile(rb'<style:style [^>]*?style:name="([^"]*)"[^>]*>(.*?)</style:style>', re.DOTALL)
_STRUCK = re.compile(rb'text-line-through-(?:style|type)="(?!none")')


@dataclass(slots=True)
class Parts:
    """Rows from 1, columns from 0; merged ranges as top, left, bottom, right.

    `struck_rows` have a line through at least half of their cells: whoever stands there is off the
    list for the one who drew it.
    """

    merged: list[tuple[int, int, int, int]] = field(default_factory=list[tuple[int, int, int, int]])
    uncalculated: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    hidden_rows: list[int] = field(default_factory=list[int])
    hidden_columns: list[int] = field(default_factory=list[int])
    struck_rows: list[int] = field(default_factory=list[int])


Looker = Callable[[str], Parts]
_BROKEN = (
    ArithmeticError,
    EOFError,
    LookupError,
    NotImplementedError,
    ParseError,
    TypeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)


def of_workbook(content: bytes) -> Looker:
    """Gives the extras of a sheet by its name."""
    try:
        found = _looker(content)
    except _BROKEN:
        return lambda _name: Parts()

    def look(name: str) -> Parts:
        try:
            return found(name)
        except _BROKEN:
            return Parts()

    return look


def _looker(content: bytes) -> Looker:
    if not content.startswith(ZIP_MAGIC):
        old = records.old_sheets(content)
        return lambda name: Parts(
            hidden_rows=old[name].hidden_rows if name in old else [],
            hidden_columns=old[name].hidden_columns if name in old else [],
        )
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = set(archive.namelist())
        if "content.xml" in names:
            found = _open_document(archive)
            return lambda name: found.get(name, Parts())
        if "xl/workbook.bin" in names:
            return _binary(archive)
    return _excel(content)


def _excel(content: bytes) -> Looker:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        places = _places(archive)
        struck = _struck_formats(archive)

    def look(name: str) -> Parts:
        parts = Parts()
        with (
            zipfile.ZipFile(io.BytesIO(content)) as archive,
            contextlib.suppress(KeyError),
            archive.open(places.get(name, "")) as sheet,
        ):
            for piece in pieces(sheet, b"row>"):
                _look_at_rows(piece, struck, parts)
        return parts

    return look


def pieces(file: IO[bytes], end: bytes) -> Iterator[bytes]:
    """A file in pieces that are cut behind `end`."""
    rest = bytearray()
    while chunk := file.read(_PIECE):
        seen = max(0, len(rest) - len(end))
        rest += chunk
        cut = rest.rfind(end, seen)
        if cut >= 0:
            yield bytes(rest[: cut + len(end)])
            del rest[: cut + len(end)]
    yield bytes(rest)


def _places(archive: zipfile.ZipFile) -> dict[str, str]:
    """Where each sheet of an .xlsx lies in its archive."""
    from defusedxml import ElementTree

    found: dict[str, str] = {}
    with contextlib.suppress(KeyError, ValueError, IndexError, ElementTree.ParseError):
        targets = _targets(archive.read("xl/_rels/workbook.xml.rels"))
        sheets: Any = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        for sheet in sheets.iter(f"{_MAIN}sheet"):
            found[sheet.get("name")] = targets[sheet.get(_LINK)]
    return found


def _targets(links: bytes) -> dict[str, str]:
    from defusedxml import ElementTree

    root: Any = ElementTree.fromstring(links)
    targets = {str(found.get("Id")): str(found.get("Target")) for found in root}
    return {
        name: target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        for name, target in targets.items()
    }


def _struck_formats(archive: zipfile.ZipFile) -> frozenset[bytes]:
    """Which of a workbook's cell formats draw a line through their text."""
    from defusedxml import ElementTree

    try:
        markup = archive.read("xl/styles.xml")
        if b"strike" not in markup:
            return frozenset()
        styles: Any = ElementTree.fromstring(markup)
    except (KeyError, ValueError, ElementTree.ParseError):
        return frozenset()
    lines = [font.find(f"{_MAIN}strike") for font in styles.iterfind(f"{_MAIN}fonts/{_MAIN}font")]
    fonts = {
        str(at)
        for at, line in enumerate(lines)
        if line is not None and line.get("val", "1") not in ("0", "false")
    }
    formats = styles.iterfind(f"{_MAIN}cellXfs/{_MAIN}xf")
    return frozenset(
        str(at).encode() for at, one in enumerate(formats) if one.get("fontId") in fonts
    )


def _look_at_rows(piece: bytes, struck: frozenset[bytes], parts: Parts) -> None:
    parts.hidden_rows += [int(found[1]) for found in _ROW_HIDDEN.finditer(piece)]
    if b"hidden=" in piece:
        for column in _COLUMN_HIDDEN.finditer(piece):
            ends = {name: int(number) for name, number in _NUMBER.findall(column[1])}
            if b"min" in ends and ends.get(b"max", 1 << 20) - ends[b"min"] < _MOST_REPEATED:
                parts.hidden_columns += range(ends[b"min"] - 1, ends[b"max"])
    if b"<f" in piece:
        places = (_uncalculated(cell) for cell in piece.split(b"<c ")[1:] if b"<f" in cell)
        parts.uncalculated += [place for place in places if place]
    if struck:
        drawn: dict[int, list[bool]] = {}
        for cell in _STYLED.finditer(piece):
            drawn.setdefault(int(cell[1]), []).append(cell[2] in struck)
        parts.struck_rows += [row for row, cells in drawn.items() if sum(cells) * 2 >= len(cells)]


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


def _binary(archive: zipfile.ZipFile) -> Looker:
    found: dict[str, records.Sheet] = {}
    with contextlib.suppress(KeyError, ValueError, IndexError, UnicodeDecodeError):
        targets = _targets(archive.read("xl/_rels/workbook.bin.rels"))
        for name, link in records.sheet_links(archive.read("xl/workbook.bin")):
            found[name] = records.new_sheet(archive.read(targets[link]))

    def look(name: str) -> Parts:
        sheet = found.get(name, records.Sheet())
        return Parts(sheet.merged, [], sheet.hidden_rows, sheet.hidden_columns)

    return look


@dataclass(slots=True)
class _Place:
    """How far an OpenDocument sheet has been looked through."""

    parts: Parts = field(default_factory=Parts)
    row: int = 0
    column: int = 0


def _open_document(archive: zipfile.ZipFile) -> dict[str, Parts]:
    from xml.sax.saxutils import unescape

    found: dict[str, Parts] = {}
    place = _Place()
    struck: frozenset[bytes] = frozenset()
    with contextlib.suppress(KeyError), archive.open("content.xml") as markup:
        for piece in pieces(markup, b"</table:table-row>"):
            if _STRUCK.search(piece):
                struck |= {one[1] for one in _STYLE.finditer(piece) if _STRUCK.search(one[2])}
            for line in piece.split(b"</table:table-row>"):
                for opened in _OPENS.finditer(line):
                    if opened[1] == b"table":
                        name = _NAME.search(opened[2])
                        place = _Place()
                        text = name[1].decode("utf-8", "replace") if name else ""
                        found[unescape(text, {"&quot;": '"', "&apos;": "'"})] = place.parts
                    else:
                        _advance(place, opened[1], opened[2])
                if struck or b"number-rows-spanned" in line or b"table:formula" in line:
                    _look_at_cells(line, place, struck)
    return found


def _advance(place: _Place, kind: bytes, said: bytes) -> None:
    found = _REPEATED.search(said)
    times = int(found[1]) if found else 1
    hidden = times <= _MOST_REPEATED and _COLLAPSED.search(said)
    if kind == b"table-column":
        if hidden:
            place.parts.hidden_columns += range(place.column, place.column + times)
        place.column += times
    else:
        if hidden:
            place.parts.hidden_rows += range(place.row + 1, place.row + times + 1)
        place.row += times


def _look_at_cells(line: bytes, place: _Place, struck: frozenset[bytes]) -> None:
    column = filled = drawn = 0
    for cell in _ODS_CELL.finditer(line):
        said = cell[1]
        if spanned := _SPANNED.search(said):
            wide = _WIDE.search(said)
            right = column + (int(wide[1]) if wide else 1) - 1
            bottom = place.row + int(spanned[1]) - 1
            place.parts.merged.append((place.row, column, bottom, right))
        if b"office:value-type" in said:
            filled += 1
            style = _ODS_STYLE.search(said)
            drawn += style is not None and style[1] in struck
        elif b"table:formula" in said:
            place.parts.uncalculated.append((place.row, column))
        times = _REPEATED.search(said)
        column += int(times[1]) if times else 1
    if drawn and drawn * 2 >= filled:
        place.parts.struck_rows.append(place.row)
