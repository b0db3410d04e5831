"""What can be done with this desk as a whole: its name, its role, the PIN, locking it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from event_desk import clock, roles
from event_desk.errors import EventDeskError
from event_desk.roles import Right, Role
from event_desk.ui import errors, theme
from event_desk.ui.context import Context
from event_desk.ui.pin_dialog import AskPin, SetPin
from event_desk.ui.widgets.menu_heading import add_heading

if TYPE_CHECKING:
    from event_desk.ui.status_bar import StatusBar

translate = QCoreApplication.translate


def role_name(role: Role) -> str:
    return {
        Role.FAST_LANE: translate("roles", "Fast lane"),
        Role.HELP_DESK: translate("roles", "Help desk"),
        Role.ORGANISER: translate("roles", "Organiser"),
    }[role]


def role_key(context: Context) -> str:
    """Under which the settings keep what this computer's desk may do at this event."""
    return f"role/{context.event.id}"


def make(bar: "StatusBar", context: Context, ask_name: Callable[[], None]) -> QMenu:
    menu = QMenu(bar)
    menu.addAction(translate("roles", "Name of this desk…")).triggered.connect(ask_name)
    add_heading(menu, translate("roles", "This desk works as"))
    group = QActionGroup(menu)
    for role in Role:
        action = QAction(role_name(role), menu)
        action.setCheckable(True)
        action.setChecked(role is context.role)
        action.triggered.connect(partial(_take, bar, context, role))
        group.addAction(action)
        menu.addAction(action)
    if context.may(Right.SETTINGS):
        pin = menu.addAction(translate("roles", "The organiser's PIN…"))
        pin.triggered.connect(lambda: SetPin.ask(bar, partial(_set_pin, bar, context)))
    menu.addSeparator()
    scanner = menu.addAction(translate("roles", "Test my scanner…"))
    scanner.triggered.connect(partial(_test_scanner, bar))
    greeting = menu.addAction(_with_key(translate("roles", "Greeting screen"), "F11"))
    greeting.triggered.connect(bar.greeting_wanted)
    kiosk = menu.addAction(translate("roles", "Kiosk: guests scan their badges themselves"))
    kiosk.triggered.connect(bar.kiosk_wanted)
    lock = menu.addAction(theme.icon("lock", "muted"), "")
    lock.setText(_with_key(translate("roles", "Lock this desk"), "F12"))
    lock.triggered.connect(bar.lock_wanted)
    return menu


def _with_key(words: str, key: str) -> str:
    return f"{words}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}"


def _test_scanner(bar: "StatusBar", _checked: bool = False) -> None:
    from event_desk.ui.scanner_test import ScannerTest  # draws a code, which takes long to load

    ScannerTest(bar).open()


def _take(bar: "StatusBar", context: Context, role: Role, _checked: bool = False) -> None:
    """Rights are given up freely; to have more of them needs the PIN."""

    def take() -> None:
        context.settings.put(role_key(context), role.value)
        bar.desk_changed.emit()

    with context.db.read() as session:
        guarded = roles.has_pin(session)
    if role is context.role:
        return
    if guarded and role is Role.ORGANISER:
        bar.refill()  # the tick goes back to the role there is until the PIN is right
        AskPin.ask(bar, partial(is_pin, context), take)
    else:
        take()


def is_pin(context: Context, pin: str) -> bool:
    with context.db.read() as session:
        return roles.is_pin(session, pin)


def _set_pin(bar: "StatusBar", context: Context, pin: str) -> None:
    try:
        with context.db.write() as session:
            roles.set_pin(session, pin, at=clock.now())
    except EventDeskError as error:
        errors.show(bar, error)
