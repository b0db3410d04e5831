"""What an import would do, to be looked at and put right before anything is written."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
)

from event_desk.exchange.imports import ImportPlan, Status
from event_desk.folding import isolate
from event_desk.texts.programme import item_change
from event_desk.ui import i18n, theme
from event_desk.ui.importing.columns_view import ColumnsView
from event_desk.ui.importing.count_chips import CountChips
from event_desk.ui.importing.lines_view import LinesView
from event_desk.ui.importing.pairs_view import PairsView
from event_desk.ui.importing.problems_view import ProblemsView
from event_desk.ui.importing.rows_view import RowsView
from event_desk.ui.widgets.controls import PushButton, label, primary
from event_desk.ui.widgets.segments import Segments

COLUMNS, ROWS, PROBLEMS, PROGRAMME, PAIRS, MISSING = range(6)


class PlanView(QFrame):
    accepted = Signal()
    rejected = Signal()
    changed = Signal(str, object)
    """A sheet's name and the `SheetChoice` made for it."""
    afresh_wanted = Signal()
    save_wanted = Signal()
    """A copy of the list with its problems marked."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._plan: ImportPlan | None = None
        self._waiting = 0
        self._views: tuple[int, ...] = ()
        self.title = label("heading")
        self._note = label("muted")
        self.afresh_button = PushButton()
        self.import_button, self.cancel_button = primary(), PushButton()
        self.sentence = label("muted", wrap=True)
        self.chips = CountChips()
        self.view_choice = Segments()
        self.columns = ColumnsView()
        self.rows = RowsView()
        self.problems = ProblemsView()
        self.programme = LinesView()
        self.pairs = PairsView(imported=False)
        self.missing = LinesView()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        head.addWidget(self.title)
        head.addSpacing(theme.px(8))
        head.addWidget(self._note)
        head.addWidget(self.afresh_button)
        head.addStretch()
        head.addWidget(self.cancel_button)
        head.addWidget(self.import_button)
        for part in (
            self.columns, self.rows, self.problems, self.programme, self.pairs, self.missing,
        ):  # fmt: skip
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(8))
        layout.addLayout(head)
        layout.addWidget(self.sentence)
        figures = QHBoxLayout()
        figures.addWidget(self.chips)
        figures.addStretch()
        layout.addLayout(figures)
        views = QHBoxLayout()
        views.addWidget(self.view_choice)
        views.addStretch()
        layout.addLayout(views)
        layout.addWidget(self._stack, 1)
        for button in (self.afresh_button, self.cancel_button, self.import_button):
            button.setAutoDefault(True)

    def _connect(self) -> None:
        self.view_choice.currentChanged.connect(self._on_view)
        self.chips.filtered.connect(self._on_filter)
        self.chips.problems_wanted.connect(lambda: self.show_view(PROBLEMS))
        self.columns.changed.connect(self.changed)
        self.problems.opened.connect(self._go)
        self.problems.save_wanted.connect(self.save_wanted)
        self.import_button.clicked.connect(self.accepted)
        self.cancel_button.clicked.connect(self.rejected)
        self.afresh_button.clicked.connect(self.afresh_wanted)

    def retranslate(self) -> None:
        self.import_button.setText(self.tr("Import"))
        self.import_button.setToolTip(self.tr("Nothing is written before you press Import."))
        self.cancel_button.setText(self.tr("Put aside"))
        self.afresh_button.setText(self.tr("Start afresh"))
        self.view_choice.setAccessibleName(self.tr("What to look at"))
        self.programme.show_texts(
            self.tr("Programme changes"),
            self.tr("What this list changes on the programme, and what it no longer names."),
        )
        self.missing.show_texts(
            self.tr("Missing from this list"),
            self.tr(
                "An earlier list of the same sender had these people. They stay in the event "
                "until somebody cancels them."
            ),
        )
        for part in (self.chips, self.columns, self.rows, self.problems, self.pairs):
            part.retranslate()
        if self._plan is not None:
            self.show_plan(self._plan, waiting=self._waiting)

    def restyle(self) -> None:
        for part in (self.view_choice, self.chips, self.columns):
            part.restyle()
        self.afresh_button.setIcon(theme.icon("refresh-cw", "muted", 18))

    def show_plan(self, plan: ImportPlan, *, waiting: int = 0) -> None:
        """`waiting` lists come after this one. What is looked at stays, for the same list."""
        new = self._plan is None or self._plan.workbook is not plan.workbook
        self._plan, self._waiting = plan, waiting
        self.title.setText(isolate(plan.workbook.path.name))
        self._show_note(plan)
        self.say(self._sentence(plan))
        self.chips.show_counts(_figures(plan), len(plan.problems))
        if new:
            self.rows.filter(None)
        self.columns.show_plan(plan)
        self.rows.show_rows(plan.verdicts)
        self.chips.choose(self.rows.status)
        self.problems.show_problems(plan.problems, can_save=True)
        self.pairs.show_pairs(plan.possible)
        self.missing.show_lines([isolate(name) for _, name in plan.missing])
        news = [line for one in plan.since_last for line in item_change(one, i18n.digits)]
        self.programme.show_lines(news)
        self._show_views(plan, news)
        if new:
            self.show_view(COLUMNS)
        self.show_busy(busy=False)

    def plan(self) -> ImportPlan | None:
        return self._plan

    def say(self, sentence: str) -> None:
        """One sentence about the list as a whole; none takes no room."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))

    def show_busy(self, *, busy: bool) -> None:
        """While the list is judged again, what is shown can't be imported."""
        self.import_button.setEnabled(
            not busy and self._plan is not None and not self._plan.changes_nothing
        )
        if busy:
            self._note.setText(self.tr("Looking at the list again…"))

    def show_view(self, view: int) -> None:
        if view in self._views:
            self.view_choice.setCurrentIndex(self._views.index(view))

    def view(self) -> int:
        number = self.view_choice.currentIndex()
        return self._views[number] if 0 <= number < len(self._views) else COLUMNS

    def focus_first(self) -> None:
        """Where Enter does what comes next: importing, or saying what isn't known yet."""
        if self.import_button.isEnabled():
            self.import_button.setFocus()
        elif self._plan is not None and not self._plan.verdicts:
            self.columns.focus_part().setFocus()
        else:
            self.cancel_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter imports from everywhere; Enter alone means something else in a table."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            anyway = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if self.import_button.isEnabled() and (anyway or self.view_choice.hasFocus()):
                self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.rejected.emit()
        else:
            super().keyPressEvent(event)

    def _show_note(self, plan: ImportPlan) -> None:
        parts: list[str] = []
        if plan.sender_name:
            parts.append(isolate(plan.sender_name))
        if plan.remembered:
            parts.append(self.tr("Columns as you set them last time"))
        if self._waiting:
            parts.append(i18n.digits(self.tr("%n more list(s) wait", "", self._waiting)))
        self._note.setText(" · ".join(parts))
        self.afresh_button.setVisible(bool(plan.remembered) or bool(plan.choices))

    def _show_views(self, plan: ImportPlan, news: Sequence[str]) -> None:
        before = self.view()
        names = {
            COLUMNS: self.tr("Columns"),
            ROWS: _counted(self.tr("Rows"), plan.verdicts),
            PROBLEMS: _counted(self.tr("Problems"), plan.problems),
            PROGRAMME: _counted(self.tr("Programme changes"), news),
            PAIRS: _counted(self.tr("Possible duplicates"), plan.possible),
            MISSING: _counted(self.tr("Missing from this list"), plan.missing),
        }
        filled = {PROGRAMME: news, PAIRS: plan.possible, MISSING: plan.missing}
        self._views = tuple(view for view in names if view not in filled or filled[view])
        self.view_choice.show_texts(tuple(names[view] for view in self._views))
        self.show_view(before if before in self._views else COLUMNS)
        self._on_view()

    def _sentence(self, plan: ImportPlan) -> str:
        if not plan.verdicts or not plan.changes_nothing:
            return ""
        if any(row.status is Status.SAME for row in plan.verdicts):
            return self.tr("Everything on this list is in the event already.")
        return self.tr("No row of this list can come in yet.")

    def _on_view(self, _number: int = 0) -> None:
        self._stack.setCurrentIndex(self.view())

    def _on_filter(self, status: Status | None) -> None:
        self.rows.filter(status)
        self.show_view(ROWS)

    def _go(self, sheet: str, row: int) -> None:
        """To the row a problem is in, or to the sheet that it is about."""
        if self.rows.go(sheet, row):
            self.chips.choose(None)
            self.show_view(ROWS)
            self.rows.table.setFocus()
        else:
            self.columns.show_sheet(sheet)
            self.show_view(COLUMNS)
            self.columns.focus_part().setFocus()


def _figures(plan: ImportPlan) -> dict[Status, int]:
    found = dict.fromkeys(Status, 0)
    for row in plan.verdicts:
        found[row.status] += 1
    return found


def _counted(words: str, things: Sequence[object]) -> str:
    return f"{words} ({i18n.number(len(things))})"
