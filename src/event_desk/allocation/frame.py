"""A problem made ready: times as whole minutes since 1970 in UTC, days and lunches of the zone.

Minutes, because wall-clock arithmetic on aware times silently ignores a change of daylight saving.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cached_property
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from event_desk.allocation.problem import (
    Interpreter,
    Item,
    MobileBooth,
    Mode,
    PlacedBooth,
    Plan,
    Problem,
    Room,
    Seat,
)
from event_desk.allocation.profile import Rule

Span = tuple[int, int]
"""From and to, in minutes since 1970."""


def minute(moment: datetime) -> int:
    return int(moment.timestamp() // 60)


@dataclass(frozen=True, slots=True)
class Slot:
    """An item whose times can be used. `day` counts local days; `pairs` are (spoken, heard).

    A placeholder without languages stands for the event's most usual pair, so that a room with a
    booth and two people stay free for what will come.
    """

    item: Item
    start: int
    end: int
    day: int
    targets: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]

    @property
    def minutes(self) -> int:
        return self.end - self.start

    def sources(self, target: str) -> tuple[str, ...]:
        return tuple(source for source, heard in self.pairs if heard == target)

    def overlaps(self, other: "Slot") -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Job:
    """An interpreter's share in an item, and where it is."""

    slot: Slot
    room: str | None


@dataclass(frozen=True, slots=True)
class Lunch:
    """The times within which lunch must lie, normally and where one item alone fills them."""

    normal: Span
    shifted: Span
    minutes: int

    def free(self, busy: list[Span], *, shifted: bool = False) -> bool:
        """Is there a piece of `minutes` without work? `busy` is sorted."""
        start, end = self.shifted if shifted else self.normal
        for job_start, job_end in busy:
            if job_start >= end:
                break
            if min(job_start, end) - start >= self.minutes:
                return True
            start = max(start, job_end)
        return end - start >= self.minutes

    def filled_by(self, slot: Slot) -> bool:
        return not self.free([(slot.start, slot.end)])


