"""How far a plan is: the day, what is being made better, how good it is and could still become."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QWidget

from event_desk.allocation.problem import Step
from event_desk.ui import i18n, theme
from event_desk.ui.widgets.controls import fit_width, label
from event_desk.ui.widgets.dialog_parts import dialog_column

translate = QCoreApplication.translate


class PlanProgress(QDialog):
    _stepped = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Plan automatically"))
        self._stop: Callable[[], None] | None = None
        self._stopped = False
        self._finished = False
        self.heading = label("heading", self.tr("Planning rooms and interpreters"), wrap=True)
        self.days = label("muted", self.tr("Beginning…"), wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.step = label("", "", wrap=True)
        self.step.setMinimumHeight(theme.px(56))
        hint = self.tr("Cancel offers the best plan found so far.")
        self.button = QPushButton(self.tr("Cancel"))
        self.button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(label("muted", hint, wrap=True), 1)
        buttons.addWidget(self.button)
        layout = dialog_column(self)
        for part in (self.heading, self.days, self.bar, self.step):
            layout.addWidget(part)
        layout.addLayout(buttons)
        fit_width(self, 520)
        self._stepped.connect(self._show_step)

    def follow(self, stop: Callable[[], None]) -> None:
        """`stop` ends the work, which then hands over the best it has."""
        self._stop = stop

    def watch(self, step: Step) -> None:
        """Called on the work's own thread."""
        self._stepped.emit(step)

    def show_days(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        if done == 0:
            text = self.tr("Rooms")
        else:
            text = self.tr("Day %1 of %2").replace("%1", i18n.number(min(done, total - 1)))
            text = text.replace("%2", i18n.number(max(total - 1, 1)))
        self.days.setText(text)

    def was_stopped(self) -> bool:
        return self._stopped

    def finish(self) -> None:
        self._finished = True
        self.close()
        self.deleteLater()

    def _show_step(self, step: Step) -> None:
        text = self.tr("%1: %2 so far, %3 at least")
        text = text.replace("%1", goal_name(step.goal))
        text = text.replace("%2", i18n.number(step.value)).replace("%3", i18n.number(step.bound))
        self.step.setText(text)

    def reject(self) -> None:
        """Esc and Cancel: the work ends and its best comes; the window waits for that."""
        if not self._stopped and self._stop is not None:
            self._stopped = True
            self.button.setEnabled(False)
            self.days.setText(self.tr("Ending with the best plan found…"))
            self._stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._finished:
            super().closeEvent(event)
        else:
            event.ignore()
            self.reject()


def goal_name(goal: str) -> str:
    """What a level of the plan's worth counts."""
    return {
        "unplaced": translate("interpreting", "Sessions without a room"),
        "turnover": translate("interpreting", "Changes of room without enough time"),
        "short": translate("interpreting", "Seats, booths and receivers short"),
        "fit": translate("interpreting", "Seats left empty, series torn apart"),
        "uncovered": translate("interpreting", "Languages that nobody interprets"),
        "missing": translate("interpreting", "Seats missing in booths"),
        "changes": translate("interpreting", "Changes against the plan in force"),
        "quality": translate("interpreting", "Relay, retour, one alone"),
        "load": translate("interpreting", "Long days, uneven work"),
        "moves": translate("interpreting", "Changes of room, teams torn apart"),
    }.get(goal, goal)
