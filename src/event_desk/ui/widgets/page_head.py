"""A page's upper line: its title, what is chosen, how it is looked at, what can be done.

With a large text the line becomes two, or three: nothing is cut off or scrolled.
"""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from event_desk.ui import theme

SPACING = 12
Line = tuple[Sequence[QWidget], Sequence[QWidget]]


class PageHead(QWidget):
    def __init__(
        self,
        title: QWidget,
        start: Sequence[QWidget],
        end: Sequence[QWidget],
        action: QWidget,
    ) -> None:
        """`start` follows the title, `end` stands before the action on the other side."""
        super().__init__()
        self._title, self._action = title, action
        self._start, self._end = start, end
        self._shown: int | None = None
        self._rows = (QHBoxLayout(), QHBoxLayout(), QHBoxLayout())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        for row in self._rows:
            row.setSpacing(theme.px(SPACING))
            layout.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._place(0)

    def _ways(self) -> tuple[tuple[Line, ...], ...]:
        """What stands before the gap in each line and what after it: the first way that fits."""
        title, action, start, end = (self._title,), (self._action,), self._start, self._end
        return (
            (((*title, *start), (*end, *action)),),
            ((title, action), (start, end)),
            (((*title, *start), action), ((), end)),
            ((title, action), (start, ()), ((), end)),
        )

    def _fitting(self) -> int:
        ways = self._ways()
        fits = (n for n, way in enumerate(ways) if all(self._has_room(line) for line in way))
        return next(fits, len(ways) - 1)

    def _has_room(self, line: Line) -> bool:
        parts = (part for side in line for part in side if not part.isHidden())
        return sum(part.sizeHint().width() + theme.px(SPACING) for part in parts) <= self.width()

    def _place(self, number: int) -> None:
        if number == self._shown:
            return
        self._shown = number
        for row in self._rows:
            while row.takeAt(0) is not None:
                pass
        for row, (before, after) in zip(self._rows, self._ways()[number], strict=False):
            for part in before:
                row.addWidget(part)
            row.addStretch()
            for part in after:
                row.addWidget(part)
        self._order_keys(number)

    def _order_keys(self, number: int) -> None:
        """Tab goes as one reads, whichever line something stands in."""
        title = self._title
        order = [
            part
            for line in self._ways()[number]
            for side in line
            for part in side
            if part is not title
        ]
        if self._action.window() is not self:
            for one, after in pairwise(order):
                QWidget.setTabOrder(one, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self._fitting())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place(self._fitting())
        return super().event(event)
