"""One window per event file: who has it says so, and can be brought to the front.

A lock file beside the event names the program that has it; one whose program is gone counts for
nothing. A local socket, known by the event's place, carries the wish to see that window.
"""

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from event_desk.database.places import is_writable
from event_desk.errors import ErrorCode, EventDeskError

ANSWER_MS = 1_000


class Hold(QObject):
    """Taken by `take`, given back by `release`."""

    front_wanted = Signal()

    def __init__(self, path: Path, lock: QLockFile | None) -> None:
        super().__init__()
        self._lock = lock
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)
        if lock is not None:
            QLocalServer.removeServer(_server_name(path))  # left over by a program that was killed
            self._server.listen(_server_name(path))

    def release(self) -> None:
        self._server.close()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _on_call(self) -> None:
        call = self._server.nextPendingConnection()
        call.disconnected.connect(call.deleteLater)
        call.disconnectFromServer()
        self.front_wanted.emit()


def take(path: Path) -> Hold:
    """Hold the event for this window; raises EVENT_HELD with who has it and since when.

    `since` is UTC. On a medium that can't be written nobody can disturb anybody: no lock is taken.
    """
    if not is_writable(path):
        return Hold(path, None)
    lock = QLockFile(str(lock_of(path)))
    lock.setStaleLockTime(0)  # never by its age: a window may be open for days
    if lock.tryLock(0):
        return Hold(path, lock)
    if lock.error() != QLockFile.LockError.LockFailedError:
        return Hold(path, None)  # such a folder holds no lock files; SQLite's own locks remain
    raise EventDeskError(ErrorCode.EVENT_HELD, path=path, holder=_holder(lock), since=_since(path))


def bring_to_front(path: Path) -> bool:
    """Ask the window that has the event to show itself; False where nobody answers."""
    call = QLocalSocket()
    call.connectToServer(_server_name(path))
    if not call.waitForConnected(ANSWER_MS):
        return False
    if call.state() is QLocalSocket.LocalSocketState.ConnectedState:
        call.waitForDisconnected(ANSWER_MS)
    return True


def lock_of(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


def _holder(lock: QLockFile) -> str:
    number, host, _program = lock.getLockInfo()
    return f"{host}, {number}"


def _since(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(lock_of(path).stat().st_mtime, tz=UTC)
    except OSError:
        return datetime.now(UTC)


def _server_name(path: Path) -> str:
    return f"event-desk-{hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:24]}"
