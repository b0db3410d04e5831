"""Reports, calendars and the evening's folder: what they say, and that they are whole or absent."""

import json
import os
import subprocess
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
from helpers import MORNING, workbook
from sqlalchemy import select

from event_desk import checkin, guests, people, programme, texts
from event_desk.checkin import Direction
from event_desk.database import Database
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import calendar, end_of_day, export, folders, imports
from event_desk.exchange.export import Report, Subject, Wanted
from event_desk.files import resource
from event_desk.model import Audit, Event, Item
from event_desk.progress import Cancelled

NOON = MORNING + timedelta(hours=6)


@pytest.fixture(scope="module")
def planned(tmp_path_factory):
    """The sample event's programme with a plan, read only."""
    path = tmp_path_factory.mktemp("event") / "sample.eventdesk"
    from event_desk.cli import main

    dates = ("--start", "2026-06-09", "--end", "2026-06-11")
    assert main(["new", str(path), "--name", "T", "--timezone", "Asia/Qatar", *dates]) == 0
    assert main(["import", str(path), str(resource("sample/annual-meeting-2026.xlsx"))]) == 0
    assert main(["plan", str(path), "--seconds", "5"]) == 0
    db = Database.open(path)
    yield db
    db.close()


def load(db, report, wanted=None, at=NOON):
    with db.read() as session:
        return export.load(session, report, wanted=wanted, at=at)


def test_hours_are_the_plan_counted_once_a_session(planned):
    by_name, by_day, each = load(planned, Report.HOURS).listings
    expected = {}
    with planned.read() as session:
        for item in programme.items(session):
            names = {name for channel in item.channels for name in channel.interpreters}
            for name in names:
                minutes = (item.end - item.start).total_seconds() / 60
                expected.setdefault(name, []).append(round(minutes))
    assert {row[0]: (row[2], row[3]) for row in by_name.rows} == {
        name: (len(worked), sum(worked)) for name, worked in expected.items()
    }
    whole = sum(map(sum, expected.values()))
    assert by_name.totals[3] == by_day.totals[3] == each.totals[3] == whole > 0
    assert by_name.totals[4] == round(whole / 60, 2)
    assert sum(row[3] for row in each.rows) == sum(row[3] for row in by_day.rows) == whole


def test_gaps_have_their_reasons(planned):
    (listing,) = load(planned, Report.GAPS).listings
    with planned.read() as session:
        gaps = [gap for item in programme.items(session) for gap in item.gaps]
    assert len(listing.rows) == len(gaps)
    assert all(row[-1] for row in listing.rows)


def test_needs_are_counts_by_day_without_names(db, add_person):
    for name, diet, arrival, departure in (
        ("Amal", "Halal", None, None),
        ("Rami", "halal", date(2030, 5, 2), None),
        ("Lucía", "Vegan", None, date(2030, 5, 1)),
        ("Omar", "", None, None),
    ):
        add_person(name=name, dietary=diet, arrival=arrival, departure=departure)
    gone, _ = add_person(name="Gone", dietary="Halal", access_needs="Ramp")
    with db.write() as session:
        people.cancel(session, gone, at=MORNING)
    meals, access, _ = load(db, Report.NEEDS).listings
    assert {row[0].casefold(): row[1:] for row in meals.rows} == {
        "halal": (2, 1, 2, 2),
        "vegan": (1, 1, 0, 0),
        "(nothing said)": (1, 1, 1, 1),
    }
    assert meals.totals[1:] == (4, 3, 3, 3)
    assert access.rows == []
    assert "Amal" not in str(meals)


def test_the_emergency_list_is_who_is_inside(db, add_person, add_item):
    add_item("A1", room="Hall")
    codes = {
        name: add_person(name=name, phone="+97455123456")[1] for name in ("Amal", "Rami", "Zoé")
    }

    def scan(name, at, way="in", gate="entrance"):
        with db.write() as session:
            checkin.scan(session, codes[name], at=at, direction=Direction(way), gate=gate)

    scan("Zoé", MORNING - timedelta(days=1))
    scan("Amal", MORNING)
    scan("Rami", MORNING)
    scan("Amal", MORNING + timedelta(minutes=5), gate="A1")
    scan("Rami", MORNING + timedelta(minutes=9), "out")
    now, before = load(db, Report.EMERGENCY).listings
    assert [(row[2], row[5]) for row in now.rows] == [("Amal", "Hall")]
    assert [row[2] for row in before.rows] == ["Zoé"]
    assert "+974" not in str(now)


