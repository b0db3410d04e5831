"""What is known of people goes from the lines as well, here and at all other desks.

Rows are emptied by who removes (`privacy`, `people.erase`); a line of the kind `wiped` then tells
the others to empty what older lines still hold, and what they keep beside the rows.
"""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import clock, migrations, people, privacy
from event_desk.desks import milliseconds
from event_desk.field_classes import Class
from event_desk.model import Event, Sharing
from event_desk.privacy.retention import NOBODY, columns_of
from event_desk.sharing import fold, lines, writing
from event_desk.sharing.lines import CHANGED, NEW, SELECTED, WIPED, LineValue, is_readable
from event_desk.sharing.tables import PARTS
from event_desk.sharing.work import moment, store

# What a person typed or somebody read, by the class with which it goes, see `privacy.removal`.
_WORDS: Mapping[str, tuple[str, Class]] = {
    "scans.read": ("read", Class.CONTACT),
    "scans.reason": ("reason", Class.CONTACT),
    "badge_collections.by_name": ("by_name", Class.CONTACT),
    "plan_overrides.reason": ("reason", Class.CONTACT),
    "hand_overs.left_with": ("left_with", Class.SAFEGUARDING),
}
# Those that speak of one person, with the columns that say of whom.
_OF_PERSON: Mapping[str, tuple[str, ...]] = {
    "badge_collections": ("person_id",),
    "hand_overs": ("person_id",),
    "merges": ("kept_id", "other_id"),
}
Result = TypeVar("Result")
_EMPTY = frozenset({"", "[]", NOBODY, None})
_WITH_ALL = frozenset({"country"})  # goes with a person, and stays to be counted by otherwise
_IMPLIED = "moved:"


@dataclass(frozen=True, slots=True)
class Wipe:
    """Which classes, and of whom: keys as they are stored, or None for everybody."""

    classes: frozenset[Class]
    people: frozenset[str] | None

    def columns(self, table: str) -> frozenset[str]:
        if table == "people":
            found = frozenset(name for kind in self.classes for name in columns_of(kind))
            return found if self.people is None else found | _WITH_ALL
        if table == "merges":
            return frozenset({"rows"})
        return frozenset(
            name
            for key, (name, kind) in _WORDS.items()
            if key.startswith(f"{table}.") and kind in self.classes
        )

    @property
    def tables(self) -> frozenset[str]:
        known = {"people", "merges", *(key.partition(".")[0] for key in _WORDS)}
        if self.people is not None:
            known &= {"people", *_OF_PERSON}
        return frozenset(known)


def forget(
    session: Session, classes: Collection[Class], rows: Collection[str] | None = None
) -> None:
    """Empty what lines hold of these classes: of everybody, or of the people with these keys.

    In the transaction that emptied the rows, after that. Nothing where the event isn't shared.
    """
    session.flush()
    mine = session.scalars(select(Sharing)).one_or_none()
    if mine is None:
        return
    kinds = frozenset(Class) if Class.PUBLIC in classes else frozenset(classes)
    wipe = Wipe(kinds, None if rows is None else frozenset(rows))
    _empty(session, wipe, None)
    session.refresh(mine)
    mine.last_number += 1
    mine.tick = max(mine.tick + 1, milliseconds(clock.now()) + mine.clock_offset)
    told = {
        "classes": sorted(kind.name.lower() for kind in kinds),
        "people": None if rows is None else sorted(rows),
    }
    line = LineValue(
        id=UUID(f"{mine.last_number:010x}{uuid4().hex[10:]}"),
        origin=mine.id,
        number=mine.last_number,
        tick=mine.tick,
        table="",
        row_id="",
        kind=WIPED,
        shown=json.dumps(told),
        schema=migrations.HEAD,
    )
    session.flush()
    store(session, [line])


def forget_person(session: Session, person_id: UUID) -> None:
    """The same for somebody who was erased, with all entries that were merged into theirs."""
    family = people.family(session, person_id)
    forget(session, frozenset(Class), [entry.hex for entry in family])


def after(
    classes: Collection[Class], remove: Callable[[Session], Result]
) -> Callable[[Session], Result]:
    """`remove`, and `forget` what it removed, as one step."""

    def both(session: Session) -> Result:
        done = remove(session)
        forget(session, classes)
        return done

    return both


def after_erasing(
    person_id: UUID, remove: Callable[[Session], Result]
) -> Callable[[Session], Result]:
    """The same with `forget_person`."""

    def both(session: Session) -> Result:
        done = remove(session)
        forget_person(session, person_id)
        return done

    return both


def read(line: LineValue) -> Wipe:
    """What a `wiped` line asks for."""
    told: dict[str, Any] = json.loads(line.shown or "{}")
    ids = told.get("people")
    kinds = frozenset(Class[str(name).upper()] for name in told.get("classes", ()))
    return Wipe(kinds, None if ids is None else frozenset(map(str, ids)))


def emptied_before(session: Session, kind: Class) -> int:
    """The tick of the last removal of that class from everybody; 0 where none was."""
    wipes = ((line.tick, read(line)) for line in _wiped(session))
    found = (tick for tick, wipe in wipes if wipe.people is None and kind in wipe.classes)
    return max(found, default=0)


