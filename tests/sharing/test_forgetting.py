"""What is removed or erased lives on in no line, at no desk, whatever comes late."""

from datetime import timedelta

import pytest
from helpers import MORNING
from sharing.laptops import assert_same, assert_says_what_its_lines_say, exchange
from sqlalchemy import select

from event_desk import checkin, people, privacy
from event_desk.database import wiping
from event_desk.field_classes import Class
from event_desk.model import Event, HandOver, Import, ImportChange, Line, Merge, Person
from event_desk.people import PersonFields, merging
from event_desk.sharing import forgetting

MAIL, PHONE, GUARDIAN, NAME = "amal@example.org", "+974 5551", "Huda Haddad", "Amal Haddad"
PART = ("shown", "contact", "sensitive", "safeguarding")


def remove(laptop, *kinds):
    at = laptop.later(minutes=1)
    wiping.wipe(
        laptop.db,
        forgetting.after(kinds, lambda session: privacy.remove(session, frozenset(kinds), at=at)),
    )


def erase(laptop, person):
    at = laptop.later(minutes=1)
    wiping.wipe(
        laptop.db,
        forgetting.after_erasing(person, lambda session: people.erase(session, person, at=at)),
    )


def said(laptop) -> str:
    """All that any line holds, at this laptop."""
    with laptop.read() as session:
        rows = session.execute(select(*(getattr(Line, name) for name in PART))).all()
    return "\n".join(str(part) for row in rows for part in row if part)


@pytest.fixture
def person(first):
    with first.write() as session:
        key = people.add(
            session, PersonFields(name=NAME, email=MAIL, guardian=GUARDIAN), at=MORNING
        )
    with first.write() as session:
        people.edit(session, key, PersonFields(phone=PHONE), at=MORNING)
    return key


@pytest.fixture(autouse=True)
def _in_the_end(first, second):
    yield
    exchange(first, second)
    assert_same(first, second)
    for laptop in (first, second):
        assert_says_what_its_lines_say(laptop)


def test_a_class_goes_everywhere(first, second, person, settled):
    settled()
    remove(first, Class.CONTACT)
    settled()
    for laptop in (first, second):
        assert MAIL not in said(laptop)
        assert PHONE not in said(laptop)
        assert GUARDIAN in said(laptop)
        with laptop.read() as session:
            found = session.get(Person, person)
            assert (found.email, found.phone, found.guardian) == ("", "", GUARDIAN)


def test_names_go_with_all_else_and_the_counts_stay(first, second, person, settled):
    settled()
    with second.write() as session:
        checkin.admit(session, person, at=second.at)
    settled()
    remove(second, Class.PUBLIC)
    settled()
    for laptop in (first, second):
        for word in (MAIL, PHONE, GUARDIAN, NAME):
            assert word not in said(laptop)
        with laptop.read() as session:
            found = session.get(Person, person)
            assert (found.name, found.description, found.folded) == ("", "—", "")
            assert found.code


def test_one_person_goes_and_others_stay(first, second, person, settled):
    with second.write() as session:
        other = people.add(session, PersonFields(name="Omar Aziz", email="omar@x.org"), at=MORNING)
    settled()
    erase(second, person)
    settled()
    for laptop in (first, second):
        for word in (MAIL, PHONE, GUARDIAN, NAME):
            assert word not in said(laptop)
        assert "omar@x.org" in said(laptop)
        with laptop.read() as session:
            assert session.get(Person, other).email == "omar@x.org"


def test_a_merged_person_goes_with_the_record_of_the_merge(first, second, person, settled):
    with first.write() as session:
        other = people.add(session, PersonFields(name="Amal Hadad", phone="+974 77"), at=MORNING)
        merging.merge(session, person, other, at=MORNING)
    settled()
    erase(first, person)
    settled()
    for laptop in (first, second):
        for word in (MAIL, PHONE, NAME, "Amal Hadad", "+974 77"):
            assert word not in said(laptop)
        with laptop.read() as session:
            assert session.scalars(select(Merge.rows)).all() == [[]]


def test_words_at_the_door_go_with_their_class(first, second, person, settled):
    with first.write() as session:
        scan = checkin.admit(session, person, at=MORNING, override="known to Rami Khoury")
        checkin.scan(session, "somebody@elsewhere.example", at=MORNING)
        desk = checkin.desk_named(session, "Desk 1", at=MORNING)
        session.add(
            HandOver(
                person_id=person, scan_id=scan.scan_id, desk_id=desk.id, left_with="Aunt Huda",
                at=MORNING,
            )
        )  # fmt: skip
    settled()
    remove(second, Class.CONTACT, Class.SAFEGUARDING)
    settled()
    for laptop in (first, second):
        for word in ("Rami Khoury", "elsewhere.example", "Aunt Huda"):
            assert word not in said(laptop)


def test_what_was_written_before_and_comes_later_is_emptied_on_its_way_in(
    first, second, person, settled
):
    settled()
    with second.write() as session:
        people.edit(session, person, PersonFields(phone="+974 9999"), at=MORNING)
    remove(first, Class.CONTACT)
    first.at += timedelta(hours=1)
    with second.read() as session:
        assert session.get(Person, person).phone == "+974 9999"
    settled()
    for laptop in (first, second):
        assert "+974 9999" not in said(laptop)
        with laptop.read() as session:
            assert session.get(Person, person).phone == ""


def test_lists_at_the_other_desk_forget_and_its_file_is_to_be_cleaned(
    first, second, person, settled
):
    settled()
    with second.write() as session:
        brought = Import(file_name="guests.xlsx", at=MORNING)
        session.add(brought)
        session.flush()
        session.add(
            ImportChange(
                import_id=brought.id, position=1, table="people", row_id=person,
                action="created", after={"name": NAME, "email": MAIL},
            )
        )  # fmt: skip
    remove(first, Class.CONTACT)
    settled()
    with second.read() as session:
        assert session.scalars(select(ImportChange.after)).all() == [{"name": NAME}]
        assert privacy.unfinished(session)
        settings = session.scalars(select(Event)).one().settings
    with first.write() as session:
        privacy.finish(session)
    settled()
    with second.read() as session:
        assert session.scalars(select(Event)).one().settings == settings


def test_nothing_is_written_where_the_event_is_not_shared(db):
    with db.write() as session:
        forgetting.forget(session, [Class.CONTACT])
        assert session.scalar(select(Line.id)) is None
