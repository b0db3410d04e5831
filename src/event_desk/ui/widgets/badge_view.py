"""A badge as it will be printed: the very page of the PDF, on the window's ground."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from event_desk.ui import theme

if TYPE_CHECKING:
    from event_desk.paper.raster import Raster

_MARGIN = 12


class BadgeView(QWidget):
    """At the size it has on paper, or smaller where there is no room for that."""

    scaled = Signal(float)
    """1 is real size."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._dpi = 0.0
        self._kept_real = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._fit_least()

    def show_page(self, page: "Raster | None", words: str = "", dpi: float = 0) -> None:
        """`words` are for the ear: whose badge it is. Without `dpi` it is as large as fits."""
        self._dpi = dpi
        if page is None:
            self._image = QImage()
        else:
            form = QImage.Format.Format_RGBX8888
            # Copied, because QImage doesn't keep the bytes it is given alive.
            self._image = QImage(page.pixels, page.width, page.height, 4 * page.width, form).copy()
        self.setAccessibleName(words)
        if dpi:
            self._fit_least()
        self._tell()
        self.update()

    def has_page(self) -> bool:
        return not self._image.isNull()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(560))

    def keep_real_size(self, kept: bool) -> None:
        """Real size even where that has to be scrolled."""
        self._kept_real = kept
        self._fit_least()
        self._tell()

    def is_kept_real(self) -> bool:
        return self._kept_real

    def _fit_least(self) -> None:
        wide, tall = theme.px(160), theme.px(160)
        if self._kept_real and (real := self._real_width()):
            margin = 2 * theme.px(_MARGIN)
            wide = round(real) + margin
            tall = round(real * self._image.height() / self._image.width()) + margin
        self.setMinimumSize(wide, tall)

    def scale(self) -> float:
        """How large it is shown; 1 is as on paper."""
        real = self._real_width()
        return self._page().width() / real if real else 1.0

    def _real_width(self) -> float:
        if not self._dpi or self._image.isNull():
            return 0.0
        return self._image.width() / self._dpi * self.screen().physicalDotsPerInch()

    def _page(self) -> QRectF:
        """Where the page stands."""
        margin = theme.px(_MARGIN)
        room = self.rect().adjusted(margin, margin, -margin, -margin)
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        real = self._real_width()
        shrink = min(1.0, real / size.width()) if real and size.width() else 1.0
        page = QRectF(0, 0, size.width() * shrink, size.height() * shrink)
        page.moveCenter(self.rect().toRectF().center())
        return page

    def _tell(self) -> None:
        if not self._image.isNull():
            self.scaled.emit(self.scale())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        page = self._page()
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
