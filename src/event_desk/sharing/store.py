"""The record on a server: sent there, fetched from there, and who takes part.

All functions take an open connection in AUTOCOMMIT (`connecting`): each is one statement, so there
is no transaction that a pulled cable could leave open, and each sees one state of the record.
`keys` are the laptop's own (`sealing`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy import Connection, select, text
from sqlalchemy.dialects import postgresql as pg
from sqlalchemy.exc import DBAPIError

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.sharing import store_layout as layout
from event_desk.sharing.lines import LineValue
from event_desk.sharing.membership import free_name
from event_desk.sharing.sealing import CLASSES, KINDS, READABLE, Keys, close, open_
from event_desk.sharing.store_grants import grants
from event_desk.sharing.values import DeskSeen

CHANNEL = layout.CHANNEL


@dataclass(frozen=True, slots=True)
class EventThere:
    """What a server says of itself to whoever may join. `certificate` is its own, PEM."""

    id: UUID
    name: str
    app_version: str
    certificate: str


@dataclass(frozen=True, slots=True)
class Beat:
    """What a desk tells of itself every few seconds; see `DeskSeen`."""

    name: str
    version: str
    clock_offset: int = 0
    waiting: int = 0
    has_server: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """`now` is the server's clock. The desks have no order, and none is marked as this one."""

    now: datetime
    desks: tuple[DeskSeen, ...]


class AnotherFileError(Exception):
    """The server has other lines under these numbers: this file is a copy, or an old backup."""


def prepare(connection: Connection, event: EventThere) -> None:
    """Make all that a shared event needs, as the server's owner; again on one that has it.

    Joining is possible when there is a code (`put_code`). Raises OTHER_EVENT_THERE where the
    database holds another one already, and SERVER_NEWER.
    """
    database = connection.execute(text("SELECT current_database()")).scalar_one()
    connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {layout.SCHEMA}"))
    layout.metadata.create_all(connection)
    there = connection.execute(select(layout.events.c.id, layout.events.c.format)).all()
    if any(row.id != event.id for row in there):
        raise EventDeskError(ErrorCode.OTHER_EVENT_THERE)
    if any(row.format > layout.FORMAT for row in there):
        raise EventDeskError(ErrorCode.SERVER_NEWER)
    for kind in KINDS:
        _make_role(connection, layout.kind_role(database, kind))
        joining = layout.joining_login(database, kind)
        _make_role(connection, joining)
        made = pg.insert(layout.joining).values(login=joining, kind=kind)
        connection.execute(made.on_conflict_do_nothing())
    for said in (*layout.FUNCTIONS, *grants(database)):
        connection.exec_driver_sql(said.replace("%", "%%"))
    _put_event(connection, event)


def _put_event(connection: Connection, event: EventThere) -> None:
    values = {
        "format": layout.FORMAT, "app_version": event.app_version, "name": event.name,
        "certificate": event.certificate,
    }  # fmt: skip
    made = pg.insert(layout.events).values(id=event.id, **values)
    connection.execute(made.on_conflict_do_update(index_elements=["id"], set_=values))


def _make_role(connection: Connection, name: str) -> None:
    there = connection.execute(
        text("SELECT 1 FROM pg_roles WHERE rolname = :name"), {"name": name}
    ).scalar()
    if not there:
        quoted = connection.dialect.identifier_preparer.quote(name)
        connection.exec_driver_sql(f"CREATE ROLE {quoted} NOLOGIN".replace("%", "%%"))


def _verifier(connection: Connection, login: str, password: str) -> str:
    """What a server keeps of a password (RFC 5803), made here: no log there can have it."""
    made = _driver(connection).pgconn.encrypt_password(
        password.encode(), login.encode(), b"scram-sha-256"
    )
    return made.decode()


def put_code(connection: Connection, kind: str, password: str, wrapped: bytes) -> None:
    """From now on desks of that kind join with `password`, and get `wrapped`; the former doesn't.

    For the owner and for organisers' desks.
    """
    database = connection.execute(text("SELECT current_database()")).scalar_one()
    shut = _verifier(connection, layout.joining_login(database, kind), password)
    _call(connection, "put_code", kind=kind, verifier=shut, wrapped=wrapped)


def wrapped(connection: Connection) -> bytes | None:
    """What a laptop that came with a code is given; see `invitations.unwrap`."""
    return connection.execute(select(layout.keys.c.wrapped)).scalar()


def event(connection: Connection) -> EventThere:
    """Raises SERVER_NOT_OURS where no event is, SERVER_NEWER where its rules are unknown here."""
    found = connection.execute(select(layout.events)).one_or_none()
    if found is None:
        raise EventDeskError(ErrorCode.SERVER_NOT_OURS)
    if found.format > layout.FORMAT:
        raise EventDeskError(ErrorCode.SERVER_NEWER)
    return EventThere(found.id, found.name, found.app_version, found.certificate)


