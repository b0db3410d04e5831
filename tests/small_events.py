"""Events so small that every plan of them can be tried."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from event_desk.allocation.frame import Frame
from event_desk.allocation.gaps import gaps
from event_desk.allocation.greedy import hold
from event_desk.allocation.problem import (
    GapKind,
    Interpreter,
    Item,
    Mode,
    Plan,
    Problem,
    Room,
    Seat,
    Window,
)
from event_desk.allocation.rules import forbidden
from event_desk.allocation.solver import quick

DAY = datetime(2030, 5, 1, 7, 0, tzinfo=UTC)  # nine o'clock in Paris
LANGUAGES = ("ar", "en", "fr")
TINY = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    derandomize=True,
    phases=(Phase.explicit, Phase.generate, Phase.shrink),
)
MOST_PLANS = 700


def at(minutes):
    return DAY + timedelta(minutes=minutes)


def item(code, start, minutes, floor=("en",), into=(), **values):
    end = at(start + minutes)
    return Item(code, code, at(start), end, floor=floor, interpret_into=into, **values)


def person(name, a, b="", c="", **values):
    return Interpreter(name, name, tuple(a.split()), tuple(b.split()), tuple(c.split()), **values)


def event(*items, rooms, people, **values):
    return Problem("Europe/Paris", tuple(rooms), tuple(items), tuple(people), **values)


def room(name, *booths, capacity=100):
    return Room(name, name, capacity, booths, 200)


some = st.lists(st.sampled_from(LANGUAGES), max_size=2, unique=True).map(tuple)


@st.composite
def events(draw, most_items=3, most_people=3):
    """A day, some of its people already at work as a plan says, and room in most booths."""
    items = [
        item(
            f"i{number}",
            draw(st.sampled_from((0, 60, 100, 240))),
            draw(st.sampled_from((60, 90))),
            (floor,),
            tuple(code for code in into if code != floor),
            priority=draw(st.sampled_from((1, 1, 2))),
        )
        for number, (floor, into) in enumerate(
            draw(
                st.lists(
                    st.tuples(st.sampled_from(LANGUAGES), some), min_size=1, max_size=most_items
                )
            )
        )
    ]
    people = [
        Interpreter(
            f"p{number}",
            f"p{number}",
            (mother,),
            (),
            tuple(code for code in known if code != mother),
            None if here else (Window(at(0), at(160)),),
        )
        for number, (mother, known, here) in enumerate(
            draw(
                st.lists(
                    st.tuples(st.sampled_from(LANGUAGES), some, st.booleans()),
                    max_size=most_people,
                )
            )
        )
    ]
    rooms = [
        room(f"r{number}", *draw(st.sampled_from(((2, 2), (2,), (1, 2))))) for number in (1, 2, 3)
    ]
    rooms.append(room("r4", 2, 2))
    places = {one.id: f"r{number % 4 + 1}" for number, one in enumerate(items)}
    problem = event(*items, rooms=rooms, people=people)
    plans = legal_plans(problem, Plan(places))
    return problem, draw(st.sampled_from(plans))


many = st.lists(st.sampled_from((*LANGUAGES, "es")), max_size=3, unique=True).map(tuple)


@st.composite
def wide_events(draw):
    """More of everything, too much to try every plan: the quick one, and one person falls ill."""
    items = [
        item(
            f"i{number}",
            start,
            minutes,
            floor,
            into,
            mode=mode,
            listeners=listeners,
            closed=closed,
            speakers=speakers,
        )
        for number, (start, minutes, floor, into, mode, listeners, closed, speakers) in enumerate(
            draw(
                st.lists(
                    st.tuples(
                        st.sampled_from((0, 30, 75, 90, 180, 300, 1440)),
                        st.sampled_from((45, 60, 75, 90, 150)),
                        many,
                        many,
                        st.sampled_from((*[Mode.BOOTH] * 4, Mode.CONSECUTIVE, Mode.REMOTE)),
                        st.sampled_from((None, 1, 30)),
                        st.booleans(),
                        st.sampled_from(((), ("x",), ("x", "y"))),
                    ),
                    max_size=7,
                )
            )
        )
    ]
    people = [
        Interpreter(f"p{number}", f"p{number}", a, b, c, None, remote, cleared)
        for number, (a, b, c, remote, cleared) in enumerate(
            draw(st.lists(st.tuples(many, many, many, st.booleans(), st.booleans()), max_size=7))
        )
    ]
    booths = draw(st.lists(st.lists(st.integers(1, 3), max_size=3), min_size=1, max_size=4))
    rooms = [room(f"r{number}", *seats) for number, seats in enumerate(booths)]
    problem = event(*items, rooms=rooms, people=people)
    plan = quick(problem).plan
    ill = draw(st.integers(0, 7))
    left = tuple(one for number, one in enumerate(problem.interpreters) if number != ill)
    return replace(problem, interpreters=left), plan


def legal_plans(problem, plan, most=MOST_PLANS):
    """Every plan with the rooms of `plan` that breaks nothing forbidden; at most `most` tried."""
    frame = Frame(problem)
    choices = []
    for slot in frame.slots.values():
        for one in problem.interpreters:
            seats = [
                Seat(slot.item.id, language, one.id)
                for language in slot.targets
                if language in one.active and frame.free(one, slot)
            ]
            choices.append([None, *seats])
    total = 1
    for options in choices:
        total *= len(options)
    found = []
    if total > most:
        choices = choices[:0]  # too many to try: only the empty plan
    for chosen in product(*choices):
        seats = [seat for seat in chosen if seat is not None]
        teams = hold(frame, plan, frame.slots.values(), seats)
        one = replace(plan, channels=teams.all_channels(frame.slots.values()))
        if not forbidden(problem, one, frame):
            found.append(one)
    return found


def few_enough(problem):
    frame = Frame(problem)
    total = 1
    for slot in frame.slots.values():
        for one in problem.interpreters:
            if frame.free(one, slot):
                total *= 1 + len([code for code in slot.targets if code in one.active])
    return total <= MOST_PLANS


def open_in(problem, plan):
    """What is open by (item, language, source); seats and rooms without a source."""
    return {
        (gap.item, gap.language, gap.source): gap.missing or 1
        for gap in gaps(Frame(problem), plan)
        if gap.kind is not GapKind.ITEM or gap.item not in plan.rooms
    }


def only(problem, items):
    return replace(problem, items=tuple(one for one in problem.items if one.id in set(items)))
