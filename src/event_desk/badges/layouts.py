"""Where things stand on the designs that come with the program, for any size in millimetres.

Both scripts have their place on each; where a person has a name in one of them only, it takes the
room of both.
"""

from dataclasses import dataclass

from event_desk.badges.design import (
    CATEGORY_COLOUR,
    Area,
    Box,
    Field,
    LanguageMarks,
    Mark,
    QrField,
    SessionList,
    Shape,
    Side,
    Source,
    TextField,
    When,
)
from event_desk.paper.fonts import Weight
from event_desk.paper.text import Align, Upright

_BOTH_NAMES = When(has=frozenset({Source.NATIVE_NAME}))
_ONE_NAME = When(lacks=frozenset({Source.NATIVE_NAME}))
_BOTH_ORGANISATIONS = When(has=frozenset({Source.NATIVE_ORGANISATION}))
_ONE_ORGANISATION = When(lacks=frozenset({Source.NATIVE_ORGANISATION}))
_BOTH_CATEGORIES = When(has=frozenset({Source.NATIVE_CATEGORY}))
_ONE_CATEGORY = When(lacks=frozenset({Source.NATIVE_CATEGORY}))
_BOTH_EVENTS = When(has=frozenset({Source.NATIVE_EVENT}))
_ONE_EVENT = When(lacks=frozenset({Source.NATIVE_EVENT}))
_CHANNEL = When(has=frozenset({Source.CHANNEL}))
_PHOTOS = When(photo_consent=True)
_SMALLEST_CODE = 20.0
_FRAME = 0.6


@dataclass(frozen=True, slots=True)
class Look:
    """Colours, and whether areas are filled or, for printers that only know black, framed."""

    ink: str = "#1B2430"
    muted: str = "#5B6675"
    filled: bool = True


COLOUR = Look()
BLACK = Look("#000000", "#000000", filled=False)


def upright(width: float, height: float, look: Look = COLOUR) -> Side:
    """As on A6: the upper 12 mm of it stay free for the slot of a lanyard."""
    s = min(width / 105, height / 148)
    left, room = 6 * s, width - 12 * s
    code = max(34 * s, _SMALLEST_CODE)
    band = 15 * s
    floor = height - band - 1.5 * s
    code_top = floor - code - 3.6 * s
    top = 12 * s if look.filled else 4 * s
    beyond = (width + code) / 2 + 2 * s
    names_top, names_end = top + 18 * s, top + 18 * s + (code_top - top - 18 * s) * 0.71
    return Side(
        (
            *_strip(width, 4 * s, look),
            *_events_stacked(Box(8 * s, top, width - 16 * s, 14 * s), s, look),
            *_names(_between(left, names_top, room, names_end), s, look),
            *_organisations(_between(left + s, names_end + s, room - 2 * s, code_top), s, look),
            *_code(Box((width - code) / 2, code_top, code, code), s, look),
            *_beside_code(Box(left, code_top, (width - code) / 2 - left - 2 * s, code), s, look),
            *_channel(Box(beyond, code_top + code * 0.3, left + room - beyond, 8 * s), s, look),
            *_category(Box(0, height - band, width, band), s, look),
        )
    )


def landscape(width: float, height: float, look: Look = COLOUR) -> Side:
    """Names on the left, the code on the right of them, the category below."""
    s = min(width / 148, height / 105)
    code = max(34 * s, _SMALLEST_CODE)
    margin, strip, band = 5 * s, 3.5 * s, 15 * s
    top = strip + 2.5 * s
    head = max(8 * s, 4.5)
    body, floor = top + head + 2 * s, height - band - 2 * s
    room = width - code - 3 * margin
    names_end = body + (floor - body) * 0.64
    right = width - margin - code
    beside = Box(right, body + code + max(5.5 * s, 4), code, floor - body - code - max(5.5 * s, 4))
    return Side(
        (
            *_strip(width, strip, look),
            *_events_beside(Box(margin, top, width - 2 * margin, head), s, look),
            *_names(_between(margin, body, room, names_end), s, look),
            *_organisations(_between(margin, names_end + s, room, floor), s, look),
            *_code(Box(right, body, code, code), s, look),
            *_row_below_code(beside, s, look),
            *_category(Box(0, height - band, width, band), s, look),
        )
    )


