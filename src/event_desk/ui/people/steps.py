"""What was done on this page and can be taken back, the last first, with the name it was about."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from event_desk import clock, registrations
from event_desk.desks import Hand
from event_desk.errors import EventDeskError
from event_desk.folding import isolate
from event_desk.registrations import Done
from event_desk.ui import errors
from event_desk.ui.context import Context

KEPT = 50


@dataclass(frozen=True, slots=True)
class Step:
    """`names` is how many it was about; `back` takes it back and may raise EventDeskError."""

    name: str
    names: int
    back: Callable[[], None]


class Steps(QObject):
    """`changed` after each step and each undo: the button says what F8 would take back."""

    changed = Signal()

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._done: list[Step] = []

    def hand(self) -> Hand:
        return Hand(clock.now(), self._context.desk, self._context.role.value)

    def write(self, act: Callable[[Any], Any]) -> Any:
        """What `act` gives in a transaction of its own; None after an error, which is shown."""
        try:
            with self._context.db.write() as session:
                return act(session)
        except EventDeskError as error:
            errors.show(self._page, error)
            return None

    def register(self, act: Callable[[Any], Done]) -> Done | None:
        """A change to registrations, with the step that takes it back."""
        done: Done | None = self.write(act)
        if done is not None and done.ids:
            self.add(Step(done.name, len(done.ids), lambda: self._undo(done)))
        return done

    def add(self, step: Step) -> None:
        self._done = [*self._done[1 - KEPT :], step]
        self.changed.emit()

    def forget(self) -> None:
        """Somebody took the last one back elsewhere."""
        if self._done:
            self._done.pop()
            self.changed.emit()

    def undo(self) -> bool:
        if not self._done:
            return False
        try:
            self._done[-1].back()
        except EventDeskError as error:
            errors.show(self._page, error)
            return False
        self.forget()
        return True

    def last(self) -> str:
        """Whom the last step was about; empty when there is none."""
        if not self._done:
            return ""
        step = self._done[-1]
        if step.names > 1:
            return self.tr("%n person(s)", "", step.names)
        return isolate(step.name)

    def _undo(self, done: Done) -> None:
        with self._context.db.write() as session:
            registrations.undo(session, done, self.hand())
