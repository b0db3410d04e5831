"""Plans of made-up events: what every plan must hold, whoever made it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations
from uuid import NAMESPACE_OID, uuid5

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from event_desk.allocation.frame import Frame
from event_desk.allocation.problem import (
    Channel,
    GapKind,
    Interpreter,
    Item,
    Mode,
    Plan,
    Problem,
    Reason,
    Room,
    Seat,
    Status,
    Window,
)
from event_desk.allocation.profile import Level, Profile, Rule
from event_desk.allocation.rules import forbidden, violations
from event_desk.allocation.score import better, score
from event_desk.allocation.solver import Wanted, quick, solve
from event_desk.progress import Cancelled

DAY = datetime(2030, 5, 1, 7, 0, tzinfo=UTC)  # nine o'clock in Paris
LANGUAGES = ("ar", "en", "es", "fr")
PROPERTY = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=True,
    phases=(Phase.explicit, Phase.generate, Phase.shrink),
)


def at(minutes, day=0):
    return DAY + timedelta(days=day, minutes=minutes)


def item(code, start, minutes, floor=("en",), into=(), day=0, **values):
    begin = at(start, day)
    return Item(
        code,
        code,
        begin,
        begin + timedelta(minutes=minutes),
        floor=floor,
        interpret_into=into,
        **values,
    )


def person(name, a, b="", c="", **values):
    return Interpreter(name, name, tuple(a.split()), tuple(b.split()), tuple(c.split()), **values)


HALL = Room("hall", "Hall", 300, (2, 2, 2), 300)
SMALL = Room("small", "Small", 60, (2,), 40)
LINA = person("Lina", "ar", "en")
OMAR = person("Omar", "ar", "", "en")
LUC = person("Luc", "fr", "en", "es")
ANNE = person("Anne", "fr", "", "en")


def event(*items, rooms=(HALL,), people=(LINA, OMAR, LUC, ANNE), **values):
    return Problem("Europe/Paris", rooms, items, people, **values)


def rules(problem, plan, level=None):
    return [v.rule for v in violations(problem, plan) if level in (None, v.level)]


# Every plan


languages = st.lists(st.sampled_from(LANGUAGES), max_size=3, unique=True).map(tuple)


@st.composite
def problems(draw):
    items = [
        Item(
            f"i{number}",
            f"i{number}",
            at(start, day),
            at(start + length, day),
            floor=floor,
            interpret_into=into,
            expected=expected,
            closed=closed,
            parallel=parallel,
            mode=mode,
            layout=layout,
        )
        for number, (start, day, length, floor, into, expected, closed, parallel, mode, layout) in (
            enumerate(
                draw(
                    st.lists(
                        st.tuples(
                            st.integers(-60, 900),
                            st.integers(0, 1),
                            st.integers(-10, 260),
                            languages,
                            languages,
                            st.integers(0, 400),
                            st.booleans(),
                            st.booleans(),
                            st.sampled_from([Mode.BOOTH] * 3 + list(Mode)),
                            st.sampled_from(["", "", "theatre", "classroom"]),
                        ),
                        max_size=9,
                    )
                )
            )
        )
    ]
    rooms = [
        Room(f"r{number}", f"r{number}", seats, tuple(booths), 50, parallel=parallel, zone=zone)
        for number, (seats, booths, parallel, zone) in enumerate(
            draw(
                st.lists(
                    st.tuples(
                        st.integers(0, 300),
                        st.lists(st.integers(0, 3), max_size=3),
                        st.booleans(),
                        st.sampled_from(["a", "b"]),
                    ),
                    max_size=4,
                )
            )
        )
    ]
    people = [
        Interpreter(f"p{number}", f"p{number}", a, b, c, windows, remote, cleared)
        for number, (a, b, c, windows, remote, cleared) in enumerate(
            draw(
                st.lists(
                    st.tuples(
                        languages,
                        languages,
                        languages,
                        st.none() | st.just((Window(at(0), at(500)),)),
                        st.booleans(),
                        st.booleans(),
                    ),
                    max_size=8,
                )
            )
        )
    ]
    return Problem("Europe/Paris", tuple(rooms), tuple(items), tuple(people))


@given(problems())
@PROPERTY
def test_no_plan_breaks_a_forbidden_rule_and_greedy_is_never_better(problem):
    found, fast = solve(problem), quick(problem)
    assert forbidden(problem, found.plan) == ()
    assert forbidden(problem, fast.plan) == ()
    assert not better(fast.objective, found.objective)


@given(problems())
@PROPERTY
def test_the_same_problem_gives_the_same_plan_in_whatever_order_it_comes(problem):
    turned = replace(
        problem,
        items=problem.items[::-1],
        rooms=problem.rooms[::-1],
        interpreters=problem.interpreters[::-1],
    )
    first, second = solve(problem), solve(turned)
    assert first.plan.rooms == second.plan.rooms
    assert first.plan.channels == second.plan.channels
    assert first.objective == second.objective


def renamed(problem):
    """The same event as another import would store it: other identifiers, the same names."""

    def new(old):
        return None if old is None else str(uuid5(NAMESPACE_OID, old))

    return replace(
        problem,
        items=tuple(
            replace(i, id=new(i.id), pinned_room=new(i.pinned_room)) for i in problem.items
        ),
        rooms=tuple(replace(r, id=new(r.id)) for r in problem.rooms),
        interpreters=tuple(replace(p, id=new(p.id)) for p in problem.interpreters),
    ), new


@given(problems())
@PROPERTY
def test_another_import_of_the_same_lists_gives_the_same_plan(problem):
    other, new = renamed(problem)
    first, second = solve(problem), solve(other)
    assert {new(i): new(r) for i, r in first.plan.rooms.items()} == second.plan.rooms
    assert {
        Seat(new(s.item), s.language, new(s.interpreter)) for s in first.plan.seats()
    } == second.plan.seats()


@given(problems())
@PROPERTY
def test_keeping_the_plan_in_force_changes_no_plan_that_is_full(problem):
    whole = solve(problem)
    again = solve(replace(problem, current=whole.plan), wanted=Wanted(keep=True))
    assert forbidden(problem, again.plan) == ()
    assert whole.plan.rooms.items() <= again.plan.rooms.items()
    if not whole.plan.gaps:
        assert whole.plan.home_seats() <= again.plan.home_seats()


@given(problems())
@PROPERTY
def test_every_uncovered_pair_and_missing_seat_is_a_named_gap(problem):
    plan = solve(problem).plan
    told = list(violations(problem, plan))
    pairs = {
        (v.item, v.values["source"], v.values["language"])
        for v in told
        if v.rule is Rule.NOT_COVERED
    }
    named = {
        (g.item, g.source, g.language) for g in plan.gaps if g.kind is GapKind.PAIR and g.source
    }
    assert named == pairs
    assert {g.item for g in plan.gaps if g.kind is GapKind.ITEM} == {
        v.item for v in told if v.rule in (Rule.ITEM_TIMES, Rule.ROOM_MISSING)
    }


# The checker against a slow one that shares nothing with it


def slow_clashes(problem, plan):
    """Rooms taken twice, and people in two places, by trying every pair of items."""
    found = set()
    parallel = {room.id for room in problem.rooms if room.parallel}
    usable = [i for i in problem.items if i.start and i.end and i.end > i.start]
    for one, other in combinations(usable, 2):
        if not (one.start < other.end and other.start < one.end):
            continue
        both = frozenset({one.id, other.id})
        room = plan.rooms.get(one.id)
        if room is not None and room == plan.rooms.get(other.id) and room not in parallel:
            found.add((Rule.ROOM_TAKEN_TWICE, both))
        people = [
            {p for channel in plan.channels.get(i.id, ()) for p in channel.interpreters}
            for i in (one, other)
        ]
        if people[0] & people[1]:
            found.add((Rule.TWO_PLACES, both))
    return found


@st.composite
def hand_made(draw):
    problem = draw(problems())
    ids = [i.id for i in problem.items]
    rooms = {
        i: draw(st.sampled_from([r.id for r in problem.rooms]))
        for i in ids
        if problem.rooms and draw(st.booleans())
    }
    seats = {}
    for i in problem.items:
        if problem.interpreters and i.interpret_into:
            names = draw(
                st.lists(
                    st.sampled_from([p.id for p in problem.interpreters]), unique=True, max_size=2
                )
            )
            if names:
                seats[i.id] = (Channel(i.interpret_into[0], tuple(names), 1),)
    return problem, Plan(rooms, seats)


@given(hand_made())
@settings(PROPERTY, max_examples=60)
def test_clashes_of_hand_made_plans_are_found_just_as_a_slow_check_finds_them(made):
    problem, plan = made
    found = {
        (v.rule, frozenset({v.item, v.values["other"]}))
        for v in violations(problem, plan)
        if v.rule in (Rule.ROOM_TAKEN_TWICE, Rule.TWO_PLACES)
    }
    assert found == slow_clashes(problem, plan)


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


def test_nothing_at_all_is_a_plan_too():
    assert solve(Problem()).plan == Plan()


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
