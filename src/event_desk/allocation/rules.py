"""The one place that says what makes a plan wrong.

It judges the solver's plans, the greedy ones and every hand edit alike; a full day takes
milliseconds, so that dragging needs no solver.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from event_desk.allocation.booth_rules import channel_breaches
from event_desk.allocation.breach import Breach, Values
from event_desk.allocation.frame import Frame, Job, Slot
from event_desk.allocation.people_rules import findings, jobs_of
from event_desk.allocation.problem import Plan, Problem, Seat
from event_desk.allocation.profile import Level, Rule
from event_desk.allocation.room_rules import (
    begun_breaches,
    item_breaches,
    pin_breaches,
    place_breaches,
    room_breaches,
    speaker_breaches,
    stock_breaches,
)
from event_desk.allocation.stock_rules import mobile_breaches

__all__ = ["Level", "Rule", "Violation", "added", "forbidden", "violations"]


@dataclass(frozen=True, slots=True)
class Violation:
    """`item` is the first item concerned, `values` what the rule names beside it in `Rule`.

    `items` are all concerned, in the order of the programme, and `start` to `end` is when.
    `override` is a person's reason for allowing it, which also makes a forbidden one a warning.
    """

    rule: Rule
    level: Level
    item: str = ""
    people: tuple[str, ...] = ()
    start: datetime | None = None
    end: datetime | None = None
    values: Values = field(default_factory=dict[str, int | str])
    override: str = ""
    items: tuple[str, ...] = ()


def violations(problem: Problem, plan: Plan, frame: Frame | None = None) -> Iterator[Violation]:
    """Everything wrong with `plan`, rules at `ignore` left out. `frame` saves making it again."""
    frame = frame or Frame(problem)
    for found in Check(frame, plan).everything():
        violation = judged(frame, found)
        if violation is not None:
            yield violation


def forbidden(problem: Problem, plan: Plan, frame: Frame | None = None) -> tuple[Violation, ...]:
    return tuple(v for v in violations(problem, plan, frame) if v.level is Level.FORBID)


def added(before: Iterable[Violation], after: Iterable[Violation]) -> tuple[Violation, ...]:
    """Those of `after` that were not there before, whatever their figures."""
    known = {(one.rule, one.item, one.people) for one in before}
    return tuple(one for one in after if (one.rule, one.item, one.people) not in known)


def judged(frame: Frame, found: Breach) -> Violation | None:
    """What was found with its level and override; None where the rule is ignored."""
    level = frame.profile.level(found.rule)
    if level is Level.IGNORE:
        return None
    override = frame.override(found.rule, found.item, found.people)
    if override and level is Level.FORBID:
        level = Level.WARN
    own = frame.slots.get(found.item)
    slots = found.slots or ((own,) if own is not None else ())
    start, end = found.span or (
        min((slot.start for slot in slots), default=None),
        max((slot.end for slot in slots), default=None),
    )
    items = tuple(slot.item.id for slot in slots)
    return Violation(
        found.rule,
        level,
        found.item,
        found.people,
        None if start is None else _moment(start),
        None if end is None else _moment(end),
        found.values,
        override,
        items or ((found.item,) if found.item else ()),
    )


def _moment(minutes: int) -> datetime:
    return datetime.fromtimestamp(minutes * 60, UTC)


@dataclass(frozen=True, slots=True)
class Part:
    """What of a plan to look at again after a change."""

    items: frozenset[str] = frozenset()
    rooms: frozenset[str] = frozenset()
    speakers: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()


class Check:
    """One plan with who is where, so that all of it or the part around a change can be judged."""

    def __init__(self, frame: Frame, plan: Plan) -> None:
        self._frame = frame
        self._plan = plan
        self.jobs = jobs_of(frame, plan)
        self._in_room: dict[str, list[Slot]] = {}
        self._speaking: dict[str, list[Slot]] = {}
        self._pins: dict[str, list[Seat]] = {}
        for slot in frame.slots.values():
            room = plan.rooms.get(slot.item.id)
            if room is not None and room in frame.rooms:
                self._in_room.setdefault(room, []).append(slot)
            for speaker in dict.fromkeys(slot.item.speakers):
                self._speaking.setdefault(speaker, []).append(slot)
        for seat in frame.problem.pins:
            self._pins.setdefault(seat.item, []).append(seat)

    def everything(self) -> Iterator[Breach]:
        yield from self._bad_input()
        yield from self._empty(self._frame.rooms)
        yield from self._items(self._frame.items)
        yield from self._lost_pins()
        yield from self._speakers(self._speaking)
        yield from self._rooms(self._frame.rooms)
        yield from self._stock(range(len(self._plan.booths)))
        yield from stock_breaches(self._frame, list(self._frame.slots.values()))
        unknown = sorted(self.jobs.keys() - self._frame.people.keys())
        yield from self._people((*self._frame.people, *unknown))

    def part(self, part: Part) -> Iterator[Breach]:
        frame, plan = self._frame, self._plan
        yield from self._items([item for item in frame.items if item in part.items])
        yield from self._speakers([one for one in self._speaking if one in part.speakers])
        rooms = [room for room in frame.rooms if room in part.rooms]
        yield from self._empty(rooms)
        yield from self._rooms(rooms)
        moved = {placed.booth for placed in plan.booths if placed.room in part.rooms}
        yield from self._stock(
            index for index, placed in enumerate(plan.booths) if placed.booth in moved
        )
        yield from stock_breaches(frame, list(frame.slots.values()))
        yield from self._people(sorted(part.people))

    def people_of(self, item: str) -> Iterable[str]:
        channels = self._plan.channels.get(item, ())
        return {person for channel in channels for person in channel.interpreters}

    def _bad_input(self) -> Iterator[Breach]:
        """An interpreter who works into no language is named, never a crash."""
        for person in self._frame.people.values():
            if not person.active:
                yield Breach(Rule.NO_SKILL, "", people=(person.id,))

    def _empty(self, rooms: Iterable[str]) -> Iterator[Breach]:
        """A room for nobody, where nothing is held that would tell it."""
        for room in rooms:
            if self._frame.rooms[room].capacity <= 0 and room not in self._in_room:
                yield Breach(Rule.NO_CAPACITY, "", {"room": room})

    def _items(self, items: Iterable[str]) -> Iterator[Breach]:
        frame, plan = self._frame, self._plan
        for item in items:
            yield from item_breaches(frame, frame.items[item])
            yield from pin_breaches(frame, plan, frame.items[item], self._pins.get(item, ()))
            slot = frame.slots.get(item)
            if slot is not None:
                yield from begun_breaches(frame, plan, slot)
                yield from place_breaches(frame, plan, slot)
                yield from channel_breaches(frame, plan, slot)

    def _lost_pins(self) -> Iterator[Breach]:
        """Pins in items that are no longer on the programme."""
        for item in sorted(self._pins.keys() - self._frame.items.keys()):
            for seat in sorted(self._pins[item], key=self._frame.seat_order):
                if seat not in self._plan.seats():
                    values = {"language": seat.language}
                    yield Breach(Rule.PIN_BROKEN, item, values, (seat.interpreter,))

    def _speakers(self, speakers: Iterable[str]) -> Iterator[Breach]:
        for speaker in speakers:
            yield from speaker_breaches(speaker, self._speaking[speaker])

    def _rooms(self, rooms: Iterable[str]) -> Iterator[Breach]:
        for room in rooms:
            if room in self._in_room:
                yield from room_breaches(
                    self._frame, self._plan, self._frame.rooms[room], self._in_room[room]
                )

    def _stock(self, places: Iterable[int]) -> Iterator[Breach]:
        for place in places:
            yield from mobile_breaches(self._frame, self._plan, self._plan.booths[place])

    def _people(self, people: Iterable[str]) -> Iterator[Breach]:
        for person in people:
            yield from _work_of(self._frame, person, self.jobs.get(person, ()))


def _work_of(frame: Frame, person_id: str, jobs: Sequence[Job]) -> Iterator[Breach]:
    person = frame.people.get(person_id)
    if person is None:
        for job in jobs:
            yield Breach(Rule.INTERPRETER_UNKNOWN, job.slot.item.id, people=(person_id,))
        return
    for finding in findings(frame, person, jobs):
        first = finding.slots[0].item.id
        values = dict(finding.values)
        if finding.rule in (Rule.TWO_PLACES, Rule.MOVING):
            values["other"] = finding.slots[1].item.id
        yield Breach(finding.rule, first, values, (person_id,), finding.slots)
