"""What the dashboard shows: missing speakers, arrivals, rooms, the next half hour; gates' rules."""

from datetime import timedelta

import pytest
from helpers import MORNING

from event_desk import checkin, guests
from event_desk.checkin import Direction, NoteKind, ResultState
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Assignment, Interpreter, ItemSpeaker, Plan

SOON = MORNING - timedelta(minutes=20)


@pytest.fixture
def scan(db):
    def at_gate(code, gate="entrance", minutes=0, **more):
        with db.write() as session:
            at = MORNING + timedelta(minutes=minutes)
            return checkin.scan(session, code, gate=gate, at=at, **more)

    return at_gate


def look(db, what, *arguments, **named):
    with db.read() as session:
        return what(session, *arguments, **named)


def test_who_speaks_or_interprets_next_and_has_not_arrived_is_named(db, add_person, add_item, scan):
    item = add_item("A1", room="Hall")
    later = add_item("A2", room="Hall", start=MORNING + timedelta(hours=2))
    chair, chair_code = add_person(name="Amal Chair", phone="+97455501234")
    late, _ = add_person(name="Rami Late")
    voice, _ = add_person(name="Lina Voice")
    afar, _ = add_person(name="Omar Afar")
    with db.write() as session:
        session.add(ItemSpeaker(item_id=item, person_id=chair, role="chair"))
        session.add(ItemSpeaker(item_id=item, person_id=late, role="speaker"))
        session.add(ItemSpeaker(item_id=later, person_id=late, role="speaker"))
        plan = Plan(number=1, status="optimal", created_at=MORNING)
        session.add(plan)
        session.flush()
        for person, mode in ((voice, "booth"), (afar, "remote")):
            interpreter = Interpreter(person_id=person)
            session.add(interpreter)
            session.flush()
            session.add(
                Assignment(
                    plan_id=plan.id, item_id=item, interpreter_id=interpreter.id, language="ar",
                    mode=mode,
                )
            )  # fmt: skip
    awaited = look(db, checkin.soon, SOON)
    assert [(one.name, one.role, one.item_code, one.left) for one in awaited] == [
        ("Amal Chair", "chair", "A1", False),
        ("Lina Voice", "interpreter", "A1", False),
        ("Rami Late", "speaker", "A1", False),
    ]
    scan(chair_code, minutes=-25)
    assert [one.name for one in look(db, checkin.soon, SOON)] == ["Lina Voice", "Rami Late"]
    scan(chair_code, minutes=-22, direction=Direction.OUT)
    first = look(db, checkin.soon, SOON)[0]
    assert (first.name, first.left) == ("Amal Chair", True)
    assert look(db, checkin.soon, SOON, minutes=10) == ()


def test_arrivals_of_vips_and_speakers_come_newest_first(db, add_person, scan):
    codes = {
        name: add_person(name=name, category=category)[1]
        for name, category in (("Vera", "vip"), ("Sam", "speaker"), ("Pat", "participant"))
    }
    for minute, name in enumerate(codes):
        scan(codes[name], minutes=minute)
    seen = look(db, checkin.arrivals, MORNING)
    assert [(one.person.name, one.desk) for one in seen] == [("Sam", "Desk 1"), ("Vera", "Desk 1")]
    assert look(db, checkin.arrivals, MORNING + timedelta(days=1)) == ()


def test_a_room_counts_who_came_for_what_runs_and_who_may_have_stayed(
    db, add_person, add_item, scan
):
    add_item("A1", room="Hall", capacity=10)
    add_item("A2", room="Hall", start=MORNING + timedelta(hours=1))
    codes = [add_person(name=f"Guest {n}")[1] for n in range(4)]
    for code in codes[:3]:
        scan(code, "Hall", minutes=5)
    scan(codes[3], "Hall", minutes=55)
    room = look(db, checkin.rooms_now, MORNING + timedelta(minutes=56))[0]
    assert (room.inside, room.stayed, room.capacity) == (4, 0, 10)
    assert (room.now.code, room.following) == ("A2", None)
    scan(codes[0], "Hall", minutes=65)
    room = look(db, checkin.rooms_now, MORNING + timedelta(minutes=66))[0]
    assert (room.inside, room.stayed) == (2, 2)
    first = look(db, checkin.rooms_now, MORNING)[0]
    assert (first.now.code, first.following.code) == ("A1", "A2")


def test_the_next_half_hour_sets_who_is_expected_against_places(db, add_person, add_item, scan):
    add_item("S1", room="Hall", capacity=40, access="signup", places=2, expected=5)
    for number in range(3):
        person, code = add_person(name=f"Guest {number}")
        with db.write() as session:
            guests.sign_up(session, "S1", person, at=MORNING)
        scan(code, "S1", minutes=-10)
    ahead = look(db, checkin.ahead, MORNING - timedelta(minutes=5))[0]
    assert (ahead.item.code, ahead.room, ahead.expected, ahead.capacity) == ("S1", "Hall", 5, 2)
    assert (ahead.listed, ahead.waiting, ahead.inside) == (2, 1, 2)
    assert look(db, checkin.ahead, MORNING + timedelta(minutes=1)) == ()


def test_inside_now_forgets_those_who_left_unseen_the_day_before(db, add_person, scan):
    scan(add_person()[1])
    tomorrow = MORNING + timedelta(days=1)
    assert look(db, checkin.counters, at=MORNING).inside == 1
    shown = look(db, checkin.counters, at=tomorrow)
    assert (shown.arrived, shown.inside) == (1, 0)


def test_what_must_be_read_comes_with_the_result(add_person, scan):
    _, flagged = add_person(name="Amal", flag="Needs the step-free way")
    _, minor = add_person(name="Samir", minor=True, guardian="Rima", hand_over="Huda Haddad")
    came = scan(flagged)
    assert (came.state, came.notes[0].kind) == (ResultState.NOTE, NoteKind.FLAG)
    assert scan(minor).state is ResultState.OK
    left = scan(minor, minutes=1, direction=Direction.OUT)
    assert [(note.kind, note.text) for note in left.notes] == [(NoteKind.HAND_OVER, "Huda Haddad")]
    assert scan(minor, "exit", minutes=2).state is ResultState.NOTE


def test_a_rooms_rules_count_for_what_runs_in_it_unless_that_has_its_own(db, add_item):
    add_item("A1", room="Hall")
    with db.write() as session:
        checkin.set_rules(session, "hall", reentry="in_out", opens=15)
        own = checkin.set_rules(session, "A1", opens=5)
        rules = {gate.key: gate for gate in checkin.gates(session)}
    assert (own.reentry, own.opens) == ("in_out", 5)
    assert (rules["Hall"].reentry, rules["Hall"].opens, rules["Hall"].closes) == (
        "in_out",
        15,
        None,
    )
    assert rules["entrance"].reentry == "daily"


def test_no_rule_of_another_name_is_taken(db):
    with pytest.raises(EventDeskError) as caught, db.write() as session:
        checkin.set_rules(session, "entrance", reentry="twice")
    assert caught.value.code is ErrorCode.UNKNOWN_RULE
    with pytest.raises(EventDeskError) as caught, db.write() as session:
        checkin.set_rules(session, "Ballroom", reentry="once")
    assert caught.value.code is ErrorCode.UNKNOWN_GATE
