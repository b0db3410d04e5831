"""What several desks did without knowing of each other: one after the other until all is settled.

MattersDialog(parent, context).open()
"""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from event_desk import clock
from event_desk.errors import EventDeskError
from event_desk.sharing import matters
from event_desk.sharing.matters import MatterView
from event_desk.ui import errors, theme
from event_desk.ui.context import Context
from event_desk.ui.sharing import matter_view, matter_words
from event_desk.ui.sharing.matter_view import MatterCard
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import PushButton, label, open_at
from event_desk.ui.widgets.dialog_parts import dialog_column
from event_desk.ui.widgets.empty_state import EmptyState

WIDTH, HEIGHT = 1040, 600
LIST_WIDTH = 340
VIEW_ROLE = Qt.ItemDataRole.UserRole
TABLES = frozenset(
    {"attention", "settlements", "lines", "scans", "people", "receiver_moves", "desks"}
)


class MattersDialog(QDialog):
    """Arrows choose in the list, Enter is the first thing that can be done, Esc closes."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._title = label("title")
        self.count = label("muted")
        self.list = _Matters()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setMaximumWidth(theme.px(LIST_WIDTH))
        self.list.setIconSize(QSize(theme.px(20), theme.px(20)))
        self.card = MatterCard(context)
        self.nothing = EmptyState("circle-check")
        self.close_button = PushButton()
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)
        some = QWidget()
        middle = QHBoxLayout(some)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(theme.px(16))
        middle.addWidget(self.list, 2)
        middle.addWidget(self.card, 3)
        self._stack = QStackedWidget()
        self._stack.addWidget(some)
        self._stack.addWidget(self.nothing)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addSpacing(theme.px(16))
        head.addWidget(self.count)
        head.addStretch()
        last = QHBoxLayout()
        last.addStretch()
        last.addWidget(self.close_button)
        layout = dialog_column(self)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addLayout(last)
        self.list.currentItemChanged.connect(self._on_matter)
        self.list.entered_key.connect(self._on_enter)
        self.card.settled.connect(self.settle)
        context.changes.tables_changed.connect(self._on_change)
        self._retranslate()
        open_at(self, WIDTH, HEIGHT)
        self.list.setFocus()

    def page_name(self) -> str:
        """Which of the help's topics F1 shows here."""
        return "sharing"

    def matters(self) -> list[MatterView]:
        return [self.list.item(row).data(VIEW_ROLE) for row in range(self.list.count())]

    def settle(self, how: str) -> None:
        """`seen`, `kept` or `taken`, for the one that is chosen; then the next one."""
        row = self.list.currentRow()
        if row < 0:
            return
        view = self.matters()[row]
        context = self._context
        try:
            with context.db.write() as session:
                matters.settle(session, view.id, how, desk=context.desk, at=clock.now())
        except EventDeskError as error:
            errors.show(self, error)
        self.read()
        if self.list.count():
            self.list.setFocus()

    def read(self) -> None:
        """What is open now; whoever was looked at stays chosen, or the next in its place."""
        with self._context.db.read() as session:
            found = matters.open_matters(session)
        if list(found) == self.matters() and found:
            return
        row = max(self.list.currentRow(), 0)
        before = self.matters()[row].id if row < self.list.count() else None
        self.list.blockSignals(True)
        self.list.clear()
        for view in found:
            item = QListWidgetItem(matter_view.line(view, self._context))
            item.setToolTip(item.text())
            item.setIcon(state_shape.icon(matter_words.state(view), 20))
            item.setData(VIEW_ROLE, view)
            self.list.addItem(item)
        self.list.blockSignals(False)
        places = [place for place, view in enumerate(found) if view.id == before]
        self._stack.setCurrentIndex(0 if found else 1)
        self.count.setText(self.tr("%n to look at", "", len(found)) if found else "")
        if found:
            self.list.setCurrentRow(places[0] if places else min(row, len(found) - 1))
        else:
            self.close_button.setAutoDefault(True)  # Enter closes what is done
            self.close_button.setFocus()

    def _on_matter(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.card.show_matter(item.data(VIEW_ROLE))

    def _on_enter(self) -> None:
        button = self.card.first_button()
        if button is not None:
            button.click()

    def _on_change(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self.read()

    def _retranslate(self) -> None:
        words = self.tr("What needs a look")
        self.setWindowTitle(words)
        self._title.setText(words)
        self.list.setAccessibleName(words)
        self.close_button.setText(self.tr("Close"))
        self.nothing.show_texts(
            self.tr("Nothing needs a look."),
            self.tr(
                "When desks that did not know of each other let the same person in, or change the "
                "same field, it is listed here until somebody settles it."
            ),
        )
        self.nothing.restyle()
        self.list.clear()
        self.read()
        self.card.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._retranslate()


class _Matters(QListWidget):
    """Enter is for the matter alone: Qt would give it to the dialog's buttons as well."""

    entered_key = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            if self.currentRow() >= 0:
                self.entered_key.emit()
            return
        super().keyPressEvent(event)
