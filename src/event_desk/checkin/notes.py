"""What the desk must read with a result: flags, whom a child goes with, receivers still out."""

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from event_desk.checkin.values import Note, NoteKind
from event_desk.checkin.verdict import Attempt
from event_desk.model import ItemGuest, Person, Receiver
from event_desk.model.words import GateKind, Outcome
from event_desk.people.merged import family

_VENUE = frozenset({GateKind.ENTRANCE, GateKind.EXIT})


def notes_for(
    session: Session, attempt: Attempt, person: Person, outcome: Outcome
) -> tuple[Note, ...]:
    match outcome:
        case Outcome.ADMITTED:
            return (Note(NoteKind.FLAG, person.flag),) if person.flag else ()
        case Outcome.EXIT_RECORDED:
            leaving = attempt.door.gate.kind in _VENUE
            return _leaving(session, person) if leaving else ()
        case Outcome.NOT_INVITED:
            return _waiting(session, attempt, person.id)
        case _:
            return ()


def _leaving(session: Session, person: Person) -> tuple[Note, ...]:
    """Only at the doors of the venue: between two rooms nobody is fetched."""
    notes: list[Note] = []
    if person.minor or person.hand_over:
        notes.append(Note(NoteKind.HAND_OVER, person.hand_over))
    out = session.scalars(
        select(Receiver.number)
        .where(Receiver.holder_id.in_(family(session, person.id)))
        .order_by(func.length(Receiver.number), Receiver.number)
    ).all()
    if out:
        notes.append(Note(NoteKind.RECEIVER_OUT, numbers=tuple(out)))
    return tuple(notes)


def _waiting(session: Session, attempt: Attempt, person_id: UUID) -> tuple[Note, ...]:
    item = attempt.door.item
    if item is None:
        return ()
    mine = session.scalar(
        select(ItemGuest.position).filter_by(item_id=item.id, person_id=person_id, kind="waiting")
    )
    if mine is None:
        return ()
    before = session.scalar(
        select(func.count()).where(
            ItemGuest.item_id == item.id,
            ItemGuest.kind == "waiting",
            ItemGuest.position < mine,
        )
    )
    return (Note(NoteKind.WAITING, numbers=(str((before or 0) + 1),)),)
