from datetime import date, timedelta

import pytest
from helpers import MORNING, issue
from hypothesis import given, settings
from hypothesis import strategies as st
from lists import LISTS, codes, run, sample, truth, workbook
from sqlalchemy import select

from event_desk import people
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import imports
from event_desk.folding import fold
from event_desk.model import Organisation, Person, PersonRole
from event_desk.model.problems import ProblemCode
from event_desk.people import PersonFields, identity

HEADINGS = ("Name", "Organisation", "E-mail", "Phone", "Country")


def everybody(db):
    with db.read() as session:
        return people.views(session)


@pytest.fixture
def take(db, tmp_path):
    """Import rows under the usual headings: `take(("Amal Haddad", "AUB"), …) -> plan`."""
    made = iter(range(100))

    def take(*rows, headings=HEADINGS, at=MORNING, **options):
        path = workbook(tmp_path / f"list{next(made)}.xlsx", headings, *rows)
        return run(db, path, at=at, **options)[0]

    return take


def compact(name):
    return fold(name).replace(" ", "")


def plain(value):
    return "" if value in (None, False, [], ()) else value


def told(person, field):
    """What a person has in a field of the truth, in comparable form."""
    match field:
        case "name":
            return fold(person["given_name"] + " " + person["family_name"])
        case "native_or_name":
            name = f"{person['given_name']} {person['family_name']}"
            return fold(person["native_name"] or name)
        case "native_name" | "organisation" | "native_organisation":
            return fold(person[field])
        case "arrival":
            return date.fromisoformat(person[field]) if person[field] else ""
        case _:
            return plain(person[field])


def found(view, field, person):
    match field:
        case "name":
            return fold(view.name)
        case "native_or_name":
            return fold(view.native_name or view.name)
        case "organisation" | "native_organisation":
            # A list in one script gives the organisation in that script only.
            either = {fold(view.organisation), fold(view.native_organisation)}
            meant = {fold(person["organisation"]), fold(person["native_organisation"])}
            return told(person, field) if either & meant else fold(view.organisation)
        case "native_name":
            return fold(view.native_name)
        case "languages":
            return plain(list(view.languages))
        case _:
            return plain(getattr(view, field))


@pytest.mark.parametrize("name", LISTS)
def test_a_real_list_gives_everybody_as_they_are(db, name):
    """Every person of the truth, in every field that the list tells."""
    expected = truth(name)
    _plan, report = run(db, sample(name), at=MORNING)
    assert report.created == len(expected["people"])
    assert report.duplicates == expected["duplicates"]
    assert report.rejected == 0
    assert report.rows == report.created + report.duplicates
    there = {}
    for view in everybody(db):
        for name_of in filter(None, (view.name, view.native_name)):
            there.setdefault(compact(name_of), []).append(view)
    wrong = []
    for person in expected["people"]:
        name_of = f"{person['given_name']} {person['family_name']}"
        same = there.get(compact(name_of)) or there.get(compact(person["native_name"]), [])
        if not any(
            all(found(view, field, person) == told(person, field) for field in expected["fields"])
            for view in same
        ):
            wrong.append((person, same))
    assert wrong == []


@pytest.mark.parametrize("name", LISTS)
def test_the_same_list_again_changes_nothing(db, name):
    run(db, sample(name), at=MORNING)
    before = everybody(db)
    plan, report = run(db, sample(name), at=MORNING + timedelta(days=1))
    assert (report.created, report.updated, report.unchanged) == (0, 0, len(before))
    assert plan.changes_nothing
    assert plan.missing == ()
    assert everybody(db) == before


def test_rows_are_counted_as_promised(db):
    plan, report = run(db, sample("arabic_organiser.xlsx"), at=MORNING)
    assert (report.rows, report.created, report.duplicates) == (264, 250, 14)
    assert plan.tables[0].header_row == 4
    assert plan.tables[0].mapped["name"] == "الاسم الكامل"
    assert codes(plan) == [ProblemCode.PHONE_DOUBTFUL] * 2


