"""The problem out of the event file, and plans into it and out again.

Every plan saved stays; the newest is the one in force.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from event_desk import model
from event_desk.allocation.problem import (
    Channel,
    Gap,
    GapKind,
    Hold,
    Interpreter,
    Item,
    Mode,
    Plan,
    Problem,
    Reason,
    Room,
    Seat,
    Solution,
    Window,
)
from event_desk.allocation.profile import DEFAULT, PROFILES

STANDING = "standing"
"""A room laid out so is a foyer: several things go on in it at once."""


def load(session: Session) -> Problem:
    """What is to be planned, with the plan in force and what people have pinned."""
    event = session.scalars(select(model.Event)).first()
    pins, room_pins = _pins(session)
    profile = DEFAULT if event is None else PROFILES.get(event.settings.get("profile", ""), DEFAULT)
    return Problem(
        "UTC" if event is None else event.timezone,
        tuple(_rooms(session)),
        tuple(_items(session, room_pins)),
        tuple(_interpreters(session)),
        profile,
        current(session),
        pins,
    )


def current(session: Session) -> Plan | None:
    """The plan in force; None before the first. Deleted rooms and people may still stand in it.

    Rooms are those of the programme: a plan puts its own there, and hands may have moved them.
    """
    plan = _newest(session)
    if plan is None:
        return None
    placed = select(model.Item.id, model.Item.room_id).where(
        model.Item.room_id.is_not(None), model.Item.deleted_at.is_(None)
    )
    rooms = {str(item): str(room) for item, room in session.execute(placed)}
    return Plan(rooms, _channels(session, plan.id), tuple(_gaps(session, plan.id)))


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
    plan = solution.plan
    pinned = {item.id: item.pinned_room for item in problem.items}
    session.add_all(
        model.PlanRoom(
            plan_id=row.id,
            item_id=UUID(item),
            room_id=UUID(room),
            pinned=pinned.get(item) == room,
        )
        for item, room in plan.rooms.items()
    )
    session.add_all(_assignments(session, problem, plan, row.id))
    session.add_all(_gap_rows(plan.gaps, row.id))
    _settle_rooms(session, problem, plan)
    session.flush()
    return number


def _newest(session: Session) -> model.Plan | None:
    return session.scalars(select(model.Plan).order_by(model.Plan.number.desc()).limit(1)).first()


# Reading


def _pins(session: Session) -> tuple[frozenset[Seat], dict[UUID, UUID]]:
    plan = _newest(session)
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
    for room in session.scalars(query.options(selectinload(model.Room.booths))):
        booths = [booth for booth in room.booths if booth.deleted_at is None]
        yield Room(
            str(room.id),
            room.name,
            room.capacity,
            tuple(booth.seats for booth in booths),
            room.receivers,
            room.step_free is not False,
            room.parallel or room.layout.strip().casefold() == STANDING,
            room.layout,
            room.zone,
            room.building,
        )


def _items(session: Session, room_pins: Mapping[UUID, UUID]) -> Iterable[Item]:
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
            layout=item.layout,
            mode=_mode(item.mode),
            series=item.series,
            priority=item.priority,
            pinned_room=None if pinned is None else str(pinned),
            speakers=tuple(str(speaker.person_id) for speaker in item.speakers),
        )


def _mode(text: str) -> Mode:
    return Mode(text) if text in set(Mode) else Mode.BOOTH


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
        person = interpreter.person
        levels = {
            level: tuple(known.language for known in interpreter.languages if known.level == level)
            for level in ("a", "b", "c")
        }
        windows = tuple(Window(free.start, free.end) for free in interpreter.available)
        yield Interpreter(
            str(interpreter.id),
            person.display_name or person.name or person.native_name,
            levels["a"],
            levels["b"],
            levels["c"],
            windows or None,
            interpreter.remote,
            interpreter.cleared,
        )


# Plans


@dataclass(frozen=True, slots=True)
class _Row:
    language: str
    person: str
    booth: int | None
    relay_from: str
    mode: Mode


def _channels(session: Session, plan_id: UUID) -> dict[str, tuple[Channel, ...]]:
    query = (
        select(model.Assignment, model.Item.interpret_into, model.Person.name)
        .join(model.Item, model.Item.id == model.Assignment.item_id)
        .join(model.Interpreter, model.Interpreter.id == model.Assignment.interpreter_id)
        .join(model.Interpreter.person)
        .where(model.Assignment.plan_id == plan_id)
        .order_by(model.Person.name, model.Assignment.interpreter_id)
    )
    rows: dict[str, list[_Row]] = {}
    order: dict[str, list[str]] = {}
    for seat, languages, _name in session.execute(query):
        item = str(seat.item_id)
        order[item] = languages
        rows.setdefault(item, []).append(
            _Row(
                seat.language,
                str(seat.interpreter_id),
                seat.booth,
                seat.relay_from,
                _mode(seat.mode),
            )
        )
    return {item: _join(seats, order[item]) for item, seats in rows.items()}


def _join(rows: Sequence[_Row], order: Sequence[str]) -> tuple[Channel, ...]:
    """Channels out of one item's assignments; who works into two languages is lent by a booth."""
    homes = {row.person: _home(rows, row.person) for row in rows}
    languages = sorted(
        {row.language for row in rows},
        key=lambda text: (order.index(text) if text in order else len(order), text),
    )
    channels: list[Channel] = []
    for language in languages:
        here = [row for row in rows if row.language == language]
        own = [row for row in here if homes[row.person] == language]
        lent = [row for row in here if homes[row.person] != language]
        first = (own or here)[0]
        channels.append(
            Channel(
                language,
                tuple(row.person for row in own + lent),
                next((row.booth for row in own or here if row.booth is not None), None),
                next((row.relay_from for row in own if row.relay_from), None),
                first.mode,
                tuple(sorted({homes[row.person] for row in lent})),
            )
        )
    return tuple(channels)


