"""A folder of files that is either whole or not there, and names that every system takes."""

import re
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from errno import ENOSPC
from pathlib import Path
from tempfile import mkdtemp

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange.spreadsheet import clean

_LONGEST = 80
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x7f]')
# Windows keeps these for its devices, whatever the ending.
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)
_MOST_TRIES = 1_000


@contextmanager
def whole_folder(parent: Path, name: str) -> Generator[tuple[Path, Path]]:
    """Yields the folder to fill, and the one it becomes when the block ends well.

    An older folder of that name stays; the new one gets a number. Raises CANNOT_WRITE or DISK_FULL;
    then nothing is left behind.
    """
    try:
        parent.mkdir(parents=True, exist_ok=True)
        hidden = Path(mkdtemp(dir=parent, prefix=".", suffix=".part"))
        try:
            target = _free(parent, name)
            yield hidden, target
            hidden.chmod(0o755)
            hidden.rename(target)
        finally:
            shutil.rmtree(hidden, ignore_errors=True)
    except OSError as error:
        if error.errno == ENOSPC:
            raise EventDeskError(ErrorCode.DISK_FULL, path=parent) from error
        reason = error.strerror or str(error)
        raise EventDeskError(ErrorCode.CANNOT_WRITE, path=parent, reason=reason) from error


def file_name(text: str, taken: set[str] | None = None) -> str:
    """A name without an ending, unlike those in `taken`, to which it is added."""
    name = " ".join(_FORBIDDEN.sub(" ", clean(text)).split())[:_LONGEST].strip(". ") or "–"
    if _DEVICES.fullmatch(name):
        name = f"{name}_"
    candidate, number = name, 1
    while taken is not None and candidate.casefold() in taken:
        number += 1
        candidate = f"{name} {number}"
    if taken is not None:
        taken.add(candidate.casefold())
    return candidate


def _free(parent: Path, name: str) -> Path:
    for number in range(2, _MOST_TRIES):
        target = parent / name
        if not target.exists():
            return target
        name = f"{name.rsplit(' (', 1)[0]} ({number})"
    raise FileExistsError(f"{name}: too many")