def test_sheets_to_sign_have_the_list_or_lines(db, add_person, add_item):
    amal, _ = add_person(name="Amal")
    add_item("A1", room="Hall", expected=25)
    add_item("B1", room="Hall", access="invited", start=MORNING + timedelta(hours=2))
    with db.write() as session:
        guests.invite(session, "B1", amal, at=MORNING)
    open_to_all, closed = load(db, Report.SIGN_IN).listings
    assert len(open_to_all.rows) == 25
    assert [row[1] for row in closed.rows] == ["Amal"]
    (only,) = load(db, Report.SIGN_IN, Wanted(item="B1")).listings
    assert only == closed
    assert load(db, Report.SIGN_IN, Wanted(day=date(2030, 5, 2))).listings == ()
    with pytest.raises(EventDeskError) as caught:
        load(db, Report.SIGN_IN, Wanted(room="Nowhere"))
    assert caught.value.code is ErrorCode.UNKNOWN_GATE


def test_a_closed_meeting_keeps_its_title_from_the_door(db, add_item):
    add_item("A1", room="Hall")
    add_item("B1", room="Hall", access="invited", start=MORNING + timedelta(hours=2))
    for report in (Report.ROOMS, Report.DAYS):
        (page,) = load(db, report).listings
        assert [row[3] if report is Report.DAYS else row[1] for row in page.rows] == [
            "Session A1",
            "Closed meeting",
        ]


@pytest.mark.parametrize("language", texts.LANGUAGES)
@pytest.mark.parametrize("digits", ["latin", "arabic"])
def test_every_report_is_written_in_every_language(db, tmp_path, add_item, language, digits):
    add_item("A1", room="Hall")
    with db.write() as session:
        event = session.query(Event).one()
        event.digits, event.months = digits, "levant"
    out = tmp_path / "out"
    out.mkdir()
    with texts.speaking(language):
        for report in Report:
            content = load(db, report)
            for ending in export.endings(report):
                export.save(content, out / f"{report}{ending}")
                assert (out / f"{report}{ending}").stat().st_size > 0
    assert len(list(out.iterdir())) == sum(len(export.endings(report)) for report in Report)


def test_reports_without_anything_are_written_all_the_same(db, tmp_path):
    for report in Report:
        export.save(load(db, report), tmp_path / f"{report}.pdf")
        export.save(load(db, report), tmp_path / f"{report}.xlsx")


@pytest.mark.parametrize(
    ("zone", "month", "offset", "parts"),
    [("Europe/Paris", 3, 1, 3), ("Asia/Qatar", 6, 3, 1), ("America/New_York", 7, -4, 3)],
)
def test_calendars_know_the_zone(db, tmp_path, add_item, zone, month, offset, parts):
    start = datetime(2030, month, 25, 6, 30, tzinfo=UTC)
    add_item("A1", room="Hall", start=start)
    with db.write() as session:
        session.query(Event).one().timezone = zone
    with db.read() as session:
        content = export.load(session, Subject.PROGRAMME)
        again = export.load(session, Subject.PROGRAMME)
    export.save(content, tmp_path / "p.ics")
    read = icalendar.Calendar.from_ical((tmp_path / "p.ics").read_bytes())
    (entry,) = read.walk("VEVENT")
    assert entry["DTSTART"].dt == start
    assert entry["DTSTART"].dt.utcoffset() == timedelta(hours=offset)
    assert len(read.walk("STANDARD") + read.walk("DAYLIGHT")) >= parts
    # Also by the zone as the file itself defines it, whatever this computer thinks of it.
    defined = read.walk("VTIMEZONE")[0].to_tz(lookup_tzid=False)
    assert start.astimezone(defined).utcoffset() == timedelta(hours=offset)
    assert [one.uid for one in content.calendar.entries] == [
        one.uid for one in again.calendar.entries
    ]


