"""A line of filters: a text and a few choices; what it asks for goes out as one signal."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from event_desk.ui import theme
from event_desk.ui.widgets.controls import choice, fill, label

AFTER_MS = 120  # between two letters of somebody who types
TEXT_WIDTH = 320


class FilterBar(QWidget):
    """`names` are the choices' own names; the first entry of each stands for “all”."""

    changed = Signal()

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.text_field = QLineEdit()
        self.text_field.setClearButtonEnabled(True)
        self._icon = QAction(self)
        self.text_field.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.choices: dict[str, QComboBox] = {name: choice() for name in names}
        self.count = label("muted")
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(AFTER_MS)
        self._waiting.timeout.connect(self.changed)
        self.text_field.textChanged.connect(self._waiting.start)
        self._rows = (QHBoxLayout(), QHBoxLayout())
        self._in_two: bool | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        for row in self._rows:
            row.setSpacing(theme.px(8))
            layout.addLayout(row)
        for box in self.choices.values():
            box.currentIndexChanged.connect(self.changed)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._place(in_two=False)

    def _needs_two(self) -> bool:
        boxes = sum(box.sizeHint().width() + theme.px(8) for box in self.choices.values())
        count = self.count.sizeHint().width() + theme.px(16)
        hint = self.text_field.fontMetrics().horizontalAdvance(self.text_field.placeholderText())
        return max(theme.px(TEXT_WIDTH), hint + theme.px(72)) + boxes + count > self.width()

    def _place(self, *, in_two: bool) -> None:
        """With large text the choices stand below what is typed."""
        if in_two == self._in_two:
            return
        self._in_two = in_two
        first, second = self._rows
        for row in self._rows:
            while row.takeAt(0) is not None:
                pass
        first.addWidget(self.text_field, 1)
        for box in self.choices.values():
            (second if in_two else first).addWidget(box)
        if in_two:
            second.addStretch()
        first.addSpacing(theme.px(8))
        first.addWidget(self.count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(in_two=self._needs_two())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place(in_two=self._needs_two())
        return super().event(event)

    @property
    def text(self) -> str:
        return self.text_field.text()

    def chosen(self, name: str) -> str:
        """The value chosen, or nothing for “all”."""
        return str(self.choices[name].currentData() or "")

    def offer(self, name: str, title: str, values: Mapping[str, str]) -> None:
        """Set what can be chosen, value to words; a choice that is still there stays."""
        box = self.choices[name]
        box.setAccessibleName(title)
        fill(box, {"": title, **values})

    def clear(self) -> None:
        with QSignalBlocker(self.text_field):
            self.text_field.clear()
        for box in self.choices.values():
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        self.changed.emit()

    def restyle(self) -> None:
        self._icon.setIcon(theme.icon("search", "muted", 20))
