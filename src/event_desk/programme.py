"""The event and its programme as values: rooms, items, interpreters, stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from event_desk import codes
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import digits, fold
from event_desk.model import (
    Assignment,
    Event,
    Gap,
    Gate,
    Interpreter,
    Item,
    ItemSpeaker,
    Plan,
    Room,
    Stand,
)
from event_desk.model.words import GateKind


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
    """A session; `start` and `end` are UTC, None while they aren't known."""

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


@dataclass(frozen=True, slots=True)
class StandView:
    id: UUID
    name: str
    group: str
    kind: str
    item_code: str
    room: str


def create_event(
    session: Session,
    names: Mapping[str, str],
    *,
    timezone: str,
    start: date,
    end: date,
    languages: Sequence[str],
    at: datetime,
    place: str = "",
) -> UUID:
    """The event's row and its entrance; raises UNKNOWN_TIMEZONE or DATES_REVERSED."""
    check_timezone(timezone)
    if end < start:
        raise EventDeskError(ErrorCode.DATES_REVERSED, start=start, end=end)
    event = Event(
        names=dict(names),
        place=place,
        start=start,
        end=end,
        timezone=timezone,
        languages=list(languages),
        tag=codes.new_tag(),
        badge_key=codes.new_key(),
        created_at=at,
    )
    session.add(event)
    session.add(Gate(kind=GateKind.ENTRANCE, reentry="daily"))
    session.flush()
    return event.id


def check_timezone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise EventDeskError(ErrorCode.UNKNOWN_TIMEZONE, value=name) from None


def event_facts(session: Session) -> EventFacts:
    event = session.scalars(select(Event)).one()
    return EventFacts(
        id=event.id,
        names=dict(event.names),
        place=event.place,
        start=event.start,
        end=event.end,
        timezone=event.timezone,
        languages=tuple(event.languages),
        tag=event.tag,
        digits=event.digits,
        months=event.months,
    )


def rooms(session: Session) -> tuple[RoomView, ...]:
    found = session.scalars(
        select(Room)
        .options(selectinload(Room.booths))
        .where(Room.deleted_at.is_(None))
        .order_by(Room.position, Room.name)
    )
    return tuple(
        RoomView(
            id=room.id,
            name=room.name,
            names=dict(room.names),
            capacity=room.capacity,
            booths=sum(booth.deleted_at is None for booth in room.booths),
            receivers=room.receivers,
            layout=room.layout,
            step_free=room.step_free,
            parallel=room.parallel,
        )
        for room in found
    )


def items(session: Session) -> tuple[ItemView, ...]:
    """In the order of time, with the channels and gaps of the plan in force."""
    found = session.scalars(
        select(Item)
        .options(joinedload(Item.room), selectinload(Item.speakers).joinedload(ItemSpeaker.person))
        .where(Item.deleted_at.is_(None))
        .order_by(Item.start.is_(None), Item.start, Item.code)
    ).all()
    channels, gaps = _planned(session)
    return tuple(
        ItemView(
            id=item.id,
            code=item.code,
            kind=item.kind,
            titles=dict(item.titles),
            start=item.start,
            end=item.end,
            floor=tuple(item.floor),
            interpret_into=tuple(item.interpret_into),
            expected=item.expected,
            access=item.access,
            room_id=item.room_id,
            room=item.room.name if item.room else "",
            room_pinned=item.room_pinned,
            speakers=tuple(_speaker(speaking) for speaking in item.speakers),
            channels=channels.get(item.id, ()),
            gaps=gaps.get(item.id, ()),
        )
        for item in found
    )


def interpreters(session: Session) -> tuple[InterpreterView, ...]:
    found = session.scalars(
        select(Interpreter)
        .options(
            joinedload(Interpreter.person),
            selectinload(Interpreter.languages),
            selectinload(Interpreter.available),
        )
        .where(Interpreter.deleted_at.is_(None))
    ).all()

    def at_level(one: Interpreter, level: str) -> tuple[str, ...]:
        return tuple(skill.language for skill in one.languages if skill.level == level)

    return tuple(
        InterpreterView(
            id=one.id,
            person_id=one.person_id,
            name=one.person.name,
            native_name=one.person.native_name,
            a=at_level(one, "a"),
            b=at_level(one, "b"),
            c=at_level(one, "c"),
            available=tuple((window.start, window.end) for window in one.available),
            remote=one.remote,
        )
        for one in sorted(found, key=lambda one: (one.person.name, str(one.id)))
    )


