"""A shared event at the door: the other desks are asked, and nobody waits for them."""

from datetime import timedelta
from threading import Thread
from time import monotonic

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from sqlalchemy import select

from event_desk import clock
from event_desk.checkin import Answer, Claimed, Outcome
from event_desk.model import Scan, Sharing
from event_desk.people import PersonFields
from event_desk.roles import Role
from event_desk.sharing.values import LinkState, Status
from event_desk.ui import tasks
from event_desk.ui.main_window import MainWindow
from event_desk.ui.sharing.link import Link
from event_desk.ui.theme import State


class OtherDesks:
    """Answers like the worker: from a thread of its own, when it likes."""

    def __init__(self):
        self.asked = []
        self.answer = Answer.WON
        self.holds = False

    def claim(self, claim, then):
        self.asked.append((claim, then))
        if not self.holds:
            self.tell(-1)

    def tell(self, place, answer=None):
        claim, then = self.asked[place]
        said = Claimed(
            claim.scan_id, answer or self.answer, "Desk 3", clock.now() - timedelta(minutes=4)
        )
        Thread(target=then, args=(said,)).start()

    def nudge(self):
        pass

    def stop(self):
        pass


@pytest.fixture
def others():
    return OtherDesks()


@pytest.fixture
def window(qtbot, context, db, others):
    with db.write() as session:
        session.add(Sharing(name="Desk 2", joined_at=clock.now()))
    link = Link(db)
    link._worker = others
    link._show(Status(LinkState.CONNECTED))
    made = MainWindow(context, link=link)
    made.show()
    with qtbot.waitExposed(made):
        pass
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(window):
    return window.page()


@pytest.fixture(autouse=True)
def patience(page):
    """Longer than a busy machine takes, but for the tests of silence."""
    timer = page.attempts._asking._patience
    assert timer.interval() == 300
    timer.setInterval(60_000)
    return timer


@pytest.fixture
def answers(page):
    heard = []
    page.answered.connect(heard.append)
    return heard


@pytest.fixture
def written(db):
    def read():
        with db.read() as session:
            lines = session.execute(select(Scan.outcome, Scan.confirmed).order_by(Scan.number))
            return [tuple(line) for line in lines]

    return read


def test_who_is_first_comes_in_and_it_is_confirmed(qtbot, page, badge_of, answers, written):
    page.box.setText("half")
    page.take_code(badge_of(0))
    assert answers == []
    assert page.box.text() == ""
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert page.card.band.state is State.OK
    assert page.card.band.text == "Checked in"
    assert written() == [("admitted", True)]


def test_who_came_at_another_desk_is_told_with_desk_and_time(
    qtbot, page, badge_of, answers, others, written
):
    others.answer = Answer.LOST
    page.take_code(badge_of(0))
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert page.card.band.state is State.ALREADY
    assert "Desk 3" in page.card.band.text
    assert written() == [("already_in", None)]
    assert page.attempts.undoable is None


@pytest.mark.parametrize("role", list(Role))
def test_without_an_answer_the_card_says_that_nobody_confirmed_it(
    qtbot, page, badge_of, answers, others, written, role, patience, monkeypatch
):
    monkeypatch.setattr(page.card, "_may", lambda right: role is Role.ORGANISER)
    others.holds = True
    patience.setInterval(300)
    begun = monotonic()
    page.take_code(badge_of(0))
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert monotonic() - begun > 0.2
    assert page.card.band.state is State.NOTE
    assert page.card.band.text == "Checked in – not yet confirmed"
    assert page.card._notes.text() == "Not yet confirmed by the other desks"
    assert written() == [("admitted", False)]


def test_a_note_to_read_comes_first(qtbot, page, badge_of, answers, others):
    others.answer = Answer.UNKNOWN
    page.take_code(badge_of(4))
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert page.card.band.text == "Checked in – see note"
    assert page.card._notes.text().splitlines()[1] == "Not yet confirmed by the other desks"


def test_an_answer_that_comes_late_changes_nothing(
    qtbot, page, badge_of, answers, others, written, patience
):
    others.holds = True
    patience.setInterval(10)
    page.take_code(badge_of(0))
    qtbot.waitUntil(lambda: len(answers) == 1)
    patience.setInterval(60_000)
    others.tell(0, Answer.LOST)
    others.holds = False
    page.take_code(badge_of(1))
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert written() == [("admitted", False), ("admitted", True)]


