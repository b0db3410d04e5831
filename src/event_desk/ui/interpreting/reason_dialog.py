"""A forbidden thing is done only with a reason, which is printed beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from event_desk.ui import theme
from event_desk.ui.widgets.controls import fit_width, label, primary
from event_desk.ui.widgets.dialog_parts import dialog_column


class ReasonDialog(QDialog):
    def __init__(self, parent: QWidget, broken: Sequence[str]) -> None:
        """`broken` says in words what it breaks."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Against a rule"))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Reason"))
        self.field.setPlaceholderText(self.tr("Reason, printed beside it"))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.button = primary(self.tr("Do it all the same"))
        self.button.setEnabled(False)
        self.button.setDefault(True)
        self.button.clicked.connect(self.accept)
        self.field.textChanged.connect(self._on_text)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.button)
        layout = dialog_column(self)
        layout.addWidget(label("heading", self.tr("This breaks a rule that forbids it"), wrap=True))
        for line in broken:
            layout.addWidget(label("", f"• {line}", wrap=True))
        layout.addWidget(self.field)
        layout.addSpacing(theme.px(8))
        layout.addLayout(buttons)
        fit_width(self, 480)
        self.field.setFocus()

    def _on_text(self) -> None:
        self.button.setEnabled(bool(self.reason()))

    def reason(self) -> str:
        return self.field.text().strip()
