"""An event that four laptops share, made once; each morning begins with copies of it."""

import secrets
import shutil
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from clusters import Store
from desks import ground
from desks.laptops import Laptop

from event_desk import clock
from event_desk.database import Database
from event_desk.model import Event, Sharing
from event_desk.sharing import capture, own_part, sealing, store

TABLES = ("events", "desks", "lines", "claims", "keys")


class Fleet:
    """`begin` gives the laptops of a new morning, and the server as it was in the beginning."""

    def __init__(self, folder: Path, cluster, size: int, count: int = 4) -> None:
        self.folder = folder
        self.count = count
        self.store = Store(cluster)
        self.ground = ground.make(folder / "1.eventdesk", size)
        self.codes = self.ground.codes
        self.laptops: list[Laptop] = []
        event = _event(self.ground.path)
        with self.store.owner.within(30) as connection:
            connection.exec_driver_sql("DELETE FROM event_desk.events")
            store.prepare(
                connection,
                store.EventThere(event, "Shared event", "1", cluster.certificate),
            )
        for number in range(1, count + 1):
            path = folder / f"{number}.eventdesk"
            self._join(path, f"Desk {number}", first=number == 1)
        for number in (1, *range(1, count + 1)):
            laptop = Laptop(folder / f"{number}.eventdesk", f"Desk {number}")
            laptop.first_sync()
            laptop.close()
        for _round in range(2):
            for number in range(1, count + 1):
                laptop = Laptop(folder / f"{number}.eventdesk", f"Desk {number}")
                laptop.exchange()
                laptop.close()
        with self.store.owner.within(30) as connection:
            connection.exec_driver_sql("DROP SCHEMA IF EXISTS saved CASCADE")
            connection.exec_driver_sql("CREATE SCHEMA saved")
            for name in TABLES:
                connection.exec_driver_sql(
                    f"CREATE TABLE saved.{name} AS SELECT * FROM event_desk.{name}"
                )

    def _join(self, path: Path, name: str, *, first: bool) -> None:
        db = Database.open(path) if first else Database.create(path)
        secret, place = secrets.token_hex(32), self.store.place
        sharing = Sharing(
            name=name,
            kind="organiser",
            host=place.host,
            port=place.port,
            database=place.database,
            keys={**sealing.keys_for("organiser", self.store.keys), own_part.SECRET: secret},
            certificate=self.store.cluster.certificate,
            joined_at=clock.now(),
        )
        origin = sharing.id
        with self.store.owner.within(10) as connection:
            store.register(connection, origin, secret, name=name, kind="organiser")
        with db.write() as session:
            session.add(sharing)
            session.flush()
            if first:
                capture.begin(session)
            else:
                capture.renew(session)
        db.close()

    def begin(self) -> list[Laptop]:
        with self.store.owner.within(30) as connection:
            names = ", ".join(f"event_desk.{name}" for name in TABLES)
            connection.exec_driver_sql(f"TRUNCATE {names}")
            for name in TABLES:
                connection.exec_driver_sql(
                    f"INSERT INTO event_desk.{name} SELECT * FROM saved.{name}"
                )
        self.laptops = []
        morning = self.folder / secrets.token_hex(4)
        morning.mkdir()
        for number in range(1, self.count + 1):
            path = morning / f"{number}.eventdesk"
            shutil.copyfile(self.folder / path.name, path)
            self.laptops.append(Laptop(path, f"Desk {number}"))
        return self.laptops

    def end(self) -> None:
        for laptop in self.laptops:
            with suppress(Exception):
                laptop.close()
        if self.laptops:
            shutil.rmtree(self.laptops[0].path.parent)
        self.laptops = []

    def line_ids(self) -> set[str]:
        with self.store.owner.within(30) as connection:
            found = connection.exec_driver_sql("SELECT id FROM event_desk.lines")
            return {row[0].hex for row in found}

    def close(self) -> None:
        self.store.close()


def _event(path: Path) -> UUID:
    db = Database.open(path)
    with db.read() as session:
        found = session.query(Event.id).scalar()
    db.close()
    return found
