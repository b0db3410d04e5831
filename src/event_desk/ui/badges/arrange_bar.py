"""Buttons that line fields up; their signs are painted here, so that they say what moves."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from event_desk.badges.design import Box
from event_desk.ui import theme
from event_desk.ui.badges import moving
from event_desk.ui.badges.editor_state import EditorState
from event_desk.ui.badges.moving import Edge

_SIDE = 20
# Two bars in a square of 20, before they are lined up.
_BARS = (Box(2, 3, 16, 5), Box(5, 12, 9, 5))
_DOWN = (Box(3, 2, 5, 16), Box(12, 5, 5, 9))
_SQUARE = Box(1, 1, 18, 18)
_ACROSS = (Edge.LEFT, Edge.CENTRE, Edge.RIGHT)


class ArrangeBar(QWidget):
    def __init__(self, state: EditorState) -> None:
        super().__init__()
        self._state = state
        # Left is left: a badge isn't mirrored, so neither are these.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.edges = {edge: self._button(layout, partial(self._align, edge)) for edge in Edge}
        self.same_width = self._button(layout, self._same_width)
        self.same_height = self._button(layout, self._same_height)
        self.spread_across = self._button(layout, partial(self._spread, down=False))
        self.spread_down = self._button(layout, partial(self._spread, down=True))

    def retranslate(self) -> None:
        for button, text in (
            (self.edges[Edge.LEFT], self.tr("Left edges in line")),
            (self.edges[Edge.CENTRE], self.tr("Centres in line")),
            (self.edges[Edge.RIGHT], self.tr("Right edges in line")),
            (self.edges[Edge.TOP], self.tr("Upper edges in line")),
            (self.edges[Edge.MIDDLE], self.tr("Middles in line")),
            (self.edges[Edge.BOTTOM], self.tr("Lower edges in line")),
            (self.same_width, self.tr("As wide as the first chosen")),
            (self.same_height, self.tr("As tall as the first chosen")),
            (self.spread_across, self.tr("Same room between, across")),
            (self.spread_down, self.tr("Same room between, down")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)

    def restyle(self) -> None:
        for edge, button in self.edges.items():
            bars = _BARS if edge in _ACROSS else _DOWN
            lined = moving.aligned((_SQUARE, *bars), edge, _SQUARE)[1:]
            button.setIcon(_icon(lined, _line(edge)))
        self.same_width.setIcon(_icon(moving.same_width(_BARS)))
        self.same_height.setIcon(_icon(moving.same_height(_DOWN)))
        self.spread_across.setIcon(_icon(tuple(Box(x, 3, 3, 14) for x in (1, 8.5, 16))))
        self.spread_down.setIcon(_icon(tuple(Box(3, y, 14, 3) for y in (1, 8.5, 16))))

    def show_chosen(self) -> None:
        count = len(self._state.chosen)
        for button in self.edges.values():
            button.setEnabled(count > 0)
        for button in (self.same_width, self.same_height):
            button.setEnabled(count > 1)
        for button in (self.spread_across, self.spread_down):
            button.setEnabled(count > 2)

    def _button(self, layout: QHBoxLayout, do: Callable[[], None]) -> QToolButton:
        made = QToolButton()
        made.setObjectName("plain")
        made.setIconSize(QSize(theme.px(_SIDE), theme.px(_SIDE)))
        made.clicked.connect(lambda: do())
        layout.addWidget(made)
        return made

    def _boxes(self) -> tuple[Box, ...]:
        return tuple(part.box for part in self._state.chosen_fields())

    def _align(self, edge: Edge) -> None:
        design = self._state.design
        page = Box(0, 0, design.width, design.height)
        self._state.place(moving.aligned(self._boxes(), edge, page))

    def _same_width(self) -> None:
        self._state.place(moving.same_width(self._boxes()))

    def _same_height(self) -> None:
        self._state.place(moving.same_height(self._boxes()))

    def _spread(self, *, down: bool) -> None:
        self._state.place(moving.spread(self._boxes(), down=down))


def _line(edge: Edge) -> Box:
    """The line that the bars are at, within the square."""
    at = {Edge.LEFT: 0.0, Edge.TOP: 0.0, Edge.RIGHT: 18.5, Edge.BOTTOM: 18.5}.get(edge, 9.3)
    return Box(at, 0, 1.4, 20) if edge in _ACROSS else Box(0, at, 20, 1.4)


def _icon(bars: tuple[Box, ...], line: Box | None = None) -> QIcon:
    made = QIcon()
    modes = ((QIcon.Mode.Normal, "text", "accent"), (QIcon.Mode.Disabled, "line", "line"))
    for mode, colour, edge in modes:
        scale = theme.px(_SIDE) / _SIDE
        picture = QPixmap(theme.px(_SIDE), theme.px(_SIDE))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.scale(scale, scale)
        ink = theme.colour(colour)
        for bar in bars:
            painter.fillRect(QRectF(bar.x, bar.y, bar.width, bar.height), ink)
        if line is not None:
            painter.fillRect(QRectF(line.x, line.y, line.width, line.height), theme.colour(edge))
        painter.end()
        made.addPixmap(picture, mode)
    return made
