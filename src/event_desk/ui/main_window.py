"""The window around the pages: the rail, the page in sight, the status bar, the function keys."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from event_desk.ui import i18n, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.file.backup_button import BackupButton
from event_desk.ui.file.keeper import BackupKeeper
from event_desk.ui.file.watch import FileWatch
from event_desk.ui.greeting_window import GreetingWindow
from event_desk.ui.help.key import give as give_help
from event_desk.ui.page import Page
from event_desk.ui.pages import PAGES, PageEntry
from event_desk.ui.printing.button import PrinterButton
from event_desk.ui.printing.desk import PrintDesk
from event_desk.ui.printing.dialog import PrintingDialog
from event_desk.ui.privacy.due_watch import DueWatch
from event_desk.ui.settings_dialog.setting import Host
from event_desk.ui.sharing.desks_flow import DesksFlow
from event_desk.ui.sharing.link import Link
from event_desk.ui.sharing.matters_watch import MattersWatch
from event_desk.ui.sharing.status_button import DesksButton
from event_desk.ui.sharing.trouble_watch import TroubleWatch
from event_desk.ui.status_bar import StatusBar
from event_desk.ui.widgets.notices import Notices

if TYPE_CHECKING:
    from event_desk.ui.settings_dialog.dialog import SettingsDialog

RAIL_WIDTH = 104
SIZE = QSize(1280, 760)
SETTINGS_KEYS = (",", "،", "و")
"""The comma, Arabic's own, and the letter that stands on the comma's key of an Arabic keyboard."""


class MainWindow(QMainWindow):
    desk_changed = Signal()
    """Another name or another role: the window is made anew."""
    lock_wanted = Signal()
    kiosk_wanted = Signal()
    start_wanted = Signal()
    """Back to the start page, to open another event."""

    def __init__(
        self, context: Context, pages: tuple[PageEntry, ...] = PAGES, link: Link | None = None
    ) -> None:
        super().__init__()
        link = link or Link(context.db)
        context = replace(context, link=link)
        self.context = context
        self.sharing = DesksFlow(self, context, link)
        self.sharing.name_changed.connect(self.desk_changed)
        self._may_close = False
        self._entries = {entry.name: entry for entry in pages if context.may(entry.right)}
        self._pages: dict[str, Page] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._stack = QStackedWidget()
        self.greeting: GreetingWindow | None = None
        self.printing = PrintDesk(context, self)
        self.notices = Notices()
        self.watch = FileWatch(context, self.notices)
        self.due = DueWatch(context, self.notices, self)
        self.matters = MattersWatch(context, self.notices, self, self.sharing.show_matters)
        self.trouble = TroubleWatch(link, self.notices, self.sharing.show_desks)
        self.keeper = BackupKeeper(context, self)
        self.backup = BackupButton(context, self.keeper)
        self._status = StatusBar(
            context, PrinterButton(self.printing), self.backup, DesksButton(context, link)
        )
        self._status.share_wanted.connect(self.sharing.share)
        self._status.desks_wanted.connect(self.sharing.show_desks)
        self._status.printer_wanted.connect(self.open_printing)
        self._status.desk_changed.connect(self.desk_changed)
        self._status.lock_wanted.connect(self.lock_wanted)
        self._status.greeting_wanted.connect(self.toggle_greeting)
        self._status.kiosk_wanted.connect(self.kiosk_wanted)
        self._status.ready_wanted.connect(self.show_ready)
        self._status.settings_wanted.connect(self.open_settings)
        self._start = QToolButton()
        self._start.setObjectName("rail")
        self._start.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self._start.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._start.clicked.connect(self._on_start)
        self._rail = self._make_rail()
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self._rail)
        middle.addWidget(self._stack, 1)
        body = QWidget()
        body.setObjectName("page")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.notices)
        layout.addLayout(middle, 1)
        layout.addWidget(self._status)
        self.setCentralWidget(body)
        first = next(iter(self._entries))
        give_help(self)
        for comma in SETTINGS_KEYS:
            self._shortcut(QKeySequence(f"Ctrl+{comma}"), self.open_settings)
        self._shortcut(Qt.Key.Key_F4, lambda: self.go(first).walk_in())
        self._shortcut(Qt.Key.Key_F8, lambda: self.page().undo())
        self._shortcut(Qt.Key.Key_F9, lambda: self.page().print_badge())
        self._shortcut(Qt.Key.Key_F11, self.toggle_greeting)
        self._shortcut(Qt.Key.Key_F12, self.lock_wanted.emit)
        self.resize(SIZE)
        self.restoreGeometry(context.settings.geometry())
        self._restyle()
        self._retranslate()
        self.go(first)

    def pages(self) -> tuple[str, ...]:
        """The pages' names in the order of the rail."""
        return tuple(self._entries)

    def page(self) -> Page:
        """The page in sight."""
        current = self._stack.currentWidget()
        assert isinstance(current, Page)
        return current

    def go(self, name: str) -> Page:
        """Bring a page into sight; it is built now if this is the first visit."""
        if name not in self._pages:
            page = self._entries[name].build(self.context)
            page.take_printing(self.printing)
            page.retranslate()
            page.restyle()
            page.wanted.connect(self._open)
            self._pages[name] = page
            self._stack.addWidget(page)
        page = self._pages[name]
        self._buttons[name].setChecked(True)
        self._stack.setCurrentWidget(page)
        page.shown()
        return page

    def toggle_greeting(self) -> None:
        """F11: guests see their names on a second display, and once more takes it away."""
        if self.greeting is not None:
            self.greeting.deleteLater()
            self.greeting = None
            return
        self.greeting = self.make_greeting(kiosk=False)
        self.greeting.leave_wanted.connect(self.toggle_greeting)
        self.greeting.bring()
        self.activateWindow()

    def open_printing(self, parent: QWidget | None = None) -> PrintingDialog:
        dialog = PrintingDialog(parent or self, self.printing, self.context.event.timezone)
        dialog.open()
        return dialog

    def open_settings(self, at: str = "") -> "SettingsDialog":
        """Ctrl+,: all settings, at the one of that key."""
        from event_desk.ui.settings_dialog.dialog import SettingsDialog

        dialog = SettingsDialog(Host(self.context, self, self), at=at)
        dialog.remake_wanted.connect(self.desk_changed)
        dialog.finished.connect(self._status.refill_look)
        dialog.open()
        return dialog

    def look_what_is_due(self) -> None:
        """After a removal, or with other dates."""
        self.due.look()

    def page_name(self) -> str:
        return next(name for name, page in self._pages.items() if page is self.page())

    def offer_camera(self) -> None:
        """As the settings say now."""
        from event_desk.ui.checkin_page import CheckinPage

        for page in self._pages.values():
            if isinstance(page, CheckinPage):
                page.offer_camera()

    def show_ready(self) -> None:
        """What is still to do before the door opens, on the first page."""
        from event_desk.ui.checkin_page import CheckinPage

        page = self.go("checkin")
        assert isinstance(page, CheckinPage)
        page.ready.bring_back()

    def make_greeting(self, *, kiosk: bool) -> GreetingWindow:
        from event_desk.ui.checkin_page import CheckinPage

        page = self.go("checkin")
        assert isinstance(page, CheckinPage)
        made = GreetingWindow(self.context, kiosk=kiosk)
        page.answered.connect(made.show_result)
        made.scanned.connect(page.take_code)
        return made

    def _on_start(self) -> None:
        if not self.sharing.asks_before_closing(self.start_wanted.emit):
            self.start_wanted.emit()

    def _on_rail(self, name: str, _checked: bool = False) -> None:
        self.go(name)

    def _open(self, name: str, thing: object) -> None:
        if name == "settings":
            self.open_settings(str(thing or ""))
        elif name == "printing":
            self.open_printing()
        elif name in self._entries:
            self.go(name).open_thing(thing)

    def _make_rail(self) -> QScrollArea:
        """Scrolls where large text on a small screen leaves no room for all of it."""
        rail = QWidget()
        layout = QVBoxLayout(rail)
        layout.setSpacing(theme.px(8))
        layout.setContentsMargins(theme.px(4), theme.px(8), theme.px(4), theme.px(8))
        group = QButtonGroup(self)
        for entry in self._entries.values():
            button = QToolButton()
            button.setObjectName("rail")
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._on_rail, entry.name))
            group.addButton(button)
            layout.addWidget(button)
            self._buttons[entry.name] = button
            if entry.key is not None:
                self._shortcut(entry.key, partial(self.go, entry.name))
        layout.addStretch()
        layout.addWidget(self._start)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(rail)
        return scroll

    def _shortcut(self, key: Qt.Key | QKeySequence, do: Callable[[], object]) -> None:
        """A function key: Ctrl with a letter doesn't fire under an Arabic keyboard layout."""
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(do)

    def _retranslate(self) -> None:
        event = self.context.event
        name = event.names.get(i18n.language()) or next(iter(event.names.values()), "")
        self.setWindowTitle(self.tr("%1 – Event Desk").replace("%1", name))
        for name, button in self._buttons.items():
            entry = self._entries[name]
            title = entry.title()
            button.setText(_on_rail(button, title))
            button.setFixedHeight(_rail_height(button))
            button.setAccessibleName(title)
            if entry.key is None:
                button.setToolTip(title)
                continue
            key = QKeySequence(entry.key).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{title} ({key})")

        self._start.setText(self.tr("Events"))
        self._start.setToolTip(self.tr("Another event"))

    def _restyle(self) -> None:
        self._rail.setFixedWidth(theme.px(RAIL_WIDTH))
        icons = {
            button: theme.icon(self._entries[name].icon, "muted", 28, checked="on_accent")
            for name, button in self._buttons.items()
        }
        icons[self._start] = theme.icon("folder-open", "muted", 28)
        for button, icon in icons.items():
            button.setIcon(icon)
            button.setIconSize(QSize(theme.px(28), theme.px(28)))
            button.setFixedSize(theme.px(RAIL_WIDTH - 8), _rail_height(button))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def let_go(self) -> None:
        """Whoever closes it now has asked, or needn't."""
        self._may_close = True

    def _close_now(self) -> None:
        self.let_go()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close and self.sharing.asks_before_closing(self._close_now):
            event.ignore()
            return
        for page in self._pages.values():
            page.closing()
        self.context.settings.put_geometry(self.saveGeometry())
        tasks.stop_all()
        if self.greeting is not None:
            self.toggle_greeting()
        super().closeEvent(event)


def _rail_height(button: QToolButton) -> int:
    return theme.px(90 if "\n" in button.text() else 72)


def _on_rail(button: QToolButton, title: str) -> str:
    """In two lines where one is too short for it: `Tableau de bord`."""
    room = theme.px(RAIL_WIDTH - 16)
    if button.fontMetrics().horizontalAdvance(title) <= room:
        return title
    return title.replace(" ", "\n", 1)
