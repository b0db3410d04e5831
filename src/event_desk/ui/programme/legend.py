"""What the colours of the blocks and the signs on the chips mean, in one line under the grid."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from event_desk import texts
from event_desk.ui import theme
from event_desk.ui.language_cover import Cover, LanguageCover, words
from event_desk.ui.programme.board import hue_of
from event_desk.ui.widgets.painting import (
    CHIP_HEIGHT,
    chip_width,
    draw_chip,
    mirrored,
    sized,
    tint,
)

translate = QCoreApplication.translate

SQUARE = 14
GAP = 6
BETWEEN = 16
_SIGNS = (Cover.FLOOR, Cover.DIRECT, Cover.RELAY, Cover.SHORT, Cover.GAP, Cover.OPEN)


class Legend(QWidget):
    """One entry per kind and per state in sight, wrapped where the line is too short."""

    def __init__(self) -> None:
        super().__init__()
        self._kinds: Sequence[str] = ()
        self._covers: Sequence[Cover] = ()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(policy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_kinds(self, kinds: Sequence[str], covers: Sequence[Cover]) -> None:
        self._kinds = tuple(dict.fromkeys(kinds))
        self._covers = [cover for cover in _SIGNS if cover in covers]
        spoken = [texts.item_kind(kind) for kind in self._kinds]
        spoken += [words(LanguageCover("", cover)) for cover in self._covers]
        self.setAccessibleName(", ".join(spoken))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, None)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), self._arrange(max(self.width(), theme.px(320)), None))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(CHIP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        self._arrange(self.width(), painter)
        painter.end()

    def _arrange(self, width: int, painter: QPainter | None) -> int:
        """Paint the entries, or only measure; the height used."""
        font = sized(self.font(), 12)
        metrics = QFontMetricsF(font)
        line = theme.px(CHIP_HEIGHT + 4)
        x, y = 0.0, 0
        entries: list[tuple[str, int | LanguageCover]] = [
            (texts.item_kind(kind), hue_of(kind)) for kind in self._kinds
        ]
        entries += [(_words(cover), LanguageCover("", cover)) for cover in self._covers]
        for text, sign in entries:
            icon = theme.px(SQUARE) if isinstance(sign, int) else chip_width(self.font(), sign)
            wide = icon + theme.px(GAP) + metrics.horizontalAdvance(text) + 1
            if x and x + wide > width:
                x, y = 0.0, y + line
            if painter is not None:
                self._paint(painter, QRectF(x, y, wide, theme.px(CHIP_HEIGHT)), icon, text, sign)
            x += wide + theme.px(BETWEEN)
        return y + line if entries else 0

    def _paint(
        self, painter: QPainter, box: QRectF, icon: float, text: str, sign: int | LanguageCover
    ) -> None:
        right_to_left = self.layoutDirection() == theme.RTL

        def place(part: QRectF) -> QRectF:
            return mirrored(part, self.width(), right_to_left=right_to_left)

        height = icon if isinstance(sign, int) else box.height()
        top = box.y() + (box.height() - height) / 2
        where = place(QRectF(box.x(), top, icon, height))
        if isinstance(sign, int):
            painter.setBrush(tint(sign).ground)
            painter.setPen(QPen(tint(sign).edge, 1.5))
            painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        else:
            draw_chip(painter, where, sign, self.font())
        painter.setFont(sized(self.font(), 12))
        painter.setPen(theme.colour("muted"))
        left = box.x() + icon + theme.px(GAP)
        words_at = place(QRectF(left, box.y(), box.right() - left + 2, box.height()))
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(words_at, flags, text)


def _words(cover: Cover) -> str:
    if cover is Cover.RELAY:
        return translate("coverage", "Relay")
    return words(LanguageCover("", cover))
