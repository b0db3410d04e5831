"""Who gets a badge, what stands on it, and which code counts."""

from datetime import timedelta

import pytest
from helpers import MORNING
from sqlalchemy import select

from event_desk import badges, codes, guests, people, texts
from event_desk.badges import Choice, Problem, stored
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Assignment, Badge, Event, Interpreter, Item, Person, Plan
from event_desk.paper import raster
from event_desk.people import PersonFields, merging
from event_desk.progress import Cancelled


def contents(db, choice=None):
    with db.write() as session:
        chosen = badges.choose(session, choice or Choice())
        badges.issue(session, chosen, at=MORNING)
        return badges.load(session, chosen)


def current(db):
    with db.read() as session:
        event = session.scalars(select(Event)).one()
        rows = session.scalars(select(Badge).where(Badge.replaced_at.is_(None))).all()
        return {row.person_id: codes.make(event.badge_key, event.tag, row.badge_id) for row in rows}


def printed(db):
    with db.read() as session:
        return sorted(session.scalars(select(Badge.printed).where(Badge.replaced_at.is_(None))))


def test_a_badge_shows_both_names_with_the_title_in_its_own_script(db, add_person):
    add_person(
        badge=False, title="Dr.", name="Amal Haddad", native_name="أمل حداد",
        organisation="Lebanese University", languages=("ar", "fr"), category="speaker",
    )  # fmt: skip
    (found,) = contents(db)
    assert (found.name, found.native_name) == ("Dr. Amal Haddad", "أمل حداد")
    assert found.organisation == "Lebanese University"
    assert found.category_label == "Speaker"
    assert (found.event_name, found.native_event_name) == ("Test event", "فعالية")
    assert found.languages == ("ar", "fr")


def test_an_arabic_title_stands_with_the_arabic_name(db, add_person):
    add_person(badge=False, title="د.", name="Amal Haddad", native_name="أمل حداد")
    (found,) = contents(db)
    assert (found.name, found.native_name) == ("Amal Haddad", "د. أمل حداد")


def test_a_minor_has_the_display_name_only(db, add_person):
    add_person(
        badge=False, title="Miss", name="Lina Haddad", native_name="لينا حداد", minor=True,
        display_name="Lina", organisation="A school", position="Pupil", category="speaker",
    )  # fmt: skip
    (found,) = contents(db)
    assert (found.name, found.native_name) == ("Lina", "")
    assert (found.organisation, found.position) == ("", "")
    assert found.category_label == "Speaker"


def test_nothing_on_a_badge_says_child(db, add_person):
    add_person(badge=False, name="Lina", category="child")
    (found,) = contents(db)
    assert found.category == "participant"
    assert found.category_label == "Participant"


def test_labels_do_not_follow_the_language_of_the_window(db, add_person):
    add_person(badge=False, category="media")
    texts.set_language("fr")
    (found,) = contents(db)
    assert found.category_label == "Media"
    assert texts.language() == "fr"


def test_codes_stay_from_run_to_run(db, add_person, tmp_path):
    for name in ("Amal", "Rami", "Zeina"):
        add_person(badge=False, name=name)
    badges.run(db.write, Choice(), tmp_path / "a.pdf", at=MORNING)
    before = current(db)
    report = badges.run(db.write, Choice(), tmp_path / "a.pdf", at=MORNING)
    assert current(db) == before
    assert len(set(before.values())) == report.badges == report.pages == 3
    assert printed(db) == [2, 2, 2]


def test_reissuing_replaces_every_code(db, add_person, tmp_path):
    for name in ("Amal", "Rami"):
        add_person(name=name)
    before = current(db)
    badges.run(db.write, Choice(), tmp_path / "a.pdf", at=MORNING, reissue=True)
    after = current(db)
    assert before.keys() == after.keys()
    assert not set(before.values()) & set(after.values())
    with db.read() as session:
        assert len(session.scalars(select(Badge).where(Badge.replaced_at.isnot(None))).all()) == 2


def test_a_cancelled_reissue_leaves_the_badges_people_wear(db, add_person, tmp_path):
    add_person()
    before = current(db)

    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        badges.run(db.write, Choice(), tmp_path / "a.pdf", at=MORNING, reissue=True, progress=stop)
    assert current(db) == before
    assert list(tmp_path.glob("*.p*")) == []
    assert printed(db) == [0]


