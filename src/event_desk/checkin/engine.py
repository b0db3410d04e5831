"""The scan engine: judging one attempt at one gate, and taking it back."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import Session

from event_desk.checkin.gates import ENTRANCE, Door, door, door_of
from event_desk.checkin.identity import Identified, identify
from event_desk.checkin.values import ScanResult, card
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import (
    Badge,
    Desk,
    Event,
    Gate,
    Item,
    ItemGuest,
    ItemSpeaker,
    Person,
    Presence,
    Scan,
)
from event_desk.model.words import Direction, GateKind, Outcome
from event_desk.programme import event_facts

DEFAULT_DESK = "Desk 1"
_READ_KEPT = 64


@dataclass(frozen=True, slots=True)
class _Attempt:
    """One attempt: where, when and by which desk."""

    door: Door
    at: datetime
    day: date
    desk: Desk
    direction: Direction
    override: str


def scan(
    session: Session,
    text: str,
    *,
    gate: str = ENTRANCE,
    at: datetime,
    desk: str = DEFAULT_DESK,
    direction: Direction = Direction.IN,
    override: str = "",
) -> ScanResult:
    """Judge one scanned code at one gate. The caller commits before anybody is told.

    `override` is the reason for admitting in spite of a full room or a missing invitation.
    Raises EventDeskError UNKNOWN_GATE.
    """
    attempt = _attempt(session, gate, at, desk, direction, override)
    event = session.scalars(select(Event)).one()
    found = identify(session, event, text)
    read = text.strip()[:_READ_KEPT] if found.person is None else ""
    return _judge(session, attempt, found, read)


def admit(
    session: Session,
    person_id: UUID,
    *,
    gate: str = ENTRANCE,
    at: datetime,
    desk: str = DEFAULT_DESK,
    direction: Direction = Direction.IN,
    override: str = "",
) -> ScanResult:
    """The same for a person who was found by name."""
    person = session.get(Person, person_id)
    if person is None or person.deleted_at is not None:
        raise EventDeskError(ErrorCode.UNKNOWN_PERSON, value=person_id)
    attempt = _attempt(session, gate, at, desk, direction, override)
    return _judge(session, attempt, Identified(None, person), "")


def undo(
    session: Session,
    *,
    gate: str = ENTRANCE,
    at: datetime,
    desk: str = DEFAULT_DESK,
    scan_id: UUID | None = None,
    person_id: UUID | None = None,
) -> ScanResult:
    """Take back this desk's last admission or exit at the gate, or the one named.

    With a person: that person's last one at the gate, whichever desk it was.
    """
    attempt = _attempt(session, gate, at, desk, Direction.IN, "")
    last = _undoable(session, attempt, scan_id, person_id)
    if last is None:
        return ScanResult(Outcome.NOTHING_TO_UNDO, None, attempt.door.key, at)
    person = session.get(Person, last.person_id)
    undone = _write(session, attempt, "undo", Outcome.UNDONE, person, undoes=last)
    # Entering here may have closed the last room: those exits go as well.
    for closed in session.scalars(
        select(Scan).where(Scan.reason == f"moved:{last.id}", Scan.id.not_in(_undone()))
    ).all():
        away = replace(attempt, door=door_of(session, closed.gate_id))
        _write(session, away, "undo", Outcome.UNDONE, person, undoes=closed)
        _recompute(session, closed.gate_id, closed.person_id)
    _recompute(session, last.gate_id, last.person_id)
    return ScanResult(
        Outcome.UNDONE,
        card(person) if person else None,
        attempt.door.key,
        at,
        scan_id=undone.id,
        item_code=attempt.door.item.code if attempt.door.item else "",
    )


def desk_named(session: Session, name: str, *, at: datetime) -> Desk:
    found = session.scalar(select(Desk).where(Desk.name == name))
    if found is None:
        found = Desk(name=name, created_at=at)
        session.add(found)
        session.flush()
    return found


def _judge(session: Session, attempt: _Attempt, found: Identified, read: str) -> ScanResult:
    presence = _presence(session, attempt, found.person)
    outcome = found.refusal or _verdict(session, attempt, found.person, presence)
    kind = attempt.direction.value
    line = _write(session, attempt, kind, outcome, found.person, badge=found.badge, read=read)
    if found.person and outcome is Outcome.ADMITTED:
        _close_last_room(session, attempt, found.person, line)
    if found.person and outcome in (Outcome.ADMITTED, Outcome.EXIT_RECORDED):
        _move(session, attempt, found.person, presence, inside=outcome is Outcome.ADMITTED)
    first = presence if outcome is Outcome.ALREADY_IN else None
    first_desk = session.get(Desk, first.desk_id) if first else None
    return ScanResult(
        outcome=outcome,
        person=card(found.person) if found.person else None,
        gate=attempt.door.key,
        at=attempt.at,
        scan_id=line.id,
        first_at=first.since if first else None,
        first_desk=first_desk.name if first_desk else "",
        item_code=attempt.door.item.code if attempt.door.item else "",
    )


def _verdict(
    session: Session, attempt: _Attempt, person: Person | None, presence: Presence | None
) -> Outcome:
    if attempt.direction is Direction.OUT:
        return Outcome.EXIT_RECORDED
    if person is None or person.cancelled_at is not None:
        return Outcome.CANCELLED
    if presence is not None and _still_in(attempt, presence):
        return Outcome.ALREADY_IN
    if attempt.override:
        return Outcome.ADMITTED
    return (
        _outside_hours(attempt)
        or _uninvited(session, attempt.door.item, person)
        or _full(session, attempt)
        or Outcome.ADMITTED
    )


def _still_in(attempt: _Attempt, presence: Presence) -> bool:
    match attempt.door.gate.reentry:
        case "once":
            return True
        case "in_out":
            return presence.inside
        case _:
            return presence.inside and presence.day == attempt.day


def _outside_hours(attempt: _Attempt) -> Outcome | None:
    gate, item = attempt.door.gate, attempt.door.item
    if item is None or item.start is None or item.end is None:
        return None
    if gate.opens is not None and attempt.at < item.start - timedelta(minutes=gate.opens):
        return Outcome.TOO_EARLY
    if gate.closes is not None and attempt.at > item.end + timedelta(minutes=gate.closes):
        return Outcome.TOO_LATE
    return None


def _uninvited(session: Session, item: Item | None, person: Person) -> Outcome | None:
    """Closed and limited items let in who stands on their list, and who speaks there."""
    if item is None or item.access == "open":
        return None
    listed = session.scalar(
        select(ItemGuest.id).where(
            ItemGuest.item_id == item.id,
            ItemGuest.person_id == person.id,
            ItemGuest.kind.in_(("invited", "signed_up")),
        )
    )
    speaks = session.scalar(
        select(ItemSpeaker.id).where(
            ItemSpeaker.item_id == item.id, ItemSpeaker.person_id == person.id
        )
    )
    return None if listed or speaks else Outcome.NOT_INVITED


def _full(session: Session, attempt: _Attempt) -> Outcome | None:
    if attempt.door.capacity is None:
        return None
    inside = session.scalar(
        select(func.count()).where(
            Presence.gate_id == attempt.door.gate.id, Presence.inside.is_(True)
        )
    )
    return Outcome.FULL if (inside or 0) >= attempt.door.capacity else None


def _close_last_room(session: Session, attempt: _Attempt, person: Person, line: Scan) -> None:
    """Nobody is in two rooms: entering one is leaving the last one."""
    if attempt.door.gate.kind == GateKind.ENTRANCE:
        return
    for presence in session.scalars(
        select(Presence)
        .join(Gate, Gate.id == Presence.gate_id)
        .where(
            Presence.person_id == person.id,
            Presence.inside.is_(True),
            Presence.gate_id != attempt.door.gate.id,
            Gate.kind != GateKind.ENTRANCE,
        )
    ).all():
        away = replace(attempt, door=door_of(session, presence.gate_id))
        leaving = _write(session, away, "out", Outcome.EXIT_RECORDED, person)
        leaving.reason = f"moved:{line.id}"
        presence.inside = False


def _move(
    session: Session,
    attempt: _Attempt,
    person: Person,
    presence: Presence | None,
    *,
    inside: bool,
) -> None:
    if presence is None:
        if inside:
            session.add(
                Presence(
                    gate_id=attempt.door.gate.id,
                    person_id=person.id,
                    inside=True,
                    first_at=attempt.at,
                    since=attempt.at,
                    day=attempt.day,
                    desk_id=attempt.desk.id,
                )
            )
        return
    presence.inside = inside
    if inside:
        presence.since, presence.day = attempt.at, attempt.day
        presence.desk_id = attempt.desk.id


def _recompute(session: Session, gate_id: UUID, person_id: UUID | None) -> None:
    """Work out from the scans that stand whether a person is in at a gate."""
    standing = session.scalars(
        select(Scan)
        .where(
            Scan.gate_id == gate_id,
            Scan.person_id == person_id,
            Scan.outcome.in_((Outcome.ADMITTED, Outcome.EXIT_RECORDED)),
            Scan.id.not_in(_undone()),
        )
        .order_by(Scan.at, Scan.number)
    ).all()
    admitted = [line for line in standing if line.outcome == Outcome.ADMITTED]
    presence = session.scalar(select(Presence).filter_by(gate_id=gate_id, person_id=person_id))
    if presence is None:
        return
    if not admitted:
        session.delete(presence)
        return
    presence.inside = standing[-1].outcome == Outcome.ADMITTED
    presence.first_at, presence.since = admitted[0].at, admitted[-1].at
    presence.day, presence.desk_id = admitted[-1].day, admitted[-1].desk_id


def _presence(session: Session, attempt: _Attempt, person: Person | None) -> Presence | None:
    if person is None:
        return None
    return session.scalar(
        select(Presence).filter_by(gate_id=attempt.door.gate.id, person_id=person.id)
    )


def _undoable(
    session: Session, attempt: _Attempt, scan_id: UUID | None, person_id: UUID | None
) -> Scan | None:
    query = select(Scan).where(
        Scan.gate_id == attempt.door.gate.id,
        Scan.outcome.in_((Outcome.ADMITTED, Outcome.EXIT_RECORDED)),
        ~Scan.reason.startswith("moved:"),
        Scan.id.not_in(_undone()),
    )
    if scan_id is not None:
        return session.scalar(query.where(Scan.id == scan_id))
    if person_id is not None:
        query = query.where(Scan.person_id == person_id).order_by(Scan.at.desc())
    else:
        query = query.where(Scan.desk_id == attempt.desk.id)
    return session.scalar(query.order_by(Scan.number.desc()).limit(1))


def _undone() -> Select[UUID | None]:
    return select(Scan.undoes_id).where(Scan.undoes_id.isnot(None))


def _write(
    session: Session,
    attempt: _Attempt,
    kind: str,
    outcome: Outcome,
    person: Person | None,
    *,
    badge: Badge | None = None,
    read: str = "",
    undoes: Scan | None = None,
) -> Scan:
    session.execute(
        update(Desk).where(Desk.id == attempt.desk.id).values(last_number=Desk.last_number + 1),
        execution_options={"synchronize_session": False},
    )
    number = session.scalar(select(Desk.last_number).where(Desk.id == attempt.desk.id))
    line = Scan(
        desk_id=attempt.desk.id,
        number=number,
        gate_id=attempt.door.gate.id,
        item_id=attempt.door.item.id if attempt.door.item else None,
        person_id=person.id if person else None,
        badge=badge.id if badge else None,
        kind=kind,
        outcome=outcome.value,
        reason=attempt.override if outcome is Outcome.ADMITTED else "",
        read=read,
        day=attempt.day,
        at=attempt.at,
        undoes_id=undoes.id if undoes else None,
    )
    session.add(line)
    session.flush()
    return line


def _attempt(
    session: Session,
    gate: str,
    at: datetime,
    desk: str,
    direction: Direction,
    override: str,
) -> _Attempt:
    day = event_facts(session).day_of(at)
    return _Attempt(
        door(session, gate, at), at, day, desk_named(session, desk, at=at), direction, override
    )
