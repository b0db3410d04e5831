"""The event file as a whole: new, open, backup, restore, check."""

import os
import shutil
from argparse import Namespace
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from event_desk import clock, database, programme, texts
from event_desk.cli.entry import Window
from event_desk.cli.output import complain, say, say_json, tell
from event_desk.database import Database
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import unfinished
from event_desk.folding import digits, has_arabic
from event_desk.texts import translate


@contextmanager
def opened(options: Namespace) -> Generator[Database]:
    """The event file that was named, closed again at the end."""
    path: Path = options.event
    if options.passphrase_file is not None:
        read_secret(options.passphrase_file)
    db = Database.open(path)
    try:
        if options.passphrase_file is not None:
            tell(
                translate(
                    "texts", "{path} is not encrypted, so the passphrase was not needed."
                ).format(path=path)
            )
        unfinished.tidy_up(db.read, db.write)
        yield db
    finally:
        db.close()


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
    db = Database.create(options.event)
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
    if findings := database.check(copy):
        raise EventDeskError(ErrorCode.EVENT_DAMAGED, path=copy, reason=findings[0])
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        shutil.copyfile(copy, beside)
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        beside.replace(target)
    except OSError as error:
        raise EventDeskError(ErrorCode.CANNOT_WRITE, path=target, reason=error.strerror) from error
    finally:
        beside.unlink(missing_ok=True)
    Database.open(target).close()
    _say_file(options, target, translate("texts", "Restored to {path}."))


def check(options: Namespace, _window: Window) -> int:
    """Whether the file is whole. What is found is told, one line each, and the exit code is 1."""
    path: Path = options.event
    if not path.is_file():
        raise EventDeskError(ErrorCode.EVENT_NOT_FOUND, path=path)
    findings = database.check(path)
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