def obey(session: Session, line: LineValue) -> None:
    """Another desk removed something: lines that are older hold it no longer, nor do lists here.

    Rows follow from the other desk's changes.
    """
    wipe = read(line)
    session.connection().exec_driver_sql("PRAGMA secure_delete = ON")
    _empty(session, wipe, line.tick)
    if session.scalar(select(Event.id).limit(1)) is None:
        return  # this laptop is just joining and has nothing of its own
    if wipe.people is None:
        privacy.forget_lists(session, wipe.classes, at=moment(line.tick))
    else:
        people.forget_lists(session, [UUID(one) for one in wipe.people])
        privacy.mark(session, moment(line.tick))
    session.flush()


def as_wiped(session: Session, given: Sequence[LineValue]) -> list[LineValue]:
    """Lines on their way in, without what was removed after they were written."""
    wipes = [(line.tick, read(line)) for line in _wiped(session)]
    wipes += [(line.tick, read(line)) for line in given if line.kind == WIPED]
    if not wipes:
        return list(given)
    found: list[LineValue] = []
    for line in given:
        for tick, wipe in wipes:
            if line.tick < tick and line.table in wipe.tables and _is_of(session, wipe, line):
                line = emptied(line, wipe)
        found.append(line)
    return found


def emptied(line: LineValue, wipe: Wipe, now: Mapping[str, Any] | None = None) -> LineValue:
    """A line without what the wipe takes; the same object where nothing of it is in there.

    What a change left empty stays, so that the row is still what its lines say. `now`: the row as
    it is after the removal.
    """
    names = wipe.columns(line.table)
    changed: dict[str, str | None] = {}
    for part, _kind in PARTS:
        text: str | None = getattr(line, part)
        if not text or not is_readable(text):
            continue
        values: dict[str, Any] = json.loads(text)
        if names.isdisjoint(values):
            continue
        kept = {
            name: left
            for name, value in values.items()
            if (left := _left(line.kind, name, value, names, now or {})) is not _TAKEN
        }
        if kept != values:
            changed[part] = json.dumps(kept) if kept else None
    return replace(line, **changed) if changed else line


_TAKEN = object()


def _left(kind: str, name: str, value: Any, names: frozenset[str], now: Mapping[str, Any]) -> Any:
    if name not in names:
        return value
    if kind == NEW:
        return value if _is_empty(value) else _TAKEN
    if kind != CHANGED:
        return value
    before, after = value
    if before == after:
        return value
    return [after, after] if _is_empty(after) or now.get(name, _TAKEN) == after else _TAKEN


def _is_empty(value: Any) -> bool:
    return isinstance(value, str | None) and (
        value in _EMPTY or (isinstance(value, str) and value.startswith(_IMPLIED))
    )


def _empty(session: Session, wipe: Wipe, before: int | None) -> None:
    """Go through the lines that are here; those before that tick, or all."""
    for table in wipe.tables:
        ids = _rows(session, wipe, table)
        if ids is not None and not ids:
            continue
        where, values = '"table" = ?', [table]
        if ids is not None:
            where += " AND row_id IN (SELECT value FROM json_each(?))"
            values.append(json.dumps(sorted(ids)))
        if before is not None:
            where += f" AND tick < {before}"
        _rewrite(session, wipe, table, where, tuple(values), is_here=before is None)


def _rewrite(
    session: Session, wipe: Wipe, table: str, where: str, values: tuple[Any, ...], *, is_here: bool
) -> None:
    connection = session.connection()
    found = connection.exec_driver_sql(f"SELECT {SELECTED} FROM lines WHERE {where}", values)
    while some := found.fetchmany(1000):
        written = [lines.from_row(row) for row in some]
        now = writing.stored(session, table, {line.row_id for line in written}) if is_here else {}
        changed = [
            (new.shown, new.contact, new.sensitive, new.safeguarding, new.id.hex)
            for old in written
            if (new := emptied(old, wipe, now.get(old.row_id))) is not old
        ]
        if changed:
            connection.exec_driver_sql(
                "UPDATE lines SET shown = ?, contact = ?, sensitive = ?, safeguarding = ? "
                "WHERE id = ?",
                changed,
            )


def _rows(session: Session, wipe: Wipe, table: str) -> frozenset[str] | None:
    """The rows of a table that are about these people; None for all."""
    if wipe.people is None or table == "people":
        return wipe.people
    listed = json.dumps(sorted(wipe.people))
    tests = " OR ".join(f"{name} IN (SELECT value FROM json_each(?))" for name in _OF_PERSON[table])
    rows = session.connection().exec_driver_sql(
        f"SELECT id FROM {table} WHERE {tests}", (listed,) * len(_OF_PERSON[table])
    )
    return frozenset(row[0] for row in rows)


def _is_of(session: Session, wipe: Wipe, line: LineValue) -> bool:
    """Whether a line that isn't stored yet is about those people."""
    if wipe.people is None or line.table == "people":
        return wipe.people is None or line.row_id in wipe.people
    said = {str(fold.after(line, name)) for name in _OF_PERSON.get(line.table, ())}
    return bool(said & wipe.people) or line.row_id in (_rows(session, wipe, line.table) or ())


def _wiped(session: Session) -> Iterable[LineValue]:
    rows = session.connection().exec_driver_sql(
        f"SELECT {SELECTED} FROM lines WHERE \"table\" = '' AND kind = '{WIPED}'"
    )
    return [lines.from_row(row) for row in rows]
