"""What an import may find wrong in a list. The sentences are made in `texts.problems`."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """An error keeps its row out; after a warning the row still comes in."""

    ERROR = "error"
    WARNING = "warning"


class ProblemCode(StrEnum):
    """The values named beside each code fill its sentence."""

    # a row that can't come in
    NAME_MISSING = "name_missing"
    NAME_TOO_LONG = "name_too_long"
    TITLE_MISSING = "title_missing"
    TIME_MISSING = "time_missing"
    TIMES_REVERSED = "times_reversed"  # start, end
    # a value that isn't what it should be
    EMAIL_DOUBTFUL = "email_doubtful"  # value
    EMAIL_SEVERAL = "email_several"  # value, kept
    PHONE_DOUBTFUL = "phone_doubtful"  # value
    PHONE_SEVERAL = "phone_several"  # value, kept
    DIGITS_LOST = "digits_lost"  # value
    COUNTRY_UNKNOWN = "country_unknown"  # value
    LANGUAGE_UNKNOWN = "language_unknown"  # value
    CATEGORY_UNKNOWN = "category_unknown"  # value
    DATE_UNREADABLE = "date_unreadable"  # value
    DATE_AMBIGUOUS = "date_ambiguous"  # value
    YES_NO_UNKNOWN = "yes_no_unknown"  # value
    NUMBER_UNREADABLE = "number_unreadable"  # value
    TIMEZONE_UNKNOWN = "timezone_unknown"  # value
    FORMULA_WITHOUT_VALUE = "formula_without_value"  # n
    TEXT_TOO_LONG = "text_too_long"  # n
    REGISTRATION_PENDING = "registration_pending"  # value
    ORGANISATION_FILLED_DOWN = "organisation_filled_down"  # n
    HOST_IS_STAFF = "host_is_staff"  # value
    TWO_NAMES = "two_names"  # value
    CHECKED_IN_ELSEWHERE = "checked_in_elsewhere"  # n
    # people against one another
    SHARED_MAILBOX = "shared_mailbox"  # value, names
    POSSIBLE_DUPLICATE = "possible_duplicate"  # name, other
    CONTRADICTION = "contradiction"  # field, kept, given
    # the programme
    ITEM_UNKNOWN = "item_unknown"  # value, n where several rows say it
    ITEM_LIKELY = "item_likely"  # value, kept
    ITEM_REPEATS = "item_repeats"  # value
    ROOM_UNKNOWN = "room_unknown"  # value
    EVENT_DIFFERS = "event_differs"  # field, kept, given
    OUTSIDE_EVENT = "outside_event"  # value
    # sheets
    SHEET_HIDDEN = "sheet_hidden"  # value
    ROWS_HIDDEN = "rows_hidden"  # n
    COLUMNS_HIDDEN = "columns_hidden"  # n, value
    ROW_STRUCK_OUT = "row_struck_out"  # value
    HEADING_TWICE = "heading_twice"  # field, value


ERRORS = frozenset(
    {
        ProblemCode.NAME_MISSING,
        ProblemCode.NAME_TOO_LONG,
        ProblemCode.TITLE_MISSING,
        ProblemCode.TIMES_REVERSED,
    }
)


@dataclass(frozen=True, slots=True)
class Problem:
    """`row` as the spreadsheet numbers it, 0 for the whole sheet; `column` is the heading."""

    sheet: str
    row: int
    column: str
    code: ProblemCode
    values: dict[str, Any] = field(default_factory=dict[str, Any])

    @property
    def severity(self) -> Severity:
        return Severity.ERROR if self.code in ERRORS else Severity.WARNING
