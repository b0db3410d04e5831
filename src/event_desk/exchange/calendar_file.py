"""A calendar file (RFC 5545): its entries as values, and how they are written."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from event_desk import clock
from event_desk.exchange import time_zones
from event_desk.exchange.schedule_calendar import CODE, KIND
from event_desk.exchange.spreadsheet import clean, replacing

_LONGEST_LINE = 75  # bytes, section 3.1


@dataclass(frozen=True, slots=True)
class Entry:
    """One event of the calendar. `uid` stays the same from one export to the next.

    `code` and `kind` are the item's, `language` that of its title in `summary`, which is empty
    where the title is kept back. `sequence` rises with each change, so that calendars take the
    newer one; one that is `cancelled` was told to people and is off.
    """

    uid: str
    start: datetime
    end: datetime
    summary: str
    place: str
    description: str
    code: str = ""
    kind: str = ""
    language: str = ""
    sequence: int = 0
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Calendar:
    """One file: of a room, of a person, or of everything. `zone` is the event's."""

    name: str
    zone: str
    entries: tuple[Entry, ...]


def write(path: Path, calendar: Calendar) -> None:
    """Write an .ics file, times in the event's zone. Raises CANNOT_WRITE or DISK_FULL."""
    stamp = f"{clock.now().astimezone(UTC):%Y%m%dT%H%M%SZ}"
    zone = ZoneInfo(calendar.zone)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Event Desk//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_escape(calendar.name)}",
        f"X-WR-TIMEZONE:{calendar.zone}",
    ]
    moments = [moment for entry in calendar.entries for moment in (entry.start, entry.end)]
    if moments and calendar.zone != "UTC":
        lines += time_zones.definition(zone, min(moments), max(moments))
    for entry in calendar.entries:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{entry.uid}",
            f"DTSTAMP:{stamp}",
            f"DTSTART{_local(entry.start, zone)}",
            f"DTEND{_local(entry.end, zone)}",
            f"SEQUENCE:{entry.sequence}",
            f"STATUS:{'CANCELLED' if entry.cancelled else 'CONFIRMED'}",
            f"SUMMARY{_language(entry)}:{_escape(entry.summary)}",
            *([f"{CODE}:{_escape(entry.code)}"] if entry.code else []),
            *([f"{KIND}:{_escape(entry.kind)}"] if entry.kind else []),
            *([f"LOCATION:{_escape(entry.place)}"] if entry.place else []),
            *([f"DESCRIPTION:{_escape(entry.description)}"] if entry.description else []),
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    with replacing(path) as beside:
        beside.write_bytes("".join(f"{_fold(line)}\r\n" for line in lines).encode())


def _language(entry: Entry) -> str:
    return f";LANGUAGE={entry.language}" if entry.language else ""


def _local(moment: datetime, zone: ZoneInfo) -> str:
    if zone.key == "UTC":
        return f":{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return f";TZID={zone.key}:{moment.astimezone(zone):%Y%m%dT%H%M%S}"


def _escape(text: str) -> str:
    text = clean(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\r\n", "\\n").replace("\n", "\\n")


def _fold(line: str) -> str:
    """Lines of at most 75 bytes, broken between characters; the next one starts with a space."""
    parts: list[str] = []
    current, length = "", 0
    for letter in line:
        size = len(letter.encode())
        if length + size > _LONGEST_LINE:
            parts.append(current)
            current, length = " ", 1
        current += letter
        length += size
    return "\r\n".join([*parts, current])
