"""What a small file beside the event remembers of it, so that damage doesn't pass for truth.

SQLite's own check finds a broken structure, but not a letter that a failing disk changed within a
name, and a log that lost its end looks like one that never had it. So the seal says

    closed HASH     of a file that was closed well: exactly these bytes (SHA-256)
    open NUMBER     of one that is in use: the number of its last commit (`PRAGMA user_version`)

The number is written after each commit without waiting for the disk: it outlives the program, and
after a power cut it may be behind, never ahead. Without a seal (a file from another computer)
nothing is known, and nothing is said. The pages of an encrypted event carry seals of their own.
"""

import hashlib
import os
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

_LENGTH = 80


class Trust(Enum):
    UNKNOWN = auto()
    INTACT = auto()
    CHANGED = auto()
    """The file isn't the one that was closed: damaged, or put there by another program."""
    SHORT = auto()
    """Commits that were acknowledged are missing at the end."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """Of a closed file its `digest`, of an open one the `number` of its last commit."""

    digest: str = ""
    number: int | None = None


def seal_of(event: Path) -> Path:
    return event.with_name(f".{event.name}.seal")


def remembered(event: Path) -> Remembered | None:
    try:
        words = seal_of(event).read_text("ascii").split()
    except (OSError, UnicodeDecodeError):
        return None
    match words:
        case ["closed", digest] if len(digest) == hashlib.sha256().digest_size * 2:
            return Remembered(digest)
        case ["open", number] if number.isdecimal():
            return Remembered(number=int(number))
        case _:
            return None


def judge_closed(event: Path, kept: Remembered | None) -> Trust:
    """Compare a file that nobody has open with its seal; one with a log isn't closed."""
    if kept is None or not kept.digest or log_of(event).exists():
        return Trust.UNKNOWN
    return Trust.INTACT if digest(event) == kept.digest else Trust.CHANGED


def log_of(event: Path) -> Path:
    return event.with_name(f"{event.name}-wal")


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def close(event: Path) -> None:
    """Seal a file that nobody has open; one with a log isn't closed."""
    if log_of(event).exists() or not event.exists():
        return
    with suppress(OSError):
        _write(seal_of(event), f"closed {digest(event)}")


def remove(event: Path) -> None:
    """The file is about to be another one."""
    with suppress(OSError):
        seal_of(event).unlink()


class Counter:
    """Writes the number of each commit into the seal of an open event."""

    def __init__(self, event: Path) -> None:
        self._path = seal_of(event)
        self._file: int | None = None

    def note(self, number: int) -> None:
        """Never the reason why a scan fails: a seal that can't be written is none."""
        with suppress(OSError):
            if self._file is None:
                self._file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
                os.ftruncate(self._file, 0)
            os.lseek(self._file, 0, os.SEEK_SET)
            os.write(self._file, f"open {number}".ljust(_LENGTH).encode("ascii"))

    def close(self) -> None:
        if self._file is not None:
            with suppress(OSError):
                os.close(self._file)
            self._file = None


def _write(path: Path, text: str) -> None:
    beside = path.with_name(f"{path.name}.part")
    beside.write_text(text.ljust(_LENGTH), "ascii")
    beside.replace(path)
