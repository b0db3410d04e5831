"""What was removed of people goes from the server as well: an organiser's laptop sees to it.

Lines here are emptied by whoever removed something, or by a `wiped` line of theirs (`forgetting`).
The same lines then take the place of those on the server. It may be done twice, by two laptops.
PostgreSQL keeps what was there before in its files until it needs the room. The laptop whose own
server it is has them written anew; who looks after a server by a URL does it there.
"""

import json
import logging
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from event_desk.errors import EventDeskError
from event_desk.model import Line
from event_desk.sharing import forgetting, lines, own_part, server, store
from event_desk.sharing.connecting import Watched
from event_desk.sharing.exchanging import MOST, Acknowledged, Reading, Writing, size_of
from event_desk.sharing.own_part import EMPTIED, REWRITTEN, Me

_log = logging.getLogger(__name__)

REWRITING_S = 120.0
# Lines, with what is kept beside them; then the log of all that was written before.
_ANEW = ("VACUUM (FULL) event_desk.lines", "SELECT pg_switch_wal()", "CHECKPOINT")


def empty_there(link: Watched, read: Reading, write: Writing, known: Acknowledged) -> int:
    """Gives how many lines the server has with less in them now."""
    with read() as session:
        mine = own_part.me(session)
        if mine.kind != "organiser":
            return 0
        newest = session.scalar(
            select(func.max(Line.tick)).where(Line.table == "", Line.kind == lines.WIPED)
        )
        before = int(mine.keys.get(EMPTIED, "0"))
        ids = _ids(session, before) if newest and newest > before else []
    if not newest:
        return 0
    done = 0
    if newest > before:
        for start in range(0, len(ids), MOST):
            done += _replace(link, mine, read, known, ids[start : start + MOST])
        _note(write, EMPTIED, newest)
    if mine.server and newest > max(known.rewritten, int(mine.keys.get(REWRITTEN, "0"))):
        known.rewritten = newest  # once is enough where it can't be done: the room is used again
        if _rewrite(Path(mine.server)):
            _note(write, REWRITTEN, newest)
    return done


def _note(write: Writing, key: str, tick: int) -> None:
    with write() as session:
        session.info["quiet"] = True
        found = own_part.row(session)
        found.keys = {**found.keys, key: str(tick)}


def _rewrite(folder: Path) -> bool:
    """The other desks wait for it meanwhile, a moment for each hundred thousand lines."""
    there = server.running(folder)
    if there is None:
        return False
    try:
        owner = there.owner()
        try:
            with owner.within(REWRITING_S) as connection:
                for said in _ANEW:
                    connection.exec_driver_sql(said)
        finally:
            owner.close()
    except EventDeskError as error:
        _log.warning("the server's files: %s", error.code.value)
        return False
    return True


def _ids(session: Session, before: int) -> list[str]:
    """The lines that may hold something of what was removed since."""
    told = session.scalars(
        select(Line.id).where(Line.table == "", Line.kind == lines.WIPED, Line.tick > before)
    )
    wipes = [forgetting.read(line) for line in lines.with_ids(session, [one.hex for one in told])]
    everybody = any(wipe.people is None for wipe in wipes)
    people = sorted({one for wipe in wipes for one in wipe.people or ()})
    tables = sorted({table for wipe in wipes for table in wipe.tables})
    found = session.connection().exec_driver_sql(
        'SELECT id FROM lines WHERE "table" IN (SELECT value FROM json_each(?)) '
        "AND (? OR \"table\" <> 'people' OR row_id IN (SELECT value FROM json_each(?)))",
        (json.dumps(tables), everybody, json.dumps(people)),
    )
    return [row[0] for row in found]


def _replace(
    link: Watched, mine: Me, read: Reading, known: Acknowledged, ids: Sequence[str]
) -> int:
    with read() as session:
        some = lines.with_ids(session, ids)
    with known.patiently(link, size_of(some)) as connection:
        return store.replace(connection, some, mine.keys)
