"""Publishing plans, looking back at them, and going back to one."""

from datetime import timedelta

import pytest
from helpers import MORNING
from planned import LATER, add_session, current, do, gaps, plan_it, seats, small_event

from event_desk import model
from event_desk.allocation import hand, starts, telling, versions
from event_desk.allocation.undoing import Refused
from event_desk.errors import ErrorCode, EventDeskError


@pytest.fixture
def team(db):
    return small_event(db)


def publish(db, note=""):
    return do(db, versions.publish, note=note)


def history(db):
    with db.read() as session:
        return [
            (one.number, one.released, one.origin, one.base) for one in versions.history(session)
        ]


def test_there_is_nothing_to_publish_before_the_first_plan(db, team):
    with pytest.raises(EventDeskError) as raised:
        publish(db)
    assert raised.value.code is ErrorCode.NO_PLAN
    with db.read() as session:
        assert versions.history(session) == ()
        assert versions.published(session) is None
        assert versions.since_published(session) is None


def test_a_plan_is_published_once(db, team):
    plan_it(db)
    assert publish(db, " For the team ") == 1
    with db.read() as session:
        (facts,) = versions.history(session)
    assert (facts.released, facts.note, facts.published_at) == (1, "For the team", MORNING)
    assert facts.in_force
    with pytest.raises(EventDeskError) as raised:
        publish(db)
    assert (raised.value.code, raised.value.values) == (ErrorCode.NOTHING_TO_PUBLISH, {"value": 1})


def test_what_people_have_stays_while_the_plan_goes_on(db, team):
    plan_it(db)
    publish(db)
    before = current(db)
    language, person = min(seats(db, team["talk"]))
    do(db, hand.release, team["talk"], language, person)
    do(db, hand.move, team["talk"], room_id=team["Studio"])
    with db.read() as session:
        assert versions.published(session) == before
        found = versions.since_published(session)
    assert [(move.before, move.after) for move in found.rooms] == [(team["Hall"], team["Studio"])]
    assert person in found.touched
    assert publish(db) == 2
    assert history(db) == [(2, 2, "hand", 1), (1, 1, "solver", None)]
    with db.read() as session:
        assert [one.released for one in versions.latest_two(session)] == [2, 1]
        assert not versions.since_published(session)


def test_a_programme_that_moved_on_is_published_again(db, team):
    """An import or a form changes a time; nobody touches the plan itself."""
    plan_it(db)
    publish(db)
    with db.write() as session:
        item = session.query(model.Item).filter_by(code="T1").one()
        item.start, item.end = item.start + timedelta(hours=1), item.end + timedelta(hours=1)
    with db.read() as session:
        (moved,) = versions.since_published(session).times
    assert (moved.item, moved.before[0]) == (team["talk"], MORNING)
    assert publish(db) == 2
    with db.read() as session:
        assert versions.compare(session, 1, 2).times == (moved,)
        assert versions.compare(session, 2, 1).times[0].after == moved.before


def test_an_older_plan_is_brought_back_as_a_new_one(db, team):
    plan_it(db)
    publish(db)
    first = current(db)
    do(db, hand.move, team["talk"], room_id=team["Studio"])
    for language, person in sorted(seats(db, team["talk"])):
        do(db, hand.release, team["talk"], language, person)
    assert do(db, versions.bring_back, 1) == 3
    assert current(db) == first
    assert history(db)[0] == (3, None, "undo", 2)


def test_bringing_back_can_be_taken_back(db, team):
    plan_it(db)
    do(db, versions.publish)
    do(db, hand.assign, team["other"], "ar", team["omar"])
    mine = current(db)
    undo = do(db, versions.restore, 1)
    assert not isinstance(do(db, hand.undo, undo), Refused)
    assert current(db) == mine


def test_bringing_back_leaves_out_what_is_gone_and_keeps_what_is_new(db, team):
    plan_it(db)
    with db.write() as session:
        session.query(model.Item).filter_by(code="T2").one().cancelled_at = MORNING
        lina = session.query(model.Interpreter).join(model.Interpreter.person)
        lina.filter(model.Person.name == "Lina").one().deleted_at = MORNING
    new = add_session(db, "T3", "Studio", ("fr",), LATER)
    do(db, hand.assign, new, "fr", team["luc"])
    do(db, versions.bring_back, 1)
    assert seats(db, new) == {("fr", team["luc"])}
    assert team["lina"] not in {person for _, person in seats(db, team["talk"])}
    assert {gap.item for gap in current(db).gaps}.isdisjoint({team["other"]})


def test_a_room_that_is_gone_is_not_brought_back(db, team):
    plan_it(db)
    do(db, hand.move, team["talk"], room_id=None)
    with db.write() as session:
        session.query(model.Room).filter_by(name="Hall").one().deleted_at = MORNING
    do(db, versions.bring_back, 1)
    assert ("item", "") in gaps(db, team["talk"])


def test_unknown_numbers_are_refused(db, team):
    for step in (versions.version, versions.restore):
        with pytest.raises(EventDeskError) as raised, db.write() as session:
            step(session, 7, *([MORNING] if step is versions.restore else []))
        assert raised.value.code is ErrorCode.UNKNOWN_PLAN


def test_who_was_ill_since_is_told_before_a_plan_is_brought_back(db, team):
    plan_it(db)
    publish(db)
    _language, person = min(seats(db, team["talk"]))
    with db.read() as session:
        assert versions.would_break(session, 1) == ()
    do(db, starts.ill, person, MORNING)
    with db.read() as session:
        broken = versions.would_break(session, 1)
        told = list(telling.broken(broken, telling.words(session)))
    assert person in {key for one in broken for key in one.people}
    assert any("is not here at that time" in line for line in told)
