"""One day of the programme: rooms beside one another, time downwards."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from event_desk.ui import theme
from event_desk.ui.language_cover import LanguageCover
from event_desk.ui.theme import STATE_COLOURS, State
from event_desk.ui.widgets.canvas import Canvas, Spot
from event_desk.ui.widgets.painting import (
    CHIP_HEIGHT,
    CHIP_STEP,
    chip_rows,
    draw_chips,
    draw_text,
    mirrored,
    sized,
    tint,
)

HOUR_HEIGHT = 88
LEAST_COLUMN = 128
EMPTY_COLUMN = 112
"""Rooms in which nothing happens that day leave their width to the others."""
AXIS = 64
HEAD = 56


@dataclass(frozen=True, slots=True)
class Column:
    """A room's head."""

    title: str
    subtitle: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A session in a column; `start` and `end` in minutes of the day. `hue` picks its colour.

    `alert` is drawn as a broken red frame, `pinned` as a lock.
    """

    key: Hashable
    column: int
    start: int
    end: int
    title: str
    subtitle: str = ""
    covers: tuple[LanguageCover, ...] = ()
    hue: int = 0
    alert: bool = False
    pinned: bool = False
    words: str = ""


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

    def show_day(
        self, columns: Sequence[Column], blocks: Sequence[Block], hour: Callable[[int], str]
    ) -> None:
        """`hour` writes a minute of the day as a clock shows it."""
        self._columns, self._hour = columns, hour
        self._blocks = {block.key: block for block in blocks}
        starts = [block.start for block in blocks]
        ends = [block.end for block in blocks]
        self._first = min(starts, default=8 * 60) // 60 * 60
        self._last = -(-max(ends, default=18 * 60) // 60) * 60
        self._lanes = {}
        for number in range(len(columns)):
            inside = [block for block in blocks if block.column == number]
            found = lanes([(block.start, max(block.end, block.start + 15)) for block in inside])
            self._lanes |= {block.key: lane for block, lane in zip(inside, found, strict=True)}
        self.arrange()
        if self.key() not in self._blocks:
            self.choose(None)

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
            left = self._edges[block.column]
            share = (self._edges[block.column + 1] - left - theme.px(8)) / count
            top = self._y(block.start - self._first)
            box = QRectF(
                left + theme.px(4) + lane * share,
                top + 1,
                share - theme.px(2),
                max(self._y(block.end - block.start) - 2, theme.px(22)),
            )
            found.append(Spot(block.key, box, block.words))
        return found

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(self.viewport().rect(), theme.colour("card"))
        painter.save()
        painter.setClipRect(self.fixed(self.seen()))
        self._paint_lines(painter)
        for spot in self._spots:
            self._paint_block(painter, self.place(spot.box), self._blocks[spot.key])
        painter.restore()
        self._paint_axis(painter)
        self._paint_heads(painter)

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

    def _paint_block(self, painter: QPainter, box: QRectF, block: Block) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = block.key == self.key()
        colours = tint(block.hue)
        painter.setBrush(colours.ground)
        painter.setPen(_frame(block, chosen=chosen))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))
        edge = QRectF(theme.px(3), theme.px(4), theme.px(4), box.height() - theme.px(8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.edge)
        painter.drawRoundedRect(self._inside(box, edge), theme.px(2), theme.px(2))
        body = QRectF(theme.px(13), theme.px(5), box.width() - theme.px(19), 0)
        body.setHeight(box.height() - theme.px(9))
        place = self._inside(box, body)
        if block.pinned and place.width() > theme.px(64):
            self._paint_pin(painter, place)
        self._paint_texts(painter, place, block)
        painter.restore()

    def _inside(self, box: QRectF, part: QRectF) -> QRectF:
        turned = mirrored(part, box.width(), right_to_left=self.right_to_left())
        return turned.translated(box.topLeft())

    def _paint_pin(self, painter: QPainter, place: QRectF) -> None:
        side = theme.px(14)
        corner = QRectF(place.width() - side, theme.px(2), side, side)
        where = self._inside(place, corner)
        painter.drawPixmap(where.toRect(), theme.pixmap("lock", "muted", 14))
        cut = side + theme.px(4)
        if self.right_to_left():
            place.setLeft(place.left() + cut)
        else:
            place.setRight(place.right() - cut)

    def _paint_texts(self, painter: QPainter, place: QRectF, block: Block) -> None:
        """The title's first line, then the languages, then whatever else there is room for."""
        line = theme.px(20)
        rows = chip_rows(block.covers, painter.font(), place.width())
        chips = len(rows) * theme.px(CHIP_STEP)
        if place.height() < chips + line:
            rows, chips = [], 0
        left = place.height() - chips
        most = max(1, int(left // line))
        text = QRectF(place.x(), place.y(), place.width(), left)
        bold, small = sized(painter.font(), 13, bold=True), sized(painter.font(), 12)
        ink, muted = theme.colour("text"), theme.colour("muted")
        used = draw_text(painter, text, block.title, bold, ink, lines=most)
        draw_text(painter, text.adjusted(0, used, 0, 0), block.subtitle, small, muted)
        if rows:
            top = place.bottom() - chips + theme.px(CHIP_STEP - CHIP_HEIGHT)
            under = QRectF(place.x(), top, place.width(), chips)
            draw_chips(painter, under, rows, painter.font())


def _frame(block: Block, *, chosen: bool) -> QPen:
    if chosen:
        return QPen(theme.colour("accent"), 2.5)
    if block.alert:
        red = QColor("#FF8FA8" if theme.is_dark() else STATE_COLOURS[State.STOP][0])
        return QPen(red, 1.6, Qt.PenStyle.DashLine)
    return QPen(tint(block.hue).edge, 1)
