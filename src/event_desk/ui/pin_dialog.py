"""The organiser's PIN: asked for, and set."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from event_desk import roles
from event_desk.folding import digits
from event_desk.ui import theme
from event_desk.ui.widgets.controls import fit_width, form_row, label, primary
from event_desk.ui.widgets.dialog_parts import button_line, close_button, dialog_column

WIDTH = 400
TRIES = 5
WAIT_MS = 30_000


class PinField(QWidget):
    """A field for the PIN and what is to be said of it; after five wrong ones it rests 30 s."""

    right = Signal()

    def __init__(self, is_pin: Callable[[str], bool], words: str) -> None:
        super().__init__()
        self._is_pin = is_pin
        self._wrong = 0
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(roles.LONGEST)
        self.field.setAccessibleName(self.tr("The organiser's PIN"))
        self.field.setPlaceholderText(self.tr("The organiser's PIN"))
        self.field.returnPressed.connect(self.check)
        self.button = primary(words)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.check)
        self.told = label("muted", wrap=True)
        # Room for two lines from the start: a dialog doesn't grow by itself when they come.
        self.told.setMinimumHeight(2 * self.told.fontMetrics().lineSpacing())
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(WAIT_MS)
        self._resting.timeout.connect(self._wake)
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(self.field, 1)
        line.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addLayout(line)
        layout.addWidget(self.told)

    def check(self) -> None:
        if self._resting.isActive():
            return
        if self._is_pin(self.field.text()):
            self._wrong = 0
            self.told.clear()
            self.field.clear()
            self.right.emit()
            return
        self._wrong += 1
        self.field.selectAll()
        if self._wrong < TRIES:
            self.told.setText(self.tr("This is not the organiser's PIN. Try again."))
            return
        self.told.setText(self.tr("Not the PIN, five times. Wait half a minute, then try again."))
        self.field.setEnabled(False)
        self._resting.start()

    def _wake(self) -> None:
        self._wrong = 0
        self.told.clear()
        self.field.setEnabled(True)
        self.field.setFocus()


class AskPin(QDialog):
    @classmethod
    def ask(
        cls, parent: QWidget, is_pin: Callable[[str], bool], then: Callable[[], None]
    ) -> "AskPin":
        dialog = cls(parent, is_pin)
        dialog.accepted.connect(then)
        dialog.open()
        return dialog

    def __init__(self, parent: QWidget, is_pin: Callable[[str], bool]) -> None:
        super().__init__(parent)
        _prepare(self, self.tr("Organiser"))
        self.pin = PinField(is_pin, self.tr("Go on"))
        self.pin.right.connect(self.accept)
        layout = _column(self, self.tr("Organiser"))
        layout.addWidget(self.pin)
        self.pin.field.setFocus()


class SetPin(QDialog):
    """Two fields that must agree; empty ones take the PIN away."""

    @classmethod
    def ask(cls, parent: QWidget, then: Callable[[str], None]) -> "SetPin":
        dialog = cls(parent)
        dialog.accepted.connect(lambda: then(dialog.first.text()))
        dialog.open()
        return dialog

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        _prepare(self, self.tr("The organiser's PIN"))
        self.first, self.second = QLineEdit(), QLineEdit()
        for field in (self.first, self.second):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setMaxLength(roles.LONGEST)
            field.textChanged.connect(self._check)
        self.told = label("muted", wrap=True)
        self.save_button = primary(self.tr("Save"))
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        close = close_button(self, self.tr("Cancel"))
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(16))
        form.setVerticalSpacing(theme.px(12))
        form_row(form, self.tr("PIN"), self.first)
        form_row(form, self.tr("Once more"), self.second)
        buttons = button_line(close, self.save_button)
        layout = _column(self, self.tr("The organiser's PIN"))
        layout.addWidget(
            label(
                text=self.tr(
                    "Whoever has it may do everything on every desk of this event: lists, "
                    "programme, designs and what is confidential. Leave both fields empty to "
                    "work without a PIN."
                ),
                wrap=True,
            )
        )
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addLayout(buttons)
        self._check()
        fit_width(self, WIDTH)

    def _check(self) -> None:
        pin = digits(self.first.text())
        fits = not pin or (pin.isdigit() and len(pin) >= roles.SHORTEST)
        agree = self.first.text() == self.second.text()
        self.save_button.setEnabled(fits and agree)
        if not fits:
            self.told.setText(self.tr("A PIN has 4 to 12 digits."))
        else:
            self.told.setText("" if agree else self.tr("The two are not the same yet."))


def _prepare(dialog: QDialog, title: str) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.setMinimumWidth(theme.px(WIDTH))


def _column(dialog: QDialog, title: str) -> QVBoxLayout:
    layout = dialog_column(dialog, 16)
    layout.addWidget(label("title", title))
    return layout
