from datetime import timedelta

import pytest
from helpers import MORNING

from event_desk import checkin, delegations, people
from event_desk.checkin import Outcome
from event_desk.delegations import Given

DESK = "Desk 1"


@pytest.fixture
def delegation(add_person):
    """Four of one organisation: a secretary, one who comes, one cancelled, one without badge."""
    names = ("Amal Secretary", "Rami Member", "Noura Cancelled")
    found = [add_person(name=name, organisation="وفد لبنان") for name in names]
    bare, _ = add_person(name="Omar Badgeless", organisation="وفد لبنان", badge=False)
    return [person for person, _ in found] + [bare], [code for _, code in found]


def collect(db, ids, by, minutes=0):
    with db.write() as session:
        at = MORNING + timedelta(minutes=minutes)
        return delegations.collect(session, ids, by, at=at, desk=DESK)


def take_back(db, ids, minutes=0):
    with db.write() as session:
        at = MORNING + timedelta(minutes=minutes)
        return delegations.take_back(session, ids, at=at, desk=DESK)


def test_one_collects_for_all_who_come_and_have_a_badge(db, delegation):
    ids, _ = delegation
    with db.write() as session:
        people.cancel(session, ids[2], at=MORNING)
    done = collect(db, ids, ids[0])
    assert [one.given for one in done] == [
        Given.COLLECTED,
        Given.COLLECTED,
        Given.CANCELLED,
        Given.NO_BADGE,
    ]
    again = collect(db, ids[:1], ids[1], minutes=5)[0]
    assert (again.given, again.by_name, again.at) == (Given.ALREADY, "Amal Secretary", MORNING)


def test_a_collected_badge_is_no_arrival_and_still_admits(db, delegation):
    ids, codes = delegation
    collect(db, ids, ids[0])
    with db.write() as session:
        assert checkin.counters(session, at=MORNING).arrived == 0
        assert checkin.scan(session, codes[1], at=MORNING).outcome is Outcome.ADMITTED


@pytest.mark.parametrize("later", [10, -60])
def test_what_was_collected_can_be_taken_back_whatever_the_clock_does(db, delegation, later):
    ids, _ = delegation
    collect(db, ids[:2], ids[0])
    assert [one.given for one in take_back(db, ids[1:3], minutes=later)] == [
        Given.TAKEN_BACK,
        Given.NOT_COLLECTED,
    ]
    assert collect(db, ids[1:2], ids[0], minutes=later)[0].given is Given.COLLECTED


def test_the_delegation_is_listed_with_who_has_which_badge(db, delegation):
    ids, _ = delegation
    collect(db, ids[1:2], ids[0])
    with db.read() as session:
        members = delegations.members(session, "وفد لبنان")
        assert delegations.chosen(session, ids[:2]) == members[:1] + members[-1:]
    assert [(one.name, one.has_badge, one.collected_by) for one in members] == [
        ("Amal Secretary", True, ""),
        ("Noura Cancelled", True, ""),
        ("Omar Badgeless", False, ""),
        ("Rami Member", True, "Amal Secretary"),
    ]
