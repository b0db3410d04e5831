"""The demonstration leaves what it promises, its figures agree, and no foreign file is touched."""

import json
from collections import Counter

import pypdfium2
import pytest
import zxingcpp
from helpers import workbook

from event_desk import attendance, checkin, clock, codes, demo, people
from event_desk.database import Database
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Event, Scan

PAGES_READ = 12


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo")
    steps = []
    return demo.build(folder, lambda step, _figures: steps.append(step)), steps


@pytest.fixture(scope="module")
def event(made):
    db = Database.open(made[0].event)
    yield db
    db.close()


def test_it_leaves_one_event_and_every_result(made):
    folder = made[0].folder
    assert [path.name for path in folder.glob("*.eventdesk")] == [demo.EVENT]
    names = {path.name for path in folder.iterdir() if not path.name.startswith(".")}
    assert names - {f"{demo.EVENT}-wal", f"{demo.EVENT}-shm"} == set(demo.RESULTS)
    assert made[1] == ["lists", "plan", "badges", "scans", "exports"]


def test_the_plan_has_a_room_for_every_session(made):
    plan = json.loads((made[0].folder / demo.PLAN).read_text(encoding="utf-8"))
    assert len(plan["items"]) == 14
    assert all(item["room"] for item in plan["items"])
    assert any(item["channels"] for item in plan["items"])
    assert made[0].figures.gaps == sum(len(item["gaps"]) for item in plan["items"])


def test_the_morning_has_every_kind_of_answer(made):
    outcomes = made[0].figures.outcomes
    assert outcomes["admitted"] > 300
    assert set(outcomes) >= {
        "already_in",
        "cancelled",
        "exit_recorded",
        "not_a_badge",
        "other_event",
        "replaced_badge",
        "undone",
        "unknown_code",
    }


def test_the_attendance_workbook_agrees_with_the_scans(made, event):
    """Counted again here, line by line, without the module that made the workbook."""
    inside: dict[tuple[object, object], int] = Counter()
    with event.read() as session:
        lines = session.query(Scan).all()
        undone = {line.undoes_id for line in lines if line.undoes_id}
        for line in lines:
            if line.outcome == "admitted" and line.id not in undone:
                inside[(line.gate_id, line.person_id)] += 1
        entrance = attendance.load(session).entrance
    at_entrance = {person for gate, person in inside if gate == entrance.id}
    assert made[0].figures.arrived == len(at_entrance)
    for name, sheet in ((demo.ATTENDANCE, "People"), (demo.ATTENDANCE_AR, None)):
        book = workbook(made[0].folder / name)
        page = book[sheet] if sheet else book.worksheets[1]
        rows = list(page.iter_rows(values_only=True))
        assert len(rows) - 1 == made[0].figures.people
        assert sum(row[7] is not None for row in rows[1:]) == len(at_entrance)
        assert sum(row[10] is not None for row in rows[1:]) == len(inside) - len(at_entrance)


def test_every_badge_drawn_scans_and_admits_once(made, event):
    """A sample of the pages, read by an independent decoder; codes of all pages are distinct."""
    pdf = pypdfium2.PdfDocument(made[0].folder / demo.BADGES)
    assert len(pdf) == made[0].figures.badges
    step = max(1, len(pdf) // PAGES_READ)
    seen = set()
    for number in range(0, len(pdf), step):
        picture = pdf[number].render(scale=2.5).to_pil()
        (found,) = zxingcpp.read_barcodes(picture)
        seen.add(found.text)
        with event.read() as session:
            facts = session.query(Event).one()
            assert codes.read(found.text, facts.badge_key, facts.tag).reading is codes.Reading.GOOD
        answers = []
        for _ in range(2):
            with event.write() as session:
                answers.append(checkin.scan(session, found.text, at=clock.now()).outcome.value)
        assert answers == ["admitted", "already_in"]
    assert len(seen) == len(range(0, len(pdf), step))


def test_a_second_run_replaces_its_own_results_only(made, event, monkeypatch):
    folder = made[0].folder
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    demo.make_way(folder)
    assert (folder / "notes.txt").read_text(encoding="utf-8") == "mine"
    (folder / "other.eventdesk").write_bytes(b"mine")
    with pytest.raises(EventDeskError) as caught:
        demo.build(folder, lambda _step, _figures: None)
    assert caught.value.code is ErrorCode.EVENT_EXISTS
    assert (folder / "other.eventdesk").read_bytes() == b"mine"
    assert (folder / demo.EVENT).exists()
    (folder / "other.eventdesk").unlink()


def test_a_file_of_the_same_name_that_is_not_ours_stays(tmp_path):
    (tmp_path / demo.ATTENDANCE).write_bytes(b"mine")
    with pytest.raises(EventDeskError):
        demo.build(tmp_path, lambda _step, _figures: None)
    assert [path.name for path in tmp_path.iterdir()] == [demo.ATTENDANCE]


def test_a_run_that_is_stopped_leaves_the_last_results(made, event):
    before = (made[0].folder / demo.BADGES).read_bytes()

    def stop(step, _figures):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        demo.build(made[0].folder, stop)
    assert (made[0].folder / demo.BADGES).read_bytes() == before
    assert not list(made[0].folder.glob(".event-desk-demo-new"))
    with event.read() as session:
        assert people.views(session)
