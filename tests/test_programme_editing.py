"""Rooms, sessions, interpreters and stands changed by hand: what is saved is read back, and F8."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from helpers import MORNING
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from event_desk import audit, programme, texts, venue
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Audit, Booth, Item, PersonRole, Room
from event_desk.people import PersonFields
from event_desk.programme import (
    BoothFields,
    Fault,
    InterpreterFields,
    ItemFields,
    RoomFields,
    SpeakerFields,
    StandFields,
    read_span,
)
from event_desk.venue import Deed, Hand

DOHA = ZoneInfo("Asia/Qatar")
NINE = datetime(2030, 5, 2, 9, 0, tzinfo=DOHA)
HAND = Hand(MORNING, "Desk 1", "organiser")
SLOW = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
words = st.text("abc دفتر éñ", min_size=1, max_size=12).filter(lambda text: text.strip())
seats = st.integers(0, 5000)
rooms = st.builds(
    RoomFields,
    name=words,
    names=st.dictionaries(st.sampled_from(("ar", "en", "fr", "es")), words, max_size=4),
    capacity=seats,
    layout=st.sampled_from(("", "theatre", "standing")),
    layouts=st.dictionaries(st.sampled_from(("classroom", "banquet")), seats).map(
        lambda found: tuple(found.items())
    ),
    booths=st.lists(st.integers(1, 4), max_size=3).map(
        lambda sizes: tuple(BoothFields(size, place + 1) for place, size in enumerate(sizes))
    ),
    receivers=seats,
    step_free=st.sampled_from((None, True, False)),
    parallel=st.booleans(),
    zone=words,
)
items = st.builds(
    ItemFields,
    titles=st.dictionaries(st.sampled_from(("ar", "en", "fr", "es")), words, min_size=1),
    start=st.integers(0, 500).map(lambda minutes: NINE.astimezone(UTC) + timedelta(minutes=minutes)),
    floor=st.lists(st.sampled_from(("ar", "en")), unique=True).map(tuple),
    interpret_into=st.lists(st.sampled_from(("fr", "es")), unique=True).map(tuple),
    mode=st.sampled_from(("booth", "consecutive", "whispered")),
    access=st.sampled_from(("open", "invited", "signup")),
    expected=st.none() | seats,
    priority=st.integers(1, 9),
    step_free=st.booleans(),
).map(lambda item: replace(item, end=item.start + timedelta(hours=1)))


def same_room(kept, wanted):
    """As it was given, tidied: booths get an id, layouts stand in the order of their seats."""

    def plain(fields):
        return replace(
            fields,
            name=" ".join(fields.name.split()),
            zone=" ".join(fields.zone.split()),
            names={code: " ".join(text.split()) for code, text in fields.names.items()},
            layouts=tuple(sorted(fields.layouts)),
            booths=tuple(replace(booth, id=None) for booth in fields.booths),
        )

    assert plain(kept) == plain(wanted)


def tables(db):
    """All that readers see of the programme."""
    with db.read() as session:
        found = programme.rooms(session)
        return (
            found,
            [programme.room_fields(session, room.id) for room in found],
            programme.items(session),
            programme.interpreters(session),
            programme.stands(session),
            programme.mobile_booths(session),
        )


def undone(db, before, done):
    """Taken back, everything is as it was."""
    assert tables(db) != before or not done.rows
    with db.write() as session:
        venue.undo(session, done, HAND)
    assert tables(db) == before


@SLOW
@given(first=rooms, second=rooms)
def test_a_room_is_read_back_as_it_was_saved_and_f8_restores_it(db, first, second):
    first, second = replace(first, name=f"{first.name} {uuid4()}"), second
    empty = tables(db)
    with db.write() as session:
        added = venue.save_room(session, None, first, HAND)
    with db.read() as session:
        same_room(programme.room_fields(session, added.id), first)
    before = tables(db)
    second = replace(second, name=f"{second.name} {uuid4()}")
    with db.write() as session:
        edited = venue.save_room(session, added.id, second, HAND)
    with db.read() as session:
        same_room(programme.room_fields(session, added.id), second)
    undone(db, before, edited)
    undone(db, empty, added)


@SLOW
@given(first=items, second=items)
def test_a_session_is_read_back_as_it_was_saved_and_f8_restores_it(db, first, second):
    empty = tables(db)
    with db.write() as session:
        added = venue.save_item(session, None, first, HAND)
    assert added.deed is Deed.ADDED
    assert added.name.startswith("S")
    before = tables(db)
    with db.write() as session:
        edited = venue.save_item(session, added.id, second, HAND)
        kept = programme.item_fields(session, added.id)
    titles = {code: " ".join(text.split()) for code, text in second.titles.items()}
    assert replace(kept, code="") == replace(second, titles=titles)
    undone(db, before, edited)
    undone(db, empty, added)
