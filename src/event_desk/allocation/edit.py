"""One edit by hand at work: what it writes, what stood there, and the plan it stands in.

A published plan is never changed: the first edit after it makes a new one out of it. The rooms of
the programme are those of the plan in force, so its own rows follow them at the end of every edit,
and its gaps are worked out anew.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import cast
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from event_desk import audit, model
from event_desk.allocation import cells, greedy, storage, stored_plans
from event_desk.allocation.frame import Frame
from event_desk.allocation.problem import Plan, Problem, Seat
from event_desk.allocation.same_booths import steady
from event_desk.allocation.settling import Touched, follow, settle
from event_desk.allocation.undoing import (
    Cell,
    Chair,
    Change,
    Label,
    Part,
    Placed,
    Team,
    Undo,
    Value,
)

HAND, UNDONE, REPLANNED = "hand", "undo", "replan"
"""Who made a plan, besides the solver."""


@dataclass(frozen=True, slots=True)
class Home:
    """Where one interpreter sits in an item, and whether a person chose it."""

    language: str
    interpreter: str
    pinned: bool = False


Homes = frozenset[Home]


def homes_of(team: Team) -> Homes:
    return frozenset(
        Home(chair.language, chair.interpreter, chair.pinned) for chair in team if chair.home
    )


_PLANS_OWN = frozenset({Part.TEAM, Part.LAYOUT, Part.BOOTHS})
_NOWHERE = UUID(int=0)


class Edit:
    """Collects what is to be written; `close` writes the teams, settles the plan, and tells.

    `fresh` names the origin of a new plan that is made in any case.
    """

    def __init__(self, session: Session, at: datetime, fresh: str = "") -> None:
        self.session = session
        self.at = at
        self._fresh = fresh
        self._before: dict[Cell, Value] = {}
        self._homes: dict[UUID, Homes] = {}
        self._planned: dict[Cell, Value] = {}
        self._teams: dict[UUID, Team] | None = None

    def set(self, part: Part, key: UUID, value: Value, column: str = "") -> None:
        """What a plan holds is written at the end, into the plan that may still have to be made."""
        cell = Cell(part, key, column)
        if part in _PLANS_OWN:
            self._planned[cell] = value
            return
        before = cells.read(self.session, cell)
        if before == value:
            return
        self._before.setdefault(cell, before)
        cells.write(self.session, cell, value, self.at)

    def watch(self, part: Part, key: UUID, *columns: str) -> None:
        """Remember what stands there, before somebody else writes it."""
        for column in columns or ("",):
            cell = Cell(part, key, column)
            self._before.setdefault(cell, cells.read(self.session, cell))

    def team(self, item_id: UUID) -> Team:
        """Who works in an item as things stood when this edit began."""
        return self.everybody().get(item_id, ())

    def everybody(self) -> Mapping[UUID, Team]:
        if self._teams is None:
            plan = stored_plans.newest(self.session)
            self._teams = {} if plan is None else cells.teams(self.session, plan.id)
        return self._teams

    def homes(self, item_id: UUID) -> Homes:
        return self._homes.get(item_id, homes_of(self.team(item_id)))

    def seat(self, item_id: UUID, homes: Iterable[Home]) -> None:
        """Who is to sit where in an item; booths, relay and retour follow from it."""
        self._homes[item_id] = frozenset(homes)

    def put(self, item_id: UUID, team: Team) -> None:
        """The very rows."""
        self.set(Part.TEAM, item_id, team)

    def placed(self) -> Placed:
        """Where the mobile booths stand."""
        return cast("Placed", cells.read(self.session, Cell(Part.BOOTHS, _NOWHERE)))

    def booths(self, placed: Placed) -> None:
        self.set(Part.BOOTHS, _NOWHERE, placed)

    def close(self, label: Label, action: str, fields: Iterable[str] = ()) -> Undo:
        """Write it all and a line for the record."""
        self.session.flush()
        self._write_plan()
        settle(self.session, self._touched())
        # All teams at once: the largest events have hundreds of sessions.
        plan = stored_plans.newest(self.session)
        teams = {} if plan is None else cells.teams(self.session, plan.id)
        changes = tuple(
            Change(cell, before, after)
            for cell, before in self._before.items()
            if (after := self._read(cell, teams)) != before
        )
        items = sorted({change.cell.id.hex for change in changes if of_item(change.cell)})
        detail: dict[str, object] = {"changes": len(changes), "fields": sorted(fields)}
        row = UUID(items[0]) if len(items) == 1 else None
        entry = audit.Entry(f"plan {action}", "items" if row else "plans", row, detail)
        audit.note(self.session, [entry], at=self.at)
        return Undo(label, changes)

    def _write_plan(self) -> None:
        changed = {
            cell: value
            for cell, value in (self._planned | self._seated()).items()
            if value != self._read(cell, self.everybody())
        }
        plan = stored_plans.newest(self.session)
        moved = any(of_item(cell) for cell in self._before)
        if not (changed or self._fresh or (moved and plan is not None)):
            return
        for cell in changed:
            self._before.setdefault(cell, self._read(cell, self.everybody()))
        if plan is None or plan.released is not None or self._fresh:
            plan = copy_plan(self.session, plan, self._fresh or HAND, self.at)
        follow(self.session, plan)
        teams: dict[UUID, Team] = {}
        for cell, value in changed.items():
            if cell.part is Part.TEAM:
                teams[cell.id] = cast("Team", value)
            else:
                cells.write(self.session, cell, value, self.at)
        cells.write_teams(self.session, plan.id, teams)

    def _touched(self) -> Touched | None:
        """The items that this edit changes and the times they had; None for more than that."""
        if self._fresh or not all(of_item(cell) for cell in self._before):
            return None
        starts = (
            before
            for cell, before in self._before.items()
            if cell.column == "start" and isinstance(before, datetime)
        )
        return Touched(frozenset(str(cell.id) for cell in self._before), tuple(starts))

    def _read(self, cell: Cell, teams: Mapping[UUID, Team]) -> Value:
        if cell.part is Part.TEAM:
            return teams.get(cell.id, ())
        return cells.read(self.session, cell)

    def _seated(self) -> dict[Cell, Value]:
        """The teams of all items that this edit touches: a new room has other booths."""
        touched = dict(self._homes)
        for cell in self._before:
            if cell.part is Part.ITEM and self.team(cell.id):
                touched.setdefault(cell.id, self.homes(cell.id))
        touched = {
            item: homes
            for item, homes in touched.items()
            if Cell(Part.TEAM, item) not in self._planned
        }
        if not touched:
            return {}
        frame = Frame(storage.load(self.session))
        return {
            Cell(Part.TEAM, item): _seated(
                frame,
                item,
                homes,
                self.team(item),
                same_room=Cell(Part.ITEM, item, "room_id") not in self._before,
            )
            for item, homes in touched.items()
        }


def of_item(cell: Cell) -> bool:
    return cell.part in (Part.ITEM, Part.LOCK, Part.TEAM, Part.LAYOUT)


def _seated(frame: Frame, item_id: UUID, homes: Homes, before: Team, *, same_room: bool) -> Team:
    """The rows of those who sit in an item. What can't be judged keeps the row it had."""
    item = str(item_id)
    slot = frame.slots.get(item)
    known = [
        home
        for home in homes
        if slot is not None and home.language in slot.targets and home.interpreter in frame.people
    ]
    plan = frame.problem.current or Plan()
    found: Team = ()
    if slot is not None:
        seats = [Seat(item, home.language, home.interpreter) for home in known]
        channels = greedy.hold(frame, plan, [slot], seats).channels(slot)
        if same_room:
            numbers = {
                chair.language: chair.booth for chair in before if chair.home and chair.booth
            }
            channels = steady(frame, plan, slot, channels, numbers)
        found = cells.chairs_of(channels, [home.interpreter for home in known if home.pinned])
    mode = "booth" if item not in frame.items else frame.items[item].mode.value
    rest = tuple(_unjudged(home, mode, before) for home in homes - frozenset(known))
    hours = {(chair.language, chair.interpreter): (chair.start, chair.end) for chair in before}
    timed = (
        replace(chair, start=start, end=end)
        for chair in found
        for start, end in [hours.get((chair.language, chair.interpreter), (None, None))]
    )
    return tuple(sorted((*timed, *rest), key=lambda chair: (chair.language, chair.interpreter)))


