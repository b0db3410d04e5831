"""Keys as the system sends them: to whatever has the focus in a window."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication


class Keys:
    def __init__(self, qtbot, window):
        self._qtbot = qtbot
        self._window = window

    def type(self, text, then=None):
        for letter in text:
            # Not keyClick: that knows ASCII only.
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self._target(), event)
        if then is not None:
            self.press(then)

    def press(self, key):
        self._qtbot.keyClick(self._target(), key)

    def _target(self):
        return QApplication.focusWidget() or self._window.focusWidget() or self._window
