"""The sheet for a lost laptop: of which event or copy, in which language, and where to."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from event_desk import clock, database, texts
from event_desk.database import Database, Key, backups, keys, safe
from event_desk.errors import EventDeskError
from event_desk.folding import isolate
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.file import moving
from event_desk.ui.file.passphrase_dialogs import AskPassphrase
from event_desk.ui.file_dialogs import show_file
from event_desk.ui.settings import Settings
from event_desk.ui.widgets.controls import choice, fit_width, label, primary
from event_desk.ui.widgets.dialog_parts import button_line, close_button, dialog_column

if TYPE_CHECKING:
    from event_desk.exchange.incident import Incident

WIDTH = 600


class IncidentDialog(QDialog):
    def __init__(
        self,
        parent: QWidget,
        settings: Settings,
        event: Path | None = None,
        key: Key | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A laptop is lost"))
        self._key = key
        self._asked: set[Path] = set()
        self.which = choice()
        for path in dict.fromkeys(([event] if event else []) + list(settings.recent())):
            self._add(path)
        self.which.setAccessibleName(self.tr("The event, or a copy of it"))
        browse = QPushButton(self.tr("Another file…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._ask_file)
        self.language = choice()
        for code in i18n.LANGUAGES:
            self.language.addItem(texts.language_name(code), code)
        self.language.setCurrentIndex(self.language.findData(i18n.language()))
        self.language.setAccessibleName(self.tr("Language"))
        self.told = label("muted", wrap=True)
        self.write_button = primary(self.tr("Write the sheet…"))
        self.write_button.setDefault(True)
        self.write_button.clicked.connect(self._go_on)
        close = close_button(self, self.tr("Cancel"))
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(self.which, 1)
        line.addWidget(browse)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(16))
        form.setVerticalSpacing(theme.px(12))
        form.addRow(label("muted", self.tr("Event or copy")), line)
        form.addRow(label("muted", self.tr("Language")), self.language)
        buttons = button_line(close, self.write_button)
        layout = dialog_column(self)
        layout.addWidget(label("title", self.tr("A laptop is lost"), wrap=True))
        layout.addWidget(
            label(
                text=self.tr(
                    "A sheet to print: what was on the laptop, whether it can be read, what to do "
                    "now and whom to call. Take the same event, or any copy of it."
                ),
                wrap=True,
            )
        )
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addLayout(buttons)
        self._check()
        fit_width(self, WIDTH)

    def write(self, path: Path, target: Path) -> None:
        """Read the event and write the PDF beside the window, then show it."""
        key, language = self._key, self.language.currentData()

        def work(_progress: object) -> Path:
            from event_desk.exchange import incident  # draws pages, which takes long to load

            with texts.speaking(language):
                incident.write(target, _found(path, key), at=clock.now())
            return target

        tasks.run(self, self.tr("Writing the sheet"), work, then=self._on_written)

    def _on_written(self, target: Path) -> None:
        self.accept()
        show_file(target)

    def _go_on(self) -> None:
        """Ask for the passphrase once; without it, the sheet says less and is still of use."""
        path = self.which.currentData()
        if not isinstance(path, Path):
            return
        if _is_locked(path, self._key):
            self._key = safe.recall(path)
        if _is_locked(path, self._key) and path not in self._asked:
            self._asked.add(path)
            AskPassphrase.ask(self, path, self._on_key, self._without)
            return
        self._ask_where(path)

    def _on_key(self, key: Key) -> None:
        self._key = key
        self._go_on()

    def _without(self) -> None:
        self.told.setText(
            self.tr("Without the passphrase, the sheet can't say how many people are in it.")
        )

    def _check(self) -> None:
        self.write_button.setEnabled(self.which.count() > 0)

    def _add(self, path: Path) -> None:
        self.which.addItem(isolate(path.stem), path)
        self.which.setItemData(self.which.count() - 1, str(path), Qt.ItemDataRole.ToolTipRole)

    def _ask_file(self) -> None:
        title = self.tr("The event, or a copy of it")
        moving.ask_file(self, title, moving.event_filter(), self.take)

    def take(self, path: Path) -> None:
        self._add(path)
        self.which.setCurrentIndex(self.which.count() - 1)
        self._check()

    def _ask_where(self, path: Path) -> None:
        moving.ask_target(
            self,
            self.tr("Where to write the sheet"),
            "PDF (*.pdf)",
            self.tr("lost laptop") + ".pdf",
            partial(self.write, path),
        )


def _is_locked(path: Path, key: Key | None) -> bool:
    return keys.is_encrypted(path) and (key is None or not keys.opens(path, key))


def _found(path: Path, key: Key | None) -> "Incident":
    """A file that is damaged or locked still gives a sheet, with lines to fill in."""
    from event_desk.exchange import incident

    encrypted = database.is_encrypted(path)
    known = incident.outside(
        path.stem, encrypted=encrypted, copies=[copy.at for copy in backups.copies(path)]
    )
    try:
        db = Database.open(path, key)
    except EventDeskError:
        return known
    try:
        with db.read() as session:
            return incident.load(session, known)
    finally:
        db.leave()
