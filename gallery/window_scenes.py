"""What stands before and beside the window: start, PIN, lock, greeting, errors, menus."""

from collections.abc import Iterator

from PySide6.QtWidgets import QInputDialog, QMessageBox

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.ui import errors
from event_desk.ui.checkin_page import CheckinPage
from event_desk.ui.lock_page import LockPage
from event_desk.ui.new_event_dialog import NewEventDialog
from event_desk.ui.pin_dialog import AskPin, SetPin
from event_desk.ui.scanner_test import ScannerTest
from event_desk.ui.start_page import StartPage
from gallery.stage import Shot, Stage


def start(stage: Stage) -> Iterator[Shot]:
    page = StartPage(stage.settings)
    page.show()
    yield Shot("start", page)
    page.hide()
    for name in ("Annual meeting 2026", "اجتماع تجريبي"):
        recent = stage.folder / f"{name}.eventdesk"
        recent.touch()
        stage.settings.remember(recent)
    known = StartPage(stage.settings)
    known.show()
    yield Shot("start-recent", known)
    yield Shot("new-event-dialog", NewEventDialog.ask(known, lambda _new: None))
    known.hide()
    for one in (page, known):
        one.deleteLater()


def pins(stage: Stage) -> Iterator[Shot]:
    asked = AskPin.ask(stage.window, lambda _pin: False, lambda: None)
    asked.pin.check()
    yield Shot("pin-wrong", asked)
    made = SetPin.ask(stage.window, lambda _pin: None)
    made.first.setText("123")
    yield Shot("pin-new", made)
    scanner = ScannerTest(stage.window)
    scanner.open()
    yield Shot("scanner-test", scanner)


def lock(stage: Stage) -> Iterator[Shot]:
    for guarded in (True, False):
        page = LockPage(stage.context, lambda _pin: False, has_pin=guarded)
        page.resize(stage.window.size())
        page.show()
        yield Shot("lock-pin" if guarded else "lock", page)
        page.close()
        page.deleteLater()


def greeting(stage: Stage) -> Iterator[Shot]:
    door = stage.go("checkin")
    assert isinstance(door, CheckinPage)
    for kiosk, person in ((True, stage.guests[20]), (False, stage.guests[21])):
        name = "kiosk" if kiosk else "greeting"
        window = stage.window.make_greeting(kiosk=kiosk)
        window.resize(stage.window.size())
        window.show()
        yield Shot(name, window)
        door.attempts.admit(person.id)
        yield Shot(f"{name}-ok", window)
        window.hide()
        window.deleteLater()


def trouble(stage: Stage) -> Iterator[Shot]:
    errors.show(stage.window, ValueError("for the picture"))
    yield Shot("crash-dialog", stage.dialog(errors.CrashDialog))
    errors.show(stage.window, EventDeskError(ErrorCode.NO_SCREEN))
    yield Shot("error", stage.dialog(QMessageBox))


def menus(stage: Stage) -> Iterator[Shot]:
    status = stage.window._status
    status._ask_desk()
    yield Shot("desk-name", stage.dialog(QInputDialog))
    for button, name in ((status._desk, "desk"), (status._look, "look")):
        with stage.menu(button.menu()) as menu:
            yield Shot(f"menu-{name}", menu)
