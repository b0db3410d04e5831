"""Somebody let in at two laptops that had not exchanged yet: told at both, until it is settled."""

import pytest
from helpers import MORNING
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sharing.laptops import exchange, three_laptops
from sqlalchemy import select

from event_desk import checkin, people
from event_desk.checkin import Direction, Outcome
from event_desk.model import Attention, Scan
from event_desk.people import merging
from event_desk.sharing import matters
from event_desk.sharing.matters import Matter


@pytest.fixture
def three(tmp_path):
    with three_laptops(tmp_path, ("Amal Haddad", "Rami Haddad")) as laptops:
        yield laptops


def guests(laptop):
    with laptop.read() as session:
        return [one.id for one in people.views(session)]


def admit(laptop, person, **more):
    with laptop.write() as session:
        return checkin.admit(session, person, at=laptop.later(seconds=1), desk=laptop.name, **more)


def kept(laptop):
    with laptop.read() as session:
        rows = session.scalars(select(Attention).order_by(Attention.id))
        return [(one.id, one.kind, one.detail, one.at) for one in rows]


def told(laptop):
    with laptop.read() as session:
        return [(one.kind, one.who, one.desks) for one in matters.open_matters(session)]


def test_both_are_told_where_and_when_and_so_is_everybody_else(three):
    amal = guests(three[0])[0]
    first = admit(three[0], amal)
    three[1].later(minutes=1)
    second = admit(three[1], amal)
    assert first.unconfirmed
    assert second.unconfirmed
    assert [second.outcome, told(three[0])] == [Outcome.ADMITTED, []]
    exchange(*three)
    assert kept(three[0]) == kept(three[1]) == kept(three[2])
    assert told(three[0]) == [(Matter.DOUBLE, "Amal Haddad", ("Desk 1", "Desk 2"))]
    with three[2].read() as session:
        assert matters.open_matters(session)[0].times == (first.at, second.at)
        assert checkin.counters(session, at=second.at).arrived == 1


def test_settled_at_one_it_is_settled_at_all(three):
    amal = guests(three[0])[0]
    admit(three[0], amal)
    admit(three[1], amal)
    exchange(*three)
    with three[2].write() as session:
        found = matters.open_matters(session)[0]
        matters.settle(session, found.id, "seen", desk="Desk 3", at=MORNING)
    exchange(*three)
    assert [told(one) for one in three] == [[], [], []]


def test_one_of_the_two_taken_back_is_none_any_more(three):
    amal = guests(three[0])[0]
    admit(three[0], amal)
    three[1].later(seconds=1)
    second = admit(three[1], amal)
    exchange(*three)
    with three[0].write() as session:
        checkin.undo(session, at=three[0].later(seconds=9), desk="Desk 1", scan_id=second.scan_id)
    assert kept(three[0]) == []
    exchange(*three)
    assert [kept(one) for one in three] == [[], [], []]


def test_two_entries_that_were_merged_at_one_of_the_desks(three):
    amal, rami = guests(three[0])
    admit(three[0], amal)
    with three[0].write() as session:
        merging.merge(session, amal, rami, at=three[0].later(seconds=1))
    three[1].later(seconds=9)
    admit(three[1], rami)
    exchange(*three)
    assert [one[0] for one in told(three[1])] == [Matter.DOUBLE]
    assert kept(three[0]) == kept(three[1]) == kept(three[2])


def test_two_entries_that_are_merged_afterwards_are_none(three):
    amal, rami = guests(three[0])
    admit(three[0], amal)
    admit(three[1], rami)
    exchange(*three)
    with three[2].write() as session:
        merging.merge(session, amal, rami, at=three[2].later(minutes=1))
    exchange(*three)
    assert [kept(one) for one in three] == [[], [], []]


def test_a_rule_that_is_set_afterwards_makes_nobodys_return_one(three):
    amal = guests(three[0])[0]
    admit(three[0], amal)
    admit(three[0], amal, direction=Direction.OUT)
    exchange(*three)
    three[1].later(minutes=1)
    admit(three[1], amal)
    exchange(*three)
    three[0].later(minutes=2)
    with three[0].write() as session:
        checkin.set_rules(session, "entrance", reentry="once")
    admit(three[2], amal)
    exchange(*three)
    assert [kept(one) for one in three] == [[], [], []]


STEPS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.integers(0, 1),
        st.sampled_from(("in", "in", "out", "undo")),
        st.integers(-120, 120),
    ),
    max_size=8,
)
ONCE = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture]}


@settings(max_examples=12, **ONCE)
@given(STEPS)
def test_laptops_that_exchange_after_each_step_never_have_one(three, steps):
    """Also with clocks that go wrong; the file goes on from one example to the next."""
    everybody = guests(three[0])
    for number, who, act, jump in steps:
        laptop = three[number]
        laptop.later(seconds=jump)
        if act == "undo":
            with laptop.write() as session:
                newest = select(Scan.id).order_by(Scan.tick.desc()).limit(1)
                newest = newest.where(Scan.outcome.in_(("admitted", "exit_recorded")))
                scan = session.scalar(newest.where(~Scan.id.in_(checkin_undone())))
                if scan is not None:
                    checkin.undo(session, at=laptop.at, desk=laptop.name, scan_id=scan)
        else:
            direction = Direction.IN if act == "in" else Direction.OUT
            admit(laptop, everybody[who], direction=direction)
        exchange(*three)
    assert [kept(one) for one in three] == [[], [], []]


def checkin_undone():
    return select(Scan.undoes_id).where(Scan.undoes_id.isnot(None))
