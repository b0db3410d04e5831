"""The event and its programme: read as values, and changed by single steps."""

from event_desk.programme.event import (
    check_timezone,
    create_event,
    event_facts,
)
from event_desk.programme.finding import (
    find_item,
    find_room,
    place_item,
)
from event_desk.programme.reading import (
    interpreters,
    items,
    rooms,
    stands,
)
from event_desk.programme.views import (
    ChannelView,
    EventFacts,
    GapView,
    InterpreterView,
    ItemView,
    RoomView,
    SpeakerView,
    StandView,
)

__all__ = [
    "ChannelView",
    "EventFacts",
    "GapView",
    "InterpreterView",
    "ItemView",
    "RoomView",
    "SpeakerView",
    "StandView",
    "check_timezone",
    "create_event",
    "event_facts",
    "find_item",
    "find_room",
    "interpreters",
    "items",
    "place_item",
    "rooms",
    "stands",
]
