"""From a path to an open event: where it lies, who has it, its passphrase, whether it is whole.

    opening = Opening(settings, window)      # `window()` is what dialogs belong to
    opening.opened.connect(…)                # with a `Held`
    opening.begin(path)

A plain file that is well is opened at once, within the call; everything else asks first.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from event_desk import clock, database, texts
from event_desk.database import Database, Key, backups, safe
from event_desk.database.seal import Trust
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import isolate
from event_desk.ui import errors, tasks
from event_desk.ui.file import holding
from event_desk.ui.file.copies_view import local
from event_desk.ui.file.holding import Hold
from event_desk.ui.file.moving import ask_folder, copy_to
from event_desk.ui.file.passphrase_dialogs import AskPassphrase
from event_desk.ui.file.second_place import second_place
from event_desk.ui.file.sentence_dialog import SentenceDialog, Way
from event_desk.ui.file.trouble_dialog import TroubleDialog
from event_desk.ui.settings import Settings


@dataclass(frozen=True, slots=True)
class Held:
    """An event that is open, and ours alone."""

    db: Database
    hold: Hold
    anyway: bool = False
    """It is in doubt, and a person wants it all the same."""


class Opening(QObject):
    opened = Signal(object)
    brought = Signal()
    """Another window has it, and was brought to the front."""

    def __init__(self, settings: Settings, window: Callable[[], QWidget]) -> None:
        super().__init__()
        self._settings = settings
        self._window = window

    def begin(self, path: Path, key: Key | None = None) -> None:
        """Open the event, or say why not and what can be done."""
        if not path.is_file():
            errors.show(self._window(), EventDeskError(ErrorCode.EVENT_NOT_FOUND, path=path))
            return
        try:
            database.check_place(path)
            hold = holding.take(path)
        except EventDeskError as error:
            self._refuse(path, error)
            return
        try:
            if not database.is_encrypted(path):
                self._open(path, None, hold)
            elif (known := key or safe.recall(path)) is not None:
                self._open(path, known, hold)
            else:
                AskPassphrase.ask(
                    self._window(), path, partial(self._open_with, path, hold), hold.release
                )
        except EventDeskError as error:
            hold.release()
            errors.show(self._window(), error)

    def _open_with(self, path: Path, hold: Hold, key: Key) -> None:
        self._open(path, key, hold)

    def _open(self, path: Path, key: Key | None, hold: Hold, *, anyway: bool = False) -> None:
        try:
            db = Database.open(path, key)
        except EventDeskError as error:
            if error.code is ErrorCode.EVENT_DAMAGED:
                self.look_at_damage(path, key, hold, texts.error_sentence(error))
                return
            hold.release()
            errors.show(self._window(), error)
            return
        if db.trust in (Trust.CHANGED, Trust.SHORT) and not anyway and not db.read_only:
            sentence = texts.trust_sentence(db.trust.name, path)
            db.leave()
            self.look_at_damage(
                path, key, hold, sentence,
                anyway=lambda: self._open(path, key, hold, anyway=True),
            )  # fmt: skip
            return
        self.opened.emit(Held(db, hold, anyway))

    def doubt(self, held: Held, findings: list[str]) -> None:
        """An event that opened didn't pass its check: close it, and let a person choose."""
        path, key, hold = held.db.path, held.db.key, held.hold
        held.db.leave()
        error = EventDeskError(ErrorCode.EVENT_DAMAGED, path=path, reason=findings[0])
        self.look_at_damage(
            path, key, hold, texts.error_sentence(error),
            anyway=lambda: self._open(path, key, hold, anyway=True),
        )  # fmt: skip

    def look_at_damage(
        self,
        path: Path,
        key: Key | None,
        hold: Hold,
        sentence: str,
        anyway: Callable[[], None] | None = None,
    ) -> None:
        """The event is closed by now, and `hold` goes on to whatever is chosen."""
        second = second_place(self._settings, path)
        dialog = TroubleDialog(self._window(), path, key, sentence, second=second)
        dialog.rejected.connect(hold.release)
        dialog.start(anyway, partial(self._bring_back, path, key, hold))

    def _bring_back(self, path: Path, key: Key | None, hold: Hold, copy: Path) -> None:
        def failed(error: Exception) -> None:
            hold.release()
            errors.show(self._window(), error)

        tasks.run(
            self._window(),
            self.tr("Bringing the copy back"),
            lambda _progress: backups.bring_back(copy, key, path, clock.now()),
            then=lambda _aside: self._open(path, key, hold),
            on_error=failed,
        )

    def _refuse(self, path: Path, error: EventDeskError) -> None:
        sentence = texts.error_sentence(error)
        match error.code:
            case ErrorCode.PLACE_SHARED | ErrorCode.PLACE_SYNCED:
                SentenceDialog.ask(
                    self._window(),
                    self.tr("Not from this folder"),
                    sentence,
                    self._ways_out(path),
                )
            case ErrorCode.EVENT_HELD:
                since = local(error.values["since"])  # pyright: ignore[reportArgumentType] - given by `holding.take`
                told = EventDeskError(error.code, **{**error.values, "since": since})
                SentenceDialog.ask(
                    self._window(),
                    self.tr("Already open"),
                    texts.error_sentence(told),
                    ((self.tr("Show me that window"), partial(self._call, path)),),
                )
            case _:
                errors.show(self._window(), error)

    def _ways_out(self, path: Path) -> tuple[Way, ...]:
        documents = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        elsewhere = (self.tr("Copy it to another folder…"), partial(self._ask_where, path))
        try:
            database.check_place(documents / path.name)
        except EventDeskError:
            return (elsewhere,)
        words = self.tr("Copy it to %1 and open that").replace("%1", isolate(documents.name))
        return ((words, partial(self._copy, path, documents)), elsewhere)

    def _ask_where(self, path: Path) -> None:
        ask_folder(self._window(), self.tr("Where to keep the event"), partial(self._copy, path))

    def _copy(self, path: Path, folder: Path) -> None:
        copy_to(self._window(), path, folder, self.begin)

    def _call(self, path: Path) -> None:
        if holding.bring_to_front(path):
            self.brought.emit()
            return
        SentenceDialog.ask(
            self._window(),
            self.tr("Already open"),
            self.tr("That window does not answer. Look for it on this computer and close it."),
            (),
            close=self.tr("Close"),
        )
