"""Something changed: who or what, and from when. The new plan is worked out from the answer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from event_desk import clock
from event_desk.allocation import starts
from event_desk.allocation.hand import Undo
from event_desk.folding import isolate
from event_desk.programme import SlotView
from event_desk.programme.times import read_clock
from event_desk.ui import i18n, theme
from event_desk.ui.day_times import Day, span
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.venue.fields import TimeLine, clock_text, picker
from event_desk.ui.widgets.controls import fit_width, label, primary
from event_desk.ui.widgets.dialog_parts import dialog_column

NEW = ""
"""In a list to choose from: something that is not there yet."""


@dataclass(frozen=True, slots=True)
class Answer:
    """`kind` as the menu names it; `thing` is empty for something new; times are aware."""

    kind: str
    thing: str
    since: datetime | None = None
    until: datetime | None = None
    slot: SlotView | None = None

    def write(self, session: Any) -> Undo:
        """Say so in the event file. `session` is a database's."""
        at = clock.now()
        since = self.since or at
        match self.kind:
            case "ill":
                return starts.ill(session, self.thing, since, at, self.until)
            case "room":
                return starts.room_lost(session, self.thing, since, self.until, at)
            case "moved":
                return starts.session_moved(session, self.thing, since, None, at)
            case "topic" if self.slot is not None:
                return starts.topic_added(session, self.thing, self.slot.id, at)
            case _:
                return starts.arrived(session, self.thing, since, at, self.until)


