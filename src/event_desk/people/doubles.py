"""The doubles of an event, kept as `Attention`: read from the file, judged, written down.

Their ids are made of the scans that they are about, so every desk finds the same ones.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar
from uuid import UUID, uuid5

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from event_desk.model import Attention, Desk, Gate, Item, Person, Room, Scan
from event_desk.model import Line as Written
from event_desk.model.words import Matter, Outcome
from event_desk.people.before import Before
from event_desk.people.passes import Double, Pass, doubles
from event_desk.people.standing import IMPLIED, Line

_AT_ONCE = 500  # ids in one query
T = TypeVar("T")


def double_id(second: UUID) -> UUID:
    """The id of the matter that a scan is, where it is the second of a double."""
    return uuid5(second, "double")


def note_doubles(session: Session, person_ids: Collection[UUID]) -> None:
    """Make the doubles that are kept of these people what their scans say now.

    The scans, and who merged whom, have to be written, and the lines that tell of them.
    """
    families = _families(session)
    ids = {one for given in person_ids for one in families.family(given)}
    stale = _kept(session, ids)
    before = Before(session)
    for chunk in _chunks(sorted(_at_two_desks(session, ids, families))):
        passes = _passes(session, [one for kept in chunk for one in families.family(kept)])
        for family in _by_family(passes, families):
            for double in doubles(family, before.reentry, before.whom):
                row = stale.pop(double_id(double.second.scan_id), None)
                _keep(session, double, row)
    for row in stale.values():
        session.delete(row)
    session.flush()


@dataclass(frozen=True, slots=True)
class _Families:
    """Who was merged into whom, as it is now."""

    into: dict[UUID, UUID]
    merged: dict[UUID, list[UUID]]

    def kept(self, entry: UUID) -> UUID:
        passed = {entry}
        while (further := self.into.get(entry)) is not None and further not in passed:
            entry = further
            passed.add(entry)
        return entry

    def family(self, entry: UUID) -> list[UUID]:
        found = [self.kept(entry)]
        for one in found:
            found += [other for other in self.merged.get(one, ()) if other not in found]
        return found


def _families(session: Session) -> _Families:
    into: dict[UUID, UUID] = {}
    merged: dict[UUID, list[UUID]] = defaultdict(list)
    for one, kept in session.execute(
        select(Person.id, Person.merged_into_id).where(Person.merged_into_id.isnot(None))
    ):
        if kept is not None:
            into[one] = kept
            merged[kept].append(one)
    return _Families(into, merged)


def _kept(session: Session, ids: Collection[UUID]) -> dict[UUID, Attention]:
    """The doubles of these people that are kept so far; there are never many of anybody's."""
    rows = {
        UUID(row.row_id): row
        for row in session.scalars(select(Attention).filter_by(kind=Matter.DOUBLE.value))
    }
    found: dict[UUID, Attention] = {}
    for chunk in _chunks(sorted(rows)):
        for scan_id, person_id in session.execute(
            select(Scan.id, Scan.person_id).where(Scan.id.in_(chunk))
        ):
            if person_id in ids:
                found[rows[scan_id].id] = rows[scan_id]
    return found


def _at_two_desks(session: Session, ids: Collection[UUID], families: _Families) -> set[UUID]:
    """Whom two desks let in at one gate: of all others there is no double."""
    desks: dict[tuple[UUID, UUID], set[UUID]] = defaultdict(set)
    for chunk in _chunks(sorted(ids)):
        for person_id, gate_id, desk_id in session.execute(
            select(Scan.person_id, Scan.gate_id, Scan.desk_id)
            .where(
                Scan.person_id.in_(chunk),
                Scan.outcome == Outcome.ADMITTED,
                Scan.on_paper.is_(False),
            )
            .distinct()
        ):
            if person_id is not None:
                desks[families.kept(person_id), gate_id].add(desk_id)
    return {kept for (kept, _gate), at in desks.items() if len(at) > 1}


