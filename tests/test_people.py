from datetime import timedelta

import pytest
from helpers import MORNING
from sqlalchemy import func, select

from event_desk import checkin, people
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Badge, Organisation, Person, Scan
from event_desk.people import PersonFields


@pytest.fixture
def shown(db):
    def view(person_id):
        with db.read() as session:
            return people.view(session, person_id)

    return view


def test_a_walk_in_is_kept_as_typed_but_tidied(add_person, shown):
    person_id, _ = add_person(
        name="  Zoé  Gagné ", native_name="مـريم", organisation="ONG Santé", languages=("fr", "en")
    )
    view = shown(person_id)
    assert (view.name, view.native_name, view.organisation) == ("Zoé Gagné", "مريم", "ONG Santé")
    assert (view.languages, view.status, view.minor) == (("fr", "en"), "expected", None)


def test_one_organisation_in_two_scripts_is_one(db, add_person, shown):
    with db.write() as session:
        session.add(
            Organisation(
                name="Aman Center",
                native_name="مركز أمان",
                folded="aman center",
                folded_native="مركز امان",
            )
        )
    first, _ = add_person(name="Amal Haddad", organisation="مركز امان")
    second, _ = add_person(name="Rami Haddad", organisation="AMAN CENTER")
    assert shown(first).organisation == shown(second).organisation == "Aman Center"


def test_an_edit_changes_what_is_given_and_raises_the_version(db, add_person, shown):
    person_id, _ = add_person(name="Amal Haddad", email="amal@ngo.example")
    before = shown(person_id).version
    with db.write() as session:
        people.edit(session, person_id, PersonFields(phone="+97455500000"), at=MORNING)
    after = shown(person_id)
    assert (after.email, after.phone) == ("amal@ngo.example", "+97455500000")
    assert after.version > before


def test_the_status_follows_the_entrance(db, add_person, shown):
    person_id, code = add_person()
    seen = []
    for direction in (checkin.Direction.IN, checkin.Direction.OUT):
        with db.write() as session:
            checkin.scan(session, code, at=MORNING, direction=direction)
        seen.append(shown(person_id).status)
    with db.write() as session:
        people.cancel(session, person_id, at=MORNING)
    assert [*seen, shown(person_id).status] == ["in", "out", "cancelled"]
    assert shown(person_id).first_in == MORNING


def test_erasing_leaves_nothing_personal_but_the_count(db, add_person):
    person_id, code = add_person(name="Amal Haddad", email="amal@ngo.example", notes="asthma")
    with db.write() as session:
        checkin.scan(session, code, at=MORNING)
        people.erase(session, person_id, at=MORNING + timedelta(days=1))
    with db.read() as session:
        person = session.get(Person, person_id)
        words = [value for value in vars(person).values() if isinstance(value, str)]
        assert not any("mal" in word or "asthma" in word for word in words)
        assert session.scalar(select(func.count(Scan.id))) == 1
        assert session.scalars(select(Badge.replaced_at)).one() is not None
        assert people.views(session) == ()


def test_the_history_tells_where_and_when_newest_first(db, add_person, add_item):
    add_item("A1", room="Hall")
    person_id, code = add_person()
    with db.write() as session:
        checkin.scan(session, code, at=MORNING)
        checkin.scan(session, code, gate="A1", at=MORNING + timedelta(minutes=5))
    with db.read() as session:
        lines = people.history(session, person_id)
    assert [(line.what, line.where) for line in lines[:2]] == [
        ("admitted", "A1"),
        ("admitted", "entrance"),
    ]


def test_people_are_named_by_code_typing_code_or_external_id(db, add_person):
    person_id, _ = add_person(external_id="R-17")
    with db.read() as session:
        code = session.scalars(select(Person.code)).one()
        typing_code = session.scalars(select(Badge.typing_code)).one()
        for text in (code, code.lower(), typing_code, "R-17"):
            assert people.id_of(session, text) == person_id
        with pytest.raises(EventDeskError) as caught:
            people.id_of(session, "NOBODY")
    assert caught.value.code is ErrorCode.UNKNOWN_PERSON
