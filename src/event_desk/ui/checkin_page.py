"""The page that stands open all day: scan or type, and the answer is there."""

from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget

from event_desk import checkin, codes, people
from event_desk.checkin import Awaited, Direction, Outcome, PastScan, ScanResult
from event_desk.folding import isolate
from event_desk.people import PersonView
from event_desk.roles import Right
from event_desk.ui import errors, sounds
from event_desk.ui.context import Context
from event_desk.ui.door import elsewhere
from event_desk.ui.door.arrangement import Arrangement
from event_desk.ui.door.attempts import MOVING, Attempts
from event_desk.ui.door.camera_desk import CameraDesk
from event_desk.ui.door.counts_card import CountsCard
from event_desk.ui.door.gate_bar import RECEIVERS, GateBar
from event_desk.ui.door.last_scans import LastScans
from event_desk.ui.door.looking_up import LookingUp
from event_desk.ui.door.lookout import Lookout
from event_desk.ui.door.naming import called
from event_desk.ui.door.readings import Lately
from event_desk.ui.door.ready_strip import ReadyStrip
from event_desk.ui.door.receiver_desk import ReceiverDesk
from event_desk.ui.door.remedies import Remedies
from event_desk.ui.door.result_card import ResultCard
from event_desk.ui.page import Page
from event_desk.ui.printing.at_door import AtDoor
from event_desk.ui.printing.desk import PrintDesk
from event_desk.ui.theme import State
from event_desk.ui.widgets.door_line import DoorLine
from event_desk.ui.widgets.found_list import FoundList
from event_desk.ui.widgets.scan_box import KeyCatcher, ScanBox
from event_desk.ui.widgets.scan_keys import is_garbled, may_be_code

if TYPE_CHECKING:
    from event_desk.paper.raster import Raster

GATE_TABLES = frozenset({"items", "rooms", "gates"})
HOUSE_TABLES = frozenset({"item_guests", "receivers"})
ENTER_AGAIN_S = 0.6  # a scanner that sends CR and LF presses Enter twice


