"""The page's buttons: plan, something changed, and what is needed less often."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from event_desk.ui import theme
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.widgets.controls import PushButton, primary

CHANGES = ("ill", "room", "moved", "topic", "arrived")
MORE = (
    "versions", "publish", "bulletin", "",
    "lock_day", "unlock_day", "",
    "add", "edit", "rules",
)  # fmt: skip


class HeadButtons(QWidget):
    plan = Signal()
    changed = Signal(str)
    """One of `CHANGES`."""
    more = Signal(str)
    """One of `MORE`."""

    def __init__(self) -> None:
        super().__init__()
        self.plan_button = primary()
        self.changed_button, self.more_button = PushButton(), PushButton()
        self.changed_menu, self.more_menu = QMenu(self), QMenu(self)
        _fill(self.changed_menu, CHANGES, self.changed.emit)
        _fill(self.more_menu, MORE, self.more.emit)
        self.changed_button.setMenu(self.changed_menu)
        self.more_button.setMenu(self.more_menu)
        self.plan_button.clicked.connect(self.plan)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        buttons: tuple[QPushButton, ...] = (
            self.more_button,
            self.changed_button,
            self.plan_button,
        )
        for button in buttons:
            layout.addWidget(button)

    def retranslate(self) -> None:
        self.plan_button.setText(self.tr("Plan automatically…"))
        self.changed_button.setText(self.tr("Something changed…"))
        self.more_button.setText(self.tr("More"))
        names = {
            "ill": self.tr("Somebody is ill…"),
            "room": self.tr("A room is lost…"),
            "moved": self.tr("A session was moved…"),
            "topic": self.tr("A topic was added…"),
            "arrived": self.tr("An interpreter arrived…"),
            "versions": self.tr("Versions…"),
            "publish": self.tr("Publish this plan…"),
            "bulletin": self.tr("Change bulletin…"),
            "lock_day": self.tr("Lock this day"),
            "unlock_day": self.tr("Unlock this day"),
            "add": self.tr("Add an interpreter…"),
            "edit": self.tr("Change an interpreter…"),
            "rules": self.tr("Rules…"),
        }
        for menu in (self.changed_menu, self.more_menu):
            for action in menu.actions():
                action.setText(names.get(str(action.data() or ""), ""))

    def show_picture(self, picture: Picture) -> None:
        self.plan_button.setEnabled(bool(picture.people and picture.items))
        self.changed_button.setEnabled(bool(picture.items))
        for action in self.more_menu.actions():
            if action.data() in ("versions", "publish", "bulletin", "lock_day", "unlock_day"):
                action.setEnabled(picture.planned)


def _fill(menu: QMenu, names: Sequence[str], tell: Callable[[str], None]) -> None:
    for name in names:
        if name:
            action = menu.addAction(name)
            action.setData(name)
            action.triggered.connect(_teller(tell, name))
        else:
            menu.addSeparator()


def _teller(tell: Callable[[str], None], name: str) -> Callable[[], None]:
    return lambda: tell(name)
