"""The passphrase of an event: asked for when it is opened, and set."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from event_desk import database, texts
from event_desk.database import Key, safe
from event_desk.database.keys import SHORTEST
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import isolate
from event_desk.ui import errors, i18n, tasks, theme
from event_desk.ui.file.passphrase_field import PassphraseField
from event_desk.ui.widgets.controls import Label, fit_width, grow, label, primary
from event_desk.ui.widgets.dialog_parts import button_line, close_button, dialog_column

WIDTH = 520


class AskPassphrase(QDialog):
    """Stays open, with what was typed, until the passphrase is right or nobody wants it."""

    @classmethod
    def ask(
        cls, parent: QWidget, path: Path, then: Callable[[Key], None], otherwise: Callable[[], None]
    ) -> "AskPassphrase":
        """`then` gets the key; `otherwise` is called when the dialog is closed without one."""
        dialog = cls(parent, path)
        dialog.then = then
        dialog.rejected.connect(otherwise)
        dialog.open()
        return dialog

    def __init__(self, parent: QWidget, path: Path) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Passphrase"))
        self.then: Callable[[Key], None] = _nothing
        self._path = path
        self.field = PassphraseField(self.tr("Passphrase"))
        self.field.setPlaceholderText(self.tr("Passphrase"))
        self.field.caps.connect(self._on_caps)
        self.field.textChanged.connect(self._on_text)
        self.remember = QCheckBox(self.tr("Remember on this computer"))
        self.remember.setToolTip(
            self.tr("In the computer's own safe: whoever can log in here can open the event.")
        )
        self.remember.setVisible(safe.is_there())
        self.told = label(wrap=True)
        self.caps = _caps_line()
        self.open_button = primary(self.tr("Open"))
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self._try)
        layout = _column(self, self.tr("This event is protected"))
        layout.addWidget(label("muted", isolate(path.name), wrap=True))
        for part in (self.field, self.caps, self.told, self.remember):
            layout.addWidget(part)
        layout.addLayout(_buttons(self, self.open_button))
        self._on_text()
        fit_width(self, WIDTH)
        self.field.setFocus()

    def _on_text(self) -> None:
        self.open_button.setEnabled(bool(self.field.text().strip()))

    def _on_caps(self, on: bool) -> None:
        self.caps.setVisible(on)

    def _try(self) -> None:
        typed, path = self.field.text(), self._path
        self._show_busy(busy=True)
        tasks.run(
            self, "", lambda _progress: database.unlock(path, typed),
            then=self._on_key, on_error=self._on_error, quiet=True,
        )  # fmt: skip

    def _on_key(self, key: Key) -> None:
        if self.remember.isChecked():
            safe.remember(key)
        then = self.then
        self.accept()
        then(key)

    def _on_error(self, error: Exception) -> None:
        self._show_busy(busy=False)
        if isinstance(error, EventDeskError) and error.code is ErrorCode.PASSPHRASE_WRONG:
            self.told.setText(
                self.tr("This passphrase doesn't open it. Check the keyboard's language and Caps "
                        "Lock, show what you typed, and try again.")
            )  # fmt: skip
            grow(self)
            self.field.selectAll()
            self.field.setFocus()
            return
        errors.show(self, error)

    def _show_busy(self, *, busy: bool) -> None:
        self.field.setReadOnly(busy)
        self.open_button.setEnabled(not busy)
        self.told.setText(self.tr("Looking whether it fits…") if busy else "")


class NewPassphrase(QWidget):
    """Two fields that must agree; both empty is a choice, too."""

    def __init__(self, check: Callable[[], None]) -> None:
        super().__init__()
        self.first = PassphraseField(self.tr("Passphrase"))
        self.second = PassphraseField(self.tr("Once more"))
        self.caps = _caps_line()
        self.told = label("muted", wrap=True)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.px(16))
        form.setVerticalSpacing(theme.px(8))
        form.addRow(label("muted", self.tr("Passphrase")), self.first)
        form.addRow(label("muted", self.tr("Once more")), self.second)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addLayout(form)
        layout.addWidget(self.caps)
        layout.addWidget(self.told)
        for field in (self.first, self.second):
            field.caps.connect(self.caps.setVisible)
            field.textChanged.connect(self._look)
            field.textChanged.connect(check)
        self._look()

    def text(self) -> str:
        return self.first.text().strip()

    def fits(self) -> bool:
        """Both the same and long enough, or both empty."""
        return self.first.text().strip() == self.second.text().strip() and (
            not self.text() or len(self.text()) >= SHORTEST
        )

    def _look(self) -> None:
        if self.text() and len(self.text()) < SHORTEST:
            error = EventDeskError(ErrorCode.PASSPHRASE_SHORT, limit=i18n.number(SHORTEST))
            self.told.setText(texts.error_sentence(error))
        elif not self.fits():
            self.told.setText(self.tr("The two are not the same yet."))
        else:
            self.told.clear()
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        window = self.window()
        if isinstance(window, QDialog):
            grow(window)


class SetPassphrase(QDialog):
    """For an event that exists; `then` gets the passphrase."""

    @classmethod
    def ask(cls, parent: QWidget, then: Callable[[str], None], *, change: bool) -> "SetPassphrase":
        dialog = cls(parent, change=change)
        dialog.accepted.connect(lambda: then(dialog.fields.text()))
        dialog.open()
        return dialog

    def __init__(self, parent: QWidget, *, change: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Another passphrase") if change else self.tr("Protect with a passphrase")
        self.setWindowTitle(title)
        self.save_button = primary(self.tr("Encrypt"))
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        self.fields = NewPassphrase(self._check)
        layout = _column(self, title)
        layout.addWidget(label(text=why(), wrap=True))
        layout.addWidget(self.fields)
        layout.addWidget(
            label(
                "muted",
                self.tr(
                    "Nobody can open the event without it, and nobody can find it out for you: "
                    "write it down and keep it away from the laptop. A backup is made first."
                ),
                wrap=True,
            )
        )
        layout.addLayout(_buttons(self, self.save_button))
        self._check()
        fit_width(self, WIDTH)
        self.fields.first.setFocus()

    def _check(self) -> None:
        self.save_button.setEnabled(bool(self.fields.text()) and self.fields.fits())


def why() -> str:
    """The reason for a passphrase, in one sentence."""
    return QCoreApplication.translate(
        "passphrase",
        "With a passphrase, a lost laptop gives away nothing of the people on the list.",
    )


def _caps_line() -> Label:
    line = label(text=QCoreApplication.translate("passphrase", "Caps Lock is on."), wrap=True)
    line.hide()
    return line


def _column(dialog: QDialog, title: str) -> QVBoxLayout:
    layout = dialog_column(dialog)
    layout.addWidget(label("title", title, wrap=True))
    return layout


def _buttons(dialog: QDialog, do: QPushButton) -> QHBoxLayout:
    close = close_button(dialog, QCoreApplication.translate("dialog", "Cancel"))
    return button_line(close, do)


def _nothing(_key: Key) -> None:
    pass
