"""Lists as organisers make them, of other kinds than the samples; everybody in them is made up."""

from datetime import date, datetime

import openpyxl
import pytest
from helpers import MORNING
from lists import codes, run, text, told

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import imports, reading
from event_desk.model.problems import ProblemCode


def test_headings_of_four_languages_in_one_row(db, take):
    plan = take(
        ("#", "Nom & Prénom", "الجهة", "Correo", "Phone / الهاتف", "País", "Langue(s)", "Rôle"),
        (1, "MARTIN Zoé", "ONG", "z@ong.example", 33612345678.0, "Francia", "fr, en", "Intervenante"),
        (2, "Benoît TRAORÉ", "ONG", "B@ong.example;", "00223 65 01 23 45", "Malí", "français", "Membre"),
    )  # fmt: skip
    assert told(
        db, "name", "given_name", "family_name", "email", "phone", "country", "category"
    ) == [
        ("Benoît TRAORÉ", "Benoît", "TRAORÉ", "b@ong.example", "+22365012345", "ML", "participant"),
        ("Zoé MARTIN", "Zoé", "MARTIN", "z@ong.example", "+33612345678", "FR", "speaker"),
    ]
    assert codes(plan) == []


def test_questions_as_headings(db, take):
    take(
        (
            "Submission time",
            "1. What is your full name (as it should appear on your badge)?",
            "2. Which organisation, agency or ministry are you coming from?",
            "3. Please provide an e-mail address where we can reach you:",
            "4. In which languages are you comfortable speaking?",
            "5. Do you require simultaneous interpretation? If yes, into which language?",
            "6. Will you be under 18 years old on the first day of the event?",
            "7. If yes: name of parent or legal guardian",
            "8. Do you have any dietary requirements or allergies?",
            "9. I agree to appear in photos and videos taken during the event",
        ),
        ("2030-03-01 10:00", "Amal Haddad", "AUB", "amal@aub.example", "Arabic and English", "No",
         "Yes", "Rima Haddad", "No nuts", "I do not agree"),
        ("2030-03-01 11:00", "Rami Khoury", "LAU", "rami@lau.example", "English", "Yes, Arabic",
         "No", "", "-", "I agree"),
        ("2030-03-01 12:00", "Zoé Martin", "ONG", "zoe@ong.example", "French; English", "French",
         "No", "n/a", "None", "I agree"),
    )  # fmt: skip
    assert told(
        db, "name", "organisation", "email", "languages", "minor", "guardian", "dietary"
    ) == [
        ("Amal Haddad", "AUB", "amal@aub.example", ("ar", "en"), True, "Rima Haddad", "No nuts"),
        ("Rami Khoury", "LAU", "rami@lau.example", ("en",), False, "", ""),
        ("Zoé Martin", "ONG", "zoe@ong.example", ("en", "fr"), False, "", ""),
    ]
    assert [row[1:] for row in told(db, "name", "photo_consent", "interpretation")] == [
        (False, ""),
        (True, "ar"),
        (True, "fr"),
    ]


def test_groups_over_headings_and_a_merged_organisation(db, tmp_path):
    book = openpyxl.Workbook()
    page = book.active
    page.title = "الوفود"
    page["A1"] = "قائمة الوفود المشاركة – آخر تحديث ١ مايو ٢٠٣٠"
    page.merge_cells("A1:H1")
    for at, group in ((1, "م"), (2, "الوفد"), (4, "الاسم"), (6, "التواصل")):
        page.cell(3, at, group)
    for span in ("B3:C3", "D3:E3", "F3:G3"):
        page.merge_cells(span)
    for at, heading in enumerate(
        ("", "الجهة", "الدولة", "بالعربية", "بالإنجليزية", "الجوال", "البريد"), 1
    ):
        page.cell(4, at, heading or None)
    rows = (
        (1, "هيئة الطفولة", "الأردن", "د. ليلى النعيمي", "Dr. Layla Al-Nuaimi", "0791234567", "l@hay.example"),
        (2, None, None, "السيد عمر الزعبي", "Mr. Omar Zoubi", "٠٧٩١٢٣٤٥٦٨", "o@hay.example"),
        (3, None, None, "هدى حمدان", "Huda Hamdan", "+962 79 123 4569", "h@hay.example"),
    )  # fmt: skip
    for row in rows:
        page.append(row)
    page.merge_cells("B5:B7")
    page.merge_cells("C5:C7")
    page.append((None, "المجموع", None, 3))
    page.append(("ملاحظة: ترسل الأسماء قبل نهاية الشهر",))
    book.save(tmp_path / "list.xlsx")
    plan = run(db, tmp_path / "list.xlsx", at=MORNING)[0]
    assert told(db, "name", "native_name", "title", "native_organisation", "country", "phone") == [
        ("Huda Hamdan", "هدى حمدان", "", "هيئة الطفولة", "JO", "+962791234569"),
        ("Layla Al-Nuaimi", "ليلى النعيمي", "Dr.", "هيئة الطفولة", "JO", "+962791234567"),
        ("Omar Zoubi", "عمر الزعبي", "Mr.", "هيئة الطفولة", "JO", "+962791234568"),
    ]
    assert (plan.counts.rows, codes(plan)) == (3, [])


