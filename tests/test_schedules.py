import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from helpers import MORNING
from hypothesis import given, settings
from hypothesis import strategies as st
from lists import run, text
from schedule_files import TALKS, as_json, as_xml, calendar, person, talk

from event_desk import people, programme, texts
from event_desk.database import Database
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import export, imports, programme_json, schedules
from event_desk.exchange.kinds import Kind
from event_desk.model.item_changes import FieldChange, ItemChange, ItemNews
from event_desk.model.problems import ProblemCode

RIYADH = ZoneInfo("Asia/Riyadh")


def at_clock(hour):
    return datetime(2030, 5, 1, hour, tzinfo=RIYADH)


@pytest.fixture
def event(tmp_path):
    made = []

    def make(timezone="Asia/Riyadh", start=date(2030, 5, 1), end=date(2030, 5, 3)):
        db = Database.create(tmp_path / f"event{len(made)}.eventdesk")
        made.append(db)
        with db.write() as session:
            programme.create_event(
                session,
                {"en": "Voices"},
                timezone=timezone,
                start=start,
                end=end,
                languages=("ar", "en", "fr", "es"),
                at=MORNING,
            )
        return db

    yield make
    texts.set_language("en")
    for db in made:
        db.close()


def items_of(db):
    with db.read() as session:
        return programme.items(session)


def changes_of(plan):
    return [
        sentence.replace("\u2068", "").replace("\u2069", "")
        for change in plan.programme_changes
        for sentence in texts.item_change(change)
    ]


@pytest.mark.parametrize("write", [as_xml, as_json])
def test_a_schedule_brings_rooms_items_and_speakers(event, tmp_path, write):
    db = event()
    plan, _report = run(db, write(tmp_path / "schedule", TALKS), at=MORNING)
    assert [problem.code for problem in plan.problems] == [ProblemCode.EVENT_DIFFERS]  # its name
    items = items_of(db)
    assert [next(iter(item.titles.items())) for item in items] == [
        ("en", "Opening"),
        ("en", "Coffee break"),
        ("ar", "جلسة الأطفال"),
        ("en", "Coffee break"),
    ]
    opening = items[0]
    assert (opening.code, opening.room, opening.floor) == ("OPEN77", "Hall A", ("en",))
    assert (opening.start, opening.end) == (
        datetime(2030, 5, 1, 6, tzinfo=UTC),
        datetime(2030, 5, 1, 7, tzinfo=UTC),
    )
    assert [one.name for one in opening.speakers] == ["Amal Haddad", "Rami Khoury"]
    assert items[1].kind == "break"
    with db.read() as session:
        rooms = {room.name: room.capacity for room in programme.rooms(session)}
        assert {view.category for view in people.views(session)} == {"speaker"}
    assert rooms == {"Hall A": 300 if write is as_json else 0, "Foyer": 0}


@pytest.mark.parametrize("write", [as_xml, as_json])
def test_a_schedule_twice_changes_nothing(event, tmp_path, write):
    db = event()
    path = write(tmp_path / "schedule", TALKS)
    run(db, path, at=MORNING)
    plan, report = run(db, path, at=MORNING)
    assert plan.changes_nothing
    assert (report.created, report.updated) == (0, 0)
    assert {change.news for change in plan.programme_changes} == {ItemNews.SAME}


def test_xml_and_json_of_one_conference_are_one_list(event, tmp_path):
    db = event()
    run(db, as_xml(tmp_path / "schedule.xml", TALKS), at=MORNING)
    plan, _report = run(db, as_json(tmp_path / "schedule.json", TALKS), at=MORNING)
    assert [(change.table, dict(change.after)) for change in plan.changes] == [
        ("rooms", {"capacity": 300})
    ]


def test_what_changed_since_the_last_schedule_is_said(event, tmp_path):
    db = event()
    run(db, as_json(tmp_path / "one.json", TALKS), at=MORNING)
    newer = (
        TALKS[0] | {"start": "2030-05-01T09:30:00+03:00", "room": "Hall B"},
        TALKS[1],
        TALKS[2] | {"title": "جلسة اليافعين", "persons": [person("Siham Nader", 3)]},
        talk(9, "Closing", "2030-05-03T15:00:00+03:00", 60),
    )
    plan, _report = run(db, as_json(tmp_path / "two.json", newer), at=MORNING)
    assert changes_of(plan) == [
        "Opening moved from 09:00 to 09:30.",
        "Opening moved from Hall A to Hall B.",
        "جلسة الأطفال is now called جلسة اليافعين.",
        "Siham Nader is new on stage in جلسة اليافعين.",
        "Coffee break is no longer on the list. It stays as it is.",
        "Closing is new: 2030-05-03 15:00.",
    ]
    assert [change.titles["en"] for change in plan.missing_items] == ["Coffee break"]
    assert len(items_of(db)) == 5


