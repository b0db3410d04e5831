"""What else is printed: signs for doors, cards for tables, name plates, certificates."""

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from event_desk import signs, texts
from event_desk.folding import isolate
from event_desk.progress import Progress
from event_desk.signs import Choice, Sign, SignReport, SignWarning
from event_desk.ui import file_dialogs, i18n, tasks
from event_desk.ui.badges.form_controls import Several
from event_desk.ui.context import Context
from event_desk.ui.theme import State
from event_desk.ui.widgets.controls import label, open_at, primary
from event_desk.ui.widgets.dialog_parts import dialog_column
from event_desk.ui.widgets.problem_list import ProblemLine, ProblemList


class Kind(IntEnum):
    """The numbers of the radio buttons."""

    DOORS = 0
    CARDS = 1
    PLATES = 2
    CERTIFICATES = 3


class SignsDialog(QDialog):
    def __init__(
        self,
        context: Context,
        marked: Sequence[str],
        names: dict[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`marked` are the codes of those marked in the list, `names` people's by their codes."""
        super().__init__(parent)
        self.context = context
        self._marked, self._names = tuple(marked), names
        self._path: Path | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Signs and certificates"))
        self.kinds = QButtonGroup(self)
        self.only_marked = QCheckBox()
        self.languages, self.signature = Several(), QLineEdit()
        self.said = label(wrap=True)
        self.warnings = ProblemList()
        self.save_button, self.open_button = primary(self.tr("Save as PDF…")), QPushButton()
        self._form = QFormLayout()
        self._lay_out()
        self.kinds.idToggled.connect(self._show)
        self.save_button.clicked.connect(self._ask_where)
        self.open_button.clicked.connect(self._open)
        self._show()

    def kind(self) -> Kind:
        return Kind(self.kinds.checkedId())

    def save(self, path: Path) -> None:
        """Make them; each kind is for those whom it is about, or those marked in the list."""
        db, kind = self.context.db, self.kind()
        marked = self.only_marked.isChecked() and self.only_marked.isVisible()
        choice = Choice(persons=self._marked if marked else ())
        languages, signature = tuple(sorted(self.languages.value())), self.signature.text().strip()

        def work(progress: Progress) -> SignReport:
            with db.read() as session:
                found: tuple[Sign, ...]
                match kind:
                    case Kind.DOORS:
                        found = signs.rooms(session, languages=languages)
                    case Kind.CARDS:
                        found = signs.cards(session, choice)
                    case Kind.PLATES:
                        found = signs.plates(session, choice)
                    case Kind.CERTIFICATES:
                        found = signs.certificates(
                            session, choice, languages=languages, signature=signature
                        )
            return signs.render(found, path, progress)

        tasks.run(
            self, self.tr("Drawing signs"), work, then=lambda report: self._done(report, path)
        )

    def _lay_out(self) -> None:
        layout = dialog_column(self, 8)
        for kind, text in (
            (Kind.DOORS, self.tr("Door signs: a page for each room and day")),
            (Kind.CARDS, self.tr("Table and place cards")),
            (Kind.PLATES, self.tr("Name plates for speakers, to fold")),
            (Kind.CERTIFICATES, self.tr("Certificates of attendance, for those who came")),
        ):
            button = QRadioButton(text)
            button.setChecked(kind is Kind.DOORS)
            self.kinds.addButton(button, kind)
            layout.addWidget(button)
        count = i18n.number(len(self._marked))
        self.only_marked.setText(
            self.tr("Only for those marked in the list (%1)").replace("%1", count)
        )
        self.only_marked.setEnabled(bool(self._marked))
        spoken = [(texts.language_name(code), code) for code in self.context.event.languages]
        self.languages.show_choices(spoken, self.tr("All of the event, or the person's own"))
        for text, widget in (
            (self.tr("Languages"), self.languages),
            (self.tr("Signed by"), self.signature),
        ):
            self._form.addRow(label(text=text), widget)
            widget.setAccessibleName(text)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        buttons = QHBoxLayout()
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.open_button.setText(self.tr("Open"))
        self.open_button.hide()
        self.warnings.setAccessibleName(self.tr("Signs to look at"))
        self.warnings.hide()
        for part in (close, self.open_button, self.save_button):
            buttons.addWidget(part)
        buttons.insertStretch(1)
        layout.addWidget(self.only_marked)
        layout.addLayout(self._form)
        layout.addWidget(self.said)
        layout.addWidget(self.warnings, 1)
        layout.addStretch()
        layout.addLayout(buttons)
        open_at(self, 520, 380)

    def _show(self) -> None:
        kind = self.kind()
        self.only_marked.setVisible(kind is not Kind.DOORS)
        in_languages = kind in (Kind.DOORS, Kind.CERTIFICATES)
        self._form.setRowVisible(self.languages, in_languages)
        self._form.setRowVisible(self.signature, kind is Kind.CERTIFICATES)

    def _ask_where(self) -> None:
        suggested = {
            Kind.DOORS: self.tr("door signs"),
            Kind.CARDS: self.tr("cards"),
            Kind.PLATES: self.tr("name plates"),
            Kind.CERTIFICATES: self.tr("certificates"),
        }[self.kind()]
        title = self.tr("Save signs")
        kinds = ("PDF (*.pdf)",)
        file_dialogs.ask_save(self, self.context, title, suggested + ".pdf", kinds, self.save)

    def _done(self, report: SignReport, path: Path) -> None:
        self._path = path
        pages = i18n.digits(self.tr("%n page(s)", "", report.pages))
        text = self.tr("%1, saved as %2").replace("%1", pages)
        self.said.setText(text.replace("%2", isolate(path.name)))
        self.warnings.show_lines([self._line(one) for one in report.warnings])
        self.warnings.setVisible(bool(report.warnings))
        self.open_button.show()
        self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, one: SignWarning) -> ProblemLine:
        name = isolate(self._names.get(one.what, one.what))
        sentence = texts.paper_trouble(one.trouble.value, one.text, one.detail)
        return ProblemLine(f"{name}: {sentence}", State.ALREADY, one.what)

    def _open(self) -> None:
        if self._path is not None:
            file_dialogs.show_file(self._path)
