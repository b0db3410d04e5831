"""The five shapes of an answer at a gate: a state must be read without its colour, too."""

import math
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QIcon,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
)

from event_desk.ui import theme
from event_desk.ui.theme import STATE_COLOURS, State


def draw(painter: QPainter, state: State, box: QRectF, *, on_band: bool = False) -> None:
    """Paint the shape into a square; on the band itself ground and ink change places."""
    ground, ink = (QColor(name) for name in STATE_COLOURS[state])
    if on_band:
        ground, ink = ink, ground
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 24, box.height() / 24)
    # Strong contrast: the shape itself must be seen on black, whatever its colour.
    edge = QPen(theme.colour("line"), 1.6) if theme.is_contrast() and not on_band else None
    painter.setPen(edge or Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawPath(_outline(state))
    pen = QPen(ink, 2.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state is State.ASK:
        _question(painter, ink)
    else:
        painter.drawPath(_sign(state))
    painter.restore()


def icon(state: State, size: int = 20, *, on_band: bool = False) -> QIcon:
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    return _drawn(state, theme.px(size), ratio, on_band, theme.is_contrast())


@cache
def _drawn(state: State, side: int, ratio: float, on_band: bool, _edged: bool) -> QIcon:
    """Each line of a list has one: with every letter that is typed they would be drawn again."""
    pixmap = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw(painter, state, QRectF(0, 0, side, side), on_band=on_band)
    painter.end()
    result = QIcon(pixmap)
    result.addPixmap(pixmap, QIcon.Mode.Selected)
    return result


def _outline(state: State) -> QPainterPath:
    path = QPainterPath()
    match state:
        case State.OK | State.ASK:
            path.addEllipse(QRectF(1, 1, 22, 22))
        case State.NOTE:
            path.addRoundedRect(QRectF(1, 1, 22, 22), 3, 3)
        case State.ALREADY:
            path.addRoundedRect(QRectF(1, 1, 22, 22), 7, 7)
        case State.STOP:
            corners = [
                QPointF(
                    12 + 11.8 * math.cos(math.pi * (k + 0.5) / 4),
                    12 + 11.8 * math.sin(math.pi * (k + 0.5) / 4),
                )
                for k in range(8)
            ]
            path.addPolygon(QPolygonF([*corners, corners[0]]))
    return path


_LINES: dict[State, tuple[tuple[tuple[float, float], ...], ...]] = {
    State.OK: (((7, 12.5), (10.5, 16), (17, 8.5)),),
    State.NOTE: (((8, 18.5), (8, 6)),),
    State.ALREADY: (((12, 7.2), (12, 12.2), (15.2, 14)),),
    State.STOP: (((8.3, 8.3), (15.7, 15.7)), ((15.7, 8.3), (8.3, 15.7))),
    State.ASK: (),
}


def _sign(state: State) -> QPainterPath:
    path = QPainterPath()
    for line in _LINES[state]:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in line]))
    if state is State.NOTE:
        path.moveTo(8, 6.4)
        path.cubicTo(11, 4.6, 13.5, 8.2, 17, 6.4)
        path.lineTo(17, 13)
        path.cubicTo(13.5, 14.8, 11, 11.2, 8, 13)
    if state is State.ALREADY:
        path.addEllipse(QPointF(12, 12), 6.6, 6.6)
    return path


def _question(painter: QPainter, ink: QColor) -> None:
    font = QFont(painter.font())
    font.setPixelSize(17)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(QRectF(1, 1, 22, 22), Qt.AlignmentFlag.AlignCenter, "?")