def stands(session: Session) -> tuple[StandView, ...]:
    found = session.execute(
        select(Stand, Item.code, Room.name)
        .outerjoin(Item, Item.id == Stand.item_id)
        .outerjoin(Room, Room.id == Item.room_id)
        .where(Stand.deleted_at.is_(None))
        .order_by(Stand.position, Stand.name)
    )
    return tuple(
        StandView(stand.id, stand.name, stand.group, stand.kind, code or "", room or "")
        for stand, code, room in found
    )


def place_item(
    session: Session, item_id: UUID, room_id: UUID | None, *, pinned: bool, at: datetime
) -> None:
    """Put an item into a room by hand; a pinned one stays there in the next plan."""
    item = session.get(Item, item_id)
    if item is None or item.deleted_at is not None:
        raise EventDeskError(ErrorCode.UNKNOWN_ITEM, value=item_id)
    item.room_id, item.room_pinned, item.changed_at = room_id, pinned, at


def find_item(session: Session, text: str) -> Item | None:
    """The item with that code, else with that title in any language."""
    folded = fold(text)
    if not folded:
        return None
    found = session.scalars(select(Item).where(Item.deleted_at.is_(None))).all()
    for item in found:
        if item.code == text.strip() or fold(item.code) == folded:
            return item
    for item in found:
        if any(fold(title) == folded for title in item.titles.values()):
            return item
    return None


def find_room(session: Session, text: str) -> Room | None:
    """The room with that name in any language and however it is typed."""
    folded = fold(digits(text))
    if not folded:
        return None
    for room in session.scalars(select(Room).where(Room.deleted_at.is_(None))):
        if folded in {fold(name) for name in (room.name, *room.names.values())}:
            return room
    return None


def _speaker(speaking: ItemSpeaker) -> SpeakerView:
    person = speaking.person
    return SpeakerView(
        person.id,
        person.code,
        person.name or person.description,
        person.native_name,
        speaking.role,
        person.minor,
    )


def _planned(
    session: Session,
) -> tuple[dict[UUID, tuple[ChannelView, ...]], dict[UUID, tuple[GapView, ...]]]:
    plan_id = session.scalar(select(Plan.id).order_by(Plan.number.desc()).limit(1))
    if plan_id is None:
        return {}, {}
    names = {
        one.id: one.person.name
        for one in session.scalars(select(Interpreter).options(joinedload(Interpreter.person)))
    }
    seats: dict[tuple[UUID, str], list[Assignment]] = {}
    for seat in session.scalars(
        select(Assignment)
        .filter_by(plan_id=plan_id)
        .order_by(Assignment.item_id, Assignment.booth, Assignment.language, Assignment.id)
    ):
        seats.setdefault((seat.item_id, seat.language), []).append(seat)
    channels: dict[UUID, tuple[ChannelView, ...]] = {}
    for (item_id, language), team in seats.items():
        team.sort(key=lambda seat: names.get(seat.interpreter_id, ""))
        channel = ChannelView(
            language=language,
            booth=team[0].booth,
            interpreters=tuple(names.get(seat.interpreter_id, "") for seat in team),
            interpreter_ids=tuple(seat.interpreter_id for seat in team),
            # Who is lent by another booth takes no relay, and may stand first.
            relay_from=next((seat.relay_from for seat in team if seat.relay_from), None),
            mode=team[0].mode,
        )
        channels[item_id] = (*channels.get(item_id, ()), channel)
    gaps: dict[UUID, tuple[GapView, ...]] = {}
    for gap in session.scalars(
        select(Gap).filter_by(plan_id=plan_id).order_by(Gap.item_id, Gap.language, Gap.source)
    ):
        seen = GapView(gap.language, gap.source, gap.reason, dict(gap.detail))
        gaps[gap.item_id] = (*gaps.get(gap.item_id, ()), seen)
    return channels, gaps
