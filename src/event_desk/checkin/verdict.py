"""The rules of a gate: whether somebody who was recognised may come in."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from event_desk.checkin.gates import Door
from event_desk.model import (
    Assignment,
    Desk,
    Gate,
    Interpreter,
    Item,
    ItemGuest,
    ItemSpeaker,
    Person,
    Plan,
    Presence,
)
from event_desk.model.words import Direction, GateKind, Outcome
from event_desk.people.passes import may_come
from event_desk.people.standing import Standing
from event_desk.programme import EventFacts

LISTED = ("invited", "signed_up")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt: where, when and by which desk; `tick` is its place in the order of scans."""

    event: EventFacts
    door: Door
    at: datetime
    day: date
    tick: int
    desk: Desk
    direction: Direction
    override: str
    on_paper: bool = False


def verdict(
    session: Session, attempt: Attempt, person: Person, standing: Standing | None
) -> Outcome:
    """For a paper list's tick only who is in already, or was cancelled, is told apart.

    What stands on paper has happened, whatever the room's size and hours were.
    """
    if attempt.direction is Direction.OUT:
        return Outcome.EXIT_RECORDED
    if person.cancelled_at is not None:
        return Outcome.CANCELLED
    if not may_come(attempt.door.rules.reentry, standing, attempt.day):
        return Outcome.ALREADY_IN
    item = attempt.door.item
    if attempt.override or attempt.on_paper or (item and works_at(session, item, person.id)):
        return Outcome.ADMITTED
    return (
        _outside_hours(session, attempt)
        or (_uninvited(session, item, person) if item else None)
        or _full(session, attempt, person)
        or Outcome.ADMITTED
    )


def works_at(session: Session, item: Item, person_id: UUID) -> bool:
    """Who speaks in an item or interprets it gets in, however closed, full or early."""
    speaks = session.scalar(
        select(ItemSpeaker.id).where(
            ItemSpeaker.item_id == item.id, ItemSpeaker.person_id == person_id
        )
    )
    if speaks is not None:
        return True
    in_force = select(func.max(Plan.number)).scalar_subquery()
    interprets = session.scalar(
        select(Assignment.id)
        .join(Plan, Plan.id == Assignment.plan_id)
        .join(Interpreter, Interpreter.id == Assignment.interpreter_id)
        .where(
            Assignment.item_id == item.id,
            Plan.number == in_force,
            Interpreter.person_id == person_id,
        )
        .limit(1)
    )
    return interprets is not None


def _outside_hours(session: Session, attempt: Attempt) -> Outcome | None:
    rules = attempt.door.rules
    if rules.opens is None and rules.closes is None:
        return None
    start, end = _hours(session, attempt)
    if start and rules.opens is not None and attempt.at < start - timedelta(minutes=rules.opens):
        return Outcome.TOO_EARLY
    if end and rules.closes is not None and attempt.at > end + timedelta(minutes=rules.closes):
        return Outcome.TOO_LATE
    return None


def _hours(session: Session, attempt: Attempt) -> tuple[datetime | None, datetime | None]:
    """Start and end of the item; at the entrance, of the day's programme.

    What began the evening before and still runs belongs to it: its guests come after midnight, too.
    """
    item = attempt.door.item
    if item is not None:
        return item.start, item.end
    if attempt.door.gate.kind != GateKind.ENTRANCE:
        return None, None
    midnight = datetime(
        attempt.day.year, attempt.day.month, attempt.day.day, tzinfo=attempt.event.zone
    )
    evening, noon = midnight - timedelta(hours=12), midnight + timedelta(hours=12)
    still = attempt.at - timedelta(minutes=attempt.door.rules.closes or 0)
    times = session.execute(
        select(Item.start, Item.end).where(
            or_(Item.start >= midnight, and_(Item.start >= evening, Item.end.between(still, noon))),
            Item.start < midnight + timedelta(days=1),
            Item.deleted_at.is_(None),
            Item.cancelled_at.is_(None),
        )
    ).all()
    starts = [start for start, _ in times if start]
    ends = [end for _, end in times if end]
    return min(starts, default=None), max(ends, default=None)


def _uninvited(session: Session, item: Item, person: Person) -> Outcome | None:
    """Closed and limited items let in who stands on their list."""
    if item.access == "open":
        return None
    listed = session.scalar(
        select(ItemGuest.id).where(
            ItemGuest.item_id == item.id,
            ItemGuest.person_id == person.id,
            ItemGuest.kind.in_(LISTED),
        )
    )
    return None if listed else Outcome.NOT_INVITED


def _full(session: Session, attempt: Attempt, person: Person) -> Outcome | None:
    if attempt.door.capacity is None:
        return None
    inside = occupants(session, attempt.door, attempt.at, attempt.day, but=person.id)
    return Outcome.FULL if inside >= attempt.door.capacity else None


def occupants(
    session: Session, door: Door, at: datetime, day: date, *, but: UUID | None = None
) -> int:
    """People who take up a place: of an item's own places, else of the room that it shares.

    Who came for an item that is over counts as gone, because hardly anyone is scanned on the way
    out; until it is over they do sit there.
    """
    query = (
        select(func.count(func.distinct(Presence.person_id)))
        .join(Gate, Gate.id == Presence.gate_id)
        .where(Presence.inside.is_(True), Presence.day >= day)
    )
    if but is not None:
        query = query.where(Presence.person_id != but)
    own_places = door.item is not None and door.item.places is not None
    if own_places or door.room is None:
        return session.scalar(query.where(Presence.gate_id == door.gate.id)) or 0
    return (
        session.scalar(
            query.outerjoin(Item, Item.id == Gate.item_id).where(
                or_(
                    Presence.gate_id == door.gate.id,
                    Gate.room_id == door.room.id,
                    and_(Item.room_id == door.room.id, Item.end > at),
                )
            )
        )
        or 0
    )


def people_inside(session: Session, gate_id: UUID | None, day: date) -> tuple[int, int]:
    """(ever let in, in now); counted within an index, so it may be asked after every scan.

    Who came on an earlier day and was let out by nobody isn't in, but at gates that let in once,
    or whenever somebody comes back: those know of nights.
    """
    gate = session.get(Gate, gate_id) if gate_id else None
    if gate is None:
        return 0, 0
    count = select(func.count()).select_from(Presence).where(Presence.gate_id == gate_id)
    inside = count.where(Presence.inside.is_(True))
    if gate.reentry == "daily":
        inside = inside.where(Presence.day >= day)
    return session.scalar(count) or 0, session.scalar(inside) or 0
