"""The plan on the day, from the command line."""

import pytest
from planned import plain, small_event

from event_desk.database import Database
from event_desk.model import Interpreter, Person

EARLY = "2030-05-01T08:00"


@pytest.fixture
def codes(db, event_path):
    small_event(db)
    with db.read() as session:
        found = session.query(Person.name, Person.code).join(
            Interpreter, Interpreter.person_id == Person.id
        )
        codes = {row.name: row.code for row in found}
    db.close()
    return codes


@pytest.fixture
def planned(codes, event_path, ask):
    for item, language, name in (("T1", "ar", "Lina"), ("T1", "fr", "Luc"), ("T2", "ar", "Lina")):
        ask("assign", event_path, item, language, codes[name])
    ask("unlock", event_path)
    return codes


def test_somebody_falls_ill_and_the_fewest_are_touched(planned, event_path, ask):
    assert ask("plan", event_path, "--publish", "--note", "First")["release"] == 1
    ill = ask("ill", event_path, planned["Lina"], "--from", EARLY)
    assert ill["done"] == "ill"
    assert {(gap["item"], gap["language"]) for gap in ill["opened"]} == {("T1", "ar"), ("T2", "ar")}
    tried = ask("plan", event_path, "--replan", "--from", EARLY, "--dry-run")
    done = ask("plan", event_path, "--replan", "--from", EARLY)
    assert (tried["saved"], done["saved"]) == (False, True)
    assert tried["touched"] == done["touched"] == ["Omar"]
    assert [one["person"] for one in done["bulletin"]] == ["Omar"]
    since = ask("plan-diff", event_path)
    assert since["touched"] == ["Lina", "Omar"]
    assert ask("plan-diff", event_path, "1")["touched"] == ["Lina", "Omar"]
    plans = ask("plans", event_path)
    assert [(one["origin"], one["release"]) for one in plans] == [
        ("replan", None), ("hand", None), ("hand", 1),
    ]  # fmt: skip


def test_seats_by_hand(planned, event_path, ask, run):
    done = ask("assign", event_path, "T1", "fr", _code(event_path, "Zoé"), "--instead-of",
               _code(event_path, "Luc"))  # fmt: skip
    assert (done["done"], done["touched"]) == ("replaced", ["Luc", "Zoé"])
    done = ask("release", event_path, "T1", "fr", _code(event_path, "Zoé"))
    assert [gap["language"] for gap in done["opened"]] == ["fr"]
    code, _, complaints = run("release", event_path, "T1", "fr", _code(event_path, "Zoé"))
    assert code == 1
    assert "Zoé" in complaints


def _code(path, name):
    db = Database.open(path)
    try:
        with db.read() as session:
            return session.query(Person.code).filter_by(name=name).scalar()
    finally:
        db.close()


def test_a_lost_room_in_words(planned, event_path, run):
    code, said, _ = run("room-lost", event_path, "Hall", "--from", EARLY, "--until",
                        "2030-05-01T12:00")  # fmt: skip
    assert code == 0
    assert plain(said).splitlines()[:2] == ["Hall is lost", "   Open now: T1 has no room."]
    code, said, _ = run("plan", event_path, "--replan", "--from", EARLY)
    assert code == 0
    assert "1 May 09:00 Session T1 → Studio" in plain(said)


def test_locks_and_going_back(planned, event_path, ask, run):
    assert ask("lock", event_path, "T1")["done"] == "locked"
    assert ask("unlock", event_path, "--day", "2030-05-01")["done"] == "unlocked"
    ask("plan", event_path, "--publish")
    ask("release", event_path, "T2", "ar", planned["Lina"])
    assert ask("plan-back", event_path, "1")["touched"] == ["Lina"]
    code, said, _ = run("plan-diff", event_path)
    assert (code, said) == (0, "Nothing is different.\n")
    code, said, _ = run("plans", event_path)
    assert "Brought back" in said


@pytest.mark.parametrize(
    "words",
    [
        ("ill", "XXXXX"),
        ("room-lost", "Nowhere"),
        ("assign", "T9", "ar", "XXXXX"),
        ("assign", "T1", "xx", "LINA"),
        ("lock", "T9"),
        ("lock", "--day", "tomorrow"),
        ("plan-back", "7"),
        ("plan-diff",),
        ("plan-diff", "1", "2", "3"),
        ("plan", "--publish"),
        ("plan", "--replan", "--from", "soon"),
        ("room-lost", "Hall", "--from", "2030-05-01T12:00", "--until", EARLY),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(codes, event_path, run, words):
    command, *rest = [codes["Lina"] if word == "LINA" else word for word in words]
    code, said, complaints = run(command, event_path, *rest)
    assert (code, said) == (1, "")
    assert complaints.startswith("event-desk: ")
    assert "fault" not in complaints
