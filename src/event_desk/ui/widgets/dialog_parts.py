"""What every dialog is laid out with: its column, the way out of it, and its line of buttons."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from event_desk.ui import theme


def dialog_column(window: QWidget, spacing: int = 12) -> QVBoxLayout:
    """The parts of a window one below the other, with the margin that all of them have."""
    layout = QVBoxLayout(window)
    layout.setContentsMargins(*(theme.px(24),) * 4)
    layout.setSpacing(theme.px(spacing))
    return layout


def close_button(dialog: QDialog, words: str) -> QPushButton:
    """Leaves the dialog as Escape does; Enter never presses it from somewhere else."""
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(dialog.reject)
    return button


def button_line(*buttons: QWidget, before: Sequence[QWidget] = ()) -> QHBoxLayout:
    """Buttons where reading ends, the one to press last; `before` stands where it begins."""
    line = QHBoxLayout()
    line.setSpacing(theme.px(8))
    for button in before:
        line.addWidget(button)
    line.addStretch()
    for button in buttons:
        line.addWidget(button)
    return line
