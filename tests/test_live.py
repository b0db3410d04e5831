"""What a change by hand breaks and mends: the same as judging everything before and after."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from test_slow_checker import MORNING, made_plan, made_problem

from event_desk.allocation.frame import Frame
from event_desk.allocation.gaps import gaps
from event_desk.allocation.live import KEEP, Change, fit
from event_desk.allocation.problem import (
    Channel,
    GapKind,
    Interpreter,
    Item,
    Override,
    Plan,
    Problem,
    Room,
    Seat,
)
from event_desk.allocation.profile import Level, Rule
from event_desk.allocation.rules import violations

NINE = datetime(2030, 5, 1, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
HALL, FAR = Room("hall", "Hall", 100, (2, 2), 80), Room("far", "Far", 40, (2,), 80, building="x")
LINA = Interpreter("Lina", "Lina", ("ar",), ("en",))
OMAR = Interpreter("Omar", "Omar", ("ar",), (), ("en",))
LUC = Interpreter("Luc", "Luc", ("fr",), ("en",), ("ar",))
TALK = Item("A", "A", NINE, NINE + HOUR, floor=("en",), interpret_into=("ar", "fr"), expected=60)
LATER = replace(TALK, id="B", code="B", start=NINE + 2 * HOUR, end=NINE + 3 * HOUR)
PROBLEM = Problem("UTC", (HALL, FAR), (TALK, LATER), (LINA, OMAR, LUC))
PLAN = Plan(
    {"A": "hall", "B": "hall"},
    {
        "A": (Channel("ar", ("Lina", "Omar"), 1), Channel("fr", ("Luc",), 2)),
        "B": (Channel("ar", ("Lina", "Omar"), 1), Channel("fr", ("Luc",), 2)),
    },
)


def key(violation):
    return (violation.rule, violation.item, violation.people, tuple(violation.values.items()))


def test_nothing_changes_where_nothing_is_changed():
    same = fit(PROBLEM, PLAN, Change("A"))
    assert (same.new, same.gone, same.level) == ((), (), Level.IGNORE)
    assert same.problem is PROBLEM
    assert fit(PROBLEM, PLAN, Change("nobody knows it", room=None)).plan is PLAN


def test_a_session_dragged_onto_another_says_what_breaks():
    now = fit(PROBLEM, PLAN, Change("B", start=NINE, end=NINE + HOUR))
    assert now.level is Level.FORBID
    rules = {violation.rule for violation in now.new}
    assert {Rule.ROOM_TAKEN_TWICE, Rule.TWO_PLACES} <= rules
    back = fit(now.problem, now.plan, Change("B", start=LATER.start, end=LATER.end))
    assert (back.new, back.level) == ((), Level.IGNORE)
    assert {key(one) for one in back.gone} == {key(one) for one in now.new}
    assert back.problem == PROBLEM


def test_another_room_has_other_booths_seats_and_ways():
    now = fit(PROBLEM, PLAN, Change("B", room="far"))
    rules = {violation.rule for violation in now.new}
    assert {Rule.CAPACITY, Rule.BOOTHS} <= rules
    assert now.plan.rooms["B"] == "far"
    close = fit(PROBLEM, PLAN, Change("B", room="far", start=NINE + HOUR, end=NINE + 2 * HOUR))
    assert Rule.MOVING in {violation.rule for violation in close.new}


def test_without_a_room_or_a_time_it_waits():
    assert Rule.ROOM_MISSING in {v.rule for v in fit(PROBLEM, PLAN, Change("A", room=None)).new}
    waiting = fit(PROBLEM, PLAN, Change("A", room=None, start=None, end=None))
    assert {v.rule for v in waiting.new} == {Rule.ITEM_TIMES}
    assert [gap.kind for gap in waiting.gaps_opened] == [GapKind.ITEM]
    assert fit(PROBLEM, PLAN, Change("A", room=KEEP)).plan == PLAN


def test_who_leaves_a_booth_opens_a_gap_and_who_comes_closes_it():
    left = fit(PROBLEM, PLAN, Change("A", seats_removed=(Seat("A", "fr", "Luc"),)))
    assert [(gap.kind, gap.language) for gap in left.gaps_opened] == [(GapKind.PAIR, "fr")]
    assert left.plan.channels["A"] == (Channel("ar", ("Lina", "Omar"), 1),)
    assert any(gap.item == "A" for gap in left.plan.gaps)
    again = fit(left.problem, left.plan, Change("A", seats_added=(Seat("A", "fr", "Luc"),)))
    assert [(gap.kind, gap.language) for gap in again.gaps_closed] == [(GapKind.PAIR, "fr")]
    assert again.plan.channels["A"] == PLAN.channels["A"]


def test_the_relay_and_the_way_back_follow_from_who_sits_there():
    item = replace(TALK, floor=("ar",), interpret_into=("en", "fr"))
    only_from_english = replace(LUC, b=(), c=("en",))
    problem = replace(PROBLEM, items=(item,), interpreters=(LINA, OMAR, only_from_english))
    seats = (Seat("A", "en", "Lina"), Seat("A", "fr", "Luc"))
    made = fit(problem, Plan({"A": "hall"}), Change("A", seats_added=seats))
    french = {one.language: one for one in made.plan.channels["A"]}["fr"]
    assert french.relay_from == "en"
    assert Rule.PIVOT_THIN in {violation.rule for violation in made.new}


def test_people_who_left_the_list_stay_in_their_seats():
    gone = replace(PROBLEM, interpreters=(LINA, OMAR))
    moved = fit(gone, PLAN, Change("A", room="far"))
    assert "Luc" in {p for one in moved.plan.channels["A"] for p in one.interpreters}


def test_what_has_begun_is_not_moved_without_being_told():
    problem = replace(PROBLEM, current=PLAN, now=NINE + HOUR / 2)
    moved = fit(problem, PLAN, Change("A", start=NINE + 5 * HOUR, end=NINE + 6 * HOUR))
    assert Rule.BEGUN in {violation.rule for violation in moved.new}
    assert Rule.BEGUN in {v.rule for v in fit(problem, PLAN, Change("A", room="far")).new}
    assert fit(problem, PLAN, Change("B", room="far")).level is not Level.IGNORE


def test_what_a_person_allowed_is_a_warning():
    allowed = (Override(Rule.ROOM_TAKEN_TWICE, "", "One room, two groups"),)
    now = fit(
        replace(PROBLEM, overrides=allowed, interpreters=()),
        replace(PLAN, channels={}),
        Change("B", start=NINE, end=NINE + HOUR),
    )
    (twice,) = [one for one in now.new if one.rule is Rule.ROOM_TAKEN_TWICE]
    assert (twice.level, twice.override) == (Level.WARN, "One room, two groups")
    assert twice.items == ("A", "B")


def made_change(chance, problem):
    item = chance.choice(problem.items)
    start = MORNING + timedelta(minutes=chance.randrange(0, 900, 15))
    times = {"start": start, "end": start + timedelta(minutes=chance.choice((45, 90)))}
    room = chance.choice((None, *(room.id for room in problem.rooms)))
    seats = tuple(
        Seat(item.id, chance.choice(("ar", "en", "fr")), one.id)
        for one in problem.interpreters
        if chance.random() < 0.2
    )
    given = {"seats_added": seats}
    if chance.random() < 0.6:
        given |= times
    if chance.random() < 0.6:
        given["room"] = room
    return Change(item.id, **given)


@given(st.randoms(use_true_random=False))
@settings(max_examples=100, deadline=None)
def test_it_is_what_judging_everything_would_tell(chance):
    """Only what is near is looked at again; nothing farther away may have changed."""
    problem = made_problem(chance)
    plan = made_plan(chance, problem)
    change = made_change(chance, problem)
    now = fit(problem, plan, change)
    before = {key(one) for one in violations(problem, plan)}
    after = {key(one) for one in violations(now.problem, now.plan)}
    assert {key(one) for one in now.new} == after - before
    assert {key(one) for one in now.gone} == before - after
    found = {(gap.item, gap.kind, gap.language, gap.source) for gap in now.plan.gaps}
    of_item = {
        (gap.item, gap.kind, gap.language, gap.source)
        for gap in gaps(Frame(now.problem), now.plan)
        if gap.item == change.item
    }
    assert found == of_item  # the plan had no gaps written down before
