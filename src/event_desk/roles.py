"""What a desk may do: three roles, each with all that the one before it has.

A PIN guards the organiser's role; while an event has none, every desk works as organiser. It keeps
a volunteer from what is not theirs to do. What keeps a thief out is the event's passphrase.
"""

import hashlib
import hmac
import secrets
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.field_classes import Class
from event_desk.folding import digits
from event_desk.model import Event

SHORTEST, LONGEST = 4, 12
# RFC 7914's parameters for an interactive login: 16 MB and about 50 ms a try.
_COST: dict[str, int] = {"n": 2**14, "r": 8, "p": 1}


class Role(StrEnum):
    FAST_LANE = "fast_lane"
    HELP_DESK = "help_desk"
    ORGANISER = "organiser"


class Right(StrEnum):
    SCAN = "scan"
    PRINT = "print"
    UNDO_OWN = "undo_own"
    WALK_IN = "walk_in"
    EDIT_PEOPLE = "edit_people"
    OVERRIDE = "override"
    UNDO_ANY = "undo_any"
    LISTS = "lists"
    PROGRAMME = "programme"
    DESIGNS = "designs"
    SENSITIVE = "sensitive"
    SETTINGS = "settings"


_FAST_LANE = frozenset({Right.SCAN, Right.PRINT, Right.UNDO_OWN})
_HELP_DESK = _FAST_LANE | {Right.WALK_IN, Right.EDIT_PEOPLE, Right.OVERRIDE, Right.UNDO_ANY}
_RIGHTS = {
    Role.FAST_LANE: _FAST_LANE,
    Role.HELP_DESK: _HELP_DESK,
    Role.ORGANISER: frozenset(Right),
}


# Everybody who scans is told what a child's safety asks for, the hand-over note only at the exit.
_SEEN = {
    Role.FAST_LANE: frozenset({Class.PUBLIC, Class.SAFEGUARDING}),
    Role.HELP_DESK: frozenset({Class.PUBLIC, Class.SAFEGUARDING, Class.CONTACT}),
    Role.ORGANISER: frozenset(Class),
}


def sees(role: Role, kind: Class) -> bool:
    return kind in _SEEN[role]


def may(role: Role, right: Right) -> bool:
    return right in _RIGHTS[role]


def has_pin(session: Session) -> bool:
    return "pin" in session.scalars(select(Event)).one().settings


def set_pin(session: Session, pin: str, *, at: datetime) -> None:
    """Guard the organiser's role, or no longer with an empty `pin`.

    Raises EventDeskError PIN_UNFIT for anything but 4 to 12 digits, of either script.
    """
    event = session.scalars(select(Event)).one()
    settings = {name: value for name, value in event.settings.items() if name != "pin"}
    if pin:
        plain = digits(pin)
        if not (plain.isascii() and plain.isdigit() and SHORTEST <= len(plain) <= LONGEST):
            raise EventDeskError(ErrorCode.PIN_UNFIT)
        salt = secrets.token_bytes(16)
        settings["pin"] = {"salt": salt.hex(), "hash": _hash(plain, salt).hex()}
    event.settings, event.changed_at = settings, at


def is_pin(session: Session, pin: str) -> bool:
    """Whether this is the organiser's PIN; anything is, where none was set."""
    kept: Any = session.scalars(select(Event)).one().settings.get("pin")
    if not kept:
        return True
    given = _hash(digits(pin), bytes.fromhex(kept["salt"]))
    return hmac.compare_digest(given, bytes.fromhex(kept["hash"]))


def _hash(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, **_COST)
