"""A marked copy of a list: what is wrong stands in its cell, and it comes in as the list does."""

import csv
import json
import zipfile
from dataclasses import replace
from datetime import datetime

import openpyxl
import pytest
from helpers import MORNING
from helpers import workbook as opened
from lists import LISTS, sample, text, workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter

from event_desk import cli, texts
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import columns, imports, marked, marking
from event_desk.progress import Cancelled

LANGUAGES = ("ar", "en", "fr", "es")
HEADINGS = ("Name", "E-mail", "Phone", "Country", "Notes")
LIST = (
    HEADINGS,
    ("Amal Haddad", "amal@example.org", "+974 4412 3456", "Qatar", ""),
    ("Karim Saleh", "no address", "12", "Atlantis", "=1+1"),
    ("", "lost@example.org", "+974 4412 3457", "Qatar", "nobody"),
    ("Lina Costa", "lina@example.org", "", "Narnia", "-"),
)
ALL_MERGED = b'<mergeCells count="1"><mergeCell ref="G7:XFD1048576"/></mergeCells>'


def planned(db, path):
    read = imports.read(path)
    with db.read() as session:
        return imports.plan(session, read, at=MORNING)


def saved(db, path, target=None):
    plan = planned(db, path)
    target = target or path.with_name("marked.xlsx")
    return plan, marked.save(plan, target), opened(target)


def told(plan):
    """What an import would do, without the keys that are made anew each time."""
    return [
        (
            change.table,
            change.status,
            {
                name: value
                for name, value in change.after.items()
                if not name.endswith("id") and name != "code"
            },
        )
        for change in plan.changes
    ]


def comes_in_alike(db, plan, path):
    again = planned(db, path)
    assert again.counts == plan.counts
    assert [one.code for one in again.problems] == [one.code for one in plan.problems]
    assert again.sender == plan.sender
    assert told(again) == told(plan)


def test_problems_stand_in_their_cells(db, tmp_path):
    path = workbook(tmp_path / "list.xlsx", *LIST, sheet="Guests")
    plan, copy, book = saved(db, path)
    page = book["Guests"]
    assert "no address" in page["B3"].comment.text
    assert page["C3"].comment.text
    assert "Atlantis" in page["D3"].comment.text
    assert "no name" in page["A4"].comment.text
    assert page["A4"].fill.start_color.rgb == marking.ERROR
    assert page["D3"].fill.start_color.rgb == marking.WARNING
    assert page["D4"].fill.start_color.rgb == marking.ROW
    assert page["D2"].comment is None
    assert page["D2"].fill.fill_type is None
    assert (copy.problems, copy.cells, copy.looks) == (len(plan.problems), 6, True)


def test_a_list_of_all_stands_in_front_with_links(db, tmp_path):
    path = workbook(tmp_path / "list.xlsx", *LIST, sheet="Guests' list")
    plan, _, book = saved(db, path)
    page = book.worksheets[0]
    assert page.title == "Problems"
    assert book.active is page
    assert [cell.value for cell in page[1]][1:4] == ["Sheet", "Row", "Column"]
    lines = [tuple(cell.value for cell in row) for row in page.iter_rows(min_row=2)]
    expected = [(one.sheet, one.row, one.column) for one in plan.problems]
    assert [line[1:4] for line in lines] == expected
    link = next(row[2].hyperlink for row in page.iter_rows(min_row=2) if row[3].value == "E-mail")
    assert link.location == "'Guests'' list'!B3"
    assert not book.worksheets[1].sheet_view.tabSelected


def test_several_problems_of_a_cell_stand_below_each_other(db, tmp_path):
    path = workbook(tmp_path / "list.xlsx", *LIST)
    plan = planned(db, path)
    first = next(one for one in plan.problems if one.column == "E-mail")
    other = replace(first, code=type(first.code).YES_NO_UNKNOWN, values={"value": "maybe"})
    target = tmp_path / "marked.xlsx"
    marked.save(replace(plan, problems=(first, other, first)), target)
    note = opened(target)["List"]["B3"].comment.text
    assert len(note.split("\n")) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_comes_in_as_the_list_does_in_each_language(db, tmp_path, language):
    path = workbook(tmp_path / "list.xlsx", *LIST, sheet="Participants")
    texts.set_language(language)
    plan, _, book = saved(db, path)
    assert bool(book.worksheets[0].sheet_view.rightToLeft) is (language == "ar")
    comes_in_alike(db, plan, tmp_path / "marked.xlsx")
    read = imports.read(tmp_path / "marked.xlsx")
    assert columns.recognise(read.sheets[0]).kind == columns.IGNORED


