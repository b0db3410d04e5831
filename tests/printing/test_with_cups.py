"""The queue, against a CUPS that prints into files and one that is dead."""

import os
import signal
import subprocess
import sys
import textwrap
import time

import pytest
from printers import DEAD, GOOD

from event_desk import clock, printing
from event_desk.paper import raster
from event_desk.printing import (
    Printer,
    PrinterState,
    Spooler,
    Status,
)
from event_desk.printing.worker import AT_ONCE, CUT_OFF_AFTER

DESK = "Desk 1"
SEEN_WITHIN_S = 3.0


def work_until(step, spooler, done, seconds=15):
    until = time.monotonic() + seconds
    while True:
        snapshot = step(spooler, watched=GOOD)
        if done(snapshot):
            return snapshot
        assert time.monotonic() < until, snapshot
        time.sleep(0.1)


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
