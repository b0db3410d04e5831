"""What planning knows and a list cannot find out: whoever has both hands it over, here.

Lists and planning know nothing of one another. Nothing of the window is needed for it.
"""

from uuid import UUID

from event_desk.allocation import why_run
from event_desk.allocation.problem import Problem
from event_desk.allocation.supply import supply
from event_desk.allocation.why_words import names_of, price_words
from event_desk.exchange.export import Reckoned, Report, SlotNeed, Subject
from event_desk.progress import Progress, silent

WANTED = frozenset({Report.COVERAGE, Report.GAPS})
_SECONDS = 60.0
"""Prices that are not found by then stay away from the list, which comes out all the same."""


def reckoned(
    problem: Problem, subject: Subject | Report, progress: Progress = silent
) -> Reckoned | None:
    """None for what has nothing to reckon. Raises Cancelled when `progress` does."""
    if subject is Report.COVERAGE:
        return Reckoned(
            tuple(
                SlotNeed(one.start, one.end, one.language, one.need, one.have, one.gap)
                for one in supply(problem)
            )
        )
    if subject is Report.GAPS and problem.current is not None and problem.current.gaps:
        names = names_of(problem)
        found = why_run.run(problem, problem.current, progress, seconds=_SECONDS)
        return Reckoned(
            prices={
                (UUID(one.gap.item), one.gap.language, one.gap.source): " ".join(words)
                for one in found.gaps
                if (words := price_words(one.price, names))
            }
        )
    return None
