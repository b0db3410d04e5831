"""Who gets a badge, the preview, and the file."""

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from event_desk import people
from event_desk.ui import tasks


@pytest.fixture
def page(qtbot, hall):
    made = hall.go("badges")
    qtbot.waitUntil(made.view.has_page)
    return made


def printed(context):
    with context.db.read() as session:
        return [one.badge.printed if one.badge else 0 for one in people.views(session)]


def pages(path):
    document = pypdfium2.PdfDocument(path)
    count = len(document)
    document.close()
    return count


def test_the_preview_follows_the_list_and_writes_nothing(qtbot, page, meeting):
    before = page.view.grab().toImage()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: page.view.grab().toImage() != before)
    assert page._person().shown_name in page.view.accessibleName()
    assert page._view_note.text()
    with meeting.db.read() as session:
        assert all(one.badge is None for one in people.views(session))


def test_typing_finds_a_person_in_either_script(qtbot, page):
    everybody = len(page._model.rows())
    qtbot.keyClicks(page.filter, "gallido")
    assert [one.name for one in page._model.rows()] == ["Pedro Gallido"]
    page.filter.setText("غاليدو")
    assert len(page._model.rows()) == 1
    page.filter.clear()
    assert len(page._model.rows()) == everybody


def test_one_badge_is_saved_by_keys_and_counts_as_printed(qtbot, hall, page, meeting, tmp_path):
    page.filter.setText("Pedro Gallido")
    page.who.button(3).setFocus()
    qtbot.keyClick(page.who.button(3), Qt.Key.Key_Space)
    assert "1" in page.save_button.text()
    target = tmp_path / "one.pdf"
    qtbot.keyClick(page.save_button, Qt.Key.Key_Space)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile(str(target))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tasks.idle() and target.exists(), timeout=20_000)
    qtbot.waitUntil(page._outcome.isVisible)
    assert pages(target) == 1
    assert sum(printed(meeting)) == 1
    assert hall.focusWidget() is page.open_folder


def test_a_category_goes_on_a_sheet(qtbot, page, meeting, tmp_path):
    page.category.setCurrentIndex(page.category.findData("interpreter"))
    assert page.who.checkedId() == 2
    count = page._count()
    assert count == sum(one.category == "interpreter" for one in page._people) > 12
    page.sheet.setCurrentIndex(page.sheet.findData("A4"))
    assert page.start_at.isVisible()
    page.save(tmp_path / "sheet.pdf")
    qtbot.waitUntil(lambda: page._outcome.isVisible() and tasks.idle(), timeout=20_000)
    assert pages(tmp_path / "sheet.pdf") == -(-count // 4)
    assert sum(printed(meeting)) == count
    page.who.button(0).setChecked(True)
    assert page._count() == len(page._people) - count


def test_a_badge_without_a_name_is_named_and_leads_to_the_person(qtbot, page, tmp_path):
    page.who.button(1).setChecked(True)
    page.save(tmp_path / "all.pdf")
    qtbot.waitUntil(lambda: page._outcome.isVisible() and tasks.idle(), timeout=60_000)
    line = next(line for line in page.warnings.lines() if "no name" in line.text)
    page.warnings.setCurrentRow(list(page.warnings.lines()).index(line))
    qtbot.keyClick(page.warnings, Qt.Key.Key_Return)
    assert page._person().code == line.key
    assert page._person().name == ""


def test_nobody_left_to_print_says_so(qtbot, page):
    page._people = ()
    page._show_people()
    assert not page.save_button.isEnabled()
    assert page._empty.isVisible()


def test_another_page_sends_a_person(qtbot, page):
    wanted = page._people[40]
    page.open_thing(wanted.id)
    assert page._person().id == wanted.id
    assert page._count() == 1
