"""A painted, scrolling plane of boxes over time, driven by mouse and keyboard.

Boxes are measured from where reading starts; `place` turns them round for a right-to-left window.
A Qt scroll bar counts from where reading starts in both directions, so nothing else need know.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from event_desk.ui import theme
from event_desk.ui.widgets.painting import mirrored

ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class Spot:
    """A box that can be chosen: `box` in the plane, `words` for the ear and the tool tip."""

    key: Hashable
    box: QRectF
    words: str


class Canvas(QAbstractScrollArea):
    chosen = Signal(object)
    """The key of the box that was chosen."""
    opened = Signal(object)
    """Enter or a double click on a box."""
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setCornerWidget(QWidget())  # the style would paint a square between the bars
        self._spots: Sequence[Spot] = ()
        self._key: Hashable = None
        self._zoom = ZOOMS.index(1.0)

    # what a kind of canvas says about itself

    def head_height(self) -> int:
        """Of the strip on top that stays when scrolling."""
        return 0

    def side_width(self) -> int:
        """Of the strip where reading starts that stays when scrolling."""
        return 0

    def end_width(self) -> int:
        """Of the strip where reading ends that stays when scrolling."""
        return 0

    def plane(self) -> tuple[float, float]:
        """Width and height of what scrolls."""
        return 0.0, 0.0

    def spots(self) -> Sequence[Spot]:
        return ()

    def paint(self, painter: QPainter) -> None:
        """Paint plane and strips; boxes go through `place`."""

    # geometry

    def arrange(self) -> None:
        """Call when what is shown, the zoom or the size has changed."""
        self._spots = self.spots()
        width, height = self.plane()
        seen = self.seen()
        for bar, whole, part in (
            (self.horizontalScrollBar(), width, seen.width()),
            (self.verticalScrollBar(), height, seen.height()),
        ):
            bar.setRange(0, max(0, round(whole - part)))
            bar.setPageStep(max(1, round(part)))
            bar.setSingleStep(theme.px(24))
        self.viewport().update()

    def seen(self) -> QRectF:
        """The part of the viewport that scrolls, measured from where reading starts."""
        viewport = self.viewport()
        return QRectF(
            self.side_width(),
            self.head_height(),
            max(0, viewport.width() - self.side_width() - self.end_width()),
            max(0, viewport.height() - self.head_height()),
        )

    def right_to_left(self) -> bool:
        return self.layoutDirection() == theme.RTL

    def fixed(self, box: QRectF) -> QRectF:
        """A box of the viewport measured from where reading starts, as it lies there."""
        width = self.viewport().width()
        return mirrored(box, width, right_to_left=self.right_to_left())

    def place(self, box: QRectF) -> QRectF:
        """A box of the plane, as it lies in the viewport now."""
        return self.fixed(
            box.translated(
                self.side_width() - self.horizontalScrollBar().value(),
                self.head_height() - self.verticalScrollBar().value(),
            )
        )

    # choosing

    def key(self) -> Hashable:
        return self._key

    def choose(self, key: Hashable, *, tell: bool = True) -> None:
        """Choose a box and bring it into sight; None chooses nothing."""
        self._key = key
        spot = self._spot()
        if spot is not None:
            self._bring_into_sight(spot.box)
            self.setAccessibleDescription(spot.words)
            changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
            QAccessible.updateAccessibility(changed)
        self.viewport().update()
        if tell:
            self.chosen.emit(key)

    def _spot(self) -> Spot | None:
        return next((spot for spot in self._spots if spot.key == self._key), None)

    def spot_at(self, point: QPointF) -> Spot | None:
        if not self.fixed(self.seen()).contains(point):
            return None
        return next((one for one in self._spots if self.place(one.box).contains(point)), None)

    def _bring_into_sight(self, box: QRectF) -> None:
        seen = self.seen()
        for bar, start, end, part in (
            (self.horizontalScrollBar(), box.left(), box.right(), seen.width()),
            (self.verticalScrollBar(), box.top(), box.bottom(), seen.height()),
        ):
            margin = theme.px(8)
            if start - margin < bar.value():
                bar.setValue(round(start - margin))
            elif end + margin > bar.value() + part:
                bar.setValue(round(min(start - margin, end + margin - part)))

    def _step(self, across: int, down: int) -> None:
        """To the nearest box in a direction of the plane."""
        here = self._spot()
        if here is None:
            if self._spots:
                self.choose(self._spots[0].key)
            return
        middle = here.box.center()

        def distance(spot: Spot) -> float | None:
            way = spot.box.center() - middle
            along = way.x() * across + way.y() * down
            aside = abs(way.x() * down) + abs(way.y() * across)
            return along + 2 * aside if along > 1 and spot.key != here.key else None

        found = [(far, spot) for spot in self._spots if (far := distance(spot)) is not None]
        if found:
            self.choose(min(found, key=lambda pair: pair[0])[1].key)

    # zoom

    def zoom(self) -> float:
        return ZOOMS[self._zoom]

    def zoom_by(self, steps: int) -> None:
        self._zoom = min(max(self._zoom + steps, 0), len(ZOOMS) - 1)
        self.arrange()
        self.zoomed.emit()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS:
            across, down = _ARROWS[key]
            self._step(-across if self.right_to_left() else across, down)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._spot() is not None:
            self.opened.emit(self._key)
        elif event.text() in ("+", "-", "−"):
            self.zoom_by(1 if event.text() == "+" else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self.spot_at(event.position())
        if spot is not None:
            self.choose(spot.key)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.spot_at(event.position()) is not None:
            self.opened.emit(self._key)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot = self.spot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), spot.words if spot else "", self.viewport())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.LayoutDirectionChange, kinds.FontChange, kinds.PaletteChange):
            self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(self.font())
        self.paint(painter)
        if self.hasFocus():
            painter.setClipping(False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()
