"""What can be wrong with an event file, made real, and the sentence that the window has for it."""

import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QMessageBox

from event_desk import checkin, clock, laptops
from event_desk.app import context_for
from event_desk.database import (
    Database,
    backups,
    connecting,
    event_file,
    new_key,
    places,
    protect,
    seal,
)
from event_desk.database.backups import Occasion
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Organisation
from event_desk.ui import errors
from event_desk.ui.checkin_page import CheckinPage
from event_desk.ui.file import holding
from event_desk.ui.file.opening import Opening
from event_desk.ui.file.passphrase_dialogs import AskPassphrase
from event_desk.ui.file.second_place import put_second_place
from event_desk.ui.file.sentence_dialog import SentenceDialog
from event_desk.ui.file.trouble_dialog import TroubleDialog
from event_desk.ui.main_window import MainWindow
from gallery.stage import MORNING, Shot, Stage


def faults(stage: Stage) -> Iterator[Shot]:
    """Each fault that the window has a sentence for, and where that stands."""
    yield from _refused(stage)
    yield from _doubted(stage)
    yield from _protected(stage)
    yield from _above_the_pages(stage)


def _refused(stage: Stage) -> Iterator[Shot]:
    """What isn't opened at all."""
    opening = Opening(stage.settings, lambda: stage.window)
    plain = stage.folder / "list.eventdesk"
    plain.write_text("Name,E-mail\n" * 400, "utf-8")
    newer = _copy(stage, "newer")
    later = sqlite3.connect(newer)
    later.execute("UPDATE alembic_version SET version_num = '9999'")
    later.commit()
    later.close()
    for name, path in (("not-an-event", plain), ("newer", newer), ("gone", plain / "none")):
        opening.begin(path)
        yield Shot(f"fault-{name}", stage.dialog(QMessageBox))
    held = _copy(stage, "held")
    hold = holding.take(held)
    opening.begin(held)
    yield Shot("fault-held", stage.dialog(SentenceDialog))
    hold.release()
    synced = stage.folder / "Dropbox" / "meeting.eventdesk"
    synced.parent.mkdir()
    synced.write_bytes(held.read_bytes())
    opening.begin(synced)
    yield Shot("fault-synced", stage.dialog(SentenceDialog))
    with _instead(places, "is_shared", lambda _path: True):
        opening.begin(held)
        yield Shot("fault-shared", stage.dialog(SentenceDialog))
    for code in (ErrorCode.EVENT_BUSY, ErrorCode.DISK_FULL, ErrorCode.BACKUP_DAMAGED):
        errors.show(stage.window, EventDeskError(code, path=held))
        yield Shot(f"fault-{code.value.replace('_', '-')}", stage.dialog(QMessageBox))


def _doubted(stage: Stage) -> Iterator[Shot]:
    """What a person has to decide about, with a copy to bring back."""
    opening = Opening(stage.settings, lambda: stage.window)
    for name, hurt in (("changed", _change), ("short", _lose_the_end), ("damaged", _damage)):
        path = _copy(stage, name)
        db = Database.open(path)
        backups.make(db, Occasion.CLOSE, MORNING)
        db.close()
        hurt(path)
        opening.begin(path)
        dialog = stage.dialog(TroubleDialog)
        stage.until(dialog.restore_button.isEnabled)
        yield Shot(f"fault-{name}", dialog)


def _protected(stage: Stage) -> Iterator[Shot]:
    path = _copy(stage, "protected")
    protect(path, None, new_key("four words of cedar"))
    Opening(stage.settings, lambda: stage.window).begin(path)
    asked = stage.dialog(AskPassphrase)
    yield Shot("fault-locked", asked, keep=True)
    asked.field.setText("four words of birch")
    asked.open_button.click()
    stage.until(lambda: not asked.field.isReadOnly())
    yield Shot("fault-wrong-passphrase", asked)


def _above_the_pages(stage: Stage) -> Iterator[Shot]:
    """What stands above the pages of an event that is open."""
    behind = _copy(stage, "behind")
    with _writing(behind) as db, db.write() as session:
        guest = stage.guests[30].id
        checkin.admit(session, guest, at=MORNING + timedelta(hours=1))
    yield from _window(stage, "fault-clock-behind", behind)
    away = _copy(stage, "handed-over")
    with _writing(away) as db, db.write() as session:
        laptops.hand_over(session, at=MORNING - timedelta(hours=1))
    yield from _window(stage, "fault-handed-over", away)
    yield from _window(stage, "fault-clock-ahead", _copy(stage, "ahead"), _set_clock)
    missing = _copy(stage, "second-place")
    put_second_place(stage.settings, missing, stage.folder / "stick")
    yield from _window(stage, "fault-second-place", missing)
    with ExitStack() as all_of:
        for module in (connecting, event_file, holding):
            all_of.enter_context(_instead(module, "is_writable", lambda _path: False))
        yield from _window(stage, "fault-read-only", _copy(stage, "read-only"), _try_to_admit)


def _window(
    stage: Stage, name: str, path: Path, do: Callable[[Stage, MainWindow], None] | None = None
) -> Iterator[Shot]:
    db = Database.open(path)
    window = MainWindow(context_for(stage.app, db, stage.settings))
    window.resize(stage.window.size())
    window.show()
    stage.wait()
    if do is not None:
        do(stage, window)
    yield Shot(name, window)
    for box in window.findChildren(QMessageBox):
        yield Shot(f"{name}-refused", box)
    window.close()
    window.deleteLater()
    stage.wait()
    db.close()


def _set_clock(_stage: Stage, window: MainWindow) -> None:
    """Somebody sets the computer's clock two hours ahead while the event is open."""
    with _instead(clock, "now", lambda: MORNING + timedelta(hours=2)):
        window.watch.look()


def _try_to_admit(stage: Stage, window: MainWindow) -> None:
    door = window.go("checkin")
    assert isinstance(door, CheckinPage)
    door.attempts.admit(stage.guests[30].id)


def _change(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    place = whole.rindex(b"Annual meeting")
    whole[place : place + 6] = b"Annuel"
    path.write_bytes(whole)


def _lose_the_end(path: Path) -> None:
    """What was written last is gone, and the program never closed the file."""
    before = path.read_bytes()
    with _writing(path) as db:
        for number in range(3):
            with db.write() as session:
                session.add(Organisation(name=f"Later {number}"))
        promised = seal.seal_of(path).read_bytes()
    path.write_bytes(before)
    seal.seal_of(path).write_bytes(promised)


def _damage(path: Path) -> None:
    """The list of tables is gone; nothing of the event can be read."""
    whole = bytearray(path.read_bytes())
    whole[100:1500] = b"\xff" * 1400
    path.write_bytes(whole)
    (path.parent / f".{path.name}.seal").unlink()


def _copy(stage: Stage, name: str) -> Path:
    """The event as it was made, under another name, in a folder of its own."""
    path = stage.folder / f"hurt-{name}" / "meeting.eventdesk"
    path.parent.mkdir()
    with sqlite3.connect(stage.context.path) as source, sqlite3.connect(path) as copy:
        source.backup(copy)
    for one in (source, copy):
        one.close()
    return path


@contextmanager
def _writing(path: Path) -> Generator[Database]:
    db = Database.open(path)
    try:
        yield db
    finally:
        db.close()


@contextmanager
def _instead(module: object, name: str, other: object) -> Generator[None]:
    """What a scene can't make real: another computer's drive, a medium that root can't write."""
    real = getattr(module, name)
    setattr(module, name, other)
    try:
        yield
    finally:
        setattr(module, name, real)
