"""The queue, against a CUPS that prints into files, one that is dead, and none at all."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from datetime import timedelta

import pytest
from helpers import MORNING
from printers import DEAD, GOOD
from sqlalchemy import select, update

from event_desk import badges, clock, printing
from event_desk.badges.printable import printable, trial
from event_desk.model import Badge, PrintJob
from event_desk.paper import raster
from event_desk.paper.shifting import shifted
from event_desk.printing import (
    Kind,
    Printer,
    PrinterState,
    Reason,
    RefusedError,
    Spooler,
    SpoolState,
    Status,
    UncertainError,
    UnreachableError,
)
from event_desk.printing.worker import AT_ONCE, CUT_OFF_AFTER

DESK = "Desk 1"
SEEN_WITHIN_S = 3.0


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


def work_until(step, spooler, done, seconds=15):
    until = time.monotonic() + seconds
    while True:
        snapshot = step(spooler, watched=GOOD)
        if done(snapshot):
            return snapshot
        assert time.monotonic() < until, snapshot
        time.sleep(0.1)


# With CUPS


def test_a_badge_comes_out_and_counts_when_cups_says_it_is_completed(
    cups, guest, put, step, statuses, times_printed
):
    person, code = guest
    put(person)
    spooler = printing.spooler()
    snapshot = step(spooler)
    assert snapshot.printer(GOOD).state in printing.FIT
    assert statuses() == [Status.SENT]
    assert times_printed(person) == 0
    work_until(step, spooler, lambda found: not found.at_work)
    assert statuses() == [Status.PRINTED]
    assert times_printed(person) == 1
    assert cups.codes() == [code]
    width, height = raster.size(cups.printed()[0].read_bytes(), 0)
    assert (width, height) == pytest.approx((105, 148), abs=0.5)


def test_a_run_comes_out_in_order_and_each_badge_once(cups, add_person, put, step, statuses):
    guests = [add_person(name=f"Guest {number}") for number in range(6)]
    put(*(person for person, _ in guests))
    spooler = printing.spooler()
    snapshot = step(spooler)
    assert (snapshot.sent, snapshot.waiting) == (AT_ONCE, 6 - AT_ONCE)
    work_until(step, spooler, lambda found: not found.at_work, 40)
    assert statuses() == [Status.PRINTED] * 6
    assert cups.codes() == [code for _, code in guests]


def test_a_sheet_of_labels_is_one_page(cups, add_person, put, step, statuses):
    guests = [add_person(name=f"Guest {number}") for number in range(5)]
    put(*(person for person, _ in guests), sheet="A4", labels=4, start_at=2)
    spooler = printing.spooler()
    work_until(step, spooler, lambda found: not found.at_work, 40)
    assert statuses() == [Status.PRINTED] * 5
    assert len(cups.printed()) == 2
    assert sorted(cups.codes()) == sorted(code for _, code in guests)


def test_a_test_badge_is_nobodys(cups, db, step, statuses):
    with db.write() as session:
        printing.put_test(session, GOOD, at=clock.now(), desk=DESK)
    work_until(step, printing.spooler(), lambda found: not found.at_work)
    assert statuses() == [Status.PRINTED]
    assert len(cups.printed()) == 1


@pytest.mark.parametrize(
    ("trouble", "state"),
    [("cupsdisable", PrinterState.STOPPED), ("cupsreject", PrinterState.REJECTING)],
)
def test_a_printer_that_stands_still_is_seen_and_gets_nothing(
    cups, guest, put, step, statuses, times_printed, trouble, state
):
    person, code = guest
    cups.run(trouble, GOOD)
    spooler = printing.spooler()
    put(person)
    started = time.monotonic()
    snapshot = step(spooler)
    assert snapshot.printer(GOOD).state is state
    assert time.monotonic() - started < SEEN_WITHIN_S
    assert statuses() == [Status.WAITING]
    assert cups.run("lpstat", "-o") == ""
    assert times_printed(person) == 0
    cups.run("cupsenable", GOOD)
    cups.run("cupsaccept", GOOD)
    work_until(step, spooler, lambda found: not found.at_work)
    assert cups.codes() == [code]


def test_a_printer_stopped_with_a_badge_in_it_counts_nothing(
    cups, guest, put, step, statuses, times_printed
):
    person, code = guest
    spooler = printing.spooler()
    put(person)
    cups.run("cupsdisable", GOOD)
    # It was well a moment ago: the badge is handed over although it stands still now.
    well = Spooler(
        lambda _: (Printer(GOOD, PrinterState.READY),),
        spooler.spool, spooler.states, spooler.find, spooler.cancel,
    )  # fmt: skip
    step(well)
    for _ in range(5):
        snapshot = step(spooler)
        time.sleep(0.1)
    assert snapshot.printer(GOOD).state is PrinterState.STOPPED
    assert statuses() == [Status.SENT]
    assert times_printed(person) == 0
    cups.run("cupsenable", GOOD)
    work_until(step, spooler, lambda found: not found.at_work)
    assert cups.codes() == [code]
    assert times_printed(person) == 1


def test_a_printer_that_nobody_answers_for_is_seen_within_three_seconds(
    cups, guest, put, step, statuses, times_printed
):
    person, _ = guest
    put(person, printer=DEAD)
    spooler = printing.spooler()
    started = time.monotonic()
    snapshot = step(spooler, watched=DEAD)
    assert snapshot.printer(DEAD).state is PrinterState.NOT_ANSWERING
    assert time.monotonic() - started < SEEN_WITHIN_S
    for _ in range(10):
        step(spooler)
        time.sleep(0.1)
    assert statuses() == [Status.SENT]
    assert times_printed(person) == 0


def test_a_badge_taken_back_from_the_spooler_is_not_printed(
    cups, db, guest, put, step, statuses, times_printed
):
    person, _ = guest
    (job,) = put(person, printer=DEAD)
    spooler = printing.spooler()
    step(spooler)
    with db.write() as session:
        assert printing.cancel(session, [job], at=clock.now()) == 1
    work_until(step, spooler, lambda found: found.sent == 0)
    assert statuses() == [Status.CANCELLED]
    assert times_printed(person) == 0


def test_a_printer_that_isnt_there_is_missing(cups, guest, put, step, statuses):
    put(guest[0], printer="Nobody's")
    snapshot = step(printing.spooler())
    assert snapshot.reachable
    assert snapshot.printer("Nobody's").state is PrinterState.MISSING
    assert statuses() == [Status.WAITING]


def test_cups_gone_is_seen_and_loses_nothing(cups, guest, put, step, statuses):
    person, code = guest
    spooler = printing.spooler()
    cups.end()
    put(person)
    started = time.monotonic()
    assert not step(spooler).reachable
    assert time.monotonic() - started < SEEN_WITHIN_S
    assert statuses() == [Status.WAITING]
    cups.begin()
    work_until(step, spooler, lambda found: not found.at_work and found.reachable)
    assert cups.codes() == [code]


def _killed(db, when):
    """A program that takes the badge and dies before the spooler has it, or right after."""
    script = f"""
        import os, signal
        from pathlib import Path
        from event_desk import clock, printing
        from event_desk.badges.printable import printable
        from event_desk.database import Database
        from event_desk.printing import Spooler

        db = Database.open(Path({str(db.path)!r}))
        real = printing.spooler()

        def spool(document):
            if {when!r} == "after":
                real.spool(document)
            os.kill(os.getpid(), signal.SIGKILL)

        printing.step(
            db.read, db.write,
            Spooler(real.printers, spool, real.states, real.find, real.cancel),
            lambda jobs: printable(db.read, [job.person_id for job in jobs]),
            desk={DESK!r}, now=clock.now,
        )
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], env=os.environ, check=False, timeout=60
    )
    assert done.returncode == -signal.SIGKILL


