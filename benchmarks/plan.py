"""How long planning takes: generated events of three sizes, the same ones every time.

    python -m benchmarks.plan [small] [middle] [full] [large]

A size is sessions / languages / interpreters; what was achieved stands level by level below it,
`!` where it is not proven to be the best. `full` is the middle one with layouts, mobile booths,
closed meetings, series and an Open Space. Seconds are those of the processor, as others may be
using it; loading OR-Tools is told apart.
"""

import importlib
import random
import resource
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from time import perf_counter, process_time

from benchmarks.figures import percentile, show

from event_desk.allocation.frame import Frame
from event_desk.allocation.problem import (
    Interpreter,
    Item,
    MobileBooth,
    Problem,
    Room,
    Solution,
    Window,
)
from event_desk.allocation.rules import forbidden, violations
from event_desk.allocation.score import LEVELS, changed_people
from event_desk.allocation.solver import Wanted, quick, solve

START = datetime(2026, 6, 9, 7, 0, tzinfo=UTC)
LANGUAGES = ("en", "fr", "ar", "es", "ru", "zh")
STARTS = ((0, 75), (90, 75), (180, 75), (330, 75), (420, 75), (510, 60))
"""Minutes after nine, and how long: the usual day of a conference, lunch at half past twelve."""


@dataclass(frozen=True)
class Size:
    items: int
    languages: int
    interpreters: int
    days: int
    proven: str
    seconds: float
    touched: float | None = None
    everything: bool = False


SIZES = {
    "small": Size(15, 4, 12, 2, "moves", 1),
    "middle": Size(80, 6, 40, 4, "quality", 10, 0.2),
    "full": Size(80, 6, 40, 4, "quality", 10, everything=True),
    "large": Size(300, 6, 120, 5, "missing", 30),
}
"""With the last level that must be proven and in how many seconds, and how many people a plan of
few changes may touch, as a share of those whom a free one does."""


