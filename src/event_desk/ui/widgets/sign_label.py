"""A sentence behind one of the five shapes: what is said is also seen."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from event_desk.ui import theme
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import label

ICON = 20


class SignLabel(QWidget):
    def __init__(self, state: State, *, wrap: bool = True) -> None:
        super().__init__()
        self._state = state
        self._sign = QLabel()
        self._label = label(wrap=wrap)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._sign)
        layout.addWidget(self._label, 1)
        self._draw()

    def text(self) -> str:
        return self._label.text()

    def setText(self, text: str) -> None:
        self._label.setText(text)

    def show_state(self, state: State) -> None:
        self._state = state
        self._draw()

    def _draw(self) -> None:
        self._sign.setPixmap(state_shape.icon(self._state, ICON).pixmap(theme.px(ICON)))
