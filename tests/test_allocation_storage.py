"""From the event file into a problem, and plans there and back."""

from dataclasses import replace
from datetime import timedelta

import pytest
from helpers import MORNING

from event_desk import model, people
from event_desk.allocation import storage
from event_desk.allocation.problem import (
    Channel,
    Gap,
    GapKind,
    Hold,
    Mode,
    Plan,
    Reason,
    Solution,
    Status,
    Window,
)
from event_desk.allocation.rules import forbidden
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
