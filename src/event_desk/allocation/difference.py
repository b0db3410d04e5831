"""What one plan does differently from another: for the programme, and for each person in it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from event_desk.allocation.problem import Channel, Gap, GapKind, Plan, Problem

Span = tuple[datetime | None, datetime | None]


@dataclass(frozen=True, slots=True)
class Version:
    """A plan with the times that its items had; an item without any is as the programme says."""

    plan: Plan
    times: Mapping[str, Span] = field(default_factory=dict[str, Span])


@dataclass(frozen=True, slots=True)
class RoomMove:
    item: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class TimeMove:
    item: str
    before: Span
    after: Span


@dataclass(frozen=True, slots=True)
class Work:
    """What one person does in one item. `languages` begins with that of the booth he or she sits
    in; `partners` are the others there."""

    languages: tuple[str, ...]
    booth: int | None = None
    relay_from: str = ""
    mode: str = "booth"
    partners: tuple[str, ...] = ()


class News(StrEnum):
    IN = "in"
    OUT = "out"
    LANGUAGE = "language"
    BOOTH = "booth"
    RELAY = "relay"
    MODE = "mode"
    PARTNERS = "partners"


@dataclass(frozen=True, slots=True)
class SeatChange:
    """One person's work in one item, the weightiest thing that is new about it first in `news`."""

    item: str
    person: str
    news: tuple[News, ...]
    before: Work | None
    after: Work | None


