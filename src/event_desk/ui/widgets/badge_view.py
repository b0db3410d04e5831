"""A badge as it will be printed: the very page of the PDF, on the window's ground."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from event_desk.paper.raster import Raster
from event_desk.ui import theme


class BadgeView(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(theme.px(240), theme.px(320))

    def show_page(self, page: Raster | None, words: str = "") -> None:
        """`words` are for the ear: whose badge it is."""
        if page is None:
            self._image = QImage()
        else:
            form = QImage.Format.Format_RGBX8888
            # Copied, because QImage doesn't keep the bytes it is given alive.
            self._image = QImage(page.pixels, page.width, page.height, 4 * page.width, form).copy()
        self.setAccessibleName(words)
        self.update()

    def has_page(self) -> bool:
        return not self._image.isNull()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(560))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = theme.px(12)
        room = self.rect().adjusted(margin, margin, -margin, -margin)
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        page = QRectF(0, 0, size.width(), size.height())
        page.moveCenter(self.rect().toRectF().center())
        painter.setPen(Qt.PenStyle.NoPen)
        for spread, strength in ((6, 12), (4, 18), (2, 26)):
            painter.setBrush(QColor(0, 0, 0, strength))
            shadow = page.adjusted(-spread / 2, 0, spread / 2, spread)
            painter.drawRoundedRect(shadow, theme.px(4), theme.px(4))
        painter.drawImage(page, self._image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.colour("line"))
        painter.drawRect(page)
        painter.end()
