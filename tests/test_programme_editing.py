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
    start=st.integers(0, 500).map(
        lambda minutes: NINE.astimezone(UTC) + timedelta(minutes=minutes)
    ),
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
    """Taken back, done again, taken back again."""
    after = tables(db)
    for wanted in (before, after, before):
        with db.write() as session:
            done = venue.undo(session, done, HAND)
        assert tables(db) == wanted


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


def make_room(db, **given):
    with db.write() as session:
        fields = RoomFields(**{"name": "Cedar", "capacity": 80, **given})
        return venue.save_room(session, None, fields, HAND).id


def make_item(db, **given):
    with db.write() as session:
        fields = ItemFields(
            **{
                "titles": {"en": "Opening", "ar": "الافتتاح"},
                "start": NINE,
                "end": NINE + timedelta(hours=1),
                "floor": ("en",),
                **given,
            }
        )
        return venue.save_item(session, None, fields, HAND).id


def faults(db, check):
    with db.read() as session:
        return {(one.field, one.fault) for one in check(session)}


def test_a_deleted_room_leaves_its_sessions_unscheduled_and_f8_brings_all_back(db):
    room = make_room(db, booths=(BoothFields(2, 1),), layouts=(("banquet", 40),))
    item = make_item(db, room_id=room, room_pinned=True)
    before = tables(db)
    with db.read() as session:
        assert [one.id for one in programme.room_use(session, room)] == [item]
    with db.write() as session:
        done = venue.delete_room(session, room, HAND)
    assert done.name == "Cedar"
    with db.read() as session:
        assert programme.rooms(session) == ()
        assert programme.items(session)[0].room_id is None
        assert session.get(Room, room).deleted_at == MORNING
        assert all(booth.deleted_at for booth in session.scalars(select(Booth)))
    undone(db, before, done)


def test_a_name_or_code_of_something_deleted_can_be_given_again(db):
    room, item = make_room(db), make_item(db, code="S1")
    with db.write() as session:
        venue.delete_room(session, room, HAND)
        gone = venue.delete_item(session, item, HAND)
    assert make_room(db) != room
    assert make_item(db, code="S1") != item
    with db.write() as session:
        venue.undo(session, gone, HAND)
        codes = [one.code for one in programme.items(session)]
    assert sorted(code[:2] for code in codes) == ["S1", "S1"]
    assert len(set(codes)) == 2


def test_bad_rooms_are_named_field_by_field(db):
    make_room(db)
    bad = RoomFields(
        name="CEDAR ",
        capacity=0,
        layout="theatre",
        layouts=(("Theatre", 4), ("", -1)),
        booths=(BoothFields(2, 1), BoothFields(0, 1)),
        receivers=-3,
    )
    found = faults(db, lambda session: programme.check_room(session, None, bad))
    assert found == {
        ("name", Fault.NAME_TAKEN),
        ("capacity", Fault.NO_SEATS),
        ("layouts:0", Fault.LAYOUT_TWICE),
        ("layouts:1", Fault.NAME_MISSING),
        ("layouts:1", Fault.TOO_SMALL),
        ("booths:0", Fault.CHANNEL_TWICE),
        ("booths:1", Fault.CHANNEL_TWICE),
        ("booths:1", Fault.TOO_SMALL),
        ("receivers", Fault.TOO_SMALL),
    }
    with pytest.raises(EventDeskError) as refused, db.write() as session:
        programme.save_room(session, None, bad, at=MORNING)
    assert refused.value.code is ErrorCode.FIELD_WRONG
    said = texts.error_sentence(refused.value)
    assert "Cedar" in said
    assert "Nothing was saved" in said


def test_bad_sessions_are_named_field_by_field(db, add_person):
    room = make_room(db)
    speaker, _code = add_person()
    make_item(db, code="S1", room_id=room, speakers=(SpeakerFields(speaker),))
    bad = ItemFields(
        code="s1",
        titles={"en": " "},
        start=NINE,
        end=NINE,
        floor=("English",),
        interpret_into=("ar",),
        expected=-1,
        room_id=uuid4(),
        speakers=(SpeakerFields(uuid4()),),
    )
    assert faults(db, lambda session: programme.check_item(session, None, bad)) == {
        ("code", Fault.CODE_TAKEN),
        ("titles", Fault.TITLE_MISSING),
        ("end", Fault.END_BEFORE_START),
        ("floor", Fault.UNKNOWN_LANGUAGE),
        ("expected", Fault.TOO_SMALL),
        ("room", Fault.UNKNOWN_ROOM),
        ("speakers:0", Fault.PERSON_MISSING),
    }
    half = ItemFields(
        titles={"en": "Panel"},
        start=NINE + timedelta(minutes=30),
        end=NINE + timedelta(minutes=90),
        interpret_into=("ar",),
        expected=81,
        room_id=room,
        speakers=(SpeakerFields(speaker), SpeakerFields(speaker, "chair")),
    )
    assert faults(db, lambda session: programme.check_item(session, None, half)) == {
        ("floor", Fault.NO_FLOOR),
        ("expected", Fault.TOO_FEW_SEATS),
        ("room", Fault.ROOM_BUSY),
        ("speakers:0", Fault.SPEAKER_BUSY),
        ("speakers:1", Fault.SPEAKER_BUSY),
        ("speakers:1", Fault.PERSON_TWICE),
    }
    early = replace(half, start=NINE - timedelta(days=9), end=NINE - timedelta(days=9, hours=-1))
    found = faults(db, lambda session: programme.check_item(session, None, early))
    assert ("day", Fault.OUTSIDE_EVENT) in found


