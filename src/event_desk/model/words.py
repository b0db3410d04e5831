"""The words that are stored: outcomes of a scan and kinds of gate."""

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
