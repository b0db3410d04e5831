"""The plan in force after an edit: it says what the programme says, and which gaps that leaves."""

from dataclasses import dataclass
from datetime import datetime
from typing import cast
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from event_desk import model
from event_desk.allocation import storage, stored_plans
from event_desk.allocation.demands import Demand, demand_of, open_demands
from event_desk.allocation.frame import Frame
from event_desk.allocation.gaps import gaps
from event_desk.allocation.problem import GapKind, Plan
from event_desk.allocation.profile import Level, Rule


@dataclass(frozen=True, slots=True)
class Touched:
    """Items, and times at which some of them were before."""

    items: frozenset[str]
    starts: tuple[datetime, ...] = ()


def settle(session: Session, touched: Touched | None = None) -> None:
    """Let the plan in force say what the programme says, and which gaps that leaves.

    Only those near what was `touched` are worked out anew, if that is said.
    """
    plan = stored_plans.newest(session)
    if plan is None:
        return
    if plan.released is None:
        follow(session, plan)
    problem = storage.load(session)
    now = problem.current or Plan()
    frame = Frame(problem)
    near = _near(frame, touched)
    if near is not None:
        near |= _otherwise_changed(frame, now)
    found = gaps(frame, now, near)
    before = tuple(gap for gap in now.gaps if near is None or gap.item in near)
    if found == before:
        return
    old = delete(model.Gap).filter_by(plan_id=plan.id)
    if near is not None:
        old = old.where(model.Gap.item_id.in_([UUID(item) for item in near]))
    session.execute(old)
    session.add_all(stored_plans.gap_rows(found, plan.id))
    session.flush()


def _near(frame: Frame, touched: Touched | None) -> frozenset[str] | None:
    """The days that are touched with those beside them, for the nights between. None for all:
    also where a week's hours are never to be exceeded."""
    if touched is None or frame.profile.level(Rule.WEEK_HOURS) is Level.FORBID:
        return None
    days = {frame.slots[item].day for item in touched.items if item in frame.slots}
    days |= {start.astimezone(frame.zone).date().toordinal() for start in touched.starts}
    days |= {day + step for day in days for step in (-1, 1)}
    here = (item for item, slot in frame.slots.items() if slot.day in days)
    return touched.items | frozenset(here)


def _otherwise_changed(frame: Frame, plan: Plan) -> frozenset[str]:
    """Items whose gaps are no longer those that were stored: forms and lists change them, too."""
    stored: dict[str, dict[Demand, int]] = {}
    gone: set[str] = set()
    for gap in plan.gaps:
        missing = gap.missing if gap.kind is GapKind.SEAT else 1
        stored.setdefault(gap.item, {})[demand_of(gap)] = missing
        if any(hold.interpreter not in frame.people for hold in gap.holds):
            gone.add(gap.item)
    timeless = frame.items.keys() - frame.slots.keys()
    now: dict[str, dict[Demand, int]] = {item: {Demand(item): 1} for item in timeless}
    for demand, missing in open_demands(frame, plan).items():
        now.setdefault(demand.item, {})[demand] = missing
    differing = {item for item in stored.keys() | now.keys() if stored.get(item) != now.get(item)}
    return frozenset(differing | gone)


def follow(session: Session, plan: model.Plan) -> None:
    """The rooms and times of a plan that nobody has published are those of the programme."""
    rows = {
        row.item_id: row
        for row in session.scalars(select(model.PlanRoom).filter_by(plan_id=plan.id))
    }
    placed = session.scalars(
        select(model.Item).where(
            model.Item.room_id.is_not(None),
            model.Item.deleted_at.is_(None),
            model.Item.cancelled_at.is_(None),
        )
    )
    for item in placed:
        room = cast("UUID", item.room_id)
        row = rows.pop(item.id, None)
        if row is None:
            row = model.PlanRoom(plan_id=plan.id, item_id=item.id, room_id=room)
            session.add(row)
        if row.room_id != room:
            row.room_id, row.pinned = room, False
        row.pinned = row.pinned or item.room_pinned
        row.start, row.end = item.start, item.end
    for row in rows.values():
        session.delete(row)
    session.flush()
