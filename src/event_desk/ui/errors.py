"""What went wrong, shown to a person: a sentence, or a crash report with a copy button."""

import logging
import platform
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from event_desk import __version__, logs, texts
from event_desk.errors import EventDeskError
from event_desk.ui import theme
from event_desk.ui.widgets.dialog_parts import dialog_column

log = logging.getLogger(__name__)


def show(parent: QWidget | None, error: BaseException) -> None:
    """A sentence for what a person can act on, a crash report for anything else."""
    if isinstance(error, EventDeskError):
        log.info("told: %s", error.code.value)
        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(QApplication.applicationDisplayName())
        box.setText(texts.error_sentence(error))
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
        return
    report = crash_report(error)
    log.error("%s", report)
    dialog = CrashDialog(report, parent)
    dialog.open()


def crash_report(error: BaseException) -> str:
    """Where it happened and in which version.

    The error's own message is left out: it may hold a name or a phone number out of the lists.
    """
    return (
        f"{logs.trace(error)}\nEvent Desk {__version__} · "
        f"Python {platform.python_version()} · {platform.platform()}"
    )


def open_log_folder() -> None:
    folder = logs.folder()
    if folder is not None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class CrashDialog(QDialog):
    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        heading = QLabel(self.tr("Something went wrong in the program"))
        heading.setProperty("role", "heading")
        body = QLabel(
            self.tr(
                "What was saved is safe. You can go on working. Please send this report to the "
                "people who look after the program; it holds no names from your lists."
            )
        )
        body.setWordWrap(True)
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.tr("The report"))
        self._report.setTabChangesFocus(True)
        self._report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.copy_button = QPushButton(self.tr("Copy the report"))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        self.folder_button = QPushButton(self.tr("Open the log folder"))
        self.folder_button.setVisible(logs.folder() is not None)
        self.folder_button.clicked.connect(open_log_folder)
        close = QPushButton(self.tr("Go on"))
        close.setProperty("primary", True)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.folder_button)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = dialog_column(self, 16)
        layout.addWidget(heading)
        layout.addWidget(body)
        layout.addWidget(self._report, 1)
        layout.addLayout(buttons)
        self.resize(QSize(theme.px(720), theme.px(440)))


class _Crossing(QObject):
    """Carries an exception from whatever thread it was raised on to the window's thread."""

    raised = Signal(object)

    @Slot(object)
    def arrive(self, error: BaseException) -> None:
        show(QApplication.activeWindow(), error)


def install() -> QObject:
    """Send everything that nobody caught to `show`. Keep what is returned."""
    crossing = _Crossing()
    crossing.raised.connect(crossing.arrive, Qt.ConnectionType.QueuedConnection)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        crossing.raised.emit(error.with_traceback(trace))

    def thread_hook(happened: threading.ExceptHookArgs) -> None:
        if happened.exc_value is not None:
            crossing.raised.emit(happened.exc_value)

    sys.excepthook = hook
    threading.excepthook = thread_hook
    return crossing
