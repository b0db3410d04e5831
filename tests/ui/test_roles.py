"""Roles, the PIN and the lock, in the real window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from event_desk import app as program
from event_desk import clock, roles
from event_desk.roles import Role
from event_desk.ui import desk_menu
from event_desk.ui.main_window import MainWindow
from event_desk.ui.pin_dialog import TRIES, AskPin, SetPin
from event_desk.ui.settings import Settings


def set_pin(db, pin):
    with db.write() as session:
        roles.set_pin(session, pin, at=clock.now())


@pytest.fixture
def desk(qapp, context, tmp_path):
    """The program on the event, with settings of its own."""
    made = program.Desk(qapp, Settings(tmp_path / "desk.ini"))
    made.begin(context.path)
    yield made
    window = made.window
    made.close()
    if made.locked:
        made.locked.close()
        made.locked.deleteLater()
    window.close()
    window.deleteLater()


@pytest.fixture
def fast_lane(qtbot, context):
    made = MainWindow(replace(context, role=Role.FAST_LANE))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def choose(window, role):
    """The role in the desk's menu in the status bar."""
    menu = window._status._desk.menu()
    name = desk_menu.role_name(role)
    next(action for action in menu.actions() if action.text() == name).trigger()


def dialog(kind):
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind))


def test_the_fast_lane_has_the_check_in_page_only(fast_lane):
    assert fast_lane.pages() == ("checkin",)
    QTest.keyClick(fast_lane, Qt.Key.Key_F3)
    assert fast_lane.page() is fast_lane.go("checkin")


def test_the_fast_lane_sends_walk_ins_to_the_help_desk(fast_lane, outcomes):
    QTest.keyClick(fast_lane, Qt.Key.Key_F4)
    assert "help desk" in fast_lane.page().card.band.text
    assert outcomes() == []


def test_a_role_is_taken_and_kept(qtbot, desk):
    choose(desk.window, Role.HELP_DESK)
    assert desk.window.context.role is Role.HELP_DESK
    assert desk.window.pages() == ("checkin", "people", "badges")
    choose(desk.window, Role.ORGANISER)  # no PIN was set
    assert desk.window.context.role is Role.ORGANISER


def test_with_a_pin_the_desk_begins_as_help_desk_and_becomes_organiser_by_it(desk, context):
    set_pin(context.db, "4711")
    desk.open_event(context.path)
    assert desk.window.context.role is Role.HELP_DESK
    choose(desk.window, Role.ORGANISER)
    asked = dialog(AskPin)
    QTest.keyClicks(asked.pin.field, "1234")
    QTest.keyClick(asked.pin.field, Qt.Key.Key_Return)
    assert "not the organiser's PIN" in asked.pin.told.text()
    assert desk.window.context.role is Role.HELP_DESK
    QTest.keyClicks(asked.pin.field, "4711")
    QTest.keyClick(asked.pin.field, Qt.Key.Key_Return)
    assert desk.window.context.role is Role.ORGANISER


def test_five_wrong_pins_have_to_wait(desk, context):
    set_pin(context.db, "4711")
    desk.open_event(context.path)
    choose(desk.window, Role.ORGANISER)
    asked = dialog(AskPin)
    for _ in range(TRIES):
        QTest.keyClicks(asked.pin.field, "0000")
        QTest.keyClick(asked.pin.field, Qt.Key.Key_Return)
    assert not asked.pin.field.isEnabled()
    asked.reject()


def test_a_pin_is_set_when_both_fields_agree(window, context):
    menu = window._status._desk.menu()
    next(one for one in menu.actions() if one.text() == "The organiser's PIN…").trigger()
    asked = dialog(SetPin)
    QTest.keyClicks(asked.first, "4711")
    assert not asked.save_button.isEnabled()
    QTest.keyClicks(asked.second, "4711")
    QTest.keyClick(asked.second, Qt.Key.Key_Return)
    assert not desk_menu.is_pin(context, "4712")
    assert desk_menu.is_pin(context, "4711")


def test_f12_hides_every_name_until_the_desk_is_unlocked(qtbot, desk, context, badge_of, outcomes):
    set_pin(context.db, "4711")
    QTest.keyClick(desk.window, Qt.Key.Key_F12)
    assert not desk.window.isVisible()
    assert desk.locked.isVisible()
    qtbot.keyClicks(desk.locked, badge_of(0))
    qtbot.keyClick(desk.locked, Qt.Key.Key_Return)
    assert outcomes() == []
    QTest.keyClicks(desk.locked.pin.field, "4711")
    QTest.keyClick(desk.locked.pin.field, Qt.Key.Key_Return)
    assert desk.window.isVisible()
    assert desk.locked is None


def test_without_a_pin_a_button_unlocks(desk):
    QTest.keyClick(desk.window, Qt.Key.Key_F12)
    QTest.keyClick(desk.locked.button, Qt.Key.Key_Space)
    assert desk.window.isVisible()
