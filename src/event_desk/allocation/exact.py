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
    proof = _Proof()
    channels: Channels = {}
    kept = kept_seats(work, setting)
    hinted = hinted_seats(work, setting, kept)
    demand = max(1, sum(len(slot.pairs) for slot in work.frame.slots.values()))
    for day, slots in work.frame.days.items():
        pairs = sum(len(slot.pairs) for slot in slots)
        if pairs:
            task = _task(work, setting, day, channels, kept, hinted, pairs / demand)
            result = staff_day(task, limits) if limits.seconds > 0 else None
            channels.update(_day_channels(task, result))
            proof.add(result)
        _offer(work, setting, day, channels, hinted)
        work.step()
    return channels, proof.levels()


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


def _task(
    work: Work,
    setting: Plan,
    day: int,
    channels: Channels,
    kept: frozenset[Seat],
    hinted: frozenset[Seat],
    share: float,
) -> DayTask:
    frame = work.frame
    slots = frame.days[day]
    elsewhere = _elsewhere(frame, setting, channels, kept, day)
    quick = greedy.staff(frame, setting, slots, elsewhere, _on(frame, hinted, day))
    before = work.before
    return DayTask(
        frame,
        setting,
        slots,
        elsewhere,
        _on(frame, kept, day),
        None if before is None else before.home_seats(),
        _changed(work, setting, channels, day),
        quick,
        max(LEAST_DAY_TIME, DAYS_TIME * share),
    )


def _changed(work: Work, setting: Plan, channels: Channels, day: int) -> frozenset[str]:
    """Whose work on the days before `day` is no longer what it was."""
    if work.before is None:
        return frozenset()
    slots = work.frame.slots
    now = Plan(setting.rooms, channels).home_seats()
    then = {s for s in work.before.home_seats() if s.item in slots and slots[s.item].day < day}
    return frozenset(seat.interpreter for seat in now ^ then)


def _on(frame: Frame, seats: frozenset[Seat], day: int) -> frozenset[Seat]:
    return frozenset(seat for seat in seats if frame.slots[seat.item].day == day)


def _elsewhere(
    frame: Frame,
    setting: Plan,
    channels: Channels,
    kept: frozenset[Seat],
    day: int,
) -> dict[str, list[Job]]:
    """Work on other days: what is planned already, and what later days keep."""
    jobs = jobs_of(frame, Plan(setting.rooms, channels))
    for seat in sorted(kept, key=frame.seat_order):
        slot = frame.slots[seat.item]
        if slot.day > day:
            jobs.setdefault(seat.interpreter, []).append(Job(slot, setting.rooms.get(seat.item)))
    return jobs


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


def _offer(
    work: Work,
    setting: Plan,
    day: int,
    channels: Channels,
    hinted: frozenset[Seat],
) -> None:
    """A whole plan for whoever may cancel: the days done, and quick ones for the rest."""
    if work.best is None:
        return
    frame = work.frame
    rest = [slot for slot in frame.slots.values() if slot.day > day]
    later = frozenset(seat for seat in hinted if frame.slots[seat.item].day > day)
    teams = greedy.staff(frame, setting, rest, jobs_of(frame, Plan(setting.rooms, channels)), later)
    plan = replace(setting, channels=channels | teams.all_channels(rest))
    work.offer(legal(frame, plan))
