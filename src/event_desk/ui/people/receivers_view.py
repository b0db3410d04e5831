"""Receivers: who still has which, what is in the box, and collecting the rest at night."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
)

from event_desk import clock, receivers
from event_desk.folding import isolate
from event_desk.receivers import BROKEN, LOST, WORKING, Loan, Move, Stock
from event_desk.roles import Right
from event_desk.ui import file_dialogs, i18n, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.people.steps import Step, Steps
from event_desk.ui.people.view import View
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import PushButton, Table, card, label, primary
from event_desk.ui.widgets.empty_state import EmptyState
from event_desk.ui.widgets.scrolling import scrolling_card

SIDE = 320


@dataclass(frozen=True, slots=True)
class Row:
    """A receiver that isn't in the box; `loan` None for one that lies there lost or broken."""

    number: str
    status: str
    loan: Loan | None


@dataclass(frozen=True, slots=True)
class Back:
    """What is put back by undoing a return."""

    number: str
    holder: UUID
    since: datetime | None


class ReceiversView(View):
    def __init__(self, context: Context, steps: Steps) -> None:
        super().__init__()
        self.context = context
        self._steps = steps
        self._phones = context.may(Right.SENSITIVE)
        self._count: Stock | None = None
        self.figures = label("heading", wrap=True)
        self.rooms = label("muted", wrap=True)
        self.told = label("", wrap=True)
        self.model: RowsModel[Row] = RowsModel((), self)
        self.table = Table((4, 9, 8, *([9] if self._phones else []), 6, 5, 5))
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.empty = EmptyState("headphones")
        self._stack = QStackedWidget()
        self.return_button = primary()
        self.print_button = PushButton()
        self.stock_field = QLineEdit()
        self.stock_button = PushButton()
        self.number_field = QLineEdit()
        self.marks = {LOST: PushButton(), BROKEN: PushButton(), WORKING: PushButton()}
        self._stock_title, self._mark_title = label("heading"), label("heading")
        self._stock_hint = label("muted", wrap=True)
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._show_chosen)
        self.return_button.clicked.connect(self.take_back_chosen)
        self.print_button.clicked.connect(self._ask_print)
        self.stock_button.clicked.connect(self.add_stock)
        self.stock_field.returnPressed.connect(self.add_stock)
        for status, button in self.marks.items():
            button.clicked.connect(partial(self._mark, status))

    def refresh(self) -> None:
        with self.context.db.read() as session:
            loans = receivers.loans(session)
            self._count = receivers.count(session)
            known = receivers.numbers_known(session)
        held = {loan.number for loan in loans}
        rows = [Row(loan.number, loan.status, loan) for loan in loans]
        rows += [
            Row(number, status, None)
            for number, status in known
            if status != WORKING and number not in held
        ]
        chosen = {row.number for row in self.chosen()}
        self.model.show_rows(rows)
        for number, row in enumerate(self.model.rows()):
            if row.number in chosen:
                flags = self.table.selectionModel().SelectionFlag
                index = self.model.index(number, 0)
                self.table.selectionModel().select(index, flags.Select | flags.Rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self._show_counts()
        self._show_chosen()

    def chosen(self) -> list[Row]:
        return [self.model.row(index.row()) for index in self.table.selectionModel().selectedRows()]

    def take_back_chosen(self) -> None:
        """Those chosen, or all that are out when nobody chose."""
        loans = [row.loan for row in self._to_return() if row.loan is not None]
        if not loans:
            return

        def act(session: Any) -> list[Back]:
            back: list[Back] = []
            for loan in loans:
                handed = receivers.take_back(
                    session, loan.number, at=clock.now(), desk=self.context.desk
                )
                if handed.move is Move.RETURNED and handed.holder is not None:
                    back.append(Back(handed.number, handed.holder, handed.since))
            return back

        back = self._steps.write(act)
        if back:
            name = self.tr("%n receiver(s)", "", len(back))
            self._steps.add(Step(name, 1, partial(self._hand_out_again, back)))
            self._tell(self.tr("%n receiver(s) returned", "", len(back)))
        self.refresh()

    def add_stock(self) -> None:
        text = self.stock_field.text().strip()
        if not text:
            return
        found = self._steps.write(lambda session: receivers.stock(session, text))
        if found is not None:
            self.stock_field.clear()
            self._tell(self.tr("%n receiver(s) added", "", found[0]))
            self.refresh()

    def write(self, path: Path) -> None:
        """The list of those that are out, to collect them."""
        loans = tuple(row.loan for row in self.model.rows() if row.loan is not None)
        event, phones = self.context.event, self._phones
        tasks.run(
            self,
            self.tr("Making the list"),
            lambda _progress: receivers.write_sheet(path, loans, event, phones=phones),
            then=lambda _pages: self._on_written(path),
        )

    def retranslate(self) -> None:
        self.model.show_columns(self._columns())
        self.table.setAccessibleName(self.tr("Receivers that are out"))
        self.empty.show_texts(
            self.tr("All receivers are in the box"),
            self.tr("Here stands who still has which. They are handed out at the door."),
        )
        self.print_button.setText(self.tr("List to collect them (PDF)…"))
        self._stock_title.setText(self.tr("Stock"))
        self._stock_hint.setText(self.tr("Make numbers known: 1-120, or A1-A40, or 7, 9."))
        self.stock_field.setAccessibleName(self.tr("Numbers"))
        self.stock_field.setPlaceholderText("1-120")
        self.stock_button.setText(self.tr("Add"))
        self._mark_title.setText(self.tr("One receiver"))
        self.number_field.setAccessibleName(self.tr("Number of the receiver"))
        self.number_field.setPlaceholderText(self.tr("Number"))
        self.marks[LOST].setText(self.tr("Lost"))
        self.marks[BROKEN].setText(self.tr("Broken"))
        self.marks[WORKING].setText(self.tr("Works again"))
        self._show_counts()
        self._show_chosen()

    def restyle(self) -> None:
        self.empty.restyle()
        self.print_button.setIcon(theme.icon("printer"))
        self.return_button.setIcon(theme.icon("check", "on_accent"))

    def _columns(self) -> list[Column[Row]]:
        words = self._status_words()

        def of(row: Row, name: str) -> str:
            return isolate(getattr(row.loan, name)) if row.loan else ""

        phone: list[Column[Row]] = [Column(self.tr("Phone"), lambda row: of(row, "phone"))]
        return [
            Column(
                self.tr("No."), lambda row: row.number, lambda row: (len(row.number), row.number)
            ),
            Column(self.tr("Name"), lambda row: of(row, "name")),
            Column(self.tr("Organisation"), lambda row: of(row, "organisation")),
            *(phone if self._phones else []),
            Column(self.tr("Room"), lambda row: of(row, "room")),
            Column(self.tr("Since"), self._since, lambda row: self._since_key(row)),
            Column(self.tr("State"), lambda row: words[row.status], icon=_icon),
        ]

    def _status_words(self) -> dict[str, str]:
        return {
            WORKING: self.tr("Out"),
            LOST: self.tr("Lost"),
            BROKEN: self.tr("Broken"),
        }

    def _since(self, row: Row) -> str:
        since = row.loan.since if row.loan else None
        if since is None:
            return ""
        zone = self.context.event.timezone
        day = i18n.local(since, zone).date()
        today = i18n.local(clock.now(), zone).date()
        time = i18n.time(since, zone)
        return time if day == today else f"{i18n.day(day)} {time}"

    def _since_key(self, row: Row) -> str:
        return str(row.loan.since) if row.loan else ""

    def _show_counts(self) -> None:
        count = self._count
        if count is None:
            return
        said = self.tr("%1 out · %2 in the box · %3 lost · %4 broken")
        figures = (count.out, count.in_store, count.lost, count.broken)
        for number, figure in enumerate(figures, start=1):
            said = said.replace(f"%{number}", i18n.number(figure))
        self.figures.setText(said)
        elsewhere = self.tr("elsewhere")
        self.rooms.setText(
            " · ".join(
                f"{isolate(room) or elsewhere}: {i18n.number(out)}" for room, out in count.rooms
            )
        )
        self.rooms.setVisible(bool(count.rooms))

    def _to_return(self) -> Sequence[Row]:
        return self.chosen() or [row for row in self.model.rows() if row.status != LOST]

    def _show_chosen(self) -> None:
        chosen = self.chosen()
        n = sum(row.loan is not None for row in self._to_return())
        self.return_button.setText(
            self.tr("%n chosen returned", "", n) if chosen else self.tr("All %n returned", "", n)
        )
        self.return_button.setEnabled(n > 0)
        self.print_button.setEnabled(any(row.loan for row in self.model.rows()))
        if len(chosen) == 1:
            self.number_field.setText(chosen[0].number)

    def _mark(self, status: str, _checked: bool = False) -> None:
        number = self.number_field.text().strip()
        if not number:
            self.number_field.setFocus()
            return
        desk = self.context.desk
        handed = self._steps.write(
            lambda session: receivers.mark(session, number, status, at=clock.now(), desk=desk)
        )
        if handed is None:
            return
        if handed.move is Move.UNKNOWN:
            said = self.tr("Nobody knows a receiver %1.")
        else:
            said = self.tr("Receiver %1 is noted.")
            self.number_field.clear()
        self._tell(said.replace("%1", isolate(handed.number)))
        self.refresh()

    def _hand_out_again(self, back: Sequence[Back]) -> None:
        with self.context.db.write() as session:
            for one in back:
                receivers.hand_out(
                    session,
                    one.number,
                    one.holder,
                    at=clock.now(),
                    desk=self.context.desk,
                    another=True,
                )

    def _ask_print(self) -> None:
        file_dialogs.ask_save(
            self,
            self.context,
            self.tr("List to collect receivers"),
            self.tr("receivers.pdf"),
            ("PDF (*.pdf)",),
            self.write,
        )

    def _on_written(self, path: Path) -> None:
        self._tell(self.tr("Written: %1").replace("%1", isolate(path.name)))
        file_dialogs.show_file(path)

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _lay_out(self) -> None:
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(*(theme.px(8),) * 4)
        inside.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(frame)
        start = QVBoxLayout()
        start.setSpacing(theme.px(8))
        start.addWidget(self.figures)
        start.addWidget(self.rooms)
        start.addWidget(self._stack, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(16))
        layout.addLayout(start, 5)
        layout.addWidget(self._side(), 2)

    def _side(self) -> QFrame:
        side, column = scrolling_card(SIDE)
        column.addWidget(self.return_button)
        column.addWidget(self.print_button)
        column.addWidget(self.told)
        column.addSpacing(theme.px(12))
        column.addWidget(self._mark_title)
        column.addWidget(self.number_field)
        grid = QGridLayout()
        grid.setSpacing(theme.px(8))
        grid.addWidget(self.marks[LOST], 0, 0)
        grid.addWidget(self.marks[BROKEN], 0, 1)
        grid.addWidget(self.marks[WORKING], 1, 0, 1, 2)
        column.addLayout(grid)
        column.addSpacing(theme.px(12))
        column.addWidget(self._stock_title)
        column.addWidget(self._stock_hint)
        column.addWidget(self.stock_field)
        column.addWidget(self.stock_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        self.told.hide()
        return side


def _icon(row: Row) -> QIcon | None:
    match row.status:
        case status if status == LOST:
            return state_shape.icon(State.STOP)
        case status if status == BROKEN:
            return state_shape.icon(State.ASK)
        case _:
            return theme.icon("headphones", "muted", 20)
