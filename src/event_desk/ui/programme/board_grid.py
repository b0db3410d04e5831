"""The day's grid with hands: drag, stretch, draw anew, and the same by keys.

Nothing is saved here. A change is first a ghost; `carried` asks whoever knows the rules, and
`dropped` says where it was let go. Esc at any moment leaves everything as it was.
"""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from event_desk.ui import theme
from event_desk.ui.programme.ghost import (
    Ghost,
    Place,
    Verdict,
    draw_ghost,
    drawn,
    moved,
    stretched,
)
from event_desk.ui.widgets.canvas import ZOOMS
from event_desk.ui.widgets.day_grid import DayGrid

EDGE = 7  # pixels at a session's lower edge that stretch it
SCROLL_EVERY_MS = 30
NEAR = 28  # pixels from the edge at which the grid begins to scroll
NEW_MINUTES = 60

Keys = Qt.Key
_ARROWS = {
    Keys.Key_Left: (-1, 0),
    Keys.Key_Right: (1, 0),
    Keys.Key_Up: (0, -1),
    Keys.Key_Down: (0, 1),
}


class Grip(Enum):
    MOVE = auto()
    END = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class Hold:
    """What the mouse has pressed; `minute` is where in the day, `place` what it was before."""

    grip: Grip
    key: Hashable
    point: QPointF
    minute: float
    place: Place


