"""Door signs, cards, plates and certificates: what stands on them, and that it can be read."""

from datetime import date, timedelta

import pytest
from helpers import MORNING

from event_desk import checkin, people, signs
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Event, Item, ItemSpeaker, Room
from event_desk.paper import raster
from event_desk.progress import Cancelled
from event_desk.signs import Choice
from event_desk.signs.wording import days_words

FIRST = date(2030, 5, 1)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "signs.pdf"


def load(db, function, *given, **more):
    with db.read() as session:
        return function(session, *given, **more)


def refused(code):
    return pytest.raises(EventDeskError, match=f"^{code.value}$")


@pytest.fixture
def programme_of(db, add_item):
    add_item("A1", room="Hall", start=MORNING)
    add_item("A2", room="Hall", start=MORNING + timedelta(hours=3))
    add_item("B1", room="Hall", start=MORNING + timedelta(days=1))
    with db.write() as session:
        room = session.query(Room).one()
        room.names = {"en": "Hall", "ar": "القاعة", "fr": "Hall"}
        session.add(Room(name="Annex"))
        for item in session.query(Item):
            item.titles = {"en": f"Session {item.code}", "ar": "جلسة استراتيجية"}


def test_a_door_says_its_name_the_day_and_what_is_on(db, programme_of, path):
    first, second = load(db, signs.rooms)
    assert first.names == ("القاعة", "Hall")
    assert [line.code for line in first.lines] == ["A1", "A2"]
    assert [line.code for line in second.lines] == ["B1"]
    assert first.lines[0].titles == ("جلسة استراتيجية", "Session A1")
    report = signs.render((first, second), path)
    assert (report.signs, report.pages, report.warnings) == (2, 2, ())
    said = raster.text(path, 0)
    for words in ("Hall", "القاعة", "Session A1", "استراتيجية", "1 May 2030"):
        assert words in said


def test_with_a_day_every_room_has_a_sign(db, programme_of):
    found = load(db, signs.rooms, day=FIRST, languages=("en",))
    assert {one.room: len(one.lines) for one in found} == {"Hall": 2, "Annex": 0}
    assert {one.day for one in found} == {("Wednesday, 1 May 2030",)}


@pytest.mark.parametrize(
    ("languages", "times"),
    [
        (("ar",), ("٠٩:٠٠ – ١٠:٠٠",)),
        (("ar", "en"), ("٠٩:٠٠ – ١٠:٠٠", "09:00 – 10:00")),
        (("en", "fr"), ("09:00 – 10:00",)),
    ],
)
def test_a_door_says_when_in_the_digits_of_each_script(db, programme_of, path, languages, times):
    with db.write() as session:
        session.query(Event).one().digits = "arabic"
    first, *_ = found = load(db, signs.rooms, languages=languages)
    assert first.lines[0].times == times
    signs.render(found, path)
    said = raster.text(path, 0)
    assert ("٠٩:٠٠" in said) == ("ar" in languages)
    assert ("09:00" in said) == (languages != ("ar",))


def test_a_full_day_goes_on_a_second_page(db, add_item, path):
    for number in range(40):
        add_item(f"A{number}", room="Hall", start=MORNING + timedelta(minutes=number))
    (sign,) = load(db, signs.rooms)
    report = signs.render([sign], path)
    assert report.pages > 1
    said = "".join(raster.text(path, page) for page in range(report.pages))
    assert all(f"Session A{number}" in said for number in range(40))


def test_there_may_be_nothing_to_print(db, add_person):
    for function in (signs.rooms, signs.cards, signs.plates, signs.certificates):
        with refused(ErrorCode.NO_SIGNS):
            load(db, function)
    with refused(ErrorCode.UNKNOWN_PERSON):
        load(db, signs.cards, Choice(persons=("NOBODY",)))


def test_cards_share_a_sheet_and_can_be_read_from_both_sides(db, add_person, path):
    for number in range(5):
        add_person(name=f"Guest {number}", native_name="ضيف", organisation="A university")
    report = signs.render(load(db, signs.cards), path)
    assert (report.signs, report.pages) == (5, 2)
    said = raster.text(path, 0)
    assert said.count("Guest 0") == 2
    assert said.count("ضيف") == 8


