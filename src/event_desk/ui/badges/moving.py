"""Where fields go when they are dragged, resized and lined up: plain sums in millimetres."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from event_desk.badges.design import Box, Design

GRID = 1.0
MARGIN = 5.0
"""From each edge of the page: where printers are sure to print and the eye expects an edge."""
LEAST = 1.0
"""No field becomes smaller by dragging."""


@dataclass(frozen=True, slots=True)
class Lines:
    """What a field may snap to: across the page (`xs`) and down (`ys`)."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """A line that something snapped to."""

    upright: bool
    at: float


class Handle(Enum):
    """A corner or an edge to pull; the numbers say which sides of the box move."""

    NORTH_WEST = (-1, -1)
    NORTH = (0, -1)
    NORTH_EAST = (1, -1)
    EAST = (1, 0)
    SOUTH_EAST = (1, 1)
    SOUTH = (0, 1)
    SOUTH_WEST = (-1, 1)
    WEST = (-1, 0)

    def place(self, box: Box) -> tuple[float, float]:
        across, down = self.value
        return box.x + box.width * (1 + across) / 2, box.y + box.height * (1 + down) / 2


class Edge(Enum):
    LEFT = auto()
    CENTRE = auto()
    RIGHT = auto()
    TOP = auto()
    MIDDLE = auto()
    BOTTOM = auto()


def tidy(box: Box) -> Box:
    """Without the dust of sums."""
    return Box(round(box.x, 2), round(box.y, 2), round(box.width, 2), round(box.height, 2))


def bounds(boxes: Iterable[Box]) -> Box:
    """The smallest box around all of them, of which there must be one."""
    each = list(boxes)
    left, top = min(box.x for box in each), min(box.y for box in each)
    right = max(box.x + box.width for box in each)
    bottom = max(box.y + box.height for box in each)
    return Box(left, top, right - left, bottom - top)


def moved(box: Box, dx: float, dy: float) -> Box:
    return tidy(Box(box.x + dx, box.y + dy, box.width, box.height))


def inside(design: Design, box: Box) -> bool:
    return (
        box.x >= -0.01
        and box.y >= -0.01
        and box.x + box.width <= design.width + 0.01
        and box.y + box.height <= design.height + 0.01
    )


def lines(design: Design, others: Iterable[Box]) -> Lines:
    """Edges, margins and middle of the page, and edges and centres of the other fields."""
    xs, ys = set(_page(design.width)), set(_page(design.height))
    for box in others:
        xs |= {box.x, box.x + box.width / 2, box.x + box.width}
        ys |= {box.y, box.y + box.height / 2, box.y + box.height}
    return Lines(tuple(sorted(xs)), tuple(sorted(ys)))


def snap_move(
    box: Box, dx: float, dy: float, to: Lines, reach: float
) -> tuple[float, float, tuple[Guide, ...]]:
    """How far to move instead of (dx, dy), and the lines that were met within `reach`.

    What meets no line goes on with its upper left corner on the grid.
    """
    dx, across = _snap([box.x, box.x + box.width / 2, box.x + box.width], dx, to.xs, reach)
    dy, down = _snap([box.y, box.y + box.height / 2, box.y + box.height], dy, to.ys, reach)
    return dx, dy, _guides(across, down)


def snap_resize(
    box: Box, handle: Handle, dx: float, dy: float, to: Lines | None, reach: float
) -> tuple[Box, tuple[Guide, ...]]:
    """The box with the handle's sides pulled by (dx, dy); without lines it snaps to nothing."""
    across, down = handle.value
    left, right, met_x = _pulled(box.x, box.width, across, dx, to and to.xs, reach)
    top, bottom, met_y = _pulled(box.y, box.height, down, dy, to and to.ys, reach)
    return tidy(Box(left, top, right - left, bottom - top)), _guides(met_x, met_y)


def square(box: Box, handle: Handle) -> Box:
    """A square where the pulled corner is; what stays is the corner across from it."""
    across, down = handle.value
    side = max(box.width, box.height) if across and down else box.width if across else box.height
    x = box.x + box.width - side if across < 0 else box.x
    y = box.y + box.height - side if down < 0 else box.y
    return tidy(Box(x, y, side, side))


