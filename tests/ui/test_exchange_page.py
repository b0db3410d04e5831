"""Lists brought in and taken back; lists saved."""

import pytest
from helpers import workbook
from import_steps import KEY, bring_in, count, focus, look, names, settled
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from event_desk import files
from event_desk.exchange.imports import Status
from event_desk.ui import i18n, tasks
from event_desk.ui.importing import plan_view
from event_desk.ui.importing.past_problems import PastProblemsDialog
from event_desk.ui.merge_decision import Decision, Kind
from event_desk.ui.merge_dialog import MergeDialog

ENGLISH = files.resource("sample/english_form.xlsx")
ARABIC = files.resource("sample/arabic_organiser.xlsx")


@pytest.fixture
def page(hall):
    page = hall.go("exchange")
    page.open_thing(None)
    return page


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


def test_a_file_that_is_no_list_is_one_sentence(qtbot, page, tmp_path):
    path = tmp_path / "picture.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    page.read([path])
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert "picture.xlsx" in box.text()
    qtbot.keyClick(box, KEY.Key_Escape)
    assert page.drop_zone.isVisible()
