"""Up, down and away: what each row of a list in a form has."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from event_desk.folding import isolate
from event_desk.ui import theme

SIDE = 18


class RowButtons(QWidget):
    """`moved` by -1 or 1. Alt with an arrow moves the row, too."""

    moved = Signal(int)
    removed = Signal()

    def __init__(self, name: str, *, order: bool = True) -> None:
        super().__init__()
        self.up, self.down, self.away = _tool(), _tool(), _tool()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        for button in (self.up, self.down):
            line.addWidget(button)
            button.setVisible(order)
        line.addWidget(self.away)
        self.show_name(name)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.away.clicked.connect(self.removed)
        self.restyle()

    def show_name(self, name: str) -> None:
        for button, words in (
            (self.up, self.tr("Move up")),
            (self.down, self.tr("Move down")),
            (self.away, self.tr("Remove")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(f"{words}: {isolate(name)}")

    def restyle(self) -> None:
        for button, icon in (
            (self.up, "chevron-up"),
            (self.down, "chevron-down"),
            (self.away, "x"),
        ):
            button.setIcon(theme.icon(icon, "muted"))
            button.setIconSize(QSize(theme.px(SIDE), theme.px(SIDE)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.restyle()


def _tool() -> QToolButton:
    button = QToolButton()
    button.setObjectName("plain")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
