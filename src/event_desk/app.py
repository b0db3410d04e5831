"""The window's beginning and end: everything is built once, in order, and runs until it is closed.

run(path)                        the window with an event, or the start page
screenshots(event, folder)       every page as a picture, without a screen
"""

import logging
import os
import platform
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from event_desk import __version__, database, files, logs, roles
from event_desk.database import Key, checking
from event_desk.database.handing_over import HANDOVER_ENDING
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.roles import Role
from event_desk.ui import desk_menu, errors, i18n, system_libraries, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.desk_context import context_for, role_at_start, role_before
from event_desk.ui.file import moving
from event_desk.ui.file.hand_over_dialog import HandOverDialog
from event_desk.ui.file.opening import Held, Opening
from event_desk.ui.file.passphrase_dialogs import SetPassphrase
from event_desk.ui.file_flows import FileFlows
from event_desk.ui.help.key import HelpKey
from event_desk.ui.lock_page import LockPage
from event_desk.ui.main_window import MainWindow
from event_desk.ui.new_event_dialog import NewEvent
from event_desk.ui.pin_dialog import AskPin
from event_desk.ui.settings import Settings
from event_desk.ui.sharing.link import Link
from event_desk.ui.start_page import StartPage

if TYPE_CHECKING:
    from event_desk.ui.file.keeper import BackupKeeper
    from event_desk.ui.greeting_window import GreetingWindow

log = logging.getLogger(__name__)
SAMPLE_FOLDER = "Event Desk sample"


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


def _look_after(held: Held) -> list[str]:
    """Finish what a stopped program left of an import, then whether the file is whole."""
    from event_desk.exchange import unfinished  # the window is there first

    db = held.db
    if not db.read_only:
        unfinished.tidy_up(db.read, db.write)
    return [] if held.anyway else checking.quick_check(db.path, db.key)


