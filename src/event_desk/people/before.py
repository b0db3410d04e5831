"""What counted when something was written: the lines tell what was changed since."""

import json
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.model import Gate, Item, Line, Person
from event_desk.model.words import GateKind

_PARTS = ("shown", "contact", "sensitive", "safeguarding")


class Before:
    """A rule that is set afterwards makes nobody's return a double, and a merge doesn't either.

    `written` is the tick of the line that is judged.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._rules: dict[UUID, tuple[str, UUID | None]] = {}
        self._people: dict[UUID, UUID | None] = {}
        self._changes: dict[tuple[str, UUID, str], Sequence[tuple[int, object]]] = {}

    def reentry(self, gate_id: UUID, written: int) -> str:
        """An item's door takes from its room's what nobody set for itself."""
        own, room_gate = self._gate(gate_id)
        rule = self._value("gates", gate_id, "reentry", own, written)
        if rule != "daily" or room_gate is None:
            return str(rule)
        return str(self._value("gates", room_gate, "reentry", self._gate(room_gate)[0], written))

    def whom(self, entry: UUID, written: int) -> UUID:
        """The person that an entry stood for."""
        passed = {entry}
        while True:
            if entry not in self._people:
                into = select(Person.merged_into_id).where(Person.id == entry)
                self._people[entry] = self._session.scalar(into)
            kept = self._people[entry]
            now = kept.hex if kept else None
            then = self._value("people", entry, "merged_into_id", now, written)
            if not isinstance(then, str) or UUID(then) in passed:
                return entry
            entry = UUID(then)
            passed.add(entry)

    def stays(self, table: str, row: UUID, columns: Sequence[str], written: int) -> bool:
        """Whether nobody has changed these columns since."""
        return not any(
            tick > written for column in columns for tick, _ in self._changed(table, row, column)
        )

    def _gate(self, gate_id: UUID) -> tuple[str, UUID | None]:
        """Its rule now, and the gate of the room in which its item is."""
        if gate_id not in self._rules:
            rule, room_id = self._session.execute(
                select(Gate.reentry, Item.room_id)
                .outerjoin(Item, Item.id == Gate.item_id)
                .where(Gate.id == gate_id)
            ).one()
            of_room = None
            if room_id is not None:
                query = select(Gate.id).where(Gate.kind == GateKind.ROOM, Gate.room_id == room_id)
                of_room = self._session.scalar(query)
            self._rules[gate_id] = rule, of_room
        return self._rules[gate_id]

    def _value(self, table: str, row: UUID, column: str, now: object, written: int) -> object:
        changes = self._changed(table, row, column)
        return next((before for tick, before in changes if tick > written), now)

    def _changed(self, table: str, row: UUID, column: str) -> Sequence[tuple[int, object]]:
        key = table, row, column
        if key not in self._changes:
            self._changes[key] = _changes(self._session, table, row, column)
        return self._changes[key]


def _changes(session: Session, table: str, row: UUID, column: str) -> Sequence[tuple[int, object]]:
    """When a column was changed, and what stood there before; the earliest first."""
    found: list[tuple[int, object]] = []
    for tick, *parts in session.execute(
        select(Line.tick, *(getattr(Line, part) for part in _PARTS))
        .where(Line.table == table, Line.row_id == row.hex, Line.kind == "changed")
        .order_by(Line.tick, Line.origin, Line.number)
    ):
        for part in parts:
            if part and f'"{column}"' in part and not part.startswith("sealed:"):
                change = json.loads(part).get(column)
                found += [(tick, change[0])] if change else []
    return found
