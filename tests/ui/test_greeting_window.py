"""The greeting screen and the kiosk, with real scans."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from event_desk import app as program
from event_desk import clock, people, roles, texts
from event_desk.ui.pin_dialog import AskPin
from event_desk.ui.settings import Settings


@pytest.fixture
def scan(window, badge_of):
    def do(number):
        box = window.go("checkin").box
        QTest.keyClicks(box, badge_of(number))
        QTest.keyClick(box, Qt.Key.Key_Return)

    return do


@pytest.fixture
def greeting(window):
    QTest.keyClick(window, Qt.Key.Key_F11)
    return window.greeting


@pytest.fixture
def desk(qapp, context, tmp_path):
    made = program.Desk(qapp, Settings(tmp_path / "desk.ini"))
    made.begin(context.path)
    yield made
    window = made.window
    made.close()
    if made.greeting:
        made.greeting.deleteLater()
    window.close()
    window.deleteLater()


def plain(label):
    return label.text().strip("\u2068\u2069")


def test_it_waits_with_a_welcome_and_the_events_names(greeting):
    assert "Welcome! Please show your badge." in greeting.words.text()
    assert plain(greeting.name) == "الاجتماع السنوي"
    assert plain(greeting.native) == "Annual meeting"


def test_who_comes_in_is_welcomed_by_name_in_both_scripts(greeting, scan):
    scan(0)
    assert plain(greeting.name) == "Amal Haddad"
    assert plain(greeting.native) == "أمل حداد"
    with texts.speaking("ar"):
        assert greeting.words.text() == texts.translate("texts", "Welcome")


def test_a_refusal_shows_neither_name_nor_reason(greeting, scan, db):
    with db.write() as session:
        for one in people.views(session):
            people.cancel(session, one.id, at=clock.now())
    scan(2)
    with texts.speaking("ar"):  # the event's first language: nobody was named
        assert greeting.words.text() == texts.translate("texts", "Please speak to us at the desk")
    assert not greeting.name.isVisible()
    assert not greeting.native.isVisible()


def test_f11_once_more_takes_it_away(window, greeting):
    assert greeting.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.greeting is None


def test_a_kiosk_takes_badges_and_no_names(desk, badge_of, outcomes):
    desk.kiosk()
    kiosk = desk.greeting
    assert not desk.window.isVisible()
    QTest.keyClicks(kiosk, "Rami Haddad")
    QTest.keyClick(kiosk, Qt.Key.Key_Return)
    assert outcomes() == []
    QTest.keyClicks(kiosk, badge_of(1))
    QTest.keyClick(kiosk, Qt.Key.Key_Return)
    assert outcomes() == ["admitted"]
    assert plain(kiosk.name) == "Rami Haddad"


def test_a_kiosk_is_left_with_the_pin(desk, context):
    with context.db.write() as session:
        roles.set_pin(session, "4711", at=clock.now())
    desk.kiosk()
    QTest.keyClick(desk.greeting, Qt.Key.Key_Escape)
    assert not desk.window.isVisible()
    asked = desk.greeting.findChild(AskPin)
    QTest.keyClicks(asked.pin.field, "4711")
    QTest.keyClick(asked.pin.field, Qt.Key.Key_Return)
    assert desk.window.isVisible()
    assert desk.greeting is None
