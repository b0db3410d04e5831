"""What interpreters, doors and walls get on paper, and what calendars are told again."""

import io
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pypdfium2
import pytest
from helpers import MORNING, workbook
from sqlalchemy import select

from event_desk import model, people, programme, reckoning, texts
from event_desk.allocation.profile import PROFILES
from event_desk.database import Database
from event_desk.exchange import booth_sheets, calendar, export, imports, roster
from event_desk.exchange.duties import What
from event_desk.exchange.export import Reckoned, Report, SlotNeed, Subject, Wanted
from event_desk.exchange.paper_limits import PaperLimits, paper_limits
from event_desk.files import resource

NOON = datetime(2026, 6, 1, 10, 0, tzinfo=UTC)
# Who sits where in the first plan: item, language, booth, relay, people.
SEATS = (
    ("D1-OPEN", "ar", 1, "", ("Nadia R.", "Sami T.")),
    ("D1-OPEN", "fr", 2, "", ("Claire D.", "Yves M.")),
    ("D1-OPEN", "es", 3, "fr", ("Jorge V.", "Lucía P.")),
    ("D1-T1", "ar", 1, "", ("Bassel M.", "Rim K.")),
    ("D2-T1", "ar", 1, "", ("Nadia R.", "Mona H.")),
)
ROOMS = {"D1-OPEN": "Plenary Hall", "D1-T1": "Room Amal", "D2-T1": "Room Baobab"}


def find(session, kind, **given):
    return session.scalars(select(kind).filter_by(**given)).one()


def plan(session, seats, rooms, released=None):
    number = len(session.scalars(select(model.Plan)).all()) + 1
    made = model.Plan(number=number, status="feasible", created_at=NOON, released=released)
    session.add(made)
    session.flush()
    for code, name in rooms.items():
        item, room = find(session, model.Item, code=code), find(session, model.Room, name=name)
        item.room_id = room.id
        session.add(
            model.PlanRoom(
                plan_id=made.id, item_id=item.id, room_id=room.id, start=item.start, end=item.end
            )
        )
    known = {one.person.name: one.id for one in session.scalars(select(model.Interpreter)).unique()}
    for code, language, booth, relay, names in seats:
        item = find(session, model.Item, code=code)
        session.add_all(
            model.Assignment(
                plan_id=made.id,
                item_id=item.id,
                interpreter_id=known[name],
                language=language,
                booth=booth,
                relay_from=relay,
            )
            for name in names
        )


@pytest.fixture
def event(tmp_path):
    """The sample event, with a plan that is published."""
    db = Database.create(tmp_path / "event.eventdesk")
    with db.write() as session:
        programme.create_event(
            session,
            {},
            timezone="Europe/Paris",
            start=date(2026, 6, 9),
            end=date(2026, 6, 11),
            languages=("ar", "en", "fr", "es"),
            at=MORNING,
        )
    with db.read() as session:
        found = imports.plan(session, imports.read(resource("sample/annual-meeting-2026.xlsx")))
    imports.apply(db.write, found, at=MORNING)
    with db.write() as session:
        plan(session, SEATS, ROOMS, released=1)
        leader = session.scalars(select(model.Interpreter)).unique().first()
        leader.team_leader = True
        leader.person.phone = "+33 6 00 00 00 00"
        find(session, model.Item, code="D1-T1").material_at = NOON
    yield db
    db.close()


@pytest.fixture
def replanned(event):
    """Sami is ill: Mona takes his place. The Arabic of D1-T1 moved to another room."""
    with event.write() as session:
        seats = [
            (*seat[:4], tuple("Mona H." if name == "Sami T." else name for name in seat[4]))
            for seat in SEATS
        ]
        plan(session, seats, ROOMS | {"D1-T1": "Room Baobab"})
    return event


def load(db, report, reckoned=None, **wanted):
    if report in (Report.ROSTER, Report.BULLETIN):
        reckoned = reckoning.reckoned(db.read, report)
    with db.read() as session:
        return export.load(session, report, wanted=Wanted(**wanted), at=NOON, reckoned=reckoned)


def by_title(content):
    return {listing.title: listing for listing in content.listings}


def cells(listing, column):
    at = [one.heading for one in listing.columns].index(column)
    return [row[at] for row in listing.rows]


