"""What a field is like when it is added: in the middle of the page, and of a size to start from."""

from dataclasses import replace

from event_desk.badges.design import (
    CATEGORY_COLOUR,
    Area,
    Box,
    Design,
    Field,
    LanguageMarks,
    Mark,
    PictureField,
    QrField,
    SessionList,
    Shape,
    Source,
    TextField,
    When,
)
from event_desk.paper.fonts import Weight
from event_desk.ui.badges import moving

_QR = 28.0
_INK = "#1B2430"
_LARGE = {Source.NAME, Source.NATIVE_NAME}


def text(design: Design, source: Source, words: str = "") -> TextField:
    wide = round(design.width * 0.7)
    large = source in _LARGE
    return TextField(
        box=_middle(design, wide, 16 if large else 8),
        source=source,
        text=words,
        weight=Weight.BOLD if large else Weight.REGULAR,
        largest=28 if large else 12,
        smallest=14 if large else 8,
        lines=2 if large else 1,
        colour=_INK,
    )


def qr(design: Design) -> QrField:
    return QrField(_middle(design, _QR, _QR))


def area(design: Design) -> Area:
    return Area(_middle(design, round(design.width * 0.7), 12), CATEGORY_COLOUR)


def languages(design: Design) -> LanguageMarks:
    return LanguageMarks(_middle(design, 32, 12), _INK)


def photo_mark(design: Design) -> Mark:
    return Mark(_middle(design, 8, 8), Shape.LENS, _INK, When(photo_consent=True))


def mark(design: Design) -> Mark:
    return Mark(_middle(design, 8, 8), Shape.DOT, CATEGORY_COLOUR)


def sessions(design: Design) -> SessionList:
    return SessionList(_middle(design, round(design.width * 0.7), 30))


def picture(design: Design, key: str) -> PictureField:
    return PictureField(_middle(design, round(design.width * 0.4), 20), key)


def background(design: Design, key: str) -> PictureField:
    return PictureField(Box(0, 0, design.width, design.height), key, fill=True)


def shifted(part: Field, taken: frozenset[Box]) -> Field:
    """Not exactly over another field: both would look like one."""
    while part.box in taken:
        part = replace(part, box=moving.moved(part.box, 3, 3))
    return part


def _middle(design: Design, width: float, height: float) -> Box:
    width, height = min(width, design.width), min(height, design.height)
    x, y = round((design.width - width) / 2), round((design.height - height) / 2)
    return moving.tidy(Box(x, y, width, height))
