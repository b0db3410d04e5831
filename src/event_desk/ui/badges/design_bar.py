"""Which design is used, and what can be done with the event's own ones."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from event_desk import badges, clock, texts
from event_desk.badges import Design, Designs, StoredDesign, stored, travelling
from event_desk.errors import EventDeskError
from event_desk.folding import isolate
from event_desk.roles import Right
from event_desk.ui import errors, file_dialogs, theme
from event_desk.ui.badges.categories_dialog import CategoriesDialog
from event_desk.ui.badges.keeping import Keeper
from event_desk.ui.context import Context
from event_desk.ui.widgets.controls import PushButton, choice
from event_desk.ui.widgets.flow import Flow

Result = TypeVar("Result")
_KINDS = ("Event Desk (*.json)",)


class DesignBar(QWidget):
    design_changed = Signal()
    """Another one was chosen, or the designs were changed here."""
    edit_wanted = Signal(object, object)
    """A design, and the `Keeper` that takes its changes."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._own: tuple[StoredDesign, ...] = ()
        self.designs = Designs(badges.DEFAULT)
        self._category = ""
        self._people_in: dict[str, int] = {}
        self._removed: StoredDesign | None = None
        self.choice = choice()
        self.edit, self.new, self.more = PushButton(), PushButton(), PushButton()
        self.categories, self.undo_button = PushButton(), PushButton()
        self.new.setMenu(QMenu(self))
        self.more.setMenu(QMenu(self))
        self._line = Flow(self)
        for part in (self.choice, self.edit, self.new, self.more, self.categories):
            self._line.addWidget(part)
        self._line.addWidget(self.undo_button)
        self.undo_button.hide()
        for part in (self.edit, self.new, self.more, self.categories):
            part.setVisible(context.may(Right.DESIGNS))
        self.choice.currentIndexChanged.connect(self._on_choice)
        self.edit.clicked.connect(self._edit)
        self.categories.clicked.connect(self.open_categories)
        self.undo_button.clicked.connect(self.undo)

    def add(self, widget: QWidget) -> None:
        """At the end of the line."""
        self._line.addWidget(widget)

    # what is chosen

    def chosen(self) -> Design | None:
        """None where each category gets its own."""
        data = self.choice.currentData()
        if isinstance(data, UUID):
            return next((one.design for one in self._own if one.id == data), None)
        return badges.PRESETS.get(str(data)) if data else None

    def design_of(self, category: str) -> Design | None:
        """What somebody of that category gets; None for no badge."""
        return self.chosen() or self.designs.of(category)

    def in_use(self, categories: set[str]) -> list[Design]:
        """The designs that people of these categories get."""
        found = [self.design_of(category) for category in categories]
        return [design for design in found if design is not None]

    def show_category(self, category: str, people_in: dict[str, int]) -> None:
        """Of whom is looked at, whose design "Edit" is about; and how many there are of each."""
        self._category, self._people_in = category, people_in

    def refresh(self) -> None:
        with self.context.db.read() as session:
            self._own = stored.designs(session)
            self.designs = stored.assigned(session)
        self._fill()

    def choose(self, wanted: UUID | str | None) -> None:
        """A design of the event's by its id, a preset by its name, None for each its own."""
        self.choice.setCurrentIndex(max(self._place(wanted), 0))

    # texts

    def retranslate(self) -> None:
        self.choice.setAccessibleName(self.tr("Design"))
        self.edit.setText(self.tr("Edit…"))
        self.new.setText(self.tr("New from"))
        self.more.setText(self.tr("More"))
        self.categories.setText(self.tr("Categories…"))
        menu = self.new.menu()
        menu.clear()
        for name in badges.PRESETS:
            action = menu.addAction(texts.design_name(name))
            action.triggered.connect(partial(self._new_from, name))
        self._fill()

    def restyle(self) -> None:
        self.edit.setIcon(theme.icon("pencil"))
        self.categories.setIcon(theme.icon("tag"))
        self.undo_button.setIcon(theme.icon("undo-2"))

    def _fill(self) -> None:
        chosen = self.choice.currentData()
        with QSignalBlocker(self.choice):
            self.choice.clear()
            self.choice.addItem(self.tr("Each category's own design"), None)
            for one in self._own:
                self.choice.addItem(isolate(one.name), one.id)
            own = {badges.plain_name(one.name) for one in self._own}
            if self.choice.count():
                self.choice.insertSeparator(self.choice.count())
            for name in badges.PRESETS:
                if badges.plain_name(name) not in own:
                    self.choice.addItem(texts.design_name(name), name)
            self.choice.setCurrentIndex(max(self._place(chosen), 0))
        self._show_more()

    def _place(self, wanted: UUID | str | None) -> int:
        each = range(self.choice.count())
        return next((n for n in each if self.choice.itemData(n) == wanted), 0)

    def _show_more(self) -> None:
        menu = self.more.menu()
        menu.clear()
        one = self._stored()
        for text, do, there in (
            (self.tr("Duplicate"), self.duplicate, True),
            (self.tr("Rename…"), self._ask_name, one is not None),
            (self.tr("Remove"), self.remove, one is not None),
            (self.tr("Export to a file…"), self._ask_export, True),
            (self.tr("Import from a file…"), self._ask_import, True),
        ):
            action = menu.addAction(text)
            action.triggered.connect(partial(_call, do))
            action.setEnabled(there)

    def _on_choice(self) -> None:
        self._show_more()
        self.design_changed.emit()

    # doing

    def undo(self) -> None:
        """The design that was removed comes back, with its categories."""
        gone, self._removed = self._removed, None
        self.undo_button.hide()
        if gone is None:
            return

        def bring_back() -> StoredDesign:
            with self.context.db.write() as session:
                return stored.save(session, gone.design, at=clock.now(), categories=gone.categories)

        self._show_new(self._tried(bring_back))

    def duplicate(self) -> None:
        design = self._subject()

        def copy() -> StoredDesign:
            with self.context.db.write() as session:
                return stored.duplicate(session, design, at=clock.now())

        self._show_new(self._tried(copy))

    def rename(self, name: str) -> None:
        one = self._stored()
        if one is None or not name.strip():
            return

        def save() -> StoredDesign:
            with self.context.db.write() as session:
                named = replace(one.design, name=name)
                return stored.save(session, named, at=clock.now(), design_id=one.id)

        self._show_new(self._tried(save))

    def remove(self) -> None:
        one = self._stored()
        if one is None:
            return
        with self.context.db.write() as session:
            stored.remove(session, one.id, at=clock.now())
        self._removed = one
        said = self.tr("Undo: %1 removed (F8)").replace("%1", isolate(one.name))
        self.undo_button.setText(said)
        self.undo_button.show()
        self.choose(None)
        self.refresh()
        self.design_changed.emit()

    def export(self, path: Path) -> None:
        name = self._subject().name

        def write() -> Design:
            with self.context.db.read() as session:
                return travelling.export(session, name, path)

        self._tried(write)

    def take_in(self, path: Path) -> None:
        def read() -> StoredDesign:
            with self.context.db.write() as session:
                return travelling.take_in(session, path, at=clock.now())

        self._show_new(self._tried(read))

    def open_categories(self) -> None:
        dialog = CategoriesDialog(self.context, self._people_in, self.window())
        dialog.accepted.connect(self._after)
        dialog.open()

    def _edit(self) -> None:
        one, design = self._stored(), self._subject()
        if one is None and self.chosen() is None:
            one = next((own for own in self._own if own.design == design), None)
        in_use = self.chosen() is None
        keeper = Keeper(self.context, one and one.id, usual=in_use and one is None, in_use=in_use)
        self.edit_wanted.emit(design, keeper)

    def _new_from(self, name: str, _checked: bool = False) -> None:
        self.edit_wanted.emit(badges.PRESETS[name], Keeper(self.context))

    def _ask_name(self) -> None:
        dialog = QInputDialog(self.window())
        dialog.setWindowTitle(self.tr("Rename the design"))
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(self._subject().name)
        dialog.textValueSelected.connect(self.rename)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_export(self) -> None:
        title = self.tr("Export the design")
        suggested = self._subject().name.replace("/", "-") + ".json"
        file_dialogs.ask_save(self, self.context, title, suggested, _KINDS, self.export)

    def _ask_import(self) -> None:
        title = self.tr("Import a design")
        file_dialogs.ask_open(self, self.context, title, _KINDS, self.take_in)

    def _stored(self) -> StoredDesign | None:
        data = self.choice.currentData()
        return next((one for one in self._own if one.id == data), None)

    def _subject(self) -> Design:
        """The chosen design, or what whoever is looked at gets."""
        return self.chosen() or self.designs.of(self._category) or self.designs.others

    def _after(self) -> None:
        self.refresh()
        self.design_changed.emit()

    def _show_new(self, one: StoredDesign | None) -> None:
        if one is not None:
            self.refresh()
            self.choose(one.id)
            self._after()

    def _tried(self, do: Callable[[], Result]) -> Result | None:
        """What goes wrong is told."""
        try:
            return do()
        except EventDeskError as error:
            errors.show(self, error)
            return None


def _call(do: Callable[[], None], _checked: bool = False) -> None:
    do()
