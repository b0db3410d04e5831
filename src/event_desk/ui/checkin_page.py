"""The page that stands open all day: scan or type, and the answer is there."""

from collections.abc import Callable
from functools import partial
from time import monotonic
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from event_desk import checkin, clock, codes, people, search
from event_desk.checkin import Direction, GateInfo, GateKind, Outcome, ScanResult
from event_desk.errors import EventDeskError
from event_desk.folding import fold, isolate
from event_desk.people import PersonView
from event_desk.roles import Right
from event_desk.texts import localised
from event_desk.ui import errors, i18n, sounds, theme
from event_desk.ui.context import Context
from event_desk.ui.page import Page
from event_desk.ui.walk_in_dialog import WalkIn, WalkInDialog
from event_desk.ui.widgets.controls import choice
from event_desk.ui.widgets.counts_card import CountsCard
from event_desk.ui.widgets.found_list import FoundList
from event_desk.ui.widgets.last_scans import SHOWN, LastScans
from event_desk.ui.widgets.result_card import ResultCard
from event_desk.ui.widgets.scan_box import KeyCatcher, ScanBox
from event_desk.ui.widgets.scan_keys import may_be_code

# Field, card and the spaces between them; the lists below have what is left.
UPPER_LEAST, LOWER_LEAST, LOWER_HEIGHT = 488, 152, 236
GATE_TABLES = frozenset({"items", "rooms", "gates"})
SAME_CODE_S = 3.0
SEARCH_FROM = 2  # letters
SEARCH_AFTER_MS = 80  # longer than between two keys of a scanner
COUNT_AGAIN_MS = 60_000  # the pace changes by itself when nobody comes

# Given a database session, which this layer doesn't know by its type.
Act = Callable[[Any], ScanResult]


