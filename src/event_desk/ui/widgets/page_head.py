"""A page's upper line: its title, what is chosen, how it is looked at, what can be done.

With a large text the line becomes two: nothing is cut off or scrolled.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from event_desk.ui import theme

SPACING = 12


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
        self._in_two: bool | None = None
        self._rows = (QHBoxLayout(), QHBoxLayout())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        for row in self._rows:
            row.setSpacing(theme.px(SPACING))
            layout.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._place(in_two=False)

    def _needs_two(self) -> bool:
        parts = (self._title, *self._start, *self._end, self._action)
        needed = sum(
            part.sizeHint().width() + theme.px(SPACING) for part in parts if not part.isHidden()
        )
        return needed > self.width()

    def _place(self, *, in_two: bool) -> None:
        if in_two == self._in_two:
            return
        self._in_two = in_two
        first, second = self._rows
        for row in self._rows:
            while row.takeAt(0) is not None:
                pass
        first.addWidget(self._title)
        chosen = second if in_two else first
        for part in self._start:
            chosen.addWidget(part)
        chosen.addStretch()
        for part in self._end:
            chosen.addWidget(part)
        if in_two:
            first.addStretch()
        first.addWidget(self._action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(in_two=self._needs_two())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place(in_two=self._needs_two())
        return super().event(event)
