"""Lists out: what stands in the cells is what happened, and no cell is ever a formula."""

import csv
from collections import Counter
from datetime import timedelta

import pytest
from helpers import MORNING, issue, workbook
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from event_desk import attendance, checkin, people, programme, receivers, texts
from event_desk.checkin import Direction
from event_desk.database import Database
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import choosing, export, imports, spreadsheet
from event_desk.exchange.export import Subject
from event_desk.exchange.listing import Column, Kind, Listing
from event_desk.files import resource
from event_desk.model import Item
from event_desk.people import PersonFields, merging

ALL = (choosing.ALL,)
WICKED = ("=1+1", "+974 5555", "-2", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0")

EVERYBODY = (
    PersonFields(
        title="Dr.",
        name="Amal Haddad",
        given_name="Amal",
        family_name="Haddad",
        native_name="أمل حدّاد",
        organisation="Lebanese University",
        position="Head of research",
        country="LB",
        email="amal@ul.example",
        phone="+96171234567",
        languages=("ar", "fr"),
        interpretation="ar",
        category="speaker",
        minor=False,
        photo_consent=True,
        dietary="halal",
        access_needs="Step-free way",
        notes="Arrives late",
        external_id="0042",
        external_code="ABC-1",
    ),
    PersonFields(native_name="سارة (مثال)", minor=True, guardian="منى", photo_consent=False),
    PersonFields(name="Jean-Luc Ñandú", category="vip", country="BJ", languages=("es", "fr")),
    PersonFields(name="=Pat O'Brien", organisation="@home"),
)


def event_with(folder, count):
    db = Database.create(folder / "event.eventdesk")
    with db.write() as session:
        programme.create_event(
            session,
            {"en": "Test"},
            timezone="Asia/Qatar",
            start=MORNING.date(),
            end=MORNING.date(),
            languages=["en"],
            at=MORNING,
        )
        found = [
            issue(session, people.add(session, PersonFields(name=f"Person {n}"), at=MORNING))
            for n in range(count)
        ]
    return db, found


@pytest.fixture
def scan(db):
    def at(code, minutes=0, **options):
        with db.write() as session:
            return checkin.scan(session, code, at=MORNING + timedelta(minutes=minutes), **options)

    return at


def saved(db, path, subject, name="out.xlsx", columns=None):
    with db.read() as session:
        content = export.load(session, subject, columns)
    export.save(content, path / name)
    return path / name


def rows_of(path, sheet):
    values = list(workbook(path)[sheet].iter_rows(values_only=True))
    return [dict(zip(values[0], row, strict=True)) for row in values[1:]]


def test_attendance_says_who_came_and_when(db, tmp_path, add_person, add_item, scan):
    _, amal = add_person(name="Amal Haddad", category="speaker")
    _, rami = add_person(name="Rami Haddad")
    add_person(name="Nobody Came")
    add_item("A1", room="Hall")
    scan(amal, 0)
    scan(amal, 30, direction=Direction.OUT)
    scan(amal, 40)
    scan(rami, 5)
    scan(rami, 6)  # already in
    scan(amal, 50, gate="A1")
    scan("nonsense", 51)
    found = rows_of(saved(db, tmp_path, Subject.ATTENDANCE), "People")
    by_name = {row["Name"]: row for row in found}
    local = MORNING.replace(tzinfo=None) + timedelta(hours=3)
    assert by_name["Amal Haddad"]["Entrance: first in"] == local
    assert by_name["Amal Haddad"]["Entrance: last out"] == local + timedelta(minutes=30)
    assert by_name["Amal Haddad"]["A1: first in"] == local + timedelta(minutes=50)
    assert by_name["Rami Haddad"]["Entrance: last out"] is None
    assert by_name["Nobody Came"]["Entrance: first in"] is None
    summary = {row["What"]: row["Value"] for row in rows_of(tmp_path / "out.xlsx", "Summary")}
    assert (summary["Registered"], summary["Arrived"], summary["Not arrived"]) == (3, 2, 1)
    assert summary["Inside now"] == 2
    assert summary["Refused at all gates"] == 2
    gates = {row["Gate"]: row for row in rows_of(tmp_path / "out.xlsx", "Gates")}
    assert (gates["Entrance"]["People"], gates["Entrance"]["Admissions"]) == (2, 3)
    assert gates["A1 · Session A1"]["People"] == 1


def test_an_undone_scan_counts_for_nothing(db, tmp_path, add_person, scan):
    _, amal = add_person()
    scan(amal)
    with db.write() as session:
        checkin.undo(session, at=MORNING + timedelta(minutes=1))
    summary = {
        row["What"]: row["Value"]
        for row in rows_of(saved(db, tmp_path, Subject.ATTENDANCE), "Summary")
    }
    assert summary["Arrived"] == 0
    scans = rows_of(saved(db, tmp_path, Subject.SCANS), "Scans")
    assert [row["Undone later"] for row in scans] == ["yes", None]


def test_scans_of_merged_people_count_for_the_one_who_was_kept(db, add_person, scan):
    kept, _ = add_person(name="Amal Haddad")
    other, code = add_person(name="Amal Hadad")
    scan(code)
    with db.write() as session:
        merging.merge(session, kept, other, at=MORNING)
    with db.read() as session:
        assert attendance.load(session).arrived() == {kept}


def test_an_erased_person_is_counted_without_a_name(db, tmp_path, add_person, scan):
    person, code = add_person(name="Amal Haddad")
    scan(code)
    with db.write() as session:
        people.erase(session, person, at=MORNING)
    path = saved(db, tmp_path, Subject.ATTENDANCE)
    summary = {row["What"]: row["Value"] for row in rows_of(path, "Summary")}
    assert summary["Arrived"] == 1
    cells = [
        cell
        for sheet in workbook(path)
        for row in sheet.iter_rows(values_only=True)
        for cell in row
    ]
    assert "Amal Haddad" not in cells
    assert "(data removed)" in cells


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    steps=st.lists(
        st.tuples(st.integers(0, 3), st.sampled_from(["in", "out", "undo"])), max_size=14
    )
)
def test_attendance_agrees_with_an_independent_count(tmp_path_factory, steps):
    """Counted again from the answers that the desk got, not from the file."""
    db, codes = event_with(tmp_path_factory.mktemp("event"), 4)
    standing: list[tuple[int, str]] = []
    for number, (who, what) in enumerate(steps):
        at = MORNING + timedelta(minutes=number)
        with db.write() as session:
            if what == "undo":
                done = checkin.undo(session, at=at).outcome
                if done is checkin.Outcome.UNDONE:
                    standing.pop()
                continue
            result = checkin.scan(session, codes[who], at=at, direction=Direction(what))
        if result.outcome in (checkin.Outcome.ADMITTED, checkin.Outcome.EXIT_RECORDED):
            standing.append((who, result.outcome.value))
    with db.read() as session:
        found = attendance.load(session)
    db.close()
    admitted = Counter(who for who, outcome in standing if outcome == "admitted")
    assert len(found.arrived()) == len(admitted)
    assert sum(visit.admissions for visit in found.visits) == admitted.total()


