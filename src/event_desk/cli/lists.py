"""Lists in and out."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from getpass import getpass
from typing import Any
from uuid import UUID

from event_desk import checkin, clock, texts
from event_desk.cli import sending
from event_desk.cli.entry import Window
from event_desk.cli.event import copy_before, opened, read_secret
from event_desk.cli.output import Bar, say, say_json, say_table, tell
from event_desk.database import Database
from event_desk.database.backups import Occasion
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import imports, signup
from event_desk.exchange.imports import ImportPlan
from event_desk.exchange.workbook import Workbook
from event_desk.folding import isolate
from event_desk.model.problems import Problem
from event_desk.texts import tr, translate

_PROBLEMS_SHOWN = 20
_CHANGES_SHOWN = 60


def read(options: Namespace, _window: Window) -> None:
    """Read, judge, and write unless this is a dry run; both are the same code up to the end."""
    mapping = _mapping(options.map)
    sending.check_marked(options)
    with opened(options) as db, Bar(translate("texts", "Reading")) as bar:
        workbook = _read(options, bar)
        with db.read() as session:
            plan = imports.plan(
                session,
                workbook,
                kind=options.kind,
                sheets=options.sheet,
                mapping=mapping,
                progress=bar,
            )
        copy = sending.save_marked(plan, options.marked, bar)
        import_id: UUID | None = None
        if not options.dry_run:
            copy_before(db, Occasion.BEFORE_IMPORT)
            plan, import_id = _bring_in(db, plan, bar)
    if options.json:
        say_json(as_json(plan, import_id) | sending.as_json(copy))
    else:
        _show(plan, dry_run=options.dry_run)
        sending.show(copy)


def _read(options: Namespace, bar: Bar) -> Workbook:
    """The list; who sits at a terminal is asked for the password of a protected one."""
    if options.password_file is not None:
        return imports.read(options.file, bar, password=read_secret(options.password_file))
    try:
        return imports.read(options.file, bar)
    except EventDeskError as error:
        if error.code is not ErrorCode.FILE_HAS_PASSWORD or not sys.stdin.isatty():
            raise
    password = getpass(translate("texts", "Password of the list: "))
    return imports.read(options.file, bar, password=password)


def _bring_in(db: Database, plan: ImportPlan, bar: Bar) -> tuple[ImportPlan, UUID]:
    """Nobody looks at a plan between: one that somebody's work made outdated is made anew."""
    while True:
        done = imports.bring_in(
            db.read, db.write, plan, at=clock.now(), desk=checkin.DEFAULT_DESK, progress=bar
        )
        if not isinstance(done, ImportPlan):
            return plan, done.id
        plan = done


def undo(options: Namespace, _window: Window) -> None:
    import_id = None if options.id is None else _import_id(options.id)
    with opened(options) as db, Bar(translate("texts", "Taking back")) as bar:
        undone = imports.undo(db.write, import_id, at=clock.now(), progress=bar)
    if options.json:
        say_json(
            {
                "import": str(undone.id),
                "undone": True,
                "removed": undone.removed,
                "restored": undone.restored,
                "kept": undone.kept,
            }
        )
        return
    say(translate("texts", "The import was taken back; what was edited since stays."))
    if kept := undone.kept:
        say(tr("%n person(s) stay: scanned, edited, or on a later list.", "", kept))


def sign_up(options: Namespace, _window: Window) -> None:
    with opened(options) as db, Bar(translate("texts", "Reading")) as bar:
        workbook = imports.read(options.file, bar)
        with db.write() as session:
            plan = imports.plan(session, workbook, kind="people", progress=bar)
            done = signup.sign_up(session, options.item, plan, at=clock.now())
    if options.json:
        say_json(
            {
                "item": done.item,
                "added": done.added,
                "waiting": done.waiting,
                "already": done.already,
                "unknown": [
                    {"sheet": sheet, "row": row, "name": name} for sheet, row, name in done.unknown
                ],
            }
        )
        return
    sentence = translate(
        "texts", "{item}: {added} added, {waiting} waiting, {already} on the list before."
    )
    say(
        sentence.format(
            item=done.item, added=done.added, waiting=done.waiting, already=done.already
        )
    )
    for sheet, row, name in done.unknown:
        unknown = translate("texts", "{sheet}, row {row}: nobody here is called {name}.")
        tell(unknown.format(sheet=sheet, row=row, name=isolate(name)))


