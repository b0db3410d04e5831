"""Rooms, sessions, interpreters, topics and stands changed at a desk: recorded, taken back by name.

done = venue.record(session, hand, Deed.EDITED, "rooms", name,
                    lambda: programme.save_room(session, room_id, fields, at=hand.at))
venue.undo(session, done, hand)
"""

from event_desk.desks import Hand
from event_desk.venue.acts import (
    bind_topic,
    cancel_item,
    delete_interpreter,
    delete_item,
    delete_room,
    delete_topic,
    open_slots,
    restore_item,
    save_interpreter,
    save_item,
    save_mobile_booths,
    save_room,
    save_stands,
    save_topic,
    unbind_topic,
)
from event_desk.venue.recording import Deed, Done, record, undo

__all__ = [
    "Deed",
    "Done",
    "Hand",
    "bind_topic",
    "cancel_item",
    "delete_interpreter",
    "delete_item",
    "delete_room",
    "delete_topic",
    "open_slots",
    "record",
    "restore_item",
    "save_interpreter",
    "save_item",
    "save_mobile_booths",
    "save_room",
    "save_stands",
    "save_topic",
    "unbind_topic",
    "undo",
]
