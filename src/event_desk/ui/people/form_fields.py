"""What single fields of a person accept, and how they say that something is wrong."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QCompleter, QMenu, QPushButton, QSizePolicy

from event_desk import texts
from event_desk.folding import digits, fold, tidy
from event_desk.people import PHOTO_PURPOSES
from event_desk.texts.lists import sentence
from event_desk.ui import i18n
from event_desk.ui.widgets.controls import choice

DATES = ("arrival", "departure")
# Opened by a deliberate act; `field_classes.PROTECTED` as far as there is a control for it.
SENSITIVE = ("guardian", "hand_over", "dietary", "access_needs", "notes")
WIDEST = 14  # letters of a box's entries that make its least width
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Checked:
    """A field's value as it would be stored; `said` is shown below it, `wrong` isn't saved."""

    value: Any
    said: str = ""
    wrong: bool = False


def check(name: str, typed: str, region: str) -> Checked:
    """Put a typed text in order by the rules that lists follow; `region` as an alpha-2 country."""
    if name in DATES:
        return _day(typed)
    if name not in ("email", "phone"):
        return Checked(tidy(typed))
    # Only here: the tables of all countries' numbers take a moment to read.
    from event_desk.exchange import values

    read = values.email(typed) if name == "email" else values.phone(typed, region)
    said = sentence(read.problem, {"value": read.kept or read.value}) if read.problem else ""
    return Checked(read.value or tidy(typed), said)


def _day(typed: str) -> Checked:
    plain = digits(typed).strip()
    if not plain:
        return Checked(None)
    try:
        return Checked(date.fromisoformat(plain))
    except ValueError:
        return Checked(None, translate("PersonForm", "Write the day like 2026-06-09."), wrong=True)


def categories(known: Mapping[str, str], current: Any) -> list[tuple[Any, str]]:
    return [*known.items(), *_missing(current, known, texts.category)]


def countries(current: Any) -> list[tuple[Any, str]]:
    """By name in the language spoken, the empty choice first."""
    named = _countries(i18n.language())
    return [("", ""), *named.items(), *_missing(current, named, str)]


@cache
def _countries(language: str) -> dict[str, str]:
    named = ((code, texts.country_name(code, language)) for code in texts.country_codes())
    return dict(sorted(named, key=lambda pair: fold(pair[1])))


def interpretation(current: Any) -> list[tuple[Any, str]]:
    """The language somebody listens in."""
    named = texts.language_names()
    return [("", ""), *named.items(), *_missing(current, named, texts.language_name)]


def _missing(current: Any, known: Iterable[str], name: Any) -> list[tuple[Any, str]]:
    return [(current, name(current))] if current and current not in known else []


def country_box() -> QComboBox:
    """Typed or chosen: any part of a country's name finds it."""
    box = choice()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(WIDEST)
    line = box.lineEdit()
    assert line is not None
    line.editingFinished.connect(partial(_settle, box))
    completer = box.completer()
    assert completer is not None
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return box


def _settle(box: QComboBox) -> None:
    """What was typed and is no country gives way to the one that was chosen."""
    found = box.findText(box.currentText(), Qt.MatchFlag.MatchFixedString)
    box.setCurrentIndex(found if found >= 0 else box.currentIndex())
    box.setEditText(box.itemText(box.currentIndex()))


class LanguagePicker(QPushButton):
    """The languages somebody speaks: a button that names them, with a menu to tick."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._codes: tuple[str, ...] = ()
        self._title = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.menu_of_all = QMenu(self)
        self.menu_of_all.aboutToShow.connect(self._fill)
        self.setMenu(self.menu_of_all)
        self._fill()

    def offered(self) -> dict[str, str]:
        return dict(texts.language_names())

    def named(self, code: str) -> str:
        return texts.language_name(code)

    def codes(self) -> tuple[str, ...]:
        return self._codes

    def show_codes(self, codes: tuple[str, ...]) -> None:
        self._codes = codes
        self._say()

    def setAccessibleName(self, name: str) -> None:
        self._title = name
        self._say()

    def retranslate(self) -> None:
        self._say()

    def _fill(self) -> None:
        self.menu_of_all.clear()
        known = self.offered()
        for code in self._codes:
            known.setdefault(code, self.named(code))
        for code, name in known.items():
            action = QAction(name, self.menu_of_all)
            action.setCheckable(True)
            action.setChecked(code in self._codes)
            action.toggled.connect(partial(self._on_tick, code))
            self.menu_of_all.addAction(action)

    def _on_tick(self, code: str, ticked: bool) -> None:
        kept = [known for known in self._codes if known != code]
        self._codes = tuple(sorted([*kept, code])) if ticked else tuple(kept)
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        named = " · ".join(self.named(code) for code in self._codes)
        self.setText(named or "–")
        super().setAccessibleName(f"{self._title}: {named}")


class PurposePicker(LanguagePicker):
    """What pictures of somebody may be used for; none ticked where nobody asked by purpose."""

    def offered(self) -> dict[str, str]:
        return {key: texts.photo_purpose(key) for key in PHOTO_PURPOSES}

    def named(self, code: str) -> str:
        return texts.photo_purpose(code)
