from datetime import timedelta

import pytest
from helpers import MORNING, everything
from lists import run
from lists import workbook as list_file
from sqlalchemy import select, text

from event_desk import attendance, checkin, people, receivers
from event_desk.checkin import Direction, Outcome
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import imports, lists_export
from event_desk.model import (
    Assignment,
    Availability,
    Badge,
    Interpreter,
    InterpreterLanguage,
    Item,
    ItemGuest,
    ItemSpeaker,
    Person,
    PersonRole,
    Plan,
)
from event_desk.model.words import BadgeFate
from event_desk.people import PersonFields, merging
from event_desk.people.merge_fields import Given, Take

LATER = MORNING + timedelta(hours=1)


@pytest.fixture
def merge(db):
    def do(kept, other, values=None, at=LATER):
        with db.write() as session:
            return merging.merge(session, kept, other, values, at=at)

    return do


@pytest.fixture
def undo(db):
    def do(merge_id, at=LATER + timedelta(hours=1)):
        with db.write() as session:
            return merging.undo(session, merge_id, at=at)

    return do


@pytest.fixture
def scan(db):
    def at_gate(code, minutes=0, **more):
        with db.write() as session:
            return checkin.scan(session, code, at=MORNING + timedelta(minutes=minutes), **more)

    return at_gate


def view(db, person_id):
    with db.read() as session:
        return people.view(session, person_id)


def compared(db, one, other):
    with db.read() as session:
        return merging.compare(session, one, other)


def field(db, one, other, name):
    return next(f for f in compared(db, one, other).fields if f.name == name)


def put(db, person_id, **values):
    with db.write() as session:
        person = session.get(Person, person_id)
        for name, value in values.items():
            setattr(person, name, value)


def printed(db, person_id):
    with db.write() as session:
        session.scalars(select(Badge).filter_by(person_id=person_id)).one().printed = 1


def refused(code, act):
    with pytest.raises(EventDeskError) as caught:
        act()
    assert caught.value.code is code
    return caught.value


def test_blanks_are_filled_and_contradictions_taken_as_chosen(db, add_person, merge):
    kept, _ = add_person(name="Amal Haddad", email="amal@ngo.example", country="QA")
    other, _ = add_person(name="A. Haddad", email="old@ngo.example", phone="+97455500000")
    merge(kept, other, {"email": Take.OTHER, "country": Given("LB")})
    found = view(db, kept)
    assert (found.name, found.email) == ("Amal Haddad", "old@ngo.example")
    assert (found.phone, found.country) == ("+97455500000", "LB")
    with db.read() as session:
        assert [person.id for person in people.views(session)] == [kept]


def test_the_fuller_name_is_suggested_with_its_halves(db, add_person, merge):
    kept, _ = add_person(name="AMAL HADDAD")
    other, _ = add_person(name="Amal Nour Haddad", given_name="Amal Nour", family_name="Haddad")
    assert field(db, kept, other, "name").suggested is Take.OTHER
    assert field(db, kept, other, "given_name").follows
    merge(kept, other)
    found = view(db, kept)
    assert (found.name, found.given_name, found.family_name) == (
        "Amal Nour Haddad", "Amal Nour", "Haddad",
    )  # fmt: skip


def test_halves_of_the_same_name_are_taken_from_whoever_has_them(db, add_person, merge):
    kept, _ = add_person(name="Amal Haddad")
    other, _ = add_person(name="HADDAD Amal", given_name="Amal", family_name="HADDAD")
    merge(kept, other, {"name": Take.KEPT})
    assert view(db, kept).family_name == "HADDAD"


def test_one_name_in_each_script_becomes_both(db, add_person, merge):
    kept, _ = add_person(name="محمد علي", native_name="محمد علي")
    other, _ = add_person(name="Mohamed Ali")
    merge(kept, other)
    found = view(db, kept)
    assert (found.name, found.native_name) == ("Mohamed Ali", "محمد علي")


