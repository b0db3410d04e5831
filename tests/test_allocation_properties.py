"""What every plan must hold, whoever made it and whatever the event is like."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

from hypothesis import given
from hypothesis import strategies as st
from made_events import PROPERTY, days_on, problems, wishes

from event_desk.allocation.frame import Frame
from event_desk.allocation.problem import GapKind, Plan, Seat
from event_desk.allocation.profile import Level, Rule
from event_desk.allocation.rules import forbidden, violations
from event_desk.allocation.score import LEVELS, score
from event_desk.allocation.solver import Wanted, quick, solve

BEYOND = {
    Rule.ITEM_TIMES,
    Rule.ITEM_LANGUAGE,
    Rule.SPEAKER_TWICE,
    Rule.PIN_BROKEN,
    Rule.NO_SKILL,
    Rule.ROOM_MISSING,
    Rule.NOT_COVERED,
    Rule.SEATS_SHORT,
    Rule.BEGUN,
    Rule.RECEIVERS_STOCK,
    Rule.WHISPER_LISTENERS,
}
"""What lies in the lists, or what leaving something out cannot mend."""


def broken(problem, plan):
    return [v for v in forbidden(problem, plan) if v.rule not in BEYOND]


def worth(solution):
    return tuple(solution.objective[level] for level in LEVELS)


@given(problems())
@PROPERTY
def test_no_plan_breaks_a_forbidden_rule_and_greedy_is_never_better(problem):
    found, fast = solve(problem), quick(problem)
    assert broken(problem, found.plan) == []
    assert broken(problem, fast.plan) == []
    assert worth(found) <= worth(fast)
    assert score(Frame(problem), found.plan) == dict(found.objective)


@given(days_on(), wishes)
@PROPERTY
def test_nor_does_a_plan_made_while_the_event_goes_on(problem, wanted):
    found, fast = solve(problem, wanted=wanted), quick(problem, wanted)
    assert broken(problem, found.plan) == []
    assert broken(problem, fast.plan) == []
    assert worth(found) <= worth(fast)


@given(problems(), st.randoms(use_true_random=False))
@PROPERTY
def test_the_same_problem_gives_the_same_plan_in_whatever_order_it_comes(problem, chance):
    def shuffled(values):
        return tuple(chance.sample(values, len(values)))

    turned = replace(
        problem,
        items=shuffled(problem.items),
        rooms=shuffled(problem.rooms),
        interpreters=shuffled(problem.interpreters),
        mobile=shuffled(problem.mobile),
    )
    first, second = solve(problem), solve(turned)
    assert first.plan == second.plan
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
        mobile=(),
    ), new


@given(problems())
@PROPERTY
def test_another_import_of_the_same_lists_gives_the_same_plan(problem):
    problem = replace(problem, mobile=())
    other, new = renamed(problem)
    first, second = solve(problem), solve(other)
    assert {new(i): new(r) for i, r in first.plan.rooms.items()} == second.plan.rooms
    assert {
        Seat(new(s.item), s.language, new(s.interpreter)) for s in first.plan.seats()
    } == second.plan.seats()


PLAN_AGAIN = """
import sys
from made_events import HALL, SMALL, ANNE, LINA, LUC, OMAR, event, item, person
from event_desk.allocation.problem import MobileBooth
from event_desk.allocation.solver import solve
items = [item(f"S{n}", n % 4 * 100, 90, ("en", "es")[: 1 + n % 2], ("ar", "fr")) for n in range(8)]
spare = [person(f"P{n}", ("ar", "fr", "en")[n % 3], "en", "es") for n in range(6)]
stock = (MobileBooth("m1", 2, 10, 20), MobileBooth("m2", 2, 10, 20))
made = event(*items, rooms=(HALL, SMALL), people=(LINA, OMAR, LUC, ANNE, *spare), mobile=stock)
plan = solve(made).plan
print(sorted(plan.rooms.items()), sorted(plan.channels.items()), plan.layouts, plan.booths)
"""


def test_another_process_makes_the_same_plan():
    places = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "src")]
    told = {
        subprocess.run(
            [sys.executable, "-c", f"import sys; sys.path[:0] = {places!r}\n{PLAN_AGAIN}"],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1


@given(problems())
@PROPERTY
def test_keeping_the_plan_in_force_changes_no_plan_that_is_full(problem):
    whole = solve(problem)
    again = solve(replace(problem, current=whole.plan), wanted=Wanted(keep=True))
    assert whole.plan.rooms.items() <= again.plan.rooms.items()
    if not whole.plan.gaps:
        assert whole.plan.home_seats() <= again.plan.home_seats()


@given(days_on())
@PROPERTY
def test_what_has_begun_stays_as_it_is(problem):
    current = problem.current
    mild = replace(problem, profile=problem.profile.with_levels(begun=Level.FORBID))
    legal_before = forbidden(problem, current) == ()
    for solution in (solve(mild), quick(mild)):
        frame = Frame(mild)
        over = [item for item in frame.over if item in current.rooms]
        if legal_before:
            assert {i: solution.plan.rooms.get(i) for i in over} == {
                i: current.rooms[i] for i in over
            }
        new = solution.plan.home_seats() - current.home_seats()
        assert not {seat.item for seat in new} & frame.fixed


@given(problems())
@PROPERTY
def test_every_uncovered_pair_and_missing_seat_is_a_named_gap(problem):
    warned = {Rule.NOT_COVERED: Level.WARN, Rule.ROOM_MISSING: Level.WARN}
    profile = replace(
        problem.profile, levels={**problem.profile.levels, **warned, Rule.ITEM_TIMES: Level.WARN}
    )
    problem = replace(problem, profile=profile)
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


def test_nothing_at_all_is_a_plan_too():
    from event_desk.allocation.problem import Problem

    assert solve(Problem()).plan == Plan()
