"""One person beside the table: what is known, changed in place, and all that happened."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from event_desk import texts
from event_desk.folding import isolate
from event_desk.people import Happening, PersonFields, PersonView
from event_desk.ui import i18n, theme
from event_desk.ui.people.person_form import PersonForm
from event_desk.ui.people.timeline import Timeline
from event_desk.ui.widgets.controls import label, primary
from event_desk.ui.widgets.scrolling import scrolling
from event_desk.ui.widgets.segments import Segments

WIDTH = 408
LOW = 440
CATEGORIES = (
    "participant", "speaker", "interpreter", "media", "staff", "vip", "guest", "volunteer",
    "exhibitor", "guardian", "child",
)  # fmt: skip
DETAILS, HISTORY = 0, 1


class PersonPanel(QFrame):
    """`saved` carries the person's id, None for somebody new, and the fields that were changed."""

    saved = Signal(object, object)
    cancel_wanted = Signal(object)
    restore_wanted = Signal(object)
    history_wanted = Signal(object)
    opened = Signal(object)
    data_wanted = Signal(object)
    closed = Signal()

    def __init__(self, zone: str, *, sensitive: bool = True) -> None:
        super().__init__()
        self.setObjectName("card")
        self._zone = zone
        self._person: PersonView | None = None
        self._new = False
        self.name = label("title", wrap=True)
        self.native = label("heading", wrap=True)
        self.status = label("muted", wrap=True)
        self.tabs = Segments()
        self.form = PersonForm(sensitive=sensitive)
        self.timeline = Timeline(zone)
        self.save_button = primary()
        self.discard_button = QPushButton()
        self.registration_button = QPushButton()
        self.data_button = QPushButton()
        self._may_data = sensitive
        self._stack = QStackedWidget()
        self._lay_out()
        self.form.edited.connect(self._show_changed)
        self.form.submitted.connect(self._save)
        self.form.opened.connect(self._on_opened)
        self.tabs.currentChanged.connect(self._on_tab)
        self.save_button.clicked.connect(self._save)
        self.discard_button.clicked.connect(self._discard)
        self.registration_button.clicked.connect(self._on_registration)
        self.data_button.clicked.connect(self._on_data)

    @property
    def person(self) -> PersonView | None:
        return self._person

    @property
    def fields(self) -> Mapping[str, QWidget]:
        return self.form.fields

    def show_person(self, person: PersonView) -> None:
        """What is being typed about the same person stays, and what was saved doesn't ask again."""
        same = self._person is not None and self._person.id == person.id
        if same and person == self._person:
            return
        typing = same and self.form.changes() is not None and self.isVisible()
        self._person, self._new = person, False
        if not typing:
            self._fill()
        if self.tabs.currentIndex() == HISTORY or not same:
            self._ask_history()

    def show_new(self) -> None:
        """An empty form for somebody who is on no list."""
        self._person, self._new = None, True
        self.tabs.setCurrentIndex(DETAILS)
        self._fill()
        self.form.texts["given_name"].setFocus()

    def show_history(self, history: Sequence[Happening]) -> None:
        self.timeline.show_history(history, self._words())

    def changes(self) -> PersonFields | None:
        return self.form.changes()

    def is_open(self) -> bool:
        """Whether there is something to lose: a change that isn't saved."""
        return self.isVisible() and self.form.changes() is not None

    def retranslate(self) -> None:
        self.form.retranslate(self._words(), self._categories())
        self.tabs.show_texts((self.tr("Details"), self.tr("History")))
        self.tabs.setAccessibleName(self.tr("What is shown of the person"))
        self._history.setAccessibleName(self.tr("History"))
        self.save_button.setText(self.tr("Save"))
        self.discard_button.setText(self.tr("Discard"))
        self.data_button.setText(self.tr("Data request: show or erase all…"))
        if self._person is not None or self._new:
            self._fill_head()
            self._ask_history()

    def restyle(self) -> None:
        self.tabs.restyle()
        self._ask_history()

    def _words(self) -> dict[str, str]:
        return {
            "title": self.tr("Title"),
            "given_name": self.tr("Given name"),
            "family_name": self.tr("Family name"),
            "name": self.tr("Full name"),
            "native_name": self.tr("In the other script"),
            "display_name": self.tr("Name on the badge"),
            "organisation": self.tr("Organisation"),
            "position": self.tr("Position"),
            "category": self.tr("Category"),
            "email": self.tr("E-mail"),
            "phone": self.tr("Phone"),
            "country": self.tr("Country"),
            "languages": self.tr("Speaks"),
            "interpretation": self.tr("Listens in"),
            "minor": self.tr("Under 18"),
            "arrival": self.tr("Arrives on"),
            "departure": self.tr("Leaves on"),
            "flag": self.tr("Note for the desk"),
            "notes": self.tr("Remarks"),
            "guardian": self.tr("Guardian"),
            "hand_over": self.tr("May leave with"),
            "photo_consent": self.tr("Photographs"),
            "photo_purposes": self.tr("Photographs for"),
            "dietary": self.tr("Diet"),
            "access_needs": self.tr("Access needs"),
            "description": self.tr("Description"),
            "gender": self.tr("Gender"),
            "external_id": self.tr("Number in the list"),
            "external_code": self.tr("Code of another system"),
        }

    def _categories(self) -> dict[str, str]:
        return {key: texts.category(key) for key in CATEGORIES}

    def _fill(self) -> None:
        self._fill_head()
        self.form.show_person(self._person, self._categories())

    def _fill_head(self) -> None:
        person = self._person
        self.tabs.setVisible(person is not None)
        self.registration_button.setVisible(person is not None)
        self.data_button.setVisible(person is not None and self._may_data)
        if person is None:
            self.name.setText(self.tr("New person"))
            self.native.hide()
            self.status.setText(self.tr("A name in either script is enough."))
            return
        self.name.setText(isolate(person.shown_name))
        native = person.native_name if person.native_name != person.shown_name else ""
        self.native.setText(isolate(native))
        self.native.setVisible(bool(native))
        self.status.setText(self._status_of(person))
        self.registration_button.setText(
            self.tr("Restore the registration")
            if person.status == "cancelled"
            else self.tr("Cancel the registration")
        )

    def _status_of(self, person: PersonView) -> str:
        if person.status == "cancelled":
            return self.tr("Registration cancelled")
        if person.first_in is None:
            return self.tr("Not arrived yet")
        text = (
            self.tr("Arrived %1 at %2, left again")
            if person.status == "out"
            else self.tr("Arrived %1 at %2")
        )
        local = i18n.local(person.first_in, self._zone)
        text = text.replace("%1", i18n.day(local.date()))
        return text.replace("%2", i18n.time(person.first_in, self._zone))

    def _show_changed(self) -> None:
        changed = self.form.changes() is not None
        self.save_button.setEnabled(changed and self.form.is_right())
        self.discard_button.setEnabled(changed or self._new)

    def _save(self) -> None:
        given = self.form.changes()
        if given is not None and self.form.is_right():
            self.saved.emit(self._person.id if self._person else None, given)

    def forget_typed(self) -> None:
        """It was saved, or given up: the form shows what is stored."""
        self.form.show_person(self._person, self._categories())

    def _discard(self) -> None:
        if self._new:
            self._new = False
            self.closed.emit()
            return
        self.forget_typed()

    def _on_tab(self, tab: int) -> None:
        self._stack.setCurrentIndex(tab)
        self._foot.setVisible(tab == DETAILS)
        self._place_who()
        self._ask_history()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_who()

    def _place_who(self) -> None:
        """Over the tabs; with a large text on a small screen, within what scrolls."""
        head, details, history = self._places
        within = history if self.tabs.currentIndex() == HISTORY else details
        place = within if self.height() < theme.px(LOW) else head
        if place is not self._place:
            self._place.removeWidget(self._who)
            place.insertWidget(0, self._who)
            self._place = place

    def _ask_history(self) -> None:
        if self._person is not None and self.tabs.currentIndex() == HISTORY:
            self.history_wanted.emit(self._person.id)

    def _on_opened(self) -> None:
        if self._person is not None:
            self.opened.emit(self._person.id)

    def _on_data(self) -> None:
        if self._person is not None:
            self.data_wanted.emit(self._person.id)

    def _on_registration(self) -> None:
        if self._person is None:
            return
        if self._person.status == "cancelled":
            self.restore_wanted.emit(self._person.id)
        else:
            self.cancel_wanted.emit(self._person.id)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(16))
        column.setSpacing(theme.px(12))
        column.addWidget(self.form)
        column.addWidget(self.registration_button)
        column.addWidget(self.data_button)
        column.addStretch()
        past = QWidget()
        lines = QVBoxLayout(past)
        lines.setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(16))
        lines.addWidget(self.timeline)
        self._stack.addWidget(scrolling(inside))
        self._history = scrolling(past, reads=True)
        self._stack.addWidget(self._history)
        self._who = QWidget()
        who = QVBoxLayout(self._who)
        who.setContentsMargins(0, 0, 0, theme.px(4))
        who.setSpacing(theme.px(4))
        for part in (self.name, self.native, self.status):
            who.addWidget(part)
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(8))
        head.setSpacing(theme.px(4))
        head.addWidget(self._who)
        head.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeading)
        self._places = (head, column, lines)
        self._place = head
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16))
        foot.setSpacing(theme.px(8))
        foot.addWidget(self.save_button)
        foot.addWidget(self.discard_button)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._foot)