def test_a_choice_narrows(db, add_person, tmp_path):
    amal, _ = add_person(badge=False, name="Amal", category="speaker")
    add_person(badge=False, name="Rami", category="media")
    with db.read() as session:
        code = session.get(Person, amal).code
    badges.run(db.write, Choice(persons=(code.lower(),)), tmp_path / "a.pdf", at=MORNING)
    assert [c.name for c in contents(db, Choice(unprinted=True))] == ["Rami"]
    assert [c.name for c in contents(db, Choice(categories=("Speaker", "staff")))] == ["Amal"]
    assert [c.name for c in contents(db)] == ["Amal", "Rami"]


@pytest.mark.parametrize(
    ("choice", "code"),
    [
        (Choice(persons=("NOBODY",)), ErrorCode.UNKNOWN_PERSON),
        (Choice(categories=("admirals",)), ErrorCode.UNKNOWN_CATEGORY),
        (Choice(categories=("staff",)), ErrorCode.NO_BADGES),
    ],
)
def test_a_choice_that_cannot_be_met_is_refused(db, add_person, choice, code):
    add_person()
    with db.read() as session, pytest.raises(EventDeskError) as refused:
        badges.choose(session, choice)
    assert refused.value.code is code


def test_who_cancelled_gets_no_badge(db, add_person):
    person, _ = add_person(name="Amal")
    add_person(name="Rami")
    with db.write() as session:
        people.cancel(session, person, at=MORNING)
    assert [c.name for c in contents(db)] == ["Rami"]


def test_who_is_only_described_is_pointed_out(db, tmp_path):
    with db.write() as session:
        session.add(Person(code="AAAAA", description="A guest of the ministry", created_at=MORNING))
    report = badges.run(db.write, Choice(), tmp_path / "a.pdf", at=MORNING)
    assert [(w.person, w.code) for w in report.warnings] == [("AAAAA", Problem.NO_NAME)]


def test_many_people_are_loaded_in_their_order(db):
    with db.write() as session:
        for number in range(1200):
            session.add(Person(code=f"P{number}", name=f"N{number:04}", created_at=MORNING))
    found = contents(db)
    assert [content.name for content in found] == [f"N{number:04}" for number in range(1200)]
    assert len({content.typing_code for content in found}) == 1200


def test_a_merged_person_keeps_one_badge(db, add_person):
    kept, _ = add_person(name="Amal")
    other, _ = add_person(name="Amal H")
    with db.write() as session:
        merging.merge(session, kept, other, at=MORNING)
    assert len(contents(db)) == 1
    assert list(current(db)) == [kept]


def test_a_name_that_changes_keeps_its_code(db, add_person):
    person, code = add_person(name="Amal")
    with db.write() as session:
        people.edit(session, person, PersonFields(name="Amal Haddad"), at=MORNING)
    (found,) = contents(db)
    assert (found.name, found.code) == ("Amal Haddad", code)


def test_an_organisation_with_one_name_stands_there_once(db, add_person):
    person, _ = add_person(organisation="الجامعة اللبنانية")
    with db.write() as session:
        organisation = session.get(Person, person).organisation
        organisation.native_name = organisation.name
    (found,) = contents(db)
    assert (found.organisation, found.native_organisation) == ("الجامعة اللبنانية", "")


@pytest.mark.parametrize("preset", badges.PRESETS)
def test_the_badge_of_a_minor_shows_the_display_name_only(db, add_person, add_item, preset):
    item = add_item("C1", access="invited")
    lina, _ = add_person(
        badge=False, title="Miss", name="Lina Haddad", native_name="لينا حداد", minor=True,
        given_name="Lina", family_name="Haddad", display_name="Lulu", organisation="A school",
        position="Pupil", category="child", country="LB", guardian="Amal Haddad",
        languages=("ar",),
    )  # fmt: skip
    with db.write() as session:
        guests.invite(session, "C1", lina, at=MORNING)
    assert item
    (found,) = contents(db)
    assert (found.sessions, found.country) == ((), "")
    pdf = badges.one(found, badges.PRESETS[preset])
    said = "".join(raster.text(pdf, page) for page in range(raster.count(pdf)))
    assert "Lulu" in said
    for secret in ("Lina", "Haddad", "لينا", "حداد", "school", "Pupil", "hild", "Lebanon", "C1"):
        assert secret not in said


