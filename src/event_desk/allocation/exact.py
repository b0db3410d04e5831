"""The plan by CP-SAT: rooms, then one day's interpreters after another. Loads OR-Tools."""

from dataclasses import dataclass, field, replace

from event_desk.allocation import greedy
from event_desk.allocation.coverage import channels_of
from event_desk.allocation.day_model import DayTask
from event_desk.allocation.frame import Frame, Job, Slot
from event_desk.allocation.mending import legal
from event_desk.allocation.people_rules import jobs_of
from event_desk.allocation.problem import Channel, Plan, Seat
from event_desk.allocation.rooms import place
from event_desk.allocation.score import LEVELS
from event_desk.allocation.search import Limits
from event_desk.allocation.teams import CHANGES, DayTeams, staff_day
from event_desk.allocation.work import (
    Work,
    hinted_seats,
    kept_rooms,
    kept_seats,
)

DAYS_TIME = 20.0
"""The solver's deterministic time for all days together, about as many seconds."""
LEAST_DAY_TIME = 1.5

ROOM_LEVELS: tuple[str, ...] = LEVELS[:4]
TEAM_LEVELS: tuple[str, ...] = LEVELS[4:]

Channels = dict[str, tuple[Channel, ...]]


def plan(work: Work, first: Plan) -> tuple[Plan, dict[str, bool]]:
    """A plan at least as good as `first` on most problems, and which levels are proven.

    The interpreters' levels are proven for the rooms that were found.
    """
    limits = Limits(work.started + work.seconds, work.tick, work.watch)
    setting, proven = _rooms(work, first, limits)
    work.step()
    if not work.wanted.interpreters:
        seats = kept_seats(work, setting)
        slots = work.frame.slots.values()
        teams = greedy.hold(work.frame, setting, slots, seats)
        return replace(setting, channels=teams.all_channels(slots)), proven
    channels, proven_teams = _teams(work, setting, limits)
    return replace(setting, channels=channels), proven | proven_teams


def _rooms(work: Work, first: Plan, limits: Limits) -> tuple[Plan, dict[str, bool]]:
    kept = kept_rooms(work)
    if not work.wanted.rooms or not work.frame.slots:
        return kept, dict.fromkeys(ROOM_LEVELS, True)
    setting, found = place(work.frame, kept, first, limits)
    if found is None:
        return replace(first, channels={}), dict.fromkeys(ROOM_LEVELS, False)
    return setting, dict(found.proven)


def _teams(work: Work, setting: Plan, limits: Limits) -> tuple[Channels, dict[str, bool]]:
    kept = kept_seats(work, setting)
    days = _Days(work, setting, limits, kept, hinted_seats(work, setting, kept))
    for day, slots in work.frame.days.items():
        if any(slot.pairs for slot in slots):
            days.plan(day)
        days.offer(day)
        work.step()
    return days.channels, days.proven()


