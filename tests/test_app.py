"""The window's beginning and end: start page, event, pictures."""

from datetime import date

import pytest
from PySide6.QtWidgets import QMessageBox

from event_desk import app as application
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.ui import i18n, theme
from event_desk.ui.main_window import MainWindow
from event_desk.ui.new_event_dialog import NewEvent
from event_desk.ui.settings import Settings
from event_desk.ui.start_page import StartPage


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.ini")


@pytest.fixture
def desk(qapp, settings):
    theme.apply(qapp, "light")
    i18n.apply(qapp, "en")
    made = application.Desk(qapp, settings)
    yield made
    made.close()
    made.window.close()
    made.window.deleteLater()


def test_it_begins_with_the_start_page(desk):
    desk.begin(None)
    assert isinstance(desk.window, StartPage)
    assert desk.window.isVisible()


def test_it_begins_with_the_event_that_was_named(desk, db, event_path, settings):
    db.close()
    desk.begin(event_path)
    assert isinstance(desk.window, MainWindow)
    assert desk.window.context.event.names["en"] == "Test event"
    assert settings.recent() == (event_path.resolve(),)


def test_a_file_that_is_no_event_leaves_the_start_page_with_a_sentence(desk, tmp_path):
    path = tmp_path / "letter.eventdesk"
    path.write_text("Dear all,")
    desk.begin(path)
    assert isinstance(desk.window, StartPage)
    box = desk.window.findChild(QMessageBox)
    assert "letter.eventdesk" in box.text()
    box.accept()


def test_a_new_event_is_made_and_opened(desk, tmp_path):
    desk.begin(None)
    new = NewEvent("اجتماع", date(2030, 1, 1), date(2030, 1, 2), "Asia/Beirut", ("ar", "en"))
    desk.make_event(new, tmp_path / "new.eventdesk")
    assert isinstance(desk.window, MainWindow)
    assert desk.window.context.event.names == {"ar": "اجتماع"}


def test_an_event_that_exists_is_never_written_over(desk, db, event_path):
    db.close()
    before = event_path.read_bytes()
    desk.begin(None)
    new = NewEvent("Other", date(2030, 1, 1), date(2030, 1, 2), "Asia/Beirut", ("en",))
    desk.make_event(new, event_path)
    assert isinstance(desk.window, StartPage)
    assert event_path.read_bytes() == before
    desk.window.findChild(QMessageBox).accept()


def test_the_desk_gets_another_name_and_the_window_goes_on(desk, db, event_path, settings):
    db.close()
    desk.begin(event_path)
    desk.window._status._on_desk("  Desk   7 ")
    assert desk.window.context.desk == "Desk 7"
    assert settings.desk == "Desk 7"


def test_back_to_the_start_page(desk, db, event_path):
    db.close()
    desk.begin(event_path)
    desk.window._start.click()
    assert isinstance(desk.window, StartPage)
    assert desk.window.recent.count() == 1


def test_pictures_of_every_page_leave_the_event_as_it_was(qapp, db, event_path, tmp_path):
    db.close()
    before = event_path.read_bytes()
    application.screenshots(event_path, tmp_path / "pictures", ("ar",), ("light",))
    pictures = sorted(path.name for path in (tmp_path / "pictures").iterdir())
    assert "checkin-ar-light.png" in pictures
    assert "people-ar-light.png" in pictures
    assert event_path.read_bytes() == before
    i18n.apply(qapp, "en")


def test_without_a_screen_it_says_so(monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(EventDeskError) as refused:
        application.run(None)
    assert refused.value.code is ErrorCode.NO_SCREEN
