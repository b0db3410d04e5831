"""The forms, each opened by one function; `then` gets the `Done` of what was saved.

forms.edit_room(page, context, room_id, then=remember)
forms.undo(context, done)
"""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtWidgets import QWidget

from event_desk import clock, venue
from event_desk.ui.context import Context
from event_desk.ui.venue.booths_dialog import BoothsDialog
from event_desk.ui.venue.form import FormDialog
from event_desk.ui.venue.interpreter_dialog import InterpreterDialog
from event_desk.ui.venue.item_dialog import ItemDialog
from event_desk.ui.venue.room_dialog import RoomDialog
from event_desk.ui.venue.slots_dialog import SlotsDialog
from event_desk.ui.venue.stands_dialog import StandsDialog
from event_desk.ui.venue.topic_dialog import TopicDialog
from event_desk.venue import Done, Hand

Then = Callable[[Done], object]


def edit_room(
    parent: QWidget, context: Context, room_id: UUID | None = None, then: Then | None = None
) -> RoomDialog:
    """A new room for None."""
    dialog = RoomDialog(parent, context, room_id)
    _open(dialog, then)
    return dialog


def edit_item(
    parent: QWidget,
    context: Context,
    item_id: UUID | None = None,
    *,
    start: datetime | None = None,
    end: datetime | None = None,
    room_id: UUID | None = None,
    then: Then | None = None,
) -> ItemDialog:
    """A new session for None, at the time and in the room that were pointed at."""
    dialog = ItemDialog(parent, context, item_id, start, room_id, end)
    _open(dialog, then)
    return dialog


def edit_booths(parent: QWidget, context: Context, then: Then | None = None) -> BoothsDialog:
    """The stock of mobile booths."""
    dialog = BoothsDialog(parent, context)
    _open(dialog, then)
    return dialog


def edit_interpreter(
    parent: QWidget,
    context: Context,
    interpreter_id: UUID | None = None,
    then: Then | None = None,
) -> InterpreterDialog:
    """A new interpreter for None."""
    dialog = InterpreterDialog(parent, context, interpreter_id)
    _open(dialog, then)
    return dialog


def propose_topic(
    parent: QWidget, context: Context, topic_id: UUID | None = None, then: Then | None = None
) -> TopicDialog:
    """A new topic for None; a slot can be chosen for it at once."""
    dialog = TopicDialog(parent, context, topic_id)
    _open(dialog, then)
    return dialog


def open_slots(
    parent: QWidget, context: Context, item_id: UUID, then: Then | None = None
) -> SlotsDialog:
    """An Open Space into parallel slots, one for each of the rooms ticked."""
    dialog = SlotsDialog(parent, context, item_id)
    _open(dialog, then)
    return dialog


def edit_stands(
    parent: QWidget, context: Context, item_id: UUID | None = None, then: Then | None = None
) -> StandsDialog:
    """The stands of a marketplace; of none for those that belong to no item."""
    dialog = StandsDialog(parent, context, item_id)
    _open(dialog, then)
    return dialog


def undo(context: Context, done: Done) -> None:
    """F8: as it was before. Raises EventDeskError."""
    hand = Hand(clock.now(), context.desk, context.role.value)
    with context.db.write() as session:
        venue.undo(session, done, hand)


def _open(dialog: FormDialog, then: Then | None) -> None:
    if then is not None:
        dialog.saved.connect(then)
    dialog.open()
