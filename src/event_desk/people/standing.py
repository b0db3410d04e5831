"""Who is in where, worked out from scans alone.

`stand` and `moves` are pure functions of a set of scans: the order in which the scans arrive and
how often they do changes nothing, and neither does a clock that was wrong. What `model.Presence`
keeps is their result, written down (`save`) so that no counter has to work it out again.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, delete, insert, select, update
from sqlalchemy.orm import Session, aliased

from event_desk.model import Gate, Person, Presence, Scan
from event_desk.model.words import GateKind, Outcome
from event_desk.people.merged import family

VENUE = frozenset({GateKind.ENTRANCE, GateKind.EXIT})
# Exits that older files wrote down for rooms that were left by entering another one.
IMPLIED = "moved:"
_AT_ONCE = 500  # people in one query
_UNDO = aliased(Scan)
_TABLE: Any = Presence.__table__
_CHANGED = (
    update(_TABLE)
    .where(_TABLE.c.person_id == bindparam("person"), _TABLE.c.gate_id == bindparam("gate"))
    .values({name: bindparam(name) for name in ("inside", "first_at", "since", "day", "desk_id")})
)


@dataclass(frozen=True, slots=True)
class Line:
    """A scan that let somebody in or out and that nobody took back."""

    gate_id: UUID
    gate_kind: str
    entered: bool
    at: datetime
    day: date
    desk_id: UUID
    number: int
    tick: int

    @property
    def order(self) -> tuple[int, UUID, int]:
        return self.tick, self.desk_id, self.number


@dataclass(frozen=True, slots=True)
class Move:
    """One person in or out at one gate, scanned there or implied by a scan elsewhere."""

    gate_id: UUID
    entered: bool
    at: datetime
    day: date
    desk_id: UUID


@dataclass(frozen=True, slots=True)
class Standing:
    """What the scans that stand say of a person at a gate, as `model.Presence` keeps it."""

    inside: bool
    first_at: datetime
    since: datetime
    day: date
    desk_id: UUID


def moves(lines: Iterable[Line]) -> list[Move]:
    """One person's comings and goings in their order.

    Nobody is in two rooms: who enters one has left the last. Who leaves the venue, by the entrance
    or by an exit, has left the room as well.
    """
    found: list[Move] = []
    rooms: set[UUID] = set()
    entrance: UUID | None = None
    for line in sorted(set(lines), key=lambda line: line.order):
        here = line.gate_id
        if line.gate_kind == GateKind.ENTRANCE:
            entrance = here
        left: set[UUID] = set()
        if line.gate_kind in VENUE:
            if not line.entered:
                left, rooms = rooms, set()
        elif line.entered:
            left, rooms = rooms - {here}, {here}
        else:
            rooms = rooms - {here}
        found += [_move(line, gate_id, entered=False) for gate_id in sorted(left)]
        if line.gate_kind != GateKind.EXIT:
            found.append(_move(line, here, entered=line.entered))
        elif entrance is not None:
            found.append(_move(line, entrance, entered=False))
    return found


def stand(lines: Iterable[Line]) -> dict[UUID, Standing]:
    """By gate, for each gate at which the person was let in at least once."""
    found: dict[UUID, Standing] = {}
    for move in moves(lines):
        before = found.get(move.gate_id)
        if move.entered:
            first = before.first_at if before else move.at
            found[move.gate_id] = Standing(True, first, move.at, move.day, move.desk_id)
        elif before is not None:
            found[move.gate_id] = Standing(
                False, before.first_at, before.since, before.day, before.desk_id
            )
    return found


def lines_of(session: Session, ids: Iterable[UUID]) -> list[Line]:
    """What stands of one person, whose entries may be several (`family`)."""
    return [line for _entry, line in _lines_by_entry(session, ids)]


def _lines_by_entry(session: Session, ids: Iterable[UUID]) -> Iterator[tuple[UUID, Line]]:
    rows = session.execute(
        select(
            Scan.person_id, Scan.gate_id, Gate.kind, Scan.outcome, Scan.at, Scan.day, Scan.desk_id,
            Scan.number, Scan.tick,
        )
        .join(Gate, Gate.id == Scan.gate_id)
        .outerjoin(_UNDO, _UNDO.undoes_id == Scan.id)
        .where(
            Scan.person_id.in_(list(ids)),
            Scan.outcome.in_((Outcome.ADMITTED, Outcome.EXIT_RECORDED)),
            ~Scan.reason.startswith(IMPLIED),
            _UNDO.id.is_(None),
        )
    )  # fmt: skip
    for entry, gate_id, kind, outcome, at, day, desk_id, number, tick in rows:
        entered = outcome == Outcome.ADMITTED
        if entry is not None:
            yield entry, Line(gate_id, kind, entered, at, day, desk_id, number, tick)


def save(session: Session, person_id: UUID, now: Mapping[UUID, Standing]) -> None:
    """Make the presences of a person what the scans say."""
    kept = {
        row.gate_id: row for row in session.scalars(select(Presence).filter_by(person_id=person_id))
    }
    for gate_id, standing in now.items():
        row = kept.pop(gate_id, None)
        if row is None:
            session.add(Presence(gate_id=gate_id, person_id=person_id, **asdict(standing)))
            continue
        for name, value in asdict(standing).items():
            if getattr(row, name) != value:
                setattr(row, name, value)
    for row in kept.values():
        session.delete(row)


def recompute(session: Session, person_id: UUID) -> None:
    """Make a person's presences what the scans under all of their entries say."""
    save(session, person_id, stand(lines_of(session, family(session, person_id))))


