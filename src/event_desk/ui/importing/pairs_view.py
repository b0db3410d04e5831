"""Possible duplicates: two names side by side, for a person to decide."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from event_desk.exchange.plan import PossibleDuplicate
from event_desk.folding import isolate
from event_desk.ui import theme
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.widgets.controls import Table, label


class PairsView(QWidget):
    """Before the import the pairs are only listed; after it two people can be looked at."""

    opened = Signal(object)
    """The `PossibleDuplicate` to be looked at."""
    left = Signal()

    def __init__(self, *, imported: bool) -> None:
        super().__init__()
        self._imported = imported
        self.title = label("heading")
        self._text = label("muted", wrap=True)
        self.rows_model: RowsModel[PossibleDuplicate] = RowsModel((), self)
        self.table = Table((1, 1), 36)
        self.table.setModel(self.rows_model)
        self.open_button, self.done_button = QPushButton(), QPushButton()
        buttons = QHBoxLayout()
        for button in (self.open_button, self.done_button):
            button.setAutoDefault(True)
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.title)
        layout.addWidget(self._text)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        for part in (self.title, self.open_button, self.done_button):
            part.setVisible(imported)
        self.done_button.clicked.connect(self.left)
        if imported:
            self.open_button.clicked.connect(self._open)
            self.table.activated.connect(self._open)
            self.table.selectionModel().currentRowChanged.connect(self._on_row)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Possible duplicates"))
        self._text.setText(
            self.tr("Look at two people side by side and say whether they are one person.")
            if self._imported
            else self.tr(
                "These may be the same person. Both come in; after the import you can look at "
                "them side by side."
            )
        )
        self.table.setAccessibleName(self.tr("Possible duplicates"))
        self.open_button.setText(self.tr("Look at both…"))
        self.done_button.setText(self.tr("Done"))
        self.rows_model.show_columns(
            [
                Column(self.tr("On this list"), lambda pair: isolate(pair.names[0])),
                Column(self.tr("May be the same as"), lambda pair: isolate(pair.names[1])),
            ]
        )

    def show_pairs(self, pairs: Sequence[PossibleDuplicate]) -> None:
        self.rows_model.show_rows(pairs)
        if pairs:
            self.table.selectRow(0)
        self._on_row()

    def take_away(self, pair: PossibleDuplicate) -> None:
        """It was decided."""
        self.show_pairs([one for one in self.rows_model.rows() if one != pair])

    def _on_row(self, *_: object) -> None:
        self.open_button.setEnabled(self.table.currentIndex().isValid())

    def _open(self, *_: object) -> None:
        number = self.table.currentIndex().row()
        if number >= 0:
            self.opened.emit(self.rows_model.row(number))
