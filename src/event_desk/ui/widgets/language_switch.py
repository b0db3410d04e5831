"""عربي / English / Français / Español, each in its own words, always in the same order.

Where a line has no room for four, one button shows the present one and offers the others.
"""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QWidget,
)

from event_desk.ui import i18n
from event_desk.ui.settings import Settings


class LanguageSwitch(QWidget):
    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.buttons: dict[str, QToolButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for code, words in i18n.LANGUAGES.items():
            button = QToolButton()
            button.setObjectName("plain")
            button.setText(words)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._choose, code))
            layout.addWidget(button)
            self.buttons[code] = button
        self.one = QToolButton()
        self.one.setObjectName("plain")
        self.one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.one.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.one)
        for code, words in i18n.LANGUAGES.items():
            menu.addAction(words).triggered.connect(partial(self._choose, code))
        self.one.setMenu(menu)
        self.one.hide()
        layout.addWidget(self.one)
        self._show_chosen()

    def width_wanted(self, *, narrow: bool) -> int:
        """In pixels, with all four or with one button."""
        if narrow:
            return self.one.sizeHint().width()
        return sum(button.sizeHint().width() for button in self.buttons.values())

    def show_narrow(self, *, narrow: bool) -> None:
        self.one.setVisible(narrow)
        for button in self.buttons.values():
            button.setVisible(not narrow)

    def _choose(self, code: str, _checked: bool = False) -> None:
        self._settings.put("language", code)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        i18n.apply(app, code)
        self._show_chosen()

    def _show_chosen(self) -> None:
        # No group: in one, Tab finds the pressed button only, and an arrow presses the next.
        for code, button in self.buttons.items():
            button.setChecked(code == i18n.language())
        self.one.setText(i18n.LANGUAGES[i18n.language()])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_chosen()
