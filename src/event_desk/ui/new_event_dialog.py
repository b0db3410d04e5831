"""What a new event needs before lists can come in: a name, its days, its zone, its languages."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QDate, QSize, Qt, QTimeZone
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDialog,
    QFormLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from event_desk import texts
from event_desk.ui import i18n, theme
from event_desk.ui.file.passphrase_dialogs import NewPassphrase, why
from event_desk.ui.widgets.controls import day_field, form_row, label, primary
from event_desk.ui.widgets.dialog_parts import button_line, close_button, dialog_column
from event_desk.ui.widgets.flow import Flow

WIDTH = 520


@dataclass(frozen=True, slots=True)
class NewEvent:
    name: str
    start: date
    end: date
    timezone: str
    languages: tuple[str, ...]
    passphrase: str = ""


class NewEventDialog(QDialog):
    @classmethod
    def ask(cls, parent: QWidget, then: Callable[[NewEvent], None]) -> "NewEventDialog":
        """Show the dialog; `then` gets the answer unless it is closed without one."""
        dialog = cls(parent)
        dialog.accepted.connect(lambda: then(dialog.answer()))
        dialog.open()
        return dialog

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("New event"))
        self.name = QLineEdit()
        self.start = day_field(QDate.currentDate().addDays(30))
        self.end = day_field(QDate.currentDate().addDays(30))
        self.zone = QComboBox()
        self.zone.setEditable(True)
        self.zone.addItems(_zones())
        self.zone.setCurrentText(_own_zone())
        completer = QCompleter(_zones(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.zone.setCompleter(completer)
        self.languages = {code: QCheckBox(texts.language_name(code)) for code in i18n.LANGUAGES}
        for code in dict.fromkeys((i18n.language(), "en")):
            self.languages[code].setChecked(True)
        self.passphrase = NewPassphrase(self._check)
        self.create_button = primary(self.tr("Choose where to keep it…"))
        self.create_button.setDefault(True)
        self.create_button.clicked.connect(self.accept)
        self.name.textChanged.connect(self._check)
        self.zone.currentTextChanged.connect(self._check)
        self.start.dateChanged.connect(self._on_start)
        for box in self.languages.values():
            box.toggled.connect(self._check)
        self._lay_out()
        self._check()
        self._fit()

    def answer(self) -> NewEvent:
        return NewEvent(
            name=self.name.text().strip(),
            start=_date_of(self.start.date()),
            end=_date_of(self.end.date()),
            timezone=self.zone.currentText(),
            languages=tuple(code for code, box in self.languages.items() if box.isChecked()),
            passphrase=self.passphrase.text(),
        )

    def _on_start(self, day: QDate) -> None:
        """The last day is never before the first."""
        self.end.setMinimumDate(day)

    def _check(self) -> None:
        self.create_button.setEnabled(
            bool(self.name.text().strip())
            and self.zone.currentText() in available_timezones()
            and any(box.isChecked() for box in self.languages.values())
            and self.passphrase.fits()
        )

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(16))
        form.setVerticalSpacing(theme.px(12))
        form_row(form, self.tr("Name"), self.name)
        form_row(form, self.tr("First day"), self.start)
        form_row(form, self.tr("Last day"), self.end)
        form_row(form, self.tr("Time zone"), self.zone)
        spoken = Flow()
        for box in self.languages.values():
            spoken.addWidget(box)
        form.addRow(label("muted", self.tr("Languages")), spoken)
        close = close_button(self, self.tr("Cancel"))
        buttons = button_line(close, self.create_button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        column.addLayout(form)
        column.addWidget(label("heading", self.tr("Passphrase (recommended)")))
        column.addWidget(label("muted", why(), wrap=True))
        column.addWidget(self.passphrase)
        column.addStretch()
        self._inside = inside
        scroll = QScrollArea()  # a large text on a small screen
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        layout = dialog_column(self, 16)
        layout.addWidget(label("title", self.tr("New event")))
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)

    def _fit(self) -> None:
        """As high as all of it, but no higher than the screen."""
        inside = self._inside
        wide = max(theme.px(WIDTH), inside.minimumSizeHint().width() + theme.px(64))
        needed = inside.heightForWidth(wide - theme.px(48)) + theme.px(48 + 32) + theme.px(96)
        screen = self.screen().availableSize()
        self.resize(QSize(wide, needed).boundedTo(screen))


def _date_of(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


@cache
def _zones() -> list[str]:
    return sorted(zone for zone in available_timezones() if "/" in zone)


def _own_zone() -> str:
    zone = QTimeZone.systemTimeZoneId().toStdString()
    return zone if zone in _zones() else "Asia/Qatar"
