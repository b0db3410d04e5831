"""Each rule, broken by hand once, with what it tells; and what levels and overrides make of it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from slow_checker import check

from event_desk.allocation.problem import (
    Channel,
    Interpreter,
    Item,
    Mode,
    Override,
    Plan,
    Problem,
    Room,
    Seat,
)
from event_desk.allocation.profile import PROFILES, Level, Profile, Rule
from event_desk.allocation.rules import forbidden, violations

NINE = datetime(2030, 5, 1, 9, 0, tzinfo=UTC)
HALL = Room("hall", "Hall", 100, (2, 2), 50, zone="a")
FAR = Room("far", "Far", 100, (2, 1), 50, zone="b", building="annex")
FOYER = Room("foyer", "Foyer", 100, parallel=True, step_free=False)
LINA = Interpreter("Lina", "Lina", ("ar",), ("en",))
OMAR = Interpreter("Omar", "Omar", ("ar",), (), ("en",))
LUC = Interpreter("Luc", "Luc", ("fr",), ("en",), ("ar",))


def item(code, start=0, minutes=60, floor=("en",), into=(), **values):
    begin = NINE + timedelta(minutes=start)
    end = begin + timedelta(minutes=minutes)
    return Item(code, code, begin, end, floor=floor, interpret_into=into, **values)


def found(items, plan, people=(LINA, OMAR, LUC), rooms=(HALL, FAR, FOYER), **values):
    problem = Problem("UTC", rooms, tuple(items), people, **values)
    told = list(violations(problem, plan))
    keys = {
        (v.rule, v.item, tuple(sorted(v.people)), str(v.values.get("language", ""))) for v in told
    }
    assert keys == check(problem, plan)
    return {v.rule: v for v in told}


def plan(rooms, **teams):
    """`plan({"A": "hall"}, A="ar:Lina+Omar fr:Luc")`; booths are numbered in that order."""
    channels = {}
    for code, text in teams.items():
        channels[code] = tuple(
            Channel(language, tuple(names.split("+")), number)
            for number, (language, names) in enumerate(
                (part.split(":") for part in text.split()), start=1
            )
        )
    return Plan(rooms, channels)


@pytest.mark.parametrize(
    ("items", "made", "rule", "values"),
    [
        ([item("A", minutes=0)], plan({}), Rule.ITEM_TIMES, {}),
        ([item("A", floor=(), into=("ar",))], plan({"A": "hall"}), Rule.ITEM_LANGUAGE, {}),
        ([item("A")], plan({}), Rule.ROOM_MISSING, {}),
        ([item("A")], plan({"A": "cellar"}), Rule.ROOM_UNKNOWN, {"room": "cellar"}),
        (
            [item("A", speakers=("Amal",)), item("B", 30, speakers=("Amal",))],
            plan({"A": "hall", "B": "far"}),
            Rule.SPEAKER_TWICE,
            {"other": "B"},
        ),
        (
            [item("A"), item("B", 70)],
            plan({"A": "hall", "B": "hall"}),
            Rule.TURNOVER,
            {"room": "hall", "other": "B", "minutes": 10, "limit": 15},
        ),
        (
            [item("A", layout="theatre"), item("B", 90, layout="banquet")],
            plan({"A": "hall", "B": "hall"}),
            Rule.TURNOVER,
            {"room": "hall", "other": "B", "minutes": 30, "limit": 45},
        ),
        (
            [item("A", expected=101)],
            plan({"A": "hall"}),
            Rule.CAPACITY,
            {"room": "hall", "expected": 101, "capacity": 100},
        ),
        (
            [item("A", expected=60, parallel=True), item("B", 30, expected=60, parallel=True)],
            plan({"A": "foyer", "B": "foyer"}),
            Rule.CAPACITY,
            {"room": "foyer", "expected": 120, "capacity": 100},
        ),
        (
            [item("A", into=("ar",), listeners=50)],
            plan({"A": "hall"}),
            Rule.RECEIVERS,
            {"room": "hall", "needed": 56, "stock": 50},
        ),
        ([item("A", step_free=True)], plan({"A": "foyer"}), Rule.STEP_FREE, {"room": "foyer"}),
        ([item("A")], plan({"A": "foyer"}), Rule.PARALLEL, {"room": "foyer"}),
        (
            [item("A", closed=True)],
            plan({"A": "foyer"}),
            Rule.CLOSED_BESIDE_OPEN,
            {"room": "foyer"},
        ),
        ([item("A", pinned_room="far")], plan({"A": "hall"}), Rule.PIN_BROKEN, {"room": "far"}),
        (
            [item("A", into=("fr",))],
            plan({"A": "hall"}, A="ar:Lina"),
            Rule.CHANNEL_UNWANTED,
            {"language": "ar"},
        ),
        (
            [item("A", into=("ar",))],
            plan({"A": "hall"}),
            Rule.NOT_COVERED,
            {"language": "ar", "source": "en"},
        ),
        (
            [item("A", minutes=61, into=("ar",))],
            plan({"A": "hall"}, A="ar:Lina"),
            Rule.SEATS_SHORT,
            {"language": "ar", "missing": 1},
        ),
        (
            [item("A", minutes=211, into=("ar",))],
            plan({"A": "hall"}, A="ar:Lina+Omar"),
            Rule.SEATS_SHORT,
            {"language": "ar", "missing": 1},
        ),
        (
            [item("A", minutes=60, into=("ar",))],
            plan({"A": "hall"}, A="ar:Lina"),
            Rule.ALONE,
            {"language": "ar", "minutes": 60, "limit": 40},
        ),
        (
            [item("A", minutes=90, into=("fr",))],
            plan({"A": "hall"}, A="fr:Luc+Omar"),
            Rule.NOT_SKILLED,
            {"language": "fr"},
        ),
        (
            [item("A", floor=("en", "ar"), into=("fr", "ar", "en"))],
            plan({"A": "hall"}, A="fr:Luc ar:Omar en:Lina"),
            Rule.BOOTHS,
            {"room": "hall", "needed": 3, "booths": 2},
        ),
        (
            [item("A", into=("fr", "ar"))],
            plan({"A": "far"}, A="fr:Luc ar:Lina+Omar"),
            Rule.BOOTH_SEATS,
            {"room": "far", "booth": 2, "needed": 2, "seats": 1},
        ),
        (
            [item("A", into=("ar",), mode=Mode.WHISPERED, listeners=3)],
            plan({"A": "hall"}, A="ar:Lina+Omar"),
            Rule.WHISPER_LISTENERS,
            {"listeners": 3, "limit": 2},
        ),
        (
            [item("A", into=("ar",))],
            plan({"A": "hall"}, A="ar:Nobody"),
            Rule.INTERPRETER_UNKNOWN,
            {},
        ),
        (
            [item("A", into=("ar",)), item("B", 30, into=("ar",))],
            plan({"A": "hall", "B": "far"}, A="ar:Lina", B="ar:Lina"),
            Rule.TWO_PLACES,
            {"other": "B"},
        ),
        (
            [item("A", into=("ar",)), item("B", 75, into=("ar",))],
            plan({"A": "hall", "B": "far"}, A="ar:Lina", B="ar:Lina"),
            Rule.MOVING,
            {"minutes": 15, "limit": 20, "other": "B"},
        ),
        (
            [item("A", 0, 150, into=("ar",)), item("B", 165, 61, into=("ar",))],
            plan({"A": "hall", "B": "hall"}, A="ar:Lina", B="ar:Lina"),
            Rule.FOUR_HOURS,
            {"minutes": 211, "limit": 210},
        ),
        (
            [item("A", 0, 60, into=("ar",)), item("B", 511, 60, into=("ar",))],
            plan({"A": "hall", "B": "hall"}, A="ar:Lina", B="ar:Lina"),
            Rule.SPAN,
            {"minutes": 601, "limit": 600},
        ),
        (
            [item("A", 180, 60, into=("ar",)), item("B", 245, 60, into=("ar",))],
            plan({"A": "hall", "B": "hall"}, A="ar:Lina", B="ar:Lina"),
            Rule.LUNCH,
            {"limit": 60},
        ),
    ],
)
def test_each_rule_is_found_with_what_it_tells(items, made, rule, values):
    told = found(items, made)
    assert rule in told
    assert dict(told[rule].values) == values


def test_hours_of_a_day():
    items = [item(f"S{n}", n * 150, 105, into=("ar",)) for n in range(5)]
    long = Profile(four_hours=600, span=900, lunch_shift=0)
    rooms = {one.id: "hall" for one in items}
    told = found(items[:4], plan(rooms, **{f"S{n}": "ar:Lina" for n in range(4)}), profile=long)
    assert told[Rule.DAY_LONG].values["minutes"] == 420
    told = found(items, plan(rooms, **{f"S{n}": "ar:Lina" for n in range(5)}), profile=long)
    assert dict(told[Rule.DAY_HOURS].values) == {"minutes": 525, "limit": 420}
    far = replace(LINA, remote=True)
    told = found(
        items, plan(rooms, **{f"S{n}": "ar:Lina" for n in range(5)}), people=(far,), profile=long
    )
    assert dict(told[Rule.REMOTE_HOURS].values) == {"minutes": 525, "limit": 240}


def test_the_night_between_two_days():
    items = [item("A", 660, 60, into=("ar",)), item("B", 24 * 60, 60, into=("ar",))]
    told = found(items, plan({"A": "hall", "B": "hall"}, A="ar:Lina", B="ar:Lina"))
    assert Rule.NIGHT not in told  # 21:00 to 8:30 is 690 minutes
    late = [item("A", 660, 91, into=("ar",)), items[1]]
    told = found(late, plan({"A": "hall", "B": "hall"}, A="ar:Lina", B="ar:Lina"))
    assert dict(told[Rule.NIGHT].values) == {"minutes": 659, "limit": 660}


def test_relay_that_is_needless_thin_or_gives_both_ways():
    spanish = Interpreter("Ana", "Ana", ("es",), ("en",))
    both = Interpreter("Rim", "Rim", ("fr",), (), ("en", "es"))
    needless = Plan(
        {"A": "hall"},
        {"A": (Channel("fr", ("Rim",), 1, "en"), Channel("en", ("Ana",), 2))},
    )
    one = item("A", floor=("es",), into=("fr", "en"))
    assert Rule.RELAY_NEEDLESS in found([one], needless, people=(spanish, both))
    thin = Plan(
        {"A": "hall"},
        {"A": (Channel("ar", ("Lina",), 1, "en"), Channel("en", ("Ana",), 2))},
    )
    told = found([item("A", floor=("es",), into=("ar", "en"))], thin, people=(spanish, LINA))
    assert dict(told[Rule.PIVOT_THIN].values) == {"language": "ar", "pivot": "en"}
    two_way = Plan(
        {"A": "hall"},
        {
            "A": (
                Channel("es", ("Ana",), 1),
                Channel("en", ("Ana",), 1, retour=("es",)),
                Channel("ar", ("Lina",), 2, "en"),
            )
        },
    )
    floor = item("A", floor=("es", "en"), into=("es", "en", "ar"))
    told = found([floor], two_way, people=(spanish, LINA))
    assert dict(told[Rule.TWO_WAY_RELAY].values) == {"language": "es", "needed": 3}
    assert Rule.NOT_COVERED not in told
    assert Rule.BOOTHS not in told


def test_availability_clearance_and_a_broken_seat_pin():
    closed = item("A", into=("ar",), closed=True)
    away = replace(LINA, available=(), cleared=False)
    told = found(
        [closed],
        plan({"A": "hall"}, A="ar:Lina"),
        people=(away, OMAR),
        pins=frozenset({Seat("A", "ar", "Omar")}),
    )
    assert {Rule.NOT_AVAILABLE, Rule.NOT_CLEARED, Rule.PIN_BROKEN} <= told.keys()
    assert told[Rule.PIN_BROKEN].people == ("Omar",)


def test_a_level_can_be_changed_and_an_override_makes_a_warning_with_its_reason():
    items = [item("A", into=("ar",)), item("B", 30, into=("ar",))]
    made = plan({"A": "hall", "B": "far"}, A="ar:Lina", B="ar:Lina")
    problem = Problem("UTC", (HALL, FAR), tuple(items), (LINA,))
    assert Rule.TWO_PLACES in {v.rule for v in forbidden(problem, made)}
    lax = replace(problem, profile=Profile().with_levels(two_places=Level.IGNORE))
    assert Rule.TWO_PLACES not in {v.rule for v in violations(lax, made)}
    allowed = replace(problem, overrides=(Override(Rule.TWO_PLACES, "A", "B is a film", "Lina"),))
    told = {v.rule: v for v in violations(allowed, made)}[Rule.TWO_PLACES]
    assert (told.level, told.override) == (Level.WARN, "B is a film")
    assert (told.start, told.end) == (NINE, NINE + timedelta(minutes=90))


def test_every_profile_knows_every_rule():
    for profile in PROFILES.values():
        assert set(profile.levels) == set(Rule)
