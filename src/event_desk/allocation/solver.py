"""A plan for a problem: rooms first, then interpreters, one day after another.

Pure: values in, values out, no database and no clock but for the emergency stop. OR-Tools is
loaded when the first plan is asked for (half a second); where it can't be, the greedy plan is the
plan, held to the same rules.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING

from event_desk.allocation import greedy
from event_desk.allocation.coverage import channels_of
from event_desk.allocation.frame import Frame, Job, Slot
from event_desk.allocation.gaps import gaps
from event_desk.allocation.people_rules import hindrance
from event_desk.allocation.problem import Channel, Plan, Problem, Seat, Solution, Status, Step
from event_desk.allocation.profile import Rule
from event_desk.allocation.rules import jobs_of
from event_desk.allocation.score import LEVELS, better, score
from event_desk.progress import Progress, silent

if TYPE_CHECKING:
    from event_desk.allocation.search import Limits

DAYS_TIME = 20.0
"""The solver's deterministic time for all days together, about as many seconds."""
LEAST_DAY_TIME = 1.5

ROOM_LEVELS = LEVELS[:4]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to plan. `keep` holds on to everything in the plan in force that breaks no rule;
    `few_changes` replans around it, touching as few people as full coverage allows."""

    rooms: bool = True
    interpreters: bool = True
    keep: bool = False
    few_changes: bool = False


ALL = Wanted()


def solve(
    problem: Problem,
    progress: Progress = silent,
    seconds: float = 30,
    wanted: Wanted = ALL,
    *,
    best: Callable[[Solution], None] | None = None,
    watch: Callable[[Step], None] | None = None,
) -> Solution:
    """The best plan found; the same problem gives the same plan unless `seconds` cuts it short.

    `best` is called with each complete plan on the way, so that Cancel can keep one, and `watch`
    with each improvement. Raises Cancelled when `progress` does.
    """
    work = _work(problem, wanted, progress, seconds, best, watch)
    work.tick()
    first = _greedy(work)
    work.offer(first)
    try:
        found, proven = _exact(work, first)
    except ImportError:
        found, proven = first, {}
    chosen, proven = _better(work, found, first, proven)
    return _solution(work, chosen, proven)


def quick(problem: Problem, wanted: Wanted = ALL) -> Solution:
    """The greedy plan: what there is without the solver."""
    work = _work(problem, wanted, silent, 0, None, None)
    return _solution(work, _greedy(work), {})


def _work(
    problem: Problem,
    wanted: Wanted,
    progress: Progress,
    seconds: float,
    best: Callable[[Solution], None] | None,
    watch: Callable[[Step], None] | None,
) -> "_Work":
    started = monotonic()
    frame = Frame(problem)
    return _Work(frame, wanted, _kept(frame, wanted), progress, started, seconds, best, watch)


@dataclass(frozen=True, slots=True)
class _Kept:
    """What must stay: rooms by item and seats."""

    rooms: Mapping[str, str]
    seats: frozenset[Seat]


@dataclass(slots=True)
class _Work:
    frame: Frame
    wanted: Wanted
    kept: _Kept
    progress: Progress
    started: float
    seconds: float
    best: Callable[[Solution], None] | None
    watch: Callable[[Step], None] | None
    done: int = 0

    @property
    def before(self) -> Plan | None:
        return self.frame.problem.current if self.wanted.few_changes else None

    @property
    def total(self) -> int:
        return len(self.frame.days) + 1

    def tick(self) -> None:
        self.progress(self.done, self.total)

    def step(self) -> None:
        self.done += 1
        self.tick()

    def offer(self, plan: Plan) -> None:
        if self.best is not None:
            self.best(replace(_solution(self, plan, {}), final=False))


def _solution(work: _Work, plan: Plan, proven: Mapping[str, bool]) -> Solution:
    plan = replace(plan, gaps=gaps(work.frame, plan))
    objective = score(work.frame, plan, work.before)
    current = work.frame.problem.current
    moved = 0 if current is None else _moved(current, plan)
    status = Status.FEASIBLE
    if work.wanted.keep and current is not None and not moved:
        status = Status.UNCHANGED
    elif proven and all(proven.values()):
        status = Status.OPTIMAL
    levels = {level: proven.get(level, False) for level in LEVELS}
    return Solution(status, plan, objective, levels, moved, monotonic() - work.started)


def _moved(before: Plan, after: Plan) -> int:
    """How many rooms and seats differ."""
    rooms = sum(
        1
        for item in before.rooms.keys() | after.rooms.keys()
        if before.rooms.get(item) != after.rooms.get(item)
    )
    return rooms + len(before.seats() ^ after.seats())


def _kept(frame: Frame, wanted: Wanted) -> _Kept:
    """Pins, and the plan in force as far as it stays, each only where no forbidden rule breaks."""
    current = frame.problem.current or Plan()
    rooms = _kept_rooms(frame, wanted, current)
    if not wanted.interpreters:
        return _Kept(rooms, frozenset())
    order = sorted(frame.problem.pins, key=_seat_order)
    if wanted.keep:
        order += sorted(current.seats() - frame.problem.pins, key=_seat_order)
    return _Kept(rooms, _legal_seats(frame, rooms, order))


def _seat_order(seat: Seat) -> tuple[str, str, str]:
    return seat.item, seat.language, seat.interpreter


def _kept_rooms(frame: Frame, wanted: Wanted, current: Plan) -> dict[str, str]:
    kept: dict[str, str] = {}
    taken: dict[str, list[Slot]] = {}
    chosen = {item.id: item.pinned_room for item in frame.items.values() if item.pinned_room}
    if wanted.keep or not wanted.rooms:
        chosen = dict(current.rooms) | chosen
    for slot in frame.slots.values():
        room = frame.rooms.get(chosen.get(slot.item.id) or "")
        if room is None or room.capacity <= 0:
            continue
        others = taken.setdefault(room.id, [])
        if room.parallel or not any(_clash(frame, slot, other) for other in others):
            kept[slot.item.id] = room.id
            others.append(slot)
    return kept


def _clash(frame: Frame, slot: Slot, other: Slot) -> bool:
    if slot.overlaps(other):
        return True
    return frame.profile.forbids(Rule.TURNOVER) and greedy.tight(frame, slot, other)


def _legal_seats(frame: Frame, rooms: Mapping[str, str], order: Sequence[Seat]) -> frozenset[Seat]:
    """Those of `order` that can stand together, earlier ones first."""
    teams = greedy.Teams(frame, rooms)
    kept: set[Seat] = set()
    for seat in order:
        slot = frame.slots.get(seat.item)
        person = frame.people.get(seat.interpreter)
        if slot is None or person is None or seat.language not in slot.targets:
            continue
        if any(other.item == seat.item and other.interpreter == person.id for other in kept):
            continue  # the second channel of someone who works both ways is found again
        if person not in greedy.candidates(frame, slot, seat.language):
            continue
        job = Job(slot, rooms.get(seat.item))
        jobs = teams.jobs.get(person.id, ())
        if greedy.seat_free(teams, slot, seat.language, person) and (
            hindrance(frame, person, jobs, job) is None
        ):
            teams.seat(slot, seat.language, person.id)
            kept.add(seat)
    return frozenset(kept)


def _greedy(work: _Work) -> Plan:
    frame = work.frame
    rooms = dict(work.kept.rooms)
    if work.wanted.rooms:
        rooms = greedy.place(frame, work.kept.rooms)
    channels = _untouched(work) if not work.wanted.interpreters else _greedy_teams(work, rooms)
    return Plan(rooms, channels)


def _greedy_teams(work: _Work, rooms: Mapping[str, str]) -> dict[str, tuple[Channel, ...]]:
    teams = greedy.staff(work.frame, rooms, work.frame.slots.values(), {}, work.kept.seats)
    return {
        slot.item.id: channels
        for slot in work.frame.slots.values()
        if (channels := teams.channels(slot))
    }


def _untouched(work: _Work) -> dict[str, tuple[Channel, ...]]:
    current = work.frame.problem.current
    return {} if current is None else dict(current.channels)


def _exact(work: _Work, first: Plan) -> tuple[Plan, dict[str, bool]]:
    from event_desk.allocation.rooms import place
    from event_desk.allocation.search import Limits

    limits = Limits(work.started + work.seconds, work.tick, work.watch)
    rooms: dict[str, str] = dict(work.kept.rooms)
    proven = dict.fromkeys(ROOM_LEVELS, True)
    if work.wanted.rooms and work.frame.slots:
        rooms, found = place(work.frame, work.kept.rooms, first.rooms, limits)
        proven = dict.fromkeys(ROOM_LEVELS, False) if found is None else dict(found.proven)
        if found is None:
            rooms = dict(first.rooms)
    work.step()
    if not work.wanted.interpreters:
        return Plan(rooms, _untouched(work)), proven
    channels, team_proven = _exact_teams(work, rooms, limits)
    return Plan(rooms, channels), proven | team_proven


def _exact_teams(
    work: _Work, rooms: Mapping[str, str], limits: "Limits"
) -> tuple[dict[str, tuple[Channel, ...]], dict[str, bool]]:
    from event_desk.allocation.teams import DayTask, staff_day

    frame = work.frame
    proven = dict.fromkeys(LEVELS[4:], True)
    channels: dict[str, tuple[Channel, ...]] = {}
    demands = {day: sum(len(s.pairs) for s in slots) for day, slots in frame.days.items()}
    everything = max(1, sum(demands.values()))
    before = work.before
    for day, slots in frame.days.items():
        later = frozenset(s for s in work.kept.seats if frame.slots[s.item].day > day)
        elsewhere = _elsewhere(frame, rooms, channels, later)
        today = frozenset(s for s in work.kept.seats if frame.slots[s.item].day == day)
        quick = greedy.staff(frame, rooms, slots, elsewhere, today)
        if not demands[day]:
            work.step()
            continue
        task = DayTask(
            frame,
            rooms,
            slots,
            elsewhere,
            today,
            None if before is None else before.seats(),
            quick.seats(),
            max(LEAST_DAY_TIME, DAYS_TIME * demands[day] / everything),
        )
        result = staff_day(task, limits)
        for slot in slots:
            if result is None:
                found = quick.channels(slot)
            else:
                item = slot.item.id
                found = channels_of(
                    frame,
                    slot,
                    frame.rooms.get(rooms.get(item, "")),
                    result.seated.get(item, {}),
                    result.lent.get(item, {}),
                    result.pivots.get(item, {}),
                )
            if found:
                channels[slot.item.id] = found
        for level in proven:
            proven[level] &= result is not None and result.found.proven.get(level, False)
        work.step()
    return channels, proven


def _elsewhere(
    frame: Frame,
    rooms: Mapping[str, str],
    channels: Mapping[str, tuple[Channel, ...]],
    seats: frozenset[Seat],
) -> dict[str, list[Job]]:
    """Work on other days: what is planned already, and what later days keep."""
    jobs = jobs_of(frame, Plan(rooms, channels))
    for seat in sorted(seats, key=_seat_order):
        job = Job(frame.slots[seat.item], rooms.get(seat.item))
        jobs.setdefault(seat.interpreter, []).append(job)
    return jobs


def _better(
    work: _Work, found: Plan, first: Plan, proven: dict[str, bool]
) -> tuple[Plan, dict[str, bool]]:
    """Days planned one after another can, rarely, lose to the quick plan as a whole."""
    before = work.before
    if better(score(work.frame, first, before), score(work.frame, found, before)):
        return first, {}
    return found, proven
