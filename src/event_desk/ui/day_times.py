"""A day of the event as its clocks show it: moments to minutes, and back to a text."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from event_desk.programme import EventFacts, ItemView
from event_desk.ui import i18n

SHORT_EVENT = 7  # days; a longer one shows only the days on which something happens


@dataclass(frozen=True, slots=True)
class Day:
    """Minutes count from local midnight; a day on which the clocks change has more or fewer."""

    date: date
    zone: str

    @property
    def midnight(self) -> datetime:
        return datetime.combine(self.date, time(), ZoneInfo(self.zone))

    def minute(self, moment: datetime) -> int:
        # Timestamps, because the difference of two local times ignores a change of the clocks.
        return round((moment.timestamp() - self.midnight.timestamp()) / 60)

    def moment(self, minute: int) -> datetime:
        """The way back, in UTC; on a day on which the clocks change, too."""
        return datetime.fromtimestamp(self.midnight.timestamp() + minute * 60, UTC)

    def clock(self, minute: int) -> str:
        moment = datetime.fromtimestamp(
            self.midnight.timestamp() + minute * 60, ZoneInfo(self.zone)
        )
        return i18n.time(moment, self.zone)

    def holds(self, item: ItemView) -> bool:
        return (
            item.start is not None
            and item.end is not None
            and item.start.astimezone(ZoneInfo(self.zone)).date() == self.date
        )


def days(event: EventFacts, items: Iterable[ItemView]) -> tuple[Day, ...]:
    """The days of the event, and any other on which a session was put by mistake."""
    busy = {event.day_of(item.start) for item in items if item.start is not None}
    length = (event.end - event.start).days + 1
    if length <= SHORT_EVENT or not busy:
        busy |= {event.start + timedelta(days=number) for number in range(min(length, 14))}
    return tuple(Day(found, event.timezone) for found in sorted(busy))


def span(item: ItemView, zone: str) -> str:
    """`09:00–10:15`, or nothing while the times aren't known."""
    if item.start is None or item.end is None:
        return ""
    return f"{i18n.time(item.start, zone)}–{i18n.time(item.end, zone)}"
