"""Sessions that have no time or no room yet: searched, dragged onto the grid, dragged back."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from event_desk.folding import isolate
from event_desk.programme import ItemView
from event_desk.ui import i18n, theme
from event_desk.ui.day_times import span
from event_desk.ui.programme import board
from event_desk.ui.programme.tray_lines import FACTS, HUE, TrayLines
from event_desk.ui.widgets.controls import label

KEY = Qt.ItemDataRole.UserRole + 1
WIDTH = 196
NARROW = 56


class TrayList(QListWidget):
    """Draws a line of its own under the hand instead of Qt's drag, which no grid could follow."""

    carried = Signal(object, QPoint)
    let_go = Signal(object, QPoint)
    given_up = Signal()
    menu_wanted = Signal(object, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._pressed: tuple[UUID, QPoint] | None = None
        self._carrying = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(TrayLines(self))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def key(self) -> UUID | None:
        key = self.currentIndex().data(KEY)
        return key if isinstance(key, UUID) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        key = self.indexAt(event.position().toPoint()).data(KEY)
        if event.button() == Qt.MouseButton.LeftButton and isinstance(key, UUID):
            self._pressed = key, event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        key, start = self._pressed
        way = (event.position().toPoint() - start).manhattanLength()
        if not self._carrying and way < QApplication.startDragDistance():
            return
        self._carrying = True
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.carried.emit(key, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, carrying = self._pressed, self._carrying
        self._stop()
        if pressed is not None and carrying:
            self.let_go.emit(pressed[0], event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._pressed is not None:
            self._stop()
            self.given_up.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if (key := self.key()) is not None:
            self.menu_wanted.emit(key, event.globalPos())

    def _stop(self) -> None:
        self._pressed, self._carrying = None, False
        self.viewport().unsetCursor()


class Tray(QFrame):
    """`opened` (Enter, double click) hands over a session's id to be given a place."""

    opened = Signal(object)

    def __init__(self, zone: str) -> None:
        super().__init__()
        self._zone = zone
        self._items: Sequence[ItemView] = ()
        self.lengths: dict[UUID, int] = {}
        """In minutes, of sessions that had times before they were put here."""
        self.title = label("heading", wrap=True)
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.list = TrayList()
        self._hint = label("muted", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setObjectName("card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(8),) * 4)
        layout.setSpacing(theme.px(8))
        for part in (self._sign, self.title, self.field):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._hint)
        layout.addStretch()
        self.field.textChanged.connect(self._show)
        self.list.itemActivated.connect(self._open)

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Search…"))
        self.field.setAccessibleName(self.tr("Search the unscheduled sessions"))
        self.list.setAccessibleName(self.tr("Unscheduled sessions"))
        self.list.setToolTip(self.tr("Drag onto the rooms, or press Enter to choose time and room"))
        self._show()

    def show_items(self, items: Sequence[ItemView]) -> None:
        self._items = items
        self._show()

    def items(self) -> Sequence[ItemView]:
        """Those in sight, after the search."""
        return board.found(self._items, self.field.text())

    def mark(self, *, over: bool) -> None:
        """Something is held over the tray and would come to lie in it."""
        accent = theme.colour("accent").name()
        self.setStyleSheet(f"QFrame#card {{ border: 2px solid {accent}; }}" if over else "")

    def _show(self) -> None:
        count = i18n.number(len(self._items))
        self.title.setText(self.tr("Unscheduled (%1)").replace("%1", count))
        narrow = not self._items
        self._sign.setVisible(narrow)
        self.title.setVisible(not narrow)
        self.setFixedWidth(theme.px(NARROW if narrow else WIDTH))
        self.setToolTip(
            self.tr("Drag a session here to take away its time and room.") if narrow else ""
        )
        self.field.setVisible(len(self._items) > 4 or bool(self.field.text()))
        shown = self.items()
        before = self.list.key()
        self.list.clear()
        for item in shown:
            title, facts = board.title_of(item), self._facts(item)
            line = QListWidgetItem(title, self.list)
            line.setData(KEY, item.id)
            line.setData(FACTS, facts)
            line.setData(HUE, board.hue_of(item.kind))
            line.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {facts}")
            line.setToolTip(f"{isolate(title)}\n{facts}")
            if item.id == before:
                self.list.setCurrentItem(line)
        self.list.setVisible(bool(shown))
        self._hint.setText(self.tr("Nothing found"))
        self._hint.setVisible(not shown and not narrow)

    def minutes(self, item: ItemView) -> int:
        """How long a session is, or was before it lost its times."""
        known = self.lengths.get(item.id) if item.start is None else None
        return known or board.minutes_of(item)

    def _facts(self, item: ItemView) -> str:
        if item.start is not None and item.end is not None:
            day = i18n.day(i18n.local(item.start, self._zone).date())
            facts = [day, isolate(span(item, self._zone))]
        else:
            length = i18n.digits(self.tr("%n minute(s)", "", self.minutes(item)))
            facts = [length, self.tr("no time")]
        if item.room_id is None and item.start is not None:
            facts.append(self.tr("no room"))
        return " · ".join(facts)

    def _open(self, line: QListWidgetItem) -> None:
        key = line.data(KEY)
        if isinstance(key, UUID):
            self.opened.emit(key)

    def restyle(self) -> None:
        self._sign.setPixmap(theme.pixmap("calendar-clock", "muted", 24))
        self._show()
