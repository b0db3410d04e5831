"""A sentence with an action for every error that a person can act on."""

from typing import Any, cast

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import isolate
from event_desk.model.faults import Fault
from event_desk.texts.catalogue import language, translate
from event_desk.texts.changes import plan_errors
from event_desk.texts.faults import fault_sentence
from event_desk.texts.lists import field_name
from event_desk.texts.printing import printing_errors
from event_desk.texts.sharing import server_errors, sharing_errors


def error_sentence(error: EventDeskError) -> str:
    values = {name: isolate(str(value)) for name, value in error.values.items()}
    if error.code is ErrorCode.MERGE_UNDECIDED:
        names = cast("list[str]", error.values["fields"])
        values["fields"] = ", ".join(map(field_name, names))
    if error.code is ErrorCode.FIELD_WRONG:
        told = cast("dict[str, Any]", error.values["values"])
        values["field"] = field_name(str(error.values["field"]).partition(":")[0])
        values["what"] = fault_sentence(Fault(str(error.values["fault"])), told)
    return _sentences(language())[error.code].format_map(_Values(values))


def trust_sentence(trust: str, path: object) -> str:
    """What `database.Trust` says against a file that opens; nothing where all is well."""
    match trust:
        case "CHANGED":
            sentence = translate(
                "texts",
                "{path} is not as Event Desk left it: another program wrote to it, or the disk is "
                "failing. Compare it with the newest backup before you go on.",
            )
        case "SHORT":
            sentence = translate(
                "texts",
                "The last things saved in {path} are missing: its end was lost. "
                "Compare it with the newest backup before you go on.",
            )
        case _:
            return ""
    return sentence.format(path=isolate(str(path)))


