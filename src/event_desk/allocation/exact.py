"""The plan by CP-SAT: rooms, then one day's interpreters after another. Loads OR-Tools."""

from collections.abc import Mapping

from event_desk.allocation import greedy
from event_desk.allocation.coverage import channels_of
from event_desk.allocation.day_model import DayTask
from event_desk.allocation.frame import Frame, Job, Slot
from event_desk.allocation.people_rules import jobs_of
from event_desk.allocation.problem import Channel, Plan, Seat
from event_desk.allocation.rooms import place
from event_desk.allocation.score import LEVELS
from event_desk.allocation.search import Limits
from event_desk.allocation.teams import DayTeams, staff_day
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
    """A plan at least as good as `first` on most problems, and which levels are proven."""
    limits = Limits(work.started + work.seconds, work.tick, work.watch)
    rooms, proven = _rooms(work, first, limits)
    work.step()
    if not work.wanted.interpreters:
        seats = kept_seats(work, rooms)
        slots = work.frame.slots.values()
        teams = greedy.hold(work.frame, rooms, slots, seats)
        return Plan(rooms, teams.all_channels(slots)), proven
    channels, proven_teams = _teams(work, rooms, limits)
    return Plan(rooms, channels), proven | proven_teams


def _rooms(work: Work, first: Plan, limits: Limits) -> tuple[dict[str, str], dict[str, bool]]:
    kept = kept_rooms(work)
    if not work.wanted.rooms or not work.frame.slots:
        return kept, dict.fromkeys(ROOM_LEVELS, True)
    rooms, found = place(work.frame, kept, first.rooms, limits)
    if found is None:
        return dict(first.rooms), dict.fromkeys(ROOM_LEVELS, False)
    return rooms, dict(found.proven)


def _teams(
    work: Work, rooms: Mapping[str, str], limits: Limits
) -> tuple[Channels, dict[str, bool]]:
    proven = dict.fromkeys(TEAM_LEVELS, True)
    channels: Channels = {}
    kept = kept_seats(work, rooms)
    hinted = hinted_seats(work, rooms, kept)
    demand = max(1, sum(len(slot.pairs) for slot in work.frame.slots.values()))
    for day, slots in work.frame.days.items():
        pairs = sum(len(slot.pairs) for slot in slots)
        if pairs:
            task = _task(work, rooms, day, channels, kept, hinted, pairs / demand)
            result = staff_day(task, limits) if limits.seconds > 0 else None
            channels.update(_day_channels(task, result))
            for level in proven:
                proven[level] &= result is not None and result.found.proven.get(level, False)
        _offer(work, rooms, day, channels, hinted)
        work.step()
    return channels, proven


def _task(
    work: Work,
    rooms: Mapping[str, str],
    day: int,
    channels: Channels,
    kept: frozenset[Seat],
    hinted: frozenset[Seat],
    share: float,
) -> DayTask:
    frame = work.frame
    slots = frame.days[day]
    elsewhere = _elsewhere(frame, rooms, channels, kept, day)
    quick = greedy.staff(frame, rooms, slots, elsewhere, _on(frame, hinted, day))
    before = work.before
    return DayTask(
        frame,
        rooms,
        slots,
        elsewhere,
        _on(frame, kept, day),
        None if before is None else before.home_seats(),
        _changed(work, rooms, channels, day),
        quick,
        max(LEAST_DAY_TIME, DAYS_TIME * share),
    )


def _changed(work: Work, rooms: Mapping[str, str], channels: Channels, day: int) -> frozenset[str]:
    """Whose work on the days before `day` is no longer what it was."""
    if work.before is None:
        return frozenset()
    slots = work.frame.slots
    now = Plan(rooms, channels).home_seats()
    then = {s for s in work.before.home_seats() if s.item in slots and slots[s.item].day < day}
    return frozenset(seat.interpreter for seat in now ^ then)


def _on(frame: Frame, seats: frozenset[Seat], day: int) -> frozenset[Seat]:
    return frozenset(seat for seat in seats if frame.slots[seat.item].day == day)


def _elsewhere(
    frame: Frame,
    rooms: Mapping[str, str],
    channels: Channels,
    kept: frozenset[Seat],
    day: int,
) -> dict[str, list[Job]]:
    """Work on other days: what is planned already, and what later days keep."""
    jobs = jobs_of(frame, Plan(rooms, channels))
    for seat in sorted(kept, key=frame.seat_order):
        slot = frame.slots[seat.item]
        if slot.day > day:
            jobs.setdefault(seat.interpreter, []).append(Job(slot, rooms.get(seat.item)))
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
        task.frame.rooms.get(task.rooms.get(item, "")),
        result.seated.get(item, {}),
        result.lent.get(item, {}),
        result.pivots.get(item, {}),
    )


def _offer(
    work: Work,
    rooms: Mapping[str, str],
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
    teams = greedy.staff(frame, rooms, rest, jobs_of(frame, Plan(rooms, channels)), later)
    work.offer(Plan(rooms, channels | teams.all_channels(rest)))
