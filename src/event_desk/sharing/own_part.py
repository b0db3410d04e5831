"""This laptop's part in a shared event, with all that it takes to reach the server."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import OtherDesk, Sharing
from event_desk.sharing.connecting import Login, Place
from event_desk.sharing.store_layout import desk_login

# Beside the keys of the classes of data, `Sharing.keys` has, each under its own name:
SECRET = "desk"
"""by which the server knows this laptop,"""
EMPTIED = "emptied"
"""the tick of the newest removal that the server knows of from here,"""
REWRITTEN = "rewritten"
"""the one after which the files of this laptop's own server were written anew,"""
CODE = "code"
"""the code that it joined with, followed by `.KIND` those that it shows to others."""


@dataclass(frozen=True, slots=True)
class Me:
    """`origin` is whose lines are written here; see `Sharing` for the rest."""

    origin: UUID
    name: str
    kind: str
    place: Place
    login: Login
    certificate: str
    holder: str
    server: str
    clock_offset: int
    last_number: int
    keys: Mapping[str, str] = field(repr=False)


def me(session: Session) -> Me:
    """Raises NOT_SHARED, or DESK_LEFT."""
    found = row(session)
    if found.left_at is not None:
        raise EventDeskError(ErrorCode.DESK_LEFT)
    return value(found)


def row(session: Session) -> Sharing:
    """Raises NOT_SHARED."""
    found = session.scalars(select(Sharing)).one_or_none()
    if found is None:
        raise EventDeskError(ErrorCode.NOT_SHARED)
    return found


def value(found: Sharing) -> Me:
    keys = {name: text for name, text in found.keys.items() if isinstance(text, str)}
    return Me(
        origin=found.id,
        name=found.name,
        kind=found.kind,
        place=Place(found.host, found.port, found.database),
        login=login(found.database, keys[SECRET]),
        certificate=found.certificate,
        holder=found.holder,
        server=found.server,
        clock_offset=found.clock_offset,
        last_number=found.last_number,
        keys=keys,
    )


def login(database: str, secret: str) -> Login:
    """What a server knows this laptop by; see `store.register`."""
    return Login(desk_login(database, secret), secret)


def names(session: Session) -> dict[UUID, str]:
    """What the laptops are called, by their origin."""
    found = {row[0]: row[1] for row in session.execute(select(OtherDesk.id, OtherDesk.name))}
    mine = session.execute(select(Sharing.id, Sharing.name))
    return found | {row[0]: row[1] for row in mine}
