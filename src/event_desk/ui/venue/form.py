"""What all forms of the programme share: errors beside fields, Esc, Enter, nothing lost unasked."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from event_desk import clock, texts
from event_desk.errors import EventDeskError
from event_desk.programme import Fault, Wrong
from event_desk.texts.faults import fault_sentence
from event_desk.ui import errors, theme
from event_desk.ui.context import Context
from event_desk.ui.venue.band import Band
from event_desk.ui.widgets.controls import Label, card, label, open_at, primary
from event_desk.ui.widgets.dialog_parts import dialog_column
from event_desk.ui.widgets.scrolling import scrolling
from event_desk.venue import Done, Hand

CHECK_AFTER_MS = 200
WIDEST = 4000
HEAD = 132  # so that the fields of all sections stand below one another
# What nobody is told before trying to save: the form has only just been opened.
_LATER = frozenset({Fault.NAME_MISSING, Fault.TITLE_MISSING, Fault.PERSON_MISSING, Fault.NO_TIMES})


class FormDialog(QDialog):
    """A form is filled, then `settle` is called: what differs from then on is unsaved.

    A subclass says what stands in it (`given`), what is wrong with that (`check`) and how it is
    saved (`save`).
    """

    saved = Signal(object)
    """The `Done` of what was saved or deleted."""

    def __init__(
        self, parent: QWidget, context: Context, title: str, size: tuple[int, int]
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.context = context
        self._first: object = None
        self._stood: object = None
        self._tried = False
        self._fields: dict[str, QWidget] = {}
        self._said: dict[str, Label] = {}
        self._titles: dict[str, Label] = {}
        self._others: dict[str, str] = {}
        self._size = size
        self.heading = label("title", title, wrap=True)
        self.form = new_form()
        self.body = QVBoxLayout()
        self.save_button = primary(self.tr("Save"))
        self.save_button.setDefault(True)
        self.cancel_button = _button(self.tr("Cancel"))
        self.delete_button = _button("")
        self.delete_button.hide()
        self.band = Band()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_AFTER_MS)
        self._timer.timeout.connect(self.look)
        self.save_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.delete_button.clicked.connect(self.ask_to_delete)
        self.band.no_button.clicked.connect(lambda: self.save_button.setDefault(True))
        self._lay_out()

    # what a subclass gives

    def given(self) -> tuple[Any, tuple[Wrong, ...]]:
        """What would be saved, and what can't be read at all."""
        raise AssertionError

    def check(self, session: Any, fields: Any) -> Iterable[Wrong]:  # noqa: ARG002 - a subclass's
        raise AssertionError

    def save(self, session: Any, fields: Any, hand: Hand) -> Done:  # noqa: ARG002 - a subclass's
        raise AssertionError

    def standing(self, session: Any) -> object:  # noqa: ARG002 - a subclass's
        """What the file holds of it now; None where nobody else could change it."""
        return None

    def ask_to_delete(self) -> None:
        """Say what comes of it, and ask; nothing for forms that delete nothing."""

    def show_hints(self, fields: Any) -> None:
        """What else is worth knowing while somebody types."""

    # building

    def add(self, name: str, title: str, field: QWidget, *, also: tuple[str, ...] = ()) -> None:
        """A field with its title and room for what is wrong with it, or with those in `also`."""
        head, said = self._take(name, title, field)
        self._others |= dict.fromkeys(also, name)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        row = QHBoxLayout()  # a narrow field would make what is said below it as narrow
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field)
        if field.maximumWidth() < WIDEST:
            row.addStretch()
        column.addLayout(row)
        column.addWidget(said)
        self.form.addRow(head, column)

    def wide(self, name: str, title: str, field: QWidget) -> None:
        """A field that takes the whole width; its title is only spoken."""
        self._take(name, title, field)
        self.body.addWidget(field)
        self.body.addWidget(self._said[name])

    def section(self, title: str) -> None:
        """The fields added from now on stand below this heading."""
        head = label("heading", title)
        self.body.addSpacing(theme.px(8))
        self.body.addWidget(head)
        self.form = new_form()
        self.body.addLayout(self.form)

    def settle(self) -> None:
        """Everything is filled in: the form shows what is saved."""
        self._first = self.given()
        with self.context.db.read() as session:
            self._stood = self.standing(session)
        self.look()

    def title_of(self, name: str) -> Label:
        return self._titles[name]

    def said(self, name: str) -> str:
        """What is said beside a field; nothing where it is hidden."""
        return "" if self._said[name].isHidden() else self._said[name].text()

    # acting

    def is_changed(self) -> bool:
        return self.given() != self._first

    def edited(self, *_args: object) -> None:
        """Something was typed or chosen."""
        self._timer.start()

    def look(self) -> tuple[Wrong, ...]:
        """Check all, and say it beside the fields."""
        self._timer.stop()
        fields, unread = self.given()
        with self.context.db.read() as session:
            wrong = (*unread, *self.check(session, fields))
        self._say(wrong)
        self.show_hints(fields)
        return wrong

    def accept(self) -> None:
        self._tried = True
        wrong = self.look()
        stopping = [one for one in wrong if one.stops]
        if stopping:
            places = tuple(self._said)
            self._go_to(min(stopping, key=lambda one: places.index(self._nearest(one.field))))
            return
        try:
            with self.context.db.read() as session:
                changed = self.standing(session) != self._stood
        except EventDeskError as error:  # it was deleted meanwhile
            errors.show(self, error)
            return
        if changed:
            question = self.tr("Somebody changed this meanwhile. Save yours over it?")
            mine = (self.tr("Save mine"), self._save)
            self.band.ask(question, mine, self.tr("Go on editing"))
        else:
            self._save()

    def _save(self) -> None:
        fields, _unread = self.given()
        done = self.write(lambda session, hand: self.save(session, fields, hand))
        if done is not None:
            self.finish(done)

    def reject(self) -> None:
        if self.band.asks():
            self._back()
        elif self.is_changed():
            question = self.tr("There are unsaved changes.")
            throw = (self.tr("Throw away"), super().reject)
            self.band.ask(question, throw, self.tr("Go on editing"))
        else:
            super().reject()

    def _back(self) -> None:
        self.band.back()
        self.save_button.setDefault(True)

    def write(self, act: Callable[[Any, Hand], Done]) -> Done | None:
        """In a transaction of its own; None after an error, which is shown."""
        hand = Hand(clock.now(), self.context.desk, self.context.role.value)
        try:
            with self.context.db.write() as session:
                return act(session, hand)
        except EventDeskError as error:
            errors.show(self, error)
            return None

    def finish(self, done: Done) -> None:
        self.saved.emit(done)
        super().accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        open_at(self, *self._size)

    # inside

    def _take(self, name: str, title: str, field: QWidget) -> tuple[Label, Label]:
        head = self._titles[name] = label("muted", title, wrap=True)
        head.setMinimumWidth(theme.px(HEAD))
        said = self._said[name] = label("", wrap=True)
        said.hide()
        self._fields[name] = field
        field.setAccessibleName(title)
        return head, said

    def _say(self, wrong: Iterable[Wrong]) -> None:
        told: dict[str, list[str]] = {}
        for one in wrong:
            if self._tried or one.fault not in _LATER:
                name = self._nearest(one.field)
                told.setdefault(name, []).append(fault_sentence(one.fault, one.values))
        stopping = {self._nearest(one.field) for one in wrong if one.stops}
        for name, line in self._said.items():
            sentences = dict.fromkeys(told.get(name, ()))
            line.setText(" ".join(sentences))
            line.setVisible(bool(sentences))
            line.setProperty("role", "wrong" if name in stopping else "told")
            colour = "stop" if name in stopping else "muted"
            line.setStyleSheet(f"color: {_ink(colour)};")

    def _nearest(self, name: str) -> str:
        """The field that a `Wrong` is about: `booths:2` belongs to `booths`."""
        whole = name.partition(":")[0]
        found = next((one for one in (name, whole) if one in self._said), self._others.get(whole))
        return found or next(iter(self._said))

    def _go_to(self, wrong: Wrong) -> None:
        name = self._nearest(wrong.field)
        self._fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
        sentence = fault_sentence(wrong.fault, wrong.values)
        told = QAccessibleAnnouncementEvent(self, f"{self._titles[name].text()}: {sentence}")
        told.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(told)

    def _lay_out(self) -> None:
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(theme.px(2), theme.px(2), theme.px(12), theme.px(2))
        self.body.setSpacing(theme.px(12))
        self.body.addLayout(self.form)
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(inside)
        outer.addStretch()
        self.middle = scrolling(whole)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.delete_button)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        self.band.take(buttons)
        layout = dialog_column(self)
        layout.addWidget(self.heading)
        layout.addWidget(self.middle, 1)
        layout.addWidget(self.band)


def new_form() -> QFormLayout:
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(theme.px(16))
    form.setVerticalSpacing(theme.px(10))
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    return form


def framed(inside: QWidget) -> QWidget:
    """A part of a form on a card of its own."""
    frame = card()
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(*(theme.px(8),) * 4)
    layout.addWidget(inside)
    return frame


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button


def _ink(role: str) -> str:
    """Dark red has no contrast on the dark ground: there it is a lighter one."""
    if role == "muted":
        return theme.colour("muted").name()
    return "#FF8FA3" if theme.is_dark() else theme.STATE_COLOURS[theme.State.STOP][0]


def named(titles: Any, code: str) -> str:
    return texts.localised(titles) or code
