"""The programme and the interpreters' work as a calendar file (RFC 5545)."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import clock, people, programme, texts
from event_desk.exchange import time_zones
from event_desk.exchange.programme_report import Wanted, limited
from event_desk.exchange.schedule_calendar import CODE, KIND, OURS
from event_desk.exchange.spreadsheet import clean, replacing
from event_desk.model import ItemGuest
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


@dataclass(frozen=True, slots=True)
class Calendar:
    """One file: of a room, of a person, or of everything. `zone` is the event's."""

    name: str
    zone: str
    entries: tuple[Entry, ...]


def programme_calendar(session: Session, wanted: Wanted | None = None) -> Calendar:
    """The whole programme, or what `wanted` leaves of it; a person's holds what they do there."""
    event = programme.event_facts(session)
    wanted = wanted or Wanted()
    name = texts.localised(event.names, event.languages)
    items = limited(session, event, wanted)
    if not wanted.person:
        shown = f"{name} – {items[0].room}" if wanted.room and items else name
        return Calendar(shown, event.timezone, _entries(items, event))
    view = people.view(session, people.id_of(session, wanted.person))
    interpreting = [one.id for one in programme.interpreters(session) if one.person_id == view.id]
    guest = _guest_items(session, view.id)
    entries = [
        entry
        for item in items
        for entry in _entries_of(item, event, view.id, interpreting, listed=item.id in guest)
    ]
    return Calendar(f"{name} – {view.shown_name}", event.timezone, tuple(entries))


def interpreters_calendar(session: Session, wanted: Wanted | None = None) -> Calendar:
    """One entry for each interpreter and session, the languages joined."""
    event = programme.event_facts(session)
    wanted = wanted or Wanted()
    items = limited(session, event, wanted)
    only = people.id_of(session, wanted.person) if wanted.person else None
    person = {one.id: one.person_id for one in programme.interpreters(session)}
    entries = [
        _duty(item, event, key, name, work, named=only is None)
        for item in items
        for (key, name), work in _work(item).items()
        if only is None or person.get(key) == only
    ]
    title = texts.localised(event.names, event.languages)
    if only is not None:
        title = f"{title} – {people.view(session, only).shown_name}"
    return Calendar(title, event.timezone, tuple(entry for entry in entries if entry))


def room_calendars(session: Session) -> tuple[tuple[str, Calendar], ...]:
    """Each room in use with its calendar."""
    event = programme.event_facts(session)
    found: dict[str, list[ItemView]] = {}
    for item in programme.items(session):
        if item.room:
            found.setdefault(item.room, []).append(item)
    name = texts.localised(event.names, event.languages)
    return tuple(
        (room, Calendar(f"{name} – {room}", event.timezone, _entries(items, event)))
        for room, items in sorted(found.items())
    )


def interpreter_calendars(session: Session) -> tuple[tuple[str, Calendar], ...]:
    """Each interpreter with work, and their calendar."""
    event = programme.event_facts(session)
    found: dict[tuple[UUID, str], list[Entry]] = {}
    for item in programme.items(session):
        for (key, name), work in _work(item).items():
            if entry := _duty(item, event, key, name, work, named=False):
                found.setdefault((key, name), []).append(entry)
    title = texts.localised(event.names, event.languages)
    return tuple(
        (name, Calendar(f"{title} – {name}", event.timezone, tuple(entries)))
        for (_, name), entries in sorted(found.items(), key=lambda one: one[0][1])
    )


def speaker_calendars(session: Session) -> tuple[tuple[str, Calendar], ...]:
    """Each speaker with the sessions they are on stage in."""
    event = programme.event_facts(session)
    found: dict[tuple[UUID, str], list[Entry]] = {}
    for item in programme.items(session):
        for speaker in item.speakers:
            for entry in _entries_of(item, event, speaker.person_id, (), listed=False):
                name = speaker.name or speaker.native_name
                found.setdefault((speaker.person_id, name), []).append(entry)
    title = texts.localised(event.names, event.languages)
    return tuple(
        (name, Calendar(f"{title} – {name}", event.timezone, tuple(entries)))
        for (_, name), entries in sorted(found.items(), key=lambda one: one[0][1])
    )


def _entries(items: Iterable[ItemView], event: EventFacts) -> tuple[Entry, ...]:
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
        for item in items
        if item.start is not None and item.end is not None
    )


def _entries_of(
    item: ItemView,
    event: EventFacts,
    person_id: UUID,
    interpreting: Collection[UUID],
    *,
    listed: bool,
) -> Iterator[Entry]:
    """What a person does in an item; a UID of its own, for a calendar that has all of it too."""
    if item.start is None or item.end is None:
        return
    for (key, name), work in _work(item).items():
        if key in interpreting and (entry := _duty(item, event, key, name, work, named=False)):
            yield entry
    roles = [one.role for one in item.speakers if one.person_id == person_id]
    if roles or listed:
        yield Entry(
            uid=f"{item.id}.{person_id}{OURS}",
            start=item.start,
            end=item.end,
            summary=_summary(item, event),
            place=item.room,
            description=", ".join(roles),
        )


def _work(item: ItemView) -> dict[tuple[UUID, str], list[str]]:
    """Who interprets in an item, and into which languages."""
    work: dict[tuple[UUID, str], list[str]] = {}
    for channel in item.channels:
        for key, name in zip(channel.interpreter_ids, channel.interpreters, strict=True):
            work.setdefault((key, name), []).append(texts.language_name(channel.language))
    return work


def _duty(
    item: ItemView, event: EventFacts, key: UUID, name: str, work: list[str], *, named: bool
) -> Entry | None:
    if item.start is None or item.end is None:
        return None
    summary = _summary(item, event)
    return Entry(
        uid=f"{item.id}.{key}{OURS}",
        start=item.start,
        end=item.end,
        summary=f"{name}: {summary}" if named else summary,
        place=item.room,
        description=translate("texts", "Works into: {languages}").format(languages=", ".join(work)),
    )


def _guest_items(session: Session, person_id: UUID) -> frozenset[UUID]:
    return frozenset(
        session.scalars(
            select(ItemGuest.item_id).where(
                ItemGuest.person_id == person_id, ItemGuest.kind != "waiting"
            )
        )
    )


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
