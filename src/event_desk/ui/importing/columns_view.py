"""Sheet by sheet: what it holds, where its headings are, and which column is which field."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from event_desk.exchange.choices import NOTHING, SheetChoice, of_table
from event_desk.exchange.column_views import column_views, first_rows, likely_row, needs
from event_desk.exchange.columns import EVENT, IGNORED, Table
from event_desk.exchange.imports import ImportPlan
from event_desk.exchange.workbook import Sheet
from event_desk.folding import isolate
from event_desk.texts.lists import sheet_kind
from event_desk.ui import i18n, theme
from event_desk.ui.importing.heading_rows import ROWS_SHOWN, HeadingRows
from event_desk.ui.importing.mapping_table import MappingTable
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.theme import State
from event_desk.ui.widgets import controls
from event_desk.ui.widgets.controls import choice, label
from event_desk.ui.widgets.empty_state import EmptyState
from event_desk.ui.widgets.sign_label import SignLabel

KINDS = ("people", "speakers", "interpreters", "programme", "rooms", "stands")
SHEETS_WIDTH = 232


class ColumnsView(QWidget):
    changed = Signal(str, object)
    """The name of a sheet and the `SheetChoice` that a person made for it."""

    def __init__(self) -> None:
        super().__init__()
        self._plan: ImportPlan | None = None
        self._asking = False
        self.sheets_model: RowsModel[Table] = RowsModel((), self)
        self.sheets = controls.Table((5, 4), 36)
        self.sheets.setModel(self.sheets_model)
        self.sheets.setFixedWidth(theme.px(SHEETS_WIDTH))
        self._kind_label = label("muted")
        self.kind = choice()
        self._kind_label.setBuddy(self.kind)
        self._row_label = label("muted")
        self.rows_button = QPushButton()
        self.rows_button.setAutoDefault(True)
        self._needs = SignLabel(State.ALREADY)
        self.mapping = MappingTable()
        self.heading_rows = HeadingRows()
        self._left_out = EmptyState("eye-off")
        self._left_out.setObjectName("")
        self._stack = QStackedWidget()
        self._lay_out()
        self.sheets.selectionModel().currentRowChanged.connect(self._on_sheet)
        self.kind.activated.connect(self._on_kind)
        self.rows_button.clicked.connect(self.ask_row)
        self._left_out.wanted.connect(self.ask_row)
        self.mapping.chosen.connect(self._on_field)
        self.heading_rows.chosen.connect(self._on_row)
        self.heading_rows.rejected.connect(self._stop_asking)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(self._kind_label)
        line.addWidget(self.kind)
        line.addSpacing(theme.px(16))
        line.addWidget(self._row_label)
        line.addWidget(self.rows_button)
        line.addStretch()
        for part in (self.mapping, self.heading_rows, self._left_out):
            self._stack.addWidget(part)
        right = QVBoxLayout()
        right.setSpacing(theme.px(8))
        right.addLayout(line)
        right.addWidget(self._needs)
        right.addWidget(self._stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(16))
        layout.addWidget(self.sheets)
        layout.addLayout(right, 1)

    def retranslate(self) -> None:
        self.sheets.setAccessibleName(self.tr("Sheets"))
        self.sheets_model.show_columns(
            [
                Column(self.tr("Sheet"), lambda table: isolate(table.sheet.name)),
                Column(
                    self.tr("Holds"),
                    lambda table: self._kind_word(table.kind),
                    colour=lambda table: theme.colour("muted") if table.kind == IGNORED else None,
                ),
            ]
        )
        self._kind_label.setText(self.tr("This sheet holds"))
        self.kind.setAccessibleName(self.tr("What the sheet holds"))
        self.rows_button.setText(self.tr("Choose the heading row…"))
        self.mapping.retranslate()
        self.heading_rows.retranslate()
        if self._plan is not None:
            self.show_plan(self._plan)

    def restyle(self) -> None:
        self._left_out.restyle()

    def show_plan(self, plan: ImportPlan) -> None:
        """The sheet that is looked at stays."""
        before = self._plan
        number = self.sheets.currentIndex().row()
        same = before is not None and before.workbook is plan.workbook
        self._plan = plan
        self._asking = self._asking and same
        with QSignalBlocker(self.sheets.selectionModel()):
            self.sheets_model.show_rows(plan.tables)
            self.sheets.selectRow(number if same and number >= 0 else _first_to_look_at(plan))
        self.sheets.setVisible(len(plan.tables) > 1)
        self._show_sheet()

    def show_sheet(self, name: str) -> None:
        for number, table in enumerate(self.sheets_model.rows()):
            if table.sheet.name == name:
                self.sheets.selectRow(number)

    def table(self) -> Table | None:
        """The sheet that is looked at."""
        number = self.sheets.currentIndex().row()
        return self.sheets_model.row(number) if number >= 0 else None

    def ask_row(self) -> None:
        self._asking = True
        self._show_sheet()
        self.heading_rows.table.setFocus()

    def focus_part(self) -> QWidget:
        """Where the keyboard has something to do here."""
        if self._stack.currentWidget() is self.heading_rows:
            return self.heading_rows.table
        return self.mapping if self._stack.currentWidget() is self.mapping else self.kind

    def _show_sheet(self) -> None:
        table = self.table()
        if table is None or self._plan is None:
            return
        self._show_kinds(table)
        self._show_row(table)
        lost = _nothing_read(self._plan) and self._choice().kind == "auto"
        if self._asking or (table.kind == IGNORED and lost and table.sheet.rows):
            back = self._asking and not lost
            first = first_rows(self._whole_sheet(table), ROWS_SHOWN)
            self.heading_rows.ask(first, likely_row(table), can_go_back=back)
            self._stack.setCurrentWidget(self.heading_rows)
        elif table.kind == IGNORED:
            self._show_left_out(table)
        else:
            self.mapping.show_columns(table.kind, column_views(table, self._choice()))
            self._stack.setCurrentWidget(self.mapping)
        asking = self._stack.currentWidget() is self.heading_rows
        self.rows_button.setHidden(asking or table.kind == EVENT or not table.sheet.rows)
        self._needs.setVisible(needs(table) and not asking)
        self._needs.setText(self._needs_text(table.kind))

    def _show_kinds(self, table: Table) -> None:
        offered = (*KINDS, EVENT) if table.kind == EVENT else KINDS
        with QSignalBlocker(self.kind):
            self.kind.clear()
            for name in (*offered, IGNORED):
                self.kind.addItem(self._kind_word(name), name)
            self.kind.setCurrentIndex(self.kind.findData(table.kind))

    def _show_row(self, table: Table) -> None:
        shown = table.kind not in (IGNORED, EVENT)
        self._row_label.setVisible(shown)
        text = self.tr("Headings in row %1")
        if table.header_row:
            text = text.replace("%1", i18n.digits(str(table.header_row)))
        else:
            text = self.tr("Without headings")
        self._row_label.setText(text)

    def _show_left_out(self, table: Table) -> None:
        button = self.tr("Choose the heading row…") if table.sheet.rows else ""
        if not table.sheet.rows:
            title, text = self.tr("This sheet is empty"), ""
        elif table.sheet.hidden and self._choice().kind == "auto":
            title = self.tr("This sheet is hidden in the workbook")
            text = self.tr("It was left out. Choose above what it holds to read it as well.")
        elif self._choice().kind == IGNORED:
            title = self.tr("You left this sheet out")
            text = self.tr("Choose above what it holds to read it after all.")
        else:
            title = self.tr("No list was recognised on this sheet")
            text = self.tr("It is left out. Choose above what it holds, or show its headings.")
        self._left_out.show_texts(title, text, button)
        self._stack.setCurrentWidget(self._left_out)

    def _needs_text(self, kind: str) -> str:
        if kind == "programme":
            return self.tr("Say which column holds the title, and which the time.")
        if kind == "rooms":
            return self.tr("Say which column holds the room, and which its seats.")
        if kind == "interpreters":
            return self.tr("Say which column holds the name, and which the languages.")
        return self.tr("Say which column holds the name.")

    def _kind_word(self, kind: str) -> str:
        return self.tr("Left out") if kind == IGNORED else sheet_kind(kind)

    def _whole_sheet(self, table: Table) -> Sheet:
        """With what stands above and below one of several tables."""
        sheets = self._plan.workbook.sheets if self._plan is not None else ()
        return next((one for one in sheets if one.name == table.sheet.name), table.sheet)

    def _choice(self) -> SheetChoice:
        number = self.sheets.currentIndex().row()
        if self._plan is None or number < 0:
            return NOTHING
        return of_table(self._plan.tables, number, self._plan.choices)

    def _on_sheet(self, _index: QModelIndex) -> None:
        self._asking = False
        self._show_sheet()

    def _on_kind(self, _number: int) -> None:
        kind = str(self.kind.currentData())
        table = self.table()
        if table is None or kind == table.kind:
            return
        self._asking = False
        header_row = self._choice().header_row
        self._tell(
            replace(self._choice(), kind=kind) if kind == IGNORED else SheetChoice(kind, header_row)
        )

    def _on_field(self, column: int, name: str) -> None:
        self._tell(self._choice().with_field(column, name))

    def _on_row(self, number: int) -> None:
        self._asking = False
        kind = self._choice().kind
        self._tell(SheetChoice("auto" if kind == IGNORED else kind, number))

    def _stop_asking(self) -> None:
        self._asking = False
        self._show_sheet()
        self.rows_button.setFocus()

    def _tell(self, chosen: SheetChoice) -> None:
        """A choice for a further table on the same sheet says which one it means."""
        tables, number = self.sheets_model.rows(), self.sheets.currentIndex().row()
        table = tables[number]
        further = any(other.sheet.name == table.sheet.name for other in tables[:number])
        if further and chosen.header_row == 0:
            chosen = replace(chosen, header_row=table.header_row)
        self.changed.emit(table.sheet.name, chosen)


def _nothing_read(plan: ImportPlan) -> bool:
    return all(table.kind == IGNORED for table in plan.tables)


def _first_to_look_at(plan: ImportPlan) -> int:
    """The first sheet that is read, else the first that holds anything."""
    tables = plan.tables
    read = [number for number, table in enumerate(tables) if table.kind != IGNORED]
    filled = [number for number, table in enumerate(tables) if table.sheet.rows]
    return next(iter((*read, *filled)), 0)
