"""Who may be meant: the people found, while the field above keeps the keys."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHeaderView, QLabel, QStackedWidget, QVBoxLayout, QWidget

from event_desk import texts
from event_desk.checkin import AtGate
from event_desk.folding import fold, isolate
from event_desk.people import PersonView
from event_desk.ui import i18n, theme
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import Table, label

ROW_HEIGHT = 48


class FoundList(QFrame):
    """One sure match is chosen already; among several the person at the desk chooses."""

    chosen = Signal(object)

    def __init__(self, zone: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._zone = zone
        self._query = ""
        self._here: Mapping[UUID, AtGate] = {}
        self._entrance = True
        self._enter = ""
        self._model: RowsModel[PersonView] = RowsModel((), self)
        self._table = Table((5, 5, 5, 3, 3, 4), ROW_HEIGHT)
        self._table.setModel(self._model)
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._table.clicked.connect(self._on_click)
        self._nobody = _Nobody()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._nobody)
        self._hint = label("muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(12))
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._hint)
        self._hint.setContentsMargins(theme.px(8), 0, theme.px(8), 0)
        self.retranslate()

    def show_found(
        self,
        query: str,
        found: Sequence[PersonView],
        here: Mapping[UUID, AtGate] | None = None,
        *,
        entrance: bool = True,
    ) -> None:
        """`here` says how each of them stands at the chosen gate; without it, at the entrance."""
        self._query = query
        self._here = here or {}
        if entrance is not self._entrance:
            self._entrance = entrance
            self._model.show_columns(self._columns())
        self._model.show_rows(found)
        self._table.clearSelection()
        self._table.setCurrentIndex(QModelIndex())
        if len(found) == 1 and _is_meant(query, found[0]):
            self._table.selectRow(0)
        self._stack.setCurrentIndex(0 if found else 1)
        self._nobody.show_query(query)
        self._show_hint()

    def found(self) -> Sequence[PersonView]:
        return self._model.rows()

    def current(self) -> PersonView | None:
        rows = self._table.selectionModel().selectedRows()
        return self._model.row(rows[0].row()) if rows else None

    def step(self, by: int) -> None:
        """↓ and ↑; the first ↓ goes to the first row."""
        count = self._model.rowCount()
        if not count:
            return
        rows = self._table.selectionModel().selectedRows()
        place = rows[0].row() + by if rows else (0 if by > 0 else count - 1)
        self._table.selectRow(max(0, min(count - 1, place)))

    def retranslate(self) -> None:
        self._model.show_columns(self._columns())
        self._table.setIconSize(QSize(theme.px(20), theme.px(20)))
        self._nobody.retranslate()
        self._show_hint()

    def show_enter(self, words: str) -> None:
        """What Enter does at the chosen gate."""
        self._enter = words
        self._show_hint()

    def _show_hint(self) -> None:
        escape = self.tr("Esc clears the field")
        walk_in = self.tr("No match? F4 adds a walk-in")
        match self._model.rowCount():
            case 0:
                parts = [escape]
            case 1:
                parts = [self._enter, walk_in, escape]
            case _:
                parts = [self.tr("↓ ↑ choose"), self._enter, walk_in, escape]
        self._hint.setText(" · ".join(part for part in parts if part))

    def _columns(self) -> list[Column[PersonView]]:
        return [
            Column(self.tr("Name"), lambda found: isolate(found.shown_name)),
            Column(self.tr("In the other script"), lambda found: isolate(found.native_name)),
            Column(self.tr("Organisation"), lambda found: isolate(found.organisation)),
            Column(self.tr("Category"), lambda found: texts.category(found.category)),
            Column(self.tr("E-mail"), lambda found: isolate(_tail(found.email))),
            Column(
                self.tr("At the entrance") if self._entrance else self.tr("At this gate"),
                self._status,
                icon=self._icon,
            ),
        ]

    def _status(self, found: PersonView) -> str:
        if found.status == "cancelled":
            return self.tr("Cancelled")
        here = self._here.get(found.id)
        status = here.status if here else found.status
        since = here.since if here else found.first_in
        match status:
            case "in" if since:
                said = i18n.time(since, self._zone)
            case "in":
                said = self.tr("In")
            case "out":
                said = self.tr("Left again")
            case _:
                said = self.tr("Not yet")
        if here and here.listed:
            return f"{said} · {texts.guest_kind(here.listed)}"
        return said

    def _icon(self, found: PersonView) -> QIcon | None:
        here = self._here.get(found.id)
        if found.status == "cancelled":
            return state_shape.icon(State.STOP)
        inside = here.status == "in" if here else found.status == "in"
        return state_shape.icon(State.OK) if inside else None

    def _on_click(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.row(index.row()))


def _is_meant(query: str, found: PersonView) -> bool:
    """Whether all that was typed is there; a near miss is shown, but not one Enter away."""
    shown = (found.shown_name, found.name, found.native_name, found.organisation,
             found.native_organisation, found.email, found.code, found.external_id)  # fmt: skip
    parts = fold(" ".join(shown)).split()
    return all(any(part.startswith(word) for part in parts) for word in fold(query).split())


def _tail(email: str) -> str:
    """Enough of an address to tell two people of one name apart."""
    head, at, host = email.partition("@")
    return f"…{head[-3:]}{at}{host}" if len(head) > 3 else email


class _Nobody(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._query = ""
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._hint = QLabel()
        self._hint.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def show_query(self, query: str) -> None:
        self._query = query
        self.retranslate()

    def retranslate(self) -> None:
        text = self.tr("Nobody found for “%1”")
        self._title.setText(text.replace("%1", isolate(self._query)))
        self._hint.setText(
            self.tr("Try the family name alone, or the other script. F4 adds a walk-in.")
        )