def stretched(box: Box, old: Box, new: Box) -> Box:
    """A box within `old`, in the same place within `new`."""
    wide = new.width / old.width if old.width else 1.0
    tall = new.height / old.height if old.height else 1.0
    return tidy(
        Box(
            new.x + (box.x - old.x) * wide,
            new.y + (box.y - old.y) * tall,
            box.width * wide,
            box.height * tall,
        )
    )


def aligned(boxes: Sequence[Box], edge: Edge, page: Box) -> tuple[Box, ...]:
    """Several boxes line up with what they span, a single one with the page."""
    whole = bounds(boxes) if len(boxes) > 1 else page
    return tuple(tidy(_aligned(box, edge, whole)) for box in boxes)


def same_width(boxes: Sequence[Box]) -> tuple[Box, ...]:
    """As wide as the first; each keeps its left edge."""
    return tuple(Box(box.x, box.y, boxes[0].width, box.height) for box in boxes)


def same_height(boxes: Sequence[Box]) -> tuple[Box, ...]:
    return tuple(Box(box.x, box.y, box.width, boxes[0].height) for box in boxes)


def spread(boxes: Sequence[Box], *, down: bool) -> tuple[Box, ...]:
    """Equal room between neighbours; the outer two stay."""
    start: Callable[[Box], float] = (lambda box: box.y) if down else (lambda box: box.x)
    size: Callable[[Box], float] = (lambda box: box.height) if down else (lambda box: box.width)
    order = sorted(
        range(len(boxes)), key=lambda place: start(boxes[place]) + size(boxes[place]) / 2
    )
    if len(order) < 3:
        return tuple(boxes)
    begin = start(boxes[order[0]])
    end = start(boxes[order[-1]]) + size(boxes[order[-1]])
    gap = (end - begin - sum(size(box) for box in boxes)) / (len(order) - 1)
    found = list(boxes)
    for place in order:
        by = begin - start(boxes[place])
        found[place] = moved(boxes[place], 0 if down else by, by if down else 0)
        begin += size(boxes[place]) + gap
    return tuple(found)


def _guides(xs: Iterable[float], ys: Iterable[float]) -> tuple[Guide, ...]:
    return (
        *(Guide(upright=True, at=at) for at in xs),
        *(Guide(upright=False, at=at) for at in ys),
    )


def _page(size: float) -> tuple[float, ...]:
    return (0.0, MARGIN, size / 2, size - MARGIN, size)


def _snap(
    own: Sequence[float], by: float, to: Sequence[float], reach: float
) -> tuple[float, tuple[float, ...]]:
    near = [(abs(line - at - by), line - at) for at in own for line in to]
    best = min(near, default=(reach + 1, 0.0))
    if best[0] > reach:
        return round((own[0] + by) / GRID) * GRID - own[0], ()
    by = best[1]
    met = {line for at in own for line in to if abs(line - at - by) < 0.01}
    return by, tuple(sorted(met))


def _pulled(
    start: float, size: float, which: int, by: float, to: Sequence[float] | None, reach: float
) -> tuple[float, float, tuple[float, ...]]:
    """Start and end of a side once one of its ends is pulled."""
    end = start + size
    if which == 0:
        return start, end, ()
    pulled = end if which > 0 else start
    met: tuple[float, ...] = ()
    if to is not None:
        by, met = _snap([pulled], by, to, reach)
    pulled += by
    return (start, max(pulled, start + LEAST), met) if which > 0 else (
        min(pulled, end - LEAST), end, met
    )  # fmt: skip


def _aligned(box: Box, edge: Edge, whole: Box) -> Box:
    x, y = box.x, box.y
    match edge:
        case Edge.LEFT:
            x = whole.x
        case Edge.CENTRE:
            x = whole.x + (whole.width - box.width) / 2
        case Edge.RIGHT:
            x = whole.x + whole.width - box.width
        case Edge.TOP:
            y = whole.y
        case Edge.MIDDLE:
            y = whole.y + (whole.height - box.height) / 2
        case Edge.BOTTOM:
            y = whole.y + whole.height - box.height
    return Box(x, y, box.width, box.height)
