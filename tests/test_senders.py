"""Lists as registration systems export them, filled with people who don't exist."""

from datetime import timedelta

import pytest
from helpers import MORNING
from lists import run, text, workbook

from event_desk import checkin, people
from event_desk.exchange import imports, reading, senders
from event_desk.model import Person
from event_desk.model.problems import ProblemCode
from event_desk.model.words import Outcome

EVENTBRITE = """\
Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,Group,\
Order Type,Currency,Total Paid,Fees Paid,Eventbrite Fees,Eventbrite Payment Processing,\
Attendee Status,Home Address 1,Home City,Home Country,Which languages do you speak?,Job Title,\
Company
900100200,2030-01-05 10:11:12,Amal,Haddad,amal@aub.example,1,,Speaker,1000000001,,Free Order,USD,\
0.00,0.00,0.00,0.00,Attending,12 Cedar St,Beirut,Lebanon,"Arabic, French",Researcher,AUB
900100200,2030-01-05 10:11:12,Rami,Khoury,amal@aub.example,1,,Participant,1000000002,,Free Order,\
USD,0.00,0.00,0.00,0.00,Checked In,12 Cedar St,Beirut,Lebanon,Arabic,Lecturer,AUB
900100201,2030-01-06 08:00:00,Zoé,Martin,zoe@ong.example,1,,Participant,1000000003,,Free Order,\
USD,0.00,0.00,0.00,0.00,Refunded,,Lyon,France,French,,ONG
900100202,2030-01-06 09:00:00,Omar,Kamau,omar@org.example,1,,Participant,1000000004,,Free Order,\
USD,0.00,0.00,0.00,0.00,Deleted,,Nairobi,Kenya,English,,Org
"""
EVENTBRITE_NOW = """\
Order ID,Order date,Attendee first name,Attendee last name,Attendee email,Phone number,\
Buyer first name,Buyer last name,Buyer email,Ticket quantity,Ticket type,Ticket price,Currency,\
Payment status,Barcode number,Attendee status
71000001,2030-02-01,Amal,Haddad,amal@aub.example,+961 3 123456,Rima,Saab,office@aub.example,1,\
Participant,0.00,USD,Paid,7100000190010001,Attending
71000001,2030-02-01,Siham,Nader,,,Rima,Saab,office@aub.example,1,Participant,0.00,USD,Paid,\
7100000190010002,Attending
"""
EVENTBRITE_FR = """\
Nº de commande;Date de commande;Prénom;Nom de famille;E-mail;Quantité;Type de billet;\
Nº de participant;Devise;Total payé;Statut du participant;Société
8001;05/01/2030;Hélène;Châtelain;helene@ong.example;1;Participant;5001;EUR;0,00;Participe;ONG
8001;05/01/2030;Benoît;Traoré;benoit@ong.example;1;Participant;5002;EUR;0,00;Remboursé;ONG
"""
PRETIX = """\
Event slug,Order code,Position ID,Status,Email,Phone number,Order date,Order time,Product,\
Variation,Price,Tax rate,Tax rule,Tax value,Attendee name,Attendee name: Given name,\
Attendee name: Family name,Attendee email,Company,Address,ZIP code,City,Country,Voucher,\
Pseudonymization ID,Ticket secret,Seat ID,Do you need interpretation into a language?,Company,\
Invoice address name,Address,City,Country,Sales channel,Order locale
forum,A7K3Q,1,paid,office@aub.example,+9611345678,2030-01-05,10:11:12,Speaker,,0.00,0.00,,0.00,\
Amal Haddad,Amal,Haddad,amal@aub.example,AUB,,,Beirut,LB,,PS1,k3v9x2mq7pwa,,Arabic,Office AUB,\
Rima Saab,Bliss St,Beirut,LB,web,en
forum,A7K3Q,2,paid,office@aub.example,+9611345678,2030-01-05,10:11:12,Participant,,0.00,0.00,,0.00,\
Rami Khoury,Rami,Khoury,,AUB,,,Beirut,LB,,PS2,z8d4n1ty6cfe,,,Office AUB,Rima Saab,Bliss St,Beirut,\
LB,web,en
forum,B2M9X,1,canceled,zoe@ong.example,,2030-01-06,08:00:00,Participant,,0.00,0.00,,0.00,Zoé Martin,\
Zoé,Martin,zoe@ong.example,ONG,,,Lyon,FR,,PS3,q2w8e7rt5yui,,,,,,,,web,fr
forum,C5T8R,1,pending,omar@org.example,,2030-01-06,09:00:00,Participant,,0.00,0.00,,0.00,Omar Kamau,\
Omar,Kamau,omar@org.example,Org,,,Nairobi,KE,,PS4,m5n6b7vc8xza,,,,,,,,web,en
"""
PRETIX_DOOR = """\
"Order code","Attendee name","Attendee name: Given name","Attendee name: Family name","Product",\
"Price","Checked in","Automatically checked in","Secret","E-mail","Phone number","Company",\
"Voucher code","Order date","Order time","Requires special attention","Comment"
"A7K3Q","Amal Haddad","Amal","Haddad","Participant","0.00","2030-05-01 08:00","No","k3v9x2mq7pwa",\
"amal@aub.example","","AUB","","2030-01-05","10:11","No",""
"B2M9X","Zoé Martin","Zoé","Martin","Participant","0.00","","No","q2w8e7rt5yui","zoe@ong.example",\
"","ONG","","2030-01-06","08:00","No","Needs a chair"
"""
INDICO = """\
ID,Name,Title,First Name,Last Name,Email Address,Affiliation,Position,Country,Phone Number,\
Dietary requirements,Registration date,Registration state,Price,Checked in,Check-in date,Tags
12,Haddad Amal,Dr,Amal,Haddad,amal@aub.example,AUB,Researcher,Lebanon,+961 3 123456,Vegetarian,\
2030-01-05T10:11:12,Completed,0 USD,Yes,2030-05-01T08:00:00,Beirut
13,Martin Zoé,Ms,Zoé,Martin,zoe@ong.example,ONG,,France,,,2030-01-06T08:00:00,Withdrawn,0 USD,No,,
14,Kamau Omar,Mr,Omar,Kamau,omar@org.example,Org,Director,Kenya,,,2030-01-06T09:00:00,\
Pending,0 USD,No,,
15,Nakato Grace,,Grace,Nakato,grace@org.example,Org,,Uganda,,,2030-01-07T09:00:00,Rejected,0 USD,No,,
"""
ZOOM = """\
Attendee Report,
Report Generated:,"05/02/2030 09:00:00 AM"
Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers
"Children online","812 3456 7890","05/01/2030 02:00:00 PM",95,3,0,2
Host Details,
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,\
Country/Region Name
Yes,"Event Office","office@org.example","05/01/2030 01:45:00 PM","05/01/2030 03:35:00 PM",110,No,"Qatar",
Panelist Details,
Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest,\
Country/Region Name
Yes,"iPhone (Amal Haddad)","amal@aub.example","05/01/2030 01:50:00 PM","05/01/2030 03:35:00 PM",105,\
Yes,"Lebanon",
No,"Siham Nader",siham@usj.example,--,--,--,--,--,
Attendee Details,
Attended,User Name (Original Name),First Name,Last Name,Email,Phone,Registration Time,\
Approval Status,Join Time,Leave Time,Time in Session (minutes),Is Guest,Country/Region Name
Yes,"Rami Khoury","Rami","Khoury","rami@lau.example","+9613123457","04/20/2030 10:00:00 AM",approved,\
"05/01/2030 02:01:00 PM","05/01/2030 02:40:00 PM",39,Yes,"Lebanon",
Yes,"Rami Khoury","Rami","Khoury","rami@lau.example","+9613123457","04/20/2030 10:00:00 AM",approved,\
"05/01/2030 02:45:00 PM","05/01/2030 03:35:00 PM",50,Yes,"Lebanon",
No,"Zoé Martin","Zoé","Martin","zoe@ong.example",,"04/21/2030 10:00:00 AM",denied,--,--,--,--,--,
No,"Omar Kamau","Omar","Kamau","omar@org.example",,"04/22/2030 10:00:00 AM","pending approval",\
--,--,--,--,--,
"""
FORMS = {
    "en": "Timestamp,Email Address,What is your full name?,Which organisation do you represent?,"
    "Which languages do you speak?,Country,Do you agree to be photographed?\n",
    "fr": "Horodateur,Adresse e-mail,Quel est votre nom complet ?,Votre organisation,"
    "Quelles langues parlez-vous ?,Pays,Acceptez-vous d'être photographié(e) ? (droit à l'image)\n",
    "es": "Marca temporal,Dirección de correo electrónico,¿Cuál es su nombre completo?,"
    "¿A qué organización representa?,¿Qué idiomas habla?,País,¿Autoriza el uso de su imagen?\n",
    "ar": "طابع زمني,عنوان البريد الإلكتروني,ما اسمك الكامل؟,ما هي الجهة التي تمثلها؟,"
    "ما اللغات التي تتحدثها؟,الدولة,هل توافق على التصوير؟\n",
}
FORM_ROWS = """\
2030/01/05 10:11:12 AM GMT+3,Amal@AUB.example,Amal Haddad,AUB,"Arabic, French",Lebanon,Yes
2030/01/05 10:12:12 AM GMT+3,rami@lau.example,Rami Khoury,LAU,"Arabic, English, French",Lebanon,No
2030/01/06 11:12:12 AM GMT+3,zoe@ong.example,Zoé Martin,ONG,French,France,Yes
"""


