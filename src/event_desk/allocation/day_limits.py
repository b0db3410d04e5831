"""What one person can do in a day, as constraints: the same limits that `people_rules` judges."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from ortools.sat.python import cp_model

from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.problem import Interpreter
from event_desk.allocation.profile import Rule
from event_desk.allocation.search import total, weighted

Work = Mapping[str, Sequence[Any]]
"""By item, the variables that say the person works in it, in one booth or another."""


def limit_day(
    cp: cp_model.CpModel,
    frame: Frame,
    rooms: Mapping[str, str],
    person: Interpreter,
    work: Work,
    held: frozenset[str] = frozenset(),
) -> None:
    """`work` is all of one day, `rooms` by item.

    `held` are items that the person does whatever comes; where they break a limit by themselves
    somebody has allowed it, and nothing is added to what they break.
    """
    forbids = frame.profile.forbids
    slots = tuple(slot for slot in frame.slots.values() if slot.item.id in work)
    taken = {item: total(variables) for item, variables in work.items()}
    for variables in work.values():
        if len(variables) > 1:
            cp.add_at_most_one(variables)
    for clique in _cliques(slots, _clashes(frame, rooms, person)):
        if sum(1 for slot in clique if slot.item.id in held) > 1:
            _nothing(cp, [slot for slot in clique if slot.item.id not in held], taken)
        else:
            cp.add_at_most_one(var for slot in clique for var in work[slot.item.id])
    rule = Rule.REMOTE_HOURS if person.remote else Rule.DAY_HOURS
    fixed = sum(slot.minutes for slot in slots if slot.item.id in held)
    limit = max(fixed, frame.day_limit(person))
    if forbids(rule) and sum(slot.minutes for slot in slots) > limit:
        cp.add(sum(taken[slot.item.id] * slot.minutes for slot in slots) <= limit)
    if forbids(Rule.FOUR_HOURS):
        _four_hours(cp, frame, slots, taken, held)
    if forbids(Rule.LUNCH):
        _lunch(cp, frame, slots, taken, held)


def limit_week(cp: cp_model.CpModel, work: Work, frame: Frame, left: int) -> None:
    """No more than what the days before and after leave of seven days' work."""
    load = [(var, frame.slots[item].minutes) for item, here in work.items() for var in here]
    if sum(minutes for _var, minutes in load) > left:
        cp.add(weighted(load) <= max(0, left))


def _nothing(cp: cp_model.CpModel, slots: Sequence[Slot], taken: Mapping[str, Any]) -> None:
    for slot in slots:
        cp.add(taken[slot.item.id] == 0)


def _clashes(
    frame: Frame, rooms: Mapping[str, str], person: Interpreter
) -> Callable[[Slot, Slot], bool]:
    """Whether a person cannot do both; the first of the two starts no later than the second."""
    profile = frame.profile
    places, moving = profile.forbids(Rule.TWO_PLACES), profile.forbids(Rule.MOVING)
    span = profile.span if profile.forbids(Rule.SPAN) else None
    farthest = max(profile.move_zone, profile.move_building)

    def clash(first: Slot, second: Slot) -> bool:
        gap = second.start - first.end
        if gap < 0:
            return places
        if moving and gap < farthest:
            needed = frame.move(person, rooms[first.item.id], rooms[second.item.id])
            if gap < needed:
                return True
        if span is None:
            return False
        last = max(first.end, second.end)
        return last - first.start + profile.call > span

    return clash


def _four_hours(
    cp: cp_model.CpModel,
    frame: Frame,
    slots: tuple[Slot, ...],
    taken: Mapping[str, Any],
    held: frozenset[str],
) -> None:
    most = frame.profile.four_hours
    seen: set[tuple[tuple[str, int], ...]] = set()
    for window in frame.four_hour_windows(slots):
        inside = tuple(
            (slot.item.id, minutes)
            for slot in slots
            if (minutes := frame.work_within(slot, window))
        )
        limit = max(most, sum(minutes for item, minutes in inside if item in held))
        if inside in seen or not _can_exceed(frame, inside, limit):
            continue
        seen.add(inside)
        cp.add(sum(taken[item] * minutes for item, minutes in inside) <= limit)