def test_who_left_an_item_is_told_and_stays(event, tmp_path):
    db = event()
    run(db, as_json(tmp_path / "one.json", TALKS), at=MORNING)
    newer = (TALKS[0] | {"persons": [person("Amal Haddad", 1)]}, *TALKS[1:])
    plan, _report = run(db, as_json(tmp_path / "two.json", newer), at=MORNING)
    assert changes_of(plan) == ["Rami Khoury is no longer on the list for Opening."]
    assert len(items_of(db)[0].speakers) == 2


def test_a_day_passes_midnight_and_old_files_name_no_zone(event, tmp_path):
    db = event()
    path = text(
        tmp_path / "schedule.xml",
        "<schedule><conference><title>V</title><day_change>06:00</day_change></conference>"
        '<day index="1" date="2030-05-01"><room name="Hall A"><event id="7"><start>9:00</start>'
        "<duration>00:30</duration><title>Morning</title></event><event id='8'>"
        "<start>00:30</start><duration>1:00</duration><title>Night</title></event>"
        "</room></day></schedule>",
    )
    run(db, path, at=MORNING)
    assert [item.start.astimezone(RIYADH).strftime("%d %H:%M") for item in items_of(db)] == [
        "01 09:00",
        "02 00:30",
    ]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("<schedule><conference>", ErrorCode.FILE_DAMAGED),
        (
            '<!DOCTYPE s [<!ENTITY a "aaaa">]><schedule><title>&a;</title></schedule>',
            ErrorCode.FILE_DAMAGED,
        ),
        ('{"schedule": {"conference": {"days": [1, 2]}}}', ErrorCode.FILE_DAMAGED),
        ('{"schedule": ', ErrorCode.FILE_DAMAGED),
        ('{"schedule": ' + "[" * 200_000, ErrorCode.FILE_DAMAGED),
        ('{"people": []}', ErrorCode.NOT_A_SPREADSHEET),
        ("<html><body>Programme</body></html>", ErrorCode.NOT_A_SPREADSHEET),
        ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:half", ErrorCode.FILE_DAMAGED),
    ],
)
def test_a_broken_schedule_is_refused(tmp_path, content, code):
    with pytest.raises(EventDeskError) as caught:
        imports.read(text(tmp_path / "schedule", content))
    assert caught.value.code is code


def test_a_calendar_brings_items_in_any_zone(event, tmp_path):
    db = event()
    path = calendar(
        tmp_path / "programme.ics",
        """\
        UID:a@somewhere
        DTSTART;TZID=Europe/Paris:20300501T090000
        DTEND;TZID=Europe/Paris:20300501T100000
        SUMMARY;LANGUAGE=fr:Ouverture\\, accueil
        LOCATION:Hall A
        CATEGORIES:Plenary,Public
        """,
        """\
        UID:b@somewhere
        DTSTART:20300501T100000Z
        DURATION:PT45M
        SUMMARY:Workshop
        """,
        """\
        UID:c@somewhere
        DTSTART:20300501T150000
        DTEND:20300501T160000
        SUMMARY:ورشة
        """,
        """\
        UID:d@somewhere
        DTSTART;VALUE=DATE:20300502
        SUMMARY:Exhibition
        """,
        """\
        UID:e@somewhere
        STATUS:CANCELLED
        DTSTART:20300502T100000Z
        SUMMARY:Never
        """,
    )
    plan, _report = run(db, path, at=MORNING)
    items = {next(iter(item.titles.values())): item for item in items_of(db)}
    assert set(items) == {"Ouverture, accueil", "Workshop", "ورشة", "Exhibition"}
    opening = items["Ouverture, accueil"]
    assert (opening.titles, opening.room, opening.kind) == (
        {"fr": "Ouverture, accueil"},
        "Hall A",
        "plenary",
    )
    assert opening.start == datetime(2030, 5, 1, 7, tzinfo=UTC)
    assert items["Workshop"].end - items["Workshop"].start == timedelta(minutes=45)
    assert items["ورشة"].start == datetime(2030, 5, 1, 15, tzinfo=RIYADH)
    assert items["Exhibition"].start is None
    assert [problem.code for problem in plan.problems] == [ProblemCode.TIME_MISSING]
    plan, _report = run(db, path, at=MORNING)
    assert plan.changes_nothing


