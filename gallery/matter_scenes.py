"""What several desks did without knowing of each other; and a card that nobody confirmed."""

from collections.abc import Iterator
from datetime import timedelta

from event_desk import clock, people
from event_desk.people import PersonFields
from event_desk.ui.checkin_page import CheckinPage
from event_desk.ui.sharing.matters_dialog import MattersDialog
from gallery import made_matters
from gallery.stage import Shot, Stage


def unconfirmed(stage: Stage) -> Iterator[Shot]:
    """The others can't be reached: this desk decides, and says so."""
    page = stage.go("checkin")
    assert isinstance(page, CheckinPage)
    stage.wait(200)
    with stage.db.write() as session:
        made_matters.share(session, clock.now())
        flag = "Needs a seat near the door"
        people.edit(session, stage.guests[21].id, PersonFields(flag=flag), at=clock.now())
    for person in stage.guests[19:21]:
        page.attempts.admit(person.id)
        stage.wait()
    yield stage.whole("door-unconfirmed")
    page.attempts.admit(stage.guests[21].id)
    yield stage.whole("door-unconfirmed-note")
    stage.settings.put("answers", "large")
    page.attempts.admit(stage.guests[22].id)
    yield stage.whole("door-unconfirmed-large")
    stage.settings.put("answers", "card")
    with stage.db.write() as session:
        made_matters.take_away(session)


def matters(stage: Stage) -> Iterator[Shot]:
    """A double, fields changed twice, laptops; the line above the page; nothing left."""
    now = clock.now()
    first, second, third = stage.guests[4:7]
    with stage.db.write() as session:
        made_matters.share(session, now)
        made_matters.double(session, first.id, now - timedelta(minutes=1))
    stage.wait(500)
    yield stage.whole("matters-notice")
    with stage.db.write() as session:
        earlier = now - timedelta(minutes=9)
        made_matters.field(session, second.id, "position", "Director", "Deputy director", earlier)
        made_matters.field(
            session, third.id, "dietary", "no nuts", "vegan", earlier - timedelta(days=1),
            part="sensitive",
        )  # fmt: skip
        made_matters.of_laptops(session, now - timedelta(minutes=30))
    dialog = MattersDialog(stage.window, stage.context)
    dialog.open()
    for row, name in enumerate(("double", "field", "overfull", "copy", "clock", "held")):
        dialog.list.setCurrentRow(row)
        yield Shot(f"matters-{name}", dialog, keep=True)
    dialog.list.setCurrentRow(len(dialog.matters()) - 1)
    yield Shot("matters-protected", dialog, keep=True)
    while dialog.matters():
        dialog.list.setCurrentRow(0)
        dialog.settle("seen")
    yield Shot("matters-empty", dialog)
    with stage.db.write() as session:
        made_matters.take_away(session)
