"""Everybody: found by a filter line, seen in a table in both scripts, changed on the side."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from event_desk import clock, people, texts
from event_desk.errors import EventDeskError
from event_desk.folding import fold, isolate
from event_desk.people import PersonFields, PersonView, duplicates
from event_desk.people.duplicates import PossiblePair
from event_desk.progress import Progress
from event_desk.ui import errors, i18n, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.duplicates_dialog import DuplicatesDialog
from event_desk.ui.merge_dialog import MergeDialog
from event_desk.ui.merge_panel import Decision, Kind, undo
from event_desk.ui.page import Page
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import Table
from event_desk.ui.widgets.filter_bar import FilterBar
from event_desk.ui.widgets.person_panel import PersonPanel

STATUSES = ("expected", "in", "out", "cancelled")


class PeoplePage(Page):
    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "people", "organisations", "scans", "presences", "badges", "person_roles", "merges",
            "distinct_people",
        }
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self._everybody: Sequence[PersonView] = ()
        self._folded: dict[UUID, str] = {}
        self._pairs: Sequence[PossiblePair] = ()
        self._looked_at: object = None
        self._last: Decision | None = None
        self.merge_button = QPushButton()
        self.merge_button.hide()
        self.duplicates_button = QPushButton()
        self.duplicates_button.hide()
        self.undo_button = QPushButton()
        self.undo_button.hide()
        self.filters = FilterBar(("category", "status", "language"))
        self.model: RowsModel[PersonView] = RowsModel((), self)
        self.table = Table((11, 9, 11, 8, 9))
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.panel = PersonPanel(context.event.timezone)
        self.panel.hide()
        self.filters.changed.connect(self._filter)
        self.table.selectionModel().selectionChanged.connect(self._on_select)
        self.merge_button.clicked.connect(self._merge_chosen)
        self.duplicates_button.clicked.connect(self.show_duplicates)
        self.undo_button.clicked.connect(self.undo)
        self.panel.saved.connect(self._save)
        self.panel.cancel_wanted.connect(self._cancel)
        self.panel.restore_wanted.connect(self._restore)
        self._lay_out()

    def retranslate(self) -> None:
        self.filters.text_field.setPlaceholderText(
            self.tr("Filter by name, organisation, e-mail or code")
        )
        self.table.setAccessibleName(self.tr("People"))
        chosen = self.panel.person
        self.model.show_columns(self._columns())
        self._offer()
        self.panel.retranslate()
        self.merge_button.setText(self.tr("Merge…"))
        self._show_pairs(self._pairs)
        self._show_undo()
        self._show_count()
        if chosen is not None:
            self._select(chosen.id)

    def restyle(self) -> None:
        self.filters.restyle()
        for button, name in (
            (self.merge_button, "merge"),
            (self.duplicates_button, "users"),
            (self.undo_button, "undo-2"),
        ):
            button.setIcon(theme.icon(name))
        self.table.viewport().update()

    def refresh(self) -> None:
        with self.context.db.read() as session:
            self._everybody = people.views(session)
        self._folded = {person.id: _folded(person) for person in self._everybody}
        self._offer()
        self._filter()
        self._look_for_duplicates()

    def undo(self) -> None:
        """F8: make two people again of those who were merged last, or ask about them again."""
        if self._last is None:
            return
        try:
            undo(self.context, self._last)
        except EventDeskError as error:
            errors.show(self, error)
            return
        self._decide(None)

    def show_duplicates(self) -> None:
        dialog = DuplicatesDialog(self, self.context, self._pairs)
        dialog.decided.connect(self._decide)
        dialog.open()

    def open_thing(self, thing: object) -> None:
        """Show one person, past whatever is filtered."""
        if isinstance(thing, UUID):
            self.filters.clear()
            self._select(thing)

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setObjectName("card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8))
        inside.addWidget(self.table)
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(16))
        middle.addWidget(frame, 1)
        middle.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(8), theme.px(16), theme.px(16), theme.px(16))
        layout.setSpacing(theme.px(16))
        layout.addWidget(self.filters)
        acts = QHBoxLayout()
        acts.setSpacing(theme.px(8))
        for button in (self.duplicates_button, self.merge_button, self.undo_button):
            acts.addWidget(button)
        acts.addStretch()
        layout.addLayout(acts)
        layout.addLayout(middle, 1)

    def _columns(self) -> list[Column[PersonView]]:
        return [
            Column(
                self.tr("Name"),
                lambda person: isolate(person.shown_name),
                sort_key=lambda person: fold(f"{person.family_name} {person.shown_name}"),
            ),
            Column(
                self.tr("In the other script"),
                lambda person: isolate(person.native_name),
                sort_key=lambda person: fold(person.native_name),
            ),
            Column(
                self.tr("Organisation"),
                lambda person: isolate(person.organisation or person.native_organisation),
                sort_key=lambda person: fold(person.organisation or person.native_organisation),
            ),
            Column(self.tr("Category"), lambda person: texts.category(person.category)),
            Column(
                self.tr("At the entrance"),
                self._status,
                sort_key=lambda person: (
                    STATUSES.index(person.status),
                    str(person.first_in or ""),
                ),
                icon=_status_icon,
            ),
        ]

    def _status(self, person: PersonView) -> str:
        if person.first_in and person.status == "in":
            return i18n.time(person.first_in, self.context.event.timezone)
        return self._status_words()[person.status]

    def _status_words(self) -> dict[str, str]:
        return {
            "expected": self.tr("Not yet"),
            "in": self.tr("In"),
            "out": self.tr("Left again"),
            "cancelled": self.tr("Cancelled"),
        }

    def _offer(self) -> None:
        """What can be filtered by: only what there is."""
        categories = {person.category for person in self._everybody}
        spoken = {language for person in self._everybody for language in person.languages}
        by_words = sorted(categories, key=texts.category)
        self.filters.offer(
            "category",
            self.tr("All categories"),
            {key: texts.category(key) for key in by_words},
        )
        self.filters.offer("status", self.tr("Here or not"), self._status_words())
        self.filters.offer(
            "language",
            self.tr("All languages"),
            {code: texts.language_name(code) for code in sorted(spoken, key=texts.language_name)},
        )

    def _filter(self) -> None:
        words = fold(self.filters.text).split()
        category = self.filters.chosen("category")
        status = self.filters.chosen("status")
        language = self.filters.chosen("language")
        chosen = self.panel.person
        self.model.show_rows(
            [
                person
                for person in self._everybody
                if (not category or person.category == category)
                and (not status or person.status == status)
                and (not language or language in person.languages)
                and all(word in self._folded[person.id] for word in words)
            ]
        )
        self._show_count()
        if chosen is not None:
            self._select(chosen.id)

    def _show_count(self) -> None:
        self.filters.count.setText(self.tr("%n person(s)", "", self.model.rowCount()))

    def _select(self, person_id: UUID) -> None:
        for number, person in enumerate(self.model.rows()):
            if person.id == person_id:
                self.table.selectRow(number)
                self.table.scrollTo(self.model.index(number, 0))
                return
        self.panel.hide()

    def _on_select(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        self.merge_button.setVisible(len(rows) == 2)
        if not rows:
            return
        person = self.model.row(rows[0].row())
        with self.context.db.read() as session:
            history = people.history(session, person.id)
        self.panel.show_person(person, history)
        self.panel.show()

    def _merge_chosen(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if len(rows) == 2:
            one, other = (self.model.row(row.row()).id for row in rows)
            MergeDialog.ask(self, self.context, one, other, self._decide)

    def _decide(self, decision: Decision | None) -> None:
        if decision is not None and decision.kind is Kind.LATER:
            return
        self._last = decision
        self._show_undo()
        self._looked_at = None
        self._look_for_duplicates()
        if decision is not None and decision.kind is Kind.MERGED:
            self._select(decision.one)

    def _show_undo(self) -> None:
        self.undo_button.setVisible(self._last is not None)
        if self._last is not None:
            said = self.tr("Undo: %1 (F8)")
            self.undo_button.setText(said.replace("%1", isolate(self._last.name)))

    def _look_for_duplicates(self) -> None:
        """Beside the window's work, and only when somebody changed."""
        seen = hash(tuple((person.id, person.version) for person in self._everybody))
        if seen == self._looked_at:
            return
        self._looked_at = seen
        database = self.context.db

        def work(progress: Progress) -> tuple[PossiblePair, ...]:
            with database.read() as session:
                return duplicates.find(session, progress)

        tasks.run(self, "", work, then=self._show_pairs, quiet=True)

    def _show_pairs(self, pairs: Sequence[PossiblePair]) -> None:
        self._pairs = pairs
        n = len(pairs)
        self.duplicates_button.setText(self.tr("Possible duplicates (%n)", "", n))
        self.duplicates_button.setVisible(n > 0)

    def _save(self, person_id: UUID, given: PersonFields) -> None:
        self._write(lambda session: people.edit(session, person_id, given, at=clock.now()))

    def _cancel(self, person_id: UUID) -> None:
        self._write(lambda session: people.cancel(session, person_id, at=clock.now()))

    def _restore(self, person_id: UUID) -> None:
        self._write(lambda session: people.restore(session, person_id, at=clock.now()))

    def _write(self, act: Callable[[Any], None]) -> None:
        try:
            with self.context.db.write() as session:
                act(session)
        except EventDeskError as error:
            errors.show(self, error)


def _status_icon(person: PersonView) -> QIcon | None:
    match person.status:
        case "in":
            return state_shape.icon(State.OK)
        case "cancelled":
            return state_shape.icon(State.STOP)
        case "out":
            return theme.icon("log-out", "muted", 20)
        case _:
            return theme.icon("circle", "line", 20)


def _folded(person: PersonView) -> str:
    return fold(
        " ".join(
            (
                person.name,
                person.native_name,
                person.display_name,
                person.description,
                person.organisation,
                person.native_organisation,
                person.email,
                person.code,
                person.external_id,
            )
        )
    )
