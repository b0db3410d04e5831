"""Who was where, worked out from the scans.

Leaving the venue, or entering another room, leaves a room as well (`people.standing`).

An undone scan counts for nothing. What somebody did before two entries were merged counts for the
entry that was kept; what an erased person did still counts, without a name.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
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

    def at(self, gate_id: UUID) -> tuple[Visit, ...]:
        return tuple(visit for visit in self.visits if visit.gate_id == gate_id)

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
    order = {place.id: index for index, place in enumerate(places)}
    kept = _kept(session)
    lines: dict[UUID, list[Line]] = {}
    refused: dict[UUID, int] = {}
    for gate_id, kind, person_id, outcome, day, at, desk_id, number, tick in session.execute(
        select(
            Scan.gate_id, Gate.kind, Scan.person_id, Scan.outcome, Scan.day, Scan.at, Scan.desk_id,
            Scan.number, Scan.tick,
        )
        .join(Gate, Gate.id == Scan.gate_id)
        .where(
            Scan.kind != "undo",
            ~Scan.reason.startswith(IMPLIED),
            Scan.id.not_in(undone_scans()),
        )
    ):  # fmt: skip
        if outcome not in (Outcome.ADMITTED, Outcome.EXIT_RECORDED):
            refused[gate_id] = refused.get(gate_id, 0) + 1
        elif person_id is not None:
            entered = outcome == Outcome.ADMITTED
            lines.setdefault(kept.get(person_id, person_id), []).append(
                Line(gate_id, kind, entered, at, day, desk_id, number, tick)
            )
    days: dict[tuple[UUID, UUID, date], list[tuple[datetime, bool]]] = {}
    for person_id, own in lines.items():
        for move in moves(own):
            key = (person_id, move.gate_id, move.day)
            days.setdefault(key, []).append((move.at, move.entered))
    visits = [_visit(*key, seen) for key, seen in days.items()]
    visits.sort(key=lambda visit: (order[visit.gate_id], visit.day, _first_move(visit)))
    return Attendance(places, tuple(visits), refused)


def _first_move(visit: Visit) -> str:
    return str(visit.first_in or visit.last_out or "")


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
