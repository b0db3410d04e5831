"""A field for a passphrase: hidden or shown, and a word when Caps Lock turns letters round."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from event_desk.ui import theme


class PassphraseField(QLineEdit):
    caps = Signal(bool)
    """Letters come out in capitals though Shift isn't pressed, or small though it is."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setAccessibleName(words)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMinimumWidth(theme.px(320))
        self.eye = QAction(self)
        self.eye.triggered.connect(self.turn)
        self.addAction(self.eye, QLineEdit.ActionPosition.TrailingPosition)
        self._show_eye()

    def turn(self) -> None:
        """Show what is hidden, hide what is shown."""
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._show_eye()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text()
        if letter.isalpha() and letter.lower() != letter.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps.emit(letter.isupper() != shifted)
        super().keyPressEvent(event)

    def _show_eye(self) -> None:
        hidden = self.echoMode() == QLineEdit.EchoMode.Password
        self.eye.setIcon(theme.icon("eye" if hidden else "eye-off", "muted", 18))
        self.eye.setText(self.tr("Show the passphrase") if hidden else self.tr("Hide it again"))
        self.eye.setToolTip(self.eye.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._show_eye()
