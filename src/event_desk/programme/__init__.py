"""The event and its programme: read as values, and changed by single steps.

What a form gives is checked as values first (`check_room` …): a `Wrong` names the field. Who saves
through here writes nothing into the record; `venue` does that, and can take a step back.
"""

from event_desk.model.faults import Fault
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
from event_desk.programme.interpreter_changes import (
    InterpreterFields,
    check_interpreter,
    delete_interpreter,
    find_interpreter,
    interpreter_fields,
    save_interpreter,
)
from event_desk.programme.item_changes import (
    ItemFields,
    SpeakerFields,
    cancel_item,
    check_item,
    delete_item,
    item_fields,
    next_code,
    restore_item,
    save_item,
)
from event_desk.programme.reading import (
    interpreters,
    items,
    rooms,
    stands,
)
from event_desk.programme.room_changes import (
    BoothFields,
    RoomFields,
    RoomUse,
    check_booths,
    check_room,
    delete_room,
    mobile_booths,
    room_fields,
    room_use,
    save_mobile_booths,
    save_room,
)
from event_desk.programme.stand_changes import (
    StandFields,
    check_stands,
    save_stands,
    stand_fields,
)
from event_desk.programme.times import (
    Span,
    read_clock,
    read_day,
    read_span,
)
from event_desk.programme.topics import (
    SlotView,
    TopicFields,
    bind,
    check_binding,
    check_topic,
    free_slots,
    open_slots,
    propose,
    save_topic,
    topic_fields,
    unbind,
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
from event_desk.programme.wrong import (
    Wrong,
)

__all__ = [
    "BoothFields",
    "ChannelView",
    "EventFacts",
    "Fault",
    "GapView",
    "InterpreterFields",
    "InterpreterView",
    "ItemFields",
    "ItemView",
    "RoomFields",
    "RoomUse",
    "RoomView",
    "SlotView",
    "Span",
    "SpeakerFields",
    "SpeakerView",
    "StandFields",
    "StandView",
    "TopicFields",
    "Wrong",
    "bind",
    "cancel_item",
    "check_binding",
    "check_booths",
    "check_interpreter",
    "check_item",
    "check_room",
    "check_stands",
    "check_timezone",
    "check_topic",
    "create_event",
    "delete_interpreter",
    "delete_item",
    "delete_room",
    "event_facts",
    "find_interpreter",
    "find_item",
    "find_room",
    "free_slots",
    "interpreter_fields",
    "interpreters",
    "item_fields",
    "items",
    "mobile_booths",
    "next_code",
    "open_slots",
    "place_item",
    "propose",
    "read_clock",
    "read_day",
    "read_span",
    "restore_item",
    "room_fields",
    "room_use",
    "rooms",
    "save_interpreter",
    "save_item",
    "save_mobile_booths",
    "save_room",
    "save_stands",
    "save_topic",
    "stand_fields",
    "stands",
    "topic_fields",
    "unbind",
]
