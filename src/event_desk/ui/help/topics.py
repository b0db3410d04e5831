"""What F1 tells, as data: for each page what it is for, its keys, how the usual things are done.

At most twelve sentences a page, so that they are read, and kept true in four languages. A dialog is
told about with the page that opens it.
"""

from PySide6.QtCore import QCoreApplication

from event_desk.ui.help import topics_of_desks
from event_desk.ui.help.topic import Topic

translate = QCoreApplication.translate


def topics() -> tuple[Topic, ...]:
    """In the language of the window, in the order of the rail."""
    return (
        _checkin(),
        _people(),
        _badges(),
        _programme(),
        _interpreters(),
        _lists(),
        topics_of_desks.dashboard(),
        topics_of_desks.start(),
        topics_of_desks.sharing(),
        topics_of_desks.everywhere(),
    )


def _checkin() -> Topic:
    return Topic(
        "checkin",
        translate("pages", "Check-in"),
        translate(
            "help",
            "Guests come in here. Scan a badge, or type two letters of a name in either script: "
            "the field is always ready, wherever you clicked.",
        ),
        (
            ("Enter", translate("help", "Checks in the one who was found, or answers a refusal")),
            ("F4", translate("help", "Adds somebody who is on no list")),
            ("F8", translate("help", "Takes the last scan back; its button says whose")),
            ("F9", translate("help", "Prints a badge, a further one with a new code")),
        ),
        (
            (
                translate("help", "Somebody is refused"),
                translate(
                    "help",
                    "The line below the colour says why, the buttons what can be done. Enter in "
                    "the empty field presses the first of them.",
                ),
            ),
            (
                translate("help", "Scanning at a room, a session or for receivers"),
                translate(
                    "help",
                    "Choose the gate beside the field. Being in at the entrance and being in at "
                    "a session are two things. For a way out, choose “out”.",
                ),
            ),
            (
                translate("help", "The scanner does nothing, or types nonsense"),
                translate(
                    "help",
                    "Open the desk's menu at the bottom and choose “Test my scanner”: it says "
                    "what arrives and what to change.",
                ),
            ),
        ),
    )


def _people() -> Topic:
    return Topic(
        "people",
        translate("pages", "People"),
        translate(
            "help",
            "Everybody at the event, in both scripts: found, corrected, added, and what happened "
            "to each of them.",
        ),
        (
            ("Enter", translate("help", "Opens the chosen person")),
            ("F8", translate("help", "Takes back what was done last, by name")),
            ("Esc", translate("help", "Leaves the person without saving")),
        ),
        (
            (
                translate("help", "The same for several people"),
                translate(
                    "help",
                    "Choose them with Ctrl or Shift: category, note, cancel, check in and print "
                    "are then for all of them.",
                ),
            ),
            (
                translate("help", "One person stands here twice"),
                translate(
                    "help",
                    "“Possible duplicates” above the list compares both, field by field. Merging "
                    "can be taken back, later, too.",
                ),
            ),
            (
                translate("help", "Receivers, and lists on paper"),
                translate(
                    "help",
                    "They are views of this page: who has which receiver, and lists to tick when "
                    "nothing works, with the times entered afterwards.",
                ),
            ),
        ),
    )


def _badges() -> Topic:
    return Topic(
        "badges",
        translate("pages", "Badges"),
        translate(
            "help",
            "What badges look like, who gets which, and printing many of them. What you see is "
            "what prints.",
        ),
        (
            ("Ctrl+Z", translate("help", "In the editor: takes the last change back")),
            ("F8", translate("help", "Brings a removed design back")),
            ("Esc", translate("help", "Lets go of the chosen field")),
        ),
        (
            (
                translate("help", "Printing the badges that were never printed"),
                translate(
                    "help",
                    "Choose who, the order and the printer or sheet, then print. A second run "
                    "prints the same codes.",
                ),
            ),
            (
                translate("help", "Another design for a category"),
                translate(
                    "help",
                    "“Categories…” says who gets which design, or no badge. Start from one of the "
                    "presets and change it with “Edit…”.",
                ),
            ),
            (
                translate("help", "The print is off its place"),
                translate(
                    "help",
                    "Open “Printer and queue” and move it by half a millimetre, then print a test "
                    "badge. Each printer remembers its own.",
                ),
            ),
        ),
    )


def _programme() -> Topic:
    return Topic(
        "programme",
        translate("pages", "Programme"),
        translate(
            "help",
            "Sessions in their rooms, day by day, and what is wrong with them. The table shows "
            "the same as the grid, for keys and for screen readers.",
        ),
        (
            ("Enter", translate("help", "Opens the chosen session")),
            ("F8", translate("help", "Takes the last step back, a whole plan, too")),
            ("Esc", translate("help", "Puts back what is being carried")),
        ),
        (
            (
                translate("help", "Moving a session"),
                translate(
                    "help",
                    "Drag it, or carry it with the arrow keys: time, room and what would break "
                    "are shown before you let go.",
                ),
            ),
            (
                translate("help", "Problems"),
                translate(
                    "help",
                    "The list below the grid says what is wrong, the worst first. “Fix…” offers "
                    "what closes it, each one tried before.",
                ),
            ),
            (
                translate("help", "Planning all rooms at once"),
                translate(
                    "help",
                    "“Plan automatically…” gives every session a room and every language its "
                    "interpreters. You see the difference before it counts.",
                ),
            ),
        ),
    )


def _interpreters() -> Topic:
    return Topic(
        "interpreters",
        translate("pages", "Interpreters"),
        translate(
            "help",
            "Who interprets what and when: booths, people, coverage, hours and gaps are views of "
            "one plan.",
        ),
        (
            ("Enter", translate("help", "Opens the menu of a booth with all who could take it")),
            ("PgUp · PgDown", translate("help", "The day before, the day after")),
            ("F8", translate("help", "Takes the last change back, with its name")),
        ),
        (
            (
                translate("help", "Closing a gap"),
                translate(
                    "help",
                    "The view “Gaps” says why each is open and what would help; “Apply” does it.",
                ),
            ),
            (
                translate("help", "Somebody is ill, a session moves"),
                translate(
                    "help",
                    "“Something changed…” plans anew with as few changes as possible, and shows "
                    "them before they count.",
                ),
            ),
            (
                translate("help", "What is allowed at this event"),
                translate(
                    "help",
                    "“More”, then “Rules”: a profile, its numbers, and how much each rule matters.",
                ),
            ),
        ),
    )


def _lists() -> Topic:
    return Topic(
        "exchange",
        translate("pages", "Lists"),
        translate(
            "help",
            "Lists of people, programme and rooms come in here, from any spreadsheet, and lists "
            "and reports go out.",
        ),
        (
            ("Ctrl+O", translate("help", "Chooses a list; dropping files on the page does, too")),
            ("Ctrl+Enter", translate("help", "Imports what is shown")),
            ("Ctrl+Z", translate("help", "Takes the last import back as a whole")),
        ),
        (
            (
                translate("help", "A column was not recognised"),
                translate(
                    "help",
                    "In “Columns”, press Enter on it and choose our field. It is remembered for "
                    "the next list with the same headings.",
                ),
            ),
            (
                translate("help", "Sending the problems back"),
                translate(
                    "help",
                    "“Save the problems in a copy of the list” colours the cells and says at each "
                    "what is wrong.",
                ),
            ),
            (
                translate("help", "An empty list to send out"),
                translate(
                    "help",
                    "The template is among the exports. It comes back recognised, in any of the "
                    "four languages.",
                ),
            ),
        ),
    )
