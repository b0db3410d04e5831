"""Asking the other desks before somebody is let in: what is asked, and who lets nobody else in."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.checkin.gates import ENTRANCE, door
from event_desk.checkin.identity import identify, kept_person
from event_desk.checkin.verdict import Attempt, verdict
from event_desk.desks import Answer, Claim, Claimed, is_shared, next_tick
from event_desk.model import Desk, Event, Person, Scan
from event_desk.model.words import Direction, GateKind, Outcome
from event_desk.people.merged import family
from event_desk.people.passes import may_come
from event_desk.people.standing import lines_of, stand
from event_desk.programme import event_facts

_PASSED = (Outcome.ADMITTED, Outcome.EXIT_RECORDED, Outcome.UNDONE)


def claim(
    session: Session,
    who: str | UUID,
    *,
    gate: str = ENTRANCE,
    at: datetime,
    direction: Direction = Direction.IN,
    override: str = "",
    lifted: bool = False,
) -> Claim | None:
    """What to ask the other desks before `scan` (with a code) or `admit` (with a person's id).

    None where there is nothing to ask: the event isn't shared, or this desk wouldn't let the person
    in anyway. `lifted`: what speaks against the person, a registration that was cancelled or a list
    without the name, is put right before the admission. Writes nothing. Raises UNKNOWN_GATE.
    """
    if not is_shared(session):
        return None
    person = _person(session, who)
    attempt = _attempt(session, gate, at, direction, override)
    if person is None or attempt.direction is Direction.OUT:
        return None
    here = attempt.door.gate.id
    standing = stand(lines_of(session, family(session, person.id))).get(here)
    reentry = attempt.door.rules.reentry
    comes = (
        may_come(reentry, standing, attempt.day)
        if lifted
        else verdict(session, attempt, person, standing) is Outcome.ADMITTED
    )
    if not comes:
        return None
    turn = _turn(session, person, attempt)
    return Claim(here, person.id, turn, uuid4())


def own_claim() -> Claimed:
    """For somebody whom no other desk can know yet, a walk-in: there is nobody to ask."""
    return Claimed(uuid4(), Answer.WON)


def _person(session: Session, who: str | UUID) -> Person | None:
    if isinstance(who, UUID):
        person = kept_person(session, who)
        return person if person is not None and person.deleted_at is None else None
    found = identify(session, session.scalars(select(Event)).one(), who)
    return found.person if found.refusal is None else None


def _attempt(
    session: Session, gate: str, at: datetime, direction: Direction, override: str
) -> Attempt:
    event = event_facts(session)
    found = door(session, gate, at, make=False)
    return Attempt(
        event=event,
        door=found,
        at=at,
        day=event.day_of(at),
        tick=next_tick(session, at),
        desk=Desk(name=""),  # nothing is written, and no rule asks which desk it is
        direction=Direction.OUT if found.gate.kind == GateKind.EXIT else direction,
        override=override,
    )


def _turn(session: Session, person: Person, attempt: Attempt) -> str:
    """Where everybody may come once a day, what happened on other days makes no other turn."""
    daily = attempt.door.rules.reentry == "daily"
    query = (
        select(Scan.id)
        .where(
            Scan.person_id.in_(family(session, person.id)),
            Scan.gate_id == attempt.door.gate.id,
            Scan.outcome.in_(_PASSED),
        )
        .order_by(Scan.tick.desc(), Scan.desk_id.desc(), Scan.number.desc())
        .limit(1)
    )
    if daily:
        query = query.where(Scan.day >= attempt.day)
    last = session.scalar(query)
    return f"{attempt.day if daily else ''}:{last.hex if last else ''}"
