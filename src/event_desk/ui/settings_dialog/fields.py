"""The control of a setting by its kind. Each tells a new value once it is meant, as a text."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from event_desk import texts
from event_desk.ui import i18n, theme
from event_desk.ui.badges.form_controls import Picker
from event_desk.ui.settings_dialog.setting import Kind, Setting
from event_desk.ui.widgets.controls import PushButton, day_field
from event_desk.ui.widgets.flow import Flow
from event_desk.ui.widgets.zone_field import ZoneField

translate = QCoreApplication.translate

Tell = Callable[[str], None]


def make(setting: Setting, value: str, tell: Tell) -> QWidget:
    """`tell` is called with what a person chose; for OPEN with nothing."""
    field = _MAKERS[setting.kind](setting, value, tell)
    field.setAccessibleName(setting.title())
    return field


def _choice(setting: Setting, value: str, tell: Tell) -> QWidget:
    field = Picker()
    field.show_choices([(words, one) for one, words in setting.choices()])
    field.show_value(value)
    longest = max(field.fontMetrics().horizontalAdvance(words) for _, words in setting.choices())
    field.setMinimumWidth(min(longest + theme.px(56), theme.px(160)))
    field.picked.connect(lambda: tell(str(field.value())))
    return field


def _toggle(setting: Setting, value: str, tell: Tell) -> QWidget:  # noqa: ARG001 - one signature
    field = QCheckBox(translate("settings", "Yes"))
    field.setChecked(bool(value))

    def told(checked: bool) -> None:
        tell("yes" if checked else "")

    field.toggled.connect(told)
    return field


def _text(setting: Setting, value: str, tell: Tell) -> QWidget:  # noqa: ARG001 - one signature
    field = QLineEdit(value)
    field.setMaxLength(200)
    field.setCursorPosition(0)  # after the length, which puts it at the end

    def done() -> None:
        if field.isModified():
            field.setModified(False)
            tell(field.text())

    field.editingFinished.connect(done)
    return field


def _day(setting: Setting, value: str, tell: Tell) -> QWidget:  # noqa: ARG001 - one signature
    field = day_field(QDate.fromString(value, "yyyy-MM-dd"))
    before = [value]

    def done() -> None:
        day = field.date()
        chosen = f"{day.year():04}-{day.month():02}-{day.day():02}"
        if chosen != before[0]:
            before[0] = chosen
            tell(chosen)

    field.editingFinished.connect(done)
    return field


def _zone(setting: Setting, value: str, tell: Tell) -> QWidget:  # noqa: ARG001 - one signature
    field = ZoneField(value)
    field.picked.connect(tell)
    return field


def _languages(setting: Setting, value: str, tell: Tell) -> QWidget:  # noqa: ARG001
    box = QWidget()
    row = Flow(box)
    there = value.split(",")
    boxes = {code: QCheckBox(texts.language_name(code)) for code in i18n.LANGUAGES}
    others = [code for code in there if code and code not in boxes]  # from a list, kept

    def told(_checked: bool) -> None:
        tell(",".join([*(code for code, one in boxes.items() if one.isChecked()), *others]))

    for code, one in boxes.items():
        one.setChecked(code in there)
        one.toggled.connect(told)
        row.addWidget(one)
    return box


def _open(setting: Setting, value: str, tell: Tell) -> QWidget:  # noqa: ARG001 - one signature
    field = PushButton(setting.button())
    field.setAutoDefault(False)
    field.clicked.connect(partial(_tell_open, tell))
    return field


def _tell_open(tell: Tell, _checked: bool = False) -> None:
    tell("")


_MAKERS: dict[Kind, Callable[[Setting, str, Tell], QWidget]] = {
    Kind.CHOICE: _choice,
    Kind.TOGGLE: _toggle,
    Kind.TEXT: _text,
    Kind.DAY: _day,
    Kind.ZONE: _zone,
    Kind.LANGUAGES: _languages,
    Kind.OPEN: _open,
}
