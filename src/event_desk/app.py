"""The window's beginning and end: everything is built once, in order, and runs until it is closed.

run(path)                        the window with an event, or the start page
screenshots(event, folder)       every page as a picture, without a screen
"""

import logging
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QStandardPaths, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from event_desk import __version__, checkin, clock, database, files, logs, programme, roles
from event_desk.database import Database
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.roles import Role
from event_desk.ui import desk_menu, errors, i18n, tasks, theme
from event_desk.ui.changes import Changes
from event_desk.ui.checkin_page import CheckinPage
from event_desk.ui.context import Context
from event_desk.ui.help.key import HelpKey
from event_desk.ui.lock_page import LockPage
from event_desk.ui.main_window import SIZE, MainWindow
from event_desk.ui.new_event_dialog import NewEvent
from event_desk.ui.pin_dialog import AskPin
from event_desk.ui.settings import Settings
from event_desk.ui.settings_dialog import machine
from event_desk.ui.start_page import StartPage

if TYPE_CHECKING:
    from event_desk.ui.greeting_window import GreetingWindow

log = logging.getLogger(__name__)
SAMPLE_FOLDER = "Event Desk sample"
PAINTED_AFTER_MS = 400  # the counts below follow a scan within 300


def run(path: Path | None = None) -> int:
    """Show the window and return when it was closed. Raises NO_SCREEN where there is none."""
    _need_screen()
    database.check_engine()
    app = _application()
    settings = Settings()
    written = _begin_log()
    theme.apply(app, settings.theme, settings.text_size)
    theme.follow_system(app, lambda: (settings.theme, settings.text_size))
    i18n.apply(app, settings.language or i18n.system_language())
    crossing = errors.install()
    HelpKey(app)
    desk = Desk(app, settings)
    desk.begin(path)
    code = app.exec()
    desk.close()
    log.info("ends")
    logs.end(written)
    del crossing
    return code


def _begin_log() -> logging.Handler | None:
    own = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    handler = logs.begin(Path(own) / "log")
    log.info("begins: %s, Python %s", __version__, platform.python_version())
    return handler


def _tidy_up(db: Database) -> None:
    """Finish what a stopped program left of an import."""
    from event_desk.exchange import unfinished  # the window is there first

    unfinished.tidy_up(db.read, db.write)


