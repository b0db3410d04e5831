"""The single changes, each with its line in the record and the way back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk import people, programme
from event_desk.desks import Hand
from event_desk.model import Interpreter, Item, Person, Room
from event_desk.people import PersonFields
from event_desk.programme import (
    BoothFields,
    InterpreterFields,
    ItemFields,
    RoomFields,
    StandFields,
    TopicFields,
)
from event_desk.venue.recording import Deed, Done, record

ROOMS, ITEMS, INTERPRETERS = "rooms", "items", "interpreters"
BOOTHS, STANDS = "booths", "stands"
NewPeople = dict[UUID, PersonFields]
"""People who are new, by the key that stands for them in the fields."""


def save_room(session: Session, room_id: UUID | None, given: RoomFields, hand: Hand) -> Done:
    """Raises FIELD_WRONG."""
    return record(
        session, hand, _deed(room_id), ROOMS, given.name,
        lambda: programme.save_room(session, room_id, given, at=hand.at),
    )  # fmt: skip


def delete_room(session: Session, room_id: UUID, hand: Hand) -> Done:
    def act() -> UUID:
        programme.delete_room(session, room_id, at=hand.at)
        return room_id

    room = session.get(Room, room_id)
    return record(session, hand, Deed.DELETED, ROOMS, room.name if room else "", act)


def save_mobile_booths(session: Session, given: Sequence[BoothFields], hand: Hand) -> Done:
    def act() -> None:
        programme.save_mobile_booths(session, given, at=hand.at)

    return record(session, hand, Deed.EDITED, BOOTHS, "", act)


def save_item(
    session: Session,
    item_id: UUID | None,
    given: ItemFields,
    hand: Hand,
    new_people: NewPeople | None = None,
) -> Done:
    """Raises FIELD_WRONG; `new_people` are added to the event with it."""

    def act() -> UUID:
        known = _add(session, new_people, "speaker", hand)
        speakers = tuple(
            programme.SpeakerFields(known.get(one.person_id, one.person_id), one.role)
            for one in given.speakers
        )
        fields = replace(given, speakers=speakers)
        return programme.save_item(session, item_id, fields, at=hand.at)

    done = record(session, hand, _deed(item_id), ITEMS, given.code, act)
    return replace(done, name=_code(session, done.id))


def cancel_item(session: Session, item_id: UUID, hand: Hand) -> Done:
    return _on_item(
        session, item_id, hand, Deed.CANCELLED,
        lambda: programme.cancel_item(session, item_id, at=hand.at),
    )  # fmt: skip


def restore_item(session: Session, item_id: UUID, hand: Hand) -> Done:
    return _on_item(
        session, item_id, hand, Deed.RESTORED,
        lambda: programme.restore_item(session, item_id, at=hand.at),
    )  # fmt: skip


def delete_item(session: Session, item_id: UUID, hand: Hand) -> Done:
    return _on_item(
        session, item_id, hand, Deed.DELETED,
        lambda: programme.delete_item(session, item_id, at=hand.at),
    )  # fmt: skip


def save_interpreter(
    session: Session,
    interpreter_id: UUID | None,
    given: InterpreterFields,
    hand: Hand,
    new_person: PersonFields | None = None,
) -> Done:
    """Raises FIELD_WRONG; a `new_person` is added to the event with it, in place of `person_id`."""

    def act() -> UUID:
        person_id = given.person_id
        if new_person is not None:
            person_id = people.add(session, _as(new_person, "interpreter"), at=hand.at)
        fields = replace(given, person_id=person_id)
        return programme.save_interpreter(session, interpreter_id, fields, at=hand.at)

    done = record(session, hand, _deed(interpreter_id), INTERPRETERS, "", act)
    return replace(done, name=_person_name(session, done.id))


def delete_interpreter(session: Session, interpreter_id: UUID, hand: Hand) -> Done:
    def act() -> UUID:
        programme.delete_interpreter(session, interpreter_id, at=hand.at)
        return interpreter_id

    name = _person_name(session, interpreter_id)
    return record(session, hand, Deed.DELETED, INTERPRETERS, name, act)


def save_topic(
    session: Session,
    topic_id: UUID | None,
    given: TopicFields,
    hand: Hand,
    new_person: PersonFields | None = None,
) -> Done:
    """Raises FIELD_WRONG; a `new_person` is added to the event with it, and proposes it."""

    def act() -> UUID:
        fields = given
        if new_person is not None:
            added = people.add(session, _as(new_person, "participant"), at=hand.at)
            fields = replace(given, proposer_id=added)
        return programme.save_topic(session, topic_id, fields, at=hand.at)

    return record(session, hand, _deed(topic_id), ITEMS, given.title, act)


def bind_topic(
    session: Session, topic_id: UUID, slot_id: UUID, hand: Hand, room_id: UUID | None = None
) -> Done:
    """Raises FIELD_WRONG."""
    return _on_item(
        session, topic_id, hand, Deed.PLACED,
        lambda: programme.bind(session, topic_id, slot_id, room_id, at=hand.at),
    )  # fmt: skip


def unbind_topic(session: Session, topic_id: UUID, hand: Hand) -> Done:
    return _on_item(
        session, topic_id, hand, Deed.EDITED,
        lambda: programme.unbind(session, topic_id, at=hand.at),
    )  # fmt: skip


def delete_topic(session: Session, topic_id: UUID, hand: Hand) -> Done:
    """Its slot is free again."""

    def act() -> None:
        programme.unbind(session, topic_id, at=hand.at)
        programme.delete_item(session, topic_id, at=hand.at)

    return _on_item(session, topic_id, hand, Deed.DELETED, act)


def open_slots(session: Session, item_id: UUID, room_ids: Sequence[UUID], hand: Hand) -> Done:
    """Raises FIELD_WRONG."""
    return _on_item(
        session, item_id, hand, Deed.OPENED,
        lambda: programme.open_slots(session, item_id, room_ids, at=hand.at),
    )  # fmt: skip


def save_stands(
    session: Session,
    item_id: UUID | None,
    given: Sequence[StandFields],
    hand: Hand,
    room_id: UUID | None = None,
) -> Done:
    """Raises FIELD_WRONG."""

    def act() -> None:
        programme.save_stands(session, item_id, given, at=hand.at, room_id=room_id)

    name = _code(session, item_id) if item_id else ""
    return record(session, hand, Deed.EDITED, STANDS, name, act)


def _on_item(
    session: Session, item_id: UUID, hand: Hand, deed: Deed, change: Callable[[], object]
) -> Done:
    """What is done to an item that is there, under the code that it has by then."""

    def act() -> UUID:
        change()
        return item_id

    return record(session, hand, deed, ITEMS, _code(session, item_id), act)


def _deed(row_id: UUID | None) -> Deed:
    return Deed.ADDED if row_id is None else Deed.EDITED


def _add(session: Session, given: NewPeople | None, category: str, hand: Hand) -> dict[UUID, UUID]:
    return {
        key: people.add(session, _as(fields, category), at=hand.at)
        for key, fields in (given or {}).items()
    }


def _as(given: PersonFields, category: str) -> PersonFields:
    return given if given.category else replace(given, category=category)


def _code(session: Session, item_id: UUID | None) -> str:
    item = session.get(Item, item_id) if item_id else None
    return item.code if item else ""


def _person_name(session: Session, interpreter_id: UUID | None) -> str:
    one = session.get(Interpreter, interpreter_id) if interpreter_id else None
    person = session.get(Person, one.person_id) if one else None
    return (person.name or person.native_name) if person else ""
