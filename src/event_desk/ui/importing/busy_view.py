"""What is being done with a list, how far it is, and Cancel: in the page, so that the rest of the
window goes on working."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from event_desk.ui import i18n, theme
from event_desk.ui.widgets.controls import label

WIDTH = 480


class BusyView(QFrame):
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.title = label("heading", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(theme.px(WIDTH))
        self._how_far = label("muted")
        self.cancel_button = QPushButton()
        self.cancel_button.setAutoDefault(True)
        self.cancel_button.clicked.connect(self._cancel)
        line = QHBoxLayout()
        line.addWidget(self._how_far, 1)
        line.addWidget(self.cancel_button)
        middle = QVBoxLayout()
        middle.setSpacing(theme.px(12))
        middle.addStretch()
        middle.addWidget(self.title)
        middle.addWidget(self.bar)
        middle.addLayout(line)
        middle.addStretch()
        layout = QHBoxLayout(self)
        layout.addStretch()
        layout.addLayout(middle)
        layout.addStretch()

    def retranslate(self) -> None:
        self.cancel_button.setText(self.tr("Cancel"))
        self.bar.setAccessibleName(self.tr("Progress"))

    def start(self, title: str) -> None:
        self.title.setText(title)
        self._how_far.setText("")
        self.bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)
        self.cancel_button.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """A total of 0 means that the end isn't known."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        text = self.tr("%1 of %2").replace("%1", i18n.number(done))
        self._how_far.setText(text.replace("%2", i18n.number(total)) if total else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def _cancel(self) -> None:
        if self.cancel_button.isEnabled():
            self.cancel_button.setEnabled(False)
            self._how_far.setText(self.tr("Stopping…"))
            self.cancelled.emit()
