"""A list that is protected by a password: asked in place, and again when it was wrong."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from event_desk.folding import isolate
from event_desk.ui import theme
from event_desk.ui.widgets.controls import label, primary
from event_desk.ui.widgets.sign_label import SignLabel

WIDTH = 480


class PasswordView(QFrame):
    given = Signal(str)
    rejected = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._file = ""
        self._wrong = False
        self.title = label("heading", wrap=True)
        self._text = label("muted", wrap=True)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMinimumWidth(theme.px(WIDTH))
        self.notice = SignLabel(theme.State.STOP)
        self.open_button, self.cancel_button = primary(), QPushButton()
        for button in (self.open_button, self.cancel_button):
            button.setAutoDefault(True)
        self.open_button.clicked.connect(self._give)
        self.field.returnPressed.connect(self._give)
        self.cancel_button.clicked.connect(self.rejected)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.open_button)
        middle = QVBoxLayout()
        middle.setSpacing(theme.px(12))
        middle.addStretch()
        for part in (self.title, self._text, self.field, self.notice):
            middle.addWidget(part)
        middle.addLayout(buttons)
        middle.addStretch()
        layout = QHBoxLayout(self)
        layout.addStretch()
        layout.addLayout(middle)
        layout.addStretch()
        QFrame.setTabOrder(self.field, self.open_button)
        QFrame.setTabOrder(self.open_button, self.cancel_button)

    def retranslate(self) -> None:
        self.title.setText(
            self.tr("%1 is protected by a password").replace("%1", isolate(self._file))
        )
        self._text.setText(
            self.tr("Whoever sent the list knows it. It is used to open the file and not kept.")
        )
        self.field.setAccessibleName(self.tr("Password of the file"))
        self.field.setPlaceholderText(self.tr("Password"))
        self.open_button.setText(self.tr("Open"))
        self.cancel_button.setText(self.tr("Put aside"))
        self.notice.setText(self.tr("This is not the password of this file.") * self._wrong)
        self.notice.setVisible(self._wrong)

    def ask(self, file_name: str, *, wrong: bool) -> None:
        self._file, self._wrong = file_name, wrong
        self.field.clear()
        self.retranslate()
        self.field.setFocus()

    def _give(self) -> None:
        if self.field.text():
            self.given.emit(self.field.text())
            self.field.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.rejected.emit()
        else:
            super().keyPressEvent(event)
