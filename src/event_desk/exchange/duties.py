"""Who sits where in a plan, and what became of it in the next one: for paper and calendars.

Plans are those that the event file keeps. A plan has no times of its own: they are the items'.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.model import Assignment, Item, Plan, PlanRoom

Times = tuple[datetime | None, datetime | None]


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """`released` is 0 for one that was never published."""

    id: UUID
    number: int
    released: int
    made: datetime


@dataclass(frozen=True, slots=True)
class Duty:
    """One interpreter in one item. `into` and the languages that `relays` come from, by code.

    `start` and `end` are None where the duty lasts as long as the item.
    """

    item: UUID
    interpreter: UUID
    into: tuple[str, ...]
    booth: int | None
    relays: tuple[str, ...]
    mode: str
    start: datetime | None
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Planned:
    """One plan: `rooms` by item, `duties` by item and interpreter.

    `times` are those that its items had when it was made, as far as anybody wrote them down.
    """

    facts: PlanFacts
    rooms: Mapping[UUID, UUID] = field(default_factory=dict[UUID, UUID])
    duties: Mapping[tuple[UUID, UUID], Duty] = field(default_factory=dict[tuple[UUID, UUID], Duty])
    times: Mapping[UUID, Times] = field(default_factory=dict[UUID, Times])

    def team(self, item: UUID) -> tuple[Duty, ...]:
        return tuple(duty for (key, _), duty in self.duties.items() if key == item)

    def partners(self, duty: Duty) -> frozenset[UUID]:
        """Those who share the booth, or the work where there is none."""
        return frozenset(
            other.interpreter
            for other in self.team(duty.item)
            if other.interpreter != duty.interpreter and _together(duty, other)
        )


class News(StrEnum):
    """What became of a duty."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"


class What(StrEnum):
    """What of a duty is another."""

    ROOM = "room"
    BOOTH = "booth"
    INTO = "into"
    RELAY = "relay"
    PARTNER = "partner"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Told:
    """What is new to whoever has release `release` in hand, by item and interpreter.

    Planning knows it; whoever has both hands it over.
    """

    release: int
    news: Mapping[tuple[UUID, UUID], tuple[News, tuple[What, ...]]]


@dataclass(frozen=True, slots=True)
class DutyChange:
    """`before` is None for what is new, `after` for what is gone."""

    news: News
    before: Duty | None
    after: Duty | None
    what: tuple[What, ...] = ()


def plans(session: Session) -> tuple[PlanFacts, ...]:
    """In the order in which they were made."""
    found = session.execute(
        select(Plan.id, Plan.number, Plan.released, Plan.created_at).order_by(Plan.number)
    )
    return tuple(
        PlanFacts(key, number, released or 0, made) for key, number, released, made in found
    )


def in_force(session: Session) -> Planned | None:
    """The newest plan, with the rooms that items have by now."""
    known = plans(session)
    if not known:
        return None
    planned = of(session, known[-1])
    rooms = session.execute(select(Item.id, Item.room_id).where(Item.room_id.is_not(None)))
    return replace(planned, rooms={item: room for item, room in rooms if room})


def release(session: Session, number: int) -> Planned | None:
    """A published plan as it was."""
    return next((of(session, one) for one in plans(session) if one.released == number), None)


def of(session: Session, facts: PlanFacts) -> Planned:
    rooms = session.scalars(select(PlanRoom).where(PlanRoom.plan_id == facts.id)).all()
    seats: dict[tuple[UUID, UUID], list[Assignment]] = {}
    for seat in session.scalars(
        select(Assignment)
        .where(Assignment.plan_id == facts.id)
        .order_by(Assignment.item_id, Assignment.booth, Assignment.language)
    ):
        seats.setdefault((seat.item_id, seat.interpreter_id), []).append(seat)
    return Planned(
        facts,
        {row.item_id: row.room_id for row in rooms},
        {key: _duty(*key, mine) for key, mine in seats.items()},
        {row.item_id: (row.start, row.end) for row in rooms if row.start is not None},
    )


def changes(told: Told, before: Planned, after: Planned) -> Mapping[UUID, tuple[DutyChange, ...]]:
    """By interpreter, only those who are touched."""
    found: dict[UUID, list[DutyChange]] = {}
    for key, (news, what) in told.news.items():
        old = None if news is News.NEW else before.duties.get(key)
        new = None if news is News.GONE else after.duties.get(key)
        if old is not None or new is not None:
            found.setdefault(key[1], []).append(DutyChange(news, old, new, what))
    return {key: tuple(own) for key, own in found.items()}


def _duty(item: UUID, interpreter: UUID, seats: Sequence[Assignment]) -> Duty:
    first = seats[0]
    return Duty(
        item,
        interpreter,
        tuple(sorted({seat.language for seat in seats})),
        first.booth,
        tuple(sorted({seat.relay_from for seat in seats if seat.relay_from})),
        first.mode,
        first.start,
        first.end,
    )


def _together(one: Duty, other: Duty) -> bool:
    if one.booth is not None or other.booth is not None:
        return one.booth == other.booth
    return one.mode == other.mode and one.into == other.into
