"""A topic for Open Space, and the slot in which it takes place."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from event_desk import programme, texts, venue
from event_desk.folding import isolate
from event_desk.people import PersonFields
from event_desk.programme import SlotView, TopicFields, Wrong
from event_desk.ui import i18n
from event_desk.ui.context import Context
from event_desk.ui.venue.fields import Languages, NumberField, direct, picker
from event_desk.ui.venue.form import FormDialog
from event_desk.ui.venue.people_field import OnePerson, find_known
from event_desk.venue import Done, Hand

SIZE = (640, 680)
STAYS = "stays"


class TopicDialog(FormDialog):
    def __init__(self, parent: QWidget, context: Context, topic_id: UUID | None) -> None:
        super().__init__(parent, context, "", SIZE)
        self._id = topic_id
        title = self.tr("New topic") if topic_id is None else self.tr("Topic")
        self.setWindowTitle(title)
        self.heading.setText(title)
        with context.db.read() as session:
            self._slots = programme.free_slots(session)
            self._rooms = programme.rooms(session)
            self._bound = next(
                (one for one in programme.items(session) if one.id == topic_id and one.start), None
            )
        event = context.event
        self.name = QLineEdit()
        self.language = picker(
            self.tr("Spoken"), [(texts.language_name(code), code) for code in event.languages]
        )
        self.interest = NumberField()
        self.proposer = OnePerson(context, self.tr("Proposed by"))
        self.into = Languages(event.languages, self.tr("Interpreted into"))
        self.step_free = QCheckBox(self.tr("Needs a step-free room"))
        self.slot = picker(self.tr("Slot"), self._slot_choices())
        rooms = [
            (isolate(texts.localised(room.names) or room.name), room.id) for room in self._rooms
        ]
        self.room = picker(self.tr("Room"), [(self.tr("The slot's own"), None), *rooms])
        self._build()
        self._fill()
        self._connect()
        self._on_language()
        self.settle()
        self.name.setFocus()

    def given(self) -> tuple[tuple[TopicFields, Any, UUID | None], tuple[Wrong, ...]]:
        interest, wrong = self.interest.read("interest")
        proposer = self.proposer.person()
        fields = TopicFields(
            title=self.name.text().strip(),
            language=str(self.language.value()),
            interest=interest,
            proposer_id=proposer.id if proposer else None,
            interpret_into=self.into.codes(),
            step_free=self.step_free.isChecked(),
        )
        return (fields, self.slot.value(), self.room.value()), wrong

    def check(self, session: Any, fields: Any) -> Iterable[Wrong]:
        topic, slot, room = fields
        yield from programme.check_topic(topic)
        if slot not in (None, STAYS):
            yield from programme.check_slot(session, topic.interest, slot, room)

    def save(self, session: Any, fields: Any, hand: Hand) -> Done:
        """Both at once: F8 takes back the topic together with its slot."""
        topic, slot, room = fields
        done = venue.save_topic(session, self._id, topic, hand, self._new_person())
        assert done.id is not None
        rows = done.rows
        if slot != STAYS and self._bound is not None:
            rows += venue.unbind_topic(session, done.id, hand).rows
        if slot not in (None, STAYS):
            rows += venue.bind_topic(session, done.id, slot, hand, room).rows
        return replace(done, rows=rows)

    def ask_to_delete(self) -> None:
        self.band.ask(
            self.tr("Delete this topic?"), (self.tr("Delete"), self._delete), self.tr("Keep it")
        )

    def _delete(self) -> None:
        topic = self._id
        assert topic is not None
        done = self.write(lambda session, hand: venue.delete_topic(session, topic, hand))
        if done is not None:
            self.finish(done)

    def _new_person(self) -> PersonFields | None:
        person = self.proposer.person()
        return person.fields if person else None

    def _build(self) -> None:
        self.add("title", self.tr("Title"), self.name)
        self.add("language", self.tr("Spoken"), self.language)
        self.add("interpret_into", self.tr("Interpreted into"), self.into)
        self.add("interest", self.tr("How many would come"), self.interest)
        self.add("proposer", self.tr("Proposed by"), self.proposer)
        self.form.addRow("", self.step_free)
        self.section(self.tr("When and where"))
        self.add("slot", self.tr("Slot"), self.slot)
        self.add("room", self.tr("Room"), self.room)

    def _fill(self) -> None:
        fields = TopicFields(language=i18n.language())
        if self._id is not None:
            with self.context.db.read() as session:
                fields = programme.topic_fields(session, self._id)
            self.delete_button.setText(self.tr("Delete topic…"))
            self.delete_button.show()
        self.name.setText(fields.title)
        known = fields.language in self.context.event.languages
        self.language.show_value(fields.language if known else self.context.event.languages[0])
        self.into.show_codes(fields.interpret_into)
        self.interest.show_value(fields.interest)
        self.step_free.setChecked(fields.step_free)
        self.proposer.show_person(
            find_known(self.context, fields.proposer_id) if fields.proposer_id else None
        )
        self.slot.show_value(STAYS if self._bound else None)

    def _connect(self) -> None:
        self.name.textEdited.connect(self.edited)
        self.interest.textEdited.connect(self.edited)
        self.into.edited.connect(self.edited)
        self.proposer.edited.connect(self.edited)
        self.step_free.toggled.connect(self.edited)
        self.language.picked.connect(self._on_language)
        self.slot.picked.connect(self.edited)
        self.room.picked.connect(self.edited)

    def _on_language(self) -> None:
        """The title runs as its language does."""
        direct(self.name, str(self.language.value()))
        self.edited()

    def _slot_choices(self) -> list[tuple[str, object]]:
        stays: list[tuple[str, object]] = []
        if self._bound is not None and self._bound.start and self._bound.end:
            when = self._when(self._bound.start, self._bound.end)
            stays = [(f"{when} · {isolate(self._bound.room)}", STAYS)]
        free = [(self._slot_words(slot), slot.id) for slot in self._slots]
        return [(self.tr("No slot yet"), None), *stays, *free]

    def _slot_words(self, slot: SlotView) -> str:
        room = f"{isolate(slot.room)} · {i18n.number(slot.seats)}" if slot.room else slot.code
        return f"{self._when(slot.start, slot.end)} · {room}"

    def _when(self, start: Any, end: Any) -> str:
        zone = self.context.event.timezone
        day = i18n.day(self.context.event.day_of(start))
        return f"{day} {isolate(f'{i18n.time(start, zone)}–{i18n.time(end, zone)}')}"
