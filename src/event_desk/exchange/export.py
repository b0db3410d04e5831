"""Lists out: attendance, people, programme and the rest as workbooks, text files and calendars.

    with db.read() as session:
        content = export.load(session, Subject.ATTENDANCE, at=clock.now())
    export.check_purpose(content, purpose)
    with db.write() as session:
        export.note(session, content, path, purpose=purpose, at=clock.now())
    export.save(content, path, progress)

The format follows the ending of the path; headings are in the language that is set.
"""

import gc
from collections.abc import Callable, Collection, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy.orm import Session

from event_desk import audit, clock, privacy, programme, texts
from event_desk.desks import DEFAULT_DESK, desk_named
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import (
    calendar,
    choosing,
    duties,
    frab_export,
    listing_pdf,
    reports,
    spreadsheet,
    wall,
    wall_pdf,
)
from event_desk.exchange.attendance_export import attendance_listings
from event_desk.exchange.calendar import Calendar
from event_desk.exchange.choosing import Choice
from event_desk.exchange.frab_export import FrabSchedule
from event_desk.exchange.listing import Column, Listing, Manner
from event_desk.exchange.lists_export import (
    badge_listings,
    people_listings,
    problem_listings,
    receiver_listings,
    scan_listings,
)
from event_desk.exchange.programme_export import interpreter_listings, programme_listings
from event_desk.exchange.reports import Reckoned, Report, SlotNeed, Wanted
from event_desk.exchange.wall import WallDay
from event_desk.field_classes import WITH_FULL_NAMES, Class
from event_desk.progress import Progress, silent
from event_desk.texts import translate

__all__ = [
    "Choice",
    "Class",
    "Export",
    "Reckoned",
    "Report",
    "SlotNeed",
    "Subject",
    "Wanted",
    "check_ending",
    "check_purpose",
    "choices",
    "endings",
    "load",
    "note",
    "remember",
    "save",
]


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

    `main` is the index of the listing that a text file holds, which has one only. `columns` are the
    keys of those chosen, `personal` the headings among them that need a purpose, `left_out` those
    of the columns that stay here.
    """

    subject: Subject | Report
    name: str
    listings: tuple[Listing, ...]
    main: int = 0
    calendar: Calendar | None = None
    schedule: FrabSchedule | None = None
    wall: tuple[WallDay, ...] = ()
    paper: str = "a3"
    manner: Manner = field(default_factory=Manner)
    columns: tuple[str, ...] = ()
    personal: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """Those of what a text file holds, or of all pages of a report."""
        if isinstance(self.subject, Report):
            return sum(len(listing.rows) for listing in self.listings)
        return len(self.listings[self.main].rows) if self.listings else 0


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
_CALENDARS: Mapping[Subject | Report, Callable[[Session, Wanted], Calendar]] = {
    Subject.PROGRAMME: calendar.programme_calendar,
    Subject.INTERPRETERS: calendar.interpreters_calendar,
}

# Rooms, times and figures; what else goes out names people.
WITHOUT_PEOPLE = frozenset(
    {
        Subject.PROGRAMME, Report.ROOMS, Report.DAYS, Report.WALL, Report.COVERAGE, Report.GAPS,
        Report.RECEIVERS_PLAN, Report.NEEDS,
    }
)  # fmt: skip

# One sheet for each person, booth or day: a text file would hold the first of them only.
_MANY_SHEETS = frozenset({Report.ROSTER, Report.BOOTHS, Report.BULLETIN, Report.WALL})


def endings(subject: Subject | Report) -> tuple[str, ...]:
    """The endings that a subject can be written with, the usual one first."""
    if subject in _MANY_SHEETS:
        return (".pdf", ".xlsx")
    if isinstance(subject, Report):
        return (".pdf", ".xlsx", ".csv")
    if subject is Subject.PROGRAMME:
        return (".xlsx", ".csv", ".ics", ".pdf", ".xml")
    if subject is Subject.INTERPRETERS:
        return (".xlsx", ".csv", ".ics", ".pdf")
    return (".xlsx", ".csv", ".pdf") if subject is Subject.RECEIVERS else (".xlsx", ".csv")


def check_ending(subject: Subject | Report, path: Path) -> str:
    """The ending in lower case; raises UNKNOWN_FORMAT for one that isn't written."""
    ending = path.suffix.lower()
    if ending not in endings(subject):
        raise EventDeskError(
            ErrorCode.UNKNOWN_FORMAT, path=path, formats=", ".join(endings(subject))
        )
    return ending


def choices(session: Session, subject: Subject) -> tuple[Choice, ...]:
    """The columns that can be left out; `given` says which went out the last time, or else do."""
    known = choosing.choices(_LISTINGS[subject](session))
    now = choosing.chosen(known, choosing.remembered(session, subject))
    return tuple(Choice(one.key, one.heading, one.kind, one.key in now) for one in known)


