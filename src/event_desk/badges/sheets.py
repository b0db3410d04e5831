"""Sheets that come with the program: plain paper to cut, and makers' labels and cards.

A maker's sheet is here only where its geometry is known: the sizes on the package, and margins
alike on both sides of the paper, as compared with gLabels' published templates (version 4,
avery-iso, avery-us, zweckform-iso and herma-iso). "Start at label" counts along the rows.
"""

from types import MappingProxyType

from event_desk.badges.presets import plain_name
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
    _centred("Letter 4 × 3×4 in", _LETTER, (3 * _INCH, 4 * _INCH), (2, 2), cut_marks=True),
    # Name badges of acetate silk, 80 × 50 mm: L4784 to L4787.
    _centred("Avery L4785", _A4, (80, 50), (2, 5), gap=(15, 5)),
    # Cards of 85 × 54 mm; those of C32015 stand apart.
    _centred("Avery C32010", _A4, (85, 54), (2, 5), gap=(10, 0)),
    _centred("Avery C32015", _A4, (85, 54), (2, 4), gap=(6, 6)),
    # Cards of 90 × 52 mm.
    _centred("Avery L7414", _A4, (90, 52), (2, 5)),
    # Labels of 99.1 × 67.7 mm: 7165, J8165, L7165.
    _centred("Avery L7165", _A4, (99.1, 67.7), (2, 4), gap=(2.5, 0)),
    # Name badges of 3 3/8 × 2 1/3 in: 5095, 5895, 8395.
    _centred(
        "Avery 5395",
        _LETTER,
        (3.375 * _INCH, 7 / 3 * _INCH),
        (2, 4),
        gap=(0.375 * _INCH, _INCH / 6),
    ),
    # Removable labels of 96 × 50.8 mm: 4099, 4349, 8806, 10013, 10307.
    _centred("Herma 4667", _A4, (96, 50.8), (2, 5), gap=(3, 0)),
    # Labels of 105 × 148 mm, without margins.
    _centred("Herma 10809", _A4, (105, 148), (2, 2)),
)
SHEETS = MappingProxyType({sheet.name: sheet for sheet in _ALL})


def named(name: str) -> Sheet:
    """A sheet by its name, whatever the case; raises UNKNOWN_SHEET_OF_LABELS."""
    wanted = plain_name(name)
    for key, sheet in SHEETS.items():
        if plain_name(key) == wanted:
            return sheet
    raise EventDeskError(ErrorCode.UNKNOWN_SHEET_OF_LABELS, value=name, known=", ".join(SHEETS))
