"""The last places of a room, given by laptops that had not exchanged yet: told at all of them."""

from datetime import timedelta

import pytest
from helpers import MORNING
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sharing.laptops import exchange, three_laptops
from sqlalchemy import select, update

from event_desk import checkin
from event_desk.checkin import Direction, Outcome
from event_desk.field_classes import Class
from event_desk.model import Item, Person, Room, Scan
from event_desk.sharing import forgetting, matters
from event_desk.sharing.matters import Matter
from event_desk.texts import matters as words

NAMES = ("Amal", "Basma", "Carla", "Dina", "Emil", "Farid")


@pytest.fixture
def three(tmp_path):
    """A hall with two places; from seven to eight there is a talk in it, and a round with one
    place; then the next talk."""
    with three_laptops(tmp_path, NAMES, _hall) as laptops:
        yield laptops


def _hall(session):
    hall = Room(name="Hall", capacity=2)
    session.add(hall)
    session.flush()
    for code, places, hour in (("TALK", None, 1), ("ROUND", 1, 1), ("NEXT", None, 2)):
        start = MORNING + timedelta(hours=hour)
        session.add(
            Item(
                code=code, titles={"en": code}, room_id=hall.id, places=places,
                start=start, end=start + timedelta(hours=1),
            )
        )  # fmt: skip


def guests(laptop):
    with laptop.read() as session:
        return [row[0] for row in session.execute(select(Person.id).order_by(Person.name))]


def admit(laptop, person, gate="Hall", **more):
    with laptop.write() as session:
        at = laptop.later(seconds=1)
        return checkin.admit(session, person, at=at, desk=laptop.name, gate=gate, **more)


def told(laptop):
    with laptop.read() as session:
        found = matters.open_matters(session)
        assert matters.count_open(session) == len(found)
        return [one for one in found if one.kind is Matter.OVERFULL]


def split(three, gate="Hall"):
    """Two are let in at the first, then two at the second, which knows of none of them."""
    everybody = guests(three[0])
    for laptop, some in ((three[0], everybody[:2]), (three[1], everybody[2:4])):
        for one in some:
            laptop.at = max(other.at for other in three)
            assert admit(laptop, one, gate).outcome is Outcome.ADMITTED
    return everybody


def test_all_are_told_how_many_came_for_how_many_places(three):
    split(three)
    assert [told(one) for one in three] == [[], [], []]
    exchange(*three)
    assert told(three[0]) == told(three[1]) == told(three[2])
    [one] = told(three[2])
    assert (one.what, one.count, one.detail["places"]) == ("Hall", 4, 2)
    assert one.desks == ("Desk 1", "Desk 2")
    said = words.Told(gate=one.what, count=one.count, places=2)
    assert words.title(one.kind, said) == "Hall: more people than places"
    assert "4 people for 2 places" in words.explained(one.kind, said)
    assert words.advice(one.kind)
    assert words.notice(one.kind, said, "Desk 1") == "Hall: more people than places."


def test_settled_at_one_it_is_settled_at_all(three):
    split(three)
    exchange(*three)
    with three[2].write() as session:
        matters.settle(session, told(three[2])[0].id, "seen", desk="Desk 3", at=MORNING)
    exchange(*three)
    assert [told(one) for one in three] == [[], [], []]


def test_an_item_has_its_own_places_or_its_rooms(three):
    everybody = guests(three[0])
    for one in three:
        one.later(hours=1)
    admit(three[0], everybody[0], "ROUND")
    admit(three[1], everybody[1], "ROUND")
    exchange(*three)
    assert [(one.what, one.count) for one in told(three[2])] == [("ROUND", 2)]
    # They sit in the hall as well, which is full with them.
    assert admit(three[2], everybody[2], "TALK").outcome is Outcome.FULL


