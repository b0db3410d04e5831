"""People chosen by search: type, take the one that is meant, or somebody new on the spot."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from event_desk import people, search, texts
from event_desk.folding import has_arabic, isolate, tidy
from event_desk.people import PersonFields, PersonView
from event_desk.ui import theme
from event_desk.ui.badges.form_controls import Picker
from event_desk.ui.context import Context
from event_desk.ui.venue.row_buttons import RowButtons
from event_desk.ui.widgets.controls import Label, label

MOST_FOUND = 6
ROW = 36


@dataclass(frozen=True, slots=True)
class Chosen:
    """Somebody of the event, or somebody new: then `fields` say who, and `id` stands for them."""

    id: UUID
    name: str
    native_name: str = ""
    minor: bool = False
    fields: PersonFields | None = None
    where: str = field(default="", compare=False)


def known(person: PersonView) -> Chosen:
    native = person.native_name if person.native_name != person.shown_name else ""
    return Chosen(
        person.id, person.shown_name, native, person.minor is True, where=person.organisation
    )


def somebody_new(name: str) -> Chosen:
    name = tidy(name)
    native = name if has_arabic(name) else None
    return Chosen(uuid4(), name, fields=PersonFields(name=name, native_name=native))


def find_known(context: Context, person_id: UUID) -> Chosen | None:
    with context.db.read() as session:
        views = people.views(session, [person_id])
    return known(views[0]) if views else None


class PersonSearch(QWidget):
    """A line to type into, and who may be meant below it. Enter takes the one that is marked."""

    chosen = Signal(object)

    def __init__(self, context: Context, title: str, hint: str) -> None:
        super().__init__()
        self._context = context
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(title)
        self.line.setClearButtonEnabled(True)
        self.found = QListWidget()
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setAccessibleName(self.tr("People found"))
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.line)
        column.addWidget(self.found)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._on_text)
        self.line.installEventFilter(self)
        self.found.itemClicked.connect(self._take)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event.key())
        return super().eventFilter(watched, event)

    def _on_key(self, key: int) -> bool:
        """Keys that the list below takes; all others are the line's own, or the dialog's."""
        if self.found.isHidden():
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key), 0)
        if step:
            row = self.found.currentRow() + step
            self.found.setCurrentRow(max(0, min(row, self.found.count() - 1)))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.found.currentItem())
            return True
        if key == Qt.Key.Key_Escape:
            self.line.clear()
            return True
        return False

    def _on_text(self, text: str) -> None:
        query = text.strip()
        self.found.clear()
        if not search.is_enough(query):
            self.found.hide()
            return
        with self._context.db.read() as session:
            matches = search.find(session, query, MOST_FOUND)
        for person in matches:
            self._show(_line(person), known(person))
        new = self.tr("Add %1 as a new person").replace("%1", isolate(query))
        self._show(new, somebody_new(query))
        self.found.setCurrentRow(0)
        self.found.setFixedHeight(theme.px(ROW) * self.found.count() + theme.px(8))
        self.found.show()
        QTimer.singleShot(0, self, self._come_into_sight)

    def _come_into_sight(self) -> None:
        """A form that scrolls shows who was found."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self.found, 0, theme.px(8))

    def _show(self, text: str, person: Chosen) -> None:
        row = QListWidgetItem(text)
        row.setData(Qt.ItemDataRole.UserRole, person)
        self.found.addItem(row)

    def _take(self, row: QListWidgetItem | None) -> None:
        if row is None:
            return
        person = row.data(Qt.ItemDataRole.UserRole)
        self.line.clear()
        self.chosen.emit(person)


