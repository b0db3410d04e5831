"""How a timeline is painted: ground, bars with names in them, heads, hours, what is carried."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen

from event_desk.ui import theme
from event_desk.ui.language_cover import Cover
from event_desk.ui.theme import STATE_COLOURS, State
from event_desk.ui.widgets.painting import (
    cover_tint,
    draw_sign,
    draw_text,
    mirrored,
    sized,
    text_height,
)
from event_desk.ui.widgets.timeline_rows import Bar, Free, Line, Mark

if TYPE_CHECKING:
    from event_desk.ui.widgets.timeline import Timeline

SIGN, CAPTION = 26, 24
NOTE_WIDTH = 320
NOTE_LINES = 6


def paint(
    view: "Timeline",
    painter: QPainter,
    lines: Sequence[Line],
    free: Sequence[Free],
    marks: Sequence[Mark],
    end_title: str,
) -> None:
    painter.fillRect(view.viewport().rect(), theme.colour("card"))
    painter.save()
    painter.setClipRect(view.fixed(view.seen()))
    _paint_ground(view, painter, lines, free)
    for mark in marks:
        _paint_mark(view, painter, mark)
    for bar, box in view.bars_in_sight():
        _paint_bar(view, painter, box, bar)
    painter.restore()
    _paint_sides(view, painter, lines)
    _paint_hours(view, painter, end_title)


def _paint_ground(
    view: "Timeline", painter: QPainter, lines: Sequence[Line], free: Sequence[Free]
) -> None:
    with_times = {one.line for one in free}
    for number, line in enumerate(lines):
        if line.band or number in with_times:
            painter.fillRect(view.place(view.row_box(number)), theme.colour("ground"))
        if number in with_times:
            hatch = QBrush(theme.colour("line"), Qt.BrushStyle.BDiagPattern)
            painter.fillRect(view.place(view.row_box(number)), hatch)
    for one in free:
        box = view.span_box(one.line, one.start, one.end)
        if box.width() > 0:
            painter.fillRect(view.place(box), theme.colour("card"))
    painter.setPen(QPen(theme.colour("hover"), 1))
    height = view.plane()[1]
    for x, _text in view.hours():
        edge = view.place(QRectF(x, 0, 0, height))
        painter.drawLine(edge.topLeft(), edge.bottomLeft())
    for number in range(1, len(lines)):
        row = view.row_box(number)
        edge = view.place(QRectF(0, row.top(), row.width(), 0))
        painter.drawLine(edge.topLeft(), edge.topRight())


def _paint_mark(view: "Timeline", painter: QPainter, mark: Mark) -> None:
    box = view.place(view.span_box(mark.line, mark.start, mark.end))
    box.adjust(0, theme.px(14), 0, -theme.px(14))
    if box.width() <= 0 or not box.intersects(QRectF(view.viewport().rect())):
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("muted"), 1, Qt.PenStyle.DotLine))
    painter.setBrush(theme.colour("hover"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
    inside = box.adjusted(theme.px(4), theme.px(1), -theme.px(4), 0)
    font = sized(painter.font(), 11)
    if QFontMetricsF(font).horizontalAdvance(mark.text) <= inside.width():
        draw_text(painter, inside, mark.text, font, theme.colour("muted"))
    painter.restore()


def _paint_bar(view: "Timeline", painter: QPainter, box: QRectF, bar: Bar) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = cover_tint(bar.cover)
    painter.setBrush(colours.ground)
    pen = QPen(colours.edge, 1.2)
    if bar.cover is Cover.GAP:
        pen.setStyle(Qt.PenStyle.DashLine)
    if bar.alert:
        pen = QPen(QColor(STATE_COLOURS[State.STOP][0]), 2)
    if bar.key == view.key():
        pen = QPen(theme.colour("accent"), 2.5)
    painter.setPen(pen)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(6), theme.px(6))
    right_to_left = view.right_to_left()
    sign = QRectF(theme.px(6), 0, theme.px(14), box.height())
    place = mirrored(sign, box.width(), right_to_left=right_to_left)
    draw_sign(painter, place.translated(box.topLeft()), bar.cover, theme.colour("text"))
    if bar.caption:
        caption = QRectF(theme.px(SIGN - 2), 0, theme.px(CAPTION), box.height())
        place = mirrored(caption, box.width(), right_to_left=right_to_left)
        _draw_middle(painter, place.translated(box.topLeft()), bar.caption, bold=True)
    if bar.parts:
        _paint_parts(view, painter, box, bar)
    else:
        end = SIGN if bar.ask else 6
        text = QRectF(theme.px(SIGN), 0, box.width() - theme.px(SIGN + end), box.height())
        place = mirrored(text, box.width(), right_to_left=right_to_left)
        _draw_middle(painter, place.translated(box.topLeft()), bar.text)
    if bar.ask:
        arrow = view.ask_box(box)
        side = theme.px(16)
        corner = arrow.center() - QPointF(side / 2, side / 2)
        painter.drawPixmap(corner, theme.pixmap("chevron-down", "text", 16))
    painter.restore()


def _paint_parts(view: "Timeline", painter: QPainter, box: QRectF, bar: Bar) -> None:
    edge = cover_tint(bar.cover).edge
    for number, (part, place) in enumerate(zip(bar.parts, view.part_boxes(bar, box), strict=True)):
        inside = place.adjusted(theme.px(4), 0, -theme.px(4), 0)
        if number and place.top() == box.top():
            painter.setPen(QPen(edge, 1))
            start = place.right() if view.right_to_left() else place.left()
            top, bottom = place.top() + theme.px(8), place.bottom() - theme.px(8)
            painter.drawLine(QPointF(start, top), QPointF(start, bottom))
        if part.pinned and inside.width() > theme.px(40):
            pin = QRectF(inside.width() - theme.px(14), 0, theme.px(14), inside.height())
            at = mirrored(pin, inside.width(), right_to_left=view.right_to_left())
            at.translate(inside.topLeft())
            corner = at.center() - QPointF(theme.px(7), theme.px(7))
            painter.drawPixmap(corner, theme.pixmap("lock", "text", 14))
            if view.right_to_left():
                inside.adjust(theme.px(16), 0, 0, 0)
            else:
                inside.adjust(0, 0, -theme.px(16), 0)
        _draw_middle(painter, inside, part.text)


def _draw_middle(painter: QPainter, box: QRectF, text: str, *, bold: bool = False) -> None:
    font = sized(painter.font(), 12, bold=bold)
    tall = QFontMetricsF(font).height()
    box.adjust(0, max(0.0, (box.height() - tall) / 2), 0, 0)
    draw_text(painter, box, text, font, theme.colour("text"))


def _paint_sides(view: "Timeline", painter: QPainter, lines: Sequence[Line]) -> None:
    painter.save()
    seen = view.seen()
    width = view.viewport().width()
    painter.setClipRect(QRectF(0, view.head_height(), width, seen.height()))
    end = QRectF(seen.right(), seen.top(), view.end_width(), seen.height())
    for strip in (QRectF(0, seen.top(), seen.x(), seen.height()), end):
        painter.fillRect(view.fixed(strip), theme.colour("card"))
    offset = view.head_height() - view.verticalScrollBar().value()
    for number, line in enumerate(lines):
        row = view.row_box(number)
        top, tall = row.top() + offset, row.height()
        if top > view.viewport().height() or top + tall < view.head_height():
            continue
        _paint_side(view, painter, line, top, tall)
        painter.setPen(QPen(theme.colour("hover"), 1))
        painter.drawLine(0, round(top + tall), width, round(top + tall))
    painter.setPen(QPen(theme.colour("line"), 1))
    for x in (seen.x(), seen.right()):
        edge = view.fixed(QRectF(x, 0, 0, view.viewport().height()))
        painter.drawLine(edge.topLeft(), edge.bottomLeft())
    painter.restore()


def _paint_side(view: "Timeline", painter: QPainter, line: Line, top: float, tall: float) -> None:
    ink, muted = theme.colour("text"), theme.colour("muted")
    bold, small = sized(painter.font(), 13, bold=True), sized(painter.font(), 12)
    if line.band:
        whole = QRectF(0, top, view.side_width(), tall)
        painter.fillRect(view.fixed(whole), theme.colour("ground"))
        ending = QRectF(view.seen().right(), top, view.end_width(), tall)
        painter.fillRect(view.fixed(ending), theme.colour("ground"))
        box = view.fixed(whole.adjusted(theme.px(12), theme.px(7), -theme.px(8), 0))
        draw_text(painter, box, line.title, bold, muted)
        return
    box = QRectF(0, top, view.side_width(), tall)
    box.adjust(theme.px(12), theme.px(5 if line.subtitle else 15), -theme.px(8), 0)
    used = draw_text(painter, view.fixed(box), line.title, bold, ink)
    below = view.fixed(box.adjusted(0, used, 0, 0))
    draw_text(painter, below, line.subtitle, small, muted)
    box = QRectF(view.seen().right(), top, view.end_width(), tall)
    box.adjust(theme.px(8), theme.px(15), -theme.px(4), 0)
    if line.alert is not None:
        mark = QRectF(box.left(), top + theme.px(16), theme.px(16), theme.px(16))
        painter.drawPixmap(view.fixed(mark).toRect(), theme.pixmap("triangle-alert", "text", 16))
        box.adjust(theme.px(20), 0, 0, 0)
    draw_text(painter, view.fixed(box), line.end, small, ink)


def _paint_hours(view: "Timeline", painter: QPainter, end_title: str) -> None:
    painter.save()
    seen = view.seen()
    whole = QRectF(0, 0, view.viewport().width(), view.head_height())
    painter.fillRect(whole, theme.colour("card"))
    small, muted = sized(painter.font(), 13), theme.colour("muted")
    end = QRectF(seen.right() + theme.px(8), theme.px(7), view.end_width(), whole.height())
    draw_text(painter, view.fixed(end), end_title, small, muted)
    painter.setClipRect(view.fixed(QRectF(seen.x(), 0, seen.width(), whole.height())))
    for place, text in view.hours():
        x = seen.x() + place - view.horizontalScrollBar().value()
        box = view.fixed(QRectF(x + theme.px(6), theme.px(7), theme.px(80), whole.height()))
        draw_text(painter, box, text, small, muted)
    painter.setClipping(False)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(whole.bottomLeft(), whole.bottomRight())
    painter.restore()


def paint_target(painter: QPainter, inside: QRectF, box: QRectF, state: State) -> None:
    """The bar under the mouse, while something is carried."""
    if box.isEmpty():
        return
    painter.save()
    painter.setClipRect(inside)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(STATE_COLOURS[state][0]), 3))
    painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), theme.px(7), theme.px(7))
    painter.restore()


def paint_note(
    view: "Timeline", painter: QPainter, point: QPointF, words: str, state: State
) -> None:
    """What would come of it, below the mouse and within the view."""
    if not words:
        return
    painter.save()
    painter.setClipping(False)
    font = sized(painter.font(), 13)
    metrics = QFontMetricsF(font)
    widest = max(metrics.horizontalAdvance(line) for line in words.splitlines())
    width = min(widest + theme.px(4), theme.px(NOTE_WIDTH))
    pieces = words.splitlines()[:NOTE_LINES]
    tall = sum(text_height(piece, font, width, lines=2) for piece in pieces)
    around = QRectF(0, 0, width + theme.px(24), tall + theme.px(16))
    area = view.viewport().rect()
    x = point.x() - around.width() - theme.px(12)
    if not view.right_to_left():
        x = point.x() + theme.px(12)
    around.moveTo(
        min(max(x, 0), area.width() - around.width()),
        min(point.y() + theme.px(16), area.height() - around.height()),
    )
    ground, ink = (QColor(name) for name in STATE_COLOURS[state])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(around, theme.px(8), theme.px(8))
    box = around.adjusted(theme.px(12), theme.px(8), -theme.px(12), -theme.px(4))
    for piece in pieces:
        box.adjust(0, draw_text(painter, box, piece, font, ink, lines=2), 0, 0)
    painter.restore()
