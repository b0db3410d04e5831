"""What happens on the day, and a new plan that touches the fewest."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from helpers import MORNING
from planned import (
    LATER,
    add_interpreter,
    add_session,
    current,
    do,
    gaps,
    plain,
    plan_it,
    seats,
    small_event,
)

from event_desk import model
from event_desk.allocation import hand, proposal, solver, starts, storage, telling, versions
from event_desk.allocation.rules import forbidden
from event_desk.allocation.undoing import Did, Refused
from event_desk.allocation.work import Wanted
from event_desk.database import Database
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.files import resource

EARLY = MORNING - timedelta(hours=1)
HOUR = timedelta(hours=1)


@pytest.fixture
def team(db):
    found = small_event(db)
    for item, language, person in (
        ("talk", "ar", "lina"), ("talk", "fr", "luc"), ("other", "ar", "lina"),
    ):  # fmt: skip
        do(db, hand.assign, found[item], language, found[person], pinned=False)
    do(db, versions.publish)
    return found


def load(db, now=EARLY):
    with db.read() as session:
        return storage.load(session, now=now)


def worked_out(db, now=EARLY, wanted=proposal.FEWEST):
    problem = load(db, now)
    return proposal.propose(problem, solver.solve(problem, wanted=wanted))


def accept(db, found):
    with db.write() as session:
        return proposal.accept(session, found, MORNING)


def state(db):
    with db.read() as session:
        problem = storage.load(session)
        booked = {row.id: row.closed for row in session.query(model.Room)}
    return problem, booked


def hours(db, person):
    (one,) = (p for p in load(db).interpreters if p.id == person)
    return one.available


def test_who_is_ill_leaves_everything_at_once(db, team):
    before = state(db)
    undo = do(db, starts.ill, team["lina"], EARLY)
    assert (undo.label.did, undo.label.person, undo.label.count) == (Did.ILL, "Lina", 2)
    assert seats(db, team["talk"]) == {("fr", team["luc"])}
    assert ("pair", "ar") in gaps(db, team["talk"])
    assert not forbidden(load(db), current(db))
    do(db, hand.undo, undo)
    assert state(db) == before


def test_nobody_changes_booths_because_a_colleague_is_ill(db, team):
    do(db, starts.ill, team["lina"], EARLY)
    (french,) = current(db).channels[team["talk"]]
    assert french.booth == 2
    accept(db, worked_out(db))
    assert [one.booth for one in current(db).channels[team["talk"]]] == [1, 2]


def test_who_is_ill_for_a_while_comes_back(db, team):
    do(db, starts.ill, team["lina"], EARLY, until=LATER)
    assert seats(db, team["talk"]) == {("fr", team["luc"])}
    assert seats(db, team["other"]) == {("ar", team["lina"])}
    (first, second) = hours(db, team["lina"])
    assert (first.end, second.start) == (EARLY, LATER)


def test_no_hours_left_is_not_all_hours(db, team):
    with db.write() as session:
        lina = session.get(model.Interpreter, hand.as_id(team["lina"]))
        lina.available = [model.Availability(start=MORNING, end=LATER)]
    do(db, starts.ill, team["lina"], EARLY)
    found = worked_out(db)
    assert team["lina"] not in {seat.interpreter for seat in found.solution.plan.seats()}


def test_after_an_illness_the_fewest_are_touched(db, team):
    full = storage_score(db)
    do(db, starts.ill, team["lina"], EARLY)
    found = worked_out(db)
    assert found.difference.touched == (team["omar"],)
    assert found.solution.objective["uncovered"] == full["uncovered"] == 0
    assert not forbidden(found.problem, found.solution.plan)
    assert {gap.language for gap in found.difference.closed} == {"ar"}
    assert list(found.lines) == [team["omar"]]
    assert seats(db, team["talk"]) == {("fr", team["luc"])}, (
        "nothing is saved before it is accepted"
    )
    accept(db, found)
    assert seats(db, team["talk"]) == {("fr", team["luc"]), ("ar", team["omar"])}
    assert current(db).gaps == found.solution.plan.gaps


def storage_score(db):
    problem = load(db)
    return solver.score(solver.Frame(problem), problem.current)


def test_what_was_accepted_can_be_taken_back_and_given_again(db, team):
    do(db, starts.ill, team["lina"], EARLY)
    before = current(db)
    undo = accept(db, worked_out(db))
    after = current(db)
    redo = do(db, hand.undo, undo)
    assert current(db) == before
    do(db, hand.undo, redo)
    assert current(db) == after
    with db.read() as session:
        origins = [one.origin for one in versions.history(session)]
    assert origins == ["replan", "undo", "replan", "hand", "hand"]


def test_a_proposal_for_what_is_no_longer_so_is_not_saved(db, team):
    do(db, starts.ill, team["lina"], EARLY)
    found = worked_out(db)
    do(db, hand.assign, team["talk"], "ar", team["omar"])
    with pytest.raises(EventDeskError) as raised:
        accept(db, found)
    assert raised.value.code is ErrorCode.PROPOSAL_OUTDATED


def test_what_was_chosen_by_hand_stays(db, team):
    do(db, hand.assign, team["talk"], "fr", team["zoe"], replacing=team["luc"])
    do(db, starts.ill, team["lina"], EARLY)
    accept(db, worked_out(db))
    assert ("fr", team["zoe"]) in seats(db, team["talk"])
    assert any(pin.interpreter == team["zoe"] for pin in load(db).pins)


def test_what_is_over_stays(db, team):
    do(db, starts.ill, team["luc"], EARLY)
    do(db, starts.ill, team["lina"], MORNING + HOUR)
    found = worked_out(db, now=MORNING + HOUR)
    assert {seat.item for seat in found.difference.seats} == {team["other"]}
    assert {seat.person for seat in found.difference.seats} == {team["omar"]}


def test_who_comes_is_free_for_longer(db, team):
    do(db, starts.ill, team["lina"], EARLY)
    undo = do(db, starts.arrived, team["lina"], LATER - HOUR, until=LATER + HOUR)
    assert hours(db, team["lina"])[-1].start == LATER - HOUR
    found = worked_out(db)
    assert found.problem.current is not None
    do(db, hand.undo, undo)
    assert all(window.end <= EARLY for window in hours(db, team["lina"]))


def test_who_is_there_all_the_time_stays_so(db, team):
    do(db, starts.arrived, team["omar"], EARLY)
    assert hours(db, team["omar"]) is None


def test_a_lost_room_leaves_its_sessions_without_one(db, team):
    before = state(db)
    undo = do(db, starts.room_lost, team["Hall"], EARLY, None)
    assert (undo.label.room, undo.label.count) == ("Hall", 1)
    assert ("item", "") in gaps(db, team["talk"])
    assert seats(db, team["talk"]) == {("ar", team["lina"]), ("fr", team["luc"])}
    found = worked_out(db)
    assert found.solution.plan.rooms[team["talk"]] == team["Studio"]
    assert found.difference.touched == ()
    assert set(found.difference.told) == {team["lina"], team["luc"]}
    with db.read() as session:
        known = telling.words(session)
    sentences = [
        telling.line_sentence(found.lines[team[name]][0], known) for name in ("lina", "luc")
    ]
    assert [plain(one) for one in sentences] == [
        "1 May 09:00 Session T1 → Studio; booth 1",
        "1 May 09:00 Session T1 → Studio; booth 2",
    ]
    do(db, hand.undo, undo)
    assert state(db) == before


def test_a_room_lost_for_an_hour_can_be_used_after_it(db, team):
    do(db, starts.room_lost, team["Studio"], EARLY, MORNING + HOUR)
    assert current(db).rooms[team["other"]] == team["Studio"]
    (studio,) = (room for room in load(db).rooms if room.id == team["Studio"])
    assert [(one.start, one.end) for one in studio.closed] == [(EARLY, MORNING + HOUR)]


def test_a_room_lost_twice_is_closed_for_all_of_it(db, team):
    first = do(db, starts.room_lost, team["Hall"], EARLY, MORNING)
    do(db, starts.room_lost, team["Hall"], MORNING, LATER)
    (hall,) = (room for room in load(db).rooms if room.id == team["Hall"])
    assert [(one.start, one.end) for one in hall.closed] == [(EARLY, LATER)]
    refused = do(db, hand.undo, first)
    assert isinstance(refused, Refused)
    assert refused.later[0].name == "Hall"


def test_a_moved_session_takes_its_team_along(db, team):
    undo = do(db, starts.session_moved, team["talk"], LATER + 2 * HOUR, None)
    assert undo.label.did is Did.SESSION_MOVED
    with db.read() as session:
        (moved,) = versions.since_published(session).times
    assert moved.after == (LATER + 2 * HOUR, LATER + 3 * HOUR)
    assert seats(db, team["talk"]) == {("ar", team["lina"]), ("fr", team["luc"])}


def test_a_topic_takes_the_slot_and_those_kept_free_for_it(db, team):
    slot = add_session(db, "OS-1", "Studio", ("ar",), kind="open_space", placeholder=True)
    topic = add_session(db, "TOPIC", "", ("ar",), kind="open_space", proposed_at=EARLY, interest=20)
    with db.write() as session:
        row = session.get(model.Item, hand.as_id(topic))
        row.start = row.end = None
    do(db, hand.assign, slot, "ar", team["omar"])
    before = state(db)
    undo = do(db, starts.topic_added, topic, slot)
    assert (undo.label.item, undo.label.room) == ("TOPIC", "Studio")
    assert seats(db, topic) == {("ar", team["omar"])}
    assert slot not in {item.id for item in load(db).items}
    redo = do(db, hand.undo, undo)
    assert state(db) == before
    do(db, hand.undo, redo)
    assert seats(db, topic) == {("ar", team["omar"])}


def test_the_first_plan_can_be_a_proposal(db):
    found = small_event(db)
    proposed = worked_out(db)
    undo = accept(db, proposed)
    assert {language for language, _ in seats(db, found["talk"])} == {"ar", "fr"}
    do(db, hand.undo, undo)
    assert seats(db, found["talk"]) == set()


def test_a_day_locked_is_a_day_unchanged(db, team):
    do(db, hand.lock, True)
    add_interpreter(db, "Noor", ["ar"], ["en"], ["fr"])
    before = current(db)
    found = worked_out(db, wanted=Wanted())
    assert found.solution.plan.rooms == before.rooms
    assert found.solution.plan.home_seats() >= before.home_seats()


def test_replanning_works_in_a_process_of_its_own(db, team):
    do(db, starts.ill, team["lina"], EARLY)
    problem = load(db)
    found = proposal.replan(problem, seconds=20)
    assert found.difference == worked_out(db).difference
    assert replace(found.solution, seconds=0).plan == worked_out(db).solution.plan
    plan_it(db)


@pytest.fixture
def sample(event_path, run):
    """The sample event, planned and published."""
    words = ("--timezone", "Africa/Kigali", "--start", "2026-06-09", "--end", "2026-06-11")
    for command in (
        ("new", event_path, "--name", "Sample", *words),
        ("import", event_path, resource("sample/annual-meeting-2026.xlsx")),
        ("plan", event_path),
        ("plan", event_path, "--publish"),
    ):
        code, _, complaints = run(*command)
        assert code == 0, complaints
    database = Database.open(event_path)
    yield database
    database.close()


def test_the_sample_event_goes_on_when_somebody_falls_ill(sample):
    """For each of those who work most: as much is covered as could be, and at most half as many
    are touched as by planning anew."""
    before = load(sample, EARLY - 4000 * 24 * HOUR)
    work = Counter(seat.interpreter for seat in before.current.home_seats())
    second = sorted(work.values())[-2]
    busiest = {person: seats for person, seats in work.items() if seats >= second}
    for person, seats_lost in busiest.items():
        since = min(item.start for item in before.items if item.start) - HOUR
        undo = do(sample, starts.ill, person, since)
        assert undo.label.count == seats_lost
        problem = load(sample, since)
        found = proposal.propose(problem, solver.solve(problem, wanted=proposal.FEWEST))
        free = solver.solve(problem)
        assert not forbidden(problem, found.solution.plan)
        for level in ("uncovered", "missing"):
            assert found.solution.objective[level] == free.objective[level]
        fresh = proposal.propose(problem, free)
        touched = len(found.difference.touched)
        assert touched <= 3
        assert 2 * touched <= len(fresh.difference.touched)
        assert person not in found.difference.told
        do(sample, hand.undo, undo)
        assert load(sample, since).current == before.current
