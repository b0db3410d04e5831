import pytest
from helpers import MORNING
from lists import LISTS, run, sample, text, workbook

from event_desk import people
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import columns, headings, imports, reading
from event_desk.exchange.workbook import Merged, Sheet


def sheet(*rows, name="List", **more):
    filled = [(number, row) for number, row in enumerate(rows, 1) if row]
    return Sheet(name, tuple(r for _, r in filled), tuple(n for n, _ in filled), **more)


def mapped(*rows, **more):
    return columns.recognise(sheet(*rows, **more)).mapped


PEOPLE = [
    ("Amal Haddad", "AUB", "a@aub.example", "+961 3 123456", "Lebanon"),
    ("Rami Khoury", "LAU", "r@lau.example", "+961 3 123457", "Lebanon"),
    ("Siham Nader", "USJ", "s@usj.example", "+961 3 123458", "Syria"),
]


@pytest.mark.parametrize(
    "row",
    [
        ("Name", "Organisation", "E-mail", "Phone", "Country"),
        ("FULL NAME", "organization ", "Email\nAddress", "Tel.", "Country of residence"),
        ("Nom et prénom", "Organisme", "Courriel", "Téléphone", "Pays"),
        ("Nombre y apellidos", "Organización", "Correo electrónico", "Teléfono", "País"),
        ("الاسم الثلاثي", "جهة العمل", "البريد الالكترونى", "رقم الموبايل", "البلد"),
        ("الإسم", "الجـهـة", "الايميل", "الهاتف", "الدوله"),
        (
            "Name / الاسم",
            "Organisation | الجهة",
            "E-mail – البريد",
            "Phone / الهاتف",
            "البلد / Country",
        ),
        (
            "What is your name?",
            "Which organisation do you represent?",
            "Please give us your e-mail address",
            "Your mobile phone number (with country code)",
            "In which country do you live?",
        ),
        ("Fulll name", "Organistion", "E-mial", "Telephonne", "Countri"),
        ("Name", "Organisation", "?", "", "x1"),  # the cells say what the headings don't
    ],
)
def test_the_usual_columns_in_any_words(row):
    found = columns.recognise(sheet(row, *PEOPLE))
    assert (found.kind, found.header_row) == ("people", 1)
    assert [column.field for column in found.columns] == [
        "name",
        "organisation",
        "email",
        "phone",
        "country",
    ]


def test_titles_logos_and_dates_above_the_headings_are_passed_over():
    found = columns.recognise(
        sheet(
            ("List of participants – Name and organisation",),
            ("Last updated:", "2026-06-01"),
            (),
            ("Registration team", "reg@org.example"),
            ("Name", "Organisation", "E-mail"),
            *PEOPLE,
        )
    )
    assert (found.header_row, found.kind) == (5, "people")
    assert len(list(found.records())) == 3


def test_groups_above_the_headings_complete_them():
    merged = (Merged(1, 0, 1, 1), Merged(1, 2, 1, 3))
    found = mapped(
        ("Name", None, "Contact", None),
        ("First", "Last", "E-mail", "Phone"),
        ("Amal", "Haddad", "a@aub.example", "+961 3 123456"),
        ("Rami", "Khoury", "r@aub.example", "+961 3 123457"),
        ("Siham", "Nader", "s@aub.example", "+961 3 123458"),
        merged=merged,
    )
    assert list(found) == ["given_name", "family_name", "email", "phone"]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Guardian's name (if under 18)", "guardian"),
        ("Which language do you need interpretation into?", "interpretation"),
        ("Do you agree to be photographed?", "photo_consent"),
        ("Are you under 18?", "minor"),
        ("Emergency contact phone", "ignored"),
        ("Date of birth", "birth_date"),
        ("هل عمرك أقل من ١٨ سنة؟", "minor"),
        ("Restrictions or dietary requirements", "dietary"),
        ("Date d’arrivée", "arrival"),
        ("Organisation (ar)", "native_organisation"),
        ("Name in Arabic", "native_name"),
        ("Nom de famille", "family_name"),
        ("المسمى الوظيفي", "position"),
    ],
)
def test_a_heading_that_speaks_of_two_things_means_the_narrower(heading, field):
    found = columns.recognise(sheet(("Name", heading), ("Amal Haddad", None)))
    assert found.mapped == {"name": "Name", field: heading}


def test_cells_decide_between_an_honorific_and_a_post():
    honorifics = mapped(("Title", "Name"), *(("Dr.", "Amal Haddad"),) * 4)
    posts = mapped(
        ("Title", "Name"),
        ("Director", "Amal Haddad"),
        ("Head of unit", "Rami K"),
        ("Intern", "S N"),
    )
    assert honorifics == {"title": "Title", "name": "Name"}
    assert posts == {"position": "Title", "name": "Name"}


def test_halves_alone_are_whole_names():
    assert "name" in mapped(("Nom", "Pays"), ("Amal Haddad", "Liban"))
    assert "name" in mapped(("Nombre", "País"), ("Ana Peña", "España"))
    both = mapped(("Nombre", "Apellidos"), ("Ana", "Peña"))
    assert list(both) == ["given_name", "family_name"]