@pytest.fixture
def take(db, tmp_path):
    """Import a text file: `take(EVENTBRITE) -> plan`."""
    made = iter(range(100))

    def take(content, at=MORNING, encoding="utf-8"):
        path = text(tmp_path / f"list{next(made)}.csv", content, encoding)
        return run(db, path, at=at)[0]

    return take


def told(db, *columns):
    with db.read() as session:
        views = people.views(session)
    return sorted(tuple(getattr(view, column) for column in columns) for view in views)


def codes(plan):
    return sorted(problem.code.value for problem in plan.problems)


def scan(db, typed):
    with db.write() as session:
        return checkin.scan(session, typed, at=MORNING, desk="Desk 1")


def test_eventbrite_as_it_was(db, take):
    plan = take(EVENTBRITE)
    assert plan.sender_name == "Eventbrite"
    assert told(db, "name", "email", "external_id", "category", "position", "country", "status") == [
        ("Amal Haddad", "amal@aub.example", "900100200-1000000001", "speaker", "Researcher", "LB",
         "expected"),
        ("Omar Kamau", "omar@org.example", "900100202-1000000004", "participant", "", "KE",
         "cancelled"),
        ("Rami Khoury", "amal@aub.example", "900100200-1000000002", "participant", "Lecturer", "LB",
         "expected"),
        ("Zoé Martin", "zoe@ong.example", "900100201-1000000003", "participant", "", "FR",
         "cancelled"),
    ]  # fmt: skip
    assert told(db, "organisation", "languages")[0] == ("AUB", ("ar",))
    assert codes(plan) == ["checked_in_elsewhere", "shared_mailbox"]


