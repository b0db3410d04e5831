"""Lists out: attendance, people, programme and the rest as workbooks, text files and calendars.

    with db.read() as session:
        content = export.load(session, export.Subject.ATTENDANCE)
    export.save(content, path, progress)

The format follows the ending of the path; headings are in the language that is set.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy.orm import Session

from event_desk import programme, texts
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import calendar, spreadsheet, table_pdf
from event_desk.exchange.attendance_export import attendance_tables
from event_desk.exchange.lists_export import (
    badge_tables,
    people_tables,
    problem_tables,
    receiver_tables,
    scan_tables,
)
from event_desk.exchange.programme_export import interpreter_tables, programme_tables
from event_desk.exchange.table import Table
from event_desk.progress import Progress, silent


class Subject(StrEnum):
    """What can be exported; the values are the command line's words."""

    ATTENDANCE = "attendance"
    PEOPLE = "people"
    PROGRAMME = "programme"
    INTERPRETERS = "interpreters"
    SCANS = "scans"
    BADGES = "badges"
    RECEIVERS = "receivers"
    PROBLEMS = "problems"


@dataclass(frozen=True, slots=True)
class Export:
    """What was read from the event, ready to be written.

    `main` is the index of the table that a text file holds, which has one only.
    """

    subject: Subject
    name: str
    tables: tuple[Table, ...]
    main: int = 0
    entries: tuple[calendar.Entry, ...] = ()

    @property
    def rows(self) -> int:
        return len(self.tables[self.main].rows)


_TABLES: Mapping[Subject, Callable[[Session], tuple[Table, ...]]] = {
    Subject.ATTENDANCE: attendance_tables,
    Subject.PEOPLE: people_tables,
    Subject.PROGRAMME: programme_tables,
    Subject.INTERPRETERS: interpreter_tables,
    Subject.SCANS: scan_tables,
    Subject.BADGES: badge_tables,
    Subject.RECEIVERS: receiver_tables,
    Subject.PROBLEMS: problem_tables,
}
# Which table of a workbook is the one that a text file holds.
_MAIN = {Subject.ATTENDANCE: 1, Subject.PROGRAMME: 2}
_CALENDARS = {
    Subject.PROGRAMME: calendar.programme_entries,
    Subject.INTERPRETERS: calendar.interpreter_entries,
}


def endings(subject: Subject) -> tuple[str, ...]:
    """The endings that a subject can be written with."""
    return (".xlsx", ".csv", ".ics", ".pdf") if subject in _CALENDARS else (".xlsx", ".csv")


def check_ending(subject: Subject, path: Path) -> str:
    """The ending in lower case; raises UNKNOWN_FORMAT for one that isn't written."""
    ending = path.suffix.lower()
    if ending not in endings(subject):
        raise EventDeskError(
            ErrorCode.UNKNOWN_FORMAT, path=path, formats=", ".join(endings(subject))
        )
    return ending


def load(session: Session, subject: Subject) -> Export:
    """Read what is to be exported, in the language that is set."""
    event = programme.event_facts(session)
    entries = _CALENDARS[subject](session) if subject in _CALENDARS else ()
    return Export(
        subject=subject,
        name=texts.localised(event.names, event.languages),
        tables=_TABLES[subject](session),
        main=_MAIN.get(subject, 0),
        entries=entries,
    )


def save(content: Export, path: Path, progress: Progress = silent) -> None:
    """Write to `path`, whole or not at all. Raises UNKNOWN_FORMAT, CANNOT_WRITE, DISK_FULL."""
    right_to_left = texts.language() == "ar"
    match check_ending(content.subject, path):
        case ".csv":
            spreadsheet.write_csv(path, content.tables[content.main], progress)
        case ".ics":
            calendar.write(path, content.name, content.entries)
        case ".pdf":
            table_pdf.write(
                path,
                content.name,
                content.tables[content.main],
                right_to_left=right_to_left,
                progress=progress,
            )
        case _:
            spreadsheet.write_workbook(
                path, content.tables, right_to_left=right_to_left, progress=progress
            )
