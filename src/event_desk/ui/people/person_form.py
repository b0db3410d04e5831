"""All that can be changed about a person, in place; what only the organiser may see comes last."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from event_desk import people
from event_desk.people import PersonFields, PersonView
from event_desk.ui import theme
from event_desk.ui.people import form_fields
from event_desk.ui.people.form_fields import (
    DATES,
    SENSITIVE,
    Checked,
    LanguagePicker,
    PurposePicker,
)
from event_desk.ui.widgets.controls import Label, choice, label

UPPER = (
    "title", "given_name", "family_name", "name", "native_name", "display_name", "organisation",
    "position",
)  # fmt: skip
ORDER = (
    *UPPER, "category", "email", "phone", "country", "languages", "interpretation", "minor",
    "photo_consent", "photo_purposes", "arrival", "departure", "flag",
)  # fmt: skip
CHOICES = frozenset({"category", "country", "interpretation", "minor", "photo_consent"})
CLEARABLE = frozenset({"minor", "photo_consent", *DATES})


class PersonForm(QWidget):
    edited = Signal()
    submitted = Signal()
    opened = Signal()
    """The protected fields were opened: that is written down."""

    def __init__(self, *, sensitive: bool) -> None:
        super().__init__()
        self._may_open = sensitive
        self._person: PersonView | None = None
        self.titles: dict[str, Label] = {}
        self.problems: dict[str, Label] = {}
        self.fields: dict[str, QWidget] = {}
        self.texts: dict[str, QLineEdit] = {}
        self.choices: dict[str, QComboBox] = {}
        self.languages = LanguagePicker()
        self.purposes = PurposePicker()
        self._is_open = False
        self.open_button = QPushButton()
        self._protected = QWidget()
        self._protected.hide()
        for name in (*ORDER, *SENSITIVE):
            self._make(name)
        self._lay_out()
        self.open_button.setVisible(sensitive)
        self.languages.edited.connect(self._on_edit)
        self.purposes.edited.connect(self._on_edit)
        self.open_button.clicked.connect(self._open)

    def show_person(self, person: PersonView | None, categories: Mapping[str, str]) -> None:
        """None for somebody new. The protected fields are closed again for another person."""
        same = self._person is not None and person is not None and self._person.id == person.id
        self._person = person
        if not same:
            self._is_open = self._may_open and person is None
            self._protected.setVisible(self._is_open)
            self.open_button.setVisible(self._may_open and not self._is_open)
        for name, field in self.texts.items():
            with QSignalBlocker(field):
                field.setText(self._shown(name))
                field.setCursorPosition(0)
        for name, box in self.choices.items():
            self._fill(name, box, categories)
        self.languages.show_codes(person.languages if person else ())
        self.purposes.show_codes(person.photo_purposes if person else ())
        self._on_edit()

    def changes(self) -> PersonFields | None:
        """What the form says that the person doesn't, put in order; None when all is the same."""
        given: dict[str, Any] = {}
        cleared: set[str] = set()
        for name, checked in self.checked().items():
            if checked.value == self._before(name) or checked.wrong:
                continue
            if checked.value is None and name in CLEARABLE:
                cleared.add(name)
            else:
                given[name] = checked.value
        if not (given or cleared):
            return None
        return PersonFields(**given, cleared=frozenset(cleared))

    def checked(self) -> dict[str, Checked]:
        """Each field as it would be stored, and what is to be said about it."""
        region = str(self.choices["country"].currentData() or "")
        found = {
            name: form_fields.check(name, field.text(), region)
            for name, field in self.texts.items()
            if field.text() != self._shown(name) and (self._is_open or name not in SENSITIVE)
        }
        for name, box in self.choices.items():
            found[name] = Checked(box.currentData())
        found["languages"] = Checked(self.languages.codes())
        found["photo_purposes"] = Checked(people.photo_purposes(self.purposes.codes()))
        return found

    def has_name(self) -> bool:
        described = self._person is not None and bool(self._person.description)
        names = ("name", "given_name", "family_name", "native_name")
        return described or any(self.texts[name].text().strip() for name in names)

    def is_right(self) -> bool:
        return self.has_name() and not any(one.wrong for one in self.checked().values())

    def retranslate(self, words: Mapping[str, str], categories: Mapping[str, str]) -> None:
        for name, title in self.titles.items():
            title.setText(words[name])
            self.fields[name].setAccessibleName(words[name])
        self.open_button.setText(self.tr("Show protected fields"))
        self.open_button.setToolTip(
            self.tr("Guardian, hand-over, diet, access needs and remarks. It is written down.")
        )
        self.texts["arrival"].setPlaceholderText("2026-06-09")
        self.texts["departure"].setPlaceholderText("2026-06-11")
        for name, box in self.choices.items():
            if box.count():  # not before anybody is shown: the countries alone are 250
                self._fill(name, box, categories, keep=True)
        self.languages.retranslate()
        self.purposes.retranslate()

    def _make(self, name: str) -> None:
        if name == "languages":
            field: QWidget = self.languages
        elif name == "photo_purposes":
            field = self.purposes
        elif name in CHOICES:
            box = self.choices[name] = form_fields.country_box() if name == "country" else choice()
            box.currentIndexChanged.connect(self._on_edit)
            field = box
        else:
            line = self.texts[name] = QLineEdit()
            line.textEdited.connect(self._on_edit)
            line.returnPressed.connect(self.submitted)
            field = line
        self.titles[name] = label("muted", wrap=True)
        self.problems[name] = label("", wrap=True)
        self.problems[name].hide()
        self.fields[name] = field

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(self._form(ORDER))
        column.addWidget(self.open_button)
        inner = self._form(SENSITIVE)
        inner.setContentsMargins(0, 0, 0, 0)
        self._protected.setLayout(inner)
        column.addWidget(self._protected)

    def _form(self, names: tuple[str, ...]) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(12))
        form.setVerticalSpacing(theme.px(8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name in names:
            form.addRow(self.titles[name], self.fields[name])
            form.addRow("", self.problems[name])
        return form

    def _open(self) -> None:
        """What is protected isn't even in the window before."""
        self._is_open = True
        for name in SENSITIVE:
            with QSignalBlocker(self.texts[name]):
                self.texts[name].setText(self._shown(name))
                self.texts[name].setCursorPosition(0)
        self._protected.show()
        self.open_button.hide()
        self.texts["guardian"].setFocus()
        self.opened.emit()

    def _before(self, name: str) -> Any:
        if self._person is not None:
            return getattr(self._person, name)
        if name in CLEARABLE:
            return None
        return (
            ()
            if name in ("languages", "photo_purposes")
            else "participant"
            if name == "category"
            else ""
        )

    def _shown(self, name: str) -> str:
        if name in SENSITIVE and not self._is_open:
            return ""
        value = self._before(name)
        return value.isoformat() if isinstance(value, date) else value or ""

    def _fill(
        self, name: str, box: QComboBox, categories: Mapping[str, str], *, keep: bool = False
    ) -> None:
        """Set what can be chosen; `keep` stays with what was chosen but not saved."""
        current = box.currentData() if keep else self._before(name)
        with QSignalBlocker(box):
            box.clear()
            for value, words in self._offered(name, current, categories):
                box.addItem(words, value)
            box.setCurrentIndex(
                next((n for n in range(box.count()) if box.itemData(n) == current), 0)
            )

    def _offered(
        self, name: str, current: Any, categories: Mapping[str, str]
    ) -> list[tuple[Any, str]]:
        offers: dict[str, Callable[[], list[tuple[Any, str]]]] = {
            "category": lambda: form_fields.categories(categories, current),
            "country": lambda: form_fields.countries(current),
            "interpretation": lambda: form_fields.interpretation(current),
        }
        if name in offers:
            return offers[name]()
        return [(None, self.tr("not known")), (True, self.tr("Yes")), (False, self.tr("No"))]

    def _on_edit(self) -> None:
        for name, checked in self.checked().items():
            self.problems[name].setText(checked.said)
            self.problems[name].setVisible(bool(checked.said))
        for name in self.texts:
            if self.texts[name].text() == self._shown(name):
                self.problems[name].hide()
        self.edited.emit()
