"""What is exported and comes in again changes nothing, in any language and either format."""

import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from helpers import MORNING
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lists import run, sample

from event_desk import texts
from event_desk.database import Database
from event_desk.exchange import (
    columns,
    export,
    imports,
    names,
    reader,
    reading,
    registration,
    values,
    vocabulary,
)
from event_desk.exchange.export import Subject
from event_desk.folding import fold
from event_desk.model import Organisation, Person
from event_desk.texts import translate

LANGUAGES = ("en", "fr", "es", "ar")
# Names, honorifics, posts and answers as people type them, with what lists trip over.
WORDS = st.sampled_from(
    [
        "Amal",
        "Haddad",
        "HADDAD",
        "Nada",
        "Nil",
        "José-María",
        "D'Almeida",
        "Łukasz",
        "Østergård",
        "Al-Thani",
        "Ng",
        "O'Neil",
        "von",
        "der",
        "Dr.",
        "Prof.",
        "Sir",
        "Don",
        "Mme",
        "H.E.",
        "Jr.",
        "PhD",
        "(Amal)",
        "N/A",
        "-",
        "None",
        "Guest",
        "Total",
        "Name",
        "Nom",
        "Speaker",
        "a",
        "Na",
        "أمل",
        "حدّاد",
        "د.",
        "السيد",
        "عبدالله",
        "مُنى",
        "الأستاذ",
        "لا",
        "يوجد",
        "شیرین",
        "علی",
        "ة",
        "و",
        "المجموع",
        "الاسم",
        "١٢",
        "7",
        "=",
        "+",
        "@x",
        "#N/A",
    ]
)
NAMES = (
    st.lists(WORDS, min_size=1, max_size=5)
    .map(" ".join)
    .filter(lambda name: values.name_text(name) and names.clean(name))
    .filter(lambda name: fold(name) not in vocabulary.TOTALS)
)
LETTERS = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Co", "Cn"))
TEXTS = st.one_of(
    st.just(""),
    NAMES,
    st.lists(WORDS, max_size=6).map(", ".join),
    st.text(LETTERS, max_size=40),
    st.sampled_from(["=1+1", "-5", "+974 5512 3456", "@home", "a\nb", " two  spaces ", "007"]),
)  # fmt: skip
CODES = st.sampled_from(["", "ar", "en", "fr", "es", "no", "si", "fa", "zh", "pt", "sw", "ht"])
MAILS = st.sampled_from(
    ["", "a@aub.example", "office@ong.example", "Amal@AUB.example", "no mail", "ñ@año.example"]
)  # fmt: skip
PHONES = st.sampled_from(
    ["", "+97455123456", "03 123456", "+9613123456", "00974 55123456", "call Rami", "123", "+1 x"]
)
DAYS = st.one_of(st.none(), st.dates(date(2030, 4, 1), date(2030, 6, 30)))
PEOPLE = st.builds(
    dict,
    title=st.one_of(st.just(""), WORDS),
    name=st.one_of(NAMES, st.just("")),
    given_name=st.one_of(st.just(""), NAMES),
    family_name=st.one_of(st.just(""), NAMES),
    native_name=st.one_of(st.just(""), NAMES),
    description=st.one_of(st.just(""), NAMES),
    position=TEXTS,
    country=st.sampled_from(["", "QA", "LB", "NA", "CD", "XK", "CI", "BA"]),
    email=MAILS,
    phone=PHONES,
    languages=st.lists(CODES.filter(bool), unique=True, max_size=4),
    interpretation=CODES,
    category=st.one_of(
        st.sampled_from(
            ["participant", "speaker", "interpreter", "media", "staff", "vip", "child", "guardian",
             "volunteer", "exhibitor", "guest", "VIP guest", "Youth"]
        ),
        NAMES,
    ),
    minor=st.sampled_from([None, True, False]),
    guardian=TEXTS,
    photo_consent=st.sampled_from([None, True, False]),
    arrival=DAYS,
    departure=DAYS,
    dietary=TEXTS,
    access_needs=TEXTS,
    notes=TEXTS,
    external_id=st.one_of(st.just(""), st.from_regex(r"[A-Z0-9-]{1,8}", fullmatch=True)),
    external_code=st.one_of(st.just(""), st.from_regex(r"[a-z0-9+/=]{1,20}", fullmatch=True)),
    cancelled_at=st.sampled_from([None, None, MORNING]),
    organisation=st.one_of(st.none(), st.tuples(TEXTS, TEXTS)),
).filter(lambda one: one["name"] or one["native_name"] or one["description"])  # fmt: skip


def fill(event, rows):
    """Put people into an event as they are kept, each organisation once."""
    with event.write() as session:
        known = {}
        for number, row in enumerate(rows):
            row = dict(row)
            called = row.pop("organisation")
            if called and any(name.strip() for name in called) and called not in known:
                known[called] = Organisation(name=called[0] or called[1], native_name=called[1])
                session.add(known[called])
                session.flush()
            place = known.get(called)
            session.add(
                Person(
                    **row,
                    code=f"X{number:04}",
                    created_at=MORNING + timedelta(seconds=number),
                    organisation_id=place.id if place else None,
                )
            )


def read(path):
    """Read in this process: what the child does with a file, without starting it."""
    frames = []
    reader.read(path, "", frames.append)
    return reading._collect(path, (one for one in frames if one[0] not in ("progress", "size")))


