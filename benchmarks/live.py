"""How long it takes to say what one change by hand would break, while it is being dragged.

    python -m benchmarks.live

Processor time, because that is what the window waits for; the first change of a plan apart, which
also makes its look-ups.
"""

import random
from datetime import timedelta
from time import process_time

from benchmarks.figures import percentile, show
from benchmarks.plan import SIZES, Size, generate

from event_desk.allocation.frame import Frame
from event_desk.allocation.live import Change, fit
from event_desk.allocation.problem import Plan, Problem, Seat
from event_desk.allocation.rules import violations
from event_desk.allocation.solver import quick

MOST = 15
CHANGES = 200


def main() -> None:
    for name in ("middle", "large"):
        measure(SIZES[name])


def measure(size: Size) -> None:
    label = f"{size.items}/{size.languages}/{size.interpreters}"
    problem = generate(size)
    plan = quick(problem).plan
    began = process_time()
    fit(problem, plan, Change(problem.items[0].id))
    show(f"{label} first change", (process_time() - began) * 1000, "ms")
    for what, changes in (("moved", _moves(problem)), ("seated", _seats(problem, plan))):
        times: list[float] = []
        for change in changes:
            began = process_time()
            fit(problem, plan, change)
            times.append((process_time() - began) * 1000)
        show(f"{label} {what}, median", percentile(times, 50), "ms", MOST)
        show(f"{label} {what}, 99 of 100", percentile(times, 99), "ms", MOST)
    frame = Frame(problem)
    began = process_time()
    found = len(list(violations(problem, plan, frame)))
    show(f"{label} everything again ({found} found)", (process_time() - began) * 1000, "ms")


def _moves(problem: Problem) -> list[Change]:
    """Another room and time, as under a mouse."""
    chance = random.Random(3)
    changes: list[Change] = []
    for _ in range(CHANGES):
        item, room = chance.choice(problem.items), chance.choice(problem.rooms)
        assert item.start is not None
        assert item.end is not None
        by = timedelta(minutes=chance.choice((-60, -30, -15, 0, 15, 30, 60)))
        changes.append(Change(item.id, room.id, item.start + by, item.end + by))
    return changes


def _seats(problem: Problem, plan: Plan) -> list[Change]:
    """Somebody joins a booth, or changes places with somebody in it."""
    chance = random.Random(3)
    seats = sorted(plan.home_seats(), key=lambda seat: (seat.item, seat.language, seat.interpreter))
    changes: list[Change] = []
    for _ in range(CHANGES):
        old = chance.choice(seats)
        new = Seat(old.item, old.language, chance.choice(problem.interpreters).id)
        removed = (old,) if chance.random() < 0.5 else ()
        changes.append(Change(old.item, seats_added=(new,), seats_removed=removed))
    return changes


if __name__ == "__main__":
    main()
