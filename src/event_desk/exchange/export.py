"""Lists out: attendance, people, programme and the rest as workbooks, text files and calendars.

    with db.read() as session:
        content = export.load(session, export.Subject.ATTENDANCE)
    export.save(content, path, progress)

The format follows the ending of the path; headings are in the language that is set.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from sqlalchemy.orm import Session

from event_desk import programme, texts
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import calendar, listing_pdf, spreadsheet
from event_desk.exchange.attendance_export import attendance_listings
from event_desk.exchange.listing import Listing, Manner
from event_desk.exchange.lists_export import (
    badge_listings,
    people_listings,
    problem_listings,
    receiver_listings,
    scan_listings,
)
from event_desk.exchange.programme_export import interpreter_listings, programme_listings
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

    `main` is the index of the listing that a text file holds, which has one only.
    """

    subject: Subject
    name: str
    listings: tuple[Listing, ...]
    main: int = 0
    entries: tuple[calendar.Entry, ...] = ()
    manner: Manner = field(default_factory=Manner)

    @property
    def rows(self) -> int:
        return len(self.listings[self.main].rows)


_LISTINGS: Mapping[Subject, Callable[[Session], tuple[Listing, ...]]] = {
    Subject.ATTENDANCE: attendance_listings,
    Subject.PEOPLE: people_listings,
    Subject.PROGRAMME: programme_listings,
    Subject.INTERPRETERS: interpreter_listings,
    Subject.SCANS: scan_listings,
    Subject.BADGES: badge_listings,
    Subject.RECEIVERS: receiver_listings,
    Subject.PROBLEMS: problem_listings,
}
# Which listing of a workbook is the one that a text file holds.
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
    name = texts.localised(event.names, event.languages)
    return Export(
        subject=subject,
        name=name,
        listings=_LISTINGS[subject](session),
        main=_MAIN.get(subject, 0),
        entries=entries,
        manner=Manner(texts.language(), event.months, event.digits, name),
    )


def save(content: Export, path: Path, progress: Progress = silent) -> None:
    """Write to `path`, whole or not at all. Raises UNKNOWN_FORMAT, CANNOT_WRITE, DISK_FULL."""
    manner = content.manner
    match check_ending(content.subject, path):
        case ".csv":
            spreadsheet.write_csv(path, content.listings[content.main], progress)
        case ".ics":
            calendar.write(path, content.name, content.entries)
        case ".pdf":
            listing_pdf.write(
                path,
                content.name,
                content.listings[content.main],
                right_to_left=manner.right_to_left,
                progress=progress,
            )
        case _:
            spreadsheet.write_workbook(path, content.listings, manner, progress)
