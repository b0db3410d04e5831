"""Lists out: each subject as a spreadsheet, and an empty list to send to those who fill it in."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout

from event_desk.exchange import export, template
from event_desk.exchange.export import Export, Subject
from event_desk.folding import isolate
from event_desk.progress import Progress
from event_desk.ui import file_dialogs, i18n, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.widgets.controls import label

_FORMATS = {".xlsx": "Excel", ".csv": "CSV", ".ics": "iCalendar", ".pdf": "PDF", ".xml": "frab"}


class ExportsCard(QFrame):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("card")
        self._context = context
        self._saved: Path | None = None
        self._title = label("heading")
        self.exports: dict[Subject, QPushButton] = {subject: QPushButton() for subject in Subject}
        self._saved_text = label("muted", wrap=True)
        self.open_folder = QPushButton()
        self._template_title = label("heading")
        self._template_text = label("muted", wrap=True)
        self.template_button = QPushButton()
        self._lay_out()
        self.open_folder.clicked.connect(self._open_folder)
        self.template_button.clicked.connect(self._ask_template)
        for subject, button in self.exports.items():
            button.clicked.connect(partial(self._ask_where, subject))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._title)
        grid = QGridLayout()
        grid.setSpacing(theme.px(8))
        for number, button in enumerate(self.exports.values()):
            grid.addWidget(button, number // 2, number % 2)
        layout.addLayout(grid)
        saved = QHBoxLayout()
        saved.addWidget(self._saved_text, 1)
        saved.addWidget(self.open_folder)
        layout.addLayout(saved)
        layout.addSpacing(theme.px(8))
        layout.addWidget(self._template_title)
        layout.addWidget(self._template_text)
        layout.addWidget(self.template_button)
        layout.addStretch()
        self._saved_text.hide()
        self.open_folder.hide()
        for button in (*self.exports.values(), self.open_folder, self.template_button):
            button.setAutoDefault(True)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Save as a spreadsheet"))
        self.open_folder.setText(self.tr("Open folder"))
        for subject, button in self.exports.items():
            button.setText(self._subject(subject))
        self._template_title.setText(self.tr("A list to be filled in"))
        self._template_text.setText(
            self.tr(
                "Send an empty template to the organisations: what comes back is recognised "
                "without any questions."
            )
        )
        self.template_button.setText(self.tr("Get an empty template…"))

    def restyle(self) -> None:
        self.open_folder.setIcon(theme.icon("folder-open"))
        self.template_button.setIcon(theme.icon("file-spreadsheet", "muted"))
        for button in self.exports.values():
            button.setIcon(theme.icon("download", "muted"))

    def save(self, subject: Subject, path: Path) -> None:
        db = self._context.db

        def work(progress: Progress) -> Export:
            with db.read() as session:
                content = export.load(session, subject)
            export.save(content, path, progress)
            return content

        tasks.run(
            self,
            self.tr("Writing the list"),
            work,
            then=lambda content: self.show_saved(path, content.rows),
        )

    def save_template(self, path: Path) -> None:
        """In the language of the window."""
        db, language = self._context.db, i18n.language()

        def work(_progress: Progress) -> None:
            with db.read() as session:
                facts = template.facts(session)
            template.save(path, language, facts)

        tasks.run(self, self.tr("Writing the list"), work, then=lambda _: self.show_saved(path))

    def show_saved(self, path: Path, rows: int = 0) -> None:
        self._saved = path
        text = self.tr("Saved %1").replace("%1", isolate(path.name))
        if rows:
            counted = i18n.digits(self.tr("%n row(s)", "", rows))
            text = self.tr("Saved %1: %2").replace("%1", isolate(path.name))
            text = text.replace("%2", counted)
        self._saved_text.setText(text)
        self._saved_text.show()
        self.open_folder.show()

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

    def _ask_where(self, subject: Subject, _checked: object = None) -> None:
        name = self._subject(subject)
        file_dialogs.ask_save(
            self,
            self._context,
            self.tr("Save %1").replace("%1", name),
            f"{name}.xlsx",
            tuple(_filter(ending) for ending in export.endings(subject)),
            partial(self.save, subject),
        )

    def _ask_template(self) -> None:
        file_dialogs.ask_save(
            self,
            self._context,
            self.tr("Save an empty template"),
            self.tr("Participants") + ".xlsx",
            (_filter(".xlsx"),),
            self.save_template,
        )

    def _open_folder(self) -> None:
        if self._saved is not None:
            file_dialogs.show_file(self._saved.parent)


def _filter(ending: str) -> str:
    return f"{_FORMATS[ending]} (*{ending})"