def names(connection: Connection) -> tuple[str, ...]:
    """Those of the desks that are there, sorted; a new one needs another."""
    c = layout.desks.c
    found = connection.execute(select(c.name).where(c.left_at.is_(None)))
    return tuple(sorted(found.scalars()))


def register(
    connection: Connection,
    origin: UUID,
    secret: str,
    *,
    name: str,
    kind: str,
    holder: str = "",
    version: str = "",
) -> None:
    """Make this laptop known, with a code's login, as owner, or as another origin of a known desk.

    It connects as `desk_login` of that secret with the secret as password from then on.
    Also brings back one that left. Raises NAME_TAKEN, and AnotherFileError where somebody else has
    that origin.
    """
    database = connection.execute(text("SELECT current_database()")).scalar_one()
    shut = _verifier(connection, layout.desk_login(database, secret), secret)
    said = _call(
        connection, "register", origin=origin, secret=layout.proof_of(secret), verifier=shut,
        name=name, kind=kind, holder=holder, version=version,
    )  # fmt: skip
    if said == "name":
        taken = names(connection)
        raise EventDeskError(ErrorCode.NAME_TAKEN, name=name, suggestion=free_name(name, taken))
    if said == "origin":
        raise AnotherFileError(str(origin))


def take_hold(connection: Connection, known: Sequence[str], following: str) -> bool:
    """Whether the server's word for this desk's file is one of `known`; it is `following` then."""
    return _call(connection, "take_hold", known=list(known), next=following)


def put_desks(connection: Connection, desks: Sequence[tuple[UUID, str, str]]) -> None:
    """The origins of a record that is brought to a server, with name and kind; for organisers.

    Each of them comes back with a code and the origin that it had.
    """
    for origin, name, kind in desks:
        _call(connection, "put_desk", origin=origin, name=name, kind=kind)


def upload(connection: Connection, origin: UUID, lines: Sequence[LineValue], keys: Keys) -> int:
    """Send lines of one laptop, without gaps and in their order; gives its head on the server.

    Again and again does no harm. Raises ValueError where lines before these aren't there, and
    AnotherFileError. Only organisers send other laptops' lines.
    """
    if not lines:
        return heads(connection).get(origin, 0)
    parts = {
        name: [close(keys, name, line.id, getattr(line, name)) for line in lines]
        for name in CLASSES
    }
    try:
        return _call(
            connection, "put_lines", origin=origin,
            ids=[line.id for line in lines], numbers=[line.number for line in lines],
            ticks=[line.tick for line in lines], tables=[line.table for line in lines],
            rows=[line.row_id for line in lines], kinds=[line.kind for line in lines],
            schemas=[line.schema for line in lines], **parts,
        )  # fmt: skip
    except DBAPIError as error:
        state = getattr(error.orig, "sqlstate", "")
        if state == "ED001":
            raise ValueError(str(error.orig)) from error
        if state == "ED002":
            raise AnotherFileError(str(origin)) from error
        raise


def heads(connection: Connection) -> dict[UUID, int]:
    """For each laptop its highest line on the server, with all before it."""
    c = layout.desks.c
    return {row.origin: row.head for row in connection.execute(select(c.origin, c.head))}


def ids(
    connection: Connection, origin: UUID, after: int = 0, limit: int = 10_000
) -> dict[int, UUID]:
    """The keys of a laptop's lines by number, to see where a copy parts from it."""
    c = layout.lines.c
    found = connection.execute(
        select(c.number, c.id).where(c.origin == origin, c.number > after)
        .order_by(c.number).limit(limit)
    )  # fmt: skip
    return {row.number: row.id for row in found}


def ids_at(connection: Connection, numbers: Mapping[UUID, int]) -> dict[UUID, UUID]:
    """For some laptops the key of the line with that number."""
    found = connection.execute(
        text(
            "SELECT l.origin, l.id FROM unnest(CAST(:origins AS uuid[]), CAST(:many AS bigint[])) "
            "AS k (origin, number) JOIN event_desk.lines AS l USING (origin, number)"
        ),
        {"origins": list(numbers), "many": list(numbers.values())},
    )
    return {row.origin: row.id for row in found}


