"""What a timeline is made of: rows, bars with names in them, free times, and what is carried."""

from collections.abc import Hashable
from dataclasses import dataclass

from event_desk.ui.language_cover import Cover
from event_desk.ui.theme import State


@dataclass(frozen=True, slots=True)
class Line:
    """One row's head. A line with `band` set parts two groups of rows.

    `end` stands where reading ends: the hours of a person; `alert` marks it. `key` is what a thing
    dropped on the row is dropped on.
    """

    title: str
    subtitle: str = ""
    end: str = ""
    band: bool = False
    key: Hashable = None
    alert: State | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One name within a bar, that can be carried away from it."""

    key: Hashable
    text: str
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """Work in a row, `start` and `end` in minutes of the day; `parts` take the place of `text`.

    `caption` stands bold before them (a relay's pivot); `ask` ends the bar in an arrow that opens
    its menu; `alert` rings it.
    """

    key: Hashable
    line: int
    start: int
    end: int
    text: str
    cover: Cover
    words: str = ""
    parts: tuple[Part, ...] = ()
    ask: bool = False
    alert: bool = False
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Free:
    """A time in which somebody is here: painted as ground, everything else as absence."""

    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A time that is no work and not free either: lunch, or on the way."""

    line: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Grip:
    """What is carried: a bar, and the name in it that was taken."""

    bar: Hashable
    part: Hashable = None


@dataclass(frozen=True, slots=True)
class Target:
    """Where it would be put: the bar under the mouse, and the row."""

    bar: Hashable = None
    line: Hashable = None
