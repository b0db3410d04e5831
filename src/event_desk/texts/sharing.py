"""Sentences about several desks that share an event."""

from event_desk.errors import ErrorCode
from event_desk.folding import isolate
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
        ErrorCode.JOIN_CODE_SLIP: translate(
            "texts",
            "The code has a slip: a letter is wrong or missing. Type it again as it stands on the "
            "first laptop.",
        ),
        ErrorCode.JOIN_KIND: translate(
            "texts",
            "This code is for another kind of desk than this laptop is. Ask for a code of its "
            "kind, or join as a new desk.",
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
        ErrorCode.SERVER_HAS_MORE: translate(
            "texts",
            "The server has something that isn’t in this file, so it stays. Open the event here, "
            "and try again when nothing waits.",
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
        ErrorCode.UNKNOWN_DESK: translate(
            "texts", "No desk of this event is called {value}. Look at the list of desks."
        ),
        ErrorCode.UNKNOWN_MATTER: translate(
            "texts", "Nothing open has the number {value}. Look at the list again."
        ),
    }


def server_moved(address: str) -> str:
    return translate(
        "texts",
        "Another program took the port of this event’s server: it is at {address} now. At each "
        "other desk, choose “Join with another code…” and type that address and the code that "
        "“Add a laptop…” shows here.",
    ).format(address=isolate(address))


def server_errors() -> dict[ErrorCode, str]:
    return {
        ErrorCode.SERVER_MISSING: translate(
            "texts",
            "PostgreSQL isn’t installed on this laptop. Install it, or share from a laptop that "
            "has it.",
        ),
        ErrorCode.SERVER_STOPPED: translate(
            "texts",
            "The server of this event doesn’t start ({reason}). Restart this laptop and try "
            "again, or let another organiser’s laptop take over.",
        ),
        ErrorCode.SERVER_OUTDATED: translate(
            "texts",
            "The server of this event was made with PostgreSQL {value}, which is gone from this "
            "laptop. Install it again, or let another organiser’s laptop take over.",
        ),
        ErrorCode.SERVER_OLD: translate(
            "texts", "PostgreSQL {value} is too old. Use version 13 or a newer one."
        ),
        ErrorCode.SERVER_PORT_TAKEN: translate(
            "texts",
            "Another program on this laptop uses the port {value}, and no other one is free. Close "
            "programs that you don’t need and try again.",
        ),
        ErrorCode.SERVER_FULL: translate(
            "texts",
            "The disk of the server at {value} is full. Make room there; until then every desk "
            "keeps what it writes and goes on.",
        ),
        ErrorCode.SERVER_AWAY: translate(
            "texts",
            "{value} doesn’t answer. See that both laptops are on the same network and the first "
            "one is awake with the event open.",
        ),
        ErrorCode.SERVER_REFUSED: translate(
            "texts",
            "The server at {value} doesn’t let this desk in. Rejoin with the code that the first "
            "laptop shows now.",
        ),
        ErrorCode.SERVER_STRANGE: translate(
            "texts",
            "What answers at {value} isn’t the server of this event; nothing was sent to it. "
            "Compare the address with the first laptop, and use the venue’s own network. If the "
            "first laptop shows another address now, join with the code that stands there.",
        ),
        ErrorCode.SERVER_UNSAFE: translate(
            "texts",
            "The server at {value} has no encrypted connection with SCRAM passwords. Ask whoever "
            "looks after it to turn on both.",
        ),
        ErrorCode.SERVER_BARRED: translate(
            "texts",
            "The server doesn’t allow this to this desk. Do it on an organiser’s laptop, or with "
            "a login that may create roles and schemas.",
        ),
        ErrorCode.SENT_AWAY: translate(
            "texts",
            "An organiser sent this desk away from the others. What is on this laptop stays, and "
            "what is done here now stays only here. Ask an organiser for a new code and join with "
            "it: then all of it is passed on.",
        ),
        ErrorCode.SERVER_NOT_OURS: translate(
            "texts", "There is no shared event at this address. Share it on the first laptop again."
        ),
        ErrorCode.SERVER_NEWER: translate(
            "texts",
            "The event is shared by a newer version of Event Desk. Install that version here, too.",
        ),
    }
