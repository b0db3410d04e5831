"""What an edit by hand did, as values: enough to say it, to take it back, and to see what stands
in the way of taking it back."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

Id = UUID | str
"""Of a row: as the file has it, or as a `Problem` repeats it."""


def as_id(value: Id) -> UUID:
    return value if isinstance(value, UUID) else UUID(value)


class Did(StrEnum):
    """What was done; the label's values that its sentence uses are named beside it."""

    MOVED = "moved"  # item, room
    ASSIGNED = "assigned"  # item, language, person
    REPLACED = "replaced"  # item, language, person, other
    RELEASED = "released"  # item, language, person
    LOCKED = "locked"  # item, or count
    UNLOCKED = "unlocked"  # item, or count
    ALLOWED = "allowed"  # item, rule
    FORBIDDEN = "forbidden"  # item, rule
    REPLANNED = "replanned"  # count: people touched
    BROUGHT_BACK = "brought_back"  # count: the number of the plan
    ILL = "ill"  # person, count: seats left open
    ARRIVED = "arrived"  # person
    ROOM_LOST = "room_lost"  # room, count: items without a room
    SESSION_MOVED = "session_moved"  # item
    TOPIC_ADDED = "topic_added"  # item, room
    REGIME = "regime"  # item
    BOOTH_PLACED = "booth_placed"  # room


@dataclass(frozen=True, slots=True)
class Label:
    """What a button says beside Undo: `item` is a code, `room` and `person` are names.

    `undone` when this takes an undo back again.
    """

    did: Did
    item: str = ""
    room: str = ""
    person: str = ""
    other: str = ""
    language: str = ""
    rule: str = ""
    count: int = 0
    undone: bool = False


class Part(StrEnum):
    """What of the event file an edit can change."""

    ITEM = "item"  # id, column
    LOCK = "lock"  # id: is the item's room chosen by hand?
    TEAM = "team"  # id: who works in the item
    HOURS = "hours"  # id of an interpreter: when he or she is there
    CLOSED = "closed"  # id of a room: when nothing can be in it
    OVERRIDE = "override"  # id
    LAYOUT = "layout"  # id: how the item's room is laid out
    BOOTHS = "booths"  # where the mobile booths stand


@dataclass(frozen=True, slots=True)
class Cell:
    """One thing that has a value; `column` only where the part is an item's column."""

    part: Part
    id: UUID
    column: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Chair:
    """One interpreter working into one language of an item, as the plan's row has it.

    `home` is where he or she sits; without it, the booth lends its voice to that language.
    """

    language: str
    interpreter: str
    home: bool
    booth: int | None
    relay_from: str
    mode: str
    pinned: bool
    start: datetime | None = None
    end: datetime | None = None


Times = tuple[tuple[datetime, datetime], ...]
Team = tuple[Chair, ...]


@dataclass(frozen=True, slots=True)
class Allowed:
    """An override as it stands."""

    rule: str
    item: UUID | None
    interpreter: UUID | None
    reason: str
    at: datetime


Placed = tuple[tuple[str, str, datetime, datetime], ...]
"""Mobile booths: booth, room, from, to."""
Codes = tuple[str, ...]
"""Languages."""
Value = str | bool | int | datetime | UUID | Codes | Times | Team | Allowed | Placed | None


@dataclass(frozen=True, slots=True)
class Change:
    cell: Cell
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Undo:
    """Takes one edit back; taking back what `hand.undo` answers does it again.

    `fresh` is the origin of the new plan that taking it back makes; empty where the plan in force
    is changed as long as nobody has published it.
    """

    label: Label
    changes: tuple[Change, ...] = ()
    fresh: str = ""


@dataclass(frozen=True, slots=True)
class Later:
    """What somebody changed since: `name` is an item's code, a room's or a person's name."""

    part: Part
    name: str
    column: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was taken back, because all of `later` would be lost."""

    label: Label
    later: tuple[Later, ...]
