"""Lists in: reading, planning, applying and taking back, small and large, with memory."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from random import Random
from time import perf_counter

import xlsxwriter
from benchmarks.figures import show
from benchmarks.memory import watched
from sqlalchemy.orm import Session

from event_desk import clock, programme
from event_desk.database import Database
from event_desk.exchange import imports

_GIVEN = ("Amal", "Rami", "Lucía", "Omar", "Siham", "Zoé", "Fatima", "Ahmad", "Grace", "Huda")
_FAMILY = ("Haddad", "Khoury", "Gómez", "Kamau", "Al-Masri", "Østergård", "Nakato", "Tran", "Peña")
_NATIVE = ("أمل", "رامي", "عمر", "سهام", "فاطمة", "أحمد", "هدى", "يوسف", "مريم", "ليلى", "خالد")
_HEADINGS = (
    "First name", "Last name", "الاسم بالعربية", "Organisation", "Country", "E-mail", "Phone",
    "Languages", "Category", "Arrival", "Photo consent", "Diet",
)  # fmt: skip


# rows, then the seconds wanted for reading and planning, for applying, for all of it
_SIZES = ((250, 2, 1, 2), (10_000, 5, 2, 7), (100_000, None, None, 45))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for rows, *seconds in _SIZES:
            path = Path(folder) / f"{rows}.xlsx"
            write(path, rows)
            measure(Path(folder) / f"{rows}.eventdesk", path, *seconds)


def measure(
    event: Path, path: Path, planned: float | None, applied: float | None, whole: float
) -> None:
    print(f"{path.stem} rows of {len(_HEADINGS)} columns, {path.stat().st_size / 1e6:.1f} MB")
    db = Database.create(event)
    with db.write() as session:
        programme.create_event(
            session,
            {"en": "Benchmark"},
            timezone="Asia/Qatar",
            start=date(2026, 6, 9),
            end=date(2026, 6, 11),
            languages=("ar", "en"),
            at=clock.now(),
        )
    with watched() as peak:
        started = perf_counter()
        workbook = imports.read(path)
        read = perf_counter() - started
        with db.read() as session:
            plan = imports.plan(session, workbook)
        so_far = perf_counter() - started
        show("  read and planned", so_far, "s", planned)
        print(f"    of which read {read:.2f} s; {plan.counts.created:,} new people")
        steps = Steps(db)
        imports.apply(steps.write, plan, at=clock.now())
        everything = perf_counter() - started
    show("  applied", everything - so_far, "s", applied)
    show("    the longest that it kept the door waiting", steps.longest * 1000, "ms")
    show("  read, planned and applied", everything, "s", whole)
    show("  memory: most of the program and its reader", peak.together / 1e6, "MB", 600)
    print(f"    of which the reader alone at most {peak.children / 1e6:.0f} MB")
    del workbook, plan
    steps.longest = 0.0
    started = perf_counter()
    imports.undo(steps.write, at=clock.now())
    show("  taken back", perf_counter() - started, "s")
    show("    the longest that it kept the door waiting", steps.longest * 1000, "ms")
    db.close()


class Steps:
    """Transactions of an event file, and how long the longest one was alone in it."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.longest = 0.0

    @contextmanager
    def write(self) -> Iterator[Session]:
        with self._db.write() as session:
            session.connection()
            started = perf_counter()
            yield session
        self.longest = max(self.longest, perf_counter() - started)


def write(path: Path, rows: int) -> None:
    """A list of people whose names repeat and whose mailboxes don't, the same one every time."""
    chance = Random(rows)
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, _HEADINGS)
        for number in range(1, rows + 1):
            native = " ".join(chance.choices(_NATIVE, k=3)) if number % 3 == 0 else ""
            cells = (
                " ".join(chance.choices(_GIVEN, k=2)),
                " ".join(chance.choices(_FAMILY, k=2)),
                native,
                f"Organisation {chance.randrange(max(rows // 50, 5))}",
                chance.choice(("Lebanon", "Qatar", "France", "Kenya", "Spain")),
                f"p{number}@org.example",
                f"+97455{chance.randrange(999_999):06}",
                chance.choice(("Arabic, English", "French", "EN / ES")),
                chance.choice(("Participant", "Speaker", "Media")),
                "07/06/2026",
                chance.choice(("yes", "no")),
                "",
            )
            sheet.write_row(number, 0, cells)


if __name__ == "__main__":
    main()
