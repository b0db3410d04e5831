"""What an import would do, to be looked at before anything is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from event_desk import texts
from event_desk.exchange.imports import Counts, ImportPlan, Status
from event_desk.exchange.plan import RowVerdict
from event_desk.folding import isolate
from event_desk.texts.lists import field_name, sheet_kind
from event_desk.ui import i18n, theme
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import Table, label, primary
from event_desk.ui.widgets.import_problems import ImportProblem, problems_of
from event_desk.ui.widgets.segments import Segments

_STATES = {
    Status.NEW: State.OK,
    Status.CHANGED: State.NOTE,
    Status.SAME: State.ASK,
    Status.DUPLICATE: State.ALREADY,
    Status.REJECTED: State.STOP,
}
_SAMPLES = 3


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A sheet of the workbook; `columns` are its headings, our fields and some cells."""

    name: str
    kind: str
    header_row: int
    columns: tuple["ColumnRow", ...]


@dataclass(frozen=True, slots=True)
class ColumnRow:
    heading: str
    field: str
    sample: str


class PlanView(QFrame):
    accepted = Signal()
    rejected = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._plan: ImportPlan | None = None
        self.title = label("heading")
        self.counts = label(wrap=True)
        self.view_choice = Segments()
        self.sheets_model: RowsModel[SheetRow] = RowsModel((), self)
        self.columns_model: RowsModel[ColumnRow] = RowsModel((), self)
        self.rows_model: RowsModel[RowVerdict] = RowsModel((), self)
        self.problems_model: RowsModel[ImportProblem] = RowsModel((), self)
        self.sheets = _table((5, 4), self.sheets_model)
        self.columns = _table((5, 4, 6), self.columns_model)
        self.rows = _table((3, 2, 3, 6, 8), self.rows_model)
        self.problems = _table((4, 2, 4, 11), self.problems_model)
        self.detail = label("muted", wrap=True)
        self._stack = QStackedWidget()
        self.import_button, self.cancel_button = primary(), QPushButton()
        self._lay_out()
        self.view_choice.currentChanged.connect(self._stack.setCurrentIndex)
        self.view_choice.currentChanged.connect(self._show_detail)
        self.rows.selectionModel().currentRowChanged.connect(self._show_detail)
        self.problems.selectionModel().currentRowChanged.connect(self._show_detail)
        self.sheets.selectionModel().currentRowChanged.connect(self._on_sheet)
        self.import_button.clicked.connect(self.accepted)
        self.cancel_button.clicked.connect(self.rejected)

    def _lay_out(self) -> None:
        sheets = QHBoxLayout()
        sheets.setContentsMargins(0, 0, 0, 0)
        sheets.setSpacing(theme.px(8))
        sheets.addWidget(self.sheets, 5)
        sheets.addWidget(self.columns, 12)
        first = QWidget()
        first.setLayout(sheets)
        for part in (first, self.rows, self.problems):
            self._stack.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.view_choice)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.import_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.title)
        layout.addWidget(self.counts)
        layout.addLayout(buttons)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.detail)
        self.detail.hide()

    def retranslate(self) -> None:
        self.import_button.setText(self.tr("Import"))
        self.cancel_button.setText(self.tr("Put aside"))
        self.view_choice.setAccessibleName(self.tr("What to look at"))
        self.sheets.setAccessibleName(self.tr("Sheets"))
        self.columns.setAccessibleName(self.tr("Columns of the sheet"))
        self.rows.setAccessibleName(self.tr("Rows"))
        self.problems.setAccessibleName(self.tr("Problems"))
        self.sheets_model.show_columns(
            [
                Column(self.tr("Sheet"), lambda row: isolate(row.name)),
                Column(self.tr("Holds"), lambda row: sheet_kind(row.kind)),
            ]
        )
        self.columns_model.show_columns(
            [
                Column(self.tr("Their column"), lambda row: isolate(row.heading)),
                Column(self.tr("Our field"), lambda row: field_name(row.field)),
                Column(self.tr("For example"), lambda row: isolate(row.sample)),
            ]
        )
        self.rows_model.show_columns(
            [
                Column(self.tr("Sheet"), lambda row: isolate(row.sheet)),
                Column(self.tr("Row"), lambda row: i18n.digits(str(row.row))),
                Column(
                    self.tr("Result"),
                    lambda row: self.status_word(row.status),
                    icon=lambda row: state_shape.icon(_STATES[row.status]),
                ),
                Column(self.tr("Name"), lambda row: isolate(row.name)),
                Column(self.tr("Changes"), _changes),
            ]
        )
        self.problems_model.show_columns(
            [
                Column(
                    self.tr("Sheet"),
                    lambda row: isolate(row.sheet),
                    icon=lambda row: state_shape.icon(row.state),
                ),
                Column(self.tr("Row"), lambda row: i18n.digits(str(row.row)) if row.row else ""),
                Column(self.tr("Column"), lambda row: isolate(row.column)),
                Column(self.tr("Problem"), lambda row: row.sentence),
            ]
        )
        if self._plan is not None:
            self.show_plan(self._plan)

    def restyle(self) -> None:
        self.view_choice.restyle()

    def status_word(self, status: Status) -> str:
        return {
            Status.NEW: self.tr("New"),
            Status.CHANGED: self.tr("Changed"),
            Status.SAME: self.tr("Same"),
            Status.DUPLICATE: self.tr("Repeated"),
            Status.REJECTED: self.tr("Left out"),
        }[status]

    def show_plan(self, plan: ImportPlan) -> None:
        self._plan = plan
        self.title.setText(isolate(plan.workbook.path.name))
        self.counts.setText(self._count_text(plan))
        found = problems_of(plan.problems)
        self.view_choice.show_texts(
            (
                self.tr("Sheets and columns"),
                self.tr("Rows (%1)").replace("%1", i18n.number(len(plan.verdicts))),
                self.tr("Problems (%1)").replace("%1", i18n.number(len(found))),
            )
        )
        self.sheets_model.show_rows(_sheet_rows(plan))
        self.rows_model.show_rows(plan.verdicts)
        self.problems_model.show_rows(found)
        self.sheets.setCurrentIndex(self.sheets_model.index(0, 0))
        self.import_button.setEnabled(not plan.changes_nothing)

    def plan(self) -> ImportPlan | None:
        return self._plan

    def _count_text(self, plan: ImportPlan) -> str:
        if plan.changes_nothing:
            return self.tr("Everything on this list is in the event already.")
        text = self._counts(plan.counts)
        more = [
            f"{sheet_kind(kind)}: {self._counts(counts)}" for kind, counts in plan.others.items()
        ]
        if plan.missing:
            count = i18n.number(len(plan.missing))
            more.append(
                self.tr("%1 from the earlier list are missing here; they stay.").replace(
                    "%1", count
                )
            )
        return "\n".join((text, *more))

    def _counts(self, counts: Counts) -> str:
        return " · ".join(
            f"{self.status_word(status)} {i18n.number(number)}"
            for status, number in (
                (Status.NEW, counts.created),
                (Status.CHANGED, counts.updated),
                (Status.SAME, counts.unchanged),
                (Status.DUPLICATE, counts.duplicates),
                (Status.REJECTED, counts.rejected),
            )
            if number or status in (Status.NEW, Status.CHANGED, Status.SAME)
        )

    def _show_detail(self) -> None:
        """The whole of what the chosen row had no room for."""
        text = ""
        number = self.problems.currentIndex().row()
        if self.view_choice.currentIndex() == 2 and number >= 0:
            text = self.problems_model.row(number).sentence
        number = self.rows.currentIndex().row()
        if self.view_choice.currentIndex() == 1 and number >= 0:
            text = _changes(self.rows_model.row(number))
        self.detail.setText(text)
        self.detail.setVisible(bool(text))

    def _on_sheet(self, index: QModelIndex) -> None:
        rows = self.sheets_model.rows()
        if index.isValid() and index.row() < len(rows):
            self.columns_model.show_rows(rows[index.row()].columns)


