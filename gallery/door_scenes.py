"""The door: every answer, what is found for a name, the counts, receivers, and the dialogs."""

from collections.abc import Iterator

from event_desk import checkin, clock, guests, people
from event_desk.people import PersonFields
from event_desk.ui.checkin_page import CheckinPage
from event_desk.ui.door import questions
from event_desk.ui.door.gate_bar import RECEIVERS
from event_desk.ui.door.guests_dialog import GuestsDialog
from event_desk.ui.door.rules_dialog import RulesDialog
from event_desk.ui.door.walk_in_dialog import WalkInDialog
from gallery.stage import Shot, Stage


def door(stage: Stage) -> Iterator[Shot]:
    """Guests come one after the other: each kind of answer on the card."""
    page = _page(stage)
    yield stage.whole("door-idle")
    came, cancelled, noted, *others = stage.guests
    for person in others[:6]:
        page.attempts.admit(person.id)
        stage.wait(0)
    page.attempts.admit(came.id)
    yield stage.whole("door-ok")
    page.attempts.admit(came.id)
    yield stage.whole("door-already")
    flag = "Needs wheelchair access; ask for Samir at the side door"
    with stage.db.write() as session:
        people.cancel(session, cancelled.id, at=clock.now())
        people.edit(session, noted.id, PersonFields(flag=flag), at=clock.now())
    page.attempts.admit(cancelled.id)
    yield stage.whole("door-cancelled")
    page.attempts.admit(noted.id)
    yield stage.whole("door-note")
    page.take_code("TICKET-1")
    yield stage.whole("door-no-badge")
    page.box.setText("had")
    yield stage.whole("door-found")
    page.box.setText("zzqx")
    yield stage.whole("door-nobody")
    page.box.clear()


def large(stage: Stage) -> Iterator[Shot]:
    """The same in a noisy hall: the whole card in the colour of the answer."""
    page = _page(stage)
    stage.settings.put("answers", "large")
    page.attempts.admit(stage.guests[10].id)
    yield stage.whole("door-large-ok")
    page.attempts.admit(stage.guests[1].id)
    yield stage.whole("door-large-stop")
    stage.settings.put("answers", "card")


def rooms(stage: Stage) -> Iterator[Shot]:
    """A session with a list of guests, and the counts beside."""
    page = _page(stage)
    with stage.db.read() as session:
        gates = checkin.gates(session)
    later = next(g for g in gates if g.kind == "item" and g.start and g.start > clock.now())
    with stage.db.write() as session:
        guests.limit(session, later.key, access="signup", places=3)
        for person in stage.guests[:5]:
            guests.sign_up(session, later.key, person.id, at=clock.now())
    stage.wait()
    choice = page.gates.gate_choice
    choice.setCurrentIndex(choice.findData(later.key))
    stage.wait()
    page.attempts.admit(stage.guests[12].id)
    yield stage.whole("door-not-invited")
    page.remedies.open_guests()
    yield Shot("guests-dialog", stage.dialog(GuestsDialog))
    page.remedies.open_rules()
    yield Shot("rules-dialog", stage.dialog(RulesDialog))
    for number, name in ((1, "rooms"), (2, "soon")):
        page.counts.views.setCurrentIndex(number)
        yield stage.whole(f"door-counts-{name}")
    page.counts.views.setCurrentIndex(0)
    choice.setCurrentIndex(0)


def receivers(stage: Stage) -> Iterator[Shot]:
    page = _page(stage)
    choice = page.gates.gate_choice
    choice.setCurrentIndex(choice.findData(RECEIVERS))
    stage.wait()
    yield stage.whole("receivers-idle")
    for number, person in enumerate(stage.guests[3:9]):
        page.receiver_desk.take_person(person.id)
        page.receiver_desk.take_number(str(110 + number))
    page.receiver_desk.take_person(stage.guests[9].id)
    yield stage.whole("receivers-person")
    page.receiver_desk.take_number("111")
    yield stage.whole("receivers-out-already")
    choice.setCurrentIndex(0)


def door_dialogs(stage: Stage) -> Iterator[Shot]:
    page = _page(stage)
    name = stage.guests[0].name
    yield Shot("reason-dialog", questions.ask_reason(page, name, _ignore))
    yield Shot("note-dialog", questions.ask_note(page, name, "", _ignore))
    yield Shot("walk-in-dialog", WalkInDialog.ask(page, "Amal Test", _ignore))


def _page(stage: Stage) -> CheckinPage:
    page = stage.go("checkin")
    assert isinstance(page, CheckinPage)
    return page


def _ignore(_given: object) -> None:
    return None
