"""What a person decided about the sheets of a list, and that it is remembered.

    choices = {"Guests": SheetChoice(fields={3: "phone", 5: LEAVE_OUT})}
    imports.plan(session, workbook, choices=choices)

A choice overrules what was recognised, and what it doesn't say is recognised as ever. Applying a
list keeps its choices under its headings; the next list with the same headings gets them.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from event_desk.exchange import columns, headings, values
from event_desk.exchange.columns import Column, Table
from event_desk.exchange.fields import SEVERAL
from event_desk.exchange.workbook import Row, Sheet, Workbook
from event_desk.folding import fold
from event_desk.model import SenderMapping

AUTO = "auto"
LEAVE_OUT = ""
NO_HEADINGS = -1


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """`header_row` as the spreadsheet numbers it; 0: find it, NO_HEADINGS: there is none.

    `fields` are column (from 0) → field, or LEAVE_OUT.
    """

    kind: str = AUTO
    header_row: int = 0
    fields: Mapping[int, str] = field(default_factory=dict[int, str])

    @property
    def says_something(self) -> bool:
        return self.kind != AUTO or self.header_row != 0 or bool(self.fields)

    def with_field(self, column: int, name: str) -> "SheetChoice":
        """The column a person gave a field to has it from now on; no other chosen one does."""
        kept = {
            at: LEAVE_OUT if had == name and name not in SEVERAL else had
            for at, had in self.fields.items()
        }
        return replace(self, fields={**kept, column: name})

    def over(self, earlier: "SheetChoice") -> "SheetChoice":
        """This choice, completed by an earlier one as far as they speak of the same table."""
        same_kind = self.kind in (AUTO, earlier.kind)
        same_row = self.header_row in (0, earlier.header_row)
        fields = {**earlier.fields, **self.fields} if same_kind and same_row else self.fields
        kind = self.kind if self.kind != AUTO else earlier.kind
        return SheetChoice(kind, self.header_row or earlier.header_row, fields)


NOTHING = SheetChoice()
Memory = Mapping[str, Mapping[str, Any]]
"""Signature of a heading row → what is remembered for it."""


def settle(
    sheet: Sheet,
    choice: SheetChoice,
    *,
    kind: str = AUTO,
    mapping: Mapping[str, str] | None = None,
) -> tuple[Table, SheetChoice]:
    """The table that was chosen or recognised, and the choice with what `mapping` adds to it.

    `kind` and `mapping` (field → heading) as in `columns.recognise`; both overrule `choice`.
    """
    mapping = mapping or {}
    wanted = kind if kind != AUTO else choice.kind
    if wanted == columns.IGNORED:
        return left_out(sheet), choice
    table = _table(sheet, choice, wanted, mapping)
    if table.kind == columns.IGNORED:
        return table, choice
    if wanted == choice.kind != AUTO:
        table = replace(table, kind=wanted)
    told = {
        column.index: column.field
        for column in table.columns
        if fold(mapping.get(column.field, "")) == fold(column.heading) != ""
    }
    fields = {
        at: name
        for at, name in choice.fields.items()
        if at not in told and (name in SEVERAL or name not in told.values())
    }
    settled = replace(choice, fields={**fields, **told})
    return _with_fields(table, settled.fields), settled


def left_out(sheet: Sheet) -> Table:
    return Table(sheet, columns.IGNORED, 0, 0, (), ())


def heading_place(table: Table) -> int:
    """Where in `sheet.rows` the headings of a table are, -1 where there are none.

    Of a table that is not read: the first row with two texts.
    """
    if table.kind != columns.IGNORED:
        numbers = table.sheet.numbers
        return numbers.index(table.header_row) if table.header_row in numbers else -1
    for at, row in enumerate(table.sheet.rows[: columns.ROWS_SEARCHED]):
        if sum(isinstance(cell, str) and bool(cell.strip()) for cell in row) > 1:
            return at
    return -1


def recall(sheet: Sheet, memory: Memory) -> SheetChoice:
    """What was chosen for a sheet with the same headings; NOTHING for a new or hidden one."""
    if not memory or sheet.hidden:
        return NOTHING
    for at, row in enumerate(sheet.rows[: columns.ROWS_SEARCHED]):
        kept = memory.get(_signature(row))
        if kept is not None:
            choice = _from_kept(kept, sheet.numbers[at])
            # Of two sheets with the same headings one may have been left out, not the other.
            elsewhere = kept.get("sheet") != fold(sheet.name)
            return NOTHING if choice.kind == columns.IGNORED and elsewhere else choice
    return NOTHING


def memory(session: Session) -> Memory:
    """All that is remembered."""
    return {one.signature: one.mapping for one in session.scalars(select(SenderMapping))}


def remember(
    session: Session,
    tables: Sequence[Table],
    chosen: Mapping[str, SheetChoice],
    *,
    at: datetime,
    afresh: bool = False,
) -> None:
    """Keep what was chosen (by the sheets' names) for the next list with the same headings.

    With `afresh`, sheets for which nothing was chosen are forgotten.
    """
    for number, table in enumerate(tables):
        choice = of_table(tables, number, chosen)
        place = heading_place(table)
        if place < 0 or not (choice.says_something or afresh):
            continue
        signature = _signature(table.sheet.rows[place])
        if not signature:
            continue
        session.execute(delete(SenderMapping).where(SenderMapping.signature == signature))
        if choice.says_something:
            kept = {
                "sheet": fold(table.sheet.name),
                "kind": choice.kind,
                "fields": {str(column): name for column, name in choice.fields.items()},
            }
            session.add(SenderMapping(signature=signature, mapping=kept, at=at))
            session.flush()


def of_table(
    tables: Sequence[Table], number: int, chosen: Mapping[str, SheetChoice]
) -> SheetChoice:
    """The choice for one of the tables: of several on a sheet, it speaks of one."""
    table = tables[number]
    choice = chosen.get(table.sheet.name, NOTHING)
    if choice.header_row > 0 and table.kind != columns.IGNORED:
        return choice if choice.header_row == table.header_row else NOTHING
    first = all(other.sheet.name != table.sheet.name for other in tables[:number])
    return choice if first else NOTHING


def complete(
    workbook: Workbook, chosen: Mapping[str, SheetChoice], kept: Memory
) -> tuple[dict[str, SheetChoice], frozenset[str]]:
    """Each sheet's choice with what is remembered, and the sheets for which something is."""
    found: dict[str, SheetChoice] = {}
    remembered: set[str] = set()
    for sheet in workbook.sheets:
        recalled = recall(sheet, kept)
        if recalled is not NOTHING:
            remembered.add(sheet.name)
        found[sheet.name] = chosen.get(sheet.name, NOTHING).over(recalled)
    return found, frozenset(remembered)


def _table(sheet: Sheet, choice: SheetChoice, kind: str, mapping: Mapping[str, str]) -> Table:
    if choice.header_row == NO_HEADINGS:
        return columns.at_row(sheet, -1, kind=kind, mapping=mapping)
    if choice.header_row in sheet.numbers:
        at = sheet.numbers.index(choice.header_row)
        return columns.at_row(sheet, at, kind=kind, mapping=mapping)
    table = columns.recognise(sheet, kind=kind, mapping=mapping)
    told = choice.kind != AUTO or any(choice.fields.values())
    if table.kind == columns.IGNORED and told:
        return columns.at_row(sheet, heading_place(table), kind=kind, mapping=mapping)
    return table


def _with_fields(table: Table, fields: Mapping[int, str]) -> Table:
    if not fields:
        return table
    known = headings.FIELDS.get(table.kind, ())
    given = {at: name for at, name in fields.items() if name in known}
    texts = columns.headings_at(table.sheet, heading_place(table))
    single = set(given.values()) - SEVERAL
    taken = {
        column.index: column
        for column in table.columns
        if column.index not in fields and column.field not in single
    }
    for at, name in given.items():
        if at < len(texts):
            taken[at] = Column(at, texts[at], name)
    return replace(table, columns=tuple(taken[at] for at in sorted(taken)))


def _signature(row: Row) -> str:
    """One for each row of headings, however they are typed; nothing for a blank row."""
    texts = [fold(values.text(cell)) for cell in row]
    while texts and not texts[-1]:
        texts.pop()
    if not texts:
        return ""
    return hashlib.sha256("\x1f".join(texts).encode()).hexdigest()[:32]


def _from_kept(kept: Mapping[str, Any], number: int) -> SheetChoice:
    fields = {int(column): str(name) for column, name in kept.get("fields", {}).items()}
    return SheetChoice(str(kept.get("kind", AUTO)), number, fields)
