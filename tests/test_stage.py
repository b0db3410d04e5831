from datetime import date

import pytest
from helpers import MORNING
from lists import run, workbook
from sqlalchemy import delete

from event_desk import people, programme
from event_desk.database import Database
from event_desk.exchange import imports
from event_desk.model import ItemSpeaker
from event_desk.model.problems import ProblemCode


@pytest.fixture
def db(tmp_path):
    """An event of three days in Doha with nothing in it."""
    made = Database.create(tmp_path / "event.eventdesk")
    with made.write() as session:
        programme.create_event(
            session,
            {},
            timezone="Asia/Qatar",
            start=date(2030, 5, 1),
            end=date(2030, 5, 3),
            languages=("ar", "en", "fr", "es"),
            at=MORNING,
        )
    yield made
    made.close()


def test_the_programmes_own_cells_put_people_on_stage(db, tmp_path):
    sheets = {
        "Participants": [
            ("Name", "Organisation", "Email"),
            ("Amal Haddad", "Jusoor", "amal@jusoor.example"),
            ("Rami Khoury", "Sanad", "rami@sanad.example"),
        ],
        "Programme": [
            ("Code", "Title", "Start", "Speakers", "Moderator"),
            (
                "A1",
                "Opening",
                "1/5/2030 09:00",
                "Dr. Amal Haddad (Jusoor); Omar Aziz",
                "Rami Khoury",
            ),
            ("A2", "Panel", "1/5/2030 11:00", "Chair: Lina Saad\nOmar Aziz, Siham Nader", None),
        ],
    }
    path = workbook(tmp_path / "list.xlsx", sheets)
    plan, _report = run(db, path, at=MORNING)
    with db.read() as session:
        items = {item.code: item for item in programme.items(session)}
        there = {view.name: view for view in people.views(session)}
    assert [(one.name, one.role) for one in items["A1"].speakers] == [
        ("Amal Haddad", "speaker"),
        ("Omar Aziz", "speaker"),
        ("Rami Khoury", "moderator"),
    ]
    assert [(one.name, one.role) for one in items["A2"].speakers] == [
        ("Lina Saad", "chair"),
        ("Omar Aziz", "speaker"),
        ("Siham Nader", "speaker"),
    ]
    assert (len(there), plan.others["speakers"].created) == (5, 3)
    assert (there["Rami Khoury"].email, there["Rami Khoury"].category) == (
        "rami@sanad.example",
        "speaker",
    )
    plan, report = run(db, path, at=MORNING)
    assert plan.changes_nothing
    assert report.rows == report.unchanged == 4


def test_a_name_that_two_people_have_is_asked_about(db, tmp_path):
    sheets = {
        "Participants": [
            ("Name", "Organisation", "Email"),
            ("Amal Haddad", "Jusoor", "amal@jusoor.example"),
            ("Amal Haddad", "Sanad", "amal@sanad.example"),
        ],
        "Programme": [
            ("Code", "Title", "Start", "Speakers"),
            ("A1", "Opening", None, "Amal Haddad"),
        ],
    }
    plan, _report = run(db, workbook(tmp_path / "list.xlsx", sheets), at=MORNING)
    assert plan.others["speakers"].created == 1
    assert len(plan.possible) >= 1


def test_speakers_wait_for_their_session(db, tmp_path):
    speakers = workbook(
        tmp_path / "speakers.xlsx",
        ("Speaker", "Email", "Session", "Role"),
        ("Amal Haddad", "amal@jusoor.example", "Opening of the forum", "chair"),
        ("Rami Khoury", "rami@sanad.example", "A2", "speaker"),
        sheet="Speakers",
    )
    plan, _report = run(db, speakers, at=MORNING)
    assert [problem.code for problem in plan.problems] == [ProblemCode.ITEM_UNKNOWN] * 2
    plan, _report = run(db, speakers, at=MORNING)
    assert plan.changes_nothing
    items = workbook(
        tmp_path / "programme.xlsx",
        ("Code", "Title", "Start"),
        ("A1", "Opening of the Forum", "1/5/2030 09:00"),
        ("A2", "Panel", "1/5/2030 11:00"),
        sheet="Programme",
    )
    for _twice in range(2):  # an import taken back leaves them waiting
        plan, report = run(db, items, at=MORNING)
        with db.read() as session:
            found = {
                item.code: [(one.name, one.role) for one in item.speakers]
                for item in programme.items(session)
            }
        assert found == {"A1": [("Amal Haddad", "chair")], "A2": [("Rami Khoury", "speaker")]}
        imports.undo(db.write, report.id, at=MORNING)
    run(db, items, at=MORNING)
    plan, _report = run(db, speakers, at=MORNING)
    assert (plan.problems, plan.changes) == ((), ())


def test_a_speaker_taken_off_is_not_put_back(db, tmp_path):
    speakers = workbook(
        tmp_path / "speakers.xlsx", ("Speaker", "Email", "Session"),
        ("Amal Haddad", "amal@jusoor.example", "A1"), sheet="Speakers",
    )  # fmt: skip
    items = workbook(
        tmp_path / "programme.xlsx", ("Code", "Title", "Start"),
        ("A1", "Opening", "1/5/2030 09:00"), sheet="Programme",
    )  # fmt: skip
    run(db, speakers, at=MORNING)
    run(db, items, at=MORNING)
    with db.write() as session:
        session.execute(delete(ItemSpeaker))
    plan, _report = run(db, items, at=MORNING)
    assert plan.changes_nothing


def test_a_title_with_a_slip_is_linked_and_told(db, tmp_path):
    sheets = {
        "Programme": [
            ("Code", "Title", "Start"),
            ("A1", "Protecting children on the move", "1/5/2030 09:00"),
        ],
        "Speakers": [
            ("Speaker", "Session"),
            ("Amal Haddad", "Protecting childern on the move"),
            ("Rami Khoury", "A1, A9"),
        ],
    }
    plan, _report = run(db, workbook(tmp_path / "list.xlsx", sheets), at=MORNING)
    assert [(problem.code, problem.values) for problem in plan.problems] == [
        (
            ProblemCode.ITEM_LIKELY,
            {"value": "Protecting childern on the move", "kept": "Protecting children on the move"},
        ),
        (ProblemCode.ITEM_UNKNOWN, {"value": "A9"}),
    ]
    with db.read() as session:
        (item,) = programme.items(session)
    assert len(item.speakers) == 2
