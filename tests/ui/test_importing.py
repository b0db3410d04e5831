"""A list on its way in: read, asked about, put right, brought in."""

import io

import msoffcrypto.format.ooxml as locking
import pytest
from helpers import workbook
from import_steps import KEY, bring_in, count, fields, focus, look, names, pick, settled
from PySide6.QtWidgets import QApplication, QFileDialog

from event_desk import files
from event_desk.exchange.column_views import Sure
from event_desk.exchange.imports import Status
from event_desk.ui import tasks
from event_desk.ui.importing import plan_view

ENGLISH = files.resource("sample/english_form.xlsx")


@pytest.fixture
def page(hall):
    page = hall.go("exchange")
    page.open_thing(None)
    return page


def test_columns_rows_and_problems_are_shown(qtbot, page):
    look(qtbot, page, ENGLISH)
    view = page.plan_view
    assert fields(page)["Email Address"] == "email"
    rows = view.columns.mapping.rows_model.rows()
    assert all(row.samples for row in rows if row.field == "email")
    assert {row.status for row in view.rows.rows_model.rows()} >= {Status.NEW, Status.DUPLICATE}
    view.view_choice.setFocus()
    qtbot.keyClick(view.view_choice, KEY.Key_Right)
    assert view.rows.table.isVisible()
    qtbot.keyClick(view.view_choice, KEY.Key_Right)
    assert view.problems.table.isVisible()
    view.problems.table.setFocus()
    qtbot.keyClick(view.problems.table, KEY.Key_Down)
    assert view.problems.detail.text()


def test_a_figure_shows_its_rows(qtbot, page):
    look(qtbot, page, ENGLISH)
    view = page.plan_view
    chip = view.chips.chips[Status.DUPLICATE]
    qtbot.keyClick(chip, KEY.Key_Space)
    assert view.view() == plan_view.ROWS
    assert {row.status for row in view.rows.rows_model.rows()} == {Status.DUPLICATE}
    qtbot.keyClick(chip, KEY.Key_Space)
    assert len(view.rows.rows_model.rows()) == len(view.plan().verdicts)


def test_problems_are_filtered_by_kind_and_lead_to_their_row(qtbot, page, listed):
    path = listed(
        "guests.xlsx",
        ("Name", "E-mail", "Country"),
        ("Amal Haddad", "amal@", "Lebanon"),
        ("", "x@x.example", ""),
        ("Rami Khoury", "rami@", "Atlantis"),
    )
    look(qtbot, page, path)
    view = page.plan_view
    qtbot.keyClick(view.chips.problems, KEY.Key_Space)
    problems = view.problems
    assert problems.rows_model.row(0).severity == "error"
    whole = problems.rows_model.rowCount()
    problems.kind.setFocus()
    qtbot.keyClick(problems.kind, KEY.Key_Down)
    assert 0 < problems.rows_model.rowCount() < whole
    chosen = problems.rows_model.row(problems.rows_model.rowCount() - 1)
    problems.table.selectRow(problems.rows_model.rowCount() - 1)
    qtbot.keyClick(problems.table, KEY.Key_Return)
    assert view.view() == plan_view.ROWS
    row = view.rows.rows_model.row(view.rows.table.currentIndex().row())
    assert (row.sheet, row.row) == (chosen.sheet, chosen.row)
    assert view.isVisible()


