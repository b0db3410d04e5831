"""This laptop's own part in a shared event: read when a window opens, so nothing slow is loaded."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.model import OtherDesk, Sharing
from event_desk.sharing.values import DeskSeen


@dataclass(frozen=True, slots=True)
class Membership:
    """`address` is the server's, as it is typed; `server` its folder where this laptop runs it."""

    name: str
    kind: str
    address: str
    server: str
    joined_at: datetime
    left_at: datetime | None

    @property
    def has_server(self) -> bool:
        return bool(self.server)


def membership(session: Session) -> Membership | None:
    """None while the event was never shared here."""
    found = session.scalar(select(Sharing))
    if found is None:
        return None
    return Membership(
        name=found.name,
        kind=found.kind,
        address=f"{found.host}:{found.port}" if found.host else "",
        server=found.server,
        joined_at=found.joined_at,
        left_at=found.left_at,
    )


def known_desks(session: Session) -> tuple[DeskSeen, ...]:
    """All desks as they were last heard of, this one first: for as long as nobody is reached."""
    mine = session.scalar(select(Sharing))
    if mine is None:
        return ()
    own = DeskSeen(
        mine.id, mine.name, mine.kind, clock_offset=mine.clock_offset, left_at=mine.left_at,
        is_this=True, has_server=bool(mine.server),
    )  # fmt: skip
    others = session.scalars(
        select(OtherDesk).where(OtherDesk.id != mine.id).order_by(OtherDesk.name)
    )
    return (own, *(_seen(one) for one in others))


def _seen(desk: OtherDesk) -> DeskSeen:
    return DeskSeen(
        desk.id, desk.name, desk.kind, desk.version, desk.seen_at, desk.left_at, desk.clock_offset
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
