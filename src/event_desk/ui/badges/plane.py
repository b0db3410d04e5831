"""The page being edited: the PDF's own picture, and over it the fields to take hold of.

A badge is what it is: its left stays left in a right-to-left window. `moving` does the sums.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from event_desk.badges.design import Box, QrField
from event_desk.paper.raster import Raster
from event_desk.ui.badges import moving
from event_desk.ui.badges.editor_state import EditorState
from event_desk.ui.badges.moving import Guide, Handle
from event_desk.ui.badges.plane_painting import Scene, paint

AROUND = 28  # pixels around the page
REACH = 5  # pixels from which a field jumps to a line
_MOST_OF_PAGE = 0.9
GRIP = 8  # pixels from a handle's middle
STEP, LARGE_STEP = 0.5, 5.0  # mm
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CURSORS = {
    Handle.NORTH_WEST: Qt.CursorShape.SizeFDiagCursor,
    Handle.SOUTH_EAST: Qt.CursorShape.SizeFDiagCursor,
    Handle.NORTH_EAST: Qt.CursorShape.SizeBDiagCursor,
    Handle.SOUTH_WEST: Qt.CursorShape.SizeBDiagCursor,
    Handle.NORTH: Qt.CursorShape.SizeVerCursor,
    Handle.SOUTH: Qt.CursorShape.SizeVerCursor,
    Handle.EAST: Qt.CursorShape.SizeHorCursor,
    Handle.WEST: Qt.CursorShape.SizeHorCursor,
}


class Plane(QWidget):
    zoom_wanted = Signal(int)
    """Steps, by Ctrl and the wheel or by + and -."""

    def __init__(self, state: EditorState, scale: float) -> None:
        """`scale` in pixels a millimetre."""
        super().__init__()
        self.state = state
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._scale = scale
        self._image = QImage()
        self._guides: tuple[Guide, ...] = ()
        self._from: QPointF | None = None
        self._handle: Handle | None = None
        self._boxes: tuple[Box, ...] = ()
        self._band: QRectF | None = None
        self._hidden: frozenset[int] = frozenset()
        self._under: int | None = None
        self._words: Sequence[str] = ()
        state.changed.connect(self.update)
        state.chosen_changed.connect(self._on_chosen)
        self._fit_size()

    # what is shown

    def scale(self) -> float:
        return self._scale

    def set_scale(self, scale: float) -> None:
        self._scale = scale
        self._fit_size()

    def show_page(self, page: Raster, hidden: frozenset[int]) -> None:
        """`hidden` are the fields that have nothing to show for this person."""
        form = QImage.Format.Format_RGBX8888
        # Copied, because QImage doesn't keep the bytes it is given alive.
        self._image = QImage(page.pixels, page.width, page.height, 4 * page.width, form).copy()
        self._hidden = hidden
        self._fit_size()

    def show_words(self, words: Sequence[str]) -> None:
        """What each field is, for the ear."""
        self._words = words

    def has_page(self) -> bool:
        return not self._image.isNull()

    def image(self) -> QImage:
        return self._image

    def guides(self) -> tuple[Guide, ...]:
        return self._guides

    def sizeHint(self) -> QSize:
        design = self.state.design
        return QSize(
            round(design.width * self._scale) + 2 * AROUND,
            round(design.height * self._scale) + 2 * AROUND,
        )

    def _fit_size(self) -> None:
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()

    # places

    def corner(self) -> QPointF:
        """Where the page's upper left is."""
        design = self.state.design
        left = max(AROUND, (self.width() - design.width * self._scale) / 2)
        top = max(AROUND, (self.height() - design.height * self._scale) / 2)
        return QPointF(round(left), round(top))

    def rect_of(self, box: Box) -> QRectF:
        corner, scale = self.corner(), self._scale
        return QRectF(
            corner.x() + box.x * scale,
            corner.y() + box.y * scale,
            box.width * scale,
            box.height * scale,
        )

    def field_at(self, point: QPointF) -> int | None:
        """The topmost field there that shows something to this person, else the topmost one.

        One that is chosen comes first, so that it can be dragged. What fills the page is left
        alone, or nothing could be caught with a band; the list and Tab lead to it.
        """
        fields, design = self.state.fields(), self.state.design
        most = _MOST_OF_PAGE * design.width * design.height
        order = sorted(range(len(fields)), key=lambda place: (place in self._hidden, -place))
        for place in self.state.chosen:
            if place < len(fields) and self.rect_of(fields[place].box).contains(point):
                return place
        for place in order:
            box = fields[place].box
            if box.width * box.height < most and self.rect_of(box).contains(point):
                return place
        return None

    def handle_at(self, point: QPointF) -> Handle | None:
        chosen = self.state.chosen_fields()
        if not chosen:
            return None
        whole = self.rect_of(moving.bounds(part.box for part in chosen))
        box = Box(whole.x(), whole.y(), whole.width(), whole.height())
        for handle in Handle:
            x, y = handle.place(box)
            if max(abs(point.x() - x), abs(point.y() - y)) <= GRIP:
                return handle
        return None

    # the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position()
        self._handle = self.handle_at(point)
        if self._handle is None:
            more = event.modifiers() & (
                Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            )
            self._press(point, more=bool(more))
        self._from = point
        self._boxes = tuple(part.box for part in self.state.chosen_fields())

    def _press(self, point: QPointF, *, more: bool) -> None:
        place = self.field_at(point)
        if place is None:
            if not more:
                self.state.choose(())
            self._band = QRectF(point, point)
        elif more:
            self.state.toggle(place)
        elif place not in self.state.chosen:
            self.state.choose((place,))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._from is None:
            self._hover(point)
        elif self._band is not None:
            self._band = QRectF(self._from, point).normalized()
            self.update()
        elif self._boxes:
            moved = point - self._from
            free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._drag(moved.x() / self._scale, moved.y() / self._scale, free=free)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt's signature
        band, self._band = self._band, None
        self._from, self._handle, self._guides = None, None, ()
        if band is not None:
            fields = self.state.fields()
            caught = [
                place
                for place, part in enumerate(fields)
                if band.contains(self.rect_of(part.box)) and band.width() > 2
            ]
            self.state.choose((*self.state.chosen, *caught))
        else:
            self.state.settle()
        self.update()

    def _drag(self, dx: float, dy: float, *, free: bool) -> None:
        """`free` of lines and grid."""
        whole = moving.bounds(self._boxes)
        to = None if free else moving.lines(self.state.design, self.state.other_boxes())
        reach = REACH / self._scale
        if self._handle is None:
            self._guides = ()
            if to is not None:
                dx, dy, self._guides = moving.snap_move(whole, dx, dy, to, reach)
            boxes = [moving.moved(box, dx, dy) for box in self._boxes]
        else:
            pulled, self._guides = moving.snap_resize(whole, self._handle, dx, dy, to, reach)
            if len(self._boxes) == 1 and isinstance(self.state.chosen_fields()[0], QrField):
                pulled = moving.square(pulled, self._handle)
            boxes = [moving.stretched(box, whole, pulled) for box in self._boxes]
        self.state.try_boxes(boxes)

    def _hover(self, point: QPointF) -> None:
        handle, self._under = self.handle_at(point), self.field_at(point)
        shape = Qt.CursorShape.ArrowCursor
        if handle is not None:
            shape = _CURSORS[handle]
        elif self._under is not None:
            shape = Qt.CursorShape.SizeAllCursor
        self.setCursor(shape)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._under = None
        self.update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            large = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = LARGE_STEP if large else STEP
            self.state.nudge(*(way * step for way in _ARROWS[key]))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.state.remove()
        elif key == Qt.Key.Key_Escape and (self._from is not None or self.state.chosen):
            self._give_up()
        elif event.text() in ("+", "-", "−"):
            self.zoom_wanted.emit(1 if event.text() == "+" else -1)
        else:
            super().keyPressEvent(event)

    def _give_up(self) -> None:
        """What is being dragged goes back; with nothing under way, nothing is chosen."""
        if self._from is not None:
            self._from, self._band, self._guides, self._boxes = None, None, (), ()
            self.state.drop()
        else:
            self.state.choose(())

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes from field to field, and out behind the last one."""
        count, chosen = len(self.state.fields()), self.state.chosen
        here = chosen[0] if chosen else (-1 if next else count)
        there = here + (1 if next else -1)
        if 0 <= there < count:
            self.state.choose((there,))
            return True
        return super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        count = len(self.state.fields())
        if event.reason() == Qt.FocusReason.TabFocusReason and count:
            self.state.choose((0,))
        elif event.reason() == Qt.FocusReason.BacktabFocusReason and count:
            self.state.choose((count - 1,))

    def _on_chosen(self) -> None:
        said = [self._words[place] for place in self.state.chosen if place < len(self._words)]
        self.setAccessibleDescription(", ".join(said))
        changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)
        self.update()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        state = self.state
        fields = state.fields()
        whole: QRectF | None = None
        if state.chosen and (chosen := state.chosen_fields()):
            whole = self.rect_of(moving.bounds(part.box for part in chosen))
        scene = Scene(
            page=self.rect_of(Box(0, 0, state.design.width, state.design.height)),
            image=self._image,
            fields=[self.rect_of(part.box) for part in fields],
            chosen=state.chosen,
            under=self._under,
            hidden=self._hidden,
            outside=frozenset(
                place
                for place, part in enumerate(fields)
                if not moving.inside(state.design, part.box)
            ),
            whole=whole,
            band=self._band,
            guides=[
                self.rect_of(
                    Box(guide.at, 0, 0, state.design.height)
                    if guide.upright
                    else Box(0, guide.at, state.design.width, 0)
                )
                for guide in self._guides
            ],
            focused=self.hasFocus(),
        )
        paint(self, scene)
