"""The queue, whatever the way to the printer."""

from datetime import timedelta

import pytest
from helpers import MORNING
from printers import GOOD
from sqlalchemy import update

from event_desk import badges, clock, printing
from event_desk.badges.printable import printable
from event_desk.model import PrintJob
from event_desk.paper import raster
from event_desk.paper.shifting import shifted
from event_desk.printing import (
    PrinterState,
    Reason,
    RefusedError,
    Spooler,
    SpoolState,
    Status,
    UncertainError,
)
from event_desk.printing.worker import AT_ONCE, CUT_OFF_AFTER


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
