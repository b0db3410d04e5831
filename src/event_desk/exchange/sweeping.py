"""What a stopped program began is finished by whoever opens the event, or brings a list, next."""

import time
from uuid import UUID

from sqlalchemy import select

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import hiding, leftovers, revising, staging
from event_desk.exchange.tables import Writing
from event_desk.model import Import

PATIENCE_S = 1.5  # an import that stands still for so long has died
_LOOK_EVERY_S = 0.1


def sweep(write: Writing) -> None:
    """Finish what a stopped program began; one look at an index when there is nothing.

    Raises EventDeskError: IMPORT_RUNNING when another program is importing at this moment.
    """
    for import_id, state in _unfinished(write):
        match state:
            case staging.STAGING:
                _wait_until_dead(write, import_id)
                leftovers.remove(write, import_id)
            case staging.SETTLING:
                revising.settle(write, import_id)
            case staging.LEAVING:
                hiding.resume(write, import_id)
                leftovers.clear(write, import_id)
            case _:
                leftovers.clear(write, import_id)


def _unfinished(write: Writing) -> list[tuple[UUID, str]]:
    with staging.quietly(write) as session:
        query = select(Import.id, Import.state).where(Import.state.in_(staging.UNFINISHED))
        return [(key, state) for key, state in session.execute(query)]


def _wait_until_dead(write: Writing, import_id: UUID) -> None:
    last: int | None = None
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        with staging.quietly(write) as session:
            staged = session.scalar(
                select(Import.staged).where(Import.id == import_id, Import.state == staging.STAGING)
            )
        if staged is None:
            return
        if last is not None and staged != last:
            raise EventDeskError(ErrorCode.IMPORT_RUNNING)
        last = staged
        time.sleep(_LOOK_EVERY_S)
