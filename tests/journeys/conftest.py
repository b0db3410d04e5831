"""The whole program on an event file, with a clock that goes on by itself."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from event_desk import app
from event_desk.database import Database
from event_desk.ui import i18n, theme
from event_desk.ui.settings import Settings


class Watch:
    """The morning's clock: it goes on by itself, a few seconds for each look."""

    def __init__(self, at):
        self.at = at

    def now(self):
        self.at += timedelta(seconds=2)
        return self.at


@pytest.fixture
def open_desk(qapp, event, tmp_path, monkeypatch):
    """`open_desk("Front desk", MORNING)`: the program on `event`, which the test file makes."""
    opened = []

    def start(name, at, language="en"):
        monkeypatch.setattr("event_desk.clock.now", Watch(at).now)
        theme.apply(qapp, "light", 100)
        i18n.apply(qapp, language)
        settings = Settings(tmp_path / "desk.ini")
        settings.put("volume", "0")
        settings.put("desk", name)
        settings.put("language", language)
        opened.append(app.Desk(qapp, settings))
        opened[-1].begin(event)
        return opened[-1]

    yield start
    for desk in opened:
        window = desk.window
        desk.close()
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    i18n.apply(qapp, "en")


@pytest.fixture
def read(event):
    """`read(people.views)`: what stands in the file now."""

    def call(function):
        db = Database.open(event)
        try:
            with db.read() as session:
                return function(session)
        finally:
            db.close()

    return call
