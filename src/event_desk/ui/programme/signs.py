"""The shape before a line that says how something fits: a tick, a triangle, a cross."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QIcon, QPainter

from event_desk.ui import theme
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape

SIZE = 20


def draw(painter: QPainter, state: State, box: QRectF) -> None:
    if state is State.ALREADY:
        painter.drawPixmap(box.toRect(), theme.pixmap("triangle-alert", "text", SIZE))
    else:
        state_shape.draw(painter, state, box)


def icon(state: State, size: int = SIZE) -> QIcon:
    if state is State.ALREADY:
        return theme.icon("triangle-alert", "text", size)
    return state_shape.icon(state, size)
