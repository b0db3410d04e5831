"""What a desk does beyond a scan: refusals, earlier scans, sessions with lists, receivers."""

import pytest
from door_keys import Keys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from sqlalchemy import select

from event_desk import checkin, clock, guests, people
from event_desk.model import Audit, HandOver, Item, Person
from event_desk.people import PersonFields
from event_desk.roles import Role
from event_desk.ui.door.actions import Action
from event_desk.ui.door.gate_bar import RECEIVERS
from event_desk.ui.door.guests_dialog import GuestsDialog
from event_desk.ui.door.questions import Question
from event_desk.ui.door.rules_dialog import RulesDialog
from event_desk.ui.door.walk_in_dialog import WalkInDialog
from event_desk.ui.main_window import MainWindow
from event_desk.ui.theme import State

Key = Qt.Key


@pytest.fixture
def page(window):
    return window.page()


@pytest.fixture
def keys(qtbot, window):
    return Keys(qtbot, window)


@pytest.fixture
def scan(keys, badge_of):
    return lambda number: keys.type(badge_of(number), Key.Key_Return)


@pytest.fixture
def ids(db):
    """The ids of GUESTS, by the name."""
    with db.read() as session:
        return {one.name: one.id for one in people.views(session)}


@pytest.fixture
def at_gate(qtbot, page):
    def choose(key):
        qtbot.waitUntil(lambda: page.gates.gate_choice.count() > 0)
        page.gates.gate_choice.setCurrentIndex(page.gates.gate_choice.findData(key))

    return choose


def close_item(db, **values):
    with db.write() as session:
        item = session.scalars(select(Item)).one()
        for name, value in values.items():
            setattr(item, name, value)


def test_a_moment_later_the_card_knows_the_badge_and_the_arrival(qtbot, page, scan):
    scan(0)
    qtbot.waitUntil(lambda: any("no. 1" in line for line in page.card.facts.texts()))
    qtbot.waitUntil(page.card._preview.has_page)


def test_an_earlier_scan_is_taken_back_from_the_list(qtbot, page, scan, outcomes, window):
    scan(0)
    scan(1)
    qtbot.waitUntil(lambda: len(page.last.scans()) == 2)
    page.last.table.setFocus()
    page.last.table.selectRow(1)
    qtbot.keyClick(page.last.table, Key.Key_Delete)
    assert outcomes() == ["admitted", "admitted", "undone"]
    assert page.card.result.person.name == "Amal Haddad"
    qtbot.waitUntil(lambda: [one.undone for one in page.last.scans()] == [False, True])


def test_f8_means_the_line_that_is_chosen(qtbot, page, scan, window, db, ids):
    scan(0)
    scan(1)
    qtbot.waitUntil(lambda: len(page.last.scans()) == 2)
    page.last.table.setFocus()
    page.last.table.selectRow(1)
    qtbot.keyClick(page.last.table, Key.Key_F8)
    with db.read() as session:
        found = people.view(session, ids["Amal Haddad"])
    assert found.status == "expected"


def test_a_fast_lane_takes_back_its_own_scans_only(qtbot, context, db, ids):
    with db.write() as session:
        checkin.admit(session, ids["Amal Haddad"], at=clock.now(), desk="Desk 9")
        checkin.admit(session, ids["Li Wei"], at=clock.now(), desk=context.desk)
    for role, others in ((Role.FAST_LANE, False), (Role.HELP_DESK, True)):
        made = MainWindow(type(context)(
            context.db, context.event, context.desk, context.changes, context.settings,
            context.path, role,
        ))  # fmt: skip
        qtbot.addWidget(made)
        made.show()
        page = made.page()
        qtbot.waitUntil(lambda page=page: len(page.last.scans()) == 2)
        mine, theirs = page.last.scans()
        assert page.last.can_undo(mine)
        assert page.last.can_undo(theirs) is others


def test_a_cancelled_registration_is_restored_with_one_enter(
    qtbot, page, scan, keys, db, ids, outcomes
):
    with db.write() as session:
        people.cancel(session, ids["Amal Haddad"], at=clock.now())
    scan(0)
    assert page.card.buttons[Action.RESTORE].isVisible()
    keys.press(Key.Key_Return)
    assert outcomes() == ["cancelled"]  # the second Enter of a scanner that sends two
    page._answered_at -= 1
    keys.press(Key.Key_Return)
    assert outcomes() == ["cancelled", "admitted"]


def test_an_unknown_code_offers_a_walk_in(page, keys):
    keys.type("TICKET-12345", Key.Key_Return)
    assert page.card.buttons[Action.WALK_IN].isVisible()
    page.card.buttons[Action.WALK_IN].click()
    page.findChild(WalkInDialog).reject()


def test_the_next_badge_answers_a_question_with_no(
    qtbot, page, scan, badge_of, db, outcomes, at_gate
):
    close_item(db, access="invited")
    at_gate("OPEN")
    scan(0)
    page.card.buttons[Action.ADMIT].click()
    dialog = page.findChild(Question)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog)
    qtbot.keyClicks(dialog.line, badge_of(1))
    qtbot.keyClick(dialog.line, Key.Key_Return)
    assert outcomes() == ["not_invited", "not_invited"]
    assert page.card.result.person.name == "Rami Haddad"


