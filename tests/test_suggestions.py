"""What would close a gap: every suggestion is done and judged again."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import example, given
from small_events import TINY, at, event, events, item, open_in, person, room, wide_events

from event_desk.allocation.demands import Demand, demand_of
from event_desk.allocation.frame import Frame
from event_desk.allocation.gaps import gaps
from event_desk.allocation.hiring import NEW, hire
from event_desk.allocation.problem import (
    Channel,
    GapKind,
    MobileBooth,
    Mode,
    PlacedBooth,
    Plan,
    Window,
)
from event_desk.allocation.rules import forbidden
from event_desk.allocation.solver import quick
from event_desk.allocation.suggestions import Kind, apply, suggest

HALL = room("hall", 2, 2, 2)
SMALL = room("small", 2)
LINA = person("Lina", "ar", "en")
OMAR = person("Omar", "ar", "", "en")
LUC = person("Luc", "fr", "en", "es")
ANNE = person("Anne", "fr", "", "en")


def gaps_in(problem, plan):
    return gaps(Frame(problem), plan)


def first(problem, plan, **wanted):
    """Suggestions for the first gap that is as `wanted`."""
    gap = next(
        gap
        for gap in gaps_in(problem, plan)
        if all(getattr(gap, name) == value for name, value in wanted.items())
    )
    return suggest(problem, plan, gap)


def kinds(suggestions):
    return [one.kind for one in suggestions]


def seated(item_id, **people):
    return {item_id: tuple(Channel(lang, tuple(who.split()), 1) for lang, who in people.items())}


def broken(problem, plan):
    return {(v.rule, v.item, v.people) for v in forbidden(problem, plan)}


BOTH = person("Noor", "", "ar en")
ONE_FOR_BOTH = event(
    item("S1", 0, 45, ("ar", "en", "fr"), ("ar", "en")),
    item("S2", 0, 45),
    rooms=[room("r", 1)],
    people=[BOTH],
)
BOTH_NOWHERE = event(
    item("S1", 0, 45, ()),
    item("S2", 0, 45, ("ar", "en"), ("ar", "en")),
    rooms=[room("r")],
    people=[BOTH],
)
"""Whoever works both ways needs a second person, in the booth that lends."""


@given(events() | wide_events())
@example((ONE_FOR_BOTH, Plan({"S1": "r"}, seated("S1", ar="Noor"))))
@example((BOTH_NOWHERE, Plan({"S1": "r"})))
@TINY
def test_each_closes_what_it_names_and_breaks_and_opens_nothing_else(made):
    problem, plan = made
    before = open_in(problem, plan)
    for gap in gaps_in(problem, plan):
        for one in suggest(problem, plan, gap):
            changed, after = apply(problem, plan, one)
            assert broken(changed, after) <= broken(problem, plan)
            now = open_in(changed, after)
            key = (gap.item, gap.language, gap.source)
            left = {(d.item, d.language, d.source) for d in one.left}
            assert key not in now or (key in left and now[key] < before[key])
            assert {k for k in now if now[k] > before.get(k, 0)} <= left
            assert {
                (d.item, d.language, d.source) for d in one.closed
            } == before.keys() - now.keys()


@given(events())
@TINY
def test_they_come_by_how_little_they_change_and_the_same_each_time(made):
    problem, plan = made
    for gap in gaps_in(problem, plan):
        found = suggest(problem, plan, gap)
        order = [(bool(one.left), one.weight) for one in found]
        assert order == sorted(order)
        assert found == suggest(problem, plan, gap)


@given(events() | wide_events())
@TINY
def test_whoever_is_to_be_found_closes_what_is_promised(made):
    problem, plan = made
    before = open_in(problem, plan)
    for one in hire(problem, plan, [demand_of(gap) for gap in gaps_in(problem, plan)]):
        suggestion = type("S", (), {"edit": one.edit})
        changed, after = apply(problem, plan, suggestion)
        now = open_in(changed, after)
        assert broken(changed, after) <= broken(problem, plan)
        assert one.closed
        assert {(d.item, d.language, d.source) for d in one.closed} <= before.keys() - now.keys()
        assert len(changed.interpreters) == len(problem.interpreters) + one.number


def test_who_is_free_is_assigned_and_nothing_bigger_is_offered():
    problem = event(item("S1", 0, 60, into=("fr",)), rooms=[HALL], people=[LUC, ANNE])
    found = first(problem, Plan({"S1": "hall"}), kind=GapKind.PAIR)
    assert {one.kind for one in found} == {Kind.ASSIGN}
    assert {one.people for one in found} == {("Luc",), ("Anne",)}


def test_a_team_of_two_is_filled_at_once():
    problem = event(item("S1", 0, 90, into=("fr",)), rooms=[HALL], people=[LUC, ANNE])
    found = first(problem, Plan({"S1": "hall"}), kind=GapKind.PAIR)
    assert set(found[0].people) == {"Luc", "Anne"}
    assert found[0].left == ()


def test_two_people_change_places():
    """Only Luc has Spanish, and sits where Anne could sit as well."""
    problem = event(
        item("S1", 0, 60, into=("fr",)),
        item("S2", 0, 60, ("es",), ("fr",)),
        rooms=[HALL, room("other", 2)],
        people=[LUC, ANNE],
    )
    plan = Plan({"S1": "hall", "S2": "other"}, seated("S1", fr="Luc"))
    best = first(problem, plan, item="S2")[0]
    assert (best.kind, best.people) == (Kind.EXCHANGE, ("Luc", "Anne"))
    assert best.values["item"] == "S1"
    _problem, after = apply(problem, plan, best)
    assert after.channels["S1"][0].interpreters == ("Anne",)
    assert after.channels["S2"][0].interpreters == ("Luc",)


@pytest.mark.parametrize(("start", "shift"), [(50, 10), (40, 20)])
def test_a_session_moves_by_no_more_than_is_needed(start, shift):
    problem = event(
        item("S1", 0, 60, into=("fr",)),
        item("S2", start, 60, into=("fr",)),
        rooms=[HALL, room("other", 2)],
        people=[ANNE],
        # the two rooms are ten minutes apart unless they are one
    )
    problem = replace(
        problem, profile=replace(problem.profile, move_zone=0, move_building=0, turnover=0)
    )
    plan = Plan({"S1": "hall", "S2": "other"}, seated("S1", fr="Anne"))
    moves = [one for one in first(problem, plan, item="S2") if one.kind is Kind.MOVE]
    assert {(one.values["item"], one.values["minutes"]) for one in moves} == {
        ("S2", shift),
        ("S1", -shift),
    }
    changed, _after = apply(problem, plan, moves[0])
    moved = next(i for i in changed.items if i.id == moves[0].values["item"])
    old = next(i for i in problem.items if i.id == moved.id)
    assert abs(moved.start - old.start) == timedelta(minutes=shift)
    assert moved.end - moved.start == old.end - old.start


def test_no_move_beyond_twenty_minutes_nor_into_a_break_nor_onto_a_speaker():
    profile_free = {"move_zone": 0, "move_building": 0, "turnover": 0}

    def moves(*more, start=40, speakers=()):
        problem = event(
            item("S1", 0, 60, into=("fr",), speakers=()),
            item("S2", start, 60, into=("fr",), speakers=speakers),
            *more,
            rooms=[HALL, room("other", 2), room("third")],
            people=[ANNE],
        )
        problem = replace(problem, profile=replace(problem.profile, **profile_free))
        rooms = {"S1": "hall", "S2": "other", **{one.id: "third" for one in more}}
        plan = Plan(rooms, seated("S1", fr="Anne"))
        found = [one for one in first(problem, plan, item="S2") if one.kind is Kind.MOVE]
        return {one.values["item"] for one in found}

    assert moves() == {"S1", "S2"}
    assert moves(start=30) == set()
    assert moves(item("B", 100, 30, kind="break")) == {"S1"}
    assert moves(item("S3", 105, 30, speakers=("x",)), speakers=("x",)) == {"S1"}


def test_another_room_where_the_booths_are_short():
    people = [ANNE, LINA]
    problem = event(item("S1", 0, 60, into=("fr", "ar")), rooms=[SMALL, HALL], people=people)
    plan = Plan({"S1": "small"}, seated("S1", fr="Anne"))
    best = first(problem, plan, language="ar")[0]
    assert (best.kind, best.values["room"], best.people) == (Kind.ROOM, "hall", ("Lina",))


def test_a_mobile_booth_where_one_is_to_be_had():
    def found(*placed):
        problem = event(
            item("S1", 60, 60, into=("fr", "ar")),
            item("S2", 60, 60),
            rooms=[SMALL, room("other")],
            people=[ANNE, LINA],
            mobile=(MobileBooth("m1", 2, 30, 10),),
        )
        plan = Plan({"S1": "small", "S2": "other"}, seated("S1", fr="Anne"), booths=placed)
        return (
            problem,
            plan,
            [x for x in first(problem, plan, language="ar") if x.kind is Kind.BOOTH],
        )

    problem, plan, (best,) = found()
    assert best.people == ("Lina",)
    changed, after = apply(problem, plan, best)
    assert [(one.booth, one.room) for one in after.booths] == [("m1", "small")]
    assert gaps_in(changed, after) == ()
    assert forbidden(changed, after) == ()
    assert found(PlacedBooth("m1", "other", at(60), at(120)))[2] == []


def test_rooms_are_exchanged_where_the_other_session_needs_no_booth():
    problem = event(
        item("S1", 0, 60, into=("fr", "ar")),
        item("S2", 0, 60),
        rooms=[SMALL, HALL],
        people=[ANNE, LINA],
    )
    plan = Plan({"S1": "small", "S2": "hall"}, seated("S1", fr="Anne"))
    best = first(problem, plan, language="ar")[0]
    assert best.kind is Kind.ROOMS_SWAPPED
    _changed, after = apply(problem, plan, best)
    assert after.rooms == {"S1": "hall", "S2": "small"}


def test_relay_and_retour_where_nobody_works_directly():
    relay = person("Noor", "ar", "", "fr")
    problem = event(item("S1", 0, 60, ("es",), ("fr", "ar")), rooms=[HALL], people=[LUC, relay])
    plan = Plan({"S1": "hall"}, seated("S1", fr="Luc"))
    best = first(problem, plan, language="ar")[0]
    assert (best.kind, best.people, best.values["pivot"]) == (Kind.RELAY, ("Noor",), "fr")

    both = event(item("S1", 0, 60, ("ar", "en"), ("ar", "en")), rooms=[HALL], people=[LINA, OMAR])
    plan = Plan({"S1": "hall"}, seated("S1", ar="Lina Omar"))
    best = first(both, plan, language="en")[0]
    assert (best.kind, best.people, best.left) == (Kind.RETOUR, (), ())


def test_one_alone_who_works_both_ways_leaves_a_seat_open():
    both = event(item("S1", 0, 60, ("ar", "en"), ("ar", "en")), rooms=[HALL], people=[LINA])
    plan = Plan({"S1": "hall"}, seated("S1", ar="Lina"))
    (retour,) = (one for one in first(both, plan, language="en") if one.kind is Kind.RETOUR)
    assert (retour.left, retour.missing) == ((Demand("S1", "ar"),), 1)


def test_other_modes_where_no_booth_is_there():
    bare = room("bare")
    problem = event(item("S1", 0, 60, into=("fr",), listeners=2), rooms=[bare], people=[LUC, ANNE])
    found = first(problem, Plan({"S1": "bare"}))
    assert {one.values["mode"] for one in found if one.kind is Kind.MODE} == {
        Mode.CONSECUTIVE, Mode.WHISPERED,
    }  # fmt: skip
    many = replace(problem, items=(replace(problem.items[0], listeners=3),))
    found = first(many, Plan({"S1": "bare"}))
    assert {one.values["mode"] for one in found if one.kind is Kind.MODE} == {Mode.CONSECUTIVE}


def test_find_somebody_or_do_without_where_nobody_can():
    problem = event(item("S1", 0, 90, ("es",), ("ar",)), rooms=[HALL], people=[ANNE])
    found = first(problem, Plan({"S1": "hall"}))
    assert kinds(found) == [Kind.HIRE, Kind.LANGUAGE_LESS]
    assert dict(found[0].values) == {"a": "ar", "b": "", "c": "es", "number": 2}
    changed, after = apply(problem, Plan({"S1": "hall"}), found[0])
    assert gaps_in(changed, after) == ()
    assert [one.id for one in changed.interpreters] == ["Anne", f"{NEW}1", f"{NEW}2"]


def test_the_best_to_look_for_closes_most():
    problem = event(
        item("S1", 0, 60, ("es",), ("ar",)),
        item("S2", 120, 60, ("es",), ("ar",)),
        item("S3", 240, 60, ("fr",), ("en",)),
        rooms=[HALL],
        people=[],
    )
    plan = Plan({"S1": "hall", "S2": "hall", "S3": "hall"})
    best = hire(problem, plan, [demand_of(gap) for gap in gaps_in(problem, plan)])[0]
    assert len(best.closed) == 3
    assert {*best.skills.a, *best.skills.b} == {"ar", "en"}


def test_nothing_is_suggested_for_what_has_begun_or_has_no_times():
    problem = event(item("S1", 0, 60, into=("fr",)), rooms=[HALL], people=[ANNE], now=at(30))
    plan = Plan({"S1": "hall"})
    problem = replace(problem, current=plan)
    assert first(problem, plan) == ()
    lost = replace(problem, items=(replace(problem.items[0], start=None),), now=None)
    assert suggest(lost, Plan(), gaps_in(lost, Plan())[0]) == ()


def test_an_item_without_a_room_gets_one():
    problem = event(item("S1", 0, 60), item("S2", 0, 60), rooms=[HALL, SMALL], people=[])
    found = first(problem, Plan({"S1": "hall"}), kind=GapKind.ITEM)
    assert (found[0].kind, found[0].values["room"]) == (Kind.ROOM, "small")


def test_people_who_left_the_list_stand_in_nobodys_way():
    problem = event(item("S1", 0, 60, into=("fr",)), rooms=[HALL], people=[ANNE, LUC])
    plan = quick(problem).plan
    gone = plan.channels["S1"][0].interpreters[0]
    left = replace(
        problem, interpreters=tuple(one for one in problem.interpreters if one.id != gone)
    )
    assert kinds(first(left, plan)) == [Kind.ASSIGN]
    away = (Window(at(600), at(700)),)
    nobody = replace(
        left, interpreters=tuple(replace(one, available=away) for one in left.interpreters)
    )
    assert Kind.HIRE in kinds(first(nobody, plan))
