"""What is wrong and needs a person, one line each; Enter goes to the place."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from event_desk.ui import theme
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.painting import cell, draw_text, mirrored, text_height

MOST_LINES = 5
ICON = 18
GAP = 8


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
        self.setItemDelegate(_Lines(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.itemActivated.connect(self._open)
        self.itemClicked.connect(self._open)

    def show_lines(self, lines: Sequence[ProblemLine]) -> None:
        self._lines = lines
        self.clear()
        for line in lines:
            QListWidgetItem(line.text, self)

    def lines(self) -> Sequence[ProblemLine]:
        return self._lines

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(self._lines[self.row(item)].key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # other widths break the lines elsewhere


class _Lines(QStyledItemDelegate):
    """Text over as many lines as it needs. Qt's own cuts the last one off, right to left."""

    def __init__(self, view: ProblemList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        width = self._view.viewport().width()
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        inside = width - theme.px(ICON + 3 * GAP)
        tall = text_height(text, self._view.font(), inside, lines=MOST_LINES)
        return QSize(width, round(max(tall, theme.px(ICON))) + theme.px(GAP))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        box, chosen = cell(option)
        painter.save()
        if chosen:
            painter.fillRect(box, theme.colour("chosen"))
        right_to_left = self._view.layoutDirection() == theme.RTL
        painter.setLayoutDirection(self._view.layoutDirection())
        gap, side = theme.px(GAP), theme.px(ICON)

        def place(part: QRectF) -> QRectF:
            turned = mirrored(part, box.width(), right_to_left=right_to_left)
            return turned.translated(box.topLeft())

        sign = place(QRectF(gap, gap / 2 + theme.px(2), side, side))
        if self._view.lines()[index.row()].state is State.STOP:
            state_shape.draw(painter, State.STOP, sign)
        else:
            painter.drawPixmap(sign.toRect(), theme.pixmap("triangle-alert", "text", ICON))
        left = side + 2 * gap
        text = place(QRectF(left, gap / 2, box.width() - left - gap, box.height()))
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        ink = theme.colour("text")
        draw_text(painter, text, words, self._view.font(), ink, lines=MOST_LINES)
        painter.restore()
