"""Reads what stands around the answer, away from the window, after the answer is painted."""

from time import monotonic
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from event_desk.ui import tasks
from event_desk.ui.context import Context
from event_desk.ui.door import readings
from event_desk.ui.door.readings import House, Lately

if TYPE_CHECKING:
    from event_desk.paper.raster import Raster

HOUSE_AGAIN_S = 2.0  # the rooms and what comes next: not after every scan of a queue
COUNT_AGAIN_MS = 60_000  # the pace changes by itself when nobody comes
BADGE_AFTER_MS = 250  # a badge is drawn when nobody follows at once


class Lookout(QWidget):
    """One reading at a time; what happened meanwhile is read in one more go. Never to be seen."""

    lately_read = Signal(object)
    house_read = Signal(object)
    badge_drawn = Signal(object, object)
    """The person's id and the page, None where they get no badge."""
    failed = Signal(object)

    def __init__(self, context: Context, gate: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.gate = gate
        self.person: UUID | None = None
        """Whose card is shown."""
        self.gates_stale = True
        self._context = context
        self._reading = self._again = self._drawing = False
        self._house_at = 0.0
        self._soon = self._timer(0)
        self._soon.timeout.connect(self._read)
        self._housing = self._timer(0)
        self._housing.timeout.connect(self._read_house)
        self._badge = self._timer(BADGE_AFTER_MS)
        self._badge.timeout.connect(self._draw)
        self._counting = QTimer(self)
        self._counting.setInterval(COUNT_AGAIN_MS)
        self._counting.timeout.connect(self.look)
        self._counting.start()

    def look(self) -> None:
        self._soon.start()

    def is_behind(self) -> bool:
        """Whether something happened since what was read last."""
        return self._again or self._soon.isActive()

    def draw_badge(self, person: UUID | None) -> None:
        self._badge.stop()
        if person is not None:
            self._badge.start()

    def _timer(self, after_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        return timer

    def _read(self) -> None:
        if self._reading:
            self._again = True
            return
        self._reading = True
        work = readings.lately(self._context, self.gate, self.person, with_gates=self.gates_stale)
        self.gates_stale = False
        tasks.run(self, "", work, then=self._on_lately, on_error=self._on_error, quiet=True)
        if not self._housing.isActive():
            due = HOUSE_AGAIN_S - (monotonic() - self._house_at)
            self._housing.start(max(0, int(1000 * due)))

    def _on_lately(self, lately: Lately) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self._soon.start()
        self.lately_read.emit(lately)

    def _read_house(self) -> None:
        self._house_at = monotonic()
        work = readings.house(self._context)
        tasks.run(self, "", work, then=self._on_house, on_error=self._on_error, quiet=True)

    def _on_house(self, house: House) -> None:
        self.house_read.emit(house)

    def _draw(self) -> None:
        person = self.person
        if person is None or self._drawing:
            return
        self._drawing = True

        def drawn(page: "Raster | None") -> None:
            self._drawing = False
            self.badge_drawn.emit(person, page)
            if self.person != person:
                self.draw_badge(self.person)

        work = readings.badge_page(self._context, person)
        tasks.run(self, "", work, then=drawn, on_error=self._on_error, quiet=True)

    def _on_error(self, error: Exception) -> None:
        self._reading = self._drawing = False
        self.failed.emit(error)
