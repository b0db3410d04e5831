"""A whole morning at one desk, driven through the real window by key events alone.

Sixty guests and more: scanned, found by name in both scripts, told apart from homonyms, walking in,
taken back, cancelled, with a dead badge, leaving and coming again; then a closed session, a full
room, receivers, the lock, another language. In the end the counts are worked out from the scans.
"""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest
from door_keys import Keys
from PySide6.QtCore import Qt
from sqlalchemy import select

from event_desk import badges, checkin, clock, guests, people, programme, receivers, roles
from event_desk.database import Database
from event_desk.model import Item, Room, Scan
from event_desk.people import PersonFields
from event_desk.ui import i18n, tasks
from event_desk.ui.door.questions import Question
from event_desk.ui.door.walk_in_dialog import WalkInDialog
from event_desk.ui.theme import State

Key = Qt.Key
GUESTS = 48
MORNING = datetime(2026, 6, 9, 5, 0, tzinfo=UTC)
GIVEN = ("Amal", "Bilal", "Chantal", "Dalia", "Emil", "Farah", "Ghassan", "Hoda")
FAMILY = ("Ashford", "Barakat", "Chidiac", "Daou", "Estrada", "Fontaine")
NAMED = (
    ("Amina Haddad", "أمينة حداد", "University of Tyre"),
    ("Amina Haddad", "أمينة حداد", "Port Authority"),
    ("Youssef Mansour", "يوسف منصور", "Ministry of Health"),
    ("Noor Qasim", "نور قاسم", "Relief Network"),
)


@pytest.fixture
def event(tmp_path):
    """The guests with their badges, a closed session, and a room for two."""
    path = tmp_path / "morning.eventdesk"
    db = Database.create(path)
    with db.write() as session:
        programme.create_event(
            session,
            {"en": "Morning", "ar": "صباح"},
            timezone="Asia/Beirut",
            start=date(2026, 6, 9),
            end=date(2026, 6, 9),
            languages=["ar", "en"],
            at=MORNING,
        )
        small = Room(name="Cabin", names={"en": "Cabin"}, capacity=2)
        hall = Room(name="Hall", names={"en": "Hall"}, capacity=200)
        session.add_all([small, hall])
        session.flush()
        for code, room, access in (("CLOSED", hall, "invited"), ("SMALL", small, "open")):
            session.add(
                Item(
                    code=code,
                    kind="thematic",
                    titles={"en": code.title()},
                    start=MORNING + timedelta(hours=1),
                    end=MORNING + timedelta(hours=3),
                    room_id=room.id,
                    access=access,
                )
            )
        plain = [(f"{given} {family}", "", "Guests") for given in GIVEN for family in FAMILY]
        for name, native, organisation in (*plain[:GUESTS], *NAMED):
            given, _, family = name.partition(" ")
            people.add(
                session,
                PersonFields(
                    name=name, given_name=given, family_name=family, native_name=native,
                    organisation=organisation,
                ),
                at=MORNING,
            )  # fmt: skip
        everybody = [one.id for one in people.views(session)]
        badges.issue(session, everybody, at=MORNING)
        roles.set_pin(session, "4711", at=MORNING)
    db.close()
    return path


