"""What can be wrong with a room, a session, an interpreter … that somebody types in."""

from enum import StrEnum


class Fault(StrEnum):
    """Those up to the blank line keep a form from being saved; the others are only told.

    The values that each one tells are named beside it.
    """

    NAME_MISSING = "name_missing"
    NAME_TAKEN = "name_taken"  # value
    CODE_TAKEN = "code_taken"  # value
    TITLE_MISSING = "title_missing"
    NOT_A_NUMBER = "not_a_number"  # value
    TOO_SMALL = "too_small"  # least
    DAY_UNREADABLE = "day_unreadable"  # value
    TIME_UNREADABLE = "time_unreadable"  # value
    TIME_SKIPPED = "time_skipped"  # value: the clocks jump over it
    END_MISSING = "end_missing"
    START_MISSING = "start_missing"
    END_BEFORE_START = "end_before_start"
    UNKNOWN_LANGUAGE = "unknown_language"  # value
    LAYOUT_TWICE = "layout_twice"  # value
    CHANNEL_TWICE = "channel_twice"  # value
    PERSON_MISSING = "person_missing"
    PERSON_TWICE = "person_twice"  # name
    INTERPRETS_ALREADY = "interprets_already"  # name
    UNKNOWN_ROOM = "unknown_room"
    UNKNOWN_ITEM = "unknown_item"
    SLOT_WITHOUT_TIMES = "slot_without_times"
    SLOT_TAKEN = "slot_taken"
    NOT_A_TOPIC = "not_a_topic"
    ROOM_NOT_PARALLEL = "room_not_parallel"  # room

    NO_SEATS = "no_seats"
    ENDS_NEXT_DAY = "ends_next_day"
    TIME_TWICE = "time_twice"  # value: the clocks show it two times
    OUTSIDE_EVENT = "outside_event"
    NO_TIMES = "no_times"
    NO_FLOOR = "no_floor"
    NO_SKILL = "no_skill"
    NOT_ACTIVE = "not_active"
    NOBODY_HAS = "nobody_has"  # language
    TOO_FEW_SEATS = "too_few_seats"  # seats
    ROOM_BUSY = "room_busy"  # item
    SPEAKER_BUSY = "speaker_busy"  # name, item


TOLD_ONLY = frozenset(
    {
        Fault.NO_SEATS, Fault.ENDS_NEXT_DAY, Fault.TIME_TWICE, Fault.OUTSIDE_EVENT, Fault.NO_TIMES,
        Fault.NO_FLOOR, Fault.NO_SKILL, Fault.NOT_ACTIVE, Fault.NOBODY_HAS, Fault.TOO_FEW_SEATS,
        Fault.ROOM_BUSY, Fault.SPEAKER_BUSY,
    }
)  # fmt: skip