def test_a_talk_and_its_room_share_the_places(three):
    everybody = guests(three[0])
    for one in three:
        one.later(hours=1)
    admit(three[0], everybody[0], "TALK")
    admit(three[0], everybody[1], "TALK")
    admit(three[1], everybody[2], "TALK")
    exchange(*three)
    assert [(one.what, one.count) for one in told(three[0])] == [("Hall", 3)]


def test_who_came_for_the_talk_before_takes_no_place(three):
    everybody = guests(three[0])
    for gate, some, number in (("TALK", everybody[:2], 0), ("NEXT", everybody[2:4], 1)):
        for one in three:
            one.later(hours=1)
        for person in some:
            assert admit(three[number], person, gate).outcome is Outcome.ADMITTED
    exchange(*three[:2])
    assert [told(one) for one in three] == [[], [], []]
    for person in everybody[4:]:
        assert admit(three[2], person, "NEXT").outcome is Outcome.ADMITTED
    exchange(*three)
    assert [(one.what, one.count) for one in told(three[0])] == [("Hall", 4)]


def test_it_is_over_when_somebody_left(three):
    everybody = split(three)
    exchange(*three)
    for one in everybody[:2]:
        three[2].at = max(other.at for other in three)
        admit(three[2], one, direction=Direction.OUT)
    exchange(*three)
    assert [told(one) for one in three] == [[], [], []]


def test_who_is_let_in_with_a_reason_or_from_paper_is_no_matter(three):
    everybody = guests(three[0])
    for one in everybody[:2]:
        admit(three[0], one)
    three[1].later(minutes=1)
    admit(three[1], everybody[2], override="asked for by the chair")
    admit(three[2], everybody[3], on_paper=True)
    exchange(*three)
    assert [told(one) for one in three] == [[], [], []]


def test_a_reason_that_was_removed_since_blames_nobody(three):
    everybody = guests(three[0])
    for one in everybody[:2]:
        admit(three[0], one)
    three[1].later(minutes=1)
    admit(three[1], everybody[2], override="asked for by the chair")
    exchange(*three)
    with three[2].write() as session:
        session.execute(update(Scan).values(reason=""))
        forgetting.forget(session, [Class.CONTACT])
    exchange(*three)
    assert [told(one) for one in three] == [[], [], []]


def test_a_room_that_was_made_smaller_since_is_no_matter(three):
    everybody = guests(three[0])
    admit(three[0], everybody[0])
    exchange(*three)
    three[1].at = three[0].at
    admit(three[1], everybody[1])
    exchange(*three)
    with three[2].write() as session:
        session.scalars(select(Room)).one().capacity = 1
    exchange(*three)
    assert [told(one) for one in three] == [[], [], []]


def test_an_event_on_one_laptop_has_none(first):
    with first.read() as session:
        assert matters.open_matters(session) == ()


STEPS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.integers(0, 5),
        st.sampled_from(("in", "in", "in", "out", "undo", "reason")),
        st.integers(-60, 60),
    ),
    max_size=10,
)
ONCE = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture]}


def play(three, steps, after):
    everybody = guests(three[0])
    for number, who, act, jump in steps:
        laptop = three[number]
        laptop.later(seconds=jump)
        if act == "undo":
            with laptop.write() as session:
                at = laptop.later(seconds=1)
                checkin.undo(session, at=at, desk=laptop.name, gate="Hall")
        else:
            direction = Direction.OUT if act == "out" else Direction.IN
            why = "a guest of the chair" if act == "reason" else ""
            admit(laptop, everybody[who], direction=direction, override=why)
        after()


@settings(max_examples=15, **ONCE)
@given(STEPS)
def test_laptops_that_exchange_after_each_step_never_have_one(three, steps):
    play(three, steps, lambda: exchange(*three))
    assert [told(one) for one in three] == [[], [], []]


@settings(max_examples=15, **ONCE)
@given(STEPS)
def test_whatever_happened_all_find_the_same(three, steps):
    play(three, steps, lambda: None)
    exchange(*three)
    assert told(three[0]) == told(three[1]) == told(three[2])
