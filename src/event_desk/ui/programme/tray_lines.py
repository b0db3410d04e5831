"""A session in the tray: the edge of its kind, its title in two lines at most, what it lacks."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from event_desk.ui import theme
from event_desk.ui.widgets.painting import cell, draw_text, mirrored, sized, text_height, tint

FACTS = Qt.ItemDataRole.UserRole + 2
HUE = Qt.ItemDataRole.UserRole + 3
PAD = 8
EDGE = 5
LINES = 2


class TrayLines(QStyledItemDelegate):
    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def _inside(self) -> float:
        return self._view.viewport().width() - theme.px(3 * PAD + EDGE)

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - Qt's signature
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        bold, small = self._fonts()
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        tall = text_height(title, bold, self._inside(), lines=LINES)
        tall += QFontMetricsF(small).height() + theme.px(2 * PAD)
        return QSize(self._view.viewport().width(), round(tall))

    def _fonts(self) -> tuple[QFont, QFont]:
        font = self._view.font()
        return sized(font, 13, bold=True), sized(font, 12)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        box, chosen = cell(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._view.layoutDirection())
        card = box.adjusted(0, theme.px(2), 0, -theme.px(2))
        hue = tint(int(index.data(HUE) or 0))
        painter.setPen(theme.colour("accent") if chosen else hue.edge)
        painter.setBrush(hue.ground)
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))
        right_to_left = self._view.layoutDirection() == theme.RTL

        def place(part: QRectF) -> QRectF:
            turned = mirrored(part, box.width(), right_to_left=right_to_left)
            return turned.translated(card.topLeft())

        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hue.edge)
        tall = card.height()
        edge = QRectF(theme.px(3), theme.px(4), theme.px(4), tall - theme.px(8))
        painter.drawRoundedRect(place(edge), theme.px(2), theme.px(2))
        text = place(
            QRectF(theme.px(PAD + EDGE), theme.px(4), self._inside() + theme.px(PAD), tall)
        )
        bold, small = self._fonts()
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        used = draw_text(painter, text, title, bold, theme.colour("text"), lines=LINES)
        facts = str(index.data(FACTS) or "")
        below = text.adjusted(0, used, 0, 0)
        draw_text(painter, below, facts, small, theme.colour("muted"))
        painter.restore()
