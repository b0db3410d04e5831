"""“guests.xlsx is in”: what came of the last import, and the way back, in sight."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy

from event_desk.exchange.imports import UndoReport
from event_desk.folding import isolate
from event_desk.ui import i18n, spoken, theme
from event_desk.ui.importing.import_panel import Imported
from event_desk.ui.theme import State
from event_desk.ui.widgets.controls import PushButton
from event_desk.ui.widgets.sign_label import SignLabel

TEXT_WIDTH = 320


class DoneBand(QFrame):
    undo_wanted = Signal()
    pairs_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._pairs = 0
        self.text = SignLabel(State.OK)
        self.pairs_button, self.undo_button, self.close_button = (
            PushButton(), PushButton(), PushButton(),
        )  # fmt: skip
        self.close_button.setProperty("flat", True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        self._row.setSpacing(theme.px(8))
        self._row.addWidget(self.text, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for button in (self.pairs_button, self.undo_button, self.close_button):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        self._row.addLayout(buttons)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self.setSizePolicy(policy)
        self.pairs_button.clicked.connect(self.pairs_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With a large text the buttons stand below what was done."""
        super().resizeEvent(event)
        buttons = (self.pairs_button, self.undo_button, self.close_button)
        needed = sum(one.sizeHint().width() for one in buttons if not one.isHidden())
        wide = self.width() - needed >= theme.px(TEXT_WIDTH)
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if wide else way.TopToBottom)

    def retranslate(self) -> None:
        self.undo_button.setText(self.tr("Undo this import"))
        self.undo_button.setToolTip(self.tr("Ctrl+Z"))
        self.close_button.setAccessibleName(self.tr("Hide this message"))
        self.show_pairs(self._pairs)

    def restyle(self) -> None:
        self.undo_button.setIcon(theme.icon("undo-2"))
        self.pairs_button.setIcon(theme.icon("users"))
        self.close_button.setIcon(theme.icon("x", "muted", 18))

    def show_pairs(self, number: int) -> None:
        """How many possible duplicates there are to look at."""
        self._pairs = number
        text = self.tr("Look at %n possible duplicate(s)…", "", number)
        self.pairs_button.setText(i18n.digits(text))
        self.pairs_button.setVisible(number > 0)

    def show_imported(self, done: Imported) -> None:
        report = done.report
        text = self.tr("%1 is in: %2 new, %3 changed.")
        text = text.replace("%1", isolate(done.plan.workbook.path.name))
        text = text.replace("%2", i18n.number(report.created))
        text = text.replace("%3", i18n.number(report.updated))
        if left := report.left:
            stay = self.tr("%n value(s) that somebody changed meanwhile stay.", "", left)
            text = f"{text} {i18n.digits(stay)}"
        self._show(text, State.OK)
        self.undo_button.show()
        self.undo_button.setEnabled(True)
        self.show_pairs(len(done.plan.possible))

    def show_undoing(self) -> None:
        self._show(self.tr("Taking the import back…"), State.NOTE)
        self.undo_button.setEnabled(False)
        self.show_pairs(0)

    def show_undone(self, report: UndoReport) -> None:
        text = self.tr("The import was taken back. What was edited since stays.")
        if kept := report.kept:
            stay = self.tr("%n person(s) stay: scanned, edited, or on a later list.", "", kept)
            text = f"{text} {i18n.digits(stay)}"
        self._show(text, State.NOTE)
        self.undo_button.hide()

    def _show(self, text: str, state: State) -> None:
        self.text.show_state(state)
        self.text.setText(text)
        self.show()
        spoken.say(self, text)
