"""The event file: one SQLite database per event, plain or encrypted, and the copies of it."""

from event_desk.database.checking import check
from event_desk.database.connecting import check_engine
from event_desk.database.event_file import Database
from event_desk.database.keys import Key, is_encrypted, new_key, unlock
from event_desk.database.places import ENDING

__all__ = [
    "ENDING",
    "Database",
    "Key",
    "check",
    "check_engine",
    "is_encrypted",
    "new_key",
    "unlock",
]
