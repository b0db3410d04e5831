"""The rules of a gate: who may come back, and from when to when it is open."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QSpinBox,
    QWidget,
)

from event_desk import texts
from event_desk.checkin import REENTRY, GateInfo
from event_desk.ui import theme
from event_desk.ui.door.door_dialog import DoorDialog
from event_desk.ui.widgets.controls import choice, label, primary
from event_desk.ui.widgets.dialog_parts import button_line, close_button, dialog_column

WIDTH = 480
LONGEST_MIN = 24 * 60
USUAL_MIN = 30


@dataclass(frozen=True, slots=True)
class Rules:
    """Minutes before the start and after the end; −1 takes the hours away."""

    reentry: str
    opens: int
    closes: int


class RulesDialog(DoorDialog):
    @classmethod
    def ask(
        cls, parent: QWidget, title: str, gate: GateInfo, then: Callable[[Rules], None]
    ) -> "RulesDialog":
        dialog = cls(parent, title, gate)
        dialog.accepted.connect(lambda: then(dialog.rules()))
        dialog.open()
        return dialog

    def __init__(self, parent: QWidget, title: str, gate: GateInfo) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules of this gate"))
        self.setMinimumWidth(theme.px(WIDTH))
        self.reentry = choice()
        for key in REENTRY:
            self.reentry.addItem(texts.reentry(key), key)
        self.reentry.setCurrentIndex(self.reentry.findData(gate.reentry))
        self.reentry.setAccessibleName(self.tr("Coming back"))
        self.opens = _Minutes(self.tr("Opens before the start"), self.tr(" min before"), gate.opens)
        self.closes = _Minutes(self.tr("Closes after the end"), self.tr(" min after"), gate.closes)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(16))
        form.setVerticalSpacing(theme.px(12))
        form.addRow(label("muted", self.tr("Coming back")), self.reentry)
        form.addRow(self.opens.on, self.opens.minutes)
        form.addRow(self.closes.on, self.closes.minutes)
        save = primary(self.tr("Save"))
        save.clicked.connect(self.accept)
        cancel = close_button(self, self.tr("Cancel"))
        buttons = button_line(cancel, save)
        layout = dialog_column(self, 16)
        layout.addWidget(label("title", title, wrap=True))
        layout.addLayout(form)
        layout.addLayout(buttons)

    def rules(self) -> Rules:
        return Rules(str(self.reentry.currentData()), self.opens.value(), self.closes.value())


class _Minutes:
    """A tick and how many minutes, which count only with the tick."""

    def __init__(self, title: str, suffix: str, value: int | None) -> None:
        self.on = QCheckBox(title)
        self.minutes = QSpinBox()
        self.minutes.setRange(0, LONGEST_MIN)
        self.minutes.setSuffix(suffix)
        self.minutes.setValue(USUAL_MIN if value is None else value)
        self.minutes.setAccessibleName(title)
        self.on.toggled.connect(self.minutes.setEnabled)
        self.on.setChecked(value is not None)
        self.minutes.setEnabled(value is not None)

    def value(self) -> int:
        return self.minutes.value() if self.on.isChecked() else -1
