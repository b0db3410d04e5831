"""Lists, reports and calendars out."""

import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from event_desk import clock, programme, reckoning
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.export_words import CALENDARS, EVENING, REPORTS
from event_desk.cli.output import Bar, say, say_json, tell
from event_desk.database import Database
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import choosing, end_of_day, export
from event_desk.exchange.export import Export, Reckoned, Report, Subject, Wanted
from event_desk.texts import tr, translate

_CANNOT_LOG = frozenset({ErrorCode.CANNOT_WRITE, ErrorCode.DISK_FULL})


def write(options: Namespace, _window: Window) -> None:
    if options.subject == EVENING:
        _evening(options)
    elif options.subject == CALENDARS:
        _calendars(options)
    else:
        _one(options)


def _one(options: Namespace) -> None:
    named: str = options.subject
    subject = Report(named) if named in REPORTS else Subject(named)
    export.check_ending(subject, options.out)
    wanted = Wanted(options.day, options.room, options.item, options.person, options.paper)
    columns = None if options.columns is None else choosing.parse(options.columns)
    at = clock.now()
    with opened(options) as db:
        with Bar(translate("texts", "Looking at the plan")) as bar:
            known = reckoning.reckoned(db.read, subject, bar)
        with db.read() as session:
            content = export.load(session, subject, columns, wanted, at=at, reckoned=known)
        purpose = _purpose(content, options.purpose)
        _log(db, content, options.out, purpose, at)
        if columns is not None and isinstance(subject, Subject):
            kept = None if columns == frozenset({choosing.DEFAULT}) else content.columns
            with db.write() as session:
                export.remember(session, subject, kept, at=at)
    with Bar(translate("texts", "Writing")) as bar:
        export.save(content, options.out, bar)
    _say(options, content)


def _purpose(content: Export, given: str) -> str:
    """Whoever sits at a terminal is asked; a script has to say it."""
    if content.personal and not given.strip() and sys.stdin.isatty():
        question = translate("texts", "What is it for? It holds {columns}: ")
        given = input(question.format(columns=", ".join(content.personal)))
    export.check_purpose(content, given)
    return given


def _log(db: Database, content: Export, path: Path, purpose: str, at: datetime) -> None:
    """What is for everybody goes out even where the event can't be written: a full disk, a stick.

    The list of who is inside must come out then, too.
    """
    try:
        with db.write() as session:
            export.note(session, content, path, purpose=purpose, at=at)
    except EventDeskError as error:
        if error.code not in _CANNOT_LOG or content.personal:
            raise
        tell(translate("texts", "The event’s record could not be written; the list is."))


def _say(options: Namespace, content: Export) -> None:
    if options.json:
        say_json(
            {
                "file": str(options.out),
                "rows": content.rows,
                "columns": list(content.columns),
                "left_out": list(content.left_out),
            }
        )
        return
    rows = content.rows
    sentence = tr("%n row(s) written to {path}", "", rows)
    say(sentence.format(path=options.out))
    if content.left_out and options.columns is None:
        text = translate("texts", "Left out: {columns}. With --columns they can be had.")
        tell(text.format(columns=", ".join(content.left_out)))


def _evening(options: Namespace) -> None:
    at = clock.now()
    with opened(options) as db:
        with db.read() as session:
            known = Reckoned(told=reckoning.told(session))
            evening = end_of_day.load(session, at=at, reckoned=known)
        with db.write() as session:
            end_of_day.note(session, evening, purpose=options.purpose, at=at)
        with Bar(translate("texts", "Writing")) as bar:
            folder = end_of_day.save(evening, options.out, bar)
        with db.write() as session:
            end_of_day.note_folder(session, folder, at=at)
    _say_folder(options, folder)


def _calendars(options: Namespace) -> None:
    at = clock.now()
    with opened(options) as db:
        with db.read() as session:
            found = end_of_day.calendars(session)
            name = _dated(session, translate("texts", "Calendars"))
        with db.write() as session:
            end_of_day.note_calendars(session, len(found), at=at)
        with Bar(translate("texts", "Writing")) as bar:
            folder = end_of_day.save_calendars(found, options.out, name, bar)
        with db.write() as session:
            end_of_day.note_folder(session, folder, at=at)
    _say_folder(options, folder)


def _dated(session: Session, text: str) -> str:
    return f"{text} {programme.event_facts(session).day_of(clock.now()).isoformat()}"


def _say_folder(options: Namespace, folder: Path) -> None:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    if options.json:
        names = [path.relative_to(folder).as_posix() for path in files]
        say_json({"folder": str(folder), "files": names})
        return
    count = len(files)
    text = tr("%n file(s) written to {path}", "", count)
    say(text.format(path=folder))
