"""Where the server is and the code that opens it: scanned from the other laptop, or typed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.texts import error_sentence
from event_desk.ui import tasks, theme
from event_desk.ui.sharing import calls
from event_desk.ui.widgets.controls import card, label
from event_desk.ui.widgets.scan_box import UNENDED_AFTER_MS, ScanBox

if TYPE_CHECKING:
    from event_desk.sharing.invitations import Invitation

SHORTEST = 20
"""From so many characters on it may be a scan that nothing ends."""


class InvitationForm(QWidget):
    """`invitation` is what stands there now, or None."""

    changed = Signal()
    """Something was typed: what was said of it before is over."""
    scanned = Signal()
    """A code for joining came in whole."""
    misread = Signal()
    refused = Signal(str)
    """A sentence about what was typed: this can't be a code."""
    entered = Signal()
    """Enter in the empty field of the scanner."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__()
        self.invitation: Invitation | None = None
        self.address = QLineEdit()
        self.code = QLineEdit()
        self.scan = ScanBox(bare=True)
        self.scan.setAccessibleName(self.tr("The code of the other laptop"))
        self.scan.show_hints(self.tr("Scan the code on the other laptop's screen"), self.tr("Scan"))
        self.scan.entered.connect(self._on_scanned)
        self.scan.scanned.connect(self._on_scanned)
        self.scan.entered_nothing.connect(self.entered)
        self.scan.textChanged.connect(self._on_scanning)
        self._unended = QTimer(self)
        self._unended.setSingleShot(True)
        self._unended.setInterval(UNENDED_AFTER_MS)
        self._unended.timeout.connect(self._on_unended)
        self.address.setAccessibleName(self.tr("Address"))
        self.address.setPlaceholderText("192.168.1.20:54321")
        self.code.setAccessibleName(self.tr("Code"))
        self.code.setPlaceholderText("···· ···· ····")
        for field in (self.address, self.code):
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            field.textChanged.connect(self._on_typed)
        self._lay_out()
        # Loaded while the person looks for the code.
        tasks.run(
            owner, "", lambda _progress: calls.read_invitation(""), then=_nothing,
            quiet=True, aside=True,
        )  # fmt: skip

    def _lay_out(self) -> None:
        inside = card()
        typed = QVBoxLayout(inside)
        typed.setContentsMargins(*(theme.px(16),) * 4)
        typed.setSpacing(theme.px(8))
        typed.addWidget(label("muted", self.tr("Or type what stands there")))
        typed.addWidget(label(text=self.tr("Address")))
        typed.addWidget(self.address)
        typed.addWidget(label(text=self.tr("Code")))
        typed.addWidget(self.code)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(
            label(
                text=self.tr(
                    "On the laptop that has the event: “Share this event”, or “Add a laptop…” in "
                    "the list of desks. Both laptops must be on the same network."
                ),
                wrap=True,
            )
        )
        layout.addWidget(self.scan)
        layout.addWidget(inside)
        layout.addStretch()

    def _on_scanning(self, text: str) -> None:
        """A scanner may end with Tab or nothing; then the code counts after a moment."""
        self.changed.emit()
        if len(text) >= SHORTEST:
            self._unended.start()
        else:
            self._unended.stop()

    def _on_unended(self) -> None:
        if self._read_scan() is not None:
            self._on_scanned()

    def _read_scan(self) -> "Invitation | None":
        found = map(calls.read_invitation, self.scan.readings())
        return next((one for one in found if one is not None), None)

    def _on_scanned(self, _text: str = "") -> None:
        found = self._read_scan()
        self.scan.clear()
        if found is None:
            self.misread.emit()
            return
        self.invitation = found
        self.scanned.emit()

    def _on_typed(self) -> None:
        self.invitation = calls.read_invitation(self.address.text(), self.code.text())
        self.changed.emit()
        if calls.slipped(self.address.text(), self.code.text()):
            self.refused.emit(error_sentence(EventDeskError(ErrorCode.JOIN_CODE_SLIP)))


def _nothing(_found: object) -> None:
    pass
