"""Consent to pictures by purpose: as lists say it, on the badge, and out and in again."""

import shutil

import pytest
from helpers import MORNING
from lists import run, workbook

from event_desk import badges, people
from event_desk.database import Database
from event_desk.exchange import export, photo_words
from event_desk.exchange.export import Subject
from event_desk.exchange.fields import scores
from event_desk.exchange.photo_words import Agreed
from event_desk.model.problems import ProblemCode
from event_desk.people import merging


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Photographs for", "photo_purposes"),
        ("Photos may be used for", "photo_purposes"),
        ("Photos on our website", "photo_purposes"),
        ("Photo consent (press)", "photo_purposes"),
        ("Photos pour le rapport", "photo_purposes"),
        ("Droit à l’image – site web", "photo_purposes"),
        ("Fotos para la prensa", "photo_purposes"),
        ("Autorización de fotos: informe", "photo_purposes"),
        ("الصور للتقرير", "photo_purposes"),
        ("الموافقة على التصوير للصحافة", "photo_purposes"),
        ("التصوير للموقع الإلكتروني", "photo_purposes"),
        ("Photo consent", "photo_consent"),
        ("No photos", "no_photo"),
        ("Social media consent to photos", "photo_purposes"),
    ],
)
def test_headings_that_name_a_purpose(heading, field):
    found = scores("people", heading)
    assert max(found, key=found.get) == field


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("", Agreed()),
        ("yes", Agreed(True)),
        ("report, web", Agreed(True, ("report", "web"))),
        ("Yes, for the report only", Agreed(True, ("report",))),
        ("Yes, but not for the press", Agreed(True, ("report", "web"))),
        ("No, not for the website", Agreed(False)),
        ("oui, sauf presse", Agreed(True, ("report", "web"))),
        ("solo para el informe", Agreed(True, ("report",))),
        ("للتقرير والموقع", Agreed(True, ("report", "web"))),
        ("نعم ما عدا الصحافة", Agreed(True, ("report", "web"))),
        ("https://site.example/photo.jpg", Agreed()),
        (True, Agreed(True)),
        (0, Agreed(False)),
    ],
)
def test_answers(cell, expected):
    assert photo_words.agreed(cell) == expected


@pytest.mark.parametrize(
    ("columns", "consent", "expected"),
    [
        ([("Report", "x"), ("Web", ""), ("Press", "x")], None, Agreed(True, ("report", "press"))),
        ([("Report", "yes"), ("Press", "no")], None, Agreed(True, ("report",))),
        ([("Press", "no")], True, Agreed(True, ("report", "web"))),
        ([("Press", "no")], None, Agreed(False)),
        ([("Press", "yes")], False, Agreed(False)),
        ([("Photos for", "no")], True, Agreed(False)),
        ([("Photos for", "yes")], None, Agreed(True)),
        ([("Photos for", "report; press")], None, Agreed(True, ("report", "press"))),
        ([], True, Agreed(True)),
        ([("Photos for", "")], None, Agreed()),
    ],
)
def test_several_columns(columns, consent, expected):
    cell = photo_words.cell_of(columns)
    assert photo_words.joined(photo_words.columns_in(cell), Agreed(consent)) == expected


def photos(db):
    with db.read() as session:
        return {one.name: (one.photo_consent, one.photo_purposes) for one in people.views(session)}


def test_a_list_with_a_column_for_each_purpose(db, tmp_path):
    headings = ("Name", "Photo consent", "Photos: report", "Photos: web", "Photos: press")
    path = workbook(
        tmp_path / "list.xlsx",
        headings,
        ("Amal Haddad", "yes", "yes", "yes", "no"),
        ("Sara Mansour", "", "x", "", ""),
        ("Pat Obrien", "no", "yes", "", ""),
        ("Rima Khoury", "yes", "", "", ""),
    )
    run(db, path, at=MORNING)
    assert photos(db) == {
        "Amal Haddad": (True, ("report", "web")),
        "Sara Mansour": (True, ("report",)),
        "Pat Obrien": (False, ()),
        "Rima Khoury": (True, ()),
    }


def test_an_answer_with_its_purpose_and_one_that_nobody_understands(db, tmp_path):
    path = workbook(
        tmp_path / "list.xlsx",
        ("Name", "Photo consent", "Photographs for"),
        ("Amal Haddad", "Yes, for the report only", ""),
        ("Sara Mansour", "yes", "web, press"),
        ("Pat Obrien", "", "perhaps"),
    )
    plan = run(db, path, at=MORNING)[0]
    assert photos(db) == {
        "Amal Haddad": (True, ("report",)),
        "Sara Mansour": (True, ("web", "press")),
        "Pat Obrien": (None, ()),
    }
    assert [one.code for one in plan.problems] == [ProblemCode.YES_NO_UNKNOWN]


@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_purposes_go_out_and_come_in_again(db, add_person, empty_event, tmp_path, ending):
    add_person(name="Amal Haddad", photo_purposes=("report", "press"))
    add_person(name="Sara Mansour", photo_consent=True)
    with db.read() as session:
        content = export.load(session, Subject.PEOPLE, ("all",))
    path = tmp_path / f"people{ending}"
    export.save(content, path)
    plan, *_ = run(db, path, at=MORNING)
    assert not plan.changes
    shutil.copy(empty_event, tmp_path / "other.eventdesk")
    other = Database.open(tmp_path / "other.eventdesk")
    run(other, path, at=MORNING)
    found = photos(other)
    other.close()
    assert found == photos(db)


def test_who_limited_it_has_no_lens(db, add_person):
    made = {
        name: add_person(name=name, **given)[0]
        for name, given in {
            "Any": {"photo_consent": True},
            "All": {"photo_purposes": ("report", "web", "press")},
            "Some": {"photo_purposes": ("report",)},
            "None": {"photo_consent": False},
            "Unasked": {},
        }.items()
    }
    with db.read() as session:
        contents = badges.load(session, list(made.values()))
    said = {one.name: one.photo_consent for one in contents}
    assert said == {"Any": True, "All": True, "Some": False, "None": False, "Unasked": None}


def test_merging_makes_consent_no_wider(db, add_person):
    kept, _ = add_person(name="Amal Haddad", photo_consent=True)
    other, _ = add_person(name="Amal Haddad", photo_purposes=("report",))
    with db.write() as session:
        merging.merge(session, kept, other, at=MORNING)
    assert photos(db)["Amal Haddad"] == (True, ("report",))
