"""What came of making badges: how many, where they are, and which to look at."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from event_desk.badges import BadgeWarning, RenderReport
from event_desk.folding import isolate
from event_desk.texts.badges import badge_warning
from event_desk.ui import file_dialogs, i18n, spoken, theme
from event_desk.ui.theme import State
from event_desk.ui.widgets.controls import label
from event_desk.ui.widgets.problem_list import ProblemLine, ProblemList


class BadgeOutcome(QFrame):
    person_wanted = Signal(object)
    """The code of a person whose badge should be looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._path: Path | None = None
        self._result = label(wrap=True)
        self.warnings = ProblemList()
        self.open_file, self.open_folder = QPushButton(), QPushButton()
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_file)
        buttons.addWidget(self.open_folder)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        layout.setSpacing(theme.px(8))
        layout.addWidget(self._result)
        layout.addWidget(self.warnings, 1)
        layout.addLayout(buttons)
        self.warnings.opened.connect(self.person_wanted)
        self.open_file.clicked.connect(self._open_file)
        self.open_folder.clicked.connect(self._open_folder)

    def retranslate(self) -> None:
        self.warnings.setAccessibleName(self.tr("Badges to look at"))
        self.open_file.setText(self.tr("Open"))
        self.open_folder.setText(self.tr("Open folder"))

    def restyle(self) -> None:
        self.open_file.setIcon(theme.icon("file-text"))
        self.open_folder.setIcon(theme.icon("folder-open"))

    def show_report(
        self, report: RenderReport, path: Path | None, names: Mapping[str, str]
    ) -> None:
        """`names` by the codes of people; without a `path` nothing was made but the list."""
        self._path = path
        made = i18n.digits(self.tr("%n badge(s)", "", report.badges))
        pages = i18n.digits(self.tr("%n page(s)", "", report.pages))
        if path is not None:
            text = self.tr("%1 on %2, saved as %3").replace("%1", made).replace("%2", pages)
            text = text.replace("%3", isolate(path.name))
        elif report.warnings:
            text = self.tr("%1 looked at; nothing was saved.").replace("%1", made)
        else:
            text = self.tr("%1 looked at: nothing is wrong.").replace("%1", made)
        self._result.setText(text)
        for button in (self.open_file, self.open_folder):
            button.setVisible(path is not None)
        self.warnings.show_lines([_line(warning, names) for warning in report.warnings])
        self.warnings.setVisible(bool(report.warnings))
        self.show()
        spoken.say(self, text)
        if path is not None:
            self.open_folder.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_text(self, text: str) -> None:
        """Something that needs no file and no list."""
        self._result.setText(text)
        for part in (self.warnings, self.open_file, self.open_folder):
            part.hide()
        self.show()
        spoken.say(self, text)

    def _open_file(self) -> None:
        if self._path is not None:
            file_dialogs.show_file(self._path)

    def _open_folder(self) -> None:
        if self._path is not None:
            file_dialogs.show_file(self._path.parent)


def _line(warning: BadgeWarning, names: Mapping[str, str]) -> ProblemLine:
    sentence = badge_warning(warning.code, **warning.values)
    name = isolate(names.get(warning.person, warning.person))
    text = f"{name}: {sentence}" if warning.person else sentence
    return ProblemLine(text, State.ALREADY, warning.person)
