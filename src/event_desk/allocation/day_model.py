"""One day of interpreters as variables and constraints for CP-SAT."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

from ortools.sat.python import cp_model

from event_desk.allocation.coverage import ALONE_COST, B_COST, PLACEHOLDER_COST, can_work
from event_desk.allocation.day_cover import Extra, lend, relay, singles
from event_desk.allocation.day_limits import limit_day, limit_week
from event_desk.allocation.frame import Frame, Job, Slot
from event_desk.allocation.greedy import Teams, booths_of, candidates, has_place
from event_desk.allocation.people_rules import hindrance, week_left
from event_desk.allocation.problem import Interpreter, Plan, Seat
from event_desk.allocation.profile import Rule
from event_desk.allocation.search import Term, total


@dataclass(frozen=True, slots=True)
class DayTask:
    """One day to be staffed.

    `setting` says where the items are and where mobile booths stand; `elsewhere` is the work of
    other days, by interpreter. Changes are counted against the seats of `current`, except those
    of people who are `changed` already. `quick` is a first plan of the day, `deterministic` the
    solver's own time for it.
    """

    frame: Frame
    setting: Plan
    slots: tuple[Slot, ...]
    elsewhere: Mapping[str, Sequence[Job]]
    pins: frozenset[Seat]
    current: frozenset[Seat] | None
    changed: frozenset[str]
    quick: Teams
    deterministic: float

    @property
    def rooms(self) -> Mapping[str, str]:
        return self.setting.rooms


class DayModel:
    """`x` (by item, language and person) says that a person sits in that booth.

    `direct`, `retour` and `pivot` (by item, spoken or heard and heard or pivot) say how languages
    are covered; `uncovered`, `missing` and `quality` are goals. `open` (by item, spoken and heard)
    says that a pair is left to nobody, `short` (by item and heard) how many seats stay empty.
    `bound` is true where work on other days keeps somebody from this one.
    """

    def __init__(self, task: DayTask) -> None:
        self.task = task
        self.frame = task.frame
        self.cp = cp_model.CpModel()
        self.bound = False
        self.x: dict[tuple[str, str, str], Any] = {}
        self.uncovered: list[Term] = []
        self.missing: list[Term] = []
        self.open: dict[tuple[str, str, str], Any] = {}
        self.short: dict[tuple[str, str], Any] = {}
        self.quality: list[Term] = []
        self.in_booth: dict[tuple[str, str], list[Interpreter]] = {}
        self.anybody: dict[tuple[str, str], Any] = {}
        self.direct: dict[tuple[str, str, str], Any] = {}
        self.retour: dict[tuple[str, str, str], Any] = {}
        self.pivot: dict[tuple[str, str, str], Any] = {}
        self.relays: dict[tuple[str, str, str], list[tuple[str, Any]]] = {}
        self.work: dict[str, dict[str, list[Any]]] = {}
        self.slots = tuple(
            slot for slot in task.slots if slot.targets and slot.item.id in task.rooms
        )
        for slot in self.slots:
            self._seats(slot)
            self._booths(slot)
            lend(self, slot)
            for target in slot.targets:
                relay(self, slot, target)
            singles(self, slot)
            self._demands(slot)
        self.people = [p for p in self.frame.people.values() if p.id in self.work]
        for person in self.people:
            self._limits(person)
        for seat in sorted(task.pins, key=self.frame.seat_order):
            var = self.x.get((seat.item, seat.language, seat.interpreter))
            if var is not None:
                self.cp.add(var == 1)

    @cached_property
    def _pinned(self) -> Mapping[tuple[str, str], frozenset[str]]:
        pinned: dict[tuple[str, str], set[str]] = {}
        for seat in self.task.pins:
            pinned.setdefault((seat.item, seat.language), set()).add(seat.interpreter)
        return {booth: frozenset(people) for booth, people in pinned.items()}

    def pinned(self, item: str, target: str) -> frozenset[str]:
        return self._pinned.get((item, target), frozenset())

    def either(self, variables: Sequence[Any]) -> Any:
        """A variable that is true exactly when one of `variables` is."""
        if not variables:
            return self.cp.new_constant(0)
        if len(variables) == 1:
            return variables[0]
        result = self.cp.new_bool_var("")
        self.cp.add_bool_or(*variables, result.negated())
        for variable in variables:
            self.cp.add_implication(variable, result)
        return result

    def seated(self, item: str, target: str, people: Iterable[Interpreter]) -> list[Any]:
        return [self.x[item, target, person.id] for person in people]

    # The people of each booth

    def _seats(self, slot: Slot) -> None:
        frame, item = self.frame, slot.item.id
        booths = booths_of(frame, self.task.setting, slot)
        possible: dict[str, bool] = {}
        for target in slot.targets:
            pinned = self.pinned(item, target)
            able = {person.id for person in candidates(frame, slot, target)}
            people: list[Interpreter] = []
            for person in frame.people.values():
                if person.id not in pinned:
                    if person.id not in able or not has_place(frame, slot, booths, person):
                        continue
                    if person.id not in possible:
                        possible[person.id] = self._possible(slot, person)
                    if not possible[person.id]:
                        continue
                people.append(person)
                var = self.cp.new_bool_var("")
                self.x[item, target, person.id] = var
                self.work.setdefault(person.id, {}).setdefault(item, []).append(var)
            self.in_booth[item, target] = people
            self._team(slot, target, people)

    def _possible(self, slot: Slot, person: Interpreter) -> bool:
        job = Job(slot, self.task.rooms[slot.item.id])
        elsewhere = self.task.elsewhere.get(person.id, ())
        if hindrance(self.frame, person, elsewhere, job) is None:
            return True
        if elsewhere and hindrance(self.frame, person, (), job) is None:
            self.bound = True
        return False

    def _team(self, slot: Slot, target: str, people: Sequence[Interpreter]) -> None:
        item = slot.item.id
        self.anybody[item, target] = self.either(self.seated(item, target, people))
        for source in slot.sources(target):
            able = [p for p in people if can_work(p, source, target)]
            self.direct[item, source, target] = (
                self.anybody[item, target]
                if len(able) == len(people)
                else self.either(self.seated(item, target, able))
            )

    def _booths(self, slot: Slot) -> None:
        item = slot.item.id
        room = self.frame.rooms.get(self.task.rooms[item])
        if room is None or not self.frame.needs_booth(slot):
            return
        if any(self.frame.override(rule, item) for rule in (Rule.BOOTHS, Rule.BOOTH_SEATS)):
            return
        seats = booths_of(self.frame, self.task.setting, slot)
        here = {
            target: self.seated(
                item, target, [p for p in self.in_booth[item, target] if not p.remote]
            )
            for target in slot.targets
        }
        opened = {target: self.either(variables) for target, variables in here.items() if variables}
        if len(opened) > len(seats):
            self.cp.add(total(list(opened.values())) <= len(seats))
        self._booth_seats(seats, here, opened)

    def _booth_seats(
        self, seats: Sequence[int], here: Mapping[str, list[Any]], opened: Mapping[str, Any]
    ) -> None:
        """Teams fit booths of different sizes when, size by size, there are enough of them."""
        sizes = sorted({max(0, size) for size in seats})
        larger: dict[int, list[Any]] = {size: [] for size in sizes[1:]}
        for target in opened if sizes else ():
            room_for = sizes[0]
            for smaller, size in pairwise(sizes):
                step = self.cp.new_bool_var("")
                larger[size].append(step)
                room_for = room_for + (size - smaller) * step
            self.cp.add(total(here[target]) <= room_for)
        for size, steps in larger.items():
            there = sum(1 for one in seats if one >= size)
            if len(steps) > there:
                self.cp.add(total(steps) <= there)

    # What one person can do

    def _limits(self, person: Interpreter) -> None:
        work = self.work[person.id]
        held = frozenset(
            seat.item
            for seat in self.task.pins
            if seat.interpreter == person.id and seat.item in work
        )
        limit_day(self.cp, self.frame, self.task.rooms, person, work, held)
        elsewhere = self.task.elsewhere.get(person.id, ())
        if elsewhere and self.frame.profile.forbids(Rule.WEEK_HOURS):
            left = week_left(self.frame, elsewhere, self.slots[0].day)
            fixed = sum(self.frame.slots[item].minutes for item in held)
            limit_week(self.cp, work, self.frame, max(left, fixed))
            self.bound |= left < self.frame.day_limit(person)

    # What is asked for

    def _demands(self, slot: Slot) -> None:
        item, priority = slot.item.id, max(1, slot.item.priority)
        uncovered, missing = self.uncovered, self.missing
        if slot.item.placeholder:  # what may come counts after everything that is known
            priority *= PLACEHOLDER_COST
            uncovered = missing = self.quality
        for source, target in slot.pairs:
            key = item, source, target
            ways = [self.direct[key], *(var for _pivot, var in self.relays.get(key, ()))]
            if key in self.retour:
                ways.append(self.retour[key])
            gap = self.cp.new_bool_var("")
            self.cp.add_bool_or(*ways, gap)
            self.open[key] = gap
            uncovered.append((gap, priority))
        for target in slot.targets:
            short = self._seats_wanted(slot, target, Extra(self, slot, target))
            missing.append((short, priority))

    def _seats_wanted(self, slot: Slot, target: str, extra: Extra) -> Any:
        item, team, wanted = slot.item.id, self.frame.team(slot), self.frame.wanted(slot)
        people = self.in_booth[item, target]
        seated = total(self.seated(item, target, people))
        here = self.anybody[item, target]
        most = max(wanted, len(slot.sources(target)), len(self.pinned(item, target)))
        if len(people) > most:
            self.cp.add(seated <= most + extra.more)
        short = self.cp.new_int_var(0, team + extra.most, "")
        retour_only = self._retour_only(slot, target)
        self.cp.add(short + seated + team * retour_only >= team + extra.more)
        self.short[item, target] = short
        if wanted > team:
            alone = self.cp.new_bool_var("")
            self.cp.add(seated + alone >= wanted * here)
            self.quality.append((alone, ALONE_COST))
        for person in people:
            if target not in person.a:
                self.quality.append((self.x[item, target, person.id], B_COST))
        return short

    def _retour_only(self, slot: Slot, target: str) -> Any:
        item = slot.item.id
        keys = [(item, source, target) for source in slot.sources(target)]
        if any(key not in self.retour for key in keys):
            return 0
        result = self.cp.new_bool_var("")
        for key in keys:
            self.cp.add_implication(result, self.retour[key])
        self.cp.add_bool_or(result.negated(), self.anybody[item, target].negated())
        return result
