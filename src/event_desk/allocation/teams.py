"""Interpreters for one day, by CP-SAT: who works into which language of which item.

Every demand has slack, so that the best partial plan always exists. Hard are: skills, times,
clearance, one place at a time with moving, hours, lunch, span, booths and their seats, one-hop
relay, pins, and the rest after work already given on other days.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

from event_desk.allocation.day_goals import CHANGED, changes, load, moves
from event_desk.allocation.day_model import DayModel, DayTask
from event_desk.allocation.problem import Seat
from event_desk.allocation.search import Found, Goal, Limits, lexicographic

UNCOVERED, MISSING, CHANGES = "uncovered", "missing", "changes"
QUALITY, LOAD, MOVES = "quality", "load", "moves"
SHARES = {UNCOVERED: 0.35, MISSING: 0.25, CHANGES: 0.1, QUALITY: 0.2, LOAD: 0.06, MOVES: 0.04}
"""How a day's deterministic time is shared among the goals."""


@dataclass(frozen=True, slots=True)
class DayTeams:
    """People by item and language; lending booths by item and language; pivots likewise.

    `bound` is true where work on other days keeps somebody from this one.
    """

    seated: Mapping[str, Mapping[str, list[str]]]
    lent: Mapping[str, Mapping[str, list[str]]]
    pivots: Mapping[str, Mapping[str, str]]
    found: Found
    bound: bool = False


def staff_day(task: DayTask, limits: Limits) -> DayTeams | None:
    """None where the solver found nothing at all within its limits."""
    model = DayModel(task)
    goals = [
        Goal(UNCOVERED, model.uncovered, SHARES[UNCOVERED] * task.deterministic),
        Goal(MISSING, model.missing, SHARES[MISSING] * task.deterministic),
        Goal(CHANGES, changes(model, CHANGED), SHARES[CHANGES] * task.deterministic, CHANGED),
        Goal(QUALITY, model.quality, SHARES[QUALITY] * task.deterministic),
        Goal(LOAD, load(model), SHARES[LOAD] * task.deterministic),
        Goal(MOVES, moves(model), SHARES[MOVES] * task.deterministic),
    ]
    quick = task.quick.seats()
    hint = {
        var.index: int(Seat(item, target, person) in quick)
        for (item, target, person), var in model.x.items()
    }
    found = lexicographic(model.cp, goals, hint, limits)
    return None if found is None else teams_of(model, found)


def teams_of(model: DayModel, found: Found) -> DayTeams:
    seated: dict[str, dict[str, list[str]]] = {}
    for (item, target, person), var in model.x.items():
        if found.value(var):
            seated.setdefault(item, {}).setdefault(target, []).append(person)
    lent: dict[str, dict[str, list[str]]] = {}
    for (item, source, target), var in model.retour.items():
        if found.value(var) and not found.value(model.direct[item, source, target]):
            lent.setdefault(item, {}).setdefault(target, []).append(source)
    pivots = {
        item: {target: pivot for (_i, target, pivot), _v in chosen}
        for item, group in groupby(model.pivot.items(), key=lambda entry: entry[0][0])
        if (chosen := [entry for entry in group if found.value(entry[1])])
    }
    return DayTeams(seated, lent, pivots, found, model.bound)
