"""What the dashboard shows, read together away from the window."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from time import monotonic

from event_desk import attendance, checkin, clock, people, programme
from event_desk.attendance import Quarter, Share
from event_desk.checkin import Awaited, RoomNow
from event_desk.database import Database
from event_desk.exchange.attendance_facts import organisation


@dataclass(frozen=True, slots=True)
class Figures:
    """People, not scans. `arrived` were let in at the entrance at least once, whoever cancelled
    since included; `expected` haven't cancelled.

    `quarters` are those of `day`: today, or the last one before on which somebody came. `missing`
    are the organisations of which nobody has come, the largest first. `seconds` is how long the
    reading took.
    """

    at: datetime
    arrived: int
    expected: int
    inside: int
    day: date | None
    quarters: tuple[Quarter, ...]
    categories: tuple[Share, ...]
    missing: tuple[Share, ...]
    rooms: tuple[RoomNow, ...]
    awaited: tuple[Awaited, ...]
    seconds: float


def read(db: Database) -> Callable[[object], Figures]:
    """The work for another thread; the progress it is given there it needs not."""

    def work(_progress: object) -> Figures:
        started, at = monotonic(), clock.now()
        with db.read() as session:
            event = programme.event_facts(session)
            found = attendance.load(session)
            views = people.views(session)
            counters = checkin.counters(session, at=at)
            rooms = checkin.rooms_now(session, at)
            awaited = checkin.soon(session, at)
        quarters = attendance.quarters(found, event.local)
        day = max((one.start.date() for one in quarters), default=None)
        by_organisation = attendance.shares(views, found, lambda one: (organisation(one),))
        return Figures(
            at=at,
            arrived=counters.arrived,
            expected=counters.expected,
            inside=counters.inside,
            day=day,
            quarters=tuple(one for one in quarters if one.start.date() == day),
            categories=attendance.shares(views, found, lambda one: (one.category,)),
            missing=tuple(
                one for one in by_organisation if one.key and one.registered and not one.arrived
            ),
            rooms=rooms,
            awaited=awaited,
            seconds=monotonic() - started,
        )

    return work
