"""People, their receivers, and the lists on paper: three views of one page."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from event_desk import people, registrations
from event_desk.people import PersonFields, duplicates
from event_desk.people.duplicates import PossiblePair
from event_desk.progress import Progress
from event_desk.registrations import Done
from event_desk.ui import tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.duplicates_dialog import DuplicatesDialog
from event_desk.ui.merge_decision import Decision, Kind, undo
from event_desk.ui.merge_dialog import MergeDialog
from event_desk.ui.page import Page
from event_desk.ui.people import bulk, collect_dialog
from event_desk.ui.people.collect_dialog import CollectDialog, Collected
from event_desk.ui.people.people_view import PeopleView
from event_desk.ui.people.steps import Step, Steps
from event_desk.ui.people.view import View
from event_desk.ui.widgets.controls import PushButton
from event_desk.ui.widgets.page_head import PageHead
from event_desk.ui.widgets.segments import Segments

EVERYBODY, RECEIVERS, PAPER = range(3)


class PeoplePage(Page):
    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "people", "organisations", "scans", "presences", "badges", "person_roles", "merges",
            "distinct_people", "receivers", "tick_lists", "badge_collections",
        }
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self._pairs: Sequence[PossiblePair] = ()
        self._looked_at: object = None
        self.steps = Steps(context, self)
        self.steps.changed.connect(self._show_undo)
        self.tabs = Segments()
        self.duplicates_button = PushButton()
        self.duplicates_button.hide()
        self.collect_button = PushButton()
        self.undo_button = PushButton()
        self.undo_button.hide()
        self.new_button = PushButton()
        self.view = PeopleView(context)
        self._views: list[View | None] = [self.view, None, None]
        self._shown: View = self.view
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._connect()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(8), theme.px(16), theme.px(16), theme.px(16))
        layout.setSpacing(theme.px(12))
        layout.addWidget(
            PageHead(
                self.tabs,
                (),
                (self.undo_button, self.duplicates_button, self.collect_button),
                self.new_button,
            )
        )
        layout.addWidget(self._stack, 1)
        self.filters, self.model, self.table = self.view.filters, self.view.model, self.view.table
        self.panel, self.several = self.view.panel, self.view.several
        self.merge_button = self.several.merge_button

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab)
        self.duplicates_button.clicked.connect(self.show_duplicates)
        self.collect_button.clicked.connect(self.collect_for_organisation)
        self.undo_button.clicked.connect(self.undo)
        self.new_button.clicked.connect(self.view.open_new)
        self.view.read.connect(self._look_for_duplicates)
        panel, several = self.view.panel, self.view.several
        panel.saved.connect(self._save)
        panel.cancel_wanted.connect(self._cancel)
        panel.restore_wanted.connect(self._restore)
        panel.opened.connect(self._on_opened)
        panel.data_wanted.connect(self._on_data)
        several.category_wanted.connect(self._set_category)
        several.flag_wanted.connect(self._set_flag)
        several.admit_wanted.connect(self._admit)
        several.print_wanted.connect(self._print)
        several.collect_wanted.connect(self._collect_chosen)
        several.cancel_wanted.connect(self._cancel_all)
        several.restore_wanted.connect(self._restore_all)
        several.merge_wanted.connect(self._merge_chosen)

    def retranslate(self) -> None:
        self.tabs.show_texts((self.tr("Everybody"), self.tr("Receivers"), self.tr("Paper lists")))
        self.tabs.setAccessibleName(self.tr("What is shown"))
        self.new_button.setText(self.tr("New person"))
        self.collect_button.setText(self.tr("Delegation…"))
        self.collect_button.setToolTip(self.tr("One person collects the badges of many"))
        for view in self._views:
            if view is not None:
                view.retranslate()
        self._show_pairs(self._pairs)
        self._show_undo()

    def restyle(self) -> None:
        self.tabs.restyle()
        for view in self._views:
            if view is not None:
                view.restyle()
        for button, name in (
            (self.duplicates_button, "users"),
            (self.collect_button, "building-2"),
            (self.undo_button, "undo-2"),
            (self.new_button, "user-plus"),
        ):
            button.setIcon(theme.icon(name))

    def refresh(self) -> None:
        self.view.refresh()
        if self._shown is not self.view:
            self._shown.refresh()

    def undo(self) -> None:
        """F8: what was done last on this page, with the name that the button says."""
        if self.steps.undo():
            self._looked_at = None
            self.view.refresh()

    def show_duplicates(self) -> None:
        dialog = DuplicatesDialog(self, self.context, self._pairs)
        dialog.decided.connect(self._decide)
        dialog.open()

    def open_thing(self, thing: object) -> None:
        """Show one person, past whatever is filtered."""
        if isinstance(thing, UUID):
            self.tabs.setCurrentIndex(EVERYBODY)
            self.view.open_person(thing)

    def show_tab(self, tab: int) -> View:
        """One of the views, built on its first visit."""
        made = self._views[tab]
        if made is None:
            made = self._views[tab] = self._build(tab)
            made.retranslate()
            made.restyle()
            self._stack.addWidget(made)
        self._stack.setCurrentWidget(made)
        self._shown = made
        return made

    def collect_for_organisation(self) -> None:
        """One person comes for the badges of a whole organisation."""
        with self.context.db.read() as session:
            named = people.groups(session).organisations
        self._collect(CollectDialog(self, self.context, organisations=named))

    def _build(self, tab: int) -> View:
        if tab == RECEIVERS:
            from event_desk.ui.people.receivers_view import ReceiversView

            return ReceiversView(self.context, self.steps)
        from event_desk.ui.people.paper_view import PaperView

        return PaperView(self.context, self.steps)

    def _on_tab(self, tab: int) -> None:
        view = self.show_tab(tab)
        for button in (self.collect_button, self.new_button):
            button.setVisible(tab == EVERYBODY)
        self.duplicates_button.setVisible(tab == EVERYBODY and bool(self._pairs))
        if view is not self.view:
            view.refresh()

    def _save(self, person_id: UUID | None, given: PersonFields) -> None:
        hand = self.steps.hand()
        if person_id is None:
            done = self.steps.register(lambda session: registrations.add(session, given, hand))
        else:
            ids = [person_id]
            done = self.steps.register(
                lambda session: registrations.edit(session, ids, given, hand)
            )
        if done is None:
            return
        self.panel.forget_typed()
        if person_id is None:
            self.view.open_person(done.ids[0])
        self.view.read_again(done.ids or (person_id,) if person_id else done.ids)
        self.panel.forget_typed()

    def _cancel(self, person_id: UUID) -> None:
        self._register(registrations.cancel, person_id)

    def _restore(self, person_id: UUID) -> None:
        self._register(registrations.restore, person_id)

    def _register(self, act: Callable[..., Done], person_id: UUID) -> None:
        hand = self.steps.hand()
        if self.steps.register(lambda session: act(session, [person_id], hand)):
            self.view.read_again([person_id])

    def _on_opened(self, person_id: UUID) -> None:
        hand = self.steps.hand()
        self.steps.write(lambda session: registrations.opened(session, person_id, hand))

    def _on_data(self, person_id: UUID) -> None:
        from event_desk.ui.privacy.person_data_dialog import PersonDataDialog

        dialog = PersonDataDialog(self, self.context, person_id)
        dialog.erased.connect(self.view.forget_person)
        dialog.open()

    def _set_category(self, category: str) -> None:
        self._change(PersonFields(category=category))

    def _set_flag(self, flag: str) -> None:
        self._change(PersonFields(flag=flag))

    def _change(self, given: PersonFields) -> None:
        hand = self.steps.hand()
        self._bulk(lambda session, ids: registrations.edit(session, ids, given, hand))

    def _cancel_all(self) -> None:
        hand = self.steps.hand()
        self._bulk(lambda session, ids: registrations.cancel(session, ids, hand))

    def _restore_all(self) -> None:
        hand = self.steps.hand()
        self._bulk(lambda session, ids: registrations.restore(session, ids, hand))

    def _bulk(self, act: Callable[[Any, Sequence[UUID]], Done]) -> None:
        ids = [person.id for person in self.view.chosen()]

        def then(n: int) -> None:
            self.several.tell(self.tr("%n changed", "", n))
            self.view.refresh()

        bulk.change(self, self.context, self.steps, ids, act, then)

    def _admit(self) -> None:
        def then(admitted: bulk.Admitted) -> None:
            self.several.tell(bulk.admitted_sentence(admitted))
            self.view.refresh()

        ids = [person.id for person in self.view.chosen()]
        bulk.admit(self, self.context, self.steps, ids, then)

    def _print(self) -> None:
        self.wanted.emit("badges", tuple(person.id for person in self.view.chosen()))

    def _collect_chosen(self) -> None:
        ids = [person.id for person in self.view.chosen()]
        self._collect(CollectDialog(self, self.context, chosen=ids))

    def _collect(self, dialog: CollectDialog) -> None:
        dialog.collected.connect(self._on_collected)
        dialog.open()

    def _on_collected(self, collected: Collected) -> None:
        ids = collect_dialog.collected_ids(collected)
        if not ids:
            return
        name = collected.by_name
        self.steps.add(Step(name, 1, lambda: collect_dialog.undo(self.context, ids)))
        self.several.tell(self.tr("%n badge(s) collected", "", len(ids)))
        if collected.to_print:
            self.wanted.emit("badges", collected.to_print)

    def _merge_chosen(self) -> None:
        chosen = self.view.chosen()
        if len(chosen) == 2:
            MergeDialog.ask(self, self.context, chosen[0].id, chosen[1].id, self._decide)

    def _decide(self, decision: Decision | None) -> None:
        if decision is not None and decision.kind is Kind.LATER:
            return
        if decision is None:
            self.steps.forget()
        else:
            self.steps.add(Step(decision.name, 1, lambda: undo(self.context, decision)))
        self._looked_at = None
        if decision is not None and decision.kind is Kind.MERGED:
            self.view.open_person(decision.one)
        self.view.refresh()

    def _show_undo(self) -> None:
        last = self.steps.last()
        self.undo_button.setVisible(bool(last))
        if last:
            self.undo_button.setText(self.tr("Undo: %1 (F8)").replace("%1", last))

    def _look_for_duplicates(self) -> None:
        """Beside the window's work, and only when somebody changed."""
        seen = self.view.everybody.stamp
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
        self.duplicates_button.setVisible(n > 0 and self._shown is self.view)
