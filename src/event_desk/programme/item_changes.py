"""Sessions changed by hand: everything a list could bring, and the people on stage."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import fold, tidy
from event_desk.model import Event, Item, ItemSpeaker, Person, PersonRole, Room
from event_desk.model.faults import Fault
from event_desk.programme.wrong import Wrong, by_language, languages, least, once, refuse

_NUMBERED = re.compile(r"(.*?)(\d+)")


@dataclass(frozen=True, slots=True)
class SpeakerFields:
    person_id: UUID
    role: str = "speaker"


@dataclass(frozen=True, slots=True)
class ItemFields:
    """A session as a form gives it; times are aware, and both None while nobody said when.

    An empty `code` gets the next one that is free.
    """

    code: str = ""
    kind: str = "session"
    titles: Mapping[str, str] = field(default_factory=dict[str, str])
    start: datetime | None = None
    end: datetime | None = None
    floor: tuple[str, ...] = ()
    interpret_into: tuple[str, ...] = ()
    mode: str = "booth"
    access: str = "open"
    expected: int | None = None
    listeners: int | None = None
    places: int | None = None
    layout: str = ""
    series: str = ""
    priority: int = 1
    room_id: UUID | None = None
    room_pinned: bool = False
    step_free: bool = False
    heavy: bool | None = None
    description: str = ""
    material_at: datetime | None = None
    speakers: tuple[SpeakerFields, ...] = ()


def item_fields(session: Session, item_id: UUID) -> ItemFields:
    item = item_named(session, item_id)
    return ItemFields(
        code=item.code,
        kind=item.kind,
        titles=dict(item.titles),
        start=item.start,
        end=item.end,
        floor=tuple(item.floor),
        interpret_into=tuple(item.interpret_into),
        mode=item.mode,
        access=item.access,
        expected=item.expected,
        listeners=item.listeners,
        places=item.places,
        layout=item.layout,
        series=item.series,
        priority=item.priority,
        room_id=item.room_id,
        room_pinned=item.room_pinned,
        step_free=item.step_free,
        heavy=item.heavy,
        description=item.description,
        material_at=item.material_at,
        speakers=tuple(
            SpeakerFields(one.person_id, one.role) for one in _speakers(session, item_id)
        ),
    )


def check_item(session: Session, item_id: UUID | None, given: ItemFields) -> tuple[Wrong, ...]:
    return tuple(_check(session, item_id, given))


def save_item(session: Session, item_id: UUID | None, given: ItemFields, *, at: datetime) -> UUID:
    """A new session for None; raises FIELD_WRONG."""
    refuse(check_item(session, item_id, given))
    code = tidy(given.code)
    if item_id is None:
        code = code or next_code(session)
        free_code(session, code, None, at)
        item = Item(code=code)
        session.add(item)
    else:
        item = item_named(session, item_id)
        code = code or item.code
        free_code(session, code, item_id, at)
    item.code, item.kind, item.titles = code, tidy(given.kind), by_language(given.titles)
    item.folded = fold(" ".join((code, *item.titles.values())))
    item.start, item.end = given.start, given.end
    item.floor = list(once(given.floor))
    item.interpret_into = [one for one in once(given.interpret_into) if one not in item.floor]
    for name in (
        "mode", "access", "expected", "listeners", "places", "priority", "room_id", "step_free",
        "heavy", "material_at",
    ):  # fmt: skip
        setattr(item, name, getattr(given, name))
    item.room_pinned = given.room_pinned and given.room_id is not None
    item.layout, item.series = tidy(given.layout), tidy(given.series)
    item.description, item.changed_at = given.description.strip(), at
    session.flush()
    save_speakers(session, item.id, given.speakers)
    session.flush()
    session.expire(item, ["room", "speakers"])
    return item.id


def cancel_item(session: Session, item_id: UUID, *, at: datetime) -> None:
    """It stays on the programme and is no longer planned."""
    item = item_named(session, item_id)
    item.cancelled_at = item.cancelled_at or at
    item.changed_at = at


def restore_item(session: Session, item_id: UUID, *, at: datetime) -> None:
    item = item_named(session, item_id)
    item.cancelled_at, item.changed_at = None, at


def delete_item(session: Session, item_id: UUID, *, at: datetime) -> None:
    """As if it had never been announced; scans at its door stay."""
    item = item_named(session, item_id)
    item.deleted_at = item.changed_at = at


def item_named(session: Session, item_id: UUID) -> Item:
    item = session.get(Item, item_id)
    if item is None or item.deleted_at is not None:
        raise EventDeskError(ErrorCode.UNKNOWN_ITEM, value=item_id)
    return item


def next_code(session: Session, like: str = "") -> str:
    """The next free code: `S08` after `S07`; `like` is a code of the series wanted."""
    codes = session.scalars(select(Item.code).where(Item.deleted_at.is_(None))).all()
    numbered = [found for code in codes if (found := _NUMBERED.fullmatch(code))]
    stems = Counter(found[1] for found in numbered)
    wanted = _NUMBERED.fullmatch(like)
    stem = wanted[1] if wanted else like or (stems.most_common(1)[0][0] if stems else "S")
    mine = [found[2] for found in numbered if found[1] == stem]
    number = max((int(one) for one in mine), default=0) + 1
    digits = max((len(one) for one in mine), default=len(wanted[2]) if wanted else 2)
    return f"{stem}{number:0{digits}}"


def free_code(session: Session, code: str, item_id: UUID | None, at: datetime) -> None:
    """A session that was taken out still holds its code; it gives it up."""
    held = session.scalar(select(Item).where(Item.code == code, Item.deleted_at.is_not(None)))
    if held is not None and held.id != item_id:
        held.code, held.changed_at = f"{code} ~{str(held.id)[:8]}", at
        session.flush()


def _check(session: Session, item_id: UUID | None, given: ItemFields) -> Iterator[Wrong]:
    code = fold(given.code)
    for other in session.scalars(select(Item).where(Item.deleted_at.is_(None))):
        if code and other.id != item_id and fold(other.code) == code:
            yield Wrong("code", Fault.CODE_TAKEN, {"value": other.code})
    if not by_language(given.titles):
        yield Wrong("titles", Fault.TITLE_MISSING)
    yield from check_times(session, given.start, given.end)
    yield from languages("floor", given.floor)
    yield from languages("interpret_into", given.interpret_into)
    if given.interpret_into and not given.floor:
        yield Wrong("floor", Fault.NO_FLOOR)
    for name in ("expected", "listeners", "places"):
        yield from least(name, getattr(given, name))
    yield from least("priority", given.priority, 1)
    yield from _check_room(session, item_id, given)
    yield from _check_speakers(session, item_id, given)


def check_times(session: Session, start: datetime | None, end: datetime | None) -> Iterator[Wrong]:
    if start is None or end is None:
        if start or end:
            missing = Fault.START_MISSING if start is None else Fault.END_MISSING
            yield Wrong("start" if start is None else "end", missing)
        return
    if end <= start:
        yield Wrong("end", Fault.END_BEFORE_START)
    event = session.scalars(select(Event)).first()
    if event is not None:
        day = start.astimezone(ZoneInfo(event.timezone)).date()
        if not event.start <= day <= event.end:
            yield Wrong("day", Fault.OUTSIDE_EVENT)


def _check_room(session: Session, item_id: UUID | None, given: ItemFields) -> Iterator[Wrong]:
    if given.room_id is None:
        return
    room = session.get(Room, given.room_id)
    if room is None or room.deleted_at is not None:
        yield Wrong("room", Fault.UNKNOWN_ROOM)
        return
    if given.expected and given.expected > room.capacity:
        yield Wrong("expected", Fault.TOO_FEW_SEATS, {"seats": room.capacity})
    if not room.parallel:
        for other in meanwhile(session, item_id, given.start, given.end):
            if other.room_id == room.id and not other.placeholder:
                yield Wrong("room", Fault.ROOM_BUSY, {"item": other.code})


def _check_speakers(session: Session, item_id: UUID | None, given: ItemFields) -> Iterator[Wrong]:
    ids = [one.person_id for one in given.speakers]
    busy = {
        speaker.person_id: other.code
        for other in meanwhile(session, item_id, given.start, given.end)
        for speaker in _speakers(session, other.id)
    }
    for place, person_id in enumerate(ids):
        person = session.get(Person, person_id)
        if person is None:
            yield Wrong(f"speakers:{place}", Fault.PERSON_MISSING)
            continue
        name = person.name or person.native_name or person.description
        if person_id in ids[:place]:
            yield Wrong(f"speakers:{place}", Fault.PERSON_TWICE, {"name": name})
        if person_id in busy:
            values = {"name": name, "item": busy[person_id]}
            yield Wrong(f"speakers:{place}", Fault.SPEAKER_BUSY, values)


def meanwhile(
    session: Session, item_id: UUID | None, start: datetime | None, end: datetime | None
) -> Sequence[Item]:
    """The other sessions that go on at some moment between the two."""
    if start is None or end is None:
        return ()
    found = session.scalars(
        select(Item)
        .where(
            Item.deleted_at.is_(None), Item.cancelled_at.is_(None), Item.start < end,
            Item.end > start,
        )
        .order_by(Item.start, Item.code)
    )  # fmt: skip
    return [other for other in found if other.id != item_id]


def _speakers(session: Session, item_id: UUID) -> Sequence[ItemSpeaker]:
    return session.scalars(
        select(ItemSpeaker)
        .where(ItemSpeaker.item_id == item_id)
        .order_by(ItemSpeaker.position, ItemSpeaker.id)
    ).all()


def save_speakers(session: Session, item_id: UUID, given: Iterable[SpeakerFields]) -> None:
    standing = {one.person_id: one for one in _speakers(session, item_id)}
    for position, wanted in enumerate(given):
        role = tidy(wanted.role) or "speaker"
        known = standing.pop(wanted.person_id, None)
        if known is None:
            session.add(
                ItemSpeaker(
                    item_id=item_id, person_id=wanted.person_id, role=role, position=position
                )
            )
            give_role(session, wanted.person_id, "speaker")
        else:
            known.role, known.position = role, position
    for gone in standing.values():
        session.delete(gone)


def give_role(session: Session, person_id: UUID, role: str) -> None:
    known = session.scalar(
        select(PersonRole.id).where(PersonRole.person_id == person_id, PersonRole.role == role)
    )
    if known is None:
        session.add(PersonRole(person_id=person_id, role=role))