def test_eventbrite_as_it_is(db, take):
    plan = take(EVENTBRITE_NOW)
    assert plan.sender_name == "Eventbrite"
    assert told(db, "name", "email", "phone", "external_id", "external_code") == [
        ("Amal Haddad", "amal@aub.example", "+9613123456", "71000001", "7100000190010001"),
        ("Siham Nader", "office@aub.example", "", "71000001", "7100000190010002"),
    ]
    assert scan(db, "7100000190010002").outcome is Outcome.ADMITTED


def test_eventbrite_in_french(db, take):
    plan = take(EVENTBRITE_FR)
    assert plan.sender_name == "Eventbrite"
    assert told(db, "name", "email", "external_id", "organisation", "status") == [
        ("Benoît Traoré", "benoit@ong.example", "8001-5002", "ONG", "cancelled"),
        ("Hélène Châtelain", "helene@ong.example", "8001-5001", "ONG", "expected"),
    ]


def test_pretix_positions(db, take):
    plan = take(PRETIX)
    assert plan.sender_name == "pretix"
    assert told(db, "name", "native_name", "email", "external_id", "external_code", "status") == [
        ("Amal Haddad", "", "amal@aub.example", "A7K3Q-1", "k3v9x2mq7pwa", "expected"),
        ("Omar Kamau", "", "omar@org.example", "C5T8R-1", "m5n6b7vc8xza", "expected"),
        ("Rami Khoury", "", "office@aub.example", "A7K3Q-2", "z8d4n1ty6cfe", "expected"),
        ("Zoé Martin", "", "zoe@ong.example", "B2M9X-1", "q2w8e7rt5yui", "cancelled"),
    ]
    assert told(db, "given_name", "organisation", "category", "country", "interpretation") == [
        ("Amal", "AUB", "speaker", "LB", "ar"),
        ("Omar", "Org", "participant", "KE", ""),
        ("Rami", "AUB", "participant", "LB", ""),
        ("Zoé", "ONG", "participant", "FR", ""),
    ]
    assert codes(plan) == ["registration_pending"]
    pending = next(p for p in plan.problems if p.code is ProblemCode.REGISTRATION_PENDING)
    assert (pending.row, pending.column) == (5, "Status")


def test_a_pretix_ticket_scans_at_the_door(db, take):
    take(PRETIX)
    assert scan(db, "k3v9x2mq7pwa").outcome is Outcome.ADMITTED
    assert scan(db, "q2w8e7rt5yui").outcome is Outcome.CANCELLED


