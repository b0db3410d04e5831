"""A line of filters: a text and a few choices; what it asks for goes out as one signal."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from event_desk.ui import theme
from event_desk.ui.widgets.controls import choice, label

AFTER_MS = 120  # between two letters of somebody who types
TEXT_WIDTH = 320


class FilterBar(QWidget):
    """`names` are the choices' own names; the first entry of each stands for “all”."""

    changed = Signal()

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.text_field = QLineEdit()
        self.text_field.setClearButtonEnabled(True)
        self.text_field.setMinimumWidth(theme.px(TEXT_WIDTH))
        self._icon = QAction(self)
        self.text_field.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.choices: dict[str, QComboBox] = {name: choice() for name in names}
        self.count = label("muted")
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(AFTER_MS)
        self._waiting.timeout.connect(self.changed)
        self.text_field.textChanged.connect(self._waiting.start)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.text_field, 1)
        for box in self.choices.values():
            box.currentIndexChanged.connect(self.changed)
            layout.addWidget(box)
        layout.addSpacing(theme.px(8))
        layout.addWidget(self.count)

    @property
    def text(self) -> str:
        return self.text_field.text()

    def chosen(self, name: str) -> str:
        """The value chosen, or nothing for “all”."""
        return str(self.choices[name].currentData() or "")

    def offer(self, name: str, title: str, values: Mapping[str, str]) -> None:
        """Set what can be chosen, value to words; a choice that is still there stays."""
        box = self.choices[name]
        before = self.chosen(name)
        with QSignalBlocker(box):
            box.clear()
            box.addItem(title, "")
            for value, words in values.items():
                box.addItem(words, value)
            box.setCurrentIndex(max(box.findData(before), 0))

    def clear(self) -> None:
        with QSignalBlocker(self.text_field):
            self.text_field.clear()
        for box in self.choices.values():
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        self.changed.emit()

    def restyle(self) -> None:
        self._icon.setIcon(theme.icon("search", "muted", 20))
