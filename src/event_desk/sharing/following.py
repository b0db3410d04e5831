"""What follows from rows of other desks: counts, who is in where, who has which receiver."""

import json
from collections.abc import Collection
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk.people.doubles import note_doubles
from event_desk.people.standing import recompute_all
from event_desk.sharing import lending, writing
from event_desk.sharing.writing import Written


def follow(session: Session, written: Written) -> frozenset[str]:
    """Bring up to date what isn't exchanged; returns the tables that were written for it."""
    session.expire_all()
    done = set(written.tables)
    if written.renamed:
        writing.search_again(session, written.renamed)
        done.add("people")
    if written.desks:
        _count(session, written.desks)
        done.add("desks")
    if written.merged:  # who has one may stand for somebody else
        written.receivers.add(lending.EVERY)
    if written.receivers:
        lending.work_out(session, written.receivers)
        done.add("receivers")
    if people := _there(session, written.people):
        recompute_all(session, people)
        note_doubles(session, people)
        done |= {"presences", "attention"}
    session.flush()
    return frozenset(done)


def _count(session: Session, desks: dict[str, tuple[int, int]]) -> None:
    """How far each desk has counted."""
    session.connection().exec_driver_sql(
        "UPDATE desks SET last_number = max(last_number, ?), last_tick = max(last_tick, ?) "
        "WHERE id = ?",
        [(number, tick, desk) for desk, (number, tick) in desks.items()],
    )


def _there(session: Session, ids: Collection[str]) -> set[UUID]:
    rows = session.connection().exec_driver_sql(
        "SELECT id FROM people WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {UUID(row[0]) for row in rows}
