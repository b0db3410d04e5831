from datetime import UTC, date, datetime

import pytest
from helpers import MORNING
from lists import run, sample, workbook
from sqlalchemy import select

from event_desk import people, programme
from event_desk.database import Database
from event_desk.exchange import imports
from event_desk.model import Booth, Gate, Room
from event_desk.model.problems import ProblemCode


@pytest.fixture
def event(tmp_path):
    """Make an event: `event("Europe/Paris", date(…), date(…)) -> Database`."""
    made = []

    def make(timezone, start, end, languages=("ar", "en", "fr", "es"), names=None):
        db = Database.create(tmp_path / f"event{len(made)}.eventdesk")
        made.append(db)
        with db.write() as session:
            programme.create_event(
                session,
                names or {},
                timezone=timezone,
                start=start,
                end=end,
                languages=languages,
                at=MORNING,
            )
        return db

    yield make
    for db in made:
        db.close()


@pytest.fixture
def annual(event):
    db = event("Europe/Paris", date(2026, 6, 9), date(2026, 6, 11))
    plan, report = run(db, sample("annual-meeting-2026.xlsx"), at=MORNING)
    return db, plan, report


@pytest.fixture
def doha(event):
    db = event("Asia/Qatar", date(2022, 5, 23), date(2022, 5, 24), ("ar", "en"))
    plan, report = run(db, sample("child-helplines-doha.xlsx"), at=MORNING)
    return db, plan, report


def test_the_annual_meeting_comes_in_whole(annual):
    db, plan, report = annual
    assert plan.problems == ()
    assert [table.kind for table in plan.tables] == [
        "event",
        "rooms",
        "programme",
        "speakers",
        "interpreters",
        "stands",
    ]
    assert (report.rows, report.created) == (14 + 8 + 13, 35)
    assert (plan.others["rooms"].created, plan.others["stands"].created) == (6, 8)
    with db.read() as session:
        facts = programme.event_facts(session)
        rooms = {room.name: room for room in programme.rooms(session)}
        items = {item.code: item for item in programme.items(session)}
        interpreters = {one.name: one for one in programme.interpreters(session)}
        stands = programme.stands(session)
    assert facts.names["ar"] == "الاجتماع السنوي لحماية الطفل في العمل الإنساني للعام ٢٠٢٦"
    plenary = rooms["Plenary Hall"]
    assert (plenary.capacity, plenary.booths, plenary.receivers) == (420, 3, 400)
    assert (rooms["Room Dar"].step_free, rooms["Foyer"].parallel) == (False, True)
    opening = items["D1-OPEN"]
    # 13:00 in Paris in June
    assert opening.start == datetime(2026, 6, 9, 11, 0, tzinfo=UTC)
    assert (opening.floor, opening.interpret_into) == (("en",), ("ar", "es", "fr"))
    assert (opening.kind, opening.expected, opening.access) == ("opening", 380, "open")
    assert set(opening.titles) == {"ar", "en"}
    assert items["D2-MKT"].kind == "marketplace"
    rim = interpreters["Rim K."]
    assert (rim.a, rim.b, set(rim.c)) == (("ar",), ("fr",), {"en", "es"})
    assert rim.available == (
        (datetime(2026, 6, 9, 6, 0, tzinfo=UTC), datetime(2026, 6, 11, 17, 0, tzinfo=UTC)),
    )
    assert interpreters["Inés O."].remote
    assert set(interpreters["Mona H."].a) == {"ar", "en"}
    assert (stands[0].name, stands[0].item_code) == ("Stand 1", "D2-MKT")


def test_a_speaker_known_by_description_is_kept_as_such(annual):
    db, _plan, _report = annual
    with db.read() as session:
        talk = next(item for item in programme.items(session) if item.code == "D3-T2")
        there = {view.shown_name: view for view in people.views(session)}
    assert len(talk.speakers) == 6
    unnamed = there["a practitioner from Gaza, not named there"]
    assert (unnamed.name, unnamed.native_name, unnamed.country) == ("", "", "PS")
    assert (unnamed.category, there["Dalia (sample)"].minor) == ("speaker", True)
    assert there["Dalia (sample)"].category == "speaker"
    roles = {speaker.name: speaker.role for speaker in talk.speakers}
    assert roles["Oksana Boyko"] == "lead"


