"""Lists come in one after the other: read, asked about, looked at, imported."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from event_desk import clock
from event_desk.database.backups import Occasion
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import imports, marked
from event_desk.exchange.choices import SheetChoice
from event_desk.exchange.imports import ImportPlan, ImportReport
from event_desk.exchange.marked import MarkedCopy
from event_desk.folding import isolate
from event_desk.progress import Progress
from event_desk.ui import errors, file_dialogs, i18n, tasks
from event_desk.ui.context import Context
from event_desk.ui.file.keeper import copy_before
from event_desk.ui.importing.busy_view import BusyView
from event_desk.ui.importing.password_view import PasswordView
from event_desk.ui.importing.plan_view import PlanView

LOOK_AGAIN_AFTER_MS = 300
_PASSWORD = (ErrorCode.FILE_HAS_PASSWORD, ErrorCode.FILE_PASSWORD_WRONG)


@dataclass(frozen=True, slots=True)
class Imported:
    plan: ImportPlan
    report: ImportReport


class ImportPanel(QStackedWidget):
    started = Signal()
    """There is a list to look at."""
    imported = Signal(object)
    """`Imported`: it is on the disk."""
    left = Signal()
    """There is none any more."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._queue: list[Path] = []
        self._path: Path | None = None
        self._choices: dict[str, SheetChoice] = {}
        self._afresh = False
        self._looks = 0  # a result that came after a later look was started is dropped
        self._stop = _nothing
        self.busy = BusyView()
        self.password = PasswordView()
        self.plan_view = PlanView()
        for part in (self.busy, self.password, self.plan_view):
            self.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AGAIN_AFTER_MS)
        self._timer.timeout.connect(self._look_again)
        self.busy.cancelled.connect(lambda: self._stop())
        self.password.given.connect(self._read)
        self.password.rejected.connect(self._next)
        self.plan_view.changed.connect(self._on_choice)
        self.plan_view.afresh_wanted.connect(self._start_afresh)
        self.plan_view.accepted.connect(self._import)
        self.plan_view.rejected.connect(self._next)
        self.plan_view.save_wanted.connect(self._ask_copy)

    def retranslate(self) -> None:
        for part in (self.busy, self.password, self.plan_view):
            part.retranslate()

    def restyle(self) -> None:
        self.plan_view.restyle()

    def take(self, paths: Sequence[Path]) -> None:
        """Look at these lists, after those that wait already."""
        self._queue += paths
        plan = self.plan_view.plan()
        if self._path is None:
            self._next()
        elif plan is not None and self.currentWidget() is self.plan_view:
            self.plan_view.show_plan(plan, waiting=len(self._queue))

    @property
    def waiting(self) -> int:
        return len(self._queue)

    def _next(self) -> None:
        self._forget()
        if not self._queue:
            self._path = None
            self.left.emit()
            return
        self._path = self._queue.pop(0)
        self.started.emit()
        self._read()

    def _forget(self) -> None:
        self._timer.stop()
        self._looks += 1
        self._choices, self._afresh = {}, False

    def _read(self, password: str = "") -> None:
        """Read and judge off the window's thread; the page shows how far it is."""
        path, db = self._path, self._context.db
        if path is None:
            return

        def work(progress: Progress) -> ImportPlan:
            workbook = imports.read(path, progress, password=password)
            with db.read() as session:
                return imports.plan(session, workbook, helped=True, progress=progress)

        self._show_busy(self.tr("Reading %1").replace("%1", isolate(path.name)))
        self._stop = tasks.run(
            self,
            "",
            work,
            then=self._show_plan,
            on_error=self._on_read_error,
            on_cancel=self._next,
            on_progress=self.busy.show_progress,
            quiet=True,
        )

    def _on_read_error(self, error: Exception) -> None:
        if isinstance(error, EventDeskError) and error.code in _PASSWORD and self._path:
            wrong = error.code is ErrorCode.FILE_PASSWORD_WRONG
            self.setCurrentWidget(self.password)
            self.password.ask(self._path.name, wrong=wrong)
            return
        errors.show(self, error)
        self._next()

    def _show_plan(self, plan: ImportPlan) -> None:
        self.plan_view.show_plan(plan, waiting=self.waiting)
        self.setCurrentWidget(self.plan_view)
        self.plan_view.focus_first()

    def _on_choice(self, sheet: str, chosen: SheetChoice) -> None:
        self._choices[sheet] = chosen
        self.plan_view.show_busy(busy=True)
        self._timer.start()

    def _start_afresh(self) -> None:
        """As if nobody had ever chosen anything for this list."""
        self._choices, self._afresh = {}, True
        self.plan_view.show_busy(busy=True)
        self._look_again()

    def _look_again(self) -> None:
        """Judge the same workbook with what was chosen; the file isn't read again."""
        plan = self.plan_view.plan()
        if plan is None:
            return
        self._looks += 1
        look, db, workbook = self._looks, self._context.db, plan.workbook
        choices, afresh = dict(self._choices), self._afresh

        def work(progress: Progress) -> ImportPlan:
            with db.read() as session:
                return imports.plan(
                    session,
                    workbook,
                    choices=choices,
                    afresh=afresh,
                    helped=True,
                    progress=progress,
                )

        self._stop()
        self._stop = tasks.run(
            self,
            "",
            work,
            then=lambda judged: self._show_again(look, judged),
            quiet=True,
        )

    def _show_again(self, look: int, plan: ImportPlan) -> None:
        if look == self._looks and not self._timer.isActive():
            self.plan_view.show_plan(plan, waiting=self.waiting)

    def _import(self) -> None:
        plan = self.plan_view.plan()
        if plan is None:
            return
        db, desk = self._context.db, self._context.desk

        def work(progress: Progress) -> ImportReport | ImportPlan:
            copy_before(self._context, Occasion.BEFORE_IMPORT)
            return imports.bring_in(
                db.read, db.write, plan, at=clock.now(), desk=desk, progress=progress
            )

        name = isolate(plan.workbook.path.name)
        self._show_busy(self.tr("Importing %1").replace("%1", name))
        self._stop = tasks.run(
            self,
            "",
            work,
            then=lambda result: self._on_result(plan, result),
            on_error=self._on_import_error,
            on_cancel=lambda: self._show_plan(plan),
            on_progress=self.busy.show_progress,
            quiet=True,
        )

    def _on_result(self, plan: ImportPlan, result: ImportReport | ImportPlan) -> None:
        """A plan comes back when the event changed so much meanwhile that it says other things."""
        if isinstance(result, ImportPlan):
            self._show_plan(result)
            self.plan_view.say(
                self.tr("The event changed meanwhile. Look at the list once more; nothing is in.")
            )
            return
        self.imported.emit(Imported(plan, result))
        self._next()

    def _on_import_error(self, error: Exception) -> None:
        self.setCurrentWidget(self.plan_view)
        self.plan_view.focus_first()
        errors.show(self, error)

    def _ask_copy(self) -> None:
        plan = self.plan_view.plan()
        if plan is not None:
            file_dialogs.ask_save(
                self,
                self._context,
                self.tr("Save the problems in a copy of the list"),
                marked.suggested(plan),
                ("Excel (*.xlsx)", "Excel (*.xlsm)"),
                lambda path: self.save_copy(plan, path),
            )

    def save_copy(self, plan: ImportPlan, path: Path) -> None:
        """A copy of the list with its problems marked, for whoever sent it."""
        tasks.run(
            self,
            self.tr("Marking the problems"),
            lambda progress: marked.save(plan, path, progress),
            then=self._show_copy,
        )

    def _show_copy(self, copy: MarkedCopy) -> None:
        text = i18n.digits(self.tr("%n problem(s) marked in %1.", "", copy.problems))
        self.plan_view.say(text.replace("%1", isolate(copy.path.name)))

    def _show_busy(self, title: str) -> None:
        self.setCurrentWidget(self.busy)
        self.busy.start(title)


def _nothing() -> None:
    pass
