"""What the programs do that are killed, starved and cut off from power: real work on real files.

Each function runs in a process of its own and says aloud what it was told is on the disk.
"""

import random
import time
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from event_desk import checkin, codes, people, programme
from event_desk.database import Database, Key, backups, check
from event_desk.database.backups import Occasion
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import imports, unfinished
from event_desk.model import Badge, Base, Event, Import, Person, Scan
from event_desk.people import PersonFields

MORNING = datetime(2030, 5, 1, 6, 0, tzinfo=UTC)
Say = Callable[[str], None]

GIVEN = ("Amal", "Luc", "Nadia", "Omar", "Inés", "رانيا", "هدى", "Tomás", "Zoé", "Sami")
FAMILY = ("Haddad", "Martin", "Ortega", "حداد", "Nasser", "Diallo", "Khoury", "Pérez")


def make_event(path: Path, key: Key | None, size: int) -> list[str]:
    """An event with `size` people and a badge each; returns the codes on their badges."""
    db = Database.create(path, key)
    with db.write() as session:
        programme.create_event(
            session,
            {"en": "Fault event"},
            timezone="Asia/Qatar",
            start=date(2030, 5, 1),
            end=date(2030, 5, 3),
            languages=("ar", "en"),
            at=MORNING - timedelta(days=30),
        )
        event = session.scalars(select(Event)).one()
        made = []
        for number in range(size):
            name = f"{GIVEN[number % 10]} {FAMILY[number % 8]} {number}"
            person_id = people.add(session, PersonFields(name=name), at=MORNING)
            badge = Badge(
                person_id=person_id,
                badge_id=codes.new_badge_id(),
                typing_code=codes.new_typing_code(),
                issued_at=MORNING,
            )
            session.add(badge)
            made.append(codes.make(event.badge_key, event.tag, badge.badge_id))
    db.close()
    return made


def write_list(path: Path, size: int) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Full name", "Organisation", "E-mail", "Country"])
    for number in range(size):
        name = f"{GIVEN[number % 10]} {FAMILY[number % 8]} L{number}"
        sheet.append([name, f"Organisation {number % 17}", f"guest{number}@example.org", "Qatar"])
    book.save(path)


def scanning(path: Path, key: Key | None, badges: Sequence[str], say: Say) -> None:
    db = Database.open(path, key)
    say("ready")
    for number, badge in enumerate(badges):
        with db.write() as session:
            moment = MORNING + timedelta(seconds=number)
            result = checkin.scan(session, badge, at=moment, desk="Desk 1")
        say(f"scan {result.scan_id}")
    db.close()
    say("done")


def importing(path: Path, key: Key | None, table: Path, say: Say) -> None:
    db = Database.open(path, key)
    workbook = imports.read(table)
    with db.read() as session:
        plan = imports.plan(session, workbook, at=MORNING)
    say("ready")
    imports.bring_in(db.read, db.write, plan, at=MORNING)
    say("imported")
    db.close()


def undoing(path: Path, key: Key | None, say: Say) -> None:
    db = Database.open(path, key)
    say("ready")
    imports.undo(db.write, None, at=MORNING + timedelta(hours=1))
    say("undone")
    db.close()


def migrating(path: Path, key: Key | None, say: Say) -> None:
    say("ready")
    Database.open(path, key).close()
    say("migrated")


def copying(path: Path, key: Key | None, say: Say) -> None:
    db = Database.open(path, key)
    say("ready")
    for number in range(50):
        made = backups.make(db, Occasion.ROUTINE, MORNING + timedelta(seconds=number))
        say(f"copied {made.path}")
    db.close()


def mixing(
    path: Path, key: Key | None, badges: Sequence[str], desk: str, seconds: float, say: Say
) -> None:
    """Scans, corrections, additions and copies of one desk among several."""
    chance = random.Random(desk)
    db = Database.open(path, key)
    say("ready")
    admitted = number = refused = 0
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        number += 1
        moment = MORNING + timedelta(milliseconds=50 * number)
        try:
            with db.write() as session:
                more = _step(session, badges, desk, number, moment, chance)
            admitted += more  # counted once it is on the disk
        except EventDeskError as error:  # as the desk is told: nothing happened, try again
            if error.code is not ErrorCode.EVENT_BUSY:
                raise
            refused += 1
        if number % 400 == 0:
            backups.make(db, Occasion.ROUTINE, moment)
    db.close()
    say(f"admitted {admitted}")
    say(f"refused {refused} of {number}")


def _step(
    session: Session,
    badges: Sequence[str],
    desk: str,
    number: int,
    moment: datetime,
    chance: random.Random,
) -> int:
    """Something that a desk does; by how many more are inside then."""
    match chance.randrange(10):
        case 0:
            people.add(session, PersonFields(name=f"Walk-in {desk} {number}"), at=moment)
        case 1:
            person = session.scalars(select(Person).limit(1).offset(number % 40)).one()
            person.position = f"{desk} {number}"
        case 2:
            result = checkin.undo(session, at=moment, desk=desk)
            return -(result.outcome is checkin.Outcome.UNDONE)
        case _:
            badge = badges[chance.randrange(len(badges))]
            result = checkin.scan(session, badge, at=moment, desk=desk)
            return result.outcome is checkin.Outcome.ADMITTED
    return 0


# What is found afterwards


def findings(path: Path, key: Key | None) -> list[str]:
    """Open the file as the program does, finish what was begun, and look at all of it."""
    db = Database.open(path, key)
    unfinished.tidy_up(db.read, db.write)
    trust = db.trust.name
    db.close()
    return [*check(path, key), *(["short"] if trust in ("SHORT", "CHANGED") else [])]


def scan_ids(path: Path, key: Key | None) -> set[UUID]:
    return set(_read(path, key, lambda session: session.scalars(select(Scan.id)).all()))


def counts(path: Path, key: Key | None) -> dict[str, int]:
    def count(session):
        living = select(func.count()).select_from(Person).where(Person.deleted_at.is_(None))
        found = {"people": session.scalar(living)}
        found["imports"] = session.scalar(
            select(func.count())
            .select_from(Import)
            .where(Import.state == "applied", Import.undone_at.is_(None))
        )
        return found

    return _read(path, key, count)


def content(path: Path, key: Key | None) -> dict[str, list[str]]:
    """Every row of every table, as text."""

    def read(session):
        return {
            table.name: sorted(map(str, session.execute(select(table)).all()))
            for table in Base.metadata.sorted_tables
        }

    return _read(path, key, read)


def _read(path: Path, key: Key | None, ask: Callable):
    db = Database.open(path, key)
    try:
        with db.read() as session:
            return ask(session)
    finally:
        db.close()
