"""An event for several desks: people with badges, two rooms, sessions with lists, receivers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import checkin, clock, codes, people, programme
from event_desk.database import Database
from event_desk.model import Badge, Event, Item, ItemGuest, Room
from event_desk.people import PersonFields

GIVEN = ("Amal", "Luc", "Nadia", "Omar", "Inés", "رانيا", "هدى", "Tomás", "Zoé", "Sami")
FAMILY = ("Haddad", "Martin", "Ortega", "حداد", "Nasser", "Diallo", "Khoury", "Pérez")
ROOMS = ("Hall", "Cabin")
true_now = clock.now


@dataclass(frozen=True)
class Ground:
    """The event file, and everybody with what stands on the badge."""

    path: Path
    people: tuple[UUID, ...]
    codes: tuple[str, ...]


def noon() -> str:
    """A zone in which it is about noon now, so that a clock some hours off has the same date."""
    hour = clock.now().hour
    # POSIX's sign: Etc/GMT-3 is three hours east.
    east = 12 - hour
    return f"Etc/GMT{-east:+d}" if east else "Etc/UTC"


def make(path: Path, size: int, *, reentry: str = "daily", rooms: Sequence[str] = ROOMS) -> Ground:
    now = clock.now()
    db = Database.create(path)
    with db.write() as session:
        programme.create_event(
            session,
            {"en": "Shared event", "ar": "فعالية"},
            timezone=noon(),
            start=now.date() - timedelta(days=1),
            end=now.date() + timedelta(days=1),
            languages=("en", "ar"),
            at=now - timedelta(days=30),
        )
        _add_rooms(session, rooms, now)
        ids, said = add_people(session, range(size), now)
        checkin.set_rules(session, checkin.ENTRANCE, reentry=reentry)
        for name in rooms:
            checkin.set_rules(session, name, reentry="in_out")
        session.add_all(
            ItemGuest(item_id=item.id, person_id=person, kind="invited", at=now)
            for item in session.scalars(select(Item).where(Item.access == "invited"))
            for person in ids[::2]
        )
    db.close()
    return Ground(path, tuple(ids), tuple(said))


def add_people(session: Session, numbers: Sequence[int], at: datetime) -> tuple[list, list]:
    """Walk-ins with a badge each: their ids, and what their badges say."""
    event = session.scalars(select(Event)).one()
    ids, said = [], []
    for number in numbers:
        given, family = GIVEN[number % len(GIVEN)], FAMILY[number % len(FAMILY)]
        fields = PersonFields(
            name=f"{given} {family} {number}",
            organisation=f"Organisation {number % 7}",
            email=f"guest{number}@example.org",
        )
        ids.append(people.add(session, fields, at=at))
        badge = Badge(
            person_id=ids[-1],
            badge_id=codes.new_badge_id(),
            typing_code=codes.new_typing_code(),
            issued_at=at,
        )
        session.add(badge)
        said.append(codes.make(event.badge_key, event.tag, badge.badge_id))
    session.flush()
    return ids, said


def _add_rooms(session: Session, rooms: Sequence[str], now: datetime) -> None:
    start = now.replace(minute=0, second=0, microsecond=0)
    for number, name in enumerate(rooms):
        room = Room(name=name, names={"en": name}, folded=name.lower(), capacity=100)
        session.add(room)
        session.flush()
        session.add(
            Item(
                code=f"S{number}",
                titles={"en": f"Session {number}"},
                start=start + timedelta(days=1),
                end=start + timedelta(days=1, hours=1),
                room_id=room.id,
                access="invited" if number else "open",
            )
        )
