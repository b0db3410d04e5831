"""What happened lately at the gate, newest first; each line can be taken back from here."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout

from event_desk import texts
from event_desk.checkin import Outcome, PastScan
from event_desk.folding import isolate
from event_desk.ui import i18n, theme
from event_desk.ui.door.naming import called
from event_desk.ui.door.result_card import state_of
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import Table, label

SHOWN = 20
_MOVING = frozenset({Outcome.ADMITTED, Outcome.EXIT_RECORDED})


class LastScans(QFrame):
    """Tab reaches it, ↑ ↓ choose, Enter opens the person, Delete or F8 takes the scan back."""

    person_wanted = Signal(UUID)
    undo_wanted = Signal(object)
    """A `PastScan` that this desk may take back."""

    def __init__(self, zone: str, may_undo: Callable[[PastScan], bool]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._zone = zone
        self._may_undo = may_undo
        self._title = label("heading")
        self._model: RowsModel[PastScan] = RowsModel((), self)
        self.table = _Lines((3, 8, 4, 6, 3), 36)
        self.table.setModel(self._model)
        self.table.horizontalHeader().hide()
        self.table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.table.activated.connect(self._on_activate)
        self.table.clicked.connect(self._on_click)
        self.table.undo_pressed.connect(self.undo_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(8), theme.px(12), theme.px(8), theme.px(8))
        self._title.setContentsMargins(theme.px(10), 0, theme.px(10), 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._title)
        layout.addWidget(self.table, 1)
        self.retranslate()

    def show_scans(self, scans: Sequence[PastScan]) -> None:
        chosen = self.chosen()
        self._model.show_rows(scans)
        if chosen and self.table.hasFocus():
            places = [place for place, scan in enumerate(scans) if scan.id == chosen.id]
            self.table.selectRow(places[0] if places else 0)

    def scans(self) -> Sequence[PastScan]:
        return self._model.rows()

    def chosen(self) -> PastScan | None:
        rows = self.table.selectionModel().selectedRows()
        return self._model.row(rows[0].row()) if rows else None

    def has_choice(self) -> bool:
        """Whether somebody stands in the list with the keyboard: F8 means that line then."""
        return self.table.hasFocus() and self.chosen() is not None

    def can_undo(self, scan: PastScan) -> bool:
        return scan.outcome in _MOVING and not scan.undone and self._may_undo(scan)

    def undo_chosen(self) -> None:
        chosen = self.chosen()
        if chosen is not None and self.can_undo(chosen):
            self.undo_wanted.emit(chosen)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Last scans"))
        self.table.setAccessibleName(self.tr("Last scans"))

        self._model.show_columns(
            [
                Column(self.tr("Time"), lambda scan: i18n.time(scan.at, self._zone)),
                Column(self.tr("Name"), lambda scan: isolate(called(scan)), icon=_icon),
                Column(
                    self.tr("Category"),
                    lambda scan: texts.category(scan.category) if scan.category else "",
                    colour=lambda _scan: theme.colour("muted"),
                ),
                Column(self.tr("Result"), self._result, colour=lambda _scan: theme.colour("muted")),
                Column(
                    self.tr("Undo"),
                    lambda scan: self.tr("Undo") if self.can_undo(scan) else "",
                    icon=self._undo_icon,
                    colour=lambda _scan: theme.colour("accent"),
                ),
            ]
        )

    def _result(self, scan: PastScan) -> str:
        if scan.undone:
            return self.tr("Undone")
        if scan.outcome == Outcome.ALREADY_IN:
            return self.tr("Already in")
        said = texts.scan_sentence(scan.outcome)
        return self.tr("%1, on paper").replace("%1", said) if scan.on_paper else said

    def restyle(self) -> None:
        self.table.viewport().update()

    def _undo_icon(self, scan: PastScan) -> QIcon | None:
        return theme.icon("undo-2", "accent", 18) if self.can_undo(scan) else None

    def _on_activate(self, index: QModelIndex) -> None:
        person_id = self._model.row(index.row()).person_id
        if person_id is not None:
            self.person_wanted.emit(person_id)

    def _on_click(self, index: QModelIndex) -> None:
        scan = self._model.row(index.row())
        if index.column() == self._model.columnCount() - 1 and self.can_undo(scan):
            self.undo_wanted.emit(scan)

    def _show_menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        scan = self._model.row(index.row()) if index.isValid() else self.chosen()
        if scan is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        undo = menu.addAction(self.tr("Undo: %1").replace("%1", isolate(called(scan))))
        undo.setEnabled(self.can_undo(scan))
        undo.triggered.connect(lambda: self.undo_wanted.emit(scan))
        person = menu.addAction(self.tr("Show in People"))
        person.setEnabled(scan.person_id is not None)
        person.triggered.connect(lambda: self.person_wanted.emit(scan.person_id))
        menu.popup(self.table.viewport().mapToGlobal(at))


class _Lines(Table):
    undo_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.undo_pressed.emit()
            return
        super().keyPressEvent(event)


def _icon(scan: PastScan) -> QIcon:
    if scan.undone:
        return theme.icon("undo-2", "muted", 20)
    return state_shape.icon(state_of(scan.outcome))
