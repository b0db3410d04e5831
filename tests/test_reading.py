import contextlib
import ctypes
import io
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
import xlwt
from hypothesis import given, settings
from hypothesis import strategies as st
from lists import text, workbook
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from openpyxl.styles import Font
from workbooks import MADE_BY_LIBREOFFICE, xlsb

from event_desk.errors import EventDeskError
from event_desk.exchange import delimited, limits, parts, reading, web_page
from event_desk.progress import Cancelled

ROWS = (("Name", "Phone"), ("Amal Haddad", 96171234567), ("أمل حداد", "+٩٦١ ٧١ ١٢٣ ٤٥٦"))


def refused(path, **options):
    with pytest.raises(EventDeskError) as raised:
        reading.read(path, **options)
    return raised.value.code


def only(path, **options):
    (sheet,) = reading.read(path, **options).sheets
    return sheet


def xls(path):
    book = xlwt.Workbook()
    sheet = book.add_sheet("List")
    for row, cells in enumerate(ROWS):
        for column, cell in enumerate(cells):
            sheet.write(row, column, cell)
    book.save(str(path))
    return path


def ods(path):
    book = OpenDocumentSpreadsheet()
    sheet = Table(name="List")
    for cells in ROWS:
        row = TableRow()
        for cell in cells:
            if isinstance(cell, int):
                row.addElement(TableCell(valuetype="float", value=cell))
            else:
                typed = TableCell(valuetype="string")
                typed.addElement(P(text=cell))
                row.addElement(typed)
        sheet.addElement(row)
    book.spreadsheet.addElement(sheet)
    book.save(str(path))
    return path


@pytest.mark.parametrize(
    "name", ["list.xlsx", "list.xlsm", "list.xlsb", "list.xls", "list.ods", "misnamed.csv"]
)
def test_every_spreadsheet_gives_the_same_values(tmp_path, name):
    """Known by what is in it: the last one is an .xlsx whatever its name says."""
    writers = {"list.xls": xls, "list.ods": ods, "list.xlsb": lambda path: xlsb(path, ROWS)}
    write = writers.get(name, lambda path: workbook(path, *ROWS))
    sheet = only(write(tmp_path / name))
    assert sheet.rows == ROWS
    assert sheet.numbers == (1, 2, 3)