def test_a_minor_stays_a_minor_and_a_contradiction_is_for_a_person_to_decide(db, add_person, merge):
    unknown, _ = add_person(guardian="Rita Haddad")
    minor, _ = add_person(minor=True, guardian="Nour Haddad")
    adult, _ = add_person(minor=False)
    merge(unknown, minor)
    found = view(db, unknown)
    assert (found.minor, found.guardian) == (True, "Rita Haddad; Nour Haddad")
    assert field(db, adult, unknown, "minor").undecided
    error = refused(ErrorCode.MERGE_UNDECIDED, lambda: merge(adult, unknown))
    assert error.values["fields"] == ["minor"]
    merge(adult, unknown, {"minor": Take.OTHER})
    assert view(db, adult).minor is True


def test_no_to_photographs_wins_unless_chosen(db, add_person, merge):
    kept, _ = add_person(photo_consent=True)
    other, _ = add_person(photo_consent=False)
    assert field(db, kept, other, "photo_consent").suggested is Take.OTHER
    merge(kept, other)
    assert view(db, kept).photo_consent is False
    third, _ = add_person(photo_consent=True)
    merge(third, kept, {"photo_consent": Take.KEPT})
    assert view(db, third).photo_consent is True


def test_needs_of_both_are_kept(db, add_person, merge):
    kept, _ = add_person(dietary="vegan", languages=("ar",), access_needs="wheelchair")
    other, _ = add_person(dietary="no nuts", languages=("fr", "ar"), access_needs="Wheelchair user")
    merge(kept, other)
    found = view(db, kept)
    assert (found.dietary, found.access_needs) == ("vegan; no nuts", "Wheelchair user")
    assert found.languages == ("fr", "ar")


def test_a_category_that_says_more_is_taken_and_the_others_become_roles(db, add_person, merge):
    kept, _ = add_person(category="participant")
    other, _ = add_person(category="speaker")
    third, _ = add_person(category="media")
    merge(kept, other)
    merge(kept, third, at=LATER + timedelta(minutes=1))
    found = view(db, kept)
    assert (found.category, found.roles) == ("speaker", ("media",))


def test_one_who_cancelled_one_of_two_registrations_still_comes(db, add_person, merge):
    kept, _ = add_person()
    other, _ = add_person()
    with db.write() as session:
        people.cancel(session, kept, at=MORNING)
    merge(kept, other)
    assert view(db, kept).status == "expected"


def test_items_lists_and_roles_move_once(db, add_person, add_item, merge):
    kept, _ = add_person()
    other, _ = add_person()
    first, second = add_item("A1"), add_item("A2")
    with db.write() as session:
        session.add_all(
            [
                ItemSpeaker(item_id=first, person_id=kept),
                ItemSpeaker(item_id=first, person_id=other, role="chair"),
                ItemSpeaker(item_id=second, person_id=other),
                ItemGuest(item_id=first, person_id=kept, kind="waiting", position=7, at=MORNING),
                ItemGuest(item_id=first, person_id=other, kind="invited", position=2, at=MORNING),
                ItemGuest(item_id=second, person_id=other, kind="signed_up", at=MORNING),
                PersonRole(person_id=kept, role="staff"),
                PersonRole(person_id=other, role="staff"),
                PersonRole(person_id=other, role="vip"),
            ]
        )
    hangs = compared(db, kept, other).other.hangs
    assert [item.code for item in hangs.speaks_at] == ["A1", "A2"]
    assert [(item.code, item.kind) for item in hangs.listed_at] == [
        ("A1", "invited"), ("A2", "signed_up"),
    ]  # fmt: skip
    merge(kept, other)
    with db.read() as session:
        speaking = session.execute(
            select(Item.code, ItemSpeaker.role, ItemSpeaker.person_id)
            .join(Item, Item.id == ItemSpeaker.item_id)
            .order_by(Item.code)
        ).all()
        guests = session.execute(
            select(ItemGuest.kind, ItemGuest.person_id).order_by(ItemGuest.kind)
        ).all()
        roles = session.execute(
            select(PersonRole.role, PersonRole.person_id).order_by(PersonRole.role)
        ).all()
    assert speaking == [("A1", "chair", kept), ("A2", "speaker", kept)]
    assert guests == [("invited", kept), ("signed_up", kept)]
    assert roles == [("staff", kept), ("vip", kept)]


