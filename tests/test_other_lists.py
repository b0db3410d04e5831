"""Lists with other quirks, as one organisation or another sends them; everybody is made up."""

from datetime import date

import openpyxl
import pytest
from helpers import MORNING
from lists import codes, run, told

from event_desk.exchange import columns, dates, demonyms, values
from event_desk.exchange.dates import Order
from event_desk.exchange.workbook import Merged, Sheet
from event_desk.folding import fold
from event_desk.model.problems import ProblemCode


def fields_of(*headings, rows=()):
    lines = (headings, *rows)
    page = Sheet("List", tuple(lines), tuple(range(1, len(lines) + 1)))
    return {heading: name for name, heading in columns.recognise(page).mapped.items()}


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Apellido paterno", "family_name"),
        ("Segundo apellido", "second_family_name"),
        ("OTHER NAMES", "given_name"),
        ("Your organization's name", "organisation"),
        ("Raison sociale", "organisation"),
        ("Rol en la organización", "position"),
        ("Category of participant", "category"),
        ("Arr. date", "arrival"),
        ("تاريخ القدوم", "arrival"),
        ("تاريخ العودة", "departure"),
        ("¿Autoriza fotografías?", "photo_consent"),
        ("أوافق على التقاط صور لي ونشرها", "photo_consent"),
        ("I do NOT want to be photographed", "no_photo"),
        ("لا أرغب في الظهور في الصور", "no_photo"),
        ("Avez-vous des restrictions alimentaires ?", "dietary"),
        ("هل لديك حساسية من طعام معين؟", "dietary"),
        ("Parent mobile", "ignored"),
        ("Country code", "phone_prefix"),
        ("Nationality", "country"),
        ("Age group", "age"),
    ],
)
def test_headings_in_the_words_of_others(heading, field):
    assert fields_of("Full name", heading)[heading] == field


def test_words_that_stand_in_any_heading_name_nobody():
    found = fields_of(
        "Your name", "E-mail", "First day of workshop", "Last workshop", "Will you come in person?"
    )
    assert found["Your name"] == "name"
    assert not set(found.values()) & {"given_name", "family_name", "latin_name"}


def test_a_row_of_answers_is_no_second_row_of_headings(db, take):
    take(
        ("Participant full name", "Institution", "Any allergies?", "Country represented"),
        ("Ana Uno", "Org", "No", "Qatar"),
        ("Ben Dos", "Org", "Nuts", "Jordan"),
    )
    assert told(db, "name", "dietary", "country") == [
        ("Ana Uno", "", "QA"),
        ("Ben Dos", "Nuts", "JO"),
    ]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Lebanese", "LB"), ("South African", "ZA"), ("Français(e)", "FR"), ("Ivoirienne", "CI"),
        ("mexicana", "MX"), ("español", "ES"), ("قطري", "QA"), ("لبنانية", "LB"), ("ليبي", "LY"),
        ("الأردنية", "JO"), ("سعودي", "SA"), ("🇶🇦", "QA"), ("Qatar 🇶🇦", "QA"), ("Nigerian", "NG"),
        ("Nigérienne", "NE"),
    ],
)  # fmt: skip
def test_a_country_is_known_by_its_people_and_its_flag(typed, code):
    assert values.country(typed) == values.Read(code)


def test_every_country_has_its_people_once():
    """No word stands for the people of two countries unless the first is meant."""
    for word, code in (("guinean", "GN"), ("congolese", "CG"), ("dominican", "DO")):
        assert demonyms.country(fold(word)) == code
    assert demonyms.country(fold("participant")) == demonyms.country(fold("مشارك")) == ""


def test_languages_are_no_countries_for_all_that(db, take):
    take(
        ("Name", "E-mail", "Speaks"),
        ("Ana Uno", "ana@o.example", "French"),
        ("Ben Dos", "ben@o.example", "Spanish"),
        ("Cem Tres", "cem@o.example", "Turkish"),
    )
    assert told(db, "languages", "country") == [(("es",), ""), (("fr",), ""), (("tr",), "")]


