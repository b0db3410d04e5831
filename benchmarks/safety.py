"""What safety costs: an encrypted event of 10,000 people with 50,000 scans.

Opening it with its passphrase, scans while nothing else goes on, and scans while a backup is made.
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from time import perf_counter, sleep, thread_time

from benchmarks import crowd
from benchmarks.figures import percentile, show
from benchmarks.scan import timed_scan

from event_desk import clock, database
from event_desk.database import Database, backups, checking, handing_over
from event_desk.database.backups import Occasion
from event_desk.ui import tasks

PEOPLE, SCANS, ROUNDS, BACKUPS = 10_000, 50_000, 300, 3
PASSPHRASE = "four words of cedar"
BETWEEN_S = 0.02


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "crowd.eventdesk"
        fresh = crowd.make(path, PEOPLE, SCANS)
        started = perf_counter()
        database.protect(path, None, database.new_key(PASSPHRASE))
        show("encrypting an event", perf_counter() - started, "s")
        db = opening(path)
        codes = iter(fresh)
        used = thread_time()
        alone = [timed_scan(db, next(codes), clock.now()) for _ in range(ROUNDS)]
        used = (thread_time() - used) * 1000 / ROUNDS
        show("… of which the processor, mean", used, "ms")
        show("scan to durable commit, encrypted, p50", percentile(alone, 50), "ms")
        show("scan to durable commit, encrypted, p95", percentile(alone, 95), "ms", 30)
        beside_backups(db, codes)
        around(db, path, Path(folder))
        db.close()


def opening(path: Path) -> Database:
    """From the passphrase to the first thing read; the check follows behind the window."""
    started = perf_counter()
    key = database.unlock(path, PASSPHRASE)
    known = perf_counter()
    db = Database.open(path, key)
    with db.read() as session:
        session.connection().exec_driver_sql("SELECT count(*) FROM people")
    show("… of which the key", known - started, "s")
    show("opening with its passphrase", perf_counter() - started, "s", 1.5)
    started = perf_counter()
    assert checking.quick_check(path, key) == []
    show("the check behind the window", perf_counter() - started, "s")
    return db


def beside_backups(db: Database, codes: Iterator[str]) -> None:
    """One desk at its fastest while the file is copied again and again."""
    times: list[float] = []
    took: list[float] = []
    ends = False

    def copy() -> None:
        nonlocal ends
        for _ in range(BACKUPS):
            started = perf_counter()
            tasks.gently(lambda: backups.make(db, Occasion.ROUTINE, clock.now()))
            took.append(perf_counter() - started)
            sleep(1.1)  # their names differ by seconds
        ends = True

    worker = Thread(target=copy)
    worker.start()
    while not ends:
        times.append(timed_scan(db, next(codes), clock.now()))
        sleep(BETWEEN_S)
    worker.join()
    show("a backup, with its check", max(took), "s")
    show("scans beside backups, p95", percentile(times, 95), "ms", 30)
    show("scans beside backups, the slowest", max(times), "ms", 100)


def around(db: Database, path: Path, folder: Path) -> None:
    started = perf_counter()
    code = handing_over.hand_over(db, folder / "crowd.eventhandover")
    show("handing over", perf_counter() - started, "s")
    started = perf_counter()
    handing_over.receive(folder / "crowd.eventhandover", code, folder / "there.eventdesk", None)
    show("receiving", perf_counter() - started, "s")
    started = perf_counter()
    copy = backups.newest_good(path, db.key)
    assert copy is not None
    show("finding the newest good copy", perf_counter() - started, "s")


if __name__ == "__main__":
    main()
