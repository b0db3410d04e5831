"""What the commands say: JSON or lines on standard output, the rest on standard error."""

import json
import sys
import time
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from event_desk import clock

_BAR = 30
_REDRAW_EVERY_S = 0.1


def say(text: str = "") -> None:
    """A line for a person, on standard output."""
    sys.stdout.write(f"{text}\n")


def tell(text: str) -> None:
    """A line about how things go, on standard error."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def complain(sentence: str) -> None:
    """The one sentence that says what could not be done."""
    sys.stdout.flush()
    tell(f"event-desk: {sentence}")


def say_json(value: Any) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1, default=_plain) + "\n")


def say_json_line(value: Any) -> None:
    """One value on one line, sent at once: somebody waits for it at the other end."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, default=_plain) + "\n")
    sys.stdout.flush()


def say_table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Columns for a terminal; letters of any script are counted by their width."""
    lines = [[str(cell) if cell is not None else "" for cell in row] for row in rows]
    widths = [
        max([_width(heading), *(_width(line[at]) for line in lines)])
        for at, heading in enumerate(headings)
    ]
    for line in [list(headings), ["─" * width for width in widths], *lines]:
        padded = (
            cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)
        )
        say("  ".join(padded).rstrip())


class Bar:
    """A progress bar on standard error; silent where that is no terminal."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._shown = sys.stderr.isatty()
        self._drawn_at = 0.0
        self._drawn = False

    def __enter__(self) -> "Bar":
        return self

    def __exit__(self, *_error: object) -> None:
        self.clear()

    def clear(self) -> None:
        """Make room for a line of text."""
        if self._drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if not self._shown or (now - self._drawn_at < _REDRAW_EVERY_S and done != total):
            return
        self._drawn_at = now
        self._drawn = True
        if total > 0:
            filled = _BAR * done // total
            picture = f"[{'█' * filled}{'░' * (_BAR - filled)}] {100 * done // total:3d} %"
        else:
            picture = "…"
        sys.stderr.write(f"\r\x1b[K{self._label} {picture}")
        sys.stderr.flush()


def _plain(value: object) -> object:
    match value:
        case datetime():
            return clock.iso(value)
        case date():
            return value.isoformat()
        case tuple() | set() | frozenset():
            return list(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType] - any values
        case _:
            return str(value)


def _width(text: str) -> int:
    return sum(
        0
        if unicodedata.combining(letter) or unicodedata.category(letter) == "Cf"
        else 2
        if unicodedata.east_asian_width(letter) in "WF"
        else 1
        for letter in text
    )
