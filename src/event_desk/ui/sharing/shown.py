"""What is said of the other desks: from a status and the time to a shape and words.

Pure functions, so that the status bar, the overview and the tests count on without a network.
"""

import sys
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from event_desk import texts
from event_desk.folding import isolate
from event_desk.sharing.values import DeskSeen, LinkState, Status
from event_desk.texts import tr
from event_desk.ui import i18n
from event_desk.ui.palette import State

translate = QCoreApplication.translate
KINDS = ("door", "help_desk", "organiser")
HERE = timedelta(seconds=15)
"""A desk says every five seconds that it is there; three of them missed, and it is away."""
CLOCK_OFF_MS = 2_000


@dataclass(frozen=True, slots=True)
class Shown:
    state: State
    text: str
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Pace:
    """Arrivals a minute at one desk, and when it last scanned."""

    per_minute: float
    last: datetime | None = None


def by_server(now: datetime, status: Status) -> datetime:
    """What the server's clock shows: desks are seen by that one, the server itself by ours."""
    offset = next((desk.clock_offset for desk in status.desks if desk.is_this), 0)
    return now + timedelta(milliseconds=offset)


def ago(then: datetime, now: datetime) -> str:
    """`2 s ago`, `3 min ago`: in the smallest unit that is of use, and short."""
    seconds = max(round((now - then).total_seconds()), 0)
    if seconds < 60:
        words = translate("sharing", "%1 s ago").replace("%1", i18n.number(seconds))
        return isolate(words)
    minutes = seconds // 60
    if minutes < 60:
        return isolate(translate("sharing", "%1 min ago").replace("%1", i18n.number(minutes)))
    hours = minutes // 60
    if hours < 48:
        return isolate(translate("sharing", "%1 h ago").replace("%1", i18n.number(hours)))
    days = hours // 24
    return isolate(i18n.digits(tr("%n day(s) ago", "", days)))


def kind_name(kind: str) -> str:
    return {
        "door": translate("sharing", "Door"),
        "help_desk": translate("sharing", "Help desk"),
        "organiser": translate("sharing", "Organiser"),
    }.get(kind, kind)


def kind_sees(kind: str) -> str:
    """One sentence about what a laptop of that kind holds."""
    return {
        "door": translate(
            "sharing",
            "Scans and prints. Names, organisations, badges, who is under 18, whom a child leaves "
            "with and the note for the desk are there; telephone numbers, e-mails and needs are "
            "not.",
        ),
        "help_desk": translate(
            "sharing",
            "Also adds and changes people. Telephone numbers and e-mails are there; needs and "
            "notes about health are not.",
        ),
        "organiser": translate(
            "sharing", "Everything is there, and it can go on if the first laptop is lost."
        ),
    }[kind]


def in_bar(status: Status, now: datetime, *, left: bool = False) -> Shown:
    """The words in the status bar."""
    if left:
        return Shown(State.ASK, translate("sharing", "Left the other desks"), _waiting_tip(status))
    match status.link:
        case LinkState.CONNECTED:
            return Shown(State.OK, _connected(status, now), _waiting_tip(status))
        case LinkState.CONNECTING:
            return Shown(State.ASK, translate("sharing", "Connecting…"), _waiting_tip(status))
        case LinkState.REFUSED:
            words = translate("sharing", "Not connected: look here")
            return Shown(State.STOP, words, trouble_words(status))
        case LinkState.AWAY:
            words = translate("sharing", "Not connected")
            return Shown(State.ALREADY, _with_waiting(words, status), trouble_words(status))
        case LinkState.OFF:
            return Shown(State.ASK, translate("sharing", "Only this desk"))


def _connected(status: Status, now: datetime) -> str:
    count = sum(desk.left_at is None for desk in status.desks)
    words = tr("%n desk(s)", "", count)
    if status.waiting:
        return _with_waiting(words, status)
    if status.seen_at is None:
        return words
    seen = translate("sharing", "seen %1").replace("%1", ago(status.seen_at, now))
    return f"{words} · {seen}"


def _with_waiting(words: str, status: Status) -> str:
    waiting = status.waiting
    if not waiting:
        return words
    more = tr("%n waiting", "", waiting)
    return f"{words} · {more}"


def _waiting_tip(status: Status) -> str:
    if not status.waiting:
        return translate("sharing", "All that was done here is passed on.")
    return not_sent(status.waiting)


def not_sent(waiting: int) -> str:
    return tr("%n change(s) made here wait to be passed on.", "", waiting)


