"""Every figure of the attendance workbook against a count made here, from the scans alone."""

import io
import shutil
import subprocess
from collections import defaultdict
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from helpers import MORNING, workbook
from sqlalchemy import text

from event_desk import checkin, guests, people, texts
from event_desk.checkin import Direction
from event_desk.exchange import choosing, export, spreadsheet
from event_desk.exchange.export import Subject
from event_desk.exchange.listing import Chart, Column, Kind, Listing, Manner

DOHA = ZoneInfo("Asia/Qatar")
PEOPLE = (
    {"name": "Amal Haddad", "organisation": "AUB", "country": "LB", "gender": "woman"},
    {"name": "Rami Khoury", "organisation": "AUB", "country": "LB", "gender": "man"},
    {"name": "=Lucía", "organisation": "@home", "country": "ES", "languages": ("es", "fr")},
    {"name": "Omar", "organisation": "", "country": "", "languages": ("ar",)},
    {"name": "Never There", "organisation": "AUB", "country": "QA", "gender": "woman"},
    {"name": "Cancelled", "organisation": "ONG", "country": "QA"},
)


@pytest.fixture
def busy(db, add_person, add_item):
    """Two days with comings and goings; gives the codes of the people by name."""
    codes, ids = {}, {}
    for fields in PEOPLE:
        ids[fields["name"]], codes[fields["name"]] = add_person(**fields)
    add_item("A1", room="Hall", capacity=2)
    add_item("B1", room="Hall", capacity=2, start=MORNING + timedelta(days=1), access="invited")
    with db.write() as session:
        for name in ("Amal Haddad", "Never There", "Cancelled"):
            guests.invite(session, "B1", ids[name], at=MORNING)
        people.cancel(session, ids["Cancelled"], at=MORNING)

    def scan(name, minutes, way="in", gate="entrance", day=0):
        at = MORNING + timedelta(days=day, minutes=minutes)
        with db.write() as session:
            code = codes.get(name, name)
            checkin.scan(session, code, gate=gate, at=at, direction=Direction(way))

    scan("Amal Haddad", 0)
    scan("Rami Khoury", 14)
    scan("=Lucía", 16)
    scan("Amal Haddad", 20, gate="A1")
    scan("Rami Khoury", 21, gate="A1")
    scan("=Lucía", 22, gate="A1")  # full
    scan("Amal Haddad", 50, "out", gate="A1")
    scan("Amal Haddad", 60, "out")
    scan("Amal Haddad", 90)
    scan("Amal Haddad", 100, "out")
    scan("nonsense", 101)
    scan("Amal Haddad", 5, day=1)
    scan("Omar", 65, day=1)
    scan("Amal Haddad", 70, gate="B1", day=1)
    scan("Omar", 71, gate="B1", day=1)  # not invited
    scan("=Lucía", 75, day=1)
    with db.write() as session:
        checkin.undo(session, at=MORNING + timedelta(days=1, minutes=76))
    return codes


def sheets(path):
    """Each sheet as its headings and rows; the row of totals stands two below the others."""
    found = {}
    for sheet in workbook(path):
        values = [
            row for row in sheet.iter_rows(values_only=True) if any(c is not None for c in row)
        ]
        found[sheet.title] = [dict(zip(values[0], row, strict=True)) for row in values[1:]]
    return found


def saved(db, tmp_path, columns=("default",), language="en"):
    with texts.speaking(language), db.read() as session:
        content = export.load(session, Subject.ATTENDANCE, columns)
    path = tmp_path / "attendance.xlsx"
    export.save(content, path)
    return path


def counted(db):
    """What stands in the scans, read with plain SQL: (person, gate kind, day, when, in or out)."""
    with db.read() as session:
        rows = session.execute(
            text(
                "SELECT p.name, g.kind, i.code, s.day, s.at, s.outcome FROM scans s"
                " JOIN gates g ON g.id = s.gate_id LEFT JOIN items i ON i.id = g.item_id"
                " LEFT JOIN people p ON p.id = s.person_id"
                " WHERE s.kind <> 'undo' AND s.id NOT IN"
                " (SELECT undoes_id FROM scans WHERE undoes_id IS NOT NULL) ORDER BY s.tick"
            )
        )
        return list(rows)


