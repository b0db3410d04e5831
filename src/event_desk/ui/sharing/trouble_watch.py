"""A line above the page while the other desks let this one in no longer: a person has to act."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Slot

from event_desk.sharing.values import LinkState, Status
from event_desk.texts.sharing import server_moved
from event_desk.ui.palette import State
from event_desk.ui.sharing import shown
from event_desk.ui.sharing.link import Link
from event_desk.ui.widgets.notices import Notice, Notices

NAME, MOVED = "sharing", "server moved"
translate = QCoreApplication.translate


class TroubleWatch(QObject):
    """A network that is away isn't told here: that is over by itself, and in the status bar."""

    def __init__(self, link: Link, notices: Notices, look: Callable[[], object]) -> None:
        super().__init__(notices)
        self._notices, self._look = notices, look
        self._told = ""
        link.status_changed.connect(self._on_status)
        link.server_moved.connect(self._on_moved)
        self._on_status(link.status)

    @Slot(object)
    def _on_status(self, status: Status) -> None:
        """Once for each trouble: hidden, it stays so until there is another one."""
        refused = status.link is LinkState.REFUSED and status.trouble is not None
        code = status.trouble.code.value if refused and status.trouble else ""
        if status.link in (LinkState.CONNECTING, LinkState.AWAY):
            return  # on the way to the next answer
        if code == self._told:
            return
        self._told = code
        if not code:
            self._notices.drop(NAME)
            return
        self._notices.tell(
            Notice(
                NAME,
                State.STOP,
                lambda: shown.trouble_words(status),
                lambda: translate("sharing", "Other desks…"),
                self._on_look,
            )
        )

    @Slot(str)
    def _on_moved(self, address: str) -> None:
        self._notices.tell(
            Notice(
                MOVED,
                State.NOTE,
                lambda: server_moved(address),
                lambda: translate("sharing", "Other desks…"),
                self._on_look,
            )
        )

    def _on_look(self) -> None:
        self._look()
