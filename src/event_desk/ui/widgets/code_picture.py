"""A QR code on the screen: black on white with its quiet zone, in every theme."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from event_desk.paper import qr
from event_desk.paper.qr import Modules
from event_desk.ui import theme


class CodePicture(QWidget):
    def __init__(self, modules: Modules, side: int) -> None:
        """`side` in pixels of the design; 220 are about 6 cm on a laptop's screen."""
        super().__init__()
        self._modules, self._side = modules, side
        self.setFixedSize(QSize(theme.px(side), theme.px(side)))
        self.setAccessibleName(self.tr("A code to scan"))

    def show_code(self, modules: Modules) -> None:
        self._modules = modules
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        # Whole pixels to a module, or the edges blur.
        module = max(self.width() // (self._modules.size + 2 * qr.QUIET), 1)
        start = (self.width() - module * self._modules.size) // 2
        for x, y, width, height in self._modules.bars:
            corner = QPointF(start + x * module, start + y * module)
            painter.fillRect(
                QRectF(corner.x(), corner.y(), width * module, height * module),
                QColor(Qt.GlobalColor.black),
            )