class Frame:
    """Look-ups over one problem, made once and shared by the checker and the solver.

    Slots are sorted by time and code, rooms and people by name, so that equal problems give equal
    plans whatever order or identifiers they were stored with.
    """

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.profile = problem.profile
        self.zone = _zone(problem.zone)
        self.rooms: Mapping[str, Room] = {
            room.id: room for room in sorted(problem.rooms, key=lambda r: (r.name, r.id))
        }
        self.people: Mapping[str, Interpreter] = {
            person.id: person
            for person in sorted(problem.interpreters, key=lambda p: (p.name, p.id))
        }
        self._pair = _usual_pair(problem.items)
        self.items: Mapping[str, Item] = {
            item.id: item
            for item in sorted(problem.items, key=lambda i: (i.code, i.id, str(i.start)))
        }
        counts = Counter(item.id for item in problem.items)
        self.doubled = tuple(item for item in self.items if counts[item] > 1)
        slots = [slot for item in self.items.values() if (slot := self._slot(item)) is not None]
        slots.sort(key=lambda s: (s.start, s.end, s.item.code, s.item.id))
        self.slots: Mapping[str, Slot] = {slot.item.id: slot for slot in slots}
        self.mobile: Mapping[str, MobileBooth] = {
            booth.id: booth
            for booth in sorted(
                problem.mobile, key=lambda b: (b.seats_cost, -b.seats, b.setup_minutes, b.id)
            )
        }
        self._overrides = {(o.rule, o.item, o.interpreter): o.reason for o in problem.overrides}
        self._places = {item: place for place, item in enumerate(self.slots)}
        self._names = {person: place for place, person in enumerate(self.people)}
        self._lunches: dict[int, Lunch] = {}

    def _slot(self, item: Item) -> Slot | None:
        if not has_times(item):
            return None
        assert item.start is not None
        assert item.end is not None
        floor, into = item.floor, item.interpret_into
        if item.placeholder and not floor and not into:
            floor, into = self._pair
        targets = tuple(
            target for target in dict.fromkeys(into) if any(source != target for source in floor)
        )
        pairs = tuple(
            (source, target)
            for target in targets
            for source in dict.fromkeys(floor)
            if source != target
        )
        day = item.start.astimezone(self.zone).date().toordinal()
        return Slot(item, minute(item.start), minute(item.end), day, targets, pairs)

    def seat_order(self, seat: Seat) -> tuple[int, str, int, str, str]:
        """In the order of the programme and of names: the same for every import of a list."""
        item = self._places.get(seat.item, len(self._places))
        person = self._names.get(seat.interpreter, len(self._names))
        return item, seat.language, person, seat.item, seat.interpreter

    @cached_property
    def days(self) -> Mapping[int, tuple[Slot, ...]]:
        days: dict[int, list[Slot]] = {}
        for slot in self.slots.values():
            days.setdefault(slot.day, []).append(slot)
        return {day: tuple(slots) for day, slots in sorted(days.items())}

    def lunch(self, day: int) -> Lunch:
        if day not in self._lunches:
            profile = self.profile
            start = self._wall(day, profile.lunch_from)
            end = self._wall(day, profile.lunch_to)
            shift = profile.lunch_shift
            self._lunches[day] = Lunch((start, end), (start - shift, end + shift), profile.lunch)
        return self._lunches[day]

    def _wall(self, day: int, at: time) -> int:
        return minute(datetime.combine(date.fromordinal(day), at, self.zone))

    def override(self, rule: Rule, item: str, people: Sequence[str] = ()) -> str:
        """The reason for which a person allows `rule` to be broken here; empty where nobody did."""
        for where in (item, ""):
            for person in (*people, ""):
                if reason := self._overrides.get((rule, where, person)):
                    return reason
        return ""

    # Rooms as a plan sets them up

    def layout(self, plan: Plan, slot: Slot, room: Room) -> str:
        """How `room` is laid out for the item: as planned, else as wished, else as usual."""
        planned = plan.layouts.get(slot.item.id)
        if planned is not None:
            return planned
        wished = slot.item.layout
        return wished if wished and room.offers(wished) else room.layout

    def standing(self, plan: Plan, slot: Slot, room_id: str) -> tuple[PlacedBooth, ...]:
        """The mobile booths ready in the room for the whole of an item."""
        return tuple(
            placed
            for placed in plan.booths
            if placed.room == room_id
            and placed.booth in self.mobile
            and minute(placed.start) <= slot.start
            and slot.end <= minute(placed.end)
        )

    def booth_seats(self, plan: Plan, slot: Slot, room: Room) -> tuple[int, ...]:
        """Seats of each booth there is for the item: the room's own, then the mobile ones."""
        mobile = self.standing(plan, slot, room.id)
        return (*room.booth_seats, *(self.mobile[placed.booth].seats for placed in mobile))

    def capacity(self, plan: Plan, slot: Slot, room: Room) -> int:
        """Seats for the audience in the planned layout, less those that mobile booths take."""
        lost = sum(
            self.mobile[placed.booth].seats_cost
            for placed in plan.booths
            if placed.room == room.id
            and placed.booth in self.mobile
            and minute(placed.start) < slot.end
            and slot.start < minute(placed.end)
        )
        return max(0, room.seats(self.layout(plan, slot, room)) - lost)

    def turnover(self, first: str, second: str) -> int:
        """Minutes between two items in the same room, by their layouts."""
        if first != second and first and second:
            return self.profile.layout_change
        return self.profile.turnover

    def move(self, person: Interpreter, first: str | None, second: str | None) -> int:
        """Minutes from one room to another; a remote interpreter does not move."""
        if person.remote or first is None or second is None or first == second:
            return 0
        one, other = self.rooms.get(first), self.rooms.get(second)
        if one is None or other is None:
            return 0
        if one.building != other.building:
            return self.profile.move_building
        return self.profile.move_zone

    def team(self, slot: Slot) -> int:
        """How many a booth must have for this item; fewer is a missing seat."""
        profile = self.profile
        match slot.item.mode:
            case Mode.CONSECUTIVE:
                return 1
            case Mode.WHISPERED:
                return profile.whisper_team
            case Mode.SIGN:
                long = slot.minutes > profile.sign_three_above
                return profile.long_team if long else profile.sign_team
            case Mode.BOOTH | Mode.REMOTE:
                if slot.minutes <= profile.alone_most:
                    return 1
                if slot.minutes > profile.session_by_two or slot.item.heavy:
                    return profile.long_team
                return profile.team

    def wanted(self, slot: Slot) -> int:
        """`team`, or two where one alone is allowed but too long to be good."""
        if slot.item.mode is Mode.CONSECUTIVE or slot.minutes <= self.profile.alone_warn:
            return self.team(slot)
        return max(self.team(slot), self.profile.team)

    def day_limit(self, person: Interpreter) -> int:
        limit = self.profile.remote_day if person.remote else self.profile.day_most
        return limit if person.day_most is None else min(limit, person.day_most)

    def needs_booth(self, slot: Slot) -> bool:
        return slot.item.mode is Mode.BOOTH

    def free(self, person: Interpreter, slot: Slot) -> bool:
        """Is the person here for the whole of it?"""
        if person.available is None:
            return True
        return any(
            minute(window.start) <= slot.start and slot.end <= minute(window.end)
            for window in person.available
        )

    def may_sign(self, person: Interpreter, slot: Slot) -> bool:
        return person.sign or slot.item.mode is not Mode.SIGN

    def open(self, room: Room, slot: Slot) -> bool:
        """Is the room there for the whole of it?"""
        return not any(
            minute(window.start) < slot.end and slot.start < minute(window.end)
            for window in room.closed
        )

    # What has begun stays as it is

    @cached_property
    def over(self) -> frozenset[str]:
        """Items that had ended when a plan was already in force."""
        now = self.problem.now
        if now is None or self.problem.current is None:
            return frozenset()
        return frozenset(item for item, slot in self.slots.items() if slot.end <= minute(now))

    @cached_property
    def begun(self) -> frozenset[str]:
        """Those, and the ones that have begun and have their place in the plan in force."""
        now, current = self.problem.now, self.problem.current
        if now is None or current is None:
            return frozenset()
        running = (item for item, slot in self.slots.items() if slot.start <= minute(now))
        return self.over | {item for item in running if item in current.rooms}

    @cached_property
    def fixed(self) -> frozenset[str]:
        """Items that nobody new joins: those begun, but for a running one that lost somebody."""
        current = self.problem.current
        seats = () if current is None else current.home_seats()
        running = self.begun - self.over
        lost = {s.item for s in seats if s.item in running and not self._still_here(s)}
        return self.begun - lost

    def _still_here(self, seat: Seat) -> bool:
        person = self.people.get(seat.interpreter)
        return person is not None and self.free(person, self.slots[seat.item])

    def four_hour_windows(self, slots: tuple[Slot, ...]) -> tuple[Span, ...]:
        """The windows of four hours in which the work of any choice of slots is greatest."""
        most = self.profile.four_hours
        starts: set[int] = set()
        for slot in slots:
            starts |= {slot.start, slot.end - 240}
            if slot.minutes > most:
                starts |= {slot.start + most - 240, slot.end - most}
        return tuple((start, start + 240) for start in sorted(starts))

    def work_within(self, slot: Slot, window: Span) -> int:
        """Minutes of the slot in the window. One long session counts as what two may share."""
        inside = min(slot.end, window[1]) - max(slot.start, window[0])
        return max(0, min(inside, self.profile.four_hours))


def has_times(item: Item) -> bool:
    start, end = item.start, item.end
    if start is None or end is None or start.tzinfo is None or end.tzinfo is None:
        return False
    return minute(end) > minute(start)


def _usual_pair(items: Sequence[Item]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The language most spoken and the one most interpreted into beside it; none, if none is."""
    spoken = Counter(language for item in items for language in dict.fromkeys(item.floor))
    heard = Counter(language for item in items for language in dict.fromkeys(item.interpret_into))
    floor = min(spoken, key=lambda language: (-spoken[language], language), default="")
    heard.pop(floor, None)
    into = min(heard, key=lambda language: (-heard[language], language), default="")
    return ((floor,), (into,)) if floor and into else ((), ())


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
