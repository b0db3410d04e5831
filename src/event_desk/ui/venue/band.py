"""The foot of a form: its buttons, or a question in their place."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import zip_longest

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from event_desk.ui import theme
from event_desk.ui.widgets.controls import label

Answer = tuple[str, Callable[[], object]]
"""What the button says, and what it does."""


class Band(QWidget):
    """A question stands where the buttons stood, so nothing covers what it is about."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons = QWidget()
        self.question = label(wrap=True)
        self.yes_buttons = (QPushButton(), QPushButton())
        self.no_button = QPushButton()
        for button in (*self.yes_buttons, self.no_button):
            button.setAutoDefault(False)
        self._acts: tuple[Callable[[], object], ...] = ()
        self._asking = QWidget()
        self._asking.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addStretch()
        for button in self.yes_buttons:
            row.addWidget(button)
        row.addWidget(self.no_button)
        column = QVBoxLayout(self._asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.question)
        column.addLayout(row)
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self._buttons)
        both.addWidget(self._asking)
        for place, button in enumerate(self.yes_buttons):
            button.clicked.connect(partial(self._on_yes, place))
        self.no_button.clicked.connect(self.back)

    def take(self, buttons: QLayout) -> None:
        self._buttons.setLayout(buttons)

    def asks(self) -> bool:
        return not self._asking.isHidden()

    def ask(self, question: str, yes: Answer, no: str) -> None:
        """Esc and Enter mean `no`."""
        self.ask_two(question, (yes,), no)

    def ask_two(self, question: str, answers: Sequence[Answer], no: str) -> None:
        """One or two things to do; Esc and Enter mean `no`."""
        self.question.setText(question)
        self._acts = tuple(act for _words, act in answers)
        for button, answer in zip_longest(self.yes_buttons, answers):
            button.setText(answer[0] if answer else "")
            button.setVisible(answer is not None)
        self.no_button.setText(no)
        self._show(asking=True)
        self.no_button.setDefault(True)
        self.no_button.setFocus(Qt.FocusReason.OtherFocusReason)
        told = QAccessibleAnnouncementEvent(self, question)
        told.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(told)

    def back(self) -> None:
        self.no_button.setDefault(False)
        self._show(asking=False)

    def _on_yes(self, place: int) -> None:
        act = self._acts[place]
        self.back()
        act()

    def _show(self, *, asking: bool) -> None:
        self._buttons.setVisible(not asking)
        self._asking.setVisible(asking)
