"""Planning rooms and interpreters from the window: what to plan, the work, and what came of it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from event_desk import clock, texts
from event_desk.allocation import run as planner
from event_desk.allocation import storage
from event_desk.allocation.problem import Solution
from event_desk.allocation.solver import Wanted
from event_desk.progress import Progress
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.widgets.controls import label, primary

SECONDS = 30

translate = QCoreApplication.translate


def ask(parent: QWidget, context: Context, then: Callable[[Solution], None]) -> None:
    """Ask what to plan, plan it off the window's thread, save it, and hand it over."""
    dialog = PlanDialog(parent)
    dialog.accepted.connect(lambda: run(parent, context, dialog.wanted(), then))
    dialog.open()


def run(
    parent: QWidget, context: Context, wanted: Wanted, then: Callable[[Solution], None]
) -> None:
    db = context.db

    def work(progress: Progress) -> Solution:
        with db.read() as session:
            problem = storage.load(session)
        solution = planner.solve(problem, progress, SECONDS, wanted)
        with db.write() as session:
            storage.save(session, problem, solution, clock.now())
        return solution

    tasks.run(parent, translate("planning", "Planning rooms and interpreters"), work, then=then)


def outcome(solution: Solution) -> str:
    """What came of it, in a line."""
    seconds = i18n.number(round(solution.seconds, 1))
    gaps = len(solution.plan.gaps)
    if gaps:
        text = i18n.digits(texts.tr("%n thing(s) stay open.", "", gaps))
    else:
        text = translate("planning", "Nothing stays open.")
    done = translate("planning", "Planned in %1 s.").replace("%1", seconds)
    return f"{done} {text}"


class PlanDialog(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Plan automatically"))
        text = label(
            "muted",
            self.tr(
                "Rooms and interpreters are placed so that as little as possible stays open. "
                "What you pinned stays where it is. The plan before this one is kept."
            ),
            wrap=True,
        )
        self.rooms = QCheckBox(self.tr("Rooms"))
        self.interpreters = QCheckBox(self.tr("Interpreters"))
        self.keep = QCheckBox(self.tr("Keep what is planned already and breaks no rule"))
        self.rooms.setChecked(True)
        self.interpreters.setChecked(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.start = primary(self.tr("Plan"))
        self.start.setDefault(True)
        self.start.clicked.connect(self.accept)
        for box in (self.rooms, self.interpreters):
            box.toggled.connect(self._on_toggled)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.start)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(24),) * 4)
        layout.setSpacing(theme.px(12))
        layout.addWidget(text)
        for part in (self.rooms, self.interpreters, self.keep):
            layout.addWidget(part)
        layout.addSpacing(theme.px(8))
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.px(480))
        self.start.setFocus()

    def wanted(self) -> Wanted:
        return Wanted(
            rooms=self.rooms.isChecked(),
            interpreters=self.interpreters.isChecked(),
            keep=self.keep.isChecked(),
        )

    def _on_toggled(self) -> None:
        self.start.setEnabled(self.rooms.isChecked() or self.interpreters.isChecked())
