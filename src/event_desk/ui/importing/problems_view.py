"""What was found wrong in a list: where, and in words; by kinds."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from event_desk.exchange.plan import Problem
from event_desk.folding import isolate
from event_desk.texts.lists import problem_sentence
from event_desk.texts.problem_kinds import problem_kind
from event_desk.ui import i18n, theme
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import Table, choice, fill, label

_SHARES = (4, 1.6, 4, 11)


class ProblemsView(QWidget):
    opened = Signal(str, int)
    """The sheet and the row (0: the whole sheet) of a problem that was opened."""
    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[Problem] = ()
        self._can_save = False
        self.kind = choice()
        self.save_button = QPushButton()
        self.save_button.setAutoDefault(True)
        self.save_button.hide()
        self.rows_model: RowsModel[Problem] = RowsModel((), self)
        self.table = Table(_SHARES, 36)
        self.table.setModel(self.rows_model)
        self.detail = label("muted", wrap=True)
        self.detail.hide()
        line = QHBoxLayout()
        line.addWidget(self.kind)
        line.addStretch()
        line.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.detail)
        self.kind.currentIndexChanged.connect(self._filter)
        self.save_button.clicked.connect(self.save_wanted)
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)
        self.table.activated.connect(self._open)

    def retranslate(self) -> None:
        self.kind.setAccessibleName(self.tr("Kind of problem"))
        self.table.setAccessibleName(self.tr("Problems"))
        self.save_button.setText(self.tr("Save the problems in a copy of the list…"))
        self.rows_model.show_columns(
            [
                Column(
                    self.tr("Sheet"),
                    lambda row: isolate(row.sheet),
                    icon=lambda row: state_shape.icon(_state(row)),
                ),
                Column(self.tr("Row"), lambda row: i18n.digits(str(row.row)) if row.row else ""),
                Column(self.tr("Column"), lambda row: isolate(row.column) if row.column else ""),
                Column(self.tr("Problem"), problem_sentence),
            ]
        )
        self.show_problems(self._all, can_save=self._can_save)

    def show_problems(self, problems: Sequence[Problem], *, can_save: bool = False) -> None:
        """Errors before warnings, each in the order of the list. A kind that is chosen stays."""
        self._all = sorted(problems, key=lambda one: one.severity != "error")
        self._can_save = can_save
        self.save_button.setVisible(can_save and bool(problems))
        counts = Counter(one.code for one in problems).most_common()
        kinds = {code.value: _with_count(problem_kind(code), count) for code, count in counts}
        fill(self.kind, {"": _with_count(self.tr("All problems"), len(problems)), **kinds})
        self._filter()

    def _filter(self, _number: int = 0) -> None:
        code = self.kind.currentData()
        self.rows_model.show_rows([one for one in self._all if not code or one.code == code])
        self._show_detail()

    def _show_detail(self, *_: object) -> None:
        number = self.table.currentIndex().row()
        text = problem_sentence(self.rows_model.row(number)) if number >= 0 else ""
        self.detail.setText(text)
        self.detail.setVisible(bool(text))

    def _open(self, *_: object) -> None:
        number = self.table.currentIndex().row()
        if number >= 0:
            problem = self.rows_model.row(number)
            self.opened.emit(problem.sheet, problem.row)


def _state(problem: Problem) -> State:
    return State.STOP if problem.severity == "error" else State.ALREADY


def _with_count(words: str, count: int) -> str:
    return f"{words} ({i18n.number(count)})"
