"""Columns that say something in a way of their own; everybody is made up."""

import openpyxl
import pytest
from helpers import MORNING
from lists import codes, run, told

from event_desk import texts
from event_desk.exchange import near_misses, two_names
from event_desk.exchange.entries import Entry
from event_desk.model.problems import ProblemCode
from event_desk.people import identity


@pytest.mark.parametrize(
    "headings",
    [
        ("AR", "EN", "FR"),
        ("Arabic", "English", "French"),
        ("العربية", "الإنجليزية", "الفرنسية"),
        ("Languages [Arabic]", "Languages [English]", "Languages [French]"),
        ("Speaks Arabic", "Speaks English", "Speaks French"),
    ],
)
def test_languages_as_columns_to_tick(db, take, headings):
    plan = take(
        ("Name", "E-mail", *headings, "Country"),
        ("Ana Uno", "ana@o.example", "x", None, "x", "Jordan"),
        ("Ben Dos", "ben@o.example", "✓", "yes", None, "Qatar"),
        ("Cem Tres", "cem@o.example", None, "No", None, "Qatar"),
    )
    assert told(db, "name", "languages", "country") == [
        ("Ana Uno", ("ar", "fr"), "JO"),
        ("Ben Dos", ("ar", "en"), "QA"),
        ("Cem Tres", (), "QA"),
    ]
    assert codes(plan) == []


@pytest.mark.parametrize(
    ("group", "spoken"), [("Languages", ("ar", "en")), ("Interpretation needed", ())]
)
@pytest.mark.parametrize("merged", [True, False])
@pytest.mark.parametrize("over_names", ["", "Participant"])
def test_a_group_over_the_ticks_says_what_they_are(db, tmp_path, group, spoken, merged, over_names):
    book = openpyxl.Workbook()
    page = book.active
    page.append([over_names or None, None, group, None, None])
    page.append(["Name", "E-mail", "AR", "EN", "FR"])
    page.append(["Ana Uno", "ana@o.example", "x", "x", None])
    page.append(["Ben Dos", "ben@o.example", "x", "x", None])
    if merged:
        page.merge_cells("C1:E1")
    book.save(tmp_path / "groups.xlsx")
    run(db, tmp_path / "groups.xlsx", at=MORNING)
    assert told(db, "name", "languages") == [("Ana Uno", spoken), ("Ben Dos", spoken)]


def test_days_of_the_week_are_no_languages(db, take):
    take(
        ("Name", "E-mail", "Th", "Fr", "Sa"),
        ("Ana Uno", "ana@o.example", "x", None, "x"),
        ("Ben Dos", "ben@o.example", "x", "x", None),
    )
    assert told(db, "languages") == [((),), ((),)]


def test_columns_of_languages_in_a_programme_stay_what_they_are(db, take):
    plan = take(
        ("Day", "Start", "End", "Session", "Room", "AR", "EN"),
        ("2030-05-01", "09:00", "10:00", "Opening of the forum", "Hall", "x", "x"),
        ("2030-05-01", "10:00", "11:00", "Rights of children", "Hall", "x", None),
    )
    assert plan.kind == "programme"
    assert told(db, "name") == []


DELEGATIONS = (
    ("Organisation", "Name"),
    ("Org Ein", "Ana Uno"),
    (None, "Ben Dos"),
    (None, "Cem Tres"),
    ("Org Zwei", "Dana Cuatro"),
    (None, "Eva Cinco"),
)


def test_an_organisation_on_the_first_line_of_its_delegation(db, take):
    plan = take(*DELEGATIONS)
    assert told(db, "name", "organisation") == [
        ("Ana Uno", "Org Ein"),
        ("Ben Dos", "Org Ein"),
        ("Cem Tres", "Org Ein"),
        ("Dana Cuatro", "Org Zwei"),
        ("Eva Cinco", "Org Zwei"),
    ]
    (problem,) = plan.problems
    assert problem.code is ProblemCode.ORGANISATION_FILLED_DOWN
    assert (problem.row, problem.values) == (3, {"n": 3})
    assert texts.problem_sentence(problem)
    assert take(*DELEGATIONS).counts.unchanged == 5


def test_delegations_with_blank_rows_between_them(db, take):
    take(
        *DELEGATIONS[:4],
        (),
        ("Org Zwei", "Dana Cuatro"),
        (),
        ("Org Drei", "Eva Cinco"),
        (None, "Fay Seis"),
        (None, "Gil Ocho"),
    )
    assert told(db, "organisation") == [("Org Drei",)] * 3 + [("Org Ein",)] * 3 + [("Org Zwei",)]


@pytest.mark.parametrize(
    "organisations",
    [
        ("Org", None, None, "Org", None),  # said again: a blank cell is no short form
        (None, "Org", None, "Other", None),  # who is above the first one?
        ("Org", None, "Other", "Third", None),  # more with one than without
        ("Org", None, None, None, None),  # only one
        ("Org", None, "", "Other", "Third", None, None),  # some have one, some don't
    ],
)
def test_blank_organisations_that_may_mean_nothing_are_left(db, take, organisations):
    plan = take(
        ("Organisation", "Name"),
        *((one, f"Person {'ABCDEFG'[at]}") for at, one in enumerate(organisations)),
    )
    had = sorted(one or "" for one in organisations)
    assert [one for (one,) in told(db, "organisation")] == had
    assert ProblemCode.ORGANISATION_FILLED_DOWN not in codes(plan)


