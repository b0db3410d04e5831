"""What is kept of people and how it goes: nothing of it stands in the file or its copies then."""

import dataclasses
from datetime import UTC, date, datetime, timedelta

import pytest
import sqlcipher3
from helpers import MORNING, issue
from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError

from event_desk import (
    audit,
    checkin,
    database,
    field_classes,
    people,
    privacy,
    programme,
    registrations,
)
from event_desk.database import backups, wiping
from event_desk.database.backups import Occasion
from event_desk.desks import Hand
from event_desk.exchange import attendance_facts, end_of_day, export
from event_desk.field_classes import Class
from event_desk.model import (
    Audit,
    BadgeCollection,
    Event,
    HandOver,
    Import,
    ImportChange,
    Item,
    ItemSpeaker,
    Merge,
    Person,
    Scan,
)
from event_desk.people import PersonFields
from event_desk.people.changes import person_named
from event_desk.progress import Cancelled

LATER = datetime(2031, 9, 1, 8, 0, tzinfo=UTC)
OF_CLASS = {
    Class.SENSITIVE: ("qgender", "qguardian", "qdiet", "qaccess", "qnotes"),
    Class.SAFEGUARDING: ("qhandover", "qflag", "qleftwith"),
    Class.CONTACT: ("qmail", "qphone", "qextid", "qextcode", "qforeign", "qdriver"),
    Class.PUBLIC: ("qname", "qgiven", "qfamily", "qdisplay", "qtitle", "qposition", "qproblem"),
}


@pytest.fixture
def marked(db):
    """Somebody whose every field has a word of its own, with all that hangs on people."""
    with db.write() as session:
        one = people.add(
            session,
            PersonFields(
                title="qtitle", name="qname one", given_name="qgiven", family_name="qfamily",
                display_name="qdisplay", position="qposition", country="QA", category="media",
                email="qmail@x.example", phone="qphone", gender="qgender", minor=True,
                guardian="qguardian", hand_over="qhandover", photo_consent=True,
                photo_purposes=("report",), dietary="qdiet", access_needs="qaccess",
                notes="qnotes", flag="qflag", external_id="qextid", external_code="qextcode",
                languages=("ar",), interpretation="ar", arrival=date(2030, 5, 1),
            ),
            at=MORNING,
        )  # fmt: skip
        two = people.add(
            session, PersonFields(name="qname two", email="qmail2@x.example"), at=MORNING
        )
        code = issue(session, one)
        checkin.scan(session, code, at=MORNING)
        desk = checkin.desk_named(session, "Desk 1", at=MORNING)
        checkin.scan(session, "qforeign badge", at=MORNING)
        session.add(HandOver(person_id=one, desk_id=desk.id, left_with="qleftwith", at=MORNING))
        session.add(
            BadgeCollection(
                desk_id=desk.id, number=99, person_id=one, by_name="qdriver", kind="collected",
                at=MORNING,
            )
        )  # fmt: skip
        person = person_named(session, one)
        values = {
            column.key: value
            for column in Person.__table__.columns
            if isinstance(value := getattr(person, column.key), str)
        }
        problem = {
            "sheet": "A", "row": 2, "column": "B", "code": "email", "values": {"value": "qproblem"},
        }  # fmt: skip
        came = Import(file_name="a.xlsx", problems={"list": [problem]}, at=MORNING)
        session.add(came)
        session.flush()
        session.add(
            ImportChange(
                import_id=came.id, position=1, table="people", row_id=one, action="changed",
                before=values, after=values,
            )
        )  # fmt: skip
        registrations.merge(session, one, two, {}, Hand(MORNING))
    backups.make(db, Occasion.ROUTINE, MORNING)
    return one


def words_in(path):
    raw = b"".join(found.read_bytes() for found in path.parent.rglob("*") if found.is_file())
    return {word for words in OF_CLASS.values() for word in words if word.encode() in raw}


def clean(db, kinds):
    done = wiping.wipe(db, lambda session: privacy.remove(session, kinds, at=LATER))
    wiped = wiping.clean(db, LATER)
    with db.write() as session:
        privacy.finish(session)
    return done, wiped


def test_every_column_of_people_has_a_class():
    bookkeeping = {
        "id", "version", "changed_at", "deleted_at", "created_at", "anonymised_at",
        "merged_into_id", "folded", "organisation_id",
    }  # fmt: skip
    known = {column.key for column in Person.__table__.columns} - bookkeeping
    assert all(field_classes.is_known(name) for name in known)
    assert {field.name for field in dataclasses.fields(PersonFields)} - {"cleared"} <= (
        known | {"organisation"}
    )


@pytest.mark.parametrize("last", list(privacy.ORDER))
def test_what_is_removed_stands_nowhere_any_more(db, marked, last):
    kinds = frozenset(privacy.ORDER[: privacy.ORDER.index(last) + 1])
    gone = {word for kind in kinds for word in OF_CLASS[kind]} | {"qproblem"}
    every = {word for words in OF_CLASS.values() for word in words}
    assert words_in(db.path) == every
    done, wiped = clean(db, kinds)
    assert done.kinds == privacy.ORDER[: len(kinds)]
    assert wiped.removed
    assert not wiped.kept
    left = words_in(db.path)
    assert not left & gone
    if last is not Class.PUBLIC:
        assert left == every - gone
    assert not database.check(db.path)
    with db.read() as session:
        assert audit.first_broken(session) is None
        assert not privacy.unfinished(session)
        assert not privacy.due(session, date(2030, 5, 1))
        assert privacy.preview(session, kinds).people == dict.fromkeys(
            [kind for kind in privacy.ORDER if kind in kinds], 0
        )


