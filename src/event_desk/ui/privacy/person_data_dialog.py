"""One person's data: written out for whoever asks for it, or erased because they want it."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QPushButton,
    QWidget,
)

from event_desk import clock, privacy, programme
from event_desk.database import wiping
from event_desk.desks import desk_named
from event_desk.exchange import person_data
from event_desk.folding import isolate
from event_desk.progress import Progress
from event_desk.ui import file_dialogs, i18n, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.file.second_place import second_place
from event_desk.ui.privacy import removing
from event_desk.ui.widgets.controls import fit_width, label
from event_desk.ui.widgets.dialog_parts import button_line, dialog_column

WIDTH = 560


class PersonDataDialog(QDialog):
    erased = Signal()

    def __init__(self, parent: QWidget, context: Context, person_id: UUID) -> None:
        super().__init__(parent)
        self._context, self._person_id = context, person_id
        name = removing.name_of(context.db, person_id)
        self.setWindowTitle(self.tr("Data of one person"))
        self.save_button = QPushButton(self.tr("Save all that is known…"))
        self.save_button.setAutoDefault(False)
        second = second_place(context.settings, context.path)
        self._copies = len(wiping.old_copies(context.path, second))
        self.copies = QCheckBox()
        n = self._copies
        words = self.tr("Remove %n older copy(s) of the event as well, and make a fresh one", "", n)
        self.copies.setText(i18n.digits(words))
        self.copies.setVisible(n > 0)
        self.sure = QCheckBox(self.tr("I know that nobody can bring it back."))
        self.erase_button = QPushButton(self.tr("Erase this person"))
        self.erase_button.setAutoDefault(False)
        self.erase_button.setEnabled(False)
        self.told = label("muted", wrap=True)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        layout = dialog_column(self)
        layout.addWidget(label("title", isolate(name), wrap=True))
        layout.addWidget(label("heading", self.tr("Asked what is known")))
        layout.addWidget(
            label(
                "muted",
                self.tr(
                    "Every field, the history, and the lists that went out, as PDF or JSON. "
                    "The record says that it was written."
                ),
                wrap=True,
            )
        )
        layout.addWidget(self.save_button)
        layout.addSpacing(theme.px(8))
        layout.addWidget(label("heading", self.tr("Asked to be forgotten")))
        layout.addWidget(
            label(
                "muted",
                self.tr(
                    "Everything personal goes, here and in what imports and merges keep. What "
                    "they did at the gates still counts, without a name. Lists given to others "
                    "have to be corrected there."
                ),
                wrap=True,
            )
        )
        layout.addWidget(self.copies)
        layout.addWidget(self.sure)
        layout.addWidget(self.told)
        self.told.hide()
        layout.addLayout(button_line(close, before=(self.erase_button,)))
        fit_width(self, WIDTH)
        self.sure.toggled.connect(self.erase_button.setEnabled)
        self.save_button.clicked.connect(self._ask_where)
        self.erase_button.clicked.connect(self.erase)
        close.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)

    def save(self, path: Path) -> None:
        context, person_id = self._context, self._person_id

        def work(_progress: Progress) -> Path:
            at = clock.now()
            with context.db.read() as session:
                data = person_data.load(session, person_id)
                how = person_data.manner(session)
                event = programme.event_facts(session)
            with context.db.write() as session:
                desk = desk_named(session, context.desk, at=at)
                person_data.note(
                    session, person_id, at=at, desk_id=desk.id, actor=context.role.value
                )
                privacy.note_written(session, [path], at=at)
            person_data.save(data, how, event, path)
            return path

        tasks.run(self, self.tr("Writing the list"), work, then=self._on_saved)

    def erase(self) -> None:
        work = removing.erase(self._context, self._person_id, copies=self.copies.isChecked())
        tasks.run(self, self.tr("Removing"), work, then=self._on_erased)

    def _on_saved(self, path: Path) -> None:
        self.told.setText(self.tr("Saved %1").replace("%1", isolate(path.name)))
        self.told.show()

    def _on_erased(self, _left: int) -> None:
        self.accept()
        self.erased.emit()

    def _ask_where(self) -> None:
        file_dialogs.ask_save(
            self,
            self._context,
            self.tr("Save all that is known"),
            self.tr("Data of one person") + ".pdf",
            ("PDF (*.pdf)", "JSON (*.json)"),
            self.save,
        )
