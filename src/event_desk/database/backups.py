"""Copies of an event, made while people work, and the way back from one.

They lie in a folder beside the event and, where one was chosen, in a second one on a stick. Kept
are the last 24 of the newest day and the last one of each of the seven days before it.
"""

import os
import shutil
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from event_desk.database import seal
from event_desk.database.checking import check
from event_desk.database.connecting import connect, engine_module
from event_desk.database.event_file import Database
from event_desk.database.keys import Key, is_encrypted, opens
from event_desk.database.places import ENDING
from event_desk.database.protecting import shred
from event_desk.errors import ErrorCode, EventDeskError

KEPT_OF_A_DAY = 24
KEPT_DAYS = 7
ONE_ROW = timedelta(minutes=5)
_STAMP = "%Y-%m-%d %H%M%SZ"
_STAMP_LETTERS = len("2026-06-09 064107Z")


class Occasion(StrEnum):
    """Why a copy was made; part of its file name."""

    ROUTINE = "routine"
    CLOSE = "close"
    BEFORE_IMPORT = "before-import"
    BEFORE_MERGE = "before-merge"
    BEFORE_UPGRADE = "before-upgrade"
    BEFORE_RESTORE = "before-restore"
    BEFORE_PASSPHRASE = "before-passphrase"
    AFTER_REMOVAL = "after-removal"


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup on disk; `at` is UTC, `size` in bytes."""

    path: Path
    at: datetime
    occasion: Occasion
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in an event file: enough to choose one copy among many. Times are UTC."""

    names: str
    people: int
    scans: int
    last_scan: datetime | None
    encrypted: bool


def folder_of(event: Path) -> Path:
    return event.with_name(f"{event.stem} backups")


def copies(event: Path, second: Path | None = None) -> tuple[Copy, ...]:
    """The copies of `event` in its own folder and in the second one, the newest first."""
    folders = [folder_of(event), *([second] if second else [])]
    found = [
        copy
        for folder in folders
        if folder.is_dir()
        for path in folder.glob(f"*{ENDING}")
        if (copy := _copy_of(event, path)) is not None
    ]
    return tuple(sorted(found, key=lambda copy: (copy.at, str(copy.path)), reverse=True))


def make(db: Database, occasion: Occasion, at: datetime, second: Path | None = None) -> Copy:
    """Copy the open event, check the copy, and remove those that are no longer kept.

    A second place that is not there now is left out. Raises EventDeskError DISK_FULL,
    CANNOT_WRITE or BACKUP_DAMAGED; no half copy is left.
    """
    folder = folder_of(db.path)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise EventDeskError(ErrorCode.CANNOT_WRITE, path=folder, reason=error.strerror) from error
    stamp = at.astimezone(UTC).strftime(_STAMP)
    target = folder / f"{db.path.stem} {stamp} {occasion.value}{ENDING}"
    db.backup(target)
    seal.close(target)
    if second is not None and second.is_dir():
        put_beside(target, second / target.name)
        seal.close(second / target.name)
        thin(copies_in(db.path, second))
    thin(copies_in(db.path, folder))
    made = _copy_of(db.path, target)
    assert made is not None
    return made


def copies_in(event: Path, folder: Path) -> tuple[Copy, ...]:
    found = (_copy_of(event, path) for path in folder.glob(f"*{ENDING}"))
    return tuple(sorted((copy for copy in found if copy), key=lambda copy: copy.at, reverse=True))


def superfluous(kept: Sequence[Copy]) -> tuple[Copy, ...]:
    """Which of the copies are not kept any longer; `kept` begins with the newest."""
    days: dict[object, list[Copy]] = {}
    for copy in kept:
        days.setdefault(copy.at.date(), []).append(copy)
    gone: list[Copy] = []
    for number, of_day in enumerate(days.values()):
        keep = KEPT_OF_A_DAY if number == 0 else 1 if number <= KEPT_DAYS else 0
        gone += of_day[keep:]
    return tuple(gone)


def thin(kept: Sequence[Copy]) -> None:
    for copy in superfluous(kept):
        remove(copy)


def remove(copy: Copy) -> None:
    seal.remove(copy.path)
    with suppress(OSError):
        copy.path.unlink()


def before(db: Database, occasion: Occasion, at: datetime, second: Path | None = None) -> None:
    """A copy before much is changed at once; of several merges in a row, before the first.

    Raises what `make` raises, and then what was to come is best left.
    """
    if is_due(db.path, occasion, at):
        make(db, occasion, at, second)


