"""Connections to a server that is the right one, and that never keep anybody waiting.

The password proves both sides to each other over the very connection that is encrypted (SCRAM with
channel binding): who stands in between is refused, even before the server's certificate is known.
A driver may wait half a minute for an answer that a pulled cable swallowed; `Watched` shuts the
socket after the time it is given.
"""

import atexit
import hashlib
import os
import shutil
import socket
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from threading import Condition, Thread
from time import monotonic
from typing import Any

import psycopg
import sqlalchemy as sa
from psycopg import conninfo
from sqlalchemy import Connection
from sqlalchemy.exc import (
    DBAPIError,
    PendingRollbackError,
    ResourceClosedError,
    SQLAlchemyError,
)
from sqlalchemy.pool import NullPool

from event_desk.errors import ErrorCode, EventDeskError

PATIENCE_S = 1.0
"""For an answer that takes milliseconds where the network is there."""
CONNECTING_S = 2
"""The least that libpq knows."""
ROUNDS_S = 4.0
"""For the few questions of a new connection."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a server is."""

    host: str
    port: int
    database: str = "event_desk"

    @property
    def address(self) -> str:
        """As it is typed."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Login:
    user: str
    password: str = field(repr=False)


class Watched:
    """A connection whose every use has a limit of time, for one thread at a time.

    What the network or the server says comes as EventDeskError: SERVER_AWAY, SERVER_FULL, …; the
    connection is closed then, and a new one has to be made. `is_open` tells.
    """

    def __init__(self, place: Place, made: Connection, watch: "_Watch") -> None:
        self.place = place
        self._made = made
        self._driver: Any = made.connection.driver_connection
        self._watch = watch

    @property
    def is_open(self) -> bool:
        return not self._driver.closed

    @property
    def descriptor(self) -> int:
        """For `select`: readable when something was announced, or the connection is gone."""
        return self._driver.pgconn.socket

    @contextmanager
    def within(self, seconds: float = PATIENCE_S) -> Generator[Connection]:
        """The connection for statements that may take so long together, not longer."""
        if self._driver.closed:
            raise EventDeskError(ErrorCode.SERVER_AWAY, value=self.place.address)
        try:
            with self._watch.armed(seconds), told(self.place):
                yield self._made
        except EventDeskError as error:
            if error.code in _ENDS:
                self.close()
            raise

    def listen(self, channel: str) -> None:
        with self.within() as connection:
            connection.exec_driver_sql(f'LISTEN "{channel}"')

    def notified(self, seconds: float, *, most: int = 100) -> list[str]:
        """What was announced, as soon as something is, or nothing when the time is over."""
        found: list[str] = []
        try:
            with told(self.place):
                notes: Iterator[psycopg.Notify] = self._driver.notifies(
                    timeout=seconds, stop_after=1
                )
                found += [note.payload for note in notes]
                if found:
                    more = self._driver.notifies(timeout=0, stop_after=most)
                    found += [note.payload for note in more]
        except EventDeskError:
            self.close()
            raise
        return found

    def shut(self) -> None:
        """From any thread: whoever waits for this connection gets SERVER_AWAY at once."""
        self._watch.shut()

    def close(self) -> None:
        """Again and again does no harm."""
        self._watch.end()
        with suppress(Exception):  # what a broken connection says on closing helps nobody
            self._driver.close()
        with suppress(Exception):
            self._made.invalidate()
            self._made.close()


def connect(place: Place, login: Login, certificate: str = "", *, sslmode: str = "") -> Watched:
    """Raises SERVER_AWAY, SERVER_REFUSED, SERVER_STRANGE, SERVER_UNSAFE, SERVER_FULL.

    `certificate` is the only one that is believed, PEM; without it the password alone proves the
    server.
    """
    given: dict[str, Any] = {
        "host": place.host,
        "port": place.port,
        "dbname": place.database,
        "user": login.user,
        "password": login.password,
        "sslmode": sslmode or ("verify-ca" if certificate else "require"),
        "channel_binding": "require",
        "require_auth": "scram-sha-256",
        "gssencmode": "disable",
        "connect_timeout": CONNECTING_S,
        "application_name": "event-desk",
        "keepalives_idle": 2,
        "keepalives_interval": 1,
        "keepalives_count": 3,
        "tcp_user_timeout": 3000,
        # Lines are read in the order of an index; a planner that guesses few would sort a million.
        "options": "-c enable_bitmapscan=off",
        "sslcertmode": "disable",
        # Always given: one that lies in a home folder must not decide.
        "sslrootcert": _file_of(certificate) if certificate else str(_folder() / "none"),
    }
    try:
        return _open(place, given)
    except EventDeskError as error:
        if certificate and error.code is ErrorCode.SERVER_UNSAFE:  # ours was encrypted
            raise EventDeskError(ErrorCode.SERVER_STRANGE, value=place.address) from error
        raise


def connect_url(url: str) -> Watched:
    """To a server that somebody else looks after, as its URL says; encrypted in any case."""
    try:
        given: dict[str, Any] = {**conninfo.conninfo_to_dict(url)}
    except psycopg.Error as error:
        raise EventDeskError(ErrorCode.ADDRESS_UNREADABLE, value=hidden(url)) from error
    place = place_of(url)
    if given.get("sslmode", "require") in {"disable", "allow", "prefer"}:
        given["sslmode"] = "require"
    given = {
        "sslmode": "require", "connect_timeout": CONNECTING_S, **given,
        "channel_binding": "require", "dbname": place.database,
    }  # fmt: skip
    return _open(place, given)


def place_of(url: str) -> Place:
    try:
        given: dict[str, Any] = {**conninfo.conninfo_to_dict(url)}
        host, port = str(given.get("host") or ""), int(given.get("port") or 5432)
    except (psycopg.Error, ValueError) as error:
        raise EventDeskError(ErrorCode.ADDRESS_UNREADABLE, value=hidden(url)) from error
    if not host or host.startswith("/") or "," in host:
        raise EventDeskError(ErrorCode.ADDRESS_UNREADABLE, value=hidden(url))
    return Place(host, port, str(given.get("dbname") or given.get("user") or "event_desk"))


def hidden(url: str) -> str:
    """A URL without the password in it, for a sentence."""
    head, at, rest = url.rpartition("@")
    scheme, slashes, who = head.partition("://")
    return f"{scheme}{slashes}{who.partition(':')[0]}{at}{rest}" if at else url


def _open(place: Place, given: dict[str, Any]) -> Watched:
    with told(place):
        driver = psycopg.connect(**given, autocommit=True)
        watch = _Watch(driver.pgconn.socket)
        engine = sa.create_engine(
            "postgresql+psycopg://",
            creator=lambda: driver,
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
            use_native_hstore=False,
        )
        try:
            # SQLAlchemy asks some things before it hands a connection out.
            with watch.armed(ROUNDS_S):
                return Watched(place, engine.connect(), watch)
        except BaseException:
            watch.end()
            driver.close()
            raise


class _Watch:
    """Shuts a socket when a time is over. Of its own thread, which waits for nothing else."""

    def __init__(self, descriptor: int) -> None:
        self._socket = descriptor
        self._until: float | None = None
        self._ended = False
        self._lock = Condition()
        Thread(target=self._run, name="watchdog", daemon=True).start()

    @contextmanager
    def armed(self, seconds: float) -> Generator[None]:
        with self._lock:
            self._until = monotonic() + seconds
            self._lock.notify()
        try:
            yield
        finally:
            with self._lock:
                self._until = None

    def shut(self) -> None:
        with self._lock:
            self._shut()

    def end(self) -> None:
        """Before the socket is closed: its number may be another's afterwards."""
        with self._lock:
            self._ended = True
            self._lock.notify()

    def _run(self) -> None:
        with self._lock:
            while not self._ended:
                left = None if self._until is None else self._until - monotonic()
                if left is not None and left <= 0:
                    self._shut()
                    self._until = None
                    continue
                self._lock.wait(left)

    def _shut(self) -> None:
        if self._ended:
            return
        with suppress(OSError):
            borrowed = socket.socket(fileno=self._socket)
            try:
                borrowed.shutdown(socket.SHUT_RDWR)
            finally:
                borrowed.detach()