@pytest.mark.parametrize("name", [LISTS[0], LISTS[3], LISTS[5]])
def test_sample_lists_come_in_alike(db, tmp_path, name):
    plan = planned(db, sample(name))
    target = tmp_path / "marked.xlsx"
    copy = marked.save(plan, target)
    assert copy.looks is name.endswith(".xlsx")
    again = planned(db, target)
    assert again.counts == plan.counts
    assert told(again) == told(plan)


def test_the_looks_stay(db, tmp_path):
    path = workbook(tmp_path / "list.xlsx", *LIST)
    book = openpyxl.load_workbook(path)
    page = book.active
    page["A1"].font = Font(bold=True, name="Arial")
    page["A2"].fill = PatternFill("solid", start_color="FF00FF00")
    page["B3"].font = Font(italic=True)
    page["B3"].comment = Comment("ask him", "Sender")
    page.column_dimensions["A"].width = 47
    page.freeze_panes = "B2"
    page.row_dimensions[5].hidden = True
    book.save(path)
    book.close()
    _, _, book = saved(db, path)
    page = book["List"]
    assert page["A1"].font.bold
    assert page["A2"].fill.start_color.rgb == "FF00FF00"
    assert page["B3"].font.italic
    assert page["B3"].comment.text.startswith("ask him\n")
    assert (page.column_dimensions["A"].width, page.freeze_panes) == (47, "B2")
    assert page.row_dimensions[5].hidden


def test_the_original_is_not_touched(db, tmp_path):
    path = workbook(tmp_path / "list.xlsx", *LIST)
    before = path.read_bytes()
    saved(db, path)
    assert path.read_bytes() == before
    assert sorted(one.name for one in tmp_path.glob("*.xlsx")) == ["list.xlsx", "marked.xlsx"]


@pytest.mark.parametrize("name", ["list.xlsx", "./list.xlsx", "link.xlsx"])
def test_it_cannot_stand_in_its_originals_place(db, tmp_path, name):
    path = workbook(tmp_path / "list.xlsx", *LIST)
    try:
        (tmp_path / "link.xlsx").symlink_to(path)
    except OSError:
        pytest.skip("links are not allowed here")
    with pytest.raises(EventDeskError) as caught:
        marked.save(planned(db, path), tmp_path / name)
    assert caught.value.code is ErrorCode.SAME_FILE


def test_a_list_that_changed_since_is_not_marked(db, tmp_path):
    path = workbook(tmp_path / "list.xlsx", *LIST)
    plan = planned(db, path)
    workbook(path, *LIST[:3])
    with pytest.raises(EventDeskError) as caught:
        marked.save(plan, tmp_path / "marked.xlsx")
    assert caught.value.code is ErrorCode.LIST_CHANGED
    assert not (tmp_path / "marked.xlsx").exists()


def test_a_list_that_is_gone_is_not_marked(db, tmp_path):
    path = workbook(tmp_path / "list.xlsx", *LIST)
    plan = planned(db, path)
    path.unlink()
    with pytest.raises(EventDeskError) as caught:
        marked.save(plan, tmp_path / "marked.xlsx")
    assert caught.value.code is ErrorCode.FILE_NOT_FOUND


def test_only_a_workbook_holds_notes(db, tmp_path):
    path = workbook(tmp_path / "list.xlsx", *LIST)
    with pytest.raises(EventDeskError) as caught:
        marked.save(planned(db, path), tmp_path / "marked.csv")
    assert caught.value.code is ErrorCode.UNKNOWN_FORMAT


def test_no_text_becomes_a_formula(db, tmp_path):
    rows = [("Name", "E-mail", "Country", "=Notes"), ("=HYPERLINK(1)", "@x", "-1+2", "+cmd|x")]
    path = tmp_path / "list.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([*rows, ("Amal", "=no@", "+Atlantis", "")])
    _, _, book = saved(db, path)
    kinds = {cell.data_type for page in book for row in page.iter_rows() for cell in row}
    assert "f" not in kinds
    assert book["list"]["A2"].value == "=HYPERLINK(1)"


