"""The queue in the event file: what is put into it, shown of it, and decided by people."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import Session

from event_desk.desks import desk_named, is_desk
from event_desk.model import Badge, Desk, Event, Person, PrintJob
from event_desk.people.naming import is_minor
from event_desk.printing.values import LIVE, Job, Kind, Reason, Status

SHOWN = 200
_PAUSED = "printing_paused"  # in the event's settings
_MOST_IDS = 500


def put(
    session: Session,
    person_ids: Sequence[UUID],
    printer: str,
    *,
    at: datetime,
    desk: str,
    design: str = "",
    nudge: tuple[float, float] = (0.0, 0.0),
    urgent: bool = False,
    sheet: str = "",
    labels: int = 1,
    start_at: int = 1,
) -> tuple[UUID, ...]:
    """Have the current badges of these people printed; the jobs made, in the same order.

    Whose badge is on its way already gets no second one, and who has no badge gets none: codes are
    given out before. With a `sheet` as many as it has `labels` go on one, the first at `start_at`.
    """
    desk_id = desk_named(session, desk, at=at).id
    number = _next_number(session)
    batch, room = uuid4(), labels - start_at + 1
    made: list[UUID] = []
    for badge_id in _badges(session, person_ids):
        if room == 0:
            batch, room, start_at = uuid4(), labels, 1
        job = PrintJob(
            number=number + len(made), batch=batch, badge=badge_id, desk_id=desk_id,
            printer=printer, design=design, sheet=sheet, start_at=start_at,
            nudge_x=nudge[0], nudge_y=nudge[1], urgent=urgent, created_at=at, changed_at=at,
        )  # fmt: skip
        session.add(job)
        made.append(job.id)
        room -= 1
    session.flush()
    return tuple(made)


def put_test(
    session: Session,
    printer: str,
    *,
    at: datetime,
    desk: str,
    design: str = "",
    nudge: tuple[float, float] = (0.0, 0.0),
) -> UUID:
    """Have a badge printed that is nobody's."""
    job = PrintJob(
        number=_next_number(session), batch=uuid4(), kind=Kind.TEST, printer=printer,
        desk_id=desk_named(session, desk, at=at).id, design=design,
        nudge_x=nudge[0], nudge_y=nudge[1], urgent=True, created_at=at, changed_at=at,
    )  # fmt: skip
    session.add(job)
    session.flush()
    return job.id


def never_printed(session: Session, person_id: UUID) -> bool:
    """Whether nothing has come out for this person's present code, and nothing is on its way."""
    printed = session.scalar(
        select(func.count())
        .select_from(Badge)
        .where(Badge.person_id == person_id, Badge.replaced_at.is_(None), Badge.printed > 0)
    )
    if printed:
        return False
    tried = (*LIVE, Status.PRINTED)
    return not session.scalar(
        select(func.count())
        .select_from(PrintJob)
        .join(Badge, Badge.id == PrintJob.badge)
        .where(
            Badge.person_id == person_id,
            Badge.replaced_at.is_(None),
            PrintJob.status.in_(tried),
        )
    )


def has_printed(session: Session) -> bool:
    """Whether any badge came out so far."""
    return session.scalar(select(Badge.id).where(Badge.printed > 0).limit(1)) is not None


def has_tried(session: Session, printer: str) -> bool:
    """Whether a test badge came out of that printer."""
    query = select(PrintJob.id).where(
        PrintJob.kind == Kind.TEST,
        PrintJob.printer == printer,
        PrintJob.status == Status.PRINTED,
    )
    return session.scalar(query.limit(1)) is not None


def on_its_way(session: Session, person_id: UUID) -> Job | None:
    """The badge of this person that is in the queue and neither out nor given up."""
    query = _query().where(
        Badge.person_id == person_id, Badge.replaced_at.is_(None), PrintJob.status.in_(LIVE)
    )
    return next(iter(_read(session, query)), None)


def latest(session: Session, person_id: UUID) -> Job | None:
    """What became last of this person's present badge."""
    query = _query().where(Badge.person_id == person_id, Badge.replaced_at.is_(None))
    return next(iter(_read(session, query.order_by(PrintJob.number.desc()).limit(1))), None)


