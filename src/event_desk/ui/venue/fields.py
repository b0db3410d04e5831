"""Fields of these forms: numbers, names in several languages, days and times, languages."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from event_desk import texts
from event_desk.folding import digits, isolate
from event_desk.programme import EventFacts, Fault, Span, Wrong, read_day, read_span
from event_desk.ui import i18n, theme
from event_desk.ui.badges.form_controls import Picker
from event_desk.ui.widgets.controls import label

RIGHT_TO_LEFT = frozenset({"ar", "fa", "ur", "he"})
OTHER_DAY = "other"


def direct(field: QLineEdit, language: str) -> None:
    """A field runs in the direction of the language written into it, whatever the window's."""
    rtl = language in RIGHT_TO_LEFT
    field.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    field.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class NumberField(QLineEdit):
    """A whole number in either script's digits; empty where nobody said."""

    def __init__(self, value: int | None = None, *, hint: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        words = self.fontMetrics().horizontalAdvance(hint) + theme.px(32)
        self.setMaximumWidth(max(theme.px(160), words))
        self.setMinimumWidth(min(self.maximumWidth(), words) if hint else 0)
        self.show_value(value)

    def show_value(self, value: int | None) -> None:
        self.setText("" if value is None else i18n.digits(str(value)))

    def read(self, name: str) -> tuple[int | None, tuple[Wrong, ...]]:
        typed = digits(self.text()).strip().replace("\u202f", "").replace(" ", "")
        if not typed:
            return None, ()
        if not (typed.isascii() and typed.isdigit() and len(typed) <= 9):
            return None, (Wrong(name, Fault.NOT_A_NUMBER, {"value": self.text().strip()}),)
        return int(typed), ()


class ByLanguage(QWidget):
    """One line for each language of the event, each running in its own direction."""

    edited = Signal()

    def __init__(self, languages: Iterable[str], title: str) -> None:
        super().__init__()
        self._kept: dict[str, str] = {}
        self.lines: dict[str, QLineEdit] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(theme.px(6))
        form.setHorizontalSpacing(theme.px(8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for code in languages:
            line = self.lines[code] = QLineEdit()
            direct(line, code)
            line.setAccessibleName(f"{title}: {texts.language_name(code)}")
            line.textEdited.connect(self.edited)
            form.addRow(label("muted", texts.language_name(code)), line)
        self.setFocusProxy(next(iter(self.lines.values())))

    def show_texts(self, by_language: Mapping[str, str]) -> None:
        """Texts in languages that the event doesn't have stay as they are."""
        self._kept = {code: text for code, text in by_language.items() if code not in self.lines}
        for code, line in self.lines.items():
            line.setText(by_language.get(code, ""))
            line.setCursorPosition(0)

    def texts(self) -> dict[str, str]:
        typed = {code: line.text().strip() for code, line in self.lines.items()}
        return {**{code: text for code, text in typed.items() if text}, **self._kept}


class Languages(QWidget):
    """The event's languages to tick, by name; others that stand there already can be unticked."""

    edited = Signal()

    def __init__(self, languages: Iterable[str], title: str) -> None:
        super().__init__()
        self._title = title
        self._order: tuple[str, ...] = ()
        self.boxes: dict[str, QCheckBox] = {}
        self._row = _Flow(self)
        for code in languages:
            self._box(code)

    def show_codes(self, codes: Iterable[str]) -> None:
        codes = self._order = tuple(codes)
        for code in codes:
            if code not in self.boxes:
                self._box(code)
        for code, box in self.boxes.items():
            box.setChecked(code in codes)

    def codes(self) -> tuple[str, ...]:
        """Those that were ticked already, in the order they had; then the others."""
        order = (*self._order, *(code for code in self.boxes if code not in self._order))
        return tuple(code for code in order if self.boxes[code].isChecked())

    def _box(self, code: str) -> None:
        name = texts.language_name(code)
        box = self.boxes[code] = QCheckBox(name)
        box.setAccessibleName(f"{self._title}: {name}")
        box.toggled.connect(self.edited)
        self._row.add(box)
        self.setFocusProxy(next(iter(self.boxes.values())))


class _Flow:
    """Two lines of boxes where one would be too wide."""

    WIDEST = 4

    def __init__(self, holder: QWidget) -> None:
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._row: QHBoxLayout | None = None
        self._in_row = 0

    def add(self, box: QWidget) -> None:
        if self._row is None or self._in_row == self.WIDEST:
            self._row, self._in_row = QHBoxLayout(), 0
            self._row.setSpacing(theme.px(12))
            self._row.addStretch()
            self._column.addLayout(self._row)
        self._row.insertWidget(self._in_row, box)
        self._in_row += 1


class TimeLine(QLineEdit):
    """A time of day, as it is typed: 9, 9:30, 0930. Always left to right, like a clock."""

    def __init__(self, title: str, hint: str) -> None:
        super().__init__()
        direct(self, "en")
        self.setPlaceholderText(hint)
        self.setAccessibleName(title)
        self.setMaximumWidth(theme.px(96))


class Times(QWidget):
    """The day, from when, to when, in the event's zone; both empty while nobody knows."""

    edited = Signal()

    def __init__(self, event: EventFacts, days: Iterable[date]) -> None:
        super().__init__()
        self._event = event
        self.day = Picker()
        self._days = sorted({*days})
        self.other_day = QLineEdit()
        direct(self.other_day, "en")
        self.other_day.setPlaceholderText("2026-06-09")
        self.other_day.setAccessibleName(self.tr("Another day"))
        self.other_day.setMaximumWidth(theme.px(150))
        self.start = TimeLine(self.tr("From"), "09:00")
        self.end = TimeLine(self.tr("To"), "10:30")
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.day.show_choices(
            [
                *((i18n.day(day, weekday=True), day) for day in self._days),
                (self.tr("Another day…"), OTHER_DAY),
            ]
        )
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.day, 1)
        row.addWidget(self.other_day)
        clocks = QHBoxLayout()
        clocks.setSpacing(theme.px(8))
        clocks.addWidget(self.start)
        clocks.addWidget(label("muted", "–"))
        clocks.addWidget(self.end)
        clocks.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(row)
        column.addLayout(clocks)
        self.setFocusProxy(self.day)  # Tab passes over what stands before it
        self.day.picked.connect(self._on_day)
        for line in (self.start, self.end, self.other_day):
            line.textEdited.connect(self.edited)
        self._show_other()

    def show_times(self, start: datetime | None, end: datetime | None, day: date) -> None:
        """`day` is shown while there is no start."""
        zone = self._event.zone
        chosen = self._event.day_of(start) if start else day
        if chosen in self._days:
            self.day.show_value(chosen)
        else:
            self.day.show_value(OTHER_DAY)
            self.other_day.setText(chosen.isoformat())
        self.start.setText(clock_text(start, zone))
        self.end.setText(clock_text(end, zone))
        self._show_other()

    def span(self) -> Span:
        day = self.day.value()
        if day == OTHER_DAY:
            typed = self.other_day.text()
            day = read_day(typed)
            if day is None and (self.start.text().strip() or self.end.text().strip()):
                return Span(wrong=(Wrong("day", Fault.DAY_UNREADABLE, {"value": typed}),))
        return read_span(day, self.start.text(), self.end.text(), self._event.zone)

    def _on_day(self) -> None:
        self._show_other()
        if not self.other_day.isHidden():
            self.other_day.setFocus()
        self.edited.emit()

    def _show_other(self) -> None:
        self.other_day.setVisible(self.day.value() == OTHER_DAY)


def clock_text(moment: datetime | None, zone: ZoneInfo) -> str:
    return "" if moment is None else i18n.digits(f"{moment.astimezone(zone):%H:%M}")


def picker(title: str, choices: Iterable[tuple[str, object]]) -> Picker:
    made = Picker()
    made.setAccessibleName(title)
    made.show_choices(tuple(choices))
    return made


def named(name: str) -> str:
    return isolate(name)