def test_a_badge_scanned_into_a_walk_in_is_the_next_guest(qtbot, page, badge_of, outcomes, window):
    qtbot.keyClick(window, Key.Key_F4)
    dialog = page.findChild(WalkInDialog)
    qtbot.keyClicks(dialog.name, badge_of(3))
    qtbot.keyClick(dialog.name, Key.Key_Return)
    assert outcomes() == ["admitted"]
    assert page.card.result.person.name == "Mohamed Ali"


def test_a_note_is_read_by_every_desk(qtbot, page, scan, db, ids):
    scan(0)
    page.card.buttons[Action.NOTE].click()
    dialog = page.findChild(Question)
    qtbot.keyClicks(dialog.line, "Bag left at the desk")
    qtbot.keyClick(dialog.line, Key.Key_Return)
    with db.read() as session:
        assert people.view(session, ids["Amal Haddad"]).flag == "Bag left at the desk"


def test_at_a_session_what_runs_and_how_full_it_is_stands_there(qtbot, page, scan, at_gate, db):
    close_item(db, places=1)
    at_gate("OPEN")
    scan(0)
    qtbot.waitUntil(lambda: page.door._inside.text().endswith("1 of 1"))
    scan(1)
    assert page.card.band.text == "The room is full"
    assert page.card.buttons[Action.ADMIT].isVisible()


def test_the_list_of_a_session_is_kept_at_the_desk(qtbot, page, scan, at_gate, db, ids, badge_of):
    close_item(db, access="signup", places=1)
    at_gate("OPEN")
    scan(0)
    assert page.card.band.text == "Not valid for this session"
    page.card.buttons[Action.PUT_ON_LIST].click()
    assert page.card.band.state is State.OK
    qtbot.waitUntil(lambda: page.remedies.running is not None)
    page.remedies.open_guests()
    dialog = page.findChild(GuestsDialog)
    qtbot.waitUntil(dialog.box.hasFocus)
    keys = Keys(qtbot, dialog)
    keys.type("Mohamed", Key.Key_Return)
    assert [(one.name, one.kind) for one in dialog.rows()] == [
        ("Amal Haddad", "signed_up"),
        ("Mohamed Ali", "waiting"),
    ]
    assert "Mohamed Ali" in dialog.told.text()
    qtbot.keyClicks(dialog.box, badge_of(1))
    qtbot.keyClick(dialog.box, Key.Key_Return)
    assert [one.place for one in dialog.rows()] == [1, 1, 2]
    dialog.table.setFocus()
    dialog.table.selectRow(0)
    qtbot.keyClick(dialog.table, Key.Key_Delete)
    assert "Mohamed Ali" in dialog.told.text()  # who moves up must be told
    assert [one.kind for one in dialog.rows()] == ["signed_up", "waiting"]
    dialog.reject()


def test_the_found_list_says_how_they_stand_at_the_chosen_gate(
    qtbot, page, scan, at_gate, db, keys, ids
):
    close_item(db, access="signup")
    with db.write() as session:
        guests.sign_up(session, "OPEN", ids["Jean-Luc Ñandú"], at=clock.now())
    scan(2)  # in at the entrance, not at the session
    at_gate("OPEN")
    keys.type("nandu")
    qtbot.waitUntil(lambda: bool(page.found.found()))
    assert "signed up" in page.found._status(page.found.found()[0])
    assert page.found._status(page.found.found()[0]).startswith("Not yet")


def test_the_rules_of_a_gate_are_set_where_they_count(qtbot, page, at_gate, db, scan, outcomes):
    at_gate("OPEN")
    page.remedies.open_rules()
    dialog = page.findChild(RulesDialog)
    dialog.reentry.setCurrentIndex(0)
    dialog.closes.on.setChecked(True)
    dialog.closes.minutes.setValue(5)
    dialog.accept()
    with db.read() as session:
        gate = next(one for one in checkin.gates(session) if one.key == "OPEN")
    assert (gate.reentry, gate.opens, gate.closes) == ("once", None, 5)
    scan(0)
    assert outcomes()[0] in {"too_late", "admitted"}  # the meeting may be over


def test_a_flag_of_somebody_refused_is_read_too(page, scan, db, ids):
    with db.write() as session:
        people.edit(session, ids["Li Wei"], PersonFields(flag="Call Samir"), at=clock.now())
        people.cancel(session, ids["Li Wei"], at=clock.now())
    scan(4)
    assert "Call Samir" in page.card._notes.text()


def test_a_child_that_leaves_goes_with_somebody(page, scan, db, ids, at_gate):
    with db.write() as session:
        person = session.get(Person, ids["Amal Haddad"])
        person.minor, person.hand_over = True, "Huda Haddad"
    at_gate("exit")
    scan(0)
    assert page.card.band.state is State.NOTE
    assert "Huda Haddad" in page.card._notes.text()
    assert page.card.buttons[Action.LEFT_WITH].isVisible()