def recompute_all(session: Session, person_ids: Collection[UUID]) -> None:
    """The same for many, whichever of their entries is named; one merged away is nowhere."""
    merged = select(Person.id, Person.merged_into_id).where(Person.merged_into_id.isnot(None))
    into = {entry: kept for entry, kept in session.execute(merged) if kept is not None}
    entries: dict[UUID, list[UUID]] = {}
    wanted = {_kept(into, one) for one in person_ids}
    for one in {*wanted, *(entry for entry in into if _kept(into, entry) in wanted)}:
        entries.setdefault(_kept(into, one), []).append(one)
    ordered = sorted(wanted)
    for start in range(0, len(ordered), _AT_ONCE):
        _recompute_some(session, {one: entries[one] for one in ordered[start : start + _AT_ONCE]})


def _kept(into: Mapping[UUID, UUID], entry: UUID) -> UUID:
    passed = {entry}
    while (further := into.get(entry)) is not None and further not in passed:
        entry = further
        passed.add(entry)
    return entry


def _recompute_some(session: Session, families: Mapping[UUID, Sequence[UUID]]) -> None:
    of = {entry: kept for kept, some in families.items() for entry in some}
    lines: dict[UUID, list[Line]] = {kept: [] for kept in families}
    for entry, line in _lines_by_entry(session, of):
        lines[of[entry]].append(line)
    stored = {
        (row[0], row[1]): Standing(row[2], row[3], row[4], row[5], row[6])
        for row in session.execute(
            select(
                Presence.person_id, Presence.gate_id, Presence.inside, Presence.first_at,
                Presence.since, Presence.day, Presence.desk_id,
            ).where(Presence.person_id.in_(of))
        )
    }  # fmt: skip
    now = {
        (kept, gate): standing
        for kept, some in lines.items()
        for gate, standing in stand(some).items()
    }
    new = [key for key in now if key not in stored]
    changed = [key for key in now if key in stored and stored[key] != now[key]]
    for person, gate in stored.keys() - now.keys():
        session.execute(delete(Presence).filter_by(person_id=person, gate_id=gate))
    if changed:
        session.connection().execute(
            _CHANGED,
            [{"person": one, "gate": gate, **asdict(now[one, gate])} for one, gate in changed],
        )
    if new:
        rows = [{"person_id": one, "gate_id": gate, **asdict(now[one, gate])} for one, gate in new]
        session.execute(insert(Presence), rows)


def undone_scans() -> Select[UUID | None]:
    return select(Scan.undoes_id).where(Scan.undoes_id.isnot(None))


def _move(line: Line, gate_id: UUID, *, entered: bool) -> Move:
    return Move(gate_id, entered, line.at, line.day, line.desk_id)
