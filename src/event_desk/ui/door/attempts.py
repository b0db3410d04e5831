"""Trying a gate: each attempt is one short write, and its answer is told once it is on the disk."""

from collections.abc import Callable
from time import monotonic
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from event_desk import checkin, clock, guests, people
from event_desk.checkin import Direction, Outcome, PastScan, ScanResult
from event_desk.errors import EventDeskError
from event_desk.people import PersonFields
from event_desk.ui.context import Context
from event_desk.ui.door.naming import called

SAME_CODE_S = 3.0
MOVING = frozenset({Outcome.ADMITTED, Outcome.EXIT_RECORDED})

# Given a database session, which this layer doesn't know by its type.
Act = Callable[[Any], ScanResult]


class Attempts(QObject):
    """At the gate and in the direction that are chosen."""

    answered = Signal(object)
    failed = Signal(object)
    held = Signal(object)
    """The event was handed over to another laptop: a person says first that this one goes on,
    and what is given is called then."""
    repeated = Signal()
    """The same code within three seconds is one scan, seen twice by the scanner."""

    def __init__(self, context: Context, gate: str, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.gate = gate
        self.direction = Direction.IN
        self.undoable: tuple[UUID, str] | None = None
        """What F8 takes back, and whom."""
        self.also: Callable[[Any, ScanResult], None] = _nothing
        """Done with each answer, in the same transaction: a badge put into the print queue."""
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
        self._do(
            lambda session: checkin.scan(
                session,
                code,
                gate=self.gate,
                at=clock.now(),
                desk=self._context.desk,
                direction=self.direction,
            )
        )

    def admit(self, person_id: UUID, reason: str = "") -> None:
        """Also who is in already: the engine says so, and never admits twice."""
        self._do(lambda session: self._admit(session, person_id, reason))

    def undo_line(self, scan: PastScan) -> None:
        self.undo(scan.id)

    def undo(self, scan_id: UUID) -> None:
        self._do(
            lambda session: checkin.undo(
                session,
                gate=self.gate,
                at=clock.now(),
                desk=self._context.desk,
                scan_id=scan_id,
            )
        )

    def undo_last(self) -> None:
        if self.undoable is not None:
            self.undo(self.undoable[0])

    def walk_in(self, fields: PersonFields) -> None:
        def act(session: Any) -> ScanResult:
            person_id = people.add(session, fields, at=clock.now())
            return self._admit(session, person_id)

        self._do(act)

    def restore(self, person_id: UUID) -> None:
        """A registration that was cancelled counts again, and the person is in."""

        def act(session: Any) -> ScanResult:
            people.restore(session, person_id, at=clock.now())
            return self._admit(session, person_id)

        self._do(act)

    def put_on_list(self, person_id: UUID, item_code: str) -> None:
        """On the list of a session and in; where it has no place left, on its waiting list."""

        def act(session: Any) -> ScanResult:
            guests.sign_up(session, item_code, person_id, at=clock.now())
            return self._admit(session, person_id)

        self._do(act)

    def _admit(self, session: Any, person_id: UUID, reason: str = "") -> ScanResult:
        return checkin.admit(
            session,
            person_id,
            gate=self.gate,
            at=clock.now(),
            desk=self._context.desk,
            direction=self.direction,
            override=reason,
        )

    def _do(self, act: Act) -> None:
        if self._context.elsewhere.asks:
            self.held.emit(lambda: self._write(act))
            return
        self._write(act)

    def _write(self, act: Act) -> None:
        try:
            with self._context.db.write() as session:
                result = act(session)
                self.also(session, result)
        except EventDeskError as error:
            self.failed.emit(error)
            return
        if result.outcome in MOVING and result.person and result.scan_id:
            self.undoable = (result.scan_id, called(result.person))
        elif result.outcome is Outcome.UNDONE:
            self.undoable = None
        self.answered.emit(result)


def _nothing(_session: Any, _result: ScanResult) -> None:
    pass