def text_of(path):
    pdf = pypdfium2.PdfDocument(path)
    try:
        return [page.get_textpage().get_text_range() for page in pdf]
    finally:
        pdf.close()


def code_of(db, name):
    with db.read() as session:
        return next(one.code for one in people.views(session) if one.name == name)


def test_each_interpreter_has_a_page_in_his_or_her_own_language(event):
    content = load(event, Report.ROSTER)
    pages = by_title(content)
    assert {"Claire D.", "Jorge V.", "Bassel M."} <= set(pages)
    assert (pages["Claire D."].language, pages["Jorge V."].language) == ("fr", "es")
    french = pages["Claire D."]
    assert french.columns[0].heading == "Heure"
    first = next(row for row in french.rows if row[2])
    assert first[0] == "13:00–14:00"
    assert first[1].startswith("D1-OPEN · ")
    assert first[2] == "Plenary Hall"
    assert "Yves M." in first[7]
    assert "12:30" in french.rows[0][0]  # half an hour before the first duty
    assert any("+33 6 00 00 00 00" in line for line in french.after)
    relay = next(row for row in pages["Jorge V."].rows if row[2])
    assert relay[6] == "Francés"


def test_one_alone_and_one_day(event):
    content = load(event, Report.ROSTER, person=code_of(event, "Nadia R."))
    (alone,) = content.listings
    assert alone.title == "Nadia R."
    assert sum(bool(row[2]) for row in alone.rows) == 2
    (day,) = load(
        event, Report.ROSTER, person=code_of(event, "Nadia R."), day=date(2026, 6, 10)
    ).listings
    assert sum(bool(row[2]) for row in day.rows) == 1


def test_changes_are_marked_by_sign_and_word(replanned):
    pages = by_title(load(replanned, Report.ROSTER))
    mona, sami = pages["Mona H."], pages["Sami T."]
    assert any(str(row[9]).startswith(roster.NEW) for row in mona.rows)
    assert any(str(row[9]).startswith(roster.GONE) for row in sami.rows)
    assert any(str(row[9]).startswith(roster.CHANGED) for row in pages["Rim K."].rows)
    assert not any(row[9] for row in pages["Jorge V."].rows)


def test_the_bulletin_is_for_those_affected_only(event, replanned):
    pages = by_title(load(replanned, Report.BULLETIN))
    assert set(pages) == {"Mona H.", "Sami T.", "Nadia R.", "Bassel M.", "Rim K."}
    (row,) = pages["Rim K."].rows
    assert ("Room Amal" in row[4], "Room Baobab" in row[5]) == (True, True)
    assert len(pages["Nadia R."].rows) == 1  # another colleague in one of her two sessions


def test_nobody_gets_a_bulletin_before_anything_is_published(event):
    assert load(event, Report.BULLETIN).listings == ()


def test_changed_times_are_told(event):
    with event.write() as session:
        plan(session, SEATS, ROOMS)
        item = find(session, model.Item, code="D2-T1")
        item.start += timedelta(minutes=15)
    pages = by_title(load(event, Report.BULLETIN))
    assert set(pages) == {"Nadia R.", "Mona H."}
    with event.read() as session:
        told = reckoning.told(session)
    assert {what for _, what in told.news.values()} == {(What.TIME,)}
    (row,) = pages["Mona H."].rows
    assert "09:00–10:15" in row[4]
    assert "09:00" not in row[5]


def test_a_session_that_is_cancelled_is_told_once(event):
    with event.write() as session:
        plan(session, SEATS, ROOMS)
        find(session, model.Item, code="D2-T1").cancelled_at = NOON
    pages = by_title(load(event, Report.BULLETIN))
    assert set(pages) == {"Nadia R.", "Mona H."}
    assert [row[5] for row in pages["Mona H."].rows] == ["The session is cancelled."]
    with event.write() as session:
        find(session, model.Plan, number=1).published_at = NOON + timedelta(hours=1)
    assert load(event, Report.BULLETIN).listings == ()


def test_what_was_published_is_told_until_something_else_changes(replanned):
    with replanned.write() as session:
        find(session, model.Plan, number=2).released = 2
    pages = by_title(load(replanned, Report.BULLETIN))
    assert set(pages) == {"Mona H.", "Sami T.", "Nadia R.", "Bassel M.", "Rim K."}
    with replanned.write() as session:
        find(session, model.Item, code="D2-T1").start += timedelta(minutes=15)
    assert set(by_title(load(replanned, Report.BULLETIN))) == {"Nadia R.", "Mona H."}