class CheckinPage(Page):
    answered = Signal(object)
    """Each `ScanResult` once it is saved: the greeting screen shows it, too."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"scans", "presences", "people", *GATE_TABLES, *HOUSE_TABLES}
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("page")
        zone = context.event.timezone
        gate = context.settings.text(self._gate_key(), checkin.ENTRANCE)
        self.box = ScanBox()
        self.gates = GateBar(context, gate)
        self.attempts = Attempts(context, gate, self)
        self.remedies = Remedies(self, context, self.attempts, self.gates)
        self.receiver_desk = ReceiverDesk(context)
        self.camera = CameraDesk(self.gates.camera_button, self)
        self.door = DoorLine(context)
        self.ready = ReadyStrip(context)
        self.card = ResultCard(zone, context.may, lambda: context.settings.large_answers)
        self.found = FoundList(zone)
        self._looking_up = LookingUp(context, self.box, self.found, self._looked_at)
        self.last = LastScans(zone, self._may_undo)
        self.counts = CountsCard(context)
        self.lookout = Lookout(context, self._looked_at(), self)
        self.printing: AtDoor | None = None
        self._parts = (
            self.gates, self.door, self.ready, self.card, self.found, self.last, self.counts,
            self.camera.view, self.receiver_desk,
        )  # fmt: skip
        self._answered_at = 0.0
        self._upper = QStackedWidget()
        self._upper.addWidget(self.card)
        self._upper.addWidget(self.found)
        self._upper.addWidget(self.receiver_desk)
        self._room = Arrangement(
            self,
            ((self.box, 1), (self.gates, 0)),
            self.door,
            self.ready,
            self._upper,
            ((self.camera.view, 0), (self.last, 13), (self.counts, 7)),
        )
        self._connect()
        self._catcher = KeyCatcher(self.box, self)

    def retranslate(self) -> None:
        self._show_placeholder()
        self.box.setAccessibleName(self.tr("Scan or search"))
        for part in self._parts:
            part.retranslate()

    def restyle(self) -> None:
        for part in (self.gates, self.card, self.last, self.counts, self.ready):
            part.restyle()

    def refresh(self) -> None:
        """After the card has been painted: the answer comes first."""
        if self._at_receivers():
            self.receiver_desk.read()
            self._show_answer()
        self.lookout.look()

    def _on_change(self, tables: frozenset[str]) -> None:
        if tables & GATE_TABLES:
            self.lookout.gates_stale = True
        super()._on_change(tables)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room.share_height()

    def shown(self) -> None:
        super().shown()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.offer_camera()
        self.ready.look()

    def offer_camera(self) -> None:
        self.camera.offer(wanted=self.context.settings.camera_offered)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody is watched by a desk that does something else."""
        super().hideEvent(event)
        self.camera.stop()

    def closing(self) -> None:
        self.attempts.finish()

    def undo(self) -> None:
        """F8: the line that is chosen in the list below, else this desk's last scan."""
        if self._at_receivers():
            self.receiver_desk.undo()
        elif self.last.has_choice():
            self.last.undo_chosen()
        else:
            self.attempts.undo_last()

    def walk_in(self) -> None:
        """F4: somebody who is on no list; what was typed so far is taken for the name."""
        if not self.context.may(Right.WALK_IN):
            self.card.advise(self.tr("This desk is a fast lane. Send walk-ins to the help desk."))
            return
        typed = self.box.text().strip()
        name = "" if any(letter.isdigit() for letter in typed) else typed
        self.remedies.walk_in(name)

    def take_code(self, code: str) -> None:
        if self._at_receivers():
            if not self.attempts.is_repeated(code):
                self.receiver_desk.take_code(code)
            self.box.clear()
        else:
            self.attempts.scan(code)

    def show_example(self) -> None:
        """Admit somebody who isn't in yet: what the pictures of this page show."""
        with self.context.db.read() as session:
            waiting = [one for one in people.views(session) if one.status == "expected"]
        both_scripts = [one for one in waiting if one.native_name and one.native_name != one.name]
        for person in (both_scripts or waiting)[:1]:
            self.attempts.admit(person.id)

    def _connect(self) -> None:
        self.box.scanned.connect(self.take_code)
        self.box.entered.connect(self._on_enter)
        self.box.entered_nothing.connect(self._on_bare_enter)
        self.box.moved.connect(self.found.step)
        self.box.textChanged.connect(self._on_text)
        self._looking_up.filled.connect(partial(self._upper.setCurrentWidget, self.found))
        self.found.chosen.connect(self._admit)
        self.attempts.answered.connect(self._on_answer)
        self.attempts.failed.connect(partial(errors.show, self))
        self.attempts.held.connect(self.box.clear)
        self.attempts.asking.connect(self.box.clear)
        self.attempts.held.connect(partial(elsewhere.ask, self))
        self.camera.scanned.connect(self.take_code)
        self.lookout.lately_read.connect(self._show_lately)
        self.lookout.house_read.connect(self.counts.show_house)
        self.lookout.badge_drawn.connect(self._show_badge)
        self.lookout.failed.connect(partial(errors.show, self))
        self.attempts.repeated.connect(self.box.clear)
        self.card.undo_wanted.connect(self.attempts.undo_last)
        self.card.person_wanted.connect(self._open_person)
        self.card.action_wanted.connect(self.remedies.do)
        self.remedies.scanned.connect(self.take_code)
        self.remedies.answered.connect(self.card.show_result)
        self.remedies.print_wanted.connect(self.print_again)
        self.receiver_desk.answered.connect(self._on_receiver)
        self.last.person_wanted.connect(self._open_person)
        self.last.undo_wanted.connect(self.attempts.undo_line)
        self.counts.awaited_wanted.connect(self._on_awaited)
        self.ready.wanted.connect(self.wanted)
        self.ready.changed.connect(self._room.share_height)
        self.gates.camera_button.toggled.connect(self.ready.give_way)
        self.gates.gate_chosen.connect(self._on_gate)
        self.gates.guests_wanted.connect(self.remedies.open_guests)
        self.gates.rules_wanted.connect(self.remedies.open_rules)
        self.gates.direction_chosen.connect(self._on_direction)

    # What is scanned or typed

    def _on_text(self, text: str) -> None:
        if not self._looking_up.follow(text):
            self._show_answer()

    def _on_enter(self, text: str) -> None:
        cleaned = codes.clean(text)
        if codes.is_typing_code(cleaned) or is_garbled(cleaned):
            self._looking_up.stop()
            self.take_code(text.strip())
            return
        if self._at_receivers() and any(letter.isdigit() for letter in cleaned):
            self._looking_up.stop()
            if not self.attempts.is_repeated(cleaned):
                self.receiver_desk.take_number(cleaned)
            self.box.clear()
            return
        self._looking_up.finish(text, in_sight=self._upper.currentWidget() is self.found)
        if chosen := self.found.current():
            self._admit(chosen)
        elif self.found.found():
            self.found.step(1)
        elif may_be_code(text):
            self.take_code(text.strip())

    def _on_bare_enter(self) -> None:
        """With nothing typed, Enter is the first thing that can be done about a refusal."""
        if monotonic() - self._answered_at < ENTER_AGAIN_S:
            return
        if self._at_receivers():
            self.receiver_desk.do_remedy()
        else:
            self.card.first_action()

    def _admit(self, found: PersonView) -> None:
        if self._at_receivers():
            self.receiver_desk.take_person(found.id)
            self.box.clear()
        else:
            self.attempts.admit(found.id)

    def _at_receivers(self) -> bool:
        return self.attempts.gate == RECEIVERS

    def _on_receiver(self, state: State) -> None:
        self._answered_at = monotonic()
        sounds.play(state, self.context.settings.volume)

    def _on_answer(self, result: ScanResult) -> None:
        self._answered_at = monotonic()
        self.card.show_result(result)
        self.card.show_undo(self.attempts.undoable[1] if self.attempts.undoable else "")
        self.lookout.person = result.person.id if result.person else None
        self.lookout.look()
        self.lookout.draw_badge(self.lookout.person)
        self.answered.emit(result)
        sounds.play(self.card.state(result), self.context.settings.volume)
        if not self.attempts.waited:  # else the next code may be on its way into the field
            self.box.clear()
        self._looking_up.stop()  # the answer stays in sight until the next key
        self._show_answer()

    def _show_answer(self) -> None:
        self._upper.setCurrentWidget(self.receiver_desk if self._at_receivers() else self.card)

    # What can be done about an answer

    def take_printing(self, desk: PrintDesk) -> None:
        self.printing = AtDoor(self, desk)

    def print_badge(self) -> None:
        """F9, also without a check-in: for whoever is chosen in the list of those found."""
        if self.printing:
            self.printing.print_one()

    def print_again(self, person_id: UUID) -> None:
        """A new code on a new badge; the old one is dead from then on."""
        if self.printing:
            self.printing.print_again(person_id)

    def listed(self) -> PersonView | None:
        """Who is chosen in the list, while it is in sight."""
        return self.found.current() if self._upper.currentWidget() is self.found else None

    def say(self, sentence: str, state: State) -> None:
        """Something that is no answer of a gate, where answers stand."""
        self.box.clear()
        self.card.advise(sentence, state)
        self._upper.setCurrentWidget(self.card)

    def _may_undo(self, scan: PastScan) -> bool:
        if scan.desk == self.context.desk:
            return self.context.may(Right.UNDO_OWN)
        return self.context.may(Right.UNDO_ANY)

    def _open_person(self, person_id: UUID) -> None:
        if self.context.may(Right.EDIT_PEOPLE):
            self.wanted.emit("people", person_id)

    def _on_awaited(self, awaited: Awaited) -> None:
        self._open_person(awaited.person_id)

    def _gate_key(self) -> str:
        return f"gate/{self.context.event.id}"

    def _on_gate(self, key: str) -> None:
        self.attempts.gate = key
        self.lookout.gate = self._looked_at()
        self.attempts.undoable = None
        self.context.settings.put(self._gate_key(), key)
        self.card.clear()
        if self._at_receivers():
            self.receiver_desk.forget()
            self.receiver_desk.read()
        self._show_answer()
        self.lookout.look()
        self._show_placeholder()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _looked_at(self) -> str:
        """Where receivers are handed out, the entrance is what the counts are of."""
        return checkin.ENTRANCE if self._at_receivers() else self.attempts.gate

    def _on_direction(self) -> None:
        self.attempts.direction = self.gates.direction()
        self._show_placeholder()

    def _show_placeholder(self) -> None:
        short = self.tr("Scan or search")  # for a large text on a small screen
        if self.attempts.gate == RECEIVERS:
            self.box.show_hints(self.tr("Scan a badge, or a receiver that comes back…"), short)
            self.found.show_enter(self.tr("Enter takes the person"))
        elif self.attempts.direction is Direction.OUT or self.attempts.gate == checkin.EXIT:
            self.box.show_hints(self.tr("Scan a badge that leaves, or type a name…"), short)
            self.found.show_enter(self.tr("Enter records the exit"))
        else:
            self.found.show_enter(self.tr("Enter checks in"))
            self.box.show_hints(self.tr("Scan a badge or type a name…"), short)

    def _show_lately(self, lately: Lately) -> None:
        if lately.gates is not None:
            chosen = self.gates.show_gates(lately.gates)
            if chosen != self.attempts.gate:
                self._on_gate(chosen)
        if lately.gate == self.lookout.gate:
            self._show_at_gate(lately)

    def _show_at_gate(self, lately: Lately) -> None:
        self.last.show_scans(lately.scans)
        self.counts.show_counters(lately.counters)
        self.door.show_door(lately.door)
        self.remedies.running = self.door.running
        self._room.share_height()
        result = self.card.result
        if lately.around and result and result.person and result.person.id == lately.person_id:
            first = result.outcome is Outcome.ADMITTED
            self.card.show_around(lately.around, lately.counters.arrived if first else 0)
        if self.lookout.is_behind():
            return  # F8 knows what is newer
        mine = next((scan for scan in lately.scans if self._is_mine(scan)), None)
        self.attempts.undoable = (mine.id, called(mine)) if mine else None
        self.card.show_undo(called(mine) if mine else "")

    def _is_mine(self, scan: PastScan) -> bool:
        return scan.desk == self.context.desk and not scan.undone and scan.outcome in MOVING

    def _show_badge(self, person_id: UUID, page: "Raster | None") -> None:
        result = self.card.result
        if result and result.person and result.person.id == person_id:
            words = self.tr("Badge of %1").replace("%1", isolate(result.person.name))
            self.card.show_preview(page, words)
