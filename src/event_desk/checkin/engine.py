"""The scan engine: judging one attempt at one gate, and taking it back."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.checkin.gates import ENTRANCE, door, gates_behind
from event_desk.checkin.identity import Identified, identify, kept_person
from event_desk.checkin.notes import notes_for
from event_desk.checkin.values import ScanResult, card
from event_desk.checkin.verdict import Attempt, verdict
from event_desk.desks import (
    DEFAULT_DESK,
    Answer,
    Claimed,
    desk_named,
    is_shared,
    milliseconds,
    next_tick,
    write,
)
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Desk, Event, Person, Scan
from event_desk.model.words import Direction, GateKind, Outcome
from event_desk.people.doubles import note_doubles
from event_desk.people.merged import family
from event_desk.people.standing import (
    IMPLIED,
    Line,
    Standing,
    lines_of,
    recompute,
    save,
    stand,
    undone_scans,
)
from event_desk.programme import event_facts

_READ_KEPT = 64
_MOVING = (Outcome.ADMITTED, Outcome.EXIT_RECORDED)
_NOBODY: tuple[None, str] = (None, "")


def scan(
    session: Session,
    text: str,
    *,
    gate: str = ENTRANCE,
    at: datetime,
    desk: str = DEFAULT_DESK,
    direction: Direction = Direction.IN,
    override: str = "",
    claimed: Claimed | None = None,
) -> ScanResult:
    """Judge one scanned code at one gate. The caller commits before anybody is told.

    `override` is the reason for admitting in spite of a full room or a missing invitation.
    `claimed` is what the other desks said to the `claim`. Where the event is shared and they
    weren't asked or didn't answer, this desk decides, and the result is `unconfirmed`.
    Raises EventDeskError UNKNOWN_GATE.
    """
    attempt = _attempt(session, gate, at, desk, direction, override)
    event = session.scalars(select(Event)).one()
    found = identify(session, event, text)
    read = text.strip()[:_READ_KEPT] if found.person is None else ""
    return _judge(session, attempt, found, read, claimed)


def admit(
    session: Session,
    person_id: UUID,
    *,
    gate: str = ENTRANCE,
    at: datetime,
    desk: str = DEFAULT_DESK,
    direction: Direction = Direction.IN,
    override: str = "",
    on_paper: bool = False,
    claimed: Claimed | None = None,
) -> ScanResult:
    """The same for a person who was found by name.

    `on_paper` enters what somebody ticked on a list at the time `at`: it takes its place among
    the scans of that time, and neither hours nor a full room speak against what has happened.
    """
    person = session.get(Person, person_id)
    if person is None or person.deleted_at is not None:
        raise EventDeskError(ErrorCode.UNKNOWN_PERSON, value=person_id)
    attempt = _attempt(session, gate, at, desk, direction, override)
    if on_paper:
        attempt = replace(attempt, on_paper=True, tick=milliseconds(at))
    return _judge(session, attempt, Identified(None, person), "", claimed)


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

    With a person: that person's last one at the gate, whichever desk it was. Whatever the scan
    implied, a room that was left by entering another, is taken back with it.
    """
    attempt = _attempt(session, gate, at, desk, Direction.IN, "")
    last = _undoable(session, attempt, gate, scan_id, person_id)
    item_code = attempt.door.item.code if attempt.door.item else ""
    if last is None:
        return ScanResult(Outcome.NOTHING_TO_UNDO, None, attempt.door.key, at, item_code=item_code)
    person = kept_person(session, last.person_id)
    undone = write(
        session,
        Scan(
            desk_id=attempt.desk.id,
            tick=attempt.tick,
            gate_id=last.gate_id,
            item_id=last.item_id,
            person_id=last.person_id,
            kind="undo",
            outcome=Outcome.UNDONE.value,
            day=attempt.day,
            at=attempt.at,
            undoes_id=last.id,
        ),
    )
    if person is not None:
        recompute(session, person.id)
        if is_shared(session):
            note_doubles(session, [person.id])
    return ScanResult(
        Outcome.UNDONE,
        card(person) if person else None,
        attempt.door.key,
        at,
        scan_id=undone.id,
        item_code=item_code,
    )


