"""Lists in, lists out: look at a list before it is imported, take an import back, export."""

from functools import partial
from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from event_desk import clock
from event_desk.exchange import export, imports
from event_desk.exchange.export import Export, Subject
from event_desk.exchange.imports import ImportPlan, ImportReport, PastImport, UndoReport
from event_desk.folding import isolate
from event_desk.progress import Progress
from event_desk.ui import errors, file_dialogs, i18n, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.page import Page
from event_desk.ui.rows_model import ROW_ROLE, Column, RowsModel
from event_desk.ui.widgets.controls import Table, card, label
from event_desk.ui.widgets.drop_zone import DropZone
from event_desk.ui.widgets.empty_state import EmptyState
from event_desk.ui.widgets.plan_view import PlanView

SIDE_WIDTH = 344
LISTS = "*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt"


class ExchangePage(Page):
    tables: ClassVar[frozenset[str]] = frozenset({"imports"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self._last: UUID | None = None
        self._saved: Path | None = None
        self.title = label("title")
        self.drop_zone = DropZone()
        self.plan_view = PlanView()
        self.done = card()
        self._done_text = label(wrap=True)
        self.undo_button = QPushButton()
        self._waiting = EmptyState("file-spreadsheet")
        self._middle = QStackedWidget()
        self._exports_title = label("heading")
        self.exports: dict[Subject, QPushButton] = {subject: QPushButton() for subject in Subject}
        self._saved_text = label("muted", wrap=True)
        self.open_folder = QPushButton()
        self._history_title = label("heading")
        self.history_model: RowsModel[PastImport] = RowsModel((), self)
        self.history = Table((4, 6), 40)
        self.history.setModel(self.history_model)
        self.undo_old = QPushButton()
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Lists and reports"))
        self.undo_button.setText(self.tr("Undo this import"))
        self.undo_old.setText(self.tr("Undo this import"))
        self._exports_title.setText(self.tr("Save as a spreadsheet"))
        self._history_title.setText(self.tr("Earlier imports"))
        self.history.setAccessibleName(self.tr("Earlier imports"))
        self.open_folder.setText(self.tr("Open folder"))
        self._waiting.show_texts(
            self.tr("Nothing chosen yet"),
            self.tr(
                "Choose a list above. Its columns are recognised by their headings in Arabic, "
                "English, French and Spanish; you look at the result, then import it."
            ),
        )
        for subject, button in self.exports.items():
            button.setText(self._subject(subject))
        self.history_model.show_columns(
            [
                Column(self.tr("When"), self._when),
                Column(
                    self.tr("List"),
                    lambda past: isolate(past.file_name),
                    icon=lambda past: theme.icon("undo-2", "muted") if past.undone_at else None,
                ),
            ]
        )
        self.drop_zone.retranslate()
        self.plan_view.retranslate()
        self._show_history_button()

    def restyle(self) -> None:
        for part in (self.drop_zone, self.plan_view, self._waiting):
            part.restyle()
        self.undo_button.setIcon(theme.icon("undo-2"))
        self.undo_old.setIcon(theme.icon("undo-2"))
        self.open_folder.setIcon(theme.icon("folder-open"))
        for button in self.exports.values():
            button.setIcon(theme.icon("download", "muted"))

    def refresh(self) -> None:
        with self.context.db.read() as session:
            self.history_model.show_rows(imports.history(session))
        self._show_history_button()

    def open_thing(self, thing: object) -> None:
        """A file to be looked at; with nothing, the place to choose one."""
        if isinstance(thing, Path):
            self.read(thing)
        else:
            self.drop_zone.button.setFocus()

    def undo(self) -> None:
        """Take back the import that was made last in this window."""
        if self._last is not None:
            self._undo(self._last)

    # building

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.px(8))
        left.addWidget(self.drop_zone)
        left.addWidget(self._done_card())
        self._middle.addWidget(self._waiting)
        self._middle.addWidget(self.plan_view)
        left.addWidget(self._middle, 1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(theme.px(8))
        right.addWidget(self._exports_card())
        right.addWidget(self._history_card(), 1)
        side = QWidget()
        side.setFixedWidth(theme.px(SIDE_WIDTH))
        side.setLayout(right)
        body = QHBoxLayout()
        body.setSpacing(theme.px(8))
        body.addLayout(left, 1)
        body.addWidget(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(12))
        layout.addWidget(self.title)
        layout.addLayout(body, 1)

    def _done_card(self) -> QWidget:
        inner = QHBoxLayout(self.done)
        inner.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        inner.setSpacing(theme.px(16))
        inner.addWidget(self._done_text, 1)
        inner.addWidget(self.undo_button)
        self.done.hide()
        return self.done

    def _exports_card(self) -> QWidget:
        frame = card()
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(*(theme.px(16),) * 4)
        inner.setSpacing(theme.px(8))
        inner.addWidget(self._exports_title)
        grid = QGridLayout()
        grid.setSpacing(theme.px(8))
        for number, button in enumerate(self.exports.values()):
            grid.addWidget(button, number // 2, number % 2)
        inner.addLayout(grid)
        saved = QHBoxLayout()
        saved.addWidget(self._saved_text, 1)
        saved.addWidget(self.open_folder)
        inner.addLayout(saved)
        self._saved_text.hide()
        self.open_folder.hide()
        return frame

    def _history_card(self) -> QWidget:
        frame = card()
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(*(theme.px(16),) * 4)
        inner.setSpacing(theme.px(8))
        inner.addWidget(self._history_title)
        inner.addWidget(self.history, 1)
        inner.addWidget(self.undo_old)
        return frame

    def _connect(self) -> None:
        self.drop_zone.wanted.connect(self._ask_file)
        self.drop_zone.dropped.connect(self.read)
        self.plan_view.accepted.connect(self._import)
        self.plan_view.rejected.connect(self._put_aside)
        self.undo_button.clicked.connect(self.undo)
        self.undo_old.clicked.connect(self._undo_chosen)
        self.history.selectionModel().currentRowChanged.connect(self._show_history_button)
        self.open_folder.clicked.connect(self._open_folder)
        for subject, button in self.exports.items():
            button.clicked.connect(partial(self._ask_where, subject))

    def _subject(self, subject: Subject) -> str:
        return {
            Subject.ATTENDANCE: self.tr("Attendance"),
            Subject.PEOPLE: self.tr("People"),
            Subject.PROGRAMME: self.tr("Programme"),
            Subject.INTERPRETERS: self.tr("Interpreters"),
            Subject.SCANS: self.tr("Scans"),
            Subject.BADGES: self.tr("Badges"),
            Subject.RECEIVERS: self.tr("Receivers"),
            Subject.PROBLEMS: self.tr("Problems"),
        }[subject]

    # in

    def _ask_file(self) -> None:
        filters = (self.tr("Lists (%1)").replace("%1", LISTS), self.tr("All files (*)"))
        file_dialogs.ask_open(self, self.context, self.tr("Choose a list"), filters, self.read)

    def read(self, path: Path) -> None:
        """Read and judge a list off the window's thread, then show what it would change."""
        db = self.context.db

        def work(progress: Progress) -> ImportPlan:
            workbook = imports.read(path, progress)
            with db.read() as session:
                return imports.plan(session, workbook, progress=progress)

        self.done.hide()
        tasks.run(self, self.tr("Reading the list"), work, then=self._show_plan)

    def _show_plan(self, plan: ImportPlan) -> None:
        self.plan_view.show_plan(plan)
        self._middle.setCurrentWidget(self.plan_view)
        if self.plan_view.import_button.isEnabled():
            self.plan_view.import_button.setFocus()
        else:
            self.plan_view.cancel_button.setFocus()

    def _put_aside(self) -> None:
        self._middle.setCurrentWidget(self._waiting)
        self.drop_zone.button.setFocus()

    def _import(self) -> None:
        plan = self.plan_view.plan()
        if plan is None:
            return
        db, desk = self.context.db, self.context.desk

        def work(progress: Progress) -> ImportReport:
            return imports.apply(db.write, plan, at=clock.now(), desk=desk, progress=progress)

        tasks.run(
            self,
            self.tr("Importing"),
            work,
            then=lambda report: self._show_done(report, plan.workbook.path.name),
        )

    def _show_done(self, report: ImportReport, name: str) -> None:
        self._last = report.id
        text = self.tr("%1 is in: %2 new, %3 changed.").replace("%1", isolate(name))
        text = text.replace("%2", i18n.number(report.created))
        text = text.replace("%3", i18n.number(report.updated))
        self._done_text.setText(text)
        self.undo_button.show()
        self.done.show()
        self._middle.setCurrentWidget(self._waiting)
        self.undo_button.setFocus()

    def _undo_chosen(self) -> None:
        past = self._past()
        if past is not None:
            self._undo(past.id)

    def _undo(self, import_id: UUID) -> None:
        db = self.context.db

        def work(progress: Progress) -> UndoReport:
            return imports.undo(db.write, import_id, at=clock.now(), progress=progress)

        tasks.run(
            self, self.tr("Taking the import back"), work, then=self._show_undone,
            on_error=self._on_undo_error,
        )  # fmt: skip

    def _show_undone(self, report: UndoReport) -> None:
        if report.id == self._last:
            self._last = None
        text = self.tr("The import was taken back. What was edited since stays.")
        if kept := report.kept:
            stay = self.tr("%n person(s) stay: scanned, edited, or on a later list.", "", kept)
            text = f"{text} {i18n.digits(stay)}"
        self._done_text.setText(text)
        self.undo_button.hide()
        self.done.show()

    def _on_undo_error(self, error: Exception) -> None:
        self._last = None
        errors.show(self, error)

    # history

    def _past(self) -> PastImport | None:
        index = self.history.currentIndex()
        row: Any = index.data(ROW_ROLE) if index.isValid() else None
        return row if isinstance(row, PastImport) else None

    def _show_history_button(self) -> None:
        past = self._past()
        self.undo_old.setEnabled(past is not None and past.undone_at is None)

    def _when(self, past: PastImport) -> str:
        """The time of today's, the day of earlier ones."""
        event = self.context.event
        if event.day_of(past.at) == event.day_of(clock.now()):
            text = isolate(i18n.time(past.at, event.timezone))
        else:
            text = i18n.day(event.day_of(past.at))
        return self.tr("Undone: %1").replace("%1", text) if past.undone_at else text

    # out

    def _ask_where(self, subject: Subject, _checked: object = None) -> None:
        name = self._subject(subject)
        file_dialogs.ask_save(
            self,
            self.context,
            self.tr("Save %1").replace("%1", name),
            f"{name}.xlsx",
            tuple(_filter(ending) for ending in export.endings(subject)),
            partial(self.save, subject),
        )

    def save(self, subject: Subject, path: Path) -> None:
        db = self.context.db

        def work(progress: Progress) -> Export:
            with db.read() as session:
                content = export.load(session, subject)
            export.save(content, path, progress)
            return content

        tasks.run(
            self,
            self.tr("Writing the list"),
            work,
            then=lambda content: self._show_saved(content, path),
        )

    def _show_saved(self, content: Export, path: Path) -> None:
        self._saved = path
        rows = i18n.digits(self.tr("%n row(s)", "", content.rows))
        text = self.tr("Saved %1: %2").replace("%1", isolate(path.name))
        self._saved_text.setText(text.replace("%2", rows))
        self._saved_text.show()
        self.open_folder.show()

    def _open_folder(self) -> None:
        if self._saved is not None:
            file_dialogs.show_file(self._saved.parent)


_FORMATS = {".xlsx": "Excel", ".csv": "CSV", ".ics": "iCalendar", ".pdf": "PDF"}


def _filter(ending: str) -> str:
    return f"{_FORMATS[ending]} (*{ending})"
