"""The programme and the interpreters' work as a calendar file (RFC 5545)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.orm import Session

from event_desk import clock, programme, texts
from event_desk.exchange.schedule_calendar import CODE, KIND, OURS
from event_desk.exchange.spreadsheet import clean, replacing
from event_desk.programme import EventFacts, ItemView
from event_desk.texts import translate

_LONGEST_LINE = 75  # bytes, section 3.1


@dataclass(frozen=True, slots=True)
class Entry:
    """One event of the calendar. `uid` stays the same from one export to the next.

    `code` and `kind` are the item's, `language` that of its title in `summary`, which is empty
    where the title is kept back.
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


def programme_entries(session: Session) -> tuple[Entry, ...]:
    event = programme.event_facts(session)
    return tuple(
        Entry(
            uid=f"{item.id}{OURS}",
            start=item.start,
            end=item.end,
            summary=_summary(item, event),
            place=item.room,
            description=_languages(item),
            code=item.code,
            kind=item.kind,
            language=_language_of_title(item, event),
        )
        for item in programme.items(session)
        if item.start is not None and item.end is not None
    )


def interpreter_entries(session: Session) -> tuple[Entry, ...]:
    """One entry for each interpreter and session, the languages joined."""
    event = programme.event_facts(session)
    entries: list[Entry] = []
    for item in programme.items(session):
        if item.start is None or item.end is None:
            continue
        work: dict[tuple[str, str], list[str]] = {}
        for channel in item.channels:
            for key, name in zip(channel.interpreter_ids, channel.interpreters, strict=True):
                work.setdefault((str(key), name), []).append(texts.language_name(channel.language))
        entries += [
            Entry(
                uid=f"{item.id}.{key}{OURS}",
                start=item.start,
                end=item.end,
                summary=f"{name}: {_summary(item, event)}",
                place=item.room,
                description=translate("texts", "Works into: {languages}").format(
                    languages=", ".join(languages)
                ),
            )
            for (key, name), languages in work.items()
        ]
    return tuple(entries)


def write(path: Path, name: str, entries: Sequence[Entry]) -> None:
    """Write an .ics file, times in UTC. Raises CANNOT_WRITE or DISK_FULL."""
    stamp = _utc(clock.now())
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Event Desk//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_escape(name)}",
    ]
    for entry in entries:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{entry.uid}",
            f"DTSTAMP:{stamp}",
            f"DTSTART:{_utc(entry.start)}",
            f"DTEND:{_utc(entry.end)}",
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


def _summary(item: ItemView, event: EventFacts) -> str:
    """A closed meeting's title stays out of calendars, which are passed on."""
    if item.access == "invited":
        return f"{item.code} · {texts.item_kind('closed meeting')}"
    return f"{item.code} · {texts.localised(item.titles, event.languages)}"


def _language_of_title(item: ItemView, event: EventFacts) -> str:
    if item.access == "invited":
        return ""
    title = texts.localised(item.titles, event.languages)
    return next((code for code, one in item.titles.items() if one == title), "")


def _language(entry: Entry) -> str:
    return f";LANGUAGE={entry.language}" if entry.language else ""


def _languages(item: ItemView) -> str:
    heard = [*item.floor, *(code for code in item.interpret_into if code not in item.floor)]
    return ", ".join(texts.language_name(code) for code in heard)


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


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