def admitted(db, kind="entrance", code=None):
    return [
        row for row in counted(db) if row[5] == "admitted" and row[1] == kind and row[2] == code
    ]


def test_the_summary_is_the_scans(db, tmp_path, busy):
    summary = {row["What"]: row["Value"] for row in sheets(saved(db, tmp_path))["Summary"]}
    came = {row[0] for row in admitted(db)}
    assert summary["Arrived"] == len(came) == 4
    assert summary["Registered"] == 5
    assert summary["Not arrived"] == len({"Never There", "Omar"} - came) == 1
    refused = [row for row in counted(db) if row[5] not in ("admitted", "exit_recorded")]
    assert summary["Refused at all gates"] == len(refused) == 3
    for day in sorted({row[3] for row in admitted(db)}):
        there = {row[0] for row in admitted(db) if row[3] == day}
        assert summary[f"Arrived on \u200e{day}"] == len(there)


@pytest.mark.parametrize(
    ("sheet", "heading", "field", "names"),
    [
        ("Organisations", "Organisation", "organisation", {}),
        ("Countries", "Country", "country", {"LB": "Lebanon", "ES": "Spain", "QA": "Qatar"}),
        ("Gender", "Gender", "gender", {}),
    ],
)
def test_each_group_is_counted_from_the_scans(db, tmp_path, busy, sheet, heading, field, names):
    came = {row[0] for row in admitted(db)}
    days = sorted({row[3] for row in admitted(db)})
    expected = defaultdict(lambda: [0, 0, 0, *(0 for _ in days)])
    for person in PEOPLE:
        key = person.get(field, "")
        group = expected[names.get(key, key) or "(not given)"]
        group[0] += person["name"] != "Cancelled"
        group[1] += person["name"] in came
        group[2] += person["name"] not in came and person["name"] != "Cancelled"
        for at, day in enumerate(days):
            group[3 + at] += any(row[0] == person["name"] and row[3] == day for row in admitted(db))
    *rows, total = sheets(saved(db, tmp_path))[sheet]
    found = {row[heading]: list(row.values())[1:] for row in rows}
    assert found == dict(expected)
    sums = [sum(column) for column in zip(*expected.values(), strict=True)]
    assert list(total.values()) == ["People in all", *sums]


def test_languages_count_everybody_in_each_of_theirs(db, tmp_path, busy):
    *rows, total = sheets(saved(db, tmp_path))["Languages"]
    found = {row["Language"]: row["Arrived"] for row in rows}
    assert found == {"Arabic": 1, "Spanish": 1, "French": 1, "(not given)": 2}
    assert total["Arrived"] == 4  # people, not languages


def test_sessions_say_capacity_and_no_shows(db, tmp_path, busy):
    found = {row["Code"]: row for row in sheets(saved(db, tmp_path))["Sessions"]}
    for code in ("A1", "B1"):
        there = admitted(db, "item", code)
        assert found[code]["Attended"] == len({row[0] for row in there})
        assert found[code]["Admissions"] == len(there)
        assert found[code]["Capacity"] == 2
    assert (found["A1"]["Refused"], found["A1"]["Minutes in all"]) == (1, 30)
    assert (found["A1"]["On the list"], found["A1"]["No-shows"]) == (None, None)
    # Invited were three, of whom one had cancelled and one never came.
    assert (found["B1"]["On the list"], found["B1"]["No-shows"]) == (2, 1)
    assert found["B1"]["Seats left empty"] == 1


