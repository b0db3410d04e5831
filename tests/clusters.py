"""A PostgreSQL of the tests' own: made once, in a folder that goes with it, on loopback only."""

import secrets
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from event_desk.sharing import own_part, sealing, server, store
from event_desk.sharing.connecting import Login, Place, Watched, connect
from event_desk.sharing.server import Server
from event_desk.sharing.store import EventThere

EVENT = UUID(int=11)


def missing() -> str:
    """Why there can be no server here; empty where there can."""
    return "" if server.find() else "PostgreSQL isn't installed here (postgresql)"


@contextmanager
def open_folder() -> Iterator[Path]:
    """A folder that another user can come into, which pytest's own are not for root's tests."""
    folder = Path(tempfile.mkdtemp(prefix="event-desk-tests-"))
    folder.chmod(0o711)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@pytest.fixture(scope="session")
def cluster() -> Iterator[Server]:
    """One that runs for all tests of a process; `empty_store` gives it a fresh state."""
    if why := missing():
        pytest.skip(why)
    with open_folder() as folder:
        yield server.start(folder / "server", listen="127.0.0.1", port=free_port())
        server.stop(folder / "server")


class Store:
    """A shared event on the cluster, without any desk yet; `keys` are an organiser's."""

    def __init__(self, cluster: Server) -> None:
        self.cluster = cluster
        self.keys = sealing.new_keys()
        self.owner = cluster.owner()
        self._open: list[Watched] = [self.owner]
        with self.owner.within(30) as connection:
            connection.exec_driver_sql("DROP SCHEMA IF EXISTS event_desk CASCADE")
            event = EventThere(EVENT, "Test event", "1", cluster.certificate)
            store.prepare(connection, event)

    @property
    def place(self) -> Place:
        return self.cluster.place

    def login(self, secret: str) -> Login:
        return own_part.login(self.place.database, secret)

    def desk(self, kind: str = "organiser", name: str = "") -> "DeskThere":
        """A desk that has joined, with a connection of its own."""
        origin, secret = uuid4(), secrets.token_hex(16)
        with self.owner.within(5) as connection:
            store.register(
                connection, origin, secret, name=name or f"Desk {len(self._open)}", kind=kind
            )
        watched = connect(self.place, self.login(secret), self.cluster.certificate)
        self._open.append(watched)
        return DeskThere(origin, secret, kind, sealing.keys_for(kind, self.keys), watched)

    def close(self) -> None:
        for one in self._open:
            one.close()


class DeskThere:
    """`call(store.heads)`, `call(store.upload, origin, lines, keys)`: as that desk."""

    def __init__(
        self, origin: UUID, secret: str, kind: str, keys: dict[str, str], watched: Watched
    ) -> None:
        self.origin, self.secret, self.kind, self.keys = origin, secret, kind, keys
        self.watched = watched
        self.login = own_part.login(watched.place.database, secret)

    def call(self, function, *values, seconds: float = 10, **named):
        with self.watched.within(seconds) as connection:
            return function(connection, *values, **named)


@pytest.fixture
def empty_store(cluster: Server) -> Iterator[Store]:
    made = Store(cluster)
    yield made
    made.close()