def test_closed_sessions_and_the_channel_stand_on_the_badge(db, add_person, add_item):
    amal, _ = add_person(badge=False, interpretation="fr", languages=("ar",), country="LB")
    add_item("C2", access="invited", start=MORNING + timedelta(hours=5))
    add_item("C1", access="invited")
    add_item("O1")
    with db.write() as session:
        for code in ("C1", "C2"):
            guests.invite(session, code, amal, at=MORNING)
    (found,) = contents(db)
    assert [(one.item, one.title) for one in found.sessions] == [
        ("C1", "Session C1"),
        ("C2", "Session C2"),
    ]
    assert found.sessions[0].when == f"01/05 {MORNING + timedelta(hours=3):%H:%M}"
    assert (found.country, found.native_country) == ("Lebanon", "لبنان")
    assert found.channel == ""


def test_a_badge_says_when_in_the_digits_of_the_session_s_title(db, add_person, add_item):
    amal, _ = add_person(badge=False, languages=("ar",))
    add_item("C1", access="invited")
    add_item("C2", access="invited", start=MORNING + timedelta(hours=5))
    with db.write() as session:
        session.query(Event).one().digits = "arabic"
        session.query(Item).filter_by(code="C1").one().titles = {"en": "Board", "ar": "المجلس"}
        for code in ("C1", "C2"):
            guests.invite(session, code, amal, at=MORNING)
    (found,) = contents(db)
    assert [(one.when, one.title) for one in found.sessions] == [
        ("٠١/٠٥ ٠٩:٠٠", "المجلس"),
        ("01/05 14:00", "Session C2"),
    ]
    assert found.code.isascii()


@pytest.mark.parametrize(("second", "expected"), [(2, "FR 2"), (3, "")])
def test_a_channel_is_shown_where_it_is_the_same_everywhere(
    db, add_person, add_item, second, expected
):
    add_person(badge=False, interpretation="fr")
    interpreter, _ = add_person(badge=False, name="Rami", category="interpreter")
    first_item, second_item = add_item("A1"), add_item("A2")
    with db.write() as session:
        working = Interpreter(person_id=interpreter)
        plan = Plan(number=1, status="optimal", created_at=MORNING)
        session.add_all((working, plan))
        session.flush()
        for item, booth in ((first_item, 2), (second_item, second)):
            session.add(
                Assignment(
                    plan_id=plan.id, item_id=item, interpreter_id=working.id, language="fr",
                    booth=booth,
                )
            )  # fmt: skip
    found = {one.name: one.channel for one in contents(db)}
    assert found == {"Amal Haddad": expected, "Rami": ""}


def test_badges_come_in_the_order_that_is_wanted(db, add_person):
    for name, family, organisation, category in (
        ("Zoé Adam", "Adam", "Beta", "speaker"),
        ("Ali Badr", "Badr", "", "media"),
        ("Amal Chidiac", "Chidiac", "Alpha", "speaker"),
    ):
        add_person(
            badge=False, name=name, family_name=family, organisation=organisation,
            category=category,
        )  # fmt: skip
    first = {
        order: [one.name.split()[0] for one in contents(db, Choice(order=order))]
        for order in badges.Order
    }
    assert first == {
        badges.Order.FAMILY_NAME: ["Zoé", "Ali", "Amal"],
        badges.Order.ORGANISATION: ["Amal", "Zoé", "Ali"],
        badges.Order.CATEGORY: ["Ali", "Zoé", "Amal"],
        badges.Order.LIST: ["Zoé", "Ali", "Amal"],
    }


def test_each_category_gets_its_design_and_some_get_no_badge(db, add_person, tmp_path):
    add_person(badge=False, name="Amal", category="speaker")
    add_person(badge=False, name="Rami", category="staff")
    zeina, _ = add_person(badge=False, name="Zeina", category="media")
    path = tmp_path / "a.pdf"
    with db.write() as session:
        stored.assign(session, "90x55", "speaker", at=MORNING)
        stored.assign_none(session, "media", at=MORNING)
    report = badges.run(db.write, Choice(), path, at=MORNING)
    assert report.badges == 2
    pages = [raster.page(path, page, 25.4) for page in range(2)]
    assert [(page.width, page.height) for page in pages] == [(90, 55), (105, 148)]
    with db.read() as session:
        code = session.get(Person, zeina).code
    assert badges.run(db.write, Choice(persons=(code,)), path, at=MORNING).badges == 1


def test_a_badge_larger_than_the_labels_changes_nothing(db, add_person, tmp_path):
    add_person(badge=False)
    path = tmp_path / "a.pdf"
    sheet = badges.sheet_named("avery l4785")
    with pytest.raises(EventDeskError, match="design_too_large"):
        badges.run(db.write, Choice(), path, at=MORNING, sheet=sheet)
    assert current(db) == {}
    assert not path.exists()
