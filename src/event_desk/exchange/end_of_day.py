"""Everything that goes out in the evening, in one dated folder with a page that sums it up.

    with db.read() as session:
        evening = end_of_day.load(session, at=clock.now())
    with db.write() as session:
        end_of_day.note(session, evening, purpose=purpose, at=clock.now())
    folder = end_of_day.save(evening, parent, progress)

The lists have the few columns that may go out by default, whatever was chosen for single ones.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from event_desk import audit, privacy, programme, texts
from event_desk.desks import DEFAULT_DESK, desk_named
from event_desk.exchange import (
    attendance_facts,
    calendar,
    choosing,
    export,
    folders,
    interpreting_report,
    listing_pdf,
)
from event_desk.exchange.calendar import Calendar
from event_desk.exchange.export import Export, Reckoned, Report, Subject, Wanted
from event_desk.exchange.listing import Column, Kind, Listing, Manner, Value
from event_desk.model import Badge, ReceiverMove
from event_desk.people import PersonView
from event_desk.progress import Progress, silent
from event_desk.texts import translate


@dataclass(frozen=True, slots=True)
class EndOfDay:
    """What was read; `files` by their names with endings, `calendars` by folder and name."""

    name: str
    manner: Manner
    summary: Listing
    files: tuple[tuple[str, Export], ...]
    calendars: tuple[tuple[str, str, Calendar], ...]

    @property
    def rows(self) -> int:
        return sum(content.rows for _, content in self.files)


def load(session: Session, *, at: datetime, reckoned: Reckoned | None = None) -> EndOfDay:
    """Read everything of one moment, in the language that is set."""
    event = programme.event_facts(session)
    tomorrow = event.day_of(at) + timedelta(days=1)
    default = (choosing.DEFAULT,)
    contents = [export.load(session, subject, default, at=at) for subject in Subject]
    sign_in = Wanted(day=tomorrow)
    for report in Report:
        wanted = sign_in if report is Report.SIGN_IN else Wanted()
        found = export.load(session, report, wanted=wanted, at=at, reckoned=reckoned)
        if found.listings:
            contents.append(found)
    files: list[tuple[str, Export]] = []
    for content in contents:
        name = folders.file_name(titles()[content.subject])
        main = ".pdf" if isinstance(content.subject, Report) else ".xlsx"
        files.append((f"{name}{main}", content))
        if content.subject is Subject.PROGRAMME:
            files += [(f"{name}.ics", content), ("schedule.xml", content)]
        if content.subject is Subject.RECEIVERS:
            files.append((f"{name}.pdf", content))
        if content.subject is Report.HOURS:
            files.append((f"{name}.xlsx", content))
    local = event.local(at)
    return EndOfDay(
        name=f"{local:%Y-%m-%d %H.%M}",
        manner=contents[0].manner,
        summary=_summary(session, at, contents),
        files=tuple(files),
        calendars=calendars(session),
    )


def titles() -> dict[Subject | Report, str]:
    """What each export is called, for files and buttons."""
    return {
        Subject.ATTENDANCE: translate("texts", "Attendance"),
        Subject.PEOPLE: translate("texts", "People"),
        Subject.PROGRAMME: translate("texts", "Programme"),
        Subject.INTERPRETERS: translate("texts", "Interpreters"),
        Subject.SCANS: translate("texts", "Scans"),
        Subject.BADGES: translate("texts", "Badges"),
        Subject.RECEIVERS: translate("texts", "Receivers"),
        Subject.PROBLEMS: translate("texts", "Problems"),
        Report.SIGN_IN: translate("texts", "Sheets to sign"),
        Report.ROOMS: translate("texts", "Programme of the rooms"),
        Report.DAYS: translate("texts", "Programme of the days"),
        Report.WALL: translate("texts", "Programme for the wall"),
        Report.ROSTER: translate("texts", "Interpreters’ rosters"),
        Report.BOOTHS: translate("texts", "Booth sheets"),
        Report.BULLETIN: translate("texts", "Change bulletin"),
        Report.COVERAGE: translate("texts", "Coverage"),
        Report.GAPS: translate("texts", "Gaps"),
        Report.RECEIVERS_PLAN: translate("texts", "Receivers by room and time"),
        Report.HOURS: translate("texts", "Interpreters’ hours"),
        Report.NEEDS: translate("texts", "Meals and access needs"),
        Report.EMERGENCY: translate("texts", "Emergency list"),
    }


def note(
    session: Session,
    evening: EndOfDay,
    *,
    purpose: str,
    at: datetime,
    desk: str = DEFAULT_DESK,
    actor: str = "",
) -> None:
    """One line in the record for the whole folder."""
    detail = {
        "subject": "end-of-day",
        "files": len(evening.files) + len(evening.calendars) + 1,
        "rows": evening.rows,
        "purpose": purpose.strip(),
    }
    entry = audit.Entry("export", detail=detail)
    audit.note(session, [entry], at=at, desk_id=desk_named(session, desk, at=at).id, actor=actor)


def note_calendars(
    session: Session, count: int, *, at: datetime, desk: str = DEFAULT_DESK, actor: str = ""
) -> None:
    """One line in the record for all calendars of a folder."""
    detail = {"subject": "calendars", "files": count, "purpose": ""}
    entry = audit.Entry("export", detail=detail)
    audit.note(session, [entry], at=at, desk_id=desk_named(session, desk, at=at).id, actor=actor)


def note_folder(session: Session, folder: Path, *, at: datetime) -> None:
    """Remember the files of a folder that was written, so that they can be removed one day."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    privacy.note_written(session, files, at=at)