_ENDS = frozenset({ErrorCode.SERVER_AWAY, ErrorCode.SERVER_REFUSED})
# SQLSTATEs, whole or their first two places: https://www.postgresql.org/docs/current/errcodes-appendix.html
_STATES = (
    ("53100", ErrorCode.SERVER_FULL),
    ("58030", ErrorCode.SERVER_FULL),
    ("25006", ErrorCode.SERVER_FULL),
    ("42501", ErrorCode.SERVER_BARRED),
    ("3F000", ErrorCode.SERVER_NOT_OURS),
    ("42P01", ErrorCode.SERVER_NOT_OURS),
    ("42883", ErrorCode.SERVER_NOT_OURS),
    ("28", ErrorCode.SERVER_REFUSED),
    ("08", ErrorCode.SERVER_AWAY),
    ("53", ErrorCode.SERVER_AWAY),
    ("57", ErrorCode.SERVER_AWAY),
)
# libpq's own words are never translated in the wheel that comes along.
_WORDS = (
    ("certificate verify failed", ErrorCode.SERVER_STRANGE),
    ("incorrect server signature", ErrorCode.SERVER_STRANGE),
    # Somebody passes on what both say, over another encryption.
    ("channel binding check failed", ErrorCode.SERVER_STRANGE),
    ("channel binding", ErrorCode.SERVER_UNSAFE),
    ("pg_hba.conf", ErrorCode.SERVER_REFUSED),
    ("authentication method requirement", ErrorCode.SERVER_UNSAFE),
    ("server does not support SSL", ErrorCode.SERVER_UNSAFE),
    ("No space left", ErrorCode.SERVER_FULL),
    # The server's own, which may come after the password was right.
    ("too many", ErrorCode.SERVER_AWAY),
    ("connection slots", ErrorCode.SERVER_AWAY),
    ("starting up", ErrorCode.SERVER_AWAY),
    ("shutting down", ErrorCode.SERVER_AWAY),
    ("terminating", ErrorCode.SERVER_AWAY),
    ("in recovery", ErrorCode.SERVER_AWAY),
    ("not yet accepting", ErrorCode.SERVER_AWAY),
)


