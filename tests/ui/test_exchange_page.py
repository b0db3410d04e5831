"""Lists looked at, put right, brought in, taken back; lists saved."""

import io

import msoffcrypto.format.ooxml as locking
import openpyxl
import pytest
from helpers import workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMessageBox

from event_desk import files, people
from event_desk.exchange.column_views import Sure
from event_desk.exchange.export import Subject
from event_desk.exchange.imports import Status
from event_desk.ui import i18n, tasks
from event_desk.ui.importing import plan_view
from event_desk.ui.importing.past_problems import PastProblemsDialog
from event_desk.ui.merge_dialog import MergeDialog
from event_desk.ui.merge_panel import Decision, Kind

ENGLISH = files.resource("sample/english_form.xlsx")
ARABIC = files.resource("sample/arabic_organiser.xlsx")
KEY = Qt.Key


@pytest.fixture
def page(hall):
    page = hall.go("exchange")
    page.open_thing(None)
    return page


@pytest.fixture
def listed(tmp_path):
    """`listed("a.xlsx", row, row, …)`: a list on the disk."""

    def make(name, *rows, sheet="Guests", **more):
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, lines in {sheet: rows, **more}.items():
            page = book.create_sheet(title)
            for line in lines:
                page.append(line)
        book.save(tmp_path / name)
        return tmp_path / name

    return make


def settled(page):
    """Nothing runs, and nothing is about to."""
    return tasks.idle() and not page.panel._timer.isActive()


def look(qtbot, page, *paths):
    page.read(list(paths))
    qtbot.waitUntil(lambda: settled(page) and page.plan_view.isVisible(), timeout=30_000)


def bring_in(qtbot, page):
    qtbot.keyClick(page.window().focusWidget(), KEY.Key_Return)
    qtbot.waitUntil(lambda: tasks.idle() and page.done.isVisible(), timeout=30_000)


def count(context):
    with context.db.read() as session:
        return len(people.views(session))


def names(context):
    with context.db.read() as session:
        return {view.name for view in people.views(session)}


def focus(page):
    return page.window().focusWidget()


def pick(qtbot, page, row, text):
    """The way a person at the keyboard gives a column another field."""
    mapping = page.plan_view.columns.mapping
    mapping.setFocus()
    mapping.selectRow(row)
    qtbot.keyClick(mapping, KEY.Key_Return)
    picker = mapping.picker
    qtbot.keyClicks(picker.search, text)
    qtbot.keyClick(picker.search, KEY.Key_Return)
    qtbot.waitUntil(lambda: settled(page), timeout=20_000)


def fields(page):
    rows = page.plan_view.columns.mapping.rows_model.rows()
    return {row.heading: row.field for row in rows}


def test_a_list_is_looked_at_imported_and_taken_back_by_keys(qtbot, page, meeting):
    before = count(meeting)
    look(qtbot, page, ENGLISH)
    assert count(meeting) == before
    view = page.plan_view
    assert "24" in view.chips.chips[Status.NEW].text()
    assert focus(page) is view.import_button
    bring_in(qtbot, page)
    assert count(meeting) > before
    assert page.history.rows_model.rowCount() == 3
    assert page.history.rows_model.row(0).desk == "Desk 2"
    assert focus(page) is page.done.undo_button
    qtbot.keyClick(page, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: tasks.idle() and page.done.undo_button.isHidden(), timeout=30_000)
    assert count(meeting) == before
    assert page.history.rows_model.row(0).undone_at is not None


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
    rows = (("Who", "E-mail", "Wish"), ("Amal Test", "a@t.example", "vegetarian"))
    look(qtbot, page, listed("one.xlsx", *rows))
    qtbot.keyClick(focus(page), KEY.Key_Return)  # yes, these are the headings
    qtbot.waitUntil(lambda: settled(page) and bool(fields(page)), timeout=20_000)
    pick(qtbot, page, 0, "name")
    assert fields(page)["Who"] == "name"
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
    qtbot.keyClick(mapping, KEY.Key_F2)
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


def test_possible_duplicates_are_listed_and_looked_at_after_the_import(qtbot, page, listed):
    path = listed(
        "pairs.xlsx",
        ("Name", "Organisation"),
        ("Omar Twofold", "Ministry of Health"),
        ("Omar Twofold", "Doha Council"),
    )
    look(qtbot, page, path)
    page.plan_view.show_view(plan_view.PAIRS)
    assert page.plan_view.pairs.rows_model.rowCount() == 1
    assert not page.plan_view.pairs.open_button.isVisible()
    bring_in(qtbot, page)
    qtbot.keyClick(page.done.pairs_button, KEY.Key_Space)
    assert focus(page) is page.pairs.table
    qtbot.keyClick(page.pairs.table, KEY.Key_Return)
    dialog = page.findChild(MergeDialog)
    assert dialog.isVisible()
    dialog.panel.decided.emit(Decision(Kind.APART, *_ids(page), "Omar Twofold"))
    assert page.pairs.rows_model.rowCount() == 0
    qtbot.keyClick(page.pairs.done_button, KEY.Key_Space)
    assert page.drop_zone.isVisible()


