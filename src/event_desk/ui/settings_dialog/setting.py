"""What one setting is: where it is kept, how it is read, what follows when it is changed.

The rows of the dialog, the menus of the status bar and the search all come from these values, so
each setting is said and carried out in one place. A setting's value is always a text.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from event_desk.roles import Right
from event_desk.ui.context import Context

if TYPE_CHECKING:
    from event_desk.ui.main_window import MainWindow

Words = Callable[[], str]
Choices = tuple[tuple[str, str], ...]
"""Values, each with its words."""


class Group(StrEnum):
    LOOK = "look"
    DESK = "desk"
    SCANNER = "scanner"
    PRINTING = "printing"
    EVENT = "event"
    BACKUPS = "backups"
    PRIVACY = "privacy"
    RULES = "rules"
    ADVANCED = "advanced"


class Scope(Enum):
    COMPUTER = auto()
    EVENT = auto()


class Kind(Enum):
    CHOICE = auto()
    TOGGLE = auto()  # `yes` or nothing
    TEXT = auto()
    DAY = auto()  # ISO
    ZONE = auto()
    LANGUAGES = auto()  # codes with commas
    OPEN = auto()  # another dialog, which keeps what it changes


@dataclass(frozen=True, slots=True)
class Host:
    """Where a setting is changed: the window it is for, what stands before it, and showing there
    what another dialog changed."""

    context: Context
    window: "MainWindow"
    parent: QWidget
    refresh: Callable[[], None] = lambda: None


def _nothing() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Setting:
    """`words` are others by which people look for it. `usual` is what “back to default” means.

    `remakes`: the window is made anew when the dialog closes, because what it was built with has
    changed. `redraws`: the dialog itself looks or reads otherwise at once.
    """

    key: str
    group: Group
    title: Words
    kind: Kind
    scope: Scope = Scope.COMPUTER
    right: Right = Right.SCAN
    words: Words = _nothing
    hint: Words = _nothing
    choices: Callable[[], Choices] = field(default=tuple[tuple[str, str], ...])
    read: Callable[[Context], str] = field(default=lambda _context: "")
    write: Callable[[Host, str], None] = field(default=lambda _host, _value: None)
    usual: Callable[[Context], str] | None = None
    open: Callable[[Host], object] | None = None
    button: Words = _nothing
    remakes: bool = False
    redraws: bool = False
