"""Sentences about several desks that share an event."""

from event_desk.errors import ErrorCode
from event_desk.texts.catalogue import translate


def sharing_errors() -> dict[ErrorCode, str]:
    return {
        ErrorCode.NOT_SHARED: translate(
            "texts", "This event is only on this laptop. Share it first, or join the others."
        ),
        ErrorCode.ALREADY_SHARED: translate(
            "texts", "This event is shared already. Show the code to whoever wants to join."
        ),
        ErrorCode.DESK_LEFT: translate(
            "texts", "This desk has left the others. Rejoin them to go on together."
        ),
        ErrorCode.JOIN_CODE_WRONG: translate(
            "texts",
            "This code opens nothing there. Read it again on the first laptop: it may be another "
            "one by now.",
        ),
        ErrorCode.ADDRESS_UNREADABLE: translate(
            "texts",
            "{value} is no address with a code. Copy both from the first laptop, the address "
            "like 192.168.1.20:54321.",
        ),
        ErrorCode.NAME_TAKEN: translate(
            "texts", "Another desk is called {name}. Choose another name, like {suggestion}."
        ),
        ErrorCode.ONLY_ORGANISER: translate(
            "texts",
            "Only a laptop of an organiser has all that is needed for this. Do it there.",
        ),
        ErrorCode.NOT_THE_SERVER: translate(
            "texts", "The server of this event isn’t on this laptop. Do it on the one that has it."
        ),
        ErrorCode.OTHER_EVENT_THERE: translate(
            "texts",
            "Another event is shared at this address. Look at the address on the first laptop.",
        ),
        ErrorCode.SERVER_RUNS: translate(
            "texts",
            "The server still runs, at {name}. Stop it there first, or the desks would part.",
        ),
        ErrorCode.NOT_A_STICK: translate(
            "texts",
            "{path} was not written for another desk. Choose a file that ends in .eventexchange.",
        ),
        ErrorCode.STICK_KEY: translate(
            "texts",
            "{path} does not open here: it is of another event, or needs another code.",
        ),
        ErrorCode.STICK_GAP: translate(
            "texts",
            "{path} begins later than what is known here. Write the file anew at the other desk, "
            "or read the one before it first.",
        ),
        ErrorCode.STICK_OTHER_EVENT: translate(
            "texts", "{path} is of another event. Open that event to read it."
        ),
        ErrorCode.UNKNOWN_MATTER: translate(
            "texts", "Nothing open has the number {value}. Look at the list again."
        ),
    }