def generate(size: Size, seed: int = 6) -> Problem:
    """An event of `size`: parallel sessions in slots, a hall each day, a mixed pool of people."""
    chance = random.Random(seed)
    languages = LANGUAGES[: size.languages]
    parallel = -(-size.items // (size.days * len(STARTS)))
    rooms = [Room("hall", "Hall", 800, (2,) * size.languages, 900)]
    for number in range(parallel + 1):
        seats = chance.choice((60, 120, 120, 200))
        booths = chance.choice((2, 3, 3, size.languages))
        rooms.append(Room(f"r{number:02}", f"Room {number:02}", seats, (2,) * booths, seats))
    problem = Problem(
        "Europe/Paris",
        tuple(rooms),
        tuple(_item(chance, number, size, languages, parallel) for number in range(size.items)),
        tuple(_interpreter(chance, number, size, languages) for number in range(size.interpreters)),
    )
    return _with_everything(problem) if size.everything else problem


def _with_everything(problem: Problem) -> Problem:
    """The same event with what makes rooms harder."""
    return replace(
        problem,
        mobile=tuple(MobileBooth(f"m{number}", 2, 30, 20) for number in range(3)),
        rooms=tuple(
            replace(room, layout="theatre", layouts={"classroom": room.capacity * 3 // 5})
            for room in problem.rooms
        ),
        items=tuple(
            replace(
                item,
                layout=("", "", "classroom")[number % 3],
                closed=number % 17 == 0,
                series="training" if number % 11 == 0 else "",
                placeholder=number % 19 == 0,
            )
            for number, item in enumerate(problem.items)
        ),
    )


def _item(
    chance: random.Random, number: int, size: Size, languages: tuple[str, ...], parallel: int
) -> Item:
    slot, place = divmod(number, parallel)
    day, index = divmod(slot, len(STARTS))
    minutes, length = STARTS[index]
    start = START + timedelta(days=day % size.days, minutes=minutes)
    plenary = place == 0 and index == 0
    floor = tuple(chance.sample(languages, chance.choice((1, 1, 1, 2))))
    others = [language for language in languages if language not in floor]
    wanted = min(len(others), len(languages) if plenary else chance.choice((0, 1, 1, 2, 2, 3)))
    into = tuple(chance.sample(others, wanted)) + (floor if len(floor) > 1 else ())
    expected = 600 if plenary else chance.randrange(30, 180, 10)
    code = f"S{number:03}"
    end = start + timedelta(minutes=length)
    return Item(code, code, start, end, floor=floor, interpret_into=into, expected=expected)


def _interpreter(
    chance: random.Random, number: int, size: Size, languages: tuple[str, ...]
) -> Interpreter:
    mother = languages[number % len(languages)]
    others = [language for language in languages if language != mother]
    chance.shuffle(others)
    active = 1 if chance.random() < 0.6 else 0
    passive = chance.choice((1, 1, 2, 2))
    b, c = others[:active], others[active : active + passive]
    if mother != "en" and "en" not in (*b, *c) and chance.random() < 0.85:
        c.append("en")  # nearly everybody works from English
    available = None
    if chance.random() < 0.2:
        first = chance.randrange(size.days)
        day = START + timedelta(days=first)
        available = (Window(day - timedelta(hours=2), day + timedelta(days=2, hours=12)),)
    name = f"Interpreter {number:03}"
    return Interpreter(name, name, (mother,), tuple(b), tuple(c), available)


def main(names: list[str]) -> None:
    began = perf_counter()
    importlib.import_module("event_desk.allocation.exact")
    show("loading OR-Tools", perf_counter() - began, "s")
    for name in names or SIZES:
        plan(name, SIZES[name])


def plan(name: str, size: Size) -> None:
    label = f"{name} {size.items}/{size.languages}/{size.interpreters}"
    problem = generate(size)
    _timed(f"{label} greedy", None, lambda: quick(problem))
    whole = _timed(f"{label} planned", size.seconds, lambda: solve(problem, seconds=120))
    levels = LEVELS[: LEVELS.index(size.proven) + 1]
    proven = all(whole.proven[level] for level in levels)
    print(f"    proven to {size.proven}: {'yes' if proven else 'NO'}")
    _check(label, problem, whole)
    _replan(label, problem, whole, size)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    show(f"{label} memory so far", memory, "MB", 600)


def _timed(label: str, wanted: float | None, work: Callable[[], Solution]) -> Solution:
    began = process_time()
    solution = work()
    show(label, process_time() - began, "s", wanted)
    print(f"    {_figures(solution)}")
    return solution


def _check(label: str, problem: Problem, solution: Solution) -> None:
    frame = Frame(problem)
    times: list[float] = []
    for _round in range(5):
        began = process_time()
        told = list(violations(problem, solution.plan, frame))
        times.append((process_time() - began) * 1000 / max(1, len(frame.days)))
    show(f"{label} checking a day", percentile(times, 50), "ms", 15)
    broken = len(forbidden(problem, solution.plan))
    print(f"    {broken} forbidden, {len(told)} found, {len(solution.plan.gaps)} gaps")


def _replan(label: str, problem: Problem, solution: Solution, size: Size) -> None:
    """Somebody falls ill: once planned freely, once touching few."""
    rest = (problem.interpreters[0], *problem.interpreters[2:])
    without = replace(problem, interpreters=rest, current=solution.plan)
    again = solve(without, seconds=120)
    fewest = Wanted(few_changes=True)
    few = _timed(f"{label} few changes", 10, lambda: solve(without, seconds=120, wanted=fewest))
    # The one who is ill is no longer there to be touched.
    free, touched = (changed_people(solution.plan, s.plan) - 1 for s in (again, few))
    wanted = None if size.touched is None else free * size.touched
    show(f"{label} people touched (free: {free})", touched, "", wanted)


def _figures(solution: Solution) -> str:
    return " ".join(
        f"{level} {value}{'' if solution.proven[level] else '!'}"
        for level, value in solution.objective.items()
    )


if __name__ == "__main__":
    main(sys.argv[1:])
