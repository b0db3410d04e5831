"""One list or report on its way out: its format, language, columns, and what it is for."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from event_desk import people, programme, texts
from event_desk.exchange import end_of_day, export
from event_desk.exchange.export import Choice, Class, Report, Subject, Wanted
from event_desk.field_classes import PROTECTED
from event_desk.folding import isolate
from event_desk.roles import Right
from event_desk.ui import file_dialogs, i18n, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.reports import writing
from event_desk.ui.reports.columns_list import ColumnsList
from event_desk.ui.reports.writing import WITHOUT_COLUMNS, Order
from event_desk.ui.widgets.controls import choice, label, open_at, primary
from event_desk.ui.widgets.dialog_parts import button_line, dialog_column

FORMATS = {".xlsx": "Excel", ".csv": "CSV", ".ics": "iCalendar", ".pdf": "PDF", ".xml": "frab"}
BY_DAY_AND_ROOM = (
    Report.SIGN_IN,
    Report.ROOMS,
    Report.DAYS,
    Report.WALL,
    Report.ROSTER,
    Report.BOOTHS,
    Report.COVERAGE,
    Report.GAPS,
    Report.RECEIVERS_PLAN,
)
BY_INTERPRETER = (Report.HOURS, Report.ROSTER, Report.BULLETIN)
WIDTH, HEIGHT = 520, 660
MOST_NAMED = 4


def file_filter(ending: str) -> str:
    return f"{FORMATS[ending]} (*{ending})"


class ExportDialog(QDialog):
    ordered = Signal(object, object)
    """An `Order`, and the path that was chosen for it."""

    def __init__(self, parent: QWidget, context: Context, subject: Subject | Report) -> None:
        super().__init__(parent)
        self._context = context
        self._subject = subject
        self._choices: tuple[Choice, ...] = ()
        title = end_of_day.titles()[subject]
        self.setWindowTitle(title)
        self.formats = choice()
        self.languages = choice()
        self.days = choice()
        self.rooms = choice()
        self.people = choice()
        self.papers = choice()
        self.columns = ColumnsList()
        self._columns_title = label("heading", self.tr("Columns"))
        self._purpose_title = label("", self.tr("What is it for?"))
        self.purpose = QLineEdit()
        self.purpose.setAccessibleName(self.tr("What is it for?"))
        self.purpose.setPlaceholderText(self.tr("Room list for the hotel, say"))
        self.hint = label("muted", wrap=True)
        self.save_button = primary(self.tr("Save…"))
        self.save_button.setDefault(True)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self._fill()
        self._lay_out(title)
        self.formats.currentIndexChanged.connect(self._show_purpose)
        self.columns.changed.connect(self._show_purpose)
        self.purpose.textChanged.connect(self._show_purpose)
        self.save_button.clicked.connect(self._ask_where)
        self.cancel_button.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._read_columns()
        self._show_purpose()
        self.formats.setFocus()

    @property
    def ending(self) -> str:
        return str(self.formats.currentData())

    def order(self) -> Order:
        columns = tuple(one.key for one in self.columns.chosen())
        day = self.days.currentData()
        wanted = Wanted(
            day=date.fromisoformat(day) if day else None,
            room=self.rooms.currentData() or "",
            person=self.people.currentData() or "",
            paper=str(self.papers.currentData()),
        )
        return Order(
            self._subject,
            str(self.languages.currentData()),
            columns if self._choices else None,
            usual=self.columns.is_usual(),
            wanted=wanted,
            purpose=self.purpose.text().strip(),
        )

    def _fill(self) -> None:
        for ending in export.endings(self._subject):
            self.formats.addItem(FORMATS[ending], ending)
        for code, name in i18n.LANGUAGES.items():
            self.languages.addItem(isolate(name), code)
        self.languages.setCurrentIndex(self.languages.findData(i18n.language()))
        self.days.addItem(self.tr("All days"), "")
        self.rooms.addItem(self.tr("All rooms"), "")
        self.people.addItem(self.tr("All interpreters"), "")
        event = self._context.event
        for number in range((event.end - event.start).days + 1):
            day = event.start + timedelta(days=number)
            self.days.addItem(i18n.day(day, weekday=True), day.isoformat())
        if self._subject in BY_DAY_AND_ROOM:
            with self._context.db.read() as session:
                for room in programme.rooms(session):
                    name = texts.localised(room.names, event.languages) or room.name
                    self.rooms.addItem(isolate(name), room.name)
        for name in ("A3", "A4"):
            self.papers.addItem(name, name.lower())
        if self._subject in BY_INTERPRETER:
            with self._context.db.read() as session:
                ids = [one.person_id for one in programme.interpreters(session)]
                for person in people.views(session, ids):
                    self.people.addItem(isolate(person.shown_name), person.code)

    def _lay_out(self, title: str) -> None:
        form = QFormLayout()
        form.setSpacing(theme.px(8))
        rows: list[tuple[str, QComboBox]] = [
            (self.tr("Format"), self.formats),
            (self.tr("Language"), self.languages),
        ]
        if self._subject in BY_DAY_AND_ROOM:
            rows += [(self.tr("Day"), self.days), (self.tr("Room"), self.rooms)]
        if self._subject in BY_INTERPRETER:
            rows.append((self.tr("Interpreter"), self.people))
        if self._subject is Report.WALL:
            rows.append((self.tr("Paper"), self.papers))
        for name, row in rows:
            row.setAccessibleName(name)
            form.addRow(label(text=name), row)
        buttons = button_line(self.cancel_button, self.save_button)
        layout = dialog_column(self)
        layout.addWidget(label("title", title))
        layout.addLayout(form)
        parts = (self._columns_title, self.columns, self._purpose_title, self.purpose)
        for part in (*parts, self.hint):
            layout.addWidget(part, 1 if part is self.columns else 0)
        if isinstance(self._subject, Report):
            for part in parts:
                part.hide()
            layout.addStretch()
            self.setMinimumWidth(theme.px(WIDTH))
        else:
            open_at(self, WIDTH, HEIGHT)
        layout.addLayout(buttons)

    def _read_columns(self) -> None:
        """Away from the window: which columns there are shows when everything is read."""
        if not isinstance(self._subject, Subject):
            return
        self.save_button.setEnabled(False)
        self.hint.setText(self.tr("Looking at the columns…"))
        tasks.run(
            self,
            "",
            writing.choices(self._context.db, self._subject),
            then=self._show_choices,
            quiet=True,
        )

    def _show_choices(self, choices: tuple[Choice, ...]) -> None:
        self._choices = tuple(one for one in choices if self._may_give(one))
        self.save_button.setEnabled(True)
        self.columns.show_choices(self._choices)

    def _may_give(self, column: Choice) -> bool:
        """What is protected is offered to nobody who may not open it; each row is somebody's."""
        return column.key not in PROTECTED or self._context.may(Right.SENSITIVE)

    def _show_purpose(self) -> None:
        """What it is for is asked for exactly when something goes out that is not for everybody."""
        if not isinstance(self._subject, Subject) or not self.save_button.isEnabled():
            return
        tables = self.ending not in WITHOUT_COLUMNS
        self.columns.setVisible(tables and bool(self._choices))
        self._columns_title.setVisible(tables and bool(self._choices))
        personal = self._personal()
        self._purpose_title.setVisible(bool(personal))
        self.purpose.setVisible(bool(personal))
        self.hint.setText("")
        if personal:
            text = self.tr("Not for everybody (%1). What it is for stands in the event’s record.")
            self.hint.setText(text.replace("%1", _listed(personal)))
        self.hint.setVisible(bool(personal))

    def _personal(self) -> list[str]:
        if self.ending in WITHOUT_COLUMNS:
            return []
        return [one.heading for one in self.columns.chosen() if one.kind is not Class.PUBLIC]

    def _ask_where(self) -> None:
        if self._personal() and not self.purpose.text().strip():
            self.hint.setText(self.tr("Say in a few words what the list is for, then save it."))
            self.purpose.setFocus()
            return
        name = writing.name_of(self._subject, str(self.languages.currentData()))
        file_dialogs.ask_save(
            self,
            self._context,
            self.tr("Save %1").replace("%1", isolate(name)),
            f"{name}{self.ending}",
            (file_filter(self.ending),),
            partial(self._on_path, self.order()),
        )

    def _on_path(self, order: Order, path: Path) -> None:
        self.accept()
        self.ordered.emit(order, path)


def _listed(names: Sequence[str]) -> str:
    """Enough of them to know what it is about."""
    comma = "، " if i18n.language() == "ar" else ", "
    shown = comma.join(isolate(one) for one in names[:MOST_NAMED])
    return f"{shown}{comma}…" if len(names) > MOST_NAMED else shown
