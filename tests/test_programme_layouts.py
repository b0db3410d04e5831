from datetime import date, timedelta
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from helpers import MORNING
from lists import run, workbook

from event_desk import programme
from event_desk.database import Database


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


def local(item):
    return item.start.astimezone(ZoneInfo("Asia/Qatar")).strftime("%d %H:%M")


def test_items_without_codes_are_told_apart_by_their_day(db, tmp_path):
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


def test_sheets_and_lines_may_name_the_day(db, tmp_path):
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


def test_a_grid_of_times_and_rooms_is_a_programme(db, tmp_path):
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


def test_a_grid_of_times_and_days_is_a_programme(db, tmp_path):
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