def _home(rows: Sequence[_Row], person: str) -> str:
    """The language of the booth in which a person sits: where colleagues work into it alone."""
    mine = sorted(row.language for row in rows if row.person == person)
    if len(mine) == 1:
        return mine[0]
    booths = {row.booth for row in rows if row.person == person}
    for language in mine:
        for other in rows:
            if other.language == language and other.booth in booths and other.person != person:
                theirs = {row.language for row in rows if row.person == other.person}
                if theirs == {language}:
                    return language
    return mine[0]


def _assignments(
    session: Session, problem: Problem, plan: Plan, plan_id: UUID
) -> Iterable[model.Assignment]:
    booths = _booth_ids(session)
    for item, channels in plan.channels.items():
        by_language = {channel.language: channel for channel in channels}
        for channel in channels:
            lent = {
                person: by_language[host]
                for host in channel.retour
                if host in by_language
                for person in by_language[host].interpreters
            }
            for person in channel.interpreters:
                place = lent.get(person, channel)
                number = place.booth
                yield model.Assignment(
                    plan_id=plan_id,
                    item_id=UUID(item),
                    interpreter_id=UUID(person),
                    language=channel.language,
                    booth=number,
                    booth_id=booths.get((plan.rooms.get(item, ""), number or 0)),
                    relay_from="" if person in lent else channel.relay_from or "",
                    mode=channel.mode.value,
                    pinned=Seat(item, channel.language, person) in problem.pins,
                )


def _booth_ids(session: Session) -> dict[tuple[str, int], UUID]:
    """By room and number; numbers count from 1 in the order of the room's booths."""
    query = select(model.Room).options(selectinload(model.Room.booths))
    return {
        (str(room.id), number): booth.id
        for room in session.scalars(query)
        for number, booth in enumerate(
            (booth for booth in room.booths if booth.deleted_at is None), start=1
        )
    }


def _gap_rows(gaps: Iterable[Gap], plan_id: UUID) -> Iterable[model.Gap]:
    for gap in gaps:
        detail: dict[str, object] = {
            "kind": gap.kind.value,
            "missing": gap.missing,
            "values": dict(gap.values),
            "holds": [
                [hold.interpreter, hold.reason.value, dict(hold.values)] for hold in gap.holds
            ],
        }
        yield model.Gap(
            plan_id=plan_id,
            item_id=UUID(gap.item),
            language=gap.language,
            source=gap.source,
            reason=gap.reason.value,
            detail=detail,
        )


def _gaps(session: Session, plan_id: UUID) -> Iterable[Gap]:
    query = (
        select(model.Gap)
        .join(model.Item, model.Item.id == model.Gap.item_id)
        .where(model.Gap.plan_id == plan_id)
        .order_by(model.Item.start, model.Item.code, model.Gap.language, model.Gap.source)
    )
    for row in session.scalars(query):
        detail = row.detail
        yield Gap(
            str(row.item_id),
            GapKind(detail["kind"]),
            Reason(row.reason),
            row.language,
            row.source,
            detail["missing"],
            tuple(
                Hold(person, Reason(reason), values) for person, reason, values in detail["holds"]
            ),
            detail["values"],
        )


def _settle_rooms(session: Session, problem: Problem, plan: Plan) -> None:
    """Each planned item's room on the programme is the plan's; a chosen one stays as chosen."""
    planned = [UUID(item.id) for item in problem.items]
    for item in session.scalars(select(model.Item).where(model.Item.id.in_(planned))):
        room = plan.rooms.get(str(item.id))
        if not item.room_pinned:
            item.room_id = None if room is None else UUID(room)