@dataclass(slots=True)
class _Days:
    """The days planned so far; each knows what the others are."""

    work: Work
    setting: Plan
    limits: Limits
    kept: frozenset[Seat]
    hinted: frozenset[Seat]
    channels: Channels = field(default_factory=dict[str, tuple[Channel, ...]])
    results: dict[int, DayTeams | None] = field(default_factory=dict[int, DayTeams | None])

    def plan(self, day: int) -> None:
        work, frame = self.work, self.work.frame
        before = work.before
        slots = frame.days[day]
        elsewhere = self._elsewhere(day)
        task = DayTask(
            frame,
            self.setting,
            slots,
            elsewhere,
            _on(frame, self.kept, day),
            None if before is None else before.home_seats(),
            self._touched(),
            greedy.staff(frame, self.setting, slots, elsewhere, _on(frame, self.hinted, day)),
            self._time(day),
        )
        result = staff_day(task, self.limits) if self.limits.seconds > 0 else None
        self.channels.update(_day_channels(task, result))
        self.results[day] = result

    def _time(self, day: int) -> float:
        frame = self.work.frame
        demand = max(1, sum(len(slot.pairs) for slot in frame.slots.values()))
        return max(LEAST_DAY_TIME, DAYS_TIME * sum(len(s.pairs) for s in frame.days[day]) / demand)

    def _touched(self) -> frozenset[str]:
        """Whose work on the days planned so far is no longer what it was."""
        if self.work.before is None:
            return frozenset()
        slots = self.work.frame.slots
        now = Plan(self.setting.rooms, self.channels).home_seats()
        differ = now ^ self.work.before.home_seats()
        return frozenset(
            seat.interpreter
            for seat in differ
            if seat.item in slots and slots[seat.item].day in self.results
        )

    def _elsewhere(self, day: int) -> dict[str, list[Job]]:
        """Work on other days: what is planned already, and what later days keep."""
        frame, rooms = self.work.frame, self.setting.rooms
        jobs = jobs_of(frame, Plan(rooms, self.channels))
        for seat in sorted(self.kept, key=frame.seat_order):
            slot = frame.slots[seat.item]
            if slot.day > day:
                jobs.setdefault(seat.interpreter, []).append(Job(slot, rooms.get(seat.item)))
        return jobs

    def offer(self, day: int) -> None:
        """A whole plan for whoever may cancel: the days done, and quick ones for the rest."""
        work, frame = self.work, self.work.frame
        if work.best is None:
            return
        rest = [slot for slot in frame.slots.values() if slot.day > day]
        later = frozenset(seat for seat in self.hinted if frame.slots[seat.item].day > day)
        done = jobs_of(frame, Plan(self.setting.rooms, self.channels))
        teams = greedy.staff(frame, self.setting, rest, done, later)
        plan = replace(self.setting, channels=self.channels | teams.all_channels(rest))
        work.offer(legal(frame, plan))

    def proven(self) -> dict[str, bool]:
        proof = _Proof()
        for result in self.results.values():
            proof.add(result)
        return proof.levels()


@dataclass(slots=True)
class _Proof:
    """What is proven of the days together.

    A day's levels count where no other day kept anybody from it; else only what is 0. Whoever is
    touched on one day may be touched on others for nothing, so that the changes of several days,
    and what comes after them, are not proven.
    """

    proven: dict[str, bool] = field(default_factory=lambda: dict.fromkeys(TEAM_LEVELS, True))
    days: int = 0
    changed: int = 0

    def add(self, result: DayTeams | None) -> None:
        self.days += 1
        sure = result is not None
        for level in TEAM_LEVELS:
            if result is not None:
                nothing = result.found.achieved.get(level) == 0
                sure &= result.found.proven.get(level, False) and (nothing or not result.bound)
            self.proven[level] &= sure
        if result is not None and result.found.achieved.get(CHANGES):
            self.changed += 1

    def levels(self) -> dict[str, bool]:
        after = TEAM_LEVELS[TEAM_LEVELS.index(CHANGES) :]
        if self.changed > 1:
            return self.proven | dict.fromkeys(after, False)
        if self.changed and self.days > 1:
            return self.proven | dict.fromkeys(after[1:], False)
        return self.proven


def _on(frame: Frame, seats: frozenset[Seat], day: int) -> frozenset[Seat]:
    return frozenset(seat for seat in seats if frame.slots[seat.item].day == day)


def _day_channels(task: DayTask, result: DayTeams | None) -> Channels:
    if result is None:
        return task.quick.all_channels(task.slots)
    found = {slot.item.id: _item_channels(task, result, slot) for slot in task.slots}
    return {item: channels for item, channels in found.items() if channels}


def _item_channels(task: DayTask, result: DayTeams, slot: Slot) -> tuple[Channel, ...]:
    item = slot.item.id
    return channels_of(
        task.frame,
        slot,
        greedy.booths_of(task.frame, task.setting, slot),
        result.seated.get(item, {}),
        result.lent.get(item, {}),
        result.pivots.get(item, {}),
    )
