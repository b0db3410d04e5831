"""Writing down what is done: triggers in the event file write a line for every row, whoever writes.

So a line is in the file when its row is, and neither without the other: the mapper, statements past
it and imports need to know nothing of other desks.
"""

from collections.abc import Iterable

from sqlalchemy import Column, select
from sqlalchemy.orm import Session

from event_desk import migrations
from event_desk.model import Sharing
from event_desk.sharing import tables
from event_desk.sharing.lines import CHANGED, GONE, NEW
from event_desk.sharing.tables import KEYED, OWN_SETTINGS, PARTS

_NAME = "share_"
_CLOCK = "CAST(round(unixepoch('subsec') * 1000) AS INTEGER) + clock_offset"
_COUNT = f"UPDATE sharing SET last_number = last_number + 1, tick = max(tick + 1, {_CLOCK})"
_INTO = (
    'INSERT INTO lines(id, origin, number, tick, "table", row_id, kind, shown, contact, '
    "sensitive, safeguarding, schema, held)"
)
# By number, so that the index grows at its end, and random, so that a copy of the file is told.
_ID = "lower(printf('%010x', {number}) || hex(randomblob(11)))"


def begin(session: Session) -> None:
    """Write down every row that is there, then each change from now on.

    The row of `Sharing` is there already. Desks without a laptop are this one's.
    """
    session.flush()
    origin = session.scalars(select(Sharing.id)).one()
    connection = session.connection()
    connection.exec_driver_sql("UPDATE desks SET origin = ? WHERE origin IS NULL", (origin.hex,))
    end(session)
    for table in tables.shared():
        connection.exec_driver_sql(_all_rows(table.name))
        connection.exec_driver_sql(
            "UPDATE sharing SET (last_number, tick) = "
            "(SELECT max(number), max(tick) FROM lines WHERE origin = sharing.id) "
            "WHERE EXISTS (SELECT 1 FROM lines WHERE origin = sharing.id)"
        )
    renew(session)
    session.expire_all()


def end(session: Session) -> None:
    """Nothing is written down from now on."""
    connection = session.connection()
    for (name,) in connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'share\\_%' "
        "ESCAPE '\\'"
    ).all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def renew(session: Session) -> None:
    """Have the triggers that this version needs: after an upgrade, in a joined file."""
    end(session)
    connection = session.connection()
    for table in tables.shared():
        for trigger in _triggers(table.name):
            connection.exec_driver_sql(trigger)


def is_current(session: Session) -> bool:
    """Whether the triggers in the file are those of this version."""
    found = {
        row[0]
        for row in session.connection().exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'share\\_%' "
            "ESCAPE '\\'"
        )
    }
    return found == {made for table in tables.shared() for made in _triggers(table.name)}


def _triggers(table: str) -> tuple[str, str, str]:
    differs = " OR ".join(_differs(column) for column in tables.columns(table).values())
    return (
        _trigger(table, NEW, "INSERT", "", "NEW", _whole(table)),
        _trigger(table, CHANGED, "UPDATE", f" AND ({differs})", "NEW", _changes(table)),
        _trigger(table, GONE, "DELETE", "", "OLD", {}),
    )


def _trigger(table: str, kind: str, deed: str, when: str, row: str, parts: dict[str, str]) -> str:
    values = ", ".join(parts.get(part, "NULL") for part, _kind in PARTS)
    return (
        f"CREATE TRIGGER {_NAME}{table}_{kind} AFTER {deed} ON {table} "
        f"WHEN (SELECT applying FROM sharing) = 0{when} BEGIN {_COUNT}; "
        f"{_INTO} SELECT {_ID.format(number='last_number')}, id, last_number, tick, '{table}', "
        f"{row}.id, '{kind}', {values}, '{migrations.HEAD}', '' FROM sharing; END"
    )


def _all_rows(table: str) -> str:
    """One statement that writes a line for each row, those first that others may speak of."""
    first = {"people": "NEW.merged_into_id IS NOT NULL, ", "scans": "NEW.tick, "}.get(table, "")
    nth = f"row_number() OVER (ORDER BY {first}NEW.rowid)"
    whole = _whole(table)
    parts = ", ".join(f"{whole.get(part, 'NULL')} AS {part}" for part, _kind in PARTS)
    return (
        f"{_INTO} SELECT {_ID.format(number='number')}, origin, number, tick, '{table}', row_id, "
        f"'{NEW}', shown, contact, sensitive, safeguarding, '{migrations.HEAD}', '' FROM ("
        f"SELECT s.id AS origin, s.last_number + {nth} AS number, "
        f"max(s.tick, {_CLOCK.replace('clock_offset', 's.clock_offset')}) + {nth} AS tick, "
        f'NEW.id AS row_id, {parts} FROM "{table}" AS NEW, sharing AS s) ORDER BY number'
    )


