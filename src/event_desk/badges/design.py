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
    COUNTRY = auto()
    NATIVE_COUNTRY = auto()
    CATEGORY = auto()
    NATIVE_CATEGORY = auto()
    LANGUAGES = auto()
    CHANNEL = auto()
    SESSIONS = auto()
    EVENT = auto()
    NATIVE_EVENT = auto()
    TYPING_CODE = auto()
    TEXT = auto()


class Shape(StrEnum):
    """Signs that differ without colour."""

    DOT = auto()
    RING = auto()
    LENS = auto()
    SQUARE = auto()
    DIAMOND = auto()


@dataclass(frozen=True, slots=True)
class Box:
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class When:
    """A field is shown when all of this holds; what is left out always holds.

    One of `categories`, one of `languages` spoken, and an invitation to one of `sessions` (codes)
    are enough. `photo_consent` True or False wants just that answer: who wasn't asked has neither.
    """

    categories: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    sessions: frozenset[str] = frozenset()
    photo_consent: bool | None = None
    has: frozenset[Source] = frozenset()
    lacks: frozenset[Source] = frozenset()


ALWAYS = When()
CATEGORY_COLOUR = "category"
"""In place of `#rrggbb`: the colour that the design gives the person's category."""


@dataclass(frozen=True, slots=True)
class TextField:
    """Sizes in points: as large as fits between the two, on up to `lines` lines.

    `text` is what a field of `Source.TEXT` shows; around any other, `{}` in it stands for the
    value ("Channel {}"), and nothing is shown where there is none.
    """

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
    """A rectangle of one colour; with `outline` (mm) only its edge, drawn inside the box."""

    box: Box
    colour: str
    outline: float = 0.0
    when: When = ALWAYS


@dataclass(frozen=True, slots=True)
class LanguageMarks:
    """The languages a person speaks, as small marks in a row from the left of the box."""

    box: Box
    colour: str
    when: When = ALWAYS


@dataclass(frozen=True, slots=True)
class Mark:
    """A small sign in the middle of its box, shown to those who meet a condition.

    What it means is for those to know who look for it: the photographers' mark says that somebody
    agreed to be photographed, so its absence tells nothing about anybody.
    """

    box: Box
    shape: Shape
    colour: str
    when: When = ALWAYS


@dataclass(frozen=True, slots=True)
class SessionList:
    """The closed sessions that a person may enter, one below the other, with day and time."""

    box: Box
    largest: float = 9.0
    smallest: float = 6.0
    colour: str = "#000000"
    when: When = ALWAYS


@dataclass(frozen=True, slots=True)
class PictureField:
    """A picture of the event's, named by the SHA-256 of its file.

    It is shown whole, in its own proportions; with `fill` it covers the box and loses its edges,
    as a background does.
    """

    box: Box
    picture: str
    fill: bool = False
    when: When = ALWAYS


Field = TextField | QrField | Area | LanguageMarks | Mark | SessionList | PictureField


@dataclass(frozen=True, slots=True)
class Side:
    """Fields are drawn in order: later ones lie above."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Design:
    """Width and height in mm. `colours` by category, each dark enough for white text on it.

    A back is a page of its own behind the front, turned over its long edge. With `fold` it stands
    on the same page above the front and upside down, for paper that is folded between the two.
    """

    name: str
    width: float
    height: float
    front: Side
    back: Side | None = None
    fold: bool = False
    colours: Mapping[str, str] = field(default_factory=lambda: MappingProxyType(CATEGORY_COLOURS))
    other_colour: str = "#3A3F47"

    def colour(self, colour: str, category: str) -> str:
        if colour != CATEGORY_COLOUR:
            return colour
        return self.colours.get(category, self.other_colour)

    @property
    def sides(self) -> tuple[Side, ...]:
        return (self.front,) if self.back is None else (self.front, self.back)

    @property
    def folded(self) -> bool:
        """Whether front and back share a page."""
        return self.fold and self.back is not None

    @property
    def page_height(self) -> float:
        """Of the paper before it is folded."""
        return self.height * 2 if self.folded else self.height

    @property
    def pictures(self) -> frozenset[str]:
        """The pictures that it shows."""
        return frozenset(
            part.picture
            for side in self.sides
            for part in side.fields
            if isinstance(part, PictureField)
        )


@dataclass(frozen=True, slots=True)
class Designs:
    """Which design each category gets; those in `without` get no badge."""

    others: Design
    by_category: Mapping[str, Design] = field(default_factory=dict[str, Design])
    without: frozenset[str] = frozenset()

    def of(self, category: str) -> Design | None:
        if category in self.without:
            return None
        return self.by_category.get(category, self.others)

    @property
    def all(self) -> tuple[Design, ...]:
        return (self.others, *self.by_category.values())


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
