"""A time zone as a calendar file defines it (RFC 5545, section 3.6.5)."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_STEP = timedelta(days=7)
_MARGIN = timedelta(days=370)  # at least one change before the first entry


def definition(zone: ZoneInfo, first: datetime, last: datetime) -> list[str]:
    """The lines of a VTIMEZONE with every change of clocks around `first` to `last`.

    Each change stands by itself: rules that repeat would promise what a government may change.
    """
    start = (first - _MARGIN).astimezone(UTC)
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone.key}"]
    lines += _observance(start, zone, start)
    before = start
    while before < last + _STEP:
        after = before + _STEP
        if _offset(before, zone) != _offset(after, zone):
            lines += _observance(_change(before, after, zone), zone, before)
        before = after
    return [*lines, "END:VTIMEZONE"]


def _observance(at: datetime, zone: ZoneInfo, before: datetime) -> list[str]:
    """From `at` on; the clock shows then what it would have shown without the change."""
    local = at.astimezone(zone)
    name = "DAYLIGHT" if local.dst() else "STANDARD"
    old = _offset(before, zone)
    return [
        f"BEGIN:{name}",
        f"DTSTART:{(at + old).replace(tzinfo=None):%Y%m%dT%H%M%S}",
        f"TZOFFSETFROM:{_shown(old)}",
        f"TZOFFSETTO:{_shown(_offset(at, zone))}",
        f"TZNAME:{local.tzname()}",
        f"END:{name}",
    ]


def _change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The first second of the new offset."""
    old = _offset(before, zone)
    while after - before > timedelta(seconds=1):
        middle = (before + (after - before) / 2).replace(microsecond=0)
        if _offset(middle, zone) == old:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)


def _offset(moment: datetime, zone: ZoneInfo) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _shown(offset: timedelta) -> str:
    sign = "-" if offset < timedelta() else "+"
    minutes, seconds = divmod(abs(offset).seconds, 60)
    text = f"{sign}{minutes // 60:02}{minutes % 60:02}"
    return f"{text}{seconds:02}" if seconds else text
