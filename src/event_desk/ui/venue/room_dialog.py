"""A room: what it is called, how many it seats and how, its booths, and how to reach it."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from event_desk import programme, texts, venue
from event_desk.folding import isolate
from event_desk.programme import BoothFields, RoomFields, RoomUse, Wrong
from event_desk.ui import i18n, theme
from event_desk.ui.context import Context
from event_desk.ui.venue.booth_rows import BoothRow
from event_desk.ui.venue.fields import ByLanguage, NumberField, picker
from event_desk.ui.venue.form import FormDialog, named
from event_desk.ui.venue.rows import Row, Rows
from event_desk.venue import Done, Hand

SIZE = (640, 720)
MOST_TOLD = 4
MOST_LETTERS = 60
LAYOUTS = ("theatre", "classroom", "boardroom", "u-shape", "cabaret", "banquet", "standing")


class LayoutBox(QComboBox):
    """A layout by name, or as somebody writes it."""

    def __init__(self, value: str) -> None:
        super().__init__()
        self.setEditable(True)
        self._names = texts.layouts()
        for key in LAYOUTS:
            self.addItem(self._names[key], key)
        self.setEditText(self._names.get(value, value))
        self.setMinimumContentsLength(8)

    def value(self) -> str:
        typed = self.currentText().strip()
        return next((key for key, name in self._names.items() if name == typed), typed)


class LayoutRow(Row):
    def __init__(self, layout: str, seats: int | None) -> None:
        super().__init__(layout)
        self.layout_box = LayoutBox(layout)
        self.layout_box.setAccessibleName(self.tr("Layout"))
        self.seats = NumberField(seats, hint=self.tr("Seats"))
        self.seats.setMaximumWidth(theme.px(110))
        self.seats.setAccessibleName(self.tr("Seats in this layout"))
        self.line.addWidget(self.layout_box, 1)
        self.line.addWidget(self.seats)
        self.close_line()
        self.setFocusProxy(self.layout_box)
        self.layout_box.currentTextChanged.connect(self.edited)
        self.seats.textEdited.connect(self.edited)


class RoomDialog(FormDialog):
    def __init__(self, parent: QWidget, context: Context, room_id: UUID | None) -> None:
        super().__init__(parent, context, "", SIZE)
        self._id = room_id
        title = self.tr("New room") if room_id is None else self.tr("Room")
        self.setWindowTitle(title)
        self.heading.setText(title)
        event = context.event
        self.names = ByLanguage(event.languages, self.tr("Name"))
        self.key = QLineEdit()
        self.capacity = NumberField()
        self.layout_box = LayoutBox("")
        self.layouts: Rows[LayoutRow] = Rows(self.tr("Another layout"), lambda: LayoutRow("", None))
        self.booths: Rows[BoothRow] = Rows(self.tr("Add a booth"), self._new_booth)
        self.devices = NumberField()
        self.step_free = picker(
            self.tr("Step-free"),
            [
                (self.tr("not known"), None),
                (self.tr("Yes"), True),
                (self.tr("No"), False),
            ],
        )
        self.parallel = QCheckBox(self.tr("Several things at once"))
        self.parallel.setToolTip(self.tr("Like a foyer, or a market of stands"))
        self.zone = QLineEdit()
        self.building = QLineEdit()
        self._build()
        self._fill()
        self._connect()
        self.settle()
        self.key.setFocus()

    def given(self) -> tuple[RoomFields, tuple[Wrong, ...]]:
        wrong: list[Wrong] = []
        numbers = {
            name: _number(field, name, wrong)
            for name, field in (("capacity", self.capacity), ("receivers", self.devices))
        }
        layouts: list[tuple[str, int]] = []
        for place, row in enumerate(self.layouts.rows()):
            layouts.append((row.layout_box.value(), _number(row.seats, f"layouts:{place}", wrong)))
        booths: list[BoothFields] = []
        for place, booth in enumerate(self.booths.rows()):
            fields, found = booth.read(place)
            booths.append(fields)
            wrong += found
        return RoomFields(
            name=self.key.text().strip(),
            names=self.names.texts(),
            capacity=numbers["capacity"],
            layout=self.layout_box.value(),
            layouts=tuple(layouts),
            booths=tuple(booths),
            receivers=numbers["receivers"],
            step_free=self.step_free.value(),
            parallel=self.parallel.isChecked(),
            zone=self.zone.text().strip(),
            building=self.building.text().strip(),
        ), tuple(wrong)

    def check(self, session: Any, fields: Any) -> Iterable[Wrong]:
        return programme.check_room(session, self._id, fields)

    def save(self, session: Any, fields: Any, hand: Hand) -> Done:
        return venue.save_room(session, self._id, fields, hand)

    def standing(self, session: Any) -> object:
        return programme.room_fields(session, self._id) if self._id else None

    def ask_to_delete(self) -> None:
        """Which sessions lose their room is said before, not after."""
        assert self._id is not None
        with self.context.db.read() as session:
            use = programme.room_use(session, self._id)
        lost = self.tr("%n session(s) lose this room and become unscheduled:", "", len(use))
        shown = [_told(one) for one in use]
        if len(shown) > MOST_TOLD:
            shown = [*shown[:MOST_TOLD], "…"]
        question = self.tr("Delete this room?")
        if use:
            question = "\n".join((f"{question} {i18n.digits(lost)}", *shown))
        self.band.ask(question, (self.tr("Delete"), self._delete), self.tr("Keep it"))

    def _delete(self) -> None:
        room_id = self._id
        assert room_id is not None
        done = self.write(lambda session, hand: venue.delete_room(session, room_id, hand))
        if done is not None:
            self.finish(done)

    def _build(self) -> None:
        self.add("name", self.tr("Name"), self.key)
        self.add("names", self.tr("In each language"), self.names)
        self.add("capacity", self.tr("Seats"), self.capacity)
        self.add("layout", self.tr("Layout"), self.layout_box)
        self.add("layouts", self.tr("Other layouts"), self.layouts)
        self.add("parallel", self.tr("Parallel"), self.parallel)
        self.section(self.tr("Interpreting"))
        self.add("booths", self.tr("Booths built in"), self.booths)
        self.add("receivers", self.tr("Receivers"), self.devices)
        self.section(self.tr("Where it is"))
        self.add("step_free", self.tr("Step-free"), self.step_free)
        self.add("zone", self.tr("Zone or floor"), self.zone)
        self.add("building", self.tr("Building"), self.building)
        self.parallel.setAccessibleName(self.parallel.text())

    def _fill(self) -> None:
        fields = RoomFields()
        if self._id is not None:
            with self.context.db.read() as session:
                fields = programme.room_fields(session, self._id)
            self.delete_button.setText(self.tr("Delete room…"))
            self.delete_button.show()
        self.key.setText(fields.name)
        self.names.show_texts(fields.names)
        self.capacity.show_value(fields.capacity if self._id else None)
        self.layout_box.setEditText(texts.layouts().get(fields.layout, fields.layout))
        for layout, seats in fields.layouts:
            self.layouts.add(LayoutRow(layout, seats))
        for number, booth in enumerate(fields.booths, start=1):
            self.booths.add(BoothRow(booth, number))
        self.devices.show_value(fields.receivers if self._id else None)
        self.step_free.show_value(fields.step_free)
        self.parallel.setChecked(fields.parallel)
        self.zone.setText(fields.zone)
        self.building.setText(fields.building)

    def _connect(self) -> None:
        for line in (self.key, self.capacity, self.devices, self.zone, self.building):
            line.textEdited.connect(self.edited)
        for part in (self.names, self.layouts, self.booths):
            part.edited.connect(self.edited)
        self.layout_box.currentTextChanged.connect(self.edited)
        self.step_free.picked.connect(self.edited)
        self.parallel.toggled.connect(self.edited)

    def _new_booth(self) -> BoothRow:
        """Two seats, and the next channel that no other booth has."""
        taken = {row.read(0)[0].channel or 0 for row in self.booths.rows()}
        return BoothRow(BoothFields(channel=max(taken, default=0) + 1), len(taken) + 1)


def _told(use: RoomUse) -> str:
    name = named(use.titles, use.code)
    short = name if len(name) <= MOST_LETTERS else f"{name[:MOST_LETTERS]}…"
    return f"{isolate(use.code)} {isolate(short)}"


def _number(field: NumberField, name: str, wrong: list[Wrong]) -> int:
    value, found = field.read(name)
    wrong += found
    return value or 0
