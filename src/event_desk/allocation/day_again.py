"""One day of a plan, to be solved again: rooms, times and the work of other days as they are.

The solver is loaded when a model is made; ImportError says that it isn't there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

from event_desk.allocation.demands import Demand, item_seats
from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.greedy import Teams
from event_desk.allocation.keeping import legal_seats
from event_desk.allocation.people_rules import jobs_of
from event_desk.allocation.problem import Plan, Seat
from event_desk.progress import Progress

if TYPE_CHECKING:
    from event_desk.allocation.day_model import DayModel
    from event_desk.allocation.search import Limits

DETERMINISTIC = 2.0
EMERGENCY_S = 60.0


@dataclass(frozen=True, slots=True)
class Day:
    """The sessions of one day as `plan` has them."""

    frame: Frame
    plan: Plan
    slots: tuple[Slot, ...]

    @staticmethod
    def of(frame: Frame, plan: Plan, item: str) -> "Day | None":
        slot = frame.slots.get(item)
        return None if slot is None else Day(frame, plan, frame.days[slot.day])

    def model(self, slots: Sequence[Slot]) -> "DayModel":
        """A model of only some of the day's sessions, everything else of the day left out."""
        from event_desk.allocation.day_model import DayModel, DayTask

        frame, plan = self.frame, self.plan
        day = slots[0].day
        elsewhere = {
            person: [job for job in jobs if job.slot.day != day]
            for person, jobs in jobs_of(frame, plan).items()
        }
        return DayModel(
            DayTask(
                frame=frame,
                setting=plan,
                slots=tuple(slots),
                elsewhere=elsewhere,
                pins=self._pins(slots),
                current=plan.home_seats(),
                changed=frozenset(),
                quick=Teams(frame, plan),
                deterministic=DETERMINISTIC,
            )
        )

    def _pins(self, slots: Sequence[Slot]) -> frozenset[Seat]:
        """What people chose, and what has begun: it stays where no forbidden rule breaks."""
        problem = self.frame.problem
        here = {slot.item.id for slot in slots}
        pins = {seat for seat in problem.pins if seat.item in here}
        for item in here & self.frame.begun:
            pins |= item_seats(self.plan, item)
        order = sorted(pins, key=self.frame.seat_order)
        return legal_seats(self.frame, self.plan, order)


def limits(progress: Progress) -> "Limits":
    from event_desk.allocation.search import Limits

    return Limits(monotonic() + EMERGENCY_S, lambda: progress(0, 0))


def term_of(model: "DayModel", demand: Demand) -> Any:
    """The variable that is 0 where the demand is met; None where the model has none."""
    if demand.source:
        return model.open.get((demand.item, demand.source, demand.language))
    return model.short.get((demand.item, demand.language))
