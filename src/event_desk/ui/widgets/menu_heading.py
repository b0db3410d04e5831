"""A heading inside a menu: a style sheet paints Qt's own sections as bare lines, without words."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def add_heading(menu: QMenu, words: str) -> QAction:
    """Words that can't be chosen, under a line where something stands above."""
    if menu.actions():
        menu.addSeparator()
    heading = menu.addAction(words)
    heading.setEnabled(False)
    return heading
