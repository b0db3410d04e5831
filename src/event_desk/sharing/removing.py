"""The end of a laptop's own server: its folder goes, once all in it is in the event file."""

from datetime import datetime
from pathlib import Path

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.progress import Progress, silent
from event_desk.sharing import lines, meeting, own_part, server, store
from event_desk.sharing.connecting import ROUNDS_S
from event_desk.sharing.exchanging import Acknowledged, Reading, Writing, missing, take
from event_desk.sharing.own_part import Me


def remove_server(read: Reading, write: Writing, at: datetime, progress: Progress = silent) -> Path:
    """This desk takes no part any longer, and its server is gone; gives the folder that was.

    Raises NOT_THE_SERVER, SERVER_HAS_MORE, CANNOT_WRITE, and what starting and connecting raise:
    then all of it is as it was, but that the server is stopped.
    """
    with read() as session:
        found = own_part.row(session)
        if not found.server:
            raise EventDeskError(ErrorCode.NOT_THE_SERVER)
        mine, left_at = own_part.value(found), found.left_at
    folder = Path(mine.server)
    if left_at is None:
        server.start(folder)
        meeting.exchange_once(read, write, progress=progress)
    _leave(write, left_at or at)  # before: who has the event open would start it again
    try:
        if folder.exists():
            _take_the_rest(folder, mine, read, write, progress)
            server.remove(folder)
    except BaseException:
        _leave(write, left_at)
        raise
    return folder


def _leave(write: Writing, at: datetime | None) -> None:
    with write() as session:
        own_part.row(session).left_at = at


def _take_the_rest(
    folder: Path, mine: Me, read: Reading, write: Writing, progress: Progress
) -> None:
    """What came at the last moment; from then on no other laptop reaches the server."""
    server.stop(folder)
    try:
        owner = server.start(folder, listen="127.0.0.1").owner()
        try:
            with owner.within(ROUNDS_S) as connection:
                theirs = store.heads(connection)
            take(owner, mine, Acknowledged(), theirs, read, write, progress)
        finally:
            owner.close()
    finally:
        server.stop(folder)
    with read() as session:
        here = lines.heads(session)
    if missing(here, theirs):
        raise EventDeskError(ErrorCode.SERVER_HAS_MORE)
