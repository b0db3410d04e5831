"""How close to a person each field is: the one table for exports, roles, pages and removal.

A field that isn't here is PUBLIC, so whoever adds a column to people gives it its class first; a
test holds that every column has one.
"""

from collections.abc import Mapping
from enum import IntEnum


class Class(IntEnum):
    """`SAFEGUARDING` is what a desk must know at the door: no secret there, and nobody else's."""

    PUBLIC = 0  # may stand on a badge
    CONTACT = 1  # how and when to reach them, and what opens a door in their name
    SENSITIVE = 2  # about children, health, belief
    SAFEGUARDING = 3  # under 18, whom a child goes with, what the desk must read


PUBLIC = frozenset(
    {
        "code", "title", "name", "given_name", "family_name", "native_name", "display_name",
        "description", "organisation", "position", "country", "languages", "interpretation",
        "category", "cancelled_at",
    }
)  # fmt: skip
CONTACT = frozenset(
    {
        "email", "phone", "arrival", "departure", "external_id", "external_code", "badge_code",
        "typing_code", "read", "photo_consent", "photo_purposes",
    }
)  # fmt: skip
SENSITIVE = frozenset({"gender", "guardian", "dietary", "access_needs", "notes"})
# Whoever asks for this column gets the full names of minors with it: both need a purpose.
WITH_FULL_NAMES = "guardian"
SAFEGUARDING = frozenset({"minor", "hand_over", "flag"})
# Opened by a deliberate act, and only by whoever has the right: also whom a child goes with.
PROTECTED = SENSITIVE | {"hand_over"}
# What pictures may be used for counts as long as the pictures are there.
AS_LONG_AS_THE_NAME = frozenset({"photo_consent", "photo_purposes"})

# Days after the event's end for which each is kept, unless its organiser says otherwise.
KEPT_DAYS: Mapping[Class, int] = {
    Class.SENSITIVE: 30,
    Class.SAFEGUARDING: 30,
    Class.CONTACT: 90,
    Class.PUBLIC: 365,
}

_CLASSES: Mapping[str, Class] = {
    name: kind
    for kind, names in (
        (Class.PUBLIC, PUBLIC),
        (Class.CONTACT, CONTACT),
        (Class.SENSITIVE, SENSITIVE),
        (Class.SAFEGUARDING, SAFEGUARDING),
    )
    for name in names
}


def class_of(key: str) -> Class:
    return _CLASSES.get(key, Class.PUBLIC)


def is_known(key: str) -> bool:
    """Whether somebody gave this field its class."""
    return key in _CLASSES


def fields_of(kind: Class) -> frozenset[str]:
    return frozenset(name for name, found in _CLASSES.items() if found is kind)
