"""The designs that come with the program: places to start from."""

from collections.abc import Callable
from types import MappingProxyType

from event_desk.badges.design import Design, Side
from event_desk.badges.layouts import BLACK, back, landscape, upright
from event_desk.errors import ErrorCode, EventDeskError

_INCH = 25.4


def _design(
    name: str, width: float, height: float, layout: Callable[[float, float], Side] | None = None
) -> Design:
    layout = layout or (landscape if width > height else upright)
    return Design(name, width, height, layout(width, height))


def _with_back(name: str, *, fold: bool) -> Design:
    return Design(name, 105, 148, upright(105, 148), back(105, 148), fold)


_ALL = (
    _design("A6", 105, 148),
    _design("A6 landscape", 148, 105),
    _with_back("A6 two sides", fold=False),
    _with_back("A6 folded", fold=True),
    _design("A7", 74, 105),
    _design("A7 landscape", 105, 74),
    _design("CR80", 85.6, 54),
    _design("CR80 upright", 54, 85.6),
    _design("90×55", 90, 55),
    _design("80×50", 80, 50),
    _design("4×3 in", 4 * _INCH, 3 * _INCH),
    _design("3×4 in", 3 * _INCH, 4 * _INCH),
    _design("62×100 roll", 62, 100, lambda width, height: upright(width, height, BLACK)),
    _design("100×62 roll", 100, 62, lambda width, height: landscape(width, height, BLACK)),
)
PRESETS = MappingProxyType({design.name: design for design in _ALL})
DEFAULT = PRESETS["A6"]


def plain_name(name: str) -> str:
    """As names of designs and sheets are compared: 90x55 is 90×55."""
    return "".join(name.replace("×", "x").casefold().split())


def named(name: str) -> Design:
    """A preset by its name, however it is typed; raises UNKNOWN_DESIGN."""
    wanted = plain_name(name)
    for key, design in PRESETS.items():
        if plain_name(key) == wanted:
            return design
    raise EventDeskError(ErrorCode.UNKNOWN_DESIGN, value=name, known=", ".join(PRESETS))