def test_a_column_gets_another_field_and_that_is_remembered(qtbot, page, meeting, listed):
    rows = (("Wer", "E-mail", "Wish"), ("Amal Test", "a@t.example", "vegetarian"))
    look(qtbot, page, listed("one.xlsx", *rows))
    qtbot.keyClick(focus(page), KEY.Key_Return)  # yes, these are the headings
    qtbot.waitUntil(lambda: settled(page) and bool(fields(page)), timeout=20_000)
    pick(qtbot, page, 0, "name")
    assert fields(page)["Wer"] == "name"
    pick(qtbot, page, 2, "diet")
    chosen = page.plan_view.columns.mapping.rows_model.row(2)
    assert (chosen.field, chosen.sure) == ("dietary", Sure.CHOSEN)
    page.plan_view.import_button.setFocus()
    bring_in(qtbot, page)
    assert "Amal Test" in names(meeting)
    look(qtbot, page, listed("two.xlsx", *rows, ("Rami Test", "r@t.example", "none")))
    assert fields(page)["Wish"] == "dietary"
    assert page.plan_view.afresh_button.isVisible()
    qtbot.keyClick(page.plan_view.afresh_button, KEY.Key_Space)
    qtbot.waitUntil(lambda: settled(page), timeout=20_000)
    assert page.plan_view.columns.heading_rows.isVisible()


def test_a_column_is_left_out_and_the_picker_can_be_left(qtbot, page):
    look(qtbot, page, ENGLISH)
    mapping = page.plan_view.columns.mapping
    at = list(fields(page)).index("Email Address")
    mapping.selectRow(at)
    qtbot.keyClick(mapping, KEY.Key_Return)
    qtbot.keyClick(mapping.picker.search, KEY.Key_Escape)
    assert fields(page)["Email Address"] == "email"
    pick(qtbot, page, at, "leave")
    assert fields(page)["Email Address"] == ""


def test_the_row_of_headings_is_pointed_at(qtbot, page, meeting, listed):
    path = listed("odd.xlsx", ("The north",), ("aaa", "bbb"), ("Amal Odd", "x"), ("Rami Odd", "y"))
    look(qtbot, page, path)
    asked = page.plan_view.columns.heading_rows
    assert asked.table.isVisible()
    assert focus(page) is asked.table
    assert not page.plan_view.import_button.isEnabled()
    while asked.row() != 2:
        qtbot.keyClick(asked.table, KEY.Key_Down if asked.row() < 2 else KEY.Key_Up)
    qtbot.keyClick(asked.table, KEY.Key_Return)
    qtbot.waitUntil(lambda: settled(page) and not asked.table.isVisible(), timeout=20_000)
    pick(qtbot, page, 0, "name")
    assert page.plan_view.import_button.isEnabled()
    page.plan_view.import_button.setFocus()
    bring_in(qtbot, page)
    assert {"Amal Odd", "Rami Odd"} <= names(meeting)


def test_a_list_without_headings(qtbot, page, listed):
    look(
        qtbot, page, listed("bare.xlsx", ("Amal Bare", "a@b.example"), ("Rami Bare", "c@d.example"))
    )
    asked = page.plan_view.columns.heading_rows
    qtbot.keyClick(asked.none_button, KEY.Key_Space)
    qtbot.waitUntil(lambda: settled(page) and not asked.table.isVisible(), timeout=20_000)
    pick(qtbot, page, 0, "name")
    assert len(page.plan_view.plan().verdicts) == 2


def test_a_sheet_is_left_out(qtbot, page, listed):
    path = listed("two.xlsx", ("Name",), ("Amal Two",), Old=[("Name", "E-mail"), ("Rami Two", "")])
    look(qtbot, page, path)
    columns = page.plan_view.columns
    assert len(page.plan_view.plan().verdicts) == 2
    columns.sheets.setFocus()
    qtbot.keyClick(columns.sheets, KEY.Key_Down)
    columns.kind.setFocus()
    qtbot.keyClick(columns.kind, KEY.Key_End)
    qtbot.waitUntil(lambda: settled(page), timeout=20_000)
    assert [row.name for row in page.plan_view.plan().verdicts] == ["Amal Two"]
    assert columns._left_out.isVisible()


