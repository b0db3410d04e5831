"""The empty list that is sent out: filled in by others, it comes back recognised."""

import json
import shutil
import subprocess
from datetime import UTC, date, datetime

import openpyxl
import pytest
from helpers import MORNING, workbook

from event_desk import cli, texts
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import columns, imports, template, template_columns, values, vocabulary
from event_desk.folding import fold
from event_desk.model import Interpreter, Item, ItemSpeaker, Person, Room

LANGUAGES = ("ar", "en", "fr", "es")
SOFFICE = shutil.which("soffice")
UTF8 = "csv:Text - txt - csv (StarCalc):44,34,76,1"


@pytest.fixture
def facts(db):
    with db.read() as session:
        return template.facts(session)


def asked(language, facts=template.NO_EVENT):
    with texts.speaking(language):
        return {one.kind: one for one in template_columns.sheets(facts, gender=True)}


def words(language, name, facts=template.NO_EVENT):
    with texts.speaking(language):
        return template_columns.choices(facts)[name]


def word(language, key):
    """One of the words that stand in the lists, by what it means."""
    with texts.speaking(language):
        return {
            "yes": texts.translate("texts", "yes"),
            "no": texts.translate("texts", "no"),
            "staff": texts.category("staff"),
            "workshop": texts.item_kind("workshop"),
            "invited": texts.access("invited"),
            "QA": template_columns.Locale(language).territories["QA"],
            "ar": texts.language_name("ar"),
            "en": texts.language_name("en"),
            "fr": texts.language_name("fr"),
        }[key]


def typed(*parts):
    """A moment as a cell holds it: without a zone."""
    return datetime(*parts)  # noqa: DTZ001


def rows(language):
    """What somebody fills in: values by field for each sheet."""
    both = f"{word(language, 'ar')}, {word(language, 'en')}"
    contact = {"phone": "+974 4412 3456", "languages": both, "country": word(language, "QA")}
    return {
        "people": [
            {
                **contact,
                "title": "Dr.",
                "name": "Amal HADDAD",
                "native_name": "أمل حداد",
                "organisation": "Harbour Trust",
                "native_organisation": "أمانة الميناء",
                "position": "Adviser",
                "email": "amal@example.org",
                "interpretation": word(language, "fr"),
                "category": word(language, "staff"),
                "gender": words(language, "genders")[0],
                "minor": word(language, "no"),
                "photo_consent": word(language, "yes"),
                "arrival": typed(2030, 4, 30),
                "departure": typed(2030, 5, 4),
                "dietary": "No nuts",
                "access_needs": "Seat at the front",
                "notes": "=1+1",
            },
            {"name": "Noor", "minor": word(language, "yes"), "guardian": "Amal Haddad"},
        ],
        "speakers": [
            {
                **contact,
                "name": "Karim Saleh",
                "email": "karim@example.org",
                "organisation": "Harbour Trust",
                "item": "A1",
                "role": "Moderator",
                "photo_consent": word(language, "no"),
            },
        ],
        "programme": [
            {
                "code": "A1",
                "kind": word(language, "workshop"),
                "title_en": "Harbours by night",
                "title_ar": "المرافئ ليلا",
                "start": typed(2030, 5, 1, 9),
                "end": typed(2030, 5, 1, 10, 30),
                "room": "Blue Hall",
                "floor": word(language, "ar"),
                "interpret_into": f"{word(language, 'en')}, {word(language, 'fr')}",
                "expected": 40,
                "heavy": word(language, "yes"),
                "access": word(language, "invited"),
                "places": 50,
            }
        ],
        "rooms": [
            {
                "name": "Blue Hall",
                "capacity": 120,
                "booths": 2,
                "receivers": 60,
                "layout": "theatre",
                "step_free": word(language, "yes"),
            }
        ],
        "interpreters": [
            {
                "name": "Lina Costa",
                "email": "lina@example.org",
                "a_languages": word(language, "fr"),
                "b_languages": both,
                "available_from": typed(2030, 5, 1, 8),
                "available_to": typed(2030, 5, 3, 18),
                "remote": word(language, "no"),
            }
        ],
    }


def fill_in(path, language, facts, only=""):
    """As a person does: the workbook opened, cells written below the headings, and saved."""
    book = workbook(path)
    for kind, one in asked(language, facts).items():
        page = book[one.title]
        for number, told in enumerate(rows(language)[kind] if only in ("", kind) else (), 2):
            for at, column in enumerate(one.columns, 1):
                if column.field in told:
                    cell = page.cell(number, at)
                    cell.value = told[column.field]
                    if isinstance(cell.value, str):
                        cell.data_type = "s"
    book.save(path)


def bring_in(db, path):
    read = imports.read(path)
    with db.read() as session:
        plan = imports.plan(session, read, at=MORNING)
    imports.apply(db.write, plan, at=MORNING)
    return plan


