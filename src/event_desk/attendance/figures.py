"""Counting visits: by what people have in common, by the quarter of an hour, by session.

Everybody counts once in each group they belong to. Registered are those who haven't cancelled;
arrived is whoever was admitted at the entrance, cancelled or not, because they were there.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.attendance.record import Attendance
from event_desk.model import Item, ItemGuest, Person, Room
from event_desk.people import PersonView

_QUARTER = timedelta(minutes=15)
_LISTED = ("invited", "signed_up")


@dataclass(frozen=True, slots=True)
class Share:
    """How many of one group; `by_day` counts those admitted on each of `arrivals_by_day`."""

    key: str
    registered: int
    arrived: int
    missing: int
    by_day: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Quarter:
    """First admissions of a day from `start` (local, without a zone) on; `so_far` that day."""

    start: datetime
    arrived: int
    so_far: int


@dataclass(frozen=True, slots=True)
class SessionFigures:
    """`capacity` and `expected` are None where nobody set them, `listed` where there is no list.

    `missed` are those on the list who were never admitted there.
    """

    id: UUID
    code: str
    titles: Mapping[str, str]
    room: str
    start: datetime | None
    end: datetime | None
    capacity: int | None
    expected: int | None
    listed: int | None
    missed: int | None
    attended: int
    admissions: int
    refused: int
    minutes: int


def arrivals_by_day(found: Attendance) -> dict[date, int]:
    """How many people were admitted at the entrance on each day, in the order of days."""
    entrance = found.entrance
    visits = found.at(entrance.id) if entrance else ()
    counted = Counter(visit.day for visit in visits if visit.admissions)
    return dict(sorted(counted.items()))


def shares(
    people: Sequence[PersonView],
    found: Attendance,
    groups: Callable[[PersonView], Iterable[str]],
) -> tuple[Share, ...]:
    """Those with the most registered first; who belongs to no group counts under ""."""
    days = list(arrivals_by_day(found))
    entrance = found.entrance
    present: dict[UUID, set[date]] = {}
    for visit in found.at(entrance.id) if entrance else ():
        if visit.admissions:
            present.setdefault(visit.person_id, set()).add(visit.day)
    members: dict[str, list[PersonView]] = {}
    for person in people:
        for key in {*groups(person)} or {""}:
            members.setdefault(key, []).append(person)
    counted = [_share(key, each, present, days) for key, each in members.items()]
    return tuple(sorted(counted, key=lambda one: (-one.registered, -one.arrived, one.key)))


def _share(
    key: str,
    members: Sequence[PersonView],
    present: Mapping[UUID, set[date]],
    days: Sequence[date],
) -> Share:
    registered = [one for one in members if one.status != "cancelled"]
    return Share(
        key=key,
        registered=len(registered),
        arrived=sum(one.id in present for one in members),
        missing=sum(one.id not in present for one in registered),
        by_day=tuple(sum(day in present.get(one.id, ()) for one in members) for day in days),
    )


def quarters(found: Attendance, local: Callable[[datetime], datetime]) -> tuple[Quarter, ...]:
    """From each day's first arrival to its last, quiet quarters too."""
    entrance = found.entrance
    counted: Counter[datetime] = Counter()
    days: dict[date, set[datetime]] = {}
    for visit in found.at(entrance.id) if entrance else ():
        if visit.first_in is not None:
            at = local(visit.first_in).replace(tzinfo=None)
            start = at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0)
            counted[start] += 1
            days.setdefault(visit.day, set()).add(start)
    rows: list[Quarter] = []
    for _, seen in sorted(days.items()):
        start, last, so_far = min(seen), max(seen), 0
        while start <= last:
            so_far += counted[start]
            rows.append(Quarter(start, counted[start], so_far))
            start += _QUARTER
    return tuple(rows)


def session_figures(session: Session, found: Attendance) -> tuple[SessionFigures, ...]:
    """Every item that is on the programme or was scanned at, in the order of time."""
    gates = {place.item_id: place.id for place in found.places if place.item_id is not None}
    guests = _guests(session)
    figures: list[SessionFigures] = []
    for item, room, seats in session.execute(
        select(Item, Room.name, Room.capacity)
        .outerjoin(Room, Room.id == Item.room_id)
        .order_by(Item.start.is_(None), Item.start, Item.code)
    ):
        gate_id = gates.get(item.id)
        own = found.at(gate_id) if gate_id else ()
        refused = found.refused.get(gate_id, 0) if gate_id else 0
        planned = item.deleted_at is None and item.cancelled_at is None and not item.placeholder
        if not (planned or own or refused):
            continue
        came = {visit.person_id for visit in own if visit.admissions}
        listed = guests.get(item.id)
        figures.append(
            SessionFigures(
                id=item.id,
                code=item.code,
                titles=dict(item.titles),
                room=room or "",
                start=item.start,
                end=item.end,
                capacity=item.places if item.places is not None else seats or None,
                expected=item.expected,
                listed=None if listed is None else len(listed),
                missed=None if listed is None else len(listed - came),
                attended=len(came),
                admissions=sum(visit.admissions for visit in own),
                refused=refused,
                minutes=sum(visit.minutes for visit in own),
            )
        )
    return tuple(figures)


def _guests(session: Session) -> dict[UUID, set[UUID]]:
    """Who has a place in a closed or limited item and hasn't cancelled."""
    found: dict[UUID, set[UUID]] = {}
    for item_id, person_id in session.execute(
        select(ItemGuest.item_id, ItemGuest.person_id)
        .join(Person, Person.id == ItemGuest.person_id)
        .where(
            ItemGuest.kind.in_(_LISTED), Person.deleted_at.is_(None), Person.cancelled_at.is_(None)
        )
    ):
        found.setdefault(item_id, set()).add(person_id)
    return found