def job(session: Session, job_id: UUID) -> Job | None:
    return next(iter(_read(session, _query().where(PrintJob.id == job_id))), None)


def jobs(
    session: Session,
    *,
    desk: str | None = None,
    statuses: Sequence[Status] = (),
    limit: int = SHOWN,
) -> tuple[Job, ...]:
    """The newest first; but before all what a person has to decide, and last what is over."""
    query = _query().order_by(
        PrintJob.status.not_in([Status.UNKNOWN, Status.FAILED]),
        PrintJob.status.in_([Status.PRINTED, Status.CANCELLED]),
        PrintJob.number.desc(),
    )
    if desk is not None:
        query = query.where(is_desk(desk))
    if statuses:
        query = query.where(PrintJob.status.in_(statuses))
    return _read(session, query.limit(limit))


def under_way(session: Session, *, desk: str) -> tuple[Job, ...]:
    """What the spooler has, or may have."""
    moving = [Status.SENDING, Status.SENT]
    query = _query().where(is_desk(desk), PrintJob.status.in_(moving))
    return _read(session, query.order_by(PrintJob.number))


def printers_waited_for(session: Session, *, desk: str) -> frozenset[str]:
    query = select(PrintJob.printer).join(Desk, Desk.id == PrintJob.desk_id).distinct()
    return frozenset(session.scalars(query.where(is_desk(desk), PrintJob.status == Status.WAITING)))


def next_in_line(
    session: Session, *, desk: str, printers: Collection[str], limit: int
) -> tuple[Job, ...]:
    query = _query().where(
        is_desk(desk), PrintJob.status == Status.WAITING, PrintJob.printer.in_(printers)
    )
    ordered = query.order_by(PrintJob.urgent.desc(), PrintJob.number)
    return _read(session, ordered.limit(limit))


def counts(session: Session, *, desk: str) -> dict[Status, int]:
    query = (
        select(PrintJob.status, func.count())
        .join(Desk, Desk.id == PrintJob.desk_id)
        .where(is_desk(desk))
        .group_by(PrintJob.status)
    )
    found = dict(session.execute(query).all())
    return {status: found.get(status, 0) for status in Status}


def retry(session: Session, job_ids: Sequence[UUID] | None = None, *, at: datetime) -> int:
    """Let these wait once more, or all that failed; how many do.

    Only what failed or was cancelled can: anything else is printed already, or may yet be.
    """
    wanted = [Status.FAILED] if job_ids is None else [Status.FAILED, Status.CANCELLED]
    done = 0
    query = select(PrintJob).where(PrintJob.status.in_(wanted)).order_by(PrintJob.number)
    if job_ids is not None:
        query = query.where(PrintJob.id.in_(job_ids))
    for row in session.scalars(query):
        if row.badge is not None and _elsewhere(session, row):
            continue
        _wait_again(row, at)
        done += 1
    session.flush()
    return done


def cancel(session: Session, job_ids: Sequence[UUID] | None = None, *, at: datetime) -> int:
    """Give up on these, or on all that wait; how many can be.

    What the spooler has is only asked back: it may say that the badge is out.
    """
    query = select(PrintJob)
    if job_ids is None:
        query = query.where(PrintJob.status == Status.WAITING)
    else:
        query = query.where(
            PrintJob.id.in_(job_ids),
            PrintJob.status.in_([Status.WAITING, Status.SENT, Status.FAILED]),
        )
    done = 0
    for row in session.scalars(query):
        if row.status == Status.SENT:
            row.stop = True
        else:
            row.status, row.reason = Status.CANCELLED, Reason.STOPPED_HERE
        row.changed_at = at
        done += 1
    session.flush()
    return done


def answer(session: Session, job_id: UUID, *, came_out: bool, at: datetime) -> bool:
    """What a person saw of a badge of which nobody knew; False where nobody asked.

    One that came out counts as printed, any other waits once more.
    """
    row = session.get(PrintJob, job_id)
    if row is None or row.status != Status.UNKNOWN:
        return False
    if came_out:
        row.status, row.reason, row.changed_at = Status.PRINTED, "", at
        count_as_printed(session, [row.badge], at=at)
    else:
        _wait_again(row, at)
    session.flush()
    return True


