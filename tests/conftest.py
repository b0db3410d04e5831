"""What all tests share: an event file on disk, and people made for the test."""

import io
import json
import os
import shutil
import sys
import tempfile
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

import lists
import pytest
from helpers import MORNING, issue
from printers import Cups, missing
from pytestqt.qtbot import QtBot

from event_desk import people, programme, texts
from event_desk.cli import main
from event_desk.database import Database
from event_desk.model import Item, Room
from event_desk.people import PersonFields

if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items):
    """On several cores a file stays on one of them, but for a `long` test, which goes by itself
    unless it is `long("file")`. Those begin first, or a core would end with minutes of work alone.
    """
    items.sort(key=lambda item: item.get_closest_marker("long") is None)
    for item in items:
        long = item.get_closest_marker("long")
        alone = long is not None and not long.args
        item.add_marker(pytest.mark.xdist_group(item.nodeid if alone else str(item.path)))


class PatientBot(QtBot):
    """Waits longer than pytest-qt's five seconds: two busy cores can hold a window up that long."""

    def waitUntil(self, callback, *, timeout=60_000):  # noqa: N802 - Qt's way
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=60_000, **options):  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture
def qtbot(qapp, request):
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _english():
    texts.set_language("en")
    yield
    texts.set_language("en")


@pytest.fixture
def event_path(tmp_path):
    return tmp_path / "test.eventdesk"


@pytest.fixture(scope="session")
def empty_event(tmp_path_factory):
    """An event in Qatar from 1 to 3 May 2030, with nobody in it yet; copied for each test."""
    path = tmp_path_factory.mktemp("event") / "empty.eventdesk"
    database = Database.create(path)
    with database.write() as session:
        programme.create_event(
            session,
            {"en": "Test event", "ar": "فعالية"},
            timezone="Asia/Qatar",
            start=date(2030, 5, 1),
            end=date(2030, 5, 3),
            languages=("ar", "en", "fr", "es"),
            at=MORNING - timedelta(days=30),
        )
    database.close()
    return path


@pytest.fixture
def db(empty_event, event_path):
    shutil.copyfile(empty_event, event_path)
    database = Database.open(event_path)
    yield database
    database.close()


@pytest.fixture
def take(db, tmp_path):
    """Import rows of a sheet: `take(("Name",), ("Amal Haddad",)) -> plan`."""
    made = iter(range(100))

    def take(*rows, sheet="Sheet1", **options):
        path = lists.workbook(tmp_path / f"list{next(made)}.xlsx", *rows, sheet=sheet)
        return lists.run(db, path, at=MORNING, **options)[0]

    return take


@pytest.fixture
def add_person(db):
    """Add a person with a badge: `add_person(name="Amal Haddad") -> (id, code)`."""

    def add(badge: bool = True, **given: object) -> tuple[UUID, str]:
        with db.write() as session:
            person_id = people.add(
                session, PersonFields(**{"name": "Amal Haddad", **given}), at=MORNING
            )
            if not badge:
                return person_id, ""
            return person_id, issue(session, person_id)

    return add


@pytest.fixture
def add_item(db):
    """Add a session: `add_item("A1", room="Hall", capacity=2, access="invited")`."""

    def add(code: str, *, room: str = "", capacity: int = 0, start: datetime = MORNING, **given):
        with db.write() as session:
            place = session.query(Room).filter_by(name=room).one_or_none() if room else None
            if room and place is None:
                place = Room(name=room, capacity=capacity)
                session.add(place)
                session.flush()
            item = Item(
                code=code,
                titles={"en": f"Session {code}"},
                start=start,
                end=start + timedelta(hours=1),
                room_id=place.id if place else None,
                **given,
            )
            session.add(item)
            session.flush()
            return item.id

    return add


@pytest.fixture
def run(capsys, monkeypatch):
    """Run a command: `run("people", event, "--json") -> (exit code, what it said, complaints)`."""

    def command(*arguments, stdin=""):
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin))
        code = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return command


@pytest.fixture
def ask(run):
    """The same for commands that must succeed: the JSON that they say."""

    def command(*arguments, **options):
        code, said, complaints = run(*arguments, "--json", **options)
        assert code == 0, complaints
        return json.loads(said)

    return command


@pytest.fixture
def event(event_path, run):
    code, _, complaints = run(
        "new", event_path, "--name", "Test", "--timezone", "Asia/Qatar",
        "--start", "2026-06-09", "--end", "2026-06-11",
    )  # fmt: skip
    assert code == 0, complaints
    return event_path


@pytest.fixture
def guest(event, ask):
    """A person with a badge; gives the person as JSON."""

    def add(name="Amal Haddad", **fields):
        options = [text for key, value in fields.items() for text in (f"--{key}", value)]
        code = ask("person", event, "add", "--name", name, *options)["code"]
        ask("badges", event, "--out", event.with_suffix(".pdf"), "--person", code)
        return next(one for one in ask("people", event) if one["code"] == code)

    return add


@pytest.fixture(scope="session")
def _cups_server():
    if why := missing():
        pytest.skip(why)
    # Not below pytest's own folder: each run that starts shuts that to others, and CUPS's filters
    # work under another user.
    with tempfile.TemporaryDirectory(prefix="event-desk-cups-") as folder:
        made = Cups(Path(folder))
        try:
            made.start()
            yield made
        finally:
            made.stop()


@pytest.fixture
def cups(_cups_server, monkeypatch):
    """A real CUPS with one printer that prints into files and one that nobody answers for."""
    _cups_server.clean()
    monkeypatch.setenv("CUPS_SERVER", _cups_server.address)
    yield _cups_server
    _cups_server.clean()
