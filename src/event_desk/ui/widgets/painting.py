"""What the painted grids share: the mirror, text in a box, chips of languages, colours."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from event_desk.folding import FSI
from event_desk.ui import theme
from event_desk.ui.language_cover import TONES, Cover, LanguageCover
from event_desk.ui.theme import STATE_COLOURS

CHIP_HEIGHT = 20
CHIP_STEP = 24  # from one row of chips to the next
_HUES = (214, 158, 272, 28, 338, 190, 88, 0)


@dataclass(frozen=True, slots=True)
class Tint:
    """A filled box: its ground, the line round it and the edge on the side where reading starts."""

    ground: QColor
    edge: QColor


def cell(option: QStyleOptionViewItem) -> tuple[QRectF, bool]:
    """Where a delegate paints, and whether the row is chosen."""
    box = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType] - missing in the stubs
    state = option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType] - missing in the stubs
    return box, bool(state & QStyle.StateFlag.State_Selected)


def mirrored(box: QRectF, width: float, *, right_to_left: bool) -> QRectF:
    """A box measured from where reading starts, as it lies in a view of that width.

    The only place where the painted grids turn round for Arabic.
    """
    if not right_to_left:
        return box
    return QRectF(width - box.x() - box.width(), box.y(), box.width(), box.height())


def tint(number: int) -> Tint:
    """One of eight hues for the kinds of session, quiet enough to write on in both palettes."""
    hue = _HUES[number % len(_HUES)]
    if theme.is_contrast():
        return Tint(theme.colour("card"), QColor.fromHsl(hue, 255, 180))
    if theme.is_dark():
        return Tint(QColor.fromHsl(hue, 70, 52), QColor.fromHsl(hue, 110, 128))
    return Tint(QColor.fromHsl(hue, 150, 236), QColor.fromHsl(hue, 170, 92))


def cover_tint(cover: Cover) -> Tint:
    state = TONES[cover]
    if state is None:
        return Tint(theme.colour("hover"), theme.colour("muted"))
    strong = QColor(STATE_COLOURS[state][0])
    ground = theme.colour("card")
    share = 0.34 if theme.is_dark() else 0.16
    return Tint(mixed(ground, strong, share), strong)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


def sized(font: QFont, pixels: float, *, bold: bool = False) -> QFont:
    """A font in `pixels` of the design, before the chosen text size."""
    made = QFont(font)
    made.setPixelSize(theme.px(pixels))
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def draw_text(
    painter: QPainter, box: QRectF, text: str, font: QFont, ink: QColor, *, lines: int = 1
) -> float:
    """Text on the side where reading starts, in at most `lines` lines, the last one cut with `…`.

    Returns the height used. Nothing is drawn below the box.
    """
    if box.width() < theme.px(12) or not text:
        return 0.0
    painter.setPen(ink)
    height = QFontMetricsF(font).height()
    right_to_left = painter.layoutDirection() == theme.RTL
    used = 0.0
    for line in _broken(text, font, box.width(), lines):
        if used + height > box.height() + 0.5:
            break
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        painter.setFont(font)
        option = QTextOption(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        # A text put together from isolated parts runs with the window, any other with itself.
        own = Qt.LayoutDirection.LayoutDirectionAuto
        option.setTextDirection(painter.layoutDirection() if FSI in text else own)
        place = QRectF(box.x(), box.y() + used, box.width(), height)
        painter.drawText(place, line, option)
        used += height
    return used


def text_height(text: str, font: QFont, width: float, *, lines: int) -> float:
    """What `draw_text` will use."""
    return QFontMetricsF(font).height() * len(_broken(text, font, width, lines))


def _broken(text: str, font: QFont, width: float, lines: int) -> Sequence[str]:
    """The text in at most that many pieces that fit the width; the last one is elided."""
    metrics = QFontMetricsF(font)
    elide = Qt.TextElideMode.ElideRight
    if lines <= 1:
        return (metrics.elidedText(text, elide, width),)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    pieces: list[str] = []
    layout.beginLayout()
    while len(pieces) < lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        if len(pieces) == lines - 1:
            pieces.append(metrics.elidedText(text[start:], elide, width))
        else:
            pieces.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return [metrics.elidedText(piece, elide, width) for piece in pieces]


def chip_width(font: QFont, found: LanguageCover) -> float:
    text = QFontMetricsF(sized(font, 12, bold=True)).horizontalAdvance(found.language.upper())
    return text + theme.px(22)


def chip_rows(
    found: Sequence[LanguageCover], font: QFont, width: float
) -> list[list[LanguageCover]]:
    """The chips in as many rows as that width needs."""
    rows: list[list[LanguageCover]] = []
    left = 0.0
    for one in found:
        wide = chip_width(font, one)
        if not rows or wide > left:
            rows.append([])
            left = width
        rows[-1].append(one)
        left -= wide + theme.px(4)
    return rows


def draw_chips(
    painter: QPainter, box: QRectF, rows: Sequence[Sequence[LanguageCover]], font: QFont
) -> None:
    """Rows of chips, each from where reading starts."""
    right_to_left = painter.layoutDirection() == theme.RTL
    for number, row in enumerate(rows):
        x = 0.0
        for one in row:
            width = chip_width(font, one)
            chip = QRectF(x, number * theme.px(CHIP_STEP), width, theme.px(CHIP_HEIGHT))
            place = mirrored(chip, box.width(), right_to_left=right_to_left)
            draw_chip(painter, place.translated(box.topLeft()), one, font)
            x += width + theme.px(4)


def draw_chip(painter: QPainter, box: QRectF, found: LanguageCover, font: QFont) -> None:
    """The language's letters and the sign of its state: a tick, a half, an exclamation mark."""
    state = TONES[found.cover]
    if state is None:
        ground, ink, line = theme.colour("card"), theme.colour("text"), theme.colour("muted")
    else:
        ground, ink = (QColor(name) for name in STATE_COLOURS[state])
        line = ground
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(4), theme.px(4))
    right_to_left = painter.layoutDirection() == theme.RTL
    letters = QRectF(theme.px(4), 0, box.width() - theme.px(20), box.height())
    sign = QRectF(box.width() - theme.px(16), 0, theme.px(12), box.height())
    painter.setFont(sized(font, 12, bold=True))
    painter.setPen(ink)
    place = mirrored(letters, box.width(), right_to_left=right_to_left)
    painter.drawText(
        place.translated(box.topLeft()), Qt.AlignmentFlag.AlignCenter, found.language.upper()
    )
    place = mirrored(sign, box.width(), right_to_left=right_to_left).translated(box.topLeft())
    draw_sign(painter, place, found.cover, ink)
    painter.restore()


