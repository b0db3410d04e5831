"""Rows of work along the hours of a day: booths, and the people who sit in them."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from event_desk.ui import theme
from event_desk.ui.language_cover import Cover
from event_desk.ui.widgets.canvas import Canvas, Spot
from event_desk.ui.widgets.painting import cover_tint, draw_sign, draw_text, mirrored, sized

HOUR_WIDTH = 104
ROW = 48
BAND = 32
SIDE = 208
END = 88
HEAD = 32


@dataclass(frozen=True, slots=True)
class Line:
    """One row's head. A line without `subtitle` and with `band` set parts two groups of rows.

    `end` stands where reading ends: the hours of a person.
    """

    title: str
    subtitle: str = ""
    end: str = ""
    band: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """Work in a row, `start` and `end` in minutes of the day."""

    key: Hashable
    line: int
    start: int
    end: int
    text: str
    cover: Cover
    words: str = ""


@dataclass(frozen=True, slots=True)
class Free:
    """A time in which somebody is here: painted as ground, everything else as absence."""

    line: int
    start: int
    end: int


class Timeline(Canvas):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()
        self._bars: dict[Hashable, Bar] = {}
        self._free: Sequence[Free] = ()
        self._first, self._last = 8 * 60, 18 * 60
        self._hour: Callable[[int], str] = str
        self._end_title = ""
        self._tops: list[float] = [0]

    def show_lines(
        self,
        lines: Sequence[Line],
        bars: Sequence[Bar],
        hour: Callable[[int], str],
        *,
        free: Sequence[Free] = (),
        end_title: str = "",
    ) -> None:
        self._lines, self._free, self._hour, self._end_title = lines, free, hour, end_title
        self._bars = {bar.key: bar for bar in bars}
        self._first = min((bar.start for bar in bars), default=8 * 60) // 60 * 60
        self._last = -(-max((bar.end for bar in bars), default=18 * 60) // 60) * 60
        self.arrange()
        if self.key() not in self._bars:
            self.choose(None)

    def head_height(self) -> int:
        return theme.px(HEAD)

    def side_width(self) -> int:
        return theme.px(SIDE)

    def end_width(self) -> int:
        return theme.px(END)

    def plane(self) -> tuple[float, float]:
        return self._x(self._last - self._first), self._top(len(self._lines))

    def _x(self, minutes: float) -> float:
        hours = max(1, (self._last - self._first) / 60)
        least = theme.px(HOUR_WIDTH) * self.zoom()
        fitting = self.seen().width() / hours if self.zoom() == 1.0 else 0
        return minutes * max(least, fitting) / 60

    def arrange(self) -> None:
        self._tops = [0]
        for number in range(len(self._lines)):
            self._tops.append(self._tops[-1] + self._height(number))
        super().arrange()

    def _top(self, number: int) -> float:
        return self._tops[number]

    def _height(self, number: int) -> float:
        return theme.px(BAND if self._lines[number].band else ROW)

    def spots(self) -> Sequence[Spot]:
        order = sorted(self._bars.values(), key=lambda bar: (bar.line, bar.start))
        return [Spot(bar.key, self._box(bar), bar.words) for bar in order]

    def _box(self, bar: Bar) -> QRectF:
        return QRectF(
            self._x(bar.start - self._first) + 1,
            self._top(bar.line) + theme.px(6),
            max(self._x(bar.end - bar.start) - 2, theme.px(12)),
            self._height(bar.line) - theme.px(12),
        )

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(self.viewport().rect(), theme.colour("card"))
        painter.save()
        painter.setClipRect(self.fixed(self.seen()))
        self._paint_ground(painter)
        for spot in self._spots:
            self._paint_bar(painter, self.place(spot.box), self._bars[spot.key])
        painter.restore()
        self._paint_sides(painter)
        self._paint_hours(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        width, height = self.plane()
        width = max(width, self.seen().width())
        with_times = {free.line for free in self._free}
        for number, line in enumerate(self._lines):
            top, tall = self._top(number), self._height(number)
            box = self.place(QRectF(0, top, width, tall))
            if line.band or number in with_times:
                painter.fillRect(box, theme.colour("ground"))
        for free in self._free:
            start = self._x(max(free.start, self._first) - self._first)
            end = self._x(min(free.end, self._last) - self._first)
            if end > start:
                tall = self._height(free.line)
                box = QRectF(start, self._top(free.line), end - start, tall)
                painter.fillRect(self.place(box), theme.colour("card"))
        painter.setPen(QPen(theme.colour("hover"), 1))
        for minute in range(0, self._last - self._first + 1, 60):
            line = self.place(QRectF(self._x(minute), 0, 0, height))
            painter.drawLine(line.topLeft(), line.bottomLeft())
        for number in range(1, len(self._lines) + 1):
            line = self.place(QRectF(0, self._top(number), width, 0))
            painter.drawLine(line.topLeft(), line.topRight())

    def _paint_bar(self, painter: QPainter, box: QRectF, bar: Bar) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = cover_tint(bar.cover)
        painter.setBrush(colours.ground)
        pen = QPen(colours.edge, 1.2)
        if bar.cover is Cover.GAP:
            pen.setStyle(Qt.PenStyle.DashLine)
        if bar.key == self.key():
            pen = QPen(theme.colour("accent"), 2.5)
        painter.setPen(pen)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))
        right_to_left = self.right_to_left()
        sign = QRectF(theme.px(6), 0, theme.px(14), box.height())
        place = mirrored(sign, box.width(), right_to_left=right_to_left)
        draw_sign(painter, place.translated(box.topLeft()), bar.cover, theme.colour("text"))
        text = QRectF(theme.px(26), 0, box.width() - theme.px(32), box.height())
        place = mirrored(text, box.width(), right_to_left=right_to_left)
        place.translate(box.topLeft())
        font = sized(painter.font(), 12)
        place.adjust(0, max(0.0, (place.height() - theme.px(17)) / 2), 0, 0)
        draw_text(painter, place, bar.text, font, theme.colour("text"))
        painter.restore()

    def _paint_sides(self, painter: QPainter) -> None:
        painter.save()
        seen = self.seen()
        painter.setClipRect(QRectF(0, self.head_height(), self.viewport().width(), seen.height()))
        end = QRectF(seen.right(), seen.top(), self.end_width(), seen.height())
        for strip in (QRectF(0, seen.top(), seen.x(), seen.height()), end):
            painter.fillRect(self.fixed(strip), theme.colour("card"))
        offset = self.head_height() - self.verticalScrollBar().value()
        for number, line in enumerate(self._lines):
            top, tall = self._top(number) + offset, self._height(number)
            self._paint_side(painter, line, top, tall)
            painter.setPen(QPen(theme.colour("hover"), 1))
            painter.drawLine(0, round(top + tall), self.viewport().width(), round(top + tall))
        painter.setPen(QPen(theme.colour("line"), 1))
        for x in (seen.x(), seen.right()):
            edge = self.fixed(QRectF(x, 0, 0, self.viewport().height()))
            painter.drawLine(edge.topLeft(), edge.bottomLeft())
        painter.restore()

    def _paint_side(self, painter: QPainter, line: Line, top: float, tall: float) -> None:
        ink, muted = theme.colour("text"), theme.colour("muted")
        bold, small = sized(painter.font(), 13, bold=True), sized(painter.font(), 12)
        if line.band:
            whole = QRectF(0, top, self.side_width(), tall)
            painter.fillRect(self.fixed(whole), theme.colour("ground"))
            painter.fillRect(
                self.fixed(QRectF(self.seen().right(), top, self.end_width(), tall)),
                theme.colour("ground"),
            )
            box = self.fixed(whole.adjusted(theme.px(12), theme.px(7), -theme.px(8), 0))
            draw_text(painter, box, line.title, bold, muted)
            return
        box = QRectF(0, top, self.side_width(), tall)
        box.adjust(theme.px(12), theme.px(5 if line.subtitle else 15), -theme.px(8), 0)
        used = draw_text(painter, self.fixed(box), line.title, bold, ink)
        below = self.fixed(box.adjusted(0, used, 0, 0))
        draw_text(painter, below, line.subtitle, small, muted)
        box = QRectF(self.seen().right(), top, self.end_width(), tall)
        box.adjust(theme.px(12), theme.px(15), -theme.px(4), 0)
        draw_text(painter, self.fixed(box), line.end, small, ink)

    def _paint_hours(self, painter: QPainter) -> None:
        painter.save()
        seen = self.seen()
        whole = QRectF(0, 0, self.viewport().width(), self.head_height())
        painter.fillRect(whole, theme.colour("card"))
        small = sized(painter.font(), 13)
        end = QRectF(seen.right() + theme.px(12), theme.px(7), self.end_width(), whole.height())
        draw_text(painter, self.fixed(end), self._end_title, small, theme.colour("muted"))
        painter.setClipRect(self.fixed(QRectF(seen.x(), 0, seen.width(), whole.height())))
        painter.setFont(small)
        for minute in range(0, self._last - self._first + 1, 60):
            x = seen.x() + self._x(minute) - self.horizontalScrollBar().value()
            box = self.fixed(QRectF(x + theme.px(6), theme.px(7), theme.px(80), whole.height()))
            draw_text(painter, box, self._hour(self._first + minute), small, theme.colour("muted"))
        painter.setClipping(False)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        painter.restore()