def test_one_mailbox_with_compatible_names_is_one_person(take, db):
    take(
        ("John Paul Otieno", "AUB", "jp@aub.example", None, None),
        ("JOHN PAUL OTIENO", "AUB", "JP@aub.example ", "+9613123456", "Lebanon"),
        ("J. Otieno", None, "jp@aub.example", None, None),
    )
    (person,) = everybody(db)
    assert (person.name, person.phone, person.country) == ("John Paul Otieno", "+9613123456", "LB")


def test_one_mailbox_with_different_names_is_shared(take, db):
    plan = take(
        ("Amal Haddad", "AUB", "desk@aub.example", None, None),
        ("Rami Khoury", "AUB", "desk@aub.example", None, None),
        ("Siham Nader", "AUB", "desk@aub.example", None, None),
    )
    assert len(everybody(db)) == 3
    assert codes(plan) == [ProblemCode.SHARED_MAILBOX]  # once, not for each


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Amal Haddad", "AUB"), ("Dr. Amal  Haddad", "AUB")),
        (("Lucía Gutiérrez", "AUB"), ("LUCIA GUTIERREZ", "aub")),
        (("عبد الله العطية", "جامعة"), ("عبدالله العطيه", "جامعة")),
        (("أحمد الكواري", "جامعة"), ("د. احمد الكوارى", "جامعة")),
        (("Haddad, Amal", "AUB"), ("Amal Haddad", "AUB")),
        (("HADDAD Amal", "AUB"), ("Haddad Amal", "AUB")),
    ],
)
def test_one_folded_name_at_one_organisation_is_one_person(take, db, one, other):
    plan = take(one, other)
    assert len(everybody(db)) == 1
    assert plan.counts.duplicates == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("أحمد محمد", "جامعة"), ("محمد أحمد", "جامعة")),
        (("Amal Hadad", "AUB"), ("Amal Haddad", "AUB")),
        (("Amal Haddad", "AUB"), ("Amal Haddad", "LAU")),
        (("Amal Haddad", "AUB", "a@aub.example"), ("Amal Haddad", "AUB", "b@aub.example")),
    ],
)
def test_near_misses_are_for_a_person_to_decide(take, db, one, other):
    plan = take(one, other)
    assert len(everybody(db)) == 2
    assert codes(plan) == [ProblemCode.POSSIBLE_DUPLICATE]
    assert len(plan.possible) == 1


def test_namesakes_with_a_mailbox_and_an_organisation_each_are_nothing_to_report(take, db):
    plan = take(("Amal Haddad", "AUB", "a@aub.example"), ("Amal Haddad", "LAU", "a@lau.example"))
    assert len(everybody(db)) == 2
    assert plan.problems == ()


def test_the_two_scripts_of_a_name_meet_by_the_mailbox(take, db):
    take(("Youssef Mustafa Al-Kuwari", "AUB", "y@aub.example"))
    take(("يوسف مصطفى الكواري", None, "y@aub.example"), headings=("الاسم", "الجهة", "البريد"))
    (person,) = everybody(db)
    assert (person.name, person.native_name) == ("Youssef Mustafa Al-Kuwari", "يوسف مصطفى الكواري")


def test_a_name_in_the_only_script_there_is_makes_room_for_the_latin_one(take, db):
    take(("أمل حداد", "جامعة", "a@aub.example"))
    assert [(p.name, p.native_name) for p in everybody(db)] == [("أمل حداد", "")]
    take(("Amal Haddad أمل حداد", None, "a@aub.example"))
    assert [(p.name, p.native_name) for p in everybody(db)] == [("Amal Haddad", "أمل حداد")]


def test_an_organisation_is_found_by_either_name(take, db):
    headings = ("Name", "Organisation", "Organisation (ar)")
    take(("Amal Haddad", "Child Helpline", "خط مساندة الطفل"), headings=headings)
    take(("Rami Khoury", "خط مساندة الطفل"))
    take(("Siham Nader", "CHILD HELPLINE"))
    with db.read() as session:
        assert len(session.scalars(select(Organisation)).all()) == 1
    assert {(p.organisation, p.native_organisation) for p in everybody(db)} == {
        ("Child Helpline", "خط مساندة الطفل")
    }


