"""How many rows are new, changed, the same …: each figure shows its rows when it is pressed."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from event_desk.exchange.imports import Status
from event_desk.ui import i18n, theme
from event_desk.ui.importing import statuses
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape

_ALWAYS = (Status.NEW, Status.CHANGED, Status.SAME)
ICON = 18


class CountChips(QWidget):
    filtered = Signal(object)
    """A `Status`, or None for all rows."""
    problems_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._figures: dict[Status, int] = {}
        self._problems = 0
        self.chips = {status: QPushButton() for status in Status}
        self.problems = QPushButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        for status, chip in self.chips.items():
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, one=status: self._on_chip(one))
            layout.addWidget(chip)
        self.problems.clicked.connect(self.problems_wanted)
        for chip in (*self.chips.values(), self.problems):
            chip.setAutoDefault(True)
        layout.addWidget(self.problems)

    def show_counts(self, figures: Mapping[Status, int], problems: int) -> None:
        self._figures, self._problems = dict(figures), problems
        for status, chip in self.chips.items():
            figure = self._figures.get(status, 0)
            chip.setText(f"{statuses.word(status)}  {i18n.number(figure)}")
            chip.setVisible(figure > 0 or status in _ALWAYS)
            chip.setEnabled(figure > 0)
        text = self.tr("Problems")
        self.problems.setText(f"{text}  {i18n.number(problems)}")
        self.problems.setEnabled(problems > 0)

    def retranslate(self) -> None:
        self.show_counts(self._figures, self._problems)

    def restyle(self) -> None:
        size = QSize(theme.px(ICON), theme.px(ICON))
        for status, chip in self.chips.items():
            chip.setIcon(state_shape.icon(statuses.STATES[status], ICON))
            chip.setIconSize(size)
        self.problems.setIcon(state_shape.icon(State.ALREADY, ICON))
        self.problems.setIconSize(size)
        chosen, accent = theme.colour("chosen").name(), theme.colour("accent").name()
        radius, above, side = theme.px(14), theme.px(3), theme.px(12)
        self.setStyleSheet(f"""
QPushButton {{ border-radius: {radius}px; padding: {above}px {side}px; }}
QPushButton:focus {{ padding: {above - 1}px {side - 1}px; }}
QPushButton:checked {{ background: {chosen}; border-color: {accent}; }}
""")

    def choose(self, status: Status | None) -> None:
        """Show as pressed; tells nobody."""
        for one, chip in self.chips.items():
            chip.setChecked(one is status)

    def _on_chip(self, status: Status) -> None:
        pressed = self.chips[status].isChecked()
        self.choose(status if pressed else None)
        self.filtered.emit(status if pressed else None)
