"""Plans that were published, all plans there ever were, and going back to one of them.

A plan that was published is never changed again, and none is ever removed for a newer one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from event_desk import audit, model
from event_desk.allocation import cells, storage, stored_plans
from event_desk.allocation.difference import (
    Difference,
    Line,
    Span,
    Version,
    bulletin,
    difference,
)
from event_desk.allocation.edit import HAND, UNDONE, Edit, homes_of
from event_desk.allocation.hand import living
from event_desk.allocation.problem import GapKind, Plan
from event_desk.allocation.rules import Violation, added, forbidden
from event_desk.allocation.settling import settle
from event_desk.allocation.undoing import Chair, Did, Label, Part, Undo
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.texts import localised


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """`released` is the published version's number, None for a draft; `base` the number of the
    plan it was made from; `origin` is `solver`, `hand`, `replan` or `undo`."""

    number: int
    released: int | None
    origin: str
    base: int | None
    note: str
    status: str
    created_at: datetime
    published_at: datetime | None
    gaps: int
    in_force: bool


Lines = Mapping[str, tuple[Line, ...]]


@dataclass(frozen=True, slots=True)
class News:
    """What each person, by interpreter, is to be told who has release `release` in hand.

    `titles` are those of what left the programme since.
    """

    release: int | None
    lines: Lines
    titles: Mapping[str, str] = field(default_factory=dict[str, str])


def history(session: Session) -> tuple[PlanFacts, ...]:
    """Every plan there was, the newest first."""
    rows = session.scalars(select(model.Plan).order_by(model.Plan.number.desc())).all()
    numbers = {row.id: row.number for row in rows}
    counted = select(model.Gap.plan_id, func.count()).group_by(model.Gap.plan_id)
    gaps: dict[UUID, int] = {plan: int(count) for plan, count in session.execute(counted)}
    return tuple(
        PlanFacts(
            row.number,
            row.released,
            row.origin,
            numbers.get(row.base_id) if row.base_id else None,
            row.note,
            row.status,
            row.created_at,
            row.published_at,
            gaps.get(row.id, 0),
            place == 0,
        )
        for place, row in enumerate(rows)
    )


def publish(session: Session, at: datetime, note: str = "") -> int:
    """Fix the plan in force as the one that people get, and give the number of the release.

    Raises NO_PLAN, and NOTHING_TO_PUBLISH where it is published already.
    """
    plan = stored_plans.newest(session)
    if plan is None:
        raise EventDeskError(ErrorCode.NO_PLAN)
    if plan.released is not None and not _moved_since(session, plan):
        raise EventDeskError(ErrorCode.NOTHING_TO_PUBLISH, value=plan.released)
    if plan.released is not None:
        Edit(session, at, HAND).close(Label(Did.MOVED), "copied")
        plan = stored_plans.newest(session) or plan
    settle(session)
    number = (session.scalar(select(func.max(model.Plan.released))) or 0) + 1
    plan.released, plan.published_at, plan.note = number, at, note.strip()
    entry = audit.Entry("plan published", "plans", plan.id, {"release": number})
    audit.note(session, [entry], at=at)
    return number


def bring_back(session: Session, number: int, at: datetime) -> int:
    """Make a new plan that says what the plan `number` said, and give its own number.

    What has left the programme since stays out, what is new on it stays as it is, and times are
    the programme's. Raises UNKNOWN_PLAN.
    """
    restore(session, number, at)
    plan = stored_plans.newest(session)
    return 0 if plan is None else plan.number


def restore(session: Session, number: int, at: datetime) -> Undo:
    """As `bring_back`, answering with what takes it back again."""
    row = _row(session, number)
    old = stored_plans.plan_of(session, row.id)
    teams = cells.teams(session, row.id)
    rooms = set(session.scalars(select(model.Room.id).where(model.Room.deleted_at.is_(None))))
    people = _people(session)
    unplaced = {gap.item for gap in old.gaps if gap.kind is GapKind.ITEM}
    edit = Edit(session, at, UNDONE)
    for item in living(session):
        key = str(item.id)
        room = UUID(old.rooms[key]) if key in old.rooms else None
        if room in rooms or key in unplaced:
            edit.set(Part.ITEM, item.id, room, "room_id")
        elif key not in old.rooms:
            continue  # it was not on the programme then
        team: tuple[Chair, ...] = teams.get(item.id, ())
        here = tuple(chair for chair in team if chair.interpreter in people)
        if here == team and item.room_id == room:
            edit.put(item.id, team)
        else:
            edit.seat(item.id, homes_of(here))
        edit.set(Part.LAYOUT, item.id, old.layouts.get(key, "") if item.room_id == room else "")
    edit.booths(tuple((one.booth, one.room, one.start, one.end) for one in old.booths))
    label = Label(Did.BROUGHT_BACK, count=number)
    undo = edit.close(label, "brought back")
    return Undo(undo.label, undo.changes, UNDONE)


def would_break(session: Session, number: int) -> tuple[Violation, ...]:
    """What is forbidden and bringing back the plan `number` would break: who was ill since comes
    back with it. Raises UNKNOWN_PLAN."""
    problem = storage.load(session)
    old = version(session, number).plan
    return added(forbidden(problem, problem.current or Plan()), forbidden(problem, old))


def published(session: Session) -> Plan | None:
    """The plan that people have in their hands; None before the first."""
    row = _released(session, 1)
    return None if not row else stored_plans.plan_of(session, row[0].id)


def latest_two(session: Session) -> tuple[PlanFacts, ...]:
    """The last published plan and the one before it, as far as there are."""
    numbers = {row.number for row in _released(session, 2)}
    return tuple(facts for facts in history(session) if facts.number in numbers)


def version(session: Session, number: int) -> Version:
    """One plan as it was saved; the one in force as the programme has it. Raises UNKNOWN_PLAN."""
    row = _row(session, number)
    if row.released is None and row is stored_plans.newest(session):
        return Version(storage.current(session) or Plan())
    query = select(model.PlanRoom.item_id, model.PlanRoom.start, model.PlanRoom.end)
    times: dict[str, Span] = {
        str(item): (start, end)
        for item, start, end in session.execute(query.filter_by(plan_id=row.id))
        if start is not None
    }
    return Version(stored_plans.plan_of(session, row.id), times)


def in_force(session: Session) -> Version:
    """The plan that stands now, with the programme's rooms and times."""
    return Version(storage.current(session) or Plan())


