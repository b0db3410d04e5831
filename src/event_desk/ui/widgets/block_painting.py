"""How a session looks on the grid: colour by kind, title, time, chips, lock and frame."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from event_desk.ui import theme
from event_desk.ui.language_cover import LanguageCover
from event_desk.ui.theme import STATE_COLOURS, State
from event_desk.ui.widgets.painting import (
    CHIP_HEIGHT,
    CHIP_STEP,
    chip_rows,
    draw_chips,
    draw_text,
    mirrored,
    sized,
    tint,
)

FADED = 0.32


@dataclass(frozen=True, slots=True)
class Block:
    """A session in a column; `start` and `end` in minutes of the day. `hue` picks its colour.

    `alert` is drawn as a broken red frame, `pinned` as a lock, `faded` as what a filter leaves out,
    `off` (cancelled) without ground and with its title struck through.
    """

    key: Hashable
    column: int
    start: int
    end: int
    title: str
    subtitle: str = ""
    covers: tuple[LanguageCover, ...] = ()
    hue: int = 0
    alert: bool = False
    pinned: bool = False
    words: str = ""
    faded: bool = False
    off: bool = False


def draw_block(painter: QPainter, box: QRectF, block: Block, *, chosen: bool) -> None:
    """`box` as it lies in the viewport; the painter's direction turns what is inside."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if block.faded and not chosen:
        painter.setOpacity(FADED)
    colours = tint(block.hue)
    painter.setBrush(theme.colour("card") if block.off else colours.ground)
    painter.setPen(_frame(block, chosen=chosen))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))
    edge = QRectF(theme.px(3), theme.px(4), theme.px(4), box.height() - theme.px(8))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colours.edge)
    painter.drawRoundedRect(_inside(painter, box, edge), theme.px(2), theme.px(2))
    body = QRectF(theme.px(13), theme.px(5), box.width() - theme.px(19), 0)
    body.setHeight(box.height() - theme.px(9))
    place = _inside(painter, box, body)
    if block.pinned and place.width() > theme.px(64):
        _draw_pin(painter, place)
    _draw_texts(painter, place, block)
    painter.restore()


def _right_to_left(painter: QPainter) -> bool:
    return painter.layoutDirection() == theme.RTL


def _inside(painter: QPainter, box: QRectF, part: QRectF) -> QRectF:
    turned = mirrored(part, box.width(), right_to_left=_right_to_left(painter))
    return turned.translated(box.topLeft())


def _draw_pin(painter: QPainter, place: QRectF) -> None:
    """Paint the lock and take its room away from `place`."""
    side = theme.px(14)
    corner = QRectF(place.width() - side, theme.px(2), side, side)
    where = _inside(painter, place, corner)
    painter.drawPixmap(where.toRect(), theme.pixmap("lock", "muted", 14))
    cut = side + theme.px(4)
    if _right_to_left(painter):
        place.setLeft(place.left() + cut)
    else:
        place.setRight(place.right() - cut)


def _draw_texts(painter: QPainter, place: QRectF, block: Block) -> None:
    """The title's first line, then the languages, then whatever else there is room for."""
    line = theme.px(20)
    rows = chip_rows(block.covers, painter.font(), place.width())
    chips = len(rows) * theme.px(CHIP_STEP)
    if place.height() < chips + line:
        rows, chips = [], 0
    left = place.height() - chips
    most = max(1, int(left // line))
    text = QRectF(place.x(), place.y(), place.width(), left)
    bold, small = sized(painter.font(), 13, bold=True), sized(painter.font(), 12)
    bold.setStrikeOut(block.off)
    ink, muted = theme.colour("text"), theme.colour("muted")
    used = draw_text(painter, text, block.title, bold, ink, lines=most)
    draw_text(painter, text.adjusted(0, used, 0, 0), block.subtitle, small, muted)
    if rows:
        top = place.bottom() - chips + theme.px(CHIP_STEP - CHIP_HEIGHT)
        under = QRectF(place.x(), top, place.width(), chips)
        draw_chips(painter, under, rows, painter.font())


def alert_red() -> QColor:
    """A red that can be told from the ground in both palettes."""
    return QColor("#FF8FA8" if theme.is_dark() else STATE_COLOURS[State.STOP][0])


def _frame(block: Block, *, chosen: bool) -> QPen:
    if chosen:
        return QPen(theme.colour("accent"), 2.5)
    if block.alert:
        return QPen(alert_red(), 1.6, Qt.PenStyle.DashLine)
    style = Qt.PenStyle.DotLine if block.off else Qt.PenStyle.SolidLine
    return QPen(tint(block.hue).edge, 1, style)
