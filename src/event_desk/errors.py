"""Errors that a person can act on. Anything else that is raised is a bug.

The sentence for each code is made in `texts`, in the reader's language.
"""

import re
from enum import StrEnum, auto


class ErrorCode(StrEnum):
    """What went wrong; the values named beside each fill its sentence."""

    # the event file
    EVENT_NOT_FOUND = auto()  # path
    EVENT_EXISTS = auto()  # path
    EVENT_DAMAGED = auto()  # path
    EVENT_NEWER = auto()  # path
    EVENT_BUSY = auto()  # path
    EVENT_LOCKED = auto()  # path: a passphrase is needed
    PASSPHRASE_WRONG = auto()  # path
    PASSPHRASE_SHORT = auto()  # limit
    READ_ONLY = auto()  # path
    PLACE_SHARED = auto()  # path: on a network share
    PLACE_SYNCED = auto()  # path, service
    EVENT_HELD = auto()  # path, holder, since
    NOT_AN_EVENT = auto()  # path
    NOT_A_HANDOVER = auto()  # path
    HANDOVER_CODE = auto()  # path: the code is not that file's, or was misread
    BACKUP_DAMAGED = auto()  # path
    # writing files
    CANNOT_WRITE = auto()  # path, reason
    DISK_FULL = auto()  # path
    CANNOT_READ = auto()  # path, reason
    UNKNOWN_FORMAT = auto()  # path, formats
    PURPOSE_MISSING = auto()  # columns
    # what was asked for
    UNKNOWN_TIMEZONE = auto()  # value
    UNKNOWN_LANGUAGE = auto()  # value
    BAD_DATE = auto()  # value
    DATES_REVERSED = auto()  # start, end
    EVENT_UNNAMED = auto()
    UNKNOWN_GATE = auto()  # value
    UNKNOWN_PERSON = auto()  # value
    UNKNOWN_ITEM = auto()  # value
    UNKNOWN_ROOM = auto()  # value
    UNKNOWN_INTERPRETER = auto()  # value
    UNKNOWN_STAND = auto()  # value
    UNKNOWN_BOOTH = auto()  # value
    FIELD_WRONG = auto()  # field, fault, values
    UNKNOWN_DESIGN = auto()  # value
    UNKNOWN_CATEGORY = auto()  # value
    UNKNOWN_RECEIVER = auto()  # value
    UNKNOWN_IMPORT = auto()  # value
    UNKNOWN_RULE = auto()  # value, known
    UNKNOWN_COLUMN = auto()  # value, known
    NOT_A_RANGE = auto()  # value
    NAME_MISSING = auto()
    NOTHING_TO_UNDO = auto()
    MERGE_SAME = auto()
    MERGE_UNDECIDED = auto()  # fields
    MERGE_ERASED = auto()
    MERGE_LATER = auto()  # name
    NO_BADGES = auto()
    NO_SCREEN = auto()
    LIBRARY_MISSING = auto()  # library: of the system
    PIN_UNFIT = auto()
    # lists that come in
    FILE_NOT_FOUND = auto()  # path
    NOT_A_FILE = auto()  # path
    FILE_NOT_ALLOWED = auto()  # path
    FILE_IN_USE = auto()  # path
    NOT_A_SPREADSHEET = auto()  # path
    FILE_EMPTY = auto()  # path
    FILE_DAMAGED = auto()  # path
    FILE_TOO_BIG = auto()  # path
    FILE_HAS_PASSWORD = auto()  # path
    FILE_PASSWORD_WRONG = auto()  # path
    FILE_PASSWORD_UNKNOWN = auto()  # path
    READING_TOO_LONG = auto()  # path
    NO_HEADING_ROW = auto()  # path
    NO_NAME_COLUMN = auto()  # path, headings
    NO_ROWS = auto()  # path
    UNKNOWN_SHEET = auto()  # value, sheets
    UNKNOWN_FIELD = auto()  # value, fields
    UNKNOWN_HEADING = auto()  # value, headings
    IMPORT_UNDONE = auto()  # value
    IMPORT_RUNNING = auto()
    PLAN_OUTDATED = auto()
    SAME_FILE = auto()  # path: a copy would stand in its original's place
    # people
    PERSON_WAS_HERE = auto()  # name
    UNKNOWN_LIST = auto()  # value
    NOBODY_LISTED = auto()
    TIME_UNREADABLE = auto()  # value
    # designs
    DESIGN_UNREADABLE = auto()  # part
    DESIGN_NEWER = auto()  # value
    DESIGN_EXISTS = auto()  # value
    DESIGN_TOO_LARGE = auto()  # value, sheet
    DESIGN_FOR_CHILDREN = auto()
    NO_SIGNS = auto()
    UNKNOWN_SHEET_OF_LABELS = auto()  # value, known
    PICTURE_UNREADABLE = auto()
    PICTURE_TOO_BIG = auto()  # most
    # printers
    NO_PRINT_SERVICE = auto()
    UNKNOWN_PRINTER = auto()  # value, known
    PRINTER_NOT_READY = auto()  # value, state
    NOT_ALL_PRINTED = auto()  # printed, badges, failed, waiting, unknown
    UNKNOWN_JOB = auto()  # value
    # plans
    LANGUAGE_NOT_WANTED = auto()  # value, item
    NOT_ASSIGNED = auto()  # name, value, item
    REASON_MISSING = auto()
    NO_PLAN = auto()
    UNKNOWN_PLAN = auto()  # value
    NOT_PUBLISHED = auto()
    NOTHING_TO_PUBLISH = auto()  # value
    CHANGED_SINCE = auto()  # what
    PROPOSAL_OUTDATED = auto()
    UNKNOWN_PROFILE = auto()  # value, known
    UNKNOWN_PLAN_RULE = auto()  # value
    UNKNOWN_LIMIT = auto()  # value, known
    LEVEL_WRONG = auto()  # value, rule, known
    LIMIT_WRONG = auto()  # value, limit
    LIST_CHANGED = auto()  # path: another file lies there than the one that was read
    # several desks
    NOT_SHARED = auto()
    ALREADY_SHARED = auto()
    DESK_LEFT = auto()
    JOIN_CODE_WRONG = auto()
    JOIN_CODE_SLIP = auto()
    JOIN_KIND = auto()
    ADDRESS_UNREADABLE = auto()  # value
    NAME_TAKEN = auto()  # name, suggestion
    ONLY_ORGANISER = auto()
    NOT_THE_SERVER = auto()
    SERVER_HAS_MORE = auto()
    OTHER_EVENT_THERE = auto()
    SERVER_MISSING = auto()
    SERVER_STOPPED = auto()  # reason
    SERVER_OUTDATED = auto()  # value: the version that is missing
    SERVER_OLD = auto()  # value: its version
    SERVER_PORT_TAKEN = auto()  # value
    SERVER_FULL = auto()  # value
    SERVER_AWAY = auto()  # value
    SERVER_REFUSED = auto()  # value
    SERVER_STRANGE = auto()  # value: not the one that the code is for
    SERVER_UNSAFE = auto()  # value
    SERVER_BARRED = auto()
    SENT_AWAY = auto()
    SERVER_NOT_OURS = auto()
    SERVER_NEWER = auto()
    SERVER_RUNS = auto()  # name: the desk that has it
    NOT_A_STICK = auto()  # path
    STICK_KEY = auto()  # path
    STICK_GAP = auto()  # path
    STICK_OTHER_EVENT = auto()  # path
    UNKNOWN_MATTER = auto()  # value
    UNKNOWN_DESK = auto()  # value


class EventDeskError(Exception):
    """Shown to the user as one sentence with an action, never as a crash report."""

    def __init__(self, code: ErrorCode, **values: object) -> None:
        super().__init__(code.value)
        self.code = code
        self.values = values


def missing_library(error: BaseException | None) -> str:
    """The system's library that something could not be loaded for; nothing if it was not that.

    An installed program wraps the system's own words in others: those below are read, too.
    """
    while error is not None:
        found = re.search(r"(lib[\w.+-]+\.so[\w.]*): cannot open shared object file", str(error))
        if found:
            return found[1]
        error = error.__cause__ or error.__context__
    return ""
