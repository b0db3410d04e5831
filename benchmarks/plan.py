"""How long planning takes: generated events of three sizes, the same ones every time.

    python benchmarks/plan.py [small|middle|large]…

Prints, for each, what was achieved level by level, what is proven, and seconds. Loading OR-Tools
is measured apart.
"""

import random
import resource
import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from time import perf_counter

from event_desk.allocation.frame import Frame
from event_desk.allocation.problem import Interpreter, Item, Problem, Room, Window
from event_desk.allocation.rules import forbidden, violations
from event_desk.allocation.score import changed_people
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


SIZES = {
    "small": Size(15, 4, 12, 2),
    "middle": Size(80, 6, 40, 4),
    "large": Size(300, 6, 120, 5),
}


def generate(size: Size, seed: int = 6) -> Problem:
    """An event of `size`: parallel sessions in slots, a hall each day, a mixed pool of people."""
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    languages = LANGUAGES[: size.languages]
    parallel = -(-size.items // (size.days * len(STARTS)))
    rooms = [Room("hall", "Hall", 800, (2,) * size.languages, 900)]
    for number in range(parallel + 1):
        seats = chance.choice((60, 120, 120, 200))
        booths = chance.choice((2, 3, 3, size.languages))
        rooms.append(Room(f"r{number:02}", f"Room {number:02}", seats, (2,) * booths, seats))
    return Problem(
        "Europe/Paris",
        tuple(rooms),
        tuple(_item(chance, number, size, languages, parallel) for number in range(size.items)),
        tuple(_interpreter(chance, number, size, languages) for number in range(size.interpreters)),
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


def main() -> None:
    began = perf_counter()
    from event_desk.allocation import search  # noqa: F401 - loading it is what is measured

    print(f"loading OR-Tools {perf_counter() - began:.2f} s")
    for name in sys.argv[1:] or SIZES:
        size = SIZES[name]
        problem = generate(size)
        print(f"\n{name}: {size.items} items, {size.languages} languages, "
              f"{size.interpreters} interpreters, {size.days} days")
        _plan(problem)


def _plan(problem: Problem) -> None:
    fast = quick(problem)
    print(f"  greedy   {fast.seconds:6.2f} s  {_figures(fast.objective)}")
    whole = solve(problem, seconds=120)
    print(f"  solver   {whole.seconds:6.2f} s  {_figures(whole.objective)}")
    print(f"  {whole.status}; proven: {', '.join(k for k, ok in whole.proven.items() if ok)}")
    broken = len(forbidden(problem, whole.plan))
    frame = Frame(problem)
    began = perf_counter()
    told = len(list(violations(problem, whole.plan, frame)))
    checked = (perf_counter() - began) * 1000 / max(1, len(frame.days))
    print(f"  forbidden {broken}, warnings {told}, gaps {len(whole.plan.gaps)}; "
          f"checker {checked:.1f} ms a day")
    ill = problem.interpreters[1].id
    rest = tuple(p for p in problem.interpreters if p.id != ill)
    without = replace(problem, interpreters=rest, current=whole.plan)
    again = solve(without, seconds=120)
    few = solve(without, seconds=120, wanted=Wanted(few_changes=True))
    print(f"  one ill: free {changed_people(whole.plan, again.plan)} people in "
          f"{again.seconds:.2f} s, few changes {changed_people(whole.plan, few.plan)} in "
          f"{few.seconds:.2f} s  {_figures(few.objective)}")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"  memory {memory} MB")


def _figures(objective: object) -> str:
    return " ".join(f"{key} {value}" for key, value in dict(objective).items())


if __name__ == "__main__":
    main()
