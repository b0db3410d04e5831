"""Lists and reports written from the window, by keys, into real files."""

from datetime import date

import pytest
from helpers import workbook
from import_steps import KEY, count
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QProgressDialog, QPushButton
from sqlalchemy import select

from event_desk import privacy
from event_desk.exchange import export
from event_desk.exchange.export import Report, Subject
from event_desk.model import Audit
from event_desk.ui import i18n, tasks
from event_desk.ui.reports import writing
from event_desk.ui.reports.evening_dialog import EveningDialog
from event_desk.ui.reports.export_dialog import ExportDialog


@pytest.fixture
def card(hall):
    page = hall.go("exchange")
    page.open_thing(None)
    return page.exports


def opened(qtbot, button):
    """The dialog, with its columns read."""
    qtbot.keyClick(button, KEY.Key_Space)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ExportDialog)
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=20_000)
    return dialog


def choose(qtbot, target):
    """The file dialog, answered."""
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, QFileDialog)
    asked.selectFile(str(target))
    qtbot.keyClick(asked, KEY.Key_Return)


def written(qtbot, card, dialog, target):
    qtbot.keyClick(dialog, KEY.Key_Return)
    choose(qtbot, target)
    qtbot.waitUntil(lambda: tasks.idle() and target.exists(), timeout=30_000)
    qtbot.waitUntil(card.open_folder.isVisible)


def tick(qtbot, dialog, key):
    rows = [one.key for one in dialog.columns._choices]
    dialog.columns.list.setFocus()
    dialog.columns.list.setCurrentRow(rows.index(key))
    qtbot.keyClick(dialog.columns.list, KEY.Key_Space)


def headings(path):
    return [cell.value for cell in workbook(path).worksheets[0][1]]


def logged(context):
    """What the record says of exports, the last one last."""
    with context.db.read() as session:
        lines = session.scalars(select(Audit).order_by(Audit.number))
        return [line.detail for line in lines if line.action == "export"]


def files_in(folder):
    """But for the event's own."""
    return sorted(one.name for one in folder.iterdir() if ".eventdesk" not in one.name)


def test_a_list_goes_out_with_the_usual_few_columns(qtbot, card, meeting, tmp_path):
    dialog = opened(qtbot, card.exports[Subject.PEOPLE])
    assert dialog.purpose.isHidden()
    target = tmp_path / "who.xlsx"
    written(qtbot, card, dialog, target)
    assert workbook(target).worksheets[0].max_row - 1 == count(meeting)
    assert "E-mail" not in headings(target)
    assert str(count(meeting)) in card._saved_text.text()


def test_what_is_not_for_everybody_needs_a_purpose_and_is_remembered(
    qtbot, card, meeting, tmp_path
):
    dialog = opened(qtbot, card.exports[Subject.PEOPLE])
    tick(qtbot, dialog, "email")
    assert dialog.purpose.isVisible()
    assert "E-mail" in dialog.hint.text()
    dialog.save_button.setFocus()
    qtbot.keyClick(dialog, KEY.Key_Return)
    assert QApplication.activeModalWidget() is dialog
    assert dialog.focusWidget() is dialog.purpose
    qtbot.keyClicks(dialog.purpose, "Invitations")
    target = tmp_path / "mail.xlsx"
    written(qtbot, card, dialog, target)
    assert "E-mail" in headings(target)
    assert logged(meeting)[-1]["purpose"] == "Invitations"
    assert "email" in logged(meeting)[-1]["columns"]
    with meeting.db.read() as session:
        kept = {one.key for one in export.choices(session, Subject.PEOPLE) if one.given}
    assert "email" in kept
    again = opened(qtbot, card.exports[Subject.PEOPLE])
    assert "email" in {one.key for one in again.columns.chosen()}
    qtbot.keyClick(again.columns.usual_button, KEY.Key_Space)
    assert again.purpose.isHidden()
    target = tmp_path / "few.xlsx"
    written(qtbot, card, again, target)
    assert "E-mail" not in headings(target)
    with meeting.db.read() as session:
        kept = {one.key for one in export.choices(session, Subject.PEOPLE) if one.given}
    assert "email" not in kept


def test_the_list_can_be_in_another_language_than_the_window(qtbot, card, tmp_path):
    dialog = opened(qtbot, card.exports[Subject.PEOPLE])
    dialog.languages.setCurrentIndex(dialog.languages.findData("ar"))
    target = tmp_path / "arabic.xlsx"
    written(qtbot, card, dialog, target)
    assert workbook(target).worksheets[0].sheet_view.rightToLeft
    assert i18n.language() == "en"


@pytest.mark.parametrize("ending", [".csv", ".ics", ".pdf", ".xml"])
def test_the_programme_in_each_format(qtbot, card, tmp_path, ending):
    dialog = opened(qtbot, card.exports[Subject.PROGRAMME])
    dialog.formats.setCurrentIndex(dialog.formats.findData(ending))
    target = tmp_path / f"programme{ending}"
    written(qtbot, card, dialog, target)
    starts = {".ics": b"BEGIN:VCALENDAR", ".pdf": b"%PDF", ".xml": b"<?xml"}
    assert target.read_bytes().startswith(starts.get(ending, b""))
    assert target.stat().st_size > 200


def test_sheets_to_sign_of_one_day_are_fewer(qtbot, card, tmp_path):
    sizes = []
    for day in ("", "2026-06-10"):
        dialog = opened(qtbot, card.reports[Report.SIGN_IN])
        dialog.days.setCurrentIndex(dialog.days.findData(day))
        assert dialog.order().wanted.day == (date.fromisoformat(day) if day else None)
        target = tmp_path / f"sheets{day}.pdf"
        written(qtbot, card, dialog, target)
        sizes.append(target.read_bytes().count(b"/Type /Page"))
    assert sizes[1] < sizes[0]


