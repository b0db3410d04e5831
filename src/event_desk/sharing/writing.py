"""Rows as lines say they are, written into the file: only what differs from what stands there."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from sqlalchemy.orm import Session

from event_desk.model import Base, Organisation, Person
from event_desk.people import search_text
from event_desk.sharing import lines, tables
from event_desk.sharing.lines import LineValue
from event_desk.sharing.tables import KEYED, Raw
from event_desk.sharing.work import Target, Work

_SEARCHED = (
    "name", "given_name", "family_name", "native_name", "display_name", "description", "email",
    "code", "external_id", "organisation_id",
)  # fmt: skip
# What desks number, each for itself.
_NUMBERED = frozenset({"scans", "receiver_moves", "badge_collections"})
Stored = Mapping[str, Raw]


@dataclass(slots=True)
class Written:
    """What was changed, as far as something follows from it: see `following`.

    `people` are those who may be elsewhere than before, `desks` how far each has counted, with its
    newest tick. `merged` says whether anybody stands for somebody else now.
    """

    tables: set[str] = field(default_factory=set[str])
    people: set[str] = field(default_factory=set[str])
    renamed: set[str] = field(default_factory=set[str])
    receivers: set[str] = field(default_factory=set[str])
    desks: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    merged: bool = False

    def note(self, table: str, row_id: str, before: Stored | None, after: Stored | None) -> None:
        self.tables.add(table)
        rows = [row for row in (before, after) if row is not None]
        match table:
            case "scans":
                self.people |= {str(row["person_id"]) for row in rows if row["person_id"]}
            case "people":
                self._note_person(row_id, before, after)
            case "organisations" if before is not None and after is not None:
                if any(before[name] != after[name] for name in ("name", "native_name")):
                    self.renamed.add(row_id)
            case "receivers":
                self.receivers.add(row_id)
            case "receiver_moves":
                self.receivers |= {str(row["receiver_id"]) for row in rows}
            case _:
                pass
        if table in _NUMBERED and after is not None:
            self._note_number(after)

    def _note_person(self, row_id: str, before: Stored | None, after: Stored | None) -> None:
        was, now = (row["merged_into_id"] if row is not None else None for row in (before, after))
        if was != now:
            self.merged = True
            self.people |= {str(one) for one in (row_id, was, now) if one is not None}

    def _note_number(self, row: Stored) -> None:
        desk = str(row["desk_id"])
        number, tick = self.desks.get(desk, (0, 0))
        at = 0 if row.get("on_paper") else int(row.get("tick") or 0)
        self.desks[desk] = max(number, int(row["number"] or 0)), max(tick, at)


def write(work: Work, written: Written) -> None:
    """Removals first, then what others refer to. Deferred foreign keys are the caller's."""
    plans = [_plan(work, table.name) for table in tables.shared() if table.name in work.by_table]
    for plan in reversed(plans):
        _remove(work, plan, written)
    for plan in plans:
        _change(work, plan, written)
        _insert(work, plan, written)


@dataclass(slots=True)
class _Plan:
    """`anew` are rows that change what no two rows may share: they are taken out and put back, so
    that two rows can change places."""

    table: str
    there: dict[str, dict[str, Raw]]
    gone: list[str]
    changed: list[tuple[str, dict[str, Raw]]]
    fresh: list[tuple[str, dict[str, Raw]]]
    anew: list[tuple[str, dict[str, Raw]]]


def _plan(work: Work, table: str) -> _Plan:
    targets = work.by_table[table]
    plan = _Plan(table, stored(work.session, table, list(targets)), [], [], [], [])
    guarded = {name for rule in tables.uniques(table) for name in rule.columns}
    names = _Names(work.session, work) if table == "people" else None
    for row_id, target in targets.items():
        row = plan.there.get(row_id)
        if target.gone:
            if row is not None:
                plan.gone.append(row_id)
            continue
        if row is None:
            values = {**tables.defaults(table), **_columns(target, {})}
            if names is not None:
                values["folded"] = names.folded(values)
            plan.fresh.append((row_id, values))
            continue
        values = {n: v for n, v in _columns(target, row).items() if not _same(row[n], v)}
        if names is not None and not values.keys().isdisjoint((*_SEARCHED, "anonymised_at")):
            values["folded"] = names.folded({**row, **values})
        if values:
            if "version" in row:
                values["version"] = int(cast("int", row["version"])) + 1
            (plan.changed if guarded.isdisjoint(values) else plan.anew).append((row_id, values))
    return plan


def _same(one: Raw, other: Raw) -> bool:
    return one == other and type(one) is type(other)


def _columns(target: Target, row: Stored) -> dict[str, Raw]:
    """Its columns as the file has them; those with keys keep what is this laptop's own."""
    table = target.key[0]
    found = {name: value for name, value in target.raw.items() if name in tables.columns(table)}
    for column in KEYED.get(table, ()):
        kept: dict[str, Any] = json.loads(str(row.get(column) or "{}"))
        for name, value in target.row.values.items():
            head, _, key = name.partition(".")
            if head != column or not key:
                continue
            if value is None:
                kept.pop(key, None)
            else:
                kept[key] = value
        if kept != json.loads(str(row.get(column) or "{}")) or not row:
            found[column] = json.dumps(kept)
    return found


