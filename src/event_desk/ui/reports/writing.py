"""What is written where, away from the window: work for `tasks.run`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from event_desk import clock, programme, reckoning, texts
from event_desk.database import Database
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import end_of_day, export, folders
from event_desk.exchange.export import (
    Choice,
    Export,
    Reckoned,
    Report,
    Subject,
    Wanted,
)
from event_desk.progress import Progress
from event_desk.texts import translate
from event_desk.ui.context import Context

# Calendars and schedules hold the same whatever columns a table has.
WITHOUT_COLUMNS = (".ics", ".xml")
_CANNOT_LOG = frozenset({ErrorCode.CANNOT_WRITE, ErrorCode.DISK_FULL})


@dataclass(frozen=True, slots=True)
class Order:
    """One file as somebody asked for it. `columns` None: those chosen last, and none for a report.

    `usual` means that the columns are the few by default, whichever those may be the next time.
    """

    subject: Subject | Report
    language: str
    columns: tuple[str, ...] | None = None
    usual: bool = False
    wanted: Wanted = field(default_factory=Wanted)
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class Who:
    """Who lets something out: the desk and the role at it."""

    desk: str
    actor: str


def who(context: Context) -> Who:
    return Who(context.desk, context.role.value)


@dataclass(frozen=True, slots=True)
class Written:
    """A file with its rows, or a folder with its files."""

    path: Path
    rows: int = 0
    files: int = 0


def name_of(subject: Subject | Report, language: str) -> str:
    """What the file is called, without its ending."""
    with texts.speaking(language):
        return folders.file_name(end_of_day.titles()[subject])


def choices(db: Database, subject: Subject) -> Callable[[Progress], tuple[Choice, ...]]:
    def read(_progress: Progress) -> tuple[Choice, ...]:
        with db.read() as session:
            return export.choices(session, subject)

    return read


def one(db: Database, order: Order, path: Path, by: Who) -> Callable[[Progress], Written]:
    """A list or a report. Raises what `export.load`, `check_purpose` and `save` do."""

    def write(progress: Progress) -> Written:
        ending = export.check_ending(order.subject, path)
        columns = () if ending in WITHOUT_COLUMNS else order.columns
        at = clock.now()
        with texts.speaking(order.language):
            known = reckoning.reckoned(db.read, order.subject, progress)
            with db.read() as session:
                content = export.load(
                    session, order.subject, columns, order.wanted, at=at, reckoned=known
                )
            export.check_purpose(content, order.purpose)
            progress(0, 0)
            _log(db, order, content, path, by)
            export.save(content, path, progress)
        return Written(path, rows=content.rows)

    return write


def calendars(db: Database, parent: Path, language: str, by: Who) -> Callable[[Progress], Written]:
    """One for each room, interpreter and speaker, in a new dated folder."""

    def write(progress: Progress) -> Written:
        with texts.speaking(language):
            with db.read() as session:
                found = end_of_day.calendars(session)
                day = programme.event_facts(session).day_of(clock.now())
            words = translate("texts", "Calendars")
            name = f"{words} {day.isoformat()}"
            at = clock.now()
            with db.write() as session:
                end_of_day.note_calendars(session, len(found), at=at, desk=by.desk, actor=by.actor)
            folder = end_of_day.save_calendars(found, parent, name, progress)
            with db.write() as session:
                end_of_day.note_folder(session, folder, at=at)
        return Written(folder, files=_files(folder))

    return write


def evening(
    db: Database, parent: Path, language: str, purpose: str, by: Who
) -> Callable[[Progress], Written]:
    """Everything of today in a new dated folder."""

    def write(progress: Progress) -> Written:
        at = clock.now()
        with texts.speaking(language):
            with db.read() as session:
                known = Reckoned(told=reckoning.told(session))
                everything = end_of_day.load(session, at=at, reckoned=known)
            progress(0, 0)
            with db.write() as session:
                end_of_day.note(
                    session, everything, purpose=purpose, at=at, desk=by.desk, actor=by.actor
                )
            folder = end_of_day.save(everything, parent, progress)
            with db.write() as session:
                end_of_day.note_folder(session, folder, at=at)
        return Written(folder, files=_files(folder))

    return write


def _log(db: Database, order: Order, content: Export, path: Path, by: Who) -> None:
    """What is for everybody goes out even where the event can't be written: a full disk, a stick.

    The list of who is inside must come out then, too.
    """
    at = clock.now()
    try:
        with db.write() as session:
            purpose = order.purpose
            export.note(
                session, content, path, purpose=purpose, at=at, desk=by.desk, actor=by.actor
            )
            tables = path.suffix.lower() not in WITHOUT_COLUMNS
            if isinstance(order.subject, Subject) and order.columns is not None and tables:
                kept = None if order.usual else order.columns
                export.remember(session, order.subject, kept, at=at)
    except EventDeskError as error:
        if error.code not in _CANNOT_LOG or content.personal:
            raise


def _files(folder: Path) -> int:
    return sum(path.is_file() for path in folder.rglob("*"))