def test_scans_stay_in_their_order_behind_one_that_is_asked_about(
    qtbot, page, badge_of, answers, others, written
):
    others.holds = True
    page.take_code(badge_of(0))
    page.take_code("TICKET-1")  # nothing to ask, and yet it is the second
    page.take_code(badge_of(1))
    assert answers == []
    assert len(others.asked) == 1
    others.holds = False
    others.tell(0)
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert [answer.outcome for answer in answers] == [
        Outcome.ADMITTED,
        Outcome.NOT_A_BADGE,
        Outcome.ADMITTED,
    ]
    assert [line[0] for line in written()] == ["admitted", "not_a_badge", "admitted"]


def test_what_is_typed_meanwhile_stays(qtbot, page, badge_of, answers, others):
    others.holds = True
    page.take_code(badge_of(0))
    page.box.setText("123456")
    others.tell(0)
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert page.box.text() == "123456"
    assert page._upper.currentWidget() is page.card


def test_the_gate_is_the_one_that_was_chosen_when_the_badge_was_read(
    qtbot, page, badge_of, answers, others
):
    others.holds = True
    page.take_code(badge_of(0))
    page.attempts.gate = "Main Hall"
    others.tell(0)
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert answers[0].gate == "entrance"


def test_f8_meanwhile_takes_back_whom_the_button_names(
    qtbot, page, window, badge_of, answers, others, written
):
    page.take_code(badge_of(0))
    qtbot.waitUntil(lambda: len(answers) == 1)
    others.holds = True
    page.take_code(badge_of(1))
    qtbot.keyClick(window, Qt.Key.Key_F8)
    others.tell(1)
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert [line[0] for line in written()] == ["admitted", "admitted", "undone"]
    assert answers[2].person.name == "Amal Haddad"


def test_without_a_connection_nobody_is_asked_and_it_is_said(
    page, badge_of, answers, others, window, written
):
    window.context.link._show(Status(LinkState.AWAY))
    page.take_code(badge_of(0))
    assert answers[0].unconfirmed
    assert others.asked == []
    assert written() == [("admitted", False)]


def test_a_walk_in_is_nobody_elses(page, answers, others, written):
    page.attempts.walk_in(PersonFields(name="Nour Aziz"))
    assert others.asked == []
    assert answers[0].outcome is Outcome.ADMITTED
    assert written() == [("admitted", True)]


def test_admit_anyway_restore_and_by_name_ask_too(qtbot, page, db, answers, others, written):
    from event_desk import people

    with db.read() as session:
        ids = {one.name: one.id for one in people.views(session)}
    with db.write() as session:
        people.cancel(session, ids["Rami Haddad"], at=clock.now())
    page.attempts.admit(ids["Amal Haddad"])
    qtbot.waitUntil(lambda: len(answers) == 1)
    page.attempts.admit(ids["Mohamed Ali"], "Asked for by the chair")
    qtbot.waitUntil(lambda: len(answers) == 2)
    page.attempts.restore(ids["Rami Haddad"])
    qtbot.waitUntil(lambda: len(answers) == 3)
    assert len(others.asked) == 3
    assert written() == [("admitted", True)] * 3


def test_a_window_that_closes_decides_what_waits(page, window, badge_of, others, written):
    others.holds = True
    page.take_code(badge_of(0))
    page.take_code(badge_of(1))
    window.close()
    assert written() == [("admitted", False), ("admitted", False)]


@pytest.fixture
def several(qtbot, window):
    """Chosen on the People page, `several(answer)` checks them in."""
    people_page = window.go("people")
    qtbot.waitUntil(lambda: people_page.model.rowCount() == 6 and tasks.idle())
    people_page.view._choose([0, 1, 2])

    def check_in():
        people_page.several.admit_wanted.emit()
        qtbot.waitUntil(lambda: people_page.several.told.text() != "" and tasks.idle())
        return people_page.several.told.text()

    return check_in


def test_many_at_once_on_the_people_page_are_asked_about_one_by_one(others, several, written):
    assert several() == "3 people checked in"
    assert len(others.asked) == 3
    assert written() == [("admitted", True)] * 3


def test_of_many_at_once_those_are_left_out_who_came_at_another_desk(others, several, written):
    others.answer = Answer.LOST
    assert several() == "0 people checked in · 3 people in already"
    assert [outcome for outcome, _confirmed in written()] == ["already_in"] * 3


def test_of_many_at_once_nobody_waits_for_silence(others, several, written):
    others.holds = True
    assert several() == "3 people checked in"
    assert written() == [("admitted", False)] * 3
