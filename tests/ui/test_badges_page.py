"""Who gets a badge, in which design, the preview, the file, and what else goes on paper."""

from dataclasses import replace

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from event_desk import badges, clock, people
from event_desk.badges import stored
from event_desk.badges.design import Box, Source, TextField
from event_desk.paper import raster
from event_desk.ui import tasks
from event_desk.ui.badges.categories_dialog import CategoriesDialog
from event_desk.ui.badges.signs_dialog import Kind
from event_desk.ui.badges.who_card import Who


@pytest.fixture
def page(qtbot, hall):
    made = hall.go("badges")
    qtbot.waitUntil(made.preview.view.has_page)
    return made


def printed(context):
    with context.db.read() as session:
        return [one.badge.printed if one.badge else 0 for one in people.views(session)]


def pages(path):
    document = pypdfium2.PdfDocument(path)
    count = len(document)
    document.close()
    return count


def design_saying(text, name, **more):
    side = badges.Side((TextField(Box(5, 5, 60, 10), Source.TEXT, text),))
    return replace(badges.DEFAULT, name=name, front=side, **more)


def made(qtbot, page, path):
    page.save(path)
    qtbot.waitUntil(lambda: page.outcome.isVisible() and tasks.idle(), timeout=60_000)


def test_the_preview_follows_the_list_and_writes_nothing(qtbot, page, meeting):
    view = page.preview.view
    before = view.grab().toImage()
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: view.grab().toImage() != before)
    assert page.list.person().shown_name in view.accessibleName()
    assert page.preview.note.text()
    with meeting.db.read() as session:
        assert all(one.badge is None for one in people.views(session))


def test_the_preview_is_as_large_as_the_paper_when_it_is_wanted(page):
    view = page.preview.view
    if view.scale() < 0.99:
        page.preview.scale.click()
    assert view.scale() == pytest.approx(1, abs=0.01)


def test_typing_finds_a_person_in_either_script(qtbot, page):
    everybody = len(page.list.model.rows())
    qtbot.keyClicks(page.list.filter, "gallido")
    assert [one.name for one in page.list.model.rows()] == ["Pedro Gallido"]
    page.list.filter.setText("غاليدو")
    assert len(page.list.model.rows()) == 1
    page.list.filter.clear()
    assert len(page.list.model.rows()) == everybody


def test_one_badge_is_saved_by_keys_and_counts_as_printed(qtbot, hall, page, meeting, tmp_path):
    page.list.filter.setText("Pedro Gallido")
    button = page.who_card.who.button(Who.MARKED)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert "1" in page.who_card.save_button.text()
    target = tmp_path / "one.pdf"
    qtbot.keyClick(page.who_card.save_button, Qt.Key.Key_Space)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.selectFile(str(target))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tasks.idle() and target.exists(), timeout=20_000)
    qtbot.waitUntil(page.outcome.isVisible)
    assert pages(target) == 1
    assert sum(printed(meeting)) == 1
    assert hall.focusWidget() is page.outcome.open_folder


def test_several_who_are_marked_get_theirs(qtbot, page, meeting, tmp_path):
    table = page.list.table
    table.setFocus()
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    page.who_card.choose_who(Who.MARKED)
    assert page.who_card.count() == 3
    made(qtbot, page, tmp_path / "three.pdf")
    assert pages(tmp_path / "three.pdf") == 3
    assert len(page.list.marked()) == 3  # the page was read again, and they are marked still


