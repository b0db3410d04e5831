"""Lists in: reading, planning, applying and taking back, small and large, with memory."""

import tempfile
from datetime import date
from pathlib import Path
from random import Random
from time import perf_counter

import psutil
import xlsxwriter
from benchmarks.figures import show
from benchmarks.memory import watched

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


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for rows, seconds in ((250, (2, 1)), (10_000, (5, 2)), (100_000, (45, 30))):
            path = Path(folder) / f"{rows}.xlsx"
            write(path, rows)
            measure(Path(folder) / f"{rows}.eventdesk", path, rows, *seconds)


def measure(event: Path, path: Path, rows: int, planned: float, applied: float) -> None:
    process = psutil.Process()
    print(f"{rows:,} rows of {len(_HEADINGS)} columns, {path.stat().st_size / 1e6:.1f} MB")
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
    started = perf_counter()
    with watched() as reading:
        workbook = imports.read(path)
    read = perf_counter() - started
    with db.read() as session:
        plan = imports.plan(session, workbook)
    show("  read and planned", perf_counter() - started, "s", planned)
    print(
        f"    of which read {read:.2f} s, with {reading.together / 1e6:.0f} MB, of which the child "
        f"{reading.children / 1e6:.0f}; {plan.counts.created:,} new people"
    )
    started = perf_counter()
    imports.apply(db.write, plan, at=clock.now())
    show("  applied", perf_counter() - started, "s", applied)
    show("  memory of the program", process.memory_info().rss / 1e6, "MB", 600)
    started = perf_counter()
    imports.undo(db.write, at=clock.now())
    show("  taken back", perf_counter() - started, "s", applied)
    db.close()


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
