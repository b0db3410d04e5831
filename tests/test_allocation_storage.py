"""From the event file into a problem, and plans there and back."""

from dataclasses import replace
from datetime import time, timedelta
from uuid import UUID

import pytest
from helpers import MORNING
from hypothesis import given
from hypothesis import strategies as st

from event_desk import model, people
from event_desk.allocation import profile_settings, storage
from event_desk.allocation.problem import (
    Channel,
    Gap,
    GapKind,
    Hold,
    MobileBooth,
    Mode,
    Override,
    PlacedBooth,
    Plan,
    Reason,
    Solution,
    Status,
    Window,
)
from event_desk.allocation.profile import DEFAULT, Level, Rule
from event_desk.allocation.profile_settings import LIMITS, RuleChoices, number_of, shown_number
from event_desk.allocation.rules import forbidden, violations
from event_desk.allocation.solver import Wanted, solve
from event_desk.people import PersonFields


@pytest.fixture
def add_room(db):
    def add(name, capacity=100, booths=2, **given):
        with db.write() as session:
            room = model.Room(name=name, capacity=capacity, receivers=capacity, **given)
            room.booths = [model.Booth(seats=2, position=n) for n in range(booths)]
            session.add(room)
            session.flush()
            return str(room.id)

    return add


@pytest.fixture
def add_interpreter(db):
    def add(name, a, b=(), c=(), *, windows=(), **given):
        with db.write() as session:
            person = people.add(session, PersonFields(name=name), at=MORNING)
            one = model.Interpreter(person_id=person, **given)
            one.languages = [
                model.InterpreterLanguage(language=language, level=level, position=position)
                for level, known in (("a", a), ("b", b), ("c", c))
                for position, language in enumerate(known)
            ]
            one.available = [model.Availability(start=start, end=end) for start, end in windows]
            session.add(one)
            session.flush()
            return str(one.id)

    return add


@pytest.fixture
def small_event(add_room, add_item, add_interpreter):
    """Two rooms, two items of an hour at the same time, three interpreters."""
    hall, foyer = add_room("Hall"), add_room("Foyer", 200, 0, layout="standing")
    talk = add_item("T1", floor=["en"], interpret_into=["ar", "fr"], expected=80)
    market = add_item("M1", kind="marketplace", expected=150)
    lina = add_interpreter("Lina", ["ar"], ["en"])
    omar = add_interpreter("Omar", ["ar"], [], ["en"])
    luc = add_interpreter("Luc", ["fr"], ["en"], remote=True)
    return {
        "hall": hall,
        "foyer": foyer,
        "talk": str(talk),
        "market": str(market),
        "lina": lina,
        "omar": omar,
        "luc": luc,
    }


def load(db):
    with db.read() as session:
        return storage.load(session)


def save(db, problem, solution):
    with db.write() as session:
        return storage.save(session, problem, solution, MORNING)


def test_an_empty_event_is_an_empty_problem(db):
    problem = load(db)
    assert (problem.zone, problem.items, problem.current) == ("Asia/Qatar", (), None)
    assert solve(problem).plan == Plan()


def test_the_problem_says_what_the_file_says(db, small_event, add_interpreter):
    window = (MORNING, MORNING + timedelta(hours=3))
    far = add_interpreter("Inès", ["es"], ["en"], ["ar"], windows=[window], cleared=False)
    problem = load(db)
    rooms = {room.name: room for room in problem.rooms}
    assert (rooms["Hall"].booth_seats, rooms["Hall"].parallel) == ((2, 2), False)
    assert rooms["Foyer"].parallel
    items = {item.code: item for item in problem.items}
    assert items["T1"].interpret_into == ("ar", "fr")
    assert items["T1"].start == MORNING
    assert items["M1"].parallel
    ines = next(one for one in problem.interpreters if one.id == far)
    assert (ines.a, ines.b, ines.c) == (("es",), ("en",), ("ar",))
    assert (ines.available, ines.cleared) == ((Window(*window),), False)


def test_what_is_cancelled_or_deleted_is_not_planned(db, small_event):
    with db.write() as session:
        session.query(model.Item).filter_by(code="M1").one().cancelled_at = MORNING
        session.query(model.Room).filter_by(name="Foyer").one().deleted_at = MORNING
        person = session.query(model.Person).filter_by(name="Omar").one()
        person.cancelled_at = MORNING
    problem = load(db)
    assert [item.code for item in problem.items] == ["T1"]
    assert [room.name for room in problem.rooms] == ["Hall"]
    assert sorted(one.name for one in problem.interpreters) == ["Lina", "Luc"]


def test_a_plan_is_the_same_there_and_back(db, small_event):
    problem = load(db)
    solution = solve(problem)
    assert save(db, problem, solution) == 1
    again = load(db)
    assert again.current == solution.plan
    assert forbidden(again, again.current) == ()
    assert solve(again, wanted=Wanted(keep=True)).status is Status.UNCHANGED


