"""What is done about sharing from the window: each step asks first, and says what it means."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from event_desk import clock
from event_desk.folding import isolate
from event_desk.roles import Right
from event_desk.sharing.values import DeskSeen, Offer
from event_desk.ui import errors, tasks
from event_desk.ui.context import Context
from event_desk.ui.file.sentence_dialog import SentenceDialog
from event_desk.ui.palette import State
from event_desk.ui.sharing import calls, shown
from event_desk.ui.sharing.link import Link

if TYPE_CHECKING:  # the dialogs are loaded when they are wanted: the window is there first
    from event_desk.ui.sharing.desks_dialog import DesksDialog
    from event_desk.ui.sharing.rejoin_dialog import RejoinDialog
    from event_desk.ui.sharing.share_dialog import ShareDialog
    from event_desk.ui.sharing.stick_dialog import StickDialog


class DesksFlow(QObject):
    name_changed = Signal()
    """Sharing gave this desk a name of its own."""

    def __init__(self, window: QMainWindow, context: Context, link: Link) -> None:
        super().__init__(window)
        self._window, self._context, self.link = window, context, link

    def share(self) -> "ShareDialog | None":
        """Share the event, or show again what other laptops need to join it."""
        from event_desk.ui.sharing.share_dialog import ShareDialog

        if not self._context.may(Right.SETTINGS):
            return None
        dialog = ShareDialog(self._window, self._context, self.link)
        dialog.finished.connect(self._on_closed)
        dialog.open()
        return dialog

    def show_desks(self) -> "DesksDialog":
        from event_desk.ui.sharing.desks_dialog import DesksDialog

        dialog = DesksDialog(self._window, self._context, self.link)
        dialog.share_wanted.connect(self.share)
        dialog.stick_wanted.connect(self.exchange)
        dialog.leave_wanted.connect(self.ask_leave)
        dialog.rejoin_wanted.connect(self.rejoin)
        dialog.code_wanted.connect(self.ask_code)
        dialog.again_wanted.connect(self.try_again)
        dialog.take_over_wanted.connect(self.ask_take_over)
        dialog.away_wanted.connect(self.ask_send_away)
        dialog.matters_wanted.connect(self.show_matters)
        dialog.open()
        return dialog

    def exchange(self) -> "StickDialog":
        from event_desk.ui.sharing.stick_dialog import StickDialog

        dialog = StickDialog(self._window, self._context)
        dialog.open()
        return dialog

    def show_matters(self) -> None:
        from event_desk.ui.sharing.matters_dialog import MattersDialog

        MattersDialog(self._window, self._context).open()

    def ask_leave(self) -> SentenceDialog:
        words = self.tr(
            "The event stays on this laptop as it is now. What is done here afterwards doesn't "
            "reach the other desks, until this desk comes back."
        )
        waiting = self.link.status.waiting
        if waiting:
            words = f"{shown.not_sent(waiting)} {words}"
        if self.link.has_server:
            words = f"{self._server_words()} {words}"
        return SentenceDialog.ask(
            self._window, self.tr("Leave the other desks?"), words,
            [(self.tr("Leave"), self.leave)], cautious=True,
        )  # fmt: skip

    def leave(self) -> None:
        db = self._context.db
        tasks.run(
            self._window, self.tr("Leaving"), lambda _progress: calls.leave(db),
            then=lambda _nothing: self.link.again(self._window),
        )  # fmt: skip

    def rejoin(self) -> None:
        db = self._context.db
        tasks.run(
            self._window, self.tr("Coming back"), lambda progress: calls.rejoin(db, progress),
            then=lambda _nothing: self.link.again(self._window),
        )  # fmt: skip

    def try_again(self) -> None:
        self.link.again(self._window)

    def ask_code(self) -> "RejoinDialog":
        """The server is at another laptop now; whoever has its code may lead this desk there."""
        from event_desk.ui.sharing.rejoin_dialog import RejoinDialog

        db = self._context.db
        dialog = RejoinDialog(
            self._window,
            lambda invitation, progress: calls.rejoin(db, progress, invitation),
            lambda: self.link.again(self._window),
        )
        dialog.open()
        return dialog

    def ask_take_over(self) -> SentenceDialog:
        words = self.tr(
            "This laptop starts a server of its own, from all that it knows. The other desks then "
            "join it once with a new code; they keep what they have done, and nothing is counted "
            "twice. What only the lost laptop knew comes back if it is found. Do this at one desk "
            "only, and only when the other laptop doesn't come back soon."
        )
        return SentenceDialog.ask(
            self._window, self.tr("Go on from this laptop?"), words,
            [(self.tr("Go on from here"), self.take_over)], cautious=True,
        )  # fmt: skip

    def take_over(self) -> None:
        db = self._context.db
        self.link.end()

        def failed(error: Exception) -> None:
            self.link.begin(self._window)
            errors.show(self._window, error)

        tasks.run(
            self._window, self.tr("Starting a server here"),
            lambda progress: calls.take_over(db, progress),
            then=self._on_taken_over, on_error=failed,
        )  # fmt: skip

    def _on_taken_over(self, offer: Offer) -> None:
        self.link.again(self._window)
        dialog = self.share()
        if dialog is not None:
            dialog.show_offer(offer)

    def ask_send_away(self, desk: DeskSeen) -> SentenceDialog:
        words = self.tr(
            "The laptop of %1 can then neither read nor write what the desks share; what it has "
            "already stays on it. The code for its kind of desk is made new, and whoever joins "
            "from now on needs the new one. If the laptop is found, it can join again with that."
        ).replace("%1", isolate(desk.name))
        title = self.tr("Send %1 away?").replace("%1", isolate(desk.name))
        return SentenceDialog.ask(
            self._window, title, words,
            [(self.tr("Send away"), partial(self.send_away, desk))], cautious=True,
        )  # fmt: skip

    def send_away(self, desk: DeskSeen) -> None:
        db = self._context.db
        tasks.run(
            self._window, self.tr("Sending away"),
            lambda _progress: calls.send_away(db, desk.origin),
            then=lambda _nothing: self.link.nudge(),
        )  # fmt: skip

    def asks_before_closing(self, then: Callable[[], None]) -> bool:
        """Whether it has to be said first what closing means to others: then `then` comes later."""
        if not (self.link.has_server and self._others_here()):
            return False
        SentenceDialog.ask(
            self._window, self.tr("Close while other desks are at work?"), self._server_words(),
            [(self.tr("Close"), then)], state=State.NOTE, cautious=True,
        )  # fmt: skip
        return True

    def _server_words(self) -> str:
        return self.tr(
            "The server of this event runs on this laptop. The other desks go on by themselves "
            "meanwhile, each from its own copy, and what they do comes together when this event "
            "is open here again."
        )

    def _others_here(self) -> bool:
        status, now = self.link.status, clock.now()
        return any(shown.is_here(desk, status, now) for desk in status.desks if not desk.is_this)

    def _on_closed(self) -> None:
        """Only now: with another name, the window is made anew."""
        mine = self.link.membership
        if mine is not None and mine.name != self._context.desk:
            self.name_changed.emit()
