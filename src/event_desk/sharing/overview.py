"""The desks as this file knows them: for when the server can't be asked."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import __version__
from event_desk.model import OtherDesk, Sharing
from event_desk.sharing.values import DeskSeen


def desks_known(session: Session) -> tuple[DeskSeen, ...]:
    """This desk first, those that left at the end."""
    mine = session.scalars(select(Sharing)).one_or_none()
    if mine is None:
        return ()
    others = session.scalars(select(OtherDesk).where(OtherDesk.id != mine.id, OtherDesk.name != ""))
    found = [
        DeskSeen(
            one.id,
            one.name,
            one.kind,
            version=one.version,
            seen_at=one.seen_at,
            left_at=one.left_at,
            clock_offset=one.clock_offset,
        )
        for one in others
    ]
    here = DeskSeen(
        mine.id,
        mine.name,
        mine.kind,
        version=__version__,
        left_at=mine.left_at,
        clock_offset=mine.clock_offset,
        is_this=True,
        has_server=bool(mine.server),
    )
    found.sort(key=lambda desk: (desk.left_at is not None, desk.name.casefold()))
    return here, *found
