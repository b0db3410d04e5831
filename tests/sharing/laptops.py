"""Laptops that share an event, each with a file of its own, exchanging lines directly."""

import shutil
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from helpers import MORNING
from sqlalchemy import select, update

from event_desk import clock, people, programme
from event_desk.database import Database
from event_desk.model import Base, Event, OtherDesk, Sharing
from event_desk.sharing import applying, capture, lines, tables


class Laptop:
    """An event file that is shared, and what its user does with it."""

    def __init__(self, path: Path, name: str, kind: str = "organiser") -> None:
        self.name = name
        self.db = Database.open(path)
        self.at = MORNING
        self.kind = kind

    @contextmanager
    def write(self):
        with self.db.write() as session:
            yield session

    def read(self):
        return self.db.read()

    def begin(self) -> None:
        with self.write() as session:
            session.add(Sharing(name=self.name, kind=self.kind, joined_at=MORNING))
            session.flush()
            capture.begin(session)

    @property
    def origin(self):
        with self.read() as session:
            return session.scalar(select(Sharing.id))

    def later(self, **delta):
        self.at += timedelta(**delta)
        return self.at

    def give(self, other: "Laptop", limit: int = 100_000, only=None) -> int:
        """Send the other what it hasn't got."""
        with other.read() as session:
            heads = lines.heads(session)
        with self.read() as session:
            some = lines.since(session, heads, limit)
        some = [one for one in some if only is None or one.origin in only]
        some = [other.of_its_kind(one) for one in some]
        if not some:
            return 0
        with other.write() as session:
            done = applying.receive(session, some).count
            # What the server tells of each other's names.
            mine = update(OtherDesk).where(OtherDesk.id == self.origin).values(name=self.name)
            session.execute(mine)
            return done

    def of_its_kind(self, line):
        return line


def exchange(*laptops: Laptop) -> None:
    """Until everybody has everything, what is settled on the way included."""
    for _round in range(20):
        given = sum(one.give(other) for one in laptops for other in laptops if one is not other)
        if not given:
            return
    raise AssertionError("the laptops never come to an end")


def join(first: Laptop, folder: Path, name: str, kind: str = "organiser", taking=Laptop) -> Laptop:
    path = folder / f"{name}.eventdesk"
    Database.create(path).close()
    joined = taking(path, name, kind)
    with joined.write() as session:
        session.add(Sharing(name=name, kind=kind, joined_at=clock.now()))
        session.flush()
        capture.renew(session)
    first.give(joined)
    return joined


def rows(laptop: Laptop, *leave_out: str) -> dict[str, list[str]]:
    """Every shared row as it is stored, and what follows from them; without what is one laptop's
    own, and without what only counts changes."""
    found: dict[str, list[str]] = {}
    with laptop.read() as session:
        for table in (*tables.shared(), Base.metadata.tables["presences"]):
            own = {"version", "last_number", "settings", "retention"} | (
                {"id"} if table.name == "presences" else set()
            )
            names = [one.name for one in table.columns if one.name not in own | set(leave_out)]
            if table.name == "desks":
                names.remove("last_tick")
            rows = session.connection().exec_driver_sql(
                f'SELECT {lines.quoted(names)} FROM "{table.name}"'
            )
            found[table.name] = sorted(map(repr, map(tuple, rows)))
        event = session.scalars(select(Event)).one()
        kept = {key: event.settings[key] for key in set(event.settings) - tables.OWN_SETTINGS}
        found["settings"] = [repr(sorted(kept.items())), repr(sorted(event.retention.items()))]
        for one in ("people_text",):
            rows = session.connection().exec_driver_sql(f"SELECT person_id, folded FROM {one}")
            found[one] = sorted(map(repr, map(tuple, rows)))
        held = session.connection().exec_driver_sql("SELECT count(*) FROM lines WHERE held <> ''")
        assert held.scalar_one() == 0
        broken = session.connection().exec_driver_sql("PRAGMA foreign_key_check").all()
        assert broken == []
    return found


def assert_same(*laptops: Laptop) -> None:
    first = rows(laptops[0])
    for other in laptops[1:]:
        theirs = rows(other)
        for table in first:
            assert theirs[table] == first[table], (table, laptops[0].name, other.name)


def assert_says_what_its_lines_say(laptop: Laptop) -> None:
    """A file made from nothing but the lines has the same rows."""
    from event_desk.sharing.fold import row

    with laptop.read() as session:
        for table in tables.shared():
            ids = session.connection().exec_driver_sql(f'SELECT id FROM "{table.name}"').all()
            known = {one[0] for one in ids}
            told = session.connection().exec_driver_sql(
                'SELECT DISTINCT row_id FROM lines WHERE "table" = ?', (table.name,)
            )
            by_row = {}
            for line in lines.of_rows(session, table.name, [one[0] for one in told]):
                by_row.setdefault(line.row_id, []).append(line)
            alive = {key for key, some in by_row.items() if not row(some).gone}
            assert alive == known, table.name


def copy(laptop: Laptop, path: Path) -> Path:
    shutil.copyfile(laptop.db.path, path)
    return path


@contextmanager
def three_laptops(folder: Path, names, more=lambda session: None):
    """Of an event of one day, with people of these names and what `more(session)` adds."""
    path = folder / "first.eventdesk"
    made = Database.create(path)
    with made.write() as session:
        programme.create_event(
            session,
            {"en": "Shared"},
            timezone="UTC",
            start=date(2030, 5, 1),
            end=date(2030, 5, 1),
            languages=("en",),
            at=MORNING,
        )
        for name in names:
            people.add(session, people.PersonFields(name=name), at=MORNING)
        more(session)
    made.close()
    first = Laptop(path, "Desk 1")
    first.begin()
    laptops = [first, join(first, folder, "Desk 2"), join(first, folder, "Desk 3")]
    exchange(*laptops)
    yield laptops
    for one in laptops:
        one.db.close()