def test_anonymous_counts_stay_right(db, marked):
    with db.read() as session:
        before = attendance_facts.load(session)
        counts = sorted((one.category, one.country, one.status) for one in before.people)
    clean(db, frozenset({Class.PUBLIC}))
    with db.read() as session:
        after = attendance_facts.load(session)
        assert after.days == before.days
        assert after.attendance.visits == before.attendance.visits
        assert sorted((one.category, one.country, one.status) for one in after.people) == counts
        assert {one.shown_name for one in after.people} == {"—"}
        assert not session.scalars(select(Merge.rows).where(Merge.rows != [])).all()


def test_a_removal_that_is_cancelled_changes_nothing(db, marked):
    before = words_in(db.path)

    def stop(done, _total):
        if done == 3:
            raise Cancelled

    kinds = frozenset(privacy.ORDER)
    with pytest.raises(Cancelled):
        wiping.wipe(db, lambda session: privacy.remove(session, kinds, at=LATER, progress=stop))
    with db.read() as session:
        assert people.view(session, marked).guardian == "qguardian"
        assert not privacy.unfinished(session)
    assert words_in(db.path) == before
    assert len(backups.copies(db.path)) == 1


def test_a_removal_stopped_before_the_file_is_clean_is_known_and_finished(db, marked):
    kinds = frozenset({Class.SENSITIVE})
    wiping.wipe(db, lambda session: privacy.remove(session, kinds, at=LATER))
    with db.read() as session:
        assert privacy.unfinished(session)
    assert "qguardian" in words_in(db.path)  # in the copy
    wiping.clean(db, LATER)
    assert "qguardian" not in words_in(db.path)


def test_dates_follow_the_end_until_somebody_sets_them(db):
    with db.write() as session:
        event = session.scalars(select(Event)).one()
        end = event.end
        assert privacy.dates(session)[Class.SENSITIVE] == end + timedelta(days=30)
        assert privacy.dates(session)[Class.PUBLIC] == end + timedelta(days=365)
        wanted = end + timedelta(days=400)
        privacy.set_dates(session, {Class.CONTACT: wanted}, at=MORNING)
        assert privacy.dates(session)[Class.CONTACT] == wanted
        assert privacy.dates(session)[Class.PUBLIC] == wanted  # never before the rest


def test_what_is_due_is_told_from_its_day_on(db, marked):
    with db.read() as session:
        day = privacy.dates(session)[Class.SENSITIVE]
        assert not privacy.due(session, day - timedelta(days=1))
        found = privacy.due(session, day)
        assert [one.kind for one in found] == [Class.SENSITIVE, Class.SAFEGUARDING]
        assert found[0].people == 1


def test_nobody_can_change_the_record(db, marked):
    for deed in ("UPDATE audit SET actor = 'nobody'", "DELETE FROM audit"):
        with pytest.raises((DatabaseError, sqlcipher3.dbapi2.DatabaseError)), db.write() as session:
            session.execute(text(deed))
    with db.read() as session:
        assert session.scalars(select(Audit)).all()
        assert audit.first_broken(session) is None


def test_erasing_one_person_leaves_nothing_of_them(db, marked):
    with db.write() as session:
        other = people.add(session, PersonFields(name="Somebody else"), at=MORNING)
        registrations.erase(session, marked, Hand(LATER))
    wiping.clean(db, LATER)
    left = words_in(db.path)
    assert left <= {"qforeign", "qproblem"}  # said about nobody known
    with db.read() as session:
        assert people.view(session, other).name == "Somebody else"
        line = session.scalars(select(Audit).order_by(Audit.number.desc())).first()
        assert (line.action, line.row_id) == ("erased", marked)
        assert session.scalars(select(Scan).where(Scan.person_id == marked)).all()


def test_a_minor_goes_by_the_name_on_the_badge_in_every_list(db, add_item):
    """Whatever goes out without being asked for: lists, reports, calendars, programme."""
    add_item("S1", room="Hall")
    with db.write() as session:
        child = people.add(
            session,
            PersonFields(
                name="Zfull Zname", given_name="Zfull", family_name="Zname",
                native_name="زكية الكاملة", display_name="Zaz", minor=True, category="speaker",
            ),
            at=MORNING,
        )  # fmt: skip
        item = session.scalars(select(Item)).one()
        session.add(ItemSpeaker(item_id=item.id, person_id=child))
        checkin.scan(session, issue(session, child), at=MORNING)
    contents = []
    with db.read() as session:
        for subject in (*export.Subject, *export.Report):
            columns = None if isinstance(subject, export.Report) else ("default",)
            contents.append(export.load(session, subject, columns, at=MORNING))
        told = end_of_day.calendars(session)
        (view,) = programme.items(session)[0].speakers
        wanted = export.load(session, export.Subject.PEOPLE, ("name", "guardian"), at=MORNING)
    said = "".join(str((one.listings, one.calendar, one.schedule, one.wall)) for one in contents)
    said += str(told) + view.name + view.native_name
    assert "Zaz" in said
    for part in ("Zfull", "Zname", "زكية"):
        assert part not in said
    assert "Zfull Zname" in str(wanted.listings)
    assert wanted.personal
