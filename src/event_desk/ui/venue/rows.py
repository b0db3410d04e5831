"""Rows of small fields that can be added and taken out: layouts, booths, hours, stands."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from event_desk.ui import theme
from event_desk.ui.venue.row_buttons import RowButtons


class Row(QWidget):
    """The fields of one row stand in `line`; the buttons come at its end."""

    edited = Signal()

    def __init__(self, name: str, *, order: bool = False) -> None:
        super().__init__()
        self.buttons = RowButtons(name, order=order)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(theme.px(8))

    def close_line(self) -> None:
        """All fields are in."""
        self.line.addWidget(self.buttons)


Kind = TypeVar("Kind", bound=Row)


class Rows(QWidget, Generic[Kind]):
    """`new` makes an empty row for the button at the end; `headings` may be None."""

    edited = Signal()

    def __init__(
        self, add_words: str, new: Callable[[], Kind], head: QWidget | None = None
    ) -> None:
        super().__init__()
        self._rows: list[Kind] = []
        self._new = new
        self._head = head
        self.add_button = QPushButton(add_words)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._on_add)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme.px(6))
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        if head is not None:
            column.addWidget(head)
        column.addLayout(self._list)
        column.addLayout(foot)
        self.setFocusProxy(self.add_button)
        self._show_head()

    def rows(self) -> Sequence[Kind]:
        return tuple(self._rows)

    def clear(self) -> None:
        for row in tuple(self._rows):
            self._drop(row)

    def add(self, row: Kind) -> None:
        self._rows.append(row)
        self._list.addWidget(row)
        row.buttons.removed.connect(lambda: self._remove(row))
        row.buttons.moved.connect(partial(self.move_row, row))
        row.edited.connect(self.edited)
        self._show_head()

    def move_row(self, row: Any, step: int) -> None:
        place = self._rows.index(row) + step
        if 0 <= place < len(self._rows):
            self._rows.remove(row)
            self._rows.insert(place, row)
            self._list.insertWidget(place, row)
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edited.emit()

    def _on_add(self) -> None:
        row = self._new()
        self.add(row)
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _remove(self, row: Kind) -> None:
        self._drop(row)
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _drop(self, row: Kind) -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self._show_head()

    def _show_head(self) -> None:
        if self._head is not None:
            self._head.setVisible(bool(self._rows))
