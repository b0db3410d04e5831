from datetime import timedelta

import pytest
from helpers import MORNING, issue
from sqlalchemy import func, select

from event_desk import checkin, people
from event_desk.checkin import Direction, Outcome
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Badge, Gate, Item, ItemGuest, Person, Scan
from event_desk.people import merging


@pytest.fixture
def scan(db):
    def at_gate(text, gate="entrance", minutes=0, **more):
        with db.write() as session:
            moment = MORNING + timedelta(minutes=minutes)
            return checkin.scan(session, text, gate=gate, at=moment, **more)

    return at_gate


@pytest.fixture
def undo(db):
    def at_gate(gate="entrance", minutes=0, **more):
        with db.write() as session:
            moment = MORNING + timedelta(minutes=minutes)
            return checkin.undo(session, gate=gate, at=moment, **more)

    return at_gate


def counters(db, gate="entrance", minutes=0):
    with db.read() as session:
        return checkin.counters(session, gate=gate, at=MORNING + timedelta(minutes=minutes))


def test_a_badge_admits_once_and_then_says_when_and_where(add_person, scan):
    _, code = add_person(name="Amal Haddad")
    first = scan(code, desk="Desk 2")
    again = scan(code, minutes=5)
    assert (first.outcome, first.person.name) == (Outcome.ADMITTED, "Amal Haddad")
    assert (again.outcome, again.first_at, again.first_desk) == (
        Outcome.ALREADY_IN,
        MORNING,
        "Desk 2",
    )


def test_the_next_day_of_the_events_zone_admits_again(add_person, scan):
    _, code = add_person()
    # 06:00 UTC is 09:00 in Qatar: 14:59 hours later it is still the same day there, then not.
    assert scan(code).outcome is Outcome.ADMITTED
    assert scan(code, minutes=14 * 60 + 59).outcome is Outcome.ALREADY_IN
    assert scan(code, minutes=15 * 60).outcome is Outcome.ADMITTED


def test_an_exit_makes_room_for_coming_back(db, add_person, scan):
    _, code = add_person()
    scan(code)
    assert scan(code, minutes=1, direction=Direction.OUT).outcome is Outcome.EXIT_RECORDED
    assert (counters(db).arrived, counters(db).inside) == (1, 0)
    assert scan(code, minutes=2).outcome is Outcome.ADMITTED
    assert (counters(db).arrived, counters(db).inside) == (1, 1)


@pytest.mark.parametrize(
    ("reentry", "after_exit", "next_day"),
    [
        ("once", Outcome.ALREADY_IN, Outcome.ALREADY_IN),
        ("daily", Outcome.ADMITTED, Outcome.ADMITTED),
        ("in_out", Outcome.ADMITTED, Outcome.ALREADY_IN),
    ],
)
def test_gates_have_their_own_rule_for_coming_back(
    db, add_person, scan, reentry, after_exit, next_day
):
    _, stays = add_person(name="Stays In")
    _, leaves = add_person(name="Leaves Early")
    scan(stays)
    scan(leaves)
    with db.write() as session:
        session.scalars(select(Gate)).one().reentry = reentry
    scan(leaves, direction=Direction.OUT, minutes=1)
    assert scan(leaves, minutes=2).outcome is after_exit
    assert scan(stays, minutes=24 * 60).outcome is next_day


@pytest.mark.parametrize("text", ["", " ", "hello", "123", "9" * 44, "0" * 45, "x" * 5000, "٣"])
def test_what_is_no_code_is_refused_and_kept(db, scan, text):
    assert scan(text).outcome is Outcome.NOT_A_BADGE
    with db.read() as session:
        line = session.scalars(select(Scan)).one()
    assert (line.outcome, line.read) == ("not_a_badge", text.strip()[:64])


@pytest.mark.parametrize(
    ("make", "misread"),
    [
        (lambda one, two: "\r\n", "nothing"),
        (lambda one, two: one[:30], "half_code"),
        (lambda one, two: one + two, "two_codes"),
        (lambda one, two: f"{one}\r\n{two}", "two_codes"),
        (lambda one, two: "7" * 5000, "too_long"),
        (lambda one, two: "hello", None),
    ],
)
def test_a_scanner_that_sends_something_else_is_told_apart(add_person, scan, make, misread):
    codes = [add_person(name=name)[1] for name in ("Amal Haddad", "Rami Khoury")]
    result = scan(make(*codes))
    assert result.outcome is Outcome.NOT_A_BADGE
    assert result.misread == misread


def test_a_wrong_check_and_an_unknown_id_are_unknown(db, add_person, scan):
    _, code = add_person()
    assert scan(code[:-1] + str((int(code[-1]) + 1) % 10)).outcome is Outcome.UNKNOWN_CODE
    with db.write() as session:
        session.execute(Badge.__table__.delete())
    assert scan(code).outcome is Outcome.UNKNOWN_CODE


