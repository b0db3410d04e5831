"""Until when each class of people's data is kept, and what is due now."""

from datetime import date
from functools import partial

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QGridLayout,
    QPushButton,
    QWidget,
)

from event_desk import clock, privacy, programme
from event_desk.errors import EventDeskError
from event_desk.field_classes import Class
from event_desk.texts.record import class_holds, class_name
from event_desk.ui import errors, i18n, theme
from event_desk.ui.context import Context
from event_desk.ui.privacy.purge_dialog import PurgeDialog
from event_desk.ui.widgets.controls import day_field, fit_width, label, primary
from event_desk.ui.widgets.dialog_parts import button_line, dialog_column

WIDTH = 720


class RetentionDialog(QDialog):
    removed = Signal()
    """Something was removed, or a date was changed: what is due has to be looked at again."""

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        title = self.tr("How long people’s data is kept")
        self.setWindowTitle(title)
        self._context = context
        with context.db.read() as session:
            self._dates = privacy.dates(session)
            today = programme.event_facts(session).day_of(clock.now())
            due = {one.kind: one.people for one in privacy.due(session, today)}
        self.fields: dict[Class, QDateEdit] = {}
        self.remove_button = QPushButton(self.tr("Remove now…"))
        self.remove_button.setAutoDefault(False)
        self.save_button = primary(self.tr("Save"))
        self.save_button.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        layout = dialog_column(self)
        layout.addWidget(label("title", title, wrap=True))
        layout.addWidget(
            label(
                "",
                self.tr(
                    "From its day on, this program asks to remove what is no longer needed. "
                    "Nothing is removed by itself. Counts stay, without names."
                ),
                wrap=True,
            )
        )
        layout.addLayout(self._make_rows(due))
        buttons = button_line(cancel, self.save_button, before=(self.remove_button,))
        layout.addStretch()
        layout.addLayout(buttons)
        fit_width(self, WIDTH)
        self.remove_button.clicked.connect(self._ask_remove)
        self.save_button.clicked.connect(self.save)
        cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def save(self) -> None:
        days = {kind: _day(field.date()) for kind, field in self.fields.items()}
        try:
            with self._context.db.write() as session:
                privacy.set_dates(session, days, at=clock.now())
        except EventDeskError as error:
            errors.show(self, error)
            return
        self.accept()
        self.removed.emit()

    def _make_rows(self, due: dict[Class, int]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(0, 1)
        for number, kind in enumerate(privacy.ORDER):
            day = self._dates[kind]
            field = self.fields[kind] = day_field(QDate(day.year, day.month, day.day))
            name = class_name(kind)
            field.setAccessibleName(self.tr("%1: kept until").replace("%1", name))
            grid.addWidget(label("heading", name, wrap=True), 3 * number, 0)
            grid.addWidget(field, 3 * number, 1)
            said = class_holds(kind)
            if count := due.get(kind):
                waits = self.tr("Due now, for %n person(s).", "", count)
                said = f"{said}. {i18n.digits(waits)}"
            grid.addWidget(label("muted", said, wrap=True), 3 * number + 1, 0, 1, 2)
            grid.setRowMinimumHeight(3 * number + 2, theme.px(8))
        return grid

    def _ask_remove(self) -> None:
        dialog = PurgeDialog(self, self._context)
        dialog.removed.connect(self.removed)
        dialog.removed.connect(partial(self.reject))
        dialog.open()


def _day(value: QDate) -> date:
    return date(value.year(), value.month(), value.day())