def test_whom_a_child_left_with_is_answered_by_two_keys_and_kept(
    qtbot, page, scan, db, ids, at_gate, keys, window
):
    with db.write() as session:
        person = session.get(Person, ids["Amal Haddad"])
        person.minor, person.hand_over, person.guardian = True, "Huda Haddad", "Rima Haddad"
    at_gate("exit")
    scan(0)
    assert "Rima" not in page.card._notes.text()
    page._answered_at = 0.0  # Enter of the scanner itself isn't meant
    keys.press(Key.Key_Return)
    (dialog,) = page.findChildren(Question)
    assert "Amal Haddad" in dialog.windowTitle()
    (known,) = [one for one in dialog.findChildren(QPushButton) if "Huda" in one.text()]
    known.click()
    assert "Huda Haddad" in page.card._notes.text()
    assert not page.card.buttons[Action.LEFT_WITH].isVisible()
    with db.read() as session:
        kept = session.scalars(select(HandOver)).one()
        assert (kept.person_id, kept.left_with) == (ids["Amal Haddad"], "Huda Haddad")
        assert kept.scan_id == page.card.result.scan_id
        line = session.scalars(select(Audit)).one()
        assert (line.action, line.row_id, line.detail) == ("left_with", ids["Amal Haddad"], {})


def test_the_next_badge_leaves_the_question_open(qtbot, page, scan, db, ids, at_gate, badge_of):
    with db.write() as session:
        session.get(Person, ids["Amal Haddad"]).minor = True
    at_gate("exit")
    scan(0)
    assert "ask who comes along" in page.card._notes.text()
    page.card.buttons[Action.LEFT_WITH].click()
    (dialog,) = page.findChildren(Question)
    qtbot.keyClicks(dialog.line, badge_of(1))
    qtbot.keyClick(dialog.line, Key.Key_Return)
    assert page.card.result.person.name == "Rami Haddad"
    with db.read() as session:
        assert not session.scalars(select(HandOver)).all()


def test_the_large_answer_fills_the_card(qtbot, page, scan, context):
    context.settings.put("answers", "large")
    scan(0)
    assert page.card._stack.currentWidget() is page.card._large
    assert "Amal Haddad" in page.card._large.accessibleName()
    context.settings.put("answers", "card")
    scan(1)
    assert page.card._stack.currentWidget() is not page.card._large


def test_receivers_go_out_and_come_back(qtbot, page, scan, at_gate, keys, window):
    at_gate(RECEIVERS)
    desk = page.receiver_desk
    assert page._upper.currentWidget() is desk
    scan(0)
    assert desk.person.name == "Amal Haddad"
    keys.type("118", Key.Key_Return)
    assert desk.band.state is State.NOTE  # a number that nobody knew before
    assert [(one.number, one.name) for one in desk.loans()] == [("118", "Amal Haddad")]
    keys.type("118", Key.Key_Return)
    assert len(desk.loans()) == 1  # the same number within three seconds is one scan
    page.attempts._last = ("", "", 0.0)
    keys.type("118", Key.Key_Return)
    assert desk.loans() == ()
    assert "Amal Haddad" in desk.band.text
    qtbot.keyClick(window, Key.Key_F8)
    assert len(desk.loans()) == 1


def test_receivers_that_are_elsewhere_are_told_apart(qtbot, page, scan, at_gate, keys):
    at_gate(RECEIVERS)
    desk = page.receiver_desk
    keys.type("7", Key.Key_Return)
    assert desk.band.state is State.ASK
    scan(0)
    keys.type("7", Key.Key_Return)
    scan(0)
    assert desk.band.state is State.NOTE  # has one already
    page.attempts._last = ("", "", 0.0)
    keys.type("8", Key.Key_Return)
    assert desk.band.state is State.ALREADY
    scan(1)
    page.attempts._last = ("", "", 0.0)
    keys.type("7", Key.Key_Return)
    assert desk.band.state is State.ALREADY
    assert "Amal Haddad" in desk.band.text
    page._answered_at -= 1
    keys.press(Key.Key_Return)  # it came back: hand it out
    assert [(one.number, one.name) for one in desk.loans()] == [("7", "Rami Haddad")]


def test_a_guest_without_a_badge_gets_a_receiver_by_name(qtbot, page, at_gate, keys):
    at_gate(RECEIVERS)
    keys.type("nandu", Key.Key_Return)
    assert page.receiver_desk.person.name == "Jean-Luc Ñandú"
    keys.type("A12", Key.Key_Return)
    assert [one.number for one in page.receiver_desk.loans()] == ["A12"]
    page.receiver_desk.table.selectRow(0)
    page.receiver_desk.lost_button.click()
    assert page.receiver_desk.loans()[0].status == "lost"


def test_an_old_badge_gets_no_receiver(qtbot, page, scan, at_gate):
    at_gate(RECEIVERS)
    scan(0)
    page.receiver_desk._forgetting.timeout.emit()
    assert page.receiver_desk.person is None
