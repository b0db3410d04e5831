"""What concerns whole columns and sheets rather than a cell: hidden parts, formulas, lines drawn
through a row."""

from collections.abc import Mapping

from event_desk.exchange.columns import Table
from event_desk.model.problems import Problem, ProblemCode


def report(table: Table, names: Mapping[int, str], problems: list[Problem]) -> None:
    """`names` of the people or items that the rows speak of, by the rows' numbers."""
    sheet = table.sheet
    heading = {column.index: column.heading for column in table.columns}
    by_column: dict[int, list[int]] = {}
    for number, at in sheet.uncalculated:
        if number in names:
            by_column.setdefault(at, []).append(number)
    for at, numbers in sorted(by_column.items()):
        said = {"n": len(numbers)}
        code = ProblemCode.FORMULA_WITHOUT_VALUE
        problems.append(Problem(sheet.name, numbers[0], heading.get(at, ""), code, said))
    if hidden := names.keys() & sheet.hidden_rows:
        said = {"n": len(hidden)}
        problems.append(Problem(sheet.name, min(hidden), "", ProblemCode.ROWS_HIDDEN, said))
    if columns := sorted(heading.keys() & sheet.hidden_columns):
        told = ", ".join(heading[at] for at in columns)
        values = {"n": len(columns), "value": told}
        problems.append(
            Problem(sheet.name, 0, heading[columns[0]], ProblemCode.COLUMNS_HIDDEN, values)
        )
    for number in sorted(names.keys() & sheet.struck_rows):
        said = {"value": names[number]}
        problems.append(Problem(sheet.name, number, "", ProblemCode.ROW_STRUCK_OUT, said))