def _table(shares: Sequence[float], model: RowsModel[Any]) -> Table:
    table = Table(shares, 32)
    table.setModel(model)
    return table


def _sheet_rows(plan: ImportPlan) -> list[SheetRow]:
    found: list[SheetRow] = []
    for table in plan.tables:
        rows = table.sheet.rows[table.start :]
        columns = tuple(
            ColumnRow(column.heading, column.field, _sample(rows, column.index))
            for column in table.columns
        )
        found.append(SheetRow(table.sheet.name, table.kind, table.header_row, columns))
    return found


def _sample(rows: Sequence[tuple[Any, ...]], index: int) -> str:
    """The first few values of a column that differ."""
    values: dict[str, None] = {}
    for row in rows:
        if index < len(row) and row[index] not in (None, ""):
            values[str(row[index]).replace("\n", " ")] = None
        if len(values) == _SAMPLES:
            break
    return " | ".join(values)


def _changes(row: RowVerdict) -> str:
    comma = "، " if texts.language() == "ar" else ", "
    return comma.join(
        f"{field_name(name)}: {_short(before)} → {_short(after)}"
        for name, before, after in row.changes
    )


def _short(value: Any) -> str:
    if value in (None, "", [], ()):
        return "–"
    if isinstance(value, list | tuple):
        return isolate(" ".join(str(one) for one in value))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType] - cells of a list
    return isolate(str(value))
