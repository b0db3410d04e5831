from datetime import timedelta
from time import process_time

import pytest
from helpers import MORNING
from sqlalchemy import insert

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Organisation, Person
from event_desk.model.words import Likeness
from event_desk.people import duplicates, merging


@pytest.fixture
def found(db):
    def look():
        with db.read() as session:
            return duplicates.find(session)

    return look


def two(add_person, one, other):
    return add_person(badge=False, **one)[0], add_person(badge=False, **other)[0]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (
            {"name": "Amal Haddad", "email": "a@ngo.example"},
            {"name": "A. Haddad", "email": "a@ngo.example"},
            Likeness.SAME_MAIL,
        ),
        (
            {"name": "Amal Haddad", "phone": "+97455500000"},
            {"name": "أمل حداد", "native_name": "أمل حداد", "phone": "+97455500000"},
            Likeness.SAME_PHONE,
        ),
        (
            {"name": "Amal Haddad", "organisation": "AUB"},
            {"name": "AMAL HADDAD", "organisation": "Hope House"},
            Likeness.SAME_NAME,
        ),
        (
            {"name": "Haddad Amal", "organisation": "AUB"},
            {"name": "Amal Haddad", "organisation": "AUB"},
            Likeness.TURNED,
        ),
        (
            {"name": "Amal Haddad", "organisation": "AUB"},
            {"name": "Amal Hadad", "organisation": "AUB"},
            Likeness.ONE_LETTER,
        ),
        (
            {"name": "Amal Haddad", "organisation": "AUB"},
            {"name": "Amal Hadad"},
            Likeness.ONE_LETTER,
        ),
        (
            {"name": "Youssef Haddad", "organisation": "AUB"},
            {"name": "يوسف حداد", "organisation": "AUB"},
            Likeness.OTHER_SCRIPT,
        ),
        (
            {"name": "John Paul Otieno", "organisation": "AUB"},
            {"name": "J. Otieno", "organisation": "AUB"},
            Likeness.SHORTER,
        ),
    ],
)
def test_who_may_be_one_is_found_with_the_reason(add_person, found, one, other, reason):
    ids = two(add_person, one, other)
    (pair,) = found()
    assert {pair.one, pair.other} == set(ids)
    assert pair.reasons[0] is reason


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a mailbox for a whole delegation
        (
            {"name": "Amal Haddad", "email": "info@ngo.example"},
            {"name": "Rami Khoury", "email": "info@ngo.example"},
        ),
        # two mailboxes at two organisations
        (
            {"name": "Mohamed Ali", "organisation": "AUB", "email": "a@aub.example"},
            {"name": "Mohamed Ali", "organisation": "Doha Council", "email": "m@doha.example"},
        ),
        # colleagues with a name and a mailbox each
        (
            {"name": "Sara Ahmed", "organisation": "AUB", "email": "sara@aub.example"},
            {"name": "Saba Ahmed", "organisation": "AUB", "email": "saba@aub.example"},
        ),
        # one letter apart at two organisations
        (
            {"name": "Amal Haddad", "organisation": "AUB"},
            {"name": "Amal Hadad", "organisation": "Hope House"},
        ),
        ({"name": "Amal Haddad"}, {"name": "Rami Khoury"}),
    ],
)
def test_who_is_merely_alike_is_not(add_person, found, one, other):
    two(add_person, one, other)
    assert found() == ()


def test_the_likeliest_come_first(add_person, found):
    two(add_person, {"name": "Rami Khoury"}, {"name": "Khoury Rami"})
    two(
        add_person,
        {"name": "Amal Haddad", "email": "a@ngo.example", "organisation": "NGO"},
        {"name": "Amal Haddad", "email": "a@ngo.example", "organisation": "Hope House"},
    )
    first, second = found()
    assert first.reasons == (Likeness.SAME_MAIL, Likeness.SAME_NAME)
    assert (first.elsewhere, second.elsewhere) == (True, False)


def test_two_people_are_not_asked_about_again_until_it_is_taken_back(db, add_person, found):
    one, other = two(add_person, {"name": "Amal Haddad"}, {"name": "Amal Haddad"})
    with db.write() as session:
        duplicates.set_apart(session, one, other, at=MORNING)
        duplicates.set_apart(session, other, one, at=MORNING)
    assert found() == ()
    with db.write() as session:
        duplicates.ask_again(session, other, one)
    assert len(found()) == 1
    with pytest.raises(EventDeskError) as caught, db.write() as session:
        duplicates.ask_again(session, one, other)
    assert caught.value.code is ErrorCode.NOTHING_TO_UNDO


def test_whom_a_merged_entry_was_not_the_kept_one_is_not_either(db, add_person, found):
    one, other = two(add_person, {"name": "Amal Haddad"}, {"name": "Amal Haddad"})
    third, _ = add_person(badge=False, name="Amal Haddad")
    with db.write() as session:
        duplicates.set_apart(session, one, third, at=MORNING)
        merge_id = merging.merge(session, other, one, at=MORNING)
    assert found() == ()
    with db.write() as session:
        merging.undo(session, merge_id, at=MORNING + timedelta(hours=1))
    assert len(found()) == 2


def test_ten_thousand_people_take_less_than_two_seconds(db, found):
    """Names of a few hundred words, as at a real event: many are alike, some are the same."""
    syllables = [first + second for first in "bdfhklmnrst" for second in "aeiou"]
    with db.write() as session:
        places = [Organisation(name=f"Organisation {n}", folded=f"o {n}") for n in range(400)]
        session.add_all(places)
        session.flush()
        session.execute(
            insert(Person),
            [_row(number, syllables, places[number * 7 % 400].id) for number in range(10_000)],
        )
    started = process_time()
    assert found()
    assert process_time() - started < 2


def _row(number, syllables, place):
    def word(seed, length):
        return "".join(syllables[(seed * (7 + at)) % len(syllables)] for at in range(length))

    name = f"{word(number % 61, 2)} {word(number % 997, 3)}".title()
    blank = {
        "title": "", "given_name": "", "family_name": "", "display_name": "", "description": "",
        "position": "", "country": "", "languages": [], "interpretation": "", "gender": "",
        "category": "participant", "guardian": "", "hand_over": "", "dietary": "",
        "access_needs": "", "notes": "", "flag": "", "external_id": "", "external_code": "",
        "folded": "",
    }  # fmt: skip
    return blank | {
        "code": f"P{number}",
        "name": name,
        "native_name": "محمد علي النعيمي" if number % 500 == 0 else "",
        "organisation_id": place,
        "email": f"p{number}@x.example" if number % 3 else "",
        "phone": f"+97455{number:06}" if number % 2 else "",
        "created_at": MORNING,
    }