class ChangedDialog(QDialog):
    """Accepted: `answer` says what changed; a new thing has its own form first."""

    def __init__(
        self,
        parent: QWidget,
        picture: Picture,
        days: Sequence[Day],
        day: Day,
        kind: str,
        slots: Sequence[SlotView] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._picture, self._kind, self._day, self._days = picture, kind, day, days
        self._slots = slots
        self.setWindowTitle(self._titles()[kind])
        self.thing = picker(self._thing_title(), self._things())
        dates = [(i18n.day(one.date, weekday=True), one.date) for one in days]
        self.day = picker(self.tr("Day"), dates)
        self.since = TimeLine(self.tr("From"), "08:00")
        self.until = TimeLine(self.tr("To"), self.tr("the end"))
        self.slot = picker(self.tr("Slot"), [(self._slot_words(one), one.id) for one in slots])
        self.wrong = label("", "", wrap=True)
        self._lay_out()
        self._fill()
        self.thing.picked.connect(self._on_thing)
        for line in (self.since, self.until):
            line.textChanged.connect(self._check)
        self._on_thing()
        fit_width(self, 520)

    def _titles(self) -> dict[str, str]:
        return {
            "ill": self.tr("Somebody is ill"),
            "room": self.tr("A room is lost"),
            "moved": self.tr("A session was moved"),
            "topic": self.tr("A topic was added"),
            "arrived": self.tr("An interpreter arrived"),
        }

    def _thing_title(self) -> str:
        return {
            "room": self.tr("Room"),
            "moved": self.tr("Session"),
            "topic": self.tr("Topic"),
        }.get(self._kind, self.tr("Interpreter"))

    def _things(self) -> list[tuple[str, object]]:
        picture = self._picture
        match self._kind:
            case "room":
                return [(isolate(picture.room(room)), room) for room in picture.rooms]
            case "moved":
                return [(self._session_words(item), item) for item in picture.frame.slots]
            case "topic":
                waiting = [
                    (isolate(picture.title(key)), key)
                    for key, item in picture.items.items()
                    if item.proposed_at is not None and item.start is None
                ]
                return [(self.tr("A new topic…"), NEW), *waiting]
            case _:
                people = [(isolate(picture.person(key)), key) for key in picture.frame.people]
                new = [(self.tr("Somebody new…"), NEW)] if self._kind == "arrived" else []
                return [*people, *new]

    def _session_words(self, item: str) -> str:
        picture = self._picture
        view = picture.items[item]
        day = i18n.day(picture.event.day_of(view.start)) if view.start else ""
        times = isolate(span(view, picture.event.timezone))
        return f"{picture.code(item)} {isolate(picture.title(item))} · {day} {times}"

    def _slot_words(self, slot: SlotView) -> str:
        event = self._picture.event
        when = i18n.time(slot.start, event.timezone)
        room = isolate(slot.room) if slot.room else self.tr("no room yet")
        return f"{i18n.day(event.day_of(slot.start))} {isolate(when)} · {room}"

    def _lay_out(self) -> None:
        self.form = QFormLayout()
        self.form.setVerticalSpacing(theme.px(12))
        self.form.setHorizontalSpacing(theme.px(16))
        self.form.addRow(self._thing_title(), self.thing)
        self.form.addRow(self.tr("Slot"), self.slot)
        self.form.addRow(self.tr("Day"), self.day)
        clocks = QHBoxLayout()
        clocks.setSpacing(theme.px(8))
        clocks.addWidget(self.since)
        self._dash = label("muted", "–")
        clocks.addWidget(self._dash)
        clocks.addWidget(self.until)
        clocks.addStretch()
        self.clocks = QWidget()
        self.clocks.setLayout(clocks)
        clocks.setContentsMargins(0, 0, 0, 0)
        self.form.addRow(self.tr("Time"), self.clocks)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.button = primary(self.tr("Plan again"))
        self.button.setDefault(True)
        self.button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.button)
        hint = self.tr(
            "A new plan is worked out that touches as few people as possible. "
            "You see what it changes before anything is taken on."
        )
        layout = dialog_column(self)
        layout.addWidget(label("muted", hint, wrap=True))
        layout.addLayout(self.form)
        layout.addWidget(self.wrong)
        layout.addLayout(buttons)

    def _fill(self) -> None:
        """Now, while the event is on; else the day in sight from its first session on."""
        event, now = self._picture.event, clock.now()
        today = event.day_of(now)
        on = any(day.date == today for day in self._days)
        self.day.show_value(today if on else self._day.date)
        moment = now.replace(second=0, microsecond=0) if on else self._morning()
        self.since.setText(clock_text(moment, event.zone))
        topic = self._kind == "topic"
        self.form.setRowVisible(self.slot, topic)
        for part in (self.day, self.clocks):
            self.form.setRowVisible(part, not topic)
        for part in (self._dash, self.until):
            part.setVisible(self._kind != "moved")

    def _morning(self) -> datetime:
        found = [
            item.start
            for item in self._picture.items.values()
            if item.start is not None and self._day.holds(item)
        ]
        return min(found, default=self._day.midnight + timedelta(hours=8))

    def _on_thing(self) -> None:
        thing = self._chosen()
        item = self._picture.items.get(thing)
        if self._kind == "moved" and item is not None and item.start is not None:
            self.day.show_value(self._picture.event.day_of(item.start))
            self.since.setText(clock_text(item.start, self._picture.event.zone))
        if self._kind == "topic":
            self.form.setRowVisible(self.slot, thing != NEW)
        self._check()

    def _chosen(self) -> str:
        value = self.thing.value()
        return value if isinstance(value, str) else NEW

    def _moment(self, text: str) -> datetime | None:
        day, at = self.day.value(), read_clock(text)
        if not isinstance(day, date) or at is None:
            return None
        return datetime.combine(day, at, self._picture.event.zone)

    def _check(self) -> None:
        text = ""
        if self._kind == "topic":
            if self._chosen() != NEW and not self._slots:
                text = self.tr("No Open Space slot is free.")
        elif self._moment(self.since.text()) is None:
            text = self.tr("Write the time like 08:30.")
        elif self.until.text().strip() and self._is_reversed():
            text = self.tr("The end is before the beginning.")
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))
        self.button.setEnabled(not text and self.thing.count() > 0)

    def _is_reversed(self) -> bool:
        start, end = self._moment(self.since.text()), self._moment(self.until.text())
        return start is None or end is None or end <= start

    def answer(self) -> Answer:
        if self._kind == "topic":
            chosen = self.slot.value()
            slot = next((one for one in self._slots if one.id == chosen), None)
            return Answer(self._kind, self._chosen(), slot=slot)
        until = self._moment(self.until.text()) if self._kind != "moved" else None
        return Answer(self._kind, self._chosen(), self._moment(self.since.text()), until)
