"""Who is in at which gate, worked out from the scans that stand."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.model import Presence, Scan
from event_desk.model.words import Outcome


@dataclass(frozen=True, slots=True)
class Standing:
    """What the scans that stand say of a person at a gate, as `model.Presence` keeps it."""

    inside: bool
    first_at: datetime
    since: datetime
    day: date
    desk_id: UUID


def standings(session: Session, ids: Sequence[UUID]) -> dict[UUID, Standing]:
    """By gate, for one person, whose entries may be several (`merged.family`)."""
    undone = select(Scan.undoes_id).where(Scan.undoes_id.isnot(None))
    found: dict[UUID, Standing] = {}
    for line in session.scalars(
        select(Scan)
        .where(
            Scan.person_id.in_(ids),
            Scan.outcome.in_((Outcome.ADMITTED, Outcome.EXIT_RECORDED)),
            Scan.id.not_in(undone),
        )
        .order_by(Scan.at, Scan.number)
    ):
        before = found.get(line.gate_id)
        if line.outcome == Outcome.ADMITTED:
            first_at = before.first_at if before else line.at
            found[line.gate_id] = Standing(True, first_at, line.at, line.day, line.desk_id)
        elif before is not None:
            found[line.gate_id] = Standing(
                False, before.first_at, before.since, before.day, before.desk_id
            )
    return found


def save(session: Session, person_id: UUID, now: dict[UUID, Standing]) -> None:
    """Make the presences of a person what the scans say."""
    rows = session.scalars(select(Presence).filter_by(person_id=person_id)).all()
    kept = {row.gate_id: row for row in rows}
    for gate_id, standing in now.items():
        row = kept.pop(gate_id, None)
        if row is None:
            session.add(Presence(gate_id=gate_id, person_id=person_id, **asdict(standing)))
            continue
        for name, value in asdict(standing).items():
            setattr(row, name, value)
    for row in kept.values():
        session.delete(row)
