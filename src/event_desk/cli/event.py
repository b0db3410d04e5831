"""The event file as a whole: new, open, backup, restore, check."""

import sys
from argparse import Namespace
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from datetime import date
from getpass import getpass
from pathlib import Path

from event_desk import clock, database, laptops, programme, texts
from event_desk.cli.entry import Window
from event_desk.cli.output import complain, say, say_json, tell
from event_desk.database import Database, Key, backups
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import unfinished
from event_desk.folding import digits, has_arabic
from event_desk.texts import translate


@contextmanager
def opened(options: Namespace) -> Generator[Database]:
    """The event file that was named, closed again at the end.

    A file on a network drive or in a folder that is copied away is worked with, and warned of:
    a script may be all there is to get it out of there. The window refuses it.
    """
    db = Database.open(options.event, key_for(options, options.event))
    _warn(db)
    if doubt := texts.trust_sentence(db.trust.name, db.path):
        tell(doubt)
    try:
        unfinished.tidy_up(db.read, db.write)
        yield db
    finally:
        db.close()


def _warn(db: Database) -> None:
    try:
        database.check_place(db.path)
    except EventDeskError as error:
        tell(texts.error_sentence(error))
    if db.before_upgrade is not None:
        tell(
            translate(
                "texts",
                "{path} was made by an older version and is brought up to date. "
                "A copy of it as it was: {copy}",
            ).format(path=db.path, copy=db.before_upgrade)
        )


def copy_before(db: Database, occasion: backups.Occasion) -> None:
    """A backup before much is changed at once; raises what `backups.before` raises."""
    backups.before(db, occasion, clock.now())


def key_for(options: Namespace, path: Path) -> Key | None:
    """The key of an encrypted event: from the file that was named, else asked for at a terminal.

    Raises EVENT_LOCKED where nobody can be asked, PASSPHRASE_WRONG.
    """
    given = None if options.passphrase_file is None else read_secret(options.passphrase_file)
    if not path.is_file() or not database.is_encrypted(path):
        if given is not None and path.is_file():
            tell(
                translate(
                    "texts", "{path} is not encrypted, so the passphrase was not needed."
                ).format(path=path)
            )
        return None
    if given is None and sys.stdin.isatty():
        given = getpass(translate("texts", "Passphrase of the event: "))
    if given is None:
        raise EventDeskError(ErrorCode.EVENT_LOCKED, path=path)
    return database.unlock(path, given)


def protect(options: Namespace, _window: Window) -> None:
    """Give an event a passphrase, another one, or none."""
    path: Path = options.event
    before = key_for(options, path)
    after = None if options.remove else database.new_key(read_secret(options.new_passphrase_file))
    Database.open(path, before).close()
    database.protect(path, before, after)
    with closing(Database.open(path, after)) as db, db.write() as session:
        laptops.note_protected(session, encrypted=after is not None, at=clock.now())
    if options.json:
        say_json({"event": str(path), "encrypted": after is not None})
    elif after is None:
        say(translate("texts", "{path} opens without a passphrase now.").format(path=path))
    else:
        say(
            translate(
                "texts",
                "{path} is encrypted now. Nobody can open it without the passphrase: keep it safe.",
            ).format(path=path)
        )
        if database.copies(path):
            tell(
                translate(
                    "texts",
                    "Copies made before are as they were. Remove them from {folder}, "
                    "or keep them locked away.",
                ).format(folder=database.folder_of(path))
            )


def copies(options: Namespace, _window: Window) -> None:
    """The backups of an event, the newest first."""
    found = database.copies(options.event)
    if options.json:
        say_json(
            [
                {"file": str(one.path), "at": one.at, "occasion": one.occasion, "bytes": one.size}
                for one in found
            ]
        )
        return
    for one in found:
        say(f"{one.at:%Y-%m-%d %H:%M:%S}Z  {one.occasion:14}  {one.size:>12,}  {one.path}")


def open_window(options: Namespace, window: Window) -> int:
    if window.open is None:
        complain(translate("texts", "The window is not installed here; only commands work."))
        return 1
    if options.event is not None and not options.event.is_file():
        raise EventDeskError(ErrorCode.EVENT_NOT_FOUND, path=options.event)
    return window.open(options.event)


