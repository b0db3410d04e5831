"""A small event with people in both scripts, rooms and items, opened in a real window."""

import shutil
from datetime import UTC, date, datetime, timedelta

import pytest
from lists import workbook
from PySide6.QtCore import QCoreApplication, QEvent
from sqlalchemy import select

from event_desk import clock, codes, files, people, programme
from event_desk.allocation import solver, storage
from event_desk.database import Database
from event_desk.exchange import imports
from event_desk.model import Badge, Event, Item, Room, Scan
from event_desk.people import PersonFields
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.changes import Changes
from event_desk.ui.context import Context
from event_desk.ui.main_window import MainWindow
from event_desk.ui.settings import Settings

GUESTS = (
    ("Amal Haddad", "أمل حداد", "Lebanese University", "speaker", "amal.haddad@ul.example"),
    ("Rami Haddad", "رامي حداد", "American University", "media", "rami@aub.example"),
    ("Jean-Luc Ñandú", "", "Exemple France", "participant", "jl@exemple.example"),
    ("Mohamed Ali", "محمد علي", "Doha Council", "participant", "m.ali@doha.example"),
    ("Li Wei", "", "Child Helpline China", "vip", "li.wei@helpline.example"),
    ("Łukasz Østergård", "", "Nordic Network", "participant", "lukasz@nordic.example"),
)


@pytest.fixture(scope="session")
def sample_event(tmp_path_factory):
    """The event file; each test works on a copy of it."""
    path = tmp_path_factory.mktemp("sample") / "sample.eventdesk"
    at = clock.now().replace(microsecond=0)
    made = Database.create(path)
    with made.write() as session:
        programme.create_event(
            session,
            {"en": "Annual meeting", "ar": "الاجتماع السنوي"},
            timezone="Asia/Qatar",
            start=date(2026, 6, 9),
            end=date(2026, 6, 11),
            languages=["ar", "en", "fr", "es"],
            at=at,
        )
        room = Room(name="Main Hall", names={"en": "Main Hall", "ar": "القاعة الكبرى"})
        room.capacity = 100
        session.add(room)
        session.flush()
        session.add(
            Item(
                code="OPEN",
                kind="opening",
                titles={"en": "Opening", "ar": "الافتتاح"},
                start=datetime(2026, 6, 9, 6, 0, tzinfo=UTC),
                end=datetime(2026, 6, 9, 7, 30, tzinfo=UTC),
                room_id=room.id,
            )
        )
        for number, (name, native, organisation, category, email) in enumerate(GUESTS):
            given, _, family = name.partition(" ")
            person_id = people.add(
                session,
                PersonFields(
                    name=name,
                    given_name=given,
                    family_name=family,
                    native_name=native,
                    organisation=organisation,
                    category=category,
                    email=email,
                    languages=("ar", "fr") if native else ("en",),
                    flag="Needs a seat near the door" if name == "Li Wei" else "",
                ),
                at=at - timedelta(days=1),
            )
            session.add(
                Badge(
                    person_id=person_id,
                    badge_id=number.to_bytes(5, "big"),
                    typing_code=f"BCDFGHJ{number + 2}",
                    issued_at=at - timedelta(hours=3),
                )
            )
    made.close()
    return path


@pytest.fixture
def db(sample_event, tmp_path):
    path = tmp_path / "sample.eventdesk"
    shutil.copyfile(sample_event, path)
    made = Database.open(path)
    yield made
    made.close()


@pytest.fixture
def badge_of(db):
    """The 44 digits on the badge of the person at that place in GUESTS."""
    with db.read() as session:
        event = session.scalars(select(Event)).one()
        key, tag = event.badge_key, event.tag
    return lambda number: codes.make(key, tag, number.to_bytes(5, "big"))


@pytest.fixture
def context(qapp, db, tmp_path):
    settings = Settings(tmp_path / "settings.ini")
    theme.apply(qapp, "light", 100)
    i18n.apply(qapp, "en")
    with db.read() as session:
        event = programme.event_facts(session)
    changes = Changes()
    db.on_commit(changes.announce)
    return Context(db, event, "Desk 2", changes, settings, tmp_path / "sample.eventdesk")


@pytest.fixture
def window(qtbot, context):
    made = MainWindow(context)
    made.show()
    with qtbot.waitExposed(made):
        pass
    yield made
    made.close()
    made.deleteLater()
    # Now, not at some later time: a window left over is painted and polished with the next one.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def outcomes(db):
    """What was written at the gates, in order: `outcomes() -> ["admitted", …]`."""

    def read():
        with db.read() as session:
            return list(session.scalars(select(Scan.outcome).order_by(Scan.at, Scan.number)))

    return read


@pytest.fixture(scope="session")
def meeting_file(tmp_path_factory):
    """The annual meeting of the sample workbook with the Arabic list, imported and planned."""
    path = tmp_path_factory.mktemp("meeting") / "meeting.eventdesk"
    at = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
    made = Database.create(path)
    with made.write() as session:
        programme.create_event(
            session,
            {"en": "Annual meeting", "ar": "الاجتماع السنوي"},
            timezone="Europe/Paris",
            start=date(2026, 6, 9),
            end=date(2026, 6, 11),
            languages=["ar", "en", "fr", "es"],
            at=at,
        )
    for name in ("annual-meeting-2026.xlsx", "arabic_organiser.xlsx"):
        workbook = imports.read(files.resource(f"sample/{name}"))
        with made.read() as session:
            plan = imports.plan(session, workbook, at=at)
        imports.apply(made.write, plan, at=at)
    with made.read() as session:
        problem = storage.load(session)
    with made.write() as session:
        storage.save(session, problem, solver.quick(problem), at)
    made.close()
    return path


@pytest.fixture
def meeting(qapp, meeting_file, tmp_path):
    """A context over a copy of the meeting's file, in English and light."""
    path = tmp_path / "meeting.eventdesk"
    shutil.copyfile(meeting_file, path)
    made = Database.open(path)
    settings = Settings(tmp_path / "settings.ini")
    theme.apply(qapp, "light", 100)
    i18n.apply(qapp, "en")
    with made.read() as session:
        event = programme.event_facts(session)
    changes = Changes()
    made.on_commit(changes.announce)
    yield Context(made, event, "Desk 2", changes, settings, path)
    tasks.stop_all()
    made.close()


@pytest.fixture
def hall(qtbot, meeting):
    """The whole window on the meeting."""
    made = MainWindow(meeting)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def listed(tmp_path):
    """A list on the disk: `listed("guests.xlsx", row, …, Other=[row, …])`, by sheets."""

    def make(name, *rows, sheet="Guests", **more):
        return workbook(tmp_path / name, {sheet: rows, **more})

    return make
