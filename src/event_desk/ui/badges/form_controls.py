"""Controls of the editor's forms: millimetres, colours, several of a list."""

from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QMenu,
    QPushButton,
    QSizePolicy,
    QSpinBox,
)

from event_desk.badges.design import CATEGORY_COLOUR
from event_desk.ui import i18n, theme
from event_desk.ui.widgets.controls import Choice

_MOST_NAMED = 2
COLOURS = ("#000000", "#1B2430", "#5B6675", "#FFFFFF", "#1D5FD1", "#007A5A", "#A3123A", "#8A4B00")


class _Calm:
    """The wheel scrolls the form: it changes no number that it only passes over."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Number(_Calm, QDoubleSpinBox):
    """Millimetres, or points; told once typing is over or a step was made."""

    def __init__(self, least: float, most: float, step: float = 0.5) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setSingleStep(step)
        self.setDecimals(1)
        self.setKeyboardTracking(False)
        _narrow(self)

    def show_value(self, value: float) -> None:
        with QSignalBlocker(self):
            self.setValue(value)


class Count(_Calm, QSpinBox):
    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setKeyboardTracking(False)
        _narrow(self)

    def show_value(self, value: int) -> None:
        with QSignalBlocker(self):
            self.setValue(value)


class Picker(_Calm, Choice):
    """One of several; `picked` only where a person did it.

    The values stay here: Qt would make plain text of an enumeration's member.
    """

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._values: list[object] = []
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(5)
        self.activated.connect(lambda: self.picked.emit())

    def show_choices(self, choices: Sequence[tuple[str, object]]) -> None:
        """The words and what they stand for; what is chosen stays."""
        chosen = self.value()
        with QSignalBlocker(self):
            self.clear()
            self._values = [value for _, value in choices]
            self.addItems([words for words, _ in choices])
        self.show_value(chosen if chosen in self._values else next(iter(self._values), None))

    def show_value(self, value: object) -> None:
        with QSignalBlocker(self):
            self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def value(self) -> Any:
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None


class ColourPicker(Picker):
    """`#rrggbb`, or the colour of the person's category where `own` allows it."""

    def __init__(self, *, own: bool = True) -> None:
        super().__init__()
        self._own = own
        self.retranslate()
        self.activated.disconnect()
        self.activated.connect(self._on_activated)
        self._colour = COLOURS[0]

    def retranslate(self) -> None:
        with QSignalBlocker(self):
            chosen = self.currentData()
            self.clear()
            if self._own:
                self.addItem(self.tr("The category's colour"), CATEGORY_COLOUR)
            for colour in COLOURS:
                self.addItem(_swatch(colour), i18n.digits(colour), colour)
            self.addItem(self.tr("Other colour…"), "")
            if chosen:
                self.show_value(chosen)

    def show_value(self, value: object) -> None:
        self._colour = str(value)
        with QSignalBlocker(self):
            if self.findData(self._colour) < 0:
                self.insertItem(self.count() - 1, _swatch(self._colour), self._colour, self._colour)
            self.setCurrentIndex(self.findData(self._colour))

    def value(self) -> str:
        return self._colour

    def _on_activated(self) -> None:
        if self.currentData():
            self._colour = str(self.currentData())
            self.picked.emit()
            return
        self.show_value(self._colour)
        named = QColor(self._colour)
        dialog = QColorDialog(named if named.isValid() else QColor("#000000"), self.window())
        dialog.setWindowTitle(self.tr("Colour"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._take)
        dialog.open()

    def _take(self, colour: QColor) -> None:
        self.show_value(colour.name().upper())
        self.picked.emit()


class Several(QPushButton):
    """Any number of a list, as a menu to tick; nothing ticked reads as `nothing`."""

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._values: list[Hashable] = []
        self._menu = _StaysOpen(self)
        self.setMenu(self._menu)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._nothing = self._words = ""

    def show_choices(self, choices: Sequence[tuple[str, Hashable]], nothing: str) -> None:
        chosen = self.value()
        self._nothing = nothing
        self._menu.clear()
        self._values = [value for _, value in choices]
        for words, value in choices:
            action = self._menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.triggered.connect(self._on_ticked)
        self._say()

    def show_value(self, value: frozenset[Hashable]) -> None:
        for action, each in zip(self._menu.actions(), self._values, strict=True):
            action.setChecked(each in value)
        self._say()

    def value(self) -> frozenset[Any]:
        actions = zip(self._menu.actions(), self._values, strict=True)
        return frozenset(each for action, each in actions if action.isChecked())

    def _on_ticked(self) -> None:
        self._say()
        self.picked.emit()

    def _say(self) -> None:
        names = [one.text().replace("&&", "&") for one in self._menu.actions() if one.isChecked()]
        text = " · ".join(names[:_MOST_NAMED])
        if len(names) > _MOST_NAMED:
            text += f" +{i18n.number(len(names) - _MOST_NAMED)}"
        self._words = text or self._nothing
        self.setToolTip(" · ".join(names) or self._nothing)
        self._cut()

    def _cut(self) -> None:
        """With an ellipsis where there is no room: the menu has it whole."""
        room = self.width() - theme.px(48)
        cut = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&"))
        self.setAccessibleDescription(self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()


class _StaysOpen(QMenu):
    """Ticking one of several doesn't close the menu."""

    def event(self, event: QEvent) -> bool:
        action = self.activeAction()
        released = event.type() == QEvent.Type.MouseButtonRelease
        if released and action and action.isCheckable():
            action.trigger()
            return True
        return super().event(event)


def _narrow(box: QSpinBox | QDoubleSpinBox) -> None:
    """As wide as its place; the style would have it as wide as its largest value."""
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    box.setMinimumWidth(theme.px(72))
    margin = theme.px(8)
    box.lineEdit().setTextMargins(margin, 0, margin, 0)


def _swatch(colour: str) -> QIcon:
    side = theme.px(16)
    made = QPixmap(side, side)
    made.fill(QColor(colour))
    painter = QPainter(made)
    painter.setPen(theme.colour("muted"))
    painter.drawRect(0, 0, side - 1, side - 1)
    painter.end()
    return QIcon(made)
