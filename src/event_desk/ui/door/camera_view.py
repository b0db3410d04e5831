"""What the camera sees, small: whoever holds the badge has to see where to hold it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from event_desk.ui import theme
from event_desk.ui.door.camera import Frame

WIDTH = 236


class CameraView(QWidget):
    """Mirrored, as people know themselves; the reader gets the picture as it is."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFixedWidth(theme.px(WIDTH))
        self.hide()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What the camera sees"))

    def show_frame(self, frame: Frame) -> None:
        image = QImage(
            frame.grey, frame.width, frame.height, frame.width, QImage.Format.Format_Grayscale8
        )
        small = image.scaled(
            QSize(self.width(), self.height()) * self.devicePixelRatio(),
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        )
        self._image = small.flipped(Qt.Orientation.Horizontal)
        self.update()

    def has_picture(self) -> bool:
        return not self._image.isNull()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - painted whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), theme.px(10), theme.px(10))
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), theme.colour("line"))
        if self._image.isNull():
            side = theme.px(48)
            icon = theme.pixmap("camera", "muted", 48)
            painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, icon)
            return
        size = self._image.size() / self.devicePixelRatio()
        x, y = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.drawImage(QRectF(x, y, size.width(), size.height()), self._image)
