"""The start page and the dialog for a new event."""

from datetime import date

import pytest
from PySide6.QtCore import QDate

from event_desk.ui.file.moving import file_name
from event_desk.ui.new_event_dialog import NewEventDialog
from event_desk.ui.settings import Settings
from event_desk.ui.start_page import StartPage


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def page(qtbot, settings):
    made = StartPage(settings)
    qtbot.addWidget(made)
    made.show()
    return made


def test_events_opened_lately_stand_there_and_open_with_a_click(qtbot, settings, tmp_path):
    paths = [tmp_path / f"{name}.eventdesk" for name in ("first", "second", "gone")]
    for path in paths:
        path.touch()
        settings.remember(path)
    paths[2].unlink()
    page = StartPage(settings)
    qtbot.addWidget(page)
    page.show()
    assert page.recent.count() == 2
    with qtbot.waitSignal(page.open_wanted) as asked:
        page.recent.itemClicked.emit(page.recent.item(0))
    assert asked.args == [paths[1]]


def test_without_any_it_says_so(page):
    assert not page.recent.isVisible()
    assert page._nothing.isVisible()


def test_a_new_event_needs_a_name_a_zone_and_a_language(page):
    answers = []
    dialog = NewEventDialog.ask(page, answers.append)
    assert not dialog.create_button.isEnabled()
    dialog.name.setText("  Annual meeting ")
    assert dialog.create_button.isEnabled()
    dialog.zone.setCurrentText("Moon/Base")
    assert not dialog.create_button.isEnabled()
    dialog.zone.setCurrentText("Asia/Qatar")
    for code, box in dialog.languages.items():
        box.setChecked(code == "ar")
    dialog.start.setDate(QDate(2026, 6, 9))
    dialog.end.setDate(QDate(2026, 6, 11))
    dialog.create_button.click()
    assert len(answers) == 1
    new = answers[0]
    assert (new.name, new.timezone, new.languages) == ("Annual meeting", "Asia/Qatar", ("ar",))
    assert (new.start, new.end) == (date(2026, 6, 9), date(2026, 6, 11))


def test_the_last_day_is_never_before_the_first(page):
    dialog = NewEventDialog.ask(page, lambda _new: None)
    dialog.start.setDate(QDate(2030, 1, 5))
    assert dialog.end.date() >= QDate(2030, 1, 5)
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "file"),
    [("Annual meeting", "Annual meeting"), ("A/B: <2026>?", "A B 2026"), ("...", "event"),
     ("الاجتماع السنوي", "الاجتماع السنوي")],
)  # fmt: skip
def test_a_file_is_named_after_the_event(name, file):
    assert file_name(name) == file
