"""Rooms and sessions with more people than places, because several desks gave the last ones.

Worked out from the scans whenever it is asked for, not kept: desks that know the same scans find
the same, and it is over when enough people have left. Who counts is rather too few than too many,
so that no desk that was right is in the list.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID, uuid5

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from event_desk.desks import is_shared
from event_desk.field_classes import Class
from event_desk.model import (
    Assignment,
    Desk,
    Gate,
    Interpreter,
    Item,
    ItemSpeaker,
    Line,
    Presence,
    Room,
    Scan,
    Settlement,
)
from event_desk.model.words import GateKind, Outcome
from event_desk.people.before import Before
from event_desk.people.standing import undone_scans
from event_desk.sharing import forgetting


@dataclass(frozen=True, slots=True)
class Overfull:
    """`gate` as scripts name it: `count` people came for `places` places. The last of them were let
    in at these `desks` and `times`."""

    id: UUID
    gate: str
    count: int
    places: int
    desks: tuple[str, ...]
    times: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class _Gate:
    """A door; `scope` is whose places are given there: its item's own, or else the room's."""

    item: UUID | None
    room: UUID | None
    scope: UUID
    places: int
    start: datetime | None
    end: datetime | None
    name: str


@dataclass(frozen=True, slots=True)
class _Entry:
    """The admission by which somebody is in; `asked`: a full room would have spoken against it."""

    scan: UUID
    order: tuple[int, UUID, int]
    gate: _Gate
    origin: UUID
    desk: str
    at: datetime
    asked: bool


@dataclass(frozen=True, slots=True)
class _Then:
    """What counted when an admission was written: what was planned otherwise, or removed, since
    says nothing of what its desk should have done."""

    session: Session
    before: Before
    emptied: int

    def written(self, entry: _Entry) -> int:
        new = Line.table == "scans", Line.row_id == entry.scan.hex, Line.kind == "new"
        return self.session.scalar(select(func.min(Line.tick)).where(*new)) or 0

    def takes_place(self, one: _Entry, entry: _Entry, written: int) -> bool:
        gate = one.gate
        if gate == entry.gate or gate.item is None:
            return True
        stays = self.before.stays
        is_on = gate.end is not None and gate.end > entry.at
        return is_on and stays("items", gate.item, ("room_id", "start", "end"), written)

    def was_so(self, entry: _Entry, written: int) -> bool:
        gate, stays = entry.gate, self.before.stays
        if written <= self.emptied:  # a reason may have stood there
            return False
        if gate.item and not stays("items", gate.item, ("room_id", "places"), written):
            return False
        return gate.scope != gate.room or stays("rooms", gate.scope, ("capacity",), written)


def overfull(session: Session) -> tuple[Overfull, ...]:
    """Those that are so now and that nobody has settled."""
    if not is_shared(session):
        return ()
    gates = _gates(session)
    there: dict[tuple[UUID, date], int] = {}
    for gate_id, day, count in session.execute(
        select(Presence.gate_id, Presence.day, func.count())
        .where(Presence.inside.is_(True), Presence.gate_id.in_(gates))
        .group_by(Presence.gate_id, Presence.day)
    ):
        there[gate_id, day] = count
    then = _Then(session, Before(session), forgetting.emptied_before(session, Class.CONTACT))
    found: dict[UUID, Overfull] = {}
    for gate_id, day in sorted(there):
        gate = gates[gate_id]
        here = _sharing_places(gate, gates)
        if not 0 < gate.places < sum(there.get((one, day), 0) for one in here):
            continue
        key = uuid5(gate.scope, f"overfull:{day}")
        if session.get(Settlement, key) is None:
            one = _judged(key, _entries(session, here, day), gate, then)
            if one is not None and (one.id not in found or one.count > found[one.id].count):
                found[one.id] = one
    return tuple(found.values())


def _sharing_places(gate: _Gate, gates: Mapping[UUID, _Gate]) -> dict[UUID, _Gate]:
    """The doors whose people take the places that are given at this one: of items of the same room
    those at the same time. Who came for an earlier one counts as gone: hardly anyone is scanned on
    the way out."""
    return {
        key: one
        for key, one in gates.items()
        if one == gate
        or (
            gate.item is not None
            and gate.scope == gate.room == one.room
            and (one.item is None or _together(one, gate))
        )
    }


def _together(one: _Gate, other: _Gate) -> bool:
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return one.start < other.end and other.start < one.end


def _gates(session: Session) -> dict[UUID, _Gate]:
    found: dict[UUID, _Gate] = {}
    for gate_id, item, places, start, end, code, room, seats, name in session.execute(
        select(
            Gate.id, Item.id, Item.places, Item.start, Item.end, Item.code, Room.id, Room.capacity,
            Room.name,
        )
        .outerjoin(Item, Item.id == Gate.item_id)
        .outerjoin(Room, or_(Room.id == Gate.room_id, Room.id == Item.room_id))
        .where(Gate.kind.in_((GateKind.ROOM, GateKind.ITEM)))
    ):  # fmt: skip
        scope, limit, told = (room or gate_id, seats or 0, name or "")
        if places is not None:
            scope, limit, told = item, places, code
        found[gate_id] = _Gate(item, room, scope, limit, start, end, told)
    return found


def _judged(key: UUID, entries: list[_Entry], gate: _Gate, then: _Then) -> Overfull | None:
    over: list[_Entry] = []
    count, other = 0, None
    for place, entry in enumerate(entries):
        if entry.gate != gate or not entry.asked or place < gate.places:
            continue
        written = then.written(entry)
        known = [one for one in entries[:place] if then.takes_place(one, entry, written)]
        own = sum(one.origin == entry.origin for one in known)
        # A desk that had known of them all would have said that the room is full.
        if own < gate.places <= len(known) and then.was_so(entry, written):
            over.append(entry)
            count = len(known) + 1
            other = other or next(one for one in reversed(known) if one.origin != entry.origin)
    if other is None:
        return None
    desks = tuple(dict.fromkeys(one.desk for one in (other, *over)))
    times = tuple(one.at for one in (other, *over))
    return Overfull(key, gate.name, count, gate.places, desks, times)


def _entries(session: Session, gates: Mapping[UUID, _Gate], day: date) -> list[_Entry]:
    """In their order; without what was entered from paper, and whom something was taken back of:
    no desk knew of them in that order."""
    present = select(Presence.gate_id, Presence.person_id, Presence.since).where(
        Presence.gate_id.in_(gates), Presence.day == day, Presence.inside.is_(True)
    )
    inside = {tuple(row) for row in session.execute(present)}
    taken_back = select(Scan.person_id).where(Scan.id.in_(undone_scans()), Scan.day == day)
    undone = set(session.scalars(taken_back))
    works = _works(session, [one.item for one in gates.values() if one.item])
    found: dict[tuple[UUID, UUID, datetime], _Entry] = {}
    for scan, gate_id, person, at, tick, number, reason, desk_id, desk, origin in session.execute(
        select(
            Scan.id, Scan.gate_id, Scan.person_id, Scan.at, Scan.tick, Scan.number, Scan.reason,
            Scan.desk_id, Desk.name, Desk.origin,
        )
        .join(Desk, Desk.id == Scan.desk_id)
        .where(Scan.gate_id.in_(gates), Scan.day == day, Scan.outcome == Outcome.ADMITTED)
        .where(Scan.on_paper.is_(False), Scan.id.not_in(undone_scans()))
        .order_by(Scan.tick, Scan.desk_id, Scan.number)
    ):  # fmt: skip
        if person and person not in undone and (gate_id, person, at) in inside:
            item = gates[gate_id].item
            asked = not reason and (item, person) not in works
            order = tick, desk_id, number
            entry = _Entry(scan, order, gates[gate_id], origin or desk_id, desk, at, asked)
            found[gate_id, person, at] = entry
    return sorted(found.values(), key=lambda one: one.order)


def _works(session: Session, items: Collection[UUID]) -> set[tuple[UUID, UUID]]:
    """Who speaks or interprets there, by any plan."""
    speak = select(ItemSpeaker.item_id, ItemSpeaker.person_id).where(ItemSpeaker.item_id.in_(items))
    interpret = (
        select(Assignment.item_id, Interpreter.person_id)
        .join(Interpreter, Interpreter.id == Assignment.interpreter_id)
        .where(Assignment.item_id.in_(items), Interpreter.person_id.isnot(None))
    )
    return {(row[0], row[1]) for query in (speak, interpret) for row in session.execute(query)}
