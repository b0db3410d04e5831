"""The other desks in the status bar: how many, seen when, what waits; a click shows them all."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QToolButton

from event_desk import clock
from event_desk.roles import Right
from event_desk.sharing.values import LinkState, Status
from event_desk.ui import theme
from event_desk.ui.context import Context
from event_desk.ui.sharing import shown
from event_desk.ui.sharing.link import Link
from event_desk.ui.widgets import state_shape

TICK_MS = 1000


class DesksButton(QToolButton):
    """Not there where the event isn't shared and this desk may not share it."""

    desks_wanted = Signal()
    share_wanted = Signal()
    shared_or_left = Signal()

    def __init__(self, context: Context, link: Link) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._context, self._link = context, link
        self._shown: object = None
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self._show)
        self.clicked.connect(self._on_click)
        link.status_changed.connect(self._show)
        link.membership_changed.connect(self._on_membership)
        self._show()

    def is_shared(self) -> bool:
        return self._link.membership is not None

    def is_wanted(self) -> bool:
        may_share = self._context.may(Right.SETTINGS) and not self._context.db.read_only
        return self._link.membership is not None or may_share

    def _on_membership(self) -> None:
        self._show()
        self.shared_or_left.emit()

    def _show(self, _status: Status | None = None) -> None:
        link = self._link
        if link.membership is None:
            self._ticks.stop()
            self._put("", self.tr("Other desks"), self.tr("Share this event with other laptops"))
            return
        if not self._ticks.isActive():
            self._ticks.start()
        left = link.membership.left_at is not None
        status = link.status
        if status.link is LinkState.OFF and not left:
            status = Status(LinkState.CONNECTING, waiting=status.waiting, desks=status.desks)
        said = shown.in_bar(status, clock.now(), left=left)
        self._put(said.state, said.text, said.tip)

    def _put(self, state: str, text: str, tip: str) -> None:
        """Only what is new: each second the same words would have the bar laid out again."""
        if self._shown == (state, text, tip):
            return
        self._shown = (state, text, tip)
        self.setText(text)
        self.setToolTip(tip)
        self.setAccessibleName(text)
        self.setAccessibleDescription(tip)
        self.setIcon(
            state_shape.icon(theme.State(state), 18) if state else theme.icon("users", "muted", 18)
        )
        self.setVisible(self.is_wanted())

    def _on_click(self) -> None:
        if self._link.membership is None:
            self.share_wanted.emit()
        else:
            self.desks_wanted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._shown = None
            self._show()
