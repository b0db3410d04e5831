"""Rooms first: which item is where, by CP-SAT. Times are fixed, so this is packing, not timing."""

from event_desk.allocation.fit import rooms_usable
from event_desk.allocation.frame import Frame
from event_desk.allocation.mobile_model import add_stock
from event_desk.allocation.problem import Plan
from event_desk.allocation.profile import Rule
from event_desk.allocation.room_model import RoomModel, build
from event_desk.allocation.search import Found, Goal, Limits, lexicographic
from event_desk.allocation.stock import Use, stays

UNPLACED, TURNOVER, SHORT, FIT = "unplaced", "turnover", "short", "fit"
MOST = {UNPLACED: 1.5, TURNOVER: 1.0, SHORT: 2.0, FIT: 1.5}
"""Deterministic time for each goal."""


def place(frame: Frame, kept: Plan, hint: Plan, limits: Limits) -> tuple[Plan, Found | None]:
    """Rooms, layouts and mobile booths, and what was achieved; `kept` holds, `hint` is a start.

    First with the turnover time kept everywhere; where that leaves an item without a room and
    the profile only warns of it, once more with short turnovers counted instead.
    """
    strict = _build(frame, kept, keep_turnover=True)
    best = _solve(strict, hint, limits)
    if (best is None or best.achieved[UNPLACED]) and not frame.profile.forbids(Rule.TURNOVER):
        loose = _build(frame, kept, keep_turnover=False)
        better = _solve(loose, hint if best is None else _chosen(strict, best), limits)
        if better is not None:
            return _chosen(loose, better), better
    return (Plan(), None) if best is None else (_chosen(strict, best), best)


def _build(frame: Frame, kept: Plan, *, keep_turnover: bool) -> RoomModel:
    model = build(frame, rooms_usable(frame), kept, keep_turnover=keep_turnover)
    add_stock(model, _uses(frame, kept))
    return model


def _uses(frame: Frame, plan: Plan) -> list[Use]:
    return [
        (item, placed.booth)
        for item, slot in frame.slots.items()
        if item in plan.rooms
        for placed in frame.standing(plan, slot, plan.rooms[item])
    ]


def _chosen(model: RoomModel, found: Found) -> Plan:
    rooms = {item: room for (item, room), var in model.at.items() if found.value(var)}
    layouts = {
        item: layout
        for (item, _room, layout), var in model.laid.items()
        if layout and found.value(var)
    }
    uses = [(item, booth) for (item, _room, booth), var in model.stands.items() if found.value(var)]
    return Plan(rooms, layouts=layouts, booths=stays(model.frame, rooms, uses))


def _solve(model: RoomModel, hint: Plan, limits: Limits) -> Found | None:
    goals = (
        Goal(UNPLACED, model.unplaced, MOST[UNPLACED]),
        Goal(TURNOVER, model.tight, MOST[TURNOVER]),
        Goal(SHORT, model.short, MOST[SHORT]),
        Goal(FIT, model.fit, MOST[FIT]),
    )
    start = {var.index: int(hint.rooms.get(i) == room) for (i, room), var in model.at.items()}
    for (item, room, layout), var in model.laid.items():
        here = hint.rooms.get(item) == room
        start[var.index] = int(here and hint.layouts.get(item, layout) == layout)
    uses = set(_uses(model.frame, hint))
    for (item, room, booth), var in model.stands.items():
        start[var.index] = int(hint.rooms.get(item) == room and (item, booth) in uses)
    return lexicographic(model.cp, goals, start, limits)
