"""Bringing back an event from one of its copies: which event, which copy, to where."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from event_desk import clock, database
from event_desk.database import ENDING, Key, backups, keys, safe, seal
from event_desk.database.backups import Contents, Copy
from event_desk.errors import EventDeskError
from event_desk.folding import isolate
from event_desk.ui import errors, tasks, theme
from event_desk.ui.file import holding, moving
from event_desk.ui.file.copies_view import CopiesView
from event_desk.ui.file.passphrase_dialogs import AskPassphrase
from event_desk.ui.file.second_place import second_place
from event_desk.ui.settings import Settings
from event_desk.ui.widgets.controls import choice, label, open_at, primary
from event_desk.ui.widgets.dialog_parts import button_line, close_button, dialog_column

SIZE = (880, 560)


class RestoreDialog(QDialog):
    """`then` gets the path of the event that was brought back."""

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        settings: Settings,
        then: Callable[[Path], None],
        event: Path | None = None,
        key: Key | None = None,
    ) -> "RestoreDialog":
        dialog = cls(parent, settings, then, event, key)
        dialog.open()
        return dialog

    def __init__(
        self,
        parent: QWidget,
        settings: Settings,
        then: Callable[[Path], None],
        event: Path | None,
        key: Key | None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Restore a backup"))
        self._settings, self._then, self._key = settings, then, key
        self._copy: Path | None = None
        self.which = choice()
        self.which.setAccessibleName(self.tr("Event"))
        known = settings.known_places()
        for path in dict.fromkeys(([event] if event else []) + list(known)):
            self.which.addItem(isolate(path.stem), path)
            self.which.setItemData(self.which.count() - 1, str(path), Qt.ItemDataRole.ToolTipRole)
        self.which.currentIndexChanged.connect(self._on_event)
        self.other_button = QPushButton(self.tr("Another file…"))
        self.other_button.setAutoDefault(False)
        self.other_button.clicked.connect(self._ask_file)
        self.copies = CopiesView(key)
        self.copies.chosen.connect(self._on_chosen)
        self.unlock_button = QPushButton(self.tr("Enter the passphrase…"))
        self.unlock_button.setAutoDefault(False)
        self.unlock_button.clicked.connect(self._ask_key)
        self.place_button = primary(self.tr("Put it in the event's place"))
        self.place_button.setToolTip(self.tr("The file that is there now is kept beside it."))
        self.place_button.clicked.connect(self._into_place)
        self.other_place = QPushButton(self.tr("As another file…"))
        self.other_place.setAutoDefault(False)
        self.other_place.clicked.connect(self._ask_where)
        self._lay_out()
        open_at(self, *SIZE)
        self._on_event()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.px(8))
        top.addWidget(self.which, 1)
        top.addWidget(self.other_button)
        close = close_button(self, self.tr("Cancel"))
        buttons = button_line(
            close, self.other_place, self.place_button, before=(self.unlock_button,)
        )
        layout = dialog_column(self)
        layout.addWidget(label("title", self.tr("Restore a backup"), wrap=True))
        layout.addWidget(
            label(
                "muted",
                self.tr("Choose the event, then a copy. Nothing is lost: what is there now stays."),
                wrap=True,
            )
        )
        layout.addLayout(top)
        layout.addWidget(self.copies, 1)
        layout.addLayout(buttons)

    def _on_event(self) -> None:
        path = self.which.currentData()
        self._on_chosen(None)
        if not isinstance(path, Path):
            self.copies.show_copies(())
            return
        second, key = second_place(self._settings, path), self._key

        def read(_progress: object) -> tuple[Contents | None, tuple[Copy, ...], Key | None]:
            found = backups.copies(path, second)
            known = key or (safe.recall(found[0].path) if found else None)
            now = backups.contents(path, known) if path.is_file() else None
            return now, found, known

        tasks.run(self, "", read, then=partial(self._on_read, path), quiet=True)

    def _on_read(
        self, path: Path, found: tuple[Contents | None, tuple[Copy, ...], Key | None]
    ) -> None:
        if path != self.which.currentData():
            return
        now, copies, self._key = found
        self.copies.compare(now)
        self.copies.give_key(self._key)
        self.copies.show_copies(copies)

    def _on_chosen(self, path: Path | None) -> None:
        self._copy = path
        self.place_button.setEnabled(path is not None and self.which.currentIndex() >= 0)
        self.other_place.setEnabled(path is not None)
        looked_at = self.copies.looked_at
        locked = path is None and looked_at is not None and _needs_key(looked_at, self._key)
        self.unlock_button.setVisible(locked)

    def _ask_key(self) -> None:
        looked_at = self.copies.looked_at
        if looked_at is not None:
            AskPassphrase.ask(self, looked_at, self._on_key, _nothing)

    def _on_key(self, key: Key) -> None:
        self._key = key
        self.copies.show_path(self.copies.looked_at, key)

    def _ask_file(self) -> None:
        moving.ask_file(
            self, self.tr("A copy of an event"), moving.event_filter(), self.copies.show_path
        )

    def _ask_where(self) -> None:
        looked_at = self.copies.looked_at
        name = looked_at.name if looked_at else f"event{ENDING}"
        title = self.tr("Where to keep the event")
        moving.ask_target(self, title, moving.event_filter(), name, self.as_file)

    def as_file(self, wanted: Path) -> None:
        """Another file, whatever is called so already."""
        copy = self._copy
        if copy is None:
            return
        target = moving.free_name(wanted)

        def work(_progress: object) -> Path:
            database.check_place(target)
            database.put_beside(copy, target)
            seal.close(target)
            return target

        self._do(work)

    def _into_place(self) -> None:
        copy, event, key = self._copy, self.which.currentData(), self._key
        if copy is None or not isinstance(event, Path):
            return

        def work(_progress: object) -> Path:
            backups.bring_back(copy, key, event, clock.now())
            return event

        self._do(work, event)

    def _do(self, work: Callable[[object], Path], event: Path | None = None) -> None:
        hold: holding.Hold | None = None
        if event is not None and event.exists():
            try:
                hold = holding.take(event)
            except EventDeskError as error:
                errors.show(self, error)
                return

        def done(path: Path) -> None:
            if hold is not None:
                hold.release()
            then = self._then
            self.accept()
            then(path)

        def failed(error: Exception) -> None:
            if hold is not None:
                hold.release()
            errors.show(self, error)

        tasks.run(self, self.tr("Bringing the copy back"), work, then=done, on_error=failed)


def _needs_key(path: Path, key: Key | None) -> bool:
    return path.is_file() and keys.is_encrypted(path) and (key is None or not keys.opens(path, key))


def _nothing() -> None:
    pass
