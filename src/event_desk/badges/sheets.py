"""Sheets that come with the program: plain paper to cut, and makers' labels and cards.

A maker's sheet is here only where its geometry is known: the sizes on the package, and margins that
they leave on both sides of the paper alike. They were compared with the templates that gLabels
publishes (gLabels 4, `templates/`).
"""

from types import MappingProxyType

from event_desk.badges.sheet import Sheet
from event_desk.errors import ErrorCode, EventDeskError

_A4 = (210.0, 297.0)
_LETTER = (215.9, 279.4)
_INCH = 25.4


def _centred(
    name: str,
    paper: tuple[float, float],
    label: tuple[float, float],
    grid: tuple[int, int],
    *,
    gap: tuple[float, float] = (0.0, 0.0),
    cut_marks: bool = False,
) -> Sheet:
    """Labels in `grid` columns and rows, `gap` mm apart, in the middle of the paper."""
    (columns, rows), (width, height) = grid, label
    step_x, step_y = width + gap[0], height + gap[1]
    left = (paper[0] - width - (columns - 1) * step_x) / 2
    top = (paper[1] - height - (rows - 1) * step_y) / 2
    return Sheet(
        name, *paper, columns, rows, left, top, step_x, step_y, width, height, cut_marks
    )  # fmt: skip


_ALL = (
    _centred("A4", _A4, (105, 148), (2, 2), cut_marks=True),
    _centred("A4 8 × A7", _A4, (105, 74), (2, 4), cut_marks=True),
    _centred("A4 10 × 90×55", _A4, (90, 55), (2, 5), cut_marks=True),
    _centred("A4 10 × CR80", _A4, (85.6, 54), (2, 5), cut_marks=True),
    _centred("A4 2 × A6 folded", _A4, (105, 296), (2, 1), cut_marks=True),
    _centred("A4 4 × A7 folded", _A4, (105, 148), (2, 2), cut_marks=True),
    _centred("Letter 6 × 4×3 in", _LETTER, (4 * _INCH, 3 * _INCH), (2, 3), cut_marks=True),
    _centred("Letter 4 × A6", _LETTER, (105, 137), (2, 2), cut_marks=True),
)
SHEETS = MappingProxyType({sheet.name: sheet for sheet in _ALL})


def named(name: str) -> Sheet:
    """A sheet by its name, whatever the case; raises UNKNOWN_SHEET_OF_LABELS."""
    wanted = name.strip().casefold()
    for key, sheet in SHEETS.items():
        if key.casefold() == wanted:
            return sheet
    raise EventDeskError(ErrorCode.UNKNOWN_SHEET_OF_LABELS, value=name, known=", ".join(SHEETS))
