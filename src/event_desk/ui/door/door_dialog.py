"""Questions at the door: a person must decide, and the next badge scanned is the answer "no"."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from event_desk.ui.widgets.scan_box import ScanBox


class DoorDialog(QDialog):
    scanned = Signal(str)
    """A badge was scanned instead: the dialog is gone, nothing was done."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def field(self, text: str = "") -> ScanBox:
        """A line to type into that knows a badge's code; Enter there accepts the dialog."""
        made = ScanBox(self, bare=True)
        made.setText(text)
        made.scanned.connect(self._on_scanned)
        made.entered.connect(self._on_enter)
        made.entered_nothing.connect(self._on_enter)
        return made

    def may_accept(self) -> bool:
        """Whether what is filled in is enough."""
        return True

    def _on_enter(self) -> None:
        if self.may_accept():
            self.accept()

    def _on_scanned(self, code: str) -> None:
        self.reject()
        self.scanned.emit(code)
