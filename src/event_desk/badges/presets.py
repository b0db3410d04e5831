"""The designs that come with the program."""

from types import MappingProxyType

from event_desk.badges.design import (
    CATEGORY_COLOUR,
    Area,
    Box,
    Design,
    Field,
    LanguageMarks,
    QrField,
    Side,
    Source,
    TextField,
    When,
)
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.paper.fonts import Weight

_MUTED = "#5B6675"
_INK = "#1B2430"
_BOTH_NAMES = When(has=frozenset({Source.NATIVE_NAME}))
_ONE_NAME = When(lacks=frozenset({Source.NATIVE_NAME}))
_BOTH_ORGANISATIONS = When(has=frozenset({Source.NATIVE_ORGANISATION}))
_ONE_ORGANISATION = When(lacks=frozenset({Source.NATIVE_ORGANISATION}))


def _name(box: Box, source: Source, when: When) -> TextField:
    return TextField(
        box, source, weight=Weight.BOLD, largest=32, smallest=16, lines=3, colour=_INK, when=when
    )


def _organisation(box: Box, source: Source, when: When) -> TextField:
    return TextField(
        box,
        source,
        weight=Weight.SEMIBOLD,
        largest=15,
        smallest=9,
        lines=2,
        colour=_MUTED,
        when=when,
    )


def _a6() -> Design:
    """A6 upright. The upper 12 mm stay free for the slot of a lanyard."""
    fields: tuple[Field, ...] = (
        Area(Box(0, 0, 105, 4), CATEGORY_COLOUR),
        TextField(
            Box(8, 12, 89, 7.5), Source.NATIVE_EVENT, weight=Weight.SEMIBOLD,
            largest=13, smallest=8, colour=_INK,
        ),
        TextField(Box(8, 19.5, 89, 6), Source.EVENT, largest=11, smallest=7, colour=_MUTED),
        Area(Box(40.5, 27, 24, 0.6), CATEGORY_COLOUR),
        _name(Box(6, 30.5, 93, 22.5), Source.NATIVE_NAME, _BOTH_NAMES),
        _name(Box(6, 55, 93, 21), Source.NAME, _BOTH_NAMES),
        _name(Box(6, 29.5, 93, 46.5), Source.NAME, _ONE_NAME),
        _organisation(Box(8, 78.5, 89, 8.5), Source.NATIVE_ORGANISATION, _BOTH_ORGANISATIONS),
        _organisation(Box(8, 87, 89, 8), Source.ORGANISATION, _BOTH_ORGANISATIONS),
        _organisation(Box(8, 78.5, 89, 16.5), Source.ORGANISATION, _ONE_ORGANISATION),
        QrField(Box(35.5, 94.6, 34, 34)),
        TextField(
            Box(35.5, 126.8, 34, 5), Source.TYPING_CODE, weight=Weight.SEMIBOLD,
            largest=10, smallest=8, colour=_INK,
        ),
        LanguageMarks(Box(6, 106, 27, 12), _INK),
        Area(Box(0, 133, 105, 15), CATEGORY_COLOUR),
        TextField(
            Box(54.5, 134, 46.5, 13), Source.NATIVE_CATEGORY, weight=Weight.BOLD,
            largest=20, smallest=10, colour="#FFFFFF",
            when=When(has=frozenset({Source.NATIVE_CATEGORY})),
        ),
        TextField(
            Box(4, 134, 46.5, 13), Source.CATEGORY, weight=Weight.BOLD,
            largest=20, smallest=10, colour="#FFFFFF",
            when=When(has=frozenset({Source.NATIVE_CATEGORY})),
        ),
        TextField(
            Box(4, 134, 97, 13), Source.CATEGORY, weight=Weight.BOLD,
            largest=20, smallest=10, colour="#FFFFFF",
            when=When(lacks=frozenset({Source.NATIVE_CATEGORY})),
        ),
    )  # fmt: skip
    return Design("A6", 105, 148, Side(fields))


PRESETS = MappingProxyType({"A6": _a6()})
DEFAULT = PRESETS["A6"]


def named(name: str) -> Design:
    """A design by its name, whatever the case; raises UNKNOWN_DESIGN."""
    for key, design in PRESETS.items():
        if key.casefold() == name.strip().casefold():
            return design
    raise EventDeskError(ErrorCode.UNKNOWN_DESIGN, value=name, known=", ".join(PRESETS))