def test_rooms_interpreters_and_speakers_have_calendars_of_their_own(planned):
    with planned.read() as session:
        items = programme.items(session)
        rooms = dict(calendar.room_calendars(session))
        interpreters = dict(calendar.interpreter_calendars(session))
        speaking = next(item for item in items if item.speakers)
        one = calendar.programme_calendar(session, Wanted(person=speaking.speakers[0].code))
    assert sum(len(each.entries) for each in rooms.values()) == sum(bool(i.room) for i in items)
    duties = {(name, item.code) for item in items for c in item.channels for name in c.interpreters}
    assert sum(len(each.entries) for each in interpreters.values()) == len(duties)
    assert any(entry.uid.startswith(str(speaking.id)) for entry in one.entries)


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_a_heavy_session_comes_back_as_nothing_changed(planned, tmp_path, language):
    with planned.write() as session:
        first, second, *_ = session.scalars(select(Item).order_by(Item.code))
        first.heavy, second.heavy = True, False
    with texts.speaking(language), planned.read() as session:
        content = export.load(session, Subject.PROGRAMME)
    export.save(content, tmp_path / "programme.xlsx")
    workbook = imports.read(tmp_path / "programme.xlsx")
    with planned.read() as session:
        plan = imports.plan(session, workbook)
    assert plan.changes_nothing, [dict(change.after) for change in plan.changes]
    with planned.write() as session:
        first, second, *_ = session.scalars(select(Item).order_by(Item.code))
        first.heavy, second.heavy = None, True
    with planned.read() as session:
        plan = imports.plan(session, workbook)
    told = {one.after["heavy"] for one in plan.changes if "heavy" in one.after}
    assert told == {True}
    assert "heavy" in {one.values.get("field") for one in plan.problems}  # a hand said otherwise


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_the_schedule_for_apps_comes_back_as_nothing_changed(planned, tmp_path, language):
    with texts.speaking(language), planned.read() as session:
        content = export.load(session, Subject.PROGRAMME)
    export.save(content, tmp_path / "schedule.xml")
    workbook = imports.read(tmp_path / "schedule.xml")
    with planned.read() as session:
        plan = imports.plan(session, workbook)
        placed = [item for item in programme.items(session) if item.room and item.start]
    assert plan.changes_nothing, [dict(change.after) for change in plan.changes]
    assert content.schedule.items == len([one for one in placed if one.access != "invited"]) > 5


def test_the_evening_is_one_whole_folder(planned, tmp_path):
    at = datetime(2026, 6, 9, 17, 0, tzinfo=UTC)
    with planned.read() as session:
        evening = end_of_day.load(session, at=at)
    first = end_of_day.save(evening, tmp_path / "out")
    second = end_of_day.save(evening, tmp_path / "out")
    assert (first.name, second.name) == ("2026-06-09 20.00", "2026-06-09 20.00 (2)")
    names = {path.relative_to(first).as_posix() for path in first.rglob("*.*")}
    assert {
        "Summary.pdf", "Attendance.xlsx", "People.xlsx", "Programme.xlsx", "Interpreters.xlsx",
        "Scans.xlsx", "Badges.xlsx", "Receivers.pdf", "Problems.xlsx", "schedule.xml",
        "Programme.ics", "Emergency list.pdf", "Sheets to sign.pdf", "Gaps.pdf",
    } <= names  # fmt: skip
    assert (first / "Summary.pdf").read_bytes().count(b"/Type /Page\n") in (0, 1)
    figures = dict(evening.summary.rows)
    with planned.read() as session:
        views = people.views(session)
    assert figures["Registered"] == sum(view.status != "cancelled" for view in views)
    assert figures["Arrived"] == figures["Here today"] == 0


