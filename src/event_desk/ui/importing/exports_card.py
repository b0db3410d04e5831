"""Lists out: each subject and report, the evening's folder, and an empty list to be filled in."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from event_desk.exchange import end_of_day, template
from event_desk.exchange.export import Report, Subject
from event_desk.folding import isolate
from event_desk.progress import Progress
from event_desk.ui import file_dialogs, i18n, spoken, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.reports import writing
from event_desk.ui.reports.evening_dialog import EveningDialog
from event_desk.ui.reports.export_dialog import ExportDialog, file_filter
from event_desk.ui.reports.writing import Order, Written
from event_desk.ui.widgets.controls import PushButton, label
from event_desk.ui.widgets.flow import Flow

_OF_THE_PLAN = (
    Report.ROSTER,
    Report.BOOTHS,
    Report.BULLETIN,
    Report.COVERAGE,
    Report.GAPS,
    Report.RECEIVERS_PLAN,
    Report.HOURS,
)


class ExportsCard(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("card")
        self._context = context
        self._saved: Path | None = None
        self._title = label("heading")
        self.evening_button = PushButton()
        self._lists_title = label("muted")
        self.exports = {subject: PushButton() for subject in Subject}
        self._reports_title = label("muted")
        self._plan_title = label("muted")
        self.reports = {report: PushButton() for report in Report}
        self.calendars_button = PushButton()
        self._saved_text = label("muted", wrap=True)
        self.open_folder = PushButton()
        self._template_text = label("muted", wrap=True)
        self.template_button = PushButton()
        self._lay_out()
        self.open_folder.clicked.connect(self._open_folder)
        self.template_button.clicked.connect(self._ask_template)
        self.evening_button.clicked.connect(self._ask_evening)
        self.calendars_button.clicked.connect(self._ask_calendars)
        for subject, button in (*self.exports.items(), *self.reports.items()):
            button.clicked.connect(partial(self._ask_how, subject))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(8))
        head = Flow()
        head.addWidget(self._title)
        head.addWidget(self.evening_button)
        layout.addLayout(head)
        saved = QHBoxLayout()
        saved.addWidget(self._saved_text, 1)
        saved.addWidget(self.open_folder)
        layout.addLayout(saved)
        others = [button for one, button in self.reports.items() if one not in _OF_THE_PLAN]
        groups = (
            (self._lists_title, [*self.exports.values()]),
            (self._reports_title, [*others, self.calendars_button]),
            (self._plan_title, [self.reports[one] for one in _OF_THE_PLAN]),
        )
        for title, buttons in groups:
            layout.addWidget(title)
            flow = Flow()
            for button in buttons:
                flow.addWidget(button)
            layout.addLayout(flow)
        layout.addWidget(self._template_text)
        layout.addWidget(self.template_button)
        layout.addStretch()
        self._saved_text.hide()
        self.open_folder.hide()
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(True)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Lists and reports"))
        self.evening_button.setText(self.tr("End of day…"))
        self.evening_button.setToolTip(
            self.tr("Everything of today in one dated folder, with a page that sums it up")
        )
        self._lists_title.setText(self.tr("To work with"))
        self._reports_title.setText(self.tr("To print"))
        self._plan_title.setText(self.tr("To print for interpreters"))
        self.calendars_button.setText(self.tr("Calendars…"))
        self.calendars_button.setToolTip(
            self.tr("One for each room, interpreter and speaker, in a folder")
        )
        self.open_folder.setText(self.tr("Open folder"))
        titles = end_of_day.titles()
        for subject, button in (*self.exports.items(), *self.reports.items()):
            button.setText(titles[subject])
        self._template_text.setText(
            self.tr(
                "Send an empty template to the organisations: what comes back is recognised "
                "without any questions."
            )
        )
        self.template_button.setText(self.tr("Get an empty template…"))

    def restyle(self) -> None:
        self.open_folder.setIcon(theme.icon("folder-open"))
        self.evening_button.setIcon(theme.icon("moon"))
        self.template_button.setIcon(theme.icon("file-spreadsheet", "muted"))

    def save(self, order: Order, path: Path) -> None:
        tasks.run(
            self,
            self.tr("Writing the list"),
            writing.one(self._context.db, order, path, writing.who(self._context)),
            then=self.show_saved,
        )

    def save_calendars(self, parent: Path) -> None:
        by = writing.who(self._context)
        work = writing.calendars(self._context.db, parent, i18n.language(), by)
        tasks.run(self, self.tr("Writing the calendars"), work, then=self.show_saved)

    def save_evening(self, parent: Path, purpose: str) -> None:
        by = writing.who(self._context)
        work = writing.evening(self._context.db, parent, i18n.language(), purpose, by)
        tasks.run(self, self.tr("Writing the day’s lists"), work, then=self.show_saved)

    def save_template(self, path: Path) -> None:
        """In the language of the window."""
        db, language = self._context.db, i18n.language()

        def work(_progress: Progress) -> Written:
            with db.read() as session:
                facts = template.facts(session)
            template.save(path, language, facts)
            return Written(path)

        tasks.run(self, self.tr("Writing the list"), work, then=self.show_saved)

    def show_saved(self, written: Written) -> None:
        self._saved = written.path
        rows, files = written.rows, written.files
        counted = self.tr("%n row(s)", "", rows) if rows else ""
        counted = self.tr("%n file(s)", "", files) if files else counted
        text = self.tr("Saved %1: %2") if counted else self.tr("Saved %1")
        text = text.replace("%1", isolate(written.path.name))
        self._saved_text.setText(text.replace("%2", i18n.digits(counted)))
        spoken.say(self, self._saved_text.text())
        self._saved_text.show()
        self.open_folder.show()
        self.open_folder.setFocus()

    def _ask_how(self, subject: Subject | Report, _checked: object = None) -> None:
        dialog = ExportDialog(self, self._context, subject)
        dialog.ordered.connect(self.save)
        dialog.open()

    def _ask_evening(self) -> None:
        dialog = EveningDialog(self)
        dialog.said.connect(self._ask_evening_folder)
        dialog.open()

    def _ask_evening_folder(self, purpose: str) -> None:
        title = self.tr("Where the day’s folder is to be")
        file_dialogs.ask_folder(
            self, self._context, title, lambda parent: self.save_evening(parent, purpose)
        )

    def _ask_calendars(self) -> None:
        title = self.tr("Where the calendars are to be")
        file_dialogs.ask_folder(self, self._context, title, self.save_calendars)

    def _ask_template(self) -> None:
        file_dialogs.ask_save(
            self,
            self._context,
            self.tr("Save an empty template"),
            self.tr("Participants") + ".xlsx",
            (file_filter(".xlsx"),),
            self.save_template,
        )

    def _open_folder(self) -> None:
        if self._saved is not None:
            folder = self._saved if self._saved.is_dir() else self._saved.parent
            file_dialogs.show_file(folder)
