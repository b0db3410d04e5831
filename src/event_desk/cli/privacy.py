"""People's data: the record, how long it is kept, its removal, and what is known of one person."""

from argparse import Namespace
from pathlib import Path

from sqlalchemy.orm import Session

from event_desk import clock, people, privacy, programme, registrations
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import Bar, complain, say, say_json, say_table, tell
from event_desk.database import Database, wiping
from event_desk.database.protecting import shred
from event_desk.desks import DEFAULT_DESK, Hand, desk_named
from event_desk.exchange import person_data, record_export
from event_desk.field_classes import Class
from event_desk.privacy import Due, Removed
from event_desk.sharing import forgetting
from event_desk.texts import tr, translate
from event_desk.texts.record import class_name


def record(options: Namespace, _window: Window) -> int:
    """The record itself, or whether it is whole: exit code 1 when it isn't."""
    with opened(options) as db:
        with db.read() as session:
            listing = record_export.load(session)
            how = record_export.manner(session)
            broken = privacy.first_broken(session)
        if options.out is not None:
            record_export.save([listing], how, options.out)
            with db.write() as session:
                record_export.note(session, len(listing.rows), at=clock.now())
    if options.json:
        said: dict[str, object] = {"lines": len(listing.rows), "broken": broken}
        if options.out is not None:
            said["file"] = str(options.out)
        elif not options.check:
            headings = [column.heading for column in listing.columns]
            said["record"] = [dict(zip(headings, row, strict=True)) for row in listing.rows]
        say_json(said)
    elif options.out is None and not options.check:
        say_table([column.heading for column in listing.columns], listing.rows)
    else:
        count = len(listing.rows)
        say(tr("%n line(s) in the record", "", count))
    if broken is not None:
        complain(listing.note)
        return 1
    if options.check and not options.json:
        say(listing.note)
    return 0


def retention(options: Namespace, _window: Window) -> None:
    at = clock.now()
    with opened(options) as db:
        if options.set:
            with db.write() as session:
                days = {_kind(name): day for name, day in options.set}
                privacy.set_dates(session, days, at=at)
        with db.read() as session:
            dates = privacy.dates(session)
            due = privacy.due(session, programme.event_facts(session).day_of(at))
            unfinished = privacy.unfinished(session)
    kept = {one.kind: one.people for one in due}
    if options.json:
        say_json(
            {
                "dates": {_name(kind): dates[kind] for kind in privacy.ORDER},
                "due": {_name(kind): count for kind, count in kept.items()},
                "unfinished": unfinished,
            }
        )
        return
    say_table(
        (translate("texts", "What"), translate("texts", "Until"), translate("texts", "Due for")),
        [(class_name(kind), dates[kind], kept.get(kind, "")) for kind in privacy.ORDER],
    )
    if unfinished:
        tell(_unfinished())


def purge(options: Namespace, _window: Window) -> int:
    """First all values, in one step; then the file, its copies and the lists written out."""
    at = clock.now()
    with opened(options) as db:
        with db.read() as session:
            due = privacy.due(session, programme.event_facts(session).day_of(at))
            kinds = _wanted(options, due)
            preview = privacy.preview(session, kinds)
            files = () if options.keep_files else privacy.written(session)
            unfinished = privacy.unfinished(session)
        copies = wiping.old_copies(db.path, options.second)
        if options.dry_run or not (kinds or unfinished):
            _say_preview(options, kinds, preview, len(copies), len(files))
            return 0
        with Bar(translate("texts", "Removing")) as bar:
            empty = forgetting.after(
                kinds,
                lambda session: privacy.remove(
                    session,
                    kinds,
                    at=at,
                    desk_id=desk_named(session, DEFAULT_DESK, at=at).id,
                    progress=bar,
                ),
            )
            done = wiping.wipe(db, empty)
        return _clean(options, db, done, files)


