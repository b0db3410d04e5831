"""F1 in every window: a dialog shows the help of the page that opened it."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from event_desk.ui.help.window import HelpWindow

_DONE = "has_help_key"


@runtime_checkable
class HasPages(Protocol):
    def page_name(self) -> str: ...


class HelpKey(QObject):
    """Gives each window its F1 when it first has the keys. Keep it as long as the program runs."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            give(now.window())


def give(window: QWidget) -> None:
    """Once; the help's own window closes by that key."""
    if isinstance(window, HelpWindow) or window.property(_DONE):
        return
    window.setProperty(_DONE, True)
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_F1), window)
    shortcut.activated.connect(lambda: HelpWindow.show_page(window, topic_of(window)))


def topic_of(window: QWidget) -> str:
    """The page behind a dialog, else the beginning."""
    current: QWidget | None = window
    while current is not None:
        if isinstance(current, HasPages):
            return current.page_name()
        current = current.parentWidget()
    return "start"