def test_family_name_first_in_one_cell(db, take):
    take(
        ("Delegate", "Agency", "Country"),
        ("AL-THANI, Maryam", "QF", "Qatar"),
        ("García López, María", "ONG", "España"),
        ("O'Neil, Prof. John", "UCD", "Ireland"),
        ("NGUYÊN Thi Minh", "VN", "Viet Nam"),
        ("Dr. AMAL HADDAD", "AUB", "Lebanon"),
    )
    assert told(db, "title", "name", "given_name", "family_name") == [
        ("", "Maryam AL-THANI", "Maryam", "AL-THANI"),
        ("", "María García López", "María", "García López"),
        ("", "Thi Minh NGUYÊN", "Thi Minh", "NGUYÊN"),
        ("Dr.", "AMAL HADDAD", "", ""),
        ("Prof.", "John O'Neil", "John", "O'Neil"),
    ]


def test_honorifics_in_the_cell(db, take):
    take(
        ("الاسم", "الصفة"),
        ("أ.د. ليلى طارق النعيمي", "متحدث"),
        ("معالي الأستاذ أحمد محمد", "كبار الشخصيات"),
        ("سعادة الدكتورة مريم الكواري", "متحدثة"),
        ("م. سامر ناصر", "مشارك"),
        ("محمد أحمد", "مشارك"),
    )
    assert told(db, "title", "name", "category") == [
        ("", "محمد أحمد", "participant"),
        ("أ.د.", "ليلى طارق النعيمي", "speaker"),
        ("سعادة الدكتورة", "مريم الكواري", "speaker"),
        ("م.", "سامر ناصر", "participant"),
        ("معالي الأستاذ", "أحمد محمد", "vip"),
    ]


def test_both_scripts_in_one_cell(db, take):
    take(
        ("Name / الاسم", "Organisation / الجهة"),
        ("Maryam Al-Kuwari / مريم الكواري", "Qatar Club / نادي قطر"),
        ("أحمد الزعبي\nAhmad Zoubi", "Amman Club - نادي عمان"),
        ("Omar Kamau (عمر كماو)", "UNICEF اليونيسف"),
        ("د. هدى حمدان – Dr. Huda Hamdan", "نادي عمان"),
    )
    assert told(db, "name", "native_name", "organisation", "native_organisation") == [
        ("Ahmad Zoubi", "أحمد الزعبي", "Amman Club", "نادي عمان"),
        ("Huda Hamdan", "هدى حمدان", "Amman Club", "نادي عمان"),
        ("Maryam Al-Kuwari", "مريم الكواري", "Qatar Club", "نادي قطر"),
        ("Omar Kamau", "عمر كماو", "UNICEF اليونيسف", ""),
    ]


def test_dates_in_every_tradition(db, take):
    plan = take(
        ("Name", "تاريخ الوصول", "Date de départ"),
        ("Amal Haddad", "٧ يونيو ٢٠٣٠", "9 juin 2030"),
        ("Rami Khoury", "٧ حزيران ٢٠٣٠", "09/06/2030"),
        ("Siham Nader", "7 June 2030", datetime(2030, 6, 9)),
        ("Zoé Martin", "2030-06-07", "13/06/2030"),
        ("Omar Kamau", "7 جوان 2030", "10 junio 2030"),
        ("Huda Hamdan", "soon", "9.6.30"),
    )
    assert told(db, "name", "arrival", "departure") == [
        ("Amal Haddad", date(2030, 6, 7), date(2030, 6, 9)),
        ("Huda Hamdan", None, date(2030, 6, 9)),
        ("Omar Kamau", date(2030, 6, 7), date(2030, 6, 10)),
        ("Rami Khoury", date(2030, 6, 7), date(2030, 6, 9)),
        ("Siham Nader", date(2030, 6, 7), date(2030, 6, 9)),
        ("Zoé Martin", date(2030, 6, 7), date(2030, 6, 13)),
    ]
    assert [(p.row, p.code.value) for p in plan.problems] == [(7, "date_unreadable")]


