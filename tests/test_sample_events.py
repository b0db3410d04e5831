"""Both sample workbooks come in whole: every cell of every sheet is looked for in the event."""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from helpers import MORNING, workbook
from sqlalchemy import select

from event_desk import people, programme
from event_desk.database import Database
from event_desk.exchange import imports
from event_desk.files import resource
from event_desk.folding import digits, fold
from event_desk.model import Booth, Item, Room

PARIS = ("annual-meeting-2026.xlsx", "Europe/Paris", date(2026, 6, 9), date(2026, 6, 11))
DOHA = ("child-helplines-doha.xlsx", "Asia/Qatar", date(2022, 5, 23), date(2022, 5, 24))
LANGUAGES = {"العربية": "ar", "الإنجليزية": "en"}
YES, NO = {"yes", "نعم"}, {"no", "لا"}
KINDS = {
    "opening": "opening", "strategic": "strategic", "thematic": "thematic", "closing": "closing",
    "open space": "open space", "marketplace": "marketplace", "جلسة": "session",
    "اجتماع مغلق": "closed meeting", "ورشة": "workshop", "جلسة يديرها الأطفال": "children",
}  # fmt: skip
ACCESS = {"open": "open", "مفتوحة": "open", "بدعوة": "invited", "تسجيل مسبق": "signup"}
COUNTRIES = {"قطر": "QA"}
# Says of each row where the list's maker had it from; people who are not named have no other text.
TOLD_ONLY = "source"


class Event:
    """The event after the import, with a way to find what a sheet's row became."""

    def __init__(self, session, zone):
        self.zone = ZoneInfo(zone)
        self.facts = programme.event_facts(session)
        self.rooms = {room.name: room for room in programme.rooms(session)}
        self.items = {item.code: item for item in programme.items(session)}
        self.interpreters = {
            one.name or one.native_name: one for one in programme.interpreters(session)
        }
        self.stands = {stand.name: stand for stand in programme.stands(session)}
        self.people = {}
        for view in people.views(session):
            for name in (view.name, view.native_name, view.description):
                if name:
                    self.people[name] = view

    def local(self, moment):
        return moment.astimezone(self.zone).replace(tzinfo=None)


def codes(cell):
    """ "ar, fr", "العربية والإنجليزية" as codes."""
    words = [one.strip() for one in re.split(r"[,،]| و(?=ال)", str(cell)) if one.strip()]
    return {LANGUAGES.get(word, word) for word in words}


def number(cell):
    return int(digits(str(cell)))


def truth(cell):
    assert cell in YES | NO
    return cell in YES


ROOM = {
    "name": lambda event, room, cell: room.name == cell,
    "capacity": lambda event, room, cell: room.capacity == number(cell),
    "booths": lambda event, room, cell: room.booths == number(cell),
    "receivers": lambda event, room, cell: room.receivers == number(cell),
    "layout": lambda event, room, cell: room.layout == cell,
    "step_free": lambda event, room, cell: room.step_free is truth(cell),
}
ITEM = {
    "code": lambda event, item, cell: item.code == cell,
    "kind": lambda event, item, cell: item.kind == KINDS[cell],
    "title": lambda event, item, cell: item.titles["ar"] == cell,
    "title_ar": lambda event, item, cell: item.titles["ar"] == cell,
    "title_en": lambda event, item, cell: item.titles["en"] == cell,
    "start": lambda event, item, cell: event.local(item.start) == cell,
    "end": lambda event, item, cell: event.local(item.end) == cell,
    "floor": lambda event, item, cell: set(item.floor) == codes(cell),
    "interpret_into": lambda event, item, cell: set(item.interpret_into) == codes(cell),
    "expected": lambda event, item, cell: item.expected == number(cell),
    "heavy": lambda event, item, cell: item.heavy is truth(cell),
    "access": lambda event, item, cell: item.access == ACCESS[cell],
}
INTERPRETER = {
    "name": lambda event, one, cell: cell in (one.name, one.native_name),
    "a_languages": lambda event, one, cell: set(one.a) == codes(cell),
    "b_languages": lambda event, one, cell: set(one.b) == codes(cell),
    "c_languages": lambda event, one, cell: set(one.c) == codes(cell),
    "available_from": lambda event, one, cell: event.local(one.available[0][0]) == cell,
    "available_to": lambda event, one, cell: event.local(one.available[-1][1]) == cell,
    "remote": lambda event, one, cell: one.remote is truth(cell),
}
STAND = {
    "name": lambda event, stand, cell: stand.name == cell,
    "group": lambda event, stand, cell: stand.group == cell,
    "kind": lambda event, stand, cell: stand.kind == cell,
    "item": lambda event, stand, cell: stand.item_code == cell,
}


def speaks(event, person, code):
    return next((one for one in event.items[code].speakers if one.person_id == person.id), None)