def trouble_words(status: Status) -> str:
    """Why it isn't connected, and that the desk goes on."""
    if status.trouble is not None:
        return texts.error_sentence(status.trouble)
    if status.link is LinkState.AWAY:
        return translate(
            "sharing",
            "The other desks can't be reached. Scanning goes on here; all of it is sent as soon "
            "as the network is back.",
        )
    return ""


def heading(status: Status, now: datetime, *, left: bool = False) -> Shown:
    """The first line of the overview: how this desk stands to the others, in a whole sentence."""
    if left:
        return Shown(
            State.ASK,
            translate("sharing", "This desk has left. What was done since is only here."),
        )
    match status.link:
        case LinkState.CONNECTED:
            words = translate("sharing", "Connected.")
        case LinkState.CONNECTING:
            words = translate("sharing", "Connecting to the other desks…")
        case LinkState.OFF:
            words = translate("sharing", "This event is only on this desk.")
        case LinkState.AWAY | LinkState.REFUSED:
            words = trouble_words(status) or translate("sharing", "Not connected")
            if status.seen_at is not None:
                seen = translate("sharing", "Last connected %1.")
                words = f"{words} {seen.replace('%1', ago(status.seen_at, now))}"
    if status.link is not LinkState.OFF:
        words = f"{words} {_waiting_tip(status)}"
    return Shown(in_bar(status, now).state, words)


def desk_shown(desk: DeskSeen, status: Status, now: datetime) -> Shown:
    """How one desk of the overview is; of others it counts when the server last heard of them.

    `now` is this laptop's, like everywhere.
    """
    if desk.left_at is not None:
        return Shown(State.ASK, translate("sharing", "has left"))
    if desk.is_this:
        state = in_bar(status, now).state
        return Shown(state, translate("sharing", "this desk"))
    if desk.seen_at is None:
        return Shown(State.ASK, translate("sharing", "not seen yet"))
    seen = ago(desk.seen_at, by_server(now, status))
    if is_here(desk, status, now):
        return Shown(State.OK, translate("sharing", "seen %1").replace("%1", seen))
    words = translate("sharing", "last seen %1").replace("%1", seen)
    return Shown(State.ALREADY, words)


def is_here(desk: DeskSeen, status: Status, now: datetime) -> bool:
    """Whether the server heard of it just now."""
    if desk.left_at is not None or desk.seen_at is None:
        return False
    return by_server(now, status) - desk.seen_at <= HERE


def clock_shown(desk: DeskSeen) -> Shown:
    """Whether a laptop's clock shows what the server's shows; it is put right by itself."""
    if abs(desk.clock_offset) < CLOCK_OFF_MS:
        return Shown(State.OK, "")
    slow, fast = translate("sharing", "clock %1 slow"), translate("sharing", "clock %1 fast")
    words = slow if desk.clock_offset > 0 else fast
    words = words.replace("%1", _span(abs(desk.clock_offset)))
    return Shown(State.ALREADY, words)


def _span(milliseconds: int) -> str:
    seconds = milliseconds // 1000
    if seconds < 120:
        return isolate(translate("sharing", "%1 s").replace("%1", i18n.number(seconds)))
    minutes = seconds // 60
    if minutes < 120:
        return isolate(translate("sharing", "%1 min").replace("%1", i18n.number(minutes)))
    return isolate(translate("sharing", "%1 h").replace("%1", i18n.number(minutes // 60)))


def waiting_words(desk: DeskSeen) -> str:
    """Nothing where all was sent, or where nobody knows."""
    waiting = desk.waiting or 0
    return tr("%n waiting", "", waiting) if waiting else ""


def what_to_install(platform: str = sys.platform) -> str:
    """One sentence for a first laptop without PostgreSQL."""
    if platform == "win32":
        return translate(
            "sharing",
            "One thing is missing on this laptop: PostgreSQL, which is free. Download the Windows "
            "installer from %1, press Next until it is done, then come back here.",
        ).replace("%1", isolate("postgresql.org/download"))
    if platform == "darwin":
        return (
            translate(
                "sharing",
                "One thing is missing on this laptop: PostgreSQL, which is free. Download %1 from "
                "%2, drag it to the applications, then come back here.",
            )
            .replace("%1", isolate("Postgres.app"))
            .replace("%2", isolate("postgresapp.com"))
        )
    return (
        translate(
            "sharing",
            "One thing is missing on this laptop: PostgreSQL, which is free. Install the package "
            "%1 (on Debian and Ubuntu: %2), then come back here.",
        )
        .replace("%1", isolate("postgresql"))
        .replace("%2", isolate("sudo apt install postgresql"))
    )