def test_a_column_that_is_month_first(db, take):
    plan = take(
        ("Name", "Arrival date"),
        ("Amal Haddad", "05/01/2030"),
        ("Rami Khoury", "04/30/2030"),
        ("Siham Nader", "05/02/2030"),
    )
    assert [row[1] for row in told(db, "name", "arrival")] == [
        date(2030, 5, 1),
        date(2030, 4, 30),
        date(2030, 5, 2),
    ]
    assert codes(plan) == []


def test_a_column_that_cannot_be_decided_is_said_once(db, take):
    plan = take(
        ("Name", "Arrival date"),
        ("Amal Haddad", "05/04/2030"),
        ("Rami Khoury", "04/05/2030"),
    )
    assert [(p.row, p.code) for p in plan.problems] == [(0, ProblemCode.DATE_AMBIGUOUS)]
    assert told(db, "name", "arrival")[0] == ("Amal Haddad", date(2030, 4, 5))


@pytest.mark.parametrize(
    ("yes", "no"),
    [("نعم", "لا"), ("Oui", "Non"), ("Sí", "No"), ("x", "-"), ("✓", "✗"), (True, False),
     ("I agree", "I do not agree"), ("موافقة", "غير موافق"), ("J'accepte", "Je n'accepte pas")],
)  # fmt: skip
def test_yes_and_no_in_any_words(db, take, yes, no):
    take(
        ("Full name", "Photo consent"),
        ("Amal Haddad", yes),
        ("Rami Khoury", no),
        ("Siham Nader", yes),
    )
    consent = [row[1] for row in told(db, "name", "photo_consent")]
    assert consent == [True, None if no == "-" else False, True]


@pytest.mark.parametrize(
    "typed", ["العربية والإنجليزية", "عربي، انجليزي", "ar/en", "AR + EN", "Arabe et anglais",
              "Arabic\nEnglish", "árabe e inglés", "Arabic; English", "العربية و الانكليزية"]
)  # fmt: skip
def test_languages_joined_in_any_way(db, take, typed):
    take(("Name", "Languages spoken"), ("Amal Haddad", typed))
    assert told(db, "languages") == [(("ar", "en"),)]


def test_a_delegation_with_one_mailbox(db, take):
    plan = take(
        ("Name", "Delegation", "E-mail"),
        ("Amal Haddad", "Lebanon", "mission@gov.example"),
        ("Rami Khoury", "Lebanon", "mailto:Mission@gov.example"),
        ("Siham Nader", "Lebanon", "<mission@gov.example>"),
        ("AMAL HADDAD", "Lebanon", "mission@gov.example "),
    )
    assert (plan.counts.created, plan.counts.duplicates) == (3, 1)
    assert codes(plan) == ["shared_mailbox"]
    assert told(db, "email") == [("mission@gov.example",)] * 3


def test_headings_at_row_twelve_under_a_letterhead(db, take):
    plan = take(
        ("Ministry of Childhood",),
        ("P.O. Box 12, Doha", None, None, "Tel: +974 4412 3456"),
        (),
        ("Subject:", "Nomination of delegates"),
        ("Date:", datetime(2030, 3, 1)),
        (),
        ("Dear organisers, please find below the names of our delegates and their positions.",),
        (),
        ("Contact person", "Rima Saab", "rima@min.example"),
        (),
        (),
        ("No.", "Full name", "Position", "Mobile no.", "E-mail"),
        (1, "Amal Haddad", "Director", 97455123456.0, "amal@min.example"),
        (2, "Rami Khoury", "Adviser", 97455123457, "rami@min.example"),
        (),
        ("Total: 2 delegates",),
        ("Signed: Rima Saab, Head of Protocol",),
        ("* Names as in passport",),
    )
    assert plan.tables[0].header_row == 12
    assert told(db, "name", "position", "phone") == [
        ("Amal Haddad", "Director", "+97455123456"),
        ("Rami Khoury", "Adviser", "+97455123457"),
    ]
    assert plan.counts.rows == 2


def test_hidden_rows_are_read_and_said(db, tmp_path):
    book = openpyxl.Workbook()
    page = book.active
    for row in (
        ("Name", "E-mail"),
        ("Amal Haddad", "a@aub.example"),
        ("Rami Khoury", "r@lau.example"),
    ):
        page.append(row)
    page.row_dimensions[3].hidden = True
    book.save(tmp_path / "list.xlsx")
    plan = run(db, tmp_path / "list.xlsx", at=MORNING)[0]
    assert [name for (name,) in told(db, "name")] == ["Amal Haddad", "Rami Khoury"]
    assert codes(plan) == ["rows_hidden"]


@pytest.mark.parametrize(
    "content",
    [
        "Amal Haddad;AUB;amal@aub.example\nRami Khoury;LAU;rami@lau.example\n",
        "أمل حداد,a@aub.example\nرامي خوري,r@lau.example\n",
    ],
)
def test_a_list_without_headings_is_said_to_have_none(tmp_path, content):
    with pytest.raises(EventDeskError) as raised:
        imports.recognise(reading.read(text(tmp_path / "list.csv", content)))
    assert raised.value.code is ErrorCode.NO_HEADING_ROW


