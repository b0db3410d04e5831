"""The words that are stored or said in sentences: outcomes, kinds of gate, what a merge does."""

from enum import StrEnum


class Outcome(StrEnum):
    """The verdict on one attempt at a gate. Refusals are outcomes, not errors."""

    ADMITTED = "admitted"
    EXIT_RECORDED = "exit_recorded"
    ALREADY_IN = "already_in"
    UNKNOWN_CODE = "unknown_code"
    NOT_A_BADGE = "not_a_badge"
    OTHER_EVENT = "other_event"
    REPLACED_BADGE = "replaced_badge"
    CANCELLED = "cancelled"
    NOT_INVITED = "not_invited"
    FULL = "full"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    UNDONE = "undone"
    NOTHING_TO_UNDO = "nothing_to_undo"


class GateKind(StrEnum):
    ENTRANCE = "entrance"
    EXIT = "exit"
    ROOM = "room"
    ITEM = "item"


class Direction(StrEnum):
    IN = "in"
    OUT = "out"


class Likeness(StrEnum):
    """Why two people may be one, the strongest first."""

    SAME_MAIL = "same_mail"
    SAME_PHONE = "same_phone"
    SAME_NAME = "same_name"
    OTHER_SCRIPT = "other_script"
    ONE_LETTER = "one_letter"
    SHORTER = "shorter"
    TURNED = "turned"


class BadgeFate(StrEnum):
    """Which badge answers for two people once they are one."""

    NONE = "none"
    STAYS = "stays"  # nothing else there
    OTHER_REPLACED = "other_replaced"  # the kept one's stays, the other's is refused
    OTHER_TAKEN = "other_taken"  # the other's is the only one
    KEPT_REPLACED = "kept_replaced"  # the other's is on paper, the kept one's isn't


class Matter(StrEnum):
    """What several desks did without knowing of each other, for a person to settle."""

    DOUBLE = "double"  # one badge let in at two desks
    FIELD = "field"  # one field changed at two desks
    NAME = "name"  # one code, name or number given twice; the later one was marked
    RECEIVER = "receiver"  # one receiver lent to two people
    OVERFULL = "overfull"  # the last places of a room given by several desks
    NEWER = "newer"  # lines of a newer version wait for this laptop to be brought up to date
    HELD = "held"  # lines that don't fit what is here
    COPY = "copy"  # this file was a copy, or older than what it had sent
    CLOCK = "clock"  # a desk's clock is far from the others'
    NAMESAKE = "namesake"  # two desks have one name
