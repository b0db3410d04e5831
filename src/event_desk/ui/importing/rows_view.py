"""Row by row: what becomes of it, and what would change."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from event_desk import texts
from event_desk.exchange.imports import Status
from event_desk.exchange.plan import RowVerdict
from event_desk.field_classes import PROTECTED
from event_desk.folding import isolate
from event_desk.texts.lists import field_name
from event_desk.ui import i18n, theme
from event_desk.ui.importing import statuses
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import Table, label

translate = QCoreApplication.translate

CLOSED = "•••"
_SHARES = (3, 1.4, 3, 6, 9)


class RowsView(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[RowVerdict] = ()
        self._status: Status | None = None
        self.rows_model: RowsModel[RowVerdict] = RowsModel((), self)
        self.table = Table(_SHARES, 36)
        self.table.setModel(self.rows_model)
        self.detail = label("muted", wrap=True)
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.table, 1)
        layout.addWidget(self.detail)
        self.detail.hide()

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("Rows"))
        self.rows_model.show_columns(
            [
                Column(self.tr("Sheet"), lambda row: isolate(row.sheet)),
                Column(
                    self.tr("Row"),
                    lambda row: i18n.digits(str(row.row)),
                    colour=lambda _: theme.colour("muted"),
                ),
                Column(
                    self.tr("Result"),
                    lambda row: statuses.word(row.status),
                    icon=lambda row: state_shape.icon(statuses.STATES[row.status]),
                ),
                Column(self.tr("Name"), lambda row: isolate(row.name)),
                Column(self.tr("Changes"), lambda row: _changes(row)),
            ]
        )

    def show_rows(self, rows: Sequence[RowVerdict]) -> None:
        self._all = rows
        if self._status is not None and not any(row.status is self._status for row in rows):
            self._status = None
        self.filter(self._status)

    def filter(self, status: Status | None) -> None:
        """Only the rows of which this becomes; all with None."""
        self._status = status
        shown = [row for row in self._all if status is None or row.status is status]
        self.rows_model.show_rows(shown)
        self._show_detail()

    @property
    def status(self) -> Status | None:
        return self._status

    def go(self, sheet: str, number: int) -> bool:
        """Bring a row of the list into sight; whether it is there."""
        self.filter(None)
        for place, row in enumerate(self.rows_model.rows()):
            if row.row == number and row.sheet == sheet:
                self.table.selectRow(place)
                self.table.scrollTo(self.rows_model.index(place, 0))
                self.table.setFocus()
                return True
        return False

    def _show_detail(self, *_: object) -> None:
        """The whole of what the chosen row had no room for."""
        number = self.table.currentIndex().row()
        text = _changes(self.rows_model.row(number), "\n") if number >= 0 else ""
        self.detail.setText(text)
        self.detail.setVisible(bool(text))


def _changes(row: RowVerdict, between: str = "") -> str:
    between = between or ("، " if texts.language() == "ar" else ", ")
    arrow = "←" if texts.language() == "ar" else "→"
    return between.join(
        f"{field_name(name)}: {_words(name, before)} {arrow} {_words(name, after)}"
        for name, before, after in row.changes
    )


def _words(name: str, value: Any) -> str:
    """A value in the reader's language, as far as there are words for it.

    Protected ones stay closed: beside what the list says stands what the event knows.
    """
    match value:
        case None | "" | [] | ():
            return "–"
        case _ if name in PROTECTED:
            return CLOSED
        case bool():
            return translate("RowsView", "yes") if value else translate("RowsView", "no")
        case datetime():
            return isolate(i18n.digits(f"{value:%Y-%m-%d %H:%M}"))
        case list() | tuple():
            return isolate(" · ".join(_word(name, one) for one in value))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType] - of codes, or of pairs
        case dict():
            return isolate(texts.localised(value)) or "–"  # pyright: ignore[reportUnknownArgumentType] - texts by language
        case _:
            return isolate(_word(name, value))


def _word(name: str, value: Any) -> str:
    match name:
        case "category":
            return texts.category(str(value))
        case "languages" | "interpretation" | "floor" | "interpret_into":
            return texts.language_name(str(value))
        case "photo_purposes":
            return texts.photo_purpose(str(value))
        case "skills" | "available":
            return " ".join(str(one) for one in value)
        case _:
            return str(value)
