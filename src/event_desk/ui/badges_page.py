"""Badges: who gets one, how it looks, and the file for the printer."""

from collections import Counter
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from event_desk import badges, clock, people, texts
from event_desk.badges import Design, RenderReport
from event_desk.folding import fold, isolate
from event_desk.people import PersonView
from event_desk.progress import Progress
from event_desk.ui import file_dialogs, i18n, tasks, theme
from event_desk.ui.badges.checking import check
from event_desk.ui.badges.design_bar import DesignBar
from event_desk.ui.badges.editor import Editor
from event_desk.ui.badges.keeping import Keeper
from event_desk.ui.badges.preview_card import PreviewCard
from event_desk.ui.badges.who_card import Who, WhoCard, is_printed
from event_desk.ui.context import Context
from event_desk.ui.page import Page
from event_desk.ui.rows_model import ROW_ROLE, Column, RowsModel
from event_desk.ui.widgets.badge_outcome import BadgeOutcome
from event_desk.ui.widgets.controls import Table, card, label
from event_desk.ui.widgets.empty_state import EmptyState

WHO_WIDTH = 304


class BadgesPage(Page):
    tables: ClassVar[frozenset[str]] = frozenset(
        {"people", "badges", "organisations", "badge_designs", "events"}
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self._people: tuple[PersonView, ...] = ()
        self._wanted_person: UUID | None = None
        self.title = label("title")
        self.designs = DesignBar(context)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self._model: RowsModel[PersonView] = RowsModel((), self)
        self.table = Table((6, 3.6, 2.9))
        self.table.setModel(self._model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.who_card = WhoCard()
        self.preview = PreviewCard(context)
        self._outcome = BadgeOutcome()
        self._empty = EmptyState("id-card")
        self._stack = QStackedWidget()
        self._whole = QStackedWidget()
        self.editor: Editor | None = None
        self.bottom = QVBoxLayout()
        """Below everything: the place for what is told of printers."""
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Badges"))
        self.filter.setPlaceholderText(self.tr("Find a person"))
        self.filter.setAccessibleName(self.tr("Find a person"))
        self.table.setAccessibleName(self.tr("People"))
        self._empty.show_texts(
            self.tr("There is nobody to make a badge for yet"),
            self.tr("Bring in the list of participants; each of them gets a badge with a code."),
            self.tr("Import a list…"),
        )
        for part in (self.designs, self.who_card, self.preview, self._outcome):
            part.retranslate()
        if self.editor is not None:
            self.editor.retranslate()
        self._model.show_columns(self._columns())
        self._show_people()

    def restyle(self) -> None:
        for part in (self.designs, self.preview, self._outcome, self._empty):
            part.restyle()
        if self.editor is not None:
            self.editor.restyle()

    def refresh(self) -> None:
        """While a design is edited the page lies behind the editor, and reads again afterwards."""
        if self.editor is not None:
            return
        with self.context.db.read() as session:
            self._people = tuple(one for one in people.views(session) if one.status != "cancelled")
        self.designs.refresh()
        self._show_people()

    def open_thing(self, thing: object) -> None:
        """The badge of a person."""
        if isinstance(thing, UUID):
            self.close_editor()
            self._wanted_person = thing
            self.filter.clear()
            self.who_card.choose_who(Who.CHOSEN)
            self._show_people()

    def undo(self) -> None:
        if self.editor is not None:
            self.editor.undo()
        else:
            self.designs.undo()

    # building

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.px(8))
        body.addWidget(self._who_column())
        body.addWidget(self._people_card(), 5)
        body.addWidget(self.preview, 5)
        full = QWidget()
        full.setLayout(body)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)
        head = QHBoxLayout()
        head.setSpacing(theme.px(16))
        head.addWidget(self.title)
        head.addWidget(self.designs, 1)
        list_mode = QWidget()
        inner = QVBoxLayout(list_mode)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.px(12))
        inner.addLayout(head)
        inner.addWidget(self._stack, 1)
        inner.addLayout(self.bottom)
        self._whole.addWidget(list_mode)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.addWidget(self._whole)

    def _who_column(self) -> QWidget:
        """Scrolls where large text leaves no room for all of it."""
        column = QWidget()
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.px(8))
        inner.addWidget(self.who_card)
        inner.addWidget(self._outcome)
        inner.addStretch()
        self._outcome.hide()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedWidth(theme.px(WHO_WIDTH))
        scroll.setWidget(column)
        return scroll

    def _people_card(self) -> QWidget:
        frame = card()
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(*(theme.px(8),) * 4)
        inner.setSpacing(theme.px(8))
        inner.addWidget(self.filter)
        inner.addWidget(self.table, 1)
        return frame

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._show_people)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.selectionModel().selectionChanged.connect(self._show_choice)
        self.who_card.changed.connect(self._show_sizes)
        self.who_card.save_button.clicked.connect(self._ask_where)
        self.who_card.check_button.clicked.connect(self.look_for_problems)
        self.designs.design_changed.connect(self._on_design)
        self.designs.edit_wanted.connect(self.edit)
        self._outcome.person_wanted.connect(self._show_person)
        self._empty.wanted.connect(lambda: self.wanted.emit("exchange", None))

    def _columns(self) -> list[Column[PersonView]]:
        return [
            Column(
                self.tr("Name"),
                lambda one: isolate(_name(one)),
                sort_key=lambda one: fold(one.family_name or one.name),
            ),
            Column(self.tr("Category"), lambda one: texts.category(one.category)),
            Column(self.tr("Printed"), _printed),
        ]

    # showing

    def _show_people(self) -> None:
        self._stack.setCurrentIndex(1 if self._people else 0)
        chosen = self._person()
        wanted = self._wanted_person or (chosen.id if chosen else None)
        marked = {one.id for one in self.marked()}
        if self._wanted_person:
            marked = {self._wanted_person}
        words = fold(self.filter.text()).split()
        found = [one for one in self._people if all(word in _searched(one) for word in words)]
        self._model.show_rows(found)
        rows = self._model.rows()
        number = next((n for n, one in enumerate(rows) if one.id == wanted), 0)
        if rows:
            self.table.setCurrentIndex(self._model.index(number, 0))
            self._mark({n for n, one in enumerate(rows) if one.id in marked} - {number})
        self._wanted_person = None
        self._show_choice()
        self._show_preview()

    def _mark(self, rows: set[int]) -> None:
        flags = QItemSelectionModel.SelectionFlag
        for row in rows:
            index = self._model.index(row, 0)
            self.table.selectionModel().select(index, flags.Select | flags.Rows)

    def _show_choice(self) -> None:
        without = self.designs.designs.without
        self.who_card.show_people(self._people, self.marked(), without)
        self._show_sizes()

    def _show_sizes(self) -> None:
        self.who_card.show_sizes(self._designs_used())

    def _designs_used(self) -> list[Design]:
        return self.designs.in_use({one.category for one in self.who_card.people()})

    def _show_preview(self) -> None:
        person = self._person()
        counts = dict(Counter(one.category for one in self._people))
        category = _design_category(person) if person else ""
        self.designs.show_category(category, counts)
        self.preview.show_badge(person, self.designs.design_of(category) if person else None)

    def _person(self) -> PersonView | None:
        return _row_of(self.table.currentIndex())

    def marked(self) -> list[PersonView]:
        """Those marked in the list, in its order."""
        rows = sorted(self.table.selectionModel().selectedRows(), key=lambda index: index.row())
        return [person for index in rows if (person := _row_of(index)) is not None]

    # acting

    def _on_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self._show_preview()

    def _on_design(self) -> None:
        self._show_choice()
        self._show_preview()

    def _show_person(self, code: object) -> None:
        person = next((one for one in self._people if one.code == code), None)
        if person is not None:
            self._wanted_person = person.id
            self.filter.clear()
            self._show_people()

    def _ask_where(self) -> None:
        file_dialogs.ask_save(
            self,
            self.context,
            self.tr("Save badges"),
            self.tr("badges") + ".pdf",
            ("PDF (*.pdf)",),
            self.save,
        )

    def save(self, path: Path) -> None:
        """Make the badges; they count as printed once the file is there."""
        db, wanted, design = self.context.db, self.who_card.wanted(), self.designs.chosen()
        sheet, start_at = self.who_card.paper(), self.who_card.start_at.value()

        def work(progress: Progress) -> RenderReport:
            return badges.run(
                db.write,
                wanted,
                path,
                at=clock.now(),
                design=design,
                sheet=sheet,
                start_at=start_at,
                progress=progress,
            )

        self._outcome.hide()
        tasks.run(
            self,
            self.tr("Making badges"),
            work,
            then=lambda report: self._outcome.show_report(report, path, self._names()),
        )

    def look_for_problems(self) -> None:
        """Draw them all without writing anything."""
        db, wanted, design = self.context.db, self.who_card.wanted(), self.designs.chosen()
        self._outcome.hide()
        tasks.run(
            self,
            self.tr("Looking for problems"),
            lambda progress: check(db.read, wanted, design, progress),
            then=lambda report: self._outcome.show_report(report, None, self._names()),
        )

    def _names(self) -> dict[str, str]:
        return {one.code: one.shown_name for one in self._people}

    # editing

    def edit(self, design: Design, keeper: Keeper) -> None:
        person = self._person()
        self.close_editor()
        self.editor = Editor(
            self.context, design, keeper, self._people, person.id if person else None
        )
        self.editor.retranslate()
        self.editor.restyle()
        self.editor.left.connect(self.close_editor)
        self._whole.addWidget(self.editor)
        self._whole.setCurrentWidget(self.editor)
        self.editor.plane.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_editor(self) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        editor.keep()
        self._whole.setCurrentIndex(0)
        self._whole.removeWidget(editor)
        editor.deleteLater()
        self.refresh()
        if editor.keeper.design_id is not None and not editor.keeper.in_use:
            self.designs.choose(editor.keeper.design_id)
        self.designs.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def _row_of(index: QModelIndex) -> PersonView | None:
    row = index.data(ROW_ROLE) if index.isValid() else None
    return row if isinstance(row, PersonView) else None


def _design_category(person: PersonView) -> str:
    """Children get what participants get."""
    return "participant" if person.category == "child" else person.category


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
