"""What the lines of a row say of it: a pure function of the set of lines.

The order in which lines arrive and how often they do changes nothing. Where two desks changed one
column without knowing of each other, the later change counts and the earlier one is told.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from event_desk.sharing import tables
from event_desk.sharing.lines import CHANGED, GONE, MARK, NEW, LineValue, contents

# Two desks may each change these and nothing is lost: counts, orders, times of change.
_QUIET = frozenset({"changed_at", "folded", "printed", "printed_at", "replaced_at", "position"})
_MARKED = re.compile(r"( \(\d+\)|-\d+)$")


@dataclass(frozen=True, slots=True)
class Clash:
    """`line` changed a column from something else than what `other` had left there."""

    column: str
    line: LineValue
    other: LineValue


@dataclass(frozen=True, slots=True)
class Marked:
    """A value that was there twice: `line` gave this row another one; the row `other` keeps it.

    `setter` is the line that had given it to this row.
    """

    column: str
    line: LineValue
    before: Any
    other: str
    setter: LineValue | None


@dataclass(frozen=True, slots=True)
class Row:
    """`values` are the known columns, as lines carry them; also of a row that is gone.

    `setters` has the line that gave each column its value, `seen` whether any line made the row.
    """

    values: Mapping[str, Any]
    gone: bool
    setters: Mapping[str, LineValue]
    clashes: tuple[Clash, ...] = ()
    marked: tuple[Marked, ...] = ()


@dataclass(slots=True)
class _Folding:
    values: dict[str, Any] = field(default_factory=dict[str, Any])
    setters: dict[str, LineValue] = field(default_factory=dict[str, LineValue])
    clashes: dict[str, Clash] = field(default_factory=dict[str, Clash])
    marked: list[Marked] = field(default_factory=list[Marked])
    gone: bool = True


def row(lines: Iterable[LineValue]) -> Row:
    """Fold the lines of one row, in any order and any number of times each."""
    state = _Folding()
    for line in sorted({line.id: line for line in lines}.values(), key=lambda line: line.order):
        if line.kind == NEW:
            _new(state, line)
        elif line.kind == CHANGED:
            _changed(state, line)
        elif line.kind == GONE:
            state.gone = True
    clashes = [
        clash
        for name, clash in state.clashes.items()
        if not same(state.values.get(name), after(clash.other, name))
    ]
    return Row(state.values, state.gone, state.setters, tuple(clashes), tuple(state.marked))


def same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and one == other


def _new(state: _Folding, line: LineValue) -> None:
    """Made at two desks, the earlier one counts. Made again, it keeps what the maker can't see."""
    if not state.gone:
        return
    state.gone = False
    for name, value in contents(line).items():
        if not name.startswith(MARK):
            state.values[name], state.setters[name] = value, line


def _changed(state: _Folding, line: LineValue) -> None:
    found = contents(line)
    mark = found.pop(MARK, None)
    # Without the line that made the row, which is still to come, there is nothing to change.
    if not state.setters or (state.gone and not _revives(line, found)):
        return
    if state.gone:
        state.gone = False
        state.values.update(in_sight(line.table, state.values))
    for name, (before, after) in found.items():
        if mark is not None:
            state.marked.append(Marked(name, line, before, str(mark), state.setters.get(name)))
        elif name in state.setters and _clashes(line, name, state.values[name], before, after):
            state.clashes[name] = Clash(name, line, state.setters[name])
        state.values[name], state.setters[name] = after, line


def in_sight(table: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """What a row is given that comes back after it was removed for good.

    People go out of sight before that, when their list is taken back; who was scanned or edited
    meanwhile stays, as at a single desk.
    """
    if table != "people" or values.get("merged_into_id") or values.get("anonymised_at"):
        return {}
    return {"deleted_at": None}


def _revives(line: LineValue, found: Mapping[str, Any]) -> bool:
    """A change by a desk that didn't know of the removal: it isn't lost where people made it."""
    return tables.is_master(line.table) and any(
        name not in _QUIET and name != "deleted_at" for name in found
    )


def _clashes(line: LineValue, name: str, was: Any, before: Any, after: Any) -> bool:
    if name in _QUIET or not tables.is_master(line.table):
        return False
    if same(was, before) or same(was, after):
        return False
    if name.endswith("_at") and was is not None and after is not None:
        return False
    # Who renames what was marked as given twice knows of the other one.
    return not (isinstance(before, str) and _MARKED.sub("", before) == was)


def after(line: LineValue, name: str) -> Any:
    """What a line left in a column; None where it says nothing of it."""
    value: Any = contents(line).get(name)
    if line.kind == CHANGED:
        return value[1] if value is not None else None
    return value