def test_a_replaced_badge_is_named_and_the_new_one_admits(db, add_person, scan):
    person_id, old = add_person()
    with db.write() as session:
        session.scalars(select(Badge)).one().replaced_at = MORNING
        new = issue(session, person_id)
    result = scan(old)
    assert (result.outcome, result.person.id) == (Outcome.REPLACED_BADGE, person_id)
    assert scan(new).outcome is Outcome.ADMITTED


def test_a_typing_code_and_another_systems_code_scan(db, add_person, scan):
    add_person()
    add_person(name="Rami Haddad", external_code="pretix-7f", badge=False)
    with db.read() as session:
        typing_code = session.scalars(select(Badge.typing_code)).one()
    assert scan(typing_code.lower()).outcome is Outcome.ADMITTED
    assert scan("pretix-7f").person.name == "Rami Haddad"


def test_a_cancelled_registration_is_refused_until_restored(db, add_person, scan):
    person_id, code = add_person()
    with db.write() as session:
        people.cancel(session, person_id, at=MORNING)
    assert scan(code).outcome is Outcome.CANCELLED
    with db.write() as session:
        people.restore(session, person_id, at=MORNING)
    assert scan(code).outcome is Outcome.ADMITTED


def test_a_merged_persons_badge_admits_the_one_who_stays(db, add_person, scan):
    kept, new = add_person(name="Amal Haddad")
    other, old = add_person(name="Amal Hadad")
    with db.write() as session:
        merging.merge(session, kept, other, at=MORNING)
    assert (scan(old).outcome, scan(old).person.id) == (Outcome.REPLACED_BADGE, kept)
    assert scan(new).outcome is Outcome.ADMITTED


def test_a_closed_meeting_lets_in_who_is_on_its_list(db, add_person, add_item, scan):
    item_id = add_item("M1", access="invited")
    invited_id, invited = add_person(name="Invited Guest")
    _, other = add_person(name="Other Guest")
    with db.write() as session:
        session.add(ItemGuest(item_id=item_id, person_id=invited_id, kind="invited", at=MORNING))
    assert scan(invited, "M1").outcome is Outcome.ADMITTED
    assert scan(other, "M1").outcome is Outcome.NOT_INVITED
    assert scan(other, "M1", override="chair said so").outcome is Outcome.ADMITTED


def test_a_full_room_says_so_until_somebody_leaves(add_person, add_item, scan):
    add_item("A1", room="Small", capacity=1)
    _, first = add_person(name="First Guest")
    _, second = add_person(name="Second Guest")
    assert scan(first, "A1").outcome is Outcome.ADMITTED
    assert scan(second, "A1").outcome is Outcome.FULL
    scan(first, "A1", direction=Direction.OUT)
    assert scan(second, "A1").outcome is Outcome.ADMITTED


def test_hours_count_only_where_a_gate_has_them(db, add_person, add_item, scan):
    add_item("A1")
    _, code = add_person()
    assert scan(code, "A1", minutes=-600).outcome is Outcome.ADMITTED
    with db.write() as session:
        gate = session.scalars(select(Gate).where(Gate.kind == "item")).one()
        gate.opens, gate.closes = 30, 0
    _, other = add_person(name="Other Guest")
    assert scan(other, "A1", minutes=-31).outcome is Outcome.TOO_EARLY
    assert scan(other, "A1", minutes=61).outcome is Outcome.TOO_LATE
    assert scan(other, "A1", minutes=-30).outcome is Outcome.ADMITTED


def test_a_session_past_midnight_still_has_its_doors(db, add_person, add_item, scan):
    """From 22:00 to 01:00 at the event; the next day begins at 09:00."""
    add_item("N1", room="Hall", start=MORNING + timedelta(hours=13))
    add_item("A1", room="Hall", start=MORNING + timedelta(hours=24))
    _, late = add_person(name="Late Guest")
    _, early = add_person(name="Early Guest")
    _, other = add_person(name="Other Guest")
    scan(other, "A1", minutes=24 * 60)
    scan(other, minutes=24 * 60)
    with db.write() as session:
        night = session.scalars(select(Item).where(Item.code == "N1")).one()
        night.end = night.start + timedelta(hours=3)
        for gate in session.scalars(select(Gate)):
            gate.opens, gate.closes = 30, 0
    half_past_midnight = 15 * 60 + 30
    assert scan(late, minutes=half_past_midnight).outcome is Outcome.ADMITTED
    at_door = scan(late, "Hall", minutes=half_past_midnight)
    assert (at_door.outcome, at_door.item_code) == (Outcome.ADMITTED, "N1")
    assert scan(early, minutes=16 * 60 + 1).outcome is Outcome.TOO_EARLY


