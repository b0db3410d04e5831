"""A small event that is planned in tests: two rooms, two sessions, four interpreters."""

from datetime import timedelta

from helpers import MORNING

from event_desk import model, people
from event_desk.allocation import storage
from event_desk.allocation.problem import Plan
from event_desk.allocation.solver import quick
from event_desk.people import PersonFields

LATER = MORNING + timedelta(hours=2)


def add_interpreter(db, name, a, b=(), c=(), **given):
    with db.write() as session:
        person = people.add(session, PersonFields(name=name), at=MORNING)
        one = model.Interpreter(person_id=person, **given)
        one.languages = [
            model.InterpreterLanguage(language=language, level=level)
            for level, known in (("a", a), ("b", b), ("c", c))
            for language in known
        ]
        session.add(one)
        session.flush()
        return str(one.id)


def add_session(db, code, room, into, start=MORNING, **given):
    with db.write() as session:
        place = session.query(model.Room).filter_by(name=room).one_or_none()
        item = model.Item(
            code=code,
            titles={"en": f"Session {code}"},
            start=start,
            end=start + timedelta(hours=1),
            room_id=place.id if place else None,
            floor=["en"],
            interpret_into=list(into),
            expected=50,
            **given,
        )
        session.add(item)
        session.flush()
        return str(item.id)


def small_event(db):
    """T1 in the Hall into Arabic and French, T2 two hours later in the Studio into Arabic."""
    with db.write() as session:
        for name in ("Hall", "Studio"):
            room = model.Room(name=name, capacity=100, receivers=200)
            room.booths = [model.Booth(seats=2, position=n) for n in range(2)]
            session.add(room)
        session.flush()
        found = {row.name: str(row.id) for row in session.query(model.Room)}
    return {
        **found,
        "talk": add_session(db, "T1", "Hall", ("ar", "fr")),
        "other": add_session(db, "T2", "Studio", ("ar",), LATER),
        "lina": add_interpreter(db, "Lina", ["ar"], ["en"]),
        "omar": add_interpreter(db, "Omar", ["ar"], [], ["en"]),
        "luc": add_interpreter(db, "Luc", ["fr"], ["en"]),
        "zoe": add_interpreter(db, "Zoé", ["fr"], [], ["en"]),
    }


def do(db, edit, *given, at=MORNING, **named):
    with db.write() as session:
        return edit(session, *given, at=at, **named)


def current(db):
    with db.read() as session:
        return storage.load(session).current


def seats(db, item):
    plan = current(db) or Plan()
    return {(s.language, s.interpreter) for s in plan.home_seats() if s.item == item}


def gaps(db, item):
    return {(gap.kind.value, gap.language) for gap in current(db).gaps if gap.item == item}


def plan_it(db):
    with db.read() as session:
        problem = storage.load(session)
    with db.write() as session:
        return storage.save(session, problem, quick(problem), MORNING)


def plain(sentence):
    """Without the marks that keep a name from turning the line around."""
    return sentence.replace("\u2068", "").replace("\u2069", "")