def new(options: Namespace, _window: Window) -> None:
    languages = _languages(options.languages)
    start, end = _date(options.start), _date(options.end)
    programme.check_timezone(options.timezone)
    if end < start:
        raise EventDeskError(ErrorCode.DATES_REVERSED, start=start, end=end)
    secret = options.passphrase_file
    key = None if secret is None else database.new_key(read_secret(secret))
    database.check_place(options.event)
    db = Database.create(options.event, key)
    try:
        with db.write() as session:
            programme.create_event(
                session,
                {_language_of(options.name, languages): options.name},
                timezone=options.timezone,
                start=start,
                end=end,
                languages=languages,
                at=clock.now(),
            )
            laptops.note_protected(session, encrypted=key is not None, at=clock.now())
    except BaseException:
        db.close()
        options.event.unlink(missing_ok=True)
        raise
    db.close()
    if options.json:
        say_json(
            {
                "event": str(options.event),
                "name": options.name,
                "timezone": options.timezone,
                "start": start,
                "end": end,
                "languages": languages,
            }
        )
    else:
        say(translate("texts", "Made {path}.").format(path=options.event))


def backup(options: Namespace, _window: Window) -> None:
    with opened(options) as db:
        db.backup(options.out)
    _say_file(options, options.out, translate("texts", "Copied to {path}, and checked."))


def restore(options: Namespace, _window: Window) -> None:
    """From a copy to a new event file; the copy is checked first, nothing is overwritten."""
    copy: Path = options.copy
    target: Path = options.out
    if not copy.is_file():
        raise EventDeskError(ErrorCode.FILE_NOT_FOUND, path=copy)
    if target.exists():
        raise EventDeskError(ErrorCode.EVENT_EXISTS, path=target)
    key = key_for(options, copy)
    if findings := database.check(copy, key):
        raise EventDeskError(ErrorCode.EVENT_DAMAGED, path=copy, reason=findings[0])
    database.put_beside(copy, target)
    Database.open(target, key).close()
    _say_file(options, target, translate("texts", "Restored to {path}."))


def check(options: Namespace, _window: Window) -> int:
    """Whether the file is whole. What is found is told, one line each, and the exit code is 1."""
    path: Path = options.event
    if not path.is_file():
        raise EventDeskError(ErrorCode.EVENT_NOT_FOUND, path=path)
    key = key_for(options, path)
    doubt = _doubt(path, key)
    findings = [*([doubt] if doubt else []), *database.check(path, key)]
    if options.json:
        say_json({"event": str(path), "ok": not findings, "findings": findings})
    elif not findings:
        say(translate("texts", "{path} is whole.").format(path=path))
    if not findings:
        return 0
    for finding in findings if not options.json else ():
        say(finding)
    complain(texts.error_sentence(EventDeskError(ErrorCode.EVENT_DAMAGED, path=path)))
    return 1


def _doubt(path: Path, key: Key | None) -> str:
    """What the file's seal says against it, if a version of this program can open it at all."""
    try:
        db = Database.open(path, key)
    except EventDeskError:
        return ""  # the check says more
    db.close()
    return texts.trust_sentence(db.trust.name, path)


def _say_file(options: Namespace, path: Path, sentence: str) -> None:
    if options.json:
        say_json({"file": str(path), "bytes": path.stat().st_size})
    else:
        say(sentence.format(path=path))


def read_secret(path: Path) -> str:
    """What a file says in its one line: a passphrase or a password. Raises CANNOT_READ."""
    try:
        return path.read_text(encoding="utf-8").strip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise EventDeskError(ErrorCode.CANNOT_READ, path=path, reason=reason) from error


def _date(text: str) -> date:
    try:
        return date.fromisoformat(digits(text).strip())
    except ValueError:
        raise EventDeskError(ErrorCode.BAD_DATE, value=text) from None


def _languages(text: str) -> list[str]:
    found = [part.strip().lower() for part in text.replace(";", ",").split(",") if part.strip()]
    for code in found:
        if not (2 <= len(code) <= 3 and code.isascii() and code.isalpha()):
            raise EventDeskError(ErrorCode.UNKNOWN_LANGUAGE, value=code)
    if not found:
        raise EventDeskError(ErrorCode.UNKNOWN_LANGUAGE, value=text)
    return list(dict.fromkeys(found))


def _language_of(name: str, languages: Sequence[str]) -> str:
    """The language in which a name is most likely written: Arabic by its script, else the first."""
    if has_arabic(name) and "ar" in languages:
        return "ar"
    latin = [code for code in languages if code not in ("ar", "fa", "ur")]
    if texts.language() in latin:
        return texts.language()
    return "en" if "en" in latin or not latin else latin[0]