def test_who_is_in_at_pretix_is_not_in_here(db, take):
    plan = take(PRETIX_DOOR)
    assert plan.sender_name == "pretix"
    assert told(db, "name", "email", "external_id", "external_code", "status", "notes") == [
        ("Amal Haddad", "amal@aub.example", "A7K3Q", "k3v9x2mq7pwa", "expected", ""),
        ("Zoé Martin", "zoe@ong.example", "B2M9X", "q2w8e7rt5yui", "expected", "Needs a chair"),
    ]
    assert [(p.code.value, p.values) for p in plan.problems] == [("checked_in_elsewhere", {"n": 1})]


def test_both_pretix_exports_speak_of_the_same_people(db, take):
    take(PRETIX)
    plan = take(PRETIX_DOOR, at=MORNING + timedelta(hours=1))
    assert (plan.counts.created, plan.counts.rows) == (0, 2)


def test_indico(db, take):
    plan = take(INDICO)
    assert plan.sender_name == "Indico"
    assert told(db, "external_id", "title", "name", "email", "organisation", "status") == [
        ("12", "Dr", "Amal Haddad", "amal@aub.example", "AUB", "expected"),
        ("13", "Ms", "Zoé Martin", "zoe@ong.example", "ONG", "cancelled"),
        ("14", "Mr", "Omar Kamau", "omar@org.example", "Org", "expected"),
        ("15", "", "Grace Nakato", "grace@org.example", "Org", "cancelled"),
    ]
    assert told(db, "name", "position", "phone", "dietary", "arrival")[0] == (
        "Amal Haddad", "Researcher", "+9613123456", "Vegetarian", None,
    )  # fmt: skip
    assert codes(plan) == ["checked_in_elsewhere", "registration_pending"]


def test_a_zoom_report_has_several_tables(db, take):
    plan = take(ZOOM)
    assert plan.sender_name == "Zoom"
    assert [(table.kind, table.header_row) for table in plan.tables] == [
        ("people", 6),
        ("speakers", 9),
        ("people", 13),
    ]
    assert told(db, "name", "email", "category", "country", "status") == [
        ("Amal Haddad", "amal@aub.example", "speaker", "LB", "expected"),
        ("Event Office", "office@org.example", "staff", "QA", "expected"),
        ("Omar Kamau", "omar@org.example", "participant", "", "expected"),
        ("Rami Khoury", "rami@lau.example", "participant", "LB", "expected"),
        ("Siham Nader", "siham@usj.example", "speaker", "", "expected"),
        ("Zoé Martin", "zoe@ong.example", "participant", "", "cancelled"),
    ]
    assert (plan.counts.created, plan.counts.duplicates) == (6, 1)
    places = {verdict.name: verdict.row for verdict in plan.verdicts if verdict.status == "new"}
    assert places["Zoé Martin"] == 16


@pytest.mark.parametrize("language", FORMS)
def test_google_forms_in_four_languages(db, take, language):
    plan = take(FORMS[language] + FORM_ROWS)
    assert plan.sender_name == "Google Forms"
    assert told(db, "name", "email", "organisation", "languages", "country", "photo_consent") == [
        ("Amal Haddad", "amal@aub.example", "AUB", ("ar", "fr"), "LB", True),
        ("Rami Khoury", "rami@lau.example", "LAU", ("ar", "en", "fr"), "LB", False),
        ("Zoé Martin", "zoe@ong.example", "ONG", ("fr",), "FR", True),
    ]
    assert codes(plan) == []


@pytest.mark.parametrize(
    "content", [EVENTBRITE, EVENTBRITE_NOW, PRETIX, PRETIX_DOOR, INDICO, ZOOM, FORMS["ar"] + FORM_ROWS]
)  # fmt: skip
def test_a_system_asked_again_changes_nothing(take, content):
    take(content)
    again = take(content, at=MORNING + timedelta(days=1))
    assert again.changes_nothing
    assert again.missing == ()


def test_who_books_anew_after_a_refund_is_expected(db, take):
    heading, first, *_ = EVENTBRITE.splitlines()
    refunded = first.replace("Attending", "Refunded").replace("1000000001", "1000000009")
    take(f"{heading}\n{refunded}\n")
    assert told(db, "name", "status") == [("Amal Haddad", "cancelled")]
    both = f"{heading}\n{refunded}\n{first}\n"
    plan = take(both, at=MORNING + timedelta(hours=1))
    assert told(db, "name", "status") == [("Amal Haddad", "expected")]
    assert plan.counts.created == 0
    turned = f"{heading}\n{first}\n{refunded}\n"
    assert take(turned, at=MORNING + timedelta(hours=2)).changes_nothing
    assert told(db, "external_id") == [("900100200-1000000001",)]


