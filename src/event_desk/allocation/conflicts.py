"""Which sessions cannot all be covered: the smallest set, by leaving out and solving again.

The solver's own way of naming what stands against what (assumptions) has open faults and knows no
goals, so every set told here was solved by itself, within deterministic time.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from event_desk.allocation.day_again import Day, limits, term_of
from event_desk.allocation.demands import Demand, demand_of, open_demands
from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.greedy import booths_of
from event_desk.allocation.problem import Gap, Plan, Problem
from event_desk.progress import Progress, silent

if TYPE_CHECKING:
    from event_desk.allocation.day_model import DayModel

CHECK_TIME = 0.5
"""Deterministic time for one question, about as many seconds."""

MOST_CHECKS = 90
"""How many times one conflict may ask the solver."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """`items` cannot all be covered as `demands` ask, and can when any one of them is left out:
    each of these was solved. `people` are all who could do any of it directly.

    `smallest`: no smaller set with this gap's item exists, proven. An empty `items` says that
    there is no such set (`known`: the plan could cover everything) or none was found in time.
    `languages` and `booths` are told where one session has fewer booths than languages.
    """

    items: tuple[str, ...] = ()
    demands: tuple[Demand, ...] = ()
    people: tuple[str, ...] = ()
    known: bool = False
    smallest: bool = False
    languages: int = 0
    booths: int | None = None


def conflict(problem: Problem, plan: Plan, gap: Gap, progress: Progress = silent) -> Conflict:
    """The sessions of that day that stand against each other: the gap's, with what the plan covers
    of the others. For a gap of seats, full booths are asked for as well.

    Raises Cancelled when `progress` does.
    """
    demand = demand_of(gap)
    frame = Frame(problem)
    day = Day.of(frame, plan, demand.item)
    if day is None or not demand.language or demand.item not in plan.rooms:
        return Conflict()
    try:
        questions = _Questions(day, demand, progress)
    except ImportError:
        return Conflict()
    if demand not in questions.demands.get(demand.item, ()):
        return Conflict()  # nobody said what is spoken
    return questions.conflict()


class _Questions:
    """Asks whether sets of sessions can be covered together, and remembers the answers."""

    def __init__(self, day: Day, demand: Demand, progress: Progress) -> None:
        from event_desk.allocation.search import Goal, lexicographic

        self._goal, self._search = Goal, lexicographic
        self._day, self._demand, self._progress = day, demand, progress
        self.demands = _asked(day, demand)
        self._answers: dict[frozenset[Demand], bool | None] = {}
        self._slot = day.frame.slots[demand.item]

    def conflict(self) -> Conflict:
        found = self._core()
        if found is None:
            everything = self._can(tuple(self.demands))
            return Conflict(known=everything is True)
        core, smallest = self._smaller(found)
        demands = self._needed(core)
        chosen = set(core)
        return Conflict(
            tuple(item for item in self._day.frame.slots if item in chosen),
            demands,
            self._people(demands),
            True,
            smallest,
            *self._short_of_booths(demands),
        )

    def _short_of_booths(self, demands: Sequence[Demand]) -> tuple[int, int | None]:
        items = {demand.item for demand in demands}
        if len(items) > 1:
            return 0, None
        frame, plan = self._day.frame, self._day.plan
        booths = len(booths_of(frame, plan, self._slot))
        languages = len({demand.language for demand in demands})
        if frame.needs_booth(self._slot) and languages > booths:
            return languages, booths
        return 0, None

    def _core(self) -> list[str] | None:
        """Grow around the gap until it can't be covered, then leave out what isn't needed."""
        order = [self._demand.item, *self._others()]
        size = 1
        while self._can(order[:size]) is not False:
            if size >= len(order) or self._spent():
                return None
            size = min(len(order), max(2, 2 * size))
        core = order[:size]
        for item in reversed(core[1:]):
            rest = [one for one in core if one != item]
            if self._can(rest) is False:
                core = rest
        return core

    def _others(self) -> list[str]:
        """What could want the same people, the nearest in time first."""
        own = self._slot

        def apart(slot: Slot) -> tuple[int, int, str]:
            between = max(own.start - slot.end, slot.start - own.end, 0)
            return between, abs(slot.start - own.start), slot.item.code

        slots = [slot for slot in self._day.slots if slot.item.id in self.demands]
        return [slot.item.id for slot in sorted(slots, key=apart) if slot is not own]

    def _smaller(self, core: list[str]) -> tuple[list[str], bool]:
        """Try every set with one session less; all must be coverable for a proof."""
        others = self._others()
        while len(core) > 2:
            smaller = self._one_less(others, len(core) - 2)
            if smaller is None:
                return core, False
            if not smaller:
                return core, True
            core = smaller
        return core, True

    def _one_less(self, others: Sequence[str], number: int) -> list[str] | None:
        """A set of that size that can't be covered; empty: there is none; None: not known."""
        sure = True
        for chosen in combinations(others, number):
            if self._spent():
                return None
            answer = self._can([self._demand.item, *chosen])
            if answer is False:
                return [self._demand.item, *chosen]
            sure = sure and answer is True
        return [] if sure else None

    def _spent(self) -> bool:
        return len(self._answers) >= MOST_CHECKS

    def _needed(self, core: Sequence[str]) -> tuple[Demand, ...]:
        """Of all that these sessions ask, only what cannot be had together."""
        needed = self._of(core)
        for one in sorted(needed, key=lambda d: (d == self._demand, bool(d.source), d)):
            rest = [other for other in needed if other != one]
            if one != self._demand and self._possible(frozenset(rest)) is False:
                needed = rest
        return tuple(needed)

    def _of(self, items: Sequence[str]) -> list[Demand]:
        return [demand for item in items for demand in self.demands[item]]

    def _can(self, items: Sequence[str]) -> bool | None:
        """Can all that is asked of `items` be covered when they are all there is that day?"""
        return self._possible(frozenset(self._of(items)))

    def _possible(self, demands: frozenset[Demand]) -> bool | None:
        if demands not in self._answers:
            if self._spent():
                return None
            self._answers[demands] = self._solve(demands)
        return self._answers[demands]

    def _model(self, demands: Iterable[Demand]) -> "DayModel":
        items = {demand.item for demand in demands}
        return self._day.model([slot for slot in self._day.slots if slot.item.id in items])

    def _solve(self, demands: frozenset[Demand]) -> bool | None:
        self._progress(0, 0)
        model = self._model(demands)
        terms = [(t, 1) for one in sorted(demands) if (t := term_of(model, one)) is not None]
        goal = self._goal("conflict", terms, CHECK_TIME)
        found = self._search(model.cp, [goal], {}, limits(self._progress))
        if found is None:
            return None
        if not found.achieved["conflict"]:
            return True
        return False if found.proven["conflict"] else None

    def _people(self, demands: Sequence[Demand]) -> tuple[str, ...]:
        """Who could take a seat that is asked for, understanding what is spoken there."""
        frame = self._day.frame
        wanted: dict[tuple[str, str], set[str]] = {}
        for one in demands:
            sources = (one.source,) if one.source else frame.slots[one.item].sources(one.language)
            wanted.setdefault((one.item, one.language), set()).update(sources)
        able = {
            person
            for (item, language, person) in self._model(demands).x
            if frame.people[person].understood & wanted.get((item, language), set())
        }
        return tuple(person for person in frame.people if person in able)


def _asked(day: Day, demand: Demand) -> dict[str, tuple[Demand, ...]]:
    """By item of that day: this gap, and beside it what the plan covers."""
    unmet = open_demands(day.frame, day.plan)
    asked: dict[str, tuple[Demand, ...]] = {}
    for slot in day.slots:
        item = slot.item.id
        if item not in day.plan.rooms:
            continue
        wanted = list(_pairs(slot))
        if not demand.source:
            uncovered = {one.language for one in wanted if one in unmet}
            wanted += [Demand(item, t) for t in slot.targets if t not in uncovered]
        here = tuple(one for one in wanted if one == demand or one not in unmet)
        if here:
            asked[item] = here
    return asked


def _pairs(slot: Slot) -> Iterator[Demand]:
    for source, target in slot.pairs:
        yield Demand(slot.item.id, target, source)
