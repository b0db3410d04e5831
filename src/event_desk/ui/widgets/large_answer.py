"""The answer for a noisy hall: the whole card in the state's colour, one huge word, the name."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from event_desk.ui import theme
from event_desk.ui.theme import STATE_COLOURS, State
from event_desk.ui.widgets import state_shape

MARGIN, SHAPE, RADIUS = 24, 96, 10
WORD, NAME, NATIVE, LINE, SMALLEST = 56, 64, 52, 26, 14
LEADING = 1.4


class LargeAnswer(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._state = State.OK
        self._word = self._name = self._native = ""
        self._lines: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_answer(
        self, state: State, word: str, name: str, native: str, lines: tuple[str, ...]
    ) -> None:
        """`lines` are what has to be read: notes, or what to do about a refusal."""
        self._state, self._word, self._name, self._native = state, word, name, native
        self._lines = lines
        self.setAccessibleName(". ".join(part for part in (word, name, *lines) if part))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - painted whole
        ground, ink = (QColor(name) for name in STATE_COLOURS[self._state])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        radius = theme.px(RADIUS) - 1
        outline.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.fillPath(outline, ground)
        margin, side = theme.px(MARGIN), min(theme.px(SHAPE), self.height() / 3)
        x = self.width() - margin - side if self.layoutDirection() == theme.RTL else margin
        room = QRectF(margin, margin, self.width() - 2 * margin, self.height() - 2 * margin)
        state_shape.draw(painter, self._state, QRectF(x, margin, side, side), on_band=True)
        painter.setPen(ink)
        painter.setLayoutDirection(self.layoutDirection())
        beside = QRectF(room)
        beside.setHeight(side)
        if self.layoutDirection() == theme.RTL:
            beside.setRight(x - margin)
        else:
            beside.setLeft(x + side + margin)
        self._text(painter, beside, self._word, theme.px(WORD))
        y = room.top() + side + margin / 2
        below = [(self._name, NAME), (self._native, NATIVE), *((one, LINE) for one in self._lines)]
        below = [(text, theme.px(size)) for text, size in below if text]
        # All of it is shown, smaller where the card is low.
        whole = LEADING * sum(size for _, size in below)
        share = min(1.0, (self.height() - margin / 2 - y) / whole) if whole else 1.0
        for text, size in below:
            height = LEADING * size * share
            self._text(painter, QRectF(room.left(), y, room.width(), height), text, size * share)
            y += height

    def _text(self, painter: QPainter, box: QRectF, text: str, size: float) -> None:
        painter.setFont(self._fitting(text, box.width(), round(size)))
        right_to_left = self.layoutDirection() == theme.RTL
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        where = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, where, text)

    def _fitting(self, text: str, room: float, pixels: int) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold)
        font.setPixelSize(pixels)
        width = QFontMetricsF(font).horizontalAdvance(text)
        if width > room:
            font.setPixelSize(max(theme.px(SMALLEST), int(pixels * room / width)))
        return font
