"""How a badge looks, as frozen values: what stands where, in millimetres from the upper left.

A design knows nothing of people. Fields name what they show and when; `drawing` puts them on paper.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto
from types import MappingProxyType

from event_desk.paper.fonts import Weight
from event_desk.paper.text import Align, Upright


class Source(StrEnum):
    """What a field shows. The `native` ones are in the other script, where there is one."""

    NAME = auto()
    NATIVE_NAME = auto()
    ORGANISATION = auto()
    NATIVE_ORGANISATION = auto()
    POSITION = auto()
    CATEGORY = auto()
    NATIVE_CATEGORY = auto()
    EVENT = auto()
    NATIVE_EVENT = auto()
    TYPING_CODE = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Box:
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class When:
    """A field is shown when all of this holds; what is left out always holds."""

    categories: frozenset[str] = frozenset()
    photo_consent: bool | None = None
    has: frozenset[Source] = frozenset()
    lacks: frozenset[Source] = frozenset()


ALWAYS = When()
CATEGORY_COLOUR = "category"
"""In place of `#rrggbb`: the colour that the design gives the person's category."""


@dataclass(frozen=True, slots=True)
class TextField:
    """Sizes in points: as large as fits between the two, on up to `lines` lines."""

    box: Box
    source: Source
    text: str = ""
    weight: Weight = Weight.REGULAR
    largest: float = 12.0
    smallest: float = 8.0
    lines: int = 1
    align: Align = Align.CENTER
    upright: Upright = Upright.MIDDLE
    colour: str = "#000000"
    when: When = ALWAYS


@dataclass(frozen=True, slots=True)
class QrField:
    """The badge's code. The box includes the quiet zone, four modules of white on each side."""

    box: Box
    when: When = ALWAYS


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of one colour."""

    box: Box
    colour: str
    when: When = ALWAYS


@dataclass(frozen=True, slots=True)
class LanguageMarks:
    """The languages a person speaks, as small marks in a row from the left of the box."""

    box: Box
    colour: str
    when: When = ALWAYS


@dataclass(frozen=True, slots=True)
class PictureField:
    """A picture of the event's, named by the SHA-256 of its file."""

    box: Box
    picture: str
    when: When = ALWAYS


Field = TextField | QrField | Area | LanguageMarks | PictureField


@dataclass(frozen=True, slots=True)
class Side:
    """Fields are drawn in order: later ones lie above."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Design:
    """Width and height in mm. `colours` by category, each dark enough for white text on it."""

    name: str
    width: float
    height: float
    front: Side
    back: Side | None = None
    colours: Mapping[str, str] = field(default_factory=lambda: MappingProxyType(CATEGORY_COLOURS))
    other_colour: str = "#3A3F47"

    def colour(self, colour: str, category: str) -> str:
        if colour != CATEGORY_COLOUR:
            return colour
        return self.colours.get(category, self.other_colour)


CATEGORY_COLOURS = {
    "participant": "#1D5FD1",
    "speaker": "#A3123A",
    "interpreter": "#5B2A86",
    "media": "#8A4B00",
    "staff": "#007A5A",
    "vip": "#1B2430",
    "guardian": "#4A5568",
    "volunteer": "#00687A",
    "exhibitor": "#6B4E00",
    "guest": "#3A3F47",
}
