"""Steps so short that nobody at a door waits for an import.

Each step is a transaction of its own. What it writes stays unseen: people and organisations go in
as deleted, and an import that is `STAGING` isn't in the history. Between two steps there is time
for a scan, because SQLite doesn't queue those who wait for it.
"""

import gc
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, bindparam, literal_column, select, update
from sqlalchemy.orm import Session

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange.tables import Writing
from event_desk.model import Import, ImportChange

STAGING, SETTLING, APPLIED = "staging", "settling", "applied"
LEAVING, REMOVING = "leaving", "removing"
UNFINISHED = (STAGING, SETTLING, LEAVING, REMOVING)

FEWEST, MOST = 80, 400  # rows in a step
STEP_S = 0.03  # how long a step may take before the next one is made smaller
_LINES = 1000
PAUSE_S = 0.001  # lets go of Python's lock as well, for the window

_NUMBER: ColumnElement[int] = literal_column("import_changes.rowid")
_TABLE: Any = Import.__table__
_GOES_ON = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("import_id"), _TABLE.c.state == bindparam("at_work"))
    .values(staged=bindparam("number"))
)

Thing = TypeVar("Thing")


@contextmanager
def quietly(write: Writing) -> Generator[Session]:
    """A transaction of which no page is told: nothing of it can be seen yet, or any longer.

    Python doesn't search for things to throw away meanwhile: with a long list in memory that takes
    longer than a whole step, and somebody at a door may be waiting.
    """
    searching = gc.isenabled()
    gc.disable()
    try:
        with write() as session:
            session.info["quiet"] = True
            yield session
    finally:
        if searching:
            gc.enable()


def in_steps(
    write: Writing,
    things: Sequence[Thing],
    step: Callable[[Session, Sequence[Thing]], Any],
    *,
    told: Callable[[int], None] = lambda _done: None,
    prepare: Callable[[Sequence[Thing]], Sequence[Any]] | None = None,
) -> None:
    """Hand all `things` to `step`, as many at a time as are quickly done.

    `told` is called with how many are done, after each step and outside of its transaction; so is
    `prepare`, before it, which makes of some things what `step` is handed instead of them.
    """
    done, size = 0, FEWEST
    while done < len(things):
        some = things[done : done + size]
        length = len(some)
        if prepare is not None:
            some = prepare(some)
        with quietly(write) as session:
            session.connection()  # waits for its turn; from here on others wait
            started = time.perf_counter()
            step(session, some)
        took = time.perf_counter() - started
        done += length
        told(done)
        if took > STEP_S:
            size = max(FEWEST, size // 2)
        elif took < STEP_S / 2:
            size = min(MOST, size * 2)
        time.sleep(PAUSE_S)


def lines(
    write: Writing, import_id: UUID, table: str, action: str, *columns: Any
) -> list[tuple[Any, ...]]:
    """Those columns of an import's lines, in their order, read in steps as short as all others."""
    found: list[tuple[Any, ...]] = []
    query = (
        select(_NUMBER, *columns)
        .where(
            ImportChange.import_id == import_id,
            ImportChange.table == table,
            ImportChange.action == action,
        )
        .order_by(_NUMBER)
        .limit(_LINES)
    )
    last = 0
    while True:
        with quietly(write) as session:
            some = session.execute(query.where(last < _NUMBER)).all()
        found += [tuple(row[1:]) for row in some]
        if len(some) < _LINES:
            return found
        last = some[-1][0]
        time.sleep(PAUSE_S)


def still_mine(session: Session, import_id: UUID, staged: int) -> None:
    """Say that the import goes on; the first thing in each of its transactions.

    Raises IMPORT_RUNNING when it was cleared away: this program stood still for too long.
    """
    found = session.connection().execute(
        _GOES_ON, {"import_id": import_id, "at_work": STAGING, "number": staged}
    )
    if found.rowcount != 1:
        raise EventDeskError(ErrorCode.IMPORT_RUNNING)


def state_of(session: Session, import_id: UUID) -> str | None:
    return session.scalar(select(Import.state).where(Import.id == import_id))