@pytest.mark.parametrize(
    ("name", "row", "kind"),
    [
        ("Sheet1", ("Room", "Capacity", "Booths"), "rooms"),
        ("Hoja1", ("Sala", "Aforo", "Cabinas"), "rooms"),
        ("Sheet1", ("Code", "Title", "Start", "End"), "programme"),
        ("Feuil1", ("Titre", "Début", "Fin", "Salle"), "programme"),
        ("Sheet1", ("Interpreter", "A language", "B language"), "interpreters"),
        ("Feuil1", ("Interprète", "Langue A", "Langue C"), "interpreters"),
        ("Sheet1", ("Stand", "Group", "Session"), "stands"),
        ("Speakers", ("Name", "Session", "Role"), "speakers"),
        ("Sheet1", ("المتحدث", "الجلسة"), "speakers"),
        ("Sheet1", ("Name", "E-mail"), "people"),
        ("Notes", ("Please do not edit column B",), "ignored"),
        ("Stock", ("Article", "Price"), "ignored"),
    ],
)
def test_each_sheet_is_known_for_what_it_holds(name, row, kind):
    cells = tuple("Amal Haddad" if at == 0 else None for at in range(len(row)))
    assert columns.recognise(sheet(row, cells, name=name)).kind == kind


def test_mapping_overrules_the_headings(db, tmp_path):
    path = workbook(tmp_path / "list.xlsx", ("Wer", "Name"), ("Amal Haddad", "AUB"))
    run(db, path, at=MORNING, mapping={"name": "WER", "organisation": "name"})
    with db.read() as session:
        assert [(p.name, p.organisation) for p in people.views(session)] == [("Amal Haddad", "AUB")]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"mapping": {"nam": "Name"}}, ErrorCode.UNKNOWN_FIELD),
        ({"mapping": {"name": "Nobody"}}, ErrorCode.UNKNOWN_HEADING),
        ({"sheets": ["Liste"]}, ErrorCode.UNKNOWN_SHEET),
    ],
)
def test_a_wrong_name_for_a_sheet_a_field_or_a_heading_is_said(tmp_path, options, code):
    read = reading.read(workbook(tmp_path / "list.xlsx", ("Name",), ("Amal Haddad",)))
    with pytest.raises(EventDeskError) as raised:
        imports.recognise(read, **options)
    assert raised.value.code is code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("Article;Price\nChair;20\nTable;80\n", ErrorCode.NO_NAME_COLUMN),
        ("20;30\n40;50\n", ErrorCode.NO_HEADING_ROW),
    ],
)
def test_without_headings_or_names_nothing_is_guessed(tmp_path, content, code):
    read = reading.read(text(tmp_path / "list.csv", content))
    with pytest.raises(EventDeskError) as raised:
        imports.recognise(read)
    assert raised.value.code is code


def test_a_hidden_sheet_is_only_read_when_it_is_chosen(tmp_path):
    import openpyxl

    book = openpyxl.Workbook()
    for page in (book.active, book.create_sheet("Old")):
        page.append(["Name", "E-mail"])
        page.append(["Amal Haddad", "a@aub.example"])
    book["Old"].sheet_state = "hidden"
    book.save(tmp_path / "list.xlsx")
    read = reading.read(tmp_path / "list.xlsx")
    assert [t.kind for t in imports.recognise(read)] == ["people", "ignored"]
    assert [t.kind for t in imports.recognise(read, sheets=["old"])] == ["ignored", "people"]


def test_every_phrase_means_its_own_field_first():
    """A phrase written under a field is never understood as another one without it."""
    for kind, phrases in headings.PHRASES.items():
        for field, ways in phrases.items():
            for way in ways:
                assert columns.scores(kind, way).get(field, 0) >= 92, (kind, field, way)


@pytest.mark.parametrize("name", LISTS)
def test_no_column_of_a_real_list_stays_unknown(name):
    for table in imports.recognise(reading.read(sample(name))):
        assert {column.heading for column in table.columns} == set(table.headings) or (
            table.kind == columns.IGNORED
        )


@pytest.mark.parametrize("name", ["README.md", "CHANGELOG.md", "LICENSE", "pyproject.toml"])
def test_a_text_that_is_no_list_is_not_taken_for_one(name):
    path = sample("arabic_organiser.xlsx").parents[2] / name
    if not path.exists():
        pytest.skip(f"{name} is not here")
    with pytest.raises(EventDeskError) as raised:
        imports.recognise(reading.read(path))
    assert raised.value.code in (
        ErrorCode.NOT_A_SPREADSHEET,
        ErrorCode.NO_HEADING_ROW,
        ErrorCode.NO_NAME_COLUMN,
    )


def test_a_list_of_names_alone_needs_a_heading_that_says_so(tmp_path):
    names = workbook(tmp_path / "a.xlsx", ("Name",), ("Amal Haddad",), ("Rami Khoury",))
    assert imports.recognise(reading.read(names))[0].mapped == {"name": "Name"}
    letter = workbook(tmp_path / "b.xlsx", ("Please send the name of each guest",), ("Thank you",))
    with pytest.raises(EventDeskError):
        imports.recognise(reading.read(letter))