class CheckinPage(Page):
    answered = Signal(object)
    """Each `ScanResult` once it is saved: the greeting screen shows it, too."""

    tables: ClassVar[frozenset[str]] = frozenset({"scans", "presences", "people", *GATE_TABLES})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("page")
        zone = context.event.timezone
        self.box = ScanBox()
        self.card = ResultCard(zone, context.may)
        self.found = FoundList(zone)
        self.last = LastScans(zone)
        self.counts = CountsCard()
        self.gate_choice = choice()
        self.gate_choice.setMaximumWidth(theme.px(300))
        self.direction_choice = choice()
        self._gates: tuple[GateInfo, ...] = ()
        self._gates_stale = True
        self._gate = context.settings.text(self._gate_key(), checkin.ENTRANCE)
        self._last_code = ("", "", 0.0)
        self._undoable: UUID | None = None
        self._upper = QStackedWidget()
        self._upper.addWidget(self.card)
        self._upper.addWidget(self.found)
        self._searching = self._timer(SEARCH_AFTER_MS, self._search)
        self._listing = self._timer(0, self._list)
        self._counting = QTimer(self)
        self._counting.setInterval(COUNT_AGAIN_MS)
        self._counting.timeout.connect(self._list)
        self._counting.start()
        self._lay_out()
        self._connect()
        self._catcher = KeyCatcher(self.box, self)

    def retranslate(self) -> None:
        self._show_placeholder()
        self.box.setAccessibleName(self.tr("Scan or search"))
        self.gate_choice.setAccessibleName(self.tr("Gate"))
        self.direction_choice.setAccessibleName(self.tr("Direction"))
        with QSignalBlocker(self.direction_choice):
            chosen = max(self.direction_choice.currentIndex(), 0)
            self.direction_choice.clear()
            self.direction_choice.addItem(self.tr("In"), Direction.IN)
            self.direction_choice.addItem(self.tr("Out"), Direction.OUT)
            self.direction_choice.setCurrentIndex(chosen)
        self._show_gates()
        for part in (self.card, self.found, self.last, self.counts):
            part.retranslate()

    def restyle(self) -> None:
        self.card.restyle()

    def refresh(self) -> None:
        """After the card has been painted: the answer comes first."""
        self._listing.start()

    def _on_change(self, tables: frozenset[str]) -> None:
        self._gates_stale = self._gates_stale or bool(tables & GATE_TABLES)
        super()._on_change(tables)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where room is scarce, the answer keeps it and the lists below go."""
        super().resizeEvent(event)
        answer = theme.px(UPPER_LEAST)
        room = self.height() - answer
        self._lower.setVisible(room >= theme.px(LOWER_LEAST))
        self._lower.setMaximumHeight(max(min(room, theme.px(LOWER_HEIGHT)), 1))

    def shown(self) -> None:
        super().shown()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def undo(self) -> None:
        if self._undoable is None:
            return
        undoable = self._undoable
        self._answer(
            lambda session: checkin.undo(
                session,
                gate=self._gate,
                at=clock.now(),
                desk=self.context.desk,
                scan_id=undoable,
            )
        )

    def walk_in(self) -> None:
        """F4: somebody who is on no list; what was typed so far is taken for the name."""
        if not self.context.may(Right.WALK_IN):
            self.card.advise(self.tr("This desk is a fast lane. Send walk-ins to the help desk."))
            return
        typed = self.box.text().strip()
        name = "" if any(letter.isdigit() for letter in typed) else typed
        WalkInDialog.ask(self, name, self._admit_new)

    def _admit_new(self, new: WalkIn) -> None:
        def act(session: Any) -> ScanResult:
            now = clock.now()
            person_id = people.add(session, new.fields(), at=now)
            return checkin.admit(
                session, person_id, gate=self._gate, at=now, desk=self.context.desk
            )

        self._answer(act)

    def show_example(self) -> None:
        """Admit somebody who isn't in yet: what the pictures of this page show."""
        with self.context.db.read() as session:
            waiting = [one for one in people.views(session) if one.status == "expected"]
        both_scripts = [one for one in waiting if one.native_name and one.native_name != one.name]
        for person in (both_scripts or waiting)[:1]:
            self._admit_person(person.id, "")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.px(8))
        top.addWidget(self.box, 1)
        top.addWidget(self.direction_choice)
        top.addWidget(self.gate_choice)
        self._lower = QWidget()
        bottom = QHBoxLayout(self._lower)
        bottom.setContentsMargins(0, 0, 0, 0)
        bottom.setSpacing(theme.px(16))
        bottom.addWidget(self.last, 7)
        bottom.addWidget(self.counts, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(8), theme.px(16), theme.px(16), theme.px(16))
        layout.setSpacing(theme.px(16))
        layout.addLayout(top)
        layout.addWidget(self._upper, 1)
        layout.addWidget(self._lower)
        self._lower.setMinimumHeight(1)  # or it would keep the window from getting smaller

    def _connect(self) -> None:
        self.box.scanned.connect(self.take_code)
        self.box.entered.connect(self._on_enter)
        self.box.moved.connect(self.found.step)
        self.box.textChanged.connect(self._on_text)
        self.found.chosen.connect(self._admit)
        self.card.undo_wanted.connect(self.undo)
        self.card.person_wanted.connect(self._open_person)
        self.card.override_wanted.connect(self._ask_reason)
        self.last.person_wanted.connect(self._open_person)
        self.gate_choice.currentIndexChanged.connect(self._on_gate)
        self.direction_choice.currentIndexChanged.connect(self._show_placeholder)

    def _timer(self, after_ms: int, do: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(do)
        return timer

    # What is scanned or typed

    def _on_text(self, text: str) -> None:
        if len(fold(text).replace(" ", "")) < SEARCH_FROM:
            self._searching.stop()
            self._upper.setCurrentWidget(self.card)
        else:
            self._searching.start()

    def _search(self) -> None:
        query = self.box.text().strip()
        with self.context.db.read() as session:
            found = search.find(session, query)
        self.found.show_found(query, found)
        self._upper.setCurrentWidget(self.found)

    def take_code(self, code: str) -> None:
        """The same code within three seconds is one scan, seen twice by the scanner."""
        before, gate, at = self._last_code
        now = monotonic()
        self._last_code = (code, self._gate, now)
        if code == before and gate == self._gate and now - at < SAME_CODE_S:
            self.box.clear()
            return
        self._answer(
            lambda session: checkin.scan(
                session,
                code,
                gate=self._gate,
                at=clock.now(),
                desk=self.context.desk,
                direction=self._direction(),
            )
        )

    def _on_enter(self, text: str) -> None:
        if codes.is_typing_code(codes.clean(text)):  # eight letters without a vowel are no name
            self._searching.stop()
            self.take_code(text.strip())
            return
        if self._searching.isActive() or self._upper.currentWidget() is not self.found:
            self._searching.stop()
            if len(fold(text).replace(" ", "")) >= SEARCH_FROM:
                self._search()
        if chosen := self.found.current():
            self._admit(chosen)
        elif self.found.found():
            self.found.step(1)
        elif may_be_code(text):
            self.take_code(text.strip())

    def _admit(self, found: PersonView) -> None:
        """Also for who is in already: the engine says so, and never admits twice."""
        self._admit_person(found.id, "")

    def _admit_person(self, person_id: UUID, reason: str) -> None:
        self._answer(
            lambda session: checkin.admit(
                session,
                person_id,
                gate=self._gate,
                at=clock.now(),
                desk=self.context.desk,
                direction=self._direction(),
                override=reason,
            )
        )

    def _answer(self, act: Act) -> None:
        """Do one thing and show its result, once it is on the disk."""
        try:
            with self.context.db.write() as session:
                result = act(session)
        except EventDeskError as error:
            errors.show(self, error)
            return
        self.card.show_result(result)
        self.answered.emit(result)
        sounds.play(self.card.state(result), self.context.settings.volume)
        self.box.clear()
        self._upper.setCurrentWidget(self.card)

    def _ask_reason(self, result: ScanResult) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Admit anyway"))
        dialog.setLabelText(self.tr("Why is this person admitted? The reason is kept."))
        dialog.textValueSelected.connect(partial(self._override, result))
        dialog.open()

    def _override(self, result: ScanResult, reason: str) -> None:
        if reason.strip() and result.person:
            self._admit_person(result.person.id, reason.strip())

    def _open_person(self, person_id: UUID) -> None:
        self.wanted.emit("people", person_id)

    # Gates

    def _gate_key(self) -> str:
        return f"gate/{self.context.event.id}"

    def _direction(self) -> Direction:
        return Direction(self.direction_choice.currentData())

    def _on_gate(self, number: int) -> None:
        if 0 <= number < len(self._gates):
            self._gate = self._gates[number].key
            self.context.settings.put(self._gate_key(), self._gate)
            self.card.clear()
            self._listing.start()
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_gates(self) -> None:
        with QSignalBlocker(self.gate_choice):
            self.gate_choice.clear()
            for gate in self._gates:
                self.gate_choice.addItem(self._gate_title(gate), gate.key)
            keys = [gate.key for gate in self._gates]
            if keys and self._gate not in keys:
                self._gate = checkin.ENTRANCE
            self.gate_choice.setCurrentIndex(keys.index(self._gate) if keys else -1)

    def _gate_title(self, gate: GateInfo) -> str:
        title = isolate(localised(gate.titles, self.context.event.languages))
        match gate.kind:
            case GateKind.ENTRANCE:
                return self.tr("Entrance")
            case GateKind.EXIT:
                return self.tr("Exit")
            case GateKind.ROOM:
                return self.tr("Door of %1").replace("%1", title)
            case GateKind.ITEM if gate.start:
                when = self.context.event.local(gate.start)
                day = i18n.day(when.date())
                return f"{day} {i18n.time(gate.start, self.context.event.timezone)} · {title}"
            case _:
                return title

    def _show_placeholder(self) -> None:
        if self.direction_choice.currentData() == Direction.OUT:
            self.box.setPlaceholderText(self.tr("Scan a badge that leaves, or type a name…"))
        else:
            self.box.setPlaceholderText(self.tr("Scan a badge or type a name…"))

    # What stands below the card

    def _list(self) -> None:
        now = clock.now()
        with self.context.db.read() as session:
            gates = checkin.gates(session) if self._gates_stale else self._gates
            scans = checkin.last_scans(session, gate=self._gate, limit=SHOWN)
            counters = checkin.counters(session, gate=self._gate, at=now)
        self._gates_stale = False
        if gates != self._gates:
            self._gates = gates
            self._show_gates()
        self.last.show_scans(scans)
        self.counts.show_counters(counters)
        mine = next(
            (
                scan
                for scan in scans
                if scan.desk == self.context.desk
                and not scan.undone
                and scan.outcome in (Outcome.ADMITTED, Outcome.EXIT_RECORDED)
            ),
            None,
        )
        self._undoable = mine.id if mine else None
        self.card.show_undo(mine.name if mine else "")
