"""One day of the programme: rooms beside one another, time downwards."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from event_desk.ui import theme
from event_desk.ui.widgets.block_painting import Block, alert_red, draw_block
from event_desk.ui.widgets.canvas import Canvas, Spot
from event_desk.ui.widgets.painting import draw_text, sized

__all__ = ["Block", "Column", "DayGrid", "lanes"]

HOUR_HEIGHT = 88
LEAST_COLUMN = 128
EMPTY_COLUMN = 112
"""Rooms in which nothing happens that day leave their width to the others."""
AXIS = 64
HEAD = 56
LEAST_BLOCK = 15  # minutes that a session of no length is given, so that it can be seen and taken
LONGEST_DAY = 30 * 60  # one that ends after the next morning is cut off there


@dataclass(frozen=True, slots=True)
class Column:
    """A room's head; `key` is the room's own, None where a session has no room yet."""

    title: str
    subtitle: str = ""
    key: Hashable = None


def lanes(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """For each span (start, end) its lane and how many lanes those that touch it need together.

    Two spans that overlap are never in the same lane; a span that overlaps nothing is (0, 1).
    """
    order = sorted(range(len(spans)), key=lambda number: spans[number])
    found: list[tuple[int, int]] = [(0, 1)] * len(spans)
    group: list[int] = []
    ends: list[int] = []

    def close() -> None:
        for number in group:
            found[number] = (found[number][0], len(ends))
        group.clear()
        ends.clear()

    for number in order:
        start, end = spans[number]
        if ends and start >= max(ends):
            close()
        free = next((lane for lane, until in enumerate(ends) if until <= start), len(ends))
        if free == len(ends):
            ends.append(end)
        else:
            ends[free] = end
        found[number] = (free, 1)
        group.append(number)
    close()
    return found


class DayGrid(Canvas):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: Sequence[Column] = ()
        self._blocks: dict[Hashable, Block] = {}
        self._first, self._last = 8 * 60, 18 * 60
        self._hour: Callable[[int], str] = str
        self._lanes: dict[Hashable, tuple[int, int]] = {}
        self._edges = [0.0]
        self._now: int | None = None

    def show_day(
        self, columns: Sequence[Column], blocks: Sequence[Block], hour: Callable[[int], str]
    ) -> None:
        """`hour` writes a minute of the day as a clock shows it."""
        self._columns, self._hour = columns, hour
        self._blocks = {block.key: block for block in blocks}
        starts = [block.start for block in blocks]
        ends = [self._end(block) for block in blocks]
        # The usual hours, and an hour more on both ends: there must be somewhere to drag to.
        self._first = max(0, min(8 * 60, min(starts, default=9 * 60) // 60 * 60 - 60))
        self._last = max(19 * 60, -(-max(ends, default=17 * 60) // 60) * 60 + 60)
        self._lanes = {}
        for number in range(len(columns)):
            inside = [block for block in blocks if block.column == number]
            found = lanes([(block.start, self._end(block)) for block in inside])
            self._lanes |= {block.key: lane for block, lane in zip(inside, found, strict=True)}
        self.arrange()
        if self.key() not in self._blocks:
            self.choose(None)

    @staticmethod
    def _end(block: Block) -> int:
        return max(min(block.end, LONGEST_DAY), block.start + LEAST_BLOCK)

    def columns(self) -> Sequence[Column]:
        return self._columns

    def block(self, key: Hashable) -> Block | None:
        return self._blocks.get(key)

    def hours(self) -> tuple[int, int]:
        """The first and the last minute of the day that are shown."""
        return self._first, self._last

    def show_now(self, minute: int | None) -> None:
        """A line across the rooms at that minute of the day; None on every other day."""
        if minute != self._now:
            self._now = minute
            self.viewport().update()

    def scroll_to(self, minute: int) -> None:
        """Bring a minute of the day to the upper edge, with a little of what was before."""
        top = self._y(minute - self._first) - theme.px(24)
        self.verticalScrollBar().setValue(round(max(0, top)))

    def place_at(self, point: QPointF) -> tuple[int, float] | None:
        """Column and minute of the day under a point of the viewport; None beside the rooms."""
        if not self._columns or not self.fixed(self.seen()).contains(point):
            return None
        return self.nearest_place(point)

    def nearest_place(self, point: QPointF) -> tuple[int, float]:
        """The same for a point that may lie outside: the column and minute nearest to it."""
        spot = self.fixed(QRectF(point.x(), point.y(), 0, 0))
        x = spot.x() - self.side_width() + self.horizontalScrollBar().value()
        y = point.y() - self.head_height() + self.verticalScrollBar().value()
        column = next((n for n, edge in enumerate(self._edges[1:]) if x < edge), -1)
        column = column if column >= 0 else len(self._columns) - 1
        return max(0, column), self._first + y * 60 / self._y(60)

    def box_of(self, column: int, start: int, end: int) -> QRectF:
        """Minutes of the day in a column, as a box of the plane."""
        left, right = self._edges[column : column + 2]
        top = self._y(start - self._first)
        height = max(self._y(end - start) - 2, theme.px(22))
        return QRectF(left + theme.px(4), top + 1, right - left - theme.px(8), height)

    def head_height(self) -> int:
        return theme.px(HEAD)

    def side_width(self) -> int:
        return theme.px(AXIS)

    def plane(self) -> tuple[float, float]:
        minutes = self._last - self._first
        bottom = theme.px(16)
        return self._edges[-1], self._y(minutes) + bottom

    def arrange(self) -> None:
        busy = {block.column for block in self._blocks.values()} or set(range(len(self._columns)))
        empty = theme.px(EMPTY_COLUMN)
        room = self.seen().width() - empty * (len(self._columns) - len(busy))
        wide = max(theme.px(LEAST_COLUMN), room / max(1, len(busy)))
        self._edges = [0.0]
        for number in range(len(self._columns)):
            self._edges.append(self._edges[-1] + (wide if number in busy else empty))
        super().arrange()

    def _y(self, minutes: float) -> float:
        return minutes * theme.px(HOUR_HEIGHT) * self.zoom() / 60

    def spots(self) -> Sequence[Spot]:
        found: list[Spot] = []
        order = sorted(self._blocks.values(), key=lambda block: (block.start, block.column))
        for block in order:
            lane, count = self._lanes[block.key]
            whole = self.box_of(block.column, block.start, self._end(block))
            share = whole.width() / count
            left = whole.left() + lane * share
            box = QRectF(left, whole.top(), share - theme.px(2), whole.height())
            found.append(Spot(block.key, box, block.words))
        return found

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(self.viewport().rect(), theme.colour("card"))
        painter.save()
        painter.setClipRect(self.fixed(self.seen()))
        self._paint_lines(painter)
        shown = QRectF(self.viewport().rect())
        for spot in self._spots:
            box = self.place(spot.box)
            if box.intersects(shown):  # of 300 sessions a tenth is in sight
                chosen = spot.key == self.key()
                draw_block(painter, box, self._blocks[spot.key], chosen=chosen)
        self._paint_now(painter)
        self.paint_over(painter)
        painter.restore()
        self._paint_axis(painter)
        self._paint_heads(painter)

    def paint_over(self, painter: QPainter) -> None:
        """What lies over the sessions: a ghost that is being dragged."""

    def _paint_now(self, painter: QPainter) -> None:
        if self._now is None or not self._first <= self._now <= self._last:
            return
        width = max(self.plane()[0], self.seen().width())
        line = self.place(QRectF(0, self._y(self._now - self._first), width, 0))
        painter.setPen(QPen(alert_red(), 2))
        painter.drawLine(line.topLeft(), line.topRight())

    def _paint_now_mark(self, painter: QPainter, offset: float) -> None:
        """The hour of the line, on a red ground in the strip of the hours."""
        if self._now is None:
            return
        middle = self._y(self._now - self._first) + offset
        if middle < self.head_height():
            return
        box = QRectF(theme.px(4), middle - theme.px(10), self.side_width(), theme.px(20))
        box.setWidth(self.side_width() - theme.px(6))
        place = self.fixed(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(alert_red())
        painter.drawRoundedRect(place, theme.px(4), theme.px(4))
        painter.setPen(theme.colour("card"))
        painter.setFont(sized(painter.font(), 13, bold=True))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._hour(self._now))

    def _paint_lines(self, painter: QPainter) -> None:
        width, height = self.plane()
        width = max(width, self.seen().width())
        faint = QPen(theme.colour("hover"), 1)
        for minute in range(0, self._last - self._first + 1, 30):
            painter.setPen(QPen(theme.colour("line"), 1) if minute % 60 == 0 else faint)
            line = self.place(QRectF(0, self._y(minute), width, 0))
            painter.drawLine(line.topLeft(), line.topRight())
        painter.setPen(QPen(theme.colour("line"), 1))
        for edge in self._edges[1:-1]:
            line = self.place(QRectF(edge, 0, 0, height))
            painter.drawLine(line.topLeft(), line.bottomLeft())

    def _paint_axis(self, painter: QPainter) -> None:
        painter.save()
        strip = QRectF(0, self.head_height(), self.side_width(), self.viewport().height())
        painter.setClipRect(self.fixed(strip))
        painter.setPen(theme.colour("muted"))
        painter.setFont(sized(painter.font(), 13))
        offset = self.head_height() - self.verticalScrollBar().value()
        for minute in range(0, self._last - self._first + 1, 60):
            box = QRectF(0, self._y(minute) + offset, strip.width() - theme.px(8), theme.px(20))
            painter.drawText(
                self.fixed(box),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                self._hour(self._first + minute),
            )
        self._paint_now_mark(painter, offset)
        painter.restore()

    def _paint_heads(self, painter: QPainter) -> None:
        painter.save()
        whole = QRectF(0, 0, self.viewport().width(), self.head_height())
        painter.fillRect(whole, theme.colour("card"))
        seen = self.seen()
        strip = QRectF(seen.x(), 0, seen.width(), self.head_height())
        painter.setClipRect(self.fixed(strip))
        for number, column in enumerate(self._columns):
            left, right = self._edges[number : number + 2]
            box = QRectF(
                seen.x() + left - self.horizontalScrollBar().value() + theme.px(8),
                theme.px(8),
                right - left - theme.px(16),
                self.head_height() - theme.px(8),
            )
            place = self.fixed(box)
            bold = sized(painter.font(), 14, bold=True)
            used = draw_text(painter, place, column.title, bold, theme.colour("text"))
            below = place.adjusted(0, used, 0, 0)
            small = sized(painter.font(), 12)
            draw_text(painter, below, column.subtitle, small, theme.colour("muted"))
        painter.setClipping(False)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        painter.restore()
