"""Asking the other desks before somebody is let in: what is asked, and what the answer does."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from helpers import MORNING, issue
from sqlalchemy import select

from event_desk import checkin, people, programme
from event_desk.checkin import Answer, Claimed, Direction, Outcome, ResultState
from event_desk.database import Database
from event_desk.model import Gate, Presence, Room, Scan, Sharing

LATER = MORNING + timedelta(minutes=5)


@pytest.fixture
def db(tmp_path):
    made = Database.create(tmp_path / "claims.eventdesk")
    with made.write() as session:
        programme.create_event(
            session,
            {"en": "Claims"},
            timezone="UTC",
            start=date(2030, 5, 1),
            end=date(2030, 5, 2),
            languages=("en",),
            at=MORNING,
        )
        session.add(Room(name="Hall", capacity=1))
    yield made
    made.close()


@pytest.fixture
def shared(db):
    with db.write() as session:
        session.add(Sharing(name="Desk 1", joined_at=MORNING))
    return db


def guest(db, name="Amal Haddad"):
    with db.write() as session:
        return people.add(session, people.PersonFields(name=name), at=MORNING)


def asked(db, who, **more):
    with db.read() as session:
        return checkin.claim(session, who, at=LATER, **more)


def admitted(db, who, answer=None, **more):
    claimed = None
    if answer is not None:
        claimed = Claimed(uuid4(), answer, "Desk 2", MORNING)
    with db.write() as session:
        result = checkin.admit(session, who, at=LATER, claimed=claimed, **more)
    return result, claimed


def scan_of(db, result):
    with db.read() as session:
        found = session.get_one(Scan, result.scan_id)
        return found.outcome, found.confirmed


def test_an_event_that_is_not_shared_asks_nobody(db):
    person = guest(db)
    assert asked(db, person) is None
    result, _ = admitted(db, person)
    assert (result.outcome, result.unconfirmed) == (Outcome.ADMITTED, False)
    assert scan_of(db, result) == ("admitted", None)


def test_a_desk_that_left_asks_nobody(shared):
    with shared.write() as session:
        session.scalars(select(Sharing)).one().left_at = MORNING
    assert asked(shared, guest(shared)) is None


def test_a_claim_names_gate_and_person_and_writes_nothing(shared):
    person = guest(shared)
    with shared.write() as session:
        code = issue(session, person)
    by_code, by_id = asked(shared, code), asked(shared, person)
    assert (by_code.gate_id, by_code.person_id, by_code.turn) == (
        by_id.gate_id,
        by_id.person_id,
        by_id.turn,
    )
    assert by_code.scan_id != by_id.scan_id
    assert asked(shared, person, gate="Hall").gate_id != by_id.gate_id
    with shared.read() as session:
        assert session.scalars(select(Scan)).all() == []
        assert len(session.scalars(select(Gate)).all()) == 1  # no gate for the hall yet


def test_the_gate_of_a_claim_is_the_one_that_is_made(shared):
    person = guest(shared)
    claim = asked(shared, person, gate="Hall")
    result, _ = admitted(shared, person, gate="Hall")
    with shared.read() as session:
        assert session.get_one(Scan, result.scan_id).gate_id == claim.gate_id


def test_who_would_not_be_let_in_anyway_is_not_asked_about(shared):
    person, other = guest(shared), guest(shared, "Rami Haddad")
    assert asked(shared, "TICKET-1") is None
    assert asked(shared, uuid4()) is None
    assert asked(shared, person, direction=Direction.OUT) is None
    assert asked(shared, person, gate="exit") is None
    admitted(shared, person)
    assert asked(shared, person) is None
    admitted(shared, person, gate="Hall")
    assert asked(shared, other, gate="Hall") is None  # full
    assert asked(shared, other, gate="Hall", override="for the press") is not None
    with shared.write() as session:
        people.cancel(session, other, at=MORNING)
    assert asked(shared, other) is None
    assert asked(shared, other, lifted=True) is not None


def test_the_turn_changes_once_the_person_may_come_again(shared):
    person = guest(shared)
    first = asked(shared, person).turn
    result, _ = admitted(shared, person)
    with shared.write() as session:
        checkin.undo(session, at=LATER, scan_id=result.scan_id)
    second = asked(shared, person).turn
    admitted(shared, person)
    admitted(shared, person, direction=Direction.OUT)
    third = asked(shared, person).turn
    with shared.read() as session:
        tomorrow = checkin.claim(session, person, at=LATER + timedelta(days=1)).turn
    assert len({first, second, third, tomorrow}) == 4


def test_what_happened_on_other_days_makes_no_other_turn(shared):
    """A desk that hasn't heard of yesterday asks the same as one that has."""
    person, other = guest(shared), guest(shared, "Rami Haddad")
    admitted(shared, person)
    with shared.read() as session:
        known = checkin.claim(session, person, at=LATER + timedelta(days=1)).turn
        unknown = checkin.claim(session, other, at=LATER + timedelta(days=1)).turn
    assert known == unknown


