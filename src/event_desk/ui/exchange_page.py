"""Lists in, lists out: look at lists before they are imported, take an import back, export."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from event_desk import clock
from event_desk.exchange import imports, saved_problems
from event_desk.exchange.imports import PastImport, UndoReport
from event_desk.exchange.plan import PossibleDuplicate
from event_desk.progress import Progress
from event_desk.ui import errors, file_dialogs, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.importing.done_band import DoneBand
from event_desk.ui.importing.exports_card import ExportsCard
from event_desk.ui.importing.history_card import HistoryCard
from event_desk.ui.importing.import_panel import Imported, ImportPanel
from event_desk.ui.importing.pairs_view import PairsView
from event_desk.ui.importing.past_problems import PastProblemsDialog
from event_desk.ui.merge_decision import Decision, Kind
from event_desk.ui.merge_dialog import MergeDialog
from event_desk.ui.page import Page
from event_desk.ui.widgets.controls import card, label
from event_desk.ui.widgets.drop_zone import DropZone, dropped_files

NARROWEST_SIDE, WIDEST_SIDE = 344, 400
LISTS = "*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt *.xml *.json *.ics"


class ExchangePage(Page):
    tables: ClassVar[frozenset[str]] = frozenset({"imports"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self._last: Imported | None = None
        self.title = label("title")
        self.done = DoneBand()
        self.drop_zone = DropZone()
        self.history = HistoryCard(context)
        self.exports = ExportsCard(context)
        self.panel = ImportPanel(context)
        self.plan_view = self.panel.plan_view
        self.pairs = PairsView(imported=True)
        self._pairs_card = card()
        self._home = QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Lists and reports"))
        for part in (self.done, self.drop_zone, self.history, self.exports, self.panel, self.pairs):
            part.retranslate()

    def restyle(self) -> None:
        for part in (self.done, self.drop_zone, self.history, self.exports, self.panel):
            part.restyle()

    def refresh(self) -> None:
        with self.context.db.read() as session:
            self.history.show_imports(imports.history(session))

    def shown(self) -> None:
        super().shown()
        if self._stack.currentWidget() is self._home:
            self.drop_zone.button.setFocus()

    def open_thing(self, thing: object) -> None:
        """A file to be looked at; with nothing, the place to choose one."""
        if isinstance(thing, Path):
            self.read([thing])
        else:
            self.drop_zone.button.setFocus()

    def undo(self) -> None:
        """Take back the import that was made last in this window."""
        if self._last is not None and self.done.undo_button.isEnabled():
            self._undo(self._last.report.id)

    def read(self, paths: Sequence[Path]) -> None:
        """Look at these lists, one after the other."""
        self.panel.take(paths)

    # building

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(theme.px(8))
        left.addWidget(self.drop_zone)
        left.addWidget(self.history, 1)
        home = QHBoxLayout(self._home)
        home.setContentsMargins(0, 0, 0, 0)
        home.setSpacing(theme.px(8))
        home.addLayout(left, 1)
        home.addWidget(self.exports)
        inner = QVBoxLayout(self._pairs_card)
        inner.setContentsMargins(*(theme.px(16),) * 4)
        inner.addWidget(self.pairs)
        for part in (self._home, self.panel, self._pairs_card):
            self._stack.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(12))
        layout.addWidget(self.title)
        layout.addWidget(self.done)
        layout.addWidget(_scrolling(self._stack), 1)

    def _connect(self) -> None:
        self.drop_zone.wanted.connect(self._ask_files)
        self.panel.started.connect(lambda: self._stack.setCurrentWidget(self.panel))
        self.panel.left.connect(self._go_home)
        self.panel.imported.connect(self._on_imported)
        self.done.undo_wanted.connect(self.undo)
        self.done.pairs_wanted.connect(self._show_pairs)
        self.pairs.left.connect(self._leave_pairs)
        self.pairs.opened.connect(self._look_at_both)
        self.history.undo_wanted.connect(self._undo_past)
        self.history.problems_wanted.connect(self._show_problems)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the lists that came in keep their room."""
        super().resizeEvent(event)
        third = max(self.width() // 3, theme.px(NARROWEST_SIDE))
        self.exports.setFixedWidth(min(third, theme.px(WIDEST_SIDE)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no part of the page made use of."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Open):
            self._ask_files()
        else:
            super().keyPressEvent(event)

    # in

    def _ask_files(self) -> None:
        filters = (self.tr("Lists (%1)").replace("%1", LISTS), self.tr("All files (*)"))
        file_dialogs.ask_open_several(
            self, self.context, self.tr("Choose lists"), filters, self.read
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self.drop_zone.light_up(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_zone.light_up(on=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_zone.light_up(on=False)
        paths = dropped_files(event.mimeData())
        if paths:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.read(paths)

    def _on_imported(self, done: Imported) -> None:
        self._last = done
        self.done.show_imported(done)
        self.pairs.show_pairs(done.plan.possible)

    def _go_home(self) -> None:
        self._stack.setCurrentWidget(self._home)
        if self.done.isVisible() and self.done.undo_button.isVisible():
            self.done.undo_button.setFocus()
        else:
            self.drop_zone.button.setFocus()

    # back

    def _undo_past(self, past: PastImport) -> None:
        self._undo(past.id)

    def _undo(self, import_id: UUID) -> None:
        db = self.context.db

        def work(progress: Progress) -> UndoReport:
            return imports.undo(db.write, import_id, at=clock.now(), progress=progress)

        self.done.show_undoing()
        self.history.show_busy(busy=True)
        tasks.run(self, "", work, then=self._show_undone, on_error=self._on_undo_error, quiet=True)

    def _show_undone(self, report: UndoReport) -> None:
        self.history.show_busy(busy=False)
        if self._last is not None and report.id == self._last.report.id:
            self._last = None
            self.pairs.show_pairs(())
        self.done.show_undone(report)
        if self._stack.currentWidget() is not self.panel:
            self._stack.setCurrentWidget(self._home)
            self.drop_zone.button.setFocus()

    def _on_undo_error(self, error: Exception) -> None:
        self.history.show_busy(busy=False)
        self._last = None
        self.done.hide()
        errors.show(self, error)

    # afterwards

    def _show_pairs(self) -> None:
        self._stack.setCurrentWidget(self._pairs_card)
        self.pairs.table.setFocus()

    def _leave_pairs(self) -> None:
        self._stack.setCurrentWidget(self._home)
        self.drop_zone.button.setFocus()

    def _look_at_both(self, pair: PossibleDuplicate) -> None:
        def decided(decision: Decision) -> None:
            if decision.kind is not Kind.LATER:
                self.pairs.take_away(pair)
                self.done.show_pairs(self.pairs.rows_model.rowCount())

        MergeDialog.ask(self, self.context, pair.one, pair.other, decided)

    def _show_problems(self, past: PastImport) -> None:
        with self.context.db.read() as session:
            problems = saved_problems.load(session, past.id)
        PastProblemsDialog(self, past.file_name, problems).open()


def _scrolling(part: QWidget) -> QScrollArea:
    """Where large text on a small screen leaves no room for all of it."""
    scroll = QScrollArea()
    scroll.setWidget(part)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll
