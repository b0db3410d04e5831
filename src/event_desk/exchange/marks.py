"""Where in a workbook its problems are: cells to mark, rows that stay out, and a list of all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from event_desk import texts
from event_desk.exchange.columns import EVENT, IGNORED, Table
from event_desk.exchange.plan import ImportPlan, Status
from event_desk.exchange.workbook import Sheet
from event_desk.folding import fold, strip_controls
from event_desk.model.problems import Problem, Severity

LONGEST_NOTE = 1200
LONGEST_MERGE = 5000  # rows; what is merged over more is no heading and no group


@dataclass(frozen=True, slots=True)
class Mark:
    """A cell with what is wrong about it; several sentences stand below each other.

    `row` as the spreadsheet numbers it, `column` from 0.
    """

    row: int
    column: int
    error: bool
    note: str


@dataclass(frozen=True, slots=True)
class RowMark:
    """A row that stays out, and the columns from `first` to `last` in which its cells are."""

    row: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Line:
    """A problem as the list of all shows it; `cell` is (row, column) as in `Mark`, or nothing."""

    sheet: str
    row: int
    column: str
    error: bool
    sentence: str
    cell: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Marks:
    """Cells and rows by the names of their sheets."""

    cells: dict[str, tuple[Mark, ...]]
    rows: dict[str, tuple[RowMark, ...]]
    lines: tuple[Line, ...]


def marks(plan: ImportPlan) -> Marks:
    """The problems of a planned import, each in its place, said in the language that is set."""
    tables = _by_sheet(plan.tables)
    merged = {sheet.name: _merged(sheet) for sheet in plan.workbook.sheets}
    lines: list[Line] = []
    for problem in plan.problems:
        table = _table(tables.get(problem.sheet, ()), problem.row, problem.column)
        cell = _cell(table, problem) if table else None
        if cell is not None:
            cell = merged.get(problem.sheet, {}).get(cell, cell)
        lines.append(
            Line(
                problem.sheet,
                problem.row,
                problem.column,
                problem.severity is Severity.ERROR,
                texts.problem_sentence(problem),
                cell,
            )
        )
    return Marks(_gathered(lines), _left_out(plan, tables), tuple(lines))


def _gathered(lines: Iterable[Line]) -> dict[str, tuple[Mark, ...]]:
    found: dict[str, dict[tuple[int, int], list[Line]]] = {}
    for line in lines:
        if line.cell is not None:
            found.setdefault(line.sheet, {}).setdefault(line.cell, []).append(line)
    return {
        sheet: tuple(
            Mark(row, column, any(line.error for line in said), _note(said))
            for (row, column), said in sorted(cells.items())
        )
        for sheet, cells in found.items()
    }


def _note(said: list[Line]) -> str:
    """Old fonts of notes have no sign for the marks of direction, so they go."""
    sentences = dict.fromkeys(strip_controls(line.sentence) for line in said)
    note = "\n".join(sentences)
    return note if len(note) <= LONGEST_NOTE else f"{note[: LONGEST_NOTE - 1]}…"


def _by_sheet(tables: Iterable[Table]) -> dict[str, list[Table]]:
    found: dict[str, list[Table]] = {}
    for table in tables:
        if table.kind != IGNORED and table.columns:
            found.setdefault(table.sheet.name, []).append(table)
    return found


def _table(tables: Sequence[Table], row: int, heading: str = "") -> Table | None:
    """The one of a sheet's tables in which that row is; without a row, the one so headed."""
    if not row:
        headed = (table for table in tables if _column(table, heading) is not None)
        return next(headed, tables[0] if tables else None)
    above = [table for table in tables if table.sheet.numbers[0] <= row]
    return above[-1] if above else None


def _left_out(
    plan: ImportPlan, tables: Mapping[str, list[Table]]
) -> dict[str, tuple[RowMark, ...]]:
    found: dict[str, list[RowMark]] = {}
    for verdict in plan.verdicts:
        if verdict.status is not Status.REJECTED:
            continue
        table = _table(tables.get(verdict.sheet, ()), verdict.row)
        if table is not None:
            places = [column.index for column in table.columns]
            found.setdefault(verdict.sheet, []).append(
                RowMark(verdict.row, min(places), max(places))
            )
    return {sheet: tuple(rows) for sheet, rows in found.items()}


def _cell(table: Table, problem: Problem) -> tuple[int, int] | None:
    """The cell that a problem names; its heading when it speaks of a whole column."""
    if not problem.row:
        at = _column(table, problem.column)
        return (table.header_row, at) if at is not None and table.header_row else None
    if table.kind == EVENT:
        at = next((one.index for one in table.columns if one.field == "value"), None)
    else:
        at = _column(table, problem.column)
    return problem.row, table.columns[0].index if at is None else at


def _column(table: Table, heading: str) -> int | None:
    for column in table.columns:
        if heading and column.heading == heading:
            return column.index
    wanted = fold(heading)
    if not wanted:
        return None
    return next((one.index for one in table.columns if fold(one.heading) == wanted), None)


def _merged(sheet: Sheet) -> dict[tuple[int, int], tuple[int, int]]:
    """Cells in a merged range, each with the only one of them that can be seen."""
    return {
        (row, column): (merged.top, merged.left)
        for merged in sheet.merged
        if merged.bottom - merged.top < LONGEST_MERGE and merged.right - merged.left < 50
        for row in range(merged.top, merged.bottom + 1)
        for column in range(merged.left, merged.right + 1)
    }
