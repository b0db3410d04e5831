"""Desks of a shared event for tests: event files on disk, workers on threads, one real server."""

import shutil
import time
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
from clusters import cluster as cluster
from clusters import free_port, open_folder
from sqlalchemy import select

from event_desk import checkin, clock, people
from event_desk.database import Database
from event_desk.model import Person, Scan
from event_desk.people import PersonFields
from event_desk.sharing import invitations, joining, lines, server
from event_desk.sharing.values import LinkState
from event_desk.sharing.worker import Worker

LIMIT_S = 20.0
DAY = datetime(2030, 5, 1, 6, 0, tzinfo=UTC)


def until(met, what="", limit=LIMIT_S):
    """Wait for a condition; gives what it gave."""
    end = time.monotonic() + limit
    while not (found := met()):
        assert time.monotonic() < end, f"waited {limit} s in vain: {what or met}"
        time.sleep(0.01)
    return found


def invitation(offer, kind="organiser"):
    """As if it were typed; on the loopback, where the tests' server listens."""
    port = offer.addresses[0].rpartition(":")[2]
    found = invitations.read(f"127.0.0.1:{port}", offer.codes[kind])
    assert found is not None
    return found


class Desk:
    """An open event file; `working()` has its worker run."""

    def __init__(self, path, name):
        self.path, self.name = path, name
        self.db = Database.open(path)
        self.statuses = []
        self.worker = None
        self.db.on_commit(lambda _tables: self.worker and self.worker.nudge())

    @property
    def read(self):
        return self.db.read

    @property
    def write(self):
        return self.db.write

    @property
    def status(self):
        return self.statuses[-1] if self.statuses else None

    def start(self, **times):
        self.worker = Worker(self.db.read, self.db.write, self.statuses.append, **times)
        self.worker.start()
        return self.worker

    def connected(self):
        until(lambda: self.status and self.status.link is LinkState.CONNECTED, self.statuses)

    def sent(self):
        """Until the server has all that was done here."""

        def all_there():
            with self.db.read() as session:
                return lines.waiting(session, self.worker._known.number) == 0

        until(all_there)

    def stop(self):
        if self.worker is not None:
            self.worker.stop()
            self.worker = None

    def close(self):
        self.stop()
        self.db.close()

    def add(self, name, **fields):
        with self.db.write() as session:
            return people.add(session, PersonFields(name=name, **fields), at=clock.now())

    def admit(self, person_id, at=None):
        with self.db.write() as session:
            return checkin.admit(
                session, person_id, gate="entrance", at=at or clock.now(), desk=self.name
            )

    def names(self):
        with self.db.read() as session:
            return sorted(session.scalars(select(Person.name).where(Person.deleted_at.is_(None))))

    def scans(self):
        with self.db.read() as session:
            return set(session.scalars(select(Scan.id)))


def joined(offer, path, name, kind="organiser", **given):
    joining.join(
        invitation(offer, kind), name=name, target=path, create=Database.create, at=DAY, **given
    )
    return Desk(path, name)


@contextmanager
def working(*desks, **times):
    for desk in desks:
        desk.start(**times)
    try:
        for desk in desks:
            desk.connected()
        yield
    finally:
        for desk in desks:
            desk.stop()


@pytest.fixture
def url(cluster):
    """Of a server that holds nothing, with its owner's rights."""
    owner = cluster.owner()
    with owner.within(30) as connection:
        connection.exec_driver_sql("DROP SCHEMA IF EXISTS event_desk CASCADE")
    owner.close()
    secret = (cluster.folder / "owner").read_text()
    return f"postgresql://event_desk_owner:{secret}@127.0.0.1:{cluster.port}/event_desk"


@pytest.fixture
def desks(tmp_path, empty_event, url):
    """`desks.first`, shared, and `desks.join("Desk 2", "door")` for more; closed at the end."""
    made = Desks(tmp_path, empty_event, url)
    yield made
    for desk in made.all:
        desk.close()


class Desks:
    def __init__(self, folder, event, url):
        self.folder, self.event, self.url = folder, event, url
        self.all = []
        self.offer = None

    def alone(self, name="Desk 1"):
        path = self.folder / f"{name}.eventdesk"
        shutil.copyfile(self.event, path)
        self.all.append(Desk(path, name))
        return self.all[-1]

    def shared(self, name="Desk 1"):
        desk = self.alone(name)
        self.share(desk)
        return desk

    def share(self, desk):
        self.offer = joining.share(desk.read, desk.write, name=desk.name, url=self.url, at=DAY)

    def join(self, name, kind="organiser", **given):
        path = self.folder / f"{name}.eventdesk"
        self.all.append(joined(self.offer, path, name, kind, **given))
        return self.all[-1]


@pytest.fixture
def data_home(monkeypatch):
    """Where a laptop's own server goes, so that none is left."""
    with open_folder() as folder:
        monkeypatch.setenv("XDG_DATA_HOME", str(folder))
        # Several test processes start servers at the same time, and stop and start them again.
        monkeypatch.setattr(server, "PORT", free_port())
        yield folder