@pytest.mark.parametrize("name", ["annual", "doha"])
def test_a_workbook_twice_changes_nothing(request, name):
    db, first, _report = request.getfixturevalue(name)
    plan, report = run(db, first.workbook.path, at=MORNING)
    assert plan.changes_nothing
    assert (report.created, report.updated, report.unchanged) == (0, 0, report.rows)
    assert plan.others["rooms"].unchanged == plan.others["rooms"].rows


def test_a_workbook_is_taken_back_whole_and_comes_in_again(annual):
    db, plan, _report = annual
    imports.undo(db.write, at=MORNING)
    with db.read() as session:
        assert programme.rooms(session) == ()
        assert programme.items(session) == ()
        assert programme.interpreters(session) == ()
        assert programme.stands(session) == ()
        assert people.views(session) == ()
        assert programme.event_facts(session).names == {}
        assert session.scalars(select(Booth)).all() == []
    _plan, report = run(db, plan.workbook.path, at=MORNING)
    assert report.created == 35


def test_a_room_taken_back_and_in_use_comes_back_under_its_name(annual):
    db, plan, _report = annual
    with db.write() as session:
        hall = session.scalars(select(Room).where(Room.name == "Plenary Hall")).one()
        session.add(Gate(kind="room", room_id=hall.id))
    imports.undo(db.write, at=MORNING)
    with db.read() as session:
        assert programme.rooms(session) == ()
    run(db, plan.workbook.path, at=MORNING)
    with db.read() as session:
        assert {room.name: room.booths for room in programme.rooms(session)}["Plenary Hall"] == 3
        assert len(programme.rooms(session)) == 6


def test_the_doha_conference_comes_in_arabic(doha):
    db, plan, report = doha
    assert plan.problems == ()
    assert report.created == 7 + 2 + 4
    with db.read() as session:
        facts = programme.event_facts(session)
        rooms = programme.rooms(session)
        items = {item.code: item for item in programme.items(session)}
        interpreters = programme.interpreters(session)
        there = {view.name: view for view in people.views(session)}
    assert facts.place == "فندق جراند حياة الدوحة"
    assert facts.names["en"] == "International Conference of Child Helplines"
    assert [(room.capacity, room.booths, room.receivers) for room in rooms][:2] == [
        (300, 2, 250),
        (50, 1, 40),
    ]
    assert items["ج١"].start == datetime(2022, 5, 23, 7, 0, tzinfo=UTC)
    assert {code: item.access for code, item in items.items()} == {
        "ج١": "open",
        "ج٢": "open",
        "ج٣": "open",
        "م١": "invited",
        "و١": "signup",
        "و٢": "signup",
        "ط١": "open",
    }
    assert [items[code].kind for code in ("م١", "و١", "ط١")] == [
        "closed meeting",
        "workshop",
        "children",
    ]
    assert items["ج٢"].floor == ("ar", "en")
    assert items["م١"].interpret_into == ()
    assert (interpreters[0].a, interpreters[0].b) == (("ar",), ("en",))
    sara = there["سارة (مثال)"]
    assert (sara.minor, sara.photo_consent, sara.country) == (True, False, "QA")
    assert "منى" in sara.guardian
    assert [s.role for s in items["ط١"].speakers] == ["متحدثة", "رئيس الجلسة"]


def test_event_facts_fill_blanks_and_contradictions_are_reported(event):
    names = {"en": "Another name"}
    db = event("Asia/Qatar", date(2026, 6, 9), date(2026, 6, 12), names=names)
    plan, _report = run(db, sample("annual-meeting-2026.xlsx"), at=MORNING)
    differing = {
        problem.values["field"]: problem.values["kept"]
        for problem in plan.problems
        if problem.code is ProblemCode.EVENT_DIFFERS
    }
    assert differing == {"name": "Another name", "end": "2026-06-12", "timezone": "Asia/Qatar"}
    with db.read() as session:
        facts = programme.event_facts(session)
        opening = programme.find_item(session, "D1-OPEN")
        assert opening.start == datetime(2026, 6, 9, 10, 0, tzinfo=UTC)  # the event's zone
    assert (facts.timezone, facts.names["en"]) == ("Asia/Qatar", "Another name")
    assert facts.names["ar"].startswith("الاجتماع")


