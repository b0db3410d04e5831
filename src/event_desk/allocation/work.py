"""What one solving works on: what is wanted, what must stay, and how it reports."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from time import monotonic

from event_desk.allocation import greedy
from event_desk.allocation.frame import Frame, Job, Slot
from event_desk.allocation.gaps import gaps
from event_desk.allocation.people_rules import hindrance
from event_desk.allocation.problem import Plan, Seat, Solution, Status, Step
from event_desk.allocation.profile import Rule
from event_desk.allocation.score import LEVELS, score
from event_desk.progress import Progress


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to plan; what is not stays as it is, where no forbidden rule breaks.

    `keep` holds on to everything in the plan in force and only fills what is open. `few_changes`
    keeps the rooms and plans the interpreters anew, touching as few people as full coverage and
    full booths allow.
    """

    rooms: bool = True
    interpreters: bool = True
    keep: bool = False
    few_changes: bool = False


ALL = Wanted()


@dataclass(slots=True)
class Work:
    frame: Frame
    wanted: Wanted
    progress: Progress
    started: float
    seconds: float
    best: Callable[[Solution], None] | None = None
    watch: Callable[[Step], None] | None = None
    done: int = 0

    @property
    def before(self) -> Plan | None:
        """The plan that changes are counted against, where they are."""
        return self.frame.problem.current if self.wanted.few_changes else None

    def tick(self) -> None:
        self.progress(self.done, len(self.frame.days) + 1)

    def step(self) -> None:
        self.done += 1
        self.tick()

    def offer(self, plan: Plan) -> None:
        if self.best is not None:
            self.best(replace(solution_of(self, plan, {}), final=False))


def solution_of(work: Work, plan: Plan, proven: Mapping[str, bool]) -> Solution:
    """`plan` with its gaps named and its worth; optimal where every level is in `proven`."""
    plan = replace(plan, gaps=gaps(work.frame, plan))
    current = work.frame.problem.current
    moved = 0 if current is None else moved_between(current, plan)
    status = Status.FEASIBLE
    if work.wanted.keep and current is not None and not moved:
        status = Status.UNCHANGED
    elif proven and all(proven.values()):
        status = Status.OPTIMAL
    return Solution(
        status,
        plan,
        score(work.frame, plan, work.before),
        {level: proven.get(level, False) for level in LEVELS},
        moved,
        monotonic() - work.started,
    )


def moved_between(before: Plan, after: Plan) -> int:
    """How many rooms and seats differ."""
    rooms = sum(
        1
        for item in before.rooms.keys() | after.rooms.keys()
        if before.rooms.get(item) != after.rooms.get(item)
    )
    return rooms + len(before.seats() ^ after.seats())


# What must stay


def kept_rooms(work: Work) -> dict[str, str]:
    """Rooms that people chose, then those of the plan in force where they stay; none clash."""
    frame, wanted = work.frame, work.wanted
    current = frame.problem.current
    chosen = {item.id: item.pinned_room for item in frame.items.values() if item.pinned_room}
    stays: Mapping[str, str] = {}
    if current is not None and (wanted.keep or wanted.few_changes or not wanted.rooms):
        stays = current.rooms
    kept: dict[str, str] = {}
    taken: dict[str, list[Slot]] = {}
    for choice in (chosen, stays):
        for slot in frame.slots.values():
            room = frame.rooms.get(choice.get(slot.item.id) or "")
            if room is None or room.capacity <= 0 or slot.item.id in kept:
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


def kept_seats(work: Work, rooms: Mapping[str, str]) -> frozenset[Seat]:
    """Pinned seats, then those of the plan in force where they stay, as far as they can stand
    together in `rooms` without breaking a forbidden rule."""
    frame, wanted = work.frame, work.wanted
    order = sorted(frame.problem.pins, key=frame.seat_order)
    if wanted.keep or not wanted.interpreters:
        order += _present(work)
    return legal_seats(frame, rooms, order)


def _present(work: Work) -> list[Seat]:
    current = work.frame.problem.current
    return [] if current is None else sorted(current.home_seats(), key=work.frame.seat_order)


def hinted_seats(work: Work, rooms: Mapping[str, str], kept: frozenset[Seat]) -> frozenset[Seat]:
    """Where a search may start: what is kept and, when few changes are wanted, what there is."""
    if work.before is None:
        return kept
    return legal_seats(
        work.frame, rooms, [*sorted(kept, key=work.frame.seat_order), *_present(work)]
    )


def legal_seats(frame: Frame, rooms: Mapping[str, str], order: list[Seat]) -> frozenset[Seat]:
    """Those of `order` that can stand together, earlier ones first."""
    teams = greedy.Teams(frame, rooms)
    taken: set[tuple[str, str]] = set()
    kept: set[Seat] = set()
    for seat in order:
        slot = frame.slots.get(seat.item)
        person = frame.people.get(seat.interpreter)
        # Whoever works both ways has one seat; the other way is found again.
        if slot is None or person is None or (seat.item, person.id) in taken:
            continue
        if seat.language not in slot.targets or seat.item not in rooms:
            continue
        if not person.understood & set(slot.sources(seat.language)):
            continue  # of use by relay only, which is for the plan to arrange
        job = Job(slot, rooms[seat.item])
        jobs = teams.jobs.get(person.id, ())
        if (
            seat.language in person.active
            and greedy.seat_free(teams, slot, seat.language, person)
            and hindrance(frame, person, jobs, job) is None
        ):
            teams.seat(slot, seat.language, person.id)
            taken.add((seat.item, person.id))
            kept.add(seat)
    return frozenset(kept)
