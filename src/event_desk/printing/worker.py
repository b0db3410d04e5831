"""What happens to the queue, a step at a time: look, settle what is out, hand over what waits.

A step opens no transaction while it draws or talks to the spooler. Each change of a job asks for
the status it had before, so two programs on one file never both send, and never both count.
"""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from event_desk.model import Badge, Desk, Person, PrintJob
from event_desk.printing import queue
from event_desk.printing.values import (
    FIT,
    SHUT,
    Document,
    Job,
    Reason,
    RefusedError,
    Snapshot,
    Spooler,
    SpoolState,
    Status,
    UncertainError,
    UnreachableError,
)

Open = Callable[[], AbstractContextManager[Session]]
Draw = Callable[[Sequence[Job]], bytes]
"""The PDF for the badges of one batch; an exception makes them fail, and no others."""

AT_ONCE = 3  # in the spooler: enough to keep a printer going, few enough to pause and to overtake
LOOKED_AT = 200
CUT_OFF_AFTER = timedelta(seconds=20)  # no spooler takes longer to take one badge
PREFIX = "event-desk "
_OUTCOMES = {
    SpoolState.ABORTED: (Status.FAILED, Reason.ABORTED),
    SpoolState.GONE: (Status.UNKNOWN, Reason.FORGOTTEN),
}


def step(
    read: Open,
    write: Open,
    spooler: Spooler,
    draw: Draw,
    *,
    desk: str,
    now: Callable[[], datetime],
    watched: str = "",
) -> Snapshot:
    """Do for this desk's badges what can be done now, and say how things are.

    `watched` is the printer that the desk looks at, also while nothing is to be printed.
    """
    with read() as session:
        out = queue.under_way(session, desk=desk)
        waited_for = queue.printers_waited_for(session, desk=desk)
    names = {job.printer for job in out} | waited_for | ({watched} - {""})
    reachable = True
    snapshot = Snapshot()
    try:
        snapshot = Snapshot(spooler.printers(names))
        _find_lost(write, spooler, out, now)
        _settle(read, write, spooler, out, now)
        _hand_over(read, write, spooler, draw, snapshot, desk, now)
    except (UnreachableError, UncertainError, RefusedError):
        reachable = False
    with read() as session:
        counts = queue.counts(session, desk=desk)
        paused = queue.is_paused(session)
    fit = any(snapshot.printer(name).state in FIT for name in waited_for)
    moving = counts[Status.SENT] + counts[Status.SENDING]
    return Snapshot(
        snapshot.printers,
        reachable,
        at_work=moving > 0 or (counts[Status.WAITING] > 0 and fit and not paused),
        waiting=counts[Status.WAITING],
        sent=moving,
        failed=counts[Status.FAILED],
        unknown=counts[Status.UNKNOWN],
        paused=paused,
    )


def _find_lost(
    write: Open, spooler: Spooler, live: Sequence[Job], now: Callable[[], datetime]
) -> None:
    """What a program that died was just handing over: found with the spooler, or asked about."""
    for batch, job in _by_batch(live, Status.SENDING).items():
        found = spooler.find(job.printer, PREFIX + batch.hex)
        if found is not None:
            _move(write, batch, Status.SENDING, now(), status=Status.SENT, spool_id=found)
        elif now() - job.changed_at > CUT_OFF_AFTER:
            reason = Reason.CUT_OFF
            _move(write, batch, Status.SENDING, now(), status=Status.UNKNOWN, reason=reason)


def _settle(
    read: Open, write: Open, spooler: Spooler, live: Sequence[Job], now: Callable[[], datetime]
) -> None:
    batches = _by_batch(live, Status.SENT)
    if not batches:
        return
    with read() as session:
        rows = session.execute(
            select(PrintJob.batch, PrintJob.spool_id, PrintJob.stop)
            .where(PrintJob.batch.in_(batches))
            .distinct()
        ).all()
    for spool_id in {spool_id for _, spool_id, stop in rows if stop}:
        spooler.cancel(spool_id)
    states = spooler.states(list({spool_id for _, spool_id, _ in rows}))
    for batch, spool_id, stop in rows:
        state, message = states.get(spool_id, (SpoolState.PENDING, ""))
        if state is SpoolState.COMPLETED:
            _count(write, batch, now())
        elif state is SpoolState.CANCELLED:
            reason = Reason.STOPPED_HERE if stop else Reason.STOPPED_ELSEWHERE
            _move(write, batch, Status.SENT, now(), status=Status.CANCELLED, reason=reason)
        elif state in _OUTCOMES:
            status, reason = _OUTCOMES[state]
            said = f"{reason}: {message}" if message else reason
            _move(write, batch, Status.SENT, now(), status=status, reason=said)


