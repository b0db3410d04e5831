"""A part of a page that scrolls up and down where large text needs more room than there is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from event_desk.ui import theme
from event_desk.ui.widgets.controls import card


def scrolling(inside: QWidget, *, reads: bool = False) -> QScrollArea:
    """Tab goes to what stands in it; where that is nothing but text (`reads`), to the whole part.

    The caller then gives it a name for the screen reader.
    """
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inside)
    take_focus(scroll, reads=reads)
    return scroll


def scrolling_card(width: int) -> tuple[QFrame, QVBoxLayout]:
    """A card at the side, at most so wide in pixels of the design, and the column of its parts."""
    frame = card()
    frame.setMaximumWidth(theme.px(width))
    inside = QWidget()
    around = QVBoxLayout(frame)
    around.setContentsMargins(1, 1, 1, 1)
    around.addWidget(scrolling(inside))
    column = QVBoxLayout(inside)
    column.setContentsMargins(*(theme.px(16),) * 4)
    column.setSpacing(theme.px(8))
    return frame, column


def take_focus(scroll: QScrollArea, *, reads: bool) -> None:
    """With the focus it shows a ring, and the arrow keys scroll it."""
    policy = Qt.FocusPolicy.StrongFocus if reads else Qt.FocusPolicy.NoFocus
    scroll.setFocusPolicy(policy)
    scroll.setProperty("reads", reads)
