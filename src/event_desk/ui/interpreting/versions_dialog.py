"""Every plan there was: which are published, what each changed, and going back to one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from event_desk.allocation import telling, versions
from event_desk.allocation.difference import Difference
from event_desk.allocation.rules import Violation
from event_desk.allocation.versions import PlanFacts
from event_desk.folding import isolate
from event_desk.progress import Progress
from event_desk.ui import i18n, tasks
from event_desk.ui.context import Context
from event_desk.ui.interpreting import words
from event_desk.ui.interpreting.difference_dialog import tally, text_list, words_of
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import Table, label, open_at, primary
from event_desk.ui.widgets.dialog_parts import dialog_column


@dataclass(frozen=True, slots=True)
class _Compared:
    number: int
    found: Difference
    breaks: tuple[Violation, ...]


class VersionsDialog(QDialog):
    brought_back = Signal(int)
    """The number of the plan that is to be in force again."""

    def __init__(
        self, parent: QWidget, context: Context, picture: Picture, facts: Sequence[PlanFacts]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Versions of the plan"))
        self._context, self._picture = context, picture
        self._known = words_of(picture)
        self._newest = facts[0].number if facts else 0
        self._model: RowsModel[PlanFacts] = RowsModel(self._columns(), self)
        self._model.show_rows(facts)
        self.table = Table((2, 4, 4, 5, 2))
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.windowTitle())
        self.table.selectionModel().currentRowChanged.connect(self._compare)
        self.told = label("", "", wrap=True)
        self.list = text_list()
        self.list.setAccessibleName(self.tr("What is different now"))
        self.button = primary(self.tr("Bring this plan back"))
        self.button.clicked.connect(self.accept)
        self._lay_out()
        if facts:
            self.table.selectRow(0)
        self.table.setFocus()

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        buttons.addWidget(self.button)
        layout = dialog_column(self)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.told)
        layout.addWidget(self.list, 2)
        layout.addLayout(buttons)
        open_at(self, 880, 600)

    def _columns(self) -> list[Column[PlanFacts]]:
        zone = self._picture.event.timezone
        event = self._picture.event
        return [
            Column(self.tr("Plan"), lambda one: i18n.number(one.number)),
            Column(
                self.tr("Made"),
                lambda one: (
                    f"{i18n.day(event.day_of(one.created_at))} {i18n.time(one.created_at, zone)}"
                ),
            ),
            Column(self.tr("By"), lambda one: self._origin(one)),
            Column(self.tr("State"), self._state),
            Column(self.tr("Gaps"), lambda one: i18n.number(one.gaps)),
        ]

    def _origin(self, one: PlanFacts) -> str:
        return {
            "solver": self.tr("planned automatically"),
            "hand": self.tr("changed by hand"),
            "replan": self.tr("worked out anew"),
            "undo": self.tr("brought back"),
        }.get(one.origin, one.origin)

    def _state(self, one: PlanFacts) -> str:
        parts: list[str] = []
        if one.released is not None:
            parts.append(self.tr("release %1").replace("%1", i18n.number(one.released)))
        if one.in_force:
            parts.append(self.tr("in force"))
        if one.note:
            parts.append(isolate(one.note))
        return " · ".join(parts)

    def facts(self) -> PlanFacts | None:
        row = self.table.currentIndex().row()
        rows = self._model.rows()
        return rows[row] if 0 <= row < len(rows) else None

    def _compare(self) -> None:
        one = self.facts()
        self.list.clear()
        self.button.setEnabled(one is not None and not one.in_force)
        if one is None:
            return
        if one.in_force:
            self.told.setText(self.tr("This plan is in force."))
            return
        number, newest, db = one.number, self._newest, self._context.db
        self.told.setText(self.tr("Comparing…"))

        def look(_progress: Progress) -> _Compared:
            with db.read() as session:
                found = versions.compare(session, number, newest)
                return _Compared(number, found, versions.would_break(session, number))

        title = self.tr("Comparing the plans")
        tasks.run(self, title, look, then=self._show, quiet=True, aside=True)

    def _show(self, compared: _Compared) -> None:
        one = self.facts()
        if one is None or one.number != compared.number:
            return
        since = self.tr("Since this plan:")
        told = [f"{since} {tally(compared.found, self._picture)}"]
        if compared.found.times:
            told.append(self.tr("Times stay those of the programme."))
        self.told.setText("\n".join(told))
        for one in compared.breaks:
            text = self.tr("Brought back, it would break: %1")
            code, sentence = self._picture.code(one.item), words.broken(self._picture, one)
            line = text.replace("%1", f"{code}: {sentence}" if code else sentence)
            QListWidgetItem(state_shape.icon(State.STOP), line, self.list)
        self.list.addItems(list(telling.sentences(compared.found, self._known)))

    def accept(self) -> None:
        one = self.facts()
        if one is None or one.in_force:
            return
        super().accept()
        self.brought_back.emit(one.number)
