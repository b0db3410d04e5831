"""The list of a closed or limited session at the desk: who is on it, who waits, who moves up."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from event_desk import checkin, clock, guests, search, texts
from event_desk.errors import EventDeskError
from event_desk.folding import isolate
from event_desk.guests import Change, Guest, GuestChange, GuestList
from event_desk.people import PersonView
from event_desk.ui import errors, i18n, spoken, theme
from event_desk.ui.context import Context
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.widgets.controls import Table, label, open_at
from event_desk.ui.widgets.dialog_parts import close_button, dialog_column
from event_desk.ui.widgets.found_list import FoundList
from event_desk.ui.widgets.scan_box import ScanBox

WIDTH, HEIGHT = 760, 560


class GuestsDialog(QDialog):
    """Scan a badge or type a name and press Enter: on the list. Delete takes off the chosen one.

    Where every place is taken, who is added waits; whoever moves up is named, because somebody
    has to tell them.
    """

    def __init__(self, parent: QWidget, context: Context, item: str, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("List of guests"))
        open_at(self, WIDTH, HEIGHT)
        self._context = context
        self._item = item
        self.box = ScanBox()
        self.box.setPlaceholderText(self.tr("Scan a badge or type a name to add…"))
        self.box.setAccessibleName(self.tr("Add a guest"))
        self.found = FoundList(context.event.timezone)
        self.found.show_enter(self.tr("Enter puts on the list"))
        self._model: RowsModel[Guest] = RowsModel(self._columns(), self)
        self.table = Table((2, 6, 6, 5, 3), 40)
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("Guests"))
        self.told = label("heading", wrap=True)
        self._count = label("muted")
        self.remove_button = QPushButton(self.tr("Take off the list"))
        self.remove_button.setAutoDefault(False)
        self.remove_button.clicked.connect(self.remove_chosen)
        close = close_button(self, self.tr("Close"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.found)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self._count, 1)
        buttons.addWidget(self.remove_button)
        buttons.addWidget(close)
        layout = dialog_column(self)
        layout.addWidget(label("title", title, wrap=True))
        layout.addWidget(self.box)
        layout.addWidget(self.told)
        layout.addWidget(self._stack, 1)
        layout.addLayout(buttons)
        self.told.hide()
        self.box.scanned.connect(self._on_code)
        self.box.entered.connect(self._on_enter)
        self.box.moved.connect(self.found.step)
        self.box.textChanged.connect(self._on_text)
        self.found.chosen.connect(self._on_chosen)
        self.table.selectionModel().selectionChanged.connect(self._show_button)
        self._list()
        self.box.setFocus()

    def rows(self) -> tuple[Guest, ...]:
        return tuple(self._model.rows())

    def _on_chosen(self, person: PersonView) -> None:
        self.add(person.id, person.shown_name)

    def add(self, person_id: UUID, name: str) -> None:
        self._change(
            lambda session: guests.sign_up(session, self._item, person_id, at=clock.now()), name
        )

    def remove_chosen(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        if rows:
            guest = self._model.row(rows[0].row())
            self._change(
                lambda session: guests.remove(session, self._item, guest.person_id), guest.name
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.table.hasFocus():
            self.remove_chosen()
            return
        if event.key() == Qt.Key.Key_Escape and self.box.text():
            self.box.clear()
            return
        super().keyPressEvent(event)

    def _change(self, act: Callable[[Any], GuestChange], name: str) -> None:
        try:
            with self._context.db.write() as session:
                change = act(session)
        except EventDeskError as error:
            errors.show(self, error)
            return
        self.box.clear()
        self._list()
        self._say(self._sentence(change, name))

    def _sentence(self, change: GuestChange, name: str) -> str:
        match change.change:
            case Change.WAITING:
                said = self.tr("No place left: %1 waits at place %2").replace(
                    "%2", i18n.number(change.place)
                )
            case Change.ALREADY:
                said = self.tr("%1 was on the list already")
            case Change.REMOVED:
                said = self.tr("%1 is off the list")
            case Change.NOT_LISTED:
                said = self.tr("%1 wasn't on the list")
            case _:
                said = self.tr("%1 is on the list")
        said = said.replace("%1", isolate(name))
        if change.moved_up:
            names = ", ".join(isolate(one.name) for one in change.moved_up)
            moved = self.tr("Moves up, please tell them: %1").replace("%1", names)
            said = f"{said}. {moved}"
        return said

    def _say(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.show()
        spoken.say(self, sentence)

    def _list(self) -> None:
        with self._context.db.read() as session:
            listed = guests.of_item(session, self._item)
        self._model.show_rows((*listed.guests, *listed.waiting))
        self._count.setText(self._counted(listed))
        self._show_button()

    def _counted(self, listed: GuestList) -> str:
        came = i18n.number(sum(not one.cancelled for one in listed.guests))
        if listed.places is None:
            text = self.tr("%1 on the list").replace("%1", came)
        else:
            text = self.tr("%1 of %2 places taken").replace("%1", came)
            text = text.replace("%2", i18n.number(listed.places))
        if listed.waiting:
            waiting = self.tr("%1 waiting").replace("%1", i18n.number(len(listed.waiting)))
            text = f"{text} · {waiting}"
        return text

    def _columns(self) -> list[Column[Guest]]:
        return [
            Column(self.tr("Place"), lambda one: i18n.number(one.place)),
            Column(self.tr("Name"), lambda one: isolate(one.name)),
            Column(self.tr("In the other script"), lambda one: isolate(one.native_name)),
            Column(self.tr("Organisation"), lambda one: isolate(one.organisation)),
            Column(
                self.tr("On the list"),
                lambda one: (
                    texts.status("cancelled") if one.cancelled else texts.guest_kind(one.kind)
                ),
            ),
        ]

    def _show_button(self, *_args: object) -> None:
        self.remove_button.setEnabled(bool(self.table.selectionModel().selectedRows()))

    def _on_text(self, text: str) -> None:
        if not search.is_enough(text) or text.isdigit():
            self._stack.setCurrentIndex(0)
            return
        with self._context.db.read() as session:
            found = search.find(session, text.strip())
            here = checkin.at_gate(session, self._item, clock.now(), [one.id for one in found])
        self.found.show_found(text.strip(), found, here, entrance=False)
        self._stack.setCurrentIndex(1)

    def _on_enter(self, text: str) -> None:
        searching = self._stack.currentIndex() == 1
        chosen = self.found.current() if searching else None
        if chosen is not None:
            self.add(chosen.id, chosen.shown_name)
        elif searching and self.found.found():
            self.found.step(1)
        else:
            self._on_code(text)

    def _on_code(self, code: str) -> None:
        with self._context.db.read() as session:
            known = checkin.recognise(session, code)
        self.box.clear()
        if known.person is not None:
            self.add(known.person.id, known.person.name)
        elif known.refusal is not None:
            self._say(texts.scan_sentence(known.refusal))
