"""A scan, with 10,000 people and 50,000 scans in the file, then with 100,000 people.

First the engine and the commit alone, then the whole way from Enter in the window to the painted
card, then finding a name while it is typed, then ten simulated minutes of sixty scans each.
"""

import os
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks import crowd
from benchmarks.figures import percentile, show

from event_desk import checkin, clock, search
from event_desk.database import Database

PEOPLE, MANY, SCANS, ROUNDS = 10_000, 100_000, 50_000, 300
MINUTES, A_MINUTE = 10, 60
QUERIES = (
    "haddad amal", "ali khoury", "نورة حداد", "otieno mariam", "østergård", "munoz pedro",
    "organisation 17", "yusuf", "wnajiru", "amal.haddad", "muhamad almasri", "chatelian",
)  # fmt: skip


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for size in (PEOPLE, MANY):
            path = Path(folder) / f"crowd {size}.eventdesk"
            started = perf_counter()
            fresh = crowd.make(path, size, SCANS)
            print(f"{size:,} people, {SCANS:,} scans, made in {perf_counter() - started:.1f} s")
            db = Database.open(path)
            engine(db, fresh[:ROUNDS])
            window(db, path, fresh[ROUNDS : 2 * ROUNDS])
            names(db)
            counts(db)
            pace(db, fresh[2 * ROUNDS : 2 * ROUNDS + MINUTES * A_MINUTE])
            db.close()


def engine(db: Database, codes: list[str]) -> None:
    times = [timed_scan(db, code, clock.now()) for code in codes]
    show("scan to durable commit, p50", percentile(times, 50), "ms")
    show("scan to durable commit, p95", percentile(times, 95), "ms", 30)


def timed_scan(db: Database, code: str, at: datetime) -> float:
    started = perf_counter()
    with db.write() as session:
        result = checkin.scan(session, code, at=at)
    assert result.outcome is checkin.Outcome.ADMITTED
    return (perf_counter() - started) * 1000


def pace(db: Database, codes: list[str]) -> None:
    """Sixty scans a minute, as fast as they go: the last minute against the first."""
    started = clock.now()
    minutes = [
        [
            timed_scan(db, code, started + timedelta(minutes=minute, seconds=second))
            for second, code in enumerate(codes[minute * A_MINUTE : (minute + 1) * A_MINUTE])
        ]
        for minute in range(MINUTES)
    ]
    first, last = percentile(minutes[0], 50), percentile(minutes[-1], 50)
    show("ten minutes of 60 scans: first minute, p50", first, "ms")
    show("ten minutes of 60 scans: last minute, p50", last, "ms", max(1.5 * first, 5))


def counts(db: Database) -> None:
    times: list[float] = []
    with db.read() as session:
        for _ in range(20):
            started = perf_counter()
            checkin.counters(session, at=clock.now())
            times.append((perf_counter() - started) * 1000)
    show("counting who is in, p95", percentile(times, 95), "ms")


def window(db: Database, path: Path, codes: list[str]) -> None:
    """Enter → verdict on disk → the card painted, in the real window."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop, qInstallMessageHandler
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from event_desk import programme
    from event_desk.ui import i18n, tasks, theme
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
        page.card.repaint()
        page.box.repaint()
        answered.append((perf_counter() - started) * 1000)
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        while not tasks.idle():
            pause(app, QElapsedTimer, 1)
        settled.append((perf_counter() - started) * 1000)
        # The lists below follow when the window is idle, as between two guests.
        pause(app, QElapsedTimer, 20)
    keystrokes(app, page)
    show("Enter to painted card, p50", percentile(answered, 50), "ms")
    show("Enter to painted card, p95", percentile(answered, 95), "ms", 30)
    show("… and lists and counters below it, p95", percentile(settled, 95), "ms")
    shown.close()


def keystrokes(app: object, page: object) -> None:
    """Each letter of a name → the people it finds painted; nobody waits for a pause in typing."""
    from PySide6.QtTest import QTest

    times: list[float] = []
    for query in (query for query in QUERIES if query.isascii()):
        page.box.clear()  # type: ignore[attr-defined]
        for place, letter in enumerate(query):
            if not letter.isalpha() and letter != " ":
                break
            started = perf_counter()
            QTest.keyClick(page.box, letter)  # type: ignore[attr-defined]
            app.processEvents()  # type: ignore[attr-defined]
            page.found.repaint()  # type: ignore[attr-defined]
            page.box.repaint()  # type: ignore[attr-defined]
            if place:
                times.append((perf_counter() - started) * 1000)
    page.box.clear()  # type: ignore[attr-defined]
    show("a letter to the painted list, p50", percentile(times, 50), "ms")
    show("a letter to the painted list, p95", percentile(times, 95), "ms", 16)


def pause(app: object, timer: type, milliseconds: int) -> None:
    watch = timer()
    watch.start()
    while watch.elapsed() < milliseconds:
        app.processEvents()  # type: ignore[attr-defined]


def names(db: Database) -> None:
    """Every keystroke from the second letter on."""
    times: list[float] = []
    with db.read() as session:
        for query in QUERIES:
            for end in range(2, len(query) + 1):
                started = perf_counter()
                search.find(session, query[:end])
                times.append((perf_counter() - started) * 1000)
    show("finding a name, a keystroke, p50", percentile(times, 50), "ms")
    show("finding a name, a keystroke, p95", percentile(times, 95), "ms", 16)


if __name__ == "__main__":
    main()