class Desk(QObject):
    """What is open now: the start page, or one event in its window."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__()
        self._app = app
        self._settings = settings
        self._held: Held | None = None
        self._keeper: BackupKeeper | None = None
        self._link: Link | None = None
        self._opening = Opening(settings, self._need_window)
        self._opening.opened.connect(self._on_opened)
        self._flows = FileFlows(settings, self._need_window, self.open_event)
        self.window: QWidget | None = None
        self.locked: LockPage | None = None
        self.greeting: GreetingWindow | None = None

    def begin(self, path: Path | None) -> None:
        """The event at once; the start page without one, or with the reason why not that one."""
        if path is None:
            self.show_start()
            return
        self._opening.brought.connect(self._app.quit)  # this program was started for nothing else
        self.open_event(path)
        if self.window is None:
            self.show_start()

    def show_start(self) -> None:
        page = StartPage(self._settings)
        page.open_wanted.connect(self.open_event)
        page.new_wanted.connect(self._flows.make)
        page.sample_wanted.connect(self.open_sample)
        page.restore_wanted.connect(lambda: self._flows.restore())
        page.receive_wanted.connect(lambda: self._flows.receive())
        page.incident_wanted.connect(lambda: self._flows.incident())
        page.join_wanted.connect(lambda: self._flows.join())
        self._show(page)
        self._close_event()

    def open_event(self, path: Path, key: Key | None = None) -> None:
        """Show the event; where it can't be opened, the reason, and all stays as it is."""
        if path.suffix == HANDOVER_ENDING and path.is_file():
            self._need_window()
            self._flows.receive(path)
            return
        if self._held is not None and self._held.db.path.resolve() == path.resolve():
            key = key or self._held.db.key
            self.show_start()  # nobody holds it twice, this window neither
        self._opening.begin(path, key)

    def make_event(self, new: NewEvent, path: Path) -> None:
        self._flows.make(new, path)

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
        if self._held is None:
            return
        before = self.window.page_name() if isinstance(self.window, MainWindow) else ""
        self._show_event(self._held, role_before)
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

    def _need_window(self) -> QWidget:
        """What dialogs belong to, also before anything is open."""
        if self.window is None:
            self.show_start()
        assert self.window is not None
        return self.window

    def _on_opened(self, held: Held) -> None:
        self._show_event(held, role_at_start)
        self._settings.remember(held.db.path.resolve())
        held.hold.front_wanted.connect(self._to_front)
        assert self.window is not None
        tasks.run(
            self.window,
            "",
            lambda _progress: _look_after(held),
            then=partial(self._on_checked, held),
            quiet=True,
        )

    def _on_checked(self, held: Held, findings: list[str]) -> None:
        if findings and held is self._held:
            self._held = None
            self.show_start()
            self._opening.doubt(held, findings)

    def _to_front(self) -> None:
        window = self.locked or self.greeting or self.window
        if window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()

    def _show_event(self, held: Held, role: Callable[[Context], Role]) -> None:
        context = context_for(self._app, held.db, self._settings)
        link = self._link if held is self._held and self._link else Link(held.db)
        window = MainWindow(replace(context, role=role(context)), link=link)
        before = self.window
        if held is self._held and isinstance(before, MainWindow):
            window.keeper.go_on_from(before.keeper)
        window.start_wanted.connect(self.show_start)
        window.desk_changed.connect(self.change)
        window.lock_wanted.connect(self.lock)
        window.kiosk_wanted.connect(self.kiosk)
        window.watch.copy_wanted.connect(self._copy_here)
        button = window.backup
        button.restore_wanted.connect(self._restore_here)
        button.set_passphrase_wanted.connect(self._ask_passphrase)
        button.remove_passphrase_wanted.connect(partial(self._protect, ""))
        button.hand_over_wanted.connect(self._hand_over)
        button.incident_wanted.connect(partial(self._incident, held))
        self._show(window)
        if held is not self._held:
            self._close_event()
        self._held, self._link = held, link
        QTimer.singleShot(0, window, lambda: link.begin(window))  # the window is there first

    def _copy_here(self) -> None:
        held = self._held
        if held is not None:
            moving.ask_folder(
                self._need_window(),
                self.tr("Where to keep the event"),
                lambda folder: moving.copy_to(
                    self._need_window(), held.db.path, folder,
                    lambda path: self.open_event(path, held.db.key),
                ),
            )  # fmt: skip

    def _restore_here(self) -> None:
        if self._held is not None:
            path, key = self._held.db.path, self._held.db.key
            self.show_start()
            self._flows.restore(path, key)

    def _ask_passphrase(self) -> None:
        if self._held is not None:
            change = self._held.db.key is not None
            SetPassphrase.ask(self._need_window(), self._protect, change=change)

    def _protect(self, passphrase: str) -> None:
        """The event is closed for it, and comes back."""
        if self._held is not None:
            path, key = self._held.db.path, self._held.db.key
            self.show_start()
            self._flows.protect(path, key, passphrase)

    def _hand_over(self) -> None:
        window = self.window
        if isinstance(window, MainWindow):
            dialog = HandOverDialog(window, window.context)
            dialog.handed_over.connect(window.watch.tell_elsewhere)
            dialog.open()

    def _incident(self, held: Held) -> None:
        self._flows.incident(held.db.path, held.db.key)

    def _show(self, window: QWidget) -> None:
        """The new window comes before the old one goes: the last to close ends the program."""
        before, self.window = self.window, window
        window.show()
        if isinstance(before, MainWindow):
            self._keeper = before.keeper
        if isinstance(before, MainWindow):
            before.let_go()
        if before is not None:
            before.close()
            before.deleteLater()

    def _close_event(self) -> None:
        """With a last backup, where something changed since the one before."""
        held, self._held = self._held, None
        if held is None:
            return
        if isinstance(self.window, MainWindow):
            self._keeper = self.window.keeper
        link, self._link = self._link, None
        if link is not None:
            link.close()
        if self._keeper is not None:
            self._keeper.at_close()
        self._keeper = None
        held.db.close()
        held.hold.release()


def screenshots(
    event: Path,
    folder: Path,
    languages: Sequence[str] = ("ar", "en"),
    themes: Sequence[str] = ("light", "dark"),
) -> None:
    """Render every page into `folder`, as `checkin-ar-light.png`; the event file isn't touched."""
    os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
    # The platform without a screen says at every window that it can't hint its size.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false;default.warning=false")
    app = _application()
    from event_desk.ui import pictures  # wanted only here

    pictures.take(app, event, folder, languages, themes)


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
    system_libraries.need()