def test_no_cell_is_a_formula(db, tmp_path, add_person):
    for text in WICKED:
        add_person(badge=False, name=text, organisation=text)
    path = saved(db, tmp_path, Subject.PEOPLE)
    cells = [cell for row in workbook(path)["People"].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert {"=1+1", "@SUM(A1)", "-2"} <= {cell.value for cell in cells}
    csv_path = saved(db, tmp_path, Subject.PEOPLE, "out.csv")
    for row in csv.reader(csv_path.read_text("utf-8-sig").splitlines()):
        assert not any(cell.startswith(("=", "@")) for cell in row)


def test_phones_and_codes_are_text(db, tmp_path, add_person):
    add_person(phone="+97455512345", external_id="0042")
    path = saved(db, tmp_path, Subject.PEOPLE, columns=ALL)
    row = rows_of(path, "People")[0]
    assert row["Phone"] == "+97455512345"
    assert row["External ID"] == "0042"
    text = saved(db, tmp_path, Subject.PEOPLE, "out.csv", ALL).read_bytes()
    assert text.startswith(b"\xef\xbb\xbf")
    assert b",+97455512345," in text


def test_an_arabic_workbook_runs_from_right_to_left(db, tmp_path, add_person, add_item, scan):
    _, code = add_person(name="Amal Haddad", native_name="أمل حداد")
    add_item("A1")
    scan(code)
    with texts.speaking("ar"):
        path = saved(db, tmp_path, Subject.ATTENDANCE)
    book = workbook(path)
    assert all(sheet.sheet_view.rightToLeft for sheet in book)
    assert all(sheet.freeze_panes.endswith("2") for sheet in book)


@pytest.mark.parametrize("subject", Subject)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_subject_is_written_for_an_empty_event(db, tmp_path, subject, language):
    texts.set_language(language)
    for ending in export.endings(subject):
        path = saved(db, tmp_path, subject, f"out{ending}")
        assert path.stat().st_size > 0


def test_an_unknown_ending_is_refused(db, tmp_path):
    with pytest.raises(EventDeskError) as caught:
        saved(db, tmp_path, Subject.PEOPLE, "out.doc")
    assert caught.value.code is ErrorCode.UNKNOWN_FORMAT
    assert not list(tmp_path.glob("out*"))


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_left(db, tmp_path):
    with pytest.raises(EventDeskError) as caught:
        saved(db, tmp_path / "missing", Subject.PEOPLE)
    assert caught.value.code is ErrorCode.CANNOT_WRITE


def test_what_cannot_stand_in_a_cell_is_left_out(tmp_path):
    listing = Listing("a/b:c" * 20, (Column("x\x00y"), Column("n", Kind.NUMBER)), [("a\x0bb", 3)])
    spreadsheet.write_workbook(tmp_path / "o.xlsx", [listing, listing])
    book = workbook(tmp_path / "o.xlsx")
    assert len({name.casefold() for name in book.sheetnames}) == 2
    assert all(len(name) <= 31 for name in book.sheetnames)
    assert [cell.value for cell in book.worksheets[0][2]] == ["ab", 3]


def test_receivers_that_are_out_come_first(db, tmp_path, add_person):
    person, _ = add_person(name="Amal Haddad")
    with db.write() as session:
        receivers.hand_out(session, "7", person, at=MORNING, desk="Desk 1")
        receivers.hand_out(session, "٩", person, at=MORNING, desk="Desk 1", another=True)
        receivers.take_back(session, "7", at=MORNING + timedelta(hours=1), desk="Desk 1")
        again = receivers.hand_out(session, "9", person, at=MORNING, desk="Desk 1")
    assert again.move is receivers.Move.ALREADY_OUT
    found = rows_of(saved(db, tmp_path, Subject.RECEIVERS), "Receivers")
    assert [(row["Receiver"], row["Name"]) for row in found] == [("9", "Amal Haddad"), ("7", None)]


def test_a_calendar_holds_each_session_once(db, tmp_path, add_item):
    add_item("A1")
    add_item("B2", access="invited")
    with db.write() as session:
        titles = {"A1": {"en": "Opening; with, signs " * 9}, "B2": {"en": "Hush"}}
        for item in session.query(Item):
            item.titles = titles[item.code]
    text = saved(db, tmp_path, Subject.PROGRAMME, "out.ics").read_bytes()
    assert text.count(b"BEGIN:VEVENT") == 2
    assert all(len(line) <= 75 for line in text.split(b"\r\n"))
    unfolded = text.replace(b"\r\n ", b"").decode()
    assert "Opening\\; with\\, signs" in unfolded
    assert "Hush" not in unfolded  # a closed meeting's title isn't passed on


def test_people_whose_cells_are_missing_do_not_stop_an_export(db, tmp_path):
    with db.write() as session:
        people.add(session, PersonFields(native_name="أمل"), at=MORNING)
    assert rows_of(saved(db, tmp_path, Subject.PEOPLE), "People")[0]["Name"] == "أمل"


@pytest.mark.parametrize("language", texts.LANGUAGES)
@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
@pytest.mark.parametrize("columns", [ALL, None])
def test_the_people_list_comes_back_as_nothing_changed(db, tmp_path, language, ending, columns):
    with db.write() as session:
        for given_fields in EVERYBODY:
            people.add(session, given_fields, at=MORNING)
    texts.set_language(language)
    path = saved(db, tmp_path, Subject.PEOPLE, f"out{ending}", columns)
    workbook = imports.read(path)
    with db.read() as session:
        plan = imports.plan(session, workbook)
    assert [dict(change.after) for change in plan.changes] == []
    assert (plan.counts.rows, plan.counts.unchanged) == (len(EVERYBODY), len(EVERYBODY))
    assert not plan.problems
    table = plan.tables[0]
    assert set(table.headings) <= set(table.mapped.values())


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_the_programme_comes_back_as_nothing_changed(db, tmp_path, language):
    with db.read() as session:
        plan = imports.plan(session, imports.read(resource("sample/annual-meeting-2026.xlsx")))
    imports.apply(db.write, plan, at=MORNING)
    texts.set_language(language)
    workbook = imports.read(saved(db, tmp_path, Subject.PROGRAMME))
    with db.read() as session:
        again = imports.plan(session, workbook)
    assert again.changes_nothing
    assert not any(table.kind == "ignored" for table in again.tables)
