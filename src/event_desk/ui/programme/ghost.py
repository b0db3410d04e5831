"""What is carried over the grid: where it would stand, whether it fits, and what would break."""

from collections.abc import Hashable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from event_desk import texts
from event_desk.ui import i18n, theme
from event_desk.ui.programme import signs
from event_desk.ui.theme import STATE_COLOURS, State
from event_desk.ui.widgets.day_grid import LONGEST_DAY
from event_desk.ui.widgets.painting import draw_text, mirrored, mixed, sized, text_height

translate = QCoreApplication.translate

LEAST = 5  # minutes, the shortest session a hand can make
NOTE_WIDTH = 280
MOST_LINES = 4
ICON = 20


@dataclass(frozen=True, slots=True)
class Place:
    """A column of the grid and minutes of the day."""

    column: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """How something would fit: OK, ALREADY (breaks what is only warned of), STOP, ASK (not known).

    `lines` say what would break, `good` what would be mended.
    """

    state: State = State.ASK
    lines: tuple[str, ...] = ()
    good: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ghost:
    """`key` is the session's, None for one that is being drawn anew."""

    key: Hashable
    place: Place
    title: str = ""
    heading: str = ""
    verdict: Verdict = Verdict()


def snapped(minute: float, step: int) -> int:
    """The nearest multiple of `step`."""
    return int(minute / step + 0.5) * step if minute >= 0 else 0


def moved(place: Place, column: int, start: float, step: int, columns: int) -> Place:
    """The same length elsewhere, within the day and the rooms."""
    length = place.end - place.start
    begin = min(max(0, snapped(start, step)), 24 * 60 - step)
    return Place(min(max(0, column), columns - 1), begin, begin + length)


def stretched(place: Place, end: float, step: int) -> Place:
    """The same start with another end, never shorter than a step; past midnight, too."""
    least = place.start + max(LEAST, min(step, 15))
    return replace(place, end=max(least, min(snapped(end, step), LONGEST_DAY)))


def drawn(column: int, one: float, other: float, step: int) -> Place:
    """A new session between two points in time, whichever way the hand went."""
    start = int(min(one, other) // step) * step
    end = -int(-max(one, other) // step) * step
    return Place(column, max(0, start), min(24 * 60, max(end, start + step)))


def draw_ghost(painter: QPainter, box: QRectF, ghost: Ghost, room: QRectF) -> None:
    """`box` is where it would stand, `room` the part of the viewport the note must stay in."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(STATE_COLOURS[ghost.verdict.state][0])
    ground = mixed(theme.colour("card"), colour, 0.24)
    ground.setAlphaF(0.94)  # what lies beneath is guessed, and not read through the title
    painter.setBrush(ground)
    dashed = ghost.verdict.state is not State.OK
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(colour if not theme.is_dark() else colour.lighter(150), 2.5, style))
    painter.drawRoundedRect(box, theme.px(6), theme.px(6))
    inside = box.adjusted(theme.px(8), theme.px(5), -theme.px(8), -theme.px(4))
    font = sized(painter.font(), 13, bold=True)
    draw_text(painter, inside, ghost.title, font, theme.colour("text"), lines=2)
    _draw_note(painter, box, ghost, room)
    painter.restore()


def _draw_note(painter: QPainter, box: QRectF, ghost: Ghost, room: QRectF) -> None:
    pad, gap, icon = theme.px(12), theme.px(8), theme.px(ICON)
    bold, small = sized(painter.font(), 14, bold=True), sized(painter.font(), 13)
    width = min(theme.px(NOTE_WIDTH), room.width() - theme.px(8))
    inner = width - 2 * pad
    text = inner - icon - gap
    lines = note_lines(ghost.verdict)
    head = QFontMetricsF(bold).height()
    heights = [text_height(line, small, text, lines=3) + theme.px(4) for _state, line in lines]
    height = head + sum(heights) + 2 * pad + (theme.px(4) if lines else 0)
    note = _beside(box, room, width, height)
    painter.setBrush(theme.colour("card"))
    painter.setPen(QPen(theme.colour("muted"), 1))
    painter.drawRoundedRect(note, theme.px(8), theme.px(8))
    top = note.top() + pad
    line_box = QRectF(note.left() + pad, top, inner, head + 1)
    draw_text(painter, line_box, ghost.heading, bold, theme.colour("text"))
    top += head + theme.px(4)
    right_to_left = painter.layoutDirection() == theme.RTL
    for (state, line), tall in zip(lines, heights, strict=True):
        row = QRectF(note.left() + pad, top, inner, tall)
        sign = mirrored(QRectF(0, theme.px(1), icon, icon), inner, right_to_left=right_to_left)
        signs.draw(painter, state, sign.translated(row.topLeft()))
        words = mirrored(QRectF(icon + gap, 0, text, tall), inner, right_to_left=right_to_left)
        place = words.translated(row.topLeft())
        draw_text(painter, place, line, small, theme.colour("text"), lines=3)
        top += tall


def note_lines(verdict: Verdict) -> tuple[tuple[State, str], ...]:
    """The lines under the heading, the worst first, each with the shape before it."""
    broken = [(verdict.state, line) for line in verdict.lines[:MOST_LINES]]
    if (n := len(verdict.lines) - MOST_LINES) > 0:
        words = i18n.digits(texts.tr("and %n more", "", n))
        broken.append((verdict.state, words))
    good = [(State.OK, line) for line in verdict.good[: MOST_LINES - 1]]
    return (*broken, *good)


def _beside(box: QRectF, room: QRectF, width: float, height: float) -> QRectF:
    """Beside the box, else under or above it, else over it: always within `room`."""
    gap = theme.px(6)
    highest = max(room.top() + gap, room.bottom() - height - gap)
    top = min(max(box.top(), room.top() + gap), highest)
    if box.right() + gap + width <= room.right():
        return QRectF(box.right() + gap, top, width, height)
    if box.left() - gap - width >= room.left():
        return QRectF(box.left() - gap - width, top, width, height)
    left = min(max(box.center().x() - width / 2, room.left() + gap), room.right() - width - gap)
    if box.bottom() + gap + height <= room.bottom():
        top = box.bottom() + gap
    elif box.top() - gap - height >= room.top():
        top = box.top() - gap - height
    return QRectF(left, top, width, height)
