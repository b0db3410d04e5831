"""Asking for a file, without stopping the window: the answer goes to `then`."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from event_desk.ui import i18n
from event_desk.ui.context import Context

translate = QCoreApplication.translate
FOLDER_KEY = "folder"
# What Qt's own catalogues lack of its dialog; found here, these texts come into ours.
OF_QT = (
    translate("QAbstractFileIconProvider", "Drive"),
    translate("QAbstractFileIconProvider", "Folder"),
    translate("QAbstractFileIconProvider", "Unknown"),
    translate("QFileSystemModel", "%1 bytes"),
)


def ask_save(
    parent: QWidget,
    context: Context,
    title: str,
    suggested: str,
    filters: tuple[str, ...],
    then: Callable[[Path], None],
) -> None:
    """`filters` like `Excel (*.xlsx)`; a name without an ending gets that of the chosen filter."""
    dialog = _dialog(parent, context, title, filters)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(_ending(filters[0]))

    def follow() -> None:  # what the signal brings may lack the pattern
        dialog.setDefaultSuffix(_ending(dialog.selectedNameFilter()))

    dialog.filterSelected.connect(follow)
    dialog.selectFile(suggested)
    _open(dialog, context, then)


def ask_open(
    parent: QWidget,
    context: Context,
    title: str,
    filters: tuple[str, ...],
    then: Callable[[Path], None],
) -> None:
    dialog = _dialog(parent, context, title, filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, context, then)


def ask_open_several(
    parent: QWidget,
    context: Context,
    title: str,
    filters: tuple[str, ...],
    then: Callable[[list[Path]], None],
) -> None:
    dialog = _dialog(parent, context, title, filters)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)

    def chosen(names: list[str]) -> None:
        paths = [Path(name) for name in names]
        context.settings.put(FOLDER_KEY, str(paths[0].parent))
        then(paths)

    dialog.filesSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_folder(parent: QWidget, context: Context, title: str, then: Callable[[Path], None]) -> None:
    """A folder to write into."""
    dialog = _dialog(parent, context, title, ())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)

    def chosen(name: str) -> None:
        context.settings.put(FOLDER_KEY, name)
        then(Path(name))

    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def show_file(path: Path) -> None:
    """Open a file or a folder with the program that the computer has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _dialog(parent: QWidget, context: Context, title: str, filters: tuple[str, ...]) -> QFileDialog:
    folder = Path(context.settings.text(FOLDER_KEY) or context.path.parent)
    dialog = QFileDialog(parent, title, str(folder if folder.is_dir() else context.path.parent))
    names = {one.partition(" (")[0] for one in filters}
    # Patterns of Latin letters fall apart in an Arabic line; they stay where only they differ.
    details = QFileDialog.Option.HideNameFilterDetails
    dialog.setOption(details, i18n.language() == "ar" and len(names) == len(filters))
    dialog.setNameFilters(filters)
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("file_dialogs", "Look in:"))
    dialog.setLabelText(
        QFileDialog.DialogLabel.FileType, translate("file_dialogs", "Kind of file:")
    )
    return dialog


def _open(dialog: QFileDialog, context: Context, then: Callable[[Path], None]) -> None:
    def chosen(name: str) -> None:
        path = Path(name)
        context.settings.put(FOLDER_KEY, str(path.parent))
        then(path)

    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _ending(name_filter: str) -> str:
    return name_filter.rpartition("*.")[2].rstrip(")")