def as_json(plan: ImportPlan, import_id: UUID | None) -> dict[str, Any]:
    """What came in, in the form that scripts rely on; `import` is what `undo-import` takes."""
    counts = plan.counts
    return {
        "sheets": [
            {
                "name": table.sheet.name,
                "kind": table.kind,
                "header_row": table.header_row or None,
                "columns": table.mapped,
            }
            for table in plan.tables
        ],
        "sender": plan.sender_name or None,
        "remembered": sorted(plan.remembered),
        "rows": counts.rows,
        "created": counts.created,
        "updated": counts.updated,
        "unchanged": counts.unchanged,
        "duplicates": counts.duplicates,
        "rejected": counts.rejected,
        "problems": [
            {
                "sheet": problem.sheet,
                "row": problem.row or None,
                "column": problem.column,
                "code": problem.code.value,
                "severity": problem.severity.value,
                "message": sentence(problem),
            }
            for problem in plan.problems
        ],
        "missing": [name for _, name in plan.missing],
        "missing_items": [
            {"code": item.code, "title": dict(item.titles)} for item in plan.missing_items
        ],
        "programme_changes": [
            {"code": item.code, "news": item.news.value, "messages": texts.item_change(item)}
            for item in plan.since_last
        ],
        "import": str(import_id) if import_id else None,
    }


def sentence(problem: Problem) -> str:
    return texts.problem_sentence(problem)


def _show(plan: ImportPlan, *, dry_run: bool) -> None:
    say_table(
        (translate("texts", "Sheet"), translate("texts", "Holds"), translate("texts", "Columns")),
        [(table.sheet.name, table.kind, ", ".join(table.mapped)[:70]) for table in plan.tables],
    )
    if plan.remembered:
        text = translate("texts", "Columns as they were chosen last time: {sheets}.")
        say(text.format(sheets=", ".join(sorted(plan.remembered))))
    say()
    counts = plan.counts
    line = translate(
        "texts",
        "{rows} rows: {created} new, {updated} changed, {unchanged} the same, "
        "{duplicates} repeated, {rejected} rejected.",
    )
    say(
        line.format(
            rows=counts.rows,
            created=counts.created,
            updated=counts.updated,
            unchanged=counts.unchanged,
            duplicates=counts.duplicates,
            rejected=counts.rejected,
        )
    )
    sentences = [line for change in plan.since_last for line in texts.item_change(change)]
    for line in sentences[:_CHANGES_SHOWN]:
        say(line)
    more = len(sentences) - _CHANGES_SHOWN
    if more > 0:
        say(tr("… and %n more", "", more))
    if dry_run:
        say(translate("texts", "Nothing was written: this was a trial."))
    _show_problems(plan.problems)


def _show_problems(problems: Sequence[Problem]) -> None:
    for problem in problems[:_PROBLEMS_SHOWN]:
        where = f"{problem.sheet}, {problem.row}" if problem.row else problem.sheet
        tell(f"{where}, {problem.column}: {sentence(problem)}")
    more = len(problems) - _PROBLEMS_SHOWN
    if more > 0:
        tell(tr("… and %n more", "", more))


def _mapping(given: Sequence[str]) -> dict[str, str]:
    mapping: dict[str, str] = {}
    for pair in given:
        field, separator, heading = pair.partition("=")
        if not separator or not heading:
            raise EventDeskError(ErrorCode.UNKNOWN_FIELD, value=pair, fields="FIELD=HEADING")
        mapping[field.strip()] = heading.strip()
    return mapping


def _import_id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise EventDeskError(ErrorCode.UNKNOWN_IMPORT, value=text) from None
