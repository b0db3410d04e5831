"""The sample event, built from its spreadsheets, with a plan, badges and a morning of scans.

Everything is made in a folder of its own and moved into place at the end, so that a run that stops
half-way leaves the results of the one before. Only what an earlier run wrote is ever replaced.
"""

import json
import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import perf_counter

from sqlalchemy.orm import Session

from event_desk import badges, checkin, clock, codes, database, people, programme, texts
from event_desk.allocation import run as planning
from event_desk.allocation import storage
from event_desk.checkin import Direction, Outcome
from event_desk.database import Database
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import export, imports, programme_json
from event_desk.files import resource
from event_desk.people import PersonView
from event_desk.progress import Progress, silent

EVENT = "annual-meeting-2026.eventdesk"
PROGRAMME_LIST, PEOPLE_LIST = "annual-meeting-2026.xlsx", "arabic_organiser.xlsx"
BADGES, PLAN = "badges.pdf", "plan.json"
PROGRAMME, INTERPRETERS = "programme.xlsx", "interpreters.xlsx"
ATTENDANCE, ATTENDANCE_AR = "attendance.xlsx", "attendance-ar.xlsx"
SCREENSHOTS = "screenshots"
_MANIFEST = ".event-desk-demo.json"
_BUILDING = ".event-desk-demo-new"
RESULTS = (EVENT, BADGES, PLAN, PROGRAMME, INTERPRETERS, ATTENDANCE, ATTENDANCE_AR)
# 06:00 UTC is eight o'clock at the event; the opening starts at one in the afternoon.
_DOORS_OPEN = datetime(2026, 6, 9, 6, 0, tzinfo=UTC)
_OPENING = datetime(2026, 6, 9, 11, 0, tzinfo=UTC)
_OPENING_CODE = "D1-OPEN"
_SEED = 2026

Announce = Callable[[str, Mapping[str, object]], None]
"""Told each step by its word, with figures: `lists`, `plan`, `badges`, `scans`, `exports`."""


@dataclass(frozen=True, slots=True)
class Demo:
    """Where the results are, and what the morning brought."""

    folder: Path
    figures: "Figures"
    seconds: float

    @property
    def event(self) -> Path:
        return self.folder / EVENT


@dataclass(frozen=True, slots=True)
class Figures:
    people: int
    items: int
    gaps: int
    badges: int
    arrived: int
    outcomes: Mapping[str, int]


def build(folder: Path, announce: Announce, progress: Progress = silent) -> Demo:
    """Build everything into `folder`; the same people come at the same times in every run.

    Raises EVENT_EXISTS where a file is in the way that isn't ours, CANNOT_WRITE and DISK_FULL.
    """
    started = perf_counter()
    make_way(folder)
    new = folder / _BUILDING
    shutil.rmtree(new, ignore_errors=True)
    try:
        new.mkdir()
        figures = _build_in(new, announce, progress)
        _move_into_place(new, folder)
    except OSError as error:
        raise EventDeskError(ErrorCode.CANNOT_WRITE, path=folder, reason=error.strerror) from error
    finally:
        shutil.rmtree(new, ignore_errors=True)
    return Demo(folder, figures, perf_counter() - started)


