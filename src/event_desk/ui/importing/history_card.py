"""The imports there were: when, which list, at which desk, what it brought; and the way back."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout

from event_desk import clock
from event_desk.exchange.imports import PastImport
from event_desk.folding import isolate
from event_desk.ui import i18n, theme
from event_desk.ui.context import Context
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.widgets.controls import PushButton, Table, label
from event_desk.ui.widgets.empty_state import EmptyState
from event_desk.ui.widgets.flow import Flow

_SHARES = (2.6, 5, 2.4, 1.7, 2.5, 2.6, 3.6)
_NARROW, _NARROW_SHARES = 640, (3, 6, 0, 2, 0, 0, 4)  # what is left where there is no room


class HistoryCard(QFrame):
    undo_wanted = Signal(object)
    """The `PastImport` to take back."""
    problems_wanted = Signal(object)
    """The `PastImport` whose problems are to be seen."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("card")
        self._context = context
        self._busy = False
        self._title = label("heading")
        self.rows_model: RowsModel[PastImport] = RowsModel((), self)
        self.table = Table(_SHARES, 40)
        self.table.setModel(self.rows_model)
        self.empty = EmptyState("file-spreadsheet")
        self.empty.setObjectName("")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        self.undo_button, self.problems_button = PushButton(), PushButton()
        buttons = Flow()
        for button in (self.undo_button, self.problems_button):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._title)
        layout.addWidget(self._stack, 1)
        layout.addLayout(buttons)
        self.table.selectionModel().currentRowChanged.connect(self._show_buttons)
        self.undo_button.clicked.connect(self._undo)
        self.problems_button.clicked.connect(self._open)
        self.table.activated.connect(self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shares = _NARROW_SHARES if self.width() < theme.px(_NARROW) else _SHARES
        for column, share in enumerate(shares):
            self.table.setColumnHidden(column, share == 0)
        self.table.show_shares(shares)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Earlier imports"))
        self.table.setAccessibleName(self.tr("Earlier imports"))
        self.undo_button.setText(self.tr("Undo this import"))
        self.empty.show_texts(
            self.tr("No list has come in yet"),
            self.tr(
                "Drop one above. Its columns are recognised by their headings in Arabic, "
                "English, French and Spanish; you look at the result, then import it."
            ),
        )
        self.rows_model.show_columns(
            [
                Column(self.tr("When"), self._when, colour=_ink),
                Column(self.tr("List"), lambda past: isolate(past.file_name), colour=_ink),
                Column(self.tr("Desk"), lambda past: isolate(past.desk), colour=_ink),
                Column(self.tr("New"), lambda past: _figure(past, "created"), colour=_ink),
                Column(self.tr("Changed"), lambda past: _figure(past, "updated"), colour=_ink),
                Column(self.tr("Problems"), lambda past: i18n.number(past.problems), colour=_ink),
                Column("", self._state, icon=_icon, colour=_ink),
            ]
        )
        self._show_buttons()

    def restyle(self) -> None:
        self.empty.restyle()
        self.undo_button.setIcon(theme.icon("undo-2"))
        self.problems_button.setIcon(theme.icon("triangle-alert", "muted"))

    def show_imports(self, rows: Sequence[PastImport]) -> None:
        self.rows_model.show_rows(rows)
        self._stack.setCurrentWidget(self.table if rows else self.empty)
        for button in (self.undo_button, self.problems_button):
            button.setVisible(bool(rows))
        self._show_buttons()

    def show_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._show_buttons()

    def chosen(self) -> PastImport | None:
        number = self.table.currentIndex().row()
        return self.rows_model.row(number) if 0 <= number < self.rows_model.rowCount() else None

    def _show_buttons(self, *_: Any) -> None:
        past = self.chosen()
        can_undo = past is not None and past.undone_at is None and not self._busy
        self.undo_button.setEnabled(can_undo)
        number = past.problems if past else 0
        self.problems_button.setEnabled(number > 0)
        text = self.tr("Look at its problems…")
        if number:
            text = i18n.digits(self.tr("Look at %n problem(s)…", "", number))
        self.problems_button.setText(text)

    def _undo(self) -> None:
        past = self.chosen()
        if past is not None:
            self.undo_wanted.emit(past)

    def _open(self, *_: Any) -> None:
        past = self.chosen()
        if past is not None and past.problems:
            self.problems_wanted.emit(past)

    def _when(self, past: PastImport) -> str:
        """The time of today's, the day of earlier ones."""
        event = self._context.event
        if event.day_of(past.at) == event.day_of(clock.now()):
            return isolate(i18n.time(past.at, event.timezone))
        return i18n.day(event.day_of(past.at))

    def _state(self, past: PastImport) -> str:
        return self.tr("Taken back") if past.undone_at else ""


def _icon(past: PastImport) -> QIcon | None:
    return theme.icon("undo-2", "muted", 18) if past.undone_at else None


def _ink(past: PastImport) -> QColor | None:
    return theme.colour("muted") if past.undone_at else None


def _figure(past: PastImport, name: str) -> str:
    return i18n.number(int(past.counts.get(name, 0)))