def test_an_interpreter_works_with_the_languages_and_hours_of_both(db, add_person, add_item, merge):
    kept, _ = add_person(category="interpreter")
    other, _ = add_person(category="interpreter")
    item_id = add_item("A1")
    with db.write() as session:
        plan = Plan(number=1, status="optimal", created_at=MORNING)
        session.add(plan)
        for person, skills in ((kept, {"ar": "a", "en": "c"}), (other, {"en": "b", "fr": "c"})):
            row = Interpreter(person_id=person, cleared=person == kept)
            session.add(row)
            session.flush()
            session.add(
                Assignment(
                    plan_id=plan.id,
                    item_id=item_id,
                    interpreter_id=row.id,
                    language="en" if person == kept else "fr",
                )
            )
            session.add(Availability(interpreter_id=row.id, start=MORNING, end=LATER))
            for place, (language, level) in enumerate(skills.items()):
                session.add(
                    InterpreterLanguage(
                        interpreter_id=row.id, language=language, level=level, position=place
                    )
                )
    merge(kept, other)
    with db.read() as session:
        ours = session.scalars(select(Interpreter).where(Interpreter.deleted_at.is_(None))).one()
        assert (ours.person_id, ours.cleared) == (kept, False)
        assert {(s.language, s.level) for s in ours.languages} == {
            ("ar", "a"), ("en", "b"), ("fr", "c"),
        }  # fmt: skip
        assert len(ours.available) == 1
        assert set(session.scalars(select(Assignment.interpreter_id))) == {ours.id}


def test_a_receiver_that_is_out_is_asked_back_from_the_one_person(db, add_person, merge):
    kept, _ = add_person()
    other, _ = add_person()
    with db.write() as session:
        receivers.hand_out(session, "118", other, at=MORNING, desk="Desk 1")
    assert compared(db, kept, other).other.hangs.receivers == ("118",)
    merge(kept, other)
    with db.write() as session:
        assert receivers.hand_out(session, "118", kept, at=LATER, desk="Desk 1").holder == kept
        assert receivers.take_back(session, "118", at=LATER, desk="Desk 1").holder == kept


def test_an_unprinted_badge_gives_way(db, add_person, merge, scan):
    kept, code = add_person()
    other, old = add_person()
    assert compared(db, kept, other).badge is BadgeFate.OTHER_REPLACED
    merge(kept, other)
    assert (scan(old).outcome, scan(code).outcome) == (Outcome.REPLACED_BADGE, Outcome.ADMITTED)


def test_the_only_badge_on_paper_goes_on_admitting(db, add_person, merge, scan):
    kept, code = add_person()
    other, old = add_person()
    printed(db, other)
    assert compared(db, kept, other).better_kept == other
    assert compared(db, kept, other).badge is BadgeFate.KEPT_REPLACED
    merge(kept, other)
    assert (scan(code).outcome, scan(old).outcome) == (Outcome.REPLACED_BADGE, Outcome.ADMITTED)
    found = scan(old, 5)
    assert (found.outcome, found.person.id) == (Outcome.ALREADY_IN, kept)
    assert view(db, kept).badge.printed == 1


def test_a_badge_that_only_the_other_has_is_taken_over(db, add_person, merge, scan):
    kept, _ = add_person(badge=False)
    other, old = add_person()
    assert compared(db, kept, other).badge is BadgeFate.OTHER_TAKEN
    merge(kept, other)
    assert scan(old).person.id == kept


def test_another_systems_code_still_scans_as_the_one_person(db, add_person, merge, scan):
    kept, _ = add_person(external_code="TICKET-1")
    other, _ = add_person(external_code="TICKET-2")
    merge(kept, other)
    assert scan("TICKET-2").person.id == kept
    assert scan("TICKET-1", 1).outcome is Outcome.ALREADY_IN


