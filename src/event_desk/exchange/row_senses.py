"""Which rows of a list speak of somebody, and which are totals, titles, notes or headings again."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice

from event_desk.exchange import names, values, vocabulary
from event_desk.exchange.columns import Table
from event_desk.exchange.workbook import Cell
from event_desk.folding import fold

NAME_FIELDS = ("name", "latin_name", "native_name", "given_name", "family_name")
FEW_CELLS = 4
LONGEST_LINE = 12  # words in the only cell of a row: beyond that it is a note
_SILENT = frozenset({"number", "source", "timestamp", "bio", "ignored", "notes", "checked_in"})
_ENDS_WITH_NUMBER = re.compile(r"[\d\s:=]+$")


def speaks(table: Table, number: int, cells: Mapping[str, Cell]) -> bool:
    """Whether a row is about somebody, not a total, a repeated heading, a section or a note."""
    said = dict(islice(_said(table, number, cells), FEW_CELLS + 1))  # more decide nothing
    if not said or _is_total(cells, few=len(said) <= FEW_CELLS) or _repeats(table, said):
        return False
    named = [text for name, text in said.items() if name in NAME_FIELDS and names.clean(text)]
    if not named:
        describes = table.kind == "speakers" and bool(said.keys() & {"item", "role"})
        return describes or "email" in said or len(said) > 2
    if len(said) > 1:
        return True
    if country_alone(cells) is not None:
        return False
    return not _is_wide(table, number) and len(named[0].split()) <= LONGEST_LINE


def country_alone(cells: Mapping[str, Cell]) -> Cell:
    """The country that a row names and nothing else: a title over its delegation."""
    filled = list(islice((cell for cell in cells.values() if cell is not None), 2))
    only = filled[0] if len(filled) == 1 else None
    return only if isinstance(only, str) and fold(only) in vocabulary.countries() else None


def _said(table: Table, number: int, cells: Mapping[str, Cell]) -> Iterator[tuple[str, str]]:
    copied = table.sheet.filled
    for name, cell in cells.items():
        if cell is None or name in _SILENT:
            continue
        text = values.name_text(cell) if name in NAME_FIELDS else values.text(cell)
        if text and not (copied and _is_copy(table, number, name)):
            yield name, text


def _is_copy(table: Table, number: int, name: str) -> bool:
    return any(
        (number, column.index) in table.sheet.filled
        for column in table.columns
        if column.field == name
    )


def _is_total(cells: Mapping[str, Cell], *, few: bool) -> bool:
    """Whether the first text of a row says so, or any where there are only a few."""
    texts = (cell for cell in cells.values() if isinstance(cell, str) and cell.strip())
    return any(map(_says_total, texts if few else islice(texts, 1)))


@lru_cache(values.CACHE)
def _says_total(text: str) -> bool:
    return _ENDS_WITH_NUMBER.sub("", fold(text)).strip() in vocabulary.TOTALS


def _repeats(table: Table, said: Mapping[str, str]) -> bool:
    """Whether the headings stand here once more."""
    first = next(iter(said))
    if fold(said[first]) != fold(table.heading_of(first)):
        return False
    return all(fold(text) == fold(table.heading_of(name)) for name, text in said.items())


def _is_wide(table: Table, number: int) -> bool:
    return any(
        merged.top <= number <= merged.bottom and merged.right > merged.left
        for merged in table.sheet.merged
    )
