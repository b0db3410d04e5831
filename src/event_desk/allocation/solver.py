"""A plan for a problem: rooms first, then interpreters, one day after another.

Pure: values in, values out, no database and no clock but for the emergency stop. OR-Tools is
loaded when the first plan is asked for (half a second); where it can't be, the greedy plan is the
plan, held to the same rules.
"""

from collections.abc import Callable
from dataclasses import replace
from time import monotonic

from event_desk.allocation import greedy
from event_desk.allocation.frame import Frame
from event_desk.allocation.mending import legal
from event_desk.allocation.problem import Plan, Problem, Solution, Step
from event_desk.allocation.score import better, score
from event_desk.allocation.work import ALL, Wanted, Work, kept_rooms, kept_seats, solution_of
from event_desk.progress import Progress, silent

__all__ = ["ALL", "Wanted", "quick", "solve"]


def solve(
    problem: Problem,
    progress: Progress = silent,
    seconds: float = 30,
    wanted: Wanted = ALL,
    *,
    best: Callable[[Solution], None] | None = None,
    watch: Callable[[Step], None] | None = None,
) -> Solution:
    """The best plan found; the same problem gives the same plan unless `seconds` cuts it short.

    `best` is called with each complete plan on the way, so that Cancel can keep one, and `watch`
    with each improvement. Raises Cancelled when `progress` does.
    """
    work = Work(Frame(problem), wanted, progress, monotonic(), seconds, best, watch)
    work.tick()
    first = _greedy(work)
    work.offer(first)
    try:
        from event_desk.allocation.exact import plan
    except ImportError:
        return solution_of(work, first, {})
    found, proven = plan(work, first)
    mended = legal(work.frame, found)
    if mended is not found:
        found, proven = mended, {}
    before = work.before
    if better(score(work.frame, first, before), score(work.frame, found, before)):
        # Days planned one after another can, rarely, lose to the quick plan as a whole.
        found, proven = first, {}
    return solution_of(work, found, proven)


def quick(problem: Problem, wanted: Wanted = ALL) -> Solution:
    """The greedy plan: what there is without the solver."""
    work = Work(Frame(problem), wanted, silent, monotonic(), 0)
    return solution_of(work, _greedy(work), {})


def _greedy(work: Work) -> Plan:
    frame = work.frame
    setting = kept_rooms(work)
    if work.wanted.rooms:
        setting = greedy.place(frame, setting)
    seats = kept_seats(work, setting)
    slots = frame.slots.values()
    if work.wanted.interpreters:
        teams = greedy.staff(frame, setting, slots, {}, seats)
    else:
        teams = greedy.hold(frame, setting, slots, seats)
    return legal(frame, replace(setting, channels=teams.all_channels(slots)))