def test_a_newer_list_shows_what_changes_and_who_is_missing(qtbot, page, listed):
    first = listed(
        "july.xlsx",
        ("Name", "Organisation", "E-mail", "Phone"),
        ("Amal July", "North", "amal@j.example", ""),
        ("Rami July", "South", "rami@j.example", ""),
    )
    look(qtbot, page, first)
    bring_in(qtbot, page)
    newer = listed(
        "july 2.xlsx",
        ("Name", "Organisation", "E-mail", "Phone"),
        ("Amal July", "East", "amal@j.example", "+974 5555 9876"),
    )
    look(qtbot, page, newer)
    view = page.plan_view
    qtbot.keyClick(view.chips.chips[Status.CHANGED], KEY.Key_Space)
    text = view.rows.rows_model.index(0, 4).data()
    assert "North" in text
    assert "East" in text
    assert "+97455559876" in text
    view.show_view(plan_view.MISSING)
    assert "Rami July" in view.missing.rows_model.row(0)


def test_a_password_is_asked_for_until_it_is_right(qtbot, page, listed, tmp_path):
    plain = listed("plain.xlsx", ("Name",), ("Amal Locked",))
    locked = tmp_path / "locked.xlsx"
    with locked.open("wb") as target:
        locking.OOXMLFile(io.BytesIO(plain.read_bytes())).encrypt("sesame", target)
    page.read([locked])
    asked = page.panel.password
    qtbot.waitUntil(lambda: tasks.idle() and asked.isVisible(), timeout=20_000)
    assert focus(page) is asked.field
    assert not asked.notice.isVisible()
    qtbot.keyClicks(asked.field, "wrong")
    qtbot.keyClick(asked.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: tasks.idle() and asked.notice.isVisible(), timeout=20_000)
    assert asked.field.text() == ""
    qtbot.keyClicks(asked.field, "sesame")
    qtbot.keyClick(asked.field, KEY.Key_Return)
    qtbot.waitUntil(lambda: settled(page) and page.plan_view.isVisible(), timeout=20_000)
    assert page.plan_view.plan().counts.created == 1


def test_a_password_that_nobody_knows_puts_the_list_aside(qtbot, page):
    page._stack.setCurrentWidget(page.panel)
    page.panel.setCurrentWidget(page.panel.password)
    page.panel.password.ask("locked.xlsx", wrong=False)
    qtbot.keyClick(page.panel.password.field, KEY.Key_Escape)
    assert page.drop_zone.isVisible()


def test_reading_can_be_cancelled(qtbot, page, meeting):
    before = count(meeting)
    page.read([ENGLISH])
    assert page.panel.busy.isVisible()
    qtbot.keyClick(focus(page), KEY.Key_Escape)
    qtbot.waitUntil(lambda: tasks.idle() and page.drop_zone.isVisible(), timeout=20_000)
    assert count(meeting) == before


def test_importing_can_be_cancelled_and_leaves_nothing(qtbot, page, meeting):
    before = count(meeting)
    look(qtbot, page, ENGLISH)
    qtbot.keyClick(page.plan_view.import_button, KEY.Key_Return)
    qtbot.keyClick(page.panel.busy.cancel_button, KEY.Key_Escape)
    qtbot.waitUntil(tasks.idle, timeout=20_000)
    qtbot.waitUntil(lambda: page.plan_view.isVisible() or page.done.isVisible())
    if page.plan_view.isVisible():  # else the import was quicker than the key
        assert count(meeting) == before
        assert page.plan_view.import_button.isEnabled()


def test_problems_are_saved_in_a_copy(qtbot, page, listed, tmp_path):
    look(qtbot, page, listed("g.xlsx", ("Name", "E-mail"), ("Amal Copy", "amal@")))
    target = tmp_path / "copy.xlsx"
    page.plan_view.show_view(plan_view.PROBLEMS)
    qtbot.keyClick(page.plan_view.problems.save_button, KEY.Key_Space)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile(str(target))
    qtbot.keyClick(dialog, KEY.Key_Return)
    qtbot.waitUntil(lambda: tasks.idle() and target.exists(), timeout=30_000)
    assert len(workbook(target).sheetnames) == 2