@pytest.mark.parametrize(
    ("minutes", "length", "pieces"),
    [(75, 30, (30, 30, 15)), (65, 30, (30, 35)), (60, 20, (20, 20, 20)), (5, 30, (5,))],
)
def test_turns_fill_the_time(minutes, length, pieces):
    end = NOON + timedelta(minutes=minutes)
    found = list(booth_sheets.turns(NOON, end, timedelta(minutes=length)))
    assert tuple(int((b - a).total_seconds() / 60) for a, b in found) == pieces
    assert (found[0][0], found[-1][1]) == (NOON, end)


def test_booth_sheets_take_turns_and_keep_closed_titles(event):
    with event.write() as session:
        find(session, model.Item, code="D2-T1").access = "invited"
        for seat in session.scalars(select(model.Assignment).filter_by(language="fr")):
            seat.mode = "remote"
    pages = by_title(load(event, Report.BOOTHS))
    french = next(page for title, page in pages.items() if "Plenary Hall" in title and "2" in title)
    turns = [row for row in french.rows if row[1]]
    assert [row[0] for row in turns] == ["13:00–13:20", "13:20–13:40", "13:40–14:00"]
    assert "Claire D." in turns[0][1]
    assert "Yves M." in turns[0][2]
    assert "Yves M." in turns[1][1]
    closed = next(page for title, page in pages.items() if "Room Baobab" in title)
    with event.read() as session:
        secret = find(session, model.Item, code="D2-T1").titles["en"]
    assert not any(secret in str(row[0]) for row in closed.rows)


def test_coverage_has_a_letter_for_each_way(event):
    with event.write() as session:
        item = find(session, model.Item, code="D2-T1")
        newest = session.scalars(select(model.Plan)).one()
        session.add(
            model.Gap(
                plan_id=newest.id,
                item_id=item.id,
                language="fr",
                source="en",
                reason="busy",
                detail={"kind": "pair", "missing": 2, "values": {}, "holds": []},
            )
        )
    sessions, slots = load(event, Report.COVERAGE).listings
    rows = {row[1]: row for row in sessions.rows if row[1]}
    headings = [column.heading for column in sessions.columns]
    assert rows["D1-OPEN"][headings.index("English")] == "F"
    assert rows["D1-OPEN"][headings.index("Arabic")] == "D"
    assert rows["D1-OPEN"][headings.index("Spanish")] == "V fr"
    assert rows["D2-T1"][headings.index("French")] == "× en"
    assert sum(row[-1] or 0 for row in slots.rows) == 2
    needed = SlotNeed(NOON, NOON + timedelta(hours=1), "ar", 4, 3, 1)
    _, slots = load(event, Report.COVERAGE, Reckoned(needs=(needed,))).listings
    assert [row[-1] for row in slots.rows if row[-1] is not None] == [1]


def test_retour_has_its_own_letter(event):
    with event.write() as session:
        seats = [("D1-OPEN", "en", 1, "", ("Nadia R.",))]
        find(session, model.Item, code="D1-OPEN").floor = ["ar"]
        plan(session, seats, ROOMS)
    listing = load(event, Report.COVERAGE).listings[0]
    row = next(row for row in listing.rows if row[1] == "D1-OPEN")
    assert row[[one.heading for one in listing.columns].index("English")] == "R"


def test_gaps_are_ranked_and_tell_their_price(event):
    with event.write() as session:
        newest = session.scalars(select(model.Plan)).one()
        for code, kind in (("D2-T1", "seat"), ("D1-OPEN", "pair")):
            item = find(session, model.Item, code=code)
            session.add(
                model.Gap(
                    plan_id=newest.id,
                    item_id=item.id,
                    language="fr",
                    source="en",
                    reason="busy",
                    detail={"kind": kind, "missing": 1, "values": {}, "holds": []},
                )
            )
        opening = find(session, model.Item, code="D1-OPEN").id
    prices = {(opening, "fr", "en"): "Room Amal would lose Arabic"}
    (listing,) = load(event, Report.GAPS, Reckoned(prices=prices)).listings
    assert cells(listing, "Rank") == [1, 2]
    assert cells(listing, "What it would cost") == ["Room Amal would lose Arabic", ""]
    (listing,) = load(event, Report.GAPS).listings
    assert "What it would cost" not in [one.heading for one in listing.columns]