def _unjudged(home: Home, mode: str, before: Team) -> Chair:
    for chair in before:
        if (chair.language, chair.interpreter) == (home.language, home.interpreter):
            return replace(chair, pinned=home.pinned)
    return Chair(home.language, home.interpreter, True, None, "", mode, home.pinned)


# The plan


def copy_plan(session: Session, base: model.Plan | None, origin: str, at: datetime) -> model.Plan:
    """A new plan in force that says what `base` says; its rooms come from the programme."""
    number = (session.scalar(select(func.max(model.Plan.number))) or 0) + 1
    made = model.Plan(
        number=number,
        status="feasible",
        profile={} if base is None else dict(base.profile),
        created_at=at,
        origin=origin,
        base_id=None if base is None else base.id,
    )
    session.add(made)
    session.flush()
    if base is not None:
        for table in (model.PlanRoom, model.Assignment, model.PlanBooth, model.Gap):
            for row in session.scalars(select(table).filter_by(plan_id=base.id)).all():
                session.add(table(**{**_columns(row), "plan_id": made.id}))
        session.flush()
    return made


def _columns(row: model.Base) -> dict[str, object]:
    keys = (column.key for column in row.__table__.columns)
    return {key: getattr(row, key) for key in keys if key != "id"}


def same_as_base(session: Session, plan: model.Plan) -> bool:
    """Does a plan made by hand say what the published one says that it came from?"""
    tables: tuple[type[model.Base], ...] = (model.Assignment, model.PlanBooth)
    if plan.base_id is not None:
        # Before the first plan, rooms stand on the programme only.
        tables = (*tables, model.PlanRoom)
    return _content(session, plan.id, tables) == _content(session, plan.base_id, tables)


def _content(
    session: Session, plan_id: UUID | None, tables: Iterable[type[model.Base]]
) -> frozenset[tuple[object, ...]]:
    found: set[tuple[object, ...]] = set()
    for table in tables:
        for row in session.scalars(select(table).filter_by(plan_id=plan_id)):
            told = _columns(row)
            found.add(
                (table.__tablename__, *(told[key] for key in sorted(told) if key != "plan_id"))
            )
    return frozenset(found)


def drop(session: Session, plan: model.Plan) -> None:
    """Take a plan out that says nothing of its own; the one before is in force again."""
    for table in (model.PlanRoom, model.Assignment, model.PlanBooth, model.Gap):
        session.execute(delete(table).filter_by(plan_id=plan.id))
    session.delete(plan)
    session.flush()


def judged(session: Session) -> tuple[Problem, Plan]:
    """The problem with the plan in force, an empty one where there is none."""
    problem = storage.load(session)
    return problem, problem.current or Plan()
