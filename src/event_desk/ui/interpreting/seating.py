"""Seating people by hand: written beside the window, each step with what takes it back (F8)."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from event_desk import clock, venue
from event_desk.allocation import hand, telling
from event_desk.allocation.hand import Refused, Undo
from event_desk.allocation.problem import Seat
from event_desk.allocation.rules import Violation
from event_desk.folding import isolate
from event_desk.progress import Progress
from event_desk.ui import tasks
from event_desk.ui.context import Context
from event_desk.ui.interpreting import words
from event_desk.ui.interpreting.checking import Move, Outcome, check
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.interpreting.reason_dialog import ReasonDialog
from event_desk.venue import Done, Hand

Step = Callable[[Any], Sequence[Undo]]
"""Writes into a session and answers with what takes it back."""
TakeBack = Callable[[Any], "TakeBack"]
"""Writes into a session and gives what does it again, or raises what stands in the way."""
Named = tuple[str, TakeBack]
MOST_STEPS = 50


class Seating(QObject):
    told = Signal(str)
    """What was done, for the line below."""
    changed = Signal()
    """What can be taken back is another."""

    def __init__(self, owner: QWidget, context: Context) -> None:
        super().__init__(owner)
        self._owner = owner
        self._context = context
        self._done: list[Named] = []
        self._undone: list[Named] = []

    def last(self) -> str:
        """What F8 would take back; empty for nothing."""
        return self._done[-1][0] if self._done else ""

    def next(self) -> str:
        """What Ctrl+Y would do again; empty for nothing."""
        return self._undone[-1][0] if self._undone else ""

    def remember(self, name: str, undos: Sequence[Undo]) -> None:
        """Something done elsewhere that F8 takes back here."""
        self._remember(name, partial(_take_back, tuple(undos)))

    def remember_form(self, done: Done) -> None:
        """A form was saved; F8 takes that back as well."""
        name = self.tr("%1 changed").replace("%1", isolate(done.name))
        self._remember(name, self._form_back(done))

    def _form_back(self, done: Done) -> TakeBack:
        context = self._context

        def take_back(session: Any) -> TakeBack:
            hand = Hand(clock.now(), context.desk, context.role.value)
            return self._form_back(venue.undo(session, done, hand))

        return take_back

    def _remember(self, name: str, take_back: TakeBack) -> None:
        self._done.append((name, take_back))
        del self._done[:-MOST_STEPS]
        self._undone.clear()
        self.changed.emit()

    def forget_last(self) -> None:
        """The last step is taken back otherwise, or is part of a larger one."""
        if self._done:
            self._done.pop()
            self.changed.emit()

    def wish(self, picture: Picture, move: Move, outcome: Outcome | None = None) -> None:
        """Do it; what is forbidden first asks for a reason."""
        found = outcome or check(picture, move)
        if not found.forbidden:
            self.seat(picture, move)
            return
        dialog = ReasonDialog(self._owner, found.lines)
        dialog.accepted.connect(lambda: self.seat(picture, move, found.forbidden, dialog.reason()))
        dialog.open()

    def seat(
        self,
        picture: Picture,
        move: Move,
        forbidden: Sequence[Violation] = (),
        reason: str = "",
    ) -> None:
        def write(session: Any) -> Sequence[Undo]:
            at = clock.now()
            undos: list[Undo] = []
            out = move.out
            if out is not None and out.item != move.item:
                undos.append(hand.release(session, out.item, out.language, move.person, at=at))
            if move.item:
                undos.append(
                    hand.assign(
                        session,
                        move.item,
                        move.language,
                        move.person,
                        at=at,
                        replacing=move.replacing or None,
                    )
                )
            for one in forbidden:
                person = one.people[0] if len(one.people) == 1 else None
                undos.append(hand.allow(session, one.rule, one.item or None, person, reason, at))
            return undos

        self.do(self._name_of(picture, move), write)

    def pin(self, picture: Picture, seat: Seat, pinned: bool) -> None:
        name = self.tr("%1 locked in %2") if pinned else self.tr("%1 unlocked in %2")
        name = name.replace("%1", picture.name(seat.interpreter))

        def write(session: Any) -> Sequence[Undo]:
            at = clock.now()
            person = seat.interpreter
            return (hand.pin_seat(session, seat.item, seat.language, person, pinned, at),)

        self.do(name.replace("%2", picture.code(seat.item)), write)

    def do(self, name: str, write: Step) -> None:
        """Write, remember how to take it back, and tell."""
        db = self._context.db

        def work(_progress: Progress) -> tuple[Undo, ...]:
            with db.write() as session:
                return tuple(write(session))

        def then(undos: tuple[Undo, ...]) -> None:
            self.remember(name, undos)
            self.told.emit(name)

        tasks.run(self._owner, name, work, then=then, quiet=True, aside=True)

    def undo(self) -> None:
        """F8: take back the last step, unless somebody has changed the same thing since."""
        self._turn(self._done, self._undone, self.tr("Taken back: %1"))

    def redo(self) -> None:
        """Ctrl+Y: do again what was taken back last."""
        text = QCoreApplication.translate("ProgrammePage", "Done again: %1")
        self._turn(self._undone, self._done, text)

    def _turn(self, come: list[Named], go: list[Named], said: str) -> None:
        if not come:
            return
        name, step = come.pop()
        self.changed.emit()
        db = self._context.db

        def work(_progress: Progress) -> TakeBack | _RefusedError:
            try:
                with db.write() as session:
                    return step(session)
            except _RefusedError as refusal:  # nothing was written
                return refusal

        def then(found: TakeBack | _RefusedError) -> None:
            if isinstance(found, _RefusedError):
                self.told.emit(self._refused(found.lines, again=go is self._done))
                return
            go.append((name, found))
            self.changed.emit()
            self.told.emit(said.replace("%1", name))

        tasks.run(self._owner, name, work, then=then, quiet=True, aside=True)

    def _refused(self, lines: tuple[str, ...], *, again: bool) -> str:
        if again:
            return QCoreApplication.translate(
                "ProgrammePage", "Somebody has changed it since; it stays as it is."
            )
        text = self.tr("Not taken back, it was changed again since: %1")
        return text.replace("%1", words.listed(lines))

    def _name_of(self, picture: Picture, move: Move) -> str:
        person = picture.name(move.person)
        if not move.item:
            assert move.out is not None
            text = self.tr("%1 taken out of %2").replace("%1", person)
            return text.replace("%2", picture.code(move.out.item))
        text = self.tr("%1 in %2").replace("%1", person)
        return text.replace("%2", picture.code(move.item))


class _RefusedError(Exception):
    def __init__(self, lines: tuple[str, ...]) -> None:
        super().__init__()
        self.lines = lines


def _take_back(undos: tuple[Undo, ...], session: Any) -> TakeBack:
    """The last first, all or nothing; what somebody changed since stands in the way."""
    at = clock.now()
    again: list[Undo] = []
    for undo in reversed(undos):
        answer = hand.undo(session, undo, at)
        if isinstance(answer, Refused):
            raise _RefusedError(telling.refusal(answer))
        again.append(answer)
    return partial(_take_back, tuple(again))
