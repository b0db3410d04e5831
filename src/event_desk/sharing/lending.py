"""Who has which receiver, worked out from what was handed out and returned at all desks."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.model import Attention
from event_desk.model.words import Matter
from event_desk.sharing.work import moment

EVERY = "*"
_MOVES = (
    "SELECT m.receiver_id, m.id, m.kind, m.person_id, m.at, min(l.tick), l.origin FROM "
    "receiver_moves AS m LEFT JOIN lines AS l ON l.\"table\" = 'receiver_moves' AND "
    "l.row_id = m.id AND l.kind = 'new' WHERE {} GROUP BY m.id ORDER BY 6, 7, m.number"
)


@dataclass(slots=True)
class _Lent:
    holder: str | None = None
    since: str | None = None
    by: Any = None  # the move that handed it out
    lost: bool = False


def work_out(session: Session, receivers: Collection[str]) -> None:
    """Write who has them; one that was lent to two people becomes a matter."""
    if not receivers:
        return
    moves = _moves(session, receivers)
    kept = _kept(session)
    for receiver, some in moves.items():
        lent, twice = _fold(some)
        holder = lent.holder
        passed = {holder}
        while holder in kept and kept[holder] not in passed:
            holder = kept[holder]
            passed.add(holder)
        session.connection().exec_driver_sql(
            "UPDATE receivers SET holder_id = ?, out_since = ? "
            "WHERE id = ? AND (holder_id IS NOT ? OR out_since IS NOT ?)",
            (holder, lent.since, receiver, holder, lent.since),
        )
        for before, after in twice:
            _note(session, receiver, before, after)


def _moves(session: Session, receivers: Collection[str]) -> dict[str, list[Any]]:
    where, values = "1", ()
    if EVERY not in receivers:
        where = "m.receiver_id IN (SELECT value FROM json_each(?))"
        values = (json.dumps(list(receivers)),)
    found: dict[str, list[Any]] = {}
    for row in session.connection().exec_driver_sql(_MOVES.format(where), values):
        found.setdefault(row[0], []).append(row)
    return found


def _kept(session: Session) -> dict[str | None, str]:
    rows = session.connection().exec_driver_sql(
        "SELECT id, merged_into_id FROM people WHERE merged_into_id IS NOT NULL"
    )
    return {row[0]: row[1] for row in rows}


def _fold(moves: Iterable[Any]) -> tuple[_Lent, list[tuple[Any, Any]]]:
    """Moves in their order; with them the pairs that handed one out while it was out."""
    lent, twice = _Lent(), list[tuple[Any, Any]]()
    for move in moves:
        _receiver, _id, kind, person, at, *_ = move
        if kind == "out":
            if lent.holder not in (None, person) and not lent.lost:
                twice.append((lent.by, move))
            lent = _Lent(person, at, move)
        elif kind == "in":
            lent = _Lent()
        else:
            lent.lost = kind == "lost"
    return lent, twice


def _note(session: Session, receiver: str, before: Any, after: Any) -> None:
    key = uuid5(UUID(after[1]), f"receiver:{before[1]}")
    if session.scalar(select(Attention.id).where(Attention.id == key)) is None:
        session.add(
            Attention(
                id=key,
                kind=Matter.RECEIVER.value,
                table="receivers",
                row_id=receiver,
                detail={"first": before[1], "second": after[1]},
                at=moment(after[5] or 0),
            )
        )
