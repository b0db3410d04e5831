import contextlib
import io
import subprocess
import zipfile
from datetime import datetime

import msoffcrypto.format.ooxml
import openpyxl
import pytest
import xlsxwriter
import xlwt
from lists import sample, text, workbook
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import delimited, reading
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


@pytest.mark.parametrize("name", ["list.xlsx", "list.xlsm", "list.xls", "list.ods", "misnamed.csv"])
def test_every_spreadsheet_gives_the_same_values(tmp_path, name):
    """Known by what is in it: the last one is an .xlsx whatever its name says."""
    write = {"list.xls": xls, "list.ods": ods}.get(name, lambda path: workbook(path, *ROWS))
    sheet = only(write(tmp_path / name))
    assert sheet.rows == ROWS
    assert sheet.numbers == (1, 2, 3)


def test_an_old_workbook_named_like_a_new_one_is_read(tmp_path):
    assert only(xls(tmp_path / "list.xlsx")).rows == ROWS


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


def test_no_file_at_all(tmp_path):
    assert refused(tmp_path / "none.xlsx") is ErrorCode.FILE_NOT_FOUND
    assert refused(tmp_path) is ErrorCode.NOT_A_FILE


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.xlsx", b"", ErrorCode.FILE_EMPTY),
        ("blank.csv", b" \n \n", ErrorCode.FILE_EMPTY),
        (
            "letter.xlsx",
            b"Dear organisers, please find the list below.",
            ErrorCode.NOT_A_SPREADSHEET,
        ),
        ("picture.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, ErrorCode.NOT_A_SPREADSHEET),
        ("paper.xlsx", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", ErrorCode.NOT_A_SPREADSHEET),
        ("data.csv", b'{"name": "Amal"},\n{"name": "Rami"}\n', ErrorCode.NOT_A_SPREADSHEET),
        (
            "page.xls",
            b"<html><table><td>Name</td></table>",
            ErrorCode.NOT_A_SPREADSHEET,
        ),
        ("broken.xlsx", b"PK\x03\x04" + b"x" * 500, ErrorCode.FILE_DAMAGED),
        ("broken.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 2000, ErrorCode.FILE_DAMAGED),
    ],
)
def test_what_is_no_list_has_its_sentence(tmp_path, name, content, code):
    path = tmp_path / name
    path.write_bytes(content)
    assert refused(path) is code


def test_a_truncated_workbook_is_damaged(tmp_path):
    content = sample("arabic_organiser.xlsx").read_bytes()
    for length in (len(content) // 2, len(content) - 30):
        path = tmp_path / f"cut{length}.xlsx"
        path.write_bytes(content[:length])
        assert refused(path) is ErrorCode.FILE_DAMAGED


def test_a_workbook_with_a_broken_sheet_is_damaged(tmp_path):
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(sample("english_form.xlsx")) as old, zipfile.ZipFile(path, "w") as new:
        for part in old.namelist():
            content = old.read(part)
            new.writestr(part, content[:3000] if "sheet1" in part else content)
    assert refused(path) is ErrorCode.FILE_DAMAGED


def test_another_office_file_is_no_spreadsheet(tmp_path):
    path = tmp_path / "letter.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert refused(path) is ErrorCode.NOT_A_SPREADSHEET


def test_a_password_is_asked_for_and_opens_the_file(tmp_path):
    plain = workbook(tmp_path / "plain.xlsx", *ROWS)
    locked = tmp_path / "locked.xlsx"
    with plain.open("rb") as source, locked.open("wb") as target:
        msoffcrypto.format.ooxml.OOXMLFile(source).encrypt("sésame", target)
    assert refused(locked) is ErrorCode.FILE_HAS_PASSWORD
    assert refused(locked, password="open") is ErrorCode.FILE_PASSWORD_WRONG
    assert only(locked, password="sésame").rows == ROWS


def test_a_stray_cell_in_the_last_corner_hurts_nobody(tmp_path):
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    book.active["XFD1048576"] = "x"
    book.save(tmp_path / "list.xlsx")
    assert only(tmp_path / "list.xlsx").rows == ROWS


@pytest.mark.parametrize("claim", ["A1:XFD1048576", "A1:B1048576"])
def test_a_sheet_that_claims_more_than_it_holds_is_read(tmp_path, claim):
    path = tmp_path / "list.xlsx"
    with (
        zipfile.ZipFile(workbook(tmp_path / "plain.xlsx", *ROWS)) as old,
        zipfile.ZipFile(path, "w") as new,
    ):
        for part in old.namelist():
            content = old.read(part).replace(b'ref="A1:B3"', f'ref="{claim}"'.encode())
            new.writestr(part, content)
    assert only(path).rows == ROWS


def test_a_zip_bomb_is_refused(tmp_path):
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 50_000_000)
    assert refused(path) is ErrorCode.FILE_TOO_BIG


def test_an_entity_bomb_does_not_go_off(tmp_path):
    bomb = b'<!DOCTYPE x [<!ENTITY a "' + b"a" * 1000 + b'">'
    for one, other in zip("bcdefgh", "abcdefg", strict=True):
        bomb += f'<!ENTITY {one} "{f"&{other};" * 10}">'.encode()
    path = tmp_path / "bomb.xlsx"
    with (
        zipfile.ZipFile(workbook(tmp_path / "plain.xlsx", *ROWS)) as old,
        zipfile.ZipFile(path, "w") as new,
    ):
        for part in old.namelist():
            content = old.read(part)
            if "sheet1" in part:
                content = bomb + b"]>" + content.replace(b"Amal Haddad", b"&h;")
            new.writestr(part, content)
    with contextlib.suppress(EventDeskError):
        sheet = only(path)
        assert max(len(str(cell)) for row in sheet.rows for cell in row if cell) < 1000


def test_a_cell_with_forty_thousand_letters_is_read(tmp_path):
    path = text(tmp_path / "list.csv", f"Name,Notes\nAmal,{'x' * 40_000}\n")
    assert len(only(path).rows[1][1]) == 40_000


def test_cancel_ends_the_reader(tmp_path):
    def cancel(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        reading.read(workbook(tmp_path / "list.xlsx", *ROWS), cancel)


def test_a_reader_that_takes_too_long_is_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "TIME_LIMIT_S", -1.0)
    assert refused(workbook(tmp_path / "list.xlsx", *ROWS)) is ErrorCode.READING_TOO_LONG


def test_only_plain_values_are_taken_from_the_reader():
    import pickle

    with pytest.raises(pickle.UnpicklingError):
        reading._Plain(io.BytesIO(pickle.dumps(subprocess.Popen))).load()
