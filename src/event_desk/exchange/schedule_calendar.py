"""iCalendar (RFC 5545): each VEVENT is an item.

An entry that repeats comes in once, with its rule in a column of its own: a programme has a row for
each session. One that lasts all day has a day and no times. Cancelled ones don't come.
"""

from datetime import date, datetime, timedelta
from typing import Any, cast

from event_desk.exchange.schedule_rows import Cell, Schedule, moments, titled

OURS = "@event-desk"
CODE, KIND = "X-EVENT-DESK-CODE", "X-EVENT-DESK-KIND"
"""Properties of our own calendars: a title alone doesn't say which item it was."""


def read(content: bytes) -> Schedule:
    """Raises ValueError for what is no calendar, or only the beginning of one."""
    from icalendar import Calendar

    if b"END:VCALENDAR" not in content.upper():
        raise ValueError("the end is missing")
    schedule = Schedule(names_speakers=False)
    calendars: list[Any] = list(Calendar.from_ical(content, multiple=True))
    for calendar in calendars:
        for entry in calendar.walk("VEVENT"):
            _add(schedule, entry)
    return schedule


def _add(schedule: Schedule, entry: Any) -> None:
    if _said(entry, "STATUS").upper() == "CANCELLED":
        return
    summary = _said(entry, "SUMMARY")
    code = _said(entry, CODE)
    language = _parameter(entry, "SUMMARY", "LANGUAGE")
    item: dict[str, Cell] = {
        "code": code,
        "external_id": _key(entry),
        "kind": _kind(entry),
        "room": _said(entry, "LOCATION"),
        "repeats": _said(entry, "RRULE") and summary,
    }
    if code:
        # A closed meeting's title isn't in our calendars.
        title = summary.removeprefix(f"{code} · ")
        item |= titled(title, language) if language else {}
    else:
        item |= titled(summary, language)
    schedule.room(_said(entry, "LOCATION"))
    schedule.items.append(item | _times(entry))


def _key(entry: Any) -> str:
    """One changed time of an entry that repeats has the same UID as the others."""
    uid, one_of = _said(entry, "UID"), _moment(entry, "RECURRENCE-ID")
    return f"{uid}#{one_of.isoformat()}" if uid and one_of else uid


def _kind(entry: Any) -> str:
    if kind := _said(entry, KIND):
        return kind
    for found in _each(entry, "CATEGORIES"):
        for named in getattr(found, "cats", ()):
            return str(named)
    return ""


def _times(entry: Any) -> dict[str, Cell]:
    start, end = _moment(entry, "DTSTART"), _moment(entry, "DTEND")
    if start is None:
        return {}
    if not isinstance(start, datetime):
        return {"day": start.isoformat()}
    lasts = _value(entry, "DURATION")
    length = lasts if isinstance(lasts, timedelta) else None
    first, last = moments(start, length, None)
    if isinstance(end, datetime):
        last = moments(end, None, None)[0]
    # A zone that neither we nor the file itself can explain is left as a name.
    named = _parameter(entry, "DTSTART", "TZID") if start.tzinfo is None else ""
    return {"start": first, "end": last, "timezone": named}


def _moment(entry: Any, name: str) -> date | None:
    found = _value(entry, name)
    return found if isinstance(found, date) else None


def _value(entry: Any, name: str) -> Any:
    """What a property holds; None where it can't be read, so that its entry still comes in."""
    from icalendar.error import BrokenCalendarProperty

    found = entry.get(name)
    try:
        return getattr(found, "dt", None)
    except BrokenCalendarProperty:
        return None


def _said(entry: Any, name: str) -> str:
    return next((str(found).strip() for found in _each(entry, name)), "")


def _each(entry: Any, name: str) -> list[Any]:
    found = entry.get(name)
    if found is None:
        return []
    return cast("list[Any]", found) if isinstance(found, list) else [found]


def _parameter(entry: Any, name: str, parameter: str) -> str:
    found = entry.get(name)
    return str(getattr(found, "params", {}).get(parameter, ""))