def _passes(session: Session, entries: Collection[UUID]) -> list[Pass]:
    """With what the lines tell of them; a scan without a line was never shared."""
    undo = aliased(Scan)
    scans = session.execute(
        select(
            Scan.id, Scan.person_id, Scan.gate_id, Gate.kind, Scan.outcome, Scan.at, Scan.day,
            Scan.desk_id, Scan.number, Scan.tick, Scan.on_paper, func.min(undo.tick),
        )
        .join(Gate, Gate.id == Scan.gate_id)
        .outerjoin(undo, undo.undoes_id == Scan.id)
        .where(
            Scan.person_id.in_(entries),
            Scan.outcome.in_((Outcome.ADMITTED, Outcome.EXIT_RECORDED)),
            ~Scan.reason.startswith(IMPLIED),
        )
        .group_by(Scan.id)
    ).all()  # fmt: skip
    written = _written(session, [row[0] for row in scans])
    found: list[Pass] = []
    for scan_id, entry, gate_id, kind, outcome, at, day, desk, number, tick, paper, undone in scans:
        if entry is not None and scan_id in written:
            entered = outcome == Outcome.ADMITTED
            line = Line(gate_id, kind, entered, at, day, desk, number, tick)
            origin, place = written[scan_id]
            found.append(Pass(scan_id, entry, line, origin, place, undone, paper))
    return found


def _written(session: Session, scan_ids: Sequence[UUID]) -> dict[UUID, tuple[UUID, int]]:
    """By which laptop each scan was written down first, and when among all lines."""
    found: dict[UUID, tuple[UUID, int]] = {}
    for chunk in _chunks([one.hex for one in scan_ids]):
        for row_id, origin, tick in session.execute(
            select(Written.row_id, Written.origin, Written.tick)
            .where(Written.table == "scans", Written.row_id.in_(chunk), Written.kind == "new")
            .order_by(Written.tick, Written.origin)
        ):
            found.setdefault(UUID(row_id), (origin, tick))
    return found


def _by_family(passes: Sequence[Pass], families: _Families) -> Iterator[list[Pass]]:
    found: dict[UUID, list[Pass]] = defaultdict(list)
    for one in passes:
        found[families.kept(one.entry)].append(one)
    return iter(found.values())


def _keep(session: Session, double: Double, row: Attention | None) -> None:
    detail = _detail(session, double)
    second = double.second
    if row is None:
        session.add(
            Attention(
                id=double_id(second.scan_id),
                kind=Matter.DOUBLE.value,
                table="scans",
                row_id=second.scan_id.hex,
                detail=detail,
                at=second.line.at,
            )
        )
    elif row.detail != detail:
        row.detail = detail


def _detail(session: Session, double: Double) -> dict[str, str]:
    first, second = double.first, double.second
    return {
        "person": str(second.entry),  # as scanned: a merge later changes nothing here
        "gate": _gate_key(session, second.line.gate_id),
        "kind": second.line.gate_kind,
        "first": str(first.scan_id),
        "first_desk": _desk_name(session, first),
        "first_at": _iso(first.line.at),
        "second": str(second.scan_id),
        "desk": _desk_name(session, second),
        "at": _iso(second.line.at),
    }


def _gate_key(session: Session, gate_id: UUID) -> str:
    """As scripts and the window name a gate: `entrance`, a room's name, an item's code."""
    kind, room, item = session.execute(
        select(Gate.kind, Room.name, Item.code)
        .outerjoin(Room, Room.id == Gate.room_id)
        .outerjoin(Item, Item.id == Gate.item_id)
        .where(Gate.id == gate_id)
    ).one()
    return room or item or kind


def _desk_name(session: Session, one: Pass) -> str:
    return session.scalar(select(Desk.name).where(Desk.id == one.line.desk_id)) or ""


def _iso(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()


def _chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]