def test_a_newer_programme_moves_what_it_gave_before(event, tmp_path):
    db = event("Asia/Qatar", date(2030, 5, 1), date(2030, 5, 3))
    headings = ("Code", "Title", "Day", "Start", "End", "Room")
    first = {
        "Rooms": [("Room", "Capacity"), ("Hall", 100), ("Studio", 20)],
        "Programme": [headings, ("A1", "Opening", "1/5/2030", "09:00", "10:30", "Hall")],
    }
    plan, _report = run(db, workbook(tmp_path / "one.xlsx", first), at=MORNING)
    assert plan.problems == ()
    with db.read() as session:
        (item,) = programme.items(session)
    assert (item.start, item.room, item.room_pinned) == (
        datetime(2030, 5, 1, 6, 0, tzinfo=UTC),
        "Hall",
        True,
    )
    first["Programme"][1] = ("A1", "Opening", "2/5/2030", "9:30 AM", "10:30", "studio")
    plan, _report = run(db, workbook(tmp_path / "two.xlsx", first), at=MORNING)
    with db.read() as session:
        (item,) = programme.items(session)
    assert plan.counts.updated == 1
    assert (item.start, item.room) == (datetime(2030, 5, 2, 6, 30, tzinfo=UTC), "Studio")


def test_what_is_wrong_with_a_programme_is_said(event, tmp_path):
    db = event("Asia/Qatar", date(2030, 5, 1), date(2030, 5, 3))
    path = workbook(
        tmp_path / "programme.xlsx",
        ("Code", "Title", "Start", "End", "Room", "Floor language"),
        ("A1", "Opening", datetime(2030, 5, 1, 9), datetime(2030, 5, 1, 8), None, "en"),  # noqa: DTZ001
        ("A2", None, datetime(2030, 5, 1, 9), datetime(2030, 5, 1, 10), None, "en"),  # noqa: DTZ001
        ("A3", "Late", datetime(2030, 6, 1, 9), datetime(2030, 6, 1, 10), "Attic", "en, xx"),  # noqa: DTZ001
        ("A4", "Open", None, None, None, "en"),
        sheet="Programme",
    )
    plan, report = run(db, path, at=MORNING)
    assert [(p.row, p.column, p.code) for p in plan.problems] == [
        (2, "End", ProblemCode.TIMES_REVERSED),
        (3, "Title", ProblemCode.TITLE_MISSING),
        (4, "Start", ProblemCode.OUTSIDE_EVENT),
        (4, "Floor language", ProblemCode.LANGUAGE_UNKNOWN),
        (4, "Room", ProblemCode.ROOM_UNKNOWN),
        (5, "Start", ProblemCode.TIME_MISSING),
    ]
    assert (report.created, report.rejected) == (2, 2)


def test_speakers_find_their_items_by_code_and_by_title(event, tmp_path):
    db = event("Asia/Qatar", date(2030, 5, 1), date(2030, 5, 3))
    sheets = {
        "Programme": [
            ("Code", "Title (ar)", "Title (en)", "Start"),
            ("A1", "الجلسة الافتتاحية", "Opening | Setting the scene", "1/5/2030 09:00"),
            ("A2", "ورشة الحماية", "Protection workshop", "1/5/2030 11:00"),
        ],
        "Speakers": [
            ("Name", "Session", "Role"),
            ("Amal Haddad", "a1", "chair"),
            ("Rami Khoury", "الجلسة الإفتتاحية", "speaker"),
            ("Siham Nader", "Setting the scene", "speaker"),
            ("Lina Saad", "A1, A2", "speaker"),
            ("Omar Aziz", "Nowhere", "speaker"),
        ],
    }
    plan, _report = run(db, workbook(tmp_path / "list.xlsx", sheets), at=MORNING)
    with db.read() as session:
        items = {item.code: item for item in programme.items(session)}
    assert [speaker.name for speaker in items["A1"].speakers] == [
        "Amal Haddad",
        "Rami Khoury",
        "Siham Nader",
        "Lina Saad",
    ]
    assert [speaker.name for speaker in items["A2"].speakers] == ["Lina Saad"]
    assert [(p.row, p.code) for p in plan.problems] == [(6, ProblemCode.ITEM_UNKNOWN)]
