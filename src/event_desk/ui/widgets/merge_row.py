"""One field of two entries side by side, and which of the two is taken."""

import re
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QWidget

from event_desk import texts
from event_desk.folding import digits, isolate
from event_desk.people.merge_fields import MergeField
from event_desk.ui import i18n, theme
from event_desk.ui.widgets.controls import label

LEFT, RIGHT, BOTH = 0, 1, 2
NONE = -1
translate = QCoreApplication.translate
SHARES = (5, 3, 5)
_LONG_WORD = re.compile(r"[!-~]{13,}")
_PARTS = re.compile(r"[^@._-]{1,12}[@._-]*|[@._-]+")
_BREAK = "\u200b"  # a space without width


class MergeRow(QWidget):
    """A choice by mouse, by the arrows, or by 1, 2 and 3 (both), counted as one reads.

    Three columns that stand under one another in every row; the name of the field is between the
    two values.
    """

    chosen = Signal(str)
    """The field's name, when a person chose."""

    def __init__(self, field: MergeField, title: str) -> None:
        super().__init__()
        self.field = field
        self.touched = False
        self._group = QButtonGroup(self)
        self.buttons: dict[int, QRadioButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        in_three(grid)
        values = (shown(field.name, field.kept), shown(field.name, field.other))
        for side, value in enumerate(values):
            grid.addWidget(self._value(side, title, value), 0, 2 * side)
        middle = QHBoxLayout()
        middle.addWidget(label("muted", title, wrap=True), 1)
        middle.setSpacing(theme.px(8))
        if field.joins:
            both = self._button(BOTH, self.tr("both"))
            words = self.tr("both")
            both.setAccessibleName(f"{title}: {words}")
            middle.addWidget(both)
        grid.addLayout(middle, 0, 1)
        self._group.idClicked.connect(self._on_click)

    @property
    def taken(self) -> int:
        return self._group.checkedId()

    def take(self, side: int) -> None:
        """What is suggested; not a choice of a person."""
        if side in self.buttons:
            self.buttons[side].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = digits(event.text())
        side = {"1": LEFT, "2": RIGHT, "3": BOTH}.get(typed, NONE)
        if side in self.buttons:
            self.buttons[side].setFocus()
            self.buttons[side].setChecked(True)
            self._on_click(side)
            return
        super().keyPressEvent(event)

    def focus(self) -> None:
        self.buttons[max(self.taken, LEFT)].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_click(self, _side: int) -> None:
        self.touched = True
        self.chosen.emit(self.field.name)

    def _button(self, side: int, text: str = "") -> QRadioButton:
        button = QRadioButton(text)
        self._group.addButton(button, side)
        self.buttons[side] = button
        return button

    def _value(self, side: int, title: str, value: str) -> QWidget:
        button = self._button(side)
        words = self.tr("nothing")
        button.setAccessibleName(f"{title}: {value or words}")
        text = _Words(button, value or self.tr("nothing"), muted=not value)
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(text, 1)
        return holder


class _Words(QWidget):
    """A value of any length beside its button; a click on it is a click on the button."""

    def __init__(self, button: QRadioButton, value: str, *, muted: bool) -> None:
        super().__init__()
        self._button = button
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        layout.addWidget(label("muted" if muted else "", _breakable(value), wrap=True))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._button.setFocus()
        self._button.click()


def _breakable(value: str) -> str:
    """An address may be broken, or it would push the other entry's value out of sight."""
    return _LONG_WORD.sub(lambda word: _BREAK.join(_PARTS.findall(word[0])), value)


def in_three(grid: QGridLayout) -> None:
    """The columns of every row, and of the heads above them."""
    grid.setHorizontalSpacing(theme.px(16))
    for column, share in enumerate(SHARES):
        grid.setColumnStretch(column, share)
        grid.setColumnMinimumWidth(column, theme.px(30 * share))


def shown(name: str, value: Any) -> str:
    """A field's value as people read it; empty for nothing."""
    if name == "cancelled_at":
        return texts.status("cancelled") if value else translate("MergeRow", "Registered")
    match value:
        case None | "" | ():
            return ""
        case bool():
            return translate("MergeRow", "Yes") if value else translate("MergeRow", "No")
        case tuple():
            return " · ".join(texts.language_name(code) for code in value)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - language codes
        case str():
            return _word(name, value)
        case _:
            return i18n.day(value)


def _word(name: str, value: str) -> str:
    if name == "category":
        return texts.category(value)
    if name == "interpretation":
        return texts.language_name(value)
    return isolate(value)