def back(width: float, height: float, look: Look = COLOUR) -> Side:
    """The names once more, for badges that turn round, and the closed sessions to enter."""
    s = min(width / 105, height / 148) if height > width else min(width / 148, height / 105)
    left, room, band = 6 * s, width - 12 * s, 15 * s
    top = 12 * s
    end = top + 18 * s + (height - band - top - 18 * s) * 0.5
    return Side(
        (
            *_strip(width, 4 * s, look),
            *_events_stacked(Box(8 * s, top, width - 16 * s, 14 * s), s, look),
            *_names(_between(left, top + 18 * s, room, end), s, look),
            SessionList(
                _between(left, end + 3 * s, room, height - band - 3 * s),
                largest=11 * s,
                smallest=max(7 * s, 5),
                colour=look.ink,
            ),
            *_category(Box(0, height - band, width, band), s, look),
        )
    )


def _between(x: float, top: float, width: float, bottom: float) -> Box:
    return Box(x, top, width, bottom - top)


def _rows(box: Box, upper: float) -> tuple[Box, Box]:
    """Two boxes below one another; the upper one takes that part of the height."""
    height = box.height * upper
    return (
        Box(box.x, box.y, box.width, height),
        Box(box.x, box.y + height, box.width, box.height - height),
    )


def _columns(box: Box) -> tuple[Box, Box]:
    """Two boxes beside one another, a little apart."""
    width = box.width * 0.49
    return (
        Box(box.x, box.y, width, box.height),
        Box(box.x + box.width - width, box.y, width, box.height),
    )


def _strip(width: float, height: float, look: Look) -> tuple[Field, ...]:
    return (Area(Box(0, 0, width, height), CATEGORY_COLOUR),) if look.filled else ()


def _events_stacked(box: Box, s: float, look: Look) -> tuple[Field, ...]:
    upper, lower = _rows(box, 0.55)
    native = TextField(
        upper, Source.NATIVE_EVENT, weight=Weight.SEMIBOLD, largest=13 * s, smallest=_least(8 * s),
        lines=2, colour=look.ink, when=_BOTH_EVENTS,
    )  # fmt: skip
    latin = TextField(
        lower, Source.EVENT, largest=11 * s, smallest=_least(7 * s), lines=2, colour=look.muted,
        when=_BOTH_EVENTS,
    )  # fmt: skip
    alone = TextField(
        box, Source.EVENT, weight=Weight.SEMIBOLD, largest=13 * s, smallest=_least(8 * s),
        lines=2, colour=look.ink, when=_ONE_EVENT,
    )  # fmt: skip
    return native, latin, alone


def _events_beside(box: Box, s: float, look: Look) -> tuple[Field, ...]:
    """The Latin name from the left, the other one from the right."""
    left, right = _columns(box)
    size, least = max(11 * s, 7), _least(6.5 * s)
    latin = TextField(
        left, Source.EVENT, largest=size, smallest=least, lines=2, align=Align.START,
        colour=look.muted, when=_BOTH_EVENTS,
    )  # fmt: skip
    native = TextField(
        right, Source.NATIVE_EVENT, weight=Weight.SEMIBOLD, largest=size, smallest=least, lines=2,
        align=Align.START, colour=look.ink, when=_BOTH_EVENTS,
    )  # fmt: skip
    alone = TextField(
        box, Source.EVENT, weight=Weight.SEMIBOLD, largest=size, smallest=least, lines=2,
        align=Align.START, colour=look.ink, when=_ONE_EVENT,
    )  # fmt: skip
    return latin, native, alone


def _names(box: Box, s: float, look: Look) -> tuple[Field, ...]:
    upper, lower = _rows(box, 0.52)

    def name(where: Box, source: Source, when: When, upright: Upright) -> TextField:
        return TextField(
            where, source, weight=Weight.BOLD, largest=max(32 * s, 16), smallest=max(16 * s, 8),
            lines=3, upright=upright, colour=look.ink, when=when,
        )  # fmt: skip

    return (
        name(upper, Source.NATIVE_NAME, _BOTH_NAMES, Upright.MIDDLE),
        name(lower, Source.NAME, _BOTH_NAMES, Upright.MIDDLE),
        name(box, Source.NAME, _ONE_NAME, Upright.MIDDLE),
    )


