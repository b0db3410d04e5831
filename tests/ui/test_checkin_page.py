"""The check-in page, driven by keys as a scanner and a person at the desk drive it."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from event_desk.model import Item
from event_desk.ui import i18n
from event_desk.ui.door import questions
from event_desk.ui.door.actions import Action
from event_desk.ui.door.questions import Question
from event_desk.ui.door.walk_in_dialog import WalkInDialog
from event_desk.ui.theme import State

Key = Qt.Key


@pytest.fixture
def page(window):
    return window.page()


@pytest.fixture
def type_keys(qtbot, window):
    """Keys go where the focus is, as the system sends them."""

    def send(text, *, then=None):
        for letter in text:
            # Not keyClick: that knows ASCII only.
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(QApplication.focusWidget() or window, event)
        if then is not None:
            qtbot.keyClick(QApplication.focusWidget() or window, then)

    return send


@pytest.fixture
def scan(type_keys, badge_of):
    return lambda number: type_keys(badge_of(number), then=Key.Key_Return)


def names_found(page):
    return [found.shown_name for found in page.found.found()]


def test_a_scan_admits_and_shows_who_it_is(page, scan, outcomes):
    scan(0)
    assert outcomes() == ["admitted"]
    assert page.card.band.state is State.OK
    assert page.card.band.text == "Checked in"
    assert page.card.result.person.name == "Amal Haddad"
    assert page.box.text() == ""


def test_a_note_must_be_read(page, scan):
    scan(4)
    assert page.card.band.state is State.NOTE
    assert page.card.band.text == "Checked in – see note"


def test_the_same_code_within_three_seconds_is_one_scan(page, scan, outcomes, monkeypatch):
    scan(0)
    scan(0)
    assert outcomes() == ["admitted"]
    assert page.card.band.state is State.OK
    later = page.attempts._last[2] + 4
    monkeypatch.setattr("event_desk.ui.door.attempts.monotonic", lambda: later)
    scan(0)
    assert outcomes() == ["admitted", "already_in"]
    assert page.card.band.state is State.ALREADY
    assert "Desk 2" in page.card.band.text


def test_another_code_at_once_is_another_scan(scan, outcomes):
    scan(0)
    scan(1)
    assert outcomes() == ["admitted", "admitted"]


def test_keys_reach_the_field_from_wherever_the_focus_is(qtbot, page, type_keys):
    page.gates.gate_choice.setFocus()
    type_keys("Had")
    assert page.box.text() == "Had"
    assert page.box.hasFocus()
    page.card._undo.setVisible(True)
    page.card._undo.setFocus()
    type_keys("dad")
    assert page.box.text() == "Haddad"
    type_keys("", then=Key.Key_Escape)
    assert page.box.text() == ""


def test_two_letters_find_people_in_either_script(qtbot, page, type_keys):
    for typed, expected in (
        ("li", "Li Wei"),
        ("علي", "Mohamed Ali"),
        ("lukasz", "Łukasz Østergård"),
    ):
        page.box.clear()
        type_keys(typed)
        qtbot.waitUntil(lambda: page._upper.currentWidget() is page.found)
        qtbot.waitUntil(lambda name=expected: name in names_found(page))


def test_one_match_is_one_enter_away(page, type_keys, outcomes):
    type_keys("nandu", then=Key.Key_Return)
    assert outcomes() == ["admitted"]
    assert page.card.result.person.name == "Jean-Luc Ñandú"


def test_among_several_one_is_chosen_with_the_arrows(page, type_keys, outcomes):
    type_keys("haddad", then=Key.Key_Return)
    assert outcomes() == []
    assert len(names_found(page)) == 2
    second = page.found.found()[1].shown_name
    type_keys("", then=Key.Key_Down)
    type_keys("", then=Key.Key_Return)
    assert outcomes() == ["admitted"]
    assert page.card.result.person.name == second


def test_enter_on_who_is_in_shows_the_card_and_admits_nobody(page, scan, type_keys, outcomes):
    scan(2)
    type_keys("nandu", then=Key.Key_Return)
    assert outcomes() == ["admitted", "already_in"]
    assert page.card.band.state is State.ALREADY


def test_a_name_that_nobody_has_is_no_unknown_ticket(page, type_keys, outcomes):
    type_keys("Smith", then=Key.Key_Return)
    assert outcomes() == []
    assert page.card.result is None
    assert names_found(page) == []


def test_the_code_below_the_qr_can_be_typed(page, type_keys, outcomes):
    type_keys("bcdfghj2", then=Key.Key_Return)
    assert outcomes() == ["admitted"]


def test_a_foreign_code_is_refused_with_what_to_do(page, type_keys, outcomes):
    type_keys("TICKET-12345", then=Key.Key_Return)
    assert outcomes() == ["not_a_badge"]
    assert page.card.band.state is State.STOP
    assert page.card._advice.text()


def test_f8_takes_back_and_names_whom(qtbot, page, scan, outcomes, window):
    scan(0)
    qtbot.waitUntil(lambda: page.attempts.undoable is not None)
    assert "Amal Haddad" in page.card._undo.text()
    qtbot.keyClick(window, Key.Key_F8)
    assert outcomes() == ["admitted", "undone"]
    qtbot.waitUntil(lambda: page.attempts.undoable is None)
    assert not page.card._undo.isVisible()
    qtbot.waitUntil(lambda: bool(page.last.scans()) and page.last.scans()[0].undone)


def test_the_counts_and_last_scans_follow(qtbot, page, scan):
    scan(0)
    scan(1)
    qtbot.waitUntil(lambda: len(page.last.scans()) == 2)
    assert page.counts._counters.arrived == 2
    assert page.counts._counters.expected == 6


def test_the_gate_is_chosen_and_remembered(qtbot, page, scan, context, outcomes):
    qtbot.waitUntil(lambda: page.gates.gate is not None)
    page.gates.gate_choice.setCurrentIndex(page.gates.gate_choice.findData("OPEN"))
    scan(0)
    assert page.card.result.gate == "OPEN"
    assert context.settings.text(page._gate_key()) == "OPEN"
    assert page.box.hasFocus()


def test_leaving_is_recorded(page, scan, outcomes, monkeypatch):
    scan(0)
    page.gates.direction_choice.setCurrentIndex(1)
    monkeypatch.setattr("event_desk.ui.door.attempts.SAME_CODE_S", 0)
    scan(0)
    assert outcomes() == ["admitted", "exit_recorded"]


def test_the_card_waits_again_by_itself(page, scan):
    scan(0)
    page.card._clearing.timeout.emit()
    assert page.card.result is None


def test_the_language_can_change_while_a_result_is_shown(qtbot, qapp, page, scan):
    scan(0)
    i18n.apply(qapp, "ar")
    qtbot.waitUntil(lambda: page.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    assert page.card.result.person.name == "Amal Haddad"
    i18n.apply(qapp, "en")
    qtbot.waitUntil(lambda: page.layoutDirection() == Qt.LayoutDirection.LeftToRight)


def test_a_dialog_keeps_its_keys(qtbot, page, type_keys):
    questions.ask_reason(page, "Amal Haddad", lambda _reason: None)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not page.box)
    field = QApplication.focusWidget()
    type_keys("because")
    assert page.box.text() == ""
    assert field.text() == "because"
    QApplication.activeModalWidget().reject()


def test_a_walk_in_is_saved_and_in(qtbot, page, type_keys, outcomes, window, context):
    type_keys("سلمى الخوري")
    qtbot.keyClick(window, Key.Key_F4)
    qtbot.waitUntil(lambda: page.findChild(WalkInDialog) is not None)
    dialog = page.findChild(WalkInDialog)
    assert dialog.name.text() == "سلمى الخوري"
    qtbot.keyClicks(dialog.organisation, "Hope House")
    qtbot.keyClick(dialog.organisation, Key.Key_Return)
    assert outcomes() == ["admitted"]
    assert page.card.result.person.name == "سلمى الخوري"
    assert page.card.result.person.organisation == "Hope House"
    assert page.card.band.state is State.OK


def test_a_walk_in_needs_a_name(page):
    dialog = WalkInDialog.ask(page, "", lambda _new: None)
    assert not dialog.save_button.isEnabled()
    dialog.reject()


def test_a_reason_admits_where_the_gate_refuses(qtbot, page, scan, outcomes, db):
    with db.write() as session:
        item = session.scalars(select(Item)).one()
        item.access = "invited"
    qtbot.waitUntil(lambda: page.gates.gate is not None)
    page.gates.gate_choice.setCurrentIndex(page.gates.gate_choice.findData("OPEN"))
    scan(0)
    assert outcomes() == ["not_invited"]
    assert page.card.buttons[Action.ADMIT].isVisible()
    page.card.buttons[Action.ADMIT].click()
    dialog = page.findChild(Question)
    assert not dialog.yes.isEnabled()
    qtbot.keyClicks(dialog.line, "asked by the chair")
    qtbot.keyClick(dialog.line, Key.Key_Return)
    assert outcomes() == ["not_invited", "admitted"]