class Desk(QObject):
    """What is open now: the start page, or one event in its window."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__()
        self._app = app
        self._settings = settings
        self._db: Database | None = None
        self.window: QWidget | None = None
        self.locked: LockPage | None = None
        self.greeting: GreetingWindow | None = None

    def begin(self, path: Path | None) -> None:
        """The event at once; the start page without one, or with the reason why not that one."""
        try:
            if path is not None:
                self._show_file(path)
                return
        except EventDeskError as error:
            self.show_start()
            errors.show(self.window, error)
            return
        self.show_start()

    def show_start(self) -> None:
        page = StartPage(self._settings)
        page.open_wanted.connect(self.open_event)
        page.new_wanted.connect(self.make_event)
        page.sample_wanted.connect(self.open_sample)
        self._show(page)
        self._close_event()

    def open_event(self, path: Path) -> None:
        """Show the event; where it can't be opened, the reason, and all stays as it is."""
        try:
            self._show_file(path)
        except EventDeskError as error:
            errors.show(self.window, error)

    def make_event(self, new: NewEvent, path: Path) -> None:
        try:
            _make_event(new, path)
        except EventDeskError as error:
            errors.show(self.window, error)
            return
        self.open_event(path)

    def open_sample(self) -> None:
        """The sample event as it was left; it is built on the first visit."""
        from event_desk import demo  # brings the solver and the spreadsheet libraries with it

        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents)) / SAMPLE_FOLDER
        if (folder / demo.EVENT).is_file():
            self.open_event(folder / demo.EVENT)
            return
        assert self.window is not None
        tasks.run(
            self.window,
            self.tr("Building the sample event"),
            lambda progress: demo.build(folder, lambda _step, _figures: None, progress),
            then=lambda made: self.open_event(made.event),
        )

    def change(self) -> None:
        """The desk has another name or role now: the same event in a window that knows it."""
        if self._db is None:
            return
        before = self.window.page_name() if isinstance(self.window, MainWindow) else ""
        self._show_event(self._db, role_before)
        if isinstance(self.window, MainWindow) and before in self.window.pages():
            self.window.go(before)

    def lock(self) -> None:
        """Hide the window behind a page that shows nobody's name, and give it back as it was."""
        window = self.window
        if not isinstance(window, MainWindow):
            return
        with window.context.db.read() as session:
            guarded = roles.has_pin(session)
        page = LockPage(window.context, partial(desk_menu.is_pin, window.context), has_pin=guarded)
        page.setGeometry(window.geometry())
        page.unlocked.connect(partial(self._unlock, page))
        self.locked = page
        page.setWindowState(window.windowState())
        page.show()
        window.hide()

    def kiosk(self) -> None:
        """Guests scan their badges themselves; the PIN leads back, where there is one."""
        window = self.window
        if not isinstance(window, MainWindow):
            return
        kiosk = window.make_greeting(kiosk=True)
        with window.context.db.read() as session:
            guarded = roles.has_pin(session)

        def leave() -> None:
            window.show()
            kiosk.hide()
            kiosk.deleteLater()
            self.greeting = None

        def ask() -> None:
            if guarded:
                AskPin.ask(kiosk, partial(desk_menu.is_pin, window.context), leave)
            else:
                leave()

        kiosk.leave_wanted.connect(ask)
        self.greeting = kiosk
        kiosk.bring()
        window.hide()

    def _unlock(self, page: LockPage) -> None:
        assert self.window is not None
        self.window.show()
        self.locked = None
        page.close()
        page.deleteLater()

    def close(self) -> None:
        tasks.stop_all()
        self._close_event()

    def _show_file(self, path: Path) -> None:
        db = Database.open(path)
        self._show_event(db, role_at_start)
        self._settings.remember(path.resolve())
        assert self.window is not None
        tasks.run(
            self.window,
            "",
            lambda _progress: _tidy_up(db),
            then=lambda _nothing: None,
            quiet=True,
        )

    def _show_event(self, db: Database, role: Callable[[Context], Role]) -> None:
        context = context_for(self._app, db, self._settings)
        window = MainWindow(replace(context, role=role(context)))
        window.start_wanted.connect(self.show_start)
        window.desk_changed.connect(self.change)
        window.lock_wanted.connect(self.lock)
        window.kiosk_wanted.connect(self.kiosk)
        self._show(window)
        if db is not self._db:
            self._close_event()
        self._db = db

    def _show(self, window: QWidget) -> None:
        """The new window comes before the old one goes: the last to close ends the program."""
        before, self.window = self.window, window
        window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _close_event(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None


def context_for(app: QApplication, db: Database, settings: Settings) -> Context:
    """What the pages need of an open event; the language's months and digits become its own."""
    with db.read() as session:
        event = programme.event_facts(session)
    machine.speak(app, settings, event.months, event.digits)
    changes = Changes()
    db.on_commit(changes.announce)
    return Context(db, event, settings.desk or checkin.DEFAULT_DESK, changes, settings, db.path)


def role_before(context: Context) -> Role:
    """The role that this desk had last at this event."""
    kept = context.settings.text(desk_menu.role_key(context), Role.ORGANISER)
    return Role(kept) if kept in set(Role) else Role.HELP_DESK


def role_at_start(context: Context) -> Role:
    """The same; but who comes back as organiser gives the PIN again, where there is one."""
    role = role_before(context)
    with context.db.read() as session:
        guarded = roles.has_pin(session)
    return Role.HELP_DESK if guarded and role is Role.ORGANISER else role


def screenshots(
    event: Path,
    folder: Path,
    languages: Sequence[str] = ("ar", "en"),
    themes: Sequence[str] = ("light", "dark"),
) -> None:
    """Render every page into `folder`, as `checkin-ar-light.png`; the event file isn't touched.

    What is scanned for the pictures is scanned in a copy.
    """
    os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
    # The platform without a screen says at every window that it can't hint its size.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false;default.warning=false")
    app = _application()
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


def _application() -> QApplication:
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    app = QApplication(sys.argv[:1])
    app.setApplicationName("event-desk")
    app.setApplicationDisplayName("Event Desk")
    app.setDesktopFileName("event-desk")
    app.setWindowIcon(QIcon(str(files.resource("icons/event-desk.svg"))))
    return app


def _need_screen() -> None:
    """Qt ends the whole program, with a dump, where it finds no screen on Linux."""
    if not sys.platform.startswith("linux"):
        return
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise EventDeskError(ErrorCode.NO_SCREEN)


def _make_event(new: NewEvent, path: Path) -> None:
    db = Database.create(path)
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
    except BaseException:
        db.close()
        path.unlink(missing_ok=True)
        raise
    db.close()
