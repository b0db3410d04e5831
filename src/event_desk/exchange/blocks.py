"""Several tables on one sheet: reports in parts, two lists one below the other, printed pages.

    for block in blocks.split(sheet): …

A sheet is cut where a row reads like headings once more. What stands between, and isn't a table,
belongs to the table above it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from event_desk.exchange import columns, headings, senders
from event_desk.exchange.columns import Table
from event_desk.exchange.fields import in_parts
from event_desk.exchange.sheet_names import SHEET_NAMES, called, says
from event_desk.exchange.workbook import Cell, Row, Sheet
from event_desk.folding import fold, tidy

LONGEST = 80  # letters in a heading that is known word for word
BESIDE = 40  # rows in which tables side by side are looked for
CERTAIN = 3  # headings that make a row one of headings, if they are at least half of it


@dataclass(frozen=True, slots=True)
class _Part:
    """Rows of a sheet from `top` (a title above) on; the headings are in `first`…`last`."""

    top: int
    first: int
    last: int
    end: int


def split(
    sheet: Sheet, *, kind: str = "auto", mapping: Mapping[str, str] | None = None
) -> tuple[Sheet, ...]:
    """The sheet, or its tables as a sheet each where there are several; row numbers stay."""
    beside = _beside(sheet)
    if len(beside) > 1:
        return tuple(one for half in beside for one in split(half, kind=kind, mapping=mapping))
    parts = _parts(sheet)
    found: list[Table] = []
    for part in parts if len(parts) > 1 else ():
        block = _block(sheet, part)
        table = columns.recognise(block, kind=kind, mapping=mapping)
        at = table.start - 1 + part.top
        if table.kind == columns.IGNORED or not part.first <= at <= part.last:
            if found:
                found[-1] = _longer(found[-1], sheet, part.top, part.end)
        elif found and _goes_on(found[-1], table):
            found[-1] = _longer(found[-1], sheet, part.last + 1, part.end)
        else:
            found.append(table)
    return tuple(table.sheet for table in found) or (sheet,)


def _beside(sheet: Sheet) -> list[Sheet]:
    """Tables side by side, an empty column between them, each beginning with the same headings.

    The cells of the others are blank in each; columns keep their places.
    """
    for at, row in enumerate(sheet.rows[:BESIDE]):
        starts = _starts(row)
        rest = sheet.rows[at:]
        if len(starts) > 1 and not any(
            _cell(line, start - 1) for line in rest for start in starts[1:]
        ):
            ends = [*starts[1:], max(map(len, rest))]
            return [
                _half(sheet, at, first if start else 0, last)
                for start, (first, last) in enumerate(zip(starts, ends, strict=True))
            ]
    return []


def _starts(row: Row) -> list[int]:
    """Where the first two headings of a row stand, each time."""
    texts = [fold(cell) if isinstance(cell, str) else "" for cell in row]
    first = next((at for at, text in enumerate(texts) if text), None)
    if first is None or len(texts) < first + 5 or not all(texts[first : first + 2]):
        return []
    pair = texts[first : first + 2]
    found = [at for at in range(first, len(texts) - 1) if texts[at : at + 2] == pair]
    again = all(not texts[at - 1] for at in found[1:])
    return found if len(found) > 1 and again and _reads_like_headings(row) else []


def _half(sheet: Sheet, at: int, first: int, last: int) -> Sheet:
    rows = tuple(
        tuple(cell if first <= index < last else None for index, cell in enumerate(row))
        for row in sheet.rows
    )
    return replace(sheet, rows=rows, title=_only_text(rows[at - 1]) if at else sheet.title)


def _cell(row: Row, index: int) -> Cell:
    return row[index] if 0 <= index < len(row) else None


def _goes_on(above: Table, below: Table) -> bool:
    """The same headings on the next page, and no title that says other people come now."""
    same = [fold(text) for text in above.headings] == [fold(text) for text in below.headings]
    if not same or above.kind != below.kind:
        return False
    return not below.sheet.title or _who(above.sheet) == _who(below.sheet)


def _who(sheet: Sheet) -> list[str]:
    return [kind for kind in SHEET_NAMES if says(kind, called(sheet))]


def _longer(table: Table, sheet: Sheet, first: int, last: int) -> Table:
    rows = (*table.sheet.rows, *sheet.rows[first:last])
    numbers = (*table.sheet.numbers, *sheet.numbers[first:last])
    return replace(table, sheet=replace(table.sheet, rows=rows, numbers=numbers))


def _block(sheet: Sheet, part: _Part) -> Sheet:
    above = (_only_text(row) for row in sheet.rows[part.top : part.first])
    return replace(
        sheet,
        rows=sheet.rows[part.top : part.end],
        numbers=sheet.numbers[part.top : part.end],
        title=" ".join(filter(None, above)),
    )


def _parts(sheet: Sheet) -> list[_Part]:
    rows, numbers = sheet.rows, sheet.numbers
    runs: list[tuple[int, int]] = []
    for at, row in enumerate(rows):
        if not _reads_like_headings(row):
            continue
        if runs and runs[-1][1] == at - 1 and numbers[at] == numbers[at - 1] + 1:
            runs[-1] = (runs[-1][0], at)
        else:
            runs.append((at, at))
    tops = [_top(sheet, first) for first, _ in runs]
    ends = [*tops[1:], len(rows)] if tops else []
    return [
        _Part(top, first, last, end)
        for top, (first, last), end in zip(tops, runs, ends, strict=True)
    ]


def _top(sheet: Sheet, first: int) -> int:
    """Up to the title above headings, or to the groups over them."""
    top = first
    while top and first - top < 3 and _only_text(sheet.rows[top - 1]):
        top -= 1
    if top == first and first:
        above, gap = sheet.rows[first - 1], sheet.numbers[first] - sheet.numbers[first - 1] > 1
        begins = first == 1 or sheet.numbers[first - 1] - sheet.numbers[first - 2] > 1
        if not gap and begins and all(isinstance(cell, str) for cell in above if cell is not None):
            top -= 1
    return top


def _only_text(row: Row) -> str:
    filled = [cell for cell in row if cell is not None]
    only = filled[0] if len(filled) == 1 else None
    return tidy(only) if isinstance(only, str) else ""


def _reads_like_headings(row: Row) -> bool:
    filled: list[str] = []
    for cell in row:
        if cell is None:
            continue
        if not isinstance(cell, str) or "@" in cell:
            return False
        filled.append(cell)
    # A row of headings has one of them among its first three cells.
    if len(filled) < 2 or not any(_is_heading(text) for text in filled[:3]):
        return False
    certain = _certain(filled)
    return certain == len(filled) or (certain >= CERTAIN and certain * 2 >= len(filled))


def _certain(texts: Sequence[str]) -> int:
    return len({fold(text) for text in texts if _is_heading(text)})


def _is_heading(text: str) -> bool:
    return len(text) <= LONGEST and _is_phrase(text)


@lru_cache(8192)
def _is_phrase(text: str) -> bool:
    known = _phrases()
    return fold(text) in known or any(fold(part) in known for part in in_parts(text))


@cache
def _phrases() -> frozenset[str]:
    """Every folded heading of any kind of sheet, known word for word."""
    general = (phrase for kind in headings.PHRASES for phrase in headings.fields_of(kind))
    return frozenset((*general, *senders.all_headings())) - {""}