@pytest.mark.parametrize(
    ("start", "end", "expected", "fault"),
    [
        ("9", "10:30", ("09:00", "10:30"), None),
        ("0930", "11h", ("09:30", "11:00"), None),
        ("٩:٣٠", "١١", ("09:30", "11:00"), None),
        ("22:00", "00:30", ("22:00", "00:30"), Fault.ENDS_NEXT_DAY),
        ("22:00", "24:00", ("22:00", "00:00"), Fault.ENDS_NEXT_DAY),
        ("", "", (None, None), Fault.NO_TIMES),
        ("9", "", ("09:00", None), Fault.END_MISSING),
        ("nine", "10", (None, "10:00"), Fault.TIME_UNREADABLE),
        ("9:75", "10", (None, "10:00"), Fault.TIME_UNREADABLE),
    ],
)
def test_times_are_read_as_they_are_typed(start, end, expected, fault):
    span = read_span(date(2030, 5, 2), start, end, DOHA)
    shown = tuple(
        moment.astimezone(DOHA).strftime("%H:%M") if moment else None
        for moment in (span.start, span.end)
    )
    assert shown == expected
    assert {one.fault for one in span.wrong} == ({fault} if fault else set())


def test_a_time_that_the_clocks_jump_over_is_named_and_one_shown_twice_is_told():
    paris = ZoneInfo("Europe/Paris")
    spring = read_span(date(2030, 3, 31), "02:30", "04:00", paris)
    assert [(one.field, one.fault) for one in spring.wrong] == [("start", Fault.TIME_SKIPPED)]
    assert spring.start is None
    autumn = read_span(date(2030, 10, 27), "02:30", "04:00", paris)
    assert [one.fault for one in autumn.wrong] == [Fault.TIME_TWICE]
    assert autumn.end - autumn.start == timedelta(hours=2, minutes=30)
    night = read_span(date(2030, 3, 30), "23:00", "04:00", paris)
    assert night.end - night.start == timedelta(hours=4)


def test_speakers_keep_their_order_and_roles_and_may_be_new(db, add_person):
    amal, _ = add_person()
    rami, _ = add_person(name="Rami Haddad")
    before = tables(db)
    stand_in = uuid4()
    with db.write() as session:
        done = venue.save_item(
            session,
            None,
            ItemFields(
                titles={"en": "Panel"},
                speakers=(
                    SpeakerFields(rami, "chair"),
                    SpeakerFields(stand_in, "youth advocate"),
                    SpeakerFields(amal),
                ),
            ),
            HAND,
            {stand_in: PersonFields(name="Noor Saleh", minor=True)},
        )
    with db.read() as session:
        on_stage = programme.items(session)[0].speakers
        assert [(one.name, one.role, one.minor) for one in on_stage] == [
            ("Rami Haddad", "chair", None),
            ("Noor Saleh", "youth advocate", True),
            ("Amal Haddad", "speaker", None),
        ]
        roles = session.scalars(select(PersonRole.role))
        assert list(roles) == ["speaker"] * 3
    undone(db, before, done)


def test_an_interpreter_is_read_back_and_f8_restores(db, add_person):
    person, _ = add_person(badge=False)
    windows = tuple(
        (
            NINE.astimezone(UTC) + timedelta(days=day),
            NINE.astimezone(UTC) + timedelta(days=day, hours=9),
        )
        for day in range(2)
    )
    fields = InterpreterFields(
        person,
        (("ar", "a"), ("en", "b"), ("fr", "c")),
        windows,
        remote=True,
        cleared=False,
        sign=True,
        team_leader=True,
        day_most=300,
    )
    empty = tables(db)
    with db.write() as session:
        added = venue.save_interpreter(session, None, fields, HAND)
    with db.read() as session:
        assert programme.interpreter_fields(session, added.id) == fields
        assert added.name == "Amal Haddad"
    before = tables(db)
    other = InterpreterFields(person, (("fr", "a"), ("ar", "b")), windows[:1])
    with db.write() as session:
        edited = venue.save_interpreter(session, added.id, other, HAND)
        assert programme.interpreter_fields(session, added.id) == other
    undone(db, before, edited)
    with db.write() as session:
        gone = venue.delete_interpreter(session, added.id, HAND)
        again = venue.save_interpreter(session, None, other, HAND)
        assert again.id == added.id
        venue.undo(session, again, HAND)
        venue.undo(session, gone, HAND)
    assert tables(db) == before
    undone(db, empty, added)


