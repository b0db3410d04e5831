"""The programme read from the file: every reading gives values, in the order people expect."""

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from event_desk.model import (
    Assignment,
    Gap,
    Interpreter,
    Item,
    ItemSpeaker,
    Plan,
    Room,
    Stand,
)
from event_desk.programme.views import (
    ChannelView,
    GapView,
    InterpreterView,
    ItemView,
    RoomView,
    SpeakerView,
    StandView,
)


def rooms(session: Session) -> tuple[RoomView, ...]:
    found = session.scalars(
        select(Room)
        .options(selectinload(Room.booths), selectinload(Room.layouts))
        .where(Room.deleted_at.is_(None))
        .order_by(Room.position, Room.name)
    )
    return tuple(
        RoomView(
            id=room.id,
            name=room.name,
            names=dict(room.names),
            capacity=room.capacity,
            booths=sum(booth.deleted_at is None for booth in room.booths),
            receivers=room.receivers,
            layout=room.layout,
            step_free=room.step_free,
            parallel=room.parallel,
            zone=room.zone,
            building=room.building,
            layouts={other.layout: other.capacity for other in room.layouts},
            booth_seats=tuple(one.seats for one in room.booths if one.deleted_at is None),
        )
        for room in found
    )


def items(session: Session) -> tuple[ItemView, ...]:
    """In the order of time, with the channels and gaps of the plan in force."""
    found = session.scalars(
        select(Item)
        .options(joinedload(Item.room), selectinload(Item.speakers).joinedload(ItemSpeaker.person))
        .where(Item.deleted_at.is_(None))
        .order_by(Item.start.is_(None), Item.start, Item.code)
    ).all()
    channels, gaps = _planned(session)
    return tuple(
        ItemView(
            id=item.id,
            code=item.code,
            kind=item.kind,
            titles=dict(item.titles),
            start=item.start,
            end=item.end,
            floor=tuple(item.floor),
            interpret_into=tuple(item.interpret_into),
            expected=item.expected,
            access=item.access,
            room_id=item.room_id,
            room=item.room.name if item.room else "",
            room_pinned=item.room_pinned,
            speakers=tuple(_speaker(speaking) for speaking in item.speakers),
            channels=channels.get(item.id, ()),
            gaps=gaps.get(item.id, ()),
            mode=item.mode,
            layout=item.layout,
            series=item.series,
            priority=item.priority,
            listeners=item.listeners,
            places=item.places,
            step_free=item.step_free,
            heavy=item.heavy,
            description=item.description,
            placeholder=item.placeholder,
            parent_id=item.parent_id,
            interest=item.interest,
            proposed_at=item.proposed_at,
            material_at=item.material_at,
            cancelled=item.cancelled_at is not None,
        )
        for item in found
    )


def interpreters(session: Session) -> tuple[InterpreterView, ...]:
    found = session.scalars(
        select(Interpreter)
        .options(
            joinedload(Interpreter.person),
            selectinload(Interpreter.languages),
            selectinload(Interpreter.available),
        )
        .where(Interpreter.deleted_at.is_(None))
    ).all()

    def at_level(one: Interpreter, level: str) -> tuple[str, ...]:
        return tuple(skill.language for skill in one.languages if skill.level == level)

    return tuple(
        InterpreterView(
            id=one.id,
            person_id=one.person_id,
            name=one.person.name,
            native_name=one.person.native_name,
            a=at_level(one, "a"),
            b=at_level(one, "b"),
            c=at_level(one, "c"),
            available=tuple((window.start, window.end) for window in one.available),
            remote=one.remote,
            cleared=one.cleared,
            sign=one.sign,
            team_leader=one.team_leader,
            day_most=one.day_most,
        )
        for one in sorted(found, key=lambda one: (one.person.name, str(one.id)))
    )


def stands(session: Session) -> tuple[StandView, ...]:
    found = session.execute(
        select(Stand, Item.code, Room.name, Room.id)
        .outerjoin(Item, Item.id == Stand.item_id)
        .outerjoin(Room, Room.id == func.coalesce(Item.room_id, Stand.room_id))
        .where(Stand.deleted_at.is_(None))
        .order_by(Stand.position, Stand.name)
    )
    return tuple(
        StandView(
            stand.id,
            stand.name,
            stand.group,
            stand.kind,
            code or "",
            room or "",
            stand.item_id,
            room_id,
        )
        for stand, code, room, room_id in found
    )


def _speaker(speaking: ItemSpeaker) -> SpeakerView:
    person = speaking.person
    name, native = person.name or person.description, person.native_name
    if (person.minor or person.category == "child") and person.display_name:
        # The programme is for everybody: of minors it says what was chosen for display.
        name, native = person.display_name, ""
    return SpeakerView(
        person.id,
        person.code,
        name,
        native,
        speaking.role,
        person.minor,
    )


def _planned(
    session: Session,
) -> tuple[dict[UUID, tuple[ChannelView, ...]], dict[UUID, tuple[GapView, ...]]]:
    plan_id = session.scalar(select(Plan.id).order_by(Plan.number.desc()).limit(1))
    if plan_id is None:
        return {}, {}
    names = {
        one.id: one.person.name
        for one in session.scalars(select(Interpreter).options(joinedload(Interpreter.person)))
    }
    seats: dict[tuple[UUID, str], list[Assignment]] = {}
    for seat in session.scalars(
        select(Assignment)
        .filter_by(plan_id=plan_id)
        .order_by(Assignment.item_id, Assignment.booth, Assignment.language, Assignment.id)
    ):
        seats.setdefault((seat.item_id, seat.language), []).append(seat)
    channels: dict[UUID, tuple[ChannelView, ...]] = {}
    for (item_id, language), team in seats.items():
        team.sort(key=lambda seat: names.get(seat.interpreter_id, ""))
        channel = ChannelView(
            language=language,
            booth=team[0].booth,
            interpreters=tuple(names.get(seat.interpreter_id, "") for seat in team),
            interpreter_ids=tuple(seat.interpreter_id for seat in team),
            # Who is lent by another booth takes no relay, and may stand first.
            relay_from=next((seat.relay_from for seat in team if seat.relay_from), None),
            mode=team[0].mode,
        )
        channels[item_id] = (*channels.get(item_id, ()), channel)
    gaps: dict[UUID, tuple[GapView, ...]] = {}
    for gap in session.scalars(
        select(Gap).filter_by(plan_id=plan_id).order_by(Gap.item_id, Gap.language, Gap.source)
    ):
        seen = GapView(gap.language, gap.source, gap.reason, dict(gap.detail))
        gaps[gap.item_id] = (*gaps.get(gap.item_id, ()), seen)
    return channels, gaps
