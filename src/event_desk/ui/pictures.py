"""Every page of an event as a picture, without a screen."""

import tempfile
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from itertools import product
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from event_desk.database import Database
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.checkin_page import CheckinPage
from event_desk.ui.desk_context import context_for
from event_desk.ui.main_window import SIZE, MainWindow
from event_desk.ui.settings import Settings

PAINTED_AFTER_MS = 400  # the counts below follow a scan within 300


def take(
    app: QApplication,
    event: Path,
    folder: Path,
    languages: Sequence[str],
    themes: Sequence[str],
) -> None:
    """Render every page into `folder`, as `checkin-ar-light.png`; the event file isn't touched.

    What is scanned for the pictures is scanned in a copy.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as away, _copy_of(event, Path(away)) as db:
        for language, mode in product(languages, themes):
            settings = Settings(Path(away) / f"{language}-{mode}.ini")
            theme.apply(app, mode)
            i18n.apply(app, language)
            window = MainWindow(context_for(app, db, settings))
            window.resize(SIZE)
            window.show()
            for name in window.pages():
                page = window.go(name)
                if isinstance(page, CheckinPage):
                    page.show_example()
                _wait()
                window.grab().save(str(folder / f"{name}-{language}-{mode}.png"))
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@contextmanager
def _copy_of(event: Path, folder: Path) -> Generator[Database]:
    copy = folder / event.name
    original = Database.open(event)
    try:
        original.backup(copy)
    finally:
        original.close()
    db = Database.open(copy)
    try:
        yield db
    finally:
        db.close()


def _wait() -> None:
    """Until the page has read what it shows and painted it."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setInterval(PAINTED_AFTER_MS)
    timer.timeout.connect(lambda: loop.quit() if tasks.idle() else None)
    timer.start()
    loop.exec()