def test_killed_before_the_spooler_had_it_a_person_is_asked_and_nothing_prints_by_itself(
    cups, db, guest, put, step, statuses, times_printed
):
    person, code = guest
    (job,) = put(person)
    _killed(db, "before")
    spooler = printing.spooler()
    assert statuses() == [Status.SENDING]
    step(spooler)
    assert statuses() == [Status.SENDING]
    snapshot = step(spooler, lambda: clock.now() + CUT_OFF_AFTER * 2)
    assert (statuses(), snapshot.unknown) == ([Status.UNKNOWN], 1)
    for _ in range(3):
        step(spooler, lambda: clock.now() + CUT_OFF_AFTER * 2)
    assert cups.printed() == []
    assert times_printed(person) == 0
    with db.write() as session:
        assert printing.answer(session, job, came_out=False, at=clock.now())
    work_until(step, spooler, lambda found: not found.at_work)
    assert cups.codes() == [code]
    assert times_printed(person) == 1


def test_killed_after_the_spooler_had_it_it_is_found_there_and_printed_once(
    cups, db, guest, put, step, statuses, times_printed
):
    person, code = guest
    put(person)
    _killed(db, "after")
    assert statuses() == [Status.SENDING]
    spooler = printing.spooler()
    work_until(step, spooler, lambda found: not found.at_work)
    assert statuses() == [Status.PRINTED]
    assert cups.codes() == [code]
    assert times_printed(person) == 1


