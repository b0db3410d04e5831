"""What is typed at the door is looked up meanwhile, and a scan that comes as keys is not."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit

from event_desk import checkin, search
from event_desk.ui.context import Context
from event_desk.ui.door import readings
from event_desk.ui.widgets.found_list import FoundList
from event_desk.ui.widgets.scan_keys import is_name

SEARCH_AFTER_MS = 80  # longer than between two keys of a scanner


class LookingUp(QTimer):
    """Fills the list of those found; `filled` when it is to be seen."""

    filled = Signal()

    def __init__(
        self, context: Context, box: QLineEdit, found: FoundList, gate: Callable[[], str]
    ) -> None:
        super().__init__(box, singleShot=True)
        self._context, self._box, self._found, self._gate = context, box, found, gate
        self.timeout.connect(self._fill)

    def follow(self, text: str) -> bool:
        """With every key; whether that is enough to look for."""
        if not search.is_enough(text):
            self.stop()
            return False
        # Letters are a name, looked up with every key; digits may be a scan that still comes.
        self.start(0 if is_name(text) else SEARCH_AFTER_MS)
        return True

    def finish(self, text: str, *, in_sight: bool) -> None:
        """Enter means whom this very text finds, never whom an earlier one did."""
        if not search.is_enough(text):
            self._found.show_found(text, ())
        elif self.isActive() or not in_sight:
            self.stop()
            self._fill()

    def _fill(self) -> None:
        query, gate = self._box.text().strip(), self._gate()
        found, here = readings.found(self._context, query, gate)
        self._found.show_found(query, found, here, entrance=gate == checkin.ENTRANCE)
        self.filled.emit()
