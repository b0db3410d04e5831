"""What the one chosen field is like: where it stands, what it shows, how, and to whom."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from event_desk import texts
from event_desk.badges.design import Box, PictureField, Shape, Source
from event_desk.paper.fonts import Weight
from event_desk.paper.text import Align, Upright
from event_desk.ui import theme
from event_desk.ui.badges import words
from event_desk.ui.badges.editor_state import EditorState
from event_desk.ui.badges.form_controls import ColourPicker, Count, Number, Picker, Several
from event_desk.ui.widgets.controls import label

_FAR = 500.0  # mm


@dataclass(frozen=True, slots=True)
class _Row:
    """A control for the value of that name, in whatever field has one."""

    name: str
    widget: QWidget
    read: Callable[[], Any]
    show: Callable[[Any], None]


class FieldForm(QWidget):
    picture_wanted = Signal()
    """Another picture for the chosen field."""

    def __init__(
        self,
        state: EditorState,
        categories: Sequence[str],
        spoken: Sequence[str],
        closed: Sequence[tuple[str, str]],
    ) -> None:
        """What conditions are made of: categories, spoken languages, closed sessions by code."""
        super().__init__()
        self._state = state
        self._categories, self._spoken, self._closed = categories, spoken, closed
        self.title = label("heading", wrap=True)
        self.sides = tuple(Number(-_FAR if at < 2 else 0.1, _FAR) for at in range(4))
        self._side_labels = tuple(label("muted") for _ in range(4))
        self.source, self.text = Picker(), QLineEdit()
        self.weight, self.align, self.upright, self.shape = Picker(), Picker(), Picker(), Picker()
        self.largest, self.smallest = Number(3, 200), Number(3, 200)
        self.lines, self.colour = Count(1, 20), ColourPicker()
        self.outline, self.fill = Number(0, 20, 0.1), QCheckBox()
        self.other_picture = QPushButton()
        self.for_categories, self.has, self.lacks = Several(), Several(), Several()
        self.languages, self.photos, self.invited = Several(), Picker(), Several()
        self._condition_title = label("heading")
        self._form, self._conditions = QFormLayout(), QFormLayout()
        self._rows = (
            *(_row(name, getattr(self, name)) for name in ("source", "weight")),
            _Row("text", self.text, self.text.text, self.text.setText),
            *(_row(name, getattr(self, name)) for name in ("largest", "smallest", "lines")),
            *(_row(name, getattr(self, name)) for name in ("align", "upright", "shape", "colour")),
            _row("outline", self.outline),
            _Row("fill", self.fill, self.fill.isChecked, self.fill.setChecked),
        )
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        for number, text in enumerate(
            (self.tr("From the left"), self.tr("From the top"), self.tr("Width"), self.tr("Height"))
        ):
            self._side_labels[number].setText(text)
            self.sides[number].setAccessibleName(text)
            self.sides[number].setSuffix(" " + self.tr("mm"))
        self._show_choices()
        for name, text in (
            ("source", self.tr("Shows")),
            ("text", self.tr("Text")),
            ("weight", self.tr("Weight")),
            ("largest", self.tr("Largest size")),
            ("smallest", self.tr("Smallest size")),
            ("lines", self.tr("Lines at most")),
            ("align", self.tr("Across")),
            ("upright", self.tr("Down")),
            ("shape", self.tr("Shape")),
            ("colour", self.tr("Colour")),
            ("outline", self.tr("Only a frame of")),
        ):
            self._say(self._form, getattr(self, name), text)
        for size in (self.largest, self.smallest):
            size.setSuffix(" " + self.tr("pt"))
        self.outline.setSuffix(" " + self.tr("mm"))
        self.text.setPlaceholderText("{}")
        self.text.setToolTip(self.tr("{} stands for the value, as in: Channel {}"))
        self.outline.setSpecialValueText(self.tr("Filled"))
        self.fill.setText(self.tr("Covers its whole box"))
        self.other_picture.setText(self.tr("Other picture…"))
        self._condition_title.setText(self.tr("Shown to"))
        for widget, text in (
            (self.for_categories, self.tr("Categories")),
            (self.languages, self.tr("Who speaks")),
            (self.photos, self.tr("Photos")),
            (self.invited, self.tr("Invited to")),
            (self.has, self.tr("Who has")),
            (self.lacks, self.tr("Who lacks")),
        ):
            self._say(self._conditions, widget, text)
        self.show_field()

    def show_field(self) -> None:
        """The one chosen field, as it is now."""
        chosen = self._state.chosen_fields()
        if len(chosen) != 1:
            return
        part, box = chosen[0], chosen[0].box
        self.title.setText(words.field_name(part))
        sides = (box.x, box.y, box.width, box.height)
        for number, value in zip(self.sides, sides, strict=True):
            number.show_value(value)
        for row in self._rows:
            there = hasattr(part, row.name)
            self._form.setRowVisible(row.widget, there)
            value = getattr(part, row.name, None)
            if there and row.read() != value:
                row.show(value)
        self._form.setRowVisible(self.other_picture, isinstance(part, PictureField))
        when = part.when
        self.for_categories.show_value(frozenset(when.categories))
        self.languages.show_value(frozenset(when.languages))
        self.photos.show_value(when.photo_consent)
        self.invited.show_value(frozenset(when.sessions))
        self.has.show_value(frozenset(when.has))
        self.lacks.show_value(frozenset(when.lacks))

    # building

    def _lay_out(self) -> None:
        places = QGridLayout()
        places.setHorizontalSpacing(theme.px(8))
        places.setVerticalSpacing(theme.px(2))
        for at in range(4):
            row, column = divmod(at, 2)
            places.addWidget(self._side_labels[at], row * 2, column)
            places.addWidget(self.sides[at], row * 2 + 1, column)
        for row in self._rows:
            self._form.addRow(label(), row.widget)
        self._form.addRow(label(), self.other_picture)
        conditions = (self.for_categories, self.languages, self.photos, self.invited)
        for widget in (*conditions, self.has, self.lacks):
            self._conditions.addRow(label(), widget)
        for form in (self._form, self._conditions):
            form.setSpacing(theme.px(6))
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.title)
        layout.addLayout(places)
        layout.addLayout(self._form)
        layout.addWidget(self._condition_title)
        layout.addLayout(self._conditions)
        layout.addStretch()

    def _connect(self) -> None:
        for number in self.sides:
            number.valueChanged.connect(self._on_side)
        for picker in (self.source, self.weight, self.align, self.upright, self.shape, self.colour):
            picker.picked.connect(self._on_row)
        for number in (self.largest, self.smallest, self.outline):
            number.valueChanged.connect(self._on_row)
        self.lines.valueChanged.connect(self._on_row)
        self.text.textEdited.connect(self._on_row)
        self.fill.clicked.connect(self._on_row)
        self.photos.picked.connect(self._on_condition)
        several_of = (self.for_categories, self.languages, self.invited, self.has, self.lacks)
        for several in several_of:
            several.picked.connect(self._on_condition)
        self.other_picture.clicked.connect(self.picture_wanted)

    def _show_choices(self) -> None:
        names = [(words.source_name(one), one) for one in Source]
        self.source.show_choices(names)
        self.weight.show_choices([(words.weight_name(one), one) for one in Weight])
        self.align.show_choices([(words.align_name(one), one) for one in Align])
        self.upright.show_choices([(words.upright_name(one), one) for one in Upright])
        self.shape.show_choices([(words.shape_name(one), one) for one in Shape])
        self.colour.retranslate()
        self.photos.show_choices(
            [
                (self.tr("Everybody"), None),
                (self.tr("Who agreed"), True),
                (self.tr("Who said no"), False),
            ]
        )
        categories = [(texts.category(key), key) for key in self._categories]
        self.for_categories.show_choices(categories, self.tr("All"))
        languages = [(texts.language_name(code), code) for code in self._spoken]
        self.languages.show_choices(languages, self.tr("Any language"))
        closed = [(title, code) for code, title in self._closed]
        self.invited.show_choices(closed, self.tr("Any session or none"))
        sources = [one for one in names if one[1] is not Source.TEXT]
        self.has.show_choices(sources, self.tr("Anything"))
        self.lacks.show_choices(sources, self.tr("Nothing"))

    def _say(self, form: QFormLayout, widget: QWidget, text: str) -> None:
        found = form.labelForField(widget)
        found.setProperty("text", text)
        widget.setAccessibleName(text)

    # changing

    def _on_side(self) -> None:
        if self._state.chosen:
            box = Box(*(number.value() for number in self.sides))
            self._state.place([box], "side")

    def _on_row(self) -> None:
        chosen = self._state.chosen_fields()
        sender = self.sender()
        row = next((one for one in self._rows if one.widget is sender), None)
        if len(chosen) == 1 and row is not None and hasattr(chosen[0], row.name):
            part = replace(chosen[0], **{row.name: row.read()})
            self._state.change(part, kind=row.name)

    def _on_condition(self) -> None:
        chosen = self._state.chosen_fields()
        if len(chosen) != 1:
            return
        when = replace(
            chosen[0].when,
            categories=self.for_categories.value(),
            languages=self.languages.value(),
            sessions=self.invited.value(),
            photo_consent=self.photos.value(),
            has=self.has.value(),
            lacks=self.lacks.value(),
        )
        self._state.change(replace(chosen[0], when=when))


def _row(name: str, widget: Any) -> _Row:
    return _Row(name, widget, widget.value, widget.show_value)
