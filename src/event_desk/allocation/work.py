"""What one solving works on: what is wanted, what must stay, and how it reports."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from time import monotonic

from event_desk.allocation.frame import Frame
from event_desk.allocation.gaps import gaps
from event_desk.allocation.keeping import begun_seats, kept_setting, legal_seats, present_seats
from event_desk.allocation.problem import Plan, Seat, Solution, Status, Step
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


def kept_rooms(work: Work) -> Plan:
    """The setting that stays: rooms, layouts and booths of the items that have one."""
    wanted = work.wanted
    stays = wanted.keep or wanted.few_changes or not wanted.rooms
    return kept_setting(work.frame, stays=stays)


def kept_seats(work: Work, setting: Plan) -> frozenset[Seat]:
    """Seats of what has begun, pinned ones, then those of the plan in force where they stay, as
    far as they can stand together in `setting` without breaking a forbidden rule."""
    frame, wanted = work.frame, work.wanted
    order = begun_seats(frame) + sorted(frame.problem.pins, key=frame.seat_order)
    if wanted.keep or not wanted.interpreters:
        order += present_seats(frame)
    return legal_seats(frame, setting, order)


def hinted_seats(work: Work, setting: Plan, kept: frozenset[Seat]) -> frozenset[Seat]:
    """Where a search may start: what is kept and, when few changes are wanted, what there is."""
    if work.before is None:
        return kept
    frame = work.frame
    order = [*sorted(kept, key=frame.seat_order), *present_seats(frame)]
    return legal_seats(frame, setting, order)
