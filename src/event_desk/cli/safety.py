"""Handing an event to another laptop, and the sheet for one that is lost."""

from argparse import Namespace

from event_desk import clock, database, laptops
from event_desk.cli.entry import Window
from event_desk.cli.event import key_for, opened, read_secret
from event_desk.cli.output import say, say_json, tell
from event_desk.database import Database, handing_over
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import incident as sheets
from event_desk.texts import translate


def hand_over(options: Namespace, _window: Window) -> None:
    """The code goes to standard output alone, so that a script can pass it on."""
    with opened(options) as db:
        code = handing_over.hand_over(db, options.out)
        with db.write() as session:
            laptops.hand_over(session, at=clock.now())
    if options.json:
        say_json({"file": str(options.out), "code": code})
        return
    say(code)
    tell(
        translate(
            "texts",
            "Written to {path}. Give the code by another way than the file, by telephone or in "
            "person. This laptop asks from now on before it scans for this event.",
        ).format(path=options.out)
    )


def receive(options: Namespace, _window: Window) -> None:
    target = options.out
    secret = options.new_passphrase_file
    key = None if secret is None else database.new_key(read_secret(secret))
    database.check_place(target)
    handing_over.receive(options.file, options.code, target, key)
    db = Database.open(target, key)
    try:
        with db.write() as session:
            laptops.take_over(session, at=clock.now())
            laptops.note_protected(session, encrypted=key is not None, at=clock.now())
    finally:
        db.close()
    if options.json:
        say_json({"event": str(target), "encrypted": key is not None})
        return
    say(translate("texts", "Received as {path}.").format(path=target))


def incident(options: Namespace, _window: Window) -> None:
    """Also of a copy; an encrypted event needs its passphrase, or only little is known."""
    path = options.event
    if not path.is_file():
        raise EventDeskError(ErrorCode.EVENT_NOT_FOUND, path=path)
    known = sheets.outside(
        path.stem,
        encrypted=database.is_encrypted(path),
        copies=[copy.at for copy in database.copies(path)],
    )
    try:
        key = key_for(options, path)
        db = Database.open(path, key)
    except EventDeskError as error:
        if error.code is not ErrorCode.EVENT_LOCKED:
            raise
        tell(
            translate(
                "texts", "Without the passphrase, the sheet can't say how many people are in it."
            )
        )
        found = known
    else:
        with db.read() as session:
            found = sheets.load(session, known)
        db.close()
    sheets.write(options.out, found, at=clock.now())
    if options.json:
        say_json({"file": str(options.out), "people": found.people, "encrypted": found.encrypted})
    else:
        say(translate("texts", "Written to {path}.").format(path=options.out))
