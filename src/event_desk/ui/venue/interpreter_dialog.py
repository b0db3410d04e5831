"""Who interprets: languages as A, B or C, hours by day, and what else the plan has to know."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import Any
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from event_desk import programme, texts, venue
from event_desk.people import PersonFields
from event_desk.programme import EventFacts, InterpreterFields, Wrong, read_span
from event_desk.ui import i18n, theme
from event_desk.ui.badges.form_controls import Picker
from event_desk.ui.context import Context
from event_desk.ui.venue import defaults
from event_desk.ui.venue.fields import NumberField, TimeLine, clock_text
from event_desk.ui.venue.form import FormDialog
from event_desk.ui.venue.people_field import OnePerson, find_known
from event_desk.ui.venue.rows import Row, Rows
from event_desk.ui.widgets.controls import label
from event_desk.ui.widgets.segments import Segments
from event_desk.venue import Done, Hand

SIZE = (680, 740)
LEVELS = ("", "a", "b", "c")
FROM, TO = "09:00", "18:00"


class LanguageLevels(QWidget):
    """Each language with four choices side by side: none, A, B, C."""

    def __init__(self, languages: Iterable[str], title: str, edited: Any) -> None:
        super().__init__()
        self._title = title
        self._edited = edited
        self.choices: dict[str, Segments] = {}
        self._order: tuple[str, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(4))
        self.more = Picker()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(self._list)
        column.addWidget(self.more)
        for code in languages:
            self._add(code)
        self.more.setAccessibleName(self.tr("Another language…"))
        self.more.picked.connect(self._on_more)
        self._offer()
        self.setFocusProxy(next(iter(self.choices.values())))

    def show_levels(self, levels: Sequence[tuple[str, str]]) -> None:
        self._order = tuple(code for code, _level in levels)
        for code, level in levels:
            if code not in self.choices:
                self._add(code)
            self.choices[code].setCurrentIndex(LEVELS.index(level) if level in LEVELS else 0)
        self._offer()

    def levels(self) -> tuple[tuple[str, str], ...]:
        """A before B before C, each in the order it had."""
        order = [*self._order, *(code for code in self.choices if code not in self._order)]
        chosen = [(code, LEVELS[max(0, self.choices[code].currentIndex())]) for code in order]
        return tuple(sorted((one for one in chosen if one[1]), key=lambda one: one[1]))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for one, following in pairwise((*self.choices.values(), self.more)):
            self.setTabOrder(one, following)  # the window is there only now

    def _add(self, code: str) -> None:
        name = texts.language_name(code)
        choice = self.choices[code] = Segments()
        choice.show_texts(("–", "A", "B", "C"))
        choice.setAccessibleName(f"{self._title}: {name}")
        for place, words in enumerate(
            (
                self.tr("Not one of the languages"),
                self.tr("Mother tongue: works into it"),
                self.tr("Active: works into it as well"),
                self.tr("Passive: works from it"),
            )
        ):
            choice.setTabToolTip(place, words)
        choice.currentChanged.connect(self._edited)
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        head = label("", name)
        head.setMinimumWidth(theme.px(110))
        line.addWidget(head)
        line.addWidget(choice)
        line.addStretch()
        self._list.addLayout(line)

    def _offer(self) -> None:
        others = [
            (name, code)
            for code, name in texts.language_names().items()
            if code not in self.choices
        ]
        self.more.show_choices([(self.tr("Another language…"), ""), *others])
        self.more.show_value("")

    def _on_more(self) -> None:
        code = str(self.more.value())
        if code:
            self._add(code)
            self._offer()
            self.choices[code].setFocus()


class HoursRow(Row):
    """From when to when on one day, in the event's zone."""

    def __init__(self, event: EventFacts, day: date, start: str, end: str) -> None:
        super().__init__(i18n.day(day))
        self._event = event
        days = sorted({*defaults.days(event), day})
        self.day = Picker()
        self.day.setAccessibleName(self.tr("Day"))
        self.day.show_choices([(i18n.day(one), one) for one in days])
        self.day.show_value(day)
        self.start = TimeLine(self.tr("From"), FROM)
        self.end = TimeLine(self.tr("To"), TO)
        self.start.setText(start)
        self.end.setText(end)
        self.line.addWidget(self.day, 1)
        self.line.addWidget(self.start)
        self.line.addWidget(label("muted", "–"))
        self.line.addWidget(self.end)
        self.close_line()
        self.setFocusProxy(self.day)
        self.day.picked.connect(self.edited)
        self.start.textEdited.connect(self.edited)
        self.end.textEdited.connect(self.edited)

    def read(self) -> tuple[tuple[datetime, datetime] | None, tuple[Wrong, ...]]:
        span = read_span(self.day.value(), self.start.text(), self.end.text(), self._event.zone)
        wrong = tuple(Wrong("available", one.fault, one.values) for one in span.wrong)
        return ((span.start, span.end) if span.start and span.end else None), wrong


