"""The list on paper: printed, ticked, and typed in again hours later."""

import subprocess
import sys
from datetime import timedelta

import pytest
from helpers import MORNING

from event_desk import checkin, guests, people, programme, texts, tick_lists
from event_desk.checkin import Outcome
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.people import merging
from event_desk.tick_lists import moment


@pytest.fixture
def crowd(add_person):
    given = (
        {"name": "Zeina Abboud", "family_name": "Abboud", "given_name": "Zeina"},
        {"name": "Omar Zayd", "family_name": "Zayd", "native_name": "عمر زيد"},
        {"name": "هدى آدم", "native_name": "هدى آدم"},
        {"name": "Jean Ñandú", "category": "speaker", "organisation": "Exemple France"},
    )
    return [add_person(**one)[0] for one in given]


def make(db, **given):
    with db.write() as session:
        return tick_lists.make(session, at=MORNING, **given)


def facts(db):
    with db.read() as session:
        return programme.event_facts(session)


def names(listed):
    return [line.name for line in listed.lines]


def test_by_name_in_either_script(db, crowd):
    assert names(make(db)) == ["Zeina Abboud", "Jean Ñandú", "Omar Zayd", "هدى آدم"]
    assert names(make(db, native=True)) == ["Omar Zayd", "هدى آدم", "Zeina Abboud", "Jean Ñandú"]
    with db.read() as session:
        assert [(one.number, one.people) for one in tick_lists.known(session)] == [(2, 4), (1, 4)]


def test_only_a_category_an_organisation_or_the_guests_of_a_session(db, crowd, add_item):
    assert names(make(db, category="speaker")) == ["Jean Ñandú"]
    assert names(make(db, organisation="exemple FRANCE")) == ["Jean Ñandú"]
    add_item("A1", room="Hall", access="invited")
    with db.write() as session:
        guests.invite(session, "A1", crowd[1], at=MORNING)
    assert names(make(db, gate="A1")) == ["Omar Zayd"]
    assert len(make(db, gate="Hall").lines) == 4
    with pytest.raises(EventDeskError) as nobody:
        make(db, category="vip")
    assert nobody.value.code is ErrorCode.NOBODY_LISTED
    with pytest.raises(EventDeskError):
        make(db, gate="Nowhere")


def test_a_line_means_the_same_person_after_everything_else_has_changed(db, crowd, add_person):
    listed = make(db)
    other, _ = add_person(name="Aaron First")
    with db.write() as session:
        people.edit(session, crowd[1], people.PersonFields(name="Aaron Zayd"), at=MORNING)
        merging.merge(session, other, crowd[0], at=MORNING)
        people.erase(session, crowd[3], at=MORNING)
        checkin.admit(session, crowd[1], at=MORNING)
    with db.read() as session:
        again = tick_lists.read(session, listed.number, at=MORNING)
    assert names(again)[1:] == ["", "Aaron Zayd", "هدى آدم"]
    assert again.lines[0].person_id == other
    assert [line.since is not None for line in again.lines] == [False, False, True, False]
    with db.read() as session, pytest.raises(EventDeskError):
        tick_lists.read(session, 99, at=MORNING)


def test_a_line_is_found_by_number_code_or_name(db, crowd):
    lines = make(db).lines
    assert [line.number for line in tick_lists.find(lines, "٣")] == [3]
    assert tick_lists.find(lines, "17") == ()
    assert [line.number for line in tick_lists.find(lines, lines[1].code.lower())] == [2]
    assert [line.number for line in tick_lists.find(lines, "za om")] == [3]
    assert [line.number for line in tick_lists.find(lines, "ادم")] == [4]
    assert tick_lists.find(lines, "  ") == ()


@pytest.mark.parametrize("typed", ["08:12", "0812", "8.12", "٨:١٢", "8h12", " 812 "])
def test_a_time_as_it_stands_on_the_paper(db, typed):
    at = moment(typed, facts(db), MORNING)  # 09:00 in Qatar
    assert at == MORNING - timedelta(minutes=48)


@pytest.mark.parametrize("typed", ["", "25:00", "09:60", "nine", "23:10", "9"])
def test_no_time_or_one_that_is_still_to_come(db, typed):
    with pytest.raises(EventDeskError) as refused:
        moment(typed, facts(db), MORNING)
    assert refused.value.code is ErrorCode.TIME_UNREADABLE


def test_another_day_is_named(db):
    at = moment("23:10", facts(db), MORNING, "2030-04-30")
    assert facts(db).local(at).isoformat() == "2030-04-30T23:10:00+03:00"
    with pytest.raises(EventDeskError):
        moment("08:10", facts(db), MORNING, "2030-04-31")


def test_a_tick_is_a_scan_at_its_own_time(db, crowd):
    listed = make(db)
    (line,) = tick_lists.find(listed.lines, "1")
    with db.write() as session:
        result = checkin.admit(
            session, line.person_id, at=moment("0812", facts(db), MORNING), on_paper=True
        )
    assert result.outcome is Outcome.ADMITTED
    with db.read() as session:
        (happening,) = [x for x in people.history(session, line.person_id) if x.on_paper]
    assert happening.at == MORNING - timedelta(minutes=48)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_sheet_has_every_line_on_pages_with_headings(db, crowd, tmp_path, add_person, language):
    for number in range(40):
        add_person(name=f"Guest Number{number:02}", badge=False)
    listed = make(db)
    texts.set_language(language)
    path = tmp_path / "list.pdf"
    pages = tick_lists.write(path, listed, facts(db), "Entrance")
    assert pages == 2
    text = subprocess.run(
        [sys.executable, "-c", _READ, str(path)], capture_output=True, text=True, check=True
    ).stdout
    assert text.count("Guest Number") == 40
    assert "2 / 2" in text


_READ = """
import sys, pypdfium2
with open(sys.argv[1], "rb") as file:
    document = pypdfium2.PdfDocument(file.read())
print("\\n".join(page.get_textpage().get_text_range() for page in document))
"""
