"""What is done with a whole event file while it is closed: made, restored, received, protected."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QWidget

from event_desk import clock, database, laptops, programme, texts
from event_desk.database import Database, Key
from event_desk.database.backups import Copy
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import isolate
from event_desk.ui import errors, tasks
from event_desk.ui.file import protecting
from event_desk.ui.file.incident_dialog import IncidentDialog
from event_desk.ui.file.moving import ask_folder, free_name
from event_desk.ui.file.receive_dialog import ReceiveDialog
from event_desk.ui.file.restore_dialog import RestoreDialog
from event_desk.ui.file.second_place import second_place
from event_desk.ui.file.sentence_dialog import SentenceDialog, Way
from event_desk.ui.new_event_dialog import NewEvent
from event_desk.ui.settings import Settings

if TYPE_CHECKING:
    from event_desk.ui.sharing.join_dialog import JoinDialog

Open = Callable[[Path, Key | None], None]


class FileFlows(QObject):
    def __init__(self, settings: Settings, window: Callable[[], QWidget], then: Open) -> None:
        """Dialogs belong to `window()`; `then` opens what came of it."""
        super().__init__()
        self._settings, self._window, self._then = settings, window, then

    def make(self, new: NewEvent, path: Path) -> None:
        """A new event: at once where it is plain, beside the window where a key is to be made."""
        try:
            database.check_place(path)
            if not new.passphrase:
                self._then(_make(new, path, None), None)
                return
        except EventDeskError as error:
            if error.code in (ErrorCode.PLACE_SHARED, ErrorCode.PLACE_SYNCED):
                self._offer_other_place(new, path, error)
            else:
                errors.show(self._window(), error)
            return

        def work(_progress: object) -> tuple[Path, Key]:
            key = database.new_key(new.passphrase)
            return _make(new, path, key), key

        title = self.tr("Making the event")
        tasks.run(self._window(), title, work, then=lambda made: self._then(*made))

    def restore(self, event: Path | None = None, key: Key | None = None) -> RestoreDialog:
        """From the start page; an event that is to come back must be closed."""

        def opened(path: Path) -> None:
            self._then(path, key)

        return RestoreDialog.ask(self._window(), self._settings, opened, event, key)

    def join(self) -> "JoinDialog":
        from event_desk.ui.sharing.join_dialog import JoinDialog  # the start page is there first

        return JoinDialog.ask(self._window(), self._settings, self._then)

    def receive(self, file: Path | None = None) -> ReceiveDialog:
        return ReceiveDialog.ask(self._window(), self._then, file)

    def incident(self, event: Path | None = None, key: Key | None = None) -> IncidentDialog:
        dialog = IncidentDialog(self._window(), self._settings, event, key)
        dialog.open()
        return dialog

    def protect(self, path: Path, before: Key | None, passphrase: str) -> None:
        """Write the closed event anew; an empty passphrase leaves it plain."""

        def done(after: Key | None, old: tuple[Copy, ...]) -> None:
            self._then(path, after)
            protecting.offer_removal(self._window(), old)

        protecting.protect(
            self._window(), path, before, passphrase, second_place(self._settings, path),
            done, lambda: self._then(path, before),
        )  # fmt: skip

    def _offer_other_place(self, new: NewEvent, path: Path, error: EventDeskError) -> None:
        def make_in(folder: Path) -> None:
            self.make(new, free_name(folder / path.name))

        def ask() -> None:
            ask_folder(self._window(), self.tr("Where to keep the event"), make_in)

        ways: list[Way] = [(self.tr("Choose another folder…"), ask)]
        documents = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        if documents.is_dir() and not _is_refused(documents / path.name):
            words = self.tr("Keep it in %1").replace("%1", isolate(documents.name))
            ways.insert(0, (words, partial(make_in, documents)))
        SentenceDialog.ask(
            self._window(), self.tr("Not in this folder"), texts.error_sentence(error), ways
        )


def _is_refused(path: Path) -> bool:
    try:
        database.check_place(path)
    except EventDeskError:
        return True
    return False


def _make(new: NewEvent, path: Path, key: Key | None) -> Path:
    db = Database.create(path, key)
    try:
        with db.write() as session:
            programme.create_event(
                session,
                {new.languages[0]: new.name},
                timezone=new.timezone,
                start=new.start,
                end=new.end,
                languages=new.languages,
                at=clock.now(),
            )
            laptops.note_protected(session, encrypted=key is not None, at=clock.now())
    except BaseException:
        db.close()
        path.unlink(missing_ok=True)
        raise
    db.close()
    return path
