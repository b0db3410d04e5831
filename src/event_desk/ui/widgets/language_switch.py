"""عربي / English / Français / Español, each in its own words, always in the same order."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QToolButton, QWidget

from event_desk.ui import i18n
from event_desk.ui.settings import Settings


class LanguageSwitch(QWidget):
    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
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
            group.addButton(button)
            layout.addWidget(button)
            self.buttons[code] = button
        self._show_chosen()

    def _choose(self, code: str, _checked: bool = False) -> None:
        self._settings.put("language", code)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        i18n.apply(app, code)

    def _show_chosen(self) -> None:
        self.buttons[i18n.language()].setChecked(True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_chosen()
