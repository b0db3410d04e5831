"""How evenly the window's time runs while a list is read and imported, and badges are drawn.

A timer of 10 ms ticks in the real window; guests are scanned at its check-in page meanwhile. What
counts is how often a tick is late, because that is when a click or a scan waits.
"""

import gc
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks import crowd, lists
from benchmarks.figures import percentile, show

from event_desk.database import Database

ROWS, PEOPLE, SCANS = 10_000, 2_000, 2_000
TICK_MS, LATE_MS, SCAN_EVERY_MS = 10, 50, 250
LONGEST_S = 180


class Clock:
    """The gaps between ticks, in milliseconds, by what was going on."""

    def __init__(self) -> None:
        self.gaps: dict[str, list[float]] = {}
        self.phase = ""
        self._last = perf_counter()

    def tick(self) -> None:
        now = perf_counter()
        self.gaps.setdefault(self.phase, []).append((now - self._last) * 1000)
        self._last = now


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        event, path = Path(folder) / "crowd.eventdesk", Path(folder) / "list.xlsx"
        codes = crowd.make(event, PEOPLE, SCANS)
        lists.write(path, ROWS)
        db = Database.open(event)
        run(db, event, path, codes)
        db.close()


def run(db: Database, event: Path, path: Path, codes: list[str]) -> None:
    from PySide6.QtCore import Qt, QTimer, qInstallMessageHandler
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from event_desk import badges, programme
    from event_desk import clock as utc
    from event_desk.ui import i18n, tasks, theme
    from event_desk.ui.changes import Changes
    from event_desk.ui.checkin_page import CheckinPage
    from event_desk.ui.context import Context
    from event_desk.ui.exchange_page import ExchangePage
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
        facts = programme.event_facts(session)
    window = MainWindow(
        Context(db, facts, "Desk 1", changes, Settings(event.with_suffix(".ini")), event)
    )
    window.show()
    exchange = window.go("exchange")
    assert isinstance(exchange, ExchangePage)
    checkin = window.go("checkin")
    assert isinstance(checkin, CheckinPage)
    clock = Clock()
    ticker = QTimer()
    ticker.setTimerType(Qt.TimerType.PreciseTimer)
    ticker.timeout.connect(clock.tick)
    scanned: dict[str, list[float]] = {}

    def scan() -> None:
        if codes:
            checkin.box.setText(codes.pop())
            started = perf_counter()
            QTest.keyClick(checkin.box, Qt.Key.Key_Return)
            scanned.setdefault(clock.phase, []).append((perf_counter() - started) * 1000)

    guests = QTimer()
    guests.timeout.connect(scan)
    ticker.start(TICK_MS)
    guests.start(SCAN_EVERY_MS)

    def until(phase: str, done: Callable[[], bool]) -> None:
        clock.phase = phase
        started = perf_counter()
        while not done() and perf_counter() - started < LONGEST_S:
            app.processEvents()
            QTest.qWait(1)
        print(f"{phase}: {perf_counter() - started:.1f} s")

    started = perf_counter()
    until("nothing else", lambda: perf_counter() - started > 3)
    plan_view = exchange.panel.plan_view
    exchange.read([path])
    until("read and judged", lambda: tasks.idle() and plan_view.plan() is not None)
    plan_view.accepted.emit()
    until("imported", tasks.idle)
    printed = path.with_suffix(".pdf")
    tasks.run(
        window,
        "",
        lambda progress: badges.run(
            db.write, badges.Choice(), printed, at=utc.now(), progress=progress
        ),
        then=lambda _report: None,
        quiet=True,
    )
    until("badges drawn", tasks.idle)
    started = perf_counter()
    until("afterwards", lambda: perf_counter() - started > 3)
    guests.stop()
    ticker.stop()
    report(clock, scanned)
    window.close()
    gc.collect()


def report(clock: Clock, scanned: dict[str, list[float]]) -> None:
    for phase, gaps in clock.gaps.items():
        within = sum(gap <= LATE_MS for gap in gaps) / len(gaps) * 100
        print(f"{phase}: {len(gaps)} ticks, {within:.2f} % within {LATE_MS} ms", end="")
        print(f", worst {max(gaps):.0f} ms; scans p95", end=" ")
        print(f"{percentile(scanned.get(phase, [0.0]), 95):.0f} ms")
    gaps = [gap for phase, some in clock.gaps.items() for gap in some if phase != "nothing else"]
    late = sum(gap > LATE_MS for gap in gaps) / len(gaps) * 100
    show("ticks later than 50 ms", late, "%", 0.1)
    show("worst tick", max(gaps), "ms")
    scans = [took for phase, some in scanned.items() for took in some if phase != "nothing else"]
    show("a scan during an import, p95", percentile(scans, 95), "ms", 100)


if __name__ == "__main__":
    main()