@pytest.mark.parametrize(
    ("typed", "region", "number"),
    [
        ("+1 (202) 456-1111 ext. 5", "", "+12024561111"),
        ("9.7455123464E10", "", "+97455123464"),
        ("+52 1 55 1234 5679", "", "+525512345679"),
        ("06.12.34.56.72", "FR", "+33612345672"),
    ],
)
def test_phones_in_disguise(typed, region, number):
    assert values.phone(typed, region) == values.Read(number)


def test_a_number_with_fewer_digits_than_it_had_is_said():
    assert values.phone("9.74E10").problem is ProblemCode.DIGITS_LOST


@pytest.mark.parametrize("prefix", ["+974", "00974", 974, "974"])
def test_the_dialling_code_in_its_own_column(db, take, prefix):
    take(("Name", "Country code", "Mobile"), ("Ana Uno", prefix, "55123456"))
    assert told(db, "phone", "country") == [("+97455123456", "")]


def test_mails_in_disguise():
    assert values.email("hal @org.example").value == "hal@org.example"
    assert values.email("sana(at)org.example").value == "sana@org.example"
    doubtful = values.email("gil@org,example")
    assert doubtful == values.Read("gil@org,example", ProblemCode.EMAIL_DOUBTFUL)


def test_all_there_is_to_reach_somebody_in_one_cell(db, take):
    take(
        ("Name", "Contact details"),
        ("John Smith", "john@sc.example\n+44 7400 123457"),
        ("Mary O’Brien", "mary77@u.example"),
        ("Wei Chen", "wei@who.example / +41 78 123 45 68"),
    )
    assert told(db, "email", "phone") == [
        ("john@sc.example", "+447400123457"),
        ("mary77@u.example", ""),
        ("wei@who.example", "+41781234568"),
    ]


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("ع + إ", ("ar", "en")),
        ("Arabic - mother tongue; English - good", ("ar", "en")),
        ("ESP", ("es",)),
        ("N/A", ()),
    ],
)
def test_languages_with_how_well_they_are_spoken(typed, codes):
    assert values.languages(typed) == values.Read(codes)


def test_no_is_no_norwegian():
    rows = (
        ("Ana Uno", "a@o.example", "No"),
        ("Ben Dos", "b@o.example", "No"),
        ("Cem Tres", "c@o.example", "Si"),
    )
    found = fields_of("Name", "E-mail", "Excursion", rows=rows)
    assert "languages" not in found.values()


def test_a_french_monsieur_is_no_initial(db, take):
    take(("Nom complet",), ("M. Paul Martin",), ("M. Petit",), ("Mme Awa Traoré",))
    assert told(db, "name", "title") == [
        ("Awa Traoré", "Mme"),
        ("M. Petit", ""),
        ("Paul Martin", "M."),
    ]


def test_years_of_the_hijra_are_said_and_not_guessed(db, take):
    plan = take(
        ("الاسم", "تاريخ الوصول"), ("سعيد القحطاني", "1447/12/25"), ("ماجد علي", "٢١ ذو الحجة ١٤٤٧")
    )
    assert told(db, "arrival") == [(None,), (None,)]
    assert codes(plan) == [ProblemCode.DATE_UNREADABLE] * 2


def test_one_column_of_dates_decides_the_others(db, take):
    plan = take(
        ("Name", "Arrives", "Leaves"),
        ("Ana Uno", "05/01/2030", "05/13/2030"),
        ("Ben Dos", "05/02/2030", "05/04/2030"),
    )
    assert told(db, "arrival", "departure") == [
        (date(2030, 5, 1), date(2030, 5, 13)),
        (date(2030, 5, 2), date(2030, 5, 4)),
    ]
    assert codes(plan) == []


def test_several_days_close_to_the_event_decide():
    around = date(2026, 6, 9)
    assert dates.order(["08/06/2026", "12/06/2026"], around) is Order.DAY_FIRST
    assert dates.order(["06/08/2026", "06/12/2026"], around) is Order.MONTH_FIRST


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        (15, True), ("١٧", True), ("Under 18", True), ("<18", True), ("15-17", True), (18, False),
        ("أقل من 18", True), ("moins de 18 ans", True), ("فوق 18", False), ("18–24", False),
        ("65+", False), ("16-25", None), ("adult", None),
    ],
)  # fmt: skip
def test_ages_in_years_and_in_groups(db, take, typed, minor):
    take(("Name", "Age group", "E-mail"), ("Ana Uno", typed, "ana@o.example"))
    assert told(db, "minor") == [(minor,)]


