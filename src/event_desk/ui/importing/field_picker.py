"""Choosing the field of a column: type a few letters, or go down the list."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from event_desk.folding import fold
from event_desk.texts.lists import field_name
from event_desk.ui import theme

SIZE = QSize(320, 360)
_NOT_OFFERED = frozenset({"ignored"})
_VALUE = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class FieldPicker(QFrame):
    """A popup; `picked` gives the field, or nothing for a column that is left out."""

    picked = Signal(str)

    def __init__(self, parent: QWidget, fields: Sequence[str], current: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("card")
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Type to find a field"))
        self.search.setAccessibleName(self.tr("Find a field"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Fields"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._add(self.tr("Leave this column out"), "")
        offered = [name for name in dict.fromkeys(fields) if name not in _NOT_OFFERED]
        for name in sorted(offered, key=lambda one: fold(field_name(one))):
            self._add(field_name(name), name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(8),) * 4)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        self.resize(theme.px(SIZE.width()), theme.px(SIZE.height()))
        self._choose(current)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list.itemClicked.connect(self._pick)
        self.list.itemActivated.connect(self._pick)

    def open_at(self, corner: QPoint) -> None:
        """`corner` is the lower one on the side where reading starts, on the screen."""
        if self.layoutDirection() == theme.RTL:
            corner = corner - QPoint(self.width(), 0)
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        y = max(screen.top(), min(corner.y(), screen.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.search.setFocus()

    def _add(self, words: str, name: str) -> None:
        item = QListWidgetItem(words, self.list)
        item.setData(_VALUE, name)

    def _choose(self, name: str) -> None:
        for number in range(self.list.count()):
            if self.list.item(number).data(_VALUE) == name:
                self.list.setCurrentRow(number)

    def _filter(self, text: str) -> None:
        """Fields whose words begin with what was typed come before those that only hold it."""
        wanted = fold(text)
        best: int | None = None
        for number in range(self.list.count()):
            item = self.list.item(number)
            words = fold(item.text())
            item.setHidden(wanted not in words)
            if not item.isHidden() and (best is None or _begins(words, wanted, self.list, best)):
                best = number
        if best is not None:
            self.list.setCurrentRow(best)

    def _pick(self, item: QListWidgetItem | None) -> None:
        if item is not None and not item.isHidden():
            self.picked.emit(str(item.data(_VALUE) or ""))
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and watched is self.search
        if pressed and isinstance(event, QKeyEvent) and self._on_key(event):
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _MOVES:
            self.list.keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True


def _begins(words: str, wanted: str, view: QListWidget, best: int) -> bool:
    return words.startswith(wanted) and not fold(view.item(best).text()).startswith(wanted)
