"""An Open Space opens into as many parallel slots as rooms are ticked."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from event_desk import programme, texts, venue
from event_desk.folding import isolate
from event_desk.programme import ItemView, RoomView, Wrong
from event_desk.ui import i18n, theme
from event_desk.ui.context import Context
from event_desk.ui.venue.form import FormDialog, named
from event_desk.ui.widgets.controls import label
from event_desk.venue import Done, Hand

SIZE = (560, 640)


class SlotsDialog(FormDialog):
    def __init__(self, parent: QWidget, context: Context, item_id: UUID) -> None:
        super().__init__(parent, context, "", SIZE)
        self._id = item_id
        with context.db.read() as session:
            items = programme.items(session)
            rooms = programme.rooms(session)
        item = next((one for one in items if one.id == item_id), None)
        self.setWindowTitle(self.tr("Open Space"))
        self.heading.setText(named(item.titles, item.code) if item else "")
        taken = {one.room_id for one in items if one.parent_id == item_id}
        self.boxes: dict[UUID, QCheckBox] = {}
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        for room in rooms:
            box = self.boxes[room.id] = QCheckBox(_words(room, _busy(item, room, items)))
            box.setChecked(room.id in taken)
            box.setEnabled(room.id not in taken)
            box.toggled.connect(self._on_tick)
            column.addWidget(box)
        column.setSpacing(theme.px(4))
        self._taken = taken
        self.body.addWidget(
            label("muted", self.tr("One slot in each room that is ticked:"), wrap=True)
        )
        self.wide("rooms", self.tr("Rooms"), holder)
        self._on_tick()
        self.settle()
        first = next((box for box in self.boxes.values() if box.isEnabled()), None)
        if first is not None:
            first.setFocus()

    def given(self) -> tuple[tuple[UUID, ...], tuple[Wrong, ...]]:
        chosen = (key for key, box in self.boxes.items() if box.isChecked())
        return tuple(key for key in chosen if key not in self._taken), ()

    def check(self, session: Any, fields: Any) -> Iterable[Wrong]:  # noqa: ARG002 - the form's
        return ()

    def save(self, session: Any, fields: Any, hand: Hand) -> Done:
        return venue.open_slots(session, self._id, fields, hand)

    def _on_tick(self) -> None:
        number = len(self.given()[0])
        words = self.tr("Open %n slot(s)", "", number)
        self.save_button.setText(i18n.digits(words))
        self.save_button.setEnabled(number > 0)


def _busy(item: ItemView | None, room: RoomView, items: Iterable[ItemView]) -> str:
    """What else is in the room then."""
    if item is None or item.start is None or item.end is None or room.parallel:
        return ""
    there = [one for one in items if one.room_id == room.id and one.id != item.id]
    for other in there:
        if other.start and other.end and other.start < item.end and item.start < other.end:
            return "" if other.parent_id == item.id else other.code
    return ""


def _words(room: RoomView, busy: str) -> str:
    name = isolate(texts.localised(room.names) or room.name)
    words = f"{name} · {i18n.number(room.capacity)}"
    return f"{words} · {isolate(busy)}" if busy else words