def test_cancelling_leaves_nothing(planned, tmp_path):
    with planned.read() as session:
        evening = end_of_day.load(session, at=NOON)

    def stop(done, total):
        if done > 3:
            raise Cancelled

    out = tmp_path / "out"
    with pytest.raises(Cancelled):
        end_of_day.save(evening, out, stop)
    assert list(out.iterdir()) == []
    content = dict(evening.files)["People.xlsx"]
    (tmp_path / "p.xlsx").write_text("as it was")
    with pytest.raises(Cancelled):
        export.save(content, tmp_path / "p.xlsx", lambda *_: stop(9, 9))
    assert (tmp_path / "p.xlsx").read_text() == "as it was"
    assert {path.name for path in tmp_path.iterdir()} == {"out", "p.xlsx"}


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(planned, tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    with planned.read() as session:
        evening = end_of_day.load(session, at=NOON)
    for write in (
        lambda: end_of_day.save(evening, closed),
        lambda: export.save(evening.files[0][1], closed / "a.xlsx"),
    ):
        with pytest.raises(EventDeskError) as caught:
            write()
        assert caught.value.code is ErrorCode.CANNOT_WRITE


def test_a_target_that_cannot_be_replaced_is_told(planned, tmp_path):
    """As Windows does with a file that is open in Excel; a folder in its place does it anywhere."""
    (tmp_path / "a.xlsx").mkdir()
    with planned.read() as session:
        content = export.load(session, Subject.PROBLEMS)
    with pytest.raises(EventDeskError) as caught:
        export.save(content, tmp_path / "a.xlsx")
    assert caught.value.code is ErrorCode.CANNOT_WRITE
    assert [path.name for path in tmp_path.iterdir()] == ["a.xlsx"]


def test_a_full_disk_is_told_and_nothing_stays(planned, tmp_path):
    small = tmp_path / "small"
    small.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(small)]
    if os.name == "nt" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only an administrator can make a small disk")
    try:
        with planned.read() as session:
            evening = end_of_day.load(session, at=NOON)
            content = export.load(session, Subject.PEOPLE, ("all",))
        big = content.listings[0].rows * 900
        content = type(content)(
            content.subject, content.name,
            (type(content.listings[0])("People", content.listings[0].columns, big),),
        )  # fmt: skip
        for write in (
            lambda: export.save(content, small / "p.xlsx"),
            lambda: export.save(content, small / "p.csv"),
            lambda: end_of_day.save(evening, small),
        ):
            with pytest.raises(EventDeskError) as caught:
                write()
            assert caught.value.code is ErrorCode.DISK_FULL
            assert list(small.iterdir()) == []
    finally:
        subprocess.run(["umount", str(small)], check=True)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a/b:c*?", "a b c"),
        ("con", "con_"),
        ("...", "–"),
        ("Ñandú \x00 أمل", "Ñandú أمل"),
        ("x" * 300, "x" * 80),
    ],
)
def test_names_of_files_are_good_everywhere(text, name):
    taken = set()
    assert folders.file_name(text, taken) == name
    assert folders.file_name(text.upper(), taken) != name


def test_commands_say_what_goes_out(event, guest, run, ask, tmp_path):
    guest(phone="+97455123456")
    out = tmp_path / "p.xlsx"
    said = ask("export", event, "people", "--out", out)
    assert said["rows"] == 1
    assert "Phone" in said["left_out"]
    code, _, complaint = run("export", event, "people", "--out", out, "--columns", "name,phone")
    assert code == 1
    assert "--purpose" in complaint
    columns = ("--columns", "name,phone", "--purpose", "Drivers")
    assert ask("export", event, "people", "--out", out, *columns)["columns"] == ["name", "phone"]
    assert [cell.value for cell in workbook(out).active[1]] == ["Code", "Name", "Phone"]
    code, _, complaint = run("export", event, "people", "--out", out, "--columns", "shoes")
    assert (code, "shoes" in complaint) == (1, True)
    code, _, _ = run("export", event, "people", "--out", out)  # chosen last: the phone, again
    assert code == 1
    said = ask("export", event, "people", "--out", out, "--columns", "default")
    assert "phone" not in said["columns"]
    said = ask("export", event, "end-of-day", "--out", tmp_path / "evening")
    assert "Attendance.xlsx" in said["files"]
    assert ask("export", event, "calendars", "--out", tmp_path / "c")["files"] == []
    for report in Report:
        target = tmp_path / f"{report}.pdf"
        assert ask("export", event, report, "--out", target)["file"] == str(target)
    db = Database.open(Path(event))
    with db.read() as session:
        lines = [line.detail for line in session.query(Audit).filter_by(action="export")]
    db.close()
    assert [line["purpose"] for line in lines if line["purpose"]] == ["Drivers"]
    assert len(lines) == 5 + len(Report)  # the calendars, too
    assert json.dumps(lines)
