"""How the page being edited is painted: outlines and handles in the window's own colours."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from event_desk.badges.design import Box
from event_desk.ui import theme
from event_desk.ui.badges.moving import Handle

GRIP_SIZE = 8
# The page is white in the dark window, too: these two are seen on it whatever the design.
_CHOSEN, _GUIDE, _WRONG = QColor("#1D5FD1"), QColor("#D6007F"), QColor("#A3123A")
_FAINT = QColor(90, 110, 140, 70)


@dataclass(frozen=True, slots=True)
class Scene:
    """All in the widget's pixels; fields by their place in the design."""

    page: QRectF
    image: QImage
    fields: Sequence[QRectF]
    chosen: Sequence[int]
    under: int | None
    hidden: frozenset[int]
    outside: frozenset[int]
    whole: QRectF | None
    band: QRectF | None
    guides: Sequence[QRectF]
    focused: bool


def paint(widget: QWidget, scene: Scene) -> None:
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    _paint_page(painter, scene)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place, box in enumerate(scene.fields):
        _paint_field(painter, scene, place, box)
    painter.setPen(QPen(_GUIDE, 1))
    for line in scene.guides:
        painter.drawLine(line.topLeft(), line.bottomRight())
    if scene.whole is not None:
        _paint_handles(painter, scene.whole)
    if scene.band is not None:
        fill = QColor(_CHOSEN)
        fill.setAlpha(40)
        painter.setPen(QPen(_CHOSEN, 1, Qt.PenStyle.DashLine))
        painter.setBrush(fill)
        painter.drawRect(scene.band)
    if scene.focused:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRect(widget.rect().adjusted(1, 1, -1, -1))
    painter.end()


def _paint_page(painter: QPainter, scene: Scene) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for spread, strength in ((6, 12), (4, 18), (2, 26)):
        painter.setBrush(QColor(0, 0, 0, strength))
        painter.drawRect(scene.page.adjusted(-spread / 2, 0, spread / 2, spread))
    painter.fillRect(scene.page, QColor("#FFFFFF"))
    if not scene.image.isNull():
        painter.drawImage(scene.page, scene.image)


def _paint_field(painter: QPainter, scene: Scene, place: int, box: QRectF) -> None:
    """Its outline; what has nothing to show for this person has only that."""
    if place in scene.chosen:
        pen = QPen(_CHOSEN, 2 if len(scene.chosen) == 1 else 1)
    elif place in scene.outside:
        pen = QPen(_WRONG, 2, Qt.PenStyle.DashLine)
    elif place == scene.under:
        pen = QPen(_CHOSEN, 1)
    else:
        style = Qt.PenStyle.DotLine if place in scene.hidden else Qt.PenStyle.SolidLine
        pen = QPen(_FAINT, 1, style)
    painter.setPen(pen)
    painter.drawRect(box)


def _paint_handles(painter: QPainter, whole: QRectF) -> None:
    painter.setPen(QPen(_CHOSEN, 1))
    painter.drawRect(whole)
    painter.setBrush(QColor("#FFFFFF"))
    box = Box(whole.x(), whole.y(), whole.width(), whole.height())
    half = QPointF(GRIP_SIZE / 2, GRIP_SIZE / 2)
    for handle in Handle:
        middle = QPointF(*handle.place(box))
        painter.drawRect(QRectF(middle - half, middle + half))
    painter.setBrush(Qt.BrushStyle.NoBrush)
