"""Everybody who could take a seat: who fits best first, why and why not, and what it costs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from event_desk import folding, texts
from event_desk.folding import isolate
from event_desk.progress import Progress
from event_desk.ui import tasks, theme
from event_desk.ui.interpreting import candidates, words
from event_desk.ui.interpreting.candidates import Candidate
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.interpreting.rows import Block
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.theme import State
from event_desk.ui.widgets.controls import Table, label, open_at, primary
from event_desk.ui.widgets.dialog_parts import dialog_column

ICONS = {State.OK: "check", State.ALREADY: "triangle-alert", State.STOP: "octagon-x"}


class AssignDialog(QDialog):
    wished = Signal(object, object)
    """The `Move` of the person chosen, and its `Outcome`."""

    def __init__(self, parent: QWidget, picture: Picture, block: Block) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        title = self.tr("Assign somebody into %1")
        self.setWindowTitle(title.replace("%1", texts.language_name(block.language)))
        self._picture, self._block = picture, block
        self._found: tuple[Candidate, ...] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type a name…"))
        self.field.setAccessibleName(self.tr("Name"))
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self.accept)
        self._model: RowsModel[Candidate] = RowsModel(self._columns(), self)
        self.table = Table((4, 4, 2, 10), 44)
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("Interpreters, who fits best first"))
        self.table.activated.connect(self.accept)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.told = label("", self.tr("Looking for people"), wrap=True)
        self._lay_out()
        self.field.setFocus()
        tasks.run(self, self.windowTitle(), self._look, then=self._show, quiet=True)

    def _lay_out(self) -> None:
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.button = primary(self.tr("Assign"))
        self.button.setEnabled(False)
        self.button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.button)
        layout = dialog_column(self)
        layout.addWidget(label("muted", words.about(self._picture, self._block.item), wrap=True))
        layout.addWidget(self.field)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        layout.addLayout(buttons)
        open_at(self, 880, 560)

    def _columns(self) -> list[Column[Candidate]]:
        picture = self._picture
        return [
            Column(
                self.tr("Name"),
                lambda one: isolate(picture.person(one.person)),
                icon=lambda one: theme.icon(ICONS.get(one.outcome.state, "circle"), "text"),
            ),
            Column(
                self.tr("Languages"),
                lambda one: words.skills(picture.frame.people[one.person]),
            ),
            Column(self.tr("That day"), lambda one: words.hours(one.minutes)),
            Column(self.tr("What comes of it"), lambda one: candidates.sentence(picture, one)),
        ]

    def _look(self, progress: Progress) -> tuple[Candidate, ...]:
        block = self._block
        return candidates.find(self._picture, block.item, block.language, progress, block.person)

    def _show(self, found: tuple[Candidate, ...]) -> None:
        self._found = found
        self._filter()

    def _filter(self) -> None:
        text = folding.fold(self.field.text())
        rows = [one for one in self._found if text in folding.fold(self._name(one))]
        self._model.show_rows(rows)
        self.table.share_width()
        if rows:
            self.table.selectRow(0)
        else:
            self.told.setText(self.tr("Nobody has the languages"))
            self.button.setEnabled(False)

    def _name(self, one: Candidate) -> str:
        found = self._picture.people.get(one.person)
        return f"{found.name} {found.native_name}" if found else one.person

    def _on_row(self) -> None:
        one = self.candidate()
        self.button.setEnabled(one is not None)
        if one is not None:
            self.told.setText(candidates.sentence(self._picture, one))

    def candidate(self) -> Candidate | None:
        row = self.table.currentIndex().row()
        rows = self._model.rows()
        return rows[row] if 0 <= row < len(rows) else None

    def accept(self) -> None:
        one = self.candidate()
        if one is None:
            return
        super().accept()
        self.wished.emit(one.move, one.outcome)
