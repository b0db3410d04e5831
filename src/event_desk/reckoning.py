"""What planning knows and a list cannot find out: whoever has both hands it over, here.

Lists and planning know nothing of one another. Nothing of the window is needed for it.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk.allocation import difference, storage, versions, why_run
from event_desk.allocation.difference import Line
from event_desk.allocation.problem import Problem
from event_desk.allocation.supply import supply
from event_desk.allocation.why_words import names_of, price_words
from event_desk.exchange.duties import News, Told, What
from event_desk.exchange.export import Reckoned, Report, SlotNeed, Subject
from event_desk.progress import Progress, silent

Read = Callable[[], AbstractContextManager[Session]]
_OF_RELEASES = frozenset({Report.ROSTER, Report.BULLETIN})
_OF_THE_PROBLEM = frozenset({Report.COVERAGE, Report.GAPS})
_SECONDS = 60.0
"""Prices that are not found by then stay away from the list, which comes out all the same."""


def reckoned(read: Read, subject: Subject | Report, progress: Progress = silent) -> Reckoned | None:
    """None for what has nothing to reckon. Raises Cancelled when `progress` does."""
    if subject in _OF_RELEASES:
        with read() as session:
            return Reckoned(told=told(session))
    if subject not in _OF_THE_PROBLEM:
        return None
    with read() as session:
        problem = storage.load(session)
    return _of_the_problem(problem, subject, progress)


def told(session: Session) -> Told | None:
    """The change bulletin for lists; None before the first release."""
    found = versions.news(session)
    if found is None or found.release is None:
        return None
    return Told(
        found.release,
        {
            (UUID(line.item), UUID(person)): (_news(line), tuple(_what(line)))
            for person, lines in found.lines.items()
            for line in lines
        },
    )


def _news(line: Line) -> News:
    if line.work is None:
        return News.GONE
    return News.NEW if line.was is None else News.CHANGED


def _what(line: Line) -> Iterator[What]:
    """Another way of working stands where the booth's number does."""
    if line.work is None or line.was is None:
        return
    if line.time != line.time_before:
        yield What.TIME
    if line.room != line.room_before:
        yield What.ROOM
    kinds = {
        difference.News.BOOTH: What.BOOTH,
        difference.News.MODE: What.BOOTH,
        difference.News.LANGUAGE: What.INTO,
        difference.News.RELAY: What.RELAY,
        difference.News.PARTNERS: What.PARTNER,
    }
    given = {kinds[one] for one in line.news if one in kinds}
    yield from (what for what in What if what in given)


def _of_the_problem(
    problem: Problem, subject: Subject | Report, progress: Progress
) -> Reckoned | None:
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
