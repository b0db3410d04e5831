"""Beside the field: which gate, which direction, and what can be set about the gate."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from event_desk import checkin
from event_desk.checkin import Direction, GateInfo, GateKind
from event_desk.folding import isolate
from event_desk.roles import Right
from event_desk.texts import localised
from event_desk.ui import i18n, theme
from event_desk.ui.context import Context
from event_desk.ui.widgets.controls import choice

RECEIVERS = "receivers:"
"""Not a gate: at this desk receivers are handed out and taken back. No item has such a code."""
WIDEST = 300


class GateBar(QWidget):
    gate_chosen = Signal(str)
    direction_chosen = Signal()
    guests_wanted = Signal()
    rules_wanted = Signal()

    def __init__(self, context: Context, gate: str) -> None:
        super().__init__()
        self._context = context
        self._gates: tuple[GateInfo, ...] = ()
        self._chosen = gate
        self.gate_choice = choice()
        self.gate_choice.setMaximumWidth(theme.px(WIDEST))
        self.direction_choice = choice()
        self.camera_button = self._tool(checkable=True)
        self.more_button = self._tool()
        self._menu = QMenu(self)
        self.more_button.setMenu(self._menu)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.camera_button)
        layout.addWidget(self.direction_choice)
        layout.addWidget(self.gate_choice)
        layout.addWidget(self.more_button)
        self.camera_button.hide()
        self.gate_choice.currentIndexChanged.connect(self._on_gate)
        self.direction_choice.currentIndexChanged.connect(self.direction_chosen)

    @property
    def gate(self) -> GateInfo | None:
        """None before the gates were read, and where receivers are handed out."""
        return next((gate for gate in self._gates if gate.key == self._chosen), None)

    def direction(self) -> Direction:
        return Direction(self.direction_choice.currentData())

    def show_gates(self, gates: tuple[GateInfo, ...]) -> str:
        """The key that is chosen from now on: the entrance where the old one is gone."""
        if gates != self._gates:
            self._gates = gates
            self._fill()
        return self._chosen

    def retranslate(self) -> None:
        self.gate_choice.setAccessibleName(self.tr("Gate"))
        self.direction_choice.setAccessibleName(self.tr("Direction"))
        self._name(self.camera_button, self.tr("Scan with this computer's camera"))
        self._name(self.more_button, self.tr("This gate: list of guests, rules"))
        with QSignalBlocker(self.direction_choice):
            chosen = max(self.direction_choice.currentIndex(), 0)
            self.direction_choice.clear()
            self.direction_choice.addItem(self.tr("In"), Direction.IN)
            self.direction_choice.addItem(self.tr("Out"), Direction.OUT)
            self.direction_choice.setCurrentIndex(chosen)
        self._fill()
        self._show_menu()

    def restyle(self) -> None:
        self.camera_button.setIcon(theme.icon("camera", "text", 24, checked="accent"))
        self.more_button.setIcon(theme.icon("ellipsis", "text", 24))

    def title(self, gate: GateInfo) -> str:
        title = isolate(localised(gate.titles, self._context.event.languages))
        match gate.kind:
            case GateKind.ENTRANCE:
                return self.tr("Entrance")
            case GateKind.EXIT:
                return self.tr("Exit")
            case GateKind.ROOM:
                return self.tr("Door of %1").replace("%1", title)
            case GateKind.ITEM if gate.start:
                when = self._context.event.local(gate.start)
                day = i18n.day(when.date())
                return f"{day} {i18n.time(gate.start, self._context.event.timezone)} · {title}"
            case _:
                return title

    def _fill(self) -> None:
        with QSignalBlocker(self.gate_choice):
            self.gate_choice.clear()
            for gate in self._gates:
                self.gate_choice.addItem(self.title(gate), gate.key)
            if not self._gates:
                return
            self.gate_choice.insertSeparator(self.gate_choice.count())
            self.gate_choice.addItem(self.tr("Receivers"), RECEIVERS)
            place = self.gate_choice.findData(self._chosen)
            if place < 0:
                self._chosen = checkin.ENTRANCE
                place = 0
            self.gate_choice.setCurrentIndex(place)
        self._show_for_gate()

    def _on_gate(self, place: int) -> None:
        key = self.gate_choice.itemData(place)
        if isinstance(key, str) and key != self._chosen:
            self._chosen = key
            self._show_for_gate()
            self.gate_chosen.emit(key)

    def _show_for_gate(self) -> None:
        gate = self.gate
        one_way = gate is None or gate.kind == GateKind.EXIT
        self.direction_choice.setVisible(not one_way)
        self._show_menu()

    def _show_menu(self) -> None:
        gate = self.gate
        menu = self._menu
        menu.clear()
        inside = gate is not None and gate.kind in (GateKind.ROOM, GateKind.ITEM)
        if inside and self._context.may(Right.OVERRIDE):
            menu.addAction(self.tr("List of guests…")).triggered.connect(self.guests_wanted)
        if gate is not None and gate.kind != GateKind.EXIT and self._context.may(Right.SETTINGS):
            menu.addAction(self.tr("Rules of this gate…")).triggered.connect(self.rules_wanted)
        self.more_button.setVisible(not menu.isEmpty())

    def _tool(self, *, checkable: bool = False) -> QToolButton:
        button = QToolButton()
        button.setObjectName("plain")
        button.setCheckable(checkable)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumSize(theme.px(40), theme.px(40))
        return button

    @staticmethod
    def _name(button: QToolButton, words: str) -> None:
        button.setAccessibleName(words)
        button.setToolTip(words)