SPEAKER = {
    "name": lambda event, one, cell, row: cell in (one.name, one.native_name),
    "native_name": lambda event, one, cell, row: one.native_name == cell,
    "organisation": lambda event, one, cell, row: (
        cell in (one.organisation, one.native_organisation)
    ),
    "native_organisation": lambda event, one, cell, row: one.native_organisation == cell,
    "country": lambda event, one, cell, row: one.country == COUNTRIES.get(cell, cell),
    "item": lambda event, one, cell, row: speaks(event, one, cell) is not None,
    "role": lambda event, one, cell, row: speaks(event, one, row["item"]).role == cell,
    "minor": lambda event, one, cell, row: one.minor is truth(cell),
    "guardian": lambda event, one, cell, row: one.guardian == cell,
    "photo_consent": lambda event, one, cell, row: one.photo_consent is truth(cell),
}


def in_event(facts, key, cell):
    """One row of the event's own sheet: a key and a value."""
    if isinstance(cell, datetime):
        return cell.date() in (facts.start, facts.end)
    found = {*facts.names.values(), facts.place, facts.timezone}
    if cell in found:
        return True
    if codes(cell) == set(facts.languages):
        return True
    day = re.fullmatch(r"(\d+) مايو (\d+)", digits(str(cell)))
    return bool(day) and date(int(day[2]), 5, int(day[1])) in (facts.start, facts.end)


def row_in(event, kind, row, cell, field):
    match kind:
        case "rooms":
            return ROOM[field](event, event.rooms[row["name"]], cell)
        case "programme":
            return ITEM[field](event, event.items[row["code"]], cell)
        case "interpreters":
            return INTERPRETER[field](event, event.interpreters[row["name"]], cell)
        case "stands":
            return STAND[field](event, event.stands[row["name"]], cell)
        case "speakers":
            person = event.people[row.get("name") or row[TOLD_ONLY]]
            return SPEAKER[field](event, person, cell, row)
        case "event":
            return field == "key" or in_event(event.facts, row["key"], cell)
    return False


@pytest.fixture(params=["en", "ar"])
def language(request):
    from event_desk import texts

    texts.set_language(request.param)
    yield request.param
    texts.set_language("en")


@pytest.fixture(params=[PARIS, DOHA], ids=["paris", "doha"])
def imported(request, tmp_path, language):
    name, zone, start, end = request.param
    db = Database.create(tmp_path / "event.eventdesk")
    with db.write() as session:
        programme.create_event(
            session,
            {},
            timezone=zone,
            start=start,
            end=end,
            languages=("ar", "en", "fr", "es") if "annual" in name else ("ar", "en"),
            at=MORNING,
        )
    path = resource(f"sample/{name}")
    with db.read() as session:
        plan = imports.plan(session, imports.read(path))
    imports.apply(db.write, plan, at=MORNING)
    with db.read() as session:
        yield path, plan, Event(session, zone), session
    db.close()


def test_every_cell_is_in_the_event_or_said_to_be_missing(imported):
    path, plan, event, _ = imported
    reported = {(one.sheet, one.row, one.column) for one in plan.problems}
    tables = {table.sheet.name: table for table in plan.tables}
    walked, lost = 0, []
    for sheet in workbook(path):
        table = tables[sheet.title]  # no sheet is passed over
        headings, *rows = sheet.iter_rows()
        fields = {heading: field for field, heading in table.mapped.items()}
        assert all(cell.value in fields for cell in headings), sheet.title
        for cells in rows:
            row = {
                fields[heading.value]: cell.value
                for heading, cell in zip(headings, cells, strict=True)
                if cell.value is not None
            }
            for heading, cell in zip(headings, cells, strict=True):
                field = fields[heading.value]
                if cell.value is None or field == TOLD_ONLY:
                    continue
                walked += 1
                if (sheet.title, cell.row, heading.value) in reported:
                    continue
                if not row_in(event, table.kind, row, cell.value, field):
                    lost.append((sheet.title, cell.coordinate, cell.value))
    assert lost == []
    assert walked > 100


def test_each_booth_and_each_unnamed_speaker_is_there(imported):
    _, plan, event, session = imported
    booths = session.scalars(select(Booth).where(Booth.room_id.is_not(None))).all()
    assert len(booths) == sum(room.booths for room in event.rooms.values())
    assert {booth.seats for booth in booths} == {2}
    assert all(item.mode == "booth" for item in session.scalars(select(Item)))
    if "Foyer" in event.rooms:
        assert session.scalars(select(Room).filter_by(name="Foyer")).one().parallel
        unnamed = [one for one in event.items["D3-T2"].speakers if "Gaza" in one.name]
        assert len(unnamed) == 1
        assert speaks(event, event.people["Dalia (sample)"], "D3-S1").minor
    else:
        assert fold(event.facts.names["en"]) == fold("International Conference of Child Helplines")
    assert plan.problems == ()
