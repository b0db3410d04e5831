"""Open Space: topics proposed at the event, and the slots in which they take place.

An Open Space item can be opened into as many parallel slots as there are rooms for it. A slot is a
placeholder: it keeps its room, and the languages it will need, until a topic takes its place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.folding import fold
from event_desk.model import Item, ItemSpeaker, Room
from event_desk.model.faults import Fault
from event_desk.programme.item_changes import (
    SpeakerFields,
    free_code,
    item_named,
    meanwhile,
    next_code,
    save_speakers,
)
from event_desk.programme.wrong import Wrong, by_language, languages, least, refuse

KIND = "open space"
CODE = "T1"


@dataclass(frozen=True, slots=True)
class TopicFields:
    """`language` is the one spoken, `interest` how many would come."""

    title: str = ""
    language: str = ""
    interest: int | None = None
    proposer_id: UUID | None = None
    interpret_into: tuple[str, ...] = ()
    step_free: bool = False


@dataclass(frozen=True, slots=True)
class SlotView:
    """Where a topic can take place; `room_id` None for an item that has no rooms of its own yet."""

    id: UUID
    code: str
    start: datetime
    end: datetime
    room_id: UUID | None
    room: str
    seats: int


def topic_fields(session: Session, topic_id: UUID) -> TopicFields:
    item = item_named(session, topic_id)
    proposer = session.scalar(
        select(ItemSpeaker.person_id)
        .where(ItemSpeaker.item_id == topic_id)
        .order_by(ItemSpeaker.position)
        .limit(1)
    )
    language = item.floor[0] if item.floor else ""
    title = item.titles.get(language) or next(iter(item.titles.values()), "")
    return TopicFields(
        title, language, item.interest, proposer, tuple(item.interpret_into), item.step_free
    )


def check_topic(given: TopicFields) -> tuple[Wrong, ...]:
    return tuple(_check(given))


def propose(session: Session, given: TopicFields, *, at: datetime) -> UUID:
    """A topic without a time yet; raises FIELD_WRONG."""
    return save_topic(session, None, given, at=at)


def save_topic(
    session: Session, topic_id: UUID | None, given: TopicFields, *, at: datetime
) -> UUID:
    refuse(check_topic(given))
    if topic_id is None:
        code = next_code(session, CODE)
        free_code(session, code, None, at)
        item = Item(code=code, kind=KIND, proposed_at=at)
        session.add(item)
    else:
        item = item_named(session, topic_id)
    before = item.floor[0] if item.floor else ""
    kept = {code: text for code, text in item.titles.items() if code != before}
    item.titles = {**kept, **by_language({given.language: given.title})}
    item.folded = fold(" ".join((item.code, *item.titles.values())))
    item.floor, item.interest = [given.language], given.interest
    item.interpret_into = [one for one in given.interpret_into if one != given.language]
    item.step_free, item.changed_at = given.step_free, at
    session.flush()
    if topic_id is None or topic_fields(session, item.id).proposer_id != given.proposer_id:
        proposer = (SpeakerFields(given.proposer_id, "lead"),) if given.proposer_id else ()
        save_speakers(session, item.id, proposer)
    session.flush()
    session.expire(item, ["speakers"])
    return item.id


def open_slots(
    session: Session, item_id: UUID, room_ids: Sequence[UUID], *, at: datetime
) -> tuple[UUID, ...]:
    """One parallel slot for each of the rooms; those that stand there already stay.

    Raises FIELD_WRONG for an item without times.
    """
    item = item_named(session, item_id)
    if item.start is None or item.end is None:
        refuse([Wrong("slot", Fault.SLOT_WITHOUT_TIMES)])
    taken = {slot.room_id for slot in _children(session, item_id)}
    made: list[UUID] = []
    for room_id in dict.fromkeys(room_ids):
        room = session.get(Room, room_id)
        if room is None or room.deleted_at is not None:
            refuse([Wrong("rooms", Fault.UNKNOWN_ROOM)])
        if room_id in taken:
            continue
        code = next_code(session, f"{item.code}-1")
        free_code(session, code, None, at)
        slot = Item(
            code=code,
            kind=KIND,
            titles=dict(item.titles),
            folded=fold(" ".join((code, *item.titles.values()))),
            start=item.start,
            end=item.end,
            floor=list(item.floor),
            interpret_into=list(item.interpret_into),
            mode=item.mode,
            room_id=room_id,
            room_pinned=True,
            parent_id=item_id,
            placeholder=True,
            changed_at=at,
        )
        session.add(slot)
        session.flush()
        made.append(slot.id)
    return tuple(made)


def free_slots(session: Session) -> tuple[SlotView, ...]:
    """Placeholders that no topic has taken, and Open Space items with times that have none."""
    found = session.scalars(
        select(Item)
        .where(
            Item.kind == KIND, Item.deleted_at.is_(None), Item.cancelled_at.is_(None),
            Item.proposed_at.is_(None), Item.start.is_not(None), Item.end.is_not(None),
        )
        .order_by(Item.start, Item.code)
    ).all()  # fmt: skip
    opened = set(
        session.scalars(select(Item.parent_id).where(Item.placeholder, Item.deleted_at.is_(None)))
    )
    return tuple(_slot_view(session, slot) for slot in found if slot.id not in opened)


def bind(
    session: Session, topic_id: UUID, slot_id: UUID, room_id: UUID | None = None, *, at: datetime
) -> None:
    """The topic takes place in that slot, and takes the placeholder's seat on the programme.

    Without `room_id`, in the slot's room. Raises FIELD_WRONG.
    """
    topic, slot = item_named(session, topic_id), session.get(Item, slot_id)
    refuse(check_binding(session, topic_id, slot_id, room_id))
    assert slot is not None
    topic.start, topic.end, topic.parent_id = slot.start, slot.end, slot.id
    topic.room_id = room_id or slot.room_id
    topic.room_pinned = topic.room_id is not None
    topic.mode = slot.mode
    if not topic.interpret_into:
        heard = dict.fromkeys((*slot.floor, *slot.interpret_into))
        topic.interpret_into = [code for code in heard if code not in topic.floor]
    topic.changed_at = at
    if slot.placeholder:
        slot.deleted_at = slot.changed_at = at
    session.flush()
    session.expire(topic, ["room"])


def unbind(session: Session, topic_id: UUID, *, at: datetime) -> None:
    """The topic waits for a slot again, and its placeholder comes back."""
    topic = item_named(session, topic_id)
    slot = session.get(Item, topic.parent_id) if topic.parent_id else None
    if slot is not None and slot.placeholder and slot.deleted_at is not None:
        free_code(session, slot.code, slot.id, at)
        slot.deleted_at, slot.changed_at = None, at
    topic.start = topic.end = topic.parent_id = topic.room_id = None
    topic.room_pinned, topic.changed_at = False, at
    session.flush()
    session.expire(topic, ["room"])


def check_binding(
    session: Session, topic_id: UUID, slot_id: UUID, room_id: UUID | None = None
) -> tuple[Wrong, ...]:
    return tuple(_check_binding(session, topic_id, slot_id, room_id))


def _check(given: TopicFields) -> Iterator[Wrong]:
    if not given.title.strip():
        yield Wrong("title", Fault.TITLE_MISSING)
    yield from languages("language", (given.language,))
    yield from languages("interpret_into", given.interpret_into)
    yield from least("interest", given.interest)


def check_slot(
    session: Session, interest: int | None, slot_id: UUID, room_id: UUID | None = None
) -> tuple[Wrong, ...]:
    """Whether a slot is free, and has room for so many, in its own room or in `room_id`."""
    return tuple(_check_slot(session, interest, slot_id, room_id))


def _check_binding(
    session: Session, topic_id: UUID, slot_id: UUID, room_id: UUID | None
) -> Iterator[Wrong]:
    topic = item_named(session, topic_id)
    if topic.proposed_at is None:
        yield Wrong("topic", Fault.NOT_A_TOPIC)
    yield from _check_slot(session, topic.interest, slot_id, room_id, topic_id)


def _check_slot(
    session: Session,
    interest: int | None,
    slot_id: UUID,
    room_id: UUID | None,
    topic_id: UUID | None = None,
) -> Iterator[Wrong]:
    slot = session.get(Item, slot_id)
    if slot is None or slot.deleted_at is not None:
        yield Wrong("slot", Fault.SLOT_TAKEN)
        return
    if slot.start is None or slot.end is None:
        yield Wrong("slot", Fault.SLOT_WITHOUT_TIMES)
    wanted = room_id or slot.room_id
    room = session.get(Room, wanted) if wanted else None
    if room is None:
        return
    if interest and interest > room.capacity:
        yield Wrong("room", Fault.TOO_FEW_SEATS, {"seats": room.capacity})
    for other in () if room.parallel else meanwhile(session, topic_id, slot.start, slot.end):
        if other.room_id == room.id and other.id != slot_id and other.id != slot.parent_id:
            yield Wrong("room", Fault.ROOM_BUSY, {"item": other.code})


def _children(session: Session, item_id: UUID) -> Sequence[Item]:
    """The slots of an item, and the topics that stand in them."""
    slots = session.scalars(select(Item.id).where(Item.parent_id == item_id, Item.placeholder))
    return session.scalars(
        select(Item).where(Item.deleted_at.is_(None), Item.parent_id.in_([item_id, *slots.all()]))
    ).all()


def _slot_view(session: Session, slot: Item) -> SlotView:
    room = session.get(Room, slot.room_id) if slot.room_id else None
    assert slot.start is not None
    assert slot.end is not None
    return SlotView(
        slot.id,
        slot.code,
        slot.start,
        slot.end,
        slot.room_id,
        room.name if room else "",
        room.capacity if room else 0,
    )
