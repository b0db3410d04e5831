"""The colours: three palettes, and those of the five answers at a gate."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QPalette


class Mode(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Colours:
    """`on_accent` is the text on the accent; `chosen` lies under a selected row.

    `frame` and `ring` are the widths of a field's border and of the ring round what has the focus.
    """

    ground: str
    card: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    chosen: str
    hover: str
    frame: int = 1
    ring: int = 2


LIGHT = Colours(
    ground="#F5F6F8", card="#FFFFFF", line="#D9DDE3", text="#1B2430", muted="#5B6675",
    accent="#1D5FD1", on_accent="#FFFFFF", chosen="#DDE8FA", hover="#E9ECF1",
)  # fmt: skip
DARK = Colours(
    ground="#14181F", card="#1D232D", line="#333C4A", text="#EEF1F5", muted="#9AA5B4",
    accent="#5B9DFF", on_accent="#0B1526", chosen="#263A5C", hover="#262E3A",
)  # fmt: skip
# For weak eyes: black and white alone, and one yellow for what is chosen or has the focus.
CONTRAST = Colours(
    ground="#000000", card="#000000", line="#FFFFFF", text="#FFFFFF", muted="#FFFFFF",
    accent="#FFE100", on_accent="#000000", chosen="#00338C", hover="#333333", frame=2, ring=4,
)  # fmt: skip
PALETTES = {Mode.LIGHT: LIGHT, Mode.DARK: DARK, Mode.CONTRAST: CONTRAST}


class State(StrEnum):
    """The five classes of answer at a gate. Colour never stands alone: each has its shape."""

    OK = "ok"
    NOTE = "note"
    ALREADY = "already"
    ASK = "ask"
    STOP = "stop"


STATE_COLOURS: dict[State, tuple[str, str]] = {  # ground, what stands on it
    State.OK: ("#007A5A", "#FFFFFF"),
    State.NOTE: ("#1D5FD1", "#FFFFFF"),
    State.ALREADY: ("#F5B301", "#000000"),
    State.ASK: ("#3A3F47", "#FFFFFF"),
    State.STOP: ("#A3123A", "#FFFFFF"),
}


def palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    made = QPalette()
    for names, value in (
        ((role.Window, role.AlternateBase), colours.ground),
        ((role.Base, role.Button, role.ToolTipBase), colours.card),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), colours.text),
        ((role.PlaceholderText,), colours.muted),
        ((role.Highlight, role.Accent, role.Link), colours.accent),
        ((role.HighlightedText,), colours.on_accent),
        ((role.Mid, role.Midlight, role.Light), colours.line),
        ((role.Dark, role.Shadow), colours.line),
    ):
        for name in names:
            made.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.muted))
    return made
