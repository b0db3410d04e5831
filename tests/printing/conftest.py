"""A queue, somebody to print for, and a spooler in memory."""

import pytest
from printers import GOOD
from sqlalchemy import select

from event_desk import clock, printing
from event_desk.badges.printable import printable, trial
from event_desk.model import Badge, PrintJob
from event_desk.printing import (
    Kind,
    Printer,
    PrinterState,
    Spooler,
    SpoolState,
    Status,
    UnreachableError,
)

DESK = "Desk 1"


@pytest.fixture
def guest(add_person):
    return add_person()


@pytest.fixture
def put(db):
    def put(*people, printer=GOOD, **given):
        with db.write() as session:
            return printing.put(session, people, printer, at=clock.now(), desk=DESK, **given)

    return put


@pytest.fixture
def draw(db):
    def draw(jobs):
        if jobs[0].kind is Kind.TEST:
            return trial(db.read)
        first = jobs[0]
        return printable(
            db.read, [job.person_id for job in jobs],
            design=first.design, sheet=first.sheet, start_at=first.start_at,
        )  # fmt: skip

    return draw


@pytest.fixture
def step(db, draw):
    def step(spooler, now=clock.now, watched=""):
        return printing.step(db.read, db.write, spooler, draw, desk=DESK, now=now, watched=watched)

    return step


@pytest.fixture
def statuses(db):
    def read():
        with db.read() as session:
            query = select(PrintJob.status).order_by(PrintJob.number)
            return [Status(status) for status in session.scalars(query)]

    return read


@pytest.fixture
def times_printed(db):
    def read(person_id):
        with db.read() as session:
            query = select(Badge.printed).where(
                Badge.person_id == person_id, Badge.replaced_at.is_(None)
            )
            return session.scalar(query)

    return read


class Paper:
    """A spooler in memory that does what it is told, and remembers what it got."""

    def __init__(self):
        self.got = []
        self.outcome = SpoolState.PENDING
        self.state = PrinterState.READY
        self.breaks = None
        self.knows = True
        self.cancelled = []

    def spooler(self):
        return Spooler(self.printers, self.spool, self.states, self.find, self.cancelled.append)

    def printers(self, _closely):
        if isinstance(self.breaks, UnreachableError):
            raise self.breaks
        return (Printer(GOOD, self.state),)

    def spool(self, document):
        if self.breaks:
            raise self.breaks
        self.got.append(document)
        return str(len(self.got))

    def states(self, ids):
        return dict.fromkeys(ids, (self.outcome, "a jam"))

    def find(self, _printer, title):
        titles = [document.title for document in self.got]
        return str(titles.index(title) + 1) if self.knows and title in titles else None


@pytest.fixture
def paper():
    return Paper()
