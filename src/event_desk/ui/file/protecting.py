"""Setting, changing and removing the passphrase of an event that is closed for it meanwhile."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from event_desk import clock, database, laptops
from event_desk.database import Database, Key, backups, safe
from event_desk.database.backups import Copy, Occasion
from event_desk.texts import tr
from event_desk.ui import errors, tasks
from event_desk.ui.file.sentence_dialog import SentenceDialog
from event_desk.ui.theme import State

translate = QCoreApplication.translate


def protect(
    parent: QWidget,
    path: Path,
    before: Key | None,
    passphrase: str,
    second: Path | None,
    then: Callable[[Key | None, tuple[Copy, ...]], None],
    otherwise: Callable[[], None],
) -> None:
    """Back up, then write the closed event anew; an empty passphrase leaves it plain.

    `then` gets the key and the copies that are readable without one. `otherwise` is called after
    an error was told; the event is as it was.
    """

    def work(_progress: object) -> tuple[Key | None, tuple[Copy, ...]]:
        after = database.new_key(passphrase) if passphrase else None
        with closing(Database.open(path, before)) as db:
            backups.make(db, Occasion.BEFORE_PASSPHRASE, clock.now(), second)
        database.protect(path, before, after)
        with closing(Database.open(path, after)) as db:
            with db.write() as session:
                laptops.note_protected(session, encrypted=after is not None, at=clock.now())
            backups.make(db, Occasion.CLOSE, clock.now(), second)
        if before is not None:
            safe.forget(before)
        return after, readable(path, second) if after else ()

    def failed(error: Exception) -> None:
        errors.show(parent, error)
        otherwise()

    title = (
        translate("protecting", "Encrypting the event")
        if passphrase
        else translate("protecting", "Removing the passphrase")
    )
    tasks.run(
        parent, title, work, then=lambda done: then(*done), on_error=failed, on_cancel=otherwise
    )


def readable(path: Path, second: Path | None) -> tuple[Copy, ...]:
    """The copies that need no passphrase."""
    return tuple(
        copy for copy in backups.copies(path, second) if not database.is_encrypted(copy.path)
    )


def offer_removal(parent: QWidget, found: tuple[Copy, ...]) -> SentenceDialog | None:
    """Old copies give away what the passphrase is to protect: remove them, if the person agrees."""
    if not found:
        return None

    def work(_progress: object) -> None:
        for copy in found:
            backups.shred_copy(copy)

    def remove() -> None:
        tasks.run(
            parent, translate("protecting", "Removing the copies"), work, then=lambda _none: None
        )

    return SentenceDialog.ask(
        parent,
        translate("protecting", "Copies from before"),
        tr("%n copy(s) can still be read without the passphrase. Remove them now?", "", len(found))
        + "\n"
        + translate("protecting", "A new, encrypted copy was made already."),
        ((translate("protecting", "Remove them"), remove),),
        state=State.ASK,
        close=translate("protecting", "Keep them"),
    )
