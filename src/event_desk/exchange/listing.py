"""A sheet to be written: headings, kinds of columns, and rows of plain values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import Enum, auto

from event_desk.programme import EventFacts
from event_desk.texts import translate

Value = str | int | float | bool | date | datetime | None


class Kind(Enum):
    """What a column holds. TEXT and CODE are always text cells, whatever they look like.

    CODE is for what must not be taken for a number: codes, phones. NUMBER is whole. MOMENT is a
    local date and time, CLOCK the same shown without its day.
    """

    TEXT = auto()
    CODE = auto()
    NUMBER = auto()
    DECIMAL = auto()
    DATE = auto()
    MOMENT = auto()
    CLOCK = auto()


def local(event: EventFacts, moment: datetime | None) -> datetime | None:
    """A time as a cell has it: in the event's zone, and without saying so."""
    return None if moment is None else event.local(moment).replace(tzinfo=None)


def yes_no(said: bool | None) -> str:
    """Nothing where nobody said either."""
    if said is None:
        return ""
    return translate("texts", "yes") if said else translate("texts", "no")


@dataclass(frozen=True, slots=True)
class Column:
    """`key` is by which a column is chosen (`exchange.choosing`); empty for those always there.

    On paper it is at least `least` millimetres wide; one with `marks` shows the listing's tints.
    """

    heading: str
    kind: Kind = Kind.TEXT
    key: str = ""
    least: float = 0.0
    marks: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """Columns standing over the `category` column; both are places in the listing's columns."""

    title: str
    category: int
    value: int


@dataclass(frozen=True, slots=True)
class Listing:
    """One sheet. Times in `rows` are naive, in the event's zone: a cell has no zone.

    `filtered` sheets are tables with a filter; others are short listings to be read. `totals` is
    one more row, of values, that filters and sorting leave alone. The first `fixed` columns stay
    in sight and are printed on every page. On paper, `note` stands below the title, a row is at
    least `tall` millimetres high, and `upright` pages stand.

    `language` is that of a sheet made for one person; its pages are counted by themselves. Rows
    whose places stand in `bands` are headings of what follows, with a text in the first cell only.
    `after` are lines below the last row. `tints` gives cells of columns with marks, that begin with
    one of these, a colour: never the only sign, the mark stands there as well.
    """

    title: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[Value, ...]]
    filtered: bool = True
    totals: tuple[Value, ...] | None = None
    chart: Chart | None = None
    fixed: int = 0
    note: str = ""
    tall: float = 0.0
    upright: bool = False
    language: str = ""
    bands: frozenset[int] = frozenset()
    after: tuple[str, ...] = ()
    tints: Mapping[str, str] = field(default_factory=dict[str, str])

    def tint(self, cell: str) -> str:
        """The colour behind a cell's text, empty for none."""
        return next((self.tints[mark] for mark in self.tints if cell.startswith(mark)), "")


@dataclass(frozen=True, slots=True)
class Manner:
    """How it is to look: the language, and the event's choice of months and digits.

    `months` is `gulf` or `levant`, `digits` is `latin` or `arabic`; both count in Arabic only.
    `title` stands on every page, in the language of a page that has one of its own where `titles`
    has it. So does which version of the plan it is, `released` once published or else its `plan`
    number, and when it was printed, in the event's zone; 0 and None leave that away.
    """

    language: str = "en"
    months: str = "gulf"
    digits: str = "latin"
    title: str = ""
    titles: Mapping[str, str] = field(default_factory=dict[str, str])
    plan: int = 0
    released: int = 0
    printed: datetime | None = None

    def speaking(self, language: str) -> "Manner":
        """The same for a page in another language; an empty one changes nothing."""
        if not language or language == self.language:
            return self
        title = self.titles.get(language) or self.titles.get("en") or self.title
        return replace(self, language=language, title=title)

    @property
    def right_to_left(self) -> bool:
        return self.language == "ar"

    @property
    def arabic_digits(self) -> bool:
        return self.right_to_left and self.digits == "arabic"
