"""What belongs to the whole design: its size, its back, the colours of the categories."""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum, auto
from types import MappingProxyType

from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from event_desk import texts
from event_desk.badges.layouts import back as usual_back
from event_desk.ui import theme
from event_desk.ui.badges.editor_state import EditorState
from event_desk.ui.badges.form_controls import ColourPicker, Number, Picker
from event_desk.ui.widgets.controls import label

_LEAST, _MOST = 20, 420  # mm


class _Back(StrEnum):
    NONE = auto()
    PAGE = auto()
    FOLDED = auto()


class DesignForm(QWidget):
    def __init__(self, state: EditorState, categories: Sequence[str]) -> None:
        super().__init__()
        self._state = state
        self.title, self._colours_title = label("heading"), label("heading")
        self._hint = label("muted", wrap=True)
        self.wide, self.tall = Number(_LEAST, _MOST, 1), Number(_LEAST, _MOST, 1)
        self.back = Picker()
        self.colours = {key: ColourPicker(own=False) for key in categories}
        self.other_colour = ColourPicker(own=False)
        self._form, self._colours = QFormLayout(), QFormLayout()
        for widget in (self.wide, self.tall, self.back):
            self._form.addRow(label(), widget)
        for widget in (*self.colours.values(), self.other_colour):
            self._colours.addRow(label(), widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.title)
        layout.addWidget(self._hint)
        layout.addLayout(self._form)
        layout.addWidget(self._colours_title)
        layout.addLayout(self._colours)
        layout.addStretch()
        for number in (self.wide, self.tall):
            number.valueChanged.connect(self._on_size)
        self.back.picked.connect(self._on_back)
        for picker in (*self.colours.values(), self.other_colour):
            picker.picked.connect(self._on_colour)

    def retranslate(self) -> None:
        self.title.setText(self.tr("The whole badge"))
        self._hint.setText(self.tr("Choose a field on the badge or in the list to change it."))
        self._colours_title.setText(self.tr("Colours of categories"))
        self.back.show_choices(
            [
                (self.tr("None"), _Back.NONE),
                (self.tr("On the other side"), _Back.PAGE),
                (self.tr("Folded"), _Back.FOLDED),
            ]
        )
        rows: list[tuple[QFormLayout, QWidget, str]] = [
            (self._form, self.wide, self.tr("Width")),
            (self._form, self.tall, self.tr("Height")),
            (self._form, self.back, self.tr("Back")),
            (self._colours, self.other_colour, self.tr("All others")),
        ]
        rows += [(self._colours, one, texts.category(key)) for key, one in self.colours.items()]
        for form, widget, text in rows:
            form.labelForField(widget).setProperty("text", text)
            widget.setAccessibleName(text)
        for number in (self.wide, self.tall):
            number.setSuffix(" " + self.tr("mm"))
        for picker in (*self.colours.values(), self.other_colour):
            picker.retranslate()
        self.show_design()

    def show_design(self) -> None:
        design = self._state.design
        self.wide.show_value(design.width)
        self.tall.show_value(design.height)
        back = _Back.NONE if design.back is None else _Back.PAGE
        self.back.show_value(_Back.FOLDED if design.folded else back)
        for key, picker in self.colours.items():
            picker.show_value(design.colours.get(key, design.other_colour))
        self.other_colour.show_value(design.other_colour)

    def _on_size(self) -> None:
        design = self._state.design
        sized = replace(design, width=self.wide.value(), height=self.tall.value())
        self._state.put(sized, kind="size")

    def _on_back(self) -> None:
        design, wanted = self._state.design, self.back.value()
        if wanted == _Back.NONE:
            self._state.put(replace(design, back=None, fold=False), ())
            return
        back = design.back or usual_back(design.width, design.height)
        self._state.put(replace(design, back=back, fold=wanted == _Back.FOLDED))

    def _on_colour(self) -> None:
        design, sender = self._state.design, self.sender()
        colours = dict(design.colours)
        for key, picker in self.colours.items():
            if picker is sender:
                colours[key] = picker.value()
        other = self.other_colour.value()
        self._state.put(replace(design, colours=MappingProxyType(colours), other_colour=other))
