"""Bars drawn by ourselves: lying ones with names, standing ones along the day.

Each can be reached with Tab, says everything it shows to a screen reader, and turns round with the
window. Colour alone tells nothing: the figures stand beside the bars.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from event_desk.ui import theme
from event_desk.ui.theme import STATE_COLOURS, State
from event_desk.ui.widgets.painting import draw_text, mirrored, sized

ROW, BAR, TEXT = 28, 10, 15
WIDEST_BAR, LEAST_FIGURES = 40, 28
_LABEL_SHARE, _GAP = 0.4, 12


@dataclass(frozen=True, slots=True)
class Bar:
    """`share` of the bar's length is filled, from 0 to 1; `figures` is what stands beside it.

    `full` bars stand out, for a room without a place left.
    """

    name: str
    share: float
    figures: str
    full: bool = False


class Painted(QWidget):
    """What the charts share: focus, its frame, and words for those who can't see it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """No more than must be: the page shares out the room."""
        return self.minimumSizeHint()

    def show_words(self, name: str, description: str) -> None:
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        self.setToolTip(description)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - painted whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, theme.px(6), theme.px(6))

    def draw(self, painter: QPainter) -> None:
        """Everything but the frame of the focus."""

    def box(self, x: float, y: float, width: float, height: float) -> QRectF:
        """`x` is measured from where reading starts."""
        right_to_left = self.layoutDirection() == theme.RTL
        return mirrored(QRectF(x, y, width, height), self.width(), right_to_left=right_to_left)


class BarRows(Painted):
    """A name, a bar and its figures on each line; what finds no room is counted below."""

    def __init__(self, more: Callable[[int], str]) -> None:
        """`more(n)` says that n lines are not shown."""
        super().__init__()
        self._more = more
        self._bars: Sequence[Bar] = ()
        self._nothing = ""

    def show_bars(self, bars: Sequence[Bar], nothing: str) -> None:
        """`nothing` stands there when there are no bars."""
        self._bars = bars
        self._nothing = nothing
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(ROW * 3))

    def draw(self, painter: QPainter) -> None:
        font, row, pad = sized(self.font(), TEXT), theme.px(ROW), theme.px(4)
        muted = theme.colour("muted")
        if not self._bars:
            space = QRectF(pad, pad, self.width() - 2 * pad, self.height() - 2 * pad)
            draw_text(painter, space, self._nothing, font, muted, lines=3)
            return
        places = max(self.height() // row, 1)
        shown = self._bars if len(self._bars) <= places else self._bars[: places - 1]
        metrics = QFontMetricsF(sized(font, TEXT, bold=True))
        widest = max(metrics.horizontalAdvance(bar.figures) for bar in shown or self._bars)
        figures = max(widest + pad, theme.px(LEAST_FIGURES))
        for number, bar in enumerate(shown):
            self._draw_bar(painter, bar, number * row, figures)
        if left := len(self._bars) - len(shown):
            text = (row - metrics.height()) / 2
            place = self.box(pad, len(shown) * row + text, self.width() - 2 * pad, row)
            draw_text(painter, place, self._more(left), font, muted)

    def _draw_bar(self, painter: QPainter, bar: Bar, top: float, figures: float) -> None:
        pad, gap, row = theme.px(4), theme.px(_GAP), theme.px(ROW)
        font = sized(self.font(), TEXT, bold=bar.full)
        ink = theme.colour("text")
        text_top = top + (row - QFontMetricsF(font).height()) / 2
        names = (self.width() - figures) * _LABEL_SHARE
        draw_text(painter, self.box(pad, text_top, names - pad, row), bar.name, font, ink)
        draw_text(
            painter,
            self.box(self.width() - figures, text_top, figures - pad, row),
            bar.figures,
            font,
            ink,
        )
        length = self.width() - names - figures - 2 * gap
        height = theme.px(BAR)
        bar_top = top + (row - height) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(self.box(names + gap, bar_top, length, height), 5, 5)
        if bar.share > 0:
            filled = max(length * min(bar.share, 1.0), height)
            painter.setBrush(
                QColor(STATE_COLOURS[State.STOP][0]) if bar.full else theme.colour("accent")
            )
            painter.drawRoundedRect(self.box(names + gap, bar_top, filled, height), 5, 5)


@dataclass(frozen=True, slots=True)
class Step:
    """One standing bar; `label` stands below it, if it has one."""

    value: int
    figures: str
    label: str


class StandingBars(Painted):
    """Along the day, the first where reading starts."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: Sequence[Step] = ()
        self._nothing = ""

    def show_steps(self, steps: Sequence[Step], nothing: str) -> None:
        self._steps = steps
        self._nothing = nothing
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(96))

    def draw(self, painter: QPainter) -> None:
        pad, font = theme.px(4), sized(self.font(), 13)
        line, muted = QFontMetricsF(font).height(), theme.colour("muted")
        if not self._steps:
            space = QRectF(pad, pad, self.width() - 2 * pad, self.height() - 2 * pad)
            draw_text(painter, space, self._nothing, sized(self.font(), TEXT), muted, lines=2)
            return
        step = min((self.width() - 2 * pad) / len(self._steps), theme.px(WIDEST_BAR))
        base, most = self.height() - pad - line, max(one.value for one in self._steps) or 1
        room = base - line - 2 * pad
        metrics = QFontMetricsF(font)
        written = all(metrics.horizontalAdvance(one.figures) <= step for one in self._steps)
        free = 0.0
        for number, one in enumerate(self._steps):
            x, height = pad + number * step, room * one.value / most
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent" if one.value else "line"))
            tall = max(height, theme.px(2))
            bar = self.box(x + step * 0.1, base - tall, step * 0.8, tall)
            painter.drawRoundedRect(bar, theme.px(2), theme.px(2))
            if one.value and (written or one.value == most):
                self._centred(painter, one.figures, x + step / 2, base - tall - line, "text")
            width = metrics.horizontalAdvance(one.label)
            if one.label and x >= free and x + width <= self.width():
                start = self.box(x, base + pad / 2, width + pad, line)
                draw_text(painter, start, one.label, font, muted)
                free = x + width + theme.px(_GAP)

    def _centred(self, painter: QPainter, text: str, middle: float, top: float, ink: str) -> None:
        font = sized(self.font(), 13)
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(text) + theme.px(4)
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        place = self.box(middle - width / 2, top, width, metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
