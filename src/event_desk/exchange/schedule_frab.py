"""The schedule of frab, pretalx and what else speaks their format, in XML and in JSON.

Both say the same: a conference, its days, the rooms of each day, the events in each room. Seen in
the wild: events without `date` (day and `start` then say when), persons by `public_name` or by
`name`, with a `guid`, a `code` or only a number; times with an offset, or bare with the zone named
once for the conference.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

from event_desk.exchange.schedule_calendar import OURS
from event_desk.exchange.schedule_rows import Schedule, joined, moments, titled, zone

GENERATOR = "Event Desk"
"""What our own files say of themselves: their keys are ours, and they tell more than frab's."""
_PLACES = (1, 60, 24 * 60)  # minutes, hours, days, counted from the right


@dataclass(frozen=True, slots=True)
class _Conference:
    timezone: str
    day_change: str
    ours: bool = False


def from_xml(content: bytes) -> Schedule:
    """Raises ParseError (a SyntaxError) or a ValueError (entities, a time that is none)."""
    from defusedxml import ElementTree

    # Declared types would have the parser fetch them; frab's own files have none.
    root: Any = ElementTree.fromstring(content, forbid_dtd=True)
    found = root.find("conference")
    conference = {} if found is None else {child.tag: _text(child.text) for child in found}
    generator = root.find("generator")
    ours = generator is not None and generator.get("name") == GENERATOR
    schedule, facts = _start(conference, ours=ours)
    for day in root.iter("day"):
        for room in day.iter("room"):
            # Within an event there is a <room> as well, which holds only text.
            if room.get("name"):
                schedule.room(_text(room.get("name")))
                for event in room.iter("event"):
                    _add(schedule, facts, _text(day.get("date")), _event_of_xml(event))
    return schedule


def is_schedule(found: Any) -> bool:
    inner = found.get("schedule") if isinstance(found, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] - JSON
    return isinstance(inner, dict) and isinstance(_inner(found).get("conference"), dict)


def from_json(found: Any) -> Schedule:
    """Raises KeyError, TypeError, AttributeError or ValueError where it isn't what it says."""
    conference: dict[str, Any] = _inner(found)["conference"]
    schedule, facts = _start(conference)
    for room in conference.get("rooms") or ():
        schedule.room(_text(room.get("name")), capacity=_whole(room.get("capacity")))
    for day in conference.get("days") or ():
        rooms = cast("dict[str, list[dict[str, Any]]]", day.get("rooms") or {})
        for name, events in rooms.items():
            schedule.room(_text(name))
            for event in events:
                _add(schedule, facts, _text(day.get("date")), {"room": name, **event})
    return schedule


def _inner(found: Any) -> dict[str, Any]:
    return found["schedule"]


def _start(conference: Mapping[str, Any], *, ours: bool = False) -> tuple[Schedule, _Conference]:
    said = {
        "Name": _text(conference.get("title")),
        "Start": _text(conference.get("start"))[:10],
        "End": _text(conference.get("end"))[:10],
        "Time zone": _text(conference.get("time_zone_name")),
        "Place": joined([_text(conference.get("venue")), _text(conference.get("city"))]),
    }
    facts = [(label, fact) for label, fact in said.items() if fact]
    return Schedule(facts=facts), _Conference(
        said["Time zone"], _text(conference.get("day_change"))[:5], ours
    )


def _event_of_xml(event: Any) -> dict[str, Any]:
    said: dict[str, Any] = {child.tag: _text(child.text) for child in event if not len(child)}
    said |= {name: event.get(name) for name in ("id", "guid", "code") if event.get(name)}
    said["persons"] = [
        {"name": _text(person.text), **dict(person.attrib)} for person in event.iter("person")
    ]
    return said


def _add(schedule: Schedule, conference: _Conference, day: str, event: Mapping[str, Any]) -> None:
    title = _text(event.get("title"))
    if not title:
        return
    language = _text(event.get("language"))
    floor = language.replace("_", "-").partition("-")[0]
    key = _text(event.get("guid")) or _text(event.get("id"))
    if conference.ours:
        key = f"{key}{OURS}"
        floor = _text(event.get("floor_languages"))
        language = _text(event.get("title_language"))
    code = _text(event.get("code"))
    room = _text(event.get("room"))
    schedule.room(room)
    where = zone(conference.timezone)
    start, end = _when(conference, day, event)
    schedule.items.append(
        {
            "code": code,
            "external_id": key,
            "kind": _text(event.get("type")),
            **titled(title, language),
            "start": start,
            "end": end,
            "timezone": "" if where else conference.timezone,
            "room": room,
            "floor": floor,
            "description": _text(event.get("subtitle")),
        }
    )
    for person in cast("Iterable[Mapping[str, Any]]", event.get("persons") or ()):
        schedule.speakers.append(
            {
                ("code" if conference.ours else "external_id"): _key_of(person),
                "name": _text(person.get("public_name")) or _text(person.get("name")),
                "item": code if conference.ours else key or code or title,
                "role": _text(person.get("role")) or "speaker",
            }
        )


def _key_of(person: Mapping[str, Any]) -> str:
    keys = (_text(person.get(name)) for name in ("guid", "code", "id"))
    return next(filter(None, keys), "")


def _when(conference: _Conference, day: str, event: Mapping[str, Any]) -> tuple[str, str]:
    """Start and end as text; empty where nobody has said when."""
    try:
        start = _start_of(conference, day, event)
        length = _length(_text(event.get("duration")))
    except ValueError:
        return "", ""  # "to be announced": the item still comes in
    return moments(start, length, zone(conference.timezone)) if start else ("", "")


def _start_of(conference: _Conference, day: str, event: Mapping[str, Any]) -> datetime | None:
    """`date` where it has a time of day, else the day and `start`. Raises ValueError."""
    said = _text(event.get("date"))
    if len(said) > len("2030-05-01"):
        return datetime.fromisoformat(said)
    clock = _text(event.get("start"))[:5]
    if not (clock and (said or day)):
        return None
    start = datetime.fromisoformat(f"{(said or day)[:10]}T{clock:0>5}")
    # After midnight, and still that day's programme.
    return start + timedelta(days=clock.rjust(5, "0") < conference.day_change)


def _length(said: str) -> timedelta | None:
    """ "01:30", or "1:01:30" for a day more."""
    if not said:
        return None
    parts = [int(part) for part in reversed(said.split(":"))]
    return timedelta(minutes=sum(a * b for a, b in zip(parts, _PLACES, strict=False)))


def _text(value: Any) -> str:
    """A text, a number as one; anything else says nothing."""
    if isinstance(value, dict):
        # pretalx gives a few names by language.
        named = [one for one in cast("dict[str, Any]", value).values() if isinstance(one, str)]
        return named[0].strip() if named else ""
    return str(value).strip() if isinstance(value, str | int) else ""


def _whole(value: Any) -> int | None:
    return int(value) if isinstance(value, int | float) and value else None