@pytest.mark.parametrize(
    "typed",
    [
        "Rami Khoury & Lina Khoury", "Rami & Lina Khoury", "Rami Khoury and Lina Haddad",
        "Rami Khoury et Lina Haddad", "Rami Khoury y Lina Haddad", "Rami Khoury / Lina Haddad",
        "Rami Khoury + 1", "Rami Khoury +1", "Rami Khoury plus one", "Rami Khoury + guest",
        "رامي خوري / لينا حداد", "رامي خوري & لينا خوري", "Dr. Rami Khoury & Mrs. Lina Khoury",
        "Rami Khoury et invité", "Rami Khoury; Lina Haddad", "رامي خوري + مرافق",
    ],
)  # fmt: skip
def test_two_people_in_one_cell(typed):
    assert two_names.tells_two(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "Rami Khoury", "José Ortega y Gasset", "Santiago Ramón y Cajal", "رامي خوري / Rami Khoury",
        "د/ رامي خوري", "Rami Khoury, PhD & MBA", "Amal Haddad / Amel Haddad", "Sandy Anderson",
        "وليد و",
        "Josep Puig i Cadafalch", "Haddad / Amal", "Plus Onesto", "Maria do Rosário e Silva",
    ],
)  # fmt: skip
def test_one_person_whatever_the_signs(typed):
    assert not two_names.tells_two(typed)


def test_two_people_come_in_as_one_and_are_reported(db, take):
    plan = take(("Name", "E-mail"), ("Rami & Lina Khoury", "rk@o.example"), ("Ana Uno", None))
    assert plan.counts.created == 2
    (problem,) = plan.problems
    assert (problem.code, problem.row) == (ProblemCode.TWO_NAMES, 2)
    assert problem.values == {"value": "Rami & Lina Khoury"}


@pytest.mark.parametrize(
    ("heading", "yes", "no", "maybe"),
    [
        ("Attending?", "Yes", "No", "Maybe"),
        ("Will you attend?", "yes, with pleasure", "no, sorry", "Not sure yet"),
        ("RSVP", "Accepted", "Declined", "Tentative"),
        ("Présence", "Oui", "Non", "Peut-être"),
        ("Serez-vous présent(e) ?", "Oui", "Non", "Je ne sais pas encore"),
        ("¿Asistirá?", "Sí", "No", "Tal vez"),
        ("هل ستحضر؟", "نعم", "لا", "ربما"),
        ("سيحضر", "✓", "لن يحضر", "غير متأكد"),
        ("Attending", True, False, "TBC"),
        ("Attending", "Y", "N", "not decided"),
    ],
)
def test_who_says_no_to_an_invitation_does_not_come(db, take, heading, yes, no, maybe):
    plan = take(
        ("Name", "E-mail", heading),
        ("Ana Uno", "ana@o.example", yes),
        ("Ben Dos", "ben@o.example", no),
        ("Cem Tres", "cem@o.example", maybe),
        ("Dana Cuatro", "dana@o.example", None),
    )
    assert told(db, "name", "status") == [
        ("Ana Uno", "expected"),
        ("Ben Dos", "cancelled"),
        ("Cem Tres", "expected"),
        ("Dana Cuatro", "expected"),
    ]
    (problem,) = plan.problems
    assert (problem.code, problem.row) == (ProblemCode.REGISTRATION_PENDING, 4)


@pytest.mark.parametrize(
    "heading",
    [
        "Will you attend the gala dinner?", "Attending the workshop?", "Will you attend in person?",
        "Participerez-vous à la visite ?", "هل ستحضر العشاء؟", "¿Asistirá a la cena?",
    ],
)  # fmt: skip
def test_no_dinner_is_no_refusal(db, take, heading):
    take(
        ("Name", "E-mail", heading),
        ("Ana Uno", "a@o.example", "No"),
        ("Ben D", "b@o.example", "Yes"),
    )
    assert told(db, "status") == [("expected",), ("expected",)]


def test_a_choice_of_workshops_is_reported_once_for_each(db, take):
    plan = take(
        ("Name", "E-mail", "Workshop choice"),
        *((f"Person {at}", f"p{at}@o.example", f"Workshop {'AB'[at % 2]}") for at in range(20)),
    )
    assert codes(plan) == [ProblemCode.ITEM_UNKNOWN] * 2
    assert [problem.values for problem in plan.problems] == [
        {"value": "Workshop A", "n": 10},
        {"value": "Workshop B", "n": 10},
    ]
    assert "10" in texts.problem_sentence(plan.problems[0])


def entries(*given):
    return [
        Entry(at, False, {"organisation_id": 1}, name, "", identity.names(name, ""), {})
        for at, name in enumerate(given)
    ]


def test_names_in_a_series_are_no_near_misses():
    series = [f"Given{at} Family{at}" for at in range(3000)]
    found = list(near_misses.find(entries(*series, "Siham Nader", "Sihem Nader")))
    assert {(one.latin, other.latin) for one, other in found} == {("Sihem Nader", "Siham Nader")}


def test_of_very_many_near_misses_the_closest_are_kept():
    words = [a + b + c for a in "bdfg" for b in "aeio" for c in "lmnr"]
    names = [f"Samir{one} Haddadin{other}" for one in words for other in words[:30]]
    found = list(near_misses.find(entries(*names, "Zeina Boutros Abboud", "Zeina Boutross Abboud")))
    assert len(found) == near_misses.MOST_FOUND
    assert any(one.latin.startswith("Zeina") for one, _other in found)


def test_one_name_on_very_many_rows_is_held_against_a_few(db, take):
    rows = [("Amal Haddad", "Org", f"amal{at}@o.example") for at in range(60)]
    plan = take(("Name", "Organisation", "E-mail"), *rows)
    assert plan.counts.created == 60
    assert 59 <= len(plan.possible) <= 60 * near_misses.MOST_NAMESAKES