@pytest.mark.parametrize(
    ("encoding", "mark", "found"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8", b"\xef\xbb\xbf", "utf-8-sig"),
        ("utf-16-le", b"\xff\xfe", "utf-16"),
        ("utf-16-be", b"\xfe\xff", "utf-16"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
        ("cp1256", b"", "cp1256"),
    ],
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_text_is_read_in_any_encoding_with_any_delimiter(
    tmp_path, encoding, mark, found, delimiter
):
    lines = [("Name", "Ville"), ("أمل حداد", "بيروت"), ("علي, د.", "دمشق")]
    content = "\r\n".join(delimiter.join(f'"{cell}"' for cell in line) for line in lines)
    path = tmp_path / "list.csv"
    path.write_bytes(mark + content.encode(encoding))
    read = reading.read(path)
    assert read.encoding == found
    assert read.sheets[0].rows == tuple(lines)


def test_western_letters_are_told_from_arabic_ones(tmp_path):
    western = "Nom;Prénom\nLefèvre;Zoé\nNúñez;Begoña\nGagné;André créée\n"
    assert only(text(tmp_path / "a.csv", western, "cp1252")).rows[1] == ("Lefèvre", "Zoé")
    mixed = "الاسم,الجهة\nفاطمة حسين,منظمة\nAïcha Benoît,منظمة\n"
    assert only(text(tmp_path / "b.csv", mixed, "cp1256")).rows[2] == ("Aïcha Benoît", "منظمة")


def test_excels_own_line_about_the_delimiter_is_obeyed():
    assert delimited.guess_delimiter("sep=;\na,b;c\n") == (";", "a,b;c\n")


def test_a_merged_cell_stands_in_every_row_and_says_so(tmp_path):
    book = openpyxl.Workbook()
    for row in (("Org", "Name"), ("AUB", "A"), (None, "B"), (None, "C"), ("LAU", "D")):
        book.active.append(row)
    book.active.merge_cells("A2:A4")
    book.save(tmp_path / "list.xlsx")
    sheet = only(tmp_path / "list.xlsx")
    assert [row[0] for row in sheet.rows] == ["Org", "AUB", "AUB", "AUB", "LAU"]
    assert sheet.filled == {(3, 0), (4, 0)}


def test_formulas_nobody_worked_out_are_named(tmp_path):
    path = workbook(tmp_path / "list.xlsx", ("Name", "Full"), ("A", '=A2&" B"'))
    assert only(path).uncalculated == ((2, 1),)
    with xlsxwriter.Workbook(tmp_path / "done.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ("Name", "Full"))
        sheet.write_formula(1, 1, '=A2&" B"', None, "A B")
    done = only(tmp_path / "done.xlsx")
    assert done.uncalculated == ()
    assert done.rows[1] == (None, "A B")


def test_hidden_sheets_and_rows_are_known(tmp_path):
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    book.active.row_dimensions[2].hidden = True
    book.create_sheet("Codes").append(["x"])
    book["Codes"].sheet_state = "hidden"
    book.save(tmp_path / "list.xlsx")
    first, second = reading.read(tmp_path / "list.xlsx").sheets
    assert (first.hidden, first.hidden_rows, second.hidden) == (False, {2}, True)


@pytest.mark.parametrize("name", ["parts.ods", "parts.xls"])
def test_what_libreoffice_hides_and_merges_is_known(name):
    first, second = reading.read(MADE_BY_LIBREOFFICE / name).sheets
    assert [row[0] for row in first.rows[1:4]] == ["ONG A"] * 3
    assert first.filled == {(3, 0), (4, 0)}
    assert first.hidden_rows == {5}
    assert first.hidden_columns == {3}
    assert first.struck_rows == ({6} if name == "parts.ods" else set())
    assert (first.hidden, second.hidden) == (False, True)


def test_what_a_binary_workbook_hides_and_merges_is_known(tmp_path):
    rows = (("Org", "Name", "Note"), ("AUB", "A", "x"), (None, "B", "y"), ("LAU", "C", "z"))
    path = xlsb(
        tmp_path / "list.xlsb", rows, merged=[(2, 0, 3, 0)], hidden_rows={4}, hidden_columns={2}
    )
    sheet = only(path)
    assert [row[0] for row in sheet.rows] == ["Org", "AUB", "AUB", "LAU"]
    assert sheet.filled == {(3, 0)}
    assert (sheet.hidden_rows, sheet.hidden_columns) == ({4}, {2})


def test_rows_with_a_line_through_them_and_hidden_columns_are_known(tmp_path):
    book = openpyxl.Workbook()
    for row in (("Name", "Org", "Phone"), ("A", "AUB", None), ("B", "LAU", 1), ("C", "USJ", 2)):
        book.active.append(row)
    for place in ("A3", "B3", "C3", "A4", "A2", "B2"):
        book.active[place].font = Font(strike=place != "A4", bold=True)
    book.active.column_dimensions["C"].hidden = True
    book.save(tmp_path / "list.xlsx")
    sheet = only(tmp_path / "list.xlsx")
    assert sheet.struck_rows == {2, 3}
    assert sheet.hidden_columns == {2}


def test_cells_of_a_web_page_reach_over_rows_and_columns(tmp_path):
    page = (
        "<!DOCTYPE html><html><head><meta charset='windows-1256'><title>x</title></head><body>"
        "<table><tr><th rowspan=2>Org<th colspan=2>Person</tr><tr><td>Name<td>City</td></tr>"
        "<tr><td rowspan=2>AUB</td><td>أمل<br>حداد</td><td>&nbsp;A&amp;B</td></tr>"
        "<tr><td>Rami <b>Khoury</b></td></tr></table><table><tr><td>1</table></body></html>"
    )
    sheet = only(text(tmp_path / "list.xls", page, "cp1256"))
    assert sheet.rows == (
        ("Org", "Person"),
        ("Org", "Name", "City"),
        ("AUB", "أمل\nحداد", "A&B"),
        ("AUB", "Rami Khoury"),
    )


def test_dates_numbers_and_truth_come_as_such(tmp_path):
    row = (datetime(2026, 6, 9, 13, 0), datetime(2026, 6, 9), 3.0, 2.5, True)  # noqa: DTZ001
    (found,) = only(workbook(tmp_path / "list.xlsx", row)).rows
    assert found == row
    assert isinstance(found[2], int)


def test_what_no_eye_sees_is_taken_out(tmp_path):
    path = tmp_path / "list.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet().write_row(0, 0, ("a_x0000_b", "c_x000D_d", "plain_x"))
    assert only(path).rows == (("ab", "c\rd", "plain_x"),)


def test_cancel_ends_the_reader(tmp_path):
    def cancel(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        reading.read(workbook(tmp_path / "list.xlsx", *ROWS), cancel)


def test_only_plain_values_are_taken_from_the_reader():
    import pickle

    with pytest.raises(pickle.UnpicklingError):
        reading._Plain(io.BytesIO(pickle.dumps(subprocess.Popen))).load()


def test_the_installed_program_starts_itself_to_read(monkeypatch, tmp_path):
    path = tmp_path / "list.xlsx"
    assert reading.command(path)[:2] == [sys.executable, "-m"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert reading.command(path, "--sparse") == [
        sys.executable, "--read-list", str(path), "--sparse",
    ]  # fmt: skip


def test_the_program_answers_before_anything_else_is_loaded(monkeypatch, tmp_path):
    path = workbook(tmp_path / "list.xlsx", *ROWS)
    program = (
        "import sys\nfrom event_desk.__main__ import main\ncode = main()\n"
        "assert not {'PySide6', 'sqlalchemy'} & set(sys.modules)\nsys.exit(code)"
    )
    monkeypatch.setattr(
        reading, "command", lambda place: [sys.executable, "-c", program, "--read-list", str(place)]
    )
    assert only(path).rows == ROWS


def test_limits_have_the_layout_that_the_systems_ask_for():
    pointer = ctypes.sizeof(ctypes.c_void_p)
    assert ctypes.sizeof(limits.JobLimits) == (144 if pointer == 8 else 112)
    assert ctypes.sizeof(limits.TaskInfo) == 96
    made = limits.job_limits(limits.MEMORY)
    assert made.process_memory == limits.MEMORY
    assert made.basic.flags & 0x100
    assert limits.memory_of(os.getpid()) == 0 or sys.platform == "darwin"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems, other limits")
def test_the_limit_holds():
    hungry = (
        "from event_desk.exchange import limits\nlimits.limit_this_process(300_000_000)\n"
        "try:\n    bytearray(400_000_000)\nexcept MemoryError:\n    raise SystemExit(7)"
    )
    assert subprocess.run([sys.executable, "-c", hungry], check=False).returncode == 7


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(["parts.ods", "parts.xls", "xlsx", "xlsb"]), st.data())
def test_whatever_bytes_went_wrong_the_extras_only_stay_away(made_once, name, data):
    content = bytearray(made_once[name])
    for at in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=20)):
        content[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(len(content) // 2, len(content)))
    assert parts.of_workbook(bytes(content[:cut]))("Liste") is not None


@pytest.fixture(scope="module")
def made_once(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made")
    made = {name: (MADE_BY_LIBREOFFICE / name).read_bytes() for name in ("parts.ods", "parts.xls")}
    made["xlsx"] = workbook(folder / "list.xlsx", *ROWS, sheet="Liste").read_bytes()
    made["xlsb"] = xlsb(folder / "list.xlsb", ROWS, hidden_rows={2}).read_bytes()
    return made


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_whatever_bytes_a_text_has_it_is_a_table_or_none(content):
    for read in (delimited.read, web_page.read):
        with contextlib.suppress(EventDeskError):
            _encoding, rows = read(Path("list.csv"), content)
            assert list(rows) is not None
