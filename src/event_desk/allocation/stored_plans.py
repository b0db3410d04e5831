"""One plan's rows in the event file, read into a `Plan` and written from one.

Whatever a plan names may be gone since: rooms, people and items that were deleted still stand in
it, by their ids, and words nobody knows (of a newer version) are left out rather than refused.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from event_desk import model
from event_desk.allocation.problem import (
    Channel,
    Gap,
    GapKind,
    Hold,
    Mode,
    PlacedBooth,
    Plan,
    Problem,
    Reason,
    Seat,
)


def newest(session: Session) -> model.Plan | None:
    return session.scalars(select(model.Plan).order_by(model.Plan.number.desc()).limit(1)).first()


def plan_of(session: Session, plan_id: UUID) -> Plan:
    """A plan as it was saved, with the rooms it had then."""
    query = select(model.PlanRoom).where(model.PlanRoom.plan_id == plan_id)
    rows = sorted(session.scalars(query), key=lambda row: (row.item_id.hex, row.room_id.hex))
    return Plan(
        {str(row.item_id): str(row.room_id) for row in rows},
        channels_in(session, plan_id),
        tuple(_gaps(session, plan_id)),
        {str(row.item_id): row.layout for row in rows if row.layout},
        _booths(session, plan_id),
    )


def write(session: Session, problem: Problem, plan: Plan, plan_id: UUID) -> None:
    """The rows of `plan`, with the times it was made for; what `problem` has pinned is marked."""
    pinned = {item.id: item.pinned_room for item in problem.items}
    times = {item.id: (item.start, item.end) for item in problem.items}
    session.add_all(
        model.PlanRoom(
            plan_id=plan_id,
            item_id=UUID(item),
            room_id=UUID(room),
            pinned=pinned.get(item) == room,
            layout=plan.layouts.get(item, ""),
            start=start,
            end=end,
        )
        for item, room in plan.rooms.items()
        for start, end in [times.get(item, (None, None))]
    )
    session.add_all(
        model.PlanBooth(
            plan_id=plan_id,
            booth_id=UUID(placed.booth),
            room_id=UUID(placed.room),
            start=placed.start,
            end=placed.end,
        )
        for placed in plan.booths
    )
    session.add_all(_assignments(session, problem, plan, plan_id))
    session.add_all(gap_rows(plan.gaps, plan_id))


def mode_of(text: str) -> Mode:
    return Mode(text) if text in set(Mode) else Mode.BOOTH


def _booths(session: Session, plan_id: UUID) -> tuple[PlacedBooth, ...]:
    query = select(model.PlanBooth).where(model.PlanBooth.plan_id == plan_id)
    placed = [
        PlacedBooth(str(row.booth_id), str(row.room_id), row.start, row.end)
        for row in session.scalars(query)
    ]
    return tuple(sorted(placed, key=lambda one: (one.start, one.room, one.booth)))


@dataclass(frozen=True, slots=True)
class _Row:
    language: str
    person: str
    booth: int | None
    relay_from: str
    mode: Mode


def channels_in(session: Session, plan_id: UUID) -> dict[str, tuple[Channel, ...]]:
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
                mode_of(seat.mode),
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
    booths = booth_ids(session)
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


def booth_ids(session: Session) -> dict[tuple[str, int], UUID]:
    """By room and number; numbers count from 1 in the order of the room's booths."""
    query = select(model.Room).options(selectinload(model.Room.booths))
    return {
        (str(room.id), number): booth.id
        for room in session.scalars(query)
        for number, booth in enumerate(fixed_booths(room), start=1)
    }


def fixed_booths(room: model.Room) -> list[model.Booth]:
    """The booths that always stand in the room, in the order of their numbers."""
    return [booth for booth in room.booths if booth.deleted_at is None and not booth.mobile]


def gap_rows(gaps: Iterable[Gap], plan_id: UUID) -> Iterable[model.Gap]:
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
        kind, reason = str(detail.get("kind", "")), row.reason
        if kind not in set(GapKind) or reason not in set(Reason):
            continue
        yield Gap(
            str(row.item_id),
            GapKind(kind),
            Reason(reason),
            row.language,
            row.source,
            int(detail.get("missing", 0)),
            tuple(_holds(detail.get("holds", ()))),
            detail.get("values", {}),
        )


def _holds(rows: Iterable[Any]) -> Iterable[Hold]:
    for person, reason, values in rows:
        if reason in set(Reason):
            yield Hold(person, Reason(reason), values)
