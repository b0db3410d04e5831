"""“Which row holds the headings?”: the upper rows of a sheet, to point at one of them."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from event_desk.exchange.choices import NO_HEADINGS
from event_desk.exchange.column_views import FirstRows
from event_desk.folding import isolate
from event_desk.ui import i18n, theme
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.widgets.controls import Table, label, primary

ROWS_SHOWN = 30
COLUMNS_SHOWN = 40
NUMBER_WIDTH, CELL_WIDTH = 56, 150
_Line = tuple[int, tuple[str, ...]]


class HeadingRows(QWidget):
    chosen = Signal(int)
    """A row as the spreadsheet numbers it, or NO_HEADINGS."""
    rejected = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._first = FirstRows((), (), 0)
        self.question = label("heading")
        self._text = label("muted", wrap=True)
        self.rows_model: RowsModel[_Line] = RowsModel((), self)
        self.table = _Cells()
        self.table.setModel(self.rows_model)
        self.use_button = primary()
        self.none_button, self.back_button = QPushButton(), QPushButton()
        for button in (self.use_button, self.none_button, self.back_button):
            button.setAutoDefault(True)
        self.use_button.clicked.connect(self._use)
        self.none_button.clicked.connect(lambda: self.chosen.emit(NO_HEADINGS))
        self.back_button.clicked.connect(self.rejected)
        self.table.activated.connect(self._use)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.use_button)
        buttons.addWidget(self.none_button)
        buttons.addStretch()
        buttons.addWidget(self.back_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.question)
        layout.addWidget(self._text)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)

    def retranslate(self) -> None:
        self.question.setText(self.tr("Which row holds the headings?"))
        self._text.setText(
            self.tr("Click the row that says what each column holds; the list starts below it.")
        )
        self.table.setAccessibleName(self.tr("The first rows of the sheet"))
        self.none_button.setText(self.tr("There are no headings"))
        self.back_button.setText(self.tr("Back"))
        self._show_columns()
        self._on_row()

    def ask(self, first: FirstRows, number: int, *, can_go_back: bool) -> None:
        """`number` is the row that looks most like headings, 0 for none."""
        self._first = first
        self._show_columns()
        lines = list(zip(first.numbers, first.rows, strict=True))
        self.rows_model.show_rows(lines)
        self.back_button.setVisible(can_go_back)
        at = first.numbers.index(number) if number in first.numbers else 0
        if lines:
            self.table.selectRow(at)
        self._on_row()

    def row(self) -> int:
        """The number of the chosen row, 0 for none."""
        at = self.table.currentIndex().row()
        return self.rows_model.row(at)[0] if 0 <= at < self.rows_model.rowCount() else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.back_button.isHidden():
            self.rejected.emit()
        else:
            super().keyPressEvent(event)

    def _show_columns(self) -> None:
        width = min(self._first.width, COLUMNS_SHOWN)
        self.rows_model.show_columns(
            [
                Column(
                    self.tr("Row"),
                    lambda line: i18n.digits(str(line[0])),
                    colour=lambda _: theme.colour("muted"),
                ),
                *(Column("", _cell(at)) for at in range(width)),
            ]
        )
        self.table.show_shares((1,) * (width + 1))

    def _on_row(self, *_: QModelIndex) -> None:
        number = self.row()
        self.use_button.setEnabled(number > 0)
        text = self.tr("Row %1 holds the headings")
        self.use_button.setText(text.replace("%1", i18n.digits(str(number or "…"))))

    def _use(self, *_: object) -> None:
        if number := self.row():
            self.chosen.emit(number)


class _Cells(Table):
    """As wide as its cells need; many columns scroll sideways."""

    def __init__(self) -> None:
        super().__init__((1,), 32)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.horizontalHeader().setStretchLastSection(False)

    def share_width(self) -> None:
        columns = self.model().columnCount() - 1 if self.model() else 0
        first = max(theme.px(NUMBER_WIDTH), self.horizontalHeader().sectionSizeHint(0))
        room = self.viewport().width() - first
        width = max(theme.px(CELL_WIDTH), room // columns) if columns > 0 else 0
        self.setColumnWidth(0, first)
        for column in range(1, columns + 1):
            self.setColumnWidth(column, width)


def _cell(at: int) -> Callable[[_Line], str]:
    def text(line: _Line) -> str:
        cells = line[1]
        return isolate(cells[at]) if at < len(cells) and cells[at] else ""

    return text