def _can_exceed(frame: Frame, inside: Sequence[tuple[str, int]], limit: int) -> bool:
    """Could one person do more than `limit` minutes of these?"""
    if not frame.profile.forbids(Rule.TWO_PLACES):
        return sum(minutes for _item, minutes in inside) > limit
    entries = sorted(
        ((frame.slots[item], minutes) for item, minutes in inside), key=lambda entry: entry[0].end
    )
    best: list[tuple[int, int]] = []  # ends, and the most work, one after another, up to there
    for slot, minutes in entries:
        earlier = max((work for end, work in best if end <= slot.start), default=0)
        best.append((slot.end, earlier + minutes))
    return max((work for _end, work in best), default=0) > limit


def _lunch(
    cp: cp_model.CpModel,
    frame: Frame,
    slots: Sequence[Slot],
    taken: Mapping[str, Any],
    held: frozenset[str],
) -> None:
    """Sixty free minutes within the window, or near it where an item alone fills it."""
    lunch = frame.lunch(slots[0].day)
    near = [s for s in slots if s.start < lunch.shifted[1] and s.end > lunch.shifted[0]]
    working = [(slot.start, slot.end) for slot in near if slot.item.id in held]
    if not lunch.free(working) and not lunch.free(working, shifted=True):
        _nothing(cp, [slot for slot in near if slot.item.id not in held], taken)
        return
    normal = _breaks(near, lunch.normal, lunch.minutes)
    if any(not blocking for blocking in normal):
        return
    fillers = [slot for slot in near if lunch.filled_by(slot)]
    shifted = _breaks(near, lunch.shifted, lunch.minutes) if fillers else normal
    free: list[Any] = []
    for blocking in dict.fromkeys([*normal, *shifted]):
        rest = cp.new_bool_var("")
        free.append(rest)
        for slot in blocking:
            cp.add(taken[slot.item.id] + rest <= 1)
        if blocking not in normal:
            cp.add(total([taken[slot.item.id] for slot in fillers]) >= rest)
    cp.add_bool_or(*free)


def _breaks(slots: Sequence[Slot], window: tuple[int, int], minutes: int) -> list[tuple[Slot, ...]]:
    """For each possible lunch within `window`, the items that would have to be left out."""
    starts = {window[0]} | {slot.end for slot in slots}
    found: list[tuple[Slot, ...]] = []
    for start in sorted(starts):
        if start < window[0] or start + minutes > window[1]:
            continue
        found.append(tuple(s for s in slots if s.start < start + minutes and s.end > start))
    return [one for one in found if not any(set(other) < set(one) for other in found)]


def _cliques(slots: Iterable[Slot], clash: Callable[[Slot, Slot], bool]) -> list[tuple[Slot, ...]]:
    """Groups in which any two clash, such that every clashing pair is in one of them."""
    ordered = list(slots)
    clashing: dict[int, set[int]] = {index: set() for index in range(len(ordered))}
    for one, first in enumerate(ordered):
        for other in range(one + 1, len(ordered)):
            if clash(first, ordered[other]):
                clashing[one].add(other)
                clashing[other].add(one)
    done: set[tuple[int, int]] = set()
    cliques: list[tuple[Slot, ...]] = []
    for one in clashing:
        for other in sorted(clashing[one]):
            if other < one or (one, other) in done:
                continue
            clique = [one, other]
            common = clashing[one] & clashing[other]
            for more in sorted(common):
                if more in common:
                    clique.append(more)
                    common = common & clashing[more]
            done |= {(a, b) for a in clique for b in clique if a < b}
            cliques.append(tuple(ordered[index] for index in sorted(clique)))
    return cliques
