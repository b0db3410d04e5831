"""What a single change by hand would break or mend, while it is being dragged: no solver needed.

Only what the change can touch is judged again: the item, its rooms, its speakers, its people.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, NamedTuple

from event_desk.allocation.breach import Breach
from event_desk.allocation.frame import Frame, Slot, minute
from event_desk.allocation.gaps import gaps_of
from event_desk.allocation.greedy import hold
from event_desk.allocation.problem import Channel, Gap, Item, Plan, Problem, Seat
from event_desk.allocation.profile import Level, Rule
from event_desk.allocation.rules import Check, Part, Violation, judged


class Keep:
    """Stands for "as it is" where None means "taken away"."""


KEEP: Final = Keep()


@dataclass(frozen=True, slots=True)
class Change:
    """What is to become of one item; what is not named stays. None takes the room or time away.

    Seats are those of booths in which people sit: who works both ways has one, and lends the other.
    """

    item: str
    room: str | Keep | None = KEEP
    start: datetime | Keep | None = KEEP
    end: datetime | Keep | None = KEEP
    seats_added: tuple[Seat, ...] = ()
    seats_removed: tuple[Seat, ...] = ()


@dataclass(frozen=True, slots=True)
class Fit:
    """The problem and plan after the change; what is wrong only then, and what no longer is.

    `gaps_opened` and `gaps_closed` are the item's; `plan` has its gaps put right.
    """

    problem: Problem
    plan: Plan
    new: tuple[Violation, ...] = ()
    gone: tuple[Violation, ...] = ()
    gaps_opened: tuple[Gap, ...] = ()
    gaps_closed: tuple[Gap, ...] = ()

    @property
    def level(self) -> Level:
        """The worst that is new; IGNORE when nothing is."""
        levels = {violation.level for violation in self.new}
        return next((one for one in (Level.FORBID, Level.WARN) if one in levels), Level.IGNORE)


class _Before(NamedTuple):
    problem: Problem
    plan: Plan
    frame: Frame
    check: Check


_last: list[_Before] = []
"""The state before the change, which stays the same as long as something is dragged."""


def fit(problem: Problem, plan: Plan, change: Change) -> Fit:
    """What comes of `change`. An item that is not in the problem changes nothing."""
    before = _before(problem, plan)
    old = before.frame.items.get(change.item)
    if old is None:
        return Fit(problem, plan)
    item = _changed(old, change)
    if item is old:
        problem_after, frame = problem, before.frame
    else:
        items = tuple(item if one.id == item.id else one for one in problem.items)
        problem_after = replace(problem, items=items)
        frame = Frame(problem_after)
    after = _planned(frame, plan, change)
    check = Check(frame, after)
    part = _part(before, check, change, after)
    was = _judged(before.frame, before.check.part(part))
    now = _judged(frame, check.part(part))
    for violation in _moved_on(before, frame, change.item):
        now.setdefault(_key(violation), violation)
    gaps_before = _gaps(before.frame, plan, before.check, change.item)
    gaps_now = _gaps(frame, after, check, change.item)
    others = tuple(gap for gap in after.gaps if gap.item != change.item)
    return Fit(
        problem_after,
        replace(after, gaps=_in_order(frame, (*others, *gaps_now))),
        tuple(violation for key, violation in now.items() if key not in was),
        tuple(violation for key, violation in was.items() if key not in now),
        _only(gaps_now, gaps_before),
        _only(gaps_before, gaps_now),
    )


def _before(problem: Problem, plan: Plan) -> _Before:
    for known in _last:
        if known.problem is problem and known.plan is plan:
            return known
    frame = Frame(problem)
    made = _Before(problem, plan, frame, Check(frame, plan))
    _last[:] = [made]
    return made


def _changed(item: Item, change: Change) -> Item:
    start = item.start if isinstance(change.start, Keep) else change.start
    end = item.end if isinstance(change.end, Keep) else change.end
    return item if (start, end) == (item.start, item.end) else replace(item, start=start, end=end)


def _planned(frame: Frame, plan: Plan, change: Change) -> Plan:
    item = change.item
    rooms, layouts = dict(plan.rooms), dict(plan.layouts)
    if not isinstance(change.room, Keep) and change.room != rooms.get(item):
        layouts.pop(item, None)
        rooms.pop(item, None)
        if change.room is not None:
            rooms[item] = change.room
    after = replace(plan, rooms=rooms, layouts=layouts)
    channels = plan.channels.get(item, ())
    slot = frame.slots.get(item)
    seats = (home_seats(item, channels) - set(change.seats_removed)) | set(change.seats_added)
    if slot is not None and (seats != home_seats(item, channels) or rooms != plan.rooms):
        channels = seated(frame, after, slot, seats, channels)
    by_item = {**plan.channels, item: channels}
    kept = {key: value for key, value in by_item.items() if value}
    return replace(after, channels=kept)


def home_seats(item: str, channels: tuple[Channel, ...]) -> frozenset[Seat]:
    """Where people sit in one item, without what they lend to other languages."""
    return Plan(channels={item: channels}).home_seats()


def seated(
    frame: Frame,
    setting: Plan,
    slot: Slot,
    seats: Iterable[Seat],
    before: Iterable[Channel],
) -> tuple[Channel, ...]:
    """The channels of exactly `seats`, with the booths, retour and relay that follow from them.

    Rooms and mobile booths are those of `setting`. People nobody knows any more, and languages
    nobody wants, keep the channel they had.
    """
    judged_seats = {
        seat for seat in seats if seat.interpreter in frame.people and seat.language in slot.targets
    }
    made = {one.language: one for one in hold(frame, setting, [slot], judged_seats).channels(slot)}
    old = {one.language: one for one in before}
    rest = set(seats) - judged_seats
    for seat in sorted(rest, key=frame.seat_order):
        bare = Channel(seat.language, mode=slot.item.mode)
        if seat.language in old:
            bare = replace(old[seat.language], interpreters=(), retour=())
        channel = made.get(seat.language, bare)
        people = (*channel.interpreters, seat.interpreter)
        made[seat.language] = replace(channel, interpreters=people)
    order = (*slot.targets, *sorted(made.keys() - set(slot.targets)))
    return tuple(made[language] for language in order if language in made)


def _part(before: _Before, check: Check, change: Change, after: Plan) -> Part:
    """Everything that is near the item before the change or after it."""
    item = change.item
    rooms = {before.plan.rooms.get(item), after.rooms.get(item)} - {None}
    return Part(
        frozenset({item}),
        frozenset(room for room in rooms if room is not None),
        frozenset(before.frame.items[item].speakers),
        frozenset({*before.check.people_of(item), *check.people_of(item)}),
    )


def _judged(frame: Frame, found: Iterable[Breach]) -> dict[tuple[object, ...], Violation]:
    told: dict[tuple[object, ...], Violation] = {}
    for breach in found:
        violation = judged(frame, breach)
        if violation is not None:
            told.setdefault(_key(violation), violation)
    return told


def _key(violation: Violation) -> tuple[object, ...]:
    """What makes two violations the same one: numbers in it may have changed.

    A limit that is broken further is new again, so its minutes count.
    """
    values = tuple(sorted((name, str(value)) for name, value in violation.values.items()))
    return (violation.rule, violation.item, violation.people, values)


def _moved_on(before: _Before, frame: Frame, item: str) -> Iterable[Violation]:
    """Something that has begun, and would now be at another time; the problem can't tell that."""
    old, new, now = before.frame.slots.get(item), frame.slots.get(item), before.problem.now
    if old is None or now is None or old.start > minute(now):
        return ()
    if new is not None and (new.start, new.end) == (old.start, old.end):
        return ()
    violation = judged(before.frame, Breach(Rule.BEGUN, item))
    return () if violation is None else (violation,)


def _gaps(frame: Frame, plan: Plan, check: Check, item: str) -> tuple[Gap, ...]:
    return gaps_of(frame, plan, check.jobs, item)


def _in_order(frame: Frame, gaps: Iterable[Gap]) -> tuple[Gap, ...]:
    """As the programme has them; what cannot be planned first, as `gaps` tells them."""
    places = {item: place for place, item in enumerate(frame.slots)}
    return tuple(sorted(gaps, key=lambda gap: places.get(gap.item, -1)))


def _only(gaps: Sequence[Gap], others: Sequence[Gap]) -> tuple[Gap, ...]:
    """Those of `gaps` that are not among `others`, whatever the reason."""
    known = {_gap_key(gap) for gap in others}
    return tuple(gap for gap in gaps if _gap_key(gap) not in known)


def _gap_key(gap: Gap) -> tuple[object, ...]:
    return gap.item, gap.kind, gap.language, gap.source, gap.missing
