"""Open Space: topics proposed at the event, parallel slots, and a topic in a slot."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from helpers import MORNING

from event_desk import programme, venue
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.people import PersonFields
from event_desk.programme import Fault, ItemFields, RoomFields, TopicFields
from event_desk.venue import Deed, Hand

TWO = datetime(2030, 5, 2, 14, 0, tzinfo=ZoneInfo("Asia/Qatar"))
HAND = Hand(MORNING)


@pytest.fixture
def space(db):
    """An Open Space of an hour, and three rooms."""
    with db.write() as session:
        rooms = [
            venue.save_room(session, None, RoomFields(name=name, capacity=seats), HAND).id
            for name, seats in (("Cedar", 60), ("Baobab", 40), ("Ceiba", 20))
        ]
        fields = ItemFields(
            code="OS",
            kind="open space",
            titles={"en": "Open Space"},
            start=TWO,
            end=TWO + timedelta(hours=1),
            floor=("en",),
            interpret_into=("ar",),
        )
        return venue.save_item(session, None, fields, HAND).id, rooms


def by_code(db):
    with db.read() as session:
        return {item.code: item for item in programme.items(session)}


def test_a_slot_opens_in_each_room_once(db, space):
    item, rooms = space
    before = by_code(db)
    with db.write() as session:
        done = venue.open_slots(session, item, rooms[:2], HAND)
        again = venue.open_slots(session, item, rooms, HAND)
    assert done.deed is Deed.OPENED
    items = by_code(db)
    assert set(items) == {"OS", "OS-1", "OS-2", "OS-3"}
    first = items["OS-1"]
    assert first.placeholder
    assert (first.room, first.parent_id, first.floor) == ("Cedar", item, ("en",))
    with db.read() as session:
        assert [slot.room for slot in programme.free_slots(session)] == ["Cedar", "Baobab", "Ceiba"]
    with db.write() as session:
        venue.undo(session, again, HAND)
        venue.undo(session, done, HAND)
    assert by_code(db) == before


def test_a_topic_takes_a_slot_and_gives_it_back(db, space, add_person):
    item, rooms = space
    proposer, _ = add_person()
    with db.write() as session:
        venue.open_slots(session, item, rooms, HAND)
        fields = TopicFields("دعم الأقران", "ar", 30, proposer)
        topic = venue.save_topic(session, None, fields, HAND)
        assert programme.topic_fields(session, topic.id) == fields
    before = by_code(db)
    waiting = before["T1"]
    assert (waiting.start, waiting.interest, waiting.proposed_at) == (None, 30, MORNING)
    assert waiting.speakers[0].role == "lead"
    with db.write() as session:
        slot = programme.free_slots(session)[1]
        done = venue.bind_topic(session, topic.id, slot.id, HAND)
    bound = by_code(db)
    assert "OS-2" not in bound
    assert (bound["T1"].start, bound["T1"].room) == (TWO, "Baobab")
    assert bound["T1"].interpret_into == ("en",)
    assert bound["T1"].room_pinned
    with db.read() as session:
        assert [one.room for one in programme.free_slots(session)] == ["Cedar", "Ceiba"]
    with db.write() as session:
        back = venue.unbind_topic(session, topic.id, HAND)
    assert by_code(db)["OS-2"] == before["OS-2"]
    with db.write() as session:
        venue.undo(session, back, HAND)
        assert by_code_in(session) == bound
        gone = venue.delete_topic(session, topic.id, HAND)
        assert set(by_code_in(session)) == {"OS", "OS-1", "OS-2", "OS-3"}
        venue.undo(session, gone, HAND)
        assert by_code_in(session) == bound
        venue.undo(session, done, HAND)
    assert by_code(db) == before


def by_code_in(session):
    return {item.code: item for item in programme.items(session)}


def test_a_taken_slot_a_small_room_and_a_plain_session_are_named(db, space):
    item, rooms = space
    with db.write() as session:
        venue.open_slots(session, item, rooms, HAND)
        first = venue.save_topic(session, None, TopicFields("One", "en", 30), HAND).id
        other = venue.save_topic(session, None, TopicFields("Two", "en", 5), HAND).id
        slots = programme.free_slots(session)
        small = programme.check_binding(session, first, slots[2].id)
        assert [(one.field, one.fault) for one in small] == [("room", Fault.TOO_FEW_SEATS)]
        venue.bind_topic(session, first, slots[0].id, HAND)
        taken = programme.check_binding(session, other, slots[0].id)
        assert [one.fault for one in taken] == [Fault.SLOT_TAKEN]
        busy = programme.check_binding(session, other, slots[1].id, rooms[0])
        assert [one.fault for one in busy] == [Fault.ROOM_BUSY]
        plain = programme.check_binding(session, item, slots[1].id)
        assert Fault.NOT_A_TOPIC in {one.fault for one in plain}
    with pytest.raises(EventDeskError) as refused, db.write() as session:
        venue.bind_topic(session, other, slots[0].id, HAND)
    assert refused.value.code is ErrorCode.FIELD_WRONG


def test_a_topic_needs_a_title_and_a_language(db):
    found = programme.check_topic(TopicFields(" ", "", -1))
    assert {(one.field, one.fault) for one in found} == {
        ("title", Fault.TITLE_MISSING),
        ("language", Fault.UNKNOWN_LANGUAGE),
        ("interest", Fault.TOO_SMALL),
    }
    with pytest.raises(EventDeskError), db.write() as session:
        programme.propose(session, TopicFields(), at=MORNING)


def test_an_open_space_without_times_opens_no_slot(db, space):
    item, rooms = space
    with db.write() as session:
        fields = replace(programme.item_fields(session, item), start=None, end=None)
        venue.save_item(session, item, fields, HAND)
    with pytest.raises(EventDeskError) as refused, db.write() as session:
        venue.open_slots(session, item, rooms, HAND)
    assert refused.value.values["fault"] is Fault.SLOT_WITHOUT_TIMES


def test_somebody_new_can_propose(db):
    with db.write() as session:
        fields = TopicFields("Care", "en")
        done = venue.save_topic(session, None, fields, HAND, PersonFields(name="Noor Saleh"))
        on_stage = next(one for one in programme.items(session) if one.id == done.id).speakers
        assert [one.name for one in on_stage] == ["Noor Saleh"]
        venue.undo(session, done, HAND)
        assert programme.items(session) == ()
