"""The card while nobody stands there: what to do, quietly."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from event_desk.ui import theme
from event_desk.ui.widgets.controls import label


class IdleView(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._title = label("title")
        self._hint = label("muted")
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px(8))
        layout.addStretch()
        for part in (self._icon, self._title, self._hint):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Ready"))
        self._hint.setText(self.tr("Scan a badge, or type two letters of a name in either script."))

    def restyle(self) -> None:
        self._icon.setPixmap(theme.pixmap("scan-line", "line", 72))