def test_a_calendar_says_what_it_cannot_say(event, tmp_path):
    db = event()
    path = calendar(
        tmp_path / "programme.ics",
        """\
        UID:a@somewhere
        DTSTART:20300501T090000Z
        RRULE:FREQ=DAILY;COUNT=3
        SUMMARY:Morning circle
        """,
        """\
        UID:b@somewhere
        DTSTART;TZID=Nowhere/Land:20300501T100000
        SUMMARY:Workshop
        """,
        """\
        UID:c@somewhere
        DTSTART:garbage
        SUMMARY:Lost
        """,
    )
    plan, _report = run(db, path, at=MORNING)
    assert [(p.code, p.values.get("value")) for p in plan.problems] == [
        (ProblemCode.ITEM_REPEATS, "Morning circle"),
        (ProblemCode.TIMEZONE_UNKNOWN, "Nowhere/Land"),
        (ProblemCode.TIME_MISSING, None),
    ]
    assert len(items_of(db)) == 3


def test_an_entry_that_moved_is_the_same_item(event, tmp_path):
    db = event()
    entry = "UID:a@somewhere\nDTSTART:20300501T0{}0000Z\nSUMMARY:{}\nLOCATION:Hall A"
    run(db, calendar(tmp_path / "one.ics", entry.format(7, "Opening")), at=MORNING)
    newer = calendar(tmp_path / "two.ics", entry.format(8, "Grand opening"))
    plan, _report = run(db, newer, at=MORNING)
    assert changes_of(plan) == [
        "Grand opening moved from 10:00 to 11:00.",
        "Opening is now called Grand opening.",
    ]
    assert len(items_of(db)) == 1


@pytest.fixture
def full(event, tmp_path):
    """An event with a closed meeting, titles in several languages and a speaker."""
    db = event()
    own = {
        "event": {"name": {"en": "Voices"}, "start": "2030-05-01", "end": "2030-05-03"},
        "rooms": [{"name": "Hall A", "capacity": 300, "booths": 2, "layout": "theatre"}],
        "items": [
            {
                "code": "A1",
                "kind": "opening",
                "title": {"en": "Opening; all, together", "ar": "الافتتاح", "fr": "Ouverture"},
                "start": "2030-05-01T09:00:00+03:00",
                "end": "2030-05-01T10:00:00+03:00",
                "floor": ["en", "ar"],
                "interpret_into": ["fr"],
                "expected": 200,
                "access": "open",
                "room": "Hall A",
                "speakers": [{"name": "Amal Haddad", "role": "chair"}],
            },
            {
                "code": "M1",
                "kind": "closed meeting",
                "title": {"ar": "اجتماع اللجنة"},
                "start": "2030-05-02T09:00:00+03:00",
                "end": "2030-05-02T10:00:00+03:00",
                "access": "invited",
            },
        ],
        "interpreters": [
            {
                "name": "Nora K.",
                "native_name": "",
                "a": ["ar"],
                "b": ["en"],
                "c": [],
                "available": [
                    ["2030-05-01T08:00:00+03:00", "2030-05-01T13:00:00+03:00"],
                    ["2030-05-02T08:00:00+03:00", "2030-05-02T13:00:00+03:00"],
                ],
                "remote": False,
            }
        ],
        "stands": [{"name": "Stand 1", "group": "Jusoor", "kind": "", "item": "A1"}],
    }
    run(db, text(tmp_path / "own.json", json.dumps(own)), at=MORNING)
    return db


def test_our_own_json_brings_everything(full):
    items = items_of(full)
    assert [item.code for item in items] == ["A1", "M1"]
    assert [(one.name, one.role) for one in items[0].speakers] == [("Amal Haddad", "chair")]
    with full.read() as session:
        (interpreter,) = programme.interpreters(session)
        (stand,) = programme.stands(session)
    assert len(interpreter.available) == 2
    assert (stand.group, stand.item_code) == ("Jusoor", "A1")