def again(event, path, subject):
    """Export, and judge what comes in again."""
    with event.read() as session:
        content = export.load(session, subject, ("all",))
    export.save(content, path)
    workbook = read(path)
    with event.read() as session:
        return imports.plan(session, workbook, at=MORNING + timedelta(days=1))


def what_changes(plan):
    rows = [(v.status.value, v.name, v.changes) for v in plan.verdicts if v.status.value != "same"]
    return rows, [(change.table, change.after, change.before) for change in plan.changes]


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(
    rows=st.lists(PEOPLE, min_size=1, max_size=8),
    ending=st.sampled_from([".xlsx", ".csv"]),
    language=st.sampled_from(LANGUAGES),
)
def test_exported_people_change_nothing(empty_event, rows, ending, language):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "event.eventdesk"
        shutil.copyfile(empty_event, path)
        event = Database.open(path)
        try:
            fill(event, rows)
            texts.set_language(language)
            plan = again(event, Path(folder) / f"people{ending}", Subject.PEOPLE)
            assert what_changes(plan) == ([], [])
            assert plan.counts.unchanged == len(rows)
        finally:
            texts.set_language("en")
            event.close()


# Kind of sheet → what an export writes over its columns, and the field that it is.
HEADINGS = {
    "people": {
        "Code": "code", "Title": "title", "Name": "name", "Given name": "given_name",
        "Family name": "family_name", "Name in the other script": "native_name",
        "Description": "description", "Organisation": "organisation",
        "Organisation in the other script": "native_organisation", "Position": "position",
        "Country": "country", "E-mail": "email", "Phone": "phone", "Languages": "languages",
        "Interpretation into": "interpretation", "Category": "category", "Under 18": "minor",
        "Guardian": "guardian", "Photo consent": "photo_consent",
        "Photographs for": "photo_purposes", "Arrival": "arrival",
        "Departure": "departure", "Dietary requirements": "dietary", "Access needs": "access_needs",
        "Notes": "notes", "External ID": "external_id", "External code": "external_code",
        "Status": "status",
    },
    "programme": {
        "Code": "code", "Kind": "kind", "Title (ar)": "title_ar", "Title (en)": "title_en",
        "Title (fr)": "title_fr", "Title (es)": "title_es", "Start": "start", "End": "end",
        "Room": "room", "Floor language": "floor", "Interpret into": "interpret_into",
        "Expected": "expected", "Heavy": "heavy", "Access": "access",
    },
    "rooms": {
        "Room": "name", "Capacity": "capacity", "Booths": "booths", "Receivers": "receivers",
        "Layout": "layout", "Step-free": "step_free",
    },
    "speakers": {
        "Code": "code", "Name": "name", "Name in the other script": "native_name",
        "Description": "description", "Organisation": "organisation", "Country": "country",
        "Session": "item", "Role": "role",
    },
    "interpreters": {
        "Interpreter": "name", "A languages": "a_languages", "B languages": "b_languages",
        "C languages": "c_languages", "Available from": "available_from",
        "Available to": "available_to", "Remote": "remote",
    },
    "stands": {"Stand": "name", "Group": "group", "Kind": "kind", "Session": "item"},
}  # fmt: skip


def written(heading):
    before, opened, language = heading.partition(" (")
    if not opened:
        return translate("texts", heading)
    pattern = translate("texts", before + " ({language})")
    return pattern.format(language=language.removesuffix(")"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", HEADINGS)
def test_every_heading_of_an_export_is_its_field_again(kind, language):
    texts.set_language(language)
    for heading, field in HEADINGS[kind].items():
        found = columns.scores(kind, written(heading))
        assert found.get(field, 0) >= 98, (heading, written(heading), found)
        assert max(found.values()) == found[field], (heading, written(heading), found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_an_export_is_understood_again(language):
    texts.set_language(language)
    for kind in vocabulary.KINDS:
        assert values.chosen(texts.item_kind(kind), vocabulary.kinds()) == kind
    for category in vocabulary.CATEGORIES:
        assert values.category(texts.category(category)) == values.Read(category)
    for access in vocabulary.ACCESS:
        assert values.chosen(texts.access(access), vocabulary.access()) == access
    assert values.yes_no(translate("texts", "yes")).value is True
    assert values.yes_no(translate("texts", "no")).value is False
    for status in ("expected", "in", "out", "cancelled"):
        said = fold(texts.status(status))
        assert (said in registration.CANCELLED) == (status == "cancelled")
        assert said not in registration.PENDING


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", [".xlsx", ".csv"])
def test_a_real_list_goes_out_and_comes_in_again(db, tmp_path, language, ending):
    """Through the real child process."""
    run(db, sample("two_sheets.xlsx"), at=MORNING)
    texts.set_language(language)
    with db.read() as session:
        content = export.load(session, Subject.PEOPLE, ("all",))
    export.save(content, tmp_path / f"people{ending}")
    plan, report = run(db, tmp_path / f"people{ending}", at=MORNING + timedelta(days=1))
    assert what_changes(plan) == ([], [])
    assert report.unchanged == content.rows


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["child-helplines-doha.xlsx", "annual-meeting-2026.xlsx"])
def test_a_real_programme_goes_out_and_comes_in_again(db, tmp_path, language, name):
    run(db, sample(name), at=MORNING)
    texts.set_language(language)
    plan = again(db, tmp_path / "programme.xlsx", Subject.PROGRAMME)
    assert what_changes(plan) == ([], [])
