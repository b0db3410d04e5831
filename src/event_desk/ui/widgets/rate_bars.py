"""Ten small bars: people a minute, the newest where reading ends."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from event_desk.ui import theme

HEIGHT = 40


class RateBars(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._values: Sequence[int] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_values(self, values: Sequence[int]) -> None:
        self._values = values
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - painted whole
        if not self._values:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        values = list(self._values)
        if self.layoutDirection() == theme.RTL:
            values.reverse()
        top, gap = max(values) or 1, theme.px(4)
        width = (self.width() - gap * (len(values) - 1)) / len(values)
        for place, value in enumerate(values):
            height = max(theme.px(3), self.height() * value / top)
            painter.setBrush(theme.colour("accent" if value else "line"))
            bar = QRectF(place * (width + gap), self.height() - height, width, height)
            painter.drawRoundedRect(bar, theme.px(2), theme.px(2))
