"""What a desk says of itself every few seconds, and what it hears of the others."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import __version__, clock
from event_desk.model import OtherDesk
from event_desk.model.words import Matter
from event_desk.sharing import lines, matters, own_part, store
from event_desk.sharing.connecting import Watched
from event_desk.sharing.exchanging import Reading, Writing
from event_desk.sharing.membership import free_name
from event_desk.sharing.own_part import Me
from event_desk.sharing.values import DeskSeen

JITTER_MS = 250
"""By which a clock may differ from what is known of it before that is written down anew."""
FAR_MS = 120_000
"""From here on somebody has to look at the clock."""
REMEMBERED = timedelta(minutes=10)
"""How old the time may be at which a desk was seen, as the file has it: not every few seconds."""


def beat(link: Watched, mine: Me, read: Reading, write: Writing, sent: int) -> tuple[DeskSeen, ...]:
    """Say that this desk is there; gives all desks, this one first."""
    with read() as session:
        waiting = lines.waiting(session, sent)
    told = store.Beat(mine.name, __version__, mine.clock_offset, waiting, bool(mine.server))
    before = clock.now()
    with link.within() as connection:
        heard = store.beat(connection, told)
    between = before + (clock.now() - before) / 2
    offset = round((heard.now - between).total_seconds() * 1000)
    desks = _sorted(heard.desks, mine.origin)
    if desks and desks[0].is_this and desks[0].name != mine.name:
        _rename(write, mine, desks)
    with read() as session:
        changed = _changed(session, desks, mine, offset)
    if changed:
        with write() as session:
            session.info["quiet"] = True
            _remember(session, desks, mine, offset)
    return desks


def _rename(write: Writing, mine: Me, desks: Iterable[DeskSeen]) -> None:
    """Another desk got this one's new name first; the server hears of the next one soon."""
    taken = tuple(desk.name for desk in desks if desk.left_at is None and not desk.is_this)
    with write() as session:
        own_part.row(session).name = free_name(mine.name, taken)


def _sorted(desks: Iterable[DeskSeen], mine: UUID) -> tuple[DeskSeen, ...]:
    marked = [replace(desk, is_this=desk.origin == mine) for desk in desks]
    return tuple(
        sorted(
            marked,
            key=lambda desk: (not desk.is_this, desk.left_at is not None, desk.name.casefold()),
        )
    )


def _changed(session: Session, desks: Iterable[DeskSeen], mine: Me, offset: int) -> bool:
    known = {one.id: one for one in session.scalars(select(OtherDesk))}
    return abs(offset - mine.clock_offset) > JITTER_MS or any(
        desk.origin not in known or _differs(known[desk.origin], desk) for desk in desks
    )


def _differs(known: OtherDesk, desk: DeskSeen) -> bool:
    if desk.seen_at and (not known.seen_at or desk.seen_at - known.seen_at > REMEMBERED):
        return True
    return (
        (known.name, known.kind, known.version, known.left_at)
        != (desk.name, desk.kind, desk.version, desk.left_at)
    ) or abs(known.clock_offset - desk.clock_offset) > JITTER_MS


def _remember(session: Session, desks: Iterable[DeskSeen], mine: Me, offset: int) -> None:
    me = own_part.row(session)
    if abs(offset - me.clock_offset) > JITTER_MS:
        me.clock_offset = offset
    for desk in desks:
        known = session.get(OtherDesk, desk.origin)
        if known is None:
            known = OtherDesk(id=desk.origin)
            session.add(known)
        known.name, known.kind, known.version = desk.name, desk.kind, desk.version
        known.seen_at, known.left_at = desk.seen_at, desk.left_at
        known.clock_offset = desk.clock_offset
        far = offset if desk.origin == mine.origin else desk.clock_offset
        if abs(far) > FAR_MS and desk.left_at is None:
            detail = {"desks": [desk.name], "count": round(far / 60_000)}
            matters.add(session, Matter.CLOCK, desk.origin.hex, detail)


def remember_sent(session: Session, number: int) -> None:
    """Keep up to which of this laptop's lines the server has them, in its own row of the desks."""
    mine = own_part.row(session)
    known = session.get(OtherDesk, mine.id)
    if known is not None and number > known.head:
        known.head = number


def sent_before(session: Session) -> int:
    """The same as it was kept; 0 where nothing was."""
    found = session.get(OtherDesk, own_part.row(session).id)
    return found.head if found is not None else 0