class Desk:
    """The program as the volunteer has it before them."""

    def __init__(self, qtbot, running):
        self.qtbot = qtbot
        self.running = running
        self.said = Counter()

    @property
    def page(self):
        return self.running.window.page()

    @property
    def keys(self):
        return Keys(self.qtbot, self.running.locked or self.running.window)

    def settle(self):
        self.qtbot.waitUntil(lambda: tasks.idle() and not self.page.lookout.is_behind())

    def scan(self, code, *, expect):
        self.page.attempts._last = ("", "", 0.0)  # guests are further apart than three seconds
        self.keys.type(code, Key.Key_Return)
        self.expect(expect)

    def expect(self, outcome):
        assert self.page.card.result is not None
        assert self.page.card.result.outcome == outcome
        self.said[outcome] += 1

    def come_back(self):
        """What a window manager does when a dialog has gone; here is none."""
        window = self.running.window
        window.activateWindow()
        self.page.box.setFocus()
        self.qtbot.waitUntil(lambda: window.isActiveWindow() and self.page.box.hasFocus())

    def choose_gate(self, key):
        """With the keyboard: back from the field to the list of gates, and down to the one."""
        self.settle()
        choice = self.page.gates.gate_choice
        choice.setFocus()
        self.qtbot.keyClick(choice, Key.Key_Home)
        for _ in range(choice.count()):
            if choice.currentData() == key:
                break
            self.qtbot.keyClick(choice, Key.Key_Down)
            choice.setFocus()
        assert self.page.attempts.gate == key
        self.settle()


@pytest.fixture
def desk(qtbot, open_desk):
    return Desk(qtbot, open_desk("Front desk", MORNING))