def _ids(page):
    pair = page.pairs.rows_model.row(0)
    return pair.one, pair.other


def test_several_lists_wait_for_each_other(qtbot, page, meeting, listed):
    first = listed("one.xlsx", ("Name",), ("Amal One",))
    second = listed("two.xlsx", ("Name",), ("Amal Two",))
    third = listed("three.xlsx", ("Name",), ("Amal Three",))
    look(qtbot, page, first, second)
    page.read([third])
    assert page.panel.waiting == 2
    assert "2" in page.plan_view._note.text()
    bring_in(qtbot, page)
    qtbot.waitUntil(lambda: "two" in page.plan_view.title.text(), timeout=20_000)
    qtbot.keyClick(page.plan_view, KEY.Key_Escape)
    qtbot.waitUntil(lambda: "three" in page.plan_view.title.text(), timeout=20_000)
    page.plan_view.view_choice.setFocus()
    qtbot.keyClick(page.plan_view, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: tasks.idle() and page.history.isVisible(), timeout=20_000)
    assert {"Amal One", "Amal Three"} <= names(meeting)
    assert "Amal Two" not in names(meeting)


def test_the_same_list_again_changes_nothing(qtbot, page):
    look(qtbot, page, ARABIC)
    assert not page.plan_view.import_button.isEnabled()
    assert focus(page) is page.plan_view.cancel_button
    qtbot.keyClick(page.plan_view.cancel_button, KEY.Key_Space)
    assert page.drop_zone.isVisible()


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


def test_a_file_that_is_no_list_is_one_sentence(qtbot, page, tmp_path):
    path = tmp_path / "picture.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    page.read([path])
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert "picture.xlsx" in box.text()
    qtbot.keyClick(box, KEY.Key_Escape)
    assert page.drop_zone.isVisible()


def test_files_can_be_dropped_anywhere_on_the_page(qtbot, page):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(ENGLISH)), QUrl.fromLocalFile(str(ARABIC))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    assert "dashed" in page.drop_zone.styleSheet()
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    assert page.drop_zone.styleSheet() == ""
    qtbot.waitUntil(lambda: settled(page) and page.plan_view.isVisible(), timeout=30_000)
    assert page.panel.waiting == 1


def test_what_is_no_file_is_not_taken(page):
    mime = QMimeData()
    mime.setText("nothing")
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dragEnterEvent(enter)
    assert page.drop_zone.styleSheet() == ""


def test_an_earlier_import_is_taken_back_from_the_list(qtbot, page, meeting):
    assert not page.history.undo_button.isEnabled()
    page.history.table.setFocus()
    qtbot.keyClick(page.history.table, KEY.Key_Down)
    assert page.history.undo_button.isEnabled()
    before = count(meeting)
    qtbot.keyClick(page.history.undo_button, KEY.Key_Space)
    qtbot.waitUntil(lambda: tasks.idle() and page.done.isVisible(), timeout=30_000)
    assert count(meeting) < before


def test_the_problems_of_an_earlier_import_are_there(qtbot, page):
    rows = page.history.rows_model.rows()
    number = next(at for at, past in enumerate(rows) if past.problems)
    page.history.table.selectRow(number)
    qtbot.keyClick(page.history.problems_button, KEY.Key_Space)
    dialog = QApplication.activeModalWidget() or page.findChild(PastProblemsDialog)
    assert dialog.view.rows_model.rowCount() == rows[number].problems
    qtbot.keyClick(dialog, KEY.Key_Escape)


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


def test_people_are_saved_as_a_spreadsheet(qtbot, page, meeting, tmp_path):
    target = tmp_path / "who.xlsx"
    qtbot.keyClick(page.exports.exports[Subject.PEOPLE], KEY.Key_Space)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile(str(target))
    qtbot.keyClick(dialog, KEY.Key_Return)
    qtbot.waitUntil(lambda: tasks.idle() and target.exists(), timeout=20_000)
    qtbot.waitUntil(page.exports.open_folder.isVisible)
    sheet = workbook(target).worksheets[0]
    assert sheet.max_row - 1 == count(meeting)


def test_an_empty_template_is_saved(qtbot, page, tmp_path):
    target = tmp_path / "empty.xlsx"
    page.exports.save_template(target)
    qtbot.waitUntil(lambda: tasks.idle() and target.exists(), timeout=20_000)
    assert workbook(target).sheetnames


def test_everything_that_takes_the_keyboard_has_a_name_in_every_language(qapp, qtbot, page):
    look(qtbot, page, ENGLISH)
    for language in reversed(i18n.LANGUAGES):
        i18n.apply(qapp, language)
        page.retranslate()
        assert all(button.text() for button in page.exports.exports.values())
        assert not page.grab().isNull()
        for part in page.findChildren(QAbstractButton):
            if part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.isVisibleTo(page):
                assert part.text() or part.accessibleName(), part
        view = page.plan_view
        for part in (view.columns.mapping, view.rows.table, view.problems.table, view.view_choice):
            assert part.accessibleName()
    i18n.apply(qapp, "en")
