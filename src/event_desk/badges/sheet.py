"""Several badges on one sheet of paper: where each one goes. Lengths in millimetres.

`sheets` has those that come with the program.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from event_desk.badges.design import Design
from event_desk.errors import ErrorCode, EventDeskError

_TRACE = 0.6
"""How much wider a badge may be than its label: 90 × 55 mm goes on cards of 89.5 mm."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """`step_x` and `step_y` lead from one label's corner to the next one's."""

    name: str
    width: float
    height: float
    columns: int
    rows: int
    left: float
    top: float
    step_x: float
    step_y: float
    label_width: float
    label_height: float
    cut_marks: bool = False

    @property
    def labels(self) -> int:
        return self.columns * self.rows

    def corner(self, label: int) -> tuple[float, float]:
        """The upper left corner of a label, counted from 0 along the rows."""
        row, column = divmod(label, self.columns)
        return self.left + column * self.step_x, self.top + row * self.step_y

    def holds(self, design: Design) -> bool:
        """Whether the design fits a label, upright or turned."""
        return _fits(self, design.width, design.page_height) or _fits(
            self, design.page_height, design.width
        )


@dataclass(frozen=True, slots=True)
class Spot:
    """A badge's place: the corner of what it covers, and where its own corner is, turned by `turn`.

    `left`, `top`, `width` and `height` are of the paper it covers; (x, y) and `turn` (degrees
    clockwise) are where to draw.
    """

    left: float
    top: float
    width: float
    height: float
    turn: int

    @property
    def x(self) -> float:
        return self.left + self.width if self.turn == 90 else self.left

    @property
    def y(self) -> float:
        return self.top + self.height if self.turn == 270 else self.top

    def on(self, sheet: Sheet, label: int, *, back: bool) -> "Spot":
        """The same on a label; seen from behind, its columns stand the other way round."""
        left, top = sheet.corner(label)
        left, top = left + self.left, top + self.top
        if not back:
            return replace(self, left=left, top=top)
        turn = 270 if self.turn else 0
        return replace(self, left=sheet.width - left - self.width, top=top, turn=turn)


def spot(sheet: Sheet, design: Design) -> Spot:
    """The middle of a label, turned where it fits only so; raises DESIGN_TOO_LARGE."""
    width, height, turn = design.width, design.page_height, 0
    if not _fits(sheet, width, height):
        width, height, turn = height, width, 90
    if not _fits(sheet, width, height):
        raise EventDeskError(ErrorCode.DESIGN_TOO_LARGE, value=design.name, sheet=sheet.name)
    across, down = (sheet.label_width - width) / 2, (sheet.label_height - height) / 2
    return Spot(across, down, width, height, turn)


def places(sheet: Sheet, count: int, start_at: int = 1) -> Iterator[tuple[int, int]]:
    """The page and the label for each of `count` badges; the first page starts at a label.

    `start_at` counts from 1, as people count the labels left on a used sheet.
    """
    first = min(max(start_at, 1), sheet.labels) - 1
    for index in range(first, first + count):
        yield divmod(index, sheet.labels)


def _fits(sheet: Sheet, width: float, height: float) -> bool:
    return width <= sheet.label_width + _TRACE and height <= sheet.label_height + _TRACE
