"""Exchange without a network: what this desk knows on a stick, and what a stick brings."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from event_desk import texts
from event_desk.errors import EventDeskError
from event_desk.folding import isolate
from event_desk.texts import tr
from event_desk.ui import errors, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.file import moving
from event_desk.ui.palette import State
from event_desk.ui.sharing import calls
from event_desk.ui.widgets.controls import card, fit_width, grow, label, primary
from event_desk.ui.widgets.dialog_parts import dialog_column
from event_desk.ui.widgets.sign_label import SignLabel

WIDTH = 640
STICK_ENDING = ".eventexchange"


class StickDialog(QDialog):
    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Exchange by stick")
        self.setWindowTitle(title)
        self._context = context
        self.write_button = primary(self.tr("Write to a stick…"))
        self.write_button.setDefault(True)
        self.write_button.clicked.connect(self._ask_target)
        self.read_button = QPushButton(self.tr("Read from a stick…"))
        self.read_button.setAutoDefault(False)
        self.read_button.clicked.connect(self._ask_file)
        self.told = SignLabel(State.OK)
        self.told.hide()
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        layout = dialog_column(self)
        layout.addWidget(label("title", title, wrap=True))
        layout.addWidget(
            label(
                text=self.tr(
                    "For a room without a network. Write here, carry the stick to another desk of "
                    "this event, read it there; then the same the other way round. Nothing is "
                    "counted twice, however often it is done."
                ),
                wrap=True,
            )
        )
        layout.addWidget(
            _step(
                self.tr("From here to another desk"),
                self.tr("The file is encrypted: only laptops that have joined can read it."),
                self.write_button,
            )
        )
        layout.addWidget(
            _step(
                self.tr("From another desk to here"),
                self.tr("Scanning goes on meanwhile."),
                self.read_button,
            )
        )
        layout.addWidget(self.told)
        layout.addStretch()
        layout.addLayout(buttons)
        fit_width(self, WIDTH)
        self.write_button.setFocus()

    def page_name(self) -> str:
        """Which of the help's topics F1 shows here."""
        return "sharing"

    def write(self, path: Path) -> None:
        db = self._context.db
        tasks.run(
            self, self.tr("Writing the file"), lambda _progress: calls.write_stick(db, path),
            then=lambda count: self.show_written(path, count), on_error=self._on_error,
        )  # fmt: skip

    def read(self, path: Path) -> None:
        db = self._context.db
        tasks.run(
            self, self.tr("Reading the file"), lambda _progress: calls.read_stick(db, path),
            then=self.show_read, on_error=self._on_error,
        )  # fmt: skip

    def show_written(self, path: Path, count: int) -> None:
        changes = tr("%n change(s)", "", count)
        words = self.tr("Written: %1, with %2. Take the stick out only when the system says so.")
        self._say(State.OK, words.replace("%1", isolate(path.name)).replace("%2", changes))

    def show_read(self, count: int) -> None:
        if not count:
            self._say(State.NOTE, self.tr("All of it was known here already."))
            return
        words = tr("%n change(s) came in from the stick.", "", count)
        self._say(State.OK, words)

    def _on_error(self, error: Exception) -> None:
        if isinstance(error, EventDeskError):
            self._say(State.STOP, texts.error_sentence(error))
        else:
            errors.show(self, error)

    def _say(self, state: State, sentence: str) -> None:
        self.told.show_state(state)
        self.told.setText(sentence)
        self.told.show()
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        grow(self)

    def _filter(self) -> str:
        return self.tr("Exchange files (%1)").replace("%1", f"*{STICK_ENDING}")

    def _ask_target(self) -> None:
        name = f"{self._context.path.stem} {self._context.desk}"
        moving.ask_target(
            self,
            self.tr("Where to write the file"),
            self._filter(),
            f"{moving.file_name(name)}{STICK_ENDING}",
            self.write,
        )

    def _ask_file(self) -> None:
        moving.ask_file(self, self.tr("The file on the stick"), self._filter(), self.read)


def _step(title: str, words: str, button: QPushButton) -> QFrame:
    made = card()
    inside = QVBoxLayout(made)
    inside.setContentsMargins(*(theme.px(16),) * 4)
    inside.setSpacing(theme.px(8))
    inside.addWidget(label("heading", title, wrap=True))
    inside.addWidget(label("muted", words, wrap=True))
    inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
    return made
