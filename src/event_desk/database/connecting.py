"""Connections to an event file, and the engine's words put into ours."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2  # pyright: ignore[reportMissingTypeStubs]

from event_desk.database.keys import Key
from event_desk.database.places import is_writable
from event_desk.errors import ErrorCode, EventDeskError

engine_module: Any = dbapi2  # the package carries no types

BUSY_TIMEOUT_S = 5
# 3.51.3 mends the reset of the write-ahead log that could lose commits.
OLDEST_SQLITE = (3, 51, 3)


def check_engine() -> None:
    """Refuse to run on an SQLite that can lose commits; called once at the start."""
    if engine_module.sqlite_version_info < OLDEST_SQLITE:
        raise RuntimeError(f"SQLite {engine_module.sqlite_version} is too old for event files")


def connect(path: Path, key: Key | None) -> Any:
    """A connection of the DB-API that sends no BEGIN by itself."""
    # The URI keeps SQLite from making a new file where one was removed.
    writable = is_writable(path)
    connection: Any = engine_module.connect(
        f"{path.resolve().as_uri()}?{'mode=rw' if writable else _looking_only(path)}",
        uri=True,
        timeout=BUSY_TIMEOUT_S,
        check_same_thread=False,
        isolation_level=None,
    )
    if key is not None:
        connection.execute(f"PRAGMA key = {key.pragma()}")
    pragmas = ("foreign_keys = ON", "journal_mode = WAL", "synchronous = FULL")
    for pragma in pragmas if writable else pragmas[:1]:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _looking_only(path: Path) -> str:
    """`immutable` needs no files beside the event's, but would not see what a log still holds."""
    log = path.with_name(f"{path.name}-wal")
    held = log.exists() and log.stat().st_size > 0
    return "mode=ro" if held else "mode=ro&immutable=1"


# The engine's words for what a person can act on, and our code for it.
_WORDS = (
    ("is locked", ErrorCode.EVENT_BUSY),
    ("disk is full", ErrorCode.DISK_FULL),
    ("readonly", ErrorCode.CANNOT_WRITE),
    ("unable to open", ErrorCode.CANNOT_WRITE),
    ("not a database", ErrorCode.NOT_AN_EVENT),
    ("unsupported file format", ErrorCode.EVENT_DAMAGED),
    ("malformed", ErrorCode.EVENT_DAMAGED),
    ("corrupt", ErrorCode.EVENT_DAMAGED),
    ("disk I/O error", ErrorCode.EVENT_DAMAGED),
)


@contextmanager
def sentences(path: Path, key: Key | None = None) -> Generator[None]:
    """Raise EventDeskError for what the engine says and a person can act on.

    Where the key is known to be right, a page that doesn't decrypt is a damaged one.
    """
    try:
        yield
    except (DatabaseError, engine_module.DatabaseError) as error:
        words = str(error.orig if isinstance(error, DatabaseError) else error)
        for phrase, code in _WORDS:
            if phrase in words:
                if code is ErrorCode.NOT_AN_EVENT and key is not None:
                    code = ErrorCode.EVENT_DAMAGED
                raise EventDeskError(code, path=path, reason=words) from error
        raise
    except UnicodeDecodeError as error:  # text that was stored as UTF-8 no longer is
        raise EventDeskError(ErrorCode.EVENT_DAMAGED, path=path, reason=error.reason) from error
