"""A scan, with 10,000 people and 50,000 scans in the file.

First the engine and the commit alone, then the whole way from Enter in the window to the painted
card, then finding a name.
"""

import os
import tempfile
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks import crowd
from benchmarks.figures import percentile, show

from event_desk import checkin, clock, search
from event_desk.database import Database

PEOPLE, SCANS, ROUNDS = 10_000, 50_000, 300
QUERIES = ("had", "amal", "ali ha", "نور", "otieno ma", "østergård", "munoz", "organisation 17")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "crowd.eventdesk"
        started = perf_counter()
        fresh = crowd.make(path, PEOPLE, SCANS)
        print(f"{PEOPLE:,} people, {SCANS:,} scans, made in {perf_counter() - started:.1f} s")
        db = Database.open(path)
        engine(db, fresh[:ROUNDS])
        window(db, path, fresh[ROUNDS : 2 * ROUNDS])
        names(db)
        db.close()


def engine(db: Database, codes: list[str]) -> None:
    times: list[float] = []
    for code in codes:
        started = perf_counter()
        with db.write() as session:
            result = checkin.scan(session, code, at=clock.now())
        times.append((perf_counter() - started) * 1000)
        assert result.outcome is checkin.Outcome.ADMITTED
    show("scan to durable commit, p50", percentile(times, 50), "ms")
    show("scan to durable commit, p95", percentile(times, 95), "ms")


def window(db: Database, path: Path, codes: list[str]) -> None:
    """Enter → verdict on disk → the card painted, in the real window."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop, qInstallMessageHandler
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from event_desk import programme
    from event_desk.ui import i18n, theme
    from event_desk.ui.changes import Changes
    from event_desk.ui.checkin_page import CheckinPage
    from event_desk.ui.context import Context
    from event_desk.ui.main_window import MainWindow
    from event_desk.ui.settings import Settings

    qInstallMessageHandler(lambda *_: None)  # what the offscreen platform cannot do
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    i18n.apply(app, "en")
    changes = Changes()
    db.on_commit(changes.announce)
    with db.read() as session:
        event = programme.event_facts(session)
    settings = Settings(path.with_suffix(".ini"))
    shown = MainWindow(Context(db, event, "Desk 1", changes, settings, path))
    shown.show()
    page = shown.page()
    assert isinstance(page, CheckinPage)
    pause(app, QElapsedTimer, 500)
    answered: list[float] = []
    settled: list[float] = []
    for code in codes:
        page.box.setText(code)
        started = perf_counter()
        QTest.keyClick(page.box, "\r")
        shown.repaint()
        answered.append((perf_counter() - started) * 1000)
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        settled.append((perf_counter() - started) * 1000)
        # The lists below follow when the window is idle, as between two guests.
        pause(app, QElapsedTimer, 20)
    show("Enter to painted card, p50", percentile(answered, 50), "ms")
    show("Enter to painted card, p95", percentile(answered, 95), "ms", 50)
    show("… and lists and counters below it, p95", percentile(settled, 95), "ms")
    shown.close()


def pause(app: object, timer: type, milliseconds: int) -> None:
    watch = timer()
    watch.start()
    while watch.elapsed() < milliseconds:
        app.processEvents()  # type: ignore[attr-defined]


def names(db: Database) -> None:
    times: list[float] = []
    with db.read() as session:
        for _ in range(5):
            for query in QUERIES:
                started = perf_counter()
                search.find(session, query)
                times.append((perf_counter() - started) * 1000)
    show("finding a name, p50", percentile(times, 50), "ms")
    show("finding a name, p95", percentile(times, 95), "ms")


if __name__ == "__main__":
    main()
