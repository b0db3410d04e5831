"""This desk's printing: the chosen printer is watched and its queue goes on, beside the window."""

from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from event_desk import checkin, clock, printing
from event_desk.checkin import Outcome, ScanResult
from event_desk.errors import EventDeskError
from event_desk.folding import isolate
from event_desk.printing import FIT, Job, Printer, Snapshot, Spooler, Status
from event_desk.progress import Progress
from event_desk.texts.printing import job_reason, printer_state
from event_desk.ui import errors, tasks
from event_desk.ui.context import Context

if TYPE_CHECKING:
    from event_desk.badges import Choice

# `badges` brings ReportLab and HarfBuzz; the window must be ready to scan before that.

LOOK_AGAIN_MS = 1200  # a printer that stops is seen within three seconds
AT_WORK_MS = 300
PAINTED_MS = 40  # the card is painted before its badge is drawn
NUDGE_STEP = 0.5

translate = QCoreApplication.translate


class Put(Enum):
    """What came of wanting a badge printed."""

    QUEUED = auto()
    ON_ITS_WAY = auto()
    NO_PRINTER = auto()
    NO_BADGE = auto()


class PrintDesk(QObject):
    changed = Signal(object)
    """The `Snapshot` of a moment ago, when it differs from the one before or the queue changed."""

    def __init__(self, context: Context, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner
        self._spooler: Spooler | None = None
        self._running, self._again, self._broken = False, False, False
        self._watchers = 0
        self.snapshot = Snapshot()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAINTED_MS)
        self._soon.timeout.connect(self._look)
        context.changes.tables_changed.connect(self._on_change)
        if self.printer:
            self._timer.start(LOOK_AGAIN_MS)

    # What this computer remembers

    @property
    def printer(self) -> str:
        return self._context.settings.text("printer")

    def _auto_key(self) -> str:
        return f"print_at_check_in/{self._context.event.id}"

    def choose(self, name: str) -> None:
        self._context.settings.put("printer", name)
        self.changed.emit(self.snapshot)
        self._look()

    @property
    def at_check_in(self) -> bool:
        """Whether a badge is printed once for everybody who comes in for the first time."""
        return self._context.settings.text(self._auto_key()) == "yes"

    def set_at_check_in(self, wanted: bool) -> None:
        self._context.settings.put(self._auto_key(), "yes" if wanted else "")

    def nudge(self, printer: str) -> tuple[float, float]:
        """How far all is moved on this printer's paper, in millimetres to the right and down."""
        right, _, down = self._context.settings.text(f"nudge/{printer}", "0;0").partition(";")
        try:
            return float(right), float(down)
        except ValueError:
            return 0.0, 0.0

    def set_nudge(self, printer: str, right: float, down: float) -> None:
        self._context.settings.put(f"nudge/{printer}", f"{right};{down}")

    # Printing

    def after_scan(self, session: Any, result: ScanResult) -> None:
        """Within the scan's own transaction: who came in for the first time gets a badge."""
        if (
            self.at_check_in
            and self.printer
            and result.outcome is Outcome.ADMITTED
            and result.gate == checkin.ENTRANCE
            and result.person is not None
            and printing.never_printed(session, result.person.id)
            and not _without_badge(session, result.person.id)
        ):
            self._put(session, result.person.id, new_code=False)

    def print_again(self, person_id: UUID) -> Put:
        """A badge for somebody: the first with the code there is, any further with a new one."""
        if not self.printer:
            return Put.NO_PRINTER
        with self._context.db.write() as session:
            if _without_badge(session, person_id):
                return Put.NO_BADGE
            if printing.on_its_way(session, person_id) is not None:
                return Put.ON_ITS_WAY
            new_code = not printing.never_printed(session, person_id)
            self._put(session, person_id, new_code=new_code)
        return Put.QUEUED

    def print_many(
        self, choice: "Choice", sheet: str = "", start_at: int = 1, design: str = ""
    ) -> int:
        """How many badges are on their way now. Raises what `badges.choose` raises."""
        from event_desk import badges

        labels = badges.sheet_named(sheet).labels if sheet else 1
        with self._context.db.write() as session:
            chosen = badges.choose(session, choice)
            wanted = [one for one in chosen if not _without_badge(session, one)]
            badges.issue(session, wanted, at=clock.now())
            made = printing.put(
                session, wanted, self.printer, at=clock.now(), desk=self._context.desk,
                design=design, nudge=self.nudge(self.printer),
                sheet=sheet, labels=labels, start_at=start_at,
            )  # fmt: skip
        return len(made)

    def print_test(self) -> None:
        with self._context.db.write() as session:
            printing.put_test(
                session, self.printer, at=clock.now(), desk=self._context.desk,
                nudge=self.nudge(self.printer),
            )  # fmt: skip

    def _put(self, session: Any, person_id: UUID, *, new_code: bool) -> None:
        from event_desk import badges

        badges.issue(session, [person_id], at=clock.now(), reissue=new_code)
        printing.put(
            session, [person_id], self.printer, at=clock.now(), desk=self._context.desk,
            nudge=self.nudge(self.printer), urgent=True,
        )  # fmt: skip

    # The queue

    def jobs(self) -> tuple[Job, ...]:
        with self._context.db.read() as session:
            return printing.jobs(session, desk=self._context.desk)

    def retry(self, job: Job | None = None) -> None:
        """Once more; without one, all that failed."""
        with self._context.db.write() as session:
            printing.retry(session, [job.id] if job else None, at=clock.now())

    def cancel(self, job: Job) -> None:
        with self._context.db.write() as session:
            printing.cancel(session, [job.id], at=clock.now())

    def answer(self, job: Job, *, came_out: bool) -> None:
        with self._context.db.write() as session:
            printing.answer(session, job.id, came_out=came_out, at=clock.now())

    def pause(self, *, paused: bool) -> None:
        with self._context.db.write() as session:
            printing.pause(session, paused=paused, at=clock.now())
        self._look()

    def line(self, person_id: UUID) -> str:
        """What became of somebody's badge, for the card at the door; empty where nothing did."""
        with self._context.db.read() as session:
            job = printing.latest(session, person_id)
        return "" if job is None else job_line(job, self.snapshot)

    # Looking

    def watch(self) -> None:
        """Look at all printers also while none is chosen, until `unwatch`."""
        self._watchers += 1
        self._look()

    def unwatch(self) -> None:
        self._watchers = max(0, self._watchers - 1)

    def state(self) -> Printer | None:
        """The chosen printer as it was a moment ago."""
        return self.snapshot.printer(self.printer) if self.printer else None

    @Slot(frozenset)
    def _on_change(self, tables: frozenset[str]) -> None:
        if "print_jobs" in tables:
            self.changed.emit(self.snapshot)
            self._soon.start()

    @Slot()
    def _look(self) -> None:
        if self._running:
            self._again = True
            return
        if self._broken or not (self.printer or self._watchers):
            return
        self._running, self._again = True, False
        self._timer.stop()
        work = partial(self._step, self.printer)
        tasks.run(
            self._owner, "", work, then=self._on_step, on_error=self._on_error,
            quiet=True, aside=True,
        )  # fmt: skip

    def _step(self, printer: str, _progress: Progress) -> Snapshot:
        """On the worker's thread."""
        from event_desk.badges.printable import drawer, trial

        db = self._context.db
        if self._spooler is None:
            self._spooler = printing.spooler() or _through_qt()
            trial(db.read)  # fonts and libraries are there before the first guest is
        return printing.step(
            db.read, db.write, self._spooler, drawer(db.read),
            desk=self._context.desk, now=clock.now, watched=printer,
        )  # fmt: skip

    def _on_step(self, snapshot: Snapshot) -> None:
        self._running = False
        if snapshot != self.snapshot:
            self.snapshot = snapshot
            self.changed.emit(snapshot)
        if self._again:
            self._look()
        else:
            self._timer.start(AT_WORK_MS if snapshot.at_work else LOOK_AGAIN_MS)

    def _on_error(self, error: Exception) -> None:
        """A file that is busy is tried again; a fault of the program is shown once."""
        self._running = False
        if isinstance(error, EventDeskError):
            self._timer.start(LOOK_AGAIN_MS)
            return
        self._broken = True
        errors.show(self._owner, error)


