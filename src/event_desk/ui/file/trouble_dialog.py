"""An event file that fails its check, or isn't as it was left: what is known, and what to do."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from event_desk.database import Key, backups
from event_desk.database.backups import Contents, Copy
from event_desk.ui import tasks
from event_desk.ui.file.copies_view import CopiesView, facts
from event_desk.ui.file_dialogs import show_file
from event_desk.ui.theme import State
from event_desk.ui.widgets.controls import label, open_at, primary
from event_desk.ui.widgets.dialog_parts import button_line, close_button, dialog_column
from event_desk.ui.widgets.sign_label import SignLabel

SIZE = (860, 520)


class TroubleDialog(QDialog):
    """`restore` is called with the chosen copy, `anyway` to go on with the file as it is."""

    def __init__(
        self,
        parent: QWidget,
        path: Path,
        key: Key | None,
        sentence: str,
        *,
        second: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The event file needs a look"))
        self._path, self._key, self._second = path, key, second
        self._chosen: Path | None = None
        self.restore: Callable[[Path], None] = _nothing
        self.anyway: Callable[[], None] | None = None
        self.sign = SignLabel(State.STOP)
        self.sign.setText(sentence)
        self.now = label("muted", wrap=True)
        self.copies = CopiesView(key)
        self.copies.chosen.connect(self._on_chosen)
        self.restore_button = primary(self.tr("Bring this copy back"))
        self.restore_button.setToolTip(self.tr("The file as it is now is kept beside it."))
        self.restore_button.setEnabled(False)
        self.restore_button.clicked.connect(self._on_restore)
        self.anyway_button = QPushButton(self.tr("Open it anyway"))
        self.anyway_button.setAutoDefault(False)
        self.anyway_button.clicked.connect(self._on_anyway)
        folder = QPushButton(self.tr("Show the folder"))
        folder.setAutoDefault(False)
        folder.clicked.connect(lambda: show_file(path.parent))
        close = close_button(self, self.tr("Cancel"))
        buttons = button_line(close, self.restore_button, before=(folder, self.anyway_button))
        layout = dialog_column(self)
        layout.addWidget(label("title", self.tr("The event file needs a look"), wrap=True))
        layout.addWidget(self.sign)
        layout.addWidget(self.now)
        layout.addWidget(self.copies, 1)
        layout.addLayout(buttons)
        open_at(self, *SIZE)

    def start(self, anyway: Callable[[], None] | None, restore: Callable[[Path], None]) -> None:
        """Look for copies beside the window, then let the person choose."""
        self.anyway, self.restore = anyway, restore
        self.anyway_button.setVisible(anyway is not None)
        self.open()
        path, key, second = self._path, self._key, self._second
        tasks.run(
            self, "", lambda _progress: _read(path, key, second),
            then=self._on_read, quiet=True,
        )  # fmt: skip

    def _on_read(self, found: tuple[Contents | None, tuple[Copy, ...]]) -> None:
        contents, copies = found
        if contents is not None:
            words = " · ".join(facts(contents).split("\n")[1:4])
            self.now.setText(self.tr("In the file as it is: %1").replace("%1", words))
        self.copies.compare(contents)
        self.copies.show_copies(copies)

    def _on_chosen(self, path: Path | None) -> None:
        self._chosen = path
        self.restore_button.setEnabled(path is not None)

    def _on_restore(self) -> None:
        if self._chosen is not None:
            chosen, restore = self._chosen, self.restore
            self.accept()
            restore(chosen)

    def _on_anyway(self) -> None:
        anyway = self.anyway
        self.accept()
        if anyway is not None:
            anyway()


def _read(
    path: Path, key: Key | None, second: Path | None
) -> tuple[Contents | None, tuple[Copy, ...]]:
    """The newest good copy comes first: worse ones aren't offered before it."""
    copies = backups.copies(path, second)
    good = backups.newest_good(path, key, second)
    rest = tuple(copy for copy in copies if good is None or copy.path != good.path)
    return backups.contents(path, key), ((good, *rest) if good else rest)


def _nothing(_path: Path) -> None:
    pass
