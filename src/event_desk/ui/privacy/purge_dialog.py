"""What is to be removed for good: how much of it, where it is besides, and the one button."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from event_desk import clock, privacy, programme
from event_desk.exchange import record_export
from event_desk.field_classes import Class
from event_desk.folding import isolate
from event_desk.texts.record import class_name
from event_desk.ui import errors, file_dialogs, i18n, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.privacy import removing
from event_desk.ui.privacy.removing import After, Before
from event_desk.ui.reports.export_dialog import file_filter
from event_desk.ui.widgets.controls import fit_width, grow, label
from event_desk.ui.widgets.dialog_parts import button_line, dialog_column

WIDTH = 640
MOST_NAMED = 4


class PurgeDialog(QDialog):
    removed = Signal()

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        title = self.tr("Remove people’s data for good")
        self.setWindowTitle(title)
        self._context = context
        self._before: Before | None = None
        self._report: After | None = None
        self.classes: dict[Class, QCheckBox] = {}
        self.files = QCheckBox()
        self.sure = QCheckBox(self.tr("I know that nobody can bring it back."))
        self.told = label("muted", wrap=True)
        self.outcome = label("", wrap=True)
        self.remove_button = QPushButton(self.tr("Remove for good"))
        self.remove_button.setAutoDefault(False)
        self.report_button = QPushButton(self.tr("Save the report…"))
        self.report_button.setAutoDefault(False)
        self.close_button = QPushButton(self.tr("Cancel"))
        self.close_button.setDefault(True)
        self._choices = QWidget()
        self._lay_out(title)
        self._choose_due()
        for box in self.classes.values():
            box.toggled.connect(self._on_choice)
        self.sure.toggled.connect(self._show_button)
        self.remove_button.clicked.connect(self.remove)
        self.report_button.clicked.connect(self._ask_report)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._on_choice()

    def kinds(self) -> frozenset[Class]:
        """What is ticked; with the names goes everything."""
        found = frozenset(kind for kind, box in self.classes.items() if box.isChecked())
        return frozenset(privacy.ORDER) if Class.PUBLIC in found else found

    def remove(self) -> None:
        if self._before is None or not self.remove_button.isEnabled():
            return
        files = self._before.files if self.files.isChecked() else ()
        tasks.run(
            self,
            self.tr("Removing"),
            removing.remove(self._context, self.kinds(), files),
            then=self._on_removed,
            on_error=self._on_error,
        )

    def _on_error(self, error: Exception) -> None:
        """The values may be gone, and a copy not yet: that is told above the pages."""
        errors.show(self, error)
        self.removed.emit()

    def _on_removed(self, after: After) -> None:
        self._report = after
        lines = [f"{row[0]}: {i18n.digits(str(row[1]))}" for row in after.report.rows if row[1]]
        lines += [isolate(line) for line in after.report.after]
        if after.left:
            left = self.tr("Could not be removed: %1")
            lines.append(left.replace("%1", _named(after.left)))
        self.outcome.setText("\n".join(lines))
        self._choices.hide()
        self.remove_button.hide()
        self.outcome.show()
        self.report_button.show()
        self.close_button.setText(self.tr("Close"))
        self.report_button.setFocus()
        self.removed.emit()

    def _choose_due(self) -> None:
        with self._context.db.read() as session:
            today = programme.event_facts(session).day_of(clock.now())
            due = {one.kind for one in privacy.due(session, today)}
        for kind, box in self.classes.items():
            box.setChecked(kind in due)

    def _on_choice(self) -> None:
        every = self.classes[Class.PUBLIC].isChecked()
        for kind, box in self.classes.items():
            box.setEnabled(kind is Class.PUBLIC or not every)
        self._before = removing.look(self._context, frozenset(privacy.ORDER))
        for kind, box in self.classes.items():
            n = self._before.preview.people.get(kind, 0)
            words = self.tr("%1: %n person(s)", "", n).replace("%1", class_name(kind))
            box.setText(i18n.digits(words))
        self._tell(self._before)
        self._show_button()

    def _tell(self, before: Before) -> None:
        n = before.copies
        lines = [
            self.tr("%n older copy(s) of the event are removed, and a fresh one is made.", "", n),
            self.tr("What imports and merges keep to be taken back goes as well."),
            self.tr("Counts by category, country, day and gate stay, and so does the record."),
        ]
        if before.second_missing:
            lines.append(
                self.tr("The second folder for copies isn’t there now: copies in it stay.")
            )
        self.told.setText(i18n.digits("\n".join(lines)))
        QTimer.singleShot(0, self, lambda: grow(self))
        n = len(before.files)
        words = self.tr("Also %n file(s) that this program wrote: %1", "", n)
        self.files.setText(i18n.digits(words).replace("%1", _named(before.files)))
        self.files.setVisible(n > 0)

    def _show_button(self) -> None:
        self.remove_button.setEnabled(bool(self.kinds()) and self.sure.isChecked())

    def _ask_report(self) -> None:
        file_dialogs.ask_save(
            self,
            self._context,
            self.tr("Save the report"),
            self.tr("Report of a removal") + ".pdf",
            (file_filter(".pdf"), file_filter(".csv"), file_filter(".xlsx")),
            self._save_report,
        )

    def _save_report(self, path: Path) -> None:
        if self._report is None:
            return
        with self._context.db.read() as session:
            how = record_export.manner(session)
        report = self._report.report
        tasks.run(
            self,
            self.tr("Writing the list"),
            lambda _progress: record_export.save([report], how, path),
            then=lambda _none: None,
        )

    def _lay_out(self, title: str) -> None:
        layout = dialog_column(self)
        layout.addWidget(label("title", title, wrap=True))
        inside = QVBoxLayout(self._choices)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(8))
        for kind in privacy.ORDER:
            self.classes[kind] = QCheckBox()
            inside.addWidget(self.classes[kind])
        inside.addWidget(self.told)
        self.files.setChecked(True)
        inside.addWidget(self.files)
        inside.addWidget(self.sure)
        layout.addWidget(self._choices)
        layout.addWidget(self.outcome)
        self.outcome.hide()
        self.report_button.hide()
        layout.addLayout(
            button_line(self.close_button, self.remove_button, before=(self.report_button,))
        )
        fit_width(self, WIDTH)


def _named(paths: tuple[Path, ...]) -> str:
    shown = [isolate(path.name) for path in paths[:MOST_NAMED]]
    return ", ".join([*shown, "…"] if len(paths) > MOST_NAMED else shown)
