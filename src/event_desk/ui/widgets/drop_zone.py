"""Where lists are dropped, or chosen with a button."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from event_desk.ui import theme
from event_desk.ui.widgets.controls import label, primary


class DropZone(QFrame):
    """The whole page takes what is dropped; this is the place that says so."""

    wanted = Signal()
    """The button was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._icon = QLabel()
        self._title = label("heading")
        self._text = label("muted", wrap=True)
        self.button = primary()
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self.wanted)
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        words.addWidget(self._title)
        words.addWidget(self._text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(16))
        layout.addWidget(self._icon)
        layout.addLayout(words, 1)
        layout.addWidget(self.button)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Drop lists here"))
        self._text.setText(
            self.tr(
                "Spreadsheets of people, or workbooks with the programme, rooms and interpreters, "
                "several at once. You see what would change before anything is written."
            )
        )
        self.button.setText(self.tr("Choose lists…"))

    def restyle(self) -> None:
        self._icon.setPixmap(theme.pixmap("file-spreadsheet", "muted", 40))

    def light_up(self, *, on: bool) -> None:
        """While something is dragged that can be dropped."""
        accent, chosen = theme.colour("accent").name(), theme.colour("chosen").name()
        style = f"QFrame#card {{ border: 2px dashed {accent}; background: {chosen}; }}"
        self.setStyleSheet(style if on else "")


def dropped_files(dragged: QMimeData) -> list[Path]:
    """The files among what is dragged."""
    paths = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
