"""What happened lately at the gate, newest first."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QVBoxLayout

from event_desk import texts
from event_desk.checkin import PastScan
from event_desk.folding import isolate
from event_desk.ui import i18n, theme
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import Table, label
from event_desk.ui.widgets.result_card import state_of

SHOWN = 20


class LastScans(QFrame):
    person_wanted = Signal(UUID)

    def __init__(self, zone: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._zone = zone
        self._title = label("heading")
        self._model: RowsModel[PastScan] = RowsModel((), self)
        self._table = Table((3, 8, 4, 6), 36)
        self._table.setModel(self._model)
        self._table.horizontalHeader().hide()
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table.activated.connect(self._on_activate)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(8), theme.px(12), theme.px(8), theme.px(8))
        self._title.setContentsMargins(theme.px(10), 0, theme.px(10), 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._title)
        layout.addWidget(self._table, 1)
        self.retranslate()

    def show_scans(self, scans: Sequence[PastScan]) -> None:
        self._model.show_rows(scans)

    def scans(self) -> Sequence[PastScan]:
        return self._model.rows()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Last scans"))
        self._model.show_columns(
            [
                Column(self.tr("Time"), lambda scan: i18n.time(scan.at, self._zone)),
                Column(
                    self.tr("Name"),
                    lambda scan: isolate(scan.name),
                    icon=_icon,
                ),
                Column(
                    self.tr("Category"),
                    lambda scan: texts.category(scan.category) if scan.category else "",
                    colour=lambda _scan: theme.colour("muted"),
                ),
                Column(
                    self.tr("Result"),
                    self._result,
                    colour=lambda _scan: theme.colour("muted"),
                ),
            ]
        )

    def _result(self, scan: PastScan) -> str:
        if scan.undone:
            return self.tr("Undone")
        said = texts.scan_sentence(
            scan.outcome, time=i18n.time(scan.at, self._zone), desk=scan.desk
        )
        return self.tr("Already in") if scan.outcome == "already_in" else said

    def restyle(self) -> None:
        self._table.viewport().update()

    def _on_activate(self, index: QModelIndex) -> None:
        person_id = self._model.row(index.row()).person_id
        if person_id is not None:
            self.person_wanted.emit(person_id)


def _icon(scan: PastScan) -> QIcon:
    if scan.undone:
        return theme.icon("undo-2", "muted", 20)
    return state_shape.icon(state_of(scan.outcome))
