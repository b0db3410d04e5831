"""The desks, and the lines that each of them writes: numbered by itself, in the order of things."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from event_desk.model import Desk, Scan
from event_desk.model.sharing import Sharing

DEFAULT_DESK = "Desk 1"


class Answer(StrEnum):
    """What the other desks say to an admission that is about to be given."""

    WON = "won"
    LOST = "lost"
    UNKNOWN = "unknown"  # nobody answered in time


@dataclass(frozen=True, slots=True)
class Claim:
    """An admission that a desk is about to give: at most one desk is to win it.

    `turn` is the same at all desks that know the same of this person at this gate, and another one
    once the person may come again. `scan_id` is the id that the scan is going to have.
    """

    gate_id: UUID
    person_id: UUID
    turn: str
    scan_id: UUID


@dataclass(frozen=True, slots=True)
class Claimed:
    """The answer to a claim; where it is lost, `desk` and `at` of the admission that counts."""

    scan_id: UUID
    answer: Answer
    desk: str = ""
    at: datetime | None = None


def is_shared(session: Session) -> bool:
    """Whether other desks work on the event at the same time, and this one hasn't left them."""
    return session.scalar(select(Sharing.id).where(Sharing.left_at.is_(None)).limit(1)) is not None


def desk_named(session: Session, name: str, *, at: datetime) -> Desk:
    found = session.scalar(select(Desk).where(Desk.name == name))
    if found is None:
        found = Desk(name=name, created_at=at)
        session.add(found)
        session.flush()
    return found


def milliseconds(at: datetime) -> int:
    return round(at.timestamp() * 1000)


def next_tick(session: Session, at: datetime) -> int:
    """The clock's milliseconds, or one more than the newest scan known when the clock is behind."""
    known = session.scalar(select(func.max(Desk.last_tick))) or 0
    return max(milliseconds(at), known + 1)


def next_number(session: Session, desk_id: UUID, tick: int = 0) -> int:
    """The desk's next number, taken at once; `tick` is remembered when it is the highest."""
    number = session.scalar(
        update(Desk)
        .where(Desk.id == desk_id)
        .values(last_number=Desk.last_number + 1, last_tick=func.max(Desk.last_tick, tick))
        .returning(Desk.last_number),
        execution_options={"synchronize_session": False},
    )
    return number or 0


def write(session: Session, line: Scan) -> Scan:
    """Give a line its number and add it."""
    line.number = next_number(session, line.desk_id, 0 if line.on_paper else line.tick)
    session.add(line)
    session.flush()
    return line
