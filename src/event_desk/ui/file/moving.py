"""Asking for files and folders of whole events, and copying one to where it may lie."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from event_desk import database
from event_desk.database import ENDING, seal
from event_desk.errors import EventDeskError
from event_desk.ui import errors, tasks


def ask_folder(parent: QWidget, title: str, then: Callable[[Path], None]) -> None:
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, then)


def ask_file(parent: QWidget, title: str, name_filter: str, then: Callable[[Path], None]) -> None:
    dialog = QFileDialog(parent, title)
    dialog.setNameFilter(name_filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, then)


def ask_target(
    parent: QWidget, title: str, name_filter: str, suggested: str, then: Callable[[Path], None]
) -> None:
    """Where to write; the ending of `suggested` is added where none is typed.

    Who writes never takes an existing file's place, so the dialog doesn't ask about that.
    """
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(name_filter)
    dialog.setDefaultSuffix(Path(suggested).suffix.lstrip("."))
    dialog.selectFile(suggested)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    _open(dialog, then)


def event_filter() -> str:
    words = QCoreApplication.translate("moving", "Event files (%1)")
    return words.replace("%1", f"*{ENDING}")


def _open(dialog: QFileDialog, then: Callable[[Path], None]) -> None:
    def chosen(name: str) -> None:
        then(Path(name))

    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def copy_to(parent: QWidget, path: Path, folder: Path, then: Callable[[Path], None]) -> None:
    """A copy under the same name, or with a number where that is taken; `then` gets its path.

    What was written last may still stand in the event's log, which is copied with it.
    """
    try:
        database.check_place(folder / path.name)
    except EventDeskError as error:
        errors.show(parent, error)
        return
    target = free_name(folder / path.name)

    def work(_progress: object) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        log = seal.log_of(path)
        if log.exists():
            database.put_beside(log, seal.log_of(target))
        database.put_beside(path, target)
        return target

    title = QCoreApplication.translate("moving", "Copying the event")
    tasks.run(parent, title, work, then=then)


def free_name(wanted: Path) -> Path:
    """`event.eventdesk`, else `event 2.eventdesk`, …"""
    number, found = 2, wanted
    while found.exists():
        found = wanted.with_name(f"{wanted.stem} {number}{wanted.suffix}")
        number += 1
    return found


def file_name(name: str) -> str:
    """An event's name without what some system forbids in file names."""
    kept = "".join(" " if letter in '<>:"/\\|?*' else letter for letter in name)
    return " ".join(kept.split())[:80].strip(" .") or "event"
