"""The programme in the form that scripts rely on."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from event_desk import programme
from event_desk.programme import EventFacts, InterpreterView, ItemView


def as_json(session: Session) -> dict[str, Any]:
    """Rooms, items, interpreters, stands and the plan in force, as plain values.

    Times are ISO 8601 with the offset of the event's zone. The keys are a promise to scripts.
    """
    event = programme.event_facts(session)
    return {
        "event": {
            "name": dict(event.names),
            "place": event.place,
            "start": event.start.isoformat(),
            "end": event.end.isoformat(),
            "timezone": event.timezone,
            "languages": event.languages,
        },
        "rooms": [
            {
                "name": room.name,
                "capacity": room.capacity,
                "booths": room.booths,
                "receivers": room.receivers,
                "layout": room.layout,
                "step_free": room.step_free,
            }
            for room in programme.rooms(session)
        ],
        "items": [_item(event, item) for item in programme.items(session)],
        "interpreters": [_interpreter(event, one) for one in programme.interpreters(session)],
        "stands": [
            {
                "name": stand.name,
                "group": stand.group,
                "kind": stand.kind,
                "item": stand.item_code or None,
                "room": stand.room or None,
            }
            for stand in programme.stands(session)
        ],
    }


def _item(event: EventFacts, item: ItemView) -> dict[str, Any]:
    return {
        "code": item.code,
        "kind": item.kind,
        "title": dict(item.titles),
        "start": _local(event, item.start),
        "end": _local(event, item.end),
        "floor": item.floor,
        "interpret_into": item.interpret_into,
        "expected": item.expected,
        "heavy": item.heavy,
        "access": item.access,
        "room": item.room or None,
        "room_pinned": item.room_pinned,
        "speakers": [
            {
                "code": speaker.code,
                "name": speaker.name,
                "native_name": speaker.native_name,
                "role": speaker.role,
                "minor": speaker.minor,
            }
            for speaker in item.speakers
        ],
        "channels": [
            {
                "language": channel.language,
                "booth": channel.booth,
                "interpreters": channel.interpreters,
                "relay_from": channel.relay_from,
                "mode": channel.mode,
            }
            for channel in item.channels
        ],
        "gaps": [
            {"language": gap.language, "from": gap.source or None, "reason": gap.reason}
            for gap in item.gaps
        ],
    }


def _interpreter(event: EventFacts, one: InterpreterView) -> dict[str, Any]:
    return {
        "name": one.name or one.native_name,
        "native_name": one.native_name,
        "a": one.a,
        "b": one.b,
        "c": one.c,
        "available": [[_local(event, start), _local(event, end)] for start, end in one.available],
        "remote": one.remote,
    }


def _local(event: EventFacts, moment: datetime | None) -> str | None:
    return None if moment is None else event.local(moment).isoformat()
