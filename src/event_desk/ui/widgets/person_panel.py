"""One person beside the table: what is known, changed in place, and what happened at the gates."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from event_desk import texts
from event_desk.checkin import Outcome
from event_desk.folding import isolate
from event_desk.people import Happening, PersonFields, PersonView
from event_desk.ui import i18n, theme
from event_desk.ui.widgets.controls import choice, label, primary

WIDTH = 392
FIELDS = (
    "title", "given_name", "family_name", "name", "native_name", "organisation", "position",
    "email", "phone", "flag", "notes",
)  # fmt: skip
CATEGORIES = (
    "participant", "speaker", "interpreter", "media", "staff", "vip", "guest", "volunteer",
    "exhibitor", "guardian", "child",
)  # fmt: skip


class PersonPanel(QFrame):
    """`saved` carries the person's id and the fields that were changed."""

    saved = Signal(object, object)
    cancel_wanted = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, zone: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._zone = zone
        self._person: PersonView | None = None
        self._history: Sequence[Happening] = ()
        self.name = label("title", wrap=True)
        self.native = label("heading", wrap=True)
        self.status = label("muted", wrap=True)
        self.fields = {name: QLineEdit() for name in FIELDS}
        self.category = choice()
        self._titles = {name: label("muted") for name in (*FIELDS, "category")}
        self.save_button = primary()
        self.discard_button = QPushButton()
        self.registration_button = QPushButton()
        self._history_title = label("heading")
        self._lines = QVBoxLayout()
        self._lay_out()
        for field in self.fields.values():
            field.textEdited.connect(self._show_changed)
            field.returnPressed.connect(self._save)
        self.category.currentIndexChanged.connect(self._show_changed)
        self.save_button.clicked.connect(self._save)
        self.discard_button.clicked.connect(self._fill)
        self.registration_button.clicked.connect(self._on_registration)

    @property
    def person(self) -> PersonView | None:
        return self._person

    def show_person(self, person: PersonView, history: Sequence[Happening]) -> None:
        self._person, self._history = person, history
        self._fill()

    def changes(self) -> PersonFields | None:
        """What the form says that the person doesn't; None when all is the same."""
        if self._person is None:
            return None
        given = {
            name: field.text()
            for name, field in self.fields.items()
            if field.text() != getattr(self._person, name)
        }
        category = str(self.category.currentData())
        if category != self._person.category:
            given["category"] = category
        return PersonFields(**given) if given else None  # pyright: ignore[reportArgumentType] - all of these are texts

    def retranslate(self) -> None:
        words = {
            "title": self.tr("Title"),
            "given_name": self.tr("Given name"),
            "family_name": self.tr("Family name"),
            "name": self.tr("Full name"),
            "native_name": self.tr("In the other script"),
            "organisation": self.tr("Organisation"),
            "position": self.tr("Position"),
            "category": self.tr("Category"),
            "email": self.tr("E-mail"),
            "phone": self.tr("Phone"),
            "flag": self.tr("Note for the desk"),
            "notes": self.tr("Remarks"),
        }
        for name, title in self._titles.items():
            title.setText(words[name])
            field = self.category if name == "category" else self.fields[name]
            field.setAccessibleName(words[name])
        self.save_button.setText(self.tr("Save"))
        self.discard_button.setText(self.tr("Discard"))
        self._history_title.setText(self.tr("What happened"))
        if self._person is not None:
            self._fill()

    def _fill(self) -> None:
        person = self._person
        if person is None:
            return
        self.name.setText(isolate(person.shown_name))
        native = person.native_name if person.native_name != person.shown_name else ""
        self.native.setText(isolate(native))
        self.native.setVisible(bool(native))
        self.status.setText(self._status_of(person))
        for name, field in self.fields.items():
            field.setText(getattr(person, name))
            field.setCursorPosition(0)
        self._fill_categories(person.category)
        cancelled = person.status == "cancelled"
        self.registration_button.setText(
            self.tr("Restore the registration") if cancelled else self.tr("Cancel the registration")
        )
        self._fill_history()
        self._show_changed()

    def _fill_categories(self, current: str) -> None:
        blocked = self.category.blockSignals(True)
        self.category.clear()
        for key in dict.fromkeys((*CATEGORIES, current)):
            self.category.addItem(texts.category(key), key)
        self.category.setCurrentIndex(self.category.findData(current))
        self.category.blockSignals(blocked)

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

    def _fill_history(self) -> None:
        while line := self._lines.takeAt(0):
            if widget := line.widget():
                widget.deleteLater()
        if not self._history:
            self._lines.addWidget(label("muted", self.tr("Nothing yet")))
        for happening in self._history:
            self._lines.addWidget(self._history_line(happening))

    def _history_line(self, happening: Happening) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        when = i18n.local(happening.at, self._zone)
        moment = f"{i18n.day(when.date())} {i18n.time(happening.at, self._zone)}"
        what = self._what(happening)
        where = " · ".join(isolate(part) for part in (happening.where, happening.desk) if part)
        layout.addWidget(label("muted", moment), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(label("", f"{what} {where}".strip(), wrap=True), 1)
        return line

    def _what(self, happening: Happening) -> str:
        match happening.what:
            case "issued":
                return self.tr("Badge made")
            case "printed":
                return self.tr("Badge printed")
            case "already_in":
                return self.tr("Already in")
            case outcome:
                return texts.scan_sentence(Outcome(outcome))

    def _show_changed(self) -> None:
        changed = self.changes() is not None
        self.save_button.setEnabled(changed)
        self.discard_button.setEnabled(changed)

    def _save(self) -> None:
        given = self.changes()
        if self._person is not None and given is not None:
            self.saved.emit(self._person.id, given)

    def _on_registration(self) -> None:
        if self._person is None:
            return
        if self._person.status == "cancelled":
            self.restore_wanted.emit(self._person.id)
        else:
            self.cancel_wanted.emit(self._person.id)

    def _lay_out(self) -> None:
        self.setFixedWidth(theme.px(WIDTH))
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(12))
        form.setVerticalSpacing(theme.px(8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in self.fields.items():
            form.addRow(self._titles[name], field)
            if name == "position":
                form.addRow(self._titles["category"], self.category)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16))
        column.setSpacing(theme.px(8))
        column.addLayout(form)
        column.addSpacing(theme.px(8))
        column.addWidget(self._history_title)
        column.addLayout(self._lines)
        column.addSpacing(theme.px(8))
        column.addWidget(self.registration_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        head = QVBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(8))
        head.setSpacing(theme.px(4))
        head.addWidget(self.name)
        head.addWidget(self.native)
        head.addWidget(self.status)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(16))
        foot.setSpacing(theme.px(8))
        foot.addWidget(self.save_button)
        foot.addWidget(self.discard_button)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
