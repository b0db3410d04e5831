"""Planning in a process of its own."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from event_desk.allocation import run, solver
from event_desk.allocation.problem import Interpreter, Item, Problem, Room, Status
from event_desk.progress import Cancelled

DAY = datetime(2030, 5, 1, 7, 0, tzinfo=UTC)


def made(items):
    return Problem(
        "Europe/Paris",
        tuple(Room(f"r{n}", f"r{n}", 100, (2, 2, 2), 100) for n in range(6)),
        tuple(
            Item(
                f"i{n:02}",
                f"i{n:02}",
                DAY + timedelta(days=n // 30, minutes=100 * (n % 6)),
                DAY + timedelta(days=n // 30, minutes=100 * (n % 6) + 75),
                floor=(("en", "fr", "es")[n % 3],),
                interpret_into=("ar", ("fr", "es", "en")[n % 3]),
            )
            for n in range(items)
        ),
        tuple(
            Interpreter(
                f"p{n:02}", f"p{n:02}", (("ar", "fr", "es", "en")[n % 4],), ("en",), ("fr", "es")
            )
            for n in range(16)
        ),
    )


def test_a_child_plans_what_this_process_would_plan():
    problem = made(4)
    steps = []
    there = run.solve(problem, lambda done, total: steps.append((done, total)))
    here = solver.solve(problem)
    assert replace(there, seconds=0) == replace(here, seconds=0)
    assert steps[-1] == (2, 2)


def test_cancel_ends_the_child_and_raises():
    calls = 0

    def progress(done, total):
        nonlocal calls
        calls += 1
        if calls > 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        run.solve(made(60), progress)


def test_cancel_can_keep_the_best_so_far():
    problem = made(60)

    def progress(done, total):
        if total:
            raise Cancelled

    solution = run.solve(problem, progress, keep_best=True)
    assert solution.status is Status.FEASIBLE
    assert len(solution.plan.rooms) == 60


def test_it_works_on_a_thread_of_the_window():
    found = []
    thread = threading.Thread(target=lambda: found.append(run.solve(made(2))))
    thread.start()
    thread.join(60)
    assert found[0].status is Status.OPTIMAL
