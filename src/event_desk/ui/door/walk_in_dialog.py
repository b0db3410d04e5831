"""F4: somebody stands there who is on no list. Three fields, Enter: saved and in."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QFormLayout,
    QWidget,
)

from event_desk import texts
from event_desk.folding import has_arabic
from event_desk.people import PersonFields
from event_desk.ui import theme
from event_desk.ui.door.door_dialog import DoorDialog
from event_desk.ui.widgets.controls import choice, form_row, label, primary
from event_desk.ui.widgets.dialog_parts import button_line, close_button, dialog_column

WIDTH = 440


@dataclass(frozen=True, slots=True)
class WalkIn:
    name: str
    organisation: str
    category: str

    def fields(self) -> PersonFields:
        """An Arabic name is both the name and the one in its own script."""
        return PersonFields(
            name=self.name,
            native_name=self.name if has_arabic(self.name) else None,
            organisation=self.organisation or None,
            category=self.category,
        )


class WalkInDialog(DoorDialog):
    @classmethod
    def ask(cls, parent: QWidget, name: str, then: Callable[[WalkIn], None]) -> "WalkInDialog":
        """`name` is what was searched for in vain."""
        dialog = cls(parent, name)
        dialog.accepted.connect(lambda: then(dialog.answer()))
        dialog.open()
        return dialog

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Walk-in"))
        self.setMinimumWidth(theme.px(WIDTH))
        self.name = self.field(name)
        self.organisation = self.field()
        self.category = choice()
        for key, name in texts.categories().items():
            self.category.addItem(name, key)
        self.save_button = primary(self.tr("Save and check in"))
        self.save_button.clicked.connect(self.accept)
        self.name.textChanged.connect(self._check)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(16))
        form.setVerticalSpacing(theme.px(12))
        form_row(form, self.tr("Name"), self.name)
        form_row(form, self.tr("Organisation"), self.organisation)
        form_row(form, self.tr("Category"), self.category)
        close = close_button(self, self.tr("Cancel"))
        buttons = button_line(close, self.save_button)
        layout = dialog_column(self, 16)
        layout.addWidget(label("title", self.tr("Walk-in")))
        layout.addLayout(form)
        layout.addSpacing(theme.px(8))
        layout.addLayout(buttons)
        self._check()
        self.name.setFocus()

    def answer(self) -> WalkIn:
        return WalkIn(
            name=" ".join(self.name.text().split()),
            organisation=" ".join(self.organisation.text().split()),
            category=str(self.category.currentData()),
        )

    def may_accept(self) -> bool:
        return bool(self.name.text().strip())

    def _check(self) -> None:
        self.save_button.setEnabled(self.may_accept())