def test_an_organisation_known_in_arabic_gets_its_latin_name_later(take, db):
    take(("أمل حداد", "خط مساندة الطفل"))
    assert everybody(db)[0].organisation == "خط مساندة الطفل"
    headings = ("Name", "Organisation", "Organisation (ar)")
    take(("Rami Khoury", "Child Helpline", "خط مساندة الطفل"), headings=headings)
    assert {p.organisation for p in everybody(db)} == {"Child Helpline"}
    with db.read() as session:
        folded = session.scalars(select(Person.folded)).all()
    assert all("helpline" in words for words in folded)


def test_a_later_row_fills_blanks_and_never_wipes(take, db):
    plan = take(
        ("Amal Haddad", "AUB", "a@aub.example", "+9613123456", None),
        ("Amal Haddad", None, "a@aub.example", None, "Lebanon"),
        ("Amal Haddad", "AUB", "a@aub.example", "+9613999999", "Qatar"),
    )
    (person,) = everybody(db)
    assert (person.organisation, person.phone, person.country) == ("AUB", "+9613123456", "LB")
    assert {(p.row, p.column, p.values["field"]) for p in plan.problems} == {
        (4, "Country", "country"),
        (4, "Phone", "phone"),
    }


def test_a_newer_version_of_a_list_updates_what_nobody_edited(take, db):
    take(
        ("Amal Haddad", "AUB", "a@aub.example", "+9613123456", "Lebanon"),
        ("Rami Khoury", "AUB", "r@aub.example", None, None),
    )
    amal = next(p for p in everybody(db) if p.name == "Amal Haddad")
    with db.write() as session:
        people.edit(session, amal.id, PersonFields(country="SY"), at=MORNING)
    plan = take(
        ("Amal Haddad", "AUB", "a@aub.example", "+9613999999", "Qatar"),
        ("Siham Nader", "AUB", None, None, None),
        at=MORNING + timedelta(days=1),
    )
    amal = next(p for p in everybody(db) if p.name == "Amal Haddad")
    assert (amal.phone, amal.country) == ("+9613999999", "SY")
    assert codes(plan) == [ProblemCode.CONTRADICTION]
    assert (plan.counts.created, plan.counts.updated) == (1, 1)
    assert [name for _id, name in plan.missing] == ["Rami Khoury"]
    assert len(everybody(db)) == 3  # missing is not deleted


def test_another_senders_list_changes_no_value(take, db):
    take(("Amal Haddad", "AUB", "a@aub.example", "+9613123456", "Lebanon"))
    plan = take(
        ("Amal Haddad", "a@aub.example", "+9613999999", "نعم"),
        headings=("الاسم", "البريد الإلكتروني", "الهاتف", "الموافقة على التصوير"),
    )
    (person,) = everybody(db)
    assert (person.phone, person.photo_consent) == ("+9613123456", True)
    assert codes(plan) == [ProblemCode.CONTRADICTION]


def test_the_category_that_says_more_stays_and_others_are_roles(take, db):
    headings = ("Name", "Category")
    take(("Amal Haddad", "Participant"), ("Amal Haddad", "Speaker"), headings=headings)
    take(("Amal Haddad", "Media"), ("Rami Khoury", "Donor"), headings=headings)
    there = {p.name: p for p in everybody(db)}
    assert (there["Amal Haddad"].category, there["Amal Haddad"].roles) == ("speaker", ("media",))
    assert there["Rami Khoury"].category == "Donor"


def test_totals_notes_sections_and_repeated_headings_are_not_rows(db, tmp_path):
    path = tmp_path / "list.xlsx"
    workbook(
        path,
        ("List of participants",),
        (),
        HEADINGS,
        ("Amal Haddad", "AUB", "a@aub.example"),
        (),
        HEADINGS,
        ("Rami Khoury", "AUB", "r@aub.example"),
        ("Subtotal: 2",),
        ("Total", 2),
        (None, None, None, 2),
        ("Please send corrections to the registration team before the first of May, many thanks",),
    )
    plan, _report = run(db, path, at=MORNING)
    assert sorted(p.name for p in everybody(db)) == ["Amal Haddad", "Rami Khoury"]
    assert (plan.counts.rows, plan.counts.rejected) == (2, 0)


def test_a_row_without_a_name_is_rejected_with_its_place(take):
    plan = take(("Amal Haddad", "AUB"), (None, "AUB", "x@aub.example", None, "Lebanon"))
    assert plan.counts.rejected == 1
    assert [(p.row, p.column, p.code, p.severity) for p in plan.problems] == [
        (3, "Name", ProblemCode.NAME_MISSING, "error")
    ]


