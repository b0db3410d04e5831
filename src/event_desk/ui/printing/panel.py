"""The printers and the queue before them: chosen, tried, nudged; retried, taken out, paused."""

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
)

from event_desk.folding import isolate
from event_desk.printing import FIT, Job, Kind, PrinterState, Snapshot, Status
from event_desk.texts.printing import job_reason, job_status, printer_advice, printer_state
from event_desk.ui import i18n, theme
from event_desk.ui.printing.desk import NUDGE_STEP, PrintDesk
from event_desk.ui.rows_model import ROW_ROLE, Column, RowsModel
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import PushButton, Table, choice, label

MOST_NUDGE = 20.0
TABLE_LEAST = 216
CAN_RETRY = frozenset({Status.FAILED, Status.CANCELLED})
CAN_CANCEL = frozenset({Status.WAITING, Status.SENT, Status.FAILED})


class PrintingPanel(QFrame):
    """Stands anywhere; it watches the printers while it is in sight."""

    chosen = Signal()
    """A printer was chosen."""

    def __init__(self, desk: PrintDesk, zone: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._desk = desk
        self._zone = zone
        self._printer_title, self._queue_title = label("muted"), label("heading")
        self.printers = choice()
        self._state_icon = QLabel()
        self.state = label(wrap=True)
        self.at_check_in = QCheckBox()
        self._right_title, self._down_title = label("muted"), label("muted")
        self.right, self.down = _nudge(), _nudge()
        self.test = PushButton()
        self._model: RowsModel[Job] = RowsModel((), self)
        self.table = Table((3.1, 1.8, 2.4, 2.7))
        self.table.setModel(self._model)
        self.table.setMinimumHeight(theme.px(TABLE_LEAST))
        self.nothing = label("muted")
        self.reason = label("muted", wrap=True)
        self.came_out, self.again = PushButton(), PushButton()
        self.retry, self.take_out, self.pause = PushButton(), PushButton(), PushButton()
        self._lay_out()
        desk.changed.connect(self._on_changed)
        self.printers.activated.connect(self._on_printer)
        self.at_check_in.toggled.connect(desk.set_at_check_in)
        self.right.valueChanged.connect(self._on_nudge)
        self.down.valueChanged.connect(self._on_nudge)
        self.test.clicked.connect(desk.print_test)
        self.table.selectionModel().currentRowChanged.connect(self._show_buttons)
        self.came_out.clicked.connect(lambda: self._answer(came_out=True))
        self.again.clicked.connect(lambda: self._answer(came_out=False))
        self.retry.clicked.connect(self._on_retry)
        self.take_out.clicked.connect(self._on_take_out)
        self.pause.clicked.connect(self._on_pause)
        self.retranslate()
        self.restyle()

    def retranslate(self) -> None:
        self._printer_title.setText(self.tr("Printer of this desk"))
        self.printers.setAccessibleName(self.tr("Printer of this desk"))
        self.at_check_in.setText(self.tr("Print a badge when somebody comes in for the first time"))
        self._right_title.setText(self.tr("Move the print right"))
        self._down_title.setText(self.tr("and down"))
        self.right.setAccessibleName(self.tr("Move the print right, in millimetres"))
        self.down.setAccessibleName(self.tr("Move the print down, in millimetres"))
        for spin in (self.right, self.down):
            spin.setSuffix(self.tr(" mm"))
        self.test.setText(self.tr("Test badge"))
        self._queue_title.setText(self.tr("Queue"))
        self.table.setAccessibleName(self.tr("Queue"))
        self.nothing.setText(self.tr("Nothing is on its way to the printer."))
        self.came_out.setText(self.tr("It came out"))
        self.again.setText(self.tr("It did not: print it"))
        self.take_out.setText(self.tr("Take out"))
        self._model.show_columns(self._columns())
        self._show()

    def restyle(self) -> None:
        self.test.setIcon(theme.icon("printer"))
        self.retry.setIcon(theme.icon("refresh-cw"))
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._desk.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._desk.unwatch()

    def _lay_out(self) -> None:
        state = QHBoxLayout()
        state.addWidget(self._state_icon)
        state.addWidget(self.state, 1)
        state.addWidget(self.test)
        nudge = QHBoxLayout()
        nudge.setSpacing(theme.px(8))
        for part in (self._right_title, self.right, self._down_title, self.down):
            nudge.addWidget(part)
        nudge.addStretch()
        head = QHBoxLayout()
        head.addWidget(self._queue_title)
        head.addStretch()
        head.addWidget(self.pause)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for button in (self.came_out, self.again, self.retry, self.take_out):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._printer_title)
        layout.addWidget(self.printers)
        layout.addLayout(state)
        layout.addWidget(self.at_check_in)
        layout.addLayout(nudge)
        layout.addSpacing(theme.px(8))
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.nothing, 1)
        layout.addWidget(self.reason)
        layout.addLayout(buttons)

    def _columns(self) -> list[Column[Job]]:
        return [
            Column(self.tr("Name"), self._name),
            Column(self.tr("Printer"), lambda job: isolate(job.printer)),
            Column(self.tr("State"), lambda job: job_status(job.status)),
            Column(self.tr("Reason or time"), self._detail),
        ]

    def _name(self, job: Job) -> str:
        if job.kind is Kind.TEST:
            return self.tr("Test badge")
        native = job.native_name if i18n.language() == "ar" else ""
        return isolate(native or job.name)

    def _detail(self, job: Job) -> str:
        return job_reason(job.reason) or i18n.time(job.changed_at, self._zone)

    # showing

    def _on_changed(self, _snapshot: Snapshot) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        self._show_printers()
        self._show_state()
        chosen = self.job()
        jobs = self._desk.jobs()
        self._model.show_rows(jobs)
        self.table.setVisible(bool(jobs))
        self.nothing.setVisible(not jobs)
        if jobs:
            rows = [job.id for job in jobs]
            self.table.selectRow(rows.index(chosen.id) if chosen and chosen.id in rows else 0)
        self._show_buttons()

    def _show_printers(self) -> None:
        found = self._desk.snapshot.printers
        names = [one.name for one in found]
        mine = self._desk.printer
        with QSignalBlocker(self.printers):
            self.printers.clear()
            self.printers.addItem(self.tr("None: badges are saved as PDF"), "")
            for name in names if not mine or mine in names else [mine, *names]:
                words = printer_state(self._desk.snapshot.printer(name).state)
                self.printers.addItem(f"{isolate(name)} – {words}", name)
            self.printers.setCurrentIndex(max(self.printers.findData(mine), 0))
        right, down = self._desk.nudge(mine)
        for spin, value in ((self.right, right), (self.down, down)):
            with QSignalBlocker(spin):
                spin.setValue(value)
            spin.setEnabled(bool(mine))
        with QSignalBlocker(self.at_check_in):
            self.at_check_in.setChecked(self._desk.at_check_in)
        self.at_check_in.setEnabled(bool(mine))
        self.test.setEnabled(bool(mine))

    def _show_state(self) -> None:
        printer, snapshot = self._desk.state(), self._desk.snapshot
        fit = printer is not None and printer.state in FIT
        icon = state_shape.icon(State.OK if fit else State.STOP)
        if not snapshot.reachable:
            text = self.tr("This computer's print service does not answer.")
        elif printer is None:
            text = self.tr("Choose the printer that stands at this desk.")
            icon = theme.icon("printer", "muted", 20)
        else:
            words = printer_state(printer.state)
            advice = "" if fit else printer_advice(printer.state)
            # Of one that was stopped on purpose, its driver only repeats that it was.
            said = "" if printer.state is PrinterState.STOPPED else printer.message
            said = isolate(said) if said else ""
            text = " · ".join(part for part in (words, advice, said) if part)
        self._state_icon.setPixmap(icon.pixmap(theme.px(20), theme.px(20)))
        self.state.setText(text)

    def job(self) -> Job | None:
        """The one that is chosen in the queue."""
        index = self.table.currentIndex()
        row = index.data(ROW_ROLE) if index.isValid() else None
        return row if isinstance(row, Job) else None

    def _show_buttons(self, _current: QModelIndex | None = None) -> None:
        job, snapshot = self.job(), self._desk.snapshot
        self.reason.setText(job_reason(job.reason) if job else "")
        self.reason.setVisible(bool(job and job.reason))
        asked = job is not None and job.status is Status.UNKNOWN
        self.came_out.setVisible(asked)
        self.again.setVisible(asked)
        one = job is not None and job.status in CAN_RETRY
        self.retry.setVisible(one or snapshot.failed > 0)
        failed = self.tr("Try all that failed again (%1)")
        self.retry.setText(
            self.tr("Try again") if one else failed.replace("%1", i18n.number(snapshot.failed))
        )
        self.take_out.setVisible(job is not None and job.status in CAN_CANCEL)
        self.pause.setText(self.tr("Go on printing") if snapshot.paused else self.tr("Pause"))
        self.pause.setIcon(theme.icon("play" if snapshot.paused else "pause"))

    # acting

    def _on_printer(self, number: int) -> None:
        self._desk.choose(str(self.printers.itemData(number)))
        self._show()
        self.chosen.emit()

    def _on_nudge(self) -> None:
        self._desk.set_nudge(self._desk.printer, self.right.value(), self.down.value())

    def _answer(self, *, came_out: bool) -> None:
        if job := self.job():
            self._desk.answer(job, came_out=came_out)

    def _on_retry(self) -> None:
        job = self.job()
        self._desk.retry(job if job and job.status in CAN_RETRY else None)

    def _on_take_out(self) -> None:
        if job := self.job():
            self._desk.cancel(job)

    def _on_pause(self) -> None:
        self._desk.pause(paused=not self._desk.snapshot.paused)


def _nudge() -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setRange(-MOST_NUDGE, MOST_NUDGE)
    spin.setSingleStep(NUDGE_STEP)
    spin.setDecimals(1)
    return spin
