"""The sheets that a schedule file becomes, so that it is judged as any other programme.

Every format gives the same headings, whatever it has to say: a newer file from the same place is
then known as one, and XML and JSON of one conference are the same list.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

MOST_ENTRIES = 20_000
TITLES = ("ar", "en", "fr", "es")
Cell = str | int | None
Cells = list[Cell]
Plain = tuple[str, list[Cells]]  # a sheet's name and its rows

_PROGRAMME: Mapping[str, str] = {
    "code": "Code",
    "external_id": "External ID",
    "kind": "Kind",
    "title": "Title",
    **{f"title_{code}": f"Title ({code})" for code in TITLES},
    "day": "Day",
    "start": "Start",
    "end": "End",
    "timezone": "Time zone",
    "room": "Room",
    "floor": "Floor language",
    "interpret_into": "Interpret into",
    "expected": "Expected",
    "heavy": "Heavy",
    "access": "Access",
    "description": "Description",
    "repeats": "Repeats",
}
_SPEAKERS: Mapping[str, str] = {
    "code": "Code",
    "external_id": "External ID",
    "name": "Name",
    "native_name": "Name in the other script",
    "item": "Session",
    "role": "Role",
}
_ROOMS: Mapping[str, str] = {
    "name": "Room",
    "capacity": "Capacity",
    "booths": "Booths",
    "receivers": "Receivers",
    "layout": "Layout",
    "step_free": "Step-free",
}


@dataclass(slots=True)
class Schedule:
    """What a schedule file says, by our own headings' fields; an absent field says nothing.

    `facts` are (label, fact) pairs about the event. `rooms` come by name. A form that never names
    speakers has no sheet of them.
    """

    facts: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    rooms: dict[str, dict[str, Cell]] = field(default_factory=dict[str, dict[str, Cell]])
    items: list[dict[str, Cell]] = field(default_factory=list[dict[str, Cell]])
    speakers: list[dict[str, Cell]] = field(default_factory=list[dict[str, Cell]])
    others: list[Plain] = field(default_factory=list[Plain])
    names_speakers: bool = True

    def room(self, name: str, **told: Cell) -> None:
        if name:
            known = self.rooms.setdefault(name, {"name": name})
            known.update({key: value for key, value in told.items() if value not in (None, "")})

    def sheets(self) -> tuple[Plain, ...]:
        facts: list[Cells] = [["Key", "Value"], *([label, fact] for label, fact in self.facts)]
        found: list[Plain] = [("Event", facts)] if self.facts else []
        found.append(("Rooms", _rows(_ROOMS, self.rooms.values())))
        found.append(("Programme", _rows(_PROGRAMME, self.items)))
        if self.names_speakers:
            found.append(("Speakers", _rows(_SPEAKERS, self.speakers)))
        return (*found, *self.others)


def titled(title: str, language: str) -> dict[str, Cell]:
    """A title in its own language where that is one of ours."""
    code = language.strip().lower().replace("_", "-").partition("-")[0]
    return {f"title_{code}" if code in TITLES else "title": title}


def zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def moments(start: datetime, length: timedelta | None, where: ZoneInfo | None) -> tuple[str, str]:
    """Start and end as text, with their offset where the zone is known."""
    if start.tzinfo is None and where is not None:
        start = start.replace(tzinfo=where)
    if start.tzinfo is not None:
        start = start.astimezone(UTC)  # so that the end is counted past a change of clocks
    end = start + length if length else None
    return start.isoformat(" "), end.isoformat(" ") if end else ""


def _rows(headings: Mapping[str, str], records: Iterable[Mapping[str, Cell]]) -> list[Cells]:
    rows: list[Cells] = [list(headings.values())]
    rows += [[record.get(name) for name in headings] for record in records]
    return rows


def joined(parts: Sequence[str]) -> str:
    return ", ".join(part for part in parts if part)