def save(evening: EndOfDay, parent: Path, progress: Progress = silent) -> Path:
    """Write a new folder within `parent`, whole or not at all, and say where it is.

    Raises CANNOT_WRITE or DISK_FULL.
    """
    total = len(evening.files) + len(evening.calendars) + 1
    with folders.whole_folder(parent, evening.name) as (folder, target):
        summary = folder / f"{folders.file_name(evening.summary.title)}.pdf"
        listing_pdf.write(summary, evening.manner, [evening.summary])
        for done, (name, content) in enumerate(evening.files, start=1):
            progress(done, total)
            # Long files are cancelled within; the bar moves on by whole files.
            export.save(content, folder / name, lambda _done, _total, at=done: progress(at, total))
        before = len(evening.files) + 1
        for done, (group, name, one) in enumerate(evening.calendars, start=before):
            progress(done, total)
            (folder / group).mkdir(exist_ok=True)
            calendar.write(folder / group / f"{name}.ics", one)
        progress(total, total)
    return target


def save_calendars(
    found: Sequence[tuple[str, str, Calendar]],
    parent: Path,
    name: str,
    progress: Progress = silent,
) -> Path:
    """A new folder `name` with what `calendars` gave, and where it is."""
    with folders.whole_folder(parent, name) as (folder, target):
        for done, (group, file, one) in enumerate(found):
            progress(done, len(found))
            (folder / group).mkdir(exist_ok=True)
            calendar.write(folder / group / f"{file}.ics", one)
    progress(len(found), len(found))
    return target


def calendars(session: Session) -> tuple[tuple[str, str, Calendar], ...]:
    """One for each room, interpreter and speaker, with the folder and the name of its file."""
    groups = (
        (translate("texts", "Rooms"), calendar.room_calendars(session)),
        (translate("texts", "Interpreters"), calendar.interpreter_calendars(session)),
        (translate("texts", "Speakers"), calendar.speaker_calendars(session)),
    )
    found: list[tuple[str, str, Calendar]] = []
    for group, each in groups:
        taken: set[str] = set()
        found += [
            (folders.file_name(group), folders.file_name(name, taken), one) for name, one in each
        ]
    return tuple(found)


def _summary(session: Session, at: datetime, contents: Sequence[Export]) -> Listing:
    """One page: today, all days, and what is left to do."""
    facts = attendance_facts.load(session)
    event = facts.event
    today = event.day_of(at)
    arrived = facts.attendance.arrived()
    registered = [one for one in facts.people if one.status != "cancelled"]
    sessions = [one for one in facts.sessions if one.start and event.day_of(one.start) == today]
    items = programme.items(session)
    rows: list[tuple[Value, ...]] = [
        (translate("texts", "Registered"), len(registered)),
        (translate("texts", "Cancelled"), len(facts.people) - len(registered)),
        (translate("texts", "Arrived"), len(arrived)),
        (translate("texts", "Not arrived"), sum(one.id not in arrived for one in registered)),
        (translate("texts", "Here today"), facts.days.get(today, 0)),
        (translate("texts", "Inside now"), sum(one.status == "in" for one in facts.people)),
        (translate("texts", "Refused at all gates"), sum(facts.attendance.refused.values())),
        (
            translate("texts", "Organisations of which nobody has come"),
            _missing(registered, arrived),
        ),
        (translate("texts", "Sessions today"), len(sessions)),
        (translate("texts", "Attended today’s sessions"), sum(one.attended for one in sessions)),
        (
            translate("texts", "No-shows in today’s sessions"),
            sum(one.missed or 0 for one in sessions),
        ),
        (translate("texts", "Receivers still out"), _receivers_out(session)),
        (translate("texts", "Badges printed"), _printed(session)),
        (
            translate("texts", "Languages that nobody interprets"),
            interpreting_report.open_languages(items),
        ),
        (translate("texts", "Problems in the lists"), _rows_of(contents, Subject.PROBLEMS)),
    ]
    rows += [
        (translate("texts", "Arrived on {day}").format(day=facts.short_day(day)), count)
        for day, count in facts.days.items()
    ][-20:]
    note = f"{texts.day_words(today, event.months)}, {event.local(at):%H:%M}"
    columns = (
        Column(translate("texts", "What")),
        Column(translate("texts", "Value"), Kind.NUMBER),
    )
    title = translate("texts", "Summary")
    return Listing(title, columns, rows, filtered=False, note=note, upright=True, tall=7.0)


def _missing(registered: Sequence[PersonView], arrived: frozenset[UUID]) -> int:
    groups: dict[str, bool] = {}
    for one in registered:
        name = attendance_facts.organisation(one)
        if name:
            groups[name] = groups.get(name, False) or one.id in arrived
    return sum(not came for came in groups.values())


def _rows_of(contents: Sequence[Export], subject: Subject) -> int:
    return sum(content.rows for content in contents if content.subject is subject)


def _receivers_out(session: Session) -> int:
    """By each receiver's last move."""
    moves = session.scalars(select(ReceiverMove).order_by(ReceiverMove.at, ReceiverMove.number))
    last = {move.receiver_id: move.kind for move in moves}
    return sum(kind == "out" for kind in last.values())


def _printed(session: Session) -> int:
    """Prints of all badges, those replaced since too."""
    return session.scalar(select(func.sum(Badge.printed))) or 0
