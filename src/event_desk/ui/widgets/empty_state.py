"""What a page shows while it has nothing to show: what belongs here and what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from event_desk.ui import theme
from event_desk.ui.widgets.controls import primary


class EmptyState(QFrame):
    wanted = Signal()
    """The button was pressed."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._icon_name = icon
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = _centred("heading")
        self._text = _centred("muted")
        self.button: QPushButton = primary()
        self.button.clicked.connect(self.wanted)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px(16))
        layout.addStretch()
        layout.addWidget(self._icon)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def show_texts(self, title: str, text: str, button: str = "") -> None:
        self._title.setText(title)
        self._text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def restyle(self) -> None:
        self._icon.setPixmap(theme.pixmap(self._icon_name, "muted", 48))


def _centred(role: str) -> QLabel:
    made = QLabel()
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setWordWrap(True)
    return made
