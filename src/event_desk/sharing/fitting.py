"""Where rows of several desks don't fit together, and what becomes of them.

Each desk settles it by the same rules from the same lines, so it doesn't matter who does it first,
or that several do.
"""

import json
from collections.abc import Callable, Iterable
from typing import Any

from event_desk.sharing import tables
from event_desk.sharing.tables import FACTS, Raw, Unique
from event_desk.sharing.work import Target, Work

_ROUNDS = 100
# Names and codes that people type: the later one gets a number behind it.
_NAMED = frozenset(
    {
        ("people", "code"), ("rooms", "name"), ("items", "code"), ("badge_designs", "name"),
        ("desks", "name"), ("badges", "typing_code"),
    }
)  # fmt: skip
# What a laptop prints for itself speaks of a badge, too.
_ELSEWHERE = {"badges": ("print_jobs", "badge")}


def fit(work: Work) -> None:
    """Put everything right; each step may touch further rows."""
    for _round in range(_ROUNDS):
        before = work.repairs, len(work.targets), work.held
        _circles(work)
        _removals(work)
        for table in tables.shared():
            _references(work, table.name)
        for table in tables.shared():
            for rule in tables.uniques(table.name):
                _unique(work, rule)
        if before == (work.repairs, len(work.targets), work.held):
            return
    raise RuntimeError("rows of several desks don't come to rest")


def _circles(work: Work) -> None:
    """Two desks each merged one of two people into the other: the later merge isn't one."""
    for target in list(work.of("people")):
        passed = [target]
        while (further := passed[-1].raw.get("merged_into_id")) is not None:
            work.pull("people", [str(further)])
            kept = work.find("people", str(further))
            if kept is None or kept.gone:
                break
            if kept in passed:
                circle = passed[passed.index(kept) :]
                latest = max(circle, key=lambda one: one.setter("merged_into_id"))
                work.change(latest, {"merged_into_id": None, "deleted_at": None})
                break
            passed.append(kept)


def _removals(work: Work) -> None:
    """Look at whatever speaks of a row that is removed."""
    for table, targets in list(work.by_table.items()):
        gone = [row_id for row_id, target in targets.items() if target.gone]
        if not gone:
            continue
        listed = (json.dumps(gone),)
        for other, column in tables.referred(table):
            found = work.query(
                f'SELECT id FROM "{other}" WHERE "{column}" IN (SELECT value FROM json_each(?))',
                listed,
            )
            work.pull(other, [row[0] for row in found])
        if table in _ELSEWHERE:
            other, column = _ELSEWHERE[table]
            for (row_id,) in work.query(
                f'SELECT DISTINCT "{column}" FROM {other} '
                f'WHERE "{column}" IN (SELECT value FROM json_each(?))',
                listed,
            ):
                work.make_again(targets[row_id])


def _references(work: Work, table: str) -> None:
    for column, other in tables.refers(table).items():
        wanted = {str(one.raw[column]) for one in work.of(table) if one.raw.get(column)}
        missing = wanted - work.there(other, wanted) if wanted else wanted
        if not missing:
            continue
        work.pull(other, missing)
        for target in list(work.of(table)):
            if (value := target.raw.get(column)) in missing:
                _without(work, target, column, other, str(value))


def _without(work: Work, target: Target, column: str, other: str, value: str) -> None:
    """A row speaks of one that isn't there.

    It is the same thing as another row, then that one is meant. Or it was removed: what happened at
    a gate, and what people edit, brings it back; what only belonged to it goes as well. Or nobody
    here knows it, then it may still come.
    """
    removed = work.find(other, value)
    if removed is None or not removed.row.setters:
        work.hold(target, target.row.setters[column], "reference")
    elif not removed.gone:  # brought back a moment ago
        return
    elif twin := _twin(work, removed):
        work.change(target, {column: twin})
    elif target.key[0] in FACTS or tables.is_master(target.key[0]):
        work.make_again(removed)
    else:
        work.remove(target)


def _twin(work: Work, removed: Target) -> str | None:
    """The row that stands for the same thing, where two desks had made one each."""
    table, row_id = removed.key
    for rule in tables.uniques(table):
        key = _values(rule, removed)
        if _settling(rule) is _same and key is not None:
            work.pull(table, _holders(work, rule, [key]))
            for target in work.of(table):
                if target.key[1] != row_id and _values(rule, target) == key:
                    return target.key[1]
    return None


def _unique(work: Work, rule: Unique) -> None:
    held: dict[tuple[Raw, ...], list[Target]] = {}
    for target in work.of(rule.table):
        key = _values(rule, target)
        if key is not None:
            held.setdefault(key, []).append(target)
    if not held:
        return
    for row_id, *values in _rows_with(work, rule, held):
        if work.find(rule.table, row_id) is None:
            work.pull(rule.table, [row_id])
            if (found := work.find(rule.table, row_id)) is not None:
                held[tuple(values)].append(found)
    settle = _settling(rule)
    for key, targets in held.items():
        if len(targets) > 1:
            settle(work, rule, key, targets)


