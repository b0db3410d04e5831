"""The problem out of the event file, and plans into it and out again.

Every plan saved stays; the newest is the one in force.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from event_desk import model
from event_desk.allocation.problem import (
    Interpreter,
    Item,
    MobileBooth,
    Override,
    Plan,
    Problem,
    Room,
    Seat,
    Solution,
    Window,
)
from event_desk.allocation.profile import Rule
from event_desk.allocation.profile_settings import profile_of, receivers_of
from event_desk.allocation.stored_plans import fixed_booths, mode_of, newest, plan_of, write

STANDING = "standing"
"""A room laid out so is a foyer: several things go on in it at once."""


def load(session: Session, *, now: datetime | None = None) -> Problem:
    """What is to be planned, with the plan in force and what people have pinned and allowed.

    What has begun by `now` stays as it is.
    """
    event = session.scalars(select(model.Event)).first()
    settings: Mapping[str, Any] = {} if event is None else event.settings
    pins, room_pins = _pins(session)
    return Problem(
        "UTC" if event is None else event.timezone,
        tuple(_rooms(session)),
        tuple(_items(session, room_pins)),
        tuple(_interpreters(session)),
        profile_of(settings),
        current(session),
        pins,
        tuple(_overrides(session)),
        mobile=tuple(_mobile(session)),
        now=now,
        receivers=receivers_of(settings),
    )


def current(session: Session) -> Plan | None:
    """The plan in force; None before the first. Deleted rooms and people may still stand in it.

    Rooms are those of the programme: a plan puts its own there, and hands may have moved them.
    """
    row = newest(session)
    if row is None:
        return None
    placed = select(model.Item.id, model.Item.room_id).where(
        model.Item.room_id.is_not(None), model.Item.deleted_at.is_(None)
    )
    rooms = {str(item): str(room) for item, room in session.execute(placed)}
    plan = plan_of(session, row.id)
    # A layout was planned for the room it was planned in.
    layouts = {
        item: layout
        for item, layout in plan.layouts.items()
        if rooms.get(item) == plan.rooms.get(item)
    }
    return Plan(rooms, plan.channels, plan.gaps, layouts, plan.booths)


def save(session: Session, problem: Problem, solution: Solution, at: datetime) -> int:
    """Store `solution` as the plan in force and give its number. Items take over their rooms."""
    number = (session.scalar(select(func.max(model.Plan.number))) or 0) + 1
    row = model.Plan(
        number=number,
        status=solution.status.value,
        objective=dict(solution.objective),
        profile={"name": problem.profile.name},
        created_at=at,
    )
    session.add(row)
    session.flush()
    write(session, problem, solution.plan, row.id)
    _settle_rooms(session, problem, solution.plan)
    session.flush()
    return number


def names(session: Session) -> dict[str, str]:
    """What a plan's ids stand for, deleted and cancelled ones too: item codes, rooms, booths,
    interpreters and (by the person's id) speakers."""
    found: dict[str, str] = {}
    for table, column in (
        (model.Item, model.Item.code),
        (model.Room, model.Room.name),
        (model.Booth, model.Booth.name),
    ):
        found |= {str(key): name for key, name in session.execute(select(table.id, column))}
    query = select(model.Interpreter).options(selectinload(model.Interpreter.person))
    found |= {str(one.id): _name(one.person) for one in session.scalars(query)}
    speaking = select(model.Person).where(model.Person.id.in_(select(model.ItemSpeaker.person_id)))
    found |= {str(person.id): _name(person) for person in session.scalars(speaking)}
    return found


def _pins(session: Session) -> tuple[frozenset[Seat], dict[UUID, UUID]]:
    plan = newest(session)
    if plan is None:
        return frozenset(), {}
    seats = session.scalars(
        select(model.Assignment).where(
            model.Assignment.plan_id == plan.id, model.Assignment.pinned.is_(True)
        )
    )
    rooms = session.scalars(
        select(model.PlanRoom).where(
            model.PlanRoom.plan_id == plan.id, model.PlanRoom.pinned.is_(True)
        )
    )
    return (
        frozenset(Seat(str(s.item_id), s.language, str(s.interpreter_id)) for s in seats),
        {room.item_id: room.room_id for room in rooms},
    )


def _rooms(session: Session) -> Iterable[Room]:
    query = select(model.Room).where(model.Room.deleted_at.is_(None))
    both = selectinload(model.Room.booths), selectinload(model.Room.layouts)
    for room in session.scalars(query.options(*both)):
        yield Room(
            str(room.id),
            room.name,
            room.capacity,
            tuple(booth.seats for booth in fixed_booths(room)),
            room.receivers,
            room.step_free is not False,
            room.parallel or room.layout.strip().casefold() == STANDING,
            room.layout,
            room.zone,
            room.building,
            {one.layout: one.capacity for one in room.layouts if one.layout != room.layout},
            tuple(_closed(room.closed)),
        )


def _closed(stored: Iterable[Mapping[str, Any]]) -> Iterable[Window]:
    for one in stored:
        try:
            start, end = (datetime.fromisoformat(str(one[name])) for name in ("start", "end"))
        except (KeyError, ValueError):
            continue
        if start.tzinfo is not None and end.tzinfo is not None:
            yield Window(start, end)


def _mobile(session: Session) -> Iterable[MobileBooth]:
    query = select(model.Booth).where(model.Booth.deleted_at.is_(None), model.Booth.mobile)
    for booth in session.scalars(query):
        yield MobileBooth(str(booth.id), booth.seats, booth.setup_minutes, booth.seats_cost)


def _overrides(session: Session) -> Iterable[Override]:
    query = select(model.PlanOverride).where(model.PlanOverride.deleted_at.is_(None))
    for row in session.scalars(query.order_by(model.PlanOverride.at, model.PlanOverride.id)):
        if row.rule in set(Rule):
            yield Override(
                Rule(row.rule),
                "" if row.item_id is None else str(row.item_id),
                row.reason,
                "" if row.interpreter_id is None else str(row.interpreter_id),
            )


def _items(session: Session, room_pins: Mapping[UUID, UUID]) -> Iterable[Item]:
    stands = _stands(session)
    query = select(model.Item).where(
        model.Item.deleted_at.is_(None), model.Item.cancelled_at.is_(None)
    )
    for item in session.scalars(query.options(selectinload(model.Item.speakers))):
        pinned = item.room_id if item.room_pinned else room_pins.get(item.id)
        yield Item(
            str(item.id),
            item.code,
            item.start,
            item.end,
            item.kind,
            tuple(item.floor),
            tuple(item.interpret_into),
            item.expected or item.places or 0,
            item.access == "invited",
            item.kind == "marketplace",
            item.step_free,
            layout=item.layout,
            mode=mode_of(item.mode),
            series=item.series,
            priority=item.priority,
            listeners=item.listeners,
            pinned_room=None if pinned is None else str(pinned),
            speakers=tuple(str(speaker.person_id) for speaker in item.speakers),
            placeholder=item.placeholder,
            wants_stands=stands.get(item.id, 0),
            heavy=bool(item.heavy),
        )


def _interpreters(session: Session) -> Iterable[Interpreter]:
    query = (
        select(model.Interpreter)
        .join(model.Interpreter.person)
        .where(
            model.Interpreter.deleted_at.is_(None),
            model.Person.deleted_at.is_(None),
            model.Person.cancelled_at.is_(None),
        )
        .options(
            selectinload(model.Interpreter.person),
            selectinload(model.Interpreter.languages),
            selectinload(model.Interpreter.available),
        )
    )
    for interpreter in session.scalars(query):
        levels = {
            level: tuple(known.language for known in interpreter.languages if known.level == level)
            for level in ("a", "b", "c")
        }
        windows = tuple(Window(free.start, free.end) for free in interpreter.available)
        yield Interpreter(
            str(interpreter.id),
            _name(interpreter.person),
            levels["a"],
            levels["b"],
            levels["c"],
            windows or None,
            interpreter.remote,
            interpreter.cleared,
            interpreter.sign,
            interpreter.day_most,
        )


def _name(person: model.Person) -> str:
    return person.display_name or person.name or person.native_name


def _stands(session: Session) -> dict[UUID, int]:
    query = (
        select(model.Stand.item_id, func.count())
        .where(model.Stand.deleted_at.is_(None), model.Stand.item_id.is_not(None))
        .group_by(model.Stand.item_id)
    )
    return {item: count for item, count in session.execute(query) if item is not None}


def _settle_rooms(session: Session, problem: Problem, plan: Plan) -> None:
    """Each planned item's room on the programme is the plan's; a chosen one stays as chosen."""
    planned = [UUID(item.id) for item in problem.items]
    for item in session.scalars(select(model.Item).where(model.Item.id.in_(planned))):
        room = plan.rooms.get(str(item.id))
        if not item.room_pinned:
            item.room_id = None if room is None else UUID(room)
