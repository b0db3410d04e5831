"""The record of changes: who did what to whose data, and whether anybody altered it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from event_desk import clock, privacy
from event_desk.exchange import record_export
from event_desk.exchange.listing import Listing
from event_desk.folding import isolate
from event_desk.progress import Progress
from event_desk.ui import file_dialogs, i18n, tasks
from event_desk.ui.context import Context
from event_desk.ui.reports.export_dialog import file_filter
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.theme import State
from event_desk.ui.widgets.controls import Table, label, open_at
from event_desk.ui.widgets.dialog_parts import dialog_column
from event_desk.ui.widgets.sign_label import SignLabel

SIZE = (980, 640)
SHARES = (3, 7, 5, 5, 11, 4, 11)
Row = tuple[object, ...]


class RecordDialog(QDialog):
    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        title = self.tr("Record of changes")
        self.setWindowTitle(title)
        self._context = context
        self._listing: Listing | None = None
        self.check = SignLabel(State.NOTE)
        self.check.setText(self.tr("Checking each line…"))
        self.model: RowsModel[Row] = RowsModel((), self)
        self.table = Table(SHARES, row_height=36)
        self.table.setModel(self.model)
        self.table.setSortingEnabled(True)
        self.table.setAccessibleName(title)
        self.save_button = QPushButton(self.tr("Save the record…"))
        self.save_button.setAutoDefault(False)
        self.save_button.setEnabled(False)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = dialog_column(self)
        layout.addWidget(label("title", title))
        layout.addWidget(
            label(
                "muted",
                self.tr("Which fields were changed, opened or let out; never what stood in them."),
                wrap=True,
            )
        )
        layout.addWidget(self.check)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        open_at(self, *SIZE)
        self.save_button.clicked.connect(self._ask_where)
        close.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)
        tasks.run(self, "", self._read, then=self._show, quiet=True)

    def _read(self, _progress: Progress) -> tuple[Listing, int | None]:
        with self._context.db.read() as session:
            return record_export.load(session), privacy.first_broken(session)

    def _show(self, found: tuple[Listing, int | None]) -> None:
        listing, broken = found
        self._listing = listing
        headings = [column.heading for column in listing.columns]
        self.model.show_columns([_column(n, headings[n]) for n in range(len(SHARES))])
        self.table.show_shares(SHARES)
        self.model.show_rows(list(listing.rows))
        self.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        self.check.show_state(State.OK if broken is None else State.STOP)
        self.check.setText(i18n.digits(listing.note))
        self.save_button.setEnabled(True)

    def _ask_where(self) -> None:
        file_dialogs.ask_save(
            self,
            self._context,
            self.tr("Save the record"),
            self.tr("Record of changes") + ".xlsx",
            tuple(file_filter(ending) for ending in record_export.ENDINGS),
            self.save,
        )

    def save(self, path: Path) -> None:
        context, listing = self._context, self._listing
        if listing is None:
            return

        def work(_progress: Progress) -> Path:
            with context.db.read() as session:
                how = record_export.manner(session)
            with context.db.write() as session:
                record_export.note(
                    session,
                    len(listing.rows),
                    at=clock.now(),
                    desk=context.desk,
                    actor=context.role.value,
                )
            record_export.save([listing], how, path)
            return path

        tasks.run(self, self.tr("Writing the list"), work, then=self._on_saved)

    def _on_saved(self, path: Path) -> None:
        saved = self.tr("Saved %1").replace("%1", isolate(path.name))
        self.check.setText(f"{self.check.text()} {saved}")


def _column(place: int, heading: str) -> Column[Row]:
    return Column(heading, lambda row: _said(row[place]), lambda row: row[place])


def _said(value: object) -> str:
    if hasattr(value, "strftime"):
        return isolate(i18n.digits(f"{value:%Y-%m-%d %H:%M}"))
    return i18n.digits(str(value)) if isinstance(value, int) else str(value)
