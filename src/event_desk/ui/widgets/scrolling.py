"""A part of a page that scrolls up and down where large text needs more room than there is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


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


def take_focus(scroll: QScrollArea, *, reads: bool) -> None:
    """With the focus it shows a ring, and the arrow keys scroll it."""
    policy = Qt.FocusPolicy.StrongFocus if reads else Qt.FocusPolicy.NoFocus
    scroll.setFocusPolicy(policy)
    scroll.setProperty("reads", reads)
