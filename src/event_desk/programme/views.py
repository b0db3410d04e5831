"""The event and its programme as values: rooms, items, interpreters, stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class EventFacts:
    """`names` by language; `start` and `end` are days in `timezone`."""

    id: UUID
    names: Mapping[str, str]
    place: str
    start: date
    end: date
    timezone: str
    languages: tuple[str, ...]
    tag: int
    digits: str
    months: str

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone)

    def day_of(self, moment: datetime) -> date:
        return self.local(moment).date()


@dataclass(frozen=True, slots=True)
class RoomView:
    id: UUID
    name: str
    names: Mapping[str, str]
    capacity: int
    booths: int
    receivers: int
    layout: str
    step_free: bool | None
    parallel: bool
    zone: str = ""
    building: str = ""
    layouts: Mapping[str, int] = field(default_factory=dict[str, int])
    booth_seats: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SpeakerView:
    person_id: UUID
    code: str
    name: str
    native_name: str
    role: str
    minor: bool | None


@dataclass(frozen=True, slots=True)
class ChannelView:
    """One language to be heard in an item; `relay_from` is None where it is direct."""

    language: str
    booth: int | None
    interpreters: tuple[str, ...]
    interpreter_ids: tuple[UUID, ...]
    relay_from: str | None
    mode: str


@dataclass(frozen=True, slots=True)
class GapView:
    language: str
    source: str
    reason: str
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ItemView:
    """A session; `start` and `end` are UTC, None while they aren't known.

    A `placeholder` is an Open Space slot that no topic has taken; `parent_id` the slot of a topic,
    or the item of a slot; a topic is what has `proposed_at`.
    """

    id: UUID
    code: str
    kind: str
    titles: Mapping[str, str]
    start: datetime | None
    end: datetime | None
    floor: tuple[str, ...]
    interpret_into: tuple[str, ...]
    expected: int | None
    access: str
    room_id: UUID | None
    room: str
    room_pinned: bool
    speakers: tuple[SpeakerView, ...]
    channels: tuple[ChannelView, ...]
    gaps: tuple[GapView, ...]
    mode: str = "booth"
    layout: str = ""
    series: str = ""
    priority: int = 1
    listeners: int | None = None
    places: int | None = None
    step_free: bool = False
    heavy: bool | None = None
    description: str = ""
    placeholder: bool = False
    parent_id: UUID | None = None
    interest: int | None = None
    proposed_at: datetime | None = None
    material_at: datetime | None = None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class InterpreterView:
    id: UUID
    person_id: UUID
    name: str
    native_name: str
    a: tuple[str, ...]
    b: tuple[str, ...]
    c: tuple[str, ...]
    available: tuple[tuple[datetime, datetime], ...]
    remote: bool
    cleared: bool = True
    sign: bool = False
    team_leader: bool = False
    day_most: int | None = None


@dataclass(frozen=True, slots=True)
class StandView:
    id: UUID
    name: str
    group: str
    kind: str
    item_code: str
    room: str
    item_id: UUID | None = None
    room_id: UUID | None = None