class OnePerson(QWidget):
    """One person, found by search; whoever was chosen can be changed for another."""

    edited = Signal()

    def __init__(self, context: Context, title: str) -> None:
        super().__init__()
        self._person: Chosen | None = None
        hint = self.tr("Type a name…")
        self.search = PersonSearch(context, title, hint)
        self.name = label("heading", wrap=True)
        self.name.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.name)
        column.addWidget(self.search)
        self.setFocusProxy(self.search)
        self.search.chosen.connect(self._on_chosen)

    def show_person(self, person: Chosen | None) -> None:
        self._person = person
        self.name.setText(_named(person) if person else "")
        self.name.setVisible(person is not None)
        other = self.tr("Another person…") if person else self.tr("Type a name…")
        self.search.line.setPlaceholderText(other)

    def fix(self) -> None:
        """The person can't be changed for another one any more."""
        self.search.hide()

    def person(self) -> Chosen | None:
        return self._person

    def _on_chosen(self, person: Chosen) -> None:
        self.show_person(person)
        self.edited.emit()


class People(QWidget):
    """The people on stage in their order, each with a role; Alt with an arrow moves one."""

    edited = Signal()

    def __init__(self, context: Context, title: str, roles: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._roles = tuple(roles)
        self._rows: list[_Row] = []
        self.search = PersonSearch(context, title, self.tr("Type a name to add…"))
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme.px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(self._list)
        column.addWidget(self.search)
        self.setFocusProxy(self.search)
        self.search.chosen.connect(self._on_chosen)

    def show_people(self, people_on_stage: Sequence[tuple[Chosen, str]]) -> None:
        for row in self._rows:
            row.deleteLater()
        self._rows = []
        for person, role in people_on_stage:
            self._add(person, role)

    def people(self) -> tuple[tuple[Chosen, str], ...]:
        return tuple((row.person, row.role()) for row in self._rows)

    def rows(self) -> Sequence["_Row"]:
        return tuple(self._rows)

    def _on_chosen(self, person: Chosen) -> None:
        if all(row.person.id != person.id for row in self._rows):
            self._add(person, self._roles[0][0])
            self.edited.emit()

    def _add(self, person: Chosen, role: str) -> None:
        row = _Row(person, role, self._roles)
        self._rows.append(row)
        self._list.addWidget(row)
        row.buttons.moved.connect(partial(self._move, row))
        row.buttons.removed.connect(lambda: self._remove(row))
        row.roles.picked.connect(self.edited)

    def _move(self, row: "_Row", step: int) -> None:
        place = self._rows.index(row) + step
        if 0 <= place < len(self._rows):
            self._rows.remove(row)
            self._rows.insert(place, row)
            self._list.insertWidget(place, row)
            self.edited.emit()

    def _remove(self, row: "_Row") -> None:
        self._rows.remove(row)
        row.hide()
        row.deleteLater()
        self.search.setFocus()
        self.edited.emit()


class _Row(QWidget):
    def __init__(self, person: Chosen, role: str, roles: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.person = person
        self.name: Label = label("", _named(person), wrap=True)
        self.roles = Picker()
        self.roles.setMinimumContentsLength(9)
        words = self.tr("Role")
        self.roles.setAccessibleName(f"{words}: {isolate(person.name)}")
        known_roles = {key for key, _words in roles}
        more = [] if role in known_roles else [(role, role)]
        self.roles.show_choices([(words, key) for key, words in (*roles, *more)])
        with QSignalBlocker(self.roles):
            self.roles.show_value(role)
        self.buttons = RowButtons(person.name)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        line.addWidget(self.name, 1)
        line.addWidget(self.roles)
        line.addWidget(self.buttons)

    def role(self) -> str:
        return str(self.roles.value())


def _named(person: Chosen) -> str:
    parts = [isolate(person.name)]
    if person.native_name:
        parts.append(isolate(person.native_name))
    if person.minor:
        parts.append(texts.field_name("minor"))
    if person.fields is not None:
        parts.append(texts.translate("texts", "new"))
    return " · ".join(parts)


def _line(person: PersonView) -> str:
    parts = (person.shown_name, person.native_name, person.organisation)
    return " · ".join(dict.fromkeys(isolate(part) for part in parts if part))
