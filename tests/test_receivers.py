from datetime import timedelta

import pytest
from helpers import MORNING

from event_desk import checkin, people, receivers
from event_desk.checkin import Direction, NoteKind
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.people import merging
from event_desk.receivers import Move

DESK = "Receivers"


@pytest.fixture
def out(db):
    def hand(number, person_id, minutes=0, **more):
        with db.write() as session:
            at = MORNING + timedelta(minutes=minutes)
            return receivers.hand_out(session, number, person_id, at=at, desk=DESK, **more)

    return hand


@pytest.fixture
def back(db):
    def take(number):
        with db.write() as session:
            return receivers.take_back(session, number, at=MORNING, desk=DESK)

    return take


def marked(db, number, status):
    with db.write() as session:
        return receivers.mark(session, number, status, at=MORNING, desk=DESK)


def count(db):
    with db.read() as session:
        return receivers.count(session)


def test_one_goes_out_to_one_person_and_comes_back(add_person, out, back):
    amal, _ = add_person()
    rami, _ = add_person(name="Rami Khoury")
    assert (out("118", amal).move, out("118", rami).holder) == (Move.HANDED_OUT, amal)
    assert out("١١٨", rami).move is Move.ALREADY_OUT
    returned = back(" 118 ")
    assert (returned.move, returned.holder, returned.since) == (Move.RETURNED, amal, MORNING)
    assert back("118").move is Move.NOT_OUT
    assert out("118", rami).move is Move.HANDED_OUT


def test_a_second_one_is_handed_out_only_when_it_is_meant(add_person, out):
    amal, _ = add_person()
    out("1", amal)
    refused = out("2", amal)
    assert (refused.move, refused.number) == (Move.HAS_ONE, "1")
    assert out("2", amal, another=True).move is Move.HANDED_OUT


def test_an_unknown_number_is_said_and_a_new_one_is_marked_as_such(db, add_person, out, back):
    amal, _ = add_person()
    assert back("999").move is Move.UNKNOWN
    assert marked(db, "999", "lost").move is Move.UNKNOWN
    assert out("7", amal).new


def test_stock_is_entered_in_ranges(db):
    with db.write() as session:
        assert receivers.stock(session, "1-120") == (120, 0)
        assert receivers.stock(session, "119-121, A1-A3") == (4, 2)
        assert receivers.stock(session, "001-003") == (3, 0)
        numbers = [number for number, _ in receivers.numbers_known(session)]
    assert numbers[:3] == ["1", "2", "3"]
    assert {"A2", "003", "121"} <= set(numbers)
    assert (count(db).known, count(db).in_store) == (127, 127)


@pytest.mark.parametrize("text", ["", "x", "5-1", "1-999999", "1-", "1;2", "-3", "1-2-3"])
def test_what_is_no_range_is_refused(db, text):
    with pytest.raises(EventDeskError) as caught, db.write() as session:
        receivers.stock(session, text)
    assert caught.value.code is ErrorCode.NOT_A_RANGE


def test_a_lost_one_stays_with_who_lost_it_until_it_is_brought(db, add_person, out, back):
    amal, _ = add_person()
    out("5", amal)
    marked(db, "5", "lost")
    assert (count(db).out, count(db).lost) == (0, 1)
    with db.read() as session:
        assert [(loan.number, loan.status) for loan in receivers.loans(session)] == [("5", "lost")]
    assert out("6", amal).move is Move.HANDED_OUT
    assert back("5").move is Move.RETURNED
    assert (count(db).out, count(db).lost) == (1, 0)


def test_a_broken_one_is_not_handed_out(db, add_person, out):
    amal, _ = add_person()
    out("5", amal)
    assert marked(db, "5", "broken").holder == amal
    assert out("5", amal).move is Move.IS_BROKEN
    marked(db, "5", "working")
    assert out("5", amal).move is Move.HANDED_OUT


def test_at_night_there_is_a_list_of_who_has_which_and_where_they_were(
    db, add_person, add_item, out
):
    add_item("A1", room="Hall")
    amal, code = add_person(organisation="Levant Press", phone="+96170123456")
    rami, _ = add_person(name="Rami Khoury")
    out("10", rami)
    out("9", amal)
    with db.write() as session:
        checkin.scan(session, code, gate="Hall", at=MORNING)
    with db.read() as session:
        first, second = receivers.loans(session)
    assert (first.number, first.name, first.organisation, first.phone, first.room) == (
        "9",
        "Amal Haddad",
        "Levant Press",
        "+96170123456",
        "Hall",
    )
    assert (second.number, second.room) == ("10", "")
    assert count(db).rooms == (("", 1), ("Hall", 1))


def test_who_leaves_with_receivers_is_noticed_until_all_are_back(db, add_person, out, back):
    amal, code = add_person()
    out("9", amal)
    out("10", amal, another=True)
    with db.write() as session:
        checkin.scan(session, code, at=MORNING)
        left = checkin.scan(session, code, at=MORNING, direction=Direction.OUT)
    taken = [back(number) for number in left.notes[0].numbers]
    with db.write() as session:
        again = checkin.scan(session, code, at=MORNING, gate="exit")
    assert [(note.kind, note.numbers) for note in left.notes] == [
        (NoteKind.RECEIVER_OUT, ("9", "10"))
    ]
    assert left.state is checkin.ResultState.NOTE
    assert [one.number for one in taken] == ["9", "10"]
    assert again.notes == ()


def test_what_a_merged_entry_has_is_with_the_person_kept(db, add_person, out, back):
    kept, _ = add_person()
    other, _ = add_person(name="Ammal Hadad")
    out("9", other)
    with db.write() as session:
        merging.merge(session, kept, other, at=MORNING)
    with db.read() as session:
        assert receivers.held_by(session, kept) == ("9",)
        assert receivers.loans(session)[0].name == people.view(session, kept).shown_name
    assert out("10", kept).move is Move.HAS_ONE
    assert back("9").holder == kept
