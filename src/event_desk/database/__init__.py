"""The event file: one SQLite database per event, plain or encrypted, and the copies of it."""

from event_desk.database.backups import bring_back, copies, folder_of, put_beside
from event_desk.database.checking import check
from event_desk.database.connecting import check_engine
from event_desk.database.event_file import Database
from event_desk.database.keys import Key, is_encrypted, new_key, unlock
from event_desk.database.places import ENDING, check_place
from event_desk.database.protecting import protect

__all__ = [
    "ENDING",
    "Database",
    "Key",
    "bring_back",
    "check",
    "check_engine",
    "check_place",
    "copies",
    "folder_of",
    "is_encrypted",
    "new_key",
    "protect",
    "put_beside",
    "unlock",
]
