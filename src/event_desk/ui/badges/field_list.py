"""The fields of a side, the topmost first, as they lie over each other."""

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from event_desk.ui import theme
from event_desk.ui.badges import words
from event_desk.ui.badges.editor_state import EditorState
from event_desk.ui.widgets.controls import label


class FieldList(QWidget):
    def __init__(self, state: EditorState) -> None:
        super().__init__()
        self._state = state
        self._title = label("heading")
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.up, self.down = QToolButton(), QToolButton()
        self.remove = QToolButton()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        for button in (self.up, self.down, self.remove):
            button.setObjectName("plain")
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        self.list.itemSelectionChanged.connect(self._on_selection)
        self.up.clicked.connect(lambda: state.lift(1))
        self.down.clicked.connect(lambda: state.lift(-1))
        self.remove.clicked.connect(state.remove)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Fields"))
        self.list.setAccessibleName(self.tr("Fields, the topmost first"))
        for button, text in (
            (self.up, self.tr("Above the next field")),
            (self.down, self.tr("Below the next field")),
            (self.remove, self.tr("Remove the field (Del)")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
        self.show_fields()

    def restyle(self) -> None:
        for button, name in (
            (self.up, "chevron-up"),
            (self.down, "chevron-down"),
            (self.remove, "trash-2"),
        ):
            button.setIcon(theme.icon(name))

    def show_fields(self) -> None:
        names = [words.field_name(part) for part in reversed(self._state.fields())]
        here = [self.list.item(row).text() for row in range(self.list.count())]
        if names != here:
            with QSignalBlocker(self.list):
                self.list.clear()
                self.list.addItems(names)
        self.show_chosen()

    def show_empty(self, empty: frozenset[int]) -> None:
        """Those that show nothing to the person in sight are paler."""
        count = self.list.count()
        for row in range(count):
            hidden = count - 1 - row in empty
            self.list.item(row).setForeground(theme.colour("muted" if hidden else "text"))
            self.list.item(row).setToolTip(self.tr("Not on this badge") if hidden else "")

    def show_chosen(self) -> None:
        chosen, count = self._state.chosen, self.list.count()
        with QSignalBlocker(self.list):
            for row in range(count):
                self.list.item(row).setSelected(count - 1 - row in chosen)
            if chosen and count:
                item = self.list.item(count - 1 - chosen[0])
                self.list.setCurrentItem(item, QItemSelectionModel.SelectionFlag.NoUpdate)
                self.list.scrollToItem(item)
        self.up.setEnabled(len(chosen) == 1 and chosen[0] < count - 1)
        self.down.setEnabled(len(chosen) == 1 and chosen[0] > 0)
        self.remove.setEnabled(bool(chosen))

    def _on_selection(self) -> None:
        count = self.list.count()
        rows = [self.list.row(item) for item in self.list.selectedItems()]
        self._state.choose(count - 1 - row for row in rows)
