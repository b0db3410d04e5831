"""What was done to the programme by hand: saved, taken back and done again, with its words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from event_desk import clock, venue
from event_desk.allocation import hand
from event_desk.allocation.hand import KEEP, Refused, Undo
from event_desk.allocation.profile import Rule
from event_desk.allocation.rules import Violation
from event_desk.allocation.suggestions import Suggestion
from event_desk.errors import EventDeskError
from event_desk.programme import ItemView
from event_desk.ui import errors
from event_desk.ui.context import Context
from event_desk.ui.interpreting import applying
from event_desk.ui.programme.fits import Check, Spot
from event_desk.venue import Done

KEPT = 50


class Turn(Protocol):
    """Takes something back, given a database's session, and answers with what does it again."""

    def __call__(self, session: Any, /) -> "Turn": ...


@dataclass(frozen=True, slots=True)
class Step:
    """`name` says what was done: a session's code, or two."""

    name: str
    back: Turn


class _RefusedError(Exception):
    """Somebody has changed the same thing since: the whole step stays as it is."""


class Moves(QObject):
    """`changed` after each step: the buttons say what would be taken back or done again."""

    changed = Signal()
    refused = Signal()
    """Somebody has changed the same thing since, on this or another desk."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def undo_name(self) -> str:
        return self._done[-1].name if self._done else ""

    def redo_name(self) -> str:
        return self._undone[-1].name if self._undone else ""

    def move(
        self,
        item: ItemView,
        spot: Spot,
        *,
        allowed: Sequence[Violation] = (),
        reason: str = "",
    ) -> bool:
        """Save where a session was put; what was `allowed` is noted with the reason.

        A room that was chosen by hand stays in the next plan.
        """

        def act(session: Any) -> Turn:
            return _taking_back(_move(session, item, spot, allowed, reason))

        return self.do(item.code, act)

    def swap(self, one: ItemView, other: ItemView) -> bool:
        """Two sessions change rooms, in one step."""

        def act(session: Any) -> Turn:
            found: list[Undo] = []
            for item, room_id in ((one, other.room_id), (other, one.room_id)):
                found += _move(session, item, Spot(room_id, item.start, item.end))
            return _taking_back(found)

        return self.do(f"{one.code}, {other.code}", act)

    def suggested(self, item: ItemView, check: Check, one: Suggestion) -> bool:
        """What the rules suggested for a gap: sessions, rooms and people in one step."""

        def act(session: Any) -> Turn:
            return _taking_back(applying.write(session, check, one))

        return self.do(item.code, act)

    def pin(self, item: ItemView, *, pinned: bool) -> bool:
        def act(session: Any) -> Turn:
            return _taking_back([hand.pin_room(session, item.id, pinned, clock.now())])

        return self.do(item.code, act)

    def bind(self, topic: ItemView, slot: ItemView) -> bool:
        """A topic takes place in an Open Space slot."""
        return self._record(
            topic, lambda session, hand: venue.bind_topic(session, topic.id, slot.id, hand)
        )

    def unbind(self, topic: ItemView) -> bool:
        """A topic leaves its slot and waits for another."""
        return self._record(
            topic, lambda session, hand: venue.unbind_topic(session, topic.id, hand)
        )

    def cancel(self, item: ItemView, *, cancelled: bool) -> bool:
        """It stays on the programme, struck through, and is no longer planned; or is on again."""
        act = venue.cancel_item if cancelled else venue.restore_item
        return self._record(item, lambda session, hand: act(session, item.id, hand))

    def remember(self, done: Done) -> None:
        """A form has saved something: F8 takes it back, too."""
        self._add(Step(done.name, self._undoing(done, None)))

    def took(self, name: str, undo: Undo) -> None:
        """Something that was saved elsewhere, with what takes it back."""
        self._add(Step(name, _taking_back([undo])))

    def _record(self, item: ItemView, act: Callable[[Any, venue.Hand], Done]) -> bool:
        def do(session: Any) -> Turn:
            return self._undoing(act(session, self._hand()), do)

        return self.do(item.code, do)

    def _undoing(self, done: Done, again: Turn | None) -> Turn:
        def back(session: Any) -> Turn:
            undone = venue.undo(session, done, self._hand())
            return again or self._undoing(undone, None)

        return back

    def _hand(self) -> venue.Hand:
        return venue.Hand(clock.now(), self._context.desk, self._context.role.value)

    def do(self, name: str, act: Turn) -> bool:
        """Save it, and remember what takes it back; False after an error, which was shown."""
        back = self._write(act)
        if back is None:
            return False
        self._add(Step(name, back))
        return True

    def _add(self, step: Step) -> None:
        self._done = [*self._done[1 - KEPT :], step]
        self._undone.clear()
        self.changed.emit()

    def undo(self) -> str:
        """Take the last step back; what it was about, or nothing."""
        return self._turn(self._done, self._undone)

    def redo(self) -> str:
        """Do again what was taken back last."""
        return self._turn(self._undone, self._done)

    def _turn(self, come: list[Step], go: list[Step]) -> str:
        if not come:
            return ""
        step = come.pop()
        again = self._write(step.back)
        if again is not None:
            go.append(Step(step.name, again))
        self.changed.emit()
        return step.name if again is not None else ""

    def _write(self, act: Turn) -> Turn | None:
        """None after an error, which is shown."""
        try:
            with self._context.db.write() as session:
                return act(session)
        except EventDeskError as error:
            errors.show(self._page, error)
        except _RefusedError:
            self.refused.emit()
        return None


def _taking_back(undos: Sequence[Undo]) -> Turn:
    """The last first, all or none."""

    def back(session: Any) -> Turn:
        found: list[Undo] = []
        for one in reversed(undos):
            done = hand.undo(session, one, clock.now())
            if isinstance(done, Refused):
                raise _RefusedError
            found.append(done)
        return _taking_back(found)

    return back


def _move(
    session: Any,
    item: ItemView,
    spot: Spot,
    allowed: Sequence[Violation] = (),
    reason: str = "",
) -> list[Undo]:
    """What is as it was is left alone: a session with wrong times can still get a room."""
    at = clock.now()
    times = (spot.start, spot.end) != (item.start, item.end)
    new_room = spot.room_id != item.room_id
    found = [
        hand.move(
            session,
            item.id,
            room_id=spot.room_id if new_room else KEEP,
            start=spot.start if times else KEEP,
            end=spot.end if times else KEEP,
            pinned=spot.room_id is not None if new_room else None,
            at=at,
        )
    ]
    for rule, about, person in dict.fromkeys(_named(one) for one in allowed):
        found.append(hand.allow(session, rule, about, person, reason, at))
    return found


def _named(one: Violation) -> tuple[Rule, UUID | None, UUID | None]:
    person = UUID(one.people[0]) if one.people else None
    return one.rule, UUID(one.item) if one.item else None, person
