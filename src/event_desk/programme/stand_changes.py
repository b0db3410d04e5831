"""The stands of a marketplace: which group has which table, in a room that holds many at once."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.folding import fold, tidy
from event_desk.model import Room, Stand
from event_desk.model.faults import Fault
from event_desk.programme.item_changes import item_named
from event_desk.programme.wrong import Wrong, refuse

_NUMBERED = re.compile(r"(.*?)(\d+)")


@dataclass(frozen=True, slots=True)
class StandFields:
    """`id` None for one that is new; an empty `group` for a table nobody has yet."""

    name: str = ""
    group: str = ""
    kind: str = ""
    id: UUID | None = None


def stand_fields(session: Session, item_id: UUID | None) -> tuple[StandFields, ...]:
    """The stands of an item, or those that belong to none, in their order."""
    return tuple(
        StandFields(stand.name, stand.group, stand.kind, stand.id)
        for stand in _stands(session, item_id)
    )


def check_stands(
    session: Session, given: Sequence[StandFields], room_id: UUID | None = None
) -> tuple[Wrong, ...]:
    return tuple(_check(session, given, room_id))


def save_stands(
    session: Session,
    item_id: UUID | None,
    given: Sequence[StandFields],
    *,
    at: datetime,
    room_id: UUID | None = None,
) -> None:
    """All stands of the item in the order given; those no longer named are taken out.

    A `room_id` is the item's room from now on. Raises FIELD_WRONG, and UNKNOWN_ITEM.
    """
    refuse(check_stands(session, given, room_id))
    if item_id is not None and room_id is not None:
        item = item_named(session, item_id)
        if item.room_id != room_id:
            item.room_id, item.room_pinned, item.changed_at = room_id, True, at
    standing = {stand.id: stand for stand in _stands(session, item_id)}
    for position, fields in enumerate(given):
        values: dict[str, Any] = {
            "name": tidy(fields.name),
            "group": tidy(fields.group),
            "kind": tidy(fields.kind),
            "position": position,
            **({"room_id": room_id} if room_id else {}),
        }
        stand = standing.pop(fields.id, None) if fields.id else None
        if stand is None:
            session.add(Stand(item_id=item_id, changed_at=at, **values))
        elif any(getattr(stand, name) != value for name, value in values.items()):
            for name, value in values.items():
                setattr(stand, name, value)
            stand.changed_at = at
    for gone in standing.values():
        gone.deleted_at = gone.changed_at = at
    session.flush()


def next_name(names: Sequence[str]) -> str:
    """The name behind the last one: `T12` after `T11`, `1` after none."""
    last = _NUMBERED.fullmatch(names[-1]) if names else None
    if last is None:
        return "" if names else "1"
    return f"{last[1]}{int(last[2]) + 1:0{len(last[2])}}"


def _check(session: Session, given: Sequence[StandFields], room_id: UUID | None) -> Iterator[Wrong]:
    seen: set[str] = set()
    for place, stand in enumerate(given):
        name = fold(stand.name)
        if not name:
            yield Wrong(f"stands:{place}", Fault.NAME_MISSING)
        elif name in seen:
            yield Wrong(f"stands:{place}", Fault.NAME_TAKEN, {"value": stand.name})
        seen.add(name)
    room = session.get(Room, room_id) if room_id else None
    if room_id and (room is None or room.deleted_at is not None):
        yield Wrong("room", Fault.UNKNOWN_ROOM)
    elif room is not None and not room.parallel:
        yield Wrong("room", Fault.ROOM_NOT_PARALLEL, {"room": room.name})


def _stands(session: Session, item_id: UUID | None) -> Sequence[Stand]:
    where = Stand.item_id.is_(None) if item_id is None else Stand.item_id == item_id
    return session.scalars(
        select(Stand).where(where, Stand.deleted_at.is_(None)).order_by(Stand.position, Stand.name)
    ).all()
