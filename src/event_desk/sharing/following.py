"""What follows from rows of other desks: counts, who is in where, who has which receiver."""

import json
from collections.abc import Collection, Iterable
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk.people.doubles import note_doubles
from event_desk.people.standing import recompute_all
from event_desk.sharing import lending, writing
from event_desk.sharing.tables import Raw
from event_desk.sharing.writing import Stored, Written

_NUMBERED = ("scans", "receiver_moves", "badge_collections")


def follow(session: Session, written: Written) -> frozenset[str]:
    """Bring up to date what isn't exchanged; returns the tables that were written for it."""
    session.expire_all()
    done = set(written.rows)
    if renamed := _renamed(written):
        writing.search_again(session, renamed)
        done.add("people")
    if _desks(session, written):
        done.add("desks")
    if moved := _receivers(written):
        lending.work_out(session, moved)
        done.add("receivers")
    if people := _people(session, written):
        recompute_all(session, people)
        note_doubles(session, people)
        done |= {"presences", "attention"}
    session.flush()
    return frozenset(done)


def _renamed(written: Written) -> list[str]:
    return [
        row_id
        for row_id, (before, after) in written.rows.get("organisations", {}).items()
        if before is not None
        and after is not None
        and any(before[name] != after[name] for name in ("name", "native_name"))
    ]


def _desks(session: Session, written: Written) -> bool:
    """How far each desk has counted."""
    numbers: dict[Raw, tuple[int, int]] = {}
    for table in _NUMBERED:
        for row in written.now(table).values():
            number, tick = numbers.get(row["desk_id"], (0, 0))
            at = 0 if row.get("on_paper") else int(row.get("tick") or 0)
            numbers[row["desk_id"]] = max(number, int(row["number"] or 0)), max(tick, at)
    if numbers:
        session.connection().exec_driver_sql(
            "UPDATE desks SET last_number = max(last_number, ?), last_tick = max(last_tick, ?) "
            "WHERE id = ?",
            [(number, tick, desk) for desk, (number, tick) in numbers.items()],
        )
    return bool(numbers)


def _receivers(written: Written) -> set[str]:
    found = set(written.now("receivers"))
    for before, after in written.rows.get("receiver_moves", {}).values():
        found |= {str(row["receiver_id"]) for row in (before, after) if row is not None}
    for before, after in written.rows.get("people", {}).values():
        if _merged(before) != _merged(after):
            return found | {lending.EVERY}
    return found


def _merged(row: Stored | None) -> Raw:
    return row["merged_into_id"] if row is not None else None


def _people(session: Session, written: Written) -> set[UUID]:
    """Whose comings and goings may be others than before."""
    found: set[Raw] = set()
    for before, after in written.rows.get("scans", {}).values():
        found |= {row["person_id"] for row in (before, after) if row is not None}
    for row_id, (before, after) in written.rows.get("people", {}).items():
        if _merged(before) != _merged(after):
            found |= {row_id, _merged(before), _merged(after)}
    return _there(session, {str(one) for one in found if one is not None})


def _there(session: Session, ids: Collection[str]) -> set[UUID]:
    rows: Iterable[tuple[str]] = session.connection().exec_driver_sql(
        "SELECT id FROM people WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )  # pyright: ignore[reportAssignmentType]
    return {UUID(row[0]) for row in rows}
