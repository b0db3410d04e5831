"""What is wrong and needs a person, one line each; Enter goes to the place."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from event_desk.ui import theme
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """`key` is what `opened` hands over: the session it is about, or None."""

    text: str
    state: State = State.STOP
    key: Hashable = None


class ProblemList(QListWidget):
    opened = Signal(object)
    _lines: Sequence[ProblemLine] = ()  # Qt tells of changes before the first are shown

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.itemActivated.connect(self._open)
        self.itemClicked.connect(self._open)

    def show_lines(self, lines: Sequence[ProblemLine]) -> None:
        self._lines = lines
        self._fill()

    def lines(self) -> Sequence[ProblemLine]:
        return self._lines

    def _fill(self) -> None:
        self.clear()
        self.setIconSize(QSize(theme.px(20), theme.px(20)))
        self.setSpacing(theme.px(2))
        for line in self._lines:
            QListWidgetItem(state_shape.icon(line.state), line.text, self)

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(self._lines[self.row(item)].key)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fill()
