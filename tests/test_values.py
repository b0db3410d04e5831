from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from event_desk.exchange import dates, names, values, vocabulary
from event_desk.exchange.dates import DateReading, Order
from event_desk.folding import fold
from event_desk.model.problems import ProblemCode

IN_2026 = DateReading(year=2026)


@pytest.mark.parametrize(
    "cell", [None, "", " ", "-", "–", "N/A", "n/a", "لا يوجد", "néant", "No aplica", "#REF!", "…"]
)
def test_words_for_nothing_say_nothing(cell):
    assert values.text(cell) == ""


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (" ANA@ORG.EXAMPLE\xa0", "ana@org.example"),
        ("<ana@org.example>", "ana@org.example"),
        ("mailto:ana@org.example;", "ana@org.example"),
        ("Ana Peña <ana@org.example>", "ana@org.example"),
        ("\u200eana@org.example\u200f", "ana@org.example"),
    ],
)
def test_mail_addresses_are_unwrapped(cell, expected):
    assert values.email(cell) == values.Read(expected)


def test_a_doubtful_mail_address_is_kept_and_reported():
    assert values.email("ana(at)org") == values.Read("ana(at)org", ProblemCode.EMAIL_DOUBTFUL)
    both = values.email("a@org.example, b@org.example")
    assert (both.value, both.problem) == ("a@org.example", ProblemCode.EMAIL_SEVERAL)


@pytest.mark.parametrize(
    ("cell", "region", "expected"),
    [
        ("+٣٢٤ (٧٣) ٤٧٧٥٣٩", "BE", "+32473477539"),
        ("٠٠٣٨٠ ٥٠٨-٤٣٩٤٩٨", "UA", "+380508439498"),
        (639174955292, "PH", "+639174955292"),
        ("32475326277.0", "BE", "+32475326277"),
        ("06 12 34 56 78", "FR", "+33612345678"),
        (612345678, "FR", "+33612345678"),
        ("۵۵۳۳۲۳۸۷", "QA", "+97455332387"),
    ],
)
def test_phones_are_e164(cell, region, expected):
    assert values.phone(cell, region) == values.Read(expected)


def test_an_unreadable_phone_is_kept_as_typed_and_reported():
    assert values.phone("extension ٢") == values.Read("extension ٢", ProblemCode.PHONE_DOUBTFUL)
    assert values.phone("4.86E+11").problem is ProblemCode.DIGITS_LOST
    assert values.phone(1234567890123456).problem is ProblemCode.DIGITS_LOST
    two = values.phone("+974 5533 2387 / +974 5533 2388")
    assert (two.value, two.problem) == ("+97455332387", ProblemCode.PHONE_SEVERAL)


@pytest.mark.parametrize(
    ("code", "ways"),
    [
        ("CD", ("DR Congo", "RD Congo", "RDC", "جمهورية الكونغو الديمقراطية", "COD")),
        ("DO", ("Dominican Republic", "República Dominicana", "جمهورية الدومينيكان")),
        ("LB", ("Lebanon (Beirut)", "لبنان", "Liban", "Líbano", "lb")),
        ("QA", ("Qatar / قطر", "دولة قطر", "Catar", "State of Qatar")),
        ("PH", ("Phillipines", "الفلبين", "Filipinas")),
        ("", ("NA", "N/A", "-")),
    ],
)
def test_countries_by_any_name(code, ways):
    assert [values.country(way) for way in ways] == [values.Read(code)] * len(ways)


def test_an_unknown_country_is_reported():
    assert values.country("Wonderland").problem is ProblemCode.COUNTRY_UNKNOWN


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("العربية والإنجليزية", ("ar", "en")),
        ("EN + Arabe", ("ar", "en")),
        ("Inglés y francés", ("en", "fr")),
        ("Arabic\nFrench", ("ar", "fr")),
        ("AR EN", ("ar", "en")),
        ("Anglais (courant)", ("en",)),
        ("FR / العربية، ES", ("ar", "es", "fr")),
    ],
)
def test_languages_by_any_name_and_join(cell, expected):
    assert values.languages(cell) == values.Read(expected)


def test_an_unknown_language_is_reported_beside_the_known_ones():
    found = values.languages("Arabic, Klingonese")
    assert (found.value, found.problem) == (("ar",), ProblemCode.LANGUAGE_UNKNOWN)


@pytest.mark.parametrize("cell", ["yes", "Oui", "sí", "نعم", "x", "✓", "TRUE", True, 1, "I agree"])
def test_yes(cell):
    assert values.yes_no(cell).value is True


@pytest.mark.parametrize("cell", ["no", "Non", "لا", "I do not agree", "لا أوافق", False, 0, "✗"])
def test_no(cell):
    assert values.yes_no(cell).value is False


def test_the_beginning_of_a_sentence_decides_between_yes_and_no():
    assert values.yes_no("Yes, you may photograph me").value is True
    assert values.yes_no("I do not agree to be photographed").value is False
    assert values.yes_no("perhaps") == values.Read(None, ProblemCode.YES_NO_UNKNOWN)


@pytest.mark.parametrize(
    ("expected", "ways"),
    [
        ("speaker", ("Speaker", "Intervenante", "Ponente", "متحدثة", "Keynote speaker")),
        ("staff", ("Organiser", "Organisateur", "منظم")),
        ("media", ("Press", "Presse", "Prensa", "إعلام")),
        ("participant", ("Participant", "مشارك", "Participantes")),
        ("child", ("Child", "طفل")),
    ],
)
def test_categories_in_four_languages(expected, ways):
    assert [values.category(way).value for way in ways] == [expected] * len(ways)


