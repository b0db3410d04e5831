"""What a stopped program began, asked for without loading what would finish it."""

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.errors import EventDeskError
from event_desk.exchange import staging
from event_desk.exchange.tables import Writing
from event_desk.model import Import

Reading = Callable[[], AbstractContextManager[Session]]


def tidy_up(read: Reading, write: Writing) -> None:
    """`sweep` for whoever opens an event: nothing is locked when there is nothing, and an import
    that is at work at this moment, or a file that can't be written, is nobody's concern here."""
    with read() as session:
        if (
            session.scalar(select(Import.id).where(Import.state.in_(staging.UNFINISHED)).limit(1))
            is None
        ):
            return
    from event_desk.exchange import sweeping

    with suppress(EventDeskError):
        sweeping.sweep(write)
