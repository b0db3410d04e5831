"""From a scan to the spooler: the badge is in CUPS's hands, while the window goes on.

Needs cups and printer-driver-cups-pdf, and root to start a CUPS of its own.
"""

import os
import sys
import tempfile
from pathlib import Path
from time import perf_counter, sleep

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.append(str(Path(__file__).parent.parent / "tests"))

from benchmarks import crowd
from benchmarks.figures import percentile, show
from printers import GOOD, Cups, missing
from sqlalchemy import update

from event_desk import printing
from event_desk.database import Database
from event_desk.model import Badge

PEOPLE, SCANS, ROUNDS = 2_000, 4_000, 12
WANTED_MS = 500
STOPS_WITHIN_MS = 3_000


def main() -> None:
    if why := missing():
        print(f"left out: {why}")
        return
    with tempfile.TemporaryDirectory() as folder:
        cups = Cups(Path(folder))
        cups.start()
        os.environ["CUPS_SERVER"] = cups.address
        try:
            path = Path(folder) / "crowd.eventdesk"
            codes = crowd.make(path, PEOPLE, SCANS)
            db = Database.open(path)
            with db.write() as session:
                session.execute(update(Badge).values(printed=0))
            at_the_door(cups, db, path, codes)
            db.close()
        finally:
            cups.stop()


def at_the_door(cups: Cups, db: Database, path: Path, codes: list[str]) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from event_desk import programme
    from event_desk.ui import i18n, theme
    from event_desk.ui.changes import Changes
    from event_desk.ui.checkin_page import CheckinPage
    from event_desk.ui.context import Context
    from event_desk.ui.main_window import MainWindow
    from event_desk.ui.settings import Settings

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    i18n.apply(app, "en")
    changes = Changes()
    db.on_commit(changes.announce)
    with db.read() as session:
        event = programme.event_facts(session)
    settings = Settings(path.with_suffix(".ini"))
    settings.put("printer", GOOD)
    window = MainWindow(Context(db, event, "Desk 1", changes, settings, path))
    window.printing.set_at_check_in(True)
    window.show()
    page = window.page()
    assert isinstance(page, CheckinPage)
    wait(app, lambda: window.printing.snapshot.printers != ())
    spooled: list[float] = []
    blocked: list[float] = []
    for number, code in enumerate(codes[:ROUNDS]):
        page.box.setText(code)
        started = perf_counter()
        QTest.keyClick(page.box, "\r")
        window.repaint()
        blocked.append((perf_counter() - started) * 1000)
        wait(app, lambda wanted=number + 1: handed_over(db) >= wanted)
        spooled.append((perf_counter() - started) * 1000)
        wait(app, lambda wanted=number + 1: printed(db) >= wanted)
    show("scan to spooler, the first (libraries are loaded)", spooled[0], "ms", WANTED_MS)
    show("scan to spooler, p50", percentile(spooled[1:], 50), "ms", WANTED_MS)
    show("scan to spooler, worst", max(spooled[1:]), "ms", WANTED_MS)
    show("… meanwhile Enter to painted card, p50", percentile(blocked, 50), "ms", 50)
    started = perf_counter()
    cups.run("cupsdisable", GOOD)
    wait(app, lambda: "stopped" in window._status.printer.text())  # noqa: SLF001
    show("stopped printer to status bar", (perf_counter() - started) * 1000, "ms", STOPS_WITHIN_MS)
    window.close()


def handed_over(db: Database) -> int:
    with db.read() as session:
        counts = printing.counts(session, desk="Desk 1")
    return counts[printing.Status.SENT] + counts[printing.Status.PRINTED]


def printed(db: Database) -> int:
    with db.read() as session:
        return printing.counts(session, desk="Desk 1")[printing.Status.PRINTED]


def wait(app: object, done: object) -> None:
    until = perf_counter() + 30
    while not done():  # type: ignore[operator]
        if perf_counter() > until:
            raise TimeoutError
        app.processEvents()  # type: ignore[attr-defined]
        sleep(0.002)


if __name__ == "__main__":
    main()
