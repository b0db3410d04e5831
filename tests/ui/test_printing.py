"""Printing from the window, driven by keys, on a CUPS that prints into files."""

import pytest
from printers import DEAD, GOOD
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from event_desk import badges, clock, printing
from event_desk.model import Badge, PrintJob, Scan
from event_desk.paper import raster
from event_desk.printing import Document, PrinterState, Status
from event_desk.ui.door.walk_in_dialog import WalkInDialog
from event_desk.ui.printing import qt_printer
from event_desk.ui.printing.dialog import PrintingDialog

Key = Qt.Key
SEEN_WITHIN_MS = 3_000


@pytest.fixture
def printer(cups, context):
    """The window's desk has the good printer; ask for it before the window."""
    context.settings.put("printer", GOOD)
    return cups


@pytest.fixture
def page(window):
    return window.page()


@pytest.fixture
def statuses(db):
    def read():
        with db.read() as session:
            query = select(PrintJob.status).order_by(PrintJob.number)
            return [Status(status) for status in session.scalars(query)]

    return read


@pytest.fixture
def badges_of(db):
    """How often each of a person's badges was printed, and which are good: oldest first."""

    def read(person_id):
        with db.read() as session:
            query = select(Badge).where(Badge.person_id == person_id).order_by(Badge.issued_at)
            return [(one.printed, one.replaced_at is None) for one in session.scalars(query)]

    return read


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def scan(page, code):
    page.box.setText(code)
    QTest.keyClick(page.box, Key.Key_Return)


def test_f9_prints_a_new_code_and_the_old_one_is_dead(
    printer, page, badge_of, statuses, badges_of, qtbot
):
    scan(page, badge_of(0))
    assert statuses() == []
    person = page.card.result.person.id
    with page.context.db.write() as session:
        badges.mark_printed(session, [person], at=clock.now())
    press(Key.Key_F9)
    assert page.card.badge_line.text() == "Badge waits for \u2068Brother-1\u2069"
    qtbot.waitUntil(lambda: statuses() == [Status.PRINTED], timeout=10_000)
    qtbot.waitUntil(lambda: "printed on" in page.card.badge_line.text())
    assert badges_of(person) == [(1, False), (1, True)]
    (code,) = printer.codes()
    assert code != badge_of(0)
    page.attempts._last = ("", "", 0.0)
    scan(page, badge_of(0))
    assert page.card.result.outcome == "replaced_badge"
    scan(page, code)
    assert page.card.result.outcome == "already_in"


def test_f9_twice_is_one_badge(printer, page, badge_of, statuses, qtbot):
    scan(page, badge_of(0))
    press(Key.Key_F9)
    press(Key.Key_F9)
    qtbot.waitUntil(lambda: statuses() == [Status.PRINTED], timeout=10_000)
    assert len(printer.codes()) == 1


def test_f9_in_the_list_of_names_prints_without_checking_in(printer, page, db, statuses, qtbot):
    QTest.keyClicks(page.box, "Amal")
    qtbot.waitUntil(lambda: page.listed() is not None)
    press(Key.Key_F9)
    assert "Badge waits for" in page.card.band.text
    qtbot.waitUntil(lambda: statuses() == [Status.PRINTED], timeout=10_000)
    with db.read() as session:
        assert session.scalars(select(Scan)).all() == []


def test_without_the_setting_a_check_in_prints_nothing(printer, page, badge_of, statuses):
    scan(page, badge_of(0))
    assert statuses() == []


def test_the_first_check_in_prints_once_where_that_is_wanted(
    printer, window, page, badge_of, statuses, qtbot
):
    window.printing.set_at_check_in(True)
    scan(page, badge_of(0))
    qtbot.waitUntil(lambda: statuses() == [Status.PRINTED], timeout=10_000)
    assert printer.codes() == [badge_of(0)]
    press(Key.Key_F8)
    page.attempts._last = ("", "", 0.0)
    scan(page, badge_of(0))
    assert page.card.result.outcome == "admitted"
    assert statuses() == [Status.PRINTED]


