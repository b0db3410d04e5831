"""Problems of a list as rows: where, and what about it, in the reader's language."""

from collections.abc import Sequence
from dataclasses import dataclass

from event_desk.exchange.plan import Problem
from event_desk.texts.lists import problem_sentence
from event_desk.ui.theme import State


@dataclass(frozen=True, slots=True)
class ImportProblem:
    """`row` is the spreadsheet's number, 0 for the whole sheet."""

    sheet: str
    row: int
    column: str
    state: State
    sentence: str


def problems_of(problems: Sequence[Problem]) -> list[ImportProblem]:
    """Errors before warnings, each in the order of the list."""
    found = [
        ImportProblem(
            problem.sheet,
            problem.row,
            problem.column,
            State.STOP if problem.severity == "error" else State.ALREADY,
            problem_sentence(problem),
        )
        for problem in problems
    ]
    return sorted(found, key=lambda one: one.state is not State.STOP)
