"""The stands of a marketplace in their order, and the group at each."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from event_desk import programme, texts, venue
from event_desk.folding import isolate
from event_desk.programme import StandFields, Wrong
from event_desk.ui import i18n, theme
from event_desk.ui.context import Context
from event_desk.ui.venue.fields import picker
from event_desk.ui.venue.form import FormDialog, named
from event_desk.ui.venue.handle import Handle
from event_desk.ui.venue.rows import Row, Rows
from event_desk.ui.widgets.controls import label
from event_desk.venue import Done, Hand

SIZE = (760, 680)
BUTTONS, HANDLE = 96, 24


class StandRow(Row):
    def __init__(self, given: StandFields) -> None:
        super().__init__(given.name, order=True)
        self._id = given.id
        self.handle = Handle()
        self.name = QLineEdit(given.name)
        self.group = QLineEdit(given.group)
        self.sort = QLineEdit(given.kind)
        self.line.addWidget(self.handle)
        for field, words, share in (
            (self.name, self.tr("Stand"), 2),
            (self.group, self.tr("Group"), 4),
            (self.sort, self.tr("Kind"), 2),
        ):
            field.setAccessibleName(words)
            field.setCursorPosition(0)
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            field.textEdited.connect(self.edited)
            self.line.addWidget(field, share)
        self.close_line()
        self.setFocusProxy(self.name)
        self.handle.moved.connect(self.buttons.moved)

    def read(self) -> StandFields:
        return StandFields(
            self.name.text().strip(), self.group.text().strip(), self.sort.text().strip(), self._id
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.buttons.moved.emit(step)
        else:
            super().keyPressEvent(event)


class StandsDialog(FormDialog):
    """Alt with an arrow, the handle or the buttons put a stand elsewhere in the row."""

    def __init__(self, parent: QWidget, context: Context, item_id: UUID | None) -> None:
        super().__init__(parent, context, "", SIZE)
        self._id = item_id
        with context.db.read() as session:
            rooms = [room for room in programme.rooms(session) if room.parallel]
            items = programme.items(session)
            stands = programme.stand_fields(session, item_id)
        item = next((one for one in items if one.id == item_id), None)
        self.setWindowTitle(self.tr("Stands"))
        self.heading.setText(named(item.titles, item.code) if item else self.tr("Stands"))
        choices: list[tuple[str, object]] = [
            (isolate(texts.localised(room.names) or room.name), room.id) for room in rooms
        ]
        self._room_before = item.room_id if item else None
        if self._room_before and self._room_before not in {room.id for room in rooms}:
            choices.insert(0, (isolate(item.room if item else ""), self._room_before))
        self.room = picker(self.tr("Room"), [(self.tr("No room yet"), None), *choices])
        self.room.show_value(self._room_before)
        head = _head((self.tr("Stand"), self.tr("Group"), self.tr("Kind")))
        self.stands: Rows[StandRow] = Rows(self.tr("Add a stand"), self._new, head)
        self.add("room", self.tr("Room"), self.room)
        self.wide("stands", self.tr("Stands"), self.stands)
        self.free = label("muted", wrap=True)
        self.body.addWidget(self.free)
        for stand in stands:
            self.stands.add(StandRow(stand))
        self.stands.edited.connect(self.edited)
        self.room.picked.connect(self.edited)
        self.settle()

    def given(self) -> tuple[tuple[tuple[StandFields, ...], UUID | None], tuple[Wrong, ...]]:
        return (tuple(row.read() for row in self.stands.rows()), self.room.value()), ()

    def check(self, session: Any, fields: Any) -> Iterable[Wrong]:
        stands, room = fields
        return programme.check_stands(session, stands, self._new_room(room))

    def save(self, session: Any, fields: Any, hand: Hand) -> Done:
        stands, room = fields
        return venue.save_stands(session, self._id, stands, hand, self._new_room(room))

    def standing(self, session: Any) -> object:
        return programme.stand_fields(session, self._id)

    def show_hints(self, fields: Any) -> None:
        empty = sum(not stand.group for stand in fields[0])
        self.free.setText(i18n.digits(self.tr("%n stand(s) without a group", "", empty)))
        self.free.setVisible(empty > 0)

    def _new_room(self, room: UUID | None) -> UUID | None:
        """The item's own room needs no judging: it stands where it stood."""
        return room if room != self._room_before else None

    def _new(self) -> StandRow:
        """The next number behind the last one's name."""
        names = [row.read().name for row in self.stands.rows()]
        return StandRow(StandFields(programme.next_name(names)))


def _head(words: tuple[str, str, str]) -> QWidget:
    head = QWidget()
    line = QHBoxLayout(head)
    line.setContentsMargins(theme.px(HANDLE), 0, theme.px(BUTTONS), 0)
    line.setSpacing(theme.px(8))
    for text, share in zip(words, (2, 4, 2), strict=True):
        line.addWidget(label("muted", text), share)
    return head
