"""Files that are either whole or not there."""

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkstemp

from event_desk.errors import ErrorCode, EventDeskError


@contextmanager
def replacing(path: Path) -> Generator[Path]:
    """Yields a file beside `path` to write to; it takes the name when the block ends well.

    Else what was at `path` is still there, and nothing more. Raises CANNOT_WRITE or DISK_FULL.
    """
    try:
        handle, name = mkstemp(dir=path.parent, prefix=".", suffix=".part")
        os.close(handle)
        beside = Path(name)
        try:
            yield beside
            with beside.open("rb+") as written:
                os.fsync(written.fileno())
            beside.chmod(0o644)
            beside.replace(path)
        except BaseException:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise EventDeskError(ErrorCode.DISK_FULL, path=path) from error
        raise EventDeskError(ErrorCode.CANNOT_WRITE, path=path, reason=error.strerror) from error
