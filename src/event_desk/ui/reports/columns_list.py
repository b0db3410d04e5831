"""The columns of a list with a tick at those that go out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from event_desk.exchange.export import Choice, Class
from event_desk.ui import theme

_CHECK = Qt.CheckState


class ColumnsList(QWidget):
    """The arrow keys move, Space ticks."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices: tuple[Choice, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Columns"))
        self.usual_button = QPushButton(self.tr("The usual few"))
        self.all_button = QPushButton(self.tr("All columns"))
        self.list.setMinimumHeight(theme.px(160))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for button in (self.usual_button, self.all_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        self.list.itemChanged.connect(self._on_item)
        self.usual_button.clicked.connect(lambda: self._tick(_usual(self._choices)))
        self.all_button.clicked.connect(lambda: self._tick({one.key for one in self._choices}))

    def show_choices(self, choices: Sequence[Choice]) -> None:
        self._choices = tuple(choices)
        self.list.clear()
        self.list.blockSignals(True)
        for one in self._choices:
            item = QListWidgetItem(one.heading)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_CHECK.Checked if one.given else _CHECK.Unchecked)
            if one.kind is not Class.PUBLIC:
                item.setIcon(theme.icon("lock", "muted", 16))
                item.setToolTip(self.tr("Not for everybody: say what the list is for"))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self.changed.emit()

    def chosen(self) -> tuple[Choice, ...]:
        return tuple(
            one
            for row, one in enumerate(self._choices)
            if self.list.item(row).checkState() == _CHECK.Checked
        )

    def is_usual(self) -> bool:
        return {one.key for one in self.chosen()} == _usual(self._choices)

    def _on_item(self, _item: QListWidgetItem) -> None:
        self.changed.emit()

    def _tick(self, keys: set[str]) -> None:
        self.list.blockSignals(True)
        for row, one in enumerate(self._choices):
            state = _CHECK.Checked if one.key in keys else _CHECK.Unchecked
            self.list.item(row).setCheckState(state)
        self.list.blockSignals(False)
        self.changed.emit()


def _usual(choices: Sequence[Choice]) -> set[str]:
    return {one.key for one in choices if one.kind is Class.PUBLIC}
