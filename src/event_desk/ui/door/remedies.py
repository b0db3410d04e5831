"""What the desk does about an answer: admit anyway, a note, the list of guests, a walk-in."""

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from event_desk import checkin, clock, people
from event_desk.checkin import ItemShort, Note, NoteKind, ScanResult
from event_desk.errors import EventDeskError
from event_desk.people import PersonFields
from event_desk.texts import localised
from event_desk.ui import errors
from event_desk.ui.context import Context
from event_desk.ui.door import questions
from event_desk.ui.door.actions import Action
from event_desk.ui.door.attempts import Attempts
from event_desk.ui.door.door_dialog import DoorDialog
from event_desk.ui.door.gate_bar import GateBar
from event_desk.ui.door.guests_dialog import GuestsDialog
from event_desk.ui.door.rules_dialog import Rules, RulesDialog
from event_desk.ui.door.walk_in_dialog import WalkIn, WalkInDialog


class Remedies(QObject):
    """Its dialogs stand above the page; a badge scanned there is the next guest."""

    scanned = Signal(str)
    answered = Signal(object)
    """A `ScanResult` with what was answered in the place of the question."""
    print_wanted = Signal(object)
    """The id of the person whose badge is to be printed again."""

    def __init__(self, page: QWidget, context: Context, attempts: Attempts, gates: GateBar) -> None:
        super().__init__(page)
        self._page = page
        self._context = context
        self._attempts = attempts
        self._gates = gates
        self.running: ItemShort | None = None
        """What runs behind the chosen gate."""

    def do(self, action: Action, result: ScanResult) -> None:
        match action:
            case Action.WALK_IN:
                self.walk_in("")
            case Action.GUESTS:
                self.open_guests()
            case Action.HOURS:
                self.open_rules()
            case _ if result.person is not None:
                self._about(action, result, result.person.id)
            case _:
                pass

    def walk_in(self, name: str) -> None:
        def admit(new: WalkIn) -> None:
            self._attempts.walk_in(new.fields())

        self._ask(WalkInDialog.ask(self._page, name, admit))

    def open_guests(self) -> None:
        """The list of what runs behind the chosen gate."""
        if self.running is not None:
            title = localised(self.running.titles, self._context.event.languages)
            GuestsDialog(self._page, self._context, self.running.code, title).open()

    def open_rules(self) -> None:
        gate = self._gates.gate
        if gate is not None:
            keep = partial(self._keep_rules, gate.key)
            self._ask(RulesDialog.ask(self._page, self._gates.title(gate), gate, keep))

    def _about(self, action: Action, result: ScanResult, person_id: UUID) -> None:
        assert result.person is not None
        name, flag = result.person.name, result.person.flag
        match action:
            case Action.ADMIT:
                admit = partial(self._attempts.admit, person_id)
                self._ask(questions.ask_reason(self._page, name, admit))
            case Action.LEFT_WITH:
                self._ask_left_with(result)
            case Action.NOTE:
                keep = partial(self._keep_note, person_id)
                self._ask(questions.ask_note(self._page, name, flag, keep))
            case Action.RESTORE:
                self._attempts.restore(person_id)
            case Action.PUT_ON_LIST:
                self._attempts.put_on_list(person_id, result.item_code)
            case Action.PRINT:
                self.print_wanted.emit(person_id)
            case _:
                pass

    def _ask(self, dialog: DoorDialog) -> None:
        dialog.scanned.connect(self.scanned)

    def _ask_left_with(self, result: ScanResult) -> None:
        person = result.person
        assert person is not None
        known = tuple(
            note.text for note in result.notes if note.kind is NoteKind.HAND_OVER and note.text
        )
        keep = partial(self._keep_left_with, result)
        self._ask(questions.ask_left_with(self._page, person.name, known, keep))

    def _keep_left_with(self, result: ScanResult, words: str) -> None:
        assert result.person is not None
        context = self._context
        try:
            with context.db.write() as session:
                checkin.left_with(
                    session,
                    result.person.id,
                    words,
                    at=clock.now(),
                    scan_id=result.scan_id,
                    desk=context.desk,
                    actor=context.role.value,
                )
        except EventDeskError as error:
            errors.show(self._page, error)
            return
        notes = [note for note in result.notes if note.kind is not NoteKind.HAND_OVER]
        done = Note(NoteKind.LEFT_WITH, words)
        self.answered.emit(replace(result, notes=(done, *notes)))

    def _keep_rules(self, key: str, rules: Rules) -> None:
        with self._context.db.write() as session:
            checkin.set_rules(
                session, key, reentry=rules.reentry, opens=rules.opens, closes=rules.closes
            )

    def _keep_note(self, person_id: UUID, note: str) -> None:
        with self._context.db.write() as session:
            people.edit(session, person_id, PersonFields(flag=note), at=clock.now())