def job_line(job: Job, snapshot: Snapshot) -> str:
    printer = isolate(job.printer)
    match job.status:
        case Status.WAITING:
            state = snapshot.printer(job.printer).state
            if state in FIT or not snapshot.printers:
                text = translate("printing", "Badge waits for %1")
            else:
                text = translate("printing", "Badge waits: %1 – %2")
            return text.replace("%1", printer).replace("%2", printer_state(state))
        case Status.SENDING | Status.SENT:
            return translate("printing", "Badge sent to %1").replace("%1", printer)
        case Status.PRINTED:
            return translate("printing", "Badge printed on %1").replace("%1", printer)
        case Status.FAILED | Status.CANCELLED:
            text = translate("printing", "Badge not printed: %1")
            return text.replace("%1", job_reason(job.reason))
        case Status.UNKNOWN:
            return translate("printing", "Did the badge come out? Say so in the print queue.")


def put_line(put: Put) -> str:
    """What is said where no badge was put into the queue."""
    match put:
        case Put.ON_ITS_WAY:
            return translate("printing", "The badge is on its way already.")
        case Put.NO_BADGE:
            return translate("printing", "People of this category get no badge.")
        case Put.NO_PRINTER:
            return translate("printing", "No printer is chosen.")
        case Put.QUEUED:
            return ""


def _without_badge(session: Any, person_id: UUID) -> bool:
    from event_desk.badges.printable import without_badge

    return without_badge(session, person_id)


def _through_qt() -> Spooler:
    from event_desk.ui.printing import qt_printer

    return qt_printer.spooler()