def test_who_cancels_later_is_cancelled_and_keeps_all_else(db, take):
    heading, first, *_ = EVENTBRITE.splitlines()
    take(f"{heading}\n{first}\n")
    plan = take(
        f"{heading}\n{first.replace('Attending', 'Refunded')}\n", MORNING + timedelta(hours=1)
    )
    assert (plan.counts.updated, plan.counts.created) == (1, 0)
    assert told(db, "name", "status", "position") == [("Amal Haddad", "cancelled", "Researcher")]


def test_a_cancellation_by_hand_stays_when_the_list_comes_again(db, take):
    heading, first, *_ = EVENTBRITE.splitlines()
    take(f"{heading}\n{first}\n")
    with db.write() as session:
        session.query(Person).one().cancelled_at = MORNING
    assert take(f"{heading}\n{first}\n", at=MORNING + timedelta(hours=1)).changes_nothing


def test_headings_alone_make_no_sender():
    assert senders.known(["Name", "E-mail", "Organisation", "Status"]) is None
    assert senders.known(["ID", "Name", "Email"]) is None
    assert senders.known(["timestamp"]) is None
    assert senders.known(["ORDER CODE", " Attendee  name", "Secret"]).name == "pretix"
    assert (
        senders.known(["Código de pedido", "Nombre del participante", "Secreto"]).name == "pretix"
    )


def test_two_lists_on_one_sheet_are_two_tables(db, tmp_path):
    path = workbook(
        tmp_path / "list.xlsx",
        ("Speakers",),
        ("Name", "Organisation", "E-mail"),
        ("Amal Haddad", "AUB", "a@aub.example"),
        ("Rami Khoury", "LAU", "r@lau.example"),
        (),
        ("Participants",),
        ("Nom", "Prénom", "Pays", "Téléphone"),
        ("Martin", "Zoé", "France", "+33 6 12 34 56 78"),
        ("Traoré", "Benoît", "Mali", "+223 65 01 23 45"),
    )
    plan = run(db, path, at=MORNING)[0]
    assert [(t.kind, t.header_row) for t in plan.tables] == [("speakers", 2), ("people", 7)]
    assert told(db, "name", "category", "country") == [
        ("Amal Haddad", "speaker", ""),
        ("Benoît Traoré", "participant", "ML"),
        ("Rami Khoury", "speaker", ""),
        ("Zoé Martin", "participant", "FR"),
    ]
    assert {verdict.row for verdict in plan.verdicts} == {3, 4, 8, 9}


def test_headings_on_each_printed_page_are_no_people(db, tmp_path):
    headings = ("No", "Name", "Organisation", "E-mail")
    path = workbook(
        tmp_path / "list.xlsx",
        ("List of participants – page 1",),
        headings,
        (1, "Amal Haddad", "AUB", "a@aub.example"),
        (2, "Rami Khoury", "LAU", "r@lau.example"),
        ("List of participants – page 2",),
        headings,
        (3, "Siham Nader", "USJ", "s@usj.example"),
        headings,
        (4, "Zoé Martin", "ONG", "z@ong.example"),
    )
    plan = run(db, path, at=MORNING)[0]
    assert [name for (name,) in told(db, "name")] == [
        "Amal Haddad", "Rami Khoury", "Siham Nader", "Zoé Martin",
    ]  # fmt: skip
    assert [verdict.row for verdict in plan.verdicts] == [3, 4, 7, 9]
    assert (plan.problems, len(plan.tables)) == ((), 1)


def test_headings_in_two_languages_one_above_the_other(db, tmp_path):
    path = workbook(
        tmp_path / "list.xlsx",
        ("الاسم", "الجهة", "البريد الإلكتروني", "الدولة"),
        ("Name", "Organisation", "E-mail", "Country"),
        ("أمل حداد", "الجامعة", "a@aub.example", "لبنان"),
        ("رامي خوري", "الجامعة", "r@lau.example", "لبنان"),
    )
    run(db, path, at=MORNING)
    assert told(db, "name", "country") == [("أمل حداد", "LB"), ("رامي خوري", "LB")]


def test_a_row_of_words_that_are_headings_elsewhere_stays_a_row(tmp_path):
    path = workbook(
        tmp_path / "list.xlsx",
        ("Name", "Type", "Organisation"),
        ("Amal Haddad", "Speaker", "AUB"),
        ("Guest", "Participant", "Media"),
        ("Rami Khoury", "Speaker", "LAU"),
    )
    tables = imports.recognise(reading.read(path))
    assert [len(list(table.records())) for table in tables] == [3]
