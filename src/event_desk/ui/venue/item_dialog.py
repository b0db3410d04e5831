"""A session with everything that is known of it: titles, times, languages, room, people."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from event_desk import programme, texts, venue
from event_desk.folding import isolate
from event_desk.people import PersonFields
from event_desk.programme import ItemFields, RoomView, SpeakerFields, Wrong
from event_desk.progress import Progress
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.venue import defaults, hints
from event_desk.ui.venue.fields import ByLanguage, Languages, NumberField, Times, picker
from event_desk.ui.venue.form import FormDialog
from event_desk.ui.venue.hints import Ground
from event_desk.ui.venue.people_field import People, find_known
from event_desk.ui.venue.room_dialog import LayoutBox
from event_desk.ui.widgets.controls import label
from event_desk.venue import Done, Hand

SIZE = (720, 760)
ACCESS = ("open", "invited", "signup")
PRIORITIES: tuple[int, ...] = (1, 2, 3)
NUMBERS = ("expected", "listeners", "places")


class ItemDialog(FormDialog):
    def __init__(
        self,
        parent: QWidget,
        context: Context,
        item_id: UUID | None,
        start: datetime | None = None,
        room_id: UUID | None = None,
        end: datetime | None = None,
    ) -> None:
        super().__init__(parent, context, "", SIZE)
        self._id = item_id
        self._cancelled = False
        self._ground: Ground | None = None
        with context.db.read() as session:
            self._rooms = programme.rooms(session)
            self._items = programme.items(session)
            self._known = programme.item_fields(session, item_id) if item_id else None
            self._code = programme.next_code(session)
        self._make_fields()
        self._build()
        new = defaults.item(context, self._items, start, room_id, self._code, end)
        self._fill(self._known or new)
        self._connect()
        self.settle()
        self._read_ground()
        self.titles.setFocus()

    def given(self) -> tuple[ItemFields, tuple[Wrong, ...]]:
        wrong: list[Wrong] = []
        numbers: dict[str, int | None] = {}
        for name in NUMBERS:
            numbers[name], found = self.numbers[name].read(name)
            wrong += found
        span = self.times.span()
        before = self._known or ItemFields()
        fields = replace(
            before,
            code=self.code.text().strip(),
            kind=str(self.kind.value()),
            titles=self.titles.texts(),
            start=span.start,
            end=span.end,
            floor=self.floor.codes(),
            interpret_into=self.into.codes(),
            mode=str(self.mode.value()),
            access=str(self.access.value()),
            expected=numbers["expected"],
            listeners=numbers["listeners"],
            places=numbers["places"],
            layout=self.layout_box.value(),
            series=self.series.text().strip(),
            priority=int(self.priority.value()),
            room_id=self.room.value(),
            room_pinned=self.pinned.isChecked(),
            step_free=self.step_free.isChecked(),
            heavy=self.heavy.isChecked() or (None if before.heavy is None else False),
            description=self.description.toPlainText().strip(),
            speakers=tuple(
                SpeakerFields(person.id, role) for person, role in self.speakers.people()
            ),
        )
        return fields, (*wrong, *span.wrong)

    def check(self, session: Any, fields: Any) -> Iterable[Wrong]:
        """Somebody new isn't in the event yet: that is not what is wrong with a speaker."""
        new = self._new_people()
        stays = tuple(one for one in fields.speakers if one.person_id not in new)
        return programme.check_item(session, self._id, replace(fields, speakers=stays))

    def save(self, session: Any, fields: Any, hand: Hand) -> Done:
        defaults.remember_room(self.context, fields.room_id)
        return venue.save_item(session, self._id, fields, hand, self._new_people())

    def show_hints(self, fields: Any) -> None:
        if self._ground is None:
            return
        words = hints.for_item(self._ground, self._id, fields)
        self.hint.setText("\n".join(words))
        self.hint.setVisible(bool(words))

    def _read_ground(self) -> None:
        """Beside the window: until it is there, nothing is said of the plan's rules."""
        db = self.context.db

        def work(_progress: Progress) -> Ground:
            with db.read() as session:
                return hints.read(session)

        title = self.tr("Looking for problems")
        tasks.run(self, title, work, then=self._take_ground, quiet=True, aside=True)

    def _take_ground(self, ground: Ground) -> None:
        self._ground = ground
        self.look()

    def standing(self, session: Any) -> object:
        return programme.item_fields(session, self._id) if self._id else None

    def ask_to_delete(self) -> None:
        question = self.tr("Cancel this session, or delete it as if it had never been announced?")
        self.band.ask_two(
            question,
            (
                (self.tr("Delete"), lambda: self._act(venue.delete_item)),
                (self.tr("Cancel the session"), lambda: self._act(venue.cancel_item)),
            ),
            self.tr("Keep it"),
        )

    def restore(self) -> None:
        self._act(venue.restore_item)

    def _act(self, act: Any) -> None:
        done = self.write(lambda session, hand: act(session, self._id, hand))
        if done is not None:
            self.finish(done)

    def _new_people(self) -> dict[UUID, PersonFields]:
        return {
            person.id: person.fields
            for person, _role in self.speakers.people()
            if person.fields is not None
        }

    # building

    def _make_fields(self) -> None:
        title = self.tr("New session") if self._id is None else self.tr("Session")
        self.setWindowTitle(title)
        self.heading.setText(title)
        event = self.context.event
        self.titles = ByLanguage(event.languages, self.tr("Title"))
        self.code = QLineEdit()
        self.code.setMaximumWidth(theme.px(200))
        kinds = dict(texts.item_kinds())
        kind = self._known.kind if self._known else "session"
        kinds.setdefault(kind, kind)
        self.kind = picker(self.tr("Kind"), [(name, key) for key, name in kinds.items()])
        self.times = Times(event, defaults.days(event))
        self.room = picker(self.tr("Room"), self._room_choices())
        self.pinned = QCheckBox(self.tr("Keep this room"))
        self.pinned.setToolTip(self.tr("It stays in this room when rooms are planned"))
        self.floor = Languages(event.languages, self.tr("Spoken"))
        self.into = Languages(event.languages, self.tr("Interpreted into"))
        known = self._known or ItemFields()
        modes = {known.mode: known.mode, **texts.modes()}
        self.mode = picker(self.tr("Mode"), [(name, key) for key, name in modes.items()])
        self.access = picker(self.tr("Who may come"), [(texts.access(key), key) for key in ACCESS])
        self.numbers = {name: NumberField() for name in NUMBERS}
        self.layout_box = LayoutBox("")
        self.series = QLineEdit()
        words = (self.tr("Normal"), self.tr("High"), self.tr("Highest"))
        priorities = list(zip(words, PRIORITIES, strict=True))
        kept = self._known.priority if self._known else 1
        if kept not in PRIORITIES:
            priorities.append((i18n.number(kept), kept))
        self.priority = picker(self.tr("Priority for interpreters"), priorities)
        self.step_free = QCheckBox(self.tr("Needs a step-free room"))
        self.heavy = QCheckBox(self.tr("Heavy: needs a larger team"))
        self.description = QPlainTextEdit()
        self.description.setTabChangesFocus(True)
        self.description.setFixedHeight(theme.px(96))
        roles = list(texts.stage_roles().items())
        self.speakers = People(self.context, self.tr("On stage"), roles)
        self.hint = label("muted", wrap=True)
        self.hint.hide()

    def _build(self) -> None:
        self.add("titles", self.tr("Title"), self.titles)
        self.add("code", self.tr("Code"), self.code)
        self.add("kind", self.tr("Kind"), self.kind)
        self.section(self.tr("When and where"))
        self.add("start", self.tr("Time"), self.times, also=("end", "day"))
        self.add("room", self.tr("Room"), self.room)
        self.form.addRow("", self.pinned)
        self.add("expected", self.tr("Expected"), self.numbers["expected"])
        self.add("layout", self.tr("Layout"), self.layout_box)
        self.form.addRow("", self.step_free)
        self.body.addWidget(self.hint)
        self.section(self.tr("Languages"))
        self.add("floor", self.tr("Spoken"), self.floor)
        self.add("interpret_into", self.tr("Interpreted into"), self.into)
        self.add("mode", self.tr("Mode"), self.mode)
        self.add("listeners", self.tr("Receivers wanted"), self.numbers["listeners"])
        self.add("priority", self.tr("Priority for interpreters"), self.priority)
        self.form.addRow("", self.heavy)
        self.section(self.tr("People"))
        self.add("speakers", self.tr("On stage"), self.speakers)
        self.add("access", self.tr("Who may come"), self.access)
        self.add("places", self.tr("Places"), self.numbers["places"])
        self.add("series", self.tr("Series"), self.series)
        self.add("description", self.tr("Description"), self.description)
        if self._id is not None:
            item = next((one for one in self._items if one.id == self._id), None)
            self._cancelled = item is not None and item.cancelled
            self.delete_button.show()
            words = self.tr("Restore") if self._cancelled else self.tr("Cancel or delete…")
            self.delete_button.setText(words)
            if self._cancelled:
                self.delete_button.clicked.disconnect()
                self.delete_button.clicked.connect(self.restore)

    def _fill(self, fields: ItemFields) -> None:
        self.titles.show_texts(fields.titles)
        self.code.setText(fields.code)
        self.kind.show_value(fields.kind)
        self.times.show_times(fields.start, fields.end, self._first_day())
        self.room.show_value(fields.room_id)
        self.pinned.setChecked(fields.room_pinned)
        self.floor.show_codes(fields.floor)
        self.into.show_codes(fields.interpret_into)
        self.mode.show_value(fields.mode)
        self.access.show_value(fields.access)
        for name, line in self.numbers.items():
            line.show_value(getattr(fields, name))
        self.layout_box.setEditText(texts.layouts().get(fields.layout, fields.layout))
        self.series.setText(fields.series)
        self.priority.show_value(fields.priority)
        self.step_free.setChecked(fields.step_free)
        self.heavy.setChecked(bool(fields.heavy))
        self.description.setPlainText(fields.description)
        found = [(find_known(self.context, one.person_id), one.role) for one in fields.speakers]
        self.speakers.show_people([(person, role) for person, role in found if person])

    def _connect(self) -> None:
        for line in (self.code, self.series, *self.numbers.values()):
            line.textEdited.connect(self.edited)
        for part in (self.titles, self.times, self.floor, self.into, self.speakers):
            part.edited.connect(self.edited)
        for box in (self.kind, self.room, self.mode, self.access, self.priority):
            box.picked.connect(self.edited)
        for tick in (self.pinned, self.step_free, self.heavy):
            tick.toggled.connect(self.edited)
        self.room.picked.connect(lambda: self.pinned.setChecked(self.room.value() is not None))
        self.layout_box.currentTextChanged.connect(self.edited)
        self.description.textChanged.connect(self.edited)

    def _first_day(self) -> date:
        busy = defaults.last_day(self.context, self._items)
        return busy or self.context.event.start

    def _room_choices(self) -> list[tuple[str, object]]:
        return [
            (self.tr("No room yet"), None),
            *((_room_words(room), room.id) for room in self._rooms),
        ]


def _room_words(room: RoomView) -> str:
    name = isolate(texts.localised(room.names) or room.name)
    return f"{name} · {i18n.number(room.capacity)}"