@dataclass(frozen=True, slots=True)
class Difference:
    """`touched` are people who do something else than before; `told` also those whose own work
    stays but whose room, time or partner doesn't. In the order of the programme, then of names."""

    rooms: tuple[RoomMove, ...] = ()
    times: tuple[TimeMove, ...] = ()
    seats: tuple[SeatChange, ...] = ()
    opened: tuple[Gap, ...] = ()
    closed: tuple[Gap, ...] = ()
    touched: tuple[str, ...] = ()
    told: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return any((self.rooms, self.times, self.seats, self.opened, self.closed))


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that one person is to know. `work` and `was` are None where there is or was none;
    `room` and `room_before` differ where the room is another, `time` and `time_before` likewise.
    """

    item: str
    news: tuple[News, ...]
    was: Work | None
    work: Work | None
    room: str | None
    room_before: str | None
    time: Span
    time_before: Span

    @property
    def start(self) -> datetime | None:
        return self.time[0] or self.time_before[0]


_SMALL = frozenset({News.PARTNERS})


def difference(before: Version | Plan, after: Version | Plan, problem: Problem) -> Difference:
    """From `before` to `after`; items that are no longer on the programme are left out."""
    first, second = _version(before), _version(after)
    order = _Order(problem)
    rooms = tuple(
        RoomMove(item, first.plan.rooms.get(item), second.plan.rooms.get(item))
        for item in order.items
        if first.plan.rooms.get(item) != second.plan.rooms.get(item)
    )
    times = tuple(
        TimeMove(item, was, now)
        for item, now_on in order.items.items()
        if (was := first.times.get(item, now_on)) != (now := second.times.get(item, now_on))
    )
    seats = tuple(_seats(first.plan, second.plan, order))
    big = {seat.person for seat in seats if not _SMALL.issuperset(seat.news)}
    moved = {move.item for move in rooms} | {move.item for move in times}
    along = {person for item in moved for person in works(second.plan.channels.get(item, ()))}
    told = big | along | {seat.person for seat in seats}
    opened, closed = _gaps(first.plan, second.plan, order)
    return Difference(rooms, times, seats, opened, closed, order.people(big), order.people(told))


def works(channels: Iterable[Channel]) -> dict[str, Work]:
    """What each person does in one item."""
    here = tuple(channels)
    by_language = {channel.language: channel for channel in here}
    homes: dict[str, Channel] = {}
    lent: dict[str, list[str]] = {}
    for channel in here:
        guests = {
            person
            for host in channel.retour
            if host in by_language
            for person in by_language[host].interpreters
        }
        for person in channel.interpreters:
            if person in guests or person in homes:
                lent.setdefault(person, []).append(channel.language)
            else:
                homes[person] = channel
    return {
        person: Work(
            (home.language, *sorted(lent.get(person, ()))),
            home.booth,
            home.relay_from or "",
            home.mode.value,
            tuple(sorted(one for one, other in homes.items() if other is home and one != person)),
        )
        for person, home in homes.items()
    }


def bulletin(
    found: Difference,
    before: Version | Plan,
    after: Version | Plan,
    problem: Problem,
    gone: Iterable[str] = (),
) -> dict[str, tuple[Line, ...]]:
    """For each person to be told, what is new, in the order of time.

    `gone` are items that left the programme since `before`: whoever worked there is told so.
    """
    first, second = _version(before), _version(after)
    order = _Order(problem)
    moved = {move.item for move in found.rooms} | {move.item for move in found.times}
    news = {(seat.person, seat.item): seat for seat in found.seats}
    lines: dict[str, list[Line]] = {person: [] for person in found.told}
    for item, now_on in order.items.items():
        was, now = (works(plan.channels.get(item, ())) for plan in (first.plan, second.plan))
        for person in lines:
            seat = news.get((person, item))
            if seat is None and not (item in moved and person in now):
                continue
            lines[person].append(
                Line(
                    item,
                    () if seat is None else seat.news,
                    was.get(person),
                    now.get(person),
                    second.plan.rooms.get(item),
                    first.plan.rooms.get(item),
                    second.times.get(item, now_on),
                    first.times.get(item, now_on),
                )
            )
    for item in gone:
        time, room = first.times.get(item, (None, None)), first.plan.rooms.get(item)
        for person, work in works(first.plan.channels.get(item, ())).items():
            line = Line(item, (News.OUT,), work, None, None, room, time, time)
            lines.setdefault(person, []).append(line)
    return {person: tuple(sorted(said, key=_moment)) for person, said in lines.items() if said}


def _moment(line: Line) -> tuple[bool, float]:
    return line.start is None, 0.0 if line.start is None else line.start.timestamp()


def _version(given: Version | Plan) -> Version:
    return given if isinstance(given, Version) else Version(given)


class _Order:
    """Items in the order of the programme with their times, and people by name."""

    def __init__(self, problem: Problem) -> None:
        def place(item: tuple[str, Span, str]) -> tuple[bool, float, str]:
            _, (start, _end), code = item
            return start is None, 0.0 if start is None else start.timestamp(), code

        listed = [(item.id, (item.start, item.end), item.code) for item in problem.items]
        self.items: dict[str, Span] = {key: span for key, span, _ in sorted(listed, key=place)}
        self._names = {person.id: person.name for person in problem.interpreters}
        self.remote = {person.id for person in problem.interpreters if person.remote}

    def people(self, found: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(found, key=lambda key: (self._names.get(key, ""), key)))


def _seats(before: Plan, after: Plan, order: _Order) -> Iterator[SeatChange]:
    for item in order.items:
        was, now = works(before.channels.get(item, ())), works(after.channels.get(item, ()))
        same_room = before.rooms.get(item) == after.rooms.get(item)
        for person in order.people(was.keys() | now.keys()):
            news = tuple(_news(was.get(person), now.get(person), same_room=same_room))
            if person in order.remote:  # whoever sits in the booth, he or she is elsewhere
                news = tuple(one for one in news if one not in (News.MODE, News.BOOTH))
            if news:
                yield SeatChange(item, person, news, was.get(person), now.get(person))


def _news(was: Work | None, now: Work | None, *, same_room: bool) -> Iterator[News]:
    """Where the room is another, its booths are too: that is the room's news."""
    if was is None or now is None:
        yield News.IN if was is None else News.OUT
        return
    for news, one, other in (
        (News.LANGUAGE, was.languages, now.languages),
        (News.BOOTH, was.booth, now.booth),
        (News.RELAY, was.relay_from, now.relay_from),
        (News.MODE, was.mode, now.mode),
        (News.PARTNERS, was.partners, now.partners),
    ):
        if one != other and (same_room or news is not News.BOOTH):
            yield news


def _gaps(before: Plan, after: Plan, order: _Order) -> tuple[tuple[Gap, ...], tuple[Gap, ...]]:
    """Opened or made worse, closed or made better; a seat short isn't closed where nobody is left
    to work into that language at all."""
    was, now = _by_key(before), _by_key(after)
    opened = (gap for key, gap in now.items() if key not in was or gap.missing > was[key].missing)
    closed = (gap for key, gap in was.items() if key not in now or gap.missing > now[key].missing)
    nobody = {(gap.item, gap.language) for gap in now.values() if gap.kind is GapKind.PAIR}
    better = (
        gap
        for gap in closed
        if gap.kind is not GapKind.SEAT or (gap.item, gap.language) not in nobody
    )
    return tuple(_on(opened, order)), tuple(_on(better, order))


def _by_key(plan: Plan) -> dict[tuple[str, str, str, str], Gap]:
    return {(gap.item, gap.kind.value, gap.language, gap.source): gap for gap in plan.gaps}


def _on(found: Iterable[Gap], order: _Order) -> Iterator[Gap]:
    places = {item: place for place, item in enumerate(order.items)}
    yield from sorted(
        (gap for gap in found if gap.item in places),
        key=lambda gap: (places[gap.item], gap.kind.value, gap.language, gap.source),
    )
