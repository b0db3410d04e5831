"""What stands beside the card: the last scans and the counters. Nothing here writes."""

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from event_desk.checkin.gates import ENTRANCE, known_gate
from event_desk.checkin.values import Counters, PastScan, shown_name
from event_desk.model import Desk, ItemGuest, Person, Presence, Scan
from event_desk.model.words import Outcome
from event_desk.programme import find_item


def last_scans(
    session: Session, *, gate: str = ENTRANCE, limit: int = 20, at: datetime | None = None
) -> tuple[PastScan, ...]:
    """Newest first; undo lines aren't listed, what they took back is marked. Never writes."""
    gate_id = known_gate(session, gate, at)
    if gate_id is None:
        return ()
    undoes = select(Scan.undoes_id).where(Scan.undoes_id.isnot(None))
    found = session.execute(
        select(Scan, Person, Desk.name, Scan.id.in_(undoes))
        .outerjoin(Person, Person.id == Scan.person_id)
        .join(Desk, Desk.id == Scan.desk_id)
        .where(Scan.gate_id == gate_id, Scan.kind != "undo")
        .order_by(Scan.at.desc(), Scan.number.desc())
        .limit(limit)
    )
    return tuple(
        PastScan(
            id=line.id,
            at=line.at,
            outcome=Outcome(line.outcome),
            desk=desk,
            person_id=line.person_id,
            name=shown_name(person) if person else line.read,
            native_name=person.native_name if person else "",
            category=person.category if person else "",
            undone=undone,
        )
        for line, person, desk, undone in found
    )


def counters(session: Session, *, gate: str = ENTRANCE, at: datetime) -> Counters:
    """How many there are of how many; at an item's door, of its guests, else of its own figure."""
    gate_id = known_gate(session, gate, at)
    arrived, inside = session.execute(
        select(func.count(), func.count().filter(Presence.inside)).where(
            Presence.gate_id == gate_id
        )
    ).one()
    undoes = select(Scan.undoes_id).where(Scan.undoes_id.isnot(None))
    start = at - timedelta(minutes=10)
    per_minute = [0] * 10
    for moment in session.scalars(
        select(Scan.at).where(
            Scan.gate_id == gate_id,
            Scan.at > start,
            Scan.outcome == Outcome.ADMITTED,
            Scan.id.not_in(undoes),
        )
    ):
        minute = int((moment - start).total_seconds() // 60)
        if 0 <= minute < len(per_minute):
            per_minute[minute] += 1
    return Counters(arrived, _expected(session, gate), inside, tuple(per_minute))


def _expected(session: Session, gate: str) -> int:
    item = None if gate == ENTRANCE else find_item(session, gate)
    if item is not None:
        listed = session.scalar(
            select(func.count()).where(
                ItemGuest.item_id == item.id, ItemGuest.kind.in_(("invited", "signed_up"))
            )
        )
        if listed or item.expected is not None:
            return listed or item.expected or 0
    count = session.scalar(
        select(func.count(Person.id)).where(
            Person.deleted_at.is_(None),
            Person.cancelled_at.is_(None),
            (Person.name != "") | (Person.native_name != ""),
        )
    )
    return count or 0
