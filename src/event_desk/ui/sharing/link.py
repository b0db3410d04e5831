"""The open event's link to the other desks: starts the worker behind the window, and ends it.

    link = Link(db)
    link.status_changed.connect(…)     # with a `Status`, on the window's thread
    link.begin(window)                 # loads the network's libraries beside the window
    link.claim(claim, then)            # `then` gets the answer, on the window's thread
    link.close()                       # before the event is closed

What the others wrote comes in by commits of the worker, which `Changes` announces like any other.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from event_desk.database import Database
from event_desk.desks import Answer, Claim, Claimed
from event_desk.errors import EventDeskError
from event_desk.sharing.membership import Membership, known_desks, membership
from event_desk.sharing.values import DeskSeen, LinkState, Status
from event_desk.ui import tasks
from event_desk.ui.sharing import calls

if TYPE_CHECKING:
    from event_desk.sharing.worker import Worker

Then = Callable[[Claimed], None]
REVIVE_EVERY_S = 10.0


class Link(QObject):
    status_changed = Signal(object)
    membership_changed = Signal()
    """The event is shared now, or this desk has left, or came back."""
    server_moved = Signal(str)
    """The server on this laptop had to take another address: this one."""
    _told = Signal(object)
    _answered = Signal(object, object)

    def __init__(self, db: Database) -> None:
        super().__init__()
        self._db = db
        self._worker: Worker | None = None
        self._round = 0
        self._closed = False
        self._window: QWidget | None = None
        self._revive_at = 0.0
        self._known: tuple[DeskSeen, ...] = ()
        self._server_trouble: EventDeskError | None = None
        self.status = Status(LinkState.OFF)
        self.membership = self._read()
        self._told.connect(self._on_told)
        self._answered.connect(self._on_answered)
        db.on_commit(self._on_commit)

    @property
    def connected(self) -> bool:
        return self.status.link is LinkState.CONNECTED

    @property
    def takes_part(self) -> bool:
        """The event is shared, and this desk hasn't left."""
        return self.membership is not None and self.membership.left_at is None

    @property
    def has_server(self) -> bool:
        return self.takes_part and self.membership is not None and self.membership.has_server

    def begin(self, window: QWidget) -> None:
        """Start what exchanges with the other desks, unless it runs or the event isn't shared."""
        if self._closed:
            return
        self._look()
        self._window = window
        window.destroyed.connect(self._forget_window)
        idle = self._db.read_only or self._worker is not None
        if idle or not self.takes_part:
            return
        self._round += 1
        this_round, db = self._round, self._db
        assert self.membership is not None
        folder = self.membership.server
        self._known = self._read_known()
        self._show(Status(LinkState.CONNECTING, desks=self._known))

        def load(_progress: object) -> _Started:
            calls.load_worker()
            return _start_server(db) if folder else _Started()

        def start(started: _Started) -> None:
            if this_round != self._round or self._worker is not None:
                return
            self._server_trouble = started.trouble
            if started.moved:
                self.server_moved.emit(started.moved)
            self._worker = calls.make_worker(db, self._told.emit)
            self._worker.start()

        tasks.run(window, "", load, then=start, quiet=True)

    @Slot()
    def _forget_window(self) -> None:
        self._window = None

    def end(self, *, server: bool = True) -> None:
        """Stop; `server` ends the server on this laptop, too. Waits a moment for the network."""
        self._round += 1
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.stop()
        if server and self.membership is not None and self.membership.server:
            calls.stop_server(self.membership.server)  # also of a desk that left the others
        if worker is None:
            return
        self._show(Status(LinkState.OFF, desks=self.status.desks))

    def close(self) -> None:
        """The event is about to be closed: nothing begins any more."""
        self._closed = True
        self.end()
        self.deleteLater()

    def again(self, window: QWidget) -> None:
        """After this desk left, came back, or took the server over."""
        self.end(server=False)
        self.begin(window)
        self.membership_changed.emit()

    def claim(self, claim: Claim, then: Then) -> None:
        """Ask whether this desk is the first. Unknown at once where nobody can be asked."""
        worker = self._worker
        if worker is None or not self.connected:
            then(Claimed(claim.scan_id, Answer.UNKNOWN))
            return
        worker.claim(claim, lambda claimed: self._answered.emit(then, claimed))

    def nudge(self) -> None:
        worker = self._worker
        if worker is not None:
            worker.nudge()

    def _on_commit(self, _tables: frozenset[str]) -> None:
        """Called on the thread that committed, for the worker's own commits, too."""
        self.nudge()

    def _read(self) -> Membership | None:
        with self._db.read() as session:
            return membership(session)

    def _read_known(self) -> tuple[DeskSeen, ...]:
        with self._db.read() as session:
            return known_desks(session)

    def _look(self) -> None:
        before, self.membership = self.membership, self._read()
        if before != self.membership:
            self.membership_changed.emit()

    @Slot(object, object)
    def _on_answered(self, then: Then, claimed: Claimed) -> None:
        """A slot of ours, so that Qt brings the worker's call to the window's thread."""
        then(claimed)

    @Slot(object)
    def _on_told(self, status: Status) -> None:
        if self._worker is None:
            return  # told before it was stopped
        if not status.desks:
            status = replace(status, desks=self._known)
        if status.link is LinkState.CONNECTED:
            self._server_trouble = None
        elif status.link is LinkState.AWAY:
            self._revive()
        if self._server_trouble is not None:
            status = replace(status, link=LinkState.REFUSED, trouble=self._server_trouble)
        self._show(status)

    def _revive(self) -> None:
        """This laptop's own server went away under us: killed, or ended by the system."""
        now = monotonic()
        if now < self._revive_at or not self.has_server or self.membership is None:
            return
        window, db = self._window, self._db
        if window is None:
            return
        self._revive_at = now + REVIVE_EVERY_S

        def note(started: _Started) -> None:
            self._server_trouble = started.trouble
            if started.moved:
                self.server_moved.emit(started.moved)
            if started.trouble is not None and self._worker is not None:
                self._on_told(self.status)

        tasks.run(window, "", lambda _progress: _start_server(db), then=note, quiet=True)

    def _show(self, status: Status) -> None:
        self.status = status
        self.status_changed.emit(status)


@dataclass(frozen=True, slots=True)
class _Started:
    trouble: EventDeskError | None = None
    moved: str = ""


def _start_server(db: Database) -> _Started:
    try:
        return _Started(moved=calls.start_server(db))
    except EventDeskError as error:
        return _Started(error)