def _hand_over(
    read: Open,
    write: Open,
    spooler: Spooler,
    draw: Draw,
    snapshot: Snapshot,
    desk: str,
    now: Callable[[], datetime],
) -> None:
    with read() as session:
        if queue.is_paused(session):
            return
        printers = queue.printers_waited_for(session, desk=desk)
        able = [name for name in printers if snapshot.printer(name).state not in SHUT]
        waiting = queue.next_in_line(session, desk=desk, printers=able, limit=LOOKED_AT)
        there = _by_batch(queue.under_way(session, desk=desk), Status.SENT)
    out = [job.printer for job in there.values()]
    for batch, job in _by_batch(waiting, Status.WAITING).items():
        if out.count(job.printer) >= (AT_ONCE if snapshot.printer(job.printer).state in FIT else 1):
            continue
        jobs = _claim(write, batch, now())
        if jobs and _send(write, spooler, draw, batch, jobs, now):
            out.append(job.printer)


def _send(
    write: Open,
    spooler: Spooler,
    draw: Draw,
    batch: UUID,
    jobs: Sequence[Job],
    now: Callable[[], datetime],
) -> bool:
    """Hand one batch over. What breaks on the way leaves it `sending`, to be looked for."""
    from event_desk.paper import raster  # brings PDFium, which the first page doesn't need
    from event_desk.paper.shifting import shifted

    first = jobs[0]
    try:
        pdf = shifted(draw(jobs), *first.nudge)
        width, height = raster.size(pdf, 0)
        pages = raster.count(pdf)
    except Exception as error:  # noqa: BLE001 - one badge that can't be drawn stops no other
        reason = f"{Reason.NOT_DRAWN}: {type(error).__name__}"
        _move(write, batch, Status.SENDING, now(), status=Status.FAILED, reason=reason)
        return False
    document = Document(
        first.printer, PREFIX + batch.hex, pdf, width, height, duplex=pages > 1, urgent=first.urgent
    )
    try:
        spool_id = spooler.spool(document)
    except RefusedError as error:
        reason = f"{Reason.REFUSED}: {error}"
        _move(write, batch, Status.SENDING, now(), status=Status.FAILED, reason=reason)
        return False
    except UnreachableError:
        _move(write, batch, Status.SENDING, now(), status=Status.WAITING)
        raise
    _move(write, batch, Status.SENDING, now(), status=Status.SENT, spool_id=spool_id)
    return True


def _claim(write: Open, batch: UUID, at: datetime) -> list[Job]:
    """Take a batch for this program; empty when another was quicker or nothing of it is left.

    A badge that was replaced meanwhile is not printed: its code opens no door.
    """
    with write() as session:
        claimed = session.execute(
            update(PrintJob)
            .where(PrintJob.batch == batch, PrintJob.status == Status.WAITING)
            .values(status=Status.SENDING, tries=PrintJob.tries + 1, changed_at=at)
            .returning(PrintJob.id),
            execution_options={"synchronize_session": False},
        )
        ids = list(claimed.scalars())
        query = (
            select(PrintJob, Desk.name, Badge, Person)
            .join(Desk, Desk.id == PrintJob.desk_id)
            .outerjoin(Badge, Badge.id == PrintJob.badge)
            .outerjoin(Person, Person.id == Badge.person_id)
            .where(PrintJob.id.in_(ids))
            .order_by(PrintJob.number)
        )
        jobs: list[Job] = []
        for row, desk, badge, person in session.execute(query).all():
            reason = _unfit(badge, person) if row.badge is not None else ""
            if reason:
                row.status, row.reason = Status.CANCELLED, reason
            else:
                jobs.append(queue.view(row, desk, person))
    return jobs


def _unfit(badge: Badge | None, person: Person | None) -> str:
    if badge is None or person is None or person.deleted_at or person.cancelled_at:
        return Reason.PERSON_GONE
    return Reason.REPLACED if badge.replaced_at is not None else ""


def _count(write: Open, batch: UUID, at: datetime) -> None:
    with write() as session:
        done = session.execute(
            update(PrintJob)
            .where(PrintJob.batch == batch, PrintJob.status == Status.SENT)
            .values(status=Status.PRINTED, reason="", changed_at=at)
            .returning(PrintJob.badge),
            execution_options={"synchronize_session": False},
        )
        queue.count_as_printed(session, list(done.scalars()), at=at)


def _move(write: Open, batch: UUID, before: Status, at: datetime, **values: object) -> None:
    with write() as session:
        session.execute(
            update(PrintJob)
            .where(PrintJob.batch == batch, PrintJob.status == before)
            .values(changed_at=at, **values),
            execution_options={"synchronize_session": False},
        )


def _by_batch(live: Sequence[Job], status: Status) -> dict[UUID, Job]:
    """One job of each batch, in their order."""
    found: dict[UUID, Job] = {}
    for job in live:
        if job.status is status:
            found.setdefault(job.batch, job)
    return found