def make_way(folder: Path) -> None:
    """Nothing that somebody else put there is in the way, or EVENT_EXISTS."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EventDeskError(ErrorCode.CANNOT_WRITE, path=folder, reason=error.strerror) from error
    ours = _written_before(folder)
    for path in sorted([*folder.glob(f"*{database.ENDING}"), *(folder / n for n in RESULTS)]):
        if path.exists() and path.name not in ours:
            raise EventDeskError(ErrorCode.EVENT_EXISTS, path=path)


def _written_before(folder: Path) -> frozenset[str]:
    try:
        names = json.loads((folder / _MANIFEST).read_text(encoding="utf-8"))["files"]
    except (OSError, ValueError, KeyError, TypeError):
        return frozenset()
    return frozenset(str(name) for name in names)


def _move_into_place(new: Path, folder: Path) -> None:
    """The manifest goes first: whatever is there afterwards is known to be ours."""
    (new / _MANIFEST).write_text(json.dumps({"files": list(RESULTS)}), encoding="utf-8")
    (new / _MANIFEST).replace(folder / _MANIFEST)
    for ending in ("-wal", "-shm"):  # left by a program that was killed; they'd spoil the new file
        (folder / f"{EVENT}{ending}").unlink(missing_ok=True)
    for name in RESULTS:
        (new / name).replace(folder / name)


def _build_in(folder: Path, announce: Announce, progress: Progress) -> Figures:
    with closing(_new_event(folder / EVENT)) as db:
        _take_in_lists(db, announce, progress)
        gaps = _plan(db, announce, progress)
        reprinted = _replace_a_badge(db)
        report = badges.run(
            db.write, badges.Choice(), folder / BADGES, at=_DOORS_OPEN, progress=progress
        )
        announce("badges", {"badges": report.badges, "warnings": len(report.warnings)})
        outcomes = _replay(db, reprinted, progress)
        announce("scans", {"total": sum(outcomes.values())})
        with db.read() as session:
            arrived = checkin.counters(session, at=_OPENING).arrived
            items = programme.items(session)
            count = len(people.views(session))
        _write_lists(db, folder)
        announce("exports", {"arrived": arrived})
    return Figures(count, len(items), gaps, report.badges, arrived, outcomes)


def _new_event(path: Path) -> Database:
    """With the facts that a coordinator would type; the workbook fills in the rest."""
    db = Database.create(path)
    with db.write() as session:
        programme.create_event(
            session,
            {"en": "Annual Meeting for Child Protection in Humanitarian Action 2026"},
            timezone="Europe/Paris",
            start=date(2026, 6, 9),
            end=date(2026, 6, 11),
            languages=("ar", "en", "fr", "es"),
            at=_DOORS_OPEN - timedelta(days=30),
        )
    return db


def _take_in_lists(db: Database, announce: Announce, progress: Progress) -> None:
    for name in (PROGRAMME_LIST, PEOPLE_LIST):
        workbook = imports.read(resource(f"sample/{name}"), progress)
        with db.read() as session:
            plan = imports.plan(session, workbook, progress=progress)
        imports.apply(db.write, plan, at=_DOORS_OPEN - timedelta(days=7), progress=progress)
    with db.read() as session:
        announce(
            "lists",
            {"people": len(people.views(session)), "items": len(programme.items(session))},
        )


def _plan(db: Database, announce: Announce, progress: Progress) -> int:
    with db.read() as session:
        problem = storage.load(session)
    solution = planning.solve(problem, progress)
    with db.write() as session:
        storage.save(session, problem, solution, clock.now())
    gaps = len(solution.plan.gaps)
    announce("plan", {"rooms": len(solution.plan.rooms), "gaps": gaps})
    return gaps


def _replace_a_badge(db: Database) -> str:
    """Somebody's badge was printed before and lost: its code, which must not open the door."""
    with db.write() as session:
        someone = _guests(people.views(session))[0]
        badges.issue(session, (someone.id,), at=_DOORS_OPEN - timedelta(days=1))
        lost = people.view(session, someone.id).badge
        badges.issue(session, (someone.id,), at=_DOORS_OPEN, reissue=True)
    return lost.code if lost else ""


def _guests(views: tuple[PersonView, ...]) -> list[PersonView]:
    """People with names, in an order that doesn't depend on codes made by chance."""
    named = [view for view in views if view.name and not view.description]
    return sorted(named, key=lambda view: (view.name, view.native_name, view.email))


@dataclass(frozen=True, slots=True)
class _Step:
    """Something that happens at a gate: a scan of `text`, or its undoing."""

    at: datetime
    text: str
    gate: str = checkin.ENTRANCE
    desk: str = "Desk 1"
    direction: Direction = Direction.IN
    undo: bool = False


def _replay(db: Database, lost: str, progress: Progress) -> dict[str, int]:
    """The morning of the first day, scan by scan, through the engine that the door uses."""
    with db.read() as session:
        guests = _guests(people.views(session))
    coming_back = guests[7]
    with db.write() as session:
        people.cancel(session, coming_back.id, at=_DOORS_OPEN)
    steps = sorted(_morning(guests, lost), key=lambda step: step.at)
    outcomes: Counter[str] = Counter()
    restored = False
    for number, step in enumerate(steps):
        progress(number, len(steps))
        with db.write() as session:
            if not restored and step.at >= _OPENING - timedelta(hours=3):
                # The help desk finds that the cancellation was a mistake.
                people.restore(session, coming_back.id, at=step.at)
                restored = True
            outcomes[_do(session, step).value] += 1
    progress(len(steps), len(steps))
    return dict(outcomes)


def _do(session: Session, step: _Step) -> Outcome:
    if step.undo:
        return checkin.undo(session, gate=step.gate, at=step.at, desk=step.desk).outcome
    return checkin.scan(
        session,
        step.text,
        gate=step.gate,
        at=step.at,
        desk=step.desk,
        direction=step.direction,
    ).outcome