def _judge(
    session: Session, attempt: Attempt, found: Identified, read: str, claimed: Claimed | None
) -> ScanResult:
    person = found.person
    lines = lines_of(session, family(session, person.id)) if person else []
    first = _standing(attempt, lines)
    outcome = found.refusal or (
        verdict(session, attempt, person, first) if person else Outcome.NOT_A_BADGE
    )
    told = _told(session, first) if outcome is Outcome.ALREADY_IN else _NOBODY
    # Another id than the claimed one where nobody is let in: a claim without its scan counts for
    # nothing at the other desks.
    scan_id = claimed.scan_id if claimed and outcome is Outcome.ADMITTED else uuid4()
    if outcome is Outcome.ADMITTED and claimed and claimed.answer is Answer.LOST:
        outcome, told = Outcome.ALREADY_IN, (claimed.at, claimed.desk)
    confirmed = _confirmed(session, attempt, outcome, claimed)
    line = write(
        session,
        Scan(
            id=scan_id,
            desk_id=attempt.desk.id,
            tick=attempt.tick,
            gate_id=attempt.door.gate.id,
            item_id=attempt.door.item.id if attempt.door.item else None,
            person_id=person.id if person else None,
            badge=found.badge.id if found.badge else None,
            kind=attempt.direction.value,
            outcome=outcome.value,
            reason=attempt.override if outcome is Outcome.ADMITTED else "",
            read=read,
            day=attempt.day,
            at=attempt.at,
            on_paper=attempt.on_paper,
            confirmed=confirmed,
        ),
    )
    if person and outcome in _MOVING:
        save(session, person.id, stand([*lines, _line(attempt, line)]))
    return ScanResult(
        outcome=outcome,
        person=card(person) if person else None,
        gate=attempt.door.key,
        at=attempt.at,
        scan_id=line.id,
        first_at=told[0],
        first_desk=told[1],
        item_code=attempt.door.item.code if attempt.door.item else "",
        notes=notes_for(session, attempt, person, outcome) if person else (),
        misread=found.misread,
        unconfirmed=confirmed is False,
    )


def _told(session: Session, first: Standing | None) -> tuple[datetime | None, str]:
    """When and at which desk somebody came who is in already."""
    if first is None:
        return _NOBODY
    desk = session.get(Desk, first.desk_id)
    return first.since, desk.name if desk else ""


def _confirmed(
    session: Session, attempt: Attempt, outcome: Outcome, claimed: Claimed | None
) -> bool | None:
    """As in `model.Scan`. What stands on paper has happened: nobody is asked."""
    if outcome is not Outcome.ADMITTED or attempt.on_paper or not is_shared(session):
        return None
    return claimed is not None and claimed.answer is Answer.WON


def _standing(attempt: Attempt, lines: list[Line]) -> Standing | None:
    """At the gate; for a tick on paper, as it was at its time."""
    if attempt.on_paper:
        lines = [line for line in lines if line.tick <= attempt.tick]
    return stand(lines).get(attempt.door.gate.id)


def _line(attempt: Attempt, line: Scan) -> Line:
    return Line(
        line.gate_id,
        attempt.door.gate.kind,
        line.outcome == Outcome.ADMITTED,
        line.at,
        line.day,
        line.desk_id,
        line.number,
        line.tick,
    )


def _undoable(
    session: Session,
    attempt: Attempt,
    gate: str,
    scan_id: UUID | None,
    person_id: UUID | None,
) -> Scan | None:
    """A room's door counts whatever ran behind it: the item may have changed since the scan."""
    query = select(Scan).where(
        Scan.outcome.in_(_MOVING),
        ~Scan.reason.startswith(IMPLIED),
        Scan.id.not_in(undone_scans()),
    )
    if scan_id is not None:
        return session.scalar(query.where(Scan.id == scan_id))
    query = query.where(Scan.gate_id.in_(gates_behind(session, gate)))
    if person_id is not None:
        query = query.where(Scan.person_id.in_(family(session, person_id)))
        query = query.order_by(Scan.tick.desc())
    else:
        query = query.where(Scan.desk_id == attempt.desk.id)
    return session.scalar(query.order_by(Scan.number.desc()).limit(1))


def _attempt(
    session: Session,
    gate: str,
    at: datetime,
    desk: str,
    direction: Direction,
    override: str,
) -> Attempt:
    event = event_facts(session)
    found = door(session, gate, at)
    return Attempt(
        event=event,
        door=found,
        at=at,
        day=event.day_of(at),
        tick=next_tick(session, at),
        desk=desk_named(session, desk, at=at),
        direction=Direction.OUT if found.gate.kind == GateKind.EXIT else direction,
        override=override,
    )
