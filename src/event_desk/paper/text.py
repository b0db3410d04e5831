"""Text set into a box: as large as it fits, on as few lines as look well, never clipped.

Lengths on the page are millimetres, type sizes are points.
"""

from dataclasses import dataclass
from enum import StrEnum, auto
from functools import lru_cache

from event_desk.paper.fonts import EM, Weight, missing
from event_desk.paper.shaping import Line, Paragraph, shape

MM_PER_POINT = 25.4 / 72
POINTS_PER_MM = 72 / 25.4
# What a line takes at least, so that names with and without accents stand on the same baseline.
_TOP, _BOTTOM = 730, -220
_LEADING = 1180
_GAP = 60
# A further line must make the text this much larger, or it isn't worth it.
_WORTH_A_LINE = 1.25
_BREAK_AFTER = " -–—/"


class Align(StrEnum):
    """Start is the left of a text that runs to the right, and the right of one in Arabic."""

    START = auto()
    CENTER = auto()
    END = auto()


class Upright(StrEnum):
    TOP = auto()
    MIDDLE = auto()
    BOTTOM = auto()


class Trouble(StrEnum):
    """What a text could not be given. It is drawn all the same, whole."""

    TOO_LONG = auto()  # smaller than the smallest size asked for
    WORD_BROKEN = auto()  # a word had to be cut to fit
    NO_GLYPH = auto()  # characters the font lacks: `detail` has them