def one_person(options: Namespace) -> None:
    """`data` writes out what is known, `erase` removes it."""
    at = clock.now()
    with opened(options) as db:
        if options.action == "data":
            with db.read() as session:
                person_id = people.id_of(session, options.code)
                data = person_data.load(session, person_id)
                how = person_data.manner(session)
                event = programme.event_facts(session)
            with db.write() as session:
                desk = desk_named(session, DEFAULT_DESK, at=at)
                person_data.note(session, person_id, at=at, desk_id=desk.id)
                privacy.note_written(session, [options.out], at=at)
            person_data.save(data, how, event, options.out)
            if options.json:
                say_json({"file": str(options.out), "code": data.code})
            else:
                say(translate("texts", "Written to {path}.").format(path=options.out))
            return
        _erase(options, db)


def _erase(options: Namespace, db: Database) -> None:
    at = clock.now()

    def remove(session: Session) -> None:
        person_id = people.id_of(session, options.code)
        registrations.erase(session, person_id, Hand(at))
        forgetting.forget_person(session, person_id)

    wiping.wipe(db, remove)
    if options.copies:
        wiping.clean(db, at)
    else:
        wiping.write_anew(db)
    left = () if options.copies else wiping.old_copies(db.path)
    if options.json:
        say_json({"code": options.code, "erased": True, "copies_left": len(left)})
        return
    say(translate("texts", "Everything personal was removed; counts stay."))
    if left:
        count = len(left)
        tell(
            tr("%n older copy(s) still hold it until their time is over; --copies removes them.",
               "", count)
        )  # fmt: skip


def _clean(options: Namespace, db: Database, done: Removed, files: tuple[Path, ...]) -> int:
    wiped = wiping.clean(db, done.at, options.second)
    gone = [path for path in files if _shredded(path)]
    with db.write() as session:
        privacy.forget_written(session, gone)
        privacy.finish(session)
        report = record_export.removal_report(session, done, len(wiped.removed), len(gone))
        how = record_export.manner(session)
    if options.report is not None:
        record_export.save([report], how, options.report)
    if options.json:
        say_json(
            {
                "classes": [_name(kind) for kind in done.kinds],
                "people": {_name(kind): count for kind, count in done.counts.people.items()},
                "copies": len(wiped.removed),
                "copies_left": [str(path) for path in wiped.kept],
                "files": len(gone),
            }
        )
    else:
        say_table([column.heading for column in report.columns], report.rows)
    for path in wiped.kept:
        complain(translate("texts", "{path} could not be removed.").format(path=path))
    return 1 if wiped.kept else 0


def _say_preview(
    options: Namespace,
    kinds: frozenset[Class],
    preview: privacy.Preview,
    copies: int,
    files: int,
) -> None:
    if options.json:
        say_json(
            {
                "classes": [_name(kind) for kind in privacy.ORDER if kind in kinds],
                "people": {_name(kind): count for kind, count in preview.people.items()},
                "lists": preview.lists,
                "merges": preview.merges,
                "lines": preview.lines,
                "copies": copies,
                "files": files,
            }
        )
        return
    if not kinds:
        say(translate("texts", "Nothing is due."))
        return
    rows: list[tuple[str, int]] = [
        (class_name(kind), count) for kind, count in preview.people.items()
    ]
    rows += [
        (translate("texts", "Older copies of the event"), copies),
        (translate("texts", "Files written by this program"), files),
    ]
    say_table((translate("texts", "To be removed"), translate("texts", "Number")), rows)


def _wanted(options: Namespace, due: tuple[Due, ...]) -> frozenset[Class]:
    if options.classes is None:
        kinds = frozenset(one.kind for one in due)
    else:
        kinds = frozenset(_kind(name) for name in options.classes)
    return frozenset(privacy.ORDER) if Class.PUBLIC in kinds else kinds


def _shredded(path: Path) -> bool:
    try:
        shred(path)
    except OSError:
        complain(translate("texts", "{path} could not be removed.").format(path=path))
        return False
    return True


def _kind(name: str) -> Class:
    return Class.PUBLIC if name == "names" else Class[name.upper()]


def _name(kind: Class) -> str:
    return "names" if kind is Class.PUBLIC else kind.name.lower()


def _unfinished() -> str:
    return translate(
        "texts", "A removal was stopped before the copies were cleaned; purge goes on with it."
    )
