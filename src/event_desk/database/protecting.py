"""Giving an event file a passphrase, another one, or none.

The content goes into a new file with a new key, which takes the old one's place when it has passed
its check. The old file is written over before it is removed; a solid-state disk may still hold
parts of it, which is why an event is best protected when it is made.
"""

import os
from contextlib import closing, suppress
from pathlib import Path

from event_desk.database import seal
from event_desk.database.checking import check
from event_desk.database.connecting import connect, sentences
from event_desk.database.keys import Key
from event_desk.errors import ErrorCode, EventDeskError

_BLOCK = bytes(1024 * 1024)


def protect(path: Path, before: Key | None, after: Key | None) -> None:
    """Write the closed event `path` anew under `after`; None leaves it plain.

    Raises EVENT_BUSY while anybody has it open, CANNOT_WRITE, DISK_FULL or EVENT_DAMAGED; the
    file is as it was then.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    old = path.with_name(f".{path.name}.{os.getpid()}.old")
    beside.unlink(missing_ok=True)
    try:
        with sentences(path, before):
            _copy(path, before, beside, after)
        if findings := check(beside, after):
            raise EventDeskError(ErrorCode.EVENT_DAMAGED, path=path, reason=findings[0])
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        seal.remove(path)
        with suppress(OSError):  # a stick's file system knows no second name for a file
            os.link(path, old)
        beside.replace(path)
        seal.close(path)
        if old.exists():
            shred(old)
    except OSError as error:
        raise EventDeskError(ErrorCode.CANNOT_WRITE, path=path, reason=error.strerror) from error
    finally:
        beside.unlink(missing_ok=True)
        old.unlink(missing_ok=True)
        for rest in ("-wal", "-shm"):
            beside.with_name(beside.name + rest).unlink(missing_ok=True)


def _copy(path: Path, before: Key | None, beside: Path, after: Key | None) -> None:
    with closing(connect(path, before)) as connection:
        # Whoever else has the file open would go on writing into the one that is removed.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise EventDeskError(ErrorCode.EVENT_BUSY, path=path)
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        # SQLCipher's KEY takes a literal and no parameter; ours is hexadecimal digits only.
        literal = "''" if after is None else after.pragma()
        connection.execute(f"ATTACH DATABASE ? AS written KEY {literal}", (str(beside),))
        connection.execute("SELECT sqlcipher_export('written')")
        connection.execute("DETACH DATABASE written")


def shred(path: Path) -> None:
    """Write over a file's content, then remove it."""
    size = path.stat().st_size
    with path.open("rb+") as file:
        for start in range(0, size, len(_BLOCK)):
            file.write(_BLOCK[: min(len(_BLOCK), size - start)])
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
