"""The coloured line across the result card: colour, shape, word and place together."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from event_desk.ui import theme
from event_desk.ui.theme import STATE_COLOURS, State
from event_desk.ui.widgets import state_shape

HEIGHT = 80
SHAPE = 44
LETTERS = 26


class ResultBand(QWidget):
    """Fills the top of a card, whose round corners it keeps."""

    def __init__(self) -> None:
        super().__init__()
        self._state = State.OK
        self._text = ""
        self._time = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def state(self) -> State:
        return self._state

    @property
    def text(self) -> str:
        return self._text

    def show_state(self, state: State, text: str, time: str) -> None:
        self._state, self._text, self._time = state, text, time
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - painted whole
        ground, ink = (QColor(name) for name in STATE_COLOURS[self._state])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(self._outline(), ground)
        right_to_left = self.layoutDirection() == theme.RTL
        margin, gap, side = theme.px(24), theme.px(16), theme.px(SHAPE)
        width, height = self.width(), self.height()

        def mirrored(x: float, w: float) -> QRectF:
            return QRectF(width - x - w if right_to_left else x, 0, w, height)

        shape = mirrored(margin, side)
        shape.setTop((height - side) / 2)
        shape.setHeight(side)
        state_shape.draw(painter, self._state, shape, on_band=True)

        painter.setPen(ink)
        time_font = self._font(theme.px(18), QFont.Weight.DemiBold)
        time_width = QFontMetrics(time_font).horizontalAdvance(self._time) + 2
        painter.setFont(time_font)
        painter.drawText(
            mirrored(width - margin - time_width, time_width),
            Qt.AlignmentFlag.AlignCenter,
            self._time,
        )
        start = margin + side + gap
        room = width - start - margin - time_width - gap
        painter.setFont(self._fitting_font(room))
        alignment = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(
            mirrored(start, room),
            alignment | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
            self._text,
        )

    def _outline(self) -> QPainterPath:
        radius = theme.px(10) - 1
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(QRectF(self.rect()), radius, radius)
        path.addRect(QRectF(0, self.height() - radius, self.width(), radius))
        return path

    def _font(self, pixels: int, weight: QFont.Weight) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font

    def _fitting_font(self, room: float) -> QFont:
        """The band's letters, smaller where a long sentence would be cut."""
        pixels = theme.px(LETTERS)
        while pixels > theme.px(15):
            font = self._font(pixels, QFont.Weight.Bold)
            if QFontMetrics(font).horizontalAdvance(self._text) <= room:
                return font
            pixels -= 1
        return self._font(pixels, QFont.Weight.Bold)
