"""The lesser goals of a day: who is touched, how the work is shared out, how much people move."""

from collections.abc import Iterable
from typing import Any

from event_desk.allocation.day_model import DayModel
from event_desk.allocation.greedy import candidates
from event_desk.allocation.people_rules import by_day
from event_desk.allocation.problem import Seat
from event_desk.allocation.score import MOST_WEIGHT, OVER_WEIGHT
from event_desk.allocation.search import Term, weighted

CHANGED = 1000
"""For one more person touched; a hundredth less at most for whoever is of use on later days too."""


def changes(model: DayModel, each: int = 1) -> list[Term]:
    """One for each person whose work differs from the plan in force for the first time."""
    task = model.task
    if task.current is None:
        return []
    items = {slot.item.id for slot in model.slots}
    before = {seat for seat in task.current if seat.item in items}
    terms: list[Term] = []
    by_person: dict[str, list[tuple[bool, Any]]] = {}
    for (item, target, person), var in model.x.items():
        by_person.setdefault(person, []).append((Seat(item, target, person) in before, var))
    lost = [
        s
        for s in task.current
        if s.item in model.frame.slots and s.interpreter not in model.frame.people
    ]
    for person in (one.id for one in model.people if one.id not in task.changed):
        changed = model.cp.new_bool_var("")
        for was, var in by_person[person]:
            model.cp.add_implication(var.negated() if was else var, changed)
        useful = _useful_later(model, person, lost) if each > 1 else 0
        terms.append((changed, each - min(useful, each // 100)))
    return terms


def _useful_later(model: DayModel, person: str, lost: Iterable[Seat]) -> int:
    """How many seats that somebody has left on later days this person could take."""
    frame, today = model.frame, model.slots[0].day
    return sum(
        1
        for seat in lost
        if (slot := frame.slots[seat.item]).day > today
        and any(one.id == person for one in candidates(frame, slot, seat.language))
    )


def load(model: DayModel) -> list[Term]:
    """Minutes beyond the soft limits, minutes of whoever works most, minutes of all."""
    profile = model.frame.profile
    longest = model.cp.new_int_var(0, max(profile.day_most, 24 * 60), "")
    terms: list[Term] = [(longest, MOST_WEIGHT)]
    for person in (one.id for one in model.people):
        work = [
            (var, model.frame.slots[item].minutes)
            for item, variables in model.work[person].items()
            for var in variables
        ]
        worked = weighted(work)
        model.cp.add(longest >= worked)
        terms.extend(work)
        possible = sum(minutes for _var, minutes in work)
        for most in (profile.day_soft, profile.week_most - _week_before(model, person)):
            if possible > most:
                over = model.cp.new_int_var(0, possible + max(0, -most), "")
                model.cp.add(over >= worked - most)
                terms.append((over, OVER_WEIGHT))
    return terms


def _week_before(model: DayModel, person: str) -> int:
    """Minutes on the six days before."""
    day = model.slots[0].day
    days = by_day(model.task.elsewhere.get(person, ()))
    return sum(slot.minutes for before in range(day - 6, day) for slot in days.get(before, ()))


def moves(model: DayModel) -> list[Term]:
    """How many rooms people work in."""
    terms: list[Term] = []
    for person in (one.id for one in model.people):
        rooms: dict[str, list[Any]] = {}
        for item, variables in model.work[person].items():
            rooms.setdefault(model.task.rooms[item], []).extend(variables)
        terms.extend((model.either(there), 1) for there in rooms.values())
    return terms
