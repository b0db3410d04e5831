"""Events made up for planning: small ones by hand, and any by hypothesis."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from event_desk.allocation.problem import (
    Channel,
    Interpreter,
    Item,
    MobileBooth,
    Mode,
    Override,
    PlacedBooth,
    Plan,
    Problem,
    Room,
    Seat,
    Window,
)
from event_desk.allocation.profile import PROFILES, Level, Rule
from event_desk.allocation.solver import Wanted, quick

DAY = datetime(2030, 5, 1, 7, 0, tzinfo=UTC)  # nine o'clock in Paris
LANGUAGES = ("ar", "en", "es", "fr")
PROPERTY = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
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


# Any event

languages = st.lists(st.sampled_from(LANGUAGES), max_size=3, unique=True).map(tuple)
some = st.lists(st.sampled_from(LANGUAGES), min_size=1, max_size=3, unique=True).map(tuple)
often = some | some | some | languages
layouts = st.sampled_from(["", "", "theatre", "classroom"])
moments = st.tuples(st.integers(-60, 900), st.integers(0, 1)).map(lambda one: at(*one))


def windows(length):
    return st.builds(
        lambda start, minutes: Window(start, start + timedelta(minutes=minutes)),
        moments,
        st.integers(30, length),
    )


@st.composite
def items(draw, number):
    usual = st.tuples(st.integers(0, 36), st.integers(0, 1)).map(
        lambda one: at(one[0] * 15, one[1])
    )
    start = draw(usual | usual | usual | moments)
    lengths = st.sampled_from([30, 60, 75, 90, 90, 120, 240])
    minutes = draw(lengths | lengths | lengths | st.integers(-10, 500))
    return Item(
        f"i{number}",
        f"i{number}",
        start,
        start + timedelta(minutes=minutes),
        floor=draw(often),
        interpret_into=draw(often),
        expected=draw(st.integers(0, 400)),
        closed=draw(st.sampled_from([False, False, False, True])),
        parallel=draw(st.sampled_from([False, False, True])),
        step_free=draw(st.booleans()),
        layout=draw(layouts),
        mode=draw(st.sampled_from([Mode.BOOTH] * 3 + list(Mode))),
        series=draw(st.sampled_from(["", "", "S"])),
        priority=draw(st.integers(0, 3)),
        listeners=draw(st.none() | st.integers(0, 5)),
        speakers=draw(st.sampled_from([(), ("x",)])),
        placeholder=draw(st.sampled_from([False, False, False, True])),
        wants_stands=draw(st.sampled_from([0, 0, 3])),
        heavy=draw(st.sampled_from([False, False, True])),
    )


@st.composite
def rooms(draw, number):
    return Room(
        f"r{number}",
        f"r{number}",
        draw(st.sampled_from([0, 40, 100, 300, 300])),
        tuple(draw(st.lists(st.sampled_from([0, 1, 2, 2, 2, 3]), max_size=3))),
        50,
        draw(st.booleans()),
        draw(st.sampled_from([False, False, True])),
        draw(layouts),
        draw(st.sampled_from(["", "a", "b"])),
        draw(st.sampled_from(["", "x"])),
        draw(st.dictionaries(st.sampled_from(["theatre", "classroom"]), st.integers(0, 400))),
        tuple(draw(st.lists(windows(300), max_size=1))),
    )


@st.composite
def people(draw, number):
    return Interpreter(
        f"p{number}",
        f"p{number}",
        draw(often),
        draw(languages),
        draw(often),
        draw(st.none() | st.just((Window(at(0), at(500)),))),
        draw(st.sampled_from([False, False, True])),
        draw(st.sampled_from([True, True, False])),
        draw(st.sampled_from([True, True, False])),
        draw(st.none() | st.none() | st.integers(0, 300)),
    )


@st.composite
def profiles(draw):
    profile = PROFILES[draw(st.sampled_from(sorted(PROFILES)))]
    levels = st.dictionaries(st.sampled_from(list(Rule)), st.sampled_from(list(Level)), max_size=4)
    stricter = {r: one for r, one in draw(levels).items() if not profile.forbids(r)}
    return replace(
        profile,
        levels={**profile.levels, **stricter},
        week_most=draw(st.sampled_from([profile.week_most, 200])),
    )


@st.composite
def problems(draw):
    few, many = st.integers(0, 4), st.integers(4, 9)
    booth = st.tuples(st.integers(1, 3), st.integers(0, 90), st.integers(0, 60))
    return Problem(
        "Europe/Paris",
        tuple(draw(rooms(n)) for n in range(draw(few))),
        tuple(draw(items(n)) for n in range(draw(few | many | many))),
        tuple(draw(people(n)) for n in range(draw(few | many | many))),
        draw(profiles()),
        mobile=tuple(
            MobileBooth(f"m{n}", *values)
            for n, values in enumerate(draw(st.lists(booth, max_size=2)))
        ),
        receivers=draw(st.none() | st.integers(0, 100)),
    )


def overrides(problem):
    return st.builds(
        Override,
        st.sampled_from(list(Rule)),
        st.sampled_from(["", *(one.id for one in problem.items)]),
        st.just("agreed"),
        st.sampled_from(["", *(one.id for one in problem.interpreters)]),
    )


@st.composite
def pins(draw, problem):
    if not problem.items or not problem.interpreters:
        return frozenset()
    seat = st.builds(
        Seat,
        st.sampled_from([one.id for one in problem.items]),
        st.sampled_from(LANGUAGES),
        st.sampled_from([one.id for one in problem.interpreters]),
    )
    return draw(st.frozensets(seat, max_size=6))


@st.composite
def hand_made(draw, problem):
    """A plan that nobody checked."""
    places = [one.id for one in problem.rooms]
    names = [one.id for one in problem.interpreters]
    placed = {
        one.id: draw(st.sampled_from(places))
        for one in problem.items
        if places and draw(st.booleans())
    }
    channels = {}
    for one in problem.items:
        team = draw(st.lists(st.sampled_from(names), unique=True, max_size=3)) if names else []
        if team and one.interpret_into:
            channels[one.id] = (Channel(one.interpret_into[0], tuple(team), 1),)
    booths = tuple(
        PlacedBooth(booth.id, draw(st.sampled_from(places)), at(0), at(draw(st.integers(1, 600))))
        for booth in problem.mobile
        if places and draw(st.booleans())
    )
    return Plan(placed, channels, booths=booths)


@st.composite
def days_on(draw):
    """The event goes on: a plan is in force, somebody is gone, a room closed, things allowed."""
    problem = draw(problems())
    plan = quick(problem).plan if draw(st.booleans()) else draw(hand_made(problem))
    gone = draw(st.integers(0, 8))
    chosen = draw(st.lists(st.sampled_from(["", *(r.id for r in problem.rooms)]), max_size=8))
    pinned = dict(zip((one.id for one in problem.items), chosen, strict=False))
    changed = replace(
        problem,
        items=tuple(replace(i, pinned_room=pinned.get(i.id) or None) for i in problem.items),
        interpreters=tuple(p for n, p in enumerate(problem.interpreters) if n != gone),
        rooms=tuple(
            replace(room, closed=tuple(draw(st.lists(windows(900), max_size=1))))
            for room in problem.rooms
        ),
        current=plan,
        now=draw(st.none() | moments),
    )
    allowed = tuple(draw(st.lists(overrides(changed), max_size=4)))
    return replace(changed, pins=draw(pins(changed)), overrides=allowed)


mostly = st.sampled_from([True, True, True, False])
wishes = st.builds(Wanted, mostly, mostly, st.booleans(), st.booleans())
