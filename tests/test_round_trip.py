"""What is exported and comes in again changes nothing, in any language and either format."""

import shutil
import tempfile
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from helpers import MORNING
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lists import run

from event_desk import people, programme, texts
from event_desk.database import Database
from event_desk.exchange import export, imports, names, reader, reading, values, vocabulary
from event_desk.exchange.export import Subject
from event_desk.folding import fold
from event_desk.model import Organisation, Person
from event_desk.people import PersonFields

LANGUAGES = ("en", "fr", "es", "ar")
# Names, honorifics, posts and answers as people type them, with what lists trip over.
WORDS = st.sampled_from(
    """Amal Haddad HADDAD Nada Nil José-María D'Almeida Łukasz Østergård Al-Thani Ng O'Neil von der
    Dr. Prof. Sir Don Mme H.E. Jr. PhD (Amal) N/A - None Guest Total Name Nom Speaker a Na
    أمل حدّاد د. السيد عبدالله مُنى الأستاذ لا يوجد شیرین علی ة و المجموع الاسم ١٢ 7 = + @x #N/A
    """.split()
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
    st.sampled_from(["=1+1", "-5", "+974 5512 3456", "@home", "a\nb", " two  spaces ", "1.0", "007"]),
)  # fmt: skip
CODES = st.sampled_from(["", "ar", "en", "fr", "es", "no", "si", "fa", "zh", "pt", "sw", "ht"])
MAILS = st.sampled_from(
    ["", "a@aub.example", "office@ong.example", "Amal@AUB.example", "no mail", "a@b", "ñ@españa.example"]
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


@pytest.fixture(scope="module")
def nobody(tmp_path_factory, empty_event):
    return empty_event


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
        content = export.load(session, subject)
    export.save(content, path)
    workbook = read(path)
    with event.read() as session:
        return content, imports.plan(session, workbook, at=MORNING + timedelta(days=1))


def what_changes(plan):
    rows = [(v.status.value, v.name, v.changes) for v in plan.verdicts if v.status.value != "same"]
    return rows, [(change.table, change.after, change.before) for change in plan.changes]


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(rows=st.lists(PEOPLE, min_size=1, max_size=8), ending=st.sampled_from([".xlsx", ".csv"]))
def test_exported_people_change_nothing(empty_event, rows, ending):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "event.eventdesk"
        shutil.copyfile(empty_event, path)
        event = Database.open(path)
        try:
            fill(event, rows)
            for language in LANGUAGES:
                texts.set_language(language)
                _, plan = again(event, Path(folder) / f"{language}{ending}", Subject.PEOPLE)
                assert what_changes(plan) == ([], [])
                assert plan.counts.unchanged == len(rows)
        finally:
            texts.set_language("en")
            event.close()
