from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from helpers import MORNING
from lists import run, sample, workbook
from sqlalchemy import delete, select

from event_desk import people, programme
from event_desk.database import Database
from event_desk.exchange import imports
from event_desk.model import Booth, Gate, ItemSpeaker, Room
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


def small(event):
    return event("Asia/Qatar", date(2030, 5, 1), date(2030, 5, 3))


def local(item):
    return item.start.astimezone(ZoneInfo("Asia/Qatar")).strftime("%d %H:%M")


def test_the_programmes_own_cells_put_people_on_stage(event, tmp_path):
    db = small(event)
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


def test_a_name_that_two_people_have_is_asked_about(event, tmp_path):
    db = small(event)
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


def test_speakers_wait_for_their_session(event, tmp_path):
    db = small(event)
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


def test_a_speaker_taken_off_is_not_put_back(event, tmp_path):
    db = small(event)
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


def test_a_title_with_a_slip_is_linked_and_told(event, tmp_path):
    db = small(event)
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


def test_items_without_codes_are_told_apart_by_their_day(event, tmp_path):
    db = small(event)
    headings = ("Title", "Day", "Start", "End")
    rows = [
        ("Coffee break", "1/5/2030", "10:30", "11:00"),
        ("Coffee break", "1/5/2030", "15:30", "16:00"),
        ("Coffee break", "2/5/2030", "10:30", "11:00"),
    ]
    run(db, workbook(tmp_path / "one.xlsx", headings, *rows, sheet="Programme"), at=MORNING)
    rows[0] = ("Coffee break", "1/5/2030", "11:00", "11:30")
    del rows[2]
    path = workbook(tmp_path / "two.xlsx", headings, *rows, sheet="Programme")
    plan, _report = run(db, path, at=MORNING)
    assert [change.news.value for change in plan.programme_changes] == [
        "changed",
        "same",
        "missing",
    ]
    with db.read() as session:
        assert [local(item) for item in programme.items(session)] == [
            "01 11:00",
            "01 15:30",
            "02 10:30",
        ]


def test_sheets_and_lines_may_name_the_day(event, tmp_path):
    db = small(event)
    sheets = {
        "Day 1": [("Time", "Session"), ("09:00 – 10:00", "Opening"), ("22:00 - 01:00", "Dinner")],
        "Jueves 2 de mayo": [("Hora", "Sesión"), ("09:00 a 10:30", "Plenaria")],
        "Programme": [
            ("الوقت", "العنوان"),
            ("اليوم الثالث", None),
            ("٩:٠٠ - ١٠:٠٠", "جلسة الأطفال"),
        ],
    }
    plan, _report = run(db, workbook(tmp_path / "list.xlsx", sheets), at=MORNING)
    assert plan.problems == ()
    with db.read() as session:
        items = programme.items(session)
    assert [(next(iter(item.titles.values())), local(item)) for item in items] == [
        ("Opening", "01 09:00"),
        ("Dinner", "01 22:00"),
        ("Plenaria", "02 09:00"),
        ("جلسة الأطفال", "03 09:00"),
    ]
    assert items[1].end - items[1].start == timedelta(hours=3)


def test_a_grid_of_times_and_rooms_is_a_programme(event, tmp_path):
    db = small(event)
    rows = [
        ("Regional forum, 1 May 2030",),
        ("Time", "Hall A", "Room 2", "Studio"),
        ("09:00 – 10:00", "Opening", None, None),
        ("10:00 – 11:00", "Plenary\nModerator: Amal Haddad", "Workshop: play", "Radio"),
        ("11:00 – 12:00", None, None, "Radio, live"),
        ("Day 2",),
        ("09:00 – 10:00", "Closing", None, None),
    ]
    path = workbook(tmp_path / "grid.xlsx", *rows, sheet="Agenda")
    book = openpyxl.load_workbook(path)
    book["Agenda"].merge_cells("B3:D3")
    book["Agenda"].merge_cells("C4:C5")
    book.save(path)
    book.close()
    plan, _report = run(db, path, at=MORNING)
    assert plan.problems == ()
    with db.read() as session:
        items = {item.titles["en"]: item for item in programme.items(session)}
        assert [room.name for room in programme.rooms(session)] == ["Hall A", "Room 2", "Studio"]
    assert {title: (local(item), item.room) for title, item in items.items()} == {
        "Opening": ("01 09:00", ""),
        "Plenary": ("01 10:00", "Hall A"),
        "Workshop: play": ("01 10:00", "Room 2"),
        "Radio": ("01 10:00", "Studio"),
        "Radio, live": ("01 11:00", "Studio"),
        "Closing": ("02 09:00", "Hall A"),
    }
    assert items["Workshop: play"].end - items["Workshop: play"].start == timedelta(hours=2)
    assert [(one.name, one.role) for one in items["Plenary"].speakers] == [
        ("Amal Haddad", "moderator")
    ]
    plan, _report = run(db, path, at=MORNING)
    assert plan.changes_nothing


def test_a_grid_of_times_and_days_is_a_programme(event, tmp_path):
    db = small(event)
    path = workbook(
        tmp_path / "grid.xlsx",
        ("الوقت", "اليوم الأول", "اليوم الثاني", "اليوم الثالث"),
        ("09:00", "الافتتاح", "جلسة", "الختام"),
        ("10:30", "استراحة", "استراحة", None),
        ("11:00", "ورشة", None, None),
        sheet="البرنامج",
    )
    run(db, path, at=MORNING)
    with db.read() as session:
        items = [(item.titles["ar"], local(item)) for item in programme.items(session)]
    assert items == [
        ("الافتتاح", "01 09:00"),
        ("استراحة", "01 10:30"),
        ("ورشة", "01 11:00"),
        ("جلسة", "02 09:00"),
        ("استراحة", "02 10:30"),
        ("الختام", "03 09:00"),
    ]
