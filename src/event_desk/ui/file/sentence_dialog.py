"""A sentence about the event file and what can be done about it, one button for each way."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from event_desk.ui import theme
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import fit_width, label, primary
from event_desk.ui.widgets.dialog_parts import dialog_column

WIDTH = 560
Way = tuple[str, Callable[[], None]]


class SentenceDialog(QDialog):
    """The first way is the one that is best for most; Esc and the last button do nothing."""

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        title: str,
        sentence: str,
        ways: Sequence[Way],
        *,
        state: State = State.ASK,
        close: str = "",
        otherwise: Callable[[], None] | None = None,
        cautious: bool = False,
    ) -> "SentenceDialog":
        dialog = cls(parent, title, sentence, ways, state, close)
        if cautious:
            dialog.prefer_nothing()
        if otherwise is not None:
            dialog.rejected.connect(otherwise)
        dialog.open()
        return dialog

    def __init__(
        self,
        parent: QWidget,
        title: str,
        sentence: str,
        ways: Sequence[Way],
        state: State,
        close: str,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.buttons: list[QPushButton] = []
        self.sentence = label(text=sentence, wrap=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        sign = label()
        sign.setPixmap(state_shape.icon(state, 28).pixmap(theme.px(28), theme.px(28)))
        head.addWidget(sign)
        head.addWidget(label("title", title, wrap=True), 1)
        layout = dialog_column(self, 16)
        layout.addLayout(head)
        layout.addWidget(self.sentence)
        layout.addStretch()
        for number, (words, do) in enumerate(ways):
            button = primary(words) if number == 0 else QPushButton(words)
            button.setAutoDefault(number == 0)
            button.setDefault(number == 0)
            button.clicked.connect(partial(self._do, do))
            self.buttons.append(button)
            layout.addWidget(button)
        self.close_button = QPushButton(close or self.tr("Cancel"))
        self.close_button.setAutoDefault(not ways)
        self.close_button.clicked.connect(self.reject)
        layout.addWidget(self.close_button)
        fit_width(self, WIDTH)

    def prefer_nothing(self) -> None:
        """Enter does nothing, too: a scanner presses it behind each code."""
        for button in self.buttons:
            button.setAutoDefault(False)
        self.close_button.setDefault(True)
        self.close_button.setFocus()

    def _do(self, do: Callable[[], None], _checked: bool = False) -> None:
        """The dialog goes first: what is done may open another one."""
        self.accept()
        do()
