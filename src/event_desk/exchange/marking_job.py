"""What the process that marks a copy is told (`marking`), in values that JSON can hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Job:
    """What to do, in plain values; sheets by the names they have in `source`.

    `cells`: sheet → [row, column, is an error, note]. `rows`: sheet → [row, first, last column].
    `uncalculated`: sheet → [row, column]. Rows count from 1, columns from 0. `lines` are rows of
    the list of problems: [is an error, [what stands in the cells], [sheet, row, column] or
    nothing]; `headings` stand above them, and the third of them is a link.
    """

    source: str
    target: str
    macros: bool
    cells: Mapping[str, Sequence[tuple[int, int, bool, str]]]
    rows: Mapping[str, Sequence[tuple[int, int, int]]]
    uncalculated: Mapping[str, Sequence[tuple[int, int]]]
    title: str
    headings: Sequence[str]
    lines: Sequence[tuple[bool, Sequence[str | int], tuple[str, int, int] | None]]
    right_to_left: bool