def _morning(guests: list[PersonView], lost: str) -> Iterator[_Step]:
    """Who comes when: two thirds in the first half hour, the rest until the opening."""
    chance = random.Random(_SEED)
    with_badge = [guest for guest in guests if guest.badge]
    coming = chance.sample(with_badge, round(len(with_badge) * 0.86))
    arrivals: list[tuple[datetime, PersonView]] = []
    for guest in coming:
        early = chance.random() < 0.66
        seconds = chance.uniform(0, 1_800) if early else chance.uniform(1_800, 16_500)
        arrivals.append((_DOORS_OPEN + timedelta(seconds=seconds), guest))
    arrivals.sort(key=lambda arrival: arrival[0])
    for number, (at, guest) in enumerate(arrivals):
        yield _Step(at, _code(guest), desk=f"Desk {1 + number % 2}")
    yield from _mishaps(arrivals, guests[7], lost)
    yield from _in_and_out(arrivals, chance)
    yield from _at_the_opening(arrivals, chance)


def _code(guest: PersonView) -> str:
    return guest.badge.code if guest.badge else ""


def _mishaps(
    arrivals: list[tuple[datetime, PersonView]], cancelled: PersonView, lost: str
) -> Iterator[_Step]:
    """What goes wrong at every door: shown twice, the wrong paper, the wrong event, a slip."""
    minute = timedelta(minutes=1)
    for at, guest in arrivals[10:130:20]:
        yield _Step(at + 7 * minute, _code(guest), desk="Desk 2")
    yield _Step(_DOORS_OPEN + 4 * minute, lost)
    yield _Step(_DOORS_OPEN + 11 * minute, "https://www.example.org/menu")
    stranger = codes.make(bytes(codes.KEY_BYTES), _other_tag(arrivals), bytes(5))
    yield _Step(_DOORS_OPEN + 16 * minute, stranger, desk="Desk 2")
    yield _Step(_DOORS_OPEN + 21 * minute, _spoilt(_code(arrivals[0][1])))
    yield _Step(_DOORS_OPEN + 25 * minute, _code(cancelled))
    # Let in by mistake, taken back, and let in again when it was really their turn.
    at, guest = arrivals[-1]
    yield _Step(at - 20 * minute, _code(guest), desk="Desk 3")
    yield _Step(at - 19 * minute, "", desk="Desk 3", undo=True)


def _other_tag(arrivals: list[tuple[datetime, PersonView]]) -> int:
    """Another event's number, whatever this one's is."""
    own = int(_code(arrivals[0][1])).to_bytes(18, "big")
    return int.from_bytes(own[1:3], "big") % 0xFFFF + 1


def _spoilt(code: str) -> str:
    """Our form, but the last digit was misread."""
    return code[:-1] + str((int(code[-1]) + 1) % 10)


def _in_and_out(
    arrivals: list[tuple[datetime, PersonView]], chance: random.Random
) -> Iterator[_Step]:
    """Some leave for a while before noon; most of them come back."""
    for number, (at, guest) in enumerate(chance.sample(arrivals[:120], 24)):
        away = max(at, _DOORS_OPEN + timedelta(hours=2)) + timedelta(minutes=chance.randint(5, 60))
        yield _Step(away, _code(guest), direction=Direction.OUT)
        if number % 4:
            back = away + timedelta(minutes=chance.randint(10, 40))
            yield _Step(back, _code(guest), desk="Desk 2")


def _at_the_opening(
    arrivals: list[tuple[datetime, PersonView]], chance: random.Random
) -> Iterator[_Step]:
    """The hall's door, from a quarter of an hour before the opening until some minutes into it."""
    for _, guest in chance.sample(arrivals, round(len(arrivals) * 0.8)):
        at = _OPENING + timedelta(seconds=chance.triangular(-900, 420, -120))
        yield _Step(at, _code(guest), gate=_OPENING_CODE, desk="Hall door")


def _write_lists(db: Database, folder: Path) -> None:
    subjects = (
        (export.Subject.PROGRAMME, PROGRAMME, texts.language()),
        (export.Subject.INTERPRETERS, INTERPRETERS, texts.language()),
        (export.Subject.ATTENDANCE, ATTENDANCE, texts.language()),
        (export.Subject.ATTENDANCE, ATTENDANCE_AR, "ar"),
    )
    for subject, name, language in subjects:
        with texts.speaking(language):
            with db.read() as session:
                content = export.load(session, subject)
            export.save(content, folder / name)
    with db.read() as session:
        plan = json.dumps(programme_json.as_json(session), ensure_ascii=False, indent=1)
    (folder / PLAN).write_text(plan, encoding="utf-8")
