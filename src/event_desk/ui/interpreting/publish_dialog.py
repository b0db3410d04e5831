"""Publishing: what people have not been told yet, and a note to stand beside the release."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from event_desk.ui import theme
from event_desk.ui.widgets.controls import fit_width, label, primary
from event_desk.ui.widgets.dialog_parts import dialog_column


class PublishDialog(QDialog):
    def __init__(self, parent: QWidget, told: str) -> None:
        """`told` says in a line or two what is new since the last release."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Publish this plan"))
        hint = self.tr(
            "A published plan is never changed again: whatever is changed later makes a new one, "
            "and the change bulletin says to each person what is different."
        )
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Note, if you like"))
        self.note.setAccessibleName(self.tr("Note"))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.button = primary(self.tr("Publish"))
        self.button.setDefault(True)
        self.button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.button)
        layout = dialog_column(self)
        layout.addWidget(label("", told, wrap=True))
        layout.addWidget(label("muted", hint, wrap=True))
        layout.addWidget(self.note)
        layout.addSpacing(theme.px(8))
        layout.addLayout(buttons)
        fit_width(self, 520)
        self.button.setFocus()