@dataclass(frozen=True, slots=True)
class Style:
    weight: Weight = Weight.REGULAR
    largest: float = 12.0
    smallest: float = 8.0
    lines: int = 1
    align: Align = Align.START
    upright: Upright = Upright.TOP
    base: int | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A line and where it stands: mm from the left of the box, and from its top to the baseline."""

    line: Line
    x: float
    baseline: float


@dataclass(frozen=True, slots=True)
class Fitted:
    """`size` in points. `trouble` is empty when everything went as asked."""

    lines: tuple[Placed, ...]
    size: float
    weight: Weight
    height: float
    trouble: tuple[tuple[Trouble, str], ...]


@lru_cache(maxsize=1024)
def fit(text: str, width: float, height: float, style: Style) -> Fitted:
    """Set a text into a box of `width` × `height` mm.

    One line at the largest size if that fits, else smaller or on more lines, whichever reads
    larger. What does not fit at the smallest size becomes smaller still, and says so.
    """
    paragraph = shape(text, style.weight, style.base)
    trouble: list[tuple[Trouble, str]] = []
    if lacking := missing(paragraph.text, style.weight):
        trouble.append((Trouble.NO_GLYPH, lacking))
    lines, size = _choose(paragraph, width, height, style)
    if size < style.smallest - 0.01:
        lines, size, cut = _squeeze(paragraph, width, height, style)
        if cut:
            trouble.append((Trouble.WORD_BROKEN, ""))
        if size < style.smallest - 0.01:
            trouble.append((Trouble.TOO_LONG, f"{size:.1f}"))
    return _place(paragraph, lines, size, width, height, style, tuple(trouble))


def measure(text: str, weight: Weight, size: float) -> float:
    """The width in mm of a text on one line at `size` points."""
    paragraph = shape(text, weight)
    return paragraph.width(0, len(paragraph.text)) * size / EM * MM_PER_POINT


def _choose(
    paragraph: Paragraph, width: float, height: float, style: Style
) -> tuple[list[Line], float]:
    best: tuple[list[Line], float] = ([], 0.0)
    words = _words(paragraph)
    for count in range(1, min(style.lines, max(1, len(words))) + 1):
        needed = best[1] * (_WORTH_A_LINE if best[1] >= style.smallest else 1)
        if _tallest(count, height) <= needed:
            break
        lines = _balanced(paragraph, words, count)
        size = min(_size(lines, width, height), style.largest)
        if size > needed:
            best = (lines, size)
        if size >= style.largest:
            break
    return best


def _squeeze(
    paragraph: Paragraph, width: float, height: float, style: Style
) -> tuple[list[Line], float, bool]:
    """The largest size at which everything is there, cutting words where they are too long."""
    size = style.smallest
    while True:
        room = width / MM_PER_POINT / size * EM
        spans, cut = _cut(paragraph, room)
        lines = [paragraph.line(*span) for span in spans]
        fitting = _size(lines, width, height)
        if fitting >= size - 0.01:
            return lines, size, cut
        size *= 0.95


def _words(paragraph: Paragraph) -> list[tuple[int, int]]:
    """The parts a line may end behind, spaces included at their end."""
    parts: list[tuple[int, int]] = []
    start = 0
    text = paragraph.text
    for place in range(1, len(text)):
        if text[place - 1] in _BREAK_AFTER and text[place] != " " and not _glued(text, place):
            parts.append((start, place))
            start = place
    return [*parts, (start, len(text))]


def _glued(text: str, place: int) -> bool:
    """A dash or slash only parts words, not numbers (2026-06-09, 24/7) and not from a space."""
    if text[place - 1] == " ":
        return False
    before = text[place - 2 : place - 1]
    return not (before.isalpha() and text[place].isalpha())


def _balanced(paragraph: Paragraph, words: list[tuple[int, int]], count: int) -> list[Line]:
    """The words on `count` lines at most, the longest of them as short as possible."""
    whole = paragraph.width(0, len(paragraph.text))
    if count == 1:
        return [paragraph.line(0, len(paragraph.text))]
    low, high = whole / count / 2, float(whole)
    for _ in range(14):
        middle = (low + high) / 2
        if len(_greedy(paragraph, words, middle)) <= count:
            high = middle
        else:
            low = middle
    return [paragraph.line(*span) for span in _greedy(paragraph, words, high)]


def _greedy(
    paragraph: Paragraph, words: list[tuple[int, int]], room: float
) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    for start, end in words:
        inked = start + len(paragraph.text[start:end].rstrip(" "))
        if spans and paragraph.width(spans[-1][0], inked) <= room:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _cut(paragraph: Paragraph, room: float) -> tuple[list[tuple[int, int]], bool]:
    """Lines no wider than `room`, and whether a word had to be cut for it."""
    parts: list[tuple[int, int]] = []
    cut = False
    for start, end in _words(paragraph):
        first = start
        for place in range(start + 1, end):
            too_wide = paragraph.width(first, place + 1) > room
            if too_wide and paragraph.text[place] != " " and paragraph.cuttable(place):
                parts.append((first, place))
                first = place
                cut = True
        parts.append((first, end))
    return _greedy(paragraph, parts, room), cut


def _size(lines: list[Line], width: float, height: float) -> float:
    """The size in points at which these lines just fit the box."""
    widest = max((line.width for line in lines), default=0)
    tall = _baselines(lines)[1]
    across = width / MM_PER_POINT * EM / widest if widest else float("inf")
    return min(across, height / MM_PER_POINT * EM / tall)


def _tallest(count: int, height: float) -> float:
    """The size in points that plain lines could have at most."""
    return height / MM_PER_POINT * EM / (_TOP + (count - 1) * _LEADING - _BOTTOM)


def _baselines(lines: list[Line]) -> tuple[list[int], int]:
    """Each baseline below the top of the block, and the height of the block, in thousandths."""
    places: list[int] = []
    for index, line in enumerate(lines):
        if index == 0:
            places.append(max(line.top, _TOP))
        else:
            above = lines[index - 1]
            places.append(places[-1] + max(_LEADING, line.top - above.bottom + _GAP))
    if not lines:
        return [], _TOP - _BOTTOM
    return places, places[-1] - min(lines[-1].bottom, _BOTTOM)


def _place(
    paragraph: Paragraph,
    lines: list[Line],
    size: float,
    width: float,
    height: float,
    style: Style,
    trouble: tuple[tuple[Trouble, str], ...],
) -> Fitted:
    unit = size / EM * MM_PER_POINT
    places, tall = _baselines(lines)
    spare = height - tall * unit
    down = {Upright.TOP: 0.0, Upright.MIDDLE: spare / 2, Upright.BOTTOM: spare}[style.upright]
    rightward = paragraph.base == 0
    placed: list[Placed] = []
    for line, baseline in zip(lines, places, strict=True):
        free = width - line.width * unit
        if style.align is Align.CENTER:
            x = free / 2
        elif (style.align is Align.START) == rightward:
            x = 0.0
        else:
            x = free
        placed.append(Placed(line, x, down + baseline * unit))
    return Fitted(tuple(placed), size, style.weight, tall * unit, trouble)