def is_due(event: Path, occasion: Occasion, at: datetime) -> bool:
    """Whether `before` would make one: a merge within minutes of the last has its copy."""
    if occasion is not Occasion.BEFORE_MERGE:
        return True
    folder = folder_of(event)
    kept = copies_in(event, folder) if folder.is_dir() else ()
    return all(copy.occasion is not occasion or at - copy.at > ONE_ROW for copy in kept)


def shred_copy(copy: Copy) -> None:
    """Write over a copy, then remove it; raises CANNOT_WRITE."""
    seal.remove(copy.path)
    try:
        shred(copy.path)
    except OSError as error:
        raise EventDeskError(
            ErrorCode.CANNOT_WRITE, path=copy.path, reason=error.strerror
        ) from error


def faults(path: Path, key: Key | None = None) -> list[str]:
    """What is wrong with a copy; an empty list when it is whole and as it was made."""
    if seal.judge_closed(path, seal.remembered(path)) is seal.Trust.CHANGED:
        return ["not as it was made"]
    return check(path, key)


def contents(path: Path, key: Key | None = None) -> Contents | None:
    """What stands in an event file of any version; None where it can't be read or not opened."""
    encrypted = is_encrypted(path)
    if encrypted and (key is None or not opens(path, key)):
        return None
    try:
        with closing(connect(path, key if encrypted else None)) as connection:
            names = connection.execute("SELECT names FROM events").fetchone()
            people = connection.execute(
                "SELECT count(*) FROM people WHERE deleted_at IS NULL"
            ).fetchone()
            scans = connection.execute("SELECT count(*), max(at) FROM scans").fetchone()
    except engine_module.DatabaseError:
        return None
    last = datetime.fromisoformat(scans[1]).replace(tzinfo=UTC) if scans[1] else None
    return Contents(names[0] if names else "{}", people[0], scans[0], last, encrypted)


def newest_good(event: Path, key: Key | None = None, second: Path | None = None) -> Copy | None:
    """The newest copy that passes its check, for an event that doesn't."""
    return next((copy for copy in copies(event, second) if not faults(copy.path, key)), None)


def bring_back(copy: Path, key: Key | None, event: Path, at: datetime) -> Path | None:
    """Put a copy in the event's place; what was there is kept beside it, and its path given.

    The event must be closed. Raises BACKUP_DAMAGED where the copy doesn't pass its check,
    CANNOT_WRITE or DISK_FULL.
    """
    if findings := faults(copy, key):
        raise EventDeskError(ErrorCode.BACKUP_DAMAGED, path=copy, reason=findings[0])
    beside = event.with_name(f".{event.name}.{os.getpid()}.part")
    aside: Path | None = None
    try:
        _copy_bytes(copy, beside)
        if event.exists():
            aside = _set_aside(event, at)
        seal.remove(event)
        beside.replace(event)
        seal.close(event)
    except OSError as error:
        raise EventDeskError(ErrorCode.CANNOT_WRITE, path=event, reason=error.strerror) from error
    finally:
        beside.unlink(missing_ok=True)
    return aside


def put_beside(source: Path, target: Path) -> None:
    """Copy a finished file, whole or not at all. Raises EventDeskError CANNOT_WRITE."""
    beside = target.with_name(f".{target.name}.part")
    try:
        _copy_bytes(source, beside)
        beside.replace(target)
    except OSError as error:
        raise EventDeskError(ErrorCode.CANNOT_WRITE, path=target, reason=error.strerror) from error
    finally:
        beside.unlink(missing_ok=True)


def _set_aside(event: Path, at: datetime) -> Path:
    """The event under another name, with its log: the last scans may stand only there."""
    stamp = at.astimezone(UTC).strftime(_STAMP)
    aside = event.with_name(f"{event.stem} set aside {stamp}{ENDING}")
    for rest in ("-wal", "-shm"):
        log = event.with_name(event.name + rest)
        if log.exists():
            log.rename(aside.with_name(aside.name + rest))
    event.rename(aside)
    return aside


def _copy_bytes(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    with target.open("rb+") as written:
        os.fsync(written.fileno())


def _copy_of(event: Path, path: Path) -> Copy | None:
    """What the name of a copy says; None for other files."""
    start = f"{event.stem} "
    if not path.stem.startswith(start):
        return None
    rest = path.stem[len(start) :]
    stamp, occasion = rest[:_STAMP_LETTERS], rest[_STAMP_LETTERS + 1 :]
    try:
        at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
        return Copy(path, at, Occasion(occasion), path.stat().st_size)
    except (ValueError, OSError):
        return None