@contextmanager
def told(place: Place) -> Generator[None]:
    """Raise EventDeskError for what network and server say and a person can act on."""
    try:
        yield
    except (DBAPIError, psycopg.Error, SQLAlchemyError) as error:
        code = _code(error)
        if code is None:
            raise
        raise EventDeskError(code, value=place.address) from error


def _code(error: BaseException) -> ErrorCode | None:
    cause = error.orig if isinstance(error, DBAPIError) else error
    state = getattr(cause, "sqlstate", None) or ""
    for start, code in _STATES:
        if state.startswith(start):
            return code
    if state:
        return None
    words = str(cause)
    for phrase, code in _WORDS:
        if phrase in words:
            return code
    attempt = getattr(cause, "pgconn", None)
    if attempt is not None and _was_asked(attempt):
        return ErrorCode.SERVER_REFUSED
    if isinstance(cause, (psycopg.OperationalError, psycopg.InterfaceError)):
        return ErrorCode.SERVER_AWAY
    # SQLAlchemy's own, about a connection that is gone.
    gone = isinstance(cause, (PendingRollbackError, ResourceClosedError))
    return ErrorCode.SERVER_AWAY if gone else None


def _was_asked(attempt: Any) -> bool:
    """Whether a connection came as far as the password before it failed."""
    try:
        return bool(attempt.used_password)
    except psycopg.Error:
        return False


@cache
def _folder() -> Path:
    made = Path(tempfile.mkdtemp(prefix="event-desk-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


def _file_of(certificate: str) -> str:
    """libpq reads certificates from files only."""
    path = _folder() / f"{hashlib.sha256(certificate.encode()).hexdigest()[:16]}.crt"
    if not path.exists():
        beside = path.with_suffix(f".{os.getpid()}")
        beside.write_text(certificate, encoding="ascii")
        beside.replace(path)
    return str(path)