def count_as_printed(session: Session, badge_ids: Sequence[UUID | None], *, at: datetime) -> None:
    session.execute(
        update(Badge)
        .where(Badge.id.in_([one for one in badge_ids if one is not None]))
        .values(printed=Badge.printed + 1, printed_at=at)
    )


def pause(session: Session, *, paused: bool, at: datetime) -> None:
    """Nothing more is handed to a printer of this event file, or again."""
    event = session.scalars(select(Event)).one()
    settings = {key: value for key, value in event.settings.items() if key != _PAUSED}
    event.settings = {**settings, _PAUSED: True} if paused else settings
    event.changed_at = at
    session.flush()


def is_paused(session: Session) -> bool:
    return bool(session.scalars(select(Event.settings)).one().get(_PAUSED))


def _badges(session: Session, person_ids: Sequence[UUID]) -> list[UUID]:
    """The current badges in the order of the people, without those on their way."""
    found: dict[UUID, UUID] = {}
    for first in range(0, len(person_ids), _MOST_IDS):
        some = person_ids[first : first + _MOST_IDS]
        query = select(Badge.person_id, Badge.id).where(
            Badge.replaced_at.is_(None), Badge.person_id.in_(some)
        )
        found |= dict(session.execute(query).all())
    query = select(PrintJob.badge).where(PrintJob.status.in_(LIVE), PrintJob.badge.is_not(None))
    moving = set(session.scalars(query))
    wanted = (found[one] for one in dict.fromkeys(person_ids) if one in found)
    return [badge for badge in wanted if badge not in moving]


def _elsewhere(session: Session, row: PrintJob) -> bool:
    """Another job prints this badge or did so since, or it is nobody's any more."""
    badge = session.get(Badge, row.badge)
    if badge is None or badge.replaced_at is not None:
        return True
    since = (PrintJob.status == Status.PRINTED) & (PrintJob.number > row.number)
    query = select(PrintJob.id).where(
        PrintJob.badge == row.badge, PrintJob.status.in_(LIVE) | since
    )
    return session.scalar(query.limit(1)) is not None


def _wait_again(row: PrintJob, at: datetime) -> None:
    """By itself, and under a new name: what the spooler had before is never taken for it."""
    row.status, row.reason, row.spool_id = Status.WAITING, "", ""
    row.batch, row.stop, row.changed_at = uuid4(), False, at


def _next_number(session: Session) -> int:
    return (session.scalar(select(func.max(PrintJob.number))) or 0) + 1


def _query() -> Select[PrintJob, str, Person]:
    return (
        select(PrintJob, Desk.name, Person)
        .join(Desk, Desk.id == PrintJob.desk_id)
        .outerjoin(Badge, Badge.id == PrintJob.badge)
        .outerjoin(Person, Person.id == Badge.person_id)
    )


def _read(session: Session, query: Select[PrintJob, str, Person]) -> tuple[Job, ...]:
    return tuple(view(row, desk, person) for row, desk, person in session.execute(query).all())


def view(row: PrintJob, desk: str, person: Person | None) -> Job:
    return Job(
        id=row.id,
        number=row.number,
        batch=row.batch,
        kind=Kind(row.kind),
        person_id=person.id if person else None,
        person=person.code if person else "",
        name=_name(person),
        native_name=person.native_name if person else "",
        desk=desk,
        printer=row.printer,
        design=row.design,
        sheet=row.sheet,
        start_at=row.start_at,
        nudge=(row.nudge_x, row.nudge_y),
        urgent=row.urgent,
        status=Status(row.status),
        reason=row.reason,
        tries=row.tries,
        created_at=row.created_at,
        changed_at=row.changed_at,
    )


def _name(person: Person | None) -> str:
    if person is None:
        return ""
    if is_minor(person) and person.display_name:
        return person.display_name
    return person.name or person.native_name or person.display_name or person.description
