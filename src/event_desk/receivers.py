"""Interpretation receivers: handed out against a badge, and returned.

A number is known from its first handing out on; nobody has to list four hundred of them before.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import people
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import digits
from event_desk.model import Desk, Receiver, ReceiverMove


class Move(StrEnum):
    """What came of it. A receiver that somebody else still has is not handed out twice."""

    HANDED_OUT = auto()
    ALREADY_OUT = auto()
    RETURNED = auto()
    NOT_OUT = auto()


@dataclass(frozen=True, slots=True)
class Handed:
    """`holder` and `since` are of the handing out that stands, or stood until now."""

    move: Move
    number: str
    at: datetime
    holder: UUID | None
    since: datetime | None


def hand_out(session: Session, number: str, person_id: UUID, *, at: datetime, desk: str) -> Handed:
    number = _number(number)
    receiver = session.scalar(select(Receiver).filter_by(number=number))
    if receiver is None:
        receiver = Receiver(number=number)
        session.add(receiver)
        session.flush()
    last = _last(session, receiver)
    if last is not None and last.kind == "out":
        return Handed(Move.ALREADY_OUT, number, at, _holder(session, last), last.at)
    _write(session, receiver, person_id, "out", at, desk)
    return Handed(Move.HANDED_OUT, number, at, person_id, at)


def take_back(session: Session, number: str, *, at: datetime, desk: str) -> Handed:
    """Whoever brings it: the holder is told. Raises UNKNOWN_RECEIVER."""
    number = _number(number)
    receiver = session.scalar(select(Receiver).filter_by(number=number))
    if receiver is None:
        raise EventDeskError(ErrorCode.UNKNOWN_RECEIVER, value=number)
    last = _last(session, receiver)
    if last is None or last.kind != "out":
        return Handed(Move.NOT_OUT, number, at, None, None)
    holder = _holder(session, last)
    _write(session, receiver, holder, "in", at, desk)
    return Handed(Move.RETURNED, number, at, holder, last.at)


def _holder(session: Session, move: ReceiverMove) -> UUID | None:
    """Moves are never rewritten: who was merged since stands for somebody else."""
    return people.kept_id(session, move.person_id) if move.person_id else None


def _number(text: str) -> str:
    return digits("".join(text.split())).upper()


def _last(session: Session, receiver: Receiver) -> ReceiverMove | None:
    return session.scalar(
        select(ReceiverMove)
        .where(ReceiverMove.receiver_id == receiver.id)
        .order_by(ReceiverMove.at.desc(), ReceiverMove.number.desc())
        .limit(1)
    )


def _write(
    session: Session,
    receiver: Receiver,
    person_id: UUID | None,
    kind: str,
    at: datetime,
    desk_name: str,
) -> None:
    desk = session.scalar(select(Desk).where(Desk.name == desk_name))
    if desk is None:
        desk = Desk(name=desk_name, created_at=at, last_number=0)
        session.add(desk)
    desk.last_number += 1
    receiver.holder_id = person_id if kind == "out" else None
    receiver.out_since = at if kind == "out" else None
    session.flush()
    session.add(
        ReceiverMove(
            desk_id=desk.id,
            number=desk.last_number,
            receiver_id=receiver.id,
            person_id=person_id,
            kind=kind,
            at=at,
        )
    )