def test_who_was_in_under_either_entry_is_in_and_counts_once(db, add_person, merge, scan):
    kept, code = add_person()
    other, old = add_person()
    scan(code)
    scan(old, 10)
    scan(code, 20, direction=Direction.OUT)
    merge(kept, other)
    found = view(db, kept)
    assert (found.status, found.first_in) == ("out", MORNING)
    with db.read() as session:
        assert attendance.load(session).arrived() == {kept}
        seen = checkin.counters(session, at=LATER)
        assert (seen.arrived, seen.inside) == (1, 0)
        assert {past.person_id for past in checkin.last_scans(session)} == {kept}
        assert [line.what for line in people.history(session, kept)].count("admitted") == 2


def test_what_the_other_did_can_still_be_taken_back(db, add_person, merge, scan):
    kept, code = add_person()
    other, old = add_person()
    scan(old)
    merge(kept, other)
    assert scan(code, 5).outcome in (Outcome.ALREADY_IN, Outcome.REPLACED_BADGE)
    with db.write() as session:
        undone = checkin.undo(session, at=LATER, person_id=kept)
    assert (undone.outcome, undone.person.id) == (Outcome.UNDONE, kept)
    assert view(db, kept).status == "expected"


def test_codes_of_the_other_name_the_one_who_was_kept(db, add_person, merge):
    kept, _ = add_person()
    other, _ = add_person(external_id="R-17")
    code = view(db, other).code
    merge(kept, other)
    with db.read() as session:
        assert people.id_of(session, code) == people.id_of(session, "R-17") == kept


def test_merging_with_oneself_or_somebody_merged_away_is_refused(db, add_person, merge):
    kept, _ = add_person()
    other, _ = add_person()
    refused(ErrorCode.MERGE_SAME, lambda: merge(kept, kept))
    refused(ErrorCode.UNKNOWN_FIELD, lambda: merge(kept, other, {"shoe_size": Take.KEPT}))
    merge(kept, other)
    refused(ErrorCode.UNKNOWN_PERSON, lambda: merge(kept, other))


def test_what_was_edited_since_stays_and_scans_go_to_whom_they_name(
    db, add_person, merge, undo, scan
):
    kept, _ = add_person(name="Amal Haddad")
    other, old = add_person(name="A. Haddad", phone="+97455500000", email="a@ngo.example")
    scan(old)
    merge_id = merge(kept, other)
    with db.write() as session:
        people.edit(session, kept, PersonFields(phone="+97455511111"), at=LATER)
    scan(old, 100)
    assert undo(merge_id) == other
    assert (view(db, kept).phone, view(db, kept).email) == ("+97455511111", "")
    assert view(db, other).phone == "+97455500000"
    assert (view(db, other).status, view(db, kept).status) == ("in", "expected")
    refused(ErrorCode.NOTHING_TO_UNDO, lambda: undo(merge_id))


def test_merges_are_taken_back_last_first(db, add_person, merge, undo):
    one, two, three = (add_person(name=name)[0] for name in ("Amal", "Amal H", "Amal Had"))
    first = merge(one, two)
    second = merge(three, one, at=LATER + timedelta(minutes=1))
    refused(ErrorCode.MERGE_LATER, lambda: undo(first))
    with db.read() as session:
        assert people.family(session, three) == (three, one, two)
        assert merging.last_of(session, three) == second
    undo(second)
    undo(first)
    with db.read() as session:
        assert {person.id for person in people.views(session)} == {one, two, three}


def test_erasing_takes_the_merged_entries_and_what_was_kept_of_them(db, add_person, merge, undo):
    kept, _ = add_person(name="Amal Haddad", notes="asthma")
    other, _ = add_person(name="Amal Hadad", email="amal@ngo.example", notes="peanuts")
    merge_id = merge(kept, other)
    with db.write() as session:
        people.erase(session, kept, at=LATER)
    with db.read() as session:
        for table in ("people", "merges", "import_changes"):
            kept_words = str(session.execute(text(f"SELECT * FROM {table}")).all())
            assert not any(word in kept_words for word in ("Amal", "ngo", "asthma", "peanuts"))
    refused(ErrorCode.MERGE_ERASED, lambda: undo(merge_id))


