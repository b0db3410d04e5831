"""Edits of the plan by hand, and taking them back."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from helpers import MORNING
from planned import LATER, add_interpreter, current, do, gaps, plan_it, seats, small_event

from event_desk import model
from event_desk.allocation import hand, storage, stored_plans
from event_desk.allocation.problem import Plan, Solution, Status
from event_desk.allocation.profile import Rule
from event_desk.allocation.undoing import Did, Refused
from event_desk.errors import ErrorCode, EventDeskError


@pytest.fixture
def team(db):
    return small_event(db)


def test_somebody_is_assigned_before_there_is_any_plan(db, team):
    done = do(db, hand.assign, team["talk"], "ar", team["lina"])
    assert seats(db, team["talk"]) == {("ar", team["lina"])}
    assert gaps(db, team["talk"]) == {("pair", "fr")}
    assert (done.label.did, done.label.item, done.label.person) == (Did.ASSIGNED, "T1", "Lina")
    do(db, hand.undo, done)
    assert current(db) is None
    with db.read() as session:
        assert session.query(model.Plan).count() == 0


def test_a_seat_given_by_hand_is_kept_by_the_next_plan(db, team):
    do(db, hand.assign, team["talk"], "ar", team["lina"])
    with db.read() as session:
        pins = storage.load(session).pins
    assert {(pin.language, pin.interpreter) for pin in pins} == {("ar", team["lina"])}


def test_booths_follow_the_room(db, team):
    do(db, hand.assign, team["talk"], "ar", team["lina"])
    do(db, hand.assign, team["talk"], "fr", team["luc"])
    booths = [channel.booth for channel in current(db).channels[team["talk"]]]
    assert booths == [1, 2]
    undo = do(db, hand.move, team["talk"], room_id=None)
    assert [channel.booth for channel in current(db).channels[team["talk"]]] == [None, None]
    assert ("item", "") in gaps(db, team["talk"])
    do(db, hand.undo, undo)
    assert [channel.booth for channel in current(db).channels[team["talk"]]] == [1, 2]
    assert ("item", "") not in gaps(db, team["talk"])


def test_one_replaces_another(db, team):
    do(db, hand.assign, team["talk"], "ar", team["lina"])
    undo = do(db, hand.assign, team["talk"], "ar", team["omar"], replacing=team["lina"])
    assert seats(db, team["talk"]) == {("ar", team["omar"])}
    assert (undo.label.did, undo.label.other) == (Did.REPLACED, "Lina")
    do(db, hand.undo, undo)
    assert seats(db, team["talk"]) == {("ar", team["lina"])}


def test_who_changes_booths_leaves_the_other(db, team):
    both = add_interpreter(db, "Noor", ["ar", "fr"], [], ["en"])
    do(db, hand.assign, team["talk"], "ar", both)
    do(db, hand.assign, team["talk"], "fr", both)
    assert seats(db, team["talk"]) == {("fr", both)}


def test_undoing_leaves_what_others_did_since(db, team):
    first = do(db, hand.assign, team["talk"], "ar", team["lina"])
    do(db, hand.assign, team["talk"], "fr", team["luc"])
    do(db, hand.assign, team["talk"], "ar", team["omar"])
    redo = do(db, hand.undo, first)
    assert seats(db, team["talk"]) == {("ar", team["omar"]), ("fr", team["luc"])}
    do(db, hand.undo, redo)
    assert ("ar", team["lina"]) in seats(db, team["talk"])


def test_an_undo_is_refused_where_its_seat_was_given_away(db, team):
    do(db, hand.assign, team["talk"], "ar", team["lina"])
    gone = do(db, hand.release, team["talk"], "ar", team["lina"])
    do(db, hand.assign, team["talk"], "ar", team["omar"])
    refused = do(db, hand.undo, gone)
    assert isinstance(refused, Refused)
    assert [(later.name, later.language) for later in refused.later] == [("T1", "ar")]
    assert seats(db, team["talk"]) == {("ar", team["omar"])}


def test_an_undo_is_refused_where_the_time_was_changed_since(db, team):
    first = do(db, hand.move, team["talk"], start=LATER)
    do(db, hand.move, team["talk"], start=LATER + timedelta(hours=1))
    refused = do(db, hand.undo, first)
    assert isinstance(refused, Refused)
    assert {later.column for later in refused.later} == {"start", "end"}


def test_a_new_start_keeps_the_duration(db, team):
    do(db, hand.move, team["talk"], start=LATER)
    with db.read() as session:
        item = session.query(model.Item).filter_by(code="T1").one()
        assert (item.start, item.end) == (LATER, LATER + timedelta(hours=1))


def test_an_end_before_the_start_is_refused(db, team):
    with pytest.raises(EventDeskError) as raised:
        do(db, hand.move, team["talk"], end=MORNING - timedelta(hours=1))
    assert raised.value.code is ErrorCode.DATES_REVERSED


def test_a_language_that_nobody_asked_for_is_refused(db, team):
    with pytest.raises(EventDeskError) as raised:
        do(db, hand.assign, team["talk"], "es", team["lina"])
    assert raised.value.code is ErrorCode.LANGUAGE_NOT_WANTED


def test_who_is_not_there_cannot_be_released(db, team):
    with pytest.raises(EventDeskError) as raised:
        do(db, hand.release, team["talk"], "ar", team["lina"])
    assert raised.value.code is ErrorCode.NOT_ASSIGNED


def test_a_published_plan_is_never_changed(db, team):
    number = plan_it(db)
    with db.write() as session:
        session.query(model.Plan).filter_by(number=number).one().released = 1
    before = current(db)
    language, person = min(seats(db, team["talk"]))
    undo = do(db, hand.release, team["talk"], language, person)
    with db.read() as session:
        plans = session.query(model.Plan).order_by(model.Plan.number).all()
        assert [(plan.number, plan.origin) for plan in plans] == [(1, "solver"), (2, "hand")]
        assert plans[1].base_id == plans[0].id
        old = stored_plans.plan_of(session, plans[0].id)
    assert old.channels == before.channels
    do(db, hand.undo, undo)
    assert current(db) == before
    with db.read() as session:
        assert session.query(model.Plan).count() == 1


def test_a_whole_session_and_a_whole_day_are_locked(db, team):
    plan_it(db)
    undo = do(db, hand.lock, True, item_id=team["talk"])
    with db.read() as session:
        problem = storage.load(session)
    pinned = {item.code: item.pinned_room for item in problem.items}
    assert pinned == {"T1": team["Hall"], "T2": None}
    assert {pin.item for pin in problem.pins} == {team["talk"]}
    do(db, hand.undo, undo)
    with db.read() as session:
        assert not storage.load(session).pins
    undo = do(db, hand.lock, True, day=date(2030, 5, 1))
    assert undo.label.count == 2
    with db.read() as session:
        assert {pin.item for pin in storage.load(session).pins} == {team["talk"], team["other"]}


def test_a_seat_is_pinned_and_unpinned(db, team):
    do(db, hand.assign, team["talk"], "ar", team["lina"])
    undo = do(db, hand.pin_seat, team["talk"], "ar", team["lina"], False)
    with db.read() as session:
        assert not storage.load(session).pins
    do(db, hand.undo, undo)
    with db.read() as session:
        assert storage.load(session).pins


def test_an_exception_needs_a_reason_and_can_be_taken_back(db, team):
    with pytest.raises(EventDeskError):
        do(db, hand.allow, Rule.LUNCH, team["talk"], team["lina"], " ")
    undo = do(db, hand.allow, Rule.LUNCH, team["talk"], team["lina"], "She agreed")
    with db.read() as session:
        row = session.query(model.PlanOverride).one()
        assert (row.rule, row.reason, row.deleted_at) == ("lunch", "She agreed", None)
    redo = do(db, hand.undo, undo)
    with db.read() as session:
        assert session.query(model.PlanOverride).one().deleted_at is not None
    do(db, hand.undo, redo)
    with db.read() as session:
        assert session.query(model.PlanOverride).one().deleted_at is None


def test_the_record_tells_no_names(db, team):
    do(db, hand.assign, team["talk"], "ar", team["lina"])
    with db.read() as session:
        line = session.query(model.Audit).order_by(model.Audit.number.desc()).first()
        assert line.action == "plan assigned"
        assert str(line.row_id) == team["talk"]
        assert team["lina"] not in str(line.detail)
        assert "Lina" not in str(line.detail)


def test_the_unplanned_is_not_judged_but_kept(db, team):
    """An item without times has no booths to speak of; who was given to it stays."""
    do(db, hand.move, team["talk"], start=None, end=None)
    do(db, hand.assign, team["talk"], "ar", team["lina"])
    assert seats(db, team["talk"]) == {("ar", team["lina"])}
    assert gaps(db, team["talk"]) == {("item", "")}


def test_solutions_saved_later_take_over(db, team):
    do(db, hand.assign, team["talk"], "ar", team["lina"])
    with db.read() as session:
        problem = storage.load(session)
    with db.write() as session:
        storage.save(session, problem, Solution(Status.FEASIBLE, Plan()), MORNING)
    assert seats(db, team["talk"]) == set()


def test_a_language_less_frees_who_worked_into_it_and_comes_back(db, team):
    do(db, hand.assign, team["talk"], "ar", team["lina"])
    do(db, hand.assign, team["talk"], "fr", team["luc"])
    undo = do(db, hand.interpret, team["talk"], into=("ar",), mode="consecutive")
    assert seats(db, team["talk"]) == {("ar", team["lina"])}
    assert not [gap for gap in gaps(db, team["talk"]) if gap[1] == "fr"]
    again = do(db, hand.undo, undo)
    assert seats(db, team["talk"]) == {("ar", team["lina"]), ("fr", team["luc"])}
    do(db, hand.undo, again)
    assert seats(db, team["talk"]) == {("ar", team["lina"])}


def test_a_mobile_booth_is_put_up_by_hand_and_taken_away_again(db, team):
    with db.write() as session:
        booth = model.Booth(name="Blue", seats=2, mobile=True, setup_minutes=0, seats_cost=5)
        session.add(booth)
        session.flush()
        key = booth.id
        item = session.get(model.Item, UUID(team["talk"]))
        room, times = item.room_id, (item.start, item.end)
    undo = do(db, hand.place_booth, key, room, *times)
    assert [(one.booth, one.room) for one in current(db).booths] == [(str(key), str(room))]
    do(db, hand.undo, undo)
    assert current(db) is None or not current(db).booths
