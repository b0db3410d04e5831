"""The forms for rooms, sessions, interpreters, booths, stands, topics and rules."""

from collections.abc import Iterator
from typing import TypeVar

from event_desk import programme
from event_desk.ui.venue import forms
from event_desk.ui.venue.form import FormDialog
from event_desk.ui.venue.profile_dialog import edit_rules
from gallery.stage import Shot, Stage

F = TypeVar("F", bound=FormDialog)


def venue(stage: Stage) -> Iterator[Shot]:
    page, context = stage.go("programme"), stage.context
    with stage.db.read() as session:
        rooms, items = programme.rooms(session), programme.items(session)
        interpreters = programme.interpreters(session)
    busy = next(one for one in items if len(one.speakers) > 1)
    market = next(one for one in items if one.kind == "marketplace")
    space = next(one for one in items if one.kind == "open space")
    yield _form("room", forms.edit_room(page, context, rooms[0].id))
    yield _form("room-new", forms.edit_room(page, context))
    yield _form("session", forms.edit_item(page, context, busy.id))
    yield _form("session-new", forms.edit_item(page, context))
    yield _form("booths", forms.edit_booths(page, context))
    yield _form("interpreter", forms.edit_interpreter(page, context, interpreters[0].id))
    yield _form("interpreter-new", forms.edit_interpreter(page, context))
    yield _form("topic", forms.propose_topic(page, context))
    yield _form("stands", forms.edit_stands(page, context, market.id))
    yield _form("slots", forms.open_slots(page, context, space.id))
    yield _form("rules", edit_rules(page, context))


def venue_trouble(stage: Stage) -> Iterator[Shot]:
    """What is wrong beside its field, and the question before something goes."""
    page, context = stage.go("programme"), stage.context
    with stage.db.read() as session:
        items = programme.items(session)
    used = next(one for one in items if one.room_id)
    form = forms.edit_room(page, context)
    form.accept()
    yield _form("room-wrong", form)
    form = forms.edit_room(page, context, used.room_id)
    form.ask_to_delete()
    yield _form("room-delete", form)
    session_form = forms.edit_item(page, context, used.id)
    session_form.ask_to_delete()
    yield _form("session-delete", session_form)


def _form(name: str, form: FormDialog) -> Shot:
    return Shot(f"form-{name}", form)