# Whatever the way


def test_nobody_gets_two_while_one_is_on_its_way(db, guest, put, step, statuses, paper):
    person, _ = guest
    assert len(put(person)) == 1
    assert put(person) == ()
    step(paper.spooler())
    assert put(person) == ()
    with db.read() as session:
        assert printing.on_its_way(session, person).status is Status.SENT
        assert not printing.never_printed(session, person)
    paper.outcome = SpoolState.COMPLETED
    step(paper.spooler())
    assert len(put(person)) == 1


def test_two_programs_on_one_file_send_a_badge_once(db, guest, put, step, paper):
    put(guest[0])
    spooler = paper.spooler()

    def also(closely):
        if not paper.got:
            paper.got.append(None)
            step(paper.spooler())
        return paper.printers(closely)

    step(Spooler(also, paper.spool, paper.states, paper.find, spooler.cancel))
    assert len([document for document in paper.got if document]) == 1


def test_what_the_printer_gave_up_failed_and_is_tried_again_only_when_asked(
    db, guest, put, step, statuses, times_printed, paper
):
    person, _ = guest
    (job,) = put(person)
    spooler = paper.spooler()
    step(spooler)
    paper.outcome = SpoolState.ABORTED
    for _ in range(3):
        snapshot = step(spooler)
    assert (statuses(), snapshot.failed) == ([Status.FAILED], 1)
    assert len(paper.got) == 1
    with db.write() as session:
        assert printing.job(session, job).reason == f"{Reason.ABORTED}: a jam"
        assert printing.retry(session, at=clock.now()) == 1
        assert printing.retry(session, at=clock.now()) == 0
    paper.outcome = SpoolState.COMPLETED
    step(spooler)
    step(spooler)
    assert statuses() == [Status.PRINTED]
    assert len(paper.got) == 2
    assert paper.got[0].title != paper.got[1].title
    assert times_printed(person) == 1
    with db.write() as session:
        assert printing.retry(session, [job], at=clock.now()) == 0


def test_a_refused_badge_failed_with_what_the_spooler_said(db, guest, put, step, statuses, paper):
    paper.breaks = RefusedError("not allowed")
    (job,) = put(guest[0])
    step(paper.spooler())
    assert statuses() == [Status.FAILED]
    with db.read() as session:
        assert printing.job(session, job).reason == f"{Reason.REFUSED}: not allowed"


def test_a_connection_that_breaks_leaves_it_open_until_the_spooler_is_asked(
    guest, put, step, statuses, paper
):
    put(guest[0])
    paper.breaks = UncertainError("reset")
    assert not step(paper.spooler()).reachable
    assert statuses() == [Status.SENDING]
    paper.breaks = None
    step(paper.spooler())
    assert statuses() == [Status.SENDING]
    assert paper.got == []
    step(paper.spooler(), lambda: clock.now() + CUT_OFF_AFTER * 2)
    assert statuses() == [Status.UNKNOWN]


def test_what_the_spooler_forgot_is_asked_about(
    db, guest, put, step, statuses, times_printed, paper
):
    person, _ = guest
    (job,) = put(person)
    step(paper.spooler())
    paper.outcome = SpoolState.GONE
    step(paper.spooler())
    assert statuses() == [Status.UNKNOWN]
    with db.write() as session:
        assert printing.answer(session, job, came_out=True, at=clock.now())
        assert not printing.answer(session, job, came_out=True, at=clock.now())
    assert statuses() == [Status.PRINTED]
    assert times_printed(person) == 1


def test_paused_nothing_is_handed_over(db, guest, put, step, statuses, paper):
    put(guest[0])
    with db.write() as session:
        printing.pause(session, paused=True, at=clock.now())
    assert step(paper.spooler()).paused
    assert statuses() == [Status.WAITING]
    with db.write() as session:
        printing.pause(session, paused=False, at=clock.now())
    step(paper.spooler())
    assert statuses() == [Status.SENT]


