"""Planning rooms and interpreters from the window: what to plan, the work, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QWidget,
)

from event_desk import clock, texts
from event_desk.allocation import proposal, storage, versions
from event_desk.allocation.difference import Version, bulletin, difference
from event_desk.allocation.hand import Undo
from event_desk.allocation.problem import Plan, Problem, Solution
from event_desk.allocation.proposal import Proposal
from event_desk.allocation.solver import Wanted
from event_desk.progress import Progress
from event_desk.ui import errors, i18n, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.interpreting.difference_dialog import DifferenceDialog
from event_desk.ui.interpreting.picture import Picture, Reader, with_plan
from event_desk.ui.interpreting.plan_progress import PlanProgress
from event_desk.ui.widgets.controls import fit_width, label, primary
from event_desk.ui.widgets.dialog_parts import dialog_column

SECONDS = 60

translate = QCoreApplication.translate

Then = Callable[[Solution], None]
Accepted = Callable[[Proposal, Undo], None]


@dataclass(frozen=True, slots=True)
class _Pair:
    """A proposal, and what the plan looks like before and after it."""

    found: Proposal
    before: Picture
    after: Picture


def ask(
    parent: QWidget, context: Context, then: Then, accepted: Accepted | None = None
) -> "PlanDialog":
    """Ask what to plan, work it out beside the window, and hand over what was taken on.

    A plan that would replace another is shown as a difference first; Cancel offers the best found.
    """
    dialog = PlanDialog(parent, changes=_is_planned(context))

    def hear(found: Proposal, undo: Undo) -> None:
        if accepted is not None:
            accepted(found, undo)
        then(found.solution)

    dialog.accepted.connect(lambda: run(parent, context, dialog.wanted(), hear))
    dialog.open()
    return dialog


def run(
    parent: QWidget,
    context: Context,
    wanted: Wanted,
    accepted: Accepted,
    discarded: Callable[[], None] | None = None,
    before: Picture | None = None,
) -> PlanProgress:
    """Work out a plan, show what it changes, and save it when a person takes it on.

    It is compared with `before` where something happened that the plan in force shows already.
    """
    reader = Reader(context.db, context.event)
    window = PlanProgress(parent)

    def work(progress: Progress) -> Proposal:
        with context.db.read() as session:
            problem = storage.load(session)
            problem = storage.load(session, now=moment(problem, clock.now()))
        return proposal.replan(
            problem, progress, SECONDS, wanted, keep_best=True, watch=window.watch
        )

    def then(found: Proposal) -> None:
        stopped = window.was_stopped()
        window.finish()
        if found.problem.current is None and not stopped:
            keep(found)
        else:
            show(found, stopped=stopped)

    def show(found: Proposal, *, stopped: bool) -> None:
        def draw(progress: Progress) -> _Pair:
            picture = reader(progress)
            after = with_plan(picture, found.solution.plan)
            return _Pair(_since(found, before), before or picture, after)

        def opened(pair: _Pair) -> None:
            dialog = DifferenceDialog(parent, pair.found, pair.before, pair.after, stopped=stopped)
            dialog.accepted.connect(lambda: keep(pair.found))
            dialog.rejected.connect(discarded or _nothing)
            dialog.open()

        title = translate("planning", "Comparing the plans")
        tasks.run(parent, title, draw, then=opened, quiet=True)

    def keep(found: Proposal) -> None:
        save(parent, context, found, accepted)

    def failed(error: Exception) -> None:
        window.finish()
        errors.show(parent, error)
        (discarded or _nothing)()

    title = translate("planning", "Planning rooms and interpreters")
    window.follow(
        tasks.run(
            parent,
            title,
            work,
            then=then,
            on_error=failed,
            on_cancel=discarded,
            on_progress=window.show_days,
            quiet=True,
        )
    )
    window.open()
    return window


def _since(found: Proposal, before: Picture | None) -> Proposal:
    """The proposal with what is different from an earlier picture."""
    if before is None:
        return found
    times = {item.id: (item.start, item.end) for item in before.problem.items}
    old, new = Version(before.plan, times), Version(found.solution.plan)
    changed = difference(old, new, found.problem)
    lines = bulletin(changed, old, new, found.problem)
    return replace(found, difference=changed, lines=lines)


def save(parent: QWidget, context: Context, found: Proposal, accepted: Accepted) -> None:
    """Put the proposal in force, unless what it was made for has changed meanwhile."""

    def work(_progress: Progress) -> Undo:
        with context.db.write() as session:
            return proposal.accept(session, found, clock.now())

    title = translate("planning", "Saving the plan")
    tasks.run(parent, title, work, then=lambda undo: accepted(found, undo))


def moment(problem: Problem, now: datetime) -> datetime | None:
    """The present, while the event is on: what has begun then stays as it is."""
    starts = [item.start for item in problem.items if item.start is not None]
    ends = [item.end for item in problem.items if item.end is not None]
    if not starts or not ends or problem.current is None:
        return None
    first, last = min(starts), max(ends)
    return now if first <= now <= last else None


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


def _is_planned(context: Context) -> bool:
    with context.db.read() as session:
        return versions.in_force(session).plan != Plan()


def _nothing() -> None:
    """Nobody wants to know."""


class PlanDialog(QDialog):
    def __init__(self, parent: QWidget | None = None, *, changes: bool = False) -> None:
        """`changes`: there is a plan that a new one can keep to."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Plan automatically"))
        text = label(
            "muted",
            self.tr(
                "Rooms and interpreters are placed so that as little as possible stays open. "
                "What you locked stays where it is. The plan before this one is kept."
            ),
            wrap=True,
        )
        self.rooms = QCheckBox(self.tr("Rooms"))
        self.interpreters = QCheckBox(self.tr("Interpreters"))
        self.anew = QRadioButton(self.tr("As good as possible, from the beginning"))
        self.few = QRadioButton(self.tr("As few people touched as possible"))
        self.keep = QRadioButton(self.tr("Keep what is planned already, fill what is open"))
        for box in (self.rooms, self.interpreters, self.anew):
            box.setChecked(True)
        for part in (self.anew, self.few, self.keep):
            part.setVisible(changes)
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
        layout = dialog_column(self)
        layout.addWidget(text)
        for part in (self.rooms, self.interpreters):
            layout.addWidget(part)
        layout.addSpacing(theme.px(8))
        for part in (self.anew, self.few, self.keep):
            layout.addWidget(part)
        layout.addSpacing(theme.px(8))
        layout.addLayout(buttons)
        fit_width(self, 480)
        self.start.setFocus()

    def wanted(self) -> Wanted:
        return Wanted(
            rooms=self.rooms.isChecked(),
            interpreters=self.interpreters.isChecked(),
            keep=self.keep.isChecked(),
            few_changes=self.few.isChecked(),
        )

    def _on_toggled(self) -> None:
        self.start.setEnabled(self.rooms.isChecked() or self.interpreters.isChecked())