def check_columns(plan, language, facts, kinds):
    """Every column of the empty list means its own field."""
    there = asked(language, facts)
    tables = {table.kind: table for table in plan.tables if table.kind != columns.IGNORED}
    assert set(tables) == set(kinds)
    for kind, table in tables.items():
        means = {column.index: column.field for column in table.columns}
        expected = dict(enumerate(column.field for column in there[kind].columns))
        assert means == expected, kind


def check_people(db):
    with db.read() as session:
        by_name = {one.name: one for one in session.query(Person)}
        amal, noor = by_name["Amal HADDAD"], by_name["Noor"]
        assert (amal.native_name, amal.family_name) == ("أمل حداد", "HADDAD")
        assert (amal.country, amal.email, amal.phone) == ("QA", "amal@example.org", "+97444123456")
        assert (amal.languages, amal.interpretation) == (["ar", "en"], "fr")
        assert (amal.category, amal.minor, amal.photo_consent) == ("staff", False, True)
        assert (amal.arrival, amal.departure) == (date(2030, 4, 30), date(2030, 5, 4))
        assert (amal.dietary, amal.access_needs) == ("No nuts", "Seat at the front")
        assert amal.notes == "=1+1"
        assert (noor.minor, noor.guardian) == (True, "Amal Haddad")