def stored(session: Session, table: str, ids: Iterable[str]) -> dict[str, dict[str, Raw]]:
    """The rows with these keys as they are stored, all columns but the key."""
    names = [column.name for column in Base.metadata.tables[table].columns if column.name != "id"]
    rows = session.connection().exec_driver_sql(
        f'SELECT id, {lines.quoted(names)} FROM "{table}" '
        "WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(ids)),),
    )
    return {row[0]: dict(zip(names, row[1:], strict=True)) for row in rows}


def _remove(work: Work, plan: _Plan, written: Written) -> None:
    connection = work.session.connection()
    ids = [*plan.gone, *(row_id for row_id, _ in plan.anew)]
    if not ids:
        return
    for other, column in (("presences", "person_id"), ("presences", "gate_id")):
        if (
            tables.Base.metadata.tables[other]
            .columns[column]
            .references(Base.metadata.tables[plan.table].columns["id"])
        ):
            connection.exec_driver_sql(
                f"DELETE FROM {other} WHERE {column} IN (SELECT value FROM json_each(?))",
                (json.dumps(plan.gone),),
            )
    connection.exec_driver_sql(
        f'DELETE FROM "{plan.table}" WHERE id IN (SELECT value FROM json_each(?))',
        (json.dumps(ids),),
    )
    for row_id in plan.gone:
        written.note(plan.table, row_id, plan.there[row_id], None)


def _change(work: Work, plan: _Plan, written: Written) -> None:
    connection = work.session.connection()
    by_names: dict[tuple[str, ...], list[tuple[Raw, ...]]] = {}
    for row_id, values in plan.changed:
        by_names.setdefault(tuple(values), []).append((*values.values(), row_id))
        before = plan.there[row_id]
        written.note(plan.table, row_id, before, {**before, **values})
    for names, rows in by_names.items():
        columns = ", ".join(f'"{name}" = ?' for name in names)
        connection.exec_driver_sql(f'UPDATE "{plan.table}" SET {columns} WHERE id = ?', rows)


def _insert(work: Work, plan: _Plan, written: Written) -> None:
    rows = [*plan.fresh]
    for row_id, values in plan.anew:
        rows.append((row_id, {**plan.there[row_id], **values}))
    if not rows:
        return
    names = [
        column.name for column in Base.metadata.tables[plan.table].columns if column.name != "id"
    ]
    columns = lines.quoted(names)
    work.session.connection().exec_driver_sql(
        f'INSERT INTO "{plan.table}"(id, {columns}) VALUES ({", ".join("?" * (len(names) + 1))})',
        [(row_id, *(values[name] for name in names)) for row_id, values in rows],
    )
    for row_id, values in rows:
        written.note(plan.table, row_id, plan.there.get(row_id), values)


class Searched:
    """A person's row as far as a search looks; a mapped one takes twenty times as long to make."""

    __slots__ = _SEARCHED

    def __init__(self, row: Stored) -> None:
        for name in _SEARCHED:
            setattr(self, name, row[name])


class _Names:
    """The organisations by which people are found, those of some work as they will be."""

    def __init__(self, session: Session, work: Work | None = None) -> None:
        self._session = session
        self._work = work
        self._known: dict[str, Organisation | None] = {}

    def folded(self, row: Stored) -> str:
        if row["anonymised_at"] is not None:
            return ""
        found = self._organisation(row["organisation_id"])
        return search_text(cast("Person", Searched(row)), found)

    def _organisation(self, row_id: Raw) -> Organisation | None:
        if row_id is None:
            return None
        key = str(row_id)
        if key not in self._known:
            target = self._work.find("organisations", key) if self._work else None
            row = target.raw if target else stored(self._session, "organisations", [key])[key]
            self._known[key] = cast("Organisation", _Named(str(row["name"]), _text(row)))
        return self._known[key]


def folded(session: Session, row: Stored) -> str:
    """What a search for a person looks through, from the row as it is stored."""
    return _Names(session).folded(row)


def first_line(session: Session, table: str, row_id: str) -> LineValue | None:
    """The line that made a row."""
    found = lines.of_rows(session, table, [row_id])
    return found[0] if found else None


@dataclass(frozen=True, slots=True)
class _Named:
    name: str
    native_name: str


def _text(row: Stored) -> str:
    return str(row.get("native_name") or "")


def search_again(session: Session, organisations: Iterable[str]) -> None:
    """Have the people of these organisations found by the names that those have now."""
    listed = list(organisations)
    if not listed:
        return
    connection = session.connection()
    ids = [
        row[0]
        for row in connection.exec_driver_sql(
            "SELECT id FROM people WHERE organisation_id IN (SELECT value FROM json_each(?))",
            (json.dumps(listed),),
        )
    ]
    names = {
        key: _Named(str(row["name"]), _text(row))
        for key, row in stored(session, "organisations", listed).items()
    }
    for row_id, row in stored(session, "people", ids).items():
        if row["anonymised_at"] is None:
            organisation = cast("Organisation", names[str(row["organisation_id"])])
            folded = search_text(cast("Person", Searched(row)), organisation)
            if folded != row["folded"]:
                connection.exec_driver_sql(
                    "UPDATE people SET folded = ? WHERE id = ?", (folded, row_id)
                )
