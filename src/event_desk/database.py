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
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction, sessionmaker
from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]

from event_desk import migrations
from event_desk.errors import ErrorCode, EventDeskError

engine_module: Any = dbapi2  # the package carries no types

ENDING = ".eventdesk"
BUSY_TIMEOUT_S = 5
# 3.51.3 mends the reset of the write-ahead log that could lose commits.
OLDEST_SQLITE = (3, 51, 3)


class Database:
    """An open event file. `Database.open` and `Database.create` are the ways in."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._one_writer = Lock()
        self._engine = create_engine(
            "sqlite://",
            module=engine_module,
            creator=lambda: _connect(path),
            poolclass=QueuePool,
            pool_size=4,
        )
        event.listen(self._engine, "begin", _begin)
        self._reading = sessionmaker(self._engine, expire_on_commit=False)
        self._writing = sessionmaker(self._engine.execution_options(event_desk_write=True))

    @classmethod
    def open(cls, path: Path) -> "Database":
        """Open an event file, bringing an older one up to date.

        Raises EventDeskError: EVENT_NOT_FOUND, NOT_AN_EVENT, EVENT_DAMAGED, EVENT_NEWER,
        EVENT_BUSY.
        """
        if not path.is_file():
            raise EventDeskError(ErrorCode.EVENT_NOT_FOUND, path=path)
        db = cls(path)
        try:
            with _sentences(path):
                db._bring_up_to_date()
        except BaseException:
            db.close()
            raise
        return db

    @classmethod
    def create(cls, path: Path) -> "Database":
        """Make a new, empty event file; an existing file is never touched (EVENT_EXISTS)."""
        try:
            with path.open("xb"):
                pass
        except FileExistsError:
            raise EventDeskError(ErrorCode.EVENT_EXISTS, path=path) from None
        except OSError as error:
            raise EventDeskError(
                ErrorCode.CANNOT_WRITE, path=path, reason=error.strerror
            ) from error
        db = cls(path)
        try:
            with _sentences(path), db._engine_for_writing().begin() as connection:
                migrations.upgrade(connection)
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
        with _sentences(self.path), self._turn(), self._writing.begin() as session:
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
        self._engine.dispose()

    def backup(self, target: Path) -> None:
        """Copy the event as it is now into `target`, checked before it gets its name.

        VACUUM INTO, because SQLite's backup interface starts again with every write of another.
        """
        beside = target.with_name(f".{target.name}.{os.getpid()}.part")
        beside.unlink(missing_ok=True)
        try:
            with _sentences(target), closing(_connect(self.path)) as connection:
                connection.execute("VACUUM INTO ?", (str(beside),))
            if findings := check(beside):
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

        event.listen(self._writing, "after_flush", collect)
        event.listen(self._writing, "do_orm_execute", collect_bulk)
        event.listen(self._writing, "after_commit", announce)
        event.listen(self._writing, "after_rollback", forget)

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
                self.backup(self.path.with_suffix(f".before-upgrade{ENDING}"))
                with self._engine_for_writing().begin() as connection:
                    migrations.upgrade(connection)


def check(path: Path) -> list[str]:
    """What SQLite finds wrong within the file; an empty list when all is well."""
    db = Database(path)
    try:
        with db._engine.connect() as connection:  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
            found = connection.execute(text("PRAGMA integrity_check(20)")).scalars().all()
            found = [*found, *connection.execute(text("PRAGMA foreign_key_check")).all()]
            state = migrations.state(connection)
    except DatabaseError as error:
        return [str(error.orig)]
    finally:
        db.close()
    if state in (migrations.State.EMPTY, migrations.State.FOREIGN):
        return ["not an event file"]
    return [str(line) for line in found if line != "ok"]


def _touched(session: Session) -> set[str]:
    touched: set[str] = session.info.setdefault("touched", set())
    return touched


def _connect(path: Path) -> Any:
    # The URI keeps SQLite from making a new file where one was removed.
    connection: Any = engine_module.connect(
        f"{path.resolve().as_uri()}?mode=rw",
        uri=True,
        timeout=BUSY_TIMEOUT_S,
        check_same_thread=False,
        isolation_level=None,  # we send BEGIN ourselves, see _begin
    )
    for pragma in ("foreign_keys = ON", "journal_mode = WAL", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("event_desk_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


# The engine's words for what a person can act on, and our code for it.
_WORDS = (
    ("is locked", ErrorCode.EVENT_BUSY),
    ("disk is full", ErrorCode.DISK_FULL),
    ("readonly", ErrorCode.CANNOT_WRITE),
    ("unable to open", ErrorCode.CANNOT_WRITE),
    ("not a database", ErrorCode.NOT_AN_EVENT),
    ("malformed", ErrorCode.EVENT_DAMAGED),
    ("corrupt", ErrorCode.EVENT_DAMAGED),
    ("disk I/O error", ErrorCode.EVENT_DAMAGED),
)


@contextmanager
def _sentences(path: Path) -> Generator[None]:
    try:
        yield
    except (DatabaseError, engine_module.DatabaseError) as error:
        words = str(error.orig if isinstance(error, DatabaseError) else error)
        for phrase, code in _WORDS:
            if phrase in words:
                raise EventDeskError(code, path=path, reason=words) from error
        raise


def check_engine() -> None:
    """Refuse to run on an SQLite that can lose commits; called once at the start."""
    if engine_module.sqlite_version_info < OLDEST_SQLITE:
        raise RuntimeError(f"SQLite {engine_module.sqlite_version} is too old for event files")
