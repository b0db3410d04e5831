"""The columns of a list as a person looks at them: heading, some cells, our field, how sure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from event_desk.exchange import columns, headings, values
from event_desk.exchange.choices import NOTHING, SheetChoice, heading_place
from event_desk.exchange.columns import Table
from event_desk.exchange.fields import CLEAR, scores
from event_desk.exchange.workbook import Cell, Row, Sheet

SAMPLES = 3
LONGEST_SAMPLE = 60
ROWS_LOOKED_AT = 1000
MOST_COLUMNS = 200
SURE_FROM = 80.0


class Sure(StrEnum):
    """Where a column's field comes from; UNREAD is for columns without one."""

    CHOSEN = "chosen"
    HEADING = "heading"
    LIKELY = "likely"
    CELLS = "cells"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class ColumnView:
    """`index` from 0; `field` is empty where the column is left out."""

    index: int
    heading: str
    samples: tuple[str, ...]
    field: str
    sure: Sure


@dataclass(frozen=True, slots=True)
class FirstRows:
    """The upper rows of a sheet: their numbers and their cells as texts."""

    numbers: tuple[int, ...]
    rows: tuple[tuple[str, ...], ...]
    width: int


def column_views(table: Table, choice: SheetChoice = NOTHING) -> tuple[ColumnView, ...]:
    """All columns that hold anything, those nobody reads as well."""
    fields = {column.index: column.field for column in table.columns}
    texts = columns.headings_at(table.sheet, heading_place(table))[:MOST_COLUMNS]
    below = table.sheet.rows[table.start :]
    found: list[ColumnView] = []
    for at, text in enumerate(texts):
        samples = _samples(below, at)
        if text or samples or at in fields:
            name = fields.get(at, "")
            sure = _sure(table.kind, text, name, chosen=at in choice.fields)
            found.append(ColumnView(at, text, samples, name, sure))
    return tuple(found)


def fields_of_kind(kind: str) -> tuple[str, ...]:
    """What the columns of such a sheet may hold, in the order of our own lists."""
    return headings.FIELDS.get(kind, ())


def needs(table: Table) -> bool:
    """Whether a column is missing without which no row of this table can come in."""
    if table.kind in (columns.IGNORED, columns.EVENT):
        return False
    return not columns.has_what_it_needs(table.kind, {column.field for column in table.columns})


def first_rows(sheet: Sheet, most: int) -> FirstRows:
    rows = sheet.rows[:most]
    width = min(max((len(row) for row in rows), default=0), MOST_COLUMNS)
    return FirstRows(
        sheet.numbers[:most],
        tuple(tuple(_short(cell) for cell in row[:width]) for row in rows),
        width,
    )


def likely_row(table: Table) -> int:
    """The number of the row that holds the headings or looks most like it, 0 for none."""
    at = heading_place(table)
    return table.sheet.numbers[at] if at >= 0 else 0


def _sure(kind: str, heading: str, name: str, *, chosen: bool) -> Sure:
    if chosen:
        return Sure.CHOSEN
    if not name:
        return Sure.UNREAD
    points = scores(kind, heading).get(name, 0) if kind in headings.PHRASES else 0
    if points >= SURE_FROM:
        return Sure.HEADING
    return Sure.LIKELY if points >= CLEAR else Sure.CELLS


def _samples(rows: Sequence[Row], at: int) -> tuple[str, ...]:
    """The first few values of a column that differ."""
    found: dict[str, None] = {}
    for row in rows[:ROWS_LOOKED_AT]:
        if at < len(row) and (text := _short(row[at])):
            found[text] = None
        if len(found) == SAMPLES:
            break
    return tuple(found)


def _short(cell: Cell) -> str:
    text = values.text(cell).replace("\n", " ")
    return text if len(text) <= LONGEST_SAMPLE else f"{text[:LONGEST_SAMPLE]}…"