def test_a_rooms_door_follows_the_programme(add_person, add_item, scan):
    add_item("A1", room="Hall")
    add_item("A2", room="Hall", start=MORNING + timedelta(minutes=65))
    _, code = add_person()
    assert scan(code, "Hall", minutes=10).item_code == "A1"
    assert scan(code, "Hall", minutes=54).item_code == "A1"
    assert scan(code, "hall", minutes=56).item_code == "A2"
    assert scan(code, "Hall", minutes=300).item_code == ""


def test_entering_a_room_closes_the_last_one_and_undo_reopens_it(
    db, add_person, add_item, scan, undo
):
    add_item("A1", room="Hall")
    add_item("A2", room="Small")
    _, code = add_person()
    scan(code)
    scan(code, "A1", minutes=1)
    scan(code, "A2", minutes=2)
    assert [counters(db, gate).inside for gate in ("entrance", "A1", "A2")] == [1, 0, 1]
    assert undo("A2", minutes=3).outcome is Outcome.UNDONE
    assert [counters(db, gate).inside for gate in ("entrance", "A1", "A2")] == [1, 1, 0]


def test_undo_takes_back_the_desks_own_last_scan_only(db, add_person, scan, undo):
    _, mine = add_person(name="Mine")
    _, theirs = add_person(name="Theirs")
    scan(mine, desk="Desk 1")
    scan(theirs, desk="Desk 2", minutes=1)
    undone = undo(desk="Desk 1", minutes=2)
    assert (undone.outcome, undone.person.name) == (Outcome.UNDONE, "Mine")
    assert undo(desk="Desk 1", minutes=3).outcome is Outcome.NOTHING_TO_UNDO
    assert scan(mine, minutes=4).outcome is Outcome.ADMITTED
    assert counters(db).arrived == 2


def test_undo_adds_a_line_and_deletes_none(db, add_person, scan, undo):
    _, code = add_person()
    scan(code)
    undo()
    with db.read() as session:
        assert session.scalars(select(Scan.outcome).order_by(Scan.number)).all() == [
            "admitted",
            "undone",
        ]
        assert [line.undone for line in checkin.last_scans(session)] == [True]


def test_each_desk_numbers_its_own_scans_without_a_gap(db, add_person, scan):
    _, code = add_person()
    for desk in ("A", "B", "A", "A"):
        scan(code, desk=desk)
    with db.read() as session:
        numbers = session.execute(
            select(Scan.desk_id, func.max(Scan.number), func.count()).group_by(Scan.desk_id)
        ).all()
    assert sorted((most, count) for _, most, count in numbers) == [(1, 1), (3, 3)]


def test_an_unknown_gate_is_told_and_nothing_kept(db, add_person, scan):
    _, code = add_person()
    with pytest.raises(EventDeskError) as caught:
        scan(code, "Ballroom")
    assert caught.value.code is ErrorCode.UNKNOWN_GATE
    with db.read() as session:
        assert session.scalar(select(func.count(Scan.id))) == 0


def test_the_counters_count_people_per_minute(db, add_person, scan):
    for minute in (0, 1, 1, 9):
        scan(add_person(name=f"Guest {minute}")[1], minutes=minute)
    shown = counters(db, minutes=9.5)
    assert (shown.arrived, shown.expected, shown.inside) == (4, 4, 4)
    assert sum(shown.per_minute) == 4
    assert shown.per_minute[-1] == 1


def test_a_person_found_by_name_is_admitted_the_same_way(db, add_person):
    person_id, _ = add_person()
    with db.write() as session:
        first = checkin.admit(session, person_id, at=MORNING)
        again = checkin.admit(session, person_id, at=MORNING)
    assert (first.outcome, again.outcome) == (Outcome.ADMITTED, Outcome.ALREADY_IN)


def test_the_gates_are_the_entrance_the_rooms_and_the_sessions(db, add_item):
    add_item("A1", room="Hall", capacity=80)
    with db.read() as session:
        gates = checkin.gates(session)
    assert [(gate.key, gate.kind.value, gate.capacity) for gate in gates] == [
        ("entrance", "entrance", None),
        ("exit", "exit", None),
        ("Hall", "room", 80),
        ("A1", "item", 80),
    ]


def test_a_person_without_a_name_is_refused(db):
    with pytest.raises(EventDeskError) as caught, db.write() as session:
        people.add(session, people.PersonFields(name="  "), at=MORNING)
    assert caught.value.code is ErrorCode.NAME_MISSING
    with db.read() as session:
        assert session.scalar(select(func.count(Person.id))) == 0
