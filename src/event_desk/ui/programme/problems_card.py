"""What is wrong with the programme, worst first; *Go* shows it, *Fix…* looks for other places."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from event_desk.ui import i18n, theme
from event_desk.ui.widgets.controls import label
from event_desk.ui.widgets.problem_list import ProblemLine, ProblemList


class ProblemsCard(QFrame):
    go_wanted = Signal(object)
    """A session's id."""
    fix_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._lines: Sequence[ProblemLine] | None = None  # not looked for yet
        self.title = label("heading", wrap=True)
        self.list = ProblemList()
        self.planned = label(wrap=True)
        self.planned.hide()
        self.go, self.fix = QPushButton(), QPushButton()
        self._buttons = (self.go, self.fix)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        inner.setSpacing(theme.px(8))
        inner.addWidget(self.title)
        inner.addWidget(self.list, 100)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch()
        inner.addLayout(row)
        inner.addWidget(self.planned)
        inner.addStretch(1)
        self.list.opened.connect(self._on_go)
        self.list.currentRowChanged.connect(self._show_buttons)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.go.clicked.connect(lambda: self._on_go(self.key()))
        self.fix.clicked.connect(lambda: self.fix_wanted.emit(self.key()))

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Problems"))
        self.go.setText(self.tr("Go"))
        self.go.setToolTip(self.tr("Show the session"))
        self.fix.setText(self.tr("Fix…"))
        self.fix.setToolTip(self.tr("Other places for it, each checked before it is offered"))
        self._show_title()

    def lines(self) -> Sequence[ProblemLine]:
        return self._lines or ()

    def show_lines(self, lines: Sequence[ProblemLine] | None) -> None:
        """None while they are looked for the first time."""
        self._lines = lines
        self.list.show_lines(lines or ())
        self.list.setVisible(bool(lines))
        if lines:
            self.list.setCurrentRow(0)
        self._show_title()
        self._show_buttons()

    def key(self) -> object:
        row = self.list.currentRow()
        return self.lines()[row].key if 0 <= row < len(self.lines()) else None

    def _show_title(self) -> None:
        if self._lines is None:
            text = self.tr("Looking for problems…")
        elif not self._lines:
            text = self.tr("No problems")
        else:
            count = i18n.number(len(self._lines))
            text = self.tr("Problems (%1)").replace("%1", count)
        self.title.setText(text)

    def _show_buttons(self) -> None:
        for button in self._buttons:
            button.setVisible(bool(self._lines))
            button.setEnabled(self.key() is not None)

    def _on_go(self, key: object) -> None:
        if key is not None:
            self.go_wanted.emit(key)

    def _open_menu(self, point: QPoint) -> None:
        if self.key() is None:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Go"), lambda: self._on_go(self.key()))
        menu.addAction(self.tr("Fix…"), lambda: self.fix_wanted.emit(self.key()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.list.viewport().mapToGlobal(point))