def test_items_take_over_the_rooms_of_the_plan_but_a_chosen_room_stays(db, small_event):
    with db.write() as session:
        market = session.query(model.Item).filter_by(code="M1").one()
        market.room_id = session.query(model.Room).filter_by(name="Hall").one().id
        market.room_pinned = True
    problem = load(db)
    save(db, problem, solve(problem))
    with db.read() as session:
        rooms = dict(
            session.query(model.Item.code, model.Room.name).join(
                model.Room, model.Room.id == model.Item.room_id
            )
        )
    assert rooms == {"M1": "Hall", "T1": "Foyer"}


def test_moving_an_item_by_hand_moves_it_in_the_plan_in_force(db, small_event):
    problem = load(db)
    save(db, problem, solve(problem))
    with db.write() as session:
        talk = session.query(model.Item).filter_by(code="T1").one()
        talk.room_id = session.query(model.Room).filter_by(name="Foyer").one().id
    assert load(db).current.rooms[small_event["talk"]] == small_event["foyer"]


def test_retour_relay_gaps_and_pins_come_back(db, small_event):
    talk, lina, omar, luc = (small_event[name] for name in ("talk", "lina", "omar", "luc"))
    channels = (
        Channel("ar", (lina, omar), 1),
        Channel("fr", (luc, lina), None, "ar", Mode.REMOTE, ("ar",)),
    )
    gap = Gap(
        talk,
        GapKind.SEAT,
        Reason.BUSY,
        "fr",
        missing=1,
        holds=(Hold(omar, Reason.BUSY, {"item": talk}),),
        values={"booths": 2},
    )
    plan = Plan({talk: small_event["hall"]}, {talk: channels}, (gap,))
    problem = load(db)
    save(db, problem, Solution(Status.FEASIBLE, plan))
    with db.write() as session:
        seat = session.query(model.Assignment).filter_by(language="ar").first()
        pinned = str(seat.interpreter_id)
        seat.pinned = True
    again = load(db)
    assert again.current == plan
    assert [(s.language, s.interpreter) for s in again.pins] == [("ar", pinned)]
    save(db, again, Solution(Status.FEASIBLE, plan))
    assert load(db).pins == again.pins


def test_every_plan_stays_and_the_newest_is_in_force(db, small_event):
    problem = load(db)
    whole = solve(problem)
    save(db, problem, whole)
    assert save(db, problem, replace(whole, plan=Plan())) == 2
    assert load(db).current == Plan()
    with db.read() as session:
        assert session.query(model.Plan).count() == 2
        assert session.query(model.PlanRoom).count() == 2


def test_what_people_allowed_and_the_events_own_numbers_come_with_the_problem(db, small_event):
    with db.write() as session:
        event = session.query(model.Event).one()
        event.settings = {
            "profile": "aiic",
            "rules": {
                "limits": {"lunch": 45, "lunch_from": "12:00"},
                "levels": {"alone": "ignore"},
            },
            "receivers_stock": 120,
        }
        talk, lina = UUID(small_event["talk"]), UUID(small_event["lina"])
        session.add_all(
            model.PlanOverride(rule=rule, item_id=item, interpreter_id=one, reason="So", at=MORNING)
            for rule, item, one in (
                ("lunch", talk, lina),
                ("span", None, None),
                ("moon", None, None),
            )
        )
    problem = load(db)
    assert (problem.profile.name, problem.profile.lunch, problem.receivers) == ("aiic", 45, 120)
    assert problem.profile.lunch_from == time(12, 0)
    assert problem.profile.level(Rule.ALONE) is Level.IGNORE
    assert set(problem.overrides) == {
        Override(Rule.LUNCH, str(talk), "So", str(lina)),
        Override(Rule.SPAN, "", "So"),
    }
    with db.read() as session:
        assert profile_settings.unknown_in(session) == ("moon",)


@pytest.mark.parametrize(
    "settings",
    [
        {"profile": 7, "rules": []},
        {"rules": {"limits": {"lunch": "long", "sleep": 8, "day_most": -3, "span": None}}},
        {"rules": {"limits": [1], "levels": {"alone": "forbid", "x": "warn", "lunch": "never"}}},
        {"receivers_stock": "many"},
        {"rules": {"limits": {"lunch_from": "25:99", "receivers_extra": 1e99}}},
    ],
)
def test_settings_that_make_no_sense_leave_the_usual_rules(db, settings):
    with db.write() as session:
        session.query(model.Event).one().settings = settings
    problem = load(db)
    assert problem.profile == DEFAULT
    assert problem.receivers is None