def test_arrivals_by_the_quarter_of_an_hour(db, tmp_path, busy):
    *rows, total = sheets(saved(db, tmp_path))["Arrivals"]
    first = {}
    for row in admitted(db):
        first.setdefault((row[0], row[3]), row[4])
    expected = defaultdict(int)
    for (_, day), at in first.items():
        hour, minute = int(str(at)[11:13]) + 3, int(str(at)[14:16])  # Qatar is three hours ahead

        expected[f"{day} {hour:02}:{minute // 15 * 15:02}"] += 1
    found = {
        f"{row['Day']:%Y-%m-%d} {row['From']:%H:%M}": row["Arrived"]
        for row in rows
        if row["Arrived"]
    }
    assert found == dict(expected)
    assert total["Arrived"] == sum(expected.values()) == sum(row["Arrived"] for row in rows)
    last = {}
    for row in rows:
        last[row["Day"]] = row["That day so far"]
    assert sum(last.values()) == total["Arrived"]
    with io.BytesIO(saved(db, tmp_path).read_bytes()) as file:
        assert b"xl/charts/chart1.xml" in file.getvalue()


def test_people_have_first_in_last_out_and_minutes_by_day_and_session(db, tmp_path, busy):
    found = {row["Name"]: row for row in sheets(saved(db, tmp_path))["People"]}
    amal = found["Amal Haddad"]
    local = MORNING.replace(tzinfo=None) + timedelta(hours=3)
    assert amal["Entrance: first in"] == local
    assert amal["Entrance: last out"] == local + timedelta(minutes=100)
    assert amal["Entrance: minutes"] == amal["1 May: minutes"] == 60 + 10
    assert amal["2 May: first in"] == local + timedelta(days=1, minutes=5)
    assert amal["2 May: minutes"] is None  # nobody saw her leave
    assert amal["A1: minutes"] == 30
    assert found["Rami Khoury"]["A1: first in"] == local + timedelta(minutes=21)
    assert found["=Lucía"]["2 May: first in"] is None  # taken back
    assert found["Never There"]["Entrance: first in"] is None
    visits = sheets(tmp_path / "attendance.xlsx")["Visits"]
    assert len(visits) == len(
        {(row[0], row[1], row[2], row[3]) for row in counted(db) if row[5] == "admitted"}
    )


def test_columns_are_few_until_chosen_and_remembered(db, tmp_path, busy):
    with db.read() as session:
        usual = export.load(session, Subject.PEOPLE)
        known = {choice.key: choice for choice in export.choices(session, Subject.PEOPLE)}
    assert "phone" not in usual.columns
    assert "E-mail" in usual.left_out
    assert not usual.personal
    assert known["guardian"].kind is export.Class.SENSITIVE
    assert not known["guardian"].given
    with db.write() as session:
        export.remember(session, Subject.PEOPLE, ("name", "phone"), at=MORNING)
    with db.read() as session:
        again = export.load(session, Subject.PEOPLE)
        shown = [column.heading for column in again.listings[0].columns]
    assert shown == ["Code", "Name", "Phone"]
    assert again.personal == ("Phone",)
    with pytest.raises(export.EventDeskError) as caught:
        export.check_purpose(again, " ")
    assert caught.value.code is export.ErrorCode.PURPOSE_MISSING
    export.check_purpose(again, "Calling the drivers")
    with pytest.raises(export.EventDeskError), db.read() as session:
        export.load(session, Subject.PEOPLE, ("shoe_size",))