@pytest.mark.parametrize("language", texts.LANGUAGES)
@pytest.mark.parametrize("form", ["ics", "json", "xlsx"])
def test_our_own_programme_comes_back_unchanged(full, tmp_path, language, form):
    texts.set_language(language)
    path = tmp_path / f"programme.{form}"
    with full.read() as session:
        if form == "json":
            path.write_text(json.dumps(programme_json.as_json(session)), "utf-8")
        else:
            export.save(export.load(session, export.Subject.PROGRAMME), path)
    plan, _report = run(full, path, at=MORNING)
    assert plan.problems == ()
    assert plan.changes == ()
    # An interpreter with two windows of time has two rows.
    assert plan.counts.unchanged == plan.counts.rows - plan.counts.duplicates > 0


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ("days", "rooms", "date", "start", "duration", "title", "persons", "id")
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)


def read_or_refuse(content, kind):
    """Whatever else it raises would end the reading child."""
    try:
        return schedules.read(Path("schedule"), content, kind)
    except EventDeskError:
        return ()


@given(conference=ANYTHING)
@settings(max_examples=150, deadline=None)
def test_any_json_is_read_or_refused(conference):
    content = json.dumps({"schedule": {"conference": conference}}).encode()
    for _name, rows in read_or_refuse(content, Kind.JSON):
        assert all(isinstance(cell, str | int | None) for row in rows for cell in row)


@given(at=st.integers(0, 1200), length=st.integers(0, 40), put=st.binary(max_size=6))
@settings(max_examples=80, deadline=None)
def test_any_slip_in_a_file_is_read_or_refused(tmp_path_factory, at, length, put):
    folder = tmp_path_factory.mktemp("slips")
    entry = "UID:a\nDTSTART;TZID=Europe/Paris:20300501T070000\nDURATION:PT1H\nSUMMARY:Opening"
    for path, kind in (
        (as_xml(folder / "schedule.xml", TALKS), Kind.XML),
        (calendar(folder / "schedule.ics", entry, entry), Kind.CALENDAR),
    ):
        content = path.read_bytes()
        read_or_refuse(content[:at] + put + content[at + length :], kind)


def test_a_time_to_be_announced_leaves_the_others(event, tmp_path):
    db = event()
    talks = json.loads(as_json(tmp_path / "a.json", TALKS).read_text("utf-8"))
    talks["schedule"]["conference"]["days"][0]["rooms"]["Hall A"][0]["date"] = "to be announced"
    plan, _report = run(db, text(tmp_path / "schedule.json", json.dumps(talks)), at=MORNING)
    assert ProblemCode.TIME_MISSING in [problem.code for problem in plan.problems]
    assert len(items_of(db)) == 4


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            FieldChange("end", at_clock(10), at_clock(11)),
            "Opening now ends at 11:00 instead of 10:00.",
        ),
        (FieldChange("end", None, at_clock(11)), "Opening now ends at 2030-05-01 11:00."),
        (FieldChange("start", None, at_clock(9)), "Opening now begins at 2030-05-01 09:00."),
        (
            FieldChange("start", at_clock(9), at_clock(9) + timedelta(days=1)),
            "Opening moved from 2030-05-01 09:00 to 2030-05-02 09:00.",
        ),
        (FieldChange("room", "", "Hall A"), "Opening is now in Hall A."),
        (
            FieldChange("title_fr", None, "Ouverture"),
            "Opening has a title in French now: Ouverture.",
        ),
        (FieldChange("expected", 200, 300), "Opening: Expected is now 300 instead of 200."),
        (
            FieldChange("interpret_into", (), ("fr", "es")),
            "Opening: Interpreted into is now French, Spanish.",
        ),
    ],
)
def test_each_change_has_its_sentence(change, sentence):
    item = ItemChange(uuid4(), "A1", {"en": "Opening"}, None, ItemNews.CHANGED, (change,))
    (said,) = texts.item_change(item)
    assert said.replace("\u2068", "").replace("\u2069", "") == sentence


def test_a_moved_session_is_told_in_the_digits_that_are_asked_for():
    moved = FieldChange("start", at_clock(9), at_clock(10))
    change = ItemChange(uuid4(), "S12", {}, None, ItemNews.CHANGED, (moved,))
    (said,) = texts.item_change(change, texts.in_arabic_digits)
    assert "٠٩:٠٠" in said
    assert "١٠:٠٠" in said
    assert "S12" in said