def _whole(table: str) -> dict[str, str]:
    """For each part that a new row has, the expression that makes its text."""
    pieces: dict[str, list[str]] = {}
    for name, column in tables.columns(table).items():
        if name in KEYED.get(table, ()):
            for part in _keyed_parts(table, name):
                pieces.setdefault(part, []).append(_keys_of(table, name, part))
            continue
        piece = f"',\"{name}\":' || {_quoted(column, 'NEW')}"
        pieces.setdefault(tables.part_of(table, name), []).append(piece)
    return {part: _braced(some) for part, some in pieces.items()}


def _changes(table: str) -> dict[str, str]:
    """The same with what was before, for columns that differ; no text where none of a part do."""
    pieces: dict[str, list[str]] = {}
    for name, column in tables.columns(table).items():
        if name in KEYED.get(table, ()):
            for part in _keyed_parts(table, name):
                pieces.setdefault(part, []).append(_changed_keys(table, name, part))
            continue
        both = f"{_quoted(column, 'OLD')} || ',' || {_quoted(column, 'NEW')}"
        piece = f"iif({_differs(column)}, ',\"{name}\":[' || {both} || ']', '')"
        pieces.setdefault(tables.part_of(table, name), []).append(piece)
    return {part: f"nullif({_braced(some)}, '{{}}')" for part, some in pieces.items()}


def _braced(pieces: Iterable[str]) -> str:
    return f"'{{' || substr({' || '.join(pieces)}, 2) || '}}'"


def _quoted(column: Column[object], row: str) -> str:
    value = f'{row}."{column.name}"'
    if tables.is_binary(column):
        return f"iif({value} IS NULL, 'null', '{{\"hex\":\"' || hex({value}) || '\"}}')"
    return f"json_quote({value})"


def _differs(column: Column[object]) -> str:
    table, name = column.table.name, column.name
    if name not in KEYED.get(table, ()):
        return f'OLD."{name}" IS NOT NEW."{name}"'
    return (
        f"EXISTS (SELECT 1 FROM ({_both_keys(name)}) WHERE {_not_own()} "
        f"AND OLD.{name} -> place IS NOT NEW.{name} -> place)"
    )


def _keyed_parts(table: str, name: str) -> tuple[str, ...]:
    return ("shown", "safeguarding") if (table, name) == ("events", "settings") else ("shown",)


def _of_part(table: str, name: str, part: str) -> str:
    """Which keys belong to a part."""
    if len(_keyed_parts(table, name)) == 1:
        return _not_own()
    return f"{_not_own()} AND key {'<>' if part == 'shown' else '='} 'pin'"


def _not_own() -> str:
    return f"key NOT IN ({', '.join(repr(key) for key in sorted(OWN_SETTINGS))})"


def _keys_of(table: str, name: str, part: str) -> str:
    return (
        f"coalesce((SELECT group_concat(',' || json_quote('{name}.' || key) || ':' || "
        f"(NEW.{name} -> fullkey), '') FROM json_each(NEW.{name}) "
        f"WHERE {_of_part(table, name, part)}), '')"
    )


def _changed_keys(table: str, name: str, part: str) -> str:
    old, new = (f"coalesce({row}.{name} -> place, 'null')" for row in ("OLD", "NEW"))
    return (
        f"coalesce((SELECT group_concat(',' || json_quote('{name}.' || key) || ':[' || {old} || "
        f"',' || {new} || ']', '') FROM ({_both_keys(name)}) WHERE {_of_part(table, name, part)} "
        f"AND OLD.{name} -> place IS NOT NEW.{name} -> place), '')"
    )


def _both_keys(name: str) -> str:
    return (
        f"SELECT key, fullkey AS place FROM json_each(OLD.{name}) UNION "
        f"SELECT key, fullkey FROM json_each(NEW.{name})"
    )
