"""Badges: who gets one, how it looks, and the file for the printer."""

from collections import Counter
from enum import IntEnum
from pathlib import Path
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QModelIndex, QSignalBlocker, QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from event_desk import badges, clock, people, texts
from event_desk.badges import Choice, RenderReport
from event_desk.badges.content import fresh_codes
from event_desk.folding import fold, isolate
from event_desk.people import PersonView
from event_desk.progress import Progress
from event_desk.ui import file_dialogs, i18n, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.page import Page
from event_desk.ui.rows_model import ROW_ROLE, Column, RowsModel
from event_desk.ui.widgets.badge_outcome import BadgeOutcome
from event_desk.ui.widgets.badge_view import BadgeView
from event_desk.ui.widgets.controls import Table, card, choice, label, primary
from event_desk.ui.widgets.empty_state import EmptyState

WHO_WIDTH = 304
PREVIEW_DPI = 220
PREVIEW_AFTER_MS = 60


class Who(IntEnum):
    """The numbers of the radio buttons."""

    UNPRINTED = 0
    EVERYBODY = 1
    CATEGORY = 2
    ONE = 3


class BadgesPage(Page):
    tables: ClassVar[frozenset[str]] = frozenset({"people", "badges", "organisations"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self._people: tuple[PersonView, ...] = ()
        self._wanted_person: UUID | None = None
        self.title = label("title")
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self._model: RowsModel[PersonView] = RowsModel((), self)
        self.table = Table((6, 3.6, 2.9))
        self.table.setModel(self._model)
        self.view = BadgeView()
        self._view_note = label("muted", wrap=True)
        self.who = QButtonGroup(self)
        self._who_title, self._paper_title = label("heading"), label("heading")
        self.category, self.design, self.sheet = choice(), choice(), choice()
        self.start_at = QSpinBox()
        self._start_label = label()
        self.save_button = primary()
        self._outcome = BadgeOutcome()
        self.warnings, self.open_folder = self._outcome.warnings, self._outcome.open_folder
        self._empty = EmptyState("id-card")
        self._stack = QStackedWidget()
        self._previewing = QTimer(self)
        self._previewing.setSingleShot(True)
        self._previewing.setInterval(PREVIEW_AFTER_MS)
        self._previewing.timeout.connect(self._preview)
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Badges"))
        self.filter.setPlaceholderText(self.tr("Find a person"))
        self.filter.setAccessibleName(self.tr("Find a person"))
        self.table.setAccessibleName(self.tr("People"))
        self._who_title.setText(self.tr("Who gets a badge"))
        self._paper_title.setText(self.tr("Design and paper"))
        self.design.setAccessibleName(self.tr("Design"))
        self.sheet.setAccessibleName(self.tr("Paper"))
        self.category.setAccessibleName(self.tr("Category"))
        self.start_at.setAccessibleName(self.tr("First free label on the sheet"))
        self._start_label.setText(self.tr("Start at label"))
        self._outcome.retranslate()
        self._empty.show_texts(
            self.tr("There is nobody to make a badge for yet"),
            self.tr("Bring in the list of participants; each of them gets a badge with a code."),
            self.tr("Import a list…"),
        )
        with QSignalBlocker(self.sheet):
            chosen = max(self.sheet.currentIndex(), 0)
            self.sheet.clear()
            self.sheet.addItem(self.tr("One badge a page"), "")
            for name, sheet in badges.SHEETS.items():
                text = self.tr("%1 sheet, %2 badges").replace("%1", name)
                self.sheet.addItem(text.replace("%2", i18n.number(sheet.labels)), name)
            self.sheet.setCurrentIndex(chosen)
        self._model.show_columns(self._columns())
        self._show_people()

    def restyle(self) -> None:
        self._empty.restyle()
        self._outcome.restyle()
        self.view.update()

    def refresh(self) -> None:
        with self.context.db.read() as session:
            self._people = tuple(one for one in people.views(session) if one.status != "cancelled")
        self._show_people()

    def open_thing(self, thing: object) -> None:
        """The badge of a person."""
        if isinstance(thing, UUID):
            self._wanted_person = thing
            self.filter.clear()
            self._button(Who.ONE).setChecked(True)
            self._show_people()

    # building

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.px(8))
        body.addLayout(self._who_column())
        body.addWidget(self._people_card(), 5)
        body.addWidget(self._view_card(), 5)
        full = QWidget()
        full.setLayout(body)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(12))
        layout.addWidget(self.title)
        layout.addWidget(self._stack, 1)

    def _who_column(self) -> QVBoxLayout:
        frame = card()
        frame.setFixedWidth(theme.px(WHO_WIDTH))
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(*(theme.px(16),) * 4)
        inner.setSpacing(theme.px(8))
        inner.addWidget(self._who_title)
        for number in Who:
            button = QRadioButton()
            self.who.addButton(button, number)
            inner.addWidget(button)
            if number is Who.CATEGORY:
                inner.addWidget(self.category)
        self._button(Who.UNPRINTED).setChecked(True)
        inner.addSpacing(theme.px(8))
        inner.addWidget(self._paper_title)
        for name in badges.PRESETS:
            self.design.addItem(name, name)
        inner.addWidget(self.design)
        inner.addWidget(self.sheet)
        start = QHBoxLayout()
        start.addWidget(self._start_label, 1)
        start.addWidget(self.start_at)
        inner.addLayout(start)
        inner.addSpacing(theme.px(8))
        inner.addWidget(self.save_button)
        column = QVBoxLayout()
        column.setSpacing(theme.px(8))
        column.addWidget(frame)
        self._outcome.setFixedWidth(theme.px(WHO_WIDTH))
        self._outcome.hide()
        column.addWidget(self._outcome)
        column.addStretch()
        return column

    def _people_card(self) -> QWidget:
        frame = card()
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(*(theme.px(8),) * 4)
        inner.setSpacing(theme.px(8))
        inner.addWidget(self.filter)
        inner.addWidget(self.table, 1)
        return frame

    def _view_card(self) -> QWidget:
        frame = QWidget()
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.view, 1)
        inner.addWidget(self._view_note)
        return frame

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._show_people)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.who.idToggled.connect(self._show_choice)
        self.category.currentIndexChanged.connect(self._on_category)
        self.design.currentIndexChanged.connect(lambda: self._previewing.start())
        self.sheet.currentIndexChanged.connect(self._show_choice)
        self.save_button.clicked.connect(self._ask_where)
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

    def _button(self, number: int) -> QRadioButton:
        button = self.who.button(number)
        assert isinstance(button, QRadioButton)
        return button

    # showing

    def _show_people(self) -> None:
        self._stack.setCurrentIndex(1 if self._people else 0)
        chosen = self._person()
        wanted = self._wanted_person or (chosen.id if chosen else None)
        words = fold(self.filter.text()).split()
        found = [one for one in self._people if all(word in _searched(one) for word in words)]
        self._model.show_rows(found)
        rows = self._model.rows()
        number = next((n for n, one in enumerate(rows) if one.id == wanted), 0)
        if rows:
            self.table.setCurrentIndex(self._model.index(number, 0))
        self._wanted_person = None
        self._show_categories()
        self._show_choice()
        self._previewing.start()

    def _show_categories(self) -> None:
        counts = Counter(one.category for one in self._people)
        chosen = self.category.currentData()
        with QSignalBlocker(self.category):
            self.category.clear()
            for key in sorted(counts, key=lambda key: -counts[key]):
                count = i18n.number(counts[key])
                self.category.addItem(f"{texts.category(key)} ({count})", key)
            self.category.setCurrentIndex(max(self.category.findData(chosen), 0))

    def _show_choice(self) -> None:
        unprinted = sum(not _is_printed(one) for one in self._people)
        everybody = len(self._people)
        for number, text in (
            (Who.UNPRINTED, self.tr("Not yet printed (%1)").replace("%1", i18n.number(unprinted))),
            (Who.EVERYBODY, self.tr("Everybody (%1)").replace("%1", i18n.number(everybody))),
            (Who.CATEGORY, self.tr("One category")),
            (Who.ONE, self.tr("Only the person chosen in the list")),
        ):
            self._button(number).setText(text)
        count = self._count()
        self.save_button.setText(
            i18n.digits(self.tr("Save %n badge(s) as PDF…", "", count))
            if count
            else self.tr("Nobody left to print")
        )
        self.save_button.setEnabled(count > 0)
        sheet = badges.SHEETS.get(self.sheet.currentData() or "")
        self.start_at.setRange(1, sheet.labels if sheet else 1)
        self._start_label.setVisible(sheet is not None)
        self.start_at.setVisible(sheet is not None)

    def _count(self) -> int:
        match self.who.checkedId():
            case Who.UNPRINTED:
                return sum(not _is_printed(one) for one in self._people)
            case Who.EVERYBODY:
                return len(self._people)
            case Who.CATEGORY:
                key = self.category.currentData()
                return sum(one.category == key for one in self._people)
            case _:
                return int(self._person() is not None)

    def _person(self) -> PersonView | None:
        index = self.table.currentIndex()
        row = index.data(ROW_ROLE) if index.isValid() else None
        return row if isinstance(row, PersonView) else None

    def _preview(self) -> None:
        person = self._person()
        if person is None:
            self.view.show_page(None)
            self._view_note.setText("")
            return
        design = badges.PRESETS[self.design.currentData()]
        with self.context.db.read() as session:
            fresh = fresh_codes(session, [person.id]) if person.badge is None else None
            content = badges.load(session, [person.id], fresh)[0]
        words = self.tr("Badge of %1").replace("%1", isolate(person.shown_name))
        self.view.show_page(badges.preview(content, design, PREVIEW_DPI), words)
        self._view_note.setText(
            self.tr("The code is an example: this person has no badge yet.")
            if person.badge is None
            else ""
        )

    # acting

    def _on_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self._previewing.start()
            self._show_choice()

    def _on_category(self) -> None:
        self._button(Who.CATEGORY).setChecked(True)
        self._show_choice()

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

    def choice(self) -> Choice:
        match self.who.checkedId():
            case Who.UNPRINTED:
                return Choice(unprinted=True)
            case Who.EVERYBODY:
                return Choice()
            case Who.CATEGORY:
                return Choice(categories=(str(self.category.currentData()),))
            case _:
                person = self._person()
                return Choice(persons=(person.code,) if person else ())

    def save(self, path: Path) -> None:
        """Make the badges; they count as printed once the file is there."""
        db, wanted, start_at = self.context.db, self.choice(), self.start_at.value()
        design = badges.PRESETS[self.design.currentData()]
        sheet = badges.SHEETS.get(self.sheet.currentData() or "")

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

        names = {one.code: one.shown_name for one in self._people}
        self._outcome.hide()
        tasks.run(
            self,
            self.tr("Making badges"),
            work,
            then=lambda report: self._outcome.show_report(report, path, names),
        )


def _is_printed(person: PersonView) -> bool:
    return person.badge is not None and person.badge.printed > 0


def _printed(person: PersonView) -> str:
    return i18n.number(person.badge.printed) if person.badge and person.badge.printed else "–"


def _name(person: PersonView) -> str:
    """In the script of the window where the list has it."""
    native = person.native_name if i18n.language() == "ar" else ""
    return person.display_name or native or person.shown_name


def _searched(person: PersonView) -> str:
    return fold(
        f"{person.name} {person.native_name} {person.display_name} {person.organisation}"
        f" {person.native_organisation} {person.code}"
    )
