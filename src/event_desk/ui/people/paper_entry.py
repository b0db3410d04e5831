"""Times typed in from paper: a line's number or a name, then the time; Enter, and the next one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from event_desk import checkin, clock, search, texts, tick_lists
from event_desk.checkin import Outcome, ResultState, ScanResult
from event_desk.errors import EventDeskError
from event_desk.folding import digits, isolate
from event_desk.tick_lists import Head, Listed
from event_desk.ui import i18n, theme
from event_desk.ui.context import Context
from event_desk.ui.people.steps import Step, Steps
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import choice, label, primary
from event_desk.ui.widgets.scrolling import scrolling

FOUND, SHOWN = 8, 50
CANDIDATE_ROLE = Qt.ItemDataRole.UserRole
_STATES = {
    ResultState.OK: State.OK,
    ResultState.NOTE: State.NOTE,
    ResultState.ALREADY: State.ALREADY,
    ResultState.ASK: State.ASK,
    ResultState.STOP: State.STOP,
}


@dataclass(frozen=True, slots=True)
class Candidate:
    person_id: UUID
    name: str
    native_name: str
    organisation: str


class _Who(QLineEdit):
    """Down goes into the names found below."""

    def __init__(self, found: QListWidget) -> None:
        super().__init__()
        self._found = found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._found.isVisible():
            self._found.setFocus()
            self._found.setCurrentRow(0)
            return
        super().keyPressEvent(event)


class PaperEntry(QFrame):
    def __init__(self, context: Context, steps: Steps) -> None:
        super().__init__()
        self.setObjectName("card")
        self.context = context
        self._steps = steps
        self._listed: Listed | None = None
        self._person: Candidate | None = None
        self._title, self._hint = label("heading"), label("muted", wrap=True)
        self.list_choice, self.gate_choice, self.day_choice = choice(), choice(), choice()
        for box in (self.list_choice, self.gate_choice):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(8)
        self.found = QListWidget()
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.hide()
        self.who = _Who(self.found)
        self.time = QLineEdit()
        self.enter_button = primary()
        self.state_icon, self.state = QLabel(), label("", wrap=True)
        self._titles = [label("muted") for _ in range(5)]
        self._lines = QVBoxLayout()
        self.entered: list[ScanResult] = []
        self._lay_out()
        self.list_choice.currentIndexChanged.connect(self._on_list)
        self.who.textEdited.connect(self._on_typed)
        self.who.returnPressed.connect(self._on_who)
        self.time.returnPressed.connect(self.save)
        self.found.itemActivated.connect(self._on_found)
        self.enter_button.clicked.connect(self.save)

    def show_lists(self, heads: Sequence[Head], places: Mapping[str, str]) -> None:
        """The lists printed so far, newest first, and where else somebody may have been ticked."""
        before, gate = self.list_choice.currentData(), self.gate_choice.currentData()
        with QSignalBlocker(self.list_choice):
            self.list_choice.clear()
            for head in heads:
                name = self.tr("List %1").replace("%1", i18n.number(head.number))
                place = isolate(places.get(head.gate, head.gate))
                shown = " · ".join(part for part in (name, place, isolate(head.title)) if part)
                self.list_choice.addItem(shown, head.number)
            self.list_choice.addItem(self.tr("no list: by name"), None)
            found = self.list_choice.findData(before) if before else 0
            self.list_choice.setCurrentIndex(max(found, 0))
        self.gate_choice.clear()
        for key, place in places.items():
            self.gate_choice.addItem(place, key)
        self.gate_choice.setCurrentIndex(max(self.gate_choice.findData(gate), 0))
        self._on_list()
        self._fill_days()

    def choose_list(self, number: int) -> None:
        self.list_choice.setCurrentIndex(self.list_choice.findData(number))
        self.who.setFocus()

    def save(self) -> None:
        """Admit at the time that stands on the paper; whatever is wrong stands below as a state."""
        person = self._person or self._only()
        if person is None:
            self._refuse(self.tr("Nobody of that number or name. Look at the list once more."))
            self.who.setFocus()
            return
        try:
            at = self._moment()
        except EventDeskError as error:
            self._refuse(texts.error_sentence(error))
            self.time.setFocus()
            self.time.selectAll()
            return
        gate = self._gate()
        result: ScanResult | None = self._steps.write(
            lambda session: checkin.admit(
                session, person.person_id, gate=gate, at=at, desk=self.context.desk, on_paper=True
            )
        )
        if result is None:
            return
        if result.outcome is Outcome.ADMITTED and result.scan_id is not None:
            back = partial(self._take_back, result)
            self._steps.add(Step(person.name, 1, back))
        self._show_result(person, result)
        self._clear()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Enter times from paper"))
        self._hint.setText(
            self.tr("Type “17 0912” and Enter: line 17 came at 09:12. Or a name, Enter, the time.")
        )
        words = (
            self.tr("List"), self.tr("Where"), self.tr("Day"), self.tr("Line or name"),
            self.tr("Time"),
        )  # fmt: skip
        fields = (self.list_choice, self.gate_choice, self.day_choice, self.who, self.time)
        for title, word, field in zip(self._titles, words, fields, strict=True):
            title.setText(word)
            field.setAccessibleName(word)
        self.found.setAccessibleName(self.tr("Who is meant"))
        self.time.setPlaceholderText("09:12")
        self.enter_button.setText(self.tr("Enter"))

    def restyle(self) -> None:
        """Its icons are drawn with each state."""

    def _moment(self) -> datetime:
        day = str(self.day_choice.currentData() or "")
        return tick_lists.moment(self.time.text(), self.context.event, clock.now(), day)

    def _gate(self) -> str:
        if self._listed is not None:
            return self._listed.gate
        return str(self.gate_choice.currentData() or checkin.ENTRANCE)

    def _on_list(self) -> None:
        number = self.list_choice.currentData()
        self._listed = None
        if number is not None:
            with self.context.db.read() as session:
                self._listed = tick_lists.read(session, number, at=clock.now())
        self.gate_choice.setEnabled(self._listed is None)
        if self._listed is not None:
            found = self.gate_choice.findData(self._listed.gate)
            self.gate_choice.setCurrentIndex(max(found, 0))
        self._on_typed()

    def _fill_days(self) -> None:
        event, today = self.context.event, self.context.event.local(clock.now()).date()
        days = {today}
        days.update(
            event.start + timedelta(days=number)
            for number in range(min((event.end - event.start).days, 31) + 1)
        )
        before = self.day_choice.currentData() or today.isoformat()
        self.day_choice.clear()
        for day in sorted(day for day in days if day <= today):
            self.day_choice.addItem(self._day(day, today), day.isoformat())
        self.day_choice.setCurrentIndex(max(self.day_choice.findData(before), 0))

    def _day(self, day: date, today: date) -> str:
        return self.tr("today") if day == today else i18n.day(day)

    def _on_typed(self) -> None:
        self._person = None
        self.found.clear()
        who, _time = self._parts()
        candidates = self._candidates(who) if who else []
        for one in candidates:
            names = isolate(one.name)
            if one.native_name and one.native_name != one.name:
                names = f"{names}   {isolate(one.native_name)}"
            item = QListWidgetItem(" · ".join(x for x in (names, isolate(one.organisation)) if x))
            item.setData(CANDIDATE_ROLE, one)
            self.found.addItem(item)
        self.found.setVisible(bool(candidates))

    def _parts(self) -> tuple[str, str]:
        """`17 0912` is a line and its time."""
        typed = self.who.text().strip()
        head, _, tail = digits(typed).rpartition(" ")
        is_time = len(tail.replace(":", "").replace(".", "")) in (3, 4) and tail[0].isdigit()
        return (head, tail) if head and is_time else (typed, "")

    def _candidates(self, who: str) -> list[Candidate]:
        if self._listed is not None:
            lines = tick_lists.find(self._listed.lines, who)
            if lines or digits(who).isdigit():
                return [
                    Candidate(one.person_id, one.name, one.native_name, one.organisation)
                    for one in lines[:FOUND]
                    if one.code
                ]
        if len(who) < 2:
            return []
        with self.context.db.read() as session:
            found = search.find(session, who, FOUND)
        return [
            Candidate(one.id, one.shown_name, one.native_name, one.organisation) for one in found
        ]

    def _only(self) -> Candidate | None:
        return self.found.item(0).data(CANDIDATE_ROLE) if self.found.count() == 1 else None

    def _on_who(self) -> None:
        _who, time = self._parts()
        if self._only() is None and self.found.count() > 1:
            self.found.setFocus()
            self.found.setCurrentRow(0)
            return
        if time:
            self.time.setText(time)
            self.save()
            return
        self._go_to_time(self._only())

    def _on_found(self, item: QListWidgetItem) -> None:
        self._go_to_time(item.data(CANDIDATE_ROLE))
        _who, time = self._parts()
        if time:
            self.time.setText(time)
            self.save()

    def _go_to_time(self, person: Candidate | None) -> None:
        self._person = person
        if person is None:
            self._refuse(self.tr("Nobody of that number or name. Look at the list once more."))
            return
        with QSignalBlocker(self.who):
            self.who.setText(person.name)
        self.found.hide()
        self.time.setFocus()
        self.time.selectAll()

    def _clear(self) -> None:
        self.who.clear()
        self.found.clear()
        self.found.hide()
        self._person = None
        self.who.setFocus()

    def _refuse(self, said: str) -> None:
        self._say(State.ASK, said)

    def _say(self, state: State, said: str) -> None:
        self.state_icon.setPixmap(state_shape.icon(state).pixmap(theme.px(28), theme.px(28)))
        self.state.setText(said)

    def _show_result(self, person: Candidate, result: ScanResult) -> None:
        zone = self.context.event.timezone
        first = i18n.time(result.first_at, zone) if result.first_at else ""
        said = texts.scan_sentence(result.outcome, time=first, desk=result.first_desk)
        self._say(_STATES[result.state], f"{isolate(person.name)} – {said}")
        self.entered.insert(0, result)
        self._lines.insertWidget(0, self._line(person, result, said))
        while self._lines.count() > SHOWN + 1:
            item = self._lines.takeAt(SHOWN)
            if item is not None and (old := item.widget()) is not None:
                old.deleteLater()

    def _line(self, person: Candidate, result: ScanResult, said: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        icon = QLabel()
        size = theme.px(20)
        icon.setPixmap(state_shape.icon(_STATES[result.state]).pixmap(size, size))
        row.addWidget(icon)
        row.addWidget(label("muted", i18n.time(result.at, self.context.event.timezone)))
        row.addWidget(label("", isolate(person.name), wrap=True), 1)
        what = label("muted", said, wrap=True)
        row.addWidget(what, 1)
        if result.outcome is Outcome.ADMITTED:
            undo = QPushButton(self.tr("Undo"))
            undo.setAccessibleName(self.tr("Undo: %1").replace("%1", person.name))
            undo.clicked.connect(partial(self._undo_line, result, undo, what))
            row.addWidget(undo)
        return line

    def _undo_line(
        self, result: ScanResult, button: QPushButton, what: QLabel, _checked: bool = False
    ) -> None:
        undone: Any = self._steps.write(partial(self._undo, result))
        if undone is not None:
            button.hide()
            what.setText(texts.scan_sentence(undone.outcome))

    def _take_back(self, result: ScanResult) -> None:
        with self.context.db.write() as session:
            undone = self._undo(result, session)
        self._say(_STATES[undone.state], texts.scan_sentence(undone.outcome))

    def _undo(self, result: ScanResult, session: Any) -> ScanResult:
        return checkin.undo(
            session,
            gate=result.gate,
            at=clock.now(),
            desk=self.context.desk,
            scan_id=result.scan_id,
        )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(4))
        for column, (title, box) in enumerate(
            zip(self._titles, (self.list_choice, self.gate_choice, self.day_choice), strict=False)
        ):
            grid.addWidget(title, 0, column)
            grid.addWidget(box, 1, column)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 1)
        layout.addLayout(grid)
        fields = QGridLayout()
        fields.setHorizontalSpacing(theme.px(8))
        fields.setVerticalSpacing(theme.px(4))
        fields.setColumnStretch(0, 1)
        fields.addWidget(self._titles[3], 0, 0)
        fields.addWidget(self._titles[4], 0, 1)
        fields.addWidget(self.who, 1, 0)
        fields.addWidget(self.time, 1, 1)
        fields.addWidget(self.enter_button, 1, 2)
        self.time.setFixedWidth(theme.px(110))
        layout.addLayout(fields)
        self.found.setMinimumHeight(theme.px(44))
        self.found.setMaximumHeight(theme.px(180))
        layout.addWidget(self.found)
        said = QHBoxLayout()
        said.setSpacing(theme.px(10))
        said.addWidget(self.state_icon)
        said.addWidget(self.state, 1)
        layout.addLayout(said)
        inside = QWidget()
        inside.setLayout(self._lines)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.addStretch()
        written = scrolling(inside)
        written.setMinimumHeight(theme.px(24))  # large text has to leave room on a small screen
        layout.addWidget(written, 1)
