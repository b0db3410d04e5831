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
        box, source, weight=Weight.BOLD, largest=34, smallest=16, lines=3, colour=_INK, when=when
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
            Box(8, 13, 89, 8), Source.NATIVE_EVENT, weight=Weight.SEMIBOLD,
            largest=13, smallest=8, colour=_INK,
        ),
        TextField(Box(8, 21, 89, 7), Source.EVENT, largest=11, smallest=7, colour=_MUTED),
        Area(Box(40.5, 30.5, 24, 0.6), CATEGORY_COLOUR),
        _name(Box(6, 32, 93, 24), Source.NATIVE_NAME, _BOTH_NAMES),
        _name(Box(6, 56, 93, 21), Source.NAME, _BOTH_NAMES),
        _name(Box(6, 32, 93, 45), Source.NAME, _ONE_NAME),
        _organisation(Box(8, 77, 89, 9), Source.NATIVE_ORGANISATION, _BOTH_ORGANISATIONS),
        _organisation(Box(8, 86, 89, 8.5), Source.ORGANISATION, _BOTH_ORGANISATIONS),
        _organisation(Box(8, 77, 89, 17.5), Source.ORGANISATION, _ONE_ORGANISATION),
        QrField(Box(35.5, 93.8, 34, 34)),
        TextField(
            Box(35.5, 126.2, 34, 5), Source.TYPING_CODE, weight=Weight.SEMIBOLD,
            largest=10, smallest=8, colour=_INK,
        ),
        LanguageMarks(Box(6, 104.6, 27, 12), _INK),
        Area(Box(0, 132, 105, 16), CATEGORY_COLOUR),
        TextField(
            Box(54.5, 133, 46.5, 14), Source.NATIVE_CATEGORY, weight=Weight.BOLD,
            largest=20, smallest=10, colour="#FFFFFF",
            when=When(has=frozenset({Source.NATIVE_CATEGORY})),
        ),
        TextField(
            Box(4, 133, 46.5, 14), Source.CATEGORY, weight=Weight.BOLD,
            largest=20, smallest=10, colour="#FFFFFF",
            when=When(has=frozenset({Source.NATIVE_CATEGORY})),
        ),
        TextField(
            Box(4, 133, 97, 14), Source.CATEGORY, weight=Weight.BOLD,
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
    raise EventDeskError(ErrorCode.UNKNOWN_DESIGN, value=name)