def _organisations(box: Box, s: float, look: Look) -> tuple[Field, ...]:
    upper, lower = _rows(box, 0.52)

    def organisation(where: Box, source: Source, when: When) -> TextField:
        return TextField(
            where, source, weight=Weight.SEMIBOLD, largest=max(15 * s, 9), smallest=_least(9 * s),
            lines=3, colour=look.muted, when=when,
        )  # fmt: skip

    return (
        organisation(upper, Source.NATIVE_ORGANISATION, _BOTH_ORGANISATIONS),
        organisation(lower, Source.ORGANISATION, _BOTH_ORGANISATIONS),
        organisation(box, Source.ORGANISATION, _ONE_ORGANISATION),
    )


def _code(box: Box, s: float, look: Look) -> tuple[Field, ...]:
    """The quiet zone below the code is white already: what to type stands close to it."""
    below = Box(box.x, box.y + box.height * 0.95, box.width, max(5 * s, 3.6))
    typed = TextField(
        below, Source.TYPING_CODE, weight=Weight.SEMIBOLD, largest=max(10 * s, 7.5),
        smallest=max(8 * s, 6), colour=look.ink,
    )  # fmt: skip
    return QrField(box), typed


def _beside_code(box: Box, s: float, look: Look) -> tuple[Field, ...]:
    """Languages, and below them the photographers' mark."""
    size = 5 * s
    mark = Box(box.x, box.y + box.height - size - 3 * s, size, size)
    languages = Box(box.x, box.y + box.height * 0.3, box.width, 12 * s)
    return (
        LanguageMarks(languages, look.ink),
        Mark(mark, Shape.LENS, look.ink, _PHOTOS),
    )


def _channel(box: Box, s: float, look: Look) -> tuple[Field, ...]:
    return (
        Area(box, look.ink, _FRAME * max(s, 0.6), _CHANNEL),
        TextField(
            box, Source.CHANNEL, weight=Weight.SEMIBOLD, largest=12 * s, smallest=_least(8 * s),
            colour=look.ink, when=_CHANNEL,
        ),
    )  # fmt: skip


def _row_below_code(box: Box, s: float, look: Look) -> tuple[Field, ...]:
    """Languages, channel and the photographers' mark, as far as there is room for them."""
    height = min(box.height, 12 * s)
    size = min(height, 5 * s)
    languages = Box(box.x, box.y, box.width - size - s, height)
    found: list[Field] = [
        LanguageMarks(languages, look.ink),
        Mark(Box(box.x + box.width - size, box.y, size, size), Shape.LENS, look.ink, _PHOTOS),
    ]
    if box.height > height + 8 * s:
        found += _channel(Box(box.x, box.y + height + s, box.width, 7 * s), s, look)
    return tuple(found)


def _category(box: Box, s: float, look: Look) -> tuple[Field, ...]:
    if look.filled:
        frame, colour, inner = Area(box, CATEGORY_COLOUR), "#FFFFFF", box
    else:
        # Thermal printers leave a margin, and a frame at the very edge would be half a frame.
        inner = Box(box.x + 3 * s, box.y, box.width - 6 * s, box.height - 3 * s)
        frame, colour = Area(inner, look.ink, _FRAME), look.ink
    text = Box(inner.x + 4 * s, inner.y + s, inner.width - 8 * s, inner.height - 2 * s)
    left, right = _columns(text)

    def category(where: Box, source: Source, when: When) -> TextField:
        return TextField(
            where, source, weight=Weight.BOLD, largest=max(20 * s, 11), smallest=_least(10 * s),
            colour=colour, when=when,
        )  # fmt: skip

    return (
        frame,
        category(right, Source.NATIVE_CATEGORY, _BOTH_CATEGORIES),
        category(left, Source.CATEGORY, _BOTH_CATEGORIES),
        category(text, Source.CATEGORY, _ONE_CATEGORY),
    )


def _least(size: float) -> float:
    """Points; smaller is read by nobody."""
    return max(size, 5.0)
