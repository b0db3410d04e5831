"""Why a gap is open: what holds the people who could close it, what closing it would cost, and
which sessions cannot all be covered.

The first is read off the plan at once. The other two are found by solving the day again, its
rooms and times and the work of other days as they are, within the solver's own deterministic
time, so that the answer does not hang on the machine. Without OR-Tools they are not known.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from event_desk.allocation.conflicts import Conflict, conflict
from event_desk.allocation.coverage import channels_of
from event_desk.allocation.day_again import Day, limits, term_of
from event_desk.allocation.demands import Demand, demand_of, open_demands
from event_desk.allocation.frame import Frame
from event_desk.allocation.greedy import booths_of
from event_desk.allocation.problem import Gap, GapKind, Hold, Plan, Problem, Reason, Seat
from event_desk.progress import Progress, silent

if TYPE_CHECKING:
    from event_desk.allocation.day_model import DayModel
    from event_desk.allocation.search import Found, Term

__all__ = ["Conflict", "Held", "Price", "conflict", "held", "price", "ranked"]

ALL_GOALS = "price"
PRICE_TIME = 2.0
"""Deterministic time for one price, about as many seconds."""


# What holds people


@dataclass(frozen=True, slots=True)
class Held:
    """`people` who have the languages and are kept by the same thing; `item` where one keeps."""

    reason: Reason
    people: tuple[str, ...]
    item: str = ""
    values: Mapping[str, int | str] = field(default_factory=dict[str, int | str])


_BY_ITEM = frozenset({Reason.BUSY, Reason.MOVING, Reason.NIGHT})
"""What another session keeps people by; the rest is kept by the whole of a day."""


def held(gap: Gap) -> tuple[Held, ...]:
    """The holds of `gap` with like ones together: free people first, then what keeps most."""
    groups: dict[tuple[Reason, str], list[Hold]] = {}
    for hold in gap.holds:
        item = str(hold.values.get("item", "")) if hold.reason in _BY_ITEM else ""
        groups.setdefault((hold.reason, item), []).append(hold)
    counts = Counter(hold.reason for hold in gap.holds)

    def rank(key: tuple[Reason, str]) -> tuple[bool, int, int, int, str]:
        reason, item = key
        free = reason is Reason.NOT_CHOSEN
        return not free, -counts[reason], list(Reason).index(reason), -len(groups[key]), item

    return tuple(
        Held(key[0], tuple(h.interpreter for h in groups[key]), key[1], groups[key][0].values)
        for key in sorted(groups, key=rank)
    )


def ranked(problem: Problem, gaps: Iterable[Gap]) -> tuple[Gap, ...]:
    """The worst first: no room, nobody interprets, too few; within each what matters most."""
    items = {item.id: item for item in problem.items}
    kinds = [GapKind.ITEM, GapKind.PAIR, GapKind.SEAT]

    def rank(gap: Gap) -> tuple[int, int, int, int, str, str, str]:
        item = items[gap.item]
        heavy = -max(1, item.priority)
        code = item.code or item.id
        return (
            kinds.index(gap.kind), heavy, -gap.missing, -item.expected, code, gap.language,
            gap.source,
        )  # fmt: skip

    return tuple(sorted((gap for gap in gaps if gap.item in items), key=rank))


# The price


@dataclass(frozen=True, slots=True)
class Price:
    """What closing one gap takes when that day is planned again with as few changes as possible.

    `possible` is None where the solver could not say within its limits. `opened` are the demands
    that are open instead (none: it can be closed for nothing), `closed` what closes with it,
    `people` those who work elsewhere than before; `plan` is that plan. `proven` says that nothing
    cheaper exists, or that it really is impossible.
    """

    demand: Demand
    possible: bool | None
    proven: bool = False
    opened: tuple[Demand, ...] = ()
    closed: tuple[Demand, ...] = ()
    people: tuple[str, ...] = ()
    plan: Plan | None = None


def price(problem: Problem, plan: Plan, gap: Gap, progress: Progress = silent) -> Price:
    """Raises Cancelled when `progress` does."""
    demand = demand_of(gap)
    frame = Frame(problem)
    day = Day.of(frame, plan, demand.item)
    if day is None or not demand.language or gap.reason is Reason.NO_FLOOR_LANGUAGE:
        return Price(demand, None)
    if plan.rooms.get(demand.item) is None:
        return Price(demand, None)
    try:
        from event_desk.allocation.teams import teams_of
    except ImportError:
        return Price(demand, None)
    found, closable = _forced(day, demand, progress)
    if found is None:
        return Price(demand, closable, proven=closable is False)
    model, values = found
    result = teams_of(model, values)
    channels = dict(plan.channels)
    for slot in day.slots:
        item = slot.item.id
        if item in plan.rooms:
            channels[item] = channels_of(
                frame,
                slot,
                booths_of(frame, plan, slot),
                result.seated.get(item, {}),
                result.lent.get(item, {}),
                result.pivots.get(item, {}),
            )
    after = replace(plan, channels={i: c for i, c in channels.items() if c}, gaps=())
    return _compared(frame, plan, after, demand, values.proven[ALL_GOALS])


def _forced(
    day: Day, demand: Demand, progress: Progress
) -> tuple[tuple["DayModel", "Found"] | None, bool | None]:
    """The day with the gap closed, else whether it can be closed at all.

    First the fewest changes that close it, whatever else opens; from there what is open becomes
    as little as possible. Begun anywhere else, a large day would be turned upside down.
    """
    from event_desk.allocation.day_goals import changes
    from event_desk.allocation.search import Goal, lexicographic

    model = day.model(day.slots)
    seats = day.plan.home_seats()
    hint = {var.index: int(Seat(*key) in seats) for key, var in model.x.items()}
    term = term_of(model, demand)
    if term is None:
        return None, None
    many = 1 + len(day.frame.people)
    first = Goal("gap", [(term, many), *changes(model)], 0.3 * PRICE_TIME)
    near = lexicographic(model.cp, [first], hint, limits(progress))
    if near is None:
        return None, None
    if near.value(term):
        return None, False if near.proven["gap"] else None
    model = day.model(day.slots)
    hint: dict[int, int] = {var.index: near.value(var) for var in model.x.values()}
    goal = Goal(ALL_GOALS, _weighed(model, demand, many), 0.7 * PRICE_TIME)
    found = lexicographic(model.cp, [goal], hint, limits(progress))
    if found is None or found.value(term_of(model, demand)):
        return None, None
    return (model, found), True


def _weighed(model: "DayModel", demand: Demand, many: int) -> list["Term"]:
    """All goals in one sum, each heavier than all that the following can come to."""
    from event_desk.allocation.day_goals import changes

    seats = 1 + 4 * sum(weight for _term, weight in model.missing)
    pairs = 1 + sum(weight for _term, weight in model.uncovered)
    terms = [(term, weight * many) for term, weight in model.missing]
    terms += [(term, weight * many * seats) for term, weight in model.uncovered]
    return [(term_of(model, demand), many * seats * pairs), *terms, *changes(model)]


def _compared(frame: Frame, plan: Plan, after: Plan, demand: Demand, proven: bool) -> Price:
    before, now = open_demands(frame, plan), open_demands(frame, after)
    changed = plan.home_seats() ^ after.home_seats()
    return Price(
        demand,
        possible=True,
        proven=proven,
        opened=tuple(sorted(d for d, much in now.items() if much > before.get(d, 0))),
        closed=tuple(sorted(before.keys() - now.keys())),
        people=tuple(p for p in frame.people if any(s.interpreter == p for s in changed)),
        plan=after,
    )
