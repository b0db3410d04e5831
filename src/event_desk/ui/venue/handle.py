"""Where a row is taken with the mouse to put it elsewhere."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel

from event_desk.ui import theme

SIDE = 18


class Handle(QLabel):
    """`moved` by -1 or 1 each time the mouse has left the row upwards or downwards."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setPixmap(theme.pixmap("ellipsis", "muted", SIDE))
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setToolTip(self.tr("Drag to move"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self.parentWidget()
        if row is None:
            return
        place = row.mapFromGlobal(event.globalPosition().toPoint()).y()
        if place < 0:
            self.moved.emit(-1)
        elif place > row.height():
            self.moved.emit(1)
