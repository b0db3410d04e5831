"""An event that is shared from this machine with a server of its own, and joined from it."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from event_desk import clock
from event_desk.database import Database
from event_desk.sharing import invitations, joining, own_part, server
from event_desk.sharing.connecting import Watched
from event_desk.sharing.invitations import Invitation


class SharedEvent:
    """`path` is the file of the laptop that has the server, which is in `folder`."""

    def __init__(self, path: Path, name: str = "Desk 1") -> None:
        self.path = path
        db = Database.open(path)
        self.offer = joining.share(db.read, db.write, name=name, at=clock.now())
        with db.read() as session:
            mine = own_part.me(session)
        db.close()
        self.folder = Path(mine.server)
        self.port = mine.place.port

    def invitation(self, kind: str = "organiser", host: str = "", port: int = 0) -> Invitation:
        """By way of this machine, or of whatever stands in between."""
        where = f"{host or '127.0.0.1'}:{port or self.port}"
        found = invitations.read(where, self.offer.codes[kind])
        assert found is not None
        return found

    def join(
        self, target: Path, name: str, kind: str = "organiser", *, host: str = "", port: int = 0
    ) -> Path:
        return joining.join(
            self.invitation(kind, host, port),
            name=name,
            target=target,
            create=Database.create,
            at=clock.now(),
        )

    def owner(self) -> Watched:
        return server.start(self.folder).owner()

    @property
    def postmaster(self) -> int:
        return int((self.folder / "data" / "postmaster.pid").read_text().split()[0])

    def stop(self) -> None:
        server.stop(self.folder)

    def start(self) -> None:
        server.start(self.folder)


@contextmanager
def place_for_servers(folder: Path | None = None) -> Iterator[Path]:
    """Where the servers of this process lie: not below a folder that others can't come into."""
    made = folder or Path(tempfile.mkdtemp(prefix="event-desk-servers-"))
    made.chmod(0o711)
    before = os.environ.get("XDG_DATA_HOME")
    os.environ["XDG_DATA_HOME"] = str(made)
    try:
        yield made
    finally:
        for data in made.glob("event-desk/servers/*"):
            server.stop(data)
        if before is None:
            del os.environ["XDG_DATA_HOME"]
        else:
            os.environ["XDG_DATA_HOME"] = before
        if folder is None:
            shutil.rmtree(made, ignore_errors=True)