def test_nothing_is_written_before_apply(db, tmp_path):
    path = workbook(tmp_path / "list.xlsx", HEADINGS, ("Amal Haddad",))
    read = imports.read(path)
    with db.read() as session:
        imports.plan(session, read)
    assert everybody(db) == ()


def test_what_was_edited_between_plan_and_apply_stays(take, db, tmp_path):
    take(("Amal Haddad", "AUB", "a@aub.example", None, None))
    path = workbook(
        tmp_path / "new.xlsx",
        HEADINGS,
        ("Amal Haddad", "AUB", "a@aub.example", "+9613123456", "Qatar"),
    )
    read = imports.read(path)
    with db.read() as session:
        plan = imports.plan(session, read)
    (person,) = everybody(db)
    with db.write() as session:
        people.edit(session, person.id, PersonFields(country="LB"), at=MORNING)
    report = imports.apply(db.write, plan, at=MORNING)
    assert report.left == 1
    assert [(p.phone, p.country) for p in everybody(db)] == [("+9613123456", "LB")]


def test_an_import_is_taken_back_as_a_whole(take, db):
    take(("Amal Haddad", "AUB", "a@aub.example", None, None))
    before = everybody(db)
    take(
        ("Amal Haddad", "AUB", "a@aub.example", "+9613123456", "Lebanon"),
        ("Rami Khoury", "LAU", "r@lau.example", None, None),
        at=MORNING + timedelta(hours=1),
    )
    imports.undo(db.write, at=MORNING + timedelta(hours=2))
    after = everybody(db)
    assert [(p.name, p.phone, p.country) for p in after] == [
        (p.name, p.phone, p.country) for p in before
    ]
    with db.read() as session:
        assert [one.name for one in session.scalars(select(Organisation))] == ["AUB"]
        assert [past.undone_at is None for past in imports.history(session)] == [False, True]


def test_undo_leaves_whoever_got_a_badge_out_of_sight(take, db):
    take(("Amal Haddad", "AUB"), ("Rami Khoury", "AUB"))
    rami = next(person for person in everybody(db) if person.name == "Rami Khoury")
    with db.write() as session:
        issue(session, rami.id)
    imports.undo(db.write, at=MORNING)
    assert everybody(db) == ()
    with db.read() as session:
        kept = session.scalars(select(Person)).all()
    assert [(p.name, p.deleted_at is not None) for p in kept] == [("Rami Khoury", True)]


def test_an_import_is_undone_once(take, db):
    take(("Amal Haddad", "AUB"))
    done = imports.undo(db.write, at=MORNING).id
    with pytest.raises(EventDeskError) as raised:
        imports.undo(db.write, done, at=MORNING)
    assert raised.value.code is ErrorCode.IMPORT_UNDONE
    with pytest.raises(EventDeskError) as raised:
        imports.undo(db.write, at=MORNING)
    assert raised.value.code is ErrorCode.NOTHING_TO_UNDO


def test_a_cancelled_registration_comes_in_cancelled(take, db):
    take(("Amal Haddad", "Refunded"), ("Rami Khoury", "Attending"), headings=("Name", "Status"))
    assert {p.name: p.status for p in everybody(db)} == {
        "Amal Haddad": "cancelled",
        "Rami Khoury": "expected",
    }


def test_roles_are_removed_with_the_import(take, db):
    take(("Amal Haddad", "Speaker"), ("Amal Haddad", "Media"), headings=("Name", "Category"))
    imports.undo(db.write, at=MORNING)
    with db.read() as session:
        assert session.scalars(select(PersonRole)).all() == []


WORDS = st.text("abcdefghiلمنوأحد", min_size=2, max_size=6)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=2, max_size=4))
def test_a_name_is_compatible_with_itself_and_not_with_its_words_shuffled(words):
    name = identity.names(" ".join(words), "")
    assert identity.same(name, identity.names("  ".join(words).upper(), ""))
    turned = identity.names(" ".join(reversed(words)), "")
    if name.keys != turned.keys:
        assert not identity.same(name, turned)
