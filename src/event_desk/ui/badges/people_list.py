"""Whom badges are for: found by a few letters, marked one by one."""

from collections.abc import Collection, Sequence
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QVBoxLayout

from event_desk import texts
from event_desk.folding import fold, isolate
from event_desk.people import PersonView
from event_desk.ui import i18n, theme
from event_desk.ui.badges.who_card import is_printed
from event_desk.ui.rows_model import ROW_ROLE, Column, RowsModel
from event_desk.ui.widgets.controls import Table


class PeopleList(QFrame):
    person_changed = Signal()
    """Another one is looked at."""
    marked_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._people: Sequence[PersonView] = ()
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.model: RowsModel[PersonView] = RowsModel((), self)
        self.table = Table((6, 3.6, 2.9))
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(*(theme.px(8),) * 4)
        inner.setSpacing(theme.px(8))
        inner.addWidget(self.filter)
        inner.addWidget(self.table, 1)
        self.filter.textChanged.connect(self._on_filter)
        chosen = self.table.selectionModel()
        chosen.currentRowChanged.connect(lambda: self.person_changed.emit())
        chosen.selectionChanged.connect(lambda: self.marked_changed.emit())

    def retranslate(self) -> None:
        self.filter.setPlaceholderText(self.tr("Find a person"))
        self.filter.setAccessibleName(self.tr("Find a person"))
        self.table.setAccessibleName(self.tr("People"))
        self.model.show_columns(
            [
                Column(
                    self.tr("Name"),
                    lambda one: isolate(_name(one)),
                    sort_key=lambda one: fold(one.family_name or one.name),
                ),
                Column(self.tr("Category"), lambda one: texts.category(one.category)),
                Column(self.tr("Printed"), _printed),
            ]
        )

    def show_people(self, people: Sequence[PersonView]) -> None:
        """Who is looked at and who is marked stays so, where they are still there."""
        person = self.person()
        marked = {one.id for one in self.marked()}
        self._people = people
        self._fill(person.id if person else None, marked)

    def mark(self, ids: Sequence[UUID]) -> None:
        """These and nobody else; the first of them is looked at."""
        self.filter.clear()
        self._fill(ids[0], set(ids))

    def person(self) -> PersonView | None:
        """Who is looked at."""
        return _row_of(self.table.currentIndex())

    def marked(self) -> list[PersonView]:
        """In the order of the list."""
        rows = sorted(self.table.selectionModel().selectedRows(), key=lambda index: index.row())
        return [person for index in rows if (person := _row_of(index)) is not None]

    def _on_filter(self) -> None:
        self.show_people(self._people)

    def _fill(self, wanted: UUID | None, marked: Collection[UUID]) -> None:
        words = fold(self.filter.text()).split()
        found = [one for one in self._people if all(word in _searched(one) for word in words)]
        self.model.show_rows(found)
        rows = self.model.rows()
        if rows:
            number = next((n for n, one in enumerate(rows) if one.id == wanted), 0)
            self.table.setCurrentIndex(self.model.index(number, 0))
            flags = QItemSelectionModel.SelectionFlag
            for place, one in enumerate(rows):
                if one.id in marked and place != number:
                    index = self.model.index(place, 0)
                    self.table.selectionModel().select(index, flags.Select | flags.Rows)
        self.person_changed.emit()
        self.marked_changed.emit()


def _row_of(index: QModelIndex) -> PersonView | None:
    row = index.data(ROW_ROLE) if index.isValid() else None
    return row if isinstance(row, PersonView) else None


def _printed(person: PersonView) -> str:
    if not is_printed(person) or person.badge is None:
        return "–"
    return i18n.number(person.badge.printed)


def _name(person: PersonView) -> str:
    """In the script of the window where the list has it."""
    native = person.native_name if i18n.language() == "ar" else ""
    return person.display_name or native or person.shown_name


def _searched(person: PersonView) -> str:
    return fold(
        f"{person.name} {person.native_name} {person.display_name} {person.organisation}"
        f" {person.native_organisation} {person.code}"
    )
