"""What stands above the pages about the file and the computer: read-only, older, elsewhere, clock.

The clock is looked at when the event opens, twice a minute against one that nobody can set, and
after scans against the days of the event.
"""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from event_desk import clock, laptops
from event_desk.folding import isolate
from event_desk.laptops import ClockDoubt, ClockTrouble
from event_desk.texts import tr
from event_desk.ui import i18n
from event_desk.ui.context import Context
from event_desk.ui.file_dialogs import show_file
from event_desk.ui.theme import State
from event_desk.ui.widgets.notices import Notice, Notices

LOOK_MS = 30_000
CLOCK, READ_ONLY, UPGRADED, ELSEWHERE = "clock", "read_only", "upgraded", "elsewhere"
translate = QCoreApplication.translate


class FileWatch(QObject):
    copy_wanted = Signal()
    """A read-only event: somebody wants to work on a copy of it."""

    def __init__(self, context: Context, notices: Notices) -> None:
        super().__init__(notices)
        self._context, self._notices = context, notices
        self._shown, self._passed = clock.now(), clock.running()
        self._scanned = False
        self._first_scan = True
        self._doubted: ClockDoubt | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._tell_of_file()
        self._judge(first=True)
        context.changes.tables_changed.connect(self._on_change)

    def look(self) -> None:
        """Whether the clock was set since the last look."""
        shown, passed = clock.now(), clock.running()
        trouble = laptops.jump(timedelta(seconds=passed - self._passed), shown - self._shown)
        self._shown, self._passed = shown, passed
        if trouble is not None:
            self._tell_clock(trouble)
            return
        if self._scanned:
            self._scanned = False
            self._judge()

    def tell_elsewhere(self) -> None:
        """Another laptop goes on with the event, or no longer."""
        if self._context.elsewhere.since is None:
            self._notices.drop(ELSEWHERE)
            return
        self._notices.tell(
            Notice(
                ELSEWHERE,
                State.ASK,
                self._elsewhere_words,
                lambda: translate("watch", "Go on here after all"),
                self._take_back,
                hides=False,
            )
        )

    def _take_back(self) -> None:
        with self._context.db.write() as session:
            laptops.take_over(session, at=clock.now())
        self._context.elsewhere.since = None
        self.tell_elsewhere()

    def _elsewhere_words(self) -> str:
        since, zone = self._context.elsewhere.since, self._context.event.timezone
        assert since is not None
        when = f"{i18n.day(i18n.local(since, zone).date())} {i18n.time(since, zone)}"
        words = translate("watch", "Handed over to another laptop on %1: scans belong there.")
        return words.replace("%1", isolate(when))

    def _tell_of_file(self) -> None:
        db = self._context.db
        with db.read() as session:
            self._context.elsewhere.since = laptops.handed_over_at(session)
        self.tell_elsewhere()
        if db.read_only:
            self._notices.tell(
                Notice(
                    READ_ONLY,
                    State.ASK,
                    lambda: translate(
                        "watch",
                        "This event can only be looked at here: its folder or stick can't be "
                        "written. Nobody can be checked in.",
                    ),
                    lambda: translate("watch", "Copy it here and open that…"),
                    self.copy_wanted.emit,
                    hides=False,
                )
            )
        before = db.before_upgrade
        if before is not None:
            self._notices.tell(
                Notice(
                    UPGRADED,
                    State.NOTE,
                    lambda: translate(
                        "watch",
                        "This event came from an older version and was brought up to date. "
                        "As it was before, it is kept as %1.",
                    ).replace("%1", isolate(before.name)),
                    lambda: translate("watch", "Show the folder"),
                    partial(show_file, before.parent),
                )
            )
            db.before_upgrade = None  # told once

    def _on_change(self, tables: frozenset[str]) -> None:
        """The first scan at once, later ones with the next look."""
        if "scans" not in tables:
            return
        self._scanned = True
        if self._first_scan:
            self._first_scan = False
            QTimer.singleShot(0, self, self.look)

    def _judge(self, *, first: bool = False) -> None:
        """The event's days count only where somebody scans: a plan may be read a year before."""
        with self._context.db.read() as session:
            trouble = laptops.clock_trouble(session, at=clock.now())
        if trouble is None or trouble.doubt is self._doubted:
            return
        if not first or trouble.doubt is not ClockDoubt.AWAY:
            self._doubted = trouble.doubt
            self._tell_clock(trouble)

    def _tell_clock(self, trouble: ClockTrouble) -> None:
        self._notices.tell(
            Notice(CLOCK, State.ALREADY, partial(clock_sentence, trouble, self._context))
        )


def clock_sentence(trouble: ClockTrouble, context: Context) -> str:
    """What the clock shows, what speaks against it, and what to do."""
    zone = context.event.timezone
    shown = clock.now()
    now = isolate(f"{i18n.day(i18n.local(shown, zone).date())} {i18n.time(shown, zone)}")
    advice = translate("watch", "Compare it with a telephone, and set the computer's clock.")
    match trouble.doubt:
        case ClockDoubt.BEHIND:
            assert trouble.last_scan is not None
            last = trouble.last_scan
            when = f"{i18n.day(i18n.local(last, zone).date())} {i18n.time(last, zone)}"
            words = translate(
                "watch", "The clock shows %1, and the last scan was at %2. Nothing is lost."
            ).replace("%2", isolate(when))
        case ClockDoubt.JUMPED:
            minutes = tr("%n minute(s)", "", round(abs(trouble.by) / timedelta(minutes=1)))
            ahead = trouble.by > timedelta()
            words = (
                translate("watch", "The clock jumped ahead by %2 and shows %1 now.")
                if ahead
                else translate("watch", "The clock jumped back by %2 and shows %1 now.")
            ).replace("%2", minutes)
        case ClockDoubt.AWAY:
            words = translate(
                "watch", "The clock shows %1, more than a month from the days of this event."
            )
    return f"{words.replace('%1', now)} {advice}"