def test_a_walk_in_is_saved_in_and_printing(printer, window, page, statuses, qtbot):
    window.printing.set_at_check_in(True)
    press(Key.Key_F4)
    qtbot.waitUntil(lambda: page.findChild(WalkInDialog) is not None)
    name = page.findChild(WalkInDialog).name
    QTest.keyClicks(name, "Noura Saleh")
    QTest.keyClick(name, Key.Key_Return)
    qtbot.waitUntil(lambda: page.card.result is not None)
    assert page.card.result.outcome == "admitted"
    qtbot.waitUntil(lambda: statuses() == [Status.PRINTED], timeout=10_000)
    assert len(printer.codes()) == 1


def test_a_printer_that_stops_is_in_the_status_bar_within_three_seconds(
    printer, window, page, badge_of, statuses, qtbot
):
    button = window._status.printer
    qtbot.waitUntil(lambda: "ready" in button.text(), timeout=SEEN_WITHIN_MS)
    printer.run("cupsdisable", GOOD)
    qtbot.waitUntil(lambda: "stopped" in button.text(), timeout=SEEN_WITHIN_MS)
    scan(page, badge_of(0))
    press(Key.Key_F9)
    qtbot.waitUntil(lambda: "1 on the way" in button.text(), timeout=SEEN_WITHIN_MS)
    assert "stopped" in page.card.badge_line.text()
    assert statuses() == [Status.WAITING]
    printer.run("cupsenable", GOOD)
    qtbot.waitUntil(lambda: statuses() == [Status.PRINTED], timeout=10_000)
    assert printer.codes() == [badge_of(0)]


def test_a_printer_that_is_off_is_in_the_status_bar_within_three_seconds(
    printer, window, context, qtbot
):
    window.printing.choose(DEAD)
    button = window._status.printer
    qtbot.waitUntil(lambda: "does not answer" in button.text(), timeout=SEEN_WITHIN_MS)


def test_without_a_printer_f9_asks_for_one_and_goes_on(
    cups, context, window, page, badge_of, statuses, qtbot
):
    scan(page, badge_of(0))
    press(Key.Key_F9)
    dialog = page.findChild(PrintingDialog)
    panel = dialog.panel
    qtbot.waitUntil(lambda: panel.printers.count() == 3, timeout=SEEN_WITHIN_MS)
    assert not dialog.done_button.isEnabled()
    panel.printers.setFocus()
    press(Key.Key_Down)
    assert window.printing.printer == GOOD
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: statuses() == [Status.PRINTED], timeout=10_000)


def test_without_a_printer_the_badge_can_be_saved(
    context, page, badge_of, badges_of, qtbot, tmp_path
):
    scan(page, badge_of(0))
    person = page.card.result.person.id
    path = tmp_path / "badge.pdf"
    page.printing.save(person, path)
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: "saved as" in page.card.badge_line.text())
    assert badges_of(person) == [(1, True)]


@pytest.fixture
def dialog(window, qtbot):
    made = window.open_printing()
    qtbot.waitExposed(made)
    return made


def test_the_panel_tests_pauses_retries_and_takes_out(printer, window, dialog, db, statuses, qtbot):
    panel = dialog.panel
    qtbot.waitUntil(lambda: "ready" in panel.state.text(), timeout=SEEN_WITHIN_MS)
    panel.test.click()
    qtbot.waitUntil(lambda: statuses() == [Status.PRINTED], timeout=10_000)
    qtbot.waitUntil(lambda: len(panel._model.rows()) == 1)
    panel.pause.click()
    qtbot.waitUntil(lambda: panel.pause.text() == "Go on printing")
    panel.test.click()
    qtbot.waitUntil(lambda: len(panel._model.rows()) == 2)
    panel.table.selectRow(0)
    panel.take_out.click()
    assert statuses() == [Status.PRINTED, Status.CANCELLED]
    panel.table.selectRow([job.status for job in panel._model.rows()].index(Status.CANCELLED))
    panel.retry.click()
    assert statuses() == [Status.PRINTED, Status.WAITING]
    panel.pause.click()
    qtbot.waitUntil(lambda: statuses() == [Status.PRINTED] * 2, timeout=10_000)
    assert len(printer.printed()) == 2


