"""The list of people: found by a filter line, seen in both scripts, changed on the side."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedWidget, QVBoxLayout

from event_desk import people, texts
from event_desk.folding import fold
from event_desk.people import Happening, PersonView
from event_desk.progress import Progress
from event_desk.roles import Right
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.people import columns
from event_desk.ui.people.everybody import Criteria, Everybody, Prepared, Reader
from event_desk.ui.people.person_panel import WIDTH, PersonPanel
from event_desk.ui.people.several_panel import SeveralPanel
from event_desk.ui.people.view import View
from event_desk.ui.rows_model import RowsModel
from event_desk.ui.widgets.controls import Table, card
from event_desk.ui.widgets.filter_bar import FilterBar

MOST_DAYS = 31
NARROW = 600
_FLAGS = QItemSelectionModel.SelectionFlag


class PeopleView(View):
    read = Signal()
    """Everybody was read again."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._everybody = Everybody()
        self._wanted: UUID | None = None
        self._settling = False
        self.filters = FilterBar(("category", "status", "language", "day"))
        self.model: RowsModel[Prepared] = RowsModel((), self)
        self.table = Table(columns.SHARES)
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.panel = PersonPanel(context.event.timezone, sensitive=context.may(Right.SENSITIVE))
        self.several = SeveralPanel()
        self.side = QStackedWidget()
        self.side.addWidget(self.panel)
        self.side.addWidget(self.several)
        self.side.hide()
        self._reader = Reader(context, self)
        self._reader.came.connect(self._show)
        self.filters.changed.connect(self._filter)
        self.table.selectionModel().selectionChanged.connect(self._on_select)
        self.panel.history_wanted.connect(self._load_history)
        self.panel.closed.connect(lambda: self._show_side(shown=False))
        self._lay_out()

    @property
    def everybody(self) -> Everybody:
        return self._everybody

    def refresh(self) -> None:
        self._reader.refresh()

    def read_again(self, ids: Sequence[UUID]) -> None:
        """What was written just now is seen at once, however long the list is."""
        with self.context.db.read() as session:
            now = people.views(session, ids)
        self._show(self._everybody.with_changed(ids, now))

    def chosen(self) -> list[PersonView]:
        """In the order of the table; by ranges, because `selectedRows` is slow for thousands."""
        chosen = self.table.selectionModel().selection()
        parts = [chosen.at(place) for place in range(chosen.count())]
        numbers = {n for part in parts for n in range(part.top(), part.bottom() + 1)}
        return [self.model.row(number).person for number in sorted(numbers)]

    def open_person(self, person_id: UUID) -> None:
        """Show one person, past whatever is filtered; as soon as the list is there."""
        self._wanted = person_id
        self.filters.clear()

    def forget_person(self) -> None:
        """Who was shown is nobody any more."""
        self.table.clearSelection()
        self._show_side(shown=False)
        self.refresh()

    def open_new(self) -> None:
        self.table.clearSelection()
        self.panel.show_new()
        self.side.setCurrentWidget(self.panel)
        self._show_side(shown=True)

    def retranslate(self) -> None:
        self.filters.text_field.setPlaceholderText(
            self.tr("Filter by name, organisation, e-mail or code")
        )
        self.filters.text_field.setAccessibleName(self.tr("Filter"))
        self.table.setAccessibleName(self.tr("People"))
        self._quietly(lambda: self.model.show_columns(columns.columns(self._zone)))
        self._offer()
        self.panel.retranslate()
        self.several.retranslate()
        self._show_count()

    def restyle(self) -> None:
        self.filters.restyle()
        self.panel.restyle()
        self.several.restyle()
        self.table.viewport().update()

    @property
    def _zone(self) -> str:
        return self.context.event.timezone

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side leaves the larger part to the table, also with large text."""
        super().resizeEvent(event)
        self.side.setFixedWidth(min(theme.px(WIDTH), self.width() * 45 // 100))
        self._show_columns()

    def _show_columns(self) -> None:
        """Beside a person and with large text, names and states have the room there is."""
        room = self.width() - (self.side.width() if self.side.isVisible() else 0)
        narrow = room < theme.px(NARROW)
        for column in columns.MINOR:
            self.table.setColumnHidden(column, narrow)
        self.table.show_shares(columns.NARROW_SHARES if narrow else columns.SHARES)

    def _lay_out(self) -> None:
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(*(theme.px(8),) * 4)
        inside.addWidget(self.table)
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(16))
        middle.addWidget(frame, 1)
        middle.addWidget(self.side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(self.filters)
        layout.addLayout(middle, 1)

    def _show(self, everybody: Everybody) -> None:
        self._everybody = everybody
        self._offer()
        self._filter()
        self.read.emit()

    def _offer(self) -> None:
        """What can be filtered by: only what there is."""
        categories, spoken = self._everybody.categories, self._everybody.languages
        self.filters.offer(
            "category",
            self.tr("All categories"),
            {key: texts.category(key) for key in sorted(categories, key=texts.category)},
        )
        self.filters.offer("status", self.tr("Here or not"), columns.status_words())
        self.filters.offer(
            "language",
            self.tr("All languages"),
            {code: texts.language_name(code) for code in sorted(spoken, key=texts.language_name)},
        )
        came_in = self.tr("In on %1")
        self.filters.offer(
            "day",
            self.tr("All days"),
            {day.isoformat(): came_in.replace("%1", i18n.day(day)) for day in self._days()},
        )

    def _days(self) -> list[date]:
        """The event's days and others on which somebody came in."""
        event = self.context.event
        length = min((event.end - event.start).days, MOST_DAYS)
        own = {event.start + timedelta(days=number) for number in range(length + 1)}
        return sorted(own | self._everybody.all_days)

    def _criteria(self) -> Criteria:
        day = self.filters.chosen("day")
        return Criteria(
            tuple(fold(self.filters.text).split()),
            self.filters.chosen("category"),
            self.filters.chosen("status"),
            self.filters.chosen("language"),
            date.fromisoformat(day) if day else None,
        )

    def _filter(self) -> None:
        rows = self._everybody.matching(self._criteria())
        self._quietly(lambda: self.model.show_rows(rows))
        self._show_count()

    def _quietly(self, change: Callable[[], None]) -> None:
        """Change the rows, and have the same people chosen and in sight as before."""
        chosen = {person.id for person in self.chosen()}
        if self._wanted is not None:
            chosen = {self._wanted}
        place = self.table.verticalScrollBar().value()
        self._settling = True
        change()
        numbers = [n for n, row in enumerate(self.model.rows()) if row.id in chosen]
        self._choose(numbers)
        self.table.verticalScrollBar().setValue(place)
        self._settling = False
        if self._wanted is not None and numbers:
            self._wanted = None
            self.table.scrollTo(self.model.index(numbers[0], 0))
        self._on_select()

    def _choose(self, numbers: Sequence[int]) -> None:
        """Neighbours together: thousands of single rows would take Qt seconds."""
        wanted, last = QItemSelection(), self.model.columnCount() - 1
        start = 0
        for at, number in enumerate(numbers):
            if at + 1 == len(numbers) or numbers[at + 1] != number + 1:
                first = self.model.index(numbers[start], 0)
                wanted.select(first, self.model.index(number, last))
                start = at + 1
        current = self.model.index(numbers[0], 0) if numbers else QModelIndex()
        selection = self.table.selectionModel()
        selection.setCurrentIndex(current, _FLAGS.NoUpdate)
        selection.select(wanted, _FLAGS.ClearAndSelect)

    def _show_count(self) -> None:
        self.filters.count.setText(self.tr("%n person(s)", "", self.model.rowCount()))

    def _on_select(self) -> None:
        if self._settling:
            return
        chosen = self.chosen()
        if len(chosen) > 1:
            self.several.show_people(chosen)
            self.side.setCurrentWidget(self.several)
        elif chosen:
            self.panel.show_person(chosen[0])
            self.side.setCurrentWidget(self.panel)
        elif self.panel.person is None and self.side.currentWidget() is self.panel:
            return  # somebody new is being written down
        self._show_side(shown=bool(chosen))

    def _show_side(self, *, shown: bool) -> None:
        self.side.setVisible(shown)
        self._show_columns()

    def _load_history(self, person_id: UUID) -> None:
        database = self.context.db

        def work(_progress: Progress) -> Sequence[Happening]:
            with database.read() as session:
                return people.history(session, person_id)

        def show(history: Sequence[Happening]) -> None:
            if self.panel.person is not None and self.panel.person.id == person_id:
                self.panel.show_history(history)

        tasks.run(self, "", work, then=show, quiet=True)
