"""F12: the desk is left alone, and nobody sees a name until it is unlocked."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from event_desk.folding import isolate
from event_desk.ui import i18n, theme
from event_desk.ui.context import Context
from event_desk.ui.pin_dialog import PinField
from event_desk.ui.widgets.controls import label, primary

WIDTH = 400


class LockPage(QWidget):
    """Stands in the window's place. Without a PIN it opens by a button: a screen, not a guard."""

    unlocked = Signal()

    def __init__(self, context: Context, is_pin: Callable[[str], bool], *, has_pin: bool) -> None:
        super().__init__()
        self.setObjectName("page")
        self._context = context
        self._icon = QLabel()
        self._title = label("name")
        self._event = label("muted")
        self.pin = PinField(is_pin, self.tr("Unlock"))
        self.pin.setFixedWidth(theme.px(WIDTH))
        self.pin.right.connect(self.unlocked)
        self.button = primary(self.tr("Unlock"))
        self.button.clicked.connect(self.unlocked)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.px(16))
        layout.addStretch()
        for part in (self._icon, self._title, self._event, self.pin, self.button):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        self.pin.setVisible(has_pin)
        self.button.setVisible(not has_pin)
        (self.pin.field if has_pin else self.button).setFocus()
        self._retranslate()
        self._icon.setPixmap(theme.pixmap("lock", "muted", 72))

    def _retranslate(self) -> None:
        names = self._context.event.names
        name = names.get(i18n.language()) or next(iter(names.values()), "")
        self.setWindowTitle(self.tr("%1 – Event Desk").replace("%1", name))
        self._title.setText(self.tr("This desk is locked"))
        self._event.setText(f"{isolate(name)} · {isolate(self._context.desk)}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