def draw_sign(painter: QPainter, box: QRectF, cover: Cover, ink: QColor) -> None:
    """The state of a language without its colour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = theme.px(9)
    x, y = box.center().x() - side / 2, box.center().y() - side / 2
    pen = QPen(ink, theme.px(16) / 8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for line in _SIGNS.get(cover, ()):
        painter.drawPolyline([QPointF(x + side * px, y + side * py) for px, py in line])
    if cover is Cover.RELAY:
        painter.setFont(sized(painter.font(), 12, bold=True))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "½")


_Line = tuple[tuple[float, float], ...]
_SIGNS: dict[Cover, tuple[_Line, ...]] = {
    Cover.FLOOR: (  # a voice: three bars
        ((0.15, 0.35), (0.15, 0.65)),
        ((0.5, 0.1), (0.5, 0.9)),
        ((0.85, 0.35), (0.85, 0.65)),
    ),
    Cover.DIRECT: (((0.1, 0.55), (0.4, 0.85), (0.95, 0.2)),),
    Cover.RETOUR: (  # there and back
        ((0.05, 0.3), (0.95, 0.3), (0.7, 0.05)),
        ((0.95, 0.7), (0.05, 0.7), (0.3, 0.95)),
    ),
    Cover.SHORT: (((0.1, 0.5), (0.9, 0.5)),),
    Cover.GAP: (((0.5, 0.0), (0.5, 0.62)), ((0.5, 0.98), (0.5, 1.0))),
    Cover.OPEN: (
        ((0.1, 0.5), (0.12, 0.5)),
        ((0.5, 0.5), (0.52, 0.5)),
        ((0.9, 0.5), (0.92, 0.5)),
    ),
}