def test_a_whole_morning(qtbot, qapp, desk, read, event):
    everybody = read(people.views)
    code_of = {one.id: one.badge.code for one in everybody}
    plain = [one for one in everybody if one.organisation == "Guests"]

    # Half past seven: the queue. Forty badges, one of them twice.
    for one in plain[:40]:
        desk.scan(code_of[one.id], expect="admitted")
    desk.scan(code_of[plain[0].id], expect="already_in")

    # One was let in by mistake, and comes again later.
    desk.settle()
    desk.keys.press(Key.Key_F8)
    desk.expect("undone")
    desk.scan(code_of[plain[39].id], expect="admitted")

    # No badge with them: in Latin letters, in Arabic, one of two with the same name.
    desk.keys.type("mansour you", Key.Key_Return)
    desk.expect("admitted")
    assert desk.page.card.result.person.name == "Youssef Mansour"
    desk.keys.type("نور", Key.Key_Return)
    desk.expect("admitted")
    assert desk.page.card.result.person.name == "Noor Qasim"
    desk.keys.type("amina haddad", Key.Key_Return)
    assert len({one.organisation for one in desk.page.found.found()[:2]}) == 2
    desk.keys.press(Key.Key_Down)
    desk.keys.press(Key.Key_Return)
    desk.expect("admitted")
    first = desk.page.card.result.person.organisation
    desk.keys.type("أمينة حداد port", Key.Key_Escape)
    desk.keys.type("amina haddad", Key.Key_Return)
    if desk.page.found.current().organisation == first:
        desk.keys.press(Key.Key_Down)
    desk.keys.press(Key.Key_Return)
    desk.expect("admitted")
    assert {first, desk.page.card.result.person.organisation} == {
        "University of Tyre", "Port Authority",
    }  # fmt: skip

    # Somebody whom nobody expected.
    desk.keys.type("Zaki Newcomer")
    qtbot.keyClick(desk.running.window, Key.Key_F4)
    dialog = desk.page.findChild(WalkInDialog)
    qtbot.waitUntil(dialog.name.hasFocus)
    desk.keys.press(Key.Key_Return)
    desk.expect("admitted")
    assert desk.page.card.result.person.name == "Zaki Newcomer"

    # A code from elsewhere, half a code, and a badge that was printed again since.
    desk.scan("TICKET-77", expect="not_a_badge")
    desk.scan(code_of[plain[40].id][:20], expect="not_a_badge")
    with desk.page.context.db.write() as session:
        badges.issue(session, [plain[40].id], at=clock.now(), reissue=True)
        people.cancel(session, plain[41].id, at=clock.now())
    desk.scan(code_of[plain[40].id], expect="replaced_badge")
    new = read(lambda session: people.view(session, plain[40].id)).badge.code
    desk.scan(new, expect="admitted")

    # A registration that was cancelled: refused, then restored with Enter.
    desk.scan(code_of[plain[41].id], expect="cancelled")
    desk.page._answered_at -= 1  # the volunteer reads before pressing
    desk.keys.press(Key.Key_Return)
    desk.expect("admitted")

    # Lunch bags: the desk is left alone, and opened with the PIN.
    desk.come_back()
    desk.keys.press(Key.Key_F12)
    qtbot.waitUntil(desk.running.locked.pin.field.hasFocus)
    desk.keys.type(code_of[plain[42].id], Key.Key_Return)
    for _ in range(44):
        desk.keys.press(Key.Key_Backspace)
    desk.keys.type("4711", Key.Key_Return)
    qtbot.waitUntil(lambda: desk.running.locked is None)
    desk.come_back()

    # The Arabic volunteer takes over.
    i18n.apply(qapp, "ar")
    qtbot.waitUntil(lambda: desk.page.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    desk.scan(code_of[plain[42].id], expect="admitted")
    desk.scan(code_of[plain[43].id], expect="admitted")
    i18n.apply(qapp, "en")

    # Two leave, one of them comes again.
    desk.choose_gate("exit")
    desk.scan(code_of[plain[1].id], expect="exit_recorded")
    desk.scan(code_of[plain[2].id], expect="exit_recorded")
    desk.choose_gate("entrance")
    desk.scan(code_of[plain[1].id], expect="admitted")

    # Receivers: three go out, one comes back.
    desk.choose_gate("receivers:")
    for number, one in enumerate(plain[3:6], start=101):
        desk.keys.type(code_of[one.id], Key.Key_Return)
        desk.keys.type(str(number), Key.Key_Return)
        assert desk.page.receiver_desk.band.state is State.NOTE
    desk.page.attempts._last = ("", "", 0.0)
    desk.keys.type("102", Key.Key_Return)
    assert [one.number for one in desk.page.receiver_desk.loans()] == ["101", "103"]

    # A closed session: one is invited, one is let in with a reason.
    with desk.page.context.db.write() as session:
        guests.invite(session, "CLOSED", plain[7].id, at=clock.now())
    desk.choose_gate("CLOSED")
    desk.scan(code_of[plain[7].id], expect="admitted")
    desk.scan(code_of[plain[8].id], expect="not_invited")
    desk.page._answered_at -= 1
    desk.keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: desk.page.findChild(Question) is not None)
    qtbot.waitUntil(desk.page.findChild(Question).line.hasFocus)
    desk.keys.type("Asked by the chair", Key.Key_Return)
    desk.expect("admitted")

    # A room for two.
    desk.choose_gate("SMALL")
    for one, expected in zip(plain[9:12], ("admitted", "admitted", "full"), strict=True):
        desk.scan(code_of[one.id], expect=expected)
    desk.choose_gate("entrance")

    check(desk, read, everybody)


def check(desk, read, everybody):
    """What the window counts is what the scans say, and nobody was lost."""
    desk.settle()
    scans = read(lambda session: list(session.scalars(select(Scan).order_by(Scan.number))))
    kept = Counter(one.outcome for one in scans if not one.reason.startswith("moved:"))
    assert kept == desk.said
    assert sum(desk.said.values()) >= 60
    taken_back = {one.undoes_id for one in scans if one.undoes_id}
    entrance = read(lambda session: checkin.counters(session, at=clock.now()))
    gate = scans[0].gate_id
    came = {
        one.person_id
        for one in scans
        if one.gate_id == gate and one.outcome == "admitted" and one.id not in taken_back
    }
    assert entrance.arrived == len(came) == desk.page.counts.counters().arrived
    assert entrance.inside == len(came) - 1  # who left and didn't come back
    assert entrance.expected == len(everybody) + 1
    assert read(receivers.count).out == 2
    newest = desk.page.last.scans()[0]
    assert (newest.name, newest.outcome) == (scans_name(read, scans, gate), "admitted")


def scans_name(read, scans, gate):
    last = [one for one in scans if one.gate_id == gate and one.kind != "undo"][-1]
    return read(lambda session: people.view(session, last.person_id)).shown_name
