"""Whether desks hold the same, and which doubles there ought to be in their lists.

Both are worked out anew from the files, by the simplest code that does it, and know nothing of how
the program comes to its own answer.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session, aliased

from event_desk.model import Base, Gate, Merge, Person, Scan
from event_desk.model.words import GateKind, Outcome

# What each laptop has for itself, in whole tables and in columns.
OWN_TABLES = frozenset(
    {"print_jobs", "imports", "import_changes", "sender_mappings", "audit", "sharing", "lines"}
    | {"other_desks", "attention", "alembic_version"}
)
OWN_COLUMNS = {
    "desks": {"last_number", "last_tick"},
    "events": {"settings"},
    "presences": {"id"},  # made where it is worked out
}


def rows(session: Session) -> dict[str, list[str]]:
    """Every row that all desks share, as the file stores it, as text."""
    found = {}
    for table in Base.metadata.sorted_tables:
        if table.name in OWN_TABLES:
            continue
        without = OWN_COLUMNS.get(table.name, set()) | {"version"}
        names = ", ".join(f'"{c.name}"' for c in table.c if c.name not in without)
        query = text(f'SELECT {names} FROM "{table.name}"')
        found[table.name] = sorted(str(tuple(row)) for row in session.execute(query))
    return found


def differences(desks: Sequence[dict[str, list[str]]]) -> list[str]:
    """What one desk has and the first doesn't, or the other way round, in words for a person."""
    found = []
    for number, other in enumerate(desks[1:], 2):
        for table, first in desks[0].items():
            if first == other[table]:
                continue
            missing = sorted(set(first) - set(other[table]))
            more = sorted(set(other[table]) - set(first))
            found += [f"desk {number} lacks in {table}: {row}" for row in missing[:5]]
            found += [f"desk {number} alone has in {table}: {row}" for row in more[:5]]
            if not missing and not more:
                found.append(f"desk {number} has rows twice in {table}")
    return found


def line_ids(session: Session) -> set[str]:
    return {row[0].lower() for row in session.execute(text("SELECT id FROM lines"))}


FACTS = ("scans", "receiver_moves", "badge_collections", "merges", "badges", "hand_overs")


def facts(session: Session) -> set[tuple[str, str]]:
    """What happened and was written down: no exchange may ever make one of these go."""
    return {
        (table, row[0])
        for table in FACTS
        for row in session.execute(text(f'SELECT id FROM "{table}"'))
    }


@dataclass(frozen=True)
class _Moved:
    order: tuple[int, UUID, int]
    gate: UUID
    kind: str
    entered: bool
    day: date
    scan: UUID
    undone: int | None  # the tick at which it was taken back
    on_paper: bool
    origin: str


def doubles(session: Session) -> tuple[set[UUID], set[UUID]]:
    """`(must, may)`: the scans that let somebody in who was in already, had all been known.

    `must` are those of people who were never merged: both admissions stand, and neither what was
    known at the time nor what is known now lets the second one be. `may` are those that a list may
    name without being laughed at: two laptops let that person in at that gate.
    """
    into = {
        entry: kept
        for entry, kept in session.execute(select(Person.id, Person.merged_into_id))
        if kept is not None
    }
    merged = set(into) | set(into.values())
    merged |= {one for merge in session.scalars(select(Merge)) for one in _both(merge)}
    rules = dict(session.execute(select(Gate.id, Gate.reentry)).all())
    of_person: dict[UUID, list[_Moved]] = defaultdict(list)
    for moved, person in _moves(session):
        of_person[person].append(moved)
    must: set[UUID] = set()
    may: set[UUID] = set()
    for person, moves in of_person.items():
        entered = [one for one in moves if one.entered]
        if person in merged:
            may |= {one.scan for one in entered}
            continue
        may |= {
            one.scan
            for one in entered
            if any(o.gate == one.gate and o.origin != one.origin for o in entered)
        }
        must |= {one.scan for one in entered if _is_double(one, moves, rules[one.gate])}
    return must, may


def _both(merge: Merge) -> tuple[UUID, UUID]:
    return merge.kept_id, merge.other_id


def _moves(session: Session) -> Iterable[tuple[_Moved, UUID]]:
    written = text("SELECT row_id, origin FROM lines WHERE \"table\" = 'scans' AND kind = 'new'")
    origins = dict(session.execute(written).all())
    undo = aliased(Scan)
    query = (
        select(Scan, Gate.kind, undo.tick)
        .join(Gate, Gate.id == Scan.gate_id)
        .outerjoin(undo, undo.undoes_id == Scan.id)
        .where(Scan.outcome.in_((Outcome.ADMITTED, Outcome.EXIT_RECORDED)))
    )
    for scan, kind, undone in session.execute(query):
        moved = _Moved(
            (scan.tick, scan.desk_id, scan.number),
            scan.gate_id,
            kind,
            scan.outcome == Outcome.ADMITTED,
            scan.day,
            scan.id,
            undone,
            scan.on_paper,
            origins[scan.id.hex],
        )
        yield moved, scan.person_id


def _is_double(one: _Moved, moves: Sequence[_Moved], rule: str) -> bool:
    if one.undone is not None or one.on_paper:
        return False
    earlier = [other for other in moves if other.order < one.order and not other.on_paper]
    then = [other for other in earlier if other.undone is None or other.undone > one.order[0]]
    now = [other for other in earlier if other.undone is None]
    found = [_last_in(one.gate, some) for some in (then, now)]
    if not all(inside is not None and _is_in(rule, inside, one.day) for inside in found):
        return False
    last = [other for other in now if other.entered and other.gate == one.gate][-1]
    return last.origin != one.origin


def _last_in(gate: UUID, moves: Sequence[_Moved]) -> tuple[bool, date] | None:
    """Whether somebody is inside after these, and of which day; None without an admission."""
    found: tuple[bool, date] | None = None
    kind = next((one.kind for one in moves if one.gate == gate), "")
    for one in sorted(moves, key=lambda moved: moved.order):
        venue = one.kind in (GateKind.ENTRANCE, GateKind.EXIT)
        if one.gate == gate:
            if one.entered:
                found = (True, one.day)
            elif found is not None:
                found = (False, found[1])
        elif found is None:
            continue
        # By the exit one leaves everything; by another room's door the room that one was in.
        elif (venue and not one.entered) or (not venue and one.entered and kind != "entrance"):
            found = (False, found[1])
    return found


def _is_in(rule: str, known: tuple[bool, date], day: date) -> bool:
    was_inside, since = known
    if rule == "once":
        return True
    return was_inside and (rule == "in_out" or since >= day)
