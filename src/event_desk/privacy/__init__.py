"""How long what is known of people is kept, removing it, and showing it to whom it is about."""

from event_desk.audit import first_broken
from event_desk.privacy.removal import Removed, finish, forget_lists, mark, remove, unfinished
from event_desk.privacy.retention import (
    ORDER,
    Due,
    Preview,
    dates,
    default_dates,
    due,
    preview,
    set_dates,
)
from event_desk.privacy.written import forget_written, note_written, written

__all__ = [
    "ORDER",
    "Due",
    "Preview",
    "Removed",
    "dates",
    "default_dates",
    "due",
    "finish",
    "first_broken",
    "forget_lists",
    "forget_written",
    "mark",
    "note_written",
    "preview",
    "remove",
    "set_dates",
    "unfinished",
    "written",
]
