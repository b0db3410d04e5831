"""A file that is a copy, or older than what it has sent, goes on as a laptop of its own.

Two files must never write different lines with one number. Which file a laptop's numbers belong to
is told by a random word (`Sharing.holder`) that the server and the file have in common and that is
another one after each connection: whoever comes with an older word has an older file or a copy.
It keeps all that it holds: lines that nobody else has are numbered anew under another origin, and
what they say was done at a desk was done at another desk, so that no scan's number is used twice.
"""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from event_desk.model import Desk, OtherDesk, Sharing
from event_desk.sharing import tables
from event_desk.sharing.lines import LineValue, own

_MANY = 1_000


def fork(session: Session, first: int, new: UUID, *, name: str, at: datetime) -> None:
    """Go on as the laptop `new`, called `name`, from this one's line `first` on.

    What was the same at both up to there stays the old origin's, whose further lines are somebody
    else's now.
    """
    me = session.scalars(select(Sharing)).one()
    old = me.id
    moving = _from(session, first)
    session.merge(OtherDesk(id=old, name=me.name, kind=me.kind, head=first - 1, seen_at=None))
    stand_ins = _desks_for(session, old, new, moving, at)
    # The desks' own lines are written by now, as the last ones: they come before all others.
    made = _from(session, first)[len(moving) :]
    tick = (moving[0].tick if moving else made[0].tick if made else me.tick) - len(made)
    _renumber(session, [(line, tick + place) for place, line in enumerate(made)], new, 1)
    moved = _renumber(session, [(line, line.tick) for line in moving], new, len(made) + 1)
    _rewrite(session, list(zip(moved, moving, strict=True)), old, new, stand_ins)
    session.execute(
        update(Sharing).values(
            id=new,
            name=name,
            last_number=len(made) + len(moving),
            holder="",
        ),
        execution_options={"synchronize_session": False},
    )
    session.expire_all()


def _from(session: Session, first: int) -> list[LineValue]:
    found: list[LineValue] = []
    while lines := own(session, first - 1 + len(found), _MANY):
        found += lines
    return found


def _desks_for(
    session: Session, old: UUID, new: UUID, moving: Sequence[LineValue], at: datetime
) -> dict[str, str]:
    """Another desk for each one of this laptop at which something happened that nobody knows of."""
    named = {text for line in moving for text in _desks_in(line)}
    desks = session.scalars(select(Desk).where(Desk.origin == old)).all()
    names = tuple(session.scalars(select(Desk.name)))
    found: dict[str, str] = {}
    for desk in desks:
        if desk.id.hex not in named:
            continue
        other = Desk(
            id=uuid4(),
            name=_next_name(desk.name, names),
            kind=desk.kind,
            last_number=desk.last_number,
            last_tick=desk.last_tick,
            created_at=at,
            origin=new,
        )
        names = (*names, other.name)
        session.add(other)
        found[desk.id.hex] = other.id.hex
    session.flush()
    return found


def _next_name(name: str, names: Collection[str]) -> str:
    number = 2
    while (made := f"{name} ({number})") in names:
        number += 1
    return made


def _desks_in(line: LineValue) -> set[str]:
    columns = [name for name, table in tables.refers(line.table).items() if table == "desks"]
    part: dict[str, Any] = json.loads(line.shown) if columns and line.shown else {}
    found = {part.get(name) for name in columns if line.kind == "new"}
    return {value for value in found if isinstance(value, str)}


def _renumber(
    session: Session, lines: Sequence[tuple[LineValue, int]], origin: UUID, number: int
) -> list[str]:
    """Gives their new keys: another copy may send the same lines under theirs."""
    keys = [uuid4().hex for _ in lines]
    rows = [
        (key, origin.hex, number + place, tick, line.id.hex)
        for place, (key, (line, tick)) in enumerate(zip(keys, lines, strict=True))
    ]
    if rows:
        session.connection().exec_driver_sql(
            "UPDATE lines SET id = ?, origin = ?, number = ?, tick = ? WHERE id = ?", rows
        )
    return keys


def _rewrite(
    session: Session,
    moved: Sequence[tuple[str, LineValue]],
    old: UUID,
    new: UUID,
    desks: Mapping[str, str],
) -> None:
    """Put the other desks where the former ones are named, in lines and in rows."""
    connection = session.connection()
    ids = {old.hex: new.hex, **desks}
    connection.exec_driver_sql("UPDATE sharing SET applying = 1")
    for key, line in moved:
        told = line.shown or ""
        for before, after in ids.items():
            told = told.replace(f'"{before}"', f'"{after}"')
        if told == (line.shown or ""):
            continue
        connection.exec_driver_sql("UPDATE lines SET shown = ? WHERE id = ?", (told, key))
        refers = {**tables.refers(line.table), **_ORIGINS.get(line.table, {})}
        for column, table in refers.items():
            if table in ("desks", "origins"):
                connection.exec_driver_sql(
                    f'UPDATE "{line.table}" SET "{column}" = (SELECT value FROM json_each(?) '
                    f'WHERE key = "{column}") WHERE id = ? AND "{column}" IN '
                    "(SELECT key FROM json_each(?))",
                    (json.dumps(ids), line.row_id, json.dumps(ids)),
                )
    for before, after in desks.items():
        connection.exec_driver_sql(
            "UPDATE presences SET desk_id = ? WHERE desk_id = ? AND EXISTS (SELECT 1 FROM scans "
            "WHERE scans.desk_id = ? AND scans.gate_id = presences.gate_id "
            "AND scans.person_id = presences.person_id AND scans.at = presences.since)",
            (after, before, after),
        )
    connection.exec_driver_sql("UPDATE sharing SET applying = 0")


# A column that holds an origin and refers to no table.
_ORIGINS: Mapping[str, Mapping[str, str]] = {"desks": {"origin": "origins"}}
