"""This laptop's own part in a shared event: read when a window opens, so nothing slow is loaded."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.model.sharing import OtherDesk, Sharing


@dataclass(frozen=True, slots=True)
class Membership:
    """`address` is the server's, as it is typed; `has_server`: this laptop runs it."""

    name: str
    kind: str
    address: str
    has_server: bool
    joined_at: datetime
    left_at: datetime | None
    clock_offset: int = 0


def membership(session: Session) -> Membership | None:
    """None while the event was never shared here."""
    found = session.scalar(select(Sharing))
    if found is None:
        return None
    return Membership(
        name=found.name,
        kind=found.kind,
        address=f"{found.host}:{found.port}" if found.host else "",
        has_server=bool(found.server),
        joined_at=found.joined_at,
        left_at=found.left_at,
        clock_offset=found.clock_offset,
    )


def is_taken(session: Session, name: str) -> bool:
    """Whether another desk of the shared event has that name, whatever its capitals."""
    mine = session.scalar(select(Sharing.id))
    names = session.scalars(
        select(OtherDesk.name).where(OtherDesk.id != mine, OtherDesk.left_at.is_(None))
    )
    return name.casefold() in {one.casefold() for one in names}


def rename(session: Session, name: str) -> None:
    """Give this desk another name; the others hear of it with the next exchange."""
    found = session.scalar(select(Sharing))
    if found is not None:
        found.name = name


def free_name(wanted: str, taken: tuple[str, ...]) -> str:
    """`wanted`, or the same with the next number where another desk has it: Desk 1, Desk 2, …"""
    known = {one.casefold() for one in taken}
    words = wanted.split()
    stem = " ".join(words[:-1]) if len(words) > 1 and words[-1].isdecimal() else wanted
    name, number = wanted, 2
    while name.casefold() in known:
        name, number = f"{stem} {number}", number + 1
    return name
