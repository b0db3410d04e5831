"""Badges as PDF: pages a second, the size of the file, memory, and one badge by itself."""

import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random
from time import perf_counter
from uuid import UUID

import psutil
from benchmarks.figures import percentile, show

from event_desk import badges, codes
from event_desk.progress import Cancelled

_GIVEN = [
    "Amal",
    "Karim",
    "Noura",
    "Layla",
    "Youssef",
    "Fatima",
    "Samir",
    "Jean-Luc",
    "Hélène",
    "María",
    "Chidinma",
    "Zoé",
]
_FAMILY = [
    "Haddad",
    "Khoury",
    "Al-Kuwari",
    "Darwish",
    "Muñoz",
    "Châtelain",
    "Østergård",
    "Otieno",
    "Qasim",
    "Traoré",
]
_NATIVE_GIVEN = [
    "أمل",
    "كريم",
    "نورة",
    "ليلى",
    "يوسف",
    "فاطمة",
    "سمير",
    "مريم",
    "عمر",
    "هدى",
    "عبد_الرحمن",
    "خديجة",
]
_NATIVE_FAMILY = [
    "حداد",
    "خوري",
    "المصري",
    "درويش",
    "القرشي",
    "الهاشمي",
    "الأيوبي",
    "العتيبي",
    "بن_سعيد",
    "اليوسف",
]
_ORGANISATIONS = (
    ("Lebanese University", "الجامعة اللبنانية"),
    ("Association for the Protection of Children", "جمعية حماية الطفولة في بيروت وجبل لبنان"),
    ("Centre d’études et de recherche", "مركز الدراسات والأبحاث"),
)
_CATEGORIES = (
    ("participant", "Participant", "مشارك"),
    ("speaker", "Speaker", "متحدث"),
    ("interpreter", "Interpreter", "مترجم فوري"),
)


_FIRST = "the first badge of a fresh process, fonts read"


def main() -> None:
    if "--first" in sys.argv:
        print(first())
        return
    process = psutil.Process()
    command = [sys.executable, "-m", "benchmarks.badges", "--first"]
    runs = [subprocess.run(command, capture_output=True, check=True, text=True) for _ in range(5)]
    show(_FIRST, percentile([float(run.stdout) for run in runs], 50), "ms", 60)
    times: list[float] = []
    for person in people(200, seed=2):
        started = perf_counter()
        badges.one(person, badges.DEFAULT)
        times.append((perf_counter() - started) * 1000)
    show("one badge, p95 of 200", percentile(times, 95), "ms", 60)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "badges.pdf"
        for count in (1000, 10_000):
            everybody = people(count, seed=count)
            before = process.memory_info().rss
            report = badges.render(everybody, badges.DEFAULT, path)
            more = (process.memory_info().rss - before) / 1e6
            print(f"{count:,} badges, {count / report.seconds:.0f} a second")
            show("  time", report.seconds, "s", count / 400)
            show("  size of the file", path.stat().st_size / 1e6, "MB", count / 500)
            show("  memory beyond what was in use", more, "MB", 30)
        show("from Cancel to the end of 10,000", cancelling(path), "ms", 200)


def first() -> float:
    """Milliseconds, once everything is imported."""
    (person,) = people(1)
    started = perf_counter()
    badges.one(person, badges.DEFAULT)
    return (perf_counter() - started) * 1000


def cancelling(path: Path) -> float:
    """Milliseconds from the cancellation, after 500 badges, until nothing is left of the file."""
    pressed = 0.0

    def press(done: int, total: int) -> None:
        nonlocal pressed
        if done >= total / 20:
            pressed = perf_counter()
            raise Cancelled

    try:
        badges.render(people(10_000, seed=3), badges.DEFAULT, path, press)
    except Cancelled:
        return (perf_counter() - pressed) * 1000
    raise AssertionError("nothing was cancelled")


def people(count: int, seed: int = 1) -> list[badges.BadgeContent]:
    """Guests with names and organisations in both scripts, the same ones every time."""
    chance = Random(seed)
    key = bytes(32)
    found: list[badges.BadgeContent] = []
    for number in range(count):
        organisation = chance.choice(_ORGANISATIONS)
        category = chance.choice(_CATEGORIES)
        native = f"{chance.choice(_NATIVE_GIVEN)} {chance.choice(_NATIVE_FAMILY)} {number}"
        found.append(
            badges.BadgeContent(
                person_id=UUID(int=number),
                person=f"{number:05}",
                code=codes.make(key, 1, chance.randbytes(5)),
                typing_code=f"X{number:07}",
                name=f"{chance.choice(_GIVEN)} {chance.choice(_FAMILY)} {number}",
                native_name=native.replace("_", " "),
                organisation=organisation[0],
                native_organisation=organisation[1],
                position="",
                category=category[0],
                category_label=category[1],
                native_category_label=category[2],
                languages=("ar", "en"),
                minor=False,
                photo_consent=None,
                event_name="Annual Meeting of the Regional Network 2026",
                native_event_name="الاجتماع السنوي للشبكة الإقليمية ٢٠٢٦",
            )
        )
    return found


if __name__ == "__main__":
    main()