def download(
    connection: Connection,
    heads: Mapping[UUID, int],
    limit: int,
    keys: Keys,
    *,
    without: UUID | None = None,
) -> list[LineValue]:
    """The first `limit` lines beyond `heads` in the order of ticks; fewer when there are no more.

    What a line builds on comes before it or is known. `without` leaves out a laptop's own lines.
    """
    kind = next(one for one in ("organiser", "help_desk", "door") if READABLE[one] <= keys.keys())
    origins = list(heads)
    found = connection.execute(
        _download(kind),
        {
            "origins": origins, "heads": [heads[one] for one in origins], "many": limit,
            "without": without,
        },
    )  # fmt: skip
    shown = sorted(READABLE[kind])
    return [
        LineValue(
            *row[:7],
            **{name: open_(keys, name, row.id, getattr(row, name)) for name in shown},
            schema=row.schema,
        )
        for row in found
    ]


@cache
def _download(kind: str) -> sa.TextClause:
    """From each laptop no more than are wanted in all: the cost is the same for any record.

    Numbers and ticks of one laptop rise together. What is asked of `lines` are bare columns, or
    row security would look at every line before it looks at its number.
    """
    columns = "id, origin, number, tick, table_name, row_id, kind, schema, " + ", ".join(
        sorted(READABLE[kind])
    )
    return text(
        f"""
        WITH wanted AS MATERIALIZED (
            SELECT d.origin, d.head AS upto, coalesce(k.head, 0) AS known
            FROM event_desk.desks AS d
            LEFT JOIN unnest(CAST(:origins AS uuid[]), CAST(:heads AS bigint[]))
                AS k (origin, head) ON k.origin = d.origin
            WHERE d.head > coalesce(k.head, 0)
                AND d.origin IS DISTINCT FROM CAST(:without AS uuid)
        )
        SELECT l.* FROM wanted AS w CROSS JOIN LATERAL (
            SELECT {columns} FROM event_desk.lines AS i
            WHERE i.origin = w.origin AND i.number > w.known AND i.number <= w.upto
            ORDER BY i.number LIMIT :many
        ) AS l
        ORDER BY l.tick, l.origin, l.number LIMIT :many
        """
    )


def beat(connection: Connection, told: Beat) -> Heard:
    """Say that this desk is there, and hear of all."""
    now: datetime = _call(
        connection, "beat", name=told.name, version=told.version, clock_offset=told.clock_offset,
        waiting=told.waiting, has_server=told.has_server,
    )  # fmt: skip
    return Heard(now, desks(connection))


def desks(connection: Connection) -> tuple[DeskSeen, ...]:
    c = layout.desks.c
    found = connection.execute(
        select(
            c.origin, c.name, c.kind, c.version, c.seen_at, c.left_at, c.clock_offset, c.waiting,
            c.has_server,
        )
    ).mappings()  # fmt: skip
    return tuple(DeskSeen(**row) for row in found)


def has_left(connection: Connection, origin: UUID) -> bool:
    """Whether that desk went or was sent away; it may ask this of itself even then."""
    c = layout.desks.c
    found = connection.execute(select(c.left_at).where(c.origin == origin)).one_or_none()
    return found is not None and found.left_at is not None


def leave(connection: Connection, origin: UUID) -> None:
    """This desk goes, or an organiser's sends another one away: its secret opens nothing then."""
    _call(connection, "leave", origin=origin)


def replace(connection: Connection, lines: Sequence[LineValue], keys: Keys) -> int:
    """Put these in the place of what the same lines said before; for organisers, after a removal.

    Gives how many of them are there.
    """
    parts = {
        name: [close(keys, name, line.id, getattr(line, name)) for line in lines]
        for name in CLASSES
    }
    return _call(connection, "put_parts", ids=[line.id for line in lines], **parts)


def wipe(connection: Connection, classes: Sequence[str], rows: Sequence[str] | None = None) -> int:
    """Empty parts of lines, of all rows or of some (32 hex digits); gives how many lines."""
    return _call(
        connection, "wipe", classes=list(classes), rows=None if rows is None else list(rows)
    )


_TYPES: Mapping[str, str] = {
    "origin": "uuid", "secret": "bytea", "wrapped": "bytea", "clock_offset": "bigint",
    "waiting": "integer", "has_server": "boolean", "known": "text[]", "ids": "uuid[]",
    "numbers": "bigint[]", "ticks": "bigint[]", "tables": "text[]", "rows": "text[]",
    "kinds": "text[]", "schemas": "text[]", "classes": "text[]",
    **dict.fromkeys(CLASSES, "bytea[]"),
}  # fmt: skip


def _call(connection: Connection, function: str, **values: Any) -> Any:
    return connection.execute(_calling(function, tuple(values)), values).scalar()


@cache
def _calling(function: str, names: tuple[str, ...]) -> sa.TextClause:
    given = ", ".join(f"p_{name} => CAST(:{name} AS {_TYPES.get(name, 'text')})" for name in names)
    return text(f"SELECT event_desk.{function}({given})")


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection
