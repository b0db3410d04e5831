"""A table cell that shows a session's languages as the chips of the grid."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from event_desk.programme import ItemView
from event_desk.ui import theme
from event_desk.ui.language_cover import covers
from event_desk.ui.rows_model import ROW_ROLE
from event_desk.ui.widgets.painting import CHIP_HEIGHT, cell, draw_chips


class ChipsDelegate(QStyledItemDelegate):
    """The cell's text is for the ear and for copying; what is seen are the chips."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        box, chosen = cell(option)
        item = index.data(ROW_ROLE)
        if not isinstance(item, ItemView):
            return
        painter.save()
        painter.setClipRect(box)
        if chosen:
            painter.fillRect(box, theme.colour("chosen"))
        painter.setPen(theme.colour("ground"))
        line = box.adjusted(0, 0, 0, -0.5)
        painter.drawLine(line.bottomLeft(), line.bottomRight())
        painter.setLayoutDirection(self._view.layoutDirection())
        margin = theme.px(8)
        room = box.adjusted(margin, (box.height() - theme.px(CHIP_HEIGHT)) / 2, -margin, 0)
        draw_chips(painter, room, [covers(item)], self._view.font())
        painter.restore()
