"""Lists looked at, brought in, taken back; lists saved."""

import pytest
from helpers import workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from event_desk import files, people
from event_desk.exchange.export import Subject
from event_desk.exchange.imports import Status
from event_desk.ui import i18n, tasks

ENGLISH = files.resource("sample/english_form.xlsx")
ARABIC = files.resource("sample/arabic_organiser.xlsx")


@pytest.fixture
def page(hall):
    return hall.go("exchange")


def look(qtbot, page, path):
    page.read(path)
    qtbot.waitUntil(lambda: tasks.idle() and page.plan_view.isVisible(), timeout=30_000)


def count(context):
    with context.db.read() as session:
        return len(people.views(session))


def test_a_list_is_looked_at_imported_and_taken_back_by_keys(qtbot, page, meeting):
    before = count(meeting)
    look(qtbot, page, ENGLISH)
    assert count(meeting) == before
    view = page.plan_view
    assert "New 24" in view.counts.text()
    assert page.window().focusWidget() is view.import_button
    qtbot.keyClick(view.import_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tasks.idle() and page.done.isVisible(), timeout=30_000)
    assert count(meeting) > before
    assert page.history_model.rowCount() == 3
    assert page.window().focusWidget() is page.undo_button
    qtbot.keyClick(page.undo_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tasks.idle() and page.undo_button.isHidden(), timeout=30_000)
    assert count(meeting) == before
    assert page.history_model.rows()[0].undone_at is not None


def test_columns_fields_rows_and_problems_are_shown(qtbot, page):
    look(qtbot, page, ENGLISH)
    view = page.plan_view
    fields = {row.heading: row.field for row in view.columns_model.rows()}
    assert fields["Email Address"] == "email"
    assert all(row.sample for row in view.columns_model.rows() if row.field == "email")
    assert {row.status for row in view.rows_model.rows()} >= {Status.NEW, Status.DUPLICATE}
    view.view_choice.setFocus()
    qtbot.keyClick(view.view_choice, Qt.Key.Key_Right)
    assert view.rows.isVisible()
    qtbot.keyClick(view.view_choice, Qt.Key.Key_Right)
    assert view.problems.isVisible()
    view.problems.setFocus()
    qtbot.keyClick(view.problems, Qt.Key.Key_Down)
    chosen = view.problems_model.row(view.problems.currentIndex().row())
    assert view.detail.text() == chosen.sentence


def test_the_same_list_again_changes_nothing(qtbot, page):
    look(qtbot, page, ARABIC)
    assert not page.plan_view.import_button.isEnabled()
    assert page.window().focusWidget() is page.plan_view.cancel_button
    qtbot.keyClick(page.plan_view.cancel_button, Qt.Key.Key_Space)
    assert page._waiting.isVisible()


def test_a_file_that_is_no_list_is_one_sentence(qtbot, page, tmp_path):
    path = tmp_path / "picture.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    page.read(path)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert "picture.xlsx" in box.text()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert page._waiting.isVisible()


def test_a_file_can_be_dropped(qtbot, page):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(ENGLISH))])
    zone = page.drop_zone
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys)
    zone.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(zone.dropped) as dropped:
        zone.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    assert dropped.args[0].name == ENGLISH.name
    qtbot.waitUntil(lambda: tasks.idle() and page.plan_view.isVisible(), timeout=30_000)


def test_what_is_no_single_file_is_not_taken(page):
    mime = QMimeData()
    mime.setText("nothing")
    enter = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.drop_zone.dragEnterEvent(enter)
    assert not page.drop_zone._file(enter)


def test_an_earlier_import_is_taken_back_from_the_list(qtbot, page, meeting):
    assert not page.undo_old.isEnabled()
    page.history.setFocus()
    qtbot.keyClick(page.history, Qt.Key.Key_Down)
    assert page.undo_old.isEnabled()
    before = count(meeting)
    qtbot.keyClick(page.undo_old, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: tasks.idle() and page.done.isVisible(), timeout=30_000)
    assert count(meeting) < before


def test_people_are_saved_as_a_spreadsheet(qtbot, page, meeting, tmp_path):
    target = tmp_path / "who.xlsx"
    qtbot.keyClick(page.exports[Subject.PEOPLE], Qt.Key.Key_Space)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile(str(target))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tasks.idle() and target.exists(), timeout=20_000)
    qtbot.waitUntil(page.open_folder.isVisible)
    sheet = workbook(target).worksheets[0]
    assert sheet.max_row - 1 == count(meeting)


def test_every_subject_has_a_button_in_every_language(qapp, page):
    for language in reversed(i18n.LANGUAGES):
        i18n.apply(qapp, language)
        page.retranslate()
        assert all(button.text() for button in page.exports.values())
        assert not page.grab().isNull()
    i18n.apply(qapp, "en")
