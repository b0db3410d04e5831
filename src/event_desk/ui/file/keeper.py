"""Backups while people work: some minutes after the first change, and when somebody asks.

They are made beside the window, through a connection of their own, so that scans go on. What went
wrong is told in the status bar and tried again a minute later.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from event_desk import clock, texts
from event_desk.database import backups
from event_desk.database.backups import Copy, Occasion
from event_desk.errors import EventDeskError
from event_desk.progress import Progress
from event_desk.ui import errors, tasks
from event_desk.ui.context import Context
from event_desk.ui.file.second_place import put_second_place, second_place

MINUTE_MS = 60 * 1000
AGAIN_MS = 60 * 1000
LATE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class BackupState:
    """`last` is UTC; `stale` tells of changes since; `trouble` is a sentence, empty when well."""

    last: datetime | None
    stale: bool = False
    since: datetime | None = None
    trouble: str = ""
    second_missing: bool = False

    def is_late(self, now: datetime) -> bool:
        """Something changed long ago, and no copy holds it yet."""
        return bool(self.trouble) or (self.since is not None and now - self.since > LATE)


class BackupKeeper(QObject):
    changed = Signal()

    def __init__(self, context: Context, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner
        self._running = False
        self.second = second_place(context.settings, context.path)
        own = backups.folder_of(context.path)
        kept = backups.copies_in(context.path, own) if own.is_dir() else ()
        self.state = BackupState(kept[0].at if kept else None, second_missing=self._is_missing())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        if not context.db.read_only:
            context.changes.tables_changed.connect(self._on_change)

    def go_on_from(self, before: "BackupKeeper") -> None:
        """The same event in a window made anew."""
        self.state = before.state
        if self.state.stale:
            self._timer.start(self._every())
        self.changed.emit()

    def make(self, occasion: Occasion = Occasion.ROUTINE) -> None:
        """Soon, beside the window; one at a time."""
        if self._running or self._context.db.read_only:
            return
        self._running = True
        self._timer.stop()
        at, second = clock.now(), self.second

        def work(_progress: Progress) -> Copy:
            return tasks.gently(lambda: backups.make(self._context.db, occasion, at, second))

        tasks.run(
            self._owner, "", work,
            then=self._on_made, on_error=self._on_error, quiet=True,
        )  # fmt: skip
        # What changes from now on may or may not be in the copy: it counts as not.
        before = self.state
        self._show(BackupState(before.last, False, None, before.trouble, before.second_missing))

    def at_close(self) -> None:
        """The last copy, before the file is closed; what goes wrong must not keep it open."""
        self._timer.stop()
        if not self.state.stale or self._context.db.read_only:
            return
        try:
            made = backups.make(self._context.db, Occasion.CLOSE, clock.now(), self.second)
        except EventDeskError:
            return
        self.state = BackupState(made.at)

    def choose_second(self, folder: Path | None) -> None:
        """Where a second copy of each goes; a first one at once."""
        put_second_place(self._context.settings, self._context.path, folder)
        self.second = folder
        self.make()

    def _every(self) -> int:
        return self._context.settings.backup_minutes * MINUTE_MS

    def _is_missing(self) -> bool:
        return self.second is not None and not self.second.is_dir()

    def _on_change(self, _tables: frozenset[str]) -> None:
        if self.state.stale:
            return
        state = self.state
        self._show(BackupState(state.last, True, clock.now(), state.trouble, state.second_missing))
        if not self._running:
            self._timer.start(AGAIN_MS if state.trouble else self._every())

    def _on_time(self) -> None:
        self.make()

    def _on_made(self, made: Copy) -> None:
        self._running = False
        state = self.state
        self._show(BackupState(made.at, state.stale, state.since, "", self._is_missing()))
        if self.state.stale:
            self._timer.start(self._every())

    def _on_error(self, error: Exception) -> None:
        self._running = False
        if not isinstance(error, EventDeskError):
            errors.show(self._owner, error)
            return
        since = self.state.since or clock.now()
        self._show(
            BackupState(
                self.state.last, True, since, texts.error_sentence(error), self._is_missing()
            )
        )
        self._timer.start(AGAIN_MS)

    def _show(self, state: BackupState) -> None:
        self.state = state
        self.changed.emit()


def copy_before(context: Context, occasion: Occasion) -> None:
    """For a thread of its own, before much is changed at once; raises what `backups.make` does."""
    second = second_place(context.settings, context.path)
    tasks.gently(lambda: backups.before(context.db, occasion, clock.now(), second))


def with_copy(
    parent: QWidget,
    context: Context,
    occasion: Occasion,
    then: Callable[[], None],
    otherwise: Callable[[], None],
) -> None:
    """`then` is called when the copy is there: at once where none is due.

    A copy that can't be made is told, and `otherwise` is called.
    """

    def failed(error: Exception) -> None:
        errors.show(parent, error)
        otherwise()

    if not backups.is_due(context.path, occasion, clock.now()):
        then()
        return
    tasks.run(
        parent,
        "",
        lambda _progress: copy_before(context, occasion),
        then=lambda _none: then(),
        on_error=failed,
        quiet=True,
    )
