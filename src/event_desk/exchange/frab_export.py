"""The programme as a schedule.xml in frab's format, which conference apps and screens read.

It is for the public: closed meetings aren't in it, nor what has no time or no room yet. Elements
that frab doesn't know carry what our own import needs to find nothing changed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from sqlalchemy.orm import Session

from event_desk import __version__, people, programme, texts
from event_desk.exchange.schedule_frab import GENERATOR
from event_desk.exchange.spreadsheet import clean, replacing
from event_desk.programme import EventFacts, ItemView


@dataclass(frozen=True, slots=True)
class FrabSchedule:
    """The file, ready to be written, and how many sessions it holds."""

    content: bytes
    items: int


def load(session: Session) -> FrabSchedule:
    event = programme.event_facts(session)
    days: dict[date, dict[str, list[ItemView]]] = {}
    items = 0
    planned = programme.items(session)
    named = _named(session, planned)
    for item in planned:
        if item.start is None or item.end is None or not item.room or item.access == "invited":
            continue
        rooms = days.setdefault(event.day_of(item.start), {})
        rooms.setdefault(item.room, []).append(item)
        items += 1
    root = Element("schedule")
    SubElement(root, "generator", {"name": GENERATOR, "version": __version__})
    _say(root, "version", "1")
    _conference(SubElement(root, "conference"), event, len(days))
    for index, (day, rooms) in enumerate(sorted(days.items()), start=1):
        _day(root, index, day, rooms, event, named)
    indent(root)
    content = tostring(root, encoding="utf-8", xml_declaration=True)
    return FrabSchedule(content, items)


def write(path: Path, schedule: FrabSchedule) -> None:
    """Raises CANNOT_WRITE or DISK_FULL."""
    with replacing(path) as beside:
        beside.write_bytes(schedule.content)


def _conference(node: Element, event: EventFacts, days: int) -> None:
    names = event.names
    english = names.get("en") or texts.localised(names, event.languages)
    title = names.get("ar") if texts.language() == "ar" else None
    _say(node, "acronym", f"event-{event.tag}")
    _say(node, "title", title or english)
    _say(node, "start", event.start.isoformat())
    _say(node, "end", event.end.isoformat())
    _say(node, "days", str(days))
    _say(node, "timeslot_duration", "00:05")
    _say(node, "time_zone_name", event.timezone)
    if event.place:
        _say(node, "venue", event.place)


def _day(
    root: Element,
    index: int,
    day: date,
    rooms: Mapping[str, list[ItemView]],
    event: EventFacts,
    named: Mapping[UUID, str],
) -> None:
    items = [item for each in rooms.values() for item in each]
    first = min(item.start for item in items if item.start)
    last = max(item.end for item in items if item.end)
    node = SubElement(
        root,
        "day",
        {
            "index": str(index),
            "date": day.isoformat(),
            "start": _iso(event, first),
            "end": _iso(event, last),
        },
    )
    for name in sorted(rooms):
        room = SubElement(node, "room", {"name": clean(name)})
        for item in rooms[name]:
            _event(room, item, event, named)


def _event(room: Element, item: ItemView, event: EventFacts, named: Mapping[UUID, str]) -> None:
    if item.start is None or item.end is None:
        return
    # frab numbers its events; ours have codes, so the number is made from the key.
    number = str(item.id.int % 2**31)
    node = SubElement(room, "event", {"guid": str(item.id), "id": number, "code": clean(item.code)})
    minutes = round((item.end - item.start).total_seconds() / 60)
    language, title = _title(item, event)
    _say(node, "date", _iso(event, item.start))
    _say(node, "start", f"{event.local(item.start):%H:%M}")
    _say(node, "duration", f"{minutes // 60:02}:{minutes % 60:02}")
    _say(node, "room", item.room)
    _say(node, "slug", f"{event.tag}-{number}")
    _say(node, "title", title)
    for empty in ("subtitle", "track"):
        _say(node, empty, "")
    _say(node, "type", item.kind)
    _say(node, "language", item.floor[0] if item.floor else "")
    _say(node, "abstract", "")
    _say(node, "description", "")
    _say(node, "title_language", language)
    _say(node, "floor_languages", ", ".join(item.floor))
    persons = SubElement(node, "persons")
    for speaker in item.speakers:
        if speaker.person_id not in named:
            continue
        person = SubElement(
            persons,
            "person",
            {
                "id": str(speaker.person_id.int % 2**31),
                "code": speaker.code,
                "role": clean(speaker.role),
            },
        )
        person.text = clean(named[speaker.person_id])
    SubElement(node, "links")


def _named(session: Session, items: Sequence[ItemView]) -> dict[UUID, str]:
    """The speakers who have a name: "a practitioner from Gaza" is none, and stays out."""
    speaking = dict.fromkeys(one.person_id for item in items for one in item.speakers)
    views = people.views(session, speaking)
    named = {one.id: next(filter(None, one.listed_names), "") for one in views}
    return {key: name for key, name in named.items() if name}


def _title(item: ItemView, event: EventFacts) -> tuple[str, str]:
    """The title in the language set, else as `localised` chooses, with its language."""
    title = texts.localised(item.titles, event.languages)
    code = next((code for code, one in item.titles.items() if one == title), "")
    return code, title or item.code


def _say(node: Element, name: str, text: str) -> None:
    SubElement(node, name).text = clean(text)


def _iso(event: EventFacts, moment: datetime) -> str:
    return event.local(moment).isoformat(timespec="seconds")
