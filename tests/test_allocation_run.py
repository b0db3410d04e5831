"""Planning in a process of its own."""

import subprocess
import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from event_desk.allocation import run, solver
from event_desk.allocation.problem import Interpreter, Item, Problem, Room, Status
from event_desk.allocation.score import LEVELS
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


def test_what_is_being_improved_is_told_with_value_and_bound():
    steps = []
    run.solve(made(40), watch=steps.append)
    assert steps
    assert {step.goal for step in steps} <= set(LEVELS)
    assert all(0 <= step.bound <= step.value for step in steps)


WITHOUT_SOLVER = """
import sys
sys.modules["ortools"] = None
from test_allocation_run import made
from event_desk.allocation import solver
solution = solver.solve(made(4))
print(solution.status.value, len(solution.plan.rooms), len(solution.plan.channels))
"""


def test_where_the_solver_cannot_be_loaded_the_quick_plan_is_the_plan():
    places = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "src")]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {places!r}\n{WITHOUT_SOLVER}"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["feasible", "4", "4"]
