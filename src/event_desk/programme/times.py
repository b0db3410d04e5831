"""Days and clock times as they are typed, in the event's zone; two of them make a span."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from event_desk.folding import digits
from event_desk.model.faults import Fault
from event_desk.programme.wrong import Wrong

_CLOCK = re.compile(r"(\d{1,2})(?:\s*[:.h٫٬]\s*(\d{2})?|(\d{2}))?\s*", re.IGNORECASE)
_MIDNIGHT = 24


@dataclass(frozen=True, slots=True)
class Span:
    """Both UTC and None where nothing or nonsense was typed; `wrong` says which."""

    start: datetime | None = None
    end: datetime | None = None
    wrong: tuple[Wrong, ...] = ()


def read_clock(text: str) -> time | None:
    """`9`, `9:30`, `0930`, `9h30`, `٩:٣٠`; `24:00` is midnight. None for anything else."""
    found = _CLOCK.fullmatch(digits(text).strip())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or found[3] or 0)
    if hour == _MIDNIGHT and minute == 0:
        return time()
    return time(hour, minute) if hour < _MIDNIGHT and minute < 60 else None


def read_day(text: str) -> date | None:
    try:
        return date.fromisoformat(digits(text).strip())
    except ValueError:
        return None


def read_span(day: date | None, start: str, end: str, zone: ZoneInfo) -> Span:
    """Times of one day; an end at or before the start is on the day after, and that is told.

    A time that the clocks jump over is wrong; one that they show twice is the first of the two.
    """
    start, end = start.strip(), end.strip()
    if not start and not end:
        return Span(wrong=(Wrong("start", Fault.NO_TIMES),))
    if day is None:
        return Span(wrong=(Wrong("day", Fault.DAY_UNREADABLE, {"value": ""}),))
    wrong: list[Wrong] = []
    first = _moment(day, "start", start, zone, wrong)
    last = _moment(day, "end", end, zone, wrong)
    if first and last and last <= first:
        last = _moment(day + timedelta(days=1), "end", end, zone, wrong)
        wrong.append(Wrong("end", Fault.ENDS_NEXT_DAY))
    return Span(first, last, _unique(wrong))


def is_skipped(moment: datetime) -> bool:
    """Whether the clocks of its zone jump over this local time."""
    back = moment.astimezone(UTC).astimezone(moment.tzinfo)
    return back.replace(tzinfo=None) != moment.replace(tzinfo=None)


def _moment(
    day: date, field: str, text: str, zone: ZoneInfo, wrong: list[Wrong]
) -> datetime | None:
    if not text:
        missing = Fault.START_MISSING if field == "start" else Fault.END_MISSING
        wrong.append(Wrong(field, missing))
        return None
    clock = read_clock(text)
    if clock is None:
        wrong.append(Wrong(field, Fault.TIME_UNREADABLE, {"value": text}))
        return None
    local = datetime.combine(day, clock, zone)
    if is_skipped(local):
        wrong.append(Wrong(field, Fault.TIME_SKIPPED, {"value": f"{clock:%H:%M}"}))
        return None
    if local.utcoffset() != local.replace(fold=1).utcoffset():
        wrong.append(Wrong(field, Fault.TIME_TWICE, {"value": f"{clock:%H:%M}"}))
    return local.astimezone(UTC)


def _unique(wrong: list[Wrong]) -> tuple[Wrong, ...]:
    return tuple(one for at, one in enumerate(wrong) if one not in wrong[:at])
