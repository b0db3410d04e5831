"""The desks, and the lines that each of them writes: numbered by itself, in the order of things."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select, update
from sqlalchemy.orm import Session

from event_desk import audit
from event_desk.model import Desk, Scan
from event_desk.model.sharing import Sharing

DEFAULT_DESK = "Desk 1"
_MINE = select(Sharing.id).scalar_subquery()


@dataclass(frozen=True, slots=True)
class Hand:
    """Where and when something is done: the time, the desk, the role at it."""

    at: datetime
    desk: str = DEFAULT_DESK
    actor: str = ""


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


def note(session: Session, hand: Hand, entries: Sequence[audit.Entry]) -> None:
    """Lines of the record; nothing for no entries, so that no desk comes to be by that."""
    if entries:
        desk = desk_named(session, hand.desk, at=hand.at)
        audit.note(session, entries, at=hand.at, desk_id=desk.id, actor=hand.actor)


def is_shared(session: Session) -> bool:
    """Whether other desks work on the event at the same time, and this one hasn't left them."""
    return session.scalar(select(Sharing.id).where(Sharing.left_at.is_(None)).limit(1)) is not None


def desk_named(session: Session, name: str, *, at: datetime) -> Desk:
    """This laptop's desk of that name. Where another laptop's has it, ours becomes `Desk 1 (2)`."""
    found = session.scalar(
        select(Desk).where(is_desk(name)).order_by(Desk.name != name, Desk.created_at).limit(1)
    )
    if found is None:
        found = Desk(name=_free_name(session, name), created_at=at)
        found.origin = session.scalar(select(Sharing.id))
        session.add(found)
        session.flush()
    return found


def is_desk(name: str) -> ColumnElement[bool]:
    """Of the desks of this laptop, the one that somebody here calls by that name."""
    alone = ~select(Sharing.id).exists()
    ours = or_(Desk.origin.is_(None), Desk.origin == _MINE, alone)
    numbered = func.substr(Desk.name, 1, len(name) + 2) == f"{name} ("
    return and_(ours, or_(Desk.name == name, and_(Desk.origin == _MINE, numbered)))


def _free_name(session: Session, name: str) -> str:
    taken = set(session.scalars(select(Desk.name)))
    free, number = name, 2
    while free in taken:
        free, number = f"{name} ({number})", number + 1
    return free


def milliseconds(at: datetime) -> int:
    return round(at.timestamp() * 1000)


def next_tick(session: Session, at: datetime) -> int:
    """The clock's milliseconds, or one more than the newest scan known when the clock is behind.

    Where the event is shared, by the clock of the server, as far as this laptop knows it.
    """
    known, offset = session.execute(
        select(func.max(Desk.last_tick), select(Sharing.clock_offset).scalar_subquery())
    ).one()
    return max(milliseconds(at) + (offset or 0), (known or 0) + 1)


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
    """Give a line its number and add it, with what is known of this laptop's clock."""
    line.clock_offset = session.scalar(select(Sharing.clock_offset)) or 0
    line.number = next_number(session, line.desk_id, 0 if line.on_paper else line.tick)
    session.add(line)
    session.flush()
    return line