class _Values(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""


def _sentences(_language: str) -> dict[ErrorCode, str]:
    return {
        **_file_sentences(),
        **_request_sentences(),
        **_list_sentences(),
        **_design_sentences(),
        **plan_errors(),
        **printing_errors(),
        **server_errors(),
        **sharing_errors(),
    }


def _file_sentences() -> dict[ErrorCode, str]:
    return {
        ErrorCode.EVENT_NOT_FOUND: translate(
            "texts", "There is no event file at {path}. Choose another file, or make a new event."
        ),
        ErrorCode.EVENT_EXISTS: translate(
            "texts", "{path} exists already. Choose another name; nothing was changed."
        ),
        ErrorCode.EVENT_DAMAGED: translate(
            "texts", "The event file {path} is damaged. Restore the newest backup of it."
        ),
        ErrorCode.EVENT_NEWER: translate(
            "texts",
            "{path} was made by a newer version of Event Desk. Install that version to open it.",
        ),
        ErrorCode.EVENT_BUSY: translate(
            "texts", "Another program is writing to {path}. Close it there, then try again."
        ),
        ErrorCode.EVENT_LOCKED: translate(
            "texts", "{path} is protected by a passphrase. Give the passphrase to open it."
        ),
        ErrorCode.PASSPHRASE_WRONG: translate(
            "texts", "This passphrase does not open {path}. Check it and try again."
        ),
        ErrorCode.PASSPHRASE_SHORT: translate(
            "texts", "This passphrase is too short. Use at least {limit} letters, or a few words."
        ),
        ErrorCode.READ_ONLY: translate(
            "texts",
            "{path} can only be read here, so nothing was saved. "
            "Copy it to this computer's own disk to work on it.",
        ),
        ErrorCode.PLACE_SHARED: translate(
            "texts",
            "{path} is on a network drive, where an event can be damaged. "
            "Keep it on this computer's own disk.",
        ),
        ErrorCode.PLACE_SYNCED: translate(
            "texts",
            "{path} is in a folder that {service} copies to other computers, which can damage an "
            "event. Keep it in another folder of this computer.",
        ),
        ErrorCode.EVENT_HELD: translate(
            "texts",
            "{path} is open in another window on this computer ({holder}, since {since}). "
            "Go on there, or close it first.",
        ),
        ErrorCode.NOT_AN_EVENT: translate(
            "texts", "{path} is not an event file. Choose a file that ends in .eventdesk."
        ),
        ErrorCode.NOT_A_HANDOVER: translate(
            "texts", "{path} is not an event that was handed over. Ask for the file again."
        ),
        ErrorCode.HANDOVER_CODE: translate(
            "texts",
            "This is not the code of {path}. Have it read out again, group by group.",
        ),
        ErrorCode.BACKUP_DAMAGED: translate(
            "texts", "The copy {path} did not pass its check. Choose another place for backups."
        ),
        ErrorCode.CANNOT_WRITE: translate(
            "texts", "{path} cannot be written ({reason}). Choose another place."
        ),
        ErrorCode.DISK_FULL: translate(
            "texts", "The disk that holds {path} is full. Make room on it, then try again."
        ),
        ErrorCode.CANNOT_READ: translate(
            "texts", "{path} cannot be read ({reason}). Check that it is there and not open."
        ),
        ErrorCode.UNKNOWN_FORMAT: translate(
            "texts", "{path} has an ending that this command does not write. Use one of: {formats}."
        ),
        ErrorCode.PURPOSE_MISSING: translate(
            "texts",
            "This list holds what is not for everybody ({columns}). "
            "Say what it is for (--purpose).",
        ),
    }


def _request_sentences() -> dict[ErrorCode, str]:
    return {
        ErrorCode.UNKNOWN_TIMEZONE: translate(
            "texts", "{value} is not a time zone. Write it like Asia/Qatar or Europe/Paris."
        ),
        ErrorCode.UNKNOWN_LANGUAGE: translate(
            "texts", "{value} is not a language code. Write two letters, like ar or en."
        ),
        ErrorCode.BAD_DATE: translate("texts", "{value} is not a date. Write it like 2026-06-09."),
        ErrorCode.DATES_REVERSED: translate(
            "texts", "The event ends ({end}) before it starts ({start}). Correct the dates."
        ),
        ErrorCode.EVENT_UNNAMED: translate(
            "texts",
            "An event needs a name in at least one language, and a language it is shown in.",
        ),
        ErrorCode.UNKNOWN_GATE: translate(
            "texts",
            "There is no gate called {value}. Use entrance, a room's name or a session's code.",
        ),
        ErrorCode.UNKNOWN_PERSON: translate(
            "texts", "Nobody in this event has the code {value}. Look the person up by name."
        ),
        ErrorCode.UNKNOWN_ITEM: translate(
            "texts", "No session has the code {value}. Look it up in the programme."
        ),
        ErrorCode.UNKNOWN_ROOM: translate(
            "texts", "There is no room called {value}. Look it up in the programme."
        ),
        ErrorCode.UNKNOWN_INTERPRETER: translate(
            "texts", "Nobody with the code {value} interprets here. Look the person up by name."
        ),
        ErrorCode.UNKNOWN_STAND: translate(
            "texts", "There is no stand called {value}. Look at the list of stands."
        ),
        ErrorCode.UNKNOWN_BOOTH: translate(
            "texts", "There is no mobile booth called {value}. Look at the list of booths."
        ),
        ErrorCode.FIELD_WRONG: translate("texts", "{field}: {what} Nothing was saved."),
        ErrorCode.UNKNOWN_DESIGN: translate(
            "texts", "There is no badge design called {value}. There are: {known}."
        ),
        ErrorCode.UNKNOWN_CATEGORY: translate(
            "texts", "Nobody has the category {value}. Look at the people list for those in use."
        ),
        ErrorCode.UNKNOWN_RECEIVER: translate(
            "texts", "There is no receiver with the number {value}. Read the number on it again."
        ),
        ErrorCode.UNKNOWN_IMPORT: translate(
            "texts", "There is no import called {value} that could be undone."
        ),
        ErrorCode.UNKNOWN_RULE: translate(
            "texts", "A gate has no rule called {value}. There are: {known}."
        ),
        ErrorCode.UNKNOWN_PROFILE: translate(
            "texts", "There is no profile called {value}. There are: {known}."
        ),
        ErrorCode.UNKNOWN_PLAN_RULE: translate(
            "texts", "There is no rule called {value}. Look the rules up without changing any."
        ),
        ErrorCode.UNKNOWN_LIMIT: translate(
            "texts", "There is no number called {value}. There are: {known}."
        ),
        ErrorCode.LEVEL_WRONG: translate(
            "texts", "The rule {rule} can’t be set to {value}. It can be: {known}."
        ),
        ErrorCode.LIMIT_WRONG: translate(
            "texts", "{value} does not do for {limit}. Write minutes, 11:30 or 10%."
        ),
        ErrorCode.UNKNOWN_COLUMN: translate(
            "texts", "This list has no column called {value}. There are: {known}."
        ),
        ErrorCode.NOT_A_RANGE: translate(
            "texts", "{value} names no receivers. Write numbers like 118 or 1-120."
        ),
        ErrorCode.NAME_MISSING: translate(
            "texts", "A person needs a name. Write at least one name, in either script."
        ),
        ErrorCode.NOTHING_TO_UNDO: translate("texts", "There is nothing left to undo."),
        ErrorCode.MERGE_SAME: translate(
            "texts", "These are one entry already. Choose two different people."
        ),
        ErrorCode.MERGE_UNDECIDED: translate(
            "texts", "The two entries contradict each other: {fields}. Choose which one is right."
        ),
        ErrorCode.MERGE_ERASED: translate(
            "texts", "The person was erased since, so there is nothing to go back to."
        ),
        ErrorCode.MERGE_LATER: translate(
            "texts", "{name} was merged again later. Undo the later merge first."
        ),
        ErrorCode.PERSON_WAS_HERE: translate(
            "texts", "{name} has been at a gate since. Cancel the registration instead."
        ),
        ErrorCode.NOBODY_LISTED: translate(
            "texts", "Nobody matches, so the list would be empty. Widen the choice."
        ),
        ErrorCode.UNKNOWN_LIST: translate(
            "texts", "There is no paper list {value}. Look at the number at its top."
        ),
        ErrorCode.TIME_UNREADABLE: translate(
            "texts", "{value} is no time that has been. Write it like 09:12."
        ),
        ErrorCode.NO_BADGES: translate(
            "texts", "Nobody matches, so there are no badges to make. Widen the choice."
        ),
        ErrorCode.PIN_UNFIT: translate("texts", "A PIN has 4 to 12 digits. Choose another one."),
        ErrorCode.LIBRARY_MISSING: translate(
            "texts",
            "A part of this computer's system is missing: {library}. Ask whoever looks after it to "
            "install that library, then start Event Desk again.",
        ),
        ErrorCode.NO_SCREEN: translate(
            "texts",
            "There is no screen to show a window on. Use the commands: event-desk --help.",
        ),
    }


def _list_sentences() -> dict[ErrorCode, str]:
    return {
        ErrorCode.FILE_NOT_FOUND: translate(
            "texts", "There is no file {path}. Choose another one."
        ),
        ErrorCode.NOT_A_FILE: translate(
            "texts", "{path} is a folder or a device, not a file. Choose the list itself."
        ),
        ErrorCode.FILE_NOT_ALLOWED: translate(
            "texts", "You may not read {path}. Copy it to a folder of your own, or ask its owner."
        ),
        ErrorCode.FILE_IN_USE: translate(
            "texts", "Another program has {path} open. Close it there, then try again."
        ),
        ErrorCode.NOT_A_SPREADSHEET: translate(
            "texts",
            "{path} is not a spreadsheet. Choose an Excel or OpenDocument file, or a text table.",
        ),
        ErrorCode.FILE_EMPTY: translate(
            "texts", "There is nothing in {path}. Ask for the file again."
        ),
        ErrorCode.FILE_DAMAGED: translate(
            "texts", "{path} is damaged and cannot be read. Ask for the file again."
        ),
        ErrorCode.FILE_TOO_BIG: translate(
            "texts",
            "{path} would need too much memory. Copy the rows that count into a new file.",
        ),
        ErrorCode.FILE_HAS_PASSWORD: translate(
            "texts", "{path} is protected by a password. Give the password, or save it without one."
        ),
        ErrorCode.FILE_PASSWORD_WRONG: translate(
            "texts", "This password does not open {path}. Check it and try again."
        ),
        ErrorCode.FILE_PASSWORD_UNKNOWN: translate(
            "texts",
            "The password of {path} works in a way that is not known here. "
            "Save it without a password.",
        ),
        ErrorCode.READING_TOO_LONG: translate(
            "texts",
            "Reading {path} took too long. Copy the rows that count into a new file.",
        ),
        ErrorCode.NO_HEADING_ROW: translate(
            "texts",
            "{path} has no row of headings. Write one above the columns, with Name in it.",
        ),
        ErrorCode.NO_NAME_COLUMN: translate(
            "texts",
            "{path} has no column of names. Say which one it is: {headings}.",
        ),
        ErrorCode.NO_ROWS: translate(
            "texts",
            "{path} has headings, and no rows below them. Nobody has filled it in yet.",
        ),
        ErrorCode.UNKNOWN_SHEET: translate(
            "texts", "There is no sheet called {value}. There are: {sheets}."
        ),
        ErrorCode.UNKNOWN_FIELD: translate(
            "texts", "There is no field called {value}. There are: {fields}."
        ),
        ErrorCode.UNKNOWN_HEADING: translate(
            "texts", "No column has the heading {value}. There are: {headings}."
        ),
        ErrorCode.SAME_FILE: translate(
            "texts", "{path} is the list itself. Choose another name for the marked copy."
        ),
        ErrorCode.LIST_CHANGED: translate(
            "texts", "{path} was changed since it was read. Choose it again, then save the copy."
        ),
        ErrorCode.IMPORT_UNDONE: translate("texts", "The import of {value} was undone already."),
        ErrorCode.IMPORT_RUNNING: translate(
            "texts", "Another list is being imported at this moment. Try again when it is in."
        ),
        ErrorCode.PLAN_OUTDATED: translate(
            "texts", "The event changed since this list was looked at. Look at it again."
        ),
    }


def _design_sentences() -> dict[ErrorCode, str]:
    return {
        ErrorCode.DESIGN_UNREADABLE: translate(
            "texts", "This badge design cannot be read: {part} is wrong. Ask for the file again."
        ),
        ErrorCode.DESIGN_NEWER: translate(
            "texts",
            "The badge design {value} was made by a newer version of Event Desk. "
            "Install that version to use it.",
        ),
        ErrorCode.DESIGN_EXISTS: translate(
            "texts", "There is a badge design called {value} already. Choose another name."
        ),
        ErrorCode.DESIGN_TOO_LARGE: translate(
            "texts",
            "The badge design {value} is larger than a label of {sheet}. "
            "Choose another sheet or a smaller design.",
        ),
        ErrorCode.DESIGN_FOR_CHILDREN: translate(
            "texts",
            "Children get the badges of participants, so that no badge tells who is a child. "
            "Choose another category.",
        ),
        ErrorCode.NO_SIGNS: translate(
            "texts", "There is nothing to print for this choice. Widen it, or fill the programme."
        ),
        ErrorCode.UNKNOWN_SHEET_OF_LABELS: translate(
            "texts", "There is no sheet of labels called {value}. There are: {known}."
        ),
        ErrorCode.PICTURE_UNREADABLE: translate(
            "texts",
            "This file is no picture, or it is damaged. Choose a PNG or JPEG picture.",
        ),
        ErrorCode.PICTURE_TOO_BIG: translate(
            "texts", "This picture is too large. Make it smaller than {most} and try again."
        ),
    }