def test_a_nudge_is_kept_for_its_printer_and_used(printer, window, dialog, statuses, qtbot):
    panel = dialog.panel
    qtbot.waitUntil(lambda: panel.right.isEnabled())
    panel.right.setFocus()
    press(Key.Key_Up)
    press(Key.Key_Up)
    panel.down.setFocus()
    press(Key.Key_Down)
    assert window.printing.nudge(GOOD) == (1.0, -0.5)
    assert window.printing.nudge(DEAD) == (0.0, 0.0)
    panel.test.click()
    with window.context.db.read() as session:
        job = session.scalars(select(PrintJob)).one()
        assert (job.nudge_x, job.nudge_y) == (1.0, -0.5)
    qtbot.waitUntil(lambda: statuses() == [Status.PRINTED], timeout=10_000)


def test_a_badge_nobody_knows_of_is_asked_about(printer, window, dialog, page, badge_of, db, qtbot):
    scan(page, badge_of(0))
    person = page.card.result.person.id
    window.printing.pause(paused=True)
    window.printing.print_again(person)
    with db.write() as session:
        job = session.scalars(select(PrintJob)).one()
        job.status, job.reason = Status.UNKNOWN, "cut_off"
    panel = dialog.panel
    qtbot.waitUntil(panel.came_out.isVisible)
    assert panel.again.isVisible()
    panel.came_out.click()
    with db.read() as session:
        assert printing.latest(session, person).status is Status.PRINTED
        assert session.scalar(select(Badge.printed).where(Badge.person_id == person)) == 1


def test_qt_paints_the_pages_at_the_printers_resolution(qapp, tmp_path, db):
    from printers import codes_on

    from event_desk.badges.printable import trial

    pdf = trial(db.read)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setResolution(300)
    qt_printer.paint(printer, Document("", "event-desk test", pdf, 105, 148))
    out = (tmp_path / "out.pdf").read_bytes()
    assert raster.size(out, 0) == pytest.approx((105, 148), abs=0.5)
    assert codes_on(out) == codes_on(pdf) != []


def test_without_any_printer_qt_says_so(qapp, monkeypatch):
    monkeypatch.setattr(qt_printer.QPrinterInfo, "availablePrinters", list)
    spooler = qt_printer.spooler()
    assert spooler.printers([]) == ()
    with pytest.raises(printing.RefusedError):
        spooler.spool(Document("Nobody's", "event-desk x", b"", 10, 10))
    assert spooler.states(["x"])["x"][0] is printing.SpoolState.GONE
    assert spooler.find("Nobody's", "x") is None
    assert printing.Snapshot().printer("x").state is PrinterState.MISSING


def test_the_badges_page_prints_all_that_are_missing(printer, window, badge_of, statuses, qtbot):
    QTest.keyClick(window, Key.Key_F5)
    page = window.page()
    bar = page.print_bar
    qtbot.waitUntil(bar.print_button.isEnabled, timeout=SEEN_WITHIN_MS)
    count = page.who_card.count()
    assert count > 1
    bar.print_button.click()
    assert statuses() == [Status.WAITING] * count
    qtbot.waitUntil(lambda: statuses() == [Status.PRINTED] * count, timeout=40_000)
    assert len(set(printer.codes())) == count
    qtbot.waitUntil(lambda: page.who_card.count() == 0, timeout=SEEN_WITHIN_MS)
    assert not bar.print_button.isEnabled()
