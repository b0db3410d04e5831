"""Several people chosen in the table: what is done to all of them at once."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from event_desk import texts
from event_desk.folding import isolate
from event_desk.people import PersonView
from event_desk.ui import spoken, theme
from event_desk.ui.people.person_panel import CATEGORIES
from event_desk.ui.widgets.controls import PushButton, choice, label
from event_desk.ui.widgets.scrolling import scrolling

NAMED = 4
ICON = 20


class SeveralPanel(QFrame):
    category_wanted = Signal(str)
    flag_wanted = Signal(str)
    """A note for the desk; empty takes it away."""
    admit_wanted = Signal()
    print_wanted = Signal()
    collect_wanted = Signal()
    cancel_wanted = Signal()
    restore_wanted = Signal()
    merge_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._people: Sequence[PersonView] = ()
        self.title = label("title", wrap=True)
        self.names = label("muted", wrap=True)
        self.told = label("", wrap=True)
        self.category = choice()
        self.flag = QLineEdit()
        self.set_category = PushButton()
        self.set_flag = PushButton()
        self.buttons = {
            "log-in": PushButton(),
            "printer": PushButton(),
            "users": PushButton(),
            "user-x": PushButton(),
            "user-check": PushButton(),
            "merge": PushButton(),
        }
        self._category_title = label("muted")
        self._flag_title = label("muted")
        signals = (
            self.admit_wanted, self.print_wanted, self.collect_wanted, self.cancel_wanted,
            self.restore_wanted, self.merge_wanted,
        )  # fmt: skip
        for button, signal in zip(self.buttons.values(), signals, strict=True):
            button.clicked.connect(signal)
        self.set_category.clicked.connect(
            lambda: self.category_wanted.emit(str(self.category.currentData()))
        )
        self.set_flag.clicked.connect(self._on_flag)
        self.flag.returnPressed.connect(self._on_flag)
        self._lay_out()

    @property
    def merge_button(self) -> QPushButton:
        return self.buttons["merge"]

    def show_people(self, people: Sequence[PersonView]) -> None:
        if [one.id for one in people] != [one.id for one in self._people]:
            self.tell("")
        self._people = people
        self._say()

    def tell(self, text: str) -> None:
        """What came of the last action."""
        self.told.setText(text)
        self.told.setVisible(bool(text))
        spoken.say(self, text)

    def retranslate(self) -> None:
        self._category_title.setText(self.tr("Category"))
        self._flag_title.setText(self.tr("Note for the desk"))
        self.category.setAccessibleName(self.tr("Category"))
        self.flag.setAccessibleName(self.tr("Note for the desk"))
        self.flag.setPlaceholderText(self.tr("Empty takes it away"))
        self.set_category.setText(self.tr("Set"))
        self.set_flag.setText(self.tr("Set"))
        self.set_category.setAccessibleName(self.tr("Set the category"))
        self.set_flag.setAccessibleName(self.tr("Set the note"))
        words = (
            self.tr("Check in"),
            self.tr("Print badges…"),
            self.tr("One person collects the badges…"),
            self.tr("Cancel the registrations"),
            self.tr("Restore the registrations"),
            self.tr("Merge…"),
        )
        for button, text in zip(self.buttons.values(), words, strict=True):
            button.setText(text)
        current = self.category.currentData()
        self.category.clear()
        for key in CATEGORIES:
            self.category.addItem(texts.category(key), key)
        self.category.setCurrentIndex(max(self.category.findData(current), 0))
        self._say()

    def restyle(self) -> None:
        for name, button in self.buttons.items():
            button.setIcon(theme.icon(name, "text", ICON))

    def _say(self) -> None:
        n = len(self._people)
        self.title.setText(self.tr("%n people chosen", "", n))
        named = [isolate(one.shown_name) for one in self._people[:NAMED]]
        if n > NAMED:
            named.append(self.tr("and %n more", "", n - NAMED))
        self.names.setText(" · ".join(named))
        cancelled = sum(one.status == "cancelled" for one in self._people)
        self.buttons["user-x"].setEnabled(cancelled < n)
        self.buttons["user-check"].setEnabled(cancelled > 0)
        self.merge_button.setVisible(n == 2)

    def _on_flag(self) -> None:
        self.flag_wanted.emit(self.flag.text().strip())

    def _lay_out(self) -> None:
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.title)
        layout.addWidget(self.names)
        layout.addWidget(self.told)
        layout.addSpacing(theme.px(8))
        grid = QGridLayout()
        grid.setSpacing(theme.px(8))
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._category_title, 0, 0)
        grid.addWidget(self.category, 1, 0)
        grid.addWidget(self.set_category, 1, 1)
        grid.addWidget(self._flag_title, 2, 0)
        grid.addWidget(self.flag, 3, 0)
        grid.addWidget(self.set_flag, 3, 1)
        layout.addLayout(grid)
        layout.addSpacing(theme.px(8))
        for button in self.buttons.values():
            layout.addWidget(button)
        layout.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(scrolling(inside))
        self.told.hide()
