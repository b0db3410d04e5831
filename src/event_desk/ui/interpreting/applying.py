"""Doing what was suggested for a gap: the same edits as by hand, all taken back at once."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Protocol

from event_desk import clock
from event_desk.allocation import hand
from event_desk.allocation.demands import item_seats
from event_desk.allocation.frame import Frame
from event_desk.allocation.hand import Undo
from event_desk.allocation.problem import Item, Plan, Seat
from event_desk.allocation.suggestions import Kind, Suggestion

_FORMS = frozenset({Kind.HIRE})
"""What a form does: people who are not there yet."""


class Planned(Protocol):
    """A plan with the problem it was made for."""

    @property
    def plan(self) -> Plan: ...

    @property
    def frame(self) -> Frame: ...


def can_do(one: Suggestion) -> bool:
    """Else a form opens."""
    return one.kind not in _FORMS


def write(session: Any, picture: Planned, one: Suggestion) -> tuple[Undo, ...]:
    """Sessions first, then rooms, then people; `session` is a database's."""
    return tuple(_edits(session, picture, one))


def _edits(session: Any, picture: Planned, one: Suggestion) -> Iterator[Undo]:
    at = clock.now()
    rooms = dict(one.edit.rooms)
    for item in one.edit.items:
        yield from _regime(session, picture, item, at)
        if _is_moved(picture, item):
            room = rooms.pop(item.id, None)
            where = hand.KEEP if room is None else room
            yield hand.move(session, item.id, room_id=where, start=item.start, end=item.end, at=at)
    for item_id, room in rooms.items():
        yield hand.move(session, item_id, room_id=room, at=at)
    for placed in one.edit.booths:
        times = placed.start, placed.end
        yield hand.place_booth(session, placed.booth, placed.room, *times, at=at)
    for item_id, seats in one.edit.seats.items():
        before = item_seats(picture.plan, item_id)
        coming = {seat.interpreter for seat in seats - before}
        for seat in sorted(before - seats, key=lambda seat: (seat.language, seat.interpreter)):
            # Who worked into a language that is no longer asked for has left with it.
            if seat.interpreter not in coming and seat.language in _heard(one, seat, picture):
                yield hand.release(session, item_id, seat.language, seat.interpreter, at=at)
        for seat in sorted(seats - before, key=lambda seat: (seat.language, seat.interpreter)):
            yield hand.assign(session, item_id, seat.language, seat.interpreter, at=at)


def _regime(session: Any, picture: Planned, item: Item, at: datetime) -> Iterator[Undo]:
    before = picture.frame.items.get(item.id)
    if before is None or (before.mode, before.interpret_into) == (item.mode, item.interpret_into):
        return
    mode = hand.KEEP if item.mode is before.mode else item.mode.value
    into = hand.KEEP if item.interpret_into == before.interpret_into else item.interpret_into
    yield hand.interpret(session, item.id, mode=mode, into=into, at=at)


def _heard(one: Suggestion, seat: Seat, picture: Planned) -> tuple[str, ...]:
    changed = {item.id: item for item in one.edit.items}
    item = changed.get(seat.item) or picture.frame.items.get(seat.item)
    return () if item is None else item.interpret_into


def _is_moved(picture: Planned, item: Item) -> bool:
    before = picture.frame.items.get(item.id)
    return before is not None and (before.start, before.end) != (item.start, item.end)
