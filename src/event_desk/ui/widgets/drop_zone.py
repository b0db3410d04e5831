"""Where a list is dropped, or chosen with a button."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from event_desk.ui import theme
from event_desk.ui.widgets.controls import label, primary


class DropZone(QFrame):
    dropped = Signal(object)
    """The path of a file."""
    wanted = Signal()
    """The button was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAcceptDrops(True)
        self._icon = QLabel()
        self._title = label("heading")
        self._text = label("muted", wrap=True)
        self.button = primary()
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
        self._title.setText(self.tr("Drop a list here"))
        self._text.setText(
            self.tr(
                "A spreadsheet of people, or a workbook with the programme, rooms and "
                "interpreters. You see what would change before anything is written."
            )
        )
        self.button.setText(self.tr("Choose a file…"))

    def restyle(self) -> None:
        self._icon.setPixmap(theme.pixmap("file-spreadsheet", "muted", 40))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._file(event) is not None:
            event.acceptProposedAction()
            self._light_up(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light_up(on=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light_up(on=False)
        path = self._file(event)
        if path is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(path)

    def _file(self, event: QDropEvent) -> Path | None:
        """The one file that is being dragged, if it is one."""
        urls = event.mimeData().urls()
        if len(urls) != 1 or not urls[0].isLocalFile():
            return None
        path = Path(urls[0].toLocalFile())
        return path if path.is_file() else None

    def _light_up(self, *, on: bool) -> None:
        accent = theme.colour("accent").name()
        self.setStyleSheet(f"QFrame#card {{ border: 2px dashed {accent}; }}" if on else "")