def test_an_interpreter_without_language_or_person_is_named(db, add_person):
    person, _ = add_person(badge=False)
    with db.write() as session:
        venue.save_interpreter(session, None, InterpreterFields(person, (("ar", "a"),)), HAND)
    for fields, wanted in (
        (InterpreterFields(), {("person", Fault.PERSON_MISSING), ("languages", Fault.NO_SKILL)}),
        (
            InterpreterFields(person, (("fr", "c"),), ((NINE, NINE),), day_most=0),
            {
                ("person", Fault.INTERPRETS_ALREADY),
                ("languages", Fault.NOT_ACTIVE),
                ("available:0", Fault.END_BEFORE_START),
                ("day_most", Fault.TOO_SMALL),
            },
        ),
    ):
        assert faults(db, lambda s, f=fields: programme.check_interpreter(s, None, f)) == wanted


def test_the_stock_of_mobile_booths_is_kept_and_f8_restores_it(db):
    empty = tables(db)
    stock = (BoothFields(2, None, "A", None, 90, 12), BoothFields(3, None, "B", None, 60, 8))
    with db.write() as session:
        added = venue.save_mobile_booths(session, stock, HAND)
        kept = programme.mobile_booths(session)
    assert [replace(booth, id=None) for booth in kept] == list(stock)
    before = tables(db)
    with db.write() as session:
        fewer = venue.save_mobile_booths(session, (replace(kept[1], seats=4),), HAND)
    undone(db, before, fewer)
    undone(db, empty, added)


def test_stands_are_given_to_groups_in_a_room_for_many(db):
    foyer, cedar = make_room(db, name="Foyer", parallel=True), make_room(db)
    market = make_item(db, kind="marketplace")
    before = tables(db)
    rows = (StandFields("T1", "Working group"), StandFields("T2"))
    with db.write() as session:
        done = venue.save_stands(session, market, rows, HAND, foyer)
        kept = programme.stand_fields(session, market)
    assert [(one.name, one.group) for one in kept] == [("T1", "Working group"), ("T2", "")]
    with db.read() as session:
        assert {one.room for one in programme.stands(session)} == {"Foyer"}
    first = tables(db)
    with db.write() as session:
        turned = venue.save_stands(session, market, kept[::-1], HAND)
        assert [one.name for one in programme.stands(session)] == ["T2", "T1"]
    undone(db, first, turned)
    undone(db, before, done)
    wrong = (StandFields("T1"), StandFields("t1"), StandFields())
    assert faults(db, lambda s: programme.check_stands(s, wrong, cedar)) == {
        ("stands:1", Fault.NAME_TAKEN),
        ("stands:2", Fault.NAME_MISSING),
        ("room", Fault.ROOM_NOT_PARALLEL),
    }
    assert programme.next_name(["T09"]) == "T10"


def test_every_change_leaves_a_line_that_names_fields_and_no_values(db):
    room = make_room(db)
    with db.write() as session:
        fields = programme.room_fields(session, room)
        venue.save_room(session, room, replace(fields, capacity=90, zone="Secret wing"), HAND)
        same = programme.room_fields(session, room)
        nothing = venue.save_room(session, room, same, HAND)
        venue.cancel_item(session, make_item_in(session), HAND)
    assert nothing.rows == ()
    with db.read() as session:
        lines = session.scalars(select(Audit).order_by(Audit.number)).all()
        told = [(line.action, line.table, line.detail) for line in lines]
        assert told[:2] == [
            ("added", "rooms", {}),
            ("edited", "rooms", {"fields": ["capacity", "zone"]}),
        ]
        assert ("cancelled", "items") in {(action, table) for action, table, _ in told}
        assert "Secret" not in str(told)
        assert {line.actor for line in lines} == {"organiser"}
        assert audit.first_broken(session) is None


def make_item_in(session):
    return venue.save_item(session, None, ItemFields(titles={"en": "Talk"}), HAND).id


def test_codes_go_on_where_they_stopped(db):
    make_item(db, code="D1-S7")
    make_item(db, code="D1-S8")
    make_item(db, code="LUNCH")
    with db.read() as session:
        assert programme.next_code(session) == "D1-S9"
        assert programme.next_code(session, "T1") == "T1"
        assert {one.code for one in session.scalars(select(Item))} == {"D1-S7", "D1-S8", "LUNCH"}