def test_layouts_mobile_booths_closed_times_and_what_an_item_wants(db, small_event):
    until = MORNING + timedelta(hours=1)
    with db.write() as session:
        hall = session.get(model.Room, UUID(small_event["hall"]))
        hall.layout = "theatre"
        hall.layouts = [model.RoomLayout(layout="banquet", capacity=40)]
        hall.closed = [
            {"start": MORNING.isoformat(), "end": until.isoformat()},
            {"start": "soon", "end": "later"},
        ]
        booth = model.Booth(mobile=True, seats=3, setup_minutes=90, seats_cost=12)
        session.add(booth)
        talk = session.get(model.Item, UUID(small_event["talk"]))
        talk.listeners, talk.step_free, talk.placeholder, talk.mode = 30, True, True, "dance"
        market = session.get(model.Item, UUID(small_event["market"]))
        session.add_all(model.Stand(name=name, item_id=market.id) for name in "AB")
        luc = session.get(model.Interpreter, UUID(small_event["luc"]))
        luc.sign, luc.day_most = True, 120
        session.flush()
        booth = str(booth.id)
    problem = load(db)
    rooms = {room.name: room for room in problem.rooms}
    assert rooms["Hall"].layouts == {"banquet": 40}
    assert rooms["Hall"].closed == (Window(MORNING, until),)
    assert problem.mobile == (MobileBooth(booth, 3, 90, 12),)
    items = {item.code: item for item in problem.items}
    talk = items["T1"]
    assert (talk.listeners, talk.step_free, talk.placeholder) == (30, True, True)
    assert talk.mode is Mode.BOOTH
    assert items["M1"].wants_stands == 2
    luc = next(one for one in problem.interpreters if one.name == "Luc")
    assert (luc.sign, luc.day_most) == (True, 120)
    room, until = small_event["hall"], MORNING + timedelta(hours=2)
    made = Plan(
        {small_event["talk"]: room},
        layouts={small_event["talk"]: "banquet"},
        booths=(PlacedBooth(booth, room, MORNING, until),),
    )
    save(db, problem, Solution(Status.FEASIBLE, made))
    again = load(db).current
    assert (again.layouts, again.booths) == (made.layouts, made.booths)


def test_who_was_deleted_is_named_and_breaks_nothing(db, small_event):
    problem = load(db)
    made = Plan(
        {small_event["talk"]: small_event["hall"]},
        {small_event["talk"]: (Channel("ar", (small_event["lina"], small_event["omar"]), 1),)},
    )
    save(db, problem, Solution(Status.FEASIBLE, made))
    with db.write() as session:
        session.get(model.Interpreter, UUID(small_event["lina"])).deleted_at = MORNING
        session.get(model.Room, UUID(small_event["hall"])).deleted_at = MORNING
        plan = session.query(model.Plan).one()
        strange = {"kind": "wish", "holds": [["x", "y", {}]]}
        for reason, detail in (("busy", strange), ("moon", {"kind": "item"}), ("busy", {})):
            session.add(
                model.Gap(
                    plan_id=plan.id, item_id=UUID(small_event["talk"]), reason=reason, detail=detail
                )
            )
    problem = load(db)
    rules = {violation.rule for violation in violations(problem, problem.current)}
    assert {Rule.INTERPRETER_UNKNOWN, Rule.ROOM_UNKNOWN} <= rules
    assert problem.current.gaps == ()
    with db.read() as session:
        names = storage.names(session)
    assert names[small_event["lina"]] == "Lina"
    assert names[small_event["hall"]].startswith("Hall")
    assert names[small_event["talk"]] == "T1"


def test_choices_say_only_what_differs_and_saving_the_old_ones_undoes(db):
    chosen = RuleChoices("un_like", {"lunch": 45, "night": 660}, {Rule.ALONE: Level.IGNORE}, 80)
    with db.write() as session:
        session.query(model.Event).one().settings = {"something": "else"}
        before = profile_settings.save_choices(session, chosen, at=MORNING)
    with db.read() as session:
        kept = session.query(model.Event).one().settings
        assert kept["something"] == "else"
        assert kept["rules"] == {"limits": {"lunch": 45}, "levels": {"alone": "ignore"}}
    with db.write() as session:
        profile_settings.save_choices(session, before, at=MORNING)
        assert session.query(model.Event).one().settings == {"something": "else"}


@given(st.sampled_from(LIMITS), st.text(max_size=8))
def test_whatever_is_typed_is_a_number_or_nothing(limit, text):
    number = number_of(limit, text)
    if number is not None:
        assert number_of(limit, shown_number(number)) is not None


def test_numbers_are_read_in_either_script():
    assert number_of("lunch", " ٤٥ ") == 45
    assert number_of("lunch_from", "12:15") == time(12, 15)
    assert number_of("receivers_extra", "25%") == 0.25
    assert number_of("receivers_extra", "25") == 0.25
    assert number_of("receivers_extra", "٠") == 0