def load(
    session: Session,
    subject: Subject | Report,
    columns: Collection[str] | None = None,
    wanted: Wanted | None = None,
    *,
    at: datetime | None = None,
    reckoned: Reckoned | None = None,
) -> Export:
    """Read what is to be exported, in the language that is set.

    `columns` are keys of `choices`, or None for those chosen last, which are few if nobody ever
    chose. `at` is the time that counts as now. `reckoned` is what planning can add.
    Raises UNKNOWN_COLUMN, and UNKNOWN_GATE, UNKNOWN_ITEM or UNKNOWN_PERSON for what `wanted` names
    in vain.
    """
    event = programme.event_facts(session)
    name = texts.localised(event.names, event.languages)
    manner = Manner(texts.language(), event.months, event.digits, name, event.names)
    wanted = wanted or Wanted()
    if isinstance(subject, Report):
        return _report(session, subject, wanted, manner, at or clock.now(), reckoned)
    with _collecting_later():
        listings = _LISTINGS[subject](session)
    known = choosing.choices(listings)
    if columns is None:
        # What a newer or older version called otherwise is no reason to stop.
        kept = choosing.remembered(session, subject)
        columns = None if kept is None else kept & {*(one.key for one in known), choosing.ALL}
    keys = choosing.chosen(known, columns)
    if subject is Subject.PEOPLE and WITH_FULL_NAMES in keys:
        listings = people_listings(session, full_names=True)
    return Export(
        subject=subject,
        name=name,
        listings=tuple(choosing.keep(listing, keys) for listing in listings),
        main=_MAIN.get(subject, 0),
        calendar=_CALENDARS[subject](session, wanted) if subject in _CALENDARS else None,
        schedule=frab_export.load(session) if subject is Subject.PROGRAMME else None,
        manner=manner,
        columns=tuple(one.key for one in known if one.key in keys),
        personal=tuple(
            one.heading for one in known if one.key in keys and one.kind is not Class.PUBLIC
        ),
        left_out=tuple(one.heading for one in known if one.key not in keys),
    )


def _report(
    session: Session,
    subject: Report,
    wanted: Wanted,
    manner: Manner,
    at: datetime,
    reckoned: Reckoned | None,
) -> Export:
    """What is printed says of which plan it is, and when it was."""
    local = programme.event_facts(session).local(at)
    known = duties.plans(session) if subject in reports.OF_THE_PLAN else ()
    manner = replace(
        manner,
        printed=local,
        plan=known[-1].number if known else 0,
        released=known[-1].released if known else 0,
    )
    found = reports.listings(session, subject, wanted, at=at, reckoned=reckoned)
    days = wall.days(session, wanted) if subject is Report.WALL else ()
    return Export(subject, manner.title, found, manner=manner, wall=days, paper=wanted.paper)


def check_purpose(content: Export, purpose: str) -> None:
    """Raises PURPOSE_MISSING where more than badges say goes out and nobody said what for."""
    if content.personal and not purpose.strip():
        raise EventDeskError(ErrorCode.PURPOSE_MISSING, columns=", ".join(content.personal))


def note(
    session: Session,
    content: Export,
    path: Path,
    *,
    purpose: str,
    at: datetime,
    desk: str = DEFAULT_DESK,
    actor: str = "",
) -> None:
    """Write into the record what goes out, how much of it and what for; before it does.

    Where it goes is remembered as well, so that it can be removed when its day comes.
    """
    detail = {
        "subject": content.subject.value,
        "format": path.suffix.lower(),
        "columns": list(content.columns),
        "rows": content.rows,
        "purpose": purpose.strip(),
    }
    entry = audit.Entry("export", detail=detail)
    audit.note(session, [entry], at=at, desk_id=desk_named(session, desk, at=at).id, actor=actor)
    if content.subject not in WITHOUT_PEOPLE:
        privacy.note_written(session, [path], at=at)


def remember(
    session: Session, subject: Subject, columns: Collection[str] | None, *, at: datetime
) -> None:
    """Keep a choice of columns for the next time; None goes back to the few by default."""
    choosing.remember(session, subject, columns, at=at)


def save(content: Export, path: Path, progress: Progress = silent) -> None:
    """Write to `path`, whole or not at all. Raises UNKNOWN_FORMAT, CANNOT_WRITE, DISK_FULL."""
    ending = check_ending(content.subject, path)
    if not content.listings:
        content = replace(content, listings=(_nothing(),))
    with _collecting_later():
        _write(content, path, ending, progress)


def _nothing() -> Listing:
    """An empty file would look as if something had gone wrong."""
    return Listing(translate("texts", "Nothing to show."), (Column("–"),), (), filtered=False)


def _write(content: Export, path: Path, ending: str, progress: Progress) -> None:
    if ending == ".csv":
        spreadsheet.write_csv(path, content.listings[content.main], progress)
    elif ending == ".ics" and content.calendar is not None:
        calendar.write(path, content.calendar)
    elif ending == ".xml" and content.schedule is not None:
        frab_export.write(path, content.schedule)
    elif ending == ".pdf" and content.subject is Report.WALL:
        wall_pdf.write(path, content.manner, content.wall, content.paper, progress)
    elif ending == ".pdf":
        whole = isinstance(content.subject, Report)
        listings = content.listings if whole else (content.listings[content.main],)
        listing_pdf.write(path, content.manner, listings, progress)
    else:
        spreadsheet.write_workbook(path, content.listings, content.manner, progress)


@contextmanager
def _collecting_later() -> Generator[None]:
    """Hundreds of thousands of cells are made, none of them garbage: looking for some among them
    again and again takes a third of the time."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()
