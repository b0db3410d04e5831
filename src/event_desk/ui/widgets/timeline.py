"""Rows of work along the hours of a day: booths, and the people who sit in them.

A bar, or a name within it, is carried with the mouse to another bar or row; the page says in words
what would break there. Esc puts it back.
"""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from event_desk.ui import theme
from event_desk.ui.theme import State
from event_desk.ui.widgets import timeline_painting
from event_desk.ui.widgets.canvas import Canvas, Spot
from event_desk.ui.widgets.painting import mirrored
from event_desk.ui.widgets.timeline_rows import Bar, Free, Grip, Line, Mark, Part, Target

HOUR_WIDTH = 80
ROW = 48
BAND = 32
SIDE = 208
END = 88
HEAD = 32
EDGE = 16
"""So near to the upper or lower edge, what is carried scrolls the rows."""
SIGN, CAPTION = 26, 24
"""Within a bar, the strips of its sign and of the pivot's letters."""
STACKED, NAME_WIDTH = 2, 96
"""So many names stand one above the other where each would have less room than this."""


class Timeline(Canvas):
    lifted = Signal(object)
    """A `Grip`: something of this timeline is being carried."""
    hovered = Signal(object)
    """A `Target`, or None over nothing; told when it changes while something is carried."""
    dropped = Signal(object, object)
    """A `Target` or None, and where in the window's screen."""
    put_back = Signal()
    """Esc while carrying."""
    asked = Signal(object, QPoint)
    """A bar's menu is wanted there, on the screen."""
    removed = Signal(object)
    """Delete on a bar."""
    turned = Signal(int)
    """Page down (1) or up (-1): another day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()
        self._bars: dict[Hashable, Bar] = {}
        self._free: Sequence[Free] = ()
        self._marks: Sequence[Mark] = ()
        self._first, self._last = 8 * 60, 18 * 60
        self._hour: Callable[[int], str] = str
        self._end_title = ""
        self._tops: list[float] = [0]
        self._pressed: QPointF | None = None
        self._point: QPointF | None = None
        self._target: Target | None = None
        self._note: tuple[str, State] = ("", State.OK)

    def show_lines(
        self,
        lines: Sequence[Line],
        bars: Sequence[Bar],
        hour: Callable[[int], str],
        *,
        free: Sequence[Free] = (),
        marks: Sequence[Mark] = (),
        end_title: str = "",
    ) -> None:
        self._lines, self._free, self._hour, self._end_title = lines, free, hour, end_title
        self._marks = marks
        self._bars = {bar.key: bar for bar in bars}
        self._first = min((bar.start for bar in bars), default=8 * 60) // 60 * 60
        self._last = -(-max((bar.end for bar in bars), default=18 * 60) // 60) * 60
        self.arrange()
        if self.key() not in self._bars:
            self.choose(None)

    def lines(self) -> Sequence[Line]:
        return self._lines

    def bars(self) -> Sequence[Bar]:
        return tuple(self._bars.values())

    # geometry

    def head_height(self) -> int:
        return theme.px(HEAD)

    def side_width(self) -> int:
        return theme.px(SIDE)

    def end_width(self) -> int:
        return theme.px(END) if self._end_title else 0

    def plane(self) -> tuple[float, float]:
        return self.along(self._last - self._first), self._tops[-1]

    def along(self, minutes: float) -> float:
        hours = max(1, (self._last - self._first) / 60)
        least = theme.px(HOUR_WIDTH) * self.zoom()
        fitting = self.seen().width() / hours if self.zoom() == 1.0 else 0
        return minutes * max(least, fitting) / 60

    def arrange(self) -> None:
        self._tops = [0]
        for line in self._lines:
            self._tops.append(self._tops[-1] + theme.px(BAND if line.band else ROW))
        super().arrange()

    def row_box(self, number: int) -> QRectF:
        """The whole row in the plane."""
        width = max(self.plane()[0], self.seen().width())
        return QRectF(0, self._tops[number], width, self._tops[number + 1] - self._tops[number])

    def span_box(self, line: int, start: int, end: int) -> QRectF:
        """A time of a row in the plane, within the hours shown."""
        left = self.along(max(start, self._first) - self._first)
        right = self.along(min(end, self._last) - self._first)
        row = self.row_box(line)
        return QRectF(left, row.top(), max(0.0, right - left), row.height())

    def spots(self) -> Sequence[Spot]:
        order = sorted(self._bars.values(), key=lambda bar: (bar.line, bar.start))
        return [Spot(bar.key, self._box(bar), bar.words) for bar in order]

    def _box(self, bar: Bar) -> QRectF:
        box = self.span_box(bar.line, bar.start, bar.end)
        return QRectF(
            box.left() + 1,
            box.top() + theme.px(6),
            max(box.width() - 2, theme.px(12)),
            box.height() - theme.px(12),
        )

    def part_boxes(self, bar: Bar, box: QRectF) -> list[QRectF]:
        """The names of a bar in its `box`, as they lie in the viewport: side by side, two in a
        short bar one above the other."""
        if not bar.parts:
            return []
        start = theme.px(SIGN + (CAPTION if bar.caption else 0))
        end = theme.px(SIGN if bar.ask else 4)
        whole = max(0.0, box.width() - start - end)
        width = whole / len(bar.parts)
        if len(bar.parts) == STACKED and width < theme.px(NAME_WIDTH):
            half = box.height() / 2
            boxes = [QRectF(start, number * half, whole, half) for number in range(STACKED)]
        else:
            boxes = [
                QRectF(start + number * width, 0, width, box.height())
                for number in range(len(bar.parts))
            ]
        right_to_left = self.right_to_left()
        return [
            mirrored(one, box.width(), right_to_left=right_to_left).translated(box.topLeft())
            for one in boxes
        ]

    def ask_box(self, box: QRectF) -> QRectF:
        """The arrow at a bar's end, in the viewport."""
        arrow = QRectF(box.width() - theme.px(SIGN), 0, theme.px(SIGN), box.height())
        turned = mirrored(arrow, box.width(), right_to_left=self.right_to_left())
        return turned.translated(box.topLeft())

    def box_of(self, key: Hashable) -> QRectF:
        """Where a bar lies in the viewport; an empty box for one that is not there."""
        spot = next((spot for spot in self._spots if spot.key == key), None)
        return self.place(spot.box) if spot else QRectF()

    # carrying

    def carry(self, point: QPointF) -> None:
        """Something is carried over `point` of the viewport: by this timeline or from outside."""
        self._point = point
        self._follow(point)
        target = self._target_at(point)
        if target != self._target:
            self._target = target
            self._note = ("", State.OK)
            self.hovered.emit(target)
        self.viewport().update()

    def _follow(self, point: QPointF) -> None:
        """Scroll towards an edge that something is carried to."""
        bar, near = self.verticalScrollBar(), theme.px(EDGE)
        if self.head_height() <= point.y() < self.head_height() + near:
            bar.setValue(bar.value() - near)
        elif self.viewport().height() - near < point.y() <= self.viewport().height():
            bar.setValue(bar.value() + near)

    def drop(self, point: QPointF) -> None:
        self.carry(point)
        target = self._target
        self._end_carrying()
        self.dropped.emit(target, self.viewport().mapToGlobal(point.toPoint()))

    def show_note(self, words: str, state: State) -> None:
        """What would come of dropping here, beside the mouse."""
        self._note = (words, state)
        self.viewport().update()

    def is_carrying(self) -> bool:
        return self._point is not None

    def stop_carrying(self) -> None:
        if self._point is not None:
            self._end_carrying()
            self.put_back.emit()

    def _end_carrying(self) -> None:
        self._pressed = self._point = self._target = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def _target_at(self, point: QPointF) -> Target | None:
        spot = self.spot_at(point)
        number = self._line_at(point)
        line = self._lines[number].key if number is not None else None
        bar = spot.key if spot else None
        return Target(bar, line) if bar is not None or line is not None else None

    def _line_at(self, point: QPointF) -> int | None:
        y = point.y() - self.head_height() + self.verticalScrollBar().value()
        if point.y() < self.head_height() or not self.viewport().rect().contains(point.toPoint()):
            return None
        for number in range(len(self._lines)):
            if self._tops[number] <= y < self._tops[number + 1]:
                return number
        return None

    def _part_at(self, bar: Bar, point: QPointF) -> Part | None:
        boxes = self.part_boxes(bar, self.box_of(bar.key))
        for part, box in zip(bar.parts, boxes, strict=False):
            if box.contains(point):
                return part
        return None

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.is_carrying():
            self.stop_carrying()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.key() in self._bars:
            self.removed.emit(self.key())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key() in self._bars:
            self._ask(self.key())
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def _ask(self, key: Hashable) -> None:
        box = self.box_of(key)
        corner = box.bottomRight() if self.right_to_left() else box.bottomLeft()
        self.asked.emit(key, self.viewport().mapToGlobal(corner.toPoint()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            if self.key() in self._bars:
                self._ask(self.key())
            return
        spot = self.spot_at(QPointF(self.viewport().mapFromGlobal(event.globalPos())))
        if spot is not None:
            self.choose(spot.key)
            self.asked.emit(spot.key, event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        spot = self.spot_at(event.position())
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position() if left and spot is not None else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if self._point is None:
            way = event.position() - self._pressed
            if way.manhattanLength() < QApplication.startDragDistance():
                return
            self._lift()
        self.carry(event.position())

    def _lift(self) -> None:
        assert self._pressed is not None
        spot = self.spot_at(self._pressed)
        if spot is None:
            return
        part = self._part_at(self._bars[spot.key], self._pressed)
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.lifted.emit(Grip(spot.key, part.key if part else None))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if self.is_carrying():
            self.drop(event.position())
        elif pressed is not None and (spot := self.spot_at(pressed)) is not None:
            bar = self._bars[spot.key]
            if bar.ask and self.ask_box(self.box_of(bar.key)).contains(event.position()):
                self._ask(bar.key)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position())
        if spot is not None:
            self._ask(spot.key)

    # painting

    def paint(self, painter: QPainter) -> None:
        timeline_painting.paint(
            self, painter, self._lines, self._free, self._marks, self._end_title
        )
        target = self._target
        if self._point is not None and target is not None:
            inside = self.fixed(self.seen())
            timeline_painting.paint_target(painter, inside, self.box_of(target.bar), self._note[1])
        if self._point is not None:
            timeline_painting.paint_note(self, painter, self._point, *self._note)

    def bars_in_sight(self) -> list[tuple[Bar, QRectF]]:
        """Only these are painted; the boxes lie in the viewport."""
        sight = self.fixed(self.seen())
        placed = ((self._bars[spot.key], self.place(spot.box)) for spot in self._spots)
        return [(bar, box) for bar, box in placed if box.intersects(sight)]

    def hours(self) -> list[tuple[float, str]]:
        """Each full hour: its place in the plane and what it is called."""
        return [
            (self.along(minute), self._hour(self._first + minute))
            for minute in range(0, self._last - self._first + 1, 60)
        ]