class InterpreterDialog(FormDialog):
    def __init__(self, parent: QWidget, context: Context, interpreter_id: UUID | None) -> None:
        super().__init__(parent, context, "", SIZE)
        self._id = interpreter_id
        title = self.tr("New interpreter") if interpreter_id is None else self.tr("Interpreter")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.person = OnePerson(context, self.tr("Person"))
        self.levels = LanguageLevels(context.event.languages, self.tr("Languages"), self.edited)
        self.hours: Rows[HoursRow] = Rows(self.tr("Add hours"), self._new_hours)
        self.remote = QCheckBox(self.tr("Works from elsewhere"))
        self.cleared = QCheckBox(self.tr("May work in closed meetings"))
        self.sign = QCheckBox(self.tr("Interprets sign language"))
        self.leader = QCheckBox(self.tr("Leads the team"))
        self.day_most = NumberField(hint=self.tr("Minutes"))
        self._build()
        self._fill()
        self._connect()
        self.settle()
        (self.person if interpreter_id is None else self.levels).setFocus()

    def take_languages(self, levels: Mapping[str, Sequence[str]]) -> None:
        """For somebody who is looked for: languages by `a`, `b` and `c`."""
        self.levels.show_levels(
            [(code, level) for level, codes in levels.items() for code in codes]
        )
        self.settle()

    def given(self) -> tuple[InterpreterFields, tuple[Wrong, ...]]:
        wrong: list[Wrong] = []
        windows: list[tuple[datetime, datetime]] = []
        for row in self.hours.rows():
            window, found = row.read()
            wrong += found
            windows += [window] if window else []
        most, found = self.day_most.read("day_most")
        person = self.person.person()
        return InterpreterFields(
            person_id=person.id if person else None,
            languages=self.levels.levels(),
            available=tuple(windows),
            remote=self.remote.isChecked(),
            cleared=self.cleared.isChecked(),
            sign=self.sign.isChecked(),
            team_leader=self.leader.isChecked(),
            day_most=most,
        ), (*wrong, *found)

    def check(self, session: Any, fields: Any) -> Iterable[Wrong]:
        found = programme.check_interpreter(session, self._id, fields)
        new = self._new_person() is not None
        return [one for one in found if not (new and one.field == "person")]

    def save(self, session: Any, fields: Any, hand: Hand) -> Done:
        return venue.save_interpreter(session, self._id, fields, hand, self._new_person())

    def standing(self, session: Any) -> object:
        return programme.interpreter_fields(session, self._id) if self._id else None

    def ask_to_delete(self) -> None:
        self.band.ask(
            self.tr("Take this person off the team? The person stays on the list of people."),
            (self.tr("Take off"), self._delete),
            self.tr("Keep it"),
        )

    def _delete(self) -> None:
        one = self._id
        assert one is not None
        done = self.write(lambda session, hand: venue.delete_interpreter(session, one, hand))
        if done is not None:
            self.finish(done)

    def _new_person(self) -> PersonFields | None:
        person = self.person.person()
        return person.fields if person else None

    def _build(self) -> None:
        self.add("person", self.tr("Person"), self.person)
        self.add("languages", self.tr("Languages"), self.levels)
        self.form.addRow(
            "",
            label(
                "muted",
                self.tr(
                    "A: mother tongue, works into it. B: works into it as well. C: works from it."
                ),
                wrap=True,
            ),
        )
        self.section(self.tr("Hours"))
        self.add("available", self.tr("Here from, to"), self.hours)
        self.form.addRow(
            "", label("muted", self.tr("Without hours: here for the whole event."), wrap=True)
        )
        self.add("day_most", self.tr("At most a day"), self.day_most)
        self.section(self.tr("Work"))
        for box in (self.remote, self.cleared, self.sign, self.leader):
            self.body.addWidget(box)

    def _fill(self) -> None:
        fields = InterpreterFields()
        if self._id is not None:
            with self.context.db.read() as session:
                fields = programme.interpreter_fields(session, self._id)
            self.delete_button.setText(self.tr("Take off the team…"))
            self.delete_button.show()
            self.person.fix()
        self.person.show_person(
            find_known(self.context, fields.person_id) if fields.person_id else None
        )
        self.levels.show_levels(fields.languages)
        event = self.context.event
        for start, end in fields.available:
            day = event.day_of(start)
            texts_of = (clock_text(start, event.zone), clock_text(end, event.zone))
            self.hours.add(HoursRow(event, day, *texts_of))
        self.remote.setChecked(fields.remote)
        self.cleared.setChecked(fields.cleared)
        self.sign.setChecked(fields.sign)
        self.leader.setChecked(fields.team_leader)
        self.day_most.show_value(fields.day_most)

    def _connect(self) -> None:
        self.person.edited.connect(self.edited)
        self.hours.edited.connect(self.edited)
        self.day_most.textEdited.connect(self.edited)
        for box in (self.remote, self.cleared, self.sign, self.leader):
            box.toggled.connect(self.edited)

    def _new_hours(self) -> HoursRow:
        """The hours of the row before, on the next day of the event that has none."""
        event = self.context.event
        rows = self.hours.rows()
        busy = {row.day.value() for row in rows}
        day = next((one for one in defaults.days(event) if one not in busy), event.start)
        if not rows:
            return HoursRow(event, day, i18n.digits(FROM), i18n.digits(TO))
        return HoursRow(event, day, rows[-1].start.text(), rows[-1].end.text())
