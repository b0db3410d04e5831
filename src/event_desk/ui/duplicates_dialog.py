"""The possible duplicates of the event, one pair after the other."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from event_desk.errors import EventDeskError
from event_desk.folding import isolate
from event_desk.people.duplicates import PossiblePair
from event_desk.texts.merging import likeness
from event_desk.ui import errors, theme
from event_desk.ui.context import Context
from event_desk.ui.merge_decision import Decision, Kind, undo
from event_desk.ui.merge_panel import MergePanel
from event_desk.ui.widgets.controls import PushButton, label
from event_desk.ui.widgets.dialog_parts import dialog_column

SIZE = QSize(1200, 700)
LIST_WIDTH = 300
PAIR_ROLE = Qt.ItemDataRole.UserRole


class DuplicatesDialog(QDialog):
    decided = Signal(object)
    """Each `Decision`, and None when one was taken back."""

    def __init__(self, parent: QWidget, context: Context, pairs: Sequence[PossiblePair]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Possible duplicates"))
        self.context = context
        self._done: list[tuple[Decision, list[PossiblePair]]] = []
        self.count = label("muted")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Possible duplicates"))
        self.list.setWordWrap(True)
        self.list.setFixedWidth(theme.px(LIST_WIDTH))
        self.panel = MergePanel(context)
        self.nothing = label("heading", self.tr("No possible duplicates are left."))
        self.undo_button = PushButton()
        self.undo_button.setIcon(theme.icon("undo-2"))
        self.undo_button.setAutoDefault(False)
        self.close_button = PushButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self._lay_out()
        self._show_pairs(pairs)
        self.list.currentItemChanged.connect(self._on_pair)
        self.panel.decided.connect(self._on_decision)
        self.undo_button.clicked.connect(self.undo)
        self.close_button.clicked.connect(self.accept)
        QShortcut(QKeySequence(Qt.Key.Key_F8), self).activated.connect(self.undo)
        self.list.setCurrentRow(0)
        self._show_state()

    def pairs(self) -> list[PossiblePair]:
        return [self.list.item(row).data(PAIR_ROLE) for row in range(self.list.count())]

    def undo(self) -> None:
        if not self._done:
            return
        decision, before = self._done[-1]
        try:
            undo(self.context, decision)
        except EventDeskError as error:
            errors.show(self, error)
            return
        self._done.pop()
        self._show_pairs(before)
        self.list.setCurrentRow(0)
        self._show_state()
        self.decided.emit(None)

    def _show_pairs(self, pairs: Sequence[PossiblePair]) -> None:
        self.list.clear()
        for pair in pairs:
            one, other = (isolate(name) for name in pair.names)
            why = likeness(pair.reasons, elsewhere=pair.elsewhere)
            item = QListWidgetItem(f"{one}\n{other}\n{why}")
            item.setData(PAIR_ROLE, pair)
            self.list.addItem(item)

    def _on_pair(self, item: QListWidgetItem | None) -> None:
        if item is None:
            self.panel.hide()
            return
        pair: PossiblePair = item.data(PAIR_ROLE)
        try:
            self.panel.show_pair(pair.one, pair.other)
        except EventDeskError:  # somebody was merged or erased elsewhere
            self.list.takeItem(self.list.row(item))
            return
        self.panel.show()

    def _on_decision(self, decision: Decision) -> None:
        """On to the next pair; whoever was merged away is in none of them any more."""
        before, row = self.pairs(), self.list.currentRow()
        current = before[row]
        if decision.kind is Kind.LATER:
            self.list.setCurrentRow(row + 1 if row + 1 < len(before) else 0)
            return
        gone = {decision.other} if decision.kind is Kind.MERGED else set[object]()
        rest = [
            pair for pair in before if pair is not current and not {pair.one, pair.other} & gone
        ]
        first = [current, *(pair for pair in before if pair is not current)]
        self._done.append((decision, first))
        self._show_pairs(rest)
        self.list.setCurrentRow(min(row, len(rest) - 1))
        self._show_state()
        self.decided.emit(decision)

    def _show_state(self) -> None:
        n = self.list.count()
        self.count.setText(self.tr("%n pair(s) to look at", "", n))
        self.panel.setVisible(n > 0)
        self.nothing.setVisible(n == 0)
        self.undo_button.setVisible(bool(self._done))
        if self._done:
            said = self.tr("Undo: %1 (F8)")
            self.undo_button.setText(said.replace("%1", isolate(self._done[-1][0].name)))
        self.close_button.setAutoDefault(n == 0)  # Enter closes what is done
        if n == 0:
            self.close_button.setFocus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label("title", self.tr("Possible duplicates")))
        head.addSpacing(theme.px(16))
        head.addWidget(self.count)
        head.addStretch()
        head.addWidget(self.undo_button)
        head.addWidget(self.close_button)
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(16))
        middle.addWidget(self.list)
        middle.addWidget(self.panel, 1)
        middle.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignCenter)
        layout = dialog_column(self)
        layout.addLayout(head)
        layout.addLayout(middle, 1)
        wanted = QSize(theme.px(SIZE.width()), theme.px(SIZE.height()))
        self.resize(wanted.boundedTo(self.screen().availableSize()))
