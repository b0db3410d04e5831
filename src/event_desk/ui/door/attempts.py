"""Trying a gate: each attempt is one short write, and its answer is told once it is on the disk."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from time import monotonic
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from event_desk import checkin, guests, people
from event_desk.checkin import Claim, Claimed, Direction, Outcome, PastScan, ScanResult
from event_desk.errors import EventDeskError
from event_desk.people import PersonFields
from event_desk.ui.context import Context
from event_desk.ui.door.asking import Asking, Step
from event_desk.ui.door.naming import called

SAME_CODE_S = 3.0
MOVING = frozenset({Outcome.ADMITTED, Outcome.EXIT_RECORDED})

# Given a database session, which this layer doesn't know by its type.
Act = Callable[[Any, datetime, Claimed | None], ScanResult]
Ask = Callable[[Any, datetime], Claim | None]


class Attempts(QObject):
    """At the gate and in the direction that are chosen."""

    answered = Signal(object)
    failed = Signal(object)
    held = Signal(object)
    """The event was handed over to another laptop: a person says first that this one goes on,
    and what is given is called then."""
    repeated = Signal()
    """The same code within three seconds is one scan, seen twice by the scanner."""
    asking = Signal()
    """The other desks are asked first: the answer comes later, and the field is free again."""

    def __init__(self, context: Context, gate: str, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.gate = gate
        self.direction = Direction.IN
        self.undoable: tuple[UUID, str] | None = None
        """What F8 takes back, and whom."""
        self.also: Callable[[Any, ScanResult], None] = _nothing
        """Done with each answer, in the same transaction: a badge put into the print queue."""
        self.waited = False
        """Whether the last answer came later: what stands in the field is the next guest's."""
        self._asking = Asking(context, self)
        self._last = ("", "", 0.0)

    def is_repeated(self, code: str) -> bool:
        before, gate, at = self._last
        now = monotonic()
        self._last = (code, self.gate, now)
        return code == before and gate == self.gate and now - at < SAME_CODE_S

    def scan(self, code: str) -> None:
        if self.is_repeated(code):
            self.repeated.emit()
            return
        gate, direction = self.gate, self.direction

        def ask(session: Any, at: datetime) -> Claim | None:
            return checkin.claim(session, code, gate=gate, at=at, direction=direction)

        def act(session: Any, at: datetime, claimed: Claimed | None) -> ScanResult:
            return checkin.scan(
                session,
                code,
                gate=gate,
                at=at,
                desk=self._context.desk,
                direction=direction,
                claimed=claimed,
            )

        self._do(act, ask)

    def admit(self, person_id: UUID, reason: str = "") -> None:
        """Also who is in already: the engine says so, and never admits twice."""
        self._admit(person_id, reason=reason)

    def undo_line(self, scan: PastScan) -> None:
        self.undo(scan.id)

    def undo(self, scan_id: UUID) -> None:
        gate = self.gate

        def act(session: Any, at: datetime, _claimed: Claimed | None) -> ScanResult:
            return checkin.undo(session, gate=gate, at=at, desk=self._context.desk, scan_id=scan_id)

        self._do(act)

    def undo_last(self) -> None:
        """Whom the button names, also while a later scan waits."""
        if self.undoable is not None:
            self.undo(self.undoable[0])

    def walk_in(self, fields: PersonFields) -> None:
        gate, direction = self.gate, self.direction

        def act(session: Any, at: datetime, _claimed: Claimed | None) -> ScanResult:
            return checkin.admit(
                session,
                people.add(session, fields, at=at),
                gate=gate,
                at=at,
                desk=self._context.desk,
                direction=direction,
                claimed=checkin.own_claim(),
            )

        self._do(act)

    def restore(self, person_id: UUID) -> None:
        """A registration that was cancelled counts again, and the person is in."""
        self._admit(person_id, lambda session, at: people.restore(session, person_id, at=at))

    def put_on_list(self, person_id: UUID, item_code: str) -> None:
        """On the list of a session and in; where it has no place left, on its waiting list."""
        self._admit(
            person_id, lambda session, at: guests.sign_up(session, item_code, person_id, at=at)
        )

    def finish(self) -> None:
        """Decide what still waits for the other desks: the window closes."""
        self._asking.finish()

    def _admit(
        self,
        person_id: UUID,
        before: Callable[[Any, datetime], object] | None = None,
        *,
        reason: str = "",
    ) -> None:
        """`before` puts right what speaks against the person, in the same transaction."""
        gate, direction = self.gate, self.direction

        def ask(session: Any, at: datetime) -> Claim | None:
            return checkin.claim(
                session,
                person_id,
                gate=gate,
                at=at,
                direction=direction,
                override=reason,
                lifted=before is not None,
            )

        def act(session: Any, at: datetime, claimed: Claimed | None) -> ScanResult:
            if before is not None:
                before(session, at)
            return checkin.admit(
                session,
                person_id,
                gate=gate,
                at=at,
                desk=self._context.desk,
                direction=direction,
                override=reason,
                claimed=claimed,
            )

        self._do(act, ask)

    def _do(self, act: Act, ask: Ask | None = None) -> None:
        step = Step(partial(self._write, act), ask)
        if self._context.elsewhere.asks:
            self.held.emit(partial(self._take, step))
            return
        self._take(step)

    def _take(self, step: Step) -> None:
        self._asking.take(step)
        if step.waited:
            self.asking.emit()

    def _write(self, act: Act, step: Step, claimed: Claimed | None) -> None:
        assert step.at is not None
        try:
            with self._context.db.write() as session:
                result = act(session, step.at, claimed)
                self.also(session, result)
        except EventDeskError as error:
            self.failed.emit(error)
            return
        if result.outcome in MOVING and result.person and result.scan_id:
            self.undoable = (result.scan_id, called(result.person))
        elif result.outcome is Outcome.UNDONE:
            self.undoable = None
        self.waited = step.waited
        self.answered.emit(result)


def _nothing(_session: Any, _result: ScanResult) -> None:
    pass
