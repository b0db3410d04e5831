"""Long work: off the window's thread, with progress and Cancel. The whole of the app's threading.

    tasks.run(self, self.tr("Reading"), lambda progress: read(path, progress), then=self.preview)

`work` runs on another thread and touches no widget; `then` and `on_error` run on the window's.
"""

from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from event_desk.progress import Cancelled, Progress
from event_desk.ui import errors

REPORT_EVERY_S = 0.05  # a signal per row would drown the window
SHOW_AFTER_MS = 300

Result = TypeVar("Result")

_running: set["_Task"] = set()  # keeps each task alive until its last signal has arrived


def run(
    parent: QWidget,
    title: str,
    work: Callable[[Progress], Result],
    *,
    then: Callable[[Result], None],
    on_error: Callable[[Exception], None] | None = None,
) -> None:
    """Do `work` elsewhere, then `then` here. Without `on_error`, an error is shown to the user."""
    task = _Task(parent, title, then, on_error or (lambda error: errors.show(parent, error)))
    _running.add(task)
    QThreadPool.globalInstance().start(_Work(work, task))


def idle() -> bool:
    return not _running


def stop_all() -> None:
    """Cancel what runs and wait for it: called once, when the window closes."""
    for task in _running:
        task.stop.set()
    QThreadPool.globalInstance().waitForDone()


class _Work(QRunnable):
    def __init__(self, work: Callable[[Progress], Any], task: "_Task") -> None:
        super().__init__()
        self._work = work
        self._task = task

    def run(self) -> None:
        try:
            result = self._work(self._task.report)
        except Cancelled:
            self._task.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - handed to the window's thread, which shows it
            self._task.failed.emit(error)
        else:
            self._task.succeeded.emit(result)


class _Task(QObject):
    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        parent: QWidget,
        title: str,
        then: Callable[[Any], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self.stop = Event()
        self._last_report = 0.0
        self._then = then
        self._on_error = on_error
        self._dialog = QProgressDialog(title, self.tr("Cancel"), 0, 0, parent)
        self._dialog.setWindowTitle(title)
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(SHOW_AFTER_MS)
        self._dialog.setAutoReset(False)
        self._dialog.setAutoClose(False)
        self._dialog.canceled.connect(self.stop.set)
        self.progressed.connect(self._on_progress)
        self.succeeded.connect(self._on_success)
        self.failed.connect(self._on_failure)
        self.cancelled.connect(self._finish)

    def report(self, done: int, total: int) -> None:
        """The `Progress` the work is given; called on the work's own thread."""
        if self.stop.is_set():
            raise Cancelled
        if (now := monotonic()) - self._last_report >= REPORT_EVERY_S:
            self._last_report = now
            self.progressed.emit(done, total)

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        if self.stop.is_set():
            return
        self._dialog.setMaximum(total)
        self._dialog.setValue(done)

    @Slot(object)
    def _on_success(self, result: object) -> None:
        self._finish()
        self._then(result)

    @Slot(object)
    def _on_failure(self, error: Exception) -> None:
        self._finish()
        self._on_error(error)

    @Slot()
    def _finish(self) -> None:
        _running.discard(self)
        self._dialog.close()
        self._dialog.deleteLater()
        self.deleteLater()
