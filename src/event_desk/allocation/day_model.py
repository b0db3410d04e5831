"""One day of interpreters as variables and constraints for CP-SAT."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from ortools.sat.python import cp_model

from event_desk.allocation.coverage import (
    ALONE_COST,
    B_COST,
    RELAY_COST,
    RETOUR_COST,
    SINGLE_COST,
    can_work,
)
from event_desk.allocation.day_limits import limit_day
from event_desk.allocation.frame import Frame, Job, Slot
from event_desk.allocation.greedy import Teams, candidates, has_place
from event_desk.allocation.people_rules import hindrance
from event_desk.allocation.problem import Interpreter, Room, Seat
from event_desk.allocation.score import MOST_WEIGHT, OVER_WEIGHT
from event_desk.allocation.search import Term, total, weighted


@dataclass(frozen=True, slots=True)
class DayTask:
    """One day to be staffed.

    `elsewhere` is the work of other days, by interpreter. Changes are counted against the seats
    of `current`, except those of people who are `changed` already. `quick` is a first plan of the
    day, `deterministic` the solver's own time for it.
    """

    frame: Frame
    rooms: Mapping[str, str]
    slots: tuple[Slot, ...]
    elsewhere: Mapping[str, Sequence[Job]]
    pins: frozenset[Seat]
    current: frozenset[Seat] | None
    changed: frozenset[str]
    quick: Teams
    deterministic: float


class DayModel:
    """`x` (by item, language and person) says that a person sits in that booth.

    `direct`, `retour` and `pivot` (by item, spoken or heard and heard or pivot) say how languages
    are covered; `uncovered`, `missing` and `quality` are goals. `open` (by item, spoken and heard)
    says that a pair is left to nobody, `short` (by item and heard) how many seats stay empty.
    """

    def __init__(self, task: DayTask) -> None:
        self.task = task
        self.frame = task.frame
        self.cp = cp_model.CpModel()
        self.x: dict[tuple[str, str, str], Any] = {}
        self.uncovered: list[Term] = []
        self.missing: list[Term] = []
        self.open: dict[tuple[str, str, str], Any] = {}
        self.short: dict[tuple[str, str], Any] = {}
        self.quality: list[Term] = []
        self._in_booth: dict[tuple[str, str], list[Interpreter]] = {}
        self._any: dict[tuple[str, str], Any] = {}
        self.direct: dict[tuple[str, str, str], Any] = {}
        self.retour: dict[tuple[str, str, str], Any] = {}
        self.pivot: dict[tuple[str, str, str], Any] = {}
        self._relays: dict[tuple[str, str, str], list[Any]] = {}
        self._work: dict[str, dict[str, list[Any]]] = {}
        self.slots = tuple(
            slot for slot in task.slots if slot.targets and slot.item.id in task.rooms
        )
        for slot in self.slots:
            self._seats(slot)
            self._booths(slot)
            self._lend(slot)
            for target in slot.targets:
                self._relay(slot, target)
            self._demands(slot)
        self._people = [p for p in self.frame.people.values() if p.id in self._work]
        for person in self._people:
            limit_day(self.cp, self.frame, task.rooms, person, self._work[person.id])
        for seat in sorted(task.pins, key=self.frame.seat_order):
            var = self.x.get((seat.item, seat.language, seat.interpreter))
            if var is not None:
                self.cp.add(var == 1)

    # The people of each booth

    def _seats(self, slot: Slot) -> None:
        frame, item = self.frame, slot.item.id
        room = frame.rooms.get(self.task.rooms[item])
        job = Job(slot, self.task.rooms[item])
        possible: dict[str, bool] = {}
        for target in slot.targets:
            people: list[Interpreter] = []
            for person in candidates(frame, slot, target):
                if not has_place(frame, slot, room, person):
                    continue
                if person.id not in possible:
                    jobs = self.task.elsewhere.get(person.id, ())
                    possible[person.id] = hindrance(frame, person, jobs, job) is None
                if possible[person.id]:
                    people.append(person)
                    var = self.cp.new_bool_var("")
                    self.x[item, target, person.id] = var
                    self._work.setdefault(person.id, {}).setdefault(item, []).append(var)
            self._in_booth[item, target] = people
            self._team(slot, target, people)

    def _team(self, slot: Slot, target: str, people: Sequence[Interpreter]) -> None:
        item = slot.item.id
        variables = [self.x[item, target, person.id] for person in people]
        self._any[item, target] = self._or(variables)
        most = max(self.frame.wanted(slot), len(slot.sources(target)))
        if len(variables) > most:
            self.cp.add(total(variables) <= most)
        for source in slot.sources(target):
            able = [p for p in people if source in p.understood]
            self.direct[item, source, target] = (
                self._any[item, target]
                if len(able) == len(people)
                else self._or([self.x[item, target, person.id] for person in able])
            )

    def _or(self, variables: Sequence[Any]) -> Any:
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

    def _booths(self, slot: Slot) -> None:
        room = self.frame.rooms.get(self.task.rooms[slot.item.id])
        if room is None or not self.frame.needs_booth(slot):
            return
        here = {
            target: [
                self.x[slot.item.id, target, person.id]
                for person in self._in_booth[slot.item.id, target]
                if not person.remote
            ]
            for target in slot.targets
        }
        opened = {target: self._or(variables) for target, variables in here.items() if variables}
        if len(opened) > room.booths:
            self.cp.add(total(list(opened.values())) <= room.booths)
        self._booth_seats(room, here, opened)

    def _booth_seats(
        self, room: Room, here: Mapping[str, list[Any]], opened: Mapping[str, Any]
    ) -> None:
        """Teams fit booths of different sizes when, size by size, there are enough of them."""
        sizes = sorted({max(0, seats) for seats in room.booth_seats})
        larger: dict[int, list[Any]] = {size: [] for size in sizes[1:]}
        for target in opened if sizes else ():
            room_for = sizes[0]
            for smaller, size in pairwise(sizes):
                step = self.cp.new_bool_var("")
                larger[size].append(step)
                room_for = room_for + (size - smaller) * step
            self.cp.add(total(here[target]) <= room_for)
        for size, steps in larger.items():
            there = sum(1 for seats in room.booth_seats if seats >= size)
            if len(steps) > there:
                self.cp.add(total(steps) <= there)

    # Retour and relay

    def _lend(self, slot: Slot) -> None:
        item = slot.item.id
        for source in slot.targets:
            lending: list[Any] = []
            for target in slot.targets:
                if (source, target) not in slot.pairs:
                    continue
                able = [
                    self.x[item, source, person.id]
                    for person in self._in_booth[item, source]
                    if can_work(person, source, target)
                ]
                if not able:
                    continue
                var = self.cp.new_bool_var("")
                self.cp.add_bool_or(*able, var.negated())
                self.cp.add_bool_or(self.direct[item, source, target].negated(), var.negated())
                self.retour[item, source, target] = var
                self.quality.append((var, RETOUR_COST))
                lending.append(var)
            if len(lending) > 1:
                self.cp.add_at_most_one(lending)

    def _relay(self, slot: Slot, target: str) -> None:
        """Pairs that may be relayed, one pivot for the whole channel, itself never relayed."""
        item = slot.item.id
        people = self._in_booth[item, target]
        pivots: list[Any] = []
        for pivot in slot.targets:
            able = [
                self.x[item, target, person.id] for person in people if pivot in person.understood
            ]
            if pivot == target or not able:
                continue
            ways = [
                way
                for source in slot.sources(target)
                if source != pivot
                and (way := self._relay_way(slot, source, target, pivot, able)) is not None
            ]
            if ways:
                chosen = self._or(ways)
                self.pivot[item, target, pivot] = chosen
                pivots.append(chosen)
        if len(pivots) > 1:
            self.cp.add_at_most_one(pivots)
        self._only_by_relay(slot, target, people)

    def _relay_way(
        self, slot: Slot, source: str, target: str, pivot: str, able: Sequence[Any]
    ) -> Any | None:
        item = slot.item.id
        direct = self.direct[item, source, target]
        if all(source in person.understood for person in self._in_booth[item, target]):
            return None
        given = [self.direct[item, source, pivot]]
        if (item, source, pivot) in self.retour:
            given.append(self.retour[item, source, pivot])
        var = self.cp.new_bool_var("")
        self.cp.add_bool_or(*given, var.negated())
        self.cp.add_bool_or(*able, var.negated())
        self.cp.add_bool_or(direct.negated(), var.negated())
        retour = self.retour.get((item, source, target))
        if retour is not None:
            self.cp.add_bool_or(retour.negated(), var.negated())
        self._relays.setdefault((item, source, target), []).append(var)
        self.quality.append((var, RELAY_COST))
        return var

    def _only_by_relay(self, slot: Slot, target: str, people: Sequence[Interpreter]) -> None:
        """Who understands nothing of the floor is of use only where there is a pivot to hear."""
        item = slot.item.id
        sources = set(slot.sources(target))
        for person in people:
            if person.understood & sources:
                continue
            useful = [
                self.pivot[item, target, pivot]
                for pivot in slot.targets
                if (item, target, pivot) in self.pivot and pivot in person.understood
            ]
            self.cp.add_bool_or(*useful, self.x[item, target, person.id].negated())

    # What is asked for

    def _demands(self, slot: Slot) -> None:
        item, priority = slot.item.id, max(1, slot.item.priority)
        for source, target in slot.pairs:
            key = item, source, target
            ways = [self.direct[key], *self._relays.get(key, ())]
            if key in self.retour:
                ways.append(self.retour[key])
            gap = self.cp.new_bool_var("")
            self.cp.add_bool_or(*ways, gap)
            self.open[key] = gap
            self.uncovered.append((gap, priority))
        for target in slot.targets:
            self._seats_wanted(slot, target, priority)

    def _seats_wanted(self, slot: Slot, target: str, priority: int) -> None:
        item, team, wanted = slot.item.id, self.frame.team(slot), self.frame.wanted(slot)
        people = [
            (person, self.x[item, target, person.id]) for person in self._in_booth[item, target]
        ]
        seated = total([var for _person, var in people])
        here = self._any[item, target]
        short = self.cp.new_int_var(0, team, "")
        retour_only = self._retour_only(slot, target)
        self.cp.add(short + seated + team * retour_only >= team)
        self.short[item, target] = short
        self.missing.append((short, priority))
        if wanted > team:
            alone = self.cp.new_bool_var("")
            self.cp.add(seated + alone >= wanted * here)
            self.quality.append((alone, ALONE_COST))
        if wanted > 1:
            self._single(slot, target)
        for person, var in people:
            if target not in person.a:
                self.quality.append((var, B_COST))

    def _retour_only(self, slot: Slot, target: str) -> Any:
        item = slot.item.id
        keys = [(item, source, target) for source in slot.sources(target)]
        if any(key not in self.retour for key in keys):
            return 0
        result = self.cp.new_bool_var("")
        for key in keys:
            self.cp.add_implication(result, self.retour[key])
        self.cp.add_bool_or(result.negated(), self._any[item, target].negated())
        return result

    def _single(self, slot: Slot, target: str) -> None:
        item = slot.item.id
        for source in slot.sources(target):
            able = [
                self.x[item, target, person.id]
                for person in self._in_booth[item, target]
                if source in person.understood
            ]
            if able:
                single = self.cp.new_bool_var("")
                self.cp.add(total(able) + single >= 2 * self.direct[item, source, target])
                self.quality.append((single, SINGLE_COST))

    # The lesser goals

    def changes(self) -> list[Term]:
        """One for each person whose work differs from the plan in force for the first time."""
        if self.task.current is None:
            return []
        items = {slot.item.id for slot in self.slots}
        before = {seat for seat in self.task.current if seat.item in items}
        terms: list[Term] = []
        by_person: dict[str, list[tuple[bool, Any]]] = {}
        for (item, target, person), var in self.x.items():
            by_person.setdefault(person, []).append((Seat(item, target, person) in before, var))
        for person in (one.id for one in self._people if one.id not in self.task.changed):
            changed = self.cp.new_bool_var("")
            for was, var in by_person[person]:
                self.cp.add_implication(var.negated() if was else var, changed)
            terms.append((changed, 1))
        return terms

    def load(self) -> list[Term]:
        """Minutes beyond the soft limit, minutes of whoever works most, minutes of all."""
        profile = self.frame.profile
        longest = self.cp.new_int_var(0, max(profile.day_most, 24 * 60), "")
        terms: list[Term] = [(longest, MOST_WEIGHT)]
        for person in (one.id for one in self._people):
            work = [
                (var, self.frame.slots[item].minutes)
                for item, variables in self._work[person].items()
                for var in variables
            ]
            worked = weighted(work)
            self.cp.add(longest >= worked)
            terms.extend(work)
            if sum(minutes for _var, minutes in work) > profile.day_soft:
                over = self.cp.new_int_var(0, 24 * 60, "")
                self.cp.add(over >= worked - profile.day_soft)
                terms.append((over, OVER_WEIGHT))
        return terms

    def moves(self) -> list[Term]:
        """How many rooms people work in."""
        terms: list[Term] = []
        for person in (one.id for one in self._people):
            rooms: dict[str, list[Any]] = {}
            for item, variables in self._work[person].items():
                rooms.setdefault(self.task.rooms[item], []).extend(variables)
            terms.extend((self._or(there), 1) for there in rooms.values())
        return terms
