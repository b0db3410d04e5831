"""How much memory the program held at most, together with the children it started."""

import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

import psutil

_LOOK_EVERY_S = 0.02


@dataclass(slots=True)
class Peak:
    """In bytes; `children` is the most that they held alone."""

    together: int = 0
    children: int = 0


@contextmanager
def watched() -> Generator[Peak]:
    peak, over = Peak(), threading.Event()

    def look() -> None:
        own = psutil.Process()
        while not over.wait(_LOOK_EVERY_S):
            children = sum(map(_held, own.children(recursive=True)))
            peak.children = max(peak.children, children)
            peak.together = max(peak.together, children + own.memory_info().rss)

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        yield peak
    finally:
        over.set()
        watcher.join()


def _held(process: psutil.Process) -> int:
    try:
        return process.memory_info().rss
    except psutil.Error:  # it ended meanwhile
        return 0
