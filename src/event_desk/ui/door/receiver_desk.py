"""Receivers at the desk: a badge and then a number hand one out, a number alone takes it back."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from event_desk import checkin, clock, receivers, texts
from event_desk.checkin import PersonCard
from event_desk.errors import EventDeskError
from event_desk.folding import isolate
from event_desk.receivers import BROKEN, LOST, Handed, Loan, Move, Stock
from event_desk.roles import Right
from event_desk.ui import errors, i18n, spoken, theme
from event_desk.ui.context import Context
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.theme import State
from event_desk.ui.widgets.controls import Table, label
from event_desk.ui.widgets.flow import Flow
from event_desk.ui.widgets.result_band import ResultBand
from event_desk.ui.widgets.scrolling import scrolling

FORGETS_AFTER_MS = 30_000
"""A badge that was scanned long ago must not get the next guest's receiver."""


class ReceiverDesk(QFrame):
    answered = Signal(object)
    """The `State` of what was just done, for the sound."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("card")
        self._context = context
        self._person: PersonCard | None = None
        self._held: tuple[str, ...] = ()
        self._undo: tuple[str, Callable[[], None]] | None = None
        self._remedy: tuple[str, Callable[[], None]] | None = None
        self._said: tuple[State, str] = (State.ASK, "")
        self._stock = Stock(0, 0, 0, 0, ())
        self.band = ResultBand()
        self._name = label("name", wrap=True)
        self._native = label("native", wrap=True)
        self._has = label(wrap=True)
        self._hint = label("muted", wrap=True)
        self.remedy_button = QPushButton()
        self.remedy_button.clicked.connect(self.do_remedy)
        self.undo_button = QPushButton()
        self.undo_button.clicked.connect(self.undo)
        self._counted = label("heading", wrap=True)
        self._rooms = label("muted", wrap=True)
        self._model: RowsModel[Loan] = RowsModel((), self)
        self.table = Table((2, 6, 3, 4), 36)
        self.table.setModel(self._model)
        self.table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lost_button, self.broken_button = QPushButton(), QPushButton()
        self.lost_button.clicked.connect(lambda: self._mark(LOST))
        self.broken_button.clicked.connect(lambda: self._mark(BROKEN))
        self.table.selectionModel().selectionChanged.connect(self._show_marks)
        self._forgetting = QTimer(self)
        self._forgetting.setSingleShot(True)
        self._forgetting.setInterval(FORGETS_AFTER_MS)
        self._forgetting.timeout.connect(self.forget)
        self._lay_out()

    @property
    def person(self) -> PersonCard | None:
        """Whose badge was scanned, and who is waiting for a receiver."""
        return self._person

    def loans(self) -> tuple[Loan, ...]:
        return tuple(self._model.rows())

    def take_code(self, code: str) -> None:
        with self._context.db.read() as session:
            known = checkin.recognise(session, code)
        if known.person is not None:
            self._choose(known.person)
        elif known.refusal is not None:
            self._say(State.STOP, texts.scan_sentence(known.refusal))

    def take_person(self, person_id: UUID) -> None:
        with self._context.db.read() as session:
            person = checkin.person_card(session, person_id)
        if person is not None:
            self._choose(person)

    def take_number(self, number: str) -> None:
        """With a badge scanned before: handed out. Without: it comes back."""
        if self._person is None:
            self._take_back(number)
        else:
            self._hand_out(number, self._person)

    def undo(self) -> None:
        if self._undo is not None:
            _, undo = self._undo
            self._person, self._undo = None, None
            undo()

    def do_remedy(self) -> None:
        """Enter, with nothing typed."""
        if self._remedy is not None:
            _, remedy = self._remedy
            self._remedy = None
            remedy()

    def forget(self) -> None:
        """Nobody stands there any more."""
        self._person, self._remedy, self._held = None, None, ()
        self._forgetting.stop()
        self._say(State.ASK, self.tr("Scan a badge, or a receiver that comes back"), told=False)

    def read(self) -> None:
        """The list of those who still have one, and the counts."""
        with self._context.db.read() as session:
            loans, self._stock = receivers.loans(session), receivers.count(session)
        self._model.show_rows(loans)
        self._show_counts()

    def retranslate(self) -> None:
        self.lost_button.setText(self.tr("Lost"))
        self.broken_button.setText(self.tr("Broken"))
        self.table.setAccessibleName(self.tr("Who still has which receiver"))
        self._model.show_columns(
            [
                Column(self.tr("No."), lambda loan: isolate(loan.number)),
                Column(self.tr("Name"), lambda loan: isolate(loan.name)),
                Column(
                    self.tr("Since"),
                    lambda loan: (
                        i18n.time(loan.since, self._context.event.timezone) if loan.since else ""
                    ),
                ),
                Column(self.tr("Seen last in"), self._where),
            ]
        )
        if self._person is None and self._said[0] is State.ASK:
            self.forget()
        self._show_counts()
        self._show()

    def _choose(self, person: PersonCard) -> None:
        self._person = person
        self._forgetting.start()
        with self._context.db.read() as session:
            self._held = receivers.held_by(session, person.id)
        self._remedy = None
        if self._held:
            self._remedy = (self.tr("Enter: takes it back"), self._take_back_all)
            self._say(State.NOTE, self._with_name(self.tr("%1 has a receiver")))
        else:
            self._say(State.ASK, self._with_name(self.tr("Which receiver does %1 get?")))

    def _hand_out(self, number: str, person: PersonCard, *, another: bool = False) -> None:
        handed = self._do(
            lambda session: receivers.hand_out(
                session, number, person.id, at=clock.now(), desk=self._context.desk,
                another=another,
            )
        )  # fmt: skip
        if handed is None:
            return
        shown = isolate(handed.number)
        match handed.move:
            case Move.HANDED_OUT:
                sentence = (
                    self.tr("Receiver %2 handed out to %1, a number that was new")
                    if handed.new
                    else self.tr("Receiver %2 handed out to %1")
                )
                told = self._with_name(sentence).replace("%2", shown)
                self._undo = (handed.number, lambda: self._take_back(handed.number))
                self._done(State.NOTE if handed.new else State.OK, told)
            case Move.ALREADY_OUT if handed.holder == person.id:
                self._take_back(handed.number)
            case Move.ALREADY_OUT:
                self._remedy = (
                    self.tr("Enter: it came back, hand it out"),
                    lambda: self._pass_on(handed.number, person),
                )
                told = self.tr("Receiver %2 is out with %1 since %3")
                self._say(State.ALREADY, self._of(handed, told))
            case Move.HAS_ONE:
                self._remedy = (
                    self.tr("Enter: hand out one more"),
                    lambda: self._hand_out(number, person, another=True),
                )
                told = self._with_name(self.tr("%1 has receiver %2 already"))
                self._say(State.ALREADY, told.replace("%2", shown))
            case _:
                told = self.tr("Receiver %2 is marked as broken: take another one")
                self._say(State.STOP, told.replace("%2", shown))

    def _take_back(self, number: str) -> None:
        handed = self._do(
            lambda session: receivers.take_back(
                session, number, at=clock.now(), desk=self._context.desk
            )
        )
        if handed is None:
            return
        if handed.move is Move.RETURNED and handed.holder is not None:
            holder = handed.holder
            told = self._of(handed, self.tr("Receiver %2 is back from %1"))
            self._undo = (handed.number, lambda: self._give_again(handed.number, holder))
            self._done(State.OK, told)
            return
        told = (
            self.tr("Receiver %2 is not out. To hand it out, scan the badge first")
            if handed.move is Move.NOT_OUT
            else self.tr("Nobody has receiver %2. To hand it out, scan the badge first")
        )
        self._say(State.ASK, told.replace("%2", isolate(handed.number)))

    def _take_back_all(self) -> None:
        for number in self._held:
            self._take_back(number)

    def _pass_on(self, number: str, person: PersonCard) -> None:
        self._take_back(number)
        self._hand_out(number, person)

    def _give_again(self, number: str, person_id: UUID) -> None:
        with self._context.db.read() as session:
            person = checkin.person_card(session, person_id)
        if person is not None:
            self._person = person
            self._hand_out(number, person, another=True)

    def _mark(self, status: str) -> None:
        rows = self.table.selectionModel().selectedRows()
        if not rows:
            return
        number = self._model.row(rows[0].row()).number
        handed = self._do(
            lambda session: receivers.mark(
                session, number, status, at=clock.now(), desk=self._context.desk
            )
        )
        if handed is not None:
            lost, broken = self.tr("Receiver %2 is lost"), self.tr("Receiver %2 is broken")
            told = lost if status == LOST else broken
            self._say(State.NOTE, told.replace("%2", isolate(number)))
            self.read()

    def _do(self, act: Callable[[Any], Handed]) -> Handed | None:
        self._remedy = None
        try:
            with self._context.db.write() as session:
                return act(session)
        except EventDeskError as error:
            errors.show(self, error)
            return None

    def _done(self, state: State, sentence: str) -> None:
        self._person, self._held = None, ()
        self._forgetting.start()
        self._say(state, sentence)
        self.read()

    def _say(self, state: State, sentence: str, *, told: bool = True) -> None:
        self._said = (state, sentence)
        self._show()
        if told:
            self.answered.emit(state)
            spoken.say(self, sentence)

    def _show(self) -> None:
        person = self._person
        self.band.show_state(*self._said, "")
        self._name.setText(isolate(person.name) if person else "")
        native = person.native_name if person and person.native_name != person.name else ""
        self._native.setText(isolate(native))
        has = self.tr("Has %1").replace("%1", isolate(", ".join(self._held)))
        self._has.setText(has if person and self._held else "")
        for part in (self._name, self._native, self._has):
            part.setVisible(bool(part.text()))
        self._hint.setText(
            self.tr("Scan or type the number on the receiver, then Enter.")
            if person
            else self.tr("A badge and then a number: handed out. A number alone: it is back.")
        )
        self.remedy_button.setText(self._remedy[0] if self._remedy else "")
        self.remedy_button.setVisible(self._remedy is not None)
        number = self._undo[0] if self._undo else ""
        self.undo_button.setText(self.tr("F8 Undo: %1").replace("%1", isolate(number)))
        self.undo_button.setVisible(bool(number))
        self._show_marks()

    def _show_counts(self) -> None:
        stock = self._stock
        text = self.tr("Out %1 · in the box %2")
        text = text.replace("%1", i18n.number(stock.out))
        text = text.replace("%2", i18n.number(stock.in_store))
        if stock.lost:
            text += " · " + self.tr("lost %1").replace("%1", i18n.number(stock.lost))
        if stock.broken:
            text += " · " + self.tr("broken %1").replace("%1", i18n.number(stock.broken))
        self._counted.setText(text)
        words = self.tr("elsewhere")
        rooms = [
            f"{isolate(room) if room else words} {i18n.number(count)}"
            for room, count in stock.rooms
        ]
        self._rooms.setText(" · ".join(rooms))
        self._rooms.setVisible(bool(rooms))

    def _show_marks(self, *_args: object) -> None:
        may = self._context.may(Right.OVERRIDE)
        chosen = bool(self.table.selectionModel().selectedRows())
        for button in (self.lost_button, self.broken_button):
            button.setVisible(may)
            button.setEnabled(chosen)

    def _where(self, loan: Loan) -> str:
        return self.tr("lost") if loan.status == LOST else isolate(loan.room)

    def _with_name(self, sentence: str) -> str:
        return sentence.replace("%1", isolate(self._person.name if self._person else ""))

    def _of(self, handed: Handed, sentence: str) -> str:
        """`sentence` with holder, number and since when."""
        with self._context.db.read() as session:
            holder = checkin.person_card(session, handed.holder) if handed.holder else None
        since = i18n.time(handed.since, self._context.event.timezone) if handed.since else ""
        text = sentence.replace("%1", isolate(holder.name if holder else ""))
        return text.replace("%2", isolate(handed.number)).replace("%3", isolate(since))

    def _lay_out(self) -> None:
        left = QWidget()
        words = QVBoxLayout(left)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.px(4))
        for part in (self._name, self._native, self._has, self._hint):
            words.addWidget(part)
        words.addStretch()
        flow = Flow()
        for button in (self.remedy_button, self.undo_button):
            flow.addWidget(button)
        start = QVBoxLayout()
        start.setSpacing(theme.px(8))
        start.addWidget(scrolling(left), 1)
        start.addLayout(flow)
        out = QVBoxLayout()
        out.setSpacing(theme.px(4))
        out.addWidget(self._counted)
        out.addWidget(self._rooms)
        out.addWidget(self.table, 1)
        marks = QHBoxLayout()
        marks.setSpacing(theme.px(8))
        marks.addStretch()
        marks.addWidget(self.lost_button)
        marks.addWidget(self.broken_button)
        out.addLayout(marks)
        body = QHBoxLayout()
        body.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16))
        body.setSpacing(theme.px(24))
        body.addLayout(start, 4)
        body.addLayout(out, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.band)
        layout.addLayout(body, 1)
