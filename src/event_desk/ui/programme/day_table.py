"""The grid's twin: the same sessions in rows, sorted by any column, with the same menu."""

from collections.abc import Sequence
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent

from event_desk import texts
from event_desk.folding import isolate
from event_desk.programme import ItemView
from event_desk.ui import i18n
from event_desk.ui.day_times import span
from event_desk.ui.language_cover import covers, sentence
from event_desk.ui.programme.board import Board, title_of
from event_desk.ui.rows_model import ROW_ROLE, Column, RowsModel
from event_desk.ui.widgets.chips_delegate import ChipsDelegate
from event_desk.ui.widgets.controls import Table

LANGUAGES_COLUMN = 5
_LATE = datetime.max.replace(tzinfo=UTC)


class DayTable(Table):
    chosen = Signal(object)
    """A session's id."""
    opened = Signal(object)
    removed = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, zone: str) -> None:
        super().__init__((5, 3.5, 8, 4, 5, 6.5, 3))
        self._zone = zone
        self._board = Board()
        self.model_of_rows: RowsModel[ItemView] = RowsModel((), self)
        self.setModel(self.model_of_rows)
        self.setItemDelegateForColumn(LANGUAGES_COLUMN, ChipsDelegate(self))
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSectionsClickable(True)
        self.setSortingEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.activated.connect(lambda: self.opened.emit(self.key()))

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sessions of the day"))
        self.model_of_rows.show_columns(
            [
                Column(self.tr("Time"), self._time, lambda item: (item.start or _LATE, item.code)),
                Column(self.tr("Code"), lambda item: isolate(item.code)),
                Column(self.tr("Session"), lambda item: isolate(title_of(item))),
                Column(self.tr("Kind"), lambda item: texts.item_kind(item.kind)),
                Column(self.tr("Room"), lambda item: isolate(self._board.room_name(item))),
                Column(
                    self.tr("Languages"),
                    lambda item: " · ".join(sentence(found) for found in covers(item)),
                ),
                Column(
                    self.tr("Expected"),
                    lambda item: "" if item.expected is None else i18n.number(item.expected),
                    lambda item: -1 if item.expected is None else item.expected,
                ),
            ]
        )

    def show_items(self, board: Board, items: Sequence[ItemView]) -> None:
        self._board = board
        before = self.key()
        with QSignalBlocker(self.selectionModel()):
            self.model_of_rows.show_rows(items)
        self.choose(before)

    def rows(self) -> Sequence[ItemView]:
        return self.model_of_rows.rows()

    def key(self) -> UUID | None:
        item = self.currentIndex().data(ROW_ROLE)
        return item.id if isinstance(item, ItemView) else None

    def choose(self, key: object) -> None:
        """Without telling anybody."""
        number = next((n for n, item in enumerate(self.rows()) if item.id == key), -1)
        with QSignalBlocker(self.selectionModel()):
            if number >= 0:
                self.selectRow(number)
            else:
                self.clearSelection()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.key() is not None:
            self.removed.emit(self.key())
        else:
            super().keyPressEvent(event)

    def _time(self, item: ItemView) -> str:
        return isolate(span(item, self._zone)) if item.start else self.tr("no time")

    def _on_row(self) -> None:
        if (key := self.key()) is not None:
            self.chosen.emit(key)

    def _on_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid():
            self.selectRow(index.row())
        if (key := self.key()) is not None:
            self.menu_wanted.emit(key, self.viewport().mapToGlobal(point))
