"""An event that comes from another laptop: its file, its code, and where it is to be kept."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from event_desk import clock, database, laptops, texts
from event_desk.database import ENDING, Database, Key, handing_over
from event_desk.database.handing_over import GROUP, GROUPS, HANDOVER_ENDING, read_code
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import digits
from event_desk.ui import errors, tasks, theme
from event_desk.ui.file import moving
from event_desk.ui.file.passphrase_dialogs import NewPassphrase, why
from event_desk.ui.widgets.controls import fit_width, label, primary
from event_desk.ui.widgets.dialog_parts import button_line, close_button, dialog_column

WIDTH = 620


class ReceiveDialog(QDialog):
    """`then` gets the new event's path, and the key that opens it where it has one."""

    @classmethod
    def ask(
        cls, parent: QWidget, then: Callable[[Path, Key | None], None], file: Path | None = None
    ) -> "ReceiveDialog":
        dialog = cls(parent, then)
        if file is not None:
            dialog.file.setText(str(file))
            dialog.code.setFocus()
        dialog.open()
        return dialog

    def __init__(self, parent: QWidget, then: Callable[[Path, Key | None], None]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Receive an event"))
        self._then = then
        self.file = QLineEdit()
        self.file.setAccessibleName(self.tr("The file"))
        self.file.setPlaceholderText(f"*{HANDOVER_ENDING}")
        self.file.textChanged.connect(self._check)
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._ask_file)
        self.code = QLineEdit()
        self.code.setAccessibleName(self.tr("The code"))
        self.code.setPlaceholderText(" ".join(["····"] * GROUPS))
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.textEdited.connect(self._on_code)
        self.told = label("muted", wrap=True)
        self.passphrase = NewPassphrase(self._check)
        self.make_button = primary(self.tr("Choose where to keep it…"))
        self.make_button.setDefault(True)
        self.make_button.clicked.connect(self._ask_where)
        close = close_button(self, self.tr("Cancel"))
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(self.file, 1)
        line.addWidget(browse)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(16))
        form.setVerticalSpacing(theme.px(8))
        form.addRow(label("muted", self.tr("The file")), line)
        form.addRow(label("muted", self.tr("The code")), self.code)
        buttons = button_line(close, self.make_button)
        layout = dialog_column(self)
        layout.addWidget(label("title", self.tr("Receive an event"), wrap=True))
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addWidget(label("heading", self.tr("A passphrase on this laptop")))
        layout.addWidget(label("muted", why(), wrap=True))
        layout.addWidget(self.passphrase)
        layout.addLayout(buttons)
        self._check()
        fit_width(self, WIDTH)

    def receive(self, target: Path) -> None:
        """Make the event file beside the window."""
        file, code, words = Path(self.file.text()), self.code.text(), self.passphrase.text()

        def work(_progress: object) -> tuple[Path, Key | None]:
            database.check_place(target)
            key = database.new_key(words) if words else None
            handing_over.receive(file, code, target, key)
            db = Database.open(target, key)
            with db.write() as session:
                laptops.take_over(session, at=clock.now())
                laptops.note_protected(session, encrypted=key is not None, at=clock.now())
            db.close()
            return target, key

        tasks.run(
            self, self.tr("Receiving the event"), work, then=self._on_made, on_error=self._on_error
        )

    def _on_made(self, made: tuple[Path, Key | None]) -> None:
        then = self._then
        self.accept()
        then(*made)

    def _on_error(self, error: Exception) -> None:
        if isinstance(error, EventDeskError) and error.code is ErrorCode.HANDOVER_CODE:
            self.told.setText(texts.error_sentence(error))
            self.code.setFocus()
            return
        errors.show(self, error)

    def _on_code(self, typed: str) -> None:
        """Groups as they are read out, while they are typed."""
        kept = "".join(letter for letter in digits(typed).upper() if letter.isalnum())
        kept = kept[: GROUPS * GROUP]
        grouped = " ".join(kept[at : at + GROUP] for at in range(0, len(kept), GROUP))
        if grouped != typed and self.code.cursorPosition() == len(typed):
            self.code.setText(grouped)
        whole = len(kept) == GROUPS * GROUP
        misread = whole and read_code(kept) is None
        self.told.setText(
            self.tr("A letter or digit is wrong. Have the groups read out again.")
            if misread
            else ""
        )
        self._check()

    def _check(self) -> None:
        self.make_button.setEnabled(
            bool(self.file.text().strip())
            and read_code(self.code.text()) is not None
            and self.passphrase.fits()
        )

    def _ask_file(self) -> None:
        moving.ask_file(
            self,
            self.tr("The file"),
            self.tr("Handed-over events (%1)").replace("%1", f"*{HANDOVER_ENDING}"),
            self._on_file,
        )

    def _on_file(self, path: Path) -> None:
        self.file.setText(str(path))

    def _ask_where(self) -> None:
        name = f"{Path(self.file.text()).stem}{ENDING}"
        title = self.tr("Where to keep the event")
        moving.ask_target(self, title, moving.event_filter(), name, self.receive)
