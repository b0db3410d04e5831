"""What can be done with this desk as a whole: its name, its role, the PIN, locking it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from event_desk import clock, roles
from event_desk.errors import EventDeskError
from event_desk.roles import Right, Role
from event_desk.ui import errors, tests_passed, theme
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
    for role in tuple(Role)[: tuple(Role).index(context.highest) + 1]:
        action = QAction(role_name(role), menu)
        action.setCheckable(True)
        action.setChecked(role is context.role)
        action.triggered.connect(partial(_on_role, bar, context, role))
        group.addAction(action)
        menu.addAction(action)
    if context.may(Right.SETTINGS):
        pin = menu.addAction(translate("roles", "The organiser's PIN…"))
        pin.triggered.connect(lambda: ask_new_pin(bar, context))
    every = menu.addAction(theme.icon("settings", "muted"), "")
    every.setText(_with_key(translate("roles", "All settings…"), "Ctrl+,"))
    every.triggered.connect(lambda: bar.settings_wanted.emit(""))
    add_heading(menu, translate("roles", "Other desks"))
    _add_sharing(menu, bar, context)
    menu.addSeparator()
    scanner = menu.addAction(translate("roles", "Test my scanner…"))
    scanner.triggered.connect(lambda: test_scanner(bar, context))
    if context.may(Right.SETTINGS):
        ready = menu.addAction(translate("roles", "Ready for the door?"))
        ready.triggered.connect(bar.ready_wanted)
    greeting = menu.addAction(_with_key(translate("roles", "Greeting screen"), "F11"))
    greeting.triggered.connect(bar.greeting_wanted)
    kiosk = menu.addAction(translate("roles", "Kiosk: guests scan their badges themselves"))
    kiosk.triggered.connect(bar.kiosk_wanted)
    lock = menu.addAction(theme.icon("lock", "muted"), "")
    lock.setText(_with_key(translate("roles", "Lock this desk"), "F12"))
    lock.triggered.connect(bar.lock_wanted)
    return menu


def _add_sharing(menu: QMenu, bar: "StatusBar", context: Context) -> None:
    if context.may(Right.SETTINGS) and not context.db.read_only:
        words = translate("roles", "Add a laptop…") if bar.is_shared() else ""
        share = menu.addAction(words or translate("roles", "Share this event…"))
        share.triggered.connect(bar.share_wanted)
    if bar.is_shared():
        every = menu.addAction(translate("roles", "All desks…"))
        every.triggered.connect(bar.desks_wanted)


def _with_key(words: str, key: str) -> str:
    return f"{words}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}"


def test_scanner(parent: QWidget, context: Context) -> None:
    from event_desk.ui.scanner_test import ScannerTest  # draws a code, which takes long to load

    dialog = ScannerTest(parent)
    dialog.passed.connect(partial(tests_passed.note, context, tests_passed.SCANNER))
    dialog.open()


def _on_role(bar: "StatusBar", context: Context, role: Role, _checked: bool = False) -> None:
    bar.refill()  # the tick goes back to the role there is until the PIN is right
    take(bar, context, role, bar.desk_changed.emit)


def take(parent: QWidget, context: Context, role: Role, then: Callable[[], None]) -> None:
    """Rights are given up freely; to have more of them needs the PIN."""

    def taken() -> None:
        context.settings.put(role_key(context), role.value)
        then()

    with context.db.read() as session:
        guarded = roles.has_pin(session)
    if role is context.role:
        return
    if guarded and role is Role.ORGANISER:
        AskPin.ask(parent, partial(is_pin, context), taken)
    else:
        taken()


def is_pin(context: Context, pin: str) -> bool:
    with context.db.read() as session:
        return roles.is_pin(session, pin)


def ask_new_pin(parent: QWidget, context: Context) -> None:
    SetPin.ask(parent, partial(_set_pin, parent, context))


def _set_pin(parent: QWidget, context: Context, pin: str) -> None:
    try:
        with context.db.write() as session:
            roles.set_pin(session, pin, at=clock.now())
    except EventDeskError as error:
        errors.show(parent, error)
