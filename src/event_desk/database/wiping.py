"""Cleaning an event's file and its copies of what was removed from it.

A row that was emptied still stands on freed pages, in the log and in every backup. So the file is
written anew, the log emptied, a fresh copy made, and each older one written over and removed.
"""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import monotonic, sleep
from typing import TypeVar

from sqlalchemy.orm import Session

from event_desk.database import backups, seal
from event_desk.database.backups import Copy, Occasion
from event_desk.database.connecting import connect, sentences
from event_desk.database.event_file import Database
from event_desk.database.places import ENDING
from event_desk.database.protecting import shred
from event_desk.errors import ErrorCode, EventDeskError

Result = TypeVar("Result")
_PATIENCE_S = 10.0
_ROOM = 3  # the new file, its log and the fresh copy


@dataclass(frozen=True, slots=True)
class Wiped:
    """`removed` copies are gone, `kept` ones could not be removed; `fresh` is the new copy."""

    fresh: Copy
    removed: tuple[Path, ...]
    kept: tuple[Path, ...]


def wipe(db: Database, remove: Callable[[Session], Result]) -> Result:
    """Let `remove` empty what it will, in one transaction that leaves nothing on freed pages.

    Raises DISK_FULL before anything is done where there is no room to write the file anew.
    """
    size = db.path.stat().st_size
    if shutil.disk_usage(db.path.parent).free < _ROOM * size:
        raise EventDeskError(ErrorCode.DISK_FULL, path=db.path)
    with db.write() as session:
        session.connection().exec_driver_sql("PRAGMA secure_delete = ON")
        return remove(session)


def clean(db: Database, at: datetime, second: Path | None = None) -> Wiped:
    """Write the file anew, make a fresh copy, and remove all older ones.

    Can be done again after it was stopped. Raises EVENT_BUSY while another program reads.
    """
    write_anew(db)
    before = set(old_copies(db.path, second))
    fresh = backups.make(db, Occasion.AFTER_REMOVAL, at, second)
    made = {fresh.path} | ({second / fresh.path.name} if second else set[Path]())
    removed: list[Path] = []
    kept: list[Path] = []
    for path in sorted(before - made):
        try:
            seal.remove(path)
            if path.exists():  # thinning may have been there first
                shred(path)
            removed.append(path)
        except OSError:
            kept.append(path)
    return Wiped(fresh, tuple(removed), tuple(kept))


def old_copies(event: Path, second: Path | None = None) -> tuple[Path, ...]:
    """Backups in both folders, and what was set aside before an upgrade or a restore."""
    beside = [
        path
        for path in event.parent.iterdir()
        if path.name.startswith((f"{event.stem} set aside ", f"{event.stem}.before-upgrade"))
        and ENDING in path.name
    ]
    return tuple(sorted({*beside, *(copy.path for copy in backups.copies(event, second))}))


def write_anew(db: Database) -> None:
    """Without freed pages and without a log; copies made before are as they were."""
    until = monotonic() + _PATIENCE_S
    with sentences(db.path, db.key), closing(connect(db.path, db.key)) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        # The index keeps words of those who are gone until it is written anew.
        connection.execute("INSERT INTO people_words(people_words) VALUES('rebuild')")
        connection.execute("VACUUM")
        while True:
            busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if not busy:
                return
            if monotonic() > until:
                raise EventDeskError(ErrorCode.EVENT_BUSY, path=db.path)
            sleep(0.1)