def test_notes_beside_and_below_and_subtotals_between(db, take):
    plan = take(
        ("S/N", "Name", "Org", "Days", "Remarks"),
        (1, "Amal Haddad", "AUB", 2, "Arrives late"),
        (2, "Rami Khoury", "AUB", 3, None),
        (None, "Sub-total", None, 5, None),
        (3, "Siham Nader", "USJ", 1, None),
        (None, "Sous-total", None, 1, None),
        (None, None, None, None, None),
        ("Grand total", None, None, 6, None),
        ("NB: Please return this form by e-mail before 1 April; late names can't be accepted.",),
    )
    assert told(db, "name", "organisation", "notes") == [
        ("Amal Haddad", "AUB", "Arrives late"),
        ("Rami Khoury", "AUB", ""),
        ("Siham Nader", "USJ", ""),
    ]
    assert (plan.counts.rows, codes(plan)) == (3, [])


def test_sections_between_rows_are_no_people(db, tmp_path):
    book = openpyxl.Workbook()
    page = book.active
    rows = (
        ("Name", "Position", "E-mail"),
        ("Delegation of Lebanon",),
        ("Amal Haddad", "Director", "amal@min.example"),
        ("Rami Khoury", "Adviser", "rami@min.example"),
        ("Delegation of Mali",),
        ("Benoît Traoré", "Director", "b@min.example"),
    )
    for row in rows:
        page.append(row)
    for number in (2, 5):
        page.merge_cells(start_row=number, end_row=number, start_column=1, end_column=3)
    book.save(tmp_path / "list.xlsx")
    run(db, tmp_path / "list.xlsx", at=MORNING)
    assert [name for (name,) in told(db, "name")] == [
        "Amal Haddad", "Benoît Traoré", "Rami Khoury",
    ]  # fmt: skip


def test_names_that_mean_nothing_elsewhere(db, take):
    take(
        ("First name", "Last name", "Country"),
        ("Nada", "Haddad", "Lebanon"),
        ("Nil", "Puig", "España"),
        ("N/A", "Khoury", "n/a"),
    )
    assert told(db, "name", "country") == [
        ("Khoury", ""),
        ("Nada Haddad", "LB"),
        ("Nil Puig", "ES"),
    ]


def test_what_cannot_be_read_is_kept_and_said(db, take):
    plan = take(
        ("Name", "Phone", "E-mail", "Country", "Languages"),
        ("Amal Haddad", "call reception", "amal at aub", "Atlantis", "Klingon"),
        ("Rami Khoury", "+961 3 123457", "r@lau.example", "Lebanon", "Arabic"),
        ("Siham Nader", "9.7455E+10", "s@usj.example", "Syria", "Arabic"),
        ("Omar Kamau", "+254 712 345678 / +254 733 456789", "o@org.example", "Kenya", "Swahili"),
    )  # fmt: skip
    assert told(db, "name", "phone", "email")[0] == ("Amal Haddad", "call reception", "amal at aub")
    assert told(db, "name", "phone")[1] == ("Omar Kamau", "+254712345678")
    assert sorted((p.row, p.code.value) for p in plan.problems) == [
        (2, "country_unknown"),
        (2, "email_doubtful"),
        (2, "language_unknown"),
        (2, "phone_doubtful"),
        (4, "digits_lost"),
        (5, "phone_several"),
    ]
    assert all(problem.column for problem in plan.problems)


def test_a_name_whose_heading_says_nothing(db, take):
    take(
        ("Col1", "E-mail", "Country", "Registered as"),
        *(
            (f"{given} {family}", f"{given}.{family}@org.example".lower(), "Kenya", "Speaker")
            for given in ("Amal", "Rami", "Siham")
            for family in ("Haddad", "Khoury", "Nader")
        ),
    )
    assert told(db, "name", "email", "country", "category")[0] == (
        "Amal Haddad", "amal.haddad@org.example", "KE", "speaker",
    )  # fmt: skip


def test_empty_columns_and_the_same_heading_twice(db, take):
    take(
        ("Name", None, "E-mail", "E-mail", "Mobile", "Phone"),
        ("Amal Haddad", None, None, "a@aub.example", None, "+961 3 123456"),
        ("Rami Khoury", None, None, "r@lau.example", None, "+961 3 123457"),
    )
    assert told(db, "name", "email", "phone") == [
        ("Amal Haddad", "a@aub.example", "+9613123456"),
        ("Rami Khoury", "r@lau.example", "+9613123457"),
    ]