def check_stage(db):
    with db.read() as session:
        item, room = session.query(Item).one(), session.query(Room).one()
        assert (item.code, item.kind, item.access) == ("A1", "workshop", "invited")
        assert item.titles == {"en": "Harbours by night", "ar": "المرافئ ليلا"}
        assert item.start == datetime(2030, 5, 1, 6, tzinfo=UTC)
        assert item.end == datetime(2030, 5, 1, 7, 30, tzinfo=UTC)
        assert (item.floor, item.interpret_into) == (["ar"], ["en", "fr"])
        assert (item.expected, item.places, item.room_id) == (40, 50, room.id)
        assert item.heavy is True
        assert (room.name, room.capacity, room.receivers) == ("Blue Hall", 120, 60)
        assert (len(room.booths), room.layout, room.step_free) == (2, "theatre", True)
        interpreter = session.query(Interpreter).one()
        assert [(one.language, one.level) for one in interpreter.languages] == [
            ("fr", "a"),
            ("ar", "b"),
            ("en", "b"),
        ]
        assert interpreter.available[0].start == datetime(2030, 5, 1, 5, tzinfo=UTC)
        assert interpreter.remote is False
        speaker = session.query(Person).filter_by(name="Karim Saleh").one()
        assert session.query(ItemSpeaker).one().person_id == speaker.id
        assert (speaker.category, speaker.photo_consent) == ("speaker", False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_filled_in_it_comes_back_recognised(db, facts, tmp_path, language):
    path = tmp_path / "list.xlsx"
    template.save(path, language, facts, gender=True)
    fill_in(path, language, facts)
    plan = bring_in(db, path)
    check_columns(plan, language, facts, asked(language))
    assert plan.problems == ()
    assert plan.counts.created == 5
    check_people(db)
    check_stage(db)


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not here")
@pytest.mark.parametrize("ending", ["xlsx", "ods", "csv"])
def test_saved_by_another_program_it_comes_back_as_well(db, facts, tmp_path, ending):
    path = tmp_path / "قائمة.xlsx"
    template.save(path, "ar", facts, gender=True)
    fill_in(path, "ar", facts)
    (tmp_path / "out").mkdir()
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = [SOFFICE, home, "--headless", "--convert-to", UTF8 if ending == "csv" else ending]
    command += ["--outdir", "out", path.name]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    plan = bring_in(db, tmp_path / "out" / f"قائمة.{ending}")
    # A text file holds the first sheet only.
    check_columns(plan, "ar", facts, ["people"] if ending == "csv" else asked("ar"))
    assert plan.problems == ()
    check_people(db)
    if ending != "csv":
        check_stage(db)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_few_rows_on_one_sheet_are_enough(db, facts, tmp_path, language):
    path = tmp_path / "list.xlsx"
    template.save(path, language, facts)
    book = workbook(path)
    book.worksheets[0].cell(2, 2).value = "Sami Naser"
    book.save(path)
    plan = bring_in(db, path)
    assert (plan.counts.rows, plan.counts.created, plan.problems) == (1, 1, ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_untouched_it_has_no_rows(tmp_path, language):
    path = tmp_path / "list.xlsx"
    template.save(path, language)
    with pytest.raises(EventDeskError) as caught:
        imports.recognise(imports.read(path))
    assert caught.value.code is ErrorCode.NO_ROWS


@pytest.mark.parametrize("language", LANGUAGES)
def test_instructions_and_choices_are_no_lists(facts, tmp_path, language):
    path = tmp_path / "list.xlsx"
    template.save(path, language, facts, gender=True)
    read = imports.read(path)
    titles = {one.title for one in asked(language).values()}
    others = [sheet for sheet in read.sheets if sheet.name not in titles]
    assert [sheet.hidden for sheet in others] == [False, True]
    for sheet in others:
        assert columns.recognise(sheet).kind == columns.IGNORED


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_to_choose_is_understood(facts, language):
    with texts.speaking(language):
        there = template_columns.choices(facts)
        for key, said in texts.categories().items():
            assert values.category(said).value == key
        for key, said in texts.item_kinds().items():
            assert values.chosen(said, vocabulary.kinds()) == key
    for said in (*there["languages"], *there["event_languages"]):
        found = values.languages(said)
        assert (len(found.value), found.problem) == (1, None), said
    assert [values.yes_no(said).value for said in there["yes_no"]] == [True, False]
    understood = [vocabulary.access()[fold(said)] for said in there["access"]]
    assert understood == ["open", "invited", "signup"]
    codes = {values.country(said).value for said in there["countries"]}
    assert len(codes) == len(there["countries"]) > 240
    assert {"QA", "PS", "SY", "FR", "ES", "GB"} <= codes


@pytest.mark.parametrize("language", LANGUAGES)
def test_cells_have_choices_hints_and_formats(facts, tmp_path, language):
    path = tmp_path / "list.xlsx"
    template.save(path, language, facts)
    book = workbook(path)
    for one in asked(language, facts).values():
        page = book[one.title]
        assert bool(page.sheet_view.rightToLeft) is (language == "ar")
        assert page.freeze_panes == "A2"
        assert page.auto_filter.ref
        assert page.print_title_rows == "$1:$1"
        assert page.max_row == 1
    people = {column.field: at for at, column in enumerate(asked(language)["people"].columns)}
    del people["gender"]
    page = book.worksheets[0]
    letters = [cell.column_letter for cell in page[1]]
    rules = {
        min(one.min_col for one in rule.sqref.ranges) - 1: rule
        for rule in page.data_validations.dataValidation
    }
    order = list(people)
    assert rules[order.index("category")].type == "list"
    assert rules[order.index("country")].formula1.count("!") == 1
    assert rules[order.index("arrival")].type == "date"
    assert rules[order.index("minor")].errorStyle in (None, "stop")
    assert rules[order.index("languages")].showErrorMessage is False
    assert rules[order.index("email")].prompt
    for field in ("email", "phone"):
        letter = letters[order.index(field)]
        assert page.column_dimensions[letter].number_format == "@"
    assert page.cell(1, order.index("name") + 1).value.endswith("*")


def test_without_an_event_everything_is_there(tmp_path):
    path = tmp_path / "list.xlsx"
    template.save(path)
    assert len(workbook(path).sheetnames) == 7


def test_titles_are_asked_for_in_the_languages_of_the_event():
    two = template.TemplateFacts(languages=("fr", "ar"))
    fields = [column.field for column in asked("en", two)["programme"].columns]
    assert [name for name in fields if name.startswith("title")] == ["title_fr", "title_ar"]


def test_categories_of_the_event_can_be_chosen(db, add_person):
    add_person(category="Jury", badge=False)
    with db.read() as session:
        facts = template.facts(session)
    assert "Jury" in words("en", "categories", facts)
    assert facts.name == "Test event"


def test_nobody_is_named_in_it(db, add_person, tmp_path):
    add_person(name="Amal Haddad", email="amal@example.org", badge=False)
    path = tmp_path / "list.xlsx"
    with db.read() as session:
        template.save(path, "en", template.facts(session))
    book = openpyxl.load_workbook(path)
    said = " ".join(str(cell) for page in book for row in page.values for cell in row)
    book.close()
    assert "Amal" not in said
    assert "example.org" not in said


def test_only_a_workbook_holds_choices(tmp_path):
    with pytest.raises(EventDeskError) as caught:
        template.save(tmp_path / "list.csv")
    assert caught.value.code is ErrorCode.UNKNOWN_FORMAT


def test_the_command_line_writes_it(db, event_path, tmp_path, capsys):
    path = tmp_path / "list.xlsx"
    said = ["template", str(event_path), "--out", str(path), "--language", "ar", "--json"]
    assert cli.main(said) == 0
    assert json.loads(capsys.readouterr().out) == {"file": str(path), "language": "ar"}
    assert workbook(path).sheetnames[0] == asked("ar")["people"].title
    assert cli.main(["template", "--out", str(path), "--language", "en"]) == 0
    assert cli.main(["import", str(event_path), str(path), "--language", "en"]) == 1
    assert "no rows" in capsys.readouterr().err