HEADINGS = ("Name", "Organisation", "E-mail", "Phone", "Category", "Languages", "Dietary")
ROWS = (
    ("Amal Haddad", "AUB", "amal@aub.example", "+974 5550 0000", "Participant", "ar", "vegan"),
    ("Amal Hadad", "AUB", "a.hadad@post.example", "+974 5551 1111", "Speaker", "fr", ""),
    ("Rami Khoury", "AUB", "rami@aub.example", "", "Media", "en", ""),
)


@pytest.mark.parametrize("values", [None, {"name": Take.OTHER, "email": Take.OTHER}])
@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("rows", [ROWS, ROWS[::-1]])
def test_a_list_that_has_both_again_changes_nothing(db, tmp_path, merge, values, turned, rows):
    run(db, list_file(tmp_path / "list.xlsx", HEADINGS, *ROWS), at=MORNING)
    with db.read() as session:
        ids = {person.name: person.id for person in people.views(session)}
    pair = [ids["Amal Haddad"], ids["Amal Hadad"]]
    merge(*reversed(pair) if turned else pair, values)
    with db.read() as session:
        before = everything(session)["people"]
    plan, _ = run(db, list_file(tmp_path / "again.xlsx", HEADINGS, *rows), at=LATER)
    assert (plan.counts.created, plan.counts.updated) == (0, 0)
    assert (plan.counts.unchanged, plan.counts.duplicates) == (2, 1)
    assert plan.changes_nothing
    assert plan.problems == ()
    with db.read() as session:
        assert everything(session)["people"] == before


def test_a_newer_list_still_brings_what_is_new(db, tmp_path, merge):
    run(db, list_file(tmp_path / "list.xlsx", HEADINGS, *ROWS), at=MORNING)
    with db.read() as session:
        ids = {person.name: person.id for person in people.views(session)}
    merge(ids["Amal Haddad"], ids["Amal Hadad"])
    newer = (*ROWS[0][:3], "+974 5552 2222", *ROWS[0][4:])
    plan, _ = run(db, list_file(tmp_path / "newer.xlsx", HEADINGS, newer, *ROWS[1:]), at=LATER)
    assert (plan.counts.created, plan.counts.updated) == (0, 1)
    assert view(db, ids["Amal Haddad"]).phone == "+97455522222"


def test_taking_an_import_back_leaves_who_was_merged_with_somebody_of_another_list(
    db, tmp_path, merge, undo
):
    run(db, list_file(tmp_path / "one.xlsx", HEADINGS, ROWS[0]), at=MORNING)
    two = list_file(tmp_path / "two.xlsx", HEADINGS[:3], ("A. Hadad", "", "x@y.example"))
    run(db, two, at=MORNING + timedelta(minutes=1))
    with db.read() as session:
        ids = {person.name: person.id for person in people.views(session)}
    merge_id = merge(
        ids["A. Hadad"], ids["Amal Haddad"], dict.fromkeys(("name", "email"), Take.KEPT)
    )
    imports.undo(db.write, at=LATER)
    with db.read() as session:
        assert [person.id for person in people.views(session)] == [ids["A. Hadad"]]
    undo(merge_id)
    with db.read() as session:
        assert {person.name for person in people.views(session)} == set(ids)


def test_lists_name_the_one_person(db, add_person, merge, scan):
    kept, _ = add_person(name="Amal Haddad", phone="+97455500000")
    other, old = add_person(name="Amal Hadad")
    scan(old)
    with db.write() as session:
        receivers.hand_out(session, "118", other, at=MORNING, desk="Desk 1")
    merge(kept, other, {"name": Take.KEPT})
    code = view(db, kept).code
    with db.read() as session:
        (scans,) = lists_export.scan_listings(session)
        (lent,) = lists_export.receiver_listings(session)
    assert (code, "Amal Haddad") == scans.rows[0][7:9]
    assert (code, "Amal Haddad") == lent.rows[0][2:4]
