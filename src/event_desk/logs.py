"""What the program writes down about itself, for whoever looks after it. Nothing about people.

An exception's message may hold a name or a phone number out of the lists, so only its kind and the
places in the code are written; and only the program's own lines are, because nobody knows what a
library would say.
"""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

NAME = "event-desk.log"
LARGEST = 500_000  # bytes; with KEPT older ones, a season fits into two megabytes
KEPT = 3

_Told = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def begin(folder: Path) -> logging.Handler | None:
    """Write into `folder` from now on; None where it can't be written: the program goes on."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / NAME, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", delay=False
        )
    except OSError:
        return None
    handler.setFormatter(_Quiet("%(asctime)s %(levelname)s %(name)s %(message)s"))
    ours = logging.getLogger("event_desk")
    for before in [one for one in ours.handlers if isinstance(one, RotatingFileHandler)]:
        end(before)
    ours.addHandler(handler)
    ours.setLevel(logging.INFO)
    return handler


def end(handler: logging.Handler | None) -> None:
    if handler is not None:
        logging.getLogger("event_desk").removeHandler(handler)
        handler.close()


def folder() -> Path | None:
    """Where the log is, or None while nothing is written."""
    for one in logging.getLogger("event_desk").handlers:
        if isinstance(one, RotatingFileHandler):
            return Path(one.baseFilename).parent
    return None


def trace(error: BaseException) -> str:
    """Kind and places, of what it came from, too; never a message."""
    told: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        kind = type(current)
        frames = "".join(traceback.format_tb(current.__traceback__))
        told.append(f"{kind.__module__}.{kind.__qualname__}\n{frames}")
        current = current.__cause__ or current.__context__
    return "from\n".join(told)


class _Quiet(logging.Formatter):
    def formatException(self, ei: _Told) -> str:  # noqa: N802 - logging's name
        return trace(ei[1]) if ei[1] is not None else ""
