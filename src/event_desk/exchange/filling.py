"""An organisation on the first line of its delegation only, in cells that aren't merged.

Whether a blank cell means "the one above" is told by the look of the whole column; where it may as
well mean nothing, it is left blank.
"""

from dataclasses import replace

from event_desk.exchange import values
from event_desk.exchange.columns import Table
from event_desk.exchange.row_senses import speaks
from event_desk.exchange.workbook import Cell, Row
from event_desk.folding import fold
from event_desk.model.problems import Problem, ProblemCode

FIELDS = ("organisation", "latin_organisation", "native_organisation")
# Lists in which everybody answered for themselves, or that we wrote: a blank cell means none.
_ONE_BY_ONE = frozenset({"timestamp", "code", "external_id", "external_code", "status"})
_SIDE_BY_SIDE = 4  # at most one value of so many has the next one right below it
_Line = tuple[int, int, Cell]  # place in the sheet, block, the cell


def down(table: Table, problems: list[Problem]) -> Table:
    """The table with its organisations in every row of their delegations; reported once."""
    fields = {column.field for column in table.columns}
    columns = [column for column in table.columns if column.field in FIELDS]
    if not columns or table.sender or fields & _ONE_BY_ONE:
        return table
    blocks = _blocks(table)
    rows, filled = list(table.sheet.rows), set(table.sheet.filled)
    for column in columns:
        lines = [(at, block, _cell(rows[at], column.index)) for at, block in blocks]
        if not _only_on_first_lines(lines):
            continue
        current: Cell = None
        blank: list[int] = []
        for at, _block, cell in lines:
            if values.text(cell):
                current = cell
            else:
                rows[at] = _with(rows[at], column.index, current)
                blank.append(table.sheet.numbers[at])
        filled |= {(number, column.index) for number in blank}
        code, said = ProblemCode.ORGANISATION_FILLED_DOWN, {"n": len(blank)}
        if all(problem.code is not code or problem.row != blank[0] for problem in problems):
            problems.append(Problem(table.sheet.name, blank[0], column.heading, code, said))
    sheet = replace(table.sheet, rows=tuple(rows), filled=frozenset(filled))
    return replace(table, sheet=sheet)


def _blocks(table: Table) -> list[tuple[int, int]]:
    """The rows that speak of somebody, each with the number of its block between blank ones."""
    found: list[tuple[int, int]] = []
    block, last = 0, 0
    for at, (number, cells) in enumerate(table.records(), start=table.start):
        if speaks(table, number, cells):
            block += bool(found) and number > last + 1
            found.append((at, block))
            last = number
    return found


def _only_on_first_lines(lines: list[_Line]) -> bool:
    """Whether more than half are blank, no value comes twice, and blocks begin with theirs."""
    told = [fold(values.text(cell)) for _at, _block, cell in lines]
    named = [at for at, text in enumerate(told) if text]
    if len(named) < 2 or not told[0] or len({told[at] for at in named}) < len(named):
        return False
    if len(named) * 2 >= len(told):
        return False
    blocks = [block for _at, block, _cell in lines]
    firsts = [at for at in range(len(blocks)) if not at or blocks[at] != blocks[at - 1]]
    if len(firsts) > 1:
        return named == firsts
    touching = sum(bool(told[at - 1]) for at in named[1:])
    return touching * _SIDE_BY_SIDE <= len(named)


def _cell(row: Row, index: int) -> Cell:
    return row[index] if index < len(row) else None


def _with(row: Row, index: int, cell: Cell) -> Row:
    padded = [*row, *[None] * (index + 1 - len(row))]
    padded[index] = cell
    return tuple(padded)
