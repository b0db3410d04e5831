"""Which column of the list is which of our fields; Enter or a click changes it."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent

from event_desk.exchange.column_views import ColumnView, Sure, fields_of_kind
from event_desk.folding import isolate
from event_desk.texts.lists import field_name
from event_desk.ui import theme
from event_desk.ui.importing.field_picker import FieldPicker
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.widgets.controls import Table

_FIELD = 3
_SHARES = (5, 6, 0.7, 4.3, 3.6)
_ICONS = {
    Sure.CHOSEN: "user-check",
    Sure.HEADING: "circle-check",
    Sure.LIKELY: "circle-help",
    Sure.CELLS: "eye",
    Sure.UNREAD: "minus",
}


class MappingTable(Table):
    chosen = Signal(int, str)
    """A column (from 0) and its field, or nothing to leave it out."""

    def __init__(self) -> None:
        super().__init__(_SHARES, 36)
        self.rows_model: RowsModel[ColumnView] = RowsModel((), self)
        self.setModel(self.rows_model)
        self._kind = ""
        self.picker: FieldPicker | None = None
        self.clicked.connect(self._on_click)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Columns of the list and their fields"))
        self.setAccessibleDescription(self.tr("Enter changes the field of a column."))
        self.rows_model.show_columns(
            [
                Column(self.tr("Their column"), _heading),
                Column(self.tr("For example"), _samples, colour=lambda _: theme.colour("muted")),
                Column("", lambda _: "", icon=_arrow),
                Column(
                    self.tr("Our field"),
                    self._field,
                    icon=lambda _: theme.icon("chevron-down", "muted", 16),
                    colour=_ink,
                ),
                Column(self.tr("How sure"), self._sure, icon=_sure_icon, colour=_ink),
            ]
        )

    def show_columns(self, kind: str, rows: tuple[ColumnView, ...]) -> None:
        """The chosen row stays chosen while it is the same sheet."""
        number = self.currentIndex().row()
        same = len(rows) == self.rows_model.rowCount()
        self._kind = kind
        self.rows_model.show_rows(rows)
        if rows:
            self.selectRow(number if same and number >= 0 else 0)

    def open_picker(self) -> None:
        """For the row that is chosen."""
        index = self.currentIndex()
        if not index.isValid():
            return
        row = self.rows_model.row(index.row())
        picker = FieldPicker(self, fields_of_kind(self._kind), row.field)
        picker.picked.connect(partial(self._on_picked, row))
        picker.destroyed.connect(self._forget)
        self.picker = picker
        box = self.visualRect(self.rows_model.index(index.row(), _FIELD))
        right_to_left = self.layoutDirection() == theme.RTL
        corner = QPoint(box.right() + 1, box.bottom()) if right_to_left else box.bottomLeft()
        picker.open_at(self.viewport().mapToGlobal(corner))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_picker()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _on_click(self, index: QModelIndex) -> None:
        if index.column() >= _FIELD - 1:
            self.open_picker()

    def _on_picked(self, row: ColumnView, name: str) -> None:
        self.setFocus()
        if name != row.field or row.sure is not Sure.CHOSEN:
            self.chosen.emit(row.index, name)

    def _forget(self) -> None:
        self.picker = None

    def _field(self, row: ColumnView) -> str:
        return field_name(row.field) if row.field else self.tr("Left out")

    def _sure(self, row: ColumnView) -> str:
        return {
            Sure.CHOSEN: self.tr("Set by you"),
            Sure.HEADING: self.tr("By its heading"),
            Sure.LIKELY: self.tr("Probably"),
            Sure.CELLS: self.tr("By its cells"),
            Sure.UNREAD: self.tr("Not recognised"),
        }[row.sure]


def _heading(row: ColumnView) -> str:
    return isolate(row.heading.replace("\n", " ")) if row.heading else _letter(row.index)


def _letter(index: int) -> str:
    """A column without a heading has the letter that the spreadsheet gives it."""
    letters = ""
    number = index + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _samples(row: ColumnView) -> str:
    return " | ".join(isolate(sample) for sample in row.samples)


def _arrow(row: ColumnView) -> QIcon:
    return theme.icon("arrow-right" if row.field else "x", "muted", 18)


def _ink(row: ColumnView) -> QColor | None:
    return None if row.field else theme.colour("muted")


def _sure_icon(row: ColumnView) -> QIcon:
    return theme.icon(_ICONS[row.sure], "muted" if row.sure is Sure.UNREAD else "text", 18)