def test_hours_of_one_interpreter_are_theirs_alone(qtbot, card, tmp_path):
    rows = []
    for number in (0, 1):
        dialog = opened(qtbot, card.reports[Report.HOURS])
        assert dialog.people.accessibleName()
        dialog.people.setCurrentIndex(number)
        dialog.formats.setCurrentIndex(dialog.formats.findData(".csv"))
        target = tmp_path / f"hours{number}.csv"
        written(qtbot, card, dialog, target)
        rows.append(len(target.read_text("utf-8-sig").splitlines()))
    assert 1 < rows[1] < rows[0]


def test_every_report_is_written(qtbot, card, tmp_path):
    for report, button in card.reports.items():
        dialog = opened(qtbot, button)
        target = tmp_path / f"{report}.pdf"
        written(qtbot, card, dialog, target)
        assert target.read_bytes().startswith(b"%PDF")


def test_the_evening_is_one_folder(qtbot, card, tmp_path):
    folder = tmp_path / "evenings"
    folder.mkdir()
    qtbot.keyClick(card.evening_button, KEY.Key_Space)
    asked = card.findChild(EveningDialog)
    asked.purpose.clear()
    assert not asked.save_button.isEnabled()
    asked.purpose.setText("for the board")
    asked.save_button.click()
    choose(qtbot, folder)
    qtbot.waitUntil(lambda: tasks.idle() and card.open_folder.isVisible(), timeout=60_000)
    (made,) = folder.iterdir()
    assert (made / "Summary.pdf").is_file()
    assert (made / "schedule.xml").is_file()
    assert made.name in card._saved_text.text()
    assert card._saved == made
    with card._context.db.read() as session:
        line = session.scalars(select(Audit).order_by(Audit.number.desc())).first()
        assert (line.actor, line.detail["purpose"]) == ("organiser", "for the board")
        assert made / "Summary.pdf" in privacy.written(session)


def test_calendars_are_one_folder(qtbot, card, tmp_path):
    folder = tmp_path / "calendars"
    folder.mkdir()
    qtbot.keyClick(card.calendars_button, KEY.Key_Space)
    choose(qtbot, folder)
    qtbot.waitUntil(lambda: tasks.idle() and card.open_folder.isVisible(), timeout=30_000)
    (made,) = folder.iterdir()
    assert list(made.rglob("*.ics"))


def test_nothing_is_written_when_somebody_thinks_better_of_it(qtbot, card, tmp_path):
    before = files_in(tmp_path)
    dialog = opened(qtbot, card.exports[Subject.SCANS])
    qtbot.keyClick(dialog, KEY.Key_Return)
    asked = QApplication.activeModalWidget()
    assert isinstance(asked, QFileDialog)
    qtbot.keyClick(asked, KEY.Key_Escape)
    assert dialog.isVisible()
    qtbot.keyClick(dialog, KEY.Key_Escape)
    qtbot.waitUntil(tasks.idle)
    assert files_in(tmp_path) == before


def test_cancelling_leaves_no_folder_behind(qtbot, card, tmp_path):
    folder = tmp_path / "evenings"
    folder.mkdir()
    card.save_evening(folder, "for the board")
    (progress,) = card.findChildren(QProgressDialog)
    progress.findChild(QPushButton).click()
    qtbot.waitUntil(tasks.idle, timeout=30_000)
    assert not list(folder.iterdir())
    assert card.open_folder.isHidden()


def test_a_place_that_takes_nothing_is_told_in_a_sentence(qtbot, card, tmp_path):
    target = tmp_path / "nowhere.xlsx"
    target.mkdir()
    card.save(writing.Order(Subject.PEOPLE, "en"), target)
    qtbot.waitUntil(
        lambda: isinstance(QApplication.activeModalWidget(), QMessageBox), timeout=20_000
    )
    box = QApplication.activeModalWidget()
    assert "nowhere.xlsx" in box.text()
    qtbot.keyClick(box, KEY.Key_Escape)
    assert list(tmp_path.glob(".nowhere*")) == []


def test_every_part_of_the_dialog_has_a_name(qtbot, card):
    dialog = opened(qtbot, card.reports[Report.DAYS])
    for part in (dialog.formats, dialog.languages, dialog.days, dialog.rooms, dialog.purpose):
        assert part.accessibleName()
    qtbot.keyClick(dialog, KEY.Key_Escape, Qt.KeyboardModifier.NoModifier)


def test_the_wall_and_a_roster_are_chosen_in_the_window(qtbot, hall, card, tmp_path):
    dialog = opened(qtbot, card.reports[Report.WALL])
    assert dialog.papers.isVisible()
    assert not dialog.people.isVisible()
    dialog.papers.setCurrentIndex(dialog.papers.findData("a4"))
    assert dialog.order().wanted.paper == "a4"
    written(qtbot, card, dialog, tmp_path / "wall.pdf")
    dialog = opened(qtbot, card.reports[Report.ROSTER])
    assert dialog.people.isVisible()
    assert dialog.days.isVisible()
    assert not dialog.papers.isVisible()
    qtbot.keyClick(dialog, KEY.Key_Escape)
    # What planning knows comes along, although lists and planning know nothing of one another.
    dialog = opened(qtbot, card.reports[Report.COVERAGE])
    written(qtbot, card, dialog, tmp_path / "coverage.pdf")
    assert (tmp_path / "coverage.pdf").read_bytes().startswith(b"%PDF")
