"""What F1 tells of an event as a whole: its figures, its beginning, its desks, and every key."""

from PySide6.QtCore import QCoreApplication

from event_desk.ui.help.topic import Topic

translate = QCoreApplication.translate


def dashboard() -> Topic:
    return Topic(
        "dashboard",
        translate("pages", "Dashboard"),
        translate(
            "help",
            "How many have come, how fast, from where, and who is awaited. It counts people, "
            "not scans.",
        ),
        (),
        (
            (
                translate("help", "Figures for a funder"),
                translate(
                    "help",
                    "Reports are on the page of lists: attendance by day, session and "
                    "organisation, as Excel or PDF.",
                ),
            ),
            (
                translate("help", "A figure looks wrong"),
                translate(
                    "help",
                    "Times are those of the event's time zone, and a test badge or a scan that "
                    "was taken back is not counted.",
                ),
            ),
        ),
    )


def start() -> Topic:
    return Topic(
        "start",
        translate("help", "Beginning"),
        translate(
            "help",
            "All about one event is in one file on this computer. Make a new one, open the one "
            "you were sent, or look around in the sample.",
        ),
        (("F1", translate("help", "Tells about whatever page you are on")),),
        (
            (
                translate("help", "A new event"),
                translate(
                    "help",
                    "Give it a name, its days, its time zone and languages. Then import a list: "
                    "the check-in page shows what is still to do.",
                ),
            ),
            (
                translate("help", "Several laptops"),
                translate(
                    "help",
                    "The first one shares its event: in the desk's menu at the bottom. On the "
                    "others, choose “Join an event…” here and scan the code.",
                ),
            ),
        ),
    )


def sharing() -> Topic:
    return Topic(
        "sharing",
        translate("help", "Several desks"),
        translate(
            "help",
            "Laptops on one network check people in together. Each decides at once from its own "
            "copy, and goes on alone when the network fails.",
        ),
        (),
        (
            (
                translate("help", "Sharing and joining"),
                translate(
                    "help",
                    "“Other desks” at the bottom shares the event and shows a code for each kind "
                    "of desk. A door gets no telephone numbers and e-mails.",
                ),
            ),
            (
                translate("help", "The network is gone"),
                translate(
                    "help",
                    "Go on scanning. What was done meanwhile comes together afterwards, and who "
                    "was let in twice is listed until somebody has looked at it.",
                ),
            ),
            (
                translate("help", "The first laptop is lost"),
                translate(
                    "help",
                    "In the list of desks, an organiser's laptop goes on from its own copy. The "
                    "others join it once with the new code.",
                ),
            ),
            (
                translate("help", "A room without any network"),
                translate(
                    "help",
                    "“Exchange by stick” in the list of desks writes what is known here into an "
                    "encrypted file, and reads what the others wrote.",
                ),
            ),
        ),
    )


def everywhere() -> Topic:
    return Topic(
        "everywhere",
        translate("help", "Keys on every page"),
        translate("help", "Function keys work under every keyboard layout, Arabic ones, too."),
        (
            ("F2 – F7 · F10", translate("help", "The pages, as their buttons on the rail say")),
            ("F11", translate("help", "The greeting screen for guests")),
            ("F12", translate("help", "Locks this desk; nobody's name is seen")),
            ("Ctrl+,", translate("help", "All settings, with a search")),
        ),
        (
            (
                translate("help", "Language, colours, size of the text"),
                translate("help", "At the bottom of the window. They change at once."),
            ),
        ),
    )
