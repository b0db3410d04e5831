"""Who was where, worked out from the scans.

Leaving the venue, or entering another room, leaves a room as well (`people.standing`).

An undone scan counts for nothing. What somebody did before two entries were merged counts for the
entry that was kept; what an erased person did still counts, without a name.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, String, select, type_coerce
from sqlalchemy.orm import Session

from event_desk.model import Gate, Item, Person, Room, Scan
from event_desk.model.words import GateKind, Outcome
from event_desk.people.standing import IMPLIED, Line, moves, undone_scans


@dataclass(frozen=True, slots=True)
class Place:
    """A gate with what it stands for; `titles` by language for an item's door, else empty."""

    id: UUID
    kind: str
    code: str
    titles: Mapping[str, str]
    room: str
    start: datetime | None
    end: datetime | None
    expected: int | None
    item_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One person at one gate on one day of the event's zone.

    `last_out` is the last exit recorded, None when there was none; `inside` tells whether the
    person was admitted again after it. `minutes` add up the times between entry and exit.
    """

    person_id: UUID
    gate_id: UUID
    day: date
    first_in: datetime | None
    last_out: datetime | None
    inside: bool
    admissions: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Attendance:
    """`places` in the order entrance, rooms, items; `visits` by place, day and first move."""

    places: tuple[Place, ...]
    visits: tuple[Visit, ...]
    refused: Mapping[UUID, int]
    by_gate: Mapping[UUID, tuple[Visit, ...]]

    def at(self, gate_id: UUID) -> tuple[Visit, ...]:
        return self.by_gate.get(gate_id, ())

    @property
    def entrance(self) -> Place | None:
        return next((place for place in self.places if place.kind == GateKind.ENTRANCE), None)

    def arrived(self) -> frozenset[UUID]:
        """Who was admitted at the entrance at least once."""
        entrance = self.entrance
        if entrance is None:
            return frozenset()
        return frozenset(visit.person_id for visit in self.at(entrance.id) if visit.admissions)


def load(session: Session) -> Attendance:
    places = _places(session)
    kept = _kept(session)
    lines: dict[UUID, list[Line]] = {}
    refused: Counter[UUID] = Counter()
    key, days_of = _Keys(), _Days()
    for gate, kind, person, outcome, day, at, desk, number, tick in session.execute(_SCANS):
        gate_id = key[gate]
        if outcome not in (Outcome.ADMITTED, Outcome.EXIT_RECORDED):
            refused[gate_id] += 1
        elif person:
            person_id = key[person]
            entered = outcome == Outcome.ADMITTED
            lines.setdefault(kept.get(person_id, person_id), []).append(
                Line(
                    gate_id,
                    kind,
                    entered,
                    at.replace(tzinfo=UTC),
                    days_of[day],
                    key[desk],
                    number,
                    tick,
                )
            )
    found: dict[UUID, list[Visit]] = {place.id: [] for place in places}
    for person_id, own in lines.items():
        days: dict[tuple[UUID, date], list[tuple[datetime, bool]]] = {}
        for move in moves(own):
            days.setdefault((move.gate_id, move.day), []).append((move.at, move.entered))
        for (gate_id, day), seen in days.items():
            found[gate_id].append(_visit(person_id, gate_id, day, seen))
    by_gate = {
        gate_id: tuple(sorted(each, key=lambda visit: (visit.day, _first_move(visit))))
        for gate_id, each in found.items()
    }
    visits = tuple(visit for each in by_gate.values() for visit in each)
    return Attendance(places, visits, refused, by_gate)


# Keys as they are stored: making a UUID of each would take most of the time that this takes.
_SCANS = (
    select(
        type_coerce(Scan.gate_id, String), Gate.kind, type_coerce(Scan.person_id, String),
        Scan.outcome, type_coerce(Scan.day, String), type_coerce(Scan.at, DateTime),
        type_coerce(Scan.desk_id, String), Scan.number, Scan.tick,
    )
    .join(Gate, Gate.id == Scan.gate_id)
    .where(
        Scan.kind != "undo",
        ~Scan.reason.startswith(IMPLIED),
        Scan.id.not_in(undone_scans()),
    )
)  # fmt: skip


class _Keys(dict[Any, UUID]):
    """The UUID for each stored key, made once; a database that has such a type gives it itself."""

    def __missing__(self, stored: Any) -> UUID:
        made = self[stored] = stored if isinstance(stored, UUID) else UUID(stored)
        return made


class _Days(dict[Any, date]):
    """The same for days."""

    def __missing__(self, stored: Any) -> date:
        made = self[stored] = stored if isinstance(stored, date) else date.fromisoformat(stored)
        return made


def _first_move(visit: Visit) -> float:
    first = visit.first_in or visit.last_out
    return first.timestamp() if first else 0.0


def _visit(person_id: UUID, gate_id: UUID, day: date, seen: list[tuple[datetime, bool]]) -> Visit:
    """`seen` in its order: when, and whether it was an admission."""
    since: datetime | None = None
    seconds = 0.0
    for at, entered in seen:
        if entered:
            since = since or at
        elif since is not None:
            # A clock that was set back in between doesn't make a stay shorter than nothing.
            seconds += max(0.0, (at - since).total_seconds())
            since = None
    entries = [at for at, entered in seen if entered]
    exits = [at for at, entered in seen if not entered]
    return Visit(
        person_id=person_id,
        gate_id=gate_id,
        day=day,
        first_in=entries[0] if entries else None,
        last_out=exits[-1] if exits else None,
        inside=seen[-1][1],
        admissions=len(entries),
        minutes=round(seconds / 60),
    )


def _places(session: Session) -> tuple[Place, ...]:
    found = session.execute(
        select(Gate, Item, Room.name)
        .outerjoin(Item, Item.id == Gate.item_id)
        .outerjoin(Room, Room.id == Gate.room_id)
        .where(Gate.kind != GateKind.EXIT)
    )
    rooms = session.execute(select(Item.id, Room.name).join(Room, Room.id == Item.room_id))
    in_room = {row[0]: row[1] for row in rooms}
    ranks = {GateKind.ENTRANCE: 0, GateKind.ROOM: 1, GateKind.ITEM: 2}
    places = [
        Place(
            id=gate.id,
            kind=gate.kind,
            code=item.code if item else "",
            titles=dict(item.titles) if item else {},
            room=in_room.get(item.id, "") if item else room or gate.name,
            start=item.start if item else None,
            end=item.end if item else None,
            expected=item.expected if item else None,
            item_id=item.id if item else None,
        )
        for gate, item, room in found
    ]
    far = max((place.start for place in places if place.start), default=None)
    return tuple(
        sorted(
            places,
            key=lambda place: (
                ranks.get(GateKind(place.kind), 3) if place.kind in set(GateKind) else 3,
                str(place.start or far or ""),
                place.code,
                place.room,
            ),
        )
    )


def _kept(session: Session) -> dict[UUID, UUID]:
    """For everybody who was merged into somebody: whom the scans count for now."""
    merged = session.execute(
        select(Person.id, Person.merged_into_id).where(Person.merged_into_id.isnot(None))
    )
    into = {row[0]: row[1] for row in merged}
    kept: dict[UUID, UUID] = {}
    for start in into:
        end = start
        while (further := into.get(end)) is not None:
            end = further
        kept[start] = end
    return kept
