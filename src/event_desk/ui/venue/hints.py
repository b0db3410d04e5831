"""What a session breaks while it is being typed: sentences, not errors."""

from collections.abc import Iterator, Sequence

from event_desk import texts
from event_desk.programme import ItemFields, RoomView


def for_item(fields: ItemFields, rooms: Sequence[RoomView]) -> tuple[str, ...]:
    room = next((one for one in rooms if one.id == fields.room_id), None)
    return tuple(dict.fromkeys(_booths(fields, room))) if room else ()


def _booths(fields: ItemFields, room: RoomView) -> Iterator[str]:
    needed = len({*fields.floor, *fields.interpret_into}) if fields.interpret_into else 0
    if fields.mode == "booth" and needed > room.booths:
        sentence = texts.translate(
            "texts", "{needed} booths may be needed, and {room} has {booths}."
        )
        name = texts.localised(room.names) or room.name
        yield sentence.format(needed=needed, room=name, booths=room.booths)