def compare(session: Session, first: int, second: int) -> Difference:
    """From one plan to another, by their numbers. Raises UNKNOWN_PLAN."""
    before, after = version(session, first), version(session, second)
    return difference(before, after, storage.load(session))


def since_published(session: Session) -> Difference | None:
    """What people don't know yet; None where nothing was ever published."""
    row = _released(session, 1)
    if not row:
        return None
    return difference(version(session, row[0].number), in_force(session), storage.load(session))


def news(session: Session) -> News | None:
    """The change bulletin; None before the first release.

    Where the last release says all there is, it is what was new with that one.
    """
    found: News | None = None
    problem, now = storage.load(session), in_force(session)
    for row in _released(session, 2):
        before, gone = version(session, row.number), _gone(session, row)
        lines = bulletin(difference(before, now, problem), before, now, problem, gone)
        if lines or found is None:
            found = News(row.released, lines, gone)
        if lines:
            break
    return found


def _gone(session: Session, row: model.Plan) -> dict[str, str]:
    """What left the programme since the release, with its titles."""
    since, item = row.published_at or row.created_at, model.Item
    query = select(item).where(or_(item.deleted_at >= since, item.cancelled_at >= since))
    return {str(one.id): localised(one.titles) or one.code for one in session.scalars(query)}


def _released(session: Session, most: int) -> list[model.Plan]:
    query = select(model.Plan).where(model.Plan.released.is_not(None))
    return list(session.scalars(query.order_by(model.Plan.released.desc()).limit(most)))


def _row(session: Session, number: int) -> model.Plan:
    row = session.scalar(select(model.Plan).filter_by(number=number))
    if row is None:
        raise EventDeskError(ErrorCode.UNKNOWN_PLAN, value=number)
    return row


def _moved_since(session: Session, plan: model.Plan) -> bool:
    """Has the programme moved on under a published plan: other rooms, other times?"""
    now = in_force(session)
    found = difference(version(session, plan.number), now, storage.load(session))
    return bool(found.rooms or found.times)


def _people(session: Session) -> set[str]:
    query = select(model.Interpreter.id).where(model.Interpreter.deleted_at.is_(None))
    return {str(one) for one in session.scalars(query)}
