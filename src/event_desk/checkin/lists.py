"""What stands beside the card: the last scans and the counters. Nothing here writes."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from event_desk.checkin.gates import ENTRANCE, gates_behind, known_gate
from event_desk.checkin.identity import kept_person
from event_desk.checkin.values import Counters, DeskPace, PastScan, shown_name
from event_desk.checkin.verdict import LISTED, people_inside
from event_desk.desks import milliseconds
from event_desk.model import Desk, Gate, ItemGuest, Person, Scan
from event_desk.model.words import GateKind, Outcome
from event_desk.people.standing import undone_scans
from event_desk.programme import event_facts, find_item

PACE_MIN = 10


def last_scans(session: Session, *, gate: str = ENTRANCE, limit: int = 20) -> tuple[PastScan, ...]:
    """Newest first; undo lines aren't listed, what they took back is marked. Never writes.

    At a room's door whatever ran behind it.
    """
    gate_ids = gates_behind(session, gate)
    found = session.execute(
        select(Scan, Person, Desk.name, Scan.id.in_(undone_scans()))
        .outerjoin(Person, Person.id == Scan.person_id)
        .join(Desk, Desk.id == Scan.desk_id)
        .where(Scan.gate_id.in_(gate_ids), Scan.kind != "undo")
        .order_by(Scan.tick.desc(), Scan.number.desc())
        .limit(limit)
    )
    return tuple(
        PastScan(
            id=line.id,
            at=line.at,
            outcome=Outcome(line.outcome),
            desk=desk,
            person_id=person.id if person else None,
            name=shown_name(person) if person else line.read,
            native_name=person.native_name if person else "",
            category=person.category if person else "",
            undone=undone,
            on_paper=line.on_paper,
        )
        for line, named, desk, undone in found
        for person in (_met(session, named),)
    )


def _met(session: Session, named: Person | None) -> Person | None:
    """Who was before the desk: the person kept, where entries were merged since."""
    merged = named is not None and named.merged_into_id is not None
    return kept_person(session, named.id) if named and merged else named


def counters(session: Session, *, gate: str = ENTRANCE, at: datetime) -> Counters:
    """How many there are of how many; at an item's door, of its guests, else of its own figure."""
    gate_id = known_gate(session, gate, at)
    arrived, inside = people_inside(session, gate_id, event_facts(session).day_of(at))
    return Counters(
        arrived,
        _expected(session, gate),
        inside,
        per_minute(session, gate_id, at),
    )


def per_minute(session: Session, gate_id: UUID | None, at: datetime) -> tuple[int, ...]:
    """Admissions of the last ten minutes, oldest first; what was undone doesn't count."""
    start = at - timedelta(minutes=PACE_MIN)
    counts = [0] * PACE_MIN
    for moment in session.scalars(
        select(Scan.at).where(
            Scan.gate_id == gate_id,
            Scan.tick > milliseconds(start),
            Scan.outcome == Outcome.ADMITTED,
            Scan.on_paper.is_(False),
            Scan.id.not_in(undone_scans()),
        )
    ):
        minute = int((moment - start).total_seconds() // 60)
        if 0 <= minute < PACE_MIN:
            counts[minute] += 1
    return tuple(counts)


def pace(session: Session, at: datetime, minutes: int = PACE_MIN) -> tuple[DeskPace, ...]:
    """Arrivals at the entrance in the last minutes, by desk; the busiest first.

    `last` is a desk's last scan, at whatever gate. As quick after a million scans.
    """
    start = at - timedelta(minutes=minutes)
    rows = session.execute(
        select(Scan.desk_id, func.count())
        .join(Gate, Gate.id == Scan.gate_id)
        .where(
            Gate.kind == GateKind.ENTRANCE,
            Scan.tick > milliseconds(start),
            Scan.outcome == Outcome.ADMITTED,
            Scan.on_paper.is_(False),
            Scan.id.not_in(undone_scans()),
        )
        .group_by(Scan.desk_id)
    )
    arrived = {row[0]: row[1] for row in rows}
    found: list[DeskPace] = []
    for desk in session.scalars(select(Desk)):
        newest = select(Scan.at).filter_by(desk_id=desk.id).order_by(Scan.number.desc()).limit(1)
        last = session.scalar(newest)
        if last is not None:
            found.append(DeskPace(desk.name, arrived.get(desk.id, 0) / minutes, last))
    return tuple(sorted(found, key=lambda one: (-one.per_minute, one.desk)))


def expected_people(session: Session) -> int:
    """Who is registered by name and hasn't cancelled."""
    count = session.scalar(
        select(func.count()).where(
            Person.deleted_at.is_(None),
            Person.cancelled_at.is_(None),
            (Person.name != "") | (Person.native_name != ""),
        )
    )
    return count or 0


def _expected(session: Session, gate: str) -> int:
    item = None if gate == ENTRANCE else find_item(session, gate)
    if item is not None:
        listed = session.scalar(
            select(func.count()).where(ItemGuest.item_id == item.id, ItemGuest.kind.in_(LISTED))
        )
        if listed or item.expected is not None:
            return listed or item.expected or 0
    return expected_people(session)