def test_an_export_is_written_down(db, tmp_path, busy):
    from event_desk import audit
    from event_desk.model import Audit

    with db.read() as session:
        content = export.load(session, Subject.PEOPLE, (choosing.ALL,))
    with db.write() as session:
        export.note(
            session, content, tmp_path / "p.csv", purpose="Hotel", at=MORNING, actor="organiser"
        )
    with db.read() as session:
        line = session.query(Audit).one()
        assert audit.first_broken(session) is None
    assert (line.action, line.actor, line.detail["purpose"]) == ("export", "organiser", "Hotel")
    assert (line.detail["subject"], line.detail["rows"]) == ("people", len(PEOPLE))
    assert "phone" in line.detail["columns"]
    assert "Amal" not in str(line.detail)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_tables_are_live_and_pages_have_headings(db, tmp_path, busy, language):
    book = workbook(saved(db, tmp_path, language=language))
    for sheet in book.worksheets[1:]:
        (table,) = sheet.tables.values()
        assert table.autoFilter.ref == table.ref
        last = int(table.ref.partition(":")[2].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        rows = sheet.iter_rows(values_only=True)
        assert [any(cell is not None for cell in row) for row in rows][:last] == [True] * last
        assert all(cell.value is None for cell in sheet[last + 1])
        assert sheet.print_title_rows == "$1:$1"
        assert "&P" in sheet.oddFooter.center.text
        headings = [cell.value for cell in sheet[1]][: len(table.tableColumns)]
        assert headings == [column.name for column in table.tableColumns]
        assert sheet.sheet_view.rightToLeft is (True if language == "ar" else None)
    assert not any(cell.data_type == "f" for s in book for row in s.iter_rows() for cell in row)


def test_digits_and_months_are_those_of_the_event(tmp_path):
    rows = [(MORNING.date(), MORNING.replace(tzinfo=None), 1234)]
    columns = (Column("D", Kind.DATE), Column("M", Kind.MOMENT), Column("N", Kind.NUMBER))
    listing = Listing("x", columns, rows)
    for manner, code in (
        (Manner("ar", "levant", "arabic"), "[$-2013001]d mmm yyyy"),
        (Manner("ar", "gulf", "latin"), "[$-1010C01]d mmm yyyy"),
        (Manner("fr"), "[$-040C]d mmm yyyy"),
    ):
        spreadsheet.write_workbook(tmp_path / "o.xlsx", [listing], manner)
        cells = workbook(tmp_path / "o.xlsx").worksheets[0][2]
        assert cells[0].number_format == code
        assert cells[0].value.date() == MORNING.date()
        assert cells[1].value == MORNING.replace(tzinfo=None)


def test_an_event_without_scans_gives_a_right_empty_book(db, tmp_path):
    found = sheets(saved(db, tmp_path))
    summary = {row["What"]: row["Value"] for row in found["Summary"]}
    assert (summary["Registered"], summary["Arrived"], summary["Inside now"]) == (0, 0, 0)
    assert found["People"] == found["Visits"] == found["Gates"] == []
    assert [row["Arrived"] for row in found["Arrivals"]] == [0]


def test_wicked_headings_and_names_of_sheets(tmp_path):
    columns = (Column("=a\nb"), Column("=A B"), Column(""), Column("x" * 400), Column("_x0041_"))
    row = ("=1+1", "_x0041_", "a\x00\x0bb", "\ud800z", "l\r\nm")
    long = Listing("Session 'A' [1]: what? " * 3, columns, [row], totals=("T", "", "", "", ""))
    others = [
        Listing(name, columns, [row], chart=Chart("c", 0, 0)) for name in ("", "History", "''")
    ]
    spreadsheet.write_workbook(tmp_path / "o.xlsx", [long, long, *others])
    book = workbook(tmp_path / "o.xlsx")
    names = [name.casefold() for name in book.sheetnames]
    assert len(set(names)) == 5
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)
    assert book.worksheets[0]["A2"].value == "=1+1"
    assert book.worksheets[0]["A2"].data_type == "s"
    assert book.worksheets[0]["C2"].value == "ab"


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice isn't installed here")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_libreoffice_opens_it_and_says_the_same_numbers(db, tmp_path, busy, language):
    path = saved(db, tmp_path, language=language)
    out = tmp_path / "again"
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation=file://{tmp_path}/office", "--headless",
            "--convert-to", "xlsx", "--outdir", str(out), str(path),
        ],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    ours, theirs = workbook(path), workbook(out / path.name)
    assert theirs.sheetnames == ours.sheetnames
    compared = 0
    for mine, other in zip(ours, theirs, strict=True):
        for row in mine.iter_rows():
            for cell in row:
                if cell.value is not None:
                    assert other[cell.coordinate].value == cell.value, (mine.title, cell.coordinate)
                    compared += 1
    assert compared > 200
    assert any(sheet._charts for sheet in theirs)