def test_a_category_goes_on_a_sheet_from_a_label_on(qtbot, page, meeting, tmp_path):
    who = page.who_card
    who.category.setCurrentIndex(who.category.findData("interpreter"))
    assert who.who.checkedId() == Who.CATEGORY
    count = who.count()
    assert count > 12
    who.sheet.setCurrentIndex(who.sheet.findData("A4"))
    assert who.start_at.isVisible()
    assert who.cut_marks.isChecked()
    who.start_at.setValue(3)
    made(qtbot, page, tmp_path / "sheet.pdf")
    assert pages(tmp_path / "sheet.pdf") == -(-(count + 2) // 4)
    assert sum(printed(meeting)) == count


def test_paper_that_is_too_small_for_the_design_cannot_be_chosen(page):
    who = page.who_card
    small = who.sheet.findText("Avery L4785", Qt.MatchFlag.MatchContains)
    small = small if small >= 0 else who.sheet.findText("Herma 4667", Qt.MatchFlag.MatchContains)
    assert not who.sheet.model().item(small).isEnabled()
    page.designs.choose("80×50")
    assert who.sheet.model().item(small).isEnabled()


def test_each_category_is_printed_in_its_own_design_and_some_get_none(
    qtbot, page, meeting, tmp_path
):
    at = clock.now()
    with meeting.db.write() as session:
        for name, category in (("For speakers", "speaker"), ("For press", "media")):
            stored.save(session, design_saying(name, name), at=at, categories=(category,))
        stored.assign_none(session, "staff", at=at)
    everybody = len(page._people)
    staff = sum(one.category == "staff" for one in page._people)
    speakers = sum(one.category == "speaker" for one in page._people)
    qtbot.waitUntil(lambda: page.who_card.count() == everybody - staff)
    made(qtbot, page, tmp_path / "all.pdf")
    assert pages(tmp_path / "all.pdf") == everybody - staff
    content = (tmp_path / "all.pdf").read_bytes()
    found = [raster.text(content, number).strip() for number in range(everybody - staff)]
    assert found.count("For speakers") == speakers
    page.list.mark([next(one.id for one in page._people if one.category == "staff")])
    qtbot.waitUntil(lambda: not page.preview.view.has_page())
    assert "no badge" in page.preview.note.text()


def test_categories_are_given_designs_in_a_dialog(qtbot, page, meeting):
    page.designs.categories.click()
    (dialog,) = page.window().findChildren(CategoriesDialog)
    row = dialog.rows["speaker"]
    row.setCurrentIndex(row.findData("design:A7"))
    dialog.rows["staff"].setCurrentIndex(1)
    assert "child" not in dialog.rows
    dialog.save()
    with meeting.db.read() as session:
        found = stored.assigned(session)
    assert found.of("speaker").width == 74
    assert found.of("staff") is None
    assert page.designs.designs.of("staff") is None


def test_a_design_is_copied_renamed_removed_and_brought_back(qtbot, hall, page):
    bar = page.designs
    bar.choose("A7")
    bar.duplicate()
    bar.rename("Ours")
    assert bar.choice.currentText().strip("\u2068\u2069") == "Ours"
    assert bar.chosen().width == 74
    bar.remove()
    assert bar.chosen() is None
    assert "Ours" in bar.undo_button.text()
    QTest.keyClick(hall, Qt.Key.Key_F8)
    assert bar.chosen().name == "Ours"
    assert not bar.undo_button.isVisible()


def test_a_design_goes_to_a_file_and_comes_back(page, tmp_path):
    bar = page.designs
    bar.choose("A6 folded")
    bar.export(tmp_path / "folded.json")
    bar.take_in(tmp_path / "folded.json")
    assert bar.chosen().folded
    assert bar.chosen().name != "A6 folded"  # that name is the preset's


def test_problems_are_found_before_anything_is_printed(qtbot, page, meeting):
    page.who_card.choose_who(Who.EVERYBODY)
    page.who_card.check_button.click()
    qtbot.waitUntil(lambda: page.outcome.isVisible() and tasks.idle(), timeout=60_000)
    warnings = page.outcome.warnings
    assert not page.outcome.open_file.isVisible()
    line = next(line for line in warnings.lines() if "no name" in line.text)
    warnings.setCurrentRow(list(warnings.lines()).index(line))
    qtbot.keyClick(warnings, Qt.Key.Key_Return)
    assert page.list.person().code == line.key
    assert page.list.person().name == ""
    assert sum(printed(meeting)) == 0
    with meeting.db.read() as session:
        assert all(one.badge is None for one in people.views(session))


def test_nobody_left_to_print_says_so(qtbot, page):
    page._people = ()
    page._show_people()
    assert not page.who_card.save_button.isEnabled()
    assert page.empty.isVisible()
    assert page.designs.edit.isVisible()


def test_another_page_sends_a_person(qtbot, page):
    wanted = page._people[40]
    page.open_thing(wanted.id)
    assert page.list.person().id == wanted.id
    assert page.who_card.count() == 1


def test_another_page_sends_several_people(qtbot, page):
    wanted = {one.id for one in page._people[40:43]}
    page.open_thing(tuple(wanted))
    assert {one.id for one in page.list.marked()} == wanted
    assert page.who_card.count() == 3


def test_signs_and_cards_are_saved(qtbot, page, tmp_path):
    dialog = page.open_signs()
    for kind, name in ((Kind.DOORS, "doors"), (Kind.CARDS, "cards")):
        dialog.kinds.button(kind).setChecked(True)
        dialog.only_marked.setChecked(kind is Kind.CARDS)
        path = tmp_path / f"{name}.pdf"
        dialog.save(path)
        qtbot.waitUntil(lambda path=path: tasks.idle() and path.exists(), timeout=20_000)
        assert pages(path) >= 1
        assert dialog.open_button.isVisible()
    assert pages(tmp_path / "cards.pdf") == 1