def test_a_formula_gives_way_to_its_value(db, tmp_path):
    path = _with_formula(tmp_path / "list.xlsx", "<v>Amal Haddad</v>")
    plan, _, book = saved(db, path)
    assert book["List"]["A2"].value == "Amal Haddad"
    comes_in_alike(db, plan, tmp_path / "marked.xlsx")


def test_a_formula_that_nobody_worked_out_stays(db, tmp_path):
    path = _with_formula(tmp_path / "list.xlsx", "")
    plan, _, book = saved(db, path)
    assert book["List"]["A2"].value == '=B2&" "&C2'
    comes_in_alike(db, plan, tmp_path / "marked.xlsx")


def _with_formula(path, value):
    """A formula with the value that a spreadsheet program left beside it."""
    plain = path.with_name("plain.xlsx")
    rows = [("Name", "First", "Last", "E-mail"), ("?", "Amal", "Haddad", "no address")]
    workbook(plain, *rows, ("Karim Saleh", "Karim", "Saleh", "karim@example.org"))
    kind = ' t="str"' if value else ""
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            content = source.read(name).decode() if name.endswith(".xml") else source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                start = content.index('<c r="A2"')
                end = content.index("</c>", start)
                cell = f'<c r="A2"{kind}><f>B2&amp;" "&amp;C2</f>{value}'
                content = content[:start] + cell + content[end:]
            target.writestr(name, content)
    plain.unlink()
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "cp1256"])
def test_a_text_file_becomes_a_workbook_of_its_values(db, tmp_path, encoding):
    lines = "الاسم;البريد الإلكتروني;الهاتف\nأمل حداد;لا عنوان;00974 4412 3456\n"
    path = text(tmp_path / "قائمة.csv", lines + "كريم صالح;k@example.org;\n", encoding)
    plan, copy, book = saved(db, path)
    assert not copy.looks
    page = book["قائمة"]
    assert page["C2"].value == "00974 4412 3456"
    assert "لا عنوان" in page["B2"].comment.text
    comes_in_alike(db, plan, tmp_path / "marked.xlsx")


def test_an_open_document_becomes_one_too(db, tmp_path):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    document = OpenDocumentSpreadsheet()
    table = Table(name="Guests")
    for line in LIST:
        row = TableRow()
        for value in line:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=value))
            row.addElement(cell)
        table.addElement(row)
    document.spreadsheet.addElement(table)
    path = tmp_path / "list.ods"
    document.save(path)
    plan, copy, book = saved(db, path)
    assert not copy.looks
    assert "Atlantis" in book["Guests"]["D3"].comment.text
    comes_in_alike(db, plan, tmp_path / "marked.xlsx")


def test_an_old_workbook_becomes_one_too(db, tmp_path):
    import xlwt

    book = xlwt.Workbook()
    page = book.add_sheet("Guests")
    for at, line in enumerate((("Name", "Country", "Arrival"), ("Amal Haddad", "Atlantis"))):
        for column, value in enumerate(line):
            page.write(at, column, value)
    day = xlwt.easyxf(num_format_str="yyyy-mm-dd")
    page.write(1, 2, datetime(2030, 4, 30), day)  # noqa: DTZ001 - a cell has no zone
    path = tmp_path / "list.xls"
    book.save(str(path))
    plan, _, book = saved(db, path)
    assert book["Guests"]["C2"].value == datetime(2030, 4, 30)  # noqa: DTZ001
    comes_in_alike(db, plan, tmp_path / "marked.xlsx")


def test_a_merged_cell_is_marked_where_it_can_be_seen(db, tmp_path):
    people = [(f"Guest N{at}", f"{at}@example.org") for at in "abc"]
    rows = [("Category", "Name", "E-mail"), ("Wizard", *people[0])]
    rows += [(None, *one) for one in people[1:]]
    path = workbook(tmp_path / "list.xlsx", *rows)
    book = openpyxl.load_workbook(path)
    book.active.merge_cells("A2:A4")
    book.save(path)
    book.close()
    plan, _, book = saved(db, path)
    assert [one.row for one in plan.problems] == [2, 3, 4]
    assert book["List"]["A2"].comment.text.count("Wizard") == 1
    comes_in_alike(db, plan, tmp_path / "marked.xlsx")


def test_a_cell_at_the_very_end_does_no_harm(db, tmp_path):
    path = workbook(tmp_path / "list.xlsx", *LIST)
    book = openpyxl.load_workbook(path)
    book.active["XFD1048576"] = "x"
    book.save(path)
    book.close()
    _, copy, book = saved(db, path)
    assert copy.looks
    assert "Atlantis" in book["List"]["D3"].comment.text