def test_receivers_are_counted_with_one_in_ten_more(event):
    with event.write() as session:
        find(session, model.Item, code="D1-OPEN").listeners = 395
    rooms, times = load(event, Report.RECEIVERS_PLAN).listings
    row = next(row for row in rooms.rows if row[3] == 380)
    assert row[4:8] == (395, 435, 400, "× 35")
    assert max(row[-3] or 0 for row in times.rows) == 435


def test_the_wall_hangs_in_each_language(event, tmp_path):
    for language, paper, size in (("en", "a4", (842, 595)), ("ar", "a3", (1191, 842))):
        with texts.speaking(language):
            content = load(event, Report.WALL, paper=paper)
            path = tmp_path / f"{language}.pdf"
            export.save(content, path)
        pdf = pypdfium2.PdfDocument(path)
        assert len(pdf) == 3
        assert tuple(round(side) for side in pdf[0].get_size()) == pytest.approx(size, abs=1)
        pdf.close()
    assert "Setting the scene" in text_of(tmp_path / "en.pdf")[0].replace("\r\n", " ")


def x_of(page, word):
    """Where a word stands, in points from the left."""
    found = page.get_textpage().search(word).get_next()
    assert found, (word, page.get_textpage().get_text_range())
    return page.get_textpage().get_charbox(found[0])[0]


def test_arabic_pages_run_from_the_right(event, tmp_path):
    with texts.speaking("ar"):
        export.save(load(event, Report.WALL, paper="a4"), tmp_path / "wall.pdf")
        content = load(event, Report.ROSTER, person=code_of(event, "Bassel M."))
        export.save(content, tmp_path / "roster.pdf")
    wall = pypdfium2.PdfDocument(tmp_path / "wall.pdf")
    width = wall[0].get_size()[0]
    # The hours stand at the right edge, the first room beside them.
    # Single words: readers of PDF turn round Latin words beside Arabic ones.
    assert x_of(wall[0], "Plenary") > x_of(wall[0], "Amal")
    assert x_of(wall[0], "17:15") > width * 0.85
    wall.close()
    page = pypdfium2.PdfDocument(tmp_path / "roster.pdf")
    assert x_of(page[0], "17:15") > x_of(page[0], "Amal")
    page.close()


def test_papers_say_their_version_and_their_pages(event, tmp_path):
    export.save(load(event, Report.ROSTER), tmp_path / "out.pdf")
    pages = text_of(tmp_path / "out.pdf")
    english = next(page for page in pages if page.startswith("Mona H."))
    assert ("version 1" in english, "Page 1 of 1" in english) == (True, True)
    assert "1 June" in english
    export.save(load(event, Report.COVERAGE), tmp_path / "cover.pdf")
    assert "Page 2 of 2" in text_of(tmp_path / "cover.pdf")[1]


def test_hours_tell_what_was_allowed_against_a_rule(event, tmp_path):
    with event.write() as session:
        someone = session.scalars(select(model.Interpreter)).unique().first()
        session.add(
            model.PlanOverride(
                rule="day_hours", interpreter_id=someone.id, reason="agreed by phone", at=NOON
            )
        )
    content = load(event, Report.HOURS)
    assert content.listings[-1].rows[0][3] == "agreed by phone"
    export.save(content, tmp_path / "hours.xlsx")
    assert len(workbook(tmp_path / "hours.xlsx").sheetnames) == 4


def test_rosters_as_a_workbook_have_a_sheet_for_each(event, tmp_path):
    export.save(load(event, Report.ROSTER), tmp_path / "out.xlsx")
    book = workbook(tmp_path / "out.xlsx")
    assert "Claire D." in book.sheetnames
    assert book["Bassel M."].sheet_view.rightToLeft
    assert not book["Claire D."].sheet_view.rightToLeft


# calendars


def entries(db, tmp_path, made):
    with db.read() as session:
        found = made(session)
    calendar.write(tmp_path / "out.ics", found)
    read = icalendar.Calendar.from_ical((tmp_path / "out.ics").read_bytes())
    assert not read.errors
    assert len(list(read.walk("VTIMEZONE"))) == 1
    for one in read.walk("VEVENT"):
        assert one["DTSTART"].params["TZID"] == "Europe/Paris"
    return {str(one["UID"]): one for one in read.walk("VEVENT")}


