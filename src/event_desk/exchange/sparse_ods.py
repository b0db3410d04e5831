"""An .ods cell by cell: slower than the fast reader, but a stray cell in the last corner takes no
more room than any other."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

_OFFICE, _TABLE, _TEXT, _STYLE = (
    f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}"
    for name in ("office", "table", "text", "style")
)
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_CLOCK = re.compile(r"-?PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,]\d+)?S)?$")
_MOST_REPEATED = 20_000  # of a row that says something


@dataclass(slots=True)
class Sheet:
    """`rows` as (number, cells), without the blank ones."""

    name: str
    hidden: bool
    rows: list[tuple[int, list[Any]]] = field(default_factory=list[tuple[int, list[Any]]])


def read(content: bytes, widest: int) -> Iterator[Sheet]:
    """The sheets, of their columns only the first `widest`.

    Raises ValueError for markup with entities of its own, ElementTree.ParseError for broken one.
    """
    from defusedxml import ElementTree

    hidden_styles: set[str] = set()
    parents: list[Any] = []
    sheet: Sheet | None = None
    number = 0
    with (
        zipfile.ZipFile(io.BytesIO(content)) as archive,
        archive.open("content.xml") as markup,
    ):
        events: Any = ElementTree.iterparse(markup, events=("start", "end"))
        for event, node in events:
            if event == "start":
                parents.append(node)
                if node.tag == f"{_TABLE}table":
                    hidden = node.get(f"{_TABLE}style-name") in hidden_styles
                    sheet, number = Sheet(node.get(f"{_TABLE}name", ""), hidden), 0
                continue
            parents.pop()
            if node.tag == f"{_STYLE}style":
                hidden_styles |= _hides(node)
            elif node.tag == f"{_TABLE}table-row" and sheet is not None:
                number = _add(sheet, number, node, widest)
                parents[-1].remove(node)
            elif node.tag == f"{_TABLE}table" and sheet is not None:
                yield sheet
                sheet = None


def _hides(style: Any) -> set[str]:
    properties = style.find(f"{_STYLE}table-properties")
    shown = properties is None or properties.get(f"{_TABLE}display") != "false"
    return set() if shown else {style.get(f"{_STYLE}name")}


def _add(sheet: Sheet, number: int, row: Any, widest: int) -> int:
    times = int(row.get(f"{_TABLE}number-rows-repeated", "1"))
    cells: list[Any] = []
    for cell in row:
        if cell.tag not in _CELLS or len(cells) >= widest:
            continue
        wide = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        cells += [_value(cell)] * min(wide, widest - len(cells))
    if any(cell is not None for cell in cells):
        if times > _MOST_REPEATED:
            raise MemoryError
        sheet.rows += [(number + at, cells) for at in range(1, times + 1)]
    return number + times


def _value(cell: Any) -> Any:
    said = cell.get(f"{_OFFICE}value", "")
    match cell.get(f"{_OFFICE}value-type"):
        case "float" | "percentage" | "currency":
            return float(said)
        case "boolean":
            return cell.get(f"{_OFFICE}boolean-value") == "true"
        case "date":
            moment = datetime.fromisoformat(cell.get(f"{_OFFICE}date-value"))
            return moment.replace(tzinfo=None)
        case "time":
            found = _CLOCK.match(cell.get(f"{_OFFICE}time-value", ""))
            parts = [int(part or 0) for part in found.groups()] if found else [0, 0, 0]
            return timedelta(hours=parts[0], minutes=parts[1], seconds=parts[2])
        case "string":
            lines = [_text(line) for line in cell.findall(f"{_TEXT}p")]
            return "\n".join(lines) or cell.get(f"{_OFFICE}string-value") or None
        case _:
            return None


def _text(line: Any) -> str:
    parts = [line.text or ""]
    for node in line:
        match node.tag.removeprefix(_TEXT):
            case "s":
                parts.append(" " * min(int(node.get(f"{_TEXT}c", "1")), 1000))
            case "tab":
                parts.append("\t")
            case "line-break":
                parts.append("\n")
            case _:
                parts.append(_text(node))
        parts.append(node.tail or "")
    return "".join(parts)
