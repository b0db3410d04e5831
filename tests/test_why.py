"""Why something is open: supply, reasons, price and conflict, each found again by trying all."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import assume, given
from small_events import (
    TINY,
    at,
    event,
    events,
    few_enough,
    item,
    legal_plans,
    only,
    open_in,
    person,
    room,
)

from event_desk import texts
from event_desk.allocation import why_run
from event_desk.allocation.answers import Answers, Explained, answers
from event_desk.allocation.coverage import cover
from event_desk.allocation.frame import Frame
from event_desk.allocation.gaps import gaps
from event_desk.allocation.problem import Channel, GapKind, Plan, Problem, Reason, Seat, Window
from event_desk.allocation.score import score
from event_desk.allocation.solver import solve
from event_desk.allocation.supply import supply
from event_desk.allocation.why import conflict, held, price, ranked
from event_desk.allocation.why_words import names_of, supply_words, words
from event_desk.files import resource
from event_desk.progress import Cancelled

HALL = room("hall", 2, 2, 2)
LINA = person("Lina", "ar", "en")
OMAR = person("Omar", "ar", "", "en")
LUC = person("Luc", "fr", "en", "es")
ANNE = person("Anne", "fr", "", "en")


def gaps_in(problem, plan):
    return gaps(Frame(problem), plan)


def seated(item_id, **people):
    return {item_id: tuple(Channel(lang, tuple(who.split()), 1) for lang, who in people.items())}


# Supply against demand


@given(events(most_items=4, most_people=4))
@TINY
def test_supply_is_what_counting_gives(made):
    problem, _plan = made
    frame = Frame(problem)
    for piece in supply(problem):
        here = [
            slot
            for slot in frame.slots.values()
            if slot.item.start < piece.end and piece.start < slot.item.end
        ]
        own = [slot for slot in here if piece.language in slot.targets]
        assert tuple(slot.item.id for slot in own) == piece.items
        assert piece.need == sum(frame.team(slot) for slot in own)
        assert piece.have == len({p for slot in own for p in able(frame, slot, piece.language)})
        assert piece.gap == piece.need - most_seated(seats_of(frame, own, [piece.language]))
        group = [piece.language, *piece.rivals]
        assert piece.shared_gap == piece.shared_need - most_seated(seats_of(frame, here, group))
        for other in {code for slot in here for code in slot.targets} - set(group):
            theirs = {p for slot in here if other in slot.targets for p in able(frame, slot, other)}
            assert not theirs & {p for s in own for p in able(frame, s, piece.language)}


def able(frame, slot, language):
    """Here for all of it, and of use in that booth: directly, or by relay from another."""
    return [
        one.id
        for one in frame.people.values()
        if language in one.active
        and one.understood & ({*slot.item.floor, *slot.targets} - {language})
        and (
            one.available is None
            or any(w.start <= slot.item.start and slot.item.end <= w.end for w in one.available)
        )
    ]


def seats_of(frame, slots, languages):
    return [
        able(frame, slot, language)
        for slot in slots
        for language in slot.targets
        if language in languages
        for _seat in range(frame.team(slot))
    ]


def most_seated(seats, people=None):
    """By trying everybody in every seat that is left, and in none."""
    if people is None:
        people = sorted({one for seat in seats for one in seat})
    if not people:
        return 0
    first, *rest = people
    best = most_seated(seats, rest)
    for place, seat in enumerate(seats):
        if first in seat:
            best = max(best, 1 + most_seated(seats[:place] + seats[place + 1 :], rest))
    return best


def test_languages_that_want_the_same_people_are_named():
    both = person("Mona", "ar", "fr", "en")
    problem = event(
        item("S1", 0, 60, into=("ar",)),
        item("S2", 0, 60, into=("fr",)),
        rooms=[HALL],
        people=[both],
    )
    arabic, french = supply(problem)
    assert (arabic.need, arabic.have, arabic.gap) == (1, 1, 0)
    assert (arabic.rivals, french.rivals) == (("fr",), ("ar",))
    assert (arabic.shared_need, arabic.shared_have, arabic.shared_gap) == (2, 1, 1)
    assert [sentence for _piece, sentence in supply_words([arabic, french])] == [
        "Arabic, French share people: 2 needed, 1 here, 1 too few"
    ]


# Reasons


def test_what_holds_people_is_summed_up():
    away = person("Zoé", "fr", "", "en", available=(Window(at(500), at(600)),))
    problem = event(
        item("S1", 0, 60, into=("fr",)),
        item("S2", 0, 60, into=("fr",)),
        rooms=[HALL, room("other", 2)],
        people=[ANNE, away],
    )
    plan = Plan({"S1": "hall", "S2": "other"}, seated("S1", fr="Anne"))
    gap = gaps_in(problem, plan)[0]
    assert {(one.reason, one.people, one.item) for one in held(gap)} == {
        (Reason.BUSY, ("Anne",), "S1"),
        (Reason.NOT_AVAILABLE, ("Zoé",), ""),
    }
    told = words(Explained(gap, held(gap)), names_of(problem))
    assert told.what == "English into French"
    assert told.why == "2 persons could do it: 1 not here then, 1 busy."
    assert told.held == ("Not here at that time: ⁨Zoé⁩", "In ⁨S1⁩ at that time: ⁨Anne⁩")


def test_the_worst_gaps_come_first():
    problem = event(
        item("S1", 0, 90, into=("fr",)),
        item("S2", 200, 60, into=("ar",)),
        item("S3", 300, 60, into=("ar",), priority=3),
        item("S4", 0, 60),
        rooms=[HALL],
        people=[ANNE],
    )
    plan = Plan({"S1": "hall", "S2": "hall", "S3": "hall"}, seated("S1", fr="Anne"))
    found = ranked(problem, gaps_in(problem, plan))
    assert [gap.item for gap in found] == ["S4", "S3", "S2", "S1"]
    assert [gap.kind for gap in found] == [GapKind.ITEM, GapKind.PAIR, GapKind.PAIR, GapKind.SEAT]


# The price


@given(events())
@TINY
def test_the_price_is_the_least_that_any_plan_asks(made):
    problem, plan = made
    assume(few_enough(problem))
    plans = legal_plans(problem, plan)
    frame = Frame(problem)
    for gap in gaps_in(problem, plan):
        key = (gap.item, gap.language, gap.source)
        found = price(problem, plan, gap)
        closing = [one for one in plans if is_met(frame, one, key)]
        assert found.possible is bool(closing)
        assert found.proven
        if closing:
            best = min(worth(frame, one, plan) for one in closing)
            assert worth(frame, found.plan, plan) == best
            before, now = open_in(problem, plan), open_in(problem, found.plan)
            assert {d for d in now if now[d] > before.get(d, 0)} == {
                (d.item, d.language, d.source) for d in found.opened
            }
            assert {
                (d.item, d.language, d.source) for d in found.closed
            } == before.keys() - now.keys()


def worth(frame, plan, before):
    levels = score(frame, plan, before)
    return levels["uncovered"], levels["missing"], levels["changes"]


def is_met(frame, plan, key):
    """Is the pair interpreted, or are the seats of the booth taken?"""
    item_id, language, source = key
    slot = frame.slots[item_id]
    covered = cover(frame, slot, plan.channels.get(item_id, ()))
    if source:
        return (source, language) not in covered.uncovered
    return not covered.missing(language, frame.team(slot))


def test_closing_one_opens_another():
    problem = event(
        item("S1", 0, 60, into=("fr",)),
        item("S2", 0, 60, into=("fr",)),
        rooms=[HALL, room("other", 2)],
        people=[ANNE],
    )
    plan = Plan({"S1": "hall", "S2": "other"}, seated("S1", fr="Anne"))
    gap = gaps_in(problem, plan)[0]
    found = price(problem, plan, gap)
    assert (found.possible, found.people) == (True, ("Anne",))
    assert [(d.item, d.language, d.source) for d in found.opened] == [("S1", "fr", "en")]
    told = words(Explained(gap, held(gap), price=found), names_of(problem))
    assert told.price == (
        "Closing it would open: ⁨S1⁩: English into French.",
        "1 person would work elsewhere: ⁨Anne⁩.",
    )


def test_pins_and_what_has_begun_stay_where_they_are():
    problem = event(
        item("S1", 0, 60, into=("fr",)),
        item("S2", 0, 60, into=("fr",)),
        rooms=[HALL, room("other", 2)],
        people=[ANNE],
    )
    plan = Plan({"S1": "hall", "S2": "other"}, seated("S1", fr="Anne"))
    gap = gaps_in(problem, plan)[0]
    pinned = replace(problem, pins=frozenset({Seat("S1", "fr", "Anne")}))
    assert price(pinned, plan, gap).possible is False


# Conflicts


@given(events(most_items=4))
@TINY
def test_what_cannot_all_be_covered_cannot_and_can_without_any_one(made):
    problem, plan = made
    assume(few_enough(problem))
    frame = Frame(problem)
    for gap in gaps_in(problem, plan):
        found = conflict(problem, plan, gap)
        asked = all_asked(frame, plan, gap)
        assert found.known
        if not found.items:
            assert coverable(problem, plan, asked, asked.keys())
            continue
        demands = {}
        for one in found.demands:
            demands.setdefault(one.item, []).append((one.item, one.language, one.source))
        assert gap.item in found.items
        assert set(demands) == set(found.items)
        assert not coverable(problem, plan, demands, found.items)
        for left_out in found.items:
            rest = [one for one in found.items if one != left_out]
            assert coverable(problem, plan, demands, rest)
        if found.smallest and len(found.items) > 1:
            others = [one for one in asked if one != gap.item]
            for chosen in combinations(others, len(found.items) - 2):
                assert coverable(problem, plan, asked, [gap.item, *chosen])


def all_asked(frame, plan, gap):
    """By item: the gap, and what the plan covers of the rest; seats for a gap of seats only."""
    asked = {}
    for slot in frame.slots.values():
        item_id = slot.item.id
        keys = [(item_id, target, source) for source, target in slot.pairs]
        if not gap.source:
            covered = {t for s, t in slot.pairs if is_met(frame, plan, (item_id, t, s))}
            keys += [(item_id, target, "") for target in slot.targets if target in covered]
        own = (gap.item, gap.language, gap.source)
        wanted = [key for key in keys if key == own or is_met(frame, plan, key)]
        if wanted:
            asked[item_id] = wanted
    return asked


def coverable(problem, plan, demands, items):
    part = only(problem, items)
    frame = Frame(part)
    here = Plan({one: plan.rooms[one] for one in items})
    return any(
        all(is_met(frame, one, key) for item_id in items for key in demands[item_id])
        for one in legal_plans(part, here)
    )


def test_three_sessions_for_two_people():
    problem = event(
        item("S1", 0, 60, into=("fr",)),
        item("S2", 0, 60, into=("fr",)),
        item("S3", 0, 60, into=("fr",)),
        item("S4", 300, 60, into=("fr",)),
        rooms=[HALL, room("other", 2), room("third", 2)],
        people=[ANNE, LUC],
    )
    rooms = {"S1": "hall", "S2": "other", "S3": "third", "S4": "hall"}
    plan = Plan(rooms, {**seated("S1", fr="Anne"), **seated("S2", fr="Luc")})
    gap = next(gap for gap in gaps_in(problem, plan) if gap.item == "S3")
    found = conflict(problem, plan, gap)
    assert (found.items, found.smallest) == (("S1", "S2", "S3"), True)
    assert found.people == ("Anne", "Luc")
    told = words(Explained(gap, held(gap), conflict=found), names_of(problem)).conflict
    assert told[0] == "⁨S1⁩, ⁨S2⁩, ⁨S3⁩ cannot all be covered; without any one of them the others can."
    assert told[-1] == "For all of this there are: ⁨Anne⁩, ⁨Luc⁩."


def test_more_languages_than_booths_stand_against_each_other():
    problem = event(
        item("S1", 0, 60, into=("fr", "ar")), rooms=[room("small", 2)], people=[ANNE, LINA]
    )
    plan = Plan({"S1": "small"}, seated("S1", fr="Anne"))
    gap = gaps_in(problem, plan)[0]
    found = conflict(problem, plan, gap)
    assert (found.items, found.languages, found.booths) == (("S1",), 2, 1)
    told = words(Explained(gap, held(gap), conflict=found), names_of(problem)).conflict
    assert told[0] == "⁨S1⁩ has 1 booth(s) for 2 languages."


# All of it


def several():
    return event(
        item("S1", 0, 90, into=("fr", "ar")),
        item("S2", 0, 90, ("es",), ("fr",)),
        item("S3", 200, 60, into=("fr",)),
        rooms=[HALL, room("other", 2)],
        people=[ANNE, LUC, OMAR],
    )


def test_quick_answers_come_first_and_all_are_told_from_a_process_of_its_own():
    problem = several()
    plan = replace(solve(problem).plan, gaps=())
    heard = []
    found = why_run.run(problem, plan, tell=heard.append)
    assert found == answers(problem, plan)
    assert found.final
    assert found.gaps
    assert isinstance(heard[0], Answers)
    assert heard[0].supply == found.supply
    assert all(one.held == after.held for one, after in zip(heard[0].gaps, found.gaps, strict=True))
    assert heard[0].gaps[0].suggestions is None
    for one in found.gaps:
        assert one.suggestions is not None
        assert one.price is not None
        assert one.conflict is not None


def test_cancel_ends_it_or_keeps_what_was_told():
    problem = several()

    def stop(done, _total):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        why_run.run(problem, Plan(), stop)
    kept = why_run.run(problem, Plan(), stop, keep=True)
    assert kept.supply
    assert not kept.final


def test_one_session_alone_and_nothing_solved():
    problem = several()
    plan = Plan({"S1": "hall", "S2": "other", "S3": "hall"})
    found = answers(problem, plan, items=("S3",), solving=False)
    assert {one.gap.item for one in found.gaps} == {"S3"}
    assert found.final
    assert all(one.price is None and one.conflict is None for one in found.gaps)


@pytest.mark.parametrize(
    "problem",
    [
        Problem(),
        event(item("S1", 0, 60, (), ("fr",)), rooms=[HALL], people=[ANNE]),
        event(replace(item("S1", 0, 60, into=("fr",)), start=None), rooms=[], people=[]),
        event(item("S1", 60, -30, into=("xx",)), item("S2", 0, 60, into=("xx",)), rooms=[HALL],
              people=[person("Nobody", "")]),
        event(item("S1", 0, 60, into=("fr",)), rooms=[room("r", capacity=0)], people=[ANNE]),
    ],
)  # fmt: skip
def test_bad_input_is_explained_rather_than_refused(problem):
    for plan in (Plan(), Plan({"S1": "hall", "S2": "hall"})):
        found = answers(problem, plan)
        assert found.final
        names = names_of(problem)
        for one in found.gaps:
            told = words(one, names)
            assert told.what
            assert told.why


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_sentences_can_be_made_in_every_language(language):
    problem = several()
    plan = Plan({"S1": "hall", "S2": "other", "S3": "hall"}, seated("S1", fr="Anne Luc"))
    found = answers(problem, plan)
    with texts.speaking(language):
        for one in found.gaps:
            told = words(one, names_of(problem))
            for line in (*told.held, *told.price, *told.conflict, *told.suggestions, told.why):
                assert "{" not in line
                assert "?" not in line
                assert "%" not in line


# The command


def test_the_command_tells_what_is_open(event, run, ask):
    assert ask("import", event, resource("sample/annual-meeting-2026.xlsx"))["rejected"] == 0
    code, said, _ = run("why", event, "--quick")
    assert code == 0
    assert said.startswith("There is no plan yet")
    ask("plan", event)
    found = ask("why", event)
    assert found["complete"]
    assert set(found) == {"complete", "gaps", "hires", "supply"}
    assert found["supply"]
    for gap in found["gaps"]:
        assert {
            "item", "kind", "language", "from", "missing", "reason", "sentence", "held", "price",
            "conflict", "suggestions",
        } <= set(gap)  # fmt: skip
    assert ask("why", event, "--item", "D1-S1", "--quick")["complete"]
    code, said, trouble = run("why", event, "--item", "NONE")
    assert (code, said) == (1, "")
    assert "NONE" in trouble
