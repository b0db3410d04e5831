"""Plans of small events, each for one thing that a plan must get right."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from made_events import HALL, LINA, LUC, OMAR, SMALL, at, event, item, person

from event_desk.allocation.frame import Frame
from event_desk.allocation.problem import (
    Channel,
    GapKind,
    Item,
    Mode,
    Plan,
    Reason,
    Room,
    Seat,
    Status,
)
from event_desk.allocation.profile import Level, Profile, Rule
from event_desk.allocation.rules import forbidden, violations
from event_desk.allocation.score import score
from event_desk.allocation.solver import Wanted, solve
from event_desk.progress import Cancelled


def rules(problem, plan, level=None):
    return [v.rule for v in violations(problem, plan) if level in (None, v.level)]


# Rooms


def test_two_items_by_hand_in_one_room_are_found():
    problem = event(item("A", 0, 60), item("B", 30, 60))
    found = list(violations(problem, Plan({"A": "hall", "B": "hall"})))
    assert [v.rule for v in found] == [Rule.ROOM_TAKEN_TWICE]
    assert (found[0].level, found[0].start, found[0].end) == (Level.FORBID, at(0), at(90))


def test_the_turnover_is_kept_where_another_room_is_free():
    problem = event(item("A", 0, 60), item("B", 60, 60), rooms=(HALL, SMALL))
    assert set(solve(problem).plan.rooms.values()) == {"hall", "small"}


def test_where_only_one_room_is_there_the_turnover_gives_way_and_is_told():
    problem = event(item("A", 0, 60), item("B", 60, 60))
    plan = solve(problem).plan
    assert plan.rooms == {"A": "hall", "B": "hall"}
    assert rules(problem, plan) == [Rule.TURNOVER]
    strict = replace(problem, profile=Profile().with_levels(turnover=Level.FORBID))
    assert len(solve(strict).plan.rooms) == 1


def test_the_larger_item_gets_the_larger_room_and_missing_seats_are_told():
    problem = event(
        item("A", 0, 60, expected=50), item("B", 0, 60, expected=350), rooms=(SMALL, HALL)
    )
    plan = solve(problem).plan
    assert plan.rooms == {"A": "small", "B": "hall"}
    assert rules(problem, plan) == [Rule.CAPACITY]


def test_a_market_goes_to_the_foyer_and_a_session_does_not():
    foyer = Room("foyer", "Foyer", 250, parallel=True)
    problem = event(
        item("M", 0, 60, expected=200, parallel=True, kind="marketplace"),
        item("S", 0, 60, expected=30),
        rooms=(HALL, foyer),
    )
    assert solve(problem).plan.rooms == {"M": "foyer", "S": "hall"}


def test_a_chosen_room_is_kept_even_where_it_is_too_small():
    problem = event(item("A", 0, 60, expected=200, pinned_room="small"), rooms=(HALL, SMALL))
    assert solve(problem).plan.rooms == {"A": "small"}


def test_of_two_items_pinned_to_one_room_at_once_one_moves_and_says_so():
    problem = event(
        item("A", 0, 60, pinned_room="hall"),
        item("B", 0, 60, pinned_room="hall"),
        rooms=(HALL, SMALL),
    )
    plan = solve(problem).plan
    assert set(plan.rooms.values()) == {"hall", "small"}
    assert Rule.PIN_BROKEN in rules(problem, plan)


# Interpreters


def test_a_team_of_two_for_each_language_and_booths_are_numbered():
    problem = event(item("A", 0, 90, into=("ar", "fr")))
    channels = solve(problem).plan.channels["A"]
    assert [(c.language, c.interpreters, c.booth) for c in channels] == [
        ("ar", ("Lina", "Omar"), 1),
        ("fr", ("Anne", "Luc"), 2),
    ]


def test_one_booth_works_both_ways_where_there_is_only_one():
    both = item("A", 0, 90, floor=("ar", "en"), into=("ar", "en"))
    two = person("Nour", "ar", "en")
    problem = event(both, rooms=(SMALL,), people=(LINA, two))
    solution = solve(problem)
    assert solution.objective["uncovered"] == 0
    assert solution.objective["missing"] == 0
    channels = {c.language: c for c in solution.plan.channels["A"]}
    assert {c.booth for c in channels.values()} == {1}
    assert [c.interpreters for c in channels.values()] == [("Lina", "Nour")] * 2
    assert forbidden(problem, solution.plan) == ()


def test_relay_goes_through_one_pivot_where_nobody_works_directly():
    spanish = item("A", 0, 90, floor=("es",), into=("fr", "ar"))
    pair = person("Yves", "fr", "", "es")
    problem = event(spanish, people=(LUC, pair, person("Hala", "ar", "", "fr"), OMAR))
    plan = solve(problem).plan
    channels = {c.language: c for c in plan.channels["A"]}
    assert channels["ar"].relay_from == "fr"
    assert channels["ar"].interpreters == ("Hala",)
    assert [g.kind for g in plan.gaps] == [GapKind.SEAT]
    assert forbidden(problem, plan) == ()


def test_a_chain_of_relays_is_forbidden():
    problem = event(item("A", 0, 90, floor=("es",), into=("fr", "ar", "en")))
    plan = Plan(
        {"A": "hall"},
        {
            "A": (
                Channel("fr", ("Luc",), 1),
                Channel("en", ("Anne",), 2, "fr"),
                Channel("ar", ("Omar",), 3, "en"),
            )
        },
    )
    assert Rule.RELAY_CHAIN in rules(problem, plan, Level.FORBID)
    assert Rule.NOT_SKILLED in rules(problem, plan, Level.FORBID)


def test_a_person_moves_between_rooms_only_with_time_to_do_so():
    other = replace(HALL, id="other", name="Other")
    items = (
        item("A", 0, 60, into=("ar",), pinned_room="hall"),
        item("B", 65, 60, into=("ar",), pinned_room="other"),
    )
    problem = event(*items, rooms=(HALL, other), people=(LINA,))
    seats = {"A": (Channel("ar", ("Lina",), 1),), "B": (Channel("ar", ("Lina",), 1),)}
    plan = Plan({"A": "hall", "B": "other"}, seats)
    assert Rule.MOVING in rules(problem, plan, Level.FORBID)
    found = solve(problem).plan
    assert len(found.channels) == 1
    assert [hold.reason for gap in found.gaps for hold in gap.holds][-1:] == [Reason.MOVING]


def test_a_closed_meeting_is_for_the_cleared():
    problem = event(
        item("A", 0, 60, into=("ar",), closed=True), people=(replace(LINA, cleared=False),)
    )
    gaps = solve(problem).plan.gaps
    assert [(gap.kind, gap.reason) for gap in gaps] == [(GapKind.PAIR, Reason.NOT_CLEARED)] * 1 + [
        (GapKind.SEAT, Reason.NOT_CLEARED)
    ] * (len(gaps) - 1)


def test_remote_people_need_no_booth_and_do_less_in_a_day():
    far = person("Inès", "ar", "en", remote=True)
    bare = replace(SMALL, booth_seats=())
    items = [item(f"S{n}", n * 100, 90, into=("ar",)) for n in range(4)]
    problem = event(*items, rooms=(bare,), people=(far,))
    plan = solve(problem).plan
    assert len(plan.channels) == 2  # 240 minutes a day
    assert {c.mode for channels in plan.channels.values() for c in channels} == {Mode.REMOTE}
    assert {c.booth for channels in plan.channels.values() for c in channels} == {None}


def test_nobody_works_through_lunch():
    items = [item(f"S{n}", 90 + n * 60, 60, into=("ar",)) for n in range(4)]  # 10:30 to 14:30
    problem = event(*items, people=(LINA,), profile=Profile(four_hours=600))
    plan = solve(problem).plan
    assert forbidden(problem, plan) == ()
    assert len(plan.channels) == 3


def test_where_a_session_fills_the_lunch_the_lunch_moves_and_is_told():
    problem = event(item("A", 165, 100, into=("ar",)), people=(LINA, OMAR))  # 11:45 to 13:25
    plan = solve(problem).plan
    assert plan.gaps == ()
    assert rules(problem, plan).count(Rule.LUNCH_MOVED) == 2


def test_pinned_seats_stay():
    problem = event(
        item("A", 0, 90, into=("ar",)),
        people=(LINA, OMAR, person("Rim", "ar", "", "en")),
        pins=frozenset({Seat("A", "ar", "Rim")}),
    )
    assert "Rim" in solve(problem).plan.channels["A"][0].interpreters


def test_someone_falls_ill_and_few_others_notice():
    items = [item(f"S{n}", n * 100, 90, into=("ar",), day=n // 3) for n in range(6)]
    spare = [person(name, "ar", "", "en") for name in ("Rim", "Sami", "Tala")]
    problem = event(*items, people=(LINA, OMAR, *spare))
    whole = solve(problem).plan
    ill = min(seat.interpreter for seat in whole.seats())
    rest = tuple(p for p in problem.interpreters if p.id != ill)
    again = solve(
        replace(problem, interpreters=rest, current=whole), wanted=Wanted(few_changes=True)
    )
    assert again.objective["uncovered"] == again.objective["missing"] == 0
    assert again.plan.rooms == whole.rooms
    assert again.objective["changes"] <= 3


def test_a_plan_that_stays_is_unchanged():
    problem = event(item("A", 0, 90, into=("ar", "fr")))
    whole = solve(problem)
    again = solve(replace(problem, current=whole.plan), wanted=Wanted(keep=True))
    assert whole.status is Status.OPTIMAL
    assert (again.status, again.moved) == (Status.UNCHANGED, 0)


def test_rooms_alone_leave_the_interpreters_where_they_are():
    problem = event(item("A", 0, 90, into=("ar", "fr")))
    whole = solve(problem)
    again = solve(replace(problem, current=whole.plan), wanted=Wanted(interpreters=False))
    assert again.plan.channels == whole.plan.channels
    nobody = solve(problem, wanted=Wanted(interpreters=False))
    assert nobody.plan.rooms == {"A": "hall"}
    assert nobody.plan.channels == {}


# Bad input is named, never a crash


@pytest.mark.parametrize(
    ("problem", "reason"),
    [
        (event(Item("A", "A", None, None, floor=("en",), interpret_into=("ar",))), Reason.NO_TIMES),
        (event(item("A", 60, -60, into=("ar",))), Reason.NO_TIMES),
        (event(item("A", 0, 60), item("A", 0, 90)), Reason.SAME_ID),
        (event(item("A", 0, 60, floor=(), into=("ar",))), Reason.NO_FLOOR_LANGUAGE),
        (event(item("A", 0, 60, into=("sw",))), Reason.NOT_SKILLED),
        (event(item("A", 0, 60, into=("ar",)), people=()), Reason.NO_INTERPRETERS),
        (event(item("A", 0, 60, into=("ar",)), people=(person("X", ""),)), Reason.NOT_SKILLED),
        (event(item("A", 0, 60, into=("ar",)), rooms=()), Reason.NO_ROOMS),
        (event(item("A", 0, 60), rooms=(replace(HALL, capacity=0),)), Reason.NO_ROOMS),
        (
            event(item("A", 0, 60, into=("ar",)), rooms=(replace(HALL, booth_seats=()),)),
            Reason.NO_BOOTH,
        ),
        (event(item("A", 0, 60), item("B", 0, 60)), Reason.NO_ROOM_FREE),
        (event(item("A", 0, 500, into=("ar",)), profile=Profile(lunch_shift=600)), Reason.HOURS),
    ],
)
def test_bad_input_is_named(problem, reason):
    solution = solve(problem)
    assert reason in [gap.reason for gap in solution.plan.gaps]
    assert forbidden(problem, solution.plan) == ()


def test_a_time_without_a_zone_is_named():
    naive = Item("A", "A", datetime(2030, 5, 1, 9), datetime(2030, 5, 1, 10))  # noqa: DTZ001
    problem = event(naive)
    assert rules(problem, solve(problem).plan) == [Rule.ITEM_TIMES]


def test_work_past_midnight_counts_for_the_night():
    late = item("A", 840, 150, into=("ar",))  # 23:00 to 01:30
    early = item("B", 0, 90, into=("ar",), day=1)
    problem = event(late, early, people=(LINA,))
    plan = solve(problem).plan
    assert forbidden(problem, plan) == ()
    assert len(plan.channels) == 1
    assert Reason.NIGHT in [hold.reason for gap in plan.gaps for hold in gap.holds]


def test_a_change_of_daylight_saving_shortens_the_night():
    spring = datetime(2026, 3, 28, 19, 30, tzinfo=UTC)  # the clock jumps in the night to the 29th
    evening = Item(
        "A", "A", spring, spring + timedelta(minutes=60), floor=("en",), interpret_into=("ar",)
    )
    begin = datetime(2026, 3, 29, 8, 0, tzinfo=UTC)  # ten o'clock in Paris
    morning = Item(
        "B", "B", begin, begin + timedelta(minutes=60), floor=("en",), interpret_into=("ar",)
    )
    problem = event(evening, morning, people=(LINA,))
    both = Plan(
        {"A": "hall", "B": "hall"},
        {"A": (Channel("ar", ("Lina",), 1),), "B": (Channel("ar", ("Lina",), 1),)},
    )
    # 21:30 to 10:00 looks like twelve and a half hours; it is eleven and a half, less the call.
    assert Rule.NIGHT not in rules(problem, both)
    later = replace(evening, end=evening.end + timedelta(minutes=10))
    tight = replace(problem, items=(later, morning))
    assert Rule.NIGHT in rules(tight, both, Level.FORBID)


# Cancel


def test_cancel_reaches_the_solver():
    def progress(done, total):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        solve(event(item("A", 0, 90, into=("ar",))), progress)


def test_the_score_of_a_plan_is_what_the_solver_says():
    problem = event(item("A", 0, 90, into=("ar", "fr")), item("B", 120, 90, into=("ar",)))
    solution = solve(problem)
    assert score(Frame(problem), solution.plan) == dict(solution.objective)