def interpreters(session):
    return calendar.interpreters_calendar(session)


def test_a_calendar_says_what_is_off_and_what_is_new(event, tmp_path):
    before = entries(event, tmp_path, interpreters)
    assert len(before) == 10
    assert {str(one["STATUS"]) for one in before.values()} == {"CONFIRMED"}
    replan = [
        (*seat[:4], tuple("Mona H." if name == "Sami T." else name for name in seat[4]))
        for seat in SEATS
    ]
    with event.write() as session:
        plan(session, replan, ROOMS)
    after = entries(event, tmp_path, interpreters)
    assert before.keys() < after.keys()
    cancelled = [uid for uid, one in after.items() if one["STATUS"] == "CANCELLED"]
    assert len(cancelled) == 1
    assert "Sami T." in str(after[cancelled[0]]["SUMMARY"])
    assert int(after[cancelled[0]]["SEQUENCE"]) > int(before[cancelled[0]]["SEQUENCE"])
    same = [uid for uid in before if uid not in cancelled]
    assert all(after[uid]["SEQUENCE"] == before[uid]["SEQUENCE"] for uid in same)


def test_a_session_that_moves_rises_and_one_that_is_off_is_cancelled(event, tmp_path):
    before = entries(event, tmp_path, calendar.programme_calendar)
    with event.write() as session:
        moved, off = (find(session, model.Item, code=code) for code in ("D2-T1", "D1-T1"))
        moved.start += timedelta(minutes=15)
        off.cancelled_at = NOON
        keys = f"{moved.id}@event-desk", f"{off.id}@event-desk"
    after = entries(event, tmp_path, calendar.programme_calendar)
    assert after.keys() == before.keys()
    assert [str(after[key]["STATUS"]) for key in keys] == ["CONFIRMED", "CANCELLED"]
    assert all(int(after[key]["SEQUENCE"]) > int(before[key]["SEQUENCE"]) for key in keys)
    local = after[keys[0]]["DTSTART"].dt
    assert local == datetime(2026, 6, 10, 9, 15, tzinfo=ZoneInfo("Europe/Paris"))
    with event.write() as session:
        find(session, model.Item, code="D1-T1").deleted_at = NOON
    assert entries(event, tmp_path, calendar.programme_calendar)[keys[1]]["STATUS"] == "CANCELLED"


def test_the_old_room_hears_that_a_session_left_it(replanned, tmp_path):
    with replanned.read() as session:
        rooms = dict(calendar.room_calendars(session))
        item = find(session, model.Item, code="D1-T1").id
    assert {"Room Amal", "Room Baobab"} <= set(rooms)
    status = {
        name: one.cancelled
        for name, found in rooms.items()
        for one in found.entries
        if str(item) in one.uid
    }
    assert status == {"Room Amal": True, "Room Baobab": False}


def test_closed_meetings_stay_unnamed_although_they_are_off(event, tmp_path):
    with event.write() as session:
        item = find(session, model.Item, code="D2-T1")
        item.access, item.cancelled_at = "invited", NOON
        title = item.titles["en"]
    content = load(event, Subject.INTERPRETERS)
    export.save(content, tmp_path / "out.ics")
    assert title not in str(icalendar.Calendar.from_ical((tmp_path / "out.ics").read_bytes()))
    assert title not in io.BytesIO((tmp_path / "out.ics").read_bytes()).read().decode()


@pytest.mark.parametrize("profile", PROFILES.values(), ids=lambda one: one.name)
def test_papers_know_the_usual_numbers_of_every_profile(profile):
    usual = PaperLimits()
    for one in fields(PaperLimits):
        assert getattr(profile, one.name) == getattr(usual, one.name)


def test_the_event_s_own_numbers_count_on_paper(event):
    with event.write() as session:
        found = session.scalars(select(model.Event)).one()
        own = {"call": 45, "turn": "soon", "receivers_extra": 0.25}
        found.settings = {**found.settings, "rules": {"limits": own}}
    with event.read() as session:
        assert paper_limits(session) == PaperLimits(call=45, receivers_extra=0.25)
    rooms, _times = load(event, Report.RECEIVERS_PLAN).listings
    assert "25 %" in rooms.note