def _values(rule: Unique, target: Target) -> tuple[Raw, ...] | None:
    """What must be there once only; None where something isn't known, as SQLite takes it."""
    found = tuple(target.raw.get(name) for name in rule.columns)
    return None if None in found else found


def _rows_with(work: Work, rule: Unique, keys: Iterable[tuple[Raw, ...]]) -> list[Any]:
    """The rows of the file with these values."""
    columns = tables.by_name()[rule.table].columns
    given = [[value.hex() if isinstance(value, bytes) else value for value in key] for key in keys]
    tests = [
        f't."{name}" = '
        + ("unhex({})" if tables.is_binary(columns[name]) else "{}").format(f"j.value ->> {place}")
        for place, name in enumerate(rule.columns)
    ]
    names = ", ".join(f't."{name}"' for name in rule.columns)
    return work.query(
        f'SELECT t.id, {names} FROM json_each(?) AS j CROSS JOIN "{rule.table}" AS t '
        f"ON {' AND '.join(tests)}",
        (json.dumps(given),),
    )


def _holders(work: Work, rule: Unique, keys: Iterable[tuple[Raw, ...]]) -> list[str]:
    return [row[0] for row in _rows_with(work, rule, keys)]


_Settling = Callable[[Work, Unique, tuple[Raw, ...], list[Target]], None]


def _settling(rule: Unique) -> _Settling:
    name = rule.columns[-1]
    if (rule.table, name) in _NAMED and len(rule.columns) == 1:
        return _named
    if rule.columns == ("undoes_id",):
        return _cleared
    if rule.columns == ("badge_id",):
        return _other_badge
    return _numbered if name == "number" and rule.table != "receivers" else _same


def _later(rule: Unique, targets: list[Target]) -> tuple[Target, list[Target]]:
    """The first that had the value, and the others in their order."""
    name = rule.columns[-1]
    ordered = sorted(targets, key=lambda one: (one.setter(name), one.key))
    return ordered[0], ordered[1:]


def _named(work: Work, rule: Unique, key: tuple[Raw, ...], targets: list[Target]) -> None:
    (name,) = rule.columns
    first, others = _later(rule, targets)
    for target in others:
        number, value = 2, _meant(target, name) or key[0]
        while True:
            given = f"{value} ({number})" if rule.table == "desks" else f"{value}-{number}"
            if not _is_taken(work, rule, (given,)):
                break
            number += 1
        work.change(target, {name: given}, mark=first.key[1])


def _meant(target: Target, name: str) -> Raw:
    """What somebody had called it, where it has got its number from a desk already."""
    line = target.row.setters.get(name)
    marks = [one for one in target.row.marked if one.line is line and one.column == name]
    return marks[0].before if marks else None


def _numbered(work: Work, rule: Unique, key: tuple[Raw, ...], targets: list[Target]) -> None:
    """The next number that nobody has; of one desk's, where it counts for each desk."""
    first, others = _later(rule, targets)
    for target in others:
        number = int(key[-1] or 0) + 1
        while _is_taken(work, rule, (*key[:-1], number)):
            number += 1
        work.change(target, {rule.columns[-1]: number}, mark=first.key[1])


def _is_taken(work: Work, rule: Unique, key: tuple[Raw, ...]) -> bool:
    mine = [_values(rule, one) for one in work.of(rule.table)]
    known = work.by_table.get(rule.table, {})
    return key in mine or any(one not in known for one in _holders(work, rule, [key]))


def _cleared(work: Work, rule: Unique, _key: tuple[Raw, ...], targets: list[Target]) -> None:
    """Two desks took back one scan: the second time there was nothing left to take back."""
    for target in _later(rule, targets)[1]:
        work.change(target, {rule.columns[0]: None})


def _other_badge(work: Work, rule: Unique, _key: tuple[Raw, ...], targets: list[Target]) -> None:
    """One chance in a billion; the later badge is no longer known by what is printed on it."""
    first, others = _later(rule, targets)
    for target in others:
        other = bytes.fromhex(target.key[1])[-5:]
        work.change(target, {rule.columns[0]: other}, mark=first.key[1])


def _same(work: Work, _rule: Unique, _key: tuple[Raw, ...], targets: list[Target]) -> None:
    """Two desks made a row for one thing: one stays, and what belongs to the other goes to it."""
    ordered = sorted(targets, key=lambda one: one.key[1])
    kept = ordered[0].key[1]
    for target in ordered[1:]:
        table, row_id = target.key
        for other, column in tables.referred(table):
            found = work.query(f'SELECT id FROM "{other}" WHERE "{column}" = ?', (row_id,))
            work.pull(other, [row[0] for row in found])
            for child in list(work.of(other)):
                if child.raw.get(column) == row_id:
                    work.change(child, {column: kept})
        work.remove(target)
