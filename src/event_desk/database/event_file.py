"""The event file: one SQLite database per event, and its two kinds of transaction.

    with db.read() as session:   # sees one consistent moment; never waits, never blocks
    with db.write() as session:  # alone from the first line; commits at the end or rolls back

A write takes the lock at once (BEGIN IMMEDIATE): with SQLite's default, a transaction that reads
first and writes later fails immediately when someone else wrote in between. The engine is
SQLCipher's SQLite, which carries the fix for a WAL fault that Python's own may have.
"""

import os
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction, sessionmaker

from event_desk import migrations
from event_desk.database import seal
from event_desk.database.checking import check
from event_desk.database.connecting import BUSY_TIMEOUT_S, connect, engine_module, sentences
from event_desk.database.keys import Key, is_encrypted, opens
from event_desk.database.places import ENDING, is_writable
from event_desk.database.seal import Counter, Trust
from event_desk.errors import ErrorCode, EventDeskError


class Database:
    """An open event file. `Database.open` and `Database.create` are the ways in.

    `read_only` is one on a medium that can't be written: it can be looked at, and every write
    raises READ_ONLY. `trust` is what its seal said when it was opened. `before_upgrade` is the copy
    of a file from an older version, made before it was brought up to date.
    """

    def __init__(self, path: Path, key: Key | None = None) -> None:
        self.path = path
        self.key = key
        self.read_only = not is_writable(path)
        self.trust = Trust.UNKNOWN
        self.before_upgrade: Path | None = None
        self._is_event = False
        self._number = 0
        self._counter = Counter(path)
        self._one_writer = Lock()
        self._engine = create_engine(
            "sqlite://",
            module=engine_module,
            creator=lambda: connect(path, key),
            poolclass=QueuePool,
            pool_size=4,
        )
        event.listen(self._engine, "begin", self._begin)
        self._reading = sessionmaker(self._engine, expire_on_commit=False)
        self._writing = sessionmaker(self._engine.execution_options(event_desk_write=True))
        self._heard: list[tuple[str, Callable[..., None]]] = []
        self._hear("after_commit", self._on_committed)

    @classmethod
    def open(cls, path: Path, key: Key | None = None) -> "Database":
        """Open an event file, bringing an older one up to date.

        Raises EventDeskError: EVENT_NOT_FOUND, NOT_AN_EVENT, EVENT_DAMAGED, EVENT_NEWER,
        EVENT_BUSY, and of an encrypted file EVENT_LOCKED without a key, PASSPHRASE_WRONG with
        another one's. The key of a plain file isn't needed and is left alone.
        """
        if not path.is_file():
            raise EventDeskError(ErrorCode.EVENT_NOT_FOUND, path=path)
        key = _right_key(path, key)
        db = cls(path, key)
        try:
            kept = seal.remembered(path)
            db.trust = seal.judge_closed(path, kept)  # before anybody touches the file
            with sentences(path, key):
                db._bring_up_to_date()
                db._is_event = True
                if kept is not None and kept.number is not None:
                    db.trust = Trust.SHORT if db._last_commit() < kept.number else Trust.INTACT
        except BaseException:
            db.close()
            raise
        return db

    @classmethod
    def create(cls, path: Path, key: Key | None = None) -> "Database":
        """Make a new, empty event file; an existing file is never touched (EVENT_EXISTS).

        With a key (`new_key`) it is encrypted from its first byte on.
        """
        try:
            with path.open("xb"):
                pass
        except FileExistsError:
            raise EventDeskError(ErrorCode.EVENT_EXISTS, path=path) from None
        except OSError as error:
            raise EventDeskError(
                ErrorCode.CANNOT_WRITE, path=path, reason=error.strerror
            ) from error
        db = cls(path, key)
        try:
            with sentences(path, key), db._engine_for_writing().begin() as connection:
                migrations.upgrade(connection)
            db._is_event = True
        except BaseException:
            db.close()
            path.unlink(missing_ok=True)
            raise
        return db

    def read(self) -> Session:
        return self._reading()

    @contextmanager
    def write(self) -> Generator[Session]:
        """Yields a session that commits when the block ends; raises EVENT_BUSY or DISK_FULL."""
        with sentences(self.path, self.key), self._turn(), self._writing.begin() as session:
            yield session

    @contextmanager
    def _turn(self) -> Generator[None]:
        """Threads of one program wait for each other here: SQLite makes who waits sleep ever
        longer, and the window would stand still long after a step of an import is over."""
        if not self._one_writer.acquire(timeout=BUSY_TIMEOUT_S):
            raise EventDeskError(ErrorCode.EVENT_BUSY, path=self.path)
        try:
            yield
        finally:
            self._one_writer.release()

    def close(self) -> None:
        while self._heard:  # SQLAlchemy would keep what is heard, and so this event, for ever
            event.remove(self._writing, *self._heard.pop())
        self._engine.dispose()
        self._counter.close()
        if self._is_event and not self.read_only:
            seal.close(self.path)

    def leave(self) -> None:
        """Close a file that is in doubt, and let the doubt stand: its seal is left alone."""
        self._is_event = False
        self.close()

    def _on_committed(self, _session: Session) -> None:
        self._counter.note(self._number)

    def backup(self, target: Path) -> None:
        """Copy the event as it is now into `target`, checked before it gets its name.

        The copy of an encrypted event is encrypted, and the same passphrase opens it.
        VACUUM INTO, because SQLite's backup interface starts again with every write of another.
        """
        beside = target.with_name(f".{target.name}.{os.getpid()}.part")
        beside.unlink(missing_ok=True)
        try:
            with sentences(target, self.key), closing(connect(self.path, self.key)) as connection:
                connection.execute("VACUUM INTO ?", (str(beside),))
            if findings := check(beside, self.key):
                raise EventDeskError(ErrorCode.BACKUP_DAMAGED, path=target, reason=findings[0])
            with beside.open("rb+") as written:
                os.fsync(written.fileno())
            beside.replace(target)
        except OSError as error:
            raise EventDeskError(
                ErrorCode.CANNOT_WRITE, path=target, reason=error.strerror
            ) from error
        finally:
            beside.unlink(missing_ok=True)

    def on_commit(self, tell: Callable[[frozenset[str]], None]) -> None:
        """Call `tell` after each commit with the names of the tables that were written.

        It runs on the thread that committed. The window turns it into one signal, so nobody who
        writes has to remember to announce it. What goes past the mapper is named in
        `session.info["touched"]`; a session whose `info` has `quiet` isn't announced at all.
        """

        def collect(session: Session, _context: UOWTransaction) -> None:
            for thing in (*session.new, *session.dirty, *session.deleted):
                _touched(session).add(thing.__tablename__)

        def collect_bulk(state: ORMExecuteState) -> None:
            if not state.is_select:
                _touched(state.session).update(
                    mapper.class_.__tablename__ for mapper in state.all_mappers
                )

        def announce(session: Session) -> None:
            # Not taken away here: others may be waiting for the same news.
            touched = session.info.get("touched")
            if touched and not session.info.get("quiet"):
                tell(frozenset(touched))

        def forget(session: Session) -> None:
            session.info.pop("touched", None)

        self._hear("after_flush", collect)
        self._hear("do_orm_execute", collect_bulk)
        self._hear("after_commit", announce)
        self._hear("after_rollback", forget)

    def _hear(self, name: str, act: Callable[..., None]) -> None:
        event.listen(self._writing, name, act)
        self._heard.append((name, act))

    def _begin(self, connection: Connection) -> None:
        """We send BEGIN ourselves. Every writing transaction is numbered, see `seal`."""
        if not connection.get_execution_options().get("event_desk_write", False):
            connection.exec_driver_sql("BEGIN")
            return
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        if self.read_only:
            raise EventDeskError(ErrorCode.READ_ONLY, path=self.path)
        self._number = _commit_number(connection) + 1
        connection.exec_driver_sql(f"PRAGMA user_version = {self._number}")

    def _last_commit(self) -> int:
        with self._engine.connect() as connection:
            return _commit_number(connection)

    def _engine_for_writing(self) -> Engine:
        return self._engine.execution_options(event_desk_write=True)

    def _bring_up_to_date(self) -> None:
        with self._engine.connect() as connection:
            found = migrations.state(connection)
        match found:
            case migrations.State.CURRENT:
                return
            case migrations.State.NEWER:
                raise EventDeskError(ErrorCode.EVENT_NEWER, path=self.path)
            case migrations.State.EMPTY | migrations.State.FOREIGN:
                raise EventDeskError(ErrorCode.NOT_AN_EVENT, path=self.path)
            case migrations.State.OLDER:
                before = self.path.with_suffix(f".before-upgrade{ENDING}")
                self.backup(before)
                self.before_upgrade = before
                with self._engine_for_writing().begin() as connection:
                    migrations.upgrade(connection)


def _touched(session: Session) -> set[str]:
    touched: set[str] = session.info.setdefault("touched", set())
    return touched


def _commit_number(connection: Connection) -> int:
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _right_key(path: Path, key: Key | None) -> Key | None:
    if not is_encrypted(path):
        return None
    if key is None:
        raise EventDeskError(ErrorCode.EVENT_LOCKED, path=path)
    if not opens(path, key):
        raise EventDeskError(ErrorCode.PASSPHRASE_WRONG, path=path)
    return key
