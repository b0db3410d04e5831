"""Plain lines under a sentence: who is missing from a list, what changed in the programme."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from event_desk.ui import theme
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.widgets.controls import Table, label


class LinesView(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._text = label("muted", wrap=True)
        self.rows_model: RowsModel[str] = RowsModel((), self)
        self.table = Table((1,), 36)
        self.table.setModel(self.rows_model)
        self.table.horizontalHeader().hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._text)
        layout.addWidget(self.table, 1)

    def show_texts(self, name: str, text: str) -> None:
        """`name` is what a screen reader calls the lines."""
        self._text.setText(text)
        self.table.setAccessibleName(name)
        self.rows_model.show_columns([Column(name, lambda line: line)])

    def show_lines(self, lines: Sequence[str]) -> None:
        self.rows_model.show_rows(lines)