def test_a_claim_that_was_won_is_a_confirmed_scan_with_its_id(shared):
    result, claimed = admitted(shared, guest(shared), Answer.WON)
    assert result.scan_id == claimed.scan_id
    assert (result.outcome, result.unconfirmed, result.state) == (
        Outcome.ADMITTED,
        False,
        ResultState.OK,
    )
    assert scan_of(shared, result) == ("admitted", True)


@pytest.mark.parametrize("answer", [Answer.UNKNOWN, None])
def test_without_an_answer_this_desk_decides_and_says_so(shared, answer):
    result, _ = admitted(shared, guest(shared), answer)
    assert (result.outcome, result.unconfirmed, result.state) == (
        Outcome.ADMITTED,
        True,
        ResultState.NOTE,
    )
    assert scan_of(shared, result) == ("admitted", False)


def test_a_claim_that_was_lost_lets_nobody_in_and_says_where_and_when(shared):
    person = guest(shared)
    result, claimed = admitted(shared, person, Answer.LOST)
    assert (result.outcome, result.state) == (Outcome.ALREADY_IN, ResultState.ALREADY)
    assert (result.first_desk, result.first_at) == ("Desk 2", MORNING)
    assert result.scan_id == claimed.scan_id
    assert scan_of(shared, result) == ("already_in", None)
    with shared.read() as session:
        assert session.scalars(select(Presence)).all() == []


def test_a_claim_without_an_admission_keeps_its_id_free(shared):
    """What was decided meanwhile counts; the claim's own scan never comes, so it counts not."""
    person = guest(shared)
    admitted(shared, person, Answer.WON)
    result, claimed = admitted(shared, person, Answer.WON)
    assert result.outcome is Outcome.ALREADY_IN
    assert result.first_desk == checkin.DEFAULT_DESK
    assert result.scan_id != claimed.scan_id


def test_exits_and_paper_are_neither_confirmed_nor_doubted(shared):
    person = guest(shared)
    admitted(shared, person, Answer.WON)
    left, _ = admitted(shared, person, direction=Direction.OUT)
    ticked, _ = admitted(shared, guest(shared, "Rami Haddad"), on_paper=True)
    assert not left.unconfirmed
    assert not ticked.unconfirmed
    assert scan_of(shared, left)[1] is None
    assert scan_of(shared, ticked) == ("admitted", None)


def test_a_walk_in_needs_nobody_else(shared):
    with shared.write() as session:
        person = people.add(session, people.PersonFields(name="Nour"), at=MORNING)
        result = checkin.admit(session, person, at=LATER, claimed=checkin.own_claim())
    assert not result.unconfirmed


def test_the_pace_of_each_desk(db):
    ids = [guest(db, f"Guest {n}") for n in range(4)]
    with db.write() as session:
        for n, person in enumerate(ids[:3]):
            at = LATER + timedelta(minutes=n)
            checkin.admit(session, person, at=at, desk="Desk 2" if n else "Desk 1")
        back = checkin.admit(session, ids[3], at=LATER + timedelta(minutes=3), desk="Desk 2")
        checkin.undo(session, at=LATER, desk="Desk 2", scan_id=back.scan_id)
    with db.read() as session:
        found = checkin.pace(session, LATER + timedelta(minutes=4))
    assert [(one.desk, one.per_minute) for one in found] == [("Desk 2", 0.2), ("Desk 1", 0.1)]
    assert found[1].last == LATER
