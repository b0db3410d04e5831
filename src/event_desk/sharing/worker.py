"""What exchanges with the other desks while an event is open: threads of its own, never the door's.

    worker = Worker(db.read, db.write, tell)    # `tell` gets a `Status`, on another thread
    worker.start()
    worker.nudge()                              # something was written: send it now
    worker.claim(claim, then)                   # `then` gets the answer within 0.3 s
    worker.stop()

Everything is written here first and decided here. Without the network nothing is lost or slower:
what waits is sent when the server is back, however often that takes.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from threading import Event, Lock, Thread, current_thread
from time import monotonic

from event_desk import clock
from event_desk.desks import Answer, Claim, Claimed
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.logs import trace
from event_desk.sharing import claims_store, hearing, lines, meeting, own_part, store
from event_desk.sharing.bell import Bell
from event_desk.sharing.claiming import LEAVING_S, Claims, Then
from event_desk.sharing.connecting import Watched
from event_desk.sharing.emptying import empty_there
from event_desk.sharing.exchanging import Acknowledged, Reading, Writing, exchange
from event_desk.sharing.values import LinkState, Status

_log = logging.getLogger(__name__)

POLL_S = 5.0
"""How often a desk says that it is there, and looks for what an announcement may have missed."""
FIRST_WAIT_S, LONGEST_WAIT_S = 0.5, 5.0
_OFTEN = timedelta(seconds=1)
LOOK_S = 1.0
"""How often to look for lines that another program wrote into the same file."""

# Over by themselves, or with the network; all others need a person.
_PASSING = frozenset({ErrorCode.SERVER_AWAY, ErrorCode.EVENT_BUSY, ErrorCode.SERVER_STOPPED})
_NOT_TAKING_PART = frozenset({ErrorCode.NOT_SHARED, ErrorCode.DESK_LEFT})

Tell = Callable[[Status], None]


class Worker:
    """`tell` is called on the worker's thread whenever something changed. `status` is the last."""

    def __init__(
        self,
        read: Reading,
        write: Writing,
        tell: Tell,
        *,
        poll_s: float = POLL_S,
        first_wait_s: float = FIRST_WAIT_S,
        longest_wait_s: float = LONGEST_WAIT_S,
    ) -> None:
        self.status = Status(LinkState.OFF)
        self._read, self._write, self._tell = read, write, tell
        self._poll_s = poll_s
        self._first_wait_s, self._longest_wait_s = first_wait_s, longest_wait_s
        self._told: Status | None = None
        self._bell = Bell()
        self._stopping = Event()
        self._link: Watched | None = None
        self._known = Acknowledged()
        self._sent = -1  # also of the time before this program was started
        self._asking = _Asking(read)
        self._claims = Claims(self._asking, self.nudge)
        self._thread = Thread(target=self._run, name="other desks", daemon=True)

    def start(self) -> None:
        self._claims.start()
        self._thread.start()

    def stop(self) -> None:
        """From any thread. What isn't sent is sent the next time; nobody waits for the network."""
        self._stopping.set()
        self._bell.ring()
        if (link := self._link) is not None:
            link.shut()
        self._claims.stop()
        if self._thread.is_alive() and self._thread is not current_thread():
            self._thread.join(LEAVING_S)

    def nudge(self) -> None:
        """Something was written here; from any thread, and as often as one likes."""
        self._bell.ring()

    def claim(self, claim: Claim, then: Then) -> None:
        """Ask whether this desk is the first. `then` is called once, on a thread of the worker."""
        self._claims.claim(claim, then)

    def _run(self) -> None:
        wait = self._first_wait_s
        while not self._stopping.is_set():
            if self._look() is None:
                self._say(LinkState.OFF)
                self._rest(self._poll_s)
                continue
            if self.status.link in (LinkState.OFF, LinkState.CONNECTING):
                self._say(LinkState.CONNECTING)
            reached = self._turn()
            self._claims.away()
            wait = self._first_wait_s if reached else min(wait * 2, self._longest_wait_s)
            if not self._stopping.is_set() and reached is not None:
                self._rest(wait)
        self._bell.close()

    def _turn(self) -> bool | None:
        """One connection from its beginning to its end; True if it was one, None: at once again."""
        reached = False
        try:
            self._link = link = meeting.reach(self._read)
            self._known.number = meeting.meet(link, self._read, self._write).number
            with link.within() as connection:
                connection.exec_driver_sql(f'LISTEN "{store.CHANNEL}"')
            reached = True
            self._serve(link)
        except meeting.AgainError:
            return None
        except store.AnotherFileError:
            return self._part()
        except EventDeskError as error:
            if not self._stopping.is_set():
                self._trouble(self._why(error))
        except Exception as error:  # noqa: BLE001 - our own fault; the desk goes on, and so do we
            _log.error("other desks: %s", trace(error))
            self._say(LinkState.AWAY)
        finally:
            if self._link is not None:
                self._link.close()
                self._link = None
            if reached:
                self._remember_sent()
        return reached

    def _why(self, error: EventDeskError) -> EventDeskError:
        """Who was sent away while it was connected is barred from everything but this question."""
        if error.code is ErrorCode.SERVER_BARRED and (link := self._link) is not None:
            with suppress(EventDeskError):
                mine = self._look()
                with link.within() as connection:
                    if mine is not None and store.has_left(connection, mine.origin):
                        return EventDeskError(ErrorCode.SENT_AWAY)
        return error

    def _remember_sent(self) -> None:
        """So that what waits can be told before the server is there the next time."""
        with suppress(EventDeskError), self._write() as session:
            session.info["quiet"] = True
            hearing.remember_sent(session, self._known.number)

    def _serve(self, link: Watched) -> None:
        beat_at = 0.0
        while not self._stopping.is_set():
            now = monotonic()
            if now >= beat_at:
                self._beat(link)
                beat_at = now + self._poll_s
            exchange(link, self._read, self._write, known=self._known)
            empty_there(link, self._read, self._write, self._known)
            self._say(LinkState.CONNECTED)
            self._claims.ready()
            # Announcements that came along with an answer are here already, not on the wire.
            while not link.notified(0) and not self._stopping.is_set():
                left = beat_at - monotonic()
                called = self._bell.wait(min(left, LOOK_S), [link.descriptor])
                if called or left <= 0 or self._written():
                    break

    def _beat(self, link: Watched) -> None:
        if not meeting.still_ours(link, self._read):
            raise store.AnotherFileError
        mine = self._look()
        if mine is None:
            raise EventDeskError(ErrorCode.DESK_LEFT)
        desks = hearing.beat(link, mine, self._read, self._write, self._known.number)
        self.status = replace(self.status, desks=desks)

    def _part(self) -> None:
        try:
            assert self._link is not None
            meeting.part(self._link, self._read, self._write)
        except EventDeskError as error:
            self._trouble(error)
            self._rest(self._first_wait_s)

    def _written(self) -> bool:
        with self._read() as session:
            return lines.waiting(session, self._known.number) > 0

    def _look(self) -> own_part.Me | None:
        """This laptop's part; None while it has none."""
        try:
            with self._read() as session:
                return own_part.me(session)
        except EventDeskError as error:
            if error.code not in _NOT_TAKING_PART:
                raise
            return None

    def _trouble(self, error: EventDeskError) -> None:
        if error.code in _NOT_TAKING_PART:
            return
        if error.code in _PASSING:
            self._say(LinkState.AWAY)
        else:
            self._say(LinkState.REFUSED, error)

    def _rest(self, seconds: float) -> None:
        """Before the next try. What is written meanwhile is counted, and doesn't shorten it."""
        until = monotonic() + seconds
        while not self._stopping.is_set() and (left := until - monotonic()) > 0:
            if self._bell.wait(left) and self.status.link is not LinkState.OFF:
                self._say(self.status.link, self.status.trouble)

    def _say(self, link: LinkState, trouble: EventDeskError | None = None) -> None:
        before = self.status
        waiting = before.waiting
        if link is not LinkState.OFF:
            with self._read() as session:
                if self._sent < 0:
                    self._sent = hearing.sent_before(session)
                self._sent = max(self._sent, self._known.number)
                waiting = lines.waiting(session, self._sent)
        now = clock.now()
        self.status = Status(
            link=link,
            since=before.since if link is before.link and before.since else now,
            seen_at=now if link is LinkState.CONNECTED else before.seen_at,
            waiting=waiting,
            desks=before.desks,
            trouble=trouble,
        )
        if not self._stopping.is_set() and self._is_news():
            self._told = self.status
            self._tell(self.status)

    def _is_news(self) -> bool:
        """That the server answered again is told once a second at most."""
        told, now = self._told, self.status
        if told is None or told.seen_at is None or now.seen_at is None:
            return told != now
        return replace(told, seen_at=now.seen_at) != now or now.seen_at - told.seen_at >= _OFTEN


class _Asking:
    """The claims' own connection."""

    def __init__(self, read: Reading) -> None:
        self._read = read
        self._link: Watched | None = None
        self._lock = Lock()

    def open(self) -> None:
        link = meeting.reach(self._read)
        with self._lock:
            self._link = link

    def ask(self, claim: Claim) -> Claimed:
        with self._lock:
            link = self._link
        if link is None:
            raise EventDeskError(ErrorCode.SERVER_AWAY)
        with link.within() as connection:
            said = claims_store.claim(connection, claim)
        answer = Answer.WON if said.won else Answer.LOST
        return Claimed(claim.scan_id, answer, "" if said.won else said.desk, said.at)

    def close(self) -> None:
        with self._lock:
            link, self._link = self._link, None
        if link is not None:
            link.shut()
            link.close()
