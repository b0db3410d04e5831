"""Long work: off the window's thread, with progress and Cancel. The whole of the app's threading.

    tasks.run(self, self.tr("Reading"), lambda progress: read(path, progress), then=self.preview)

`work` runs on another thread and touches no widget; `then` and `on_error` run on the window's.
"""

import gc
import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import Event, Lock, Thread, get_native_id
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget

from event_desk.progress import Cancelled, Progress, silent
from event_desk.ui import errors

REPORT_EVERY_S = 0.05  # a signal per row would drown the window
SHOW_AFTER_MS = 300
TURN_S = 0.0005
LONG_S = 1.0
LOW = 15
"""The priority of who gives way; 19 is the lowest there is."""
_USUAL = gc.get_threshold()

Result = TypeVar("Result")

_running: set["_Task"] = set()  # keeps each task alive until its last signal has arrived
_aside = QThreadPool()
_aside.setMaxThreadCount(1)


def run(
    parent: QWidget,
    title: str,
    work: Callable[[Progress], Result],
    *,
    then: Callable[[Result], None],
    on_error: Callable[[Exception], None] | None = None,
    on_cancel: Callable[[], None] | None = None,
    on_progress: Progress | None = None,
    quiet: bool = False,
    aside: bool = False,
) -> Callable[[], None]:
    """Do `work` elsewhere, then `then` here. Without `on_error`, an error is shown to the user.

    `quiet` work has no dialog: what it finds is shown when it comes, and how far it is goes to
    `on_progress`. When `parent` is gone by then, nobody is told. What comes back cancels the work;
    after that only `on_cancel` is called. What is done `aside` never waits for other work: it is
    short, one after the other.
    """
    task = _Task(parent, then, on_error or (lambda error: errors.show(parent, error)))
    if on_cancel is not None:
        task.on_cancel = on_cancel
    if on_progress is not None:
        task.on_progress = on_progress
    if not quiet:
        task.show_dialog(parent, title)
    _running.add(task)
    pool = _aside if aside else QThreadPool.globalInstance()
    pool.start(_Work(work, task))
    return task.stop.set


def _nothing() -> None:
    pass


def idle() -> bool:
    return not _running


def stop_all() -> None:
    """Cancel what runs and wait for it: called once, when the window closes."""
    for task in _running:
        task.stop.set()
    QThreadPool.globalInstance().waitForDone()
    _aside.waitForDone()


def gently(work: Callable[[], Result]) -> Result:
    """Do `work` on a thread of its own that gives way to everybody else, and wait for it.

    For a worker that has much to compute while guests are let in. A thread that gave its place
    away can't take it back, so those of the pool are no good for this.
    """
    done: list[Result] = []
    raised: list[BaseException] = []

    def run_low() -> None:
        if sys.platform == "linux":
            os.setpriority(os.PRIO_PROCESS, get_native_id(), LOW)
        try:
            done.append(work())
        except BaseException as error:  # noqa: BLE001 - handed to whoever waits
            raised.append(error)

    worker = Thread(target=run_low)
    worker.start()
    worker.join()
    if raised:
        raise raised[0]
    return done[0]


_at_work = 0
_counting = Lock()


@contextmanager
def _window_first() -> Generator[None]:
    """Keep Python from making the window wait for a worker.

    The window gets its turn after `TURN_S` instead of ten times that. Python's search for things
    that hold each other alive stops all threads, for half a second with a large list in memory:
    old things are left out of it meanwhile, and what came of long work for good.
    """
    global _at_work
    sys.setswitchinterval(TURN_S)
    with _counting:
        _at_work += 1
        gc.set_threshold(*_USUAL[:2], 1_000_000)
    started = monotonic()
    try:
        yield
    finally:
        with _counting:
            _at_work -= 1
            if not _at_work:
                gc.set_threshold(*_USUAL)
        if monotonic() - started > LONG_S:
            gc.freeze()


class _Work(QRunnable):
    def __init__(self, work: Callable[[Progress], Any], task: "_Task") -> None:
        super().__init__()
        self._work = work
        self._task = task

    def run(self) -> None:
        try:
            with _window_first():
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
        then: Callable[[Any], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self.stop = Event()
        self.on_cancel: Callable[[], None] = _nothing
        self.on_progress: Progress = silent
        self._last_report = 0.0
        self._then = then
        self._on_error = on_error
        self._dialog: QProgressDialog | None = None
        self._orphaned = False
        parent.destroyed.connect(self._on_parent_gone)
        self.progressed.connect(self._on_progress)
        self.succeeded.connect(self._on_success)
        self.failed.connect(self._on_failure)
        self.cancelled.connect(self._on_cancelled)

    def show_dialog(self, parent: QWidget, title: str) -> None:
        dialog = QProgressDialog(title, self.tr("Cancel"), 0, 0, parent)
        dialog.setWindowTitle(title)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(SHOW_AFTER_MS)
        dialog.setAutoReset(False)
        dialog.setAutoClose(False)
        dialog.canceled.connect(self.stop.set)
        self._dialog = dialog

    def report(self, done: int, total: int) -> None:
        """The `Progress` the work is given; called on the work's own thread."""
        if self.stop.is_set():
            raise Cancelled
        if (now := monotonic()) - self._last_report >= REPORT_EVERY_S:
            self._last_report = now
            self.progressed.emit(done, total)

    @Slot(int, int)
    def _on_progress(self, done: int, total: int) -> None:
        if self.stop.is_set() or self._orphaned:
            return
        self.on_progress(done, total)
        if self._dialog is not None:
            self._dialog.setMaximum(total)
            self._dialog.setValue(done)

    @Slot(object)
    def _on_success(self, result: object) -> None:
        self._finish()
        if not self._orphaned:
            self._then(result)

    @Slot(object)
    def _on_failure(self, error: Exception) -> None:
        self._finish()
        if not self._orphaned:
            self._on_error(error)

    @Slot()
    def _on_cancelled(self) -> None:
        self._finish()
        if not self._orphaned:
            self.on_cancel()

    @Slot()
    def _on_parent_gone(self) -> None:
        """The dialog went with the window it belonged to."""
        self._orphaned = True
        self._dialog = None

    @Slot()
    def _finish(self) -> None:
        _running.discard(self)
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
        self.deleteLater()
