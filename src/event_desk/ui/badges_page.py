"""Badges: who gets one, how it looks, and the file for the printer."""

from collections import Counter
from pathlib import Path
from typing import ClassVar, cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from event_desk import badges, clock, people
from event_desk.badges import Design, RenderReport
from event_desk.errors import EventDeskError
from event_desk.folding import isolate
from event_desk.people import PersonView
from event_desk.progress import Progress
from event_desk.roles import Right
from event_desk.ui import errors, file_dialogs, i18n, tasks, theme
from event_desk.ui.badges.checking import check
from event_desk.ui.badges.design_bar import DesignBar
from event_desk.ui.badges.editor import Editor
from event_desk.ui.badges.keeping import Keeper
from event_desk.ui.badges.people_list import PeopleList
from event_desk.ui.badges.preview_card import PreviewCard
from event_desk.ui.badges.signs_dialog import SignsDialog
from event_desk.ui.badges.who_card import Who, WhoCard
from event_desk.ui.context import Context
from event_desk.ui.page import Page
from event_desk.ui.printing.bar import PrintBar
from event_desk.ui.printing.desk import PrintDesk
from event_desk.ui.printing.dialog import PrintingDialog
from event_desk.ui.widgets.badge_outcome import BadgeOutcome
from event_desk.ui.widgets.controls import PushButton, label
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
        self.title = label("title")
        self.designs = DesignBar(context)
        self.signs_button = PushButton()
        self.list = PeopleList()
        self.who_card = WhoCard()
        self.printing: PrintDesk | None = None
        self.print_bar = PrintBar()
        self.preview = PreviewCard(context)
        self.outcome = BadgeOutcome()
        self.empty = EmptyState("id-card")
        self._stack = QStackedWidget()
        self._whole = QStackedWidget()
        self.editor: Editor | None = None
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        self.print_bar.retranslate()
        self.title.setText(self.tr("Badges"))
        self.signs_button.setText(self.tr("Signs…"))
        self.signs_button.setToolTip(self.tr("Door signs, cards, name plates, certificates"))
        self.empty.show_texts(
            self.tr("There is nobody to make a badge for yet"),
            self.tr("Bring in the list of participants; each of them gets a badge with a code."),
            self.tr("Import a list…"),
        )
        for part in (self.designs, self.list, self.who_card, self.preview, self.outcome):
            part.retranslate()
        if self.editor is not None:
            self.editor.retranslate()
        self._show_people()

    def restyle(self) -> None:
        self.print_bar.restyle()
        self.signs_button.setIcon(theme.icon("door-open"))
        for part in (self.designs, self.preview, self.outcome, self.empty):
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
        """The badge of a person, or of those chosen on another page (a tuple of their keys)."""
        several = cast("tuple[object, ...]", thing) if isinstance(thing, tuple) else (thing,)
        wanted = [one for one in several if isinstance(one, UUID)]
        if not wanted:
            return
        self.close_editor()
        self.who_card.choose_who(Who.MARKED)
        self.list.mark(wanted)

    def undo(self) -> None:
        if self.editor is not None:
            self.editor.undo()
        else:
            self.designs.undo()

    def take_printing(self, desk: PrintDesk) -> None:
        self.printing = desk
        self.print_bar.take(desk)
        self.print_bar.setVisible(self.context.may(Right.PRINT))

    # building

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.px(8))
        body.addWidget(self._who_column())
        body.addWidget(self.list, 5)
        body.addWidget(self.preview, 5)
        full = QWidget()
        full.setLayout(body)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(full)
        head = QHBoxLayout()
        head.setSpacing(theme.px(16))
        head.addWidget(self.title)
        self.designs.add(self.signs_button)
        head.addWidget(self.designs, 1)
        behind = QWidget()
        inner = QVBoxLayout(behind)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(theme.px(12))
        inner.addLayout(head)
        inner.addWidget(self._stack, 1)
        inner.addWidget(self.print_bar)
        self._whole.addWidget(behind)
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
        inner.addWidget(self.outcome, 1)
        inner.addStretch()
        self.outcome.hide()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedWidth(theme.px(WHO_WIDTH))
        scroll.setWidget(column)
        return scroll

    def _connect(self) -> None:
        self.list.person_changed.connect(self._show_preview)
        self.list.marked_changed.connect(self._show_choice)
        self.who_card.changed.connect(self._show_sizes)
        self.print_bar.print_wanted.connect(self.print_chosen)
        self.print_bar.panel_wanted.connect(self.open_printing)
        self.who_card.save_button.clicked.connect(self._ask_where)
        self.who_card.check_button.clicked.connect(self.look_for_problems)
        self.designs.design_changed.connect(self._on_design)
        self.designs.edit_wanted.connect(self.edit)
        self.signs_button.clicked.connect(self.open_signs)
        self.outcome.person_wanted.connect(self._show_person)
        self.empty.wanted.connect(lambda: self.wanted.emit("exchange", None))

    # showing

    def _show_people(self) -> None:
        self._stack.setCurrentIndex(1 if self._people else 0)
        self.list.show_people(self._people)

    def _show_choice(self) -> None:
        without = self.designs.designs.without
        self.who_card.show_people(self._people, self.list.marked(), without)
        self._show_sizes()

    def _show_sizes(self) -> None:
        wanted = {_design_category(one) for one in self.who_card.people()}
        self.who_card.show_sizes(self.designs.in_use(wanted))
        self.print_bar.show_count(self.who_card.count())

    def _show_preview(self) -> None:
        person = self.list.person()
        category = _design_category(person) if person else ""
        self.designs.show_category(category, Counter(one.category for one in self._people))
        self.preview.show_badge(person, self.designs.design_of(category) if person else None)

    def _on_design(self) -> None:
        self._show_choice()
        self._show_preview()

    def _show_person(self, code: object) -> None:
        person = next((one for one in self._people if one.code == code), None)
        if person is not None:
            self.list.mark([person.id])

    # making

    def print_chosen(self) -> None:
        """On this desk's printer, behind the window."""
        desk, design, sheet = self.printing, self.designs.chosen(), self.who_card.paper()
        if desk is None:
            return
        try:
            count = desk.print_many(
                self.who_card.wanted(),
                sheet.name if sheet else "",
                self.who_card.start_at.value(),
                design.name if design else "",
            )
        except EventDeskError as error:
            errors.show(self, error)
            return
        text = i18n.digits(self.tr("%n badge(s) are on their way to %1.", "", count))
        self.outcome.show_text(text.replace("%1", isolate(desk.printer)))

    def open_printing(self) -> None:
        if self.printing is not None:
            PrintingDialog(self, self.printing, self.context.event.timezone).open()

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

        self.outcome.hide()
        tasks.run(
            self,
            self.tr("Making badges"),
            work,
            then=lambda report: self.outcome.show_report(report, path, self._names()),
        )

    def look_for_problems(self) -> None:
        """Draw them all without writing anything."""
        db, wanted, design = self.context.db, self.who_card.wanted(), self.designs.chosen()
        self.outcome.hide()
        tasks.run(
            self,
            self.tr("Looking for problems"),
            lambda progress: check(db.read, wanted, design, progress),
            then=lambda report: self.outcome.show_report(report, None, self._names()),
        )

    def open_signs(self) -> SignsDialog:
        marked = [one.code for one in self.list.marked()]
        dialog = SignsDialog(self.context, marked, self._names(), self.window())
        dialog.open()
        return dialog

    def _names(self) -> dict[str, str]:
        return {one.code: one.shown_name for one in self._people}

    # editing

    def edit(self, design: Design, keeper: Keeper) -> None:
        person = self.list.person()
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


def _design_category(person: PersonView) -> str:
    """Children get what participants get."""
    return "participant" if person.category == "child" else person.category
