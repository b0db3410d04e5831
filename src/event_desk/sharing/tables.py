"""What of an event is shared: which tables, which of their columns, and how close to a person.

Taken from the mapped classes, so that a column that is added is shared without anybody's doing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Column, Integer, LargeBinary, String, Table, UniqueConstraint
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeDecorator

from event_desk.field_classes import Class, class_of
from event_desk.model import Base

# What each laptop has for itself: worked out again, printed here, or sealed line by line.
NOT_SHARED = frozenset(
    {
        "presences", "print_jobs", "imports", "import_changes", "sender_mappings", "audit",
        "sharing", "lines", "other_desks", "attention",
    }
)  # fmt: skip
# Written again from the others: counts of a laptop, what follows from moves, what a search reads.
_LEFT_OUT = frozenset(
    {
        ("desks", "last_number"), ("desks", "last_tick"), ("receivers", "holder_id"),
        ("receivers", "out_since"), ("people", "folded"),
    }
)  # fmt: skip
# Columns of JSON that travel key by key, so that two desks can each change one.
KEYED: Mapping[str, tuple[str, ...]] = {"events": ("settings", "retention")}
# Keys of the event's settings that say something of one laptop, or of who sits at it.
OWN_SETTINGS = frozenset(
    {
        "handed_over", "protected_since", "removal_unfinished", "written_files", "export_columns",
        "printing_paused",
    }
)  # fmt: skip
# Only added to, by whoever saw it happen. What they speak of doesn't go while they are there.
FACTS = frozenset(
    {
        "scans", "receiver_moves", "badge_collections", "hand_overs", "merges", "badges",
        "tick_lists", "settlements", "desks",
    }
)  # fmt: skip
PARTS: tuple[tuple[str, Class], ...] = (
    ("shown", Class.PUBLIC),
    ("contact", Class.CONTACT),
    ("sensitive", Class.SENSITIVE),
    ("safeguarding", Class.SAFEGUARDING),
)
# Where the class isn't that of a person's field. A badge's mark for photographers is printed at
# every desk; what tells a true badge from a false one is kept
# from whoever reads the server, and every door needs it: SAFEGUARDING is what all desks can open.
_OF_CLASS: Mapping[tuple[str, str], Class] = {
    ("events", "badge_key"): Class.SAFEGUARDING,
    ("badges", "badge_id"): Class.SAFEGUARDING,
    ("badges", "typing_code"): Class.SAFEGUARDING,
    ("people", "external_code"): Class.SAFEGUARDING,
    ("people", "photo_consent"): Class.SAFEGUARDING,
    ("people", "photo_purposes"): Class.SAFEGUARDING,
    ("scans", "read"): Class.CONTACT,
    ("scans", "reason"): Class.SAFEGUARDING,
    ("hand_overs", "left_with"): Class.SAFEGUARDING,
    ("badge_collections", "by_name"): Class.CONTACT,
    ("merges", "rows"): Class.SENSITIVE,
    ("events", "settings.pin"): Class.SAFEGUARDING,
}

Raw = str | int | float | bytes | None


@dataclass(frozen=True, slots=True)
class Unique:
    """A rule that no two rows may have the same values in these columns."""

    table: str
    columns: tuple[str, ...]


def shared() -> tuple[Table, ...]:
    """The tables that are shared, those first that others refer to."""
    return _shared()


@cache
def _shared() -> tuple[Table, ...]:
    return tuple(table for table in Base.metadata.sorted_tables if table.name not in NOT_SHARED)


@cache
def by_name() -> Mapping[str, Table]:
    return {table.name: table for table in _shared()}


@cache
def columns(table: str) -> Mapping[str, Column[Any]]:
    """The columns that travel, in their order; keyed ones among them as a whole."""
    return {
        column.name: column
        for column in by_name()[table].columns
        if column.name not in ("id", "version") and (table, column.name) not in _LEFT_OUT
    }


def part_of(table: str, name: str) -> str:
    """In which of a line's parts a column travels; `settings.pin` is a key of a column."""
    kind = _OF_CLASS.get((table, name))
    if kind is None:
        kind = class_of(name) if table == "people" else Class.PUBLIC
    return next(part for part, found in PARTS if found is kind)


def is_master(table: str) -> bool:
    """Whether people edit its rows, each of which has a version."""
    return "version" in Base.metadata.tables[table].columns


def is_binary(column: Column[Any]) -> bool:
    return isinstance(column.type, LargeBinary)


@cache
def defaults(table: str) -> Mapping[str, Raw]:
    """What a new row has where nothing is known, as it is stored: all columns but the key."""
    found: dict[str, Raw] = {}
    for column in Base.metadata.tables[table].columns:
        if column.name == "id":
            continue
        default: Any = column.default
        value: Any = None
        if default is not None:
            value = default.arg(None) if default.is_callable else default.arg
        elif not column.nullable:
            value = _nothing(column)
        found[column.name] = _stored(column, value)
    return found


def _nothing(column: Column[Any]) -> Any:
    """For a column that says what it must and has no default."""
    if is_binary(column):
        return b""
    if isinstance(column.type, Integer):
        return 0
    return "" if isinstance(column.type, String) else None


def _stored(column: Column[Any], value: Any) -> Raw:
    kind: Any = column.type
    if isinstance(kind, TypeDecorator) and value is None:
        return None
    bind = kind.dialect_impl(_DIALECT).bind_processor(_DIALECT)
    return value if bind is None or value is None else bind(value)


_DIALECT: Any = sqlite.dialect()


@cache
def uniques(table: str) -> tuple[Unique, ...]:
    """All rules of a table that forbid two rows the same values, the key's own left out."""
    found = by_name()[table]
    rules = [
        tuple(column.name for column in rule.columns)
        for rule in found.constraints
        if isinstance(rule, UniqueConstraint)
    ]
    return tuple(Unique(table, names) for names in sorted(rules))


@cache
def refers(table: str) -> Mapping[str, str]:
    """Columns that hold the key of a row elsewhere, with the table that it is of."""
    return {
        column.name: key.column.table.name
        for column in by_name()[table].columns
        for key in column.foreign_keys
        if key.column.table.name not in NOT_SHARED
    }


@cache
def referred(table: str) -> tuple[tuple[str, str], ...]:
    """The tables and columns that hold keys of this table's rows."""
    return tuple(
        (other.name, name)
        for other in _shared()
        for name, target in refers(other.name).items()
        if target == table
    )