def test_who_stands_at_the_desk_comes_before_a_long_run(add_person, put, step, paper):
    many = [add_person(name=f"Guest {number}")[0] for number in range(8)]
    put(*many)
    step(paper.spooler())
    waiting = add_person(name="Rami Haddad")[0]
    put(waiting, urgent=True)
    paper.outcome = SpoolState.COMPLETED
    step(paper.spooler())
    assert [document.urgent for document in paper.got] == [False] * AT_ONCE + [True] + [False] * 2


def test_a_code_replaced_while_it_waited_is_not_printed(db, guest, put, step, statuses, paper):
    person, _ = guest
    (job,) = put(person)
    with db.write() as session:
        badges.issue(session, [person], at=MORNING, reissue=True)
    step(paper.spooler())
    assert statuses() == [Status.CANCELLED]
    assert paper.got == []
    with db.write() as session:
        assert printing.job(session, job).reason == Reason.REPLACED
        assert printing.retry(session, [job], at=clock.now()) == 0


def test_a_badge_that_cant_be_drawn_fails_and_the_others_go_on(
    db, add_person, put, step, statuses, paper, draw
):
    first, second = (add_person(name=name)[0] for name in ("Amal Haddad", "Rami Haddad"))
    put(first, design="no such design")
    put(second)
    step(paper.spooler())
    assert statuses() == [Status.FAILED, Status.SENT]


def test_a_waiting_badge_can_be_taken_out_and_put_back(db, guest, put, step, statuses, paper):
    (job,) = put(guest[0])
    with db.write() as session:
        assert printing.cancel(session, at=clock.now()) == 1
    step(paper.spooler())
    assert (statuses(), paper.got) == ([Status.CANCELLED], [])
    with db.write() as session:
        assert printing.retry(session, [job], at=clock.now()) == 1
    step(paper.spooler())
    assert statuses() == [Status.SENT]


def test_a_sick_printer_gets_one_badge_to_show_that_it_is_well_again(add_person, put, step, paper):
    put(*(add_person(name=f"Guest {number}")[0] for number in range(3)))
    paper.state = PrinterState.NO_PAPER
    step(paper.spooler())
    step(paper.spooler())
    assert len(paper.got) == 1


def test_another_desks_badges_are_left_to_it(db, guest, step, statuses, paper):
    with db.write() as session:
        printing.put(session, [guest[0]], GOOD, at=clock.now(), desk="Desk 7")
    step(paper.spooler())
    assert statuses() == [Status.WAITING]


def test_a_nudge_moves_all_on_the_page_and_not_the_page(db, guest, put, step, paper):
    person, _ = guest
    put(person, nudge=(2.0, -1.5))
    step(paper.spooler())
    (document,) = paper.got
    assert (document.width, document.height) == pytest.approx((105, 148), abs=0.1)
    plain = printable(db.read, [person])
    assert _place(document.pdf)[0] - _place(plain)[0] == pytest.approx(2.0, abs=0.15)
    assert _place(document.pdf)[1] - _place(plain)[1] == pytest.approx(-1.5, abs=0.15)
    assert shifted(plain, 0, 0) is plain


def _place(pdf):
    """Where the QR code's upper left corner is, in millimetres."""
    import zxingcpp
    from PIL import Image

    page = raster.page(pdf, 0, 300)
    image = Image.frombytes("RGBA", (page.width, page.height), page.pixels).convert("L")
    corner = zxingcpp.read_barcodes(image)[0].position.top_left
    return corner.x / 300 * 25.4, corner.y / 300 * 25.4


def test_titles_name_nobody(guest, put, step, paper):
    put(guest[0])
    step(paper.spooler())
    assert paper.got[0].title.startswith("event-desk ")
    assert "Amal" not in paper.got[0].title


def test_a_job_cut_off_before_an_update_of_the_clock_is_not_lost(
    db, guest, put, step, statuses, paper
):
    """A clock that goes back delays the question, and no more."""
    put(guest[0])
    with db.write() as session:
        later = clock.now() + timedelta(hours=1)
        session.execute(update(PrintJob).values(status=Status.SENDING, changed_at=later))
    step(paper.spooler())
    assert statuses() == [Status.SENDING]
    step(paper.spooler(), lambda: later + CUT_OFF_AFTER * 2)
    assert statuses() == [Status.UNKNOWN]