class BoardGrid(DayGrid):
    carried = Signal(object, object)
    """The key (None: a new one) and the `Place` over which it is now."""
    dropped = Signal(object, object)
    outside = Signal(object, QPoint)
    """Carried beyond the rooms: the key and where on the screen."""
    let_go_outside = Signal(object, QPoint)
    given_up = Signal()
    removed = Signal(object)
    """Delete: into the tray with it."""
    menu_wanted = Signal(object, object, QPoint)
    """A key or None, the `Place` under it, where on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = 15
        self._hold: Hold | None = None
        self._ghost: Ghost | None = None
        self._by_keys = False
        self._pointer = QPoint()
        self._scroller = QTimer(self, interval=SCROLL_EVERY_MS)
        self._scroller.timeout.connect(self._scroll_on)
        self.viewport().setMouseTracking(True)

    # the ghost

    def ghost(self) -> Ghost | None:
        return self._ghost

    def show_ghost(self, key: Hashable, place: Place, title: str, heading: str) -> None:
        verdict = self._ghost.verdict if self._ghost and self._ghost.place == place else Verdict()
        self._ghost = Ghost(key, place, title, heading, verdict)
        self.viewport().update()

    def show_verdict(self, verdict: Verdict) -> None:
        if self._ghost is not None:
            self._ghost = replace(self._ghost, verdict=verdict)
            self.viewport().update()

    def hide_ghost(self) -> None:
        self._ghost = None
        self.viewport().update()

    def by_keys(self) -> bool:
        """Whether the ghost is moved by keys and waits for Enter."""
        return self._by_keys

    def busy(self) -> bool:
        """Whether something is in hand: what is shown should stay where it is."""
        return self._ghost is not None or self._hold is not None

    def give_up(self) -> None:
        """Leave everything as it was."""
        told = self.busy()
        self._let_loose()
        if told:
            self.given_up.emit()

    def _let_loose(self) -> None:
        self._hold, self._by_keys = None, False
        self._scroller.stop()
        self.hide_ghost()
        self.viewport().unsetCursor()

    def paint_over(self, painter: QPainter) -> None:
        if self._ghost is None or self._ghost.place.column >= len(self.columns()):
            return
        place = self._ghost.place
        box = self.place(self.box_of(place.column, place.start, place.end))
        draw_ghost(painter, box, self._ghost, self.fixed(self.seen()))

    # carried in from elsewhere

    def carry_over(self, key: Hashable, point: QPoint, minutes: int) -> bool:
        """Something of that length comes from outside; False while it is beside the rooms."""
        here = self.place_at(QPointF(self.viewport().mapFromGlobal(point)))
        if here is None:
            self.hide_ghost()
            return False
        column, minute = here
        start = Place(column, 0, minutes)
        self._emit(key, moved(start, column, minute, self.step, len(self.columns())))
        return True

    def drop_over(self, key: Hashable, point: QPoint, minutes: int) -> bool:
        """The same, let go."""
        if not self.carry_over(key, point, minutes) or self._ghost is None:
            return False
        place = self._ghost.place
        self._let_loose()
        self.dropped.emit(key, place)
        return True

    def _emit(self, key: Hashable, place: Place) -> None:
        if self._ghost is not None and (self._ghost.key, self._ghost.place) == (key, place):
            return
        self._ghost = Ghost(key, place)
        self.carried.emit(key, place)
        self.viewport().update()

    # zoom

    def zoom_to(self, zoom: str) -> None:
        """As `str(zoom())` once wrote it; anything else changes nothing."""
        known = [str(one) for one in ZOOMS]
        if zoom in known:
            self.zoom_by(known.index(zoom) - ZOOMS.index(self.zoom()))

    def zoom_by(self, steps: int) -> None:
        """The hour in the middle stays in the middle."""
        half = self.seen().height() / 2
        bar = self.verticalScrollBar()
        share = (bar.value() + half) / max(1.0, self.plane()[1])
        super().zoom_by(steps)
        bar.setValue(round(share * self.plane()[1] - half))

    # mouse

    def _grip_at(self, point: QPointF) -> Hold | None:
        here = self.place_at(point)
        if here is None:
            return None
        column, minute = here
        spot = self.spot_at(point)
        block = self.block(spot.key) if spot is not None else None
        if spot is None or block is None:
            begin = int(minute // self.step) * self.step
            return Hold(Grip.NEW, None, point, minute, Place(column, begin, begin + NEW_MINUTES))
        box = self.place(spot.box)
        edge = min(theme.px(EDGE), box.height() / 4)
        grip = Grip.END if box.bottom() - point.y() <= edge else Grip.MOVE
        was = Place(block.column, block.start, block.end)
        return Hold(grip, spot.key, point, minute, was)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.give_up()
        super().mousePressEvent(event)
        self._hold = self._grip_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hold = self._hold
        if hold is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_grip(event.position())
            return
        if self._ghost is None and self._scroller.isActive() is False:
            way = (event.position() - hold.point).manhattanLength()
            if way < QApplication.startDragDistance():
                return
            self._scroller.start()
        self._pointer = event.globalPosition().toPoint()
        self._carry_to(hold, event.position())

    def _show_grip(self, point: QPointF) -> None:
        hold = self._grip_at(point)
        if hold is not None and hold.grip is Grip.END:
            self.viewport().setCursor(Qt.CursorShape.SizeVerCursor)
        elif hold is not None and hold.grip is Grip.MOVE:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.viewport().unsetCursor()

    def _carry_to(self, hold: Hold, point: QPointF) -> None:
        beside = not self.viewport().rect().contains(point.toPoint())
        if hold.grip is Grip.MOVE and beside:
            self.hide_ghost()
            self.outside.emit(hold.key, self._pointer)
            return
        column, minute = self.nearest_place(point)
        if hold.grip is Grip.MOVE:
            start = hold.place.start + minute - hold.minute
            self._emit(hold.key, moved(hold.place, column, start, self.step, len(self.columns())))
        elif hold.grip is Grip.END:
            end = hold.place.end + minute - hold.minute
            self._emit(hold.key, stretched(hold.place, end, self.step))
        else:
            self._emit(None, drawn(hold.place.column, hold.minute, minute, self.step))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        hold, ghost = self._hold, self._ghost
        dragging = self._scroller.isActive()
        if event.button() != Qt.MouseButton.LeftButton or hold is None:
            super().mouseReleaseEvent(event)
            return
        self._let_loose()
        if not dragging:
            return
        if ghost is None:
            self.let_go_outside.emit(hold.key, event.globalPosition().toPoint())
        elif hold.key is not None and ghost.place == hold.place:
            self.given_up.emit()  # back where it was
        else:
            self.dropped.emit(ghost.key, ghost.place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hold = self._grip_at(event.position())
        self._let_loose()
        if hold is not None and hold.key is None:
            self.dropped.emit(None, hold.place)
        else:
            super().mouseDoubleClickEvent(event)

    def _scroll_on(self) -> None:
        """At an edge of the rooms the grid runs on under what is held."""
        if self._hold is None:
            self._scroller.stop()
            return
        point = QPointF(self.viewport().mapFromGlobal(self._pointer))
        seen, near = self.fixed(self.seen()), theme.px(NEAR)
        if not self.viewport().rect().contains(point.toPoint()):
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        before = across.value(), down.value()
        down.setValue(before[1] + _push(point.y(), seen.top(), seen.bottom(), near))
        push = _push(point.x(), seen.left(), seen.right(), near)
        across.setValue(before[0] + (-push if self.right_to_left() else push))
        if (across.value(), down.value()) != before and self._ghost is not None:
            self._carry_to(self._hold, point)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.give_up()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            spot = self._spot()
            corner = self.place(spot.box).center().toPoint() if spot else QPoint(8, 8)
            self.menu_wanted.emit(self.key(), None, self.viewport().mapToGlobal(corner))
            return
        hold = self._grip_at(QPointF(self.viewport().mapFromGlobal(event.globalPos())))
        if hold is not None:
            if hold.key is not None:
                self.choose(hold.key)
            self.menu_wanted.emit(hold.key, hold.place, event.globalPos())

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Keys(event.key())
        if key is Keys.Key_Escape and self.busy():
            self.give_up()
        elif key in _ARROWS and self._push_by_keys(key, event.modifiers()):
            return
        elif key in (Keys.Key_Return, Keys.Key_Enter) and self._by_keys:
            self._drop_by_keys()
        elif key in (Keys.Key_Delete, Keys.Key_Backspace) and self.key() is not None:
            self.give_up()
            self.removed.emit(self.key())
        else:
            super().keyPressEvent(event)

    def _push_by_keys(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        names = Qt.KeyboardModifier
        pushes = bool(modifiers & (names.AltModifier | names.ShiftModifier)) or self._by_keys
        stretches = bool(modifiers & names.ControlModifier)
        block = self.block(self.key())
        if block is None or not (pushes or stretches):
            return False
        was = Place(block.column, block.start, max(block.end, block.start))
        place = self._ghost.place if self._by_keys and self._ghost else was
        across, down = _ARROWS[key]
        if stretches:
            place = stretched(place, place.end + down * self.step, 1) if down else place
        else:
            across = -across if self.right_to_left() else across
            start = place.start + down * self.step
            place = moved(place, place.column + across, start, 1, len(self.columns()))
        self._by_keys = True
        self._emit(self.key(), place)
        self._bring_into_sight(self.box_of(place.column, place.start, place.end))
        return True

    def _drop_by_keys(self) -> None:
        ghost, block = self._ghost, self.block(self.key())
        self._let_loose()
        if ghost is None or block is None:
            return
        if ghost.place == Place(block.column, block.start, block.end):
            self.given_up.emit()
        else:
            self.dropped.emit(ghost.key, ghost.place)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._by_keys and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.give_up()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._hold is None:
            self.viewport().unsetCursor()


def _push(at: float, start: float, end: float, near: float) -> int:
    """How far to scroll for a pointer at that place between two edges."""
    if at < start + near:
        return -theme.px(12)
    return theme.px(12) if at > end - near else 0