def test_groups_say_whose_name_and_which_date_it_is():
    page = Sheet(
        "List",
        (
            (
                "Participant",
                None,
                "Organisation",
                None,
                "Guardian",
                None,
                "Emergency contact",
                None,
            ),
            ("Name", "Phone", "Name", "Country", "Name", "Phone", "Name", "Phone"),
            (
                "Ana Uno",
                "+97455123456",
                "Org",
                "Qatar",
                "Eva Uno",
                "+97455123457",
                "Bob",
                "1234567",
            ),
        ),
        (1, 2, 3),
        merged=tuple(Merged(1, at, 1, at + 1) for at in (0, 2, 4, 6)),
    )
    ((_, cells),) = columns.recognise(page).records()
    said = {name: cells[name] for name in ("name", "phone", "organisation", "country", "guardian")}
    assert said == {
        "name": "Ana Uno",
        "phone": "+97455123456",
        "organisation": "Org",
        "country": "Qatar",
        "guardian": "Eva Uno",
    }


def test_tables_side_by_side(db, tmp_path):
    book = openpyxl.Workbook()
    for line in (
        ("Speakers", None, None, None, "Participants"),
        ("Name", "Organisation", "Email", None, "Name", "Organisation", "Email"),
        ("Amal Haddad", "AUB", "amal@aub.example", None, "Zoé Martin", "ONG", "zoe@ong.example"),
        (None, None, None, None, "Lina Saad", "ONG", "lina@ong.example"),
    ):
        book.active.append(line)
    book.save(tmp_path / "list.xlsx")
    run(db, tmp_path / "list.xlsx", at=MORNING)
    assert told(db, "name", "email", "category") == [
        ("Amal Haddad", "amal@aub.example", "speaker"),
        ("Lina Saad", "lina@ong.example", "participant"),
        ("Zoé Martin", "zoe@ong.example", "participant"),
    ]


def test_a_country_over_its_delegation_is_nobody_and_theirs(db, take):
    take(
        ("Name", "Organisation", "Phone"),
        ("Jordan",),
        ("Rana Saleh", "JRF", "0791234567"),
        (),
        ("Lebanon",),
        ("Amal Haddad", "AUB", "03/123456"),
    )
    assert told(db, "name", "country", "phone") == [
        ("Amal Haddad", "LB", "+9613123456"),
        ("Rana Saleh", "JO", "+962791234567"),
    ]


def test_a_post_under_a_heading_that_may_mean_the_category(db, take):
    take(
        ("Nom", "Prénom", "Qualité"),
        ("Lefèvre", "Chloé", "Enseignante"),
        ("Koné", "Fatou", "Juriste"),
    )
    assert told(db, "position", "category") == [
        ("Enseignante", "participant"),
        ("Juriste", "participant"),
    ]


def test_both_scripts_of_a_name_and_an_organisation_on_two_lines(db, take):
    take(
        ("Full Name\nالاسم الكامل", "Organization\nالمنظمة"),
        ("Rana Saleh\nرنا صالح", "Save the Children\nمنظمة إنقاذ الطفل"),
        ("Dr. Mona Zaki / د. منى زكي", "Independent"),
    )
    assert told(db, "name", "native_name", "organisation", "native_organisation") == [
        ("Mona Zaki", "منى زكي", "Independent", ""),
        ("Rana Saleh", "رنا صالح", "Save the Children", "منظمة إنقاذ الطفل"),
    ]


def test_the_letters_of_an_order_are_no_given_name(db, take):
    take(("Name", "RSVP"), ("Sir Paul Stone, KCB", "Regrets"))
    assert told(db, "name", "status") == [("Paul Stone, KCB", "cancelled")]


def test_two_family_names_in_two_columns(db, take):
    take(
        ("Nombre(s)", "Apellido paterno", "Apellido materno"),
        ("Ana Sofía", "Hernández", "López"),
        ("Roberto", "Cruz", None),
    )
    assert told(db, "name", "family_name") == [
        ("Ana Sofía Hernández López", "Hernández López"),
        ("Roberto Cruz", "Cruz"),
    ]
