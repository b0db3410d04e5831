"""What the evening's folder is for: it names everybody, so it is never let out without a word."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from event_desk.ui import theme
from event_desk.ui.widgets.controls import label, primary
from event_desk.ui.widgets.dialog_parts import dialog_column

WIDTH = 460


class EveningDialog(QDialog):
    said = Signal(str)
    """What it is for, never empty."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("End of day")
        self.setWindowTitle(title)
        self.purpose = QLineEdit(self.tr("Report of the day"))
        self.purpose.setAccessibleName(self.tr("What is it for?"))
        self.purpose.selectAll()
        self.save_button = primary(self.tr("Choose a folder…"))
        self.save_button.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        layout = dialog_column(self)
        layout.addWidget(label("title", title))
        layout.addWidget(
            label(
                "",
                self.tr(
                    "The folder names everybody who is registered. What it is for stands in the "
                    "event’s record."
                ),
                wrap=True,
            )
        )
        layout.addWidget(label("muted", self.tr("What is it for?")))
        layout.addWidget(self.purpose)
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.px(WIDTH))
        self.purpose.textChanged.connect(self._show)
        self.save_button.clicked.connect(self._say)
        cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def _show(self) -> None:
        self.save_button.setEnabled(bool(self.purpose.text().strip()))

    def _say(self) -> None:
        purpose = self.purpose.text().strip()
        self.accept()
        self.said.emit(purpose)