def test_plates_are_for_those_who_speak(db, add_person, add_item, path):
    speaker, _ = add_person(name="Amal Haddad", native_name="أمل حداد", position="Director")
    add_person(name="Rami Khoury")
    item = add_item("A1")
    with db.write() as session:
        session.add(ItemSpeaker(item_id=item, person_id=speaker))
    (plate,) = load(db, signs.plates)
    assert (plate.name, plate.below) == ("Amal Haddad", "Director")
    assert len(load(db, signs.plates, Choice(categories=("participant",)))) == 2
    signs.render([plate], path)
    assert raster.text(path, 0).count("Amal Haddad") == 2


def admit(db, code, at=MORNING):
    with db.write() as session:
        checkin.scan(session, code, gate="entrance", at=at, desk="Desk 1")


def test_only_who_was_there_has_a_certificate(db, add_person, path):
    _, amal = add_person(name="Amal Haddad", native_name="أمل حداد", languages=("ar", "fr"))
    _, john = add_person(name="John Smith", languages=("es",))
    add_person(name="Rami Khoury")
    admit(db, amal)
    admit(db, amal, MORNING + timedelta(days=1))
    admit(db, john)
    found = {one.names[0]: one for one in load(db, signs.certificates, signature="The organiser")}
    assert sorted(found) == ["Amal Haddad", "John Smith"]
    languages = {name: [w.language for w in one.wordings] for name, one in found.items()}
    assert languages == {"Amal Haddad": ["fr", "ar"], "John Smith": ["es"]}
    assert found["Amal Haddad"].names == ("Amal Haddad", "أمل حداد")
    assert "2" in found["Amal Haddad"].wordings[0].present
    assert found["John Smith"].wordings[0].signature == "The organiser"
    report = signs.render(tuple(found.values()), path)
    assert (report.pages, report.warnings) == (2, ())
    english = load(db, signs.certificates, languages=["en"])[1]
    assert english.wordings[0].when.strip("\u2068\u2069") == "1–3 May 2030"


def test_a_minor_is_called_by_the_display_name_everywhere(db, add_person, add_item, path):
    lina, code = add_person(
        name="Lina Haddad", native_name="لينا حداد", display_name="Lina", minor=True,
        organisation="A school", position="Pupil", languages=("ar",),
    )  # fmt: skip
    item = add_item("A1")
    with db.write() as session:
        session.add(ItemSpeaker(item_id=item, person_id=lina))
    admit(db, code)
    for function in (signs.cards, signs.plates, signs.certificates):
        report = signs.render(load(db, function), path)
        said = "".join(raster.text(path, page) for page in range(report.pages))
        assert "Lina" in said
        for secret in ("Haddad", "حداد", "school", "Pupil"):
            assert secret not in said


def test_who_cancelled_has_no_place(db, add_person):
    person, _ = add_person(name="Amal")
    add_person(name="Rami")
    with db.write() as session:
        people.cancel(session, person, at=MORNING)
    assert [card.name for card in load(db, signs.cards)] == ["Rami"]


@pytest.mark.parametrize(
    ("end", "digits", "months", "language", "expected"),
    [
        (date(2030, 5, 1), "latin", "gulf", "en", "1 May 2030"),
        (date(2030, 5, 3), "latin", "gulf", "fr", "1–3 mai 2030"),
        (date(2030, 6, 2), "latin", "gulf", "es", "1 de mayo de 2030 – 2 de junio de 2030"),
        (date(2030, 5, 3), "arabic", "gulf", "ar", "١–٣ مايو ٢٠٣٠"),
        (date(2030, 5, 3), "latin", "levant", "ar", "1–3 أيار 2030"),
    ],
)
def test_days_are_written_as_the_event_writes_them(db, end, digits, months, language, expected):
    from event_desk import programme

    with db.write() as session:
        event = session.query(Event).one()
        event.end, event.digits, event.months = end, digits, months
    with db.read() as session:
        assert days_words(programme.event_facts(session), language) == expected


def test_a_name_that_cannot_be_drawn_is_warned_about(db, add_person, path):
    person, _ = add_person(name="王小明")
    add_person(name="Amal")
    report = signs.render(load(db, signs.cards), path)
    (warning,) = report.warnings
    assert (warning.text, report.pages) == ("王小明", 1)
    with db.read() as session:
        assert warning.what == people.view(session, person).code


def test_cancelling_leaves_nothing_behind(db, add_person, path):
    add_person(name="Amal")

    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        signs.render(load(db, signs.cards), path, stop)
    assert list(path.parent.glob("*.p*")) == []