@pytest.mark.parametrize(
    "cell",
    [
        "٧ يونيو ٢٠٢٦", "٧ حزيران ٢٠٢٦", "7 juin 2026", "7 de junio de 2026", "June 7, 2026",
        "7.6.2026", "٠٧/٠٦/٢٠٢٦", "2026-06-07", "2026/6/7", "7 juin", 46180, "الأحد ٧ يونيو ٢٠٢٦",
        datetime(2026, 6, 7),  # noqa: DTZ001
        date(2026, 6, 7), "7th June 2026", "07-06-26",
    ],
)  # fmt: skip
def test_one_day_in_many_ways(cell):
    assert dates.read_date(cell, IN_2026) == date(2026, 6, 7)


@pytest.mark.parametrize("cell", ["tomorrow", "45/45/2026", None, "", "7"])
def test_no_day(cell):
    assert dates.read_date(cell, IN_2026) is None


def test_the_column_decides_what_comes_first():
    assert dates.order(["07/06/2026", "25/06/2026"]) is Order.DAY_FIRST
    assert dates.order(["06/07/2026", "06/25/2026"]) is Order.MONTH_FIRST
    assert dates.order(["06/07/2026"], date(2026, 6, 9)) is Order.UNKNOWN  # both are near
    assert dates.order(["06/11/2026"], date(2026, 6, 9)) is Order.MONTH_FIRST
    assert dates.order(["06/11/2026"]) is Order.UNKNOWN
    assert dates.order(["07/07/2026"]) is Order.DAY_FIRST
    month_first = DateReading(Order.MONTH_FIRST)
    assert dates.read_date("06/07/2026", month_first) == date(2026, 6, 7)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("13:00", time(13)), ("1:00 PM", time(13)), ("١٣:٠٠", time(13)), ("9h", time(9)),
        ("14h30", time(14, 30)), ("9 ص", time(9)), ("12:15 am", time(0, 15)), (0.5, time(12)),
        (time(9, 30), time(9, 30)), ("noon", None),
    ],
)  # fmt: skip
def test_times_of_day(cell, expected):
    assert dates.read_time(cell) == expected


def test_a_moment_has_a_day_and_a_time():
    assert dates.read_moment("9 juin 2026 à 14h30", IN_2026) == datetime(2026, 6, 9, 14, 30)  # noqa: DTZ001
    assert dates.read_moment("9/6/2026 1:00 PM", IN_2026) == datetime(2026, 6, 9, 13)  # noqa: DTZ001
    assert dates.read_moment("9/6/2026", IN_2026) is None


@pytest.mark.parametrize(
    ("cell", "title", "name"),
    [
        ("أ.د.   عبدالرحمن  الكواري ", "أ.د.", "عبدالرحمن الكواري"),
        ("د/ محمد علي", "د/", "محمد علي"),
        ("Prof. Dr. Amal Haddad", "Prof. Dr.", "Amal Haddad"),
        ("H.E. Maryam Hussein", "H.E.", "Maryam Hussein"),
        ("أ.د. Lucía Gómez", "أ.د.", "Lucía Gómez"),
        ("السيدة منى سعد", "السيدة", "منى سعد"),
        ("J. Smith", "", "J. Smith"),
        ("Drake Hogan", "", "Drake Hogan"),
        ("دعاء محمد", "", "دعاء محمد"),
        ("\u200fيوسف \u0640مصطفى\u200e", "", "يوسف مصطفى"),
        ("\u200f\u200e", "", ""),
        ("\u064e", "", ""),
    ],
)
def test_honorifics_are_split_off_and_what_is_not_seen_goes(cell, title, name):
    found = names.read_whole(cell)
    assert (found.title, found.whole) == (title, name)


def test_halves_are_known_only_where_the_list_says_so():
    comma, capitals = names.read_whole("Haddad, Amal"), names.read_whole("HADDAD Amal")
    assert (comma.given, comma.family) == ("Amal", "Haddad")
    assert (capitals.whole, capitals.family) == ("Amal HADDAD", "HADDAD")
    for whole in ("Amal Haddad", "AMAL HADDAD", "Amal Haddad, PhD", "J. Smith"):
        assert (names.read_whole(whole).whole, names.read_whole(whole).family) == (whole, "")


def test_two_scripts_in_one_cell_are_two_names():
    assert names.split_scripts("Amal Haddad / أمل حداد") == ("Amal Haddad", "أمل حداد")
    assert names.split_scripts("أمل حداد (Amal Haddad)") == ("Amal Haddad", "أمل حداد")
    assert names.split_scripts("أمل") == ("", "أمل")


def test_no_word_means_yes_and_no():
    assert not vocabulary.YES & vocabulary.NO
    assert fold("نعم") in vocabulary.YES


READERS = (values.email, values.phone, values.country, values.languages, values.yes_no)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=40) | st.integers() | st.floats(allow_nan=False) | st.none())
def test_no_cell_makes_a_reader_fail(cell):
    for read in READERS:
        read(cell)
    values.category(cell)
    values.number(cell)
    dates.read_moment(cell, IN_2026)
    if isinstance(cell, str):
        names.read_whole(cell)
        names.split_scripts(cell)