@pytest.mark.parametrize(
    ("part", "found", "instead"),
    [
        # Merged over the whole sheet: millions of cells for whoever copies it.
        ("xl/worksheets/sheet1.xml", b"</sheetData>", b"</sheetData>" + ALL_MERGED),
        ("xl/styles.xml", b"<cellXfs", b"<nothing"),
    ],
)
def test_what_cannot_be_copied_with_its_looks_is_copied_by_its_values(
    db, tmp_path, part, found, instead
):
    plain = workbook(tmp_path / "plain.xlsx", *LIST, sheet="List")
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(path, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, content.replace(found, instead) if name == part else content)
    _, copy, book = saved(db, path)
    assert not copy.looks
    assert "Atlantis" in book["List"]["D3"].comment.text


def test_of_a_very_long_list_the_marked_rows_are_copied(db, tmp_path, monkeypatch):
    monkeypatch.setattr(marked, "MOST_CELLS", 10)
    path = workbook(tmp_path / "list.xlsx", ("For the meeting",), *LIST, sheet="Guests")
    _, copy, book = saved(db, path)
    page = book["Guests"]
    assert (copy.looks, copy.whole) == (False, False)
    assert [page.cell(row, 1).value for row in (2, 3, 4)] == ["Name", None, "Karim Saleh"]
    assert "Atlantis" in page["D4"].comment.text


def test_cancel_leaves_nothing(db, tmp_path):
    path = workbook(tmp_path / "list.xlsx", *LIST)
    plan = planned(db, path)

    def cancel(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        marked.save(plan, tmp_path / "marked.xlsx", cancel)
    assert [one.name for one in tmp_path.glob("*.xlsx")] == ["list.xlsx"]
    assert not list(tmp_path.glob(".*part"))


def test_without_problems_the_list_is_empty(db, tmp_path):
    path = workbook(tmp_path / "list.xlsx", *LIST[:2])
    plan, copy, book = saved(db, path)
    assert (copy.problems, copy.cells) == (0, 0)
    assert book.worksheets[0].max_row == 1
    comes_in_alike(db, plan, tmp_path / "marked.xlsx")


def test_a_sheet_called_problems_keeps_its_name(db, tmp_path):
    path = workbook(tmp_path / "list.xlsx", *LIST, sheet="Problems")
    _, _, book = saved(db, path)
    assert book.sheetnames == ["Problems 2", "Problems"]


def test_macros_stay_only_where_they_may(db, tmp_path):
    path = workbook(tmp_path / "list.xlsm", *LIST)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"macro")
    plan = planned(db, path)
    for name, kept in (("marked.xlsm", True), ("marked.xlsx", False)):
        marked.save(plan, tmp_path / name)
        with zipfile.ZipFile(tmp_path / name) as archive:
            assert ("xl/vbaProject.bin" in archive.namelist()) is kept
    assert marked.suggested(plan).endswith(".xlsm")


def test_the_programmes_problems_are_marked_as_well(db, tmp_path):
    rows = {
        "Programme": [
            ("Code", "Title", "Start", "End", "Room"),
            ("A1", "Opening", "2030-05-01 10:00", "2030-05-01 09:00", ""),
            ("A2", "Closing", "2030-06-01 10:00", "2030-06-01 11:00", ""),
        ]
    }
    path = workbook(tmp_path / "list.xlsx", rows)
    plan, _, book = saved(db, path)
    page = book["Programme"]
    assert page["D2"].fill.start_color.rgb == marking.ERROR
    assert page["A2"].fill.start_color.rgb == marking.ROW
    assert page[f"{get_column_letter(3)}3"].comment
    comes_in_alike(db, plan, tmp_path / "marked.xlsx")


def test_the_command_line_saves_one(db, event_path, tmp_path, capsys):
    path, target = workbook(tmp_path / "list.xlsx", *LIST), tmp_path / "marked.xlsx"
    words = ["import", str(event_path), str(path), "--dry-run", "--marked"]
    assert cli.main([*words, str(target), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["marked"] == str(target)
    assert opened(target).sheetnames == ["Problems", "List"]
    assert cli.main([*words, str(path)]) == 1
    assert cli.main([*words, str(target)]) == 0
    assert str(target) in capsys.readouterr().out
