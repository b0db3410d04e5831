"""What all tests share: an event file on disk, and people made for the test."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from event_desk import codes, people, programme, texts
from event_desk.database import Database
from event_desk.model import Badge, Event, Item, Room
from event_desk.people import PersonFields

MORNING = datetime(2030, 5, 1, 6, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _english():
    texts.set_language("en")
    yield
    texts.set_language("en")


@pytest.fixture
def event_path(tmp_path):
    return tmp_path / "test.eventdesk"


@pytest.fixture
def db(event_path):
    """An event in Qatar from 1 to 3 May 2030, with nobody in it yet."""
    database = Database.create(event_path)
    with database.write() as session:
        programme.create_event(
            session,
            {"en": "Test event", "ar": "فعالية"},
            timezone="Asia/Qatar",
            start=date(2030, 5, 1),
            end=date(2030, 5, 3),
            languages=("ar", "en", "fr", "es"),
            at=MORNING - timedelta(days=30),
        )
    yield database
    database.close()


@pytest.fixture
def add_person(db):
    """Add a person with a badge: `add_person(name="Amal Haddad") -> (id, code)`."""

    def add(badge: bool = True, **given: object) -> tuple[UUID, str]:
        with db.write() as session:
            person_id = people.add(
                session, PersonFields(**{"name": "Amal Haddad", **given}), at=MORNING
            )
            if not badge:
                return person_id, ""
            return person_id, issue(session, person_id)

    return add


def issue(session, person_id: UUID) -> str:
    event = session.query(Event).one()
    badge = Badge(
        person_id=person_id,
        badge_id=codes.new_badge_id(),
        typing_code=codes.new_typing_code(),
        issued_at=MORNING,
    )
    session.add(badge)
    return codes.make(event.badge_key, event.tag, badge.badge_id)


@pytest.fixture
def add_item(db):
    """Add a session: `add_item("A1", room="Hall", capacity=2, access="invited")`."""

    def add(code: str, *, room: str = "", capacity: int = 0, start: datetime = MORNING, **given):
        with db.write() as session:
            place = session.query(Room).filter_by(name=room).one_or_none() if room else None
            if room and place is None:
                place = Room(name=room, capacity=capacity)
                session.add(place)
                session.flush()
            item = Item(
                code=code,
                titles={"en": f"Session {code}"},
                start=start,
                end=start + timedelta(hours=1),
                room_id=place.id if place else None,
                **given,
            )
            session.add(item)
            session.flush()
            return item.id

    return add
