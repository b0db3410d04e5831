import pytest
from helpers import MORNING

from event_desk import checkin, guests, people
from event_desk.checkin import NoteKind, Outcome
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.guests import Change


@pytest.fixture
def five(add_person):
    return [add_person(name=f"Guest {number}")[0] for number in range(5)]


@pytest.fixture
def sign_up(db):
    def up(item, person_id):
        with db.write() as session:
            return guests.sign_up(session, item, person_id, at=MORNING)

    return up


def listed(db, item="S1"):
    with db.read() as session:
        found = guests.of_item(session, item)
    return [one.name[-1] for one in found.guests], [one.name[-1] for one in found.waiting]


def test_who_comes_after_the_last_place_waits_in_order(db, add_item, five, sign_up):
    add_item("S1", access="signup", places=2)
    changes = [sign_up("S1", person) for person in five]
    assert [(one.change, one.place) for one in changes] == [
        (Change.SIGNED_UP, 0),
        (Change.SIGNED_UP, 0),
        (Change.WAITING, 1),
        (Change.WAITING, 2),
        (Change.WAITING, 3),
    ]
    assert listed(db) == (["0", "1"], ["2", "3", "4"])
    assert (sign_up("S1", five[3]).change, sign_up("S1", five[3]).place) == (Change.ALREADY, 2)


def test_a_place_that_comes_free_goes_to_the_first_who_waits(db, add_item, five, sign_up):
    add_item("S1", access="signup", places=2)
    for person in five:
        sign_up("S1", person)
    with db.write() as session:
        done = guests.remove(session, "S1", five[0])
    assert (done.change, [one.name for one in done.moved_up]) == (Change.REMOVED, ["Guest 2"])
    assert listed(db) == (["1", "2"], ["3", "4"])
    with db.write() as session:
        assert guests.remove(session, "S1", five[3]).moved_up == ()
        assert guests.remove(session, "S1", five[3]).change is Change.NOT_LISTED
        moved = guests.limit(session, "S1", places=-1)
    assert [one.name for one in moved] == ["Guest 4"]


def test_raised_places_and_cancelled_registrations_let_people_move_up(db, add_item, five, sign_up):
    add_item("S1", access="signup", places=1)
    for person in five:
        sign_up("S1", person)
    with db.write() as session:
        assert [one.name for one in guests.limit(session, "S1", places=2)] == ["Guest 1"]
        people.cancel(session, five[0], at=MORNING)
        people.cancel(session, five[2], at=MORNING)
        moved = guests.settle(session)
    assert [(item, one.name) for item, one in moved] == [("S1", "Guest 3")]


def test_an_invitation_goes_past_the_last_place(db, add_item, five, sign_up):
    add_item("M1", access="invited", places=1)
    assert sign_up("M1", five[0]).change is Change.INVITED
    assert sign_up("M1", five[1]).change is Change.WAITING
    with db.write() as session:
        assert guests.invite(session, "M1", five[1], at=MORNING).change is Change.INVITED
        assert guests.invite(session, "M1", five[1], at=MORNING).change is Change.ALREADY
        assert guests.invite(session, "M1", five[2], at=MORNING).change is Change.INVITED
    assert listed(db, "M1") == (["0", "1", "2"], [])


def test_who_waits_is_told_the_place_at_the_door(db, add_item, add_person, five, sign_up):
    add_item("S1", access="signup", places=1)
    late, code = add_person(name="Late Guest")
    for person in (*five[:2], late):
        sign_up("S1", person)
    with db.write() as session:
        result = checkin.scan(session, code, gate="S1", at=MORNING)
    assert result.outcome is Outcome.NOT_INVITED
    assert [(note.kind, note.numbers) for note in result.notes] == [(NoteKind.WAITING, ("2",))]


def test_an_unknown_session_or_person_is_told(db, add_item, five):
    item = add_item("S1")
    with pytest.raises(EventDeskError) as caught, db.read() as session:
        guests.of_item(session, "NOPE")
    assert caught.value.code is ErrorCode.UNKNOWN_ITEM
    with pytest.raises(EventDeskError) as caught, db.write() as session:
        guests.sign_up(session, "S1", item, at=MORNING)
    assert caught.value.code is ErrorCode.UNKNOWN_PERSON
