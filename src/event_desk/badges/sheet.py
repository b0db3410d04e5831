"""Several badges on one sheet of paper: where each one goes. Lengths in millimetres."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from event_desk.errors import ErrorCode, EventDeskError


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
    cut_marks: bool = False

    @property
    def labels(self) -> int:
        return self.columns * self.rows

    def corner(self, label: int) -> tuple[float, float]:
        """The upper left corner of a label, counted from 0 along the rows."""
        row, column = divmod(label, self.columns)
        return self.left + column * self.step_x, self.top + row * self.step_y


def places(sheet: Sheet, count: int, start_at: int = 1) -> Iterator[tuple[int, int]]:
    """The page and the label for each of `count` badges; the first page starts at a label.

    `start_at` counts from 1, as people count the labels left on a used sheet.
    """
    first = min(max(start_at, 1), sheet.labels) - 1
    for index in range(first, first + count):
        yield divmod(index, sheet.labels)


SHEETS = MappingProxyType(
    {
        sheet.name: sheet
        for sheet in (Sheet("A4", 210, 297, 2, 2, 0, 0.5, 105, 148, cut_marks=True),)
    }
)


def named(name: str) -> Sheet:
    """A sheet by its name, whatever the case; raises UNKNOWN_DESIGN."""
    for key, sheet in SHEETS.items():
        if key.casefold() == name.strip().casefold():
            return sheet
    raise EventDeskError(ErrorCode.UNKNOWN_DESIGN, value=name)
