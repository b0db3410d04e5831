"""What was removed of people goes from the server as well: an organiser's laptop sees to it.

Lines here are emptied by whoever removed something, or by a `wiped` line of theirs (`forgetting`).
The same lines then take the place of those on the server. It may be done twice, by two laptops.
"""

import json
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from event_desk.model import Line
from event_desk.sharing import forgetting, lines, own_part, store
from event_desk.sharing.connecting import Watched
from event_desk.sharing.exchanging import MOST, Acknowledged, Reading, Writing, size_of
from event_desk.sharing.own_part import EMPTIED, Me


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
        if newest is None or newest <= before:
            return 0
        ids = _ids(session, before)
    done = 0
    for start in range(0, len(ids), MOST):
        done += _replace(link, mine, read, known, ids[start : start + MOST])
    with write() as session:
        session.info["quiet"] = True
        found = own_part.row(session)
        found.keys = {**found.keys, EMPTIED: str(newest)}
    return done


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
