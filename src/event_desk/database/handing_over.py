"""An event on its way to another laptop: one encrypted file, and a code that is read out.

The file is an event file of its own whose passphrase is the code: 23 letters and digits of 32
(115 bits) and a last one that tells a slip, in six groups of four. File and code go separate ways.
"""

import os
from pathlib import Path

from event_desk import spoken_codes
from event_desk.database import seal
from event_desk.database.backups import faults, put_beside
from event_desk.database.event_file import Database
from event_desk.database.keys import Key, is_encrypted, new_key, unlock
from event_desk.database.places import ENDING
from event_desk.database.protecting import protect, shred
from event_desk.errors import ErrorCode, EventDeskError

HANDOVER_ENDING = ".eventhandover"
GROUPS, GROUP = 6, 4


def new_code() -> str:
    """`K7TM-04XC-…`: six groups of four."""
    return spoken_codes.grouped(spoken_codes.new_code(GROUPS * GROUP), GROUP)


def read_code(typed: str) -> str | None:
    """The code without what people put between the groups; None where one was misread."""
    return spoken_codes.read_code(typed, GROUPS * GROUP)


def hand_over(db: Database, target: Path) -> str:
    """Write the open event for another laptop, and give the code that opens it there.

    Raises EVENT_EXISTS, CANNOT_WRITE, DISK_FULL; nothing is left then. A plain event is never
    written to `target` unencrypted, not even for a moment.
    """
    if target.exists():
        raise EventDeskError(ErrorCode.EVENT_EXISTS, path=target)
    code = new_code()
    work = db.path.with_name(f".{db.path.stem}.{os.getpid()}.handing{ENDING}")
    try:
        db.backup(work)
        protect(work, db.key, new_key(code.replace("-", "")))
        put_beside(work, target)
    finally:
        if work.exists():
            work.unlink() if is_encrypted(work) else shred(work)
        seal.remove(work)
    return code


def receive(file: Path, typed: str, target: Path, after: Key | None) -> None:
    """Make an event file, encrypted with `after` or plain, of one that was handed over.

    Raises HANDOVER_CODE for a code that isn't that file's, FILE_DAMAGED, EVENT_EXISTS and what
    writing raises. An existing file is never touched.
    """
    if not file.is_file():
        raise EventDeskError(ErrorCode.FILE_NOT_FOUND, path=file)
    if not is_encrypted(file):
        raise EventDeskError(ErrorCode.NOT_A_HANDOVER, path=file)
    code = read_code(typed)
    if code is None:
        raise EventDeskError(ErrorCode.HANDOVER_CODE, path=file)
    key = _key(file, code)
    if target.exists():
        raise EventDeskError(ErrorCode.EVENT_EXISTS, path=target)
    if faults(file, key):
        raise EventDeskError(ErrorCode.FILE_DAMAGED, path=file)
    put_beside(file, target)
    try:
        protect(target, key, after)
        Database.open(target, after).close()
    except BaseException:
        target.unlink(missing_ok=True)
        seal.remove(target)
        raise


def _key(file: Path, code: str) -> Key:
    try:
        return unlock(file, code)
    except EventDeskError as error:
        if error.code is ErrorCode.PASSPHRASE_WRONG:
            raise EventDeskError(ErrorCode.HANDOVER_CODE, path=file) from error
        raise
